//! What an organisation offers to whoever may need it: said once, read by everybody, counted wherever partners are looked for.

use matching::Resource;

use super::{call, fine, some};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::testing::TestApp;

#[tokio::test]
async fn what_is_offered_once_is_read_on_its_page_proposed_to_every_call_and_taken_back_at_any_time() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let [body, offering, other] = &all[..] else {
        panic!("three associations");
    };
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    for (email, at, role) in [
        ("off@example.org", body, Role::Officer),
        ("rep@example.org", offering, Role::Representative),
        ("else@example.org", other, Role::Representative),
    ] {
        test.give(email, Some(at.id), role).await;
    }
    let officer = test.signed_in("off@example.org", true).await;
    let representative = test.signed_in("rep@example.org", false).await;
    let page = format!("/en/organisations/{}", offering.slug());
    let door = format!("{page}/offers");
    let way = format!("/en/calls/{address}/partners/all");
    assert!(!officer.get(&way).await.body.contains(&offering.slug()));
    assert!(!test.get(&page).await.body.contains("What it can offer"));
    // Nobody says it for another.
    let else_ = test.signed_in("else@example.org", false).await;
    assert_eq!(else_.get(&door).await.status, 404);

    let mine = representative.get(&page).await;
    assert!(mine.body.contains(&format!("href=\"{door}\"")), "{}", mine.body);
    for lang in ["en", "fr", "nl"] {
        fine(
            &representative
                .get(&door.replace("/en/", &format!("/{lang}/")))
                .await,
        );
    }
    let blank = [("language", "fr"), ("version", "0")];
    assert_eq!(representative.post(&door, &blank).await.status, 422);
    let fields = [
        ("equipment", "Nos xylophones"),
        ("language", "fr"),
        ("version", "0"),
        ("sending", "once"),
    ];
    for _ in 0..2 {
        let said = representative.post(&door, &fields).await;
        assert_eq!(said.status, 303);
        assert_eq!(said.header("location"), page);
    }
    // Of two who say it, the second keeps their words.
    let late = [
        ("equipment", "Trois xylophones"),
        ("language", "fr"),
        ("version", "0"),
    ];
    let late = representative.post(&door, &late).await;
    assert_eq!(late.status, 422);
    assert!(
        late.body.contains("This is what is saved now:")
            && late.body.contains("<dd lang=\"fr\">Nos xylophones</dd>")
            && late.body.contains("value=\"Trois xylophones\""),
        "{}",
        late.body
    );

    let today = test.app.texts.date(Lang::En, test.app.clock.today());
    let public = test.get(&page).await;
    fine(&public);
    assert!(
        public.body.contains("What it can offer")
            && public.body.contains("<dd lang=\"fr\">Nos xylophones</dd>"),
        "{}",
        public.body
    );
    let reason = format!("it offers so on its page, to whoever may need it ({today})");
    let listed = officer.get(&way).await;
    fine(&listed);
    assert!(
        listed.body.contains(&offering.slug()) && listed.body.contains(&reason),
        "{}",
        listed.body
    );
    // It reads why it was proposed, and changes it there.
    test.sql(&format!(
        "insert into partner_exposure (id, organisation_id, occasion, day, weight)
         values (1, {}, 'call:{address}', '2026-11-23', 1)",
        offering.id
    ))
    .await;
    let proposed = format!("{page}/proposed");
    let told = representative.get(&proposed).await;
    fine(&told);
    let reason = format!("you offer so on your page, to whoever may need it ({today})");
    assert!(
        told.body.contains(&reason)
            && told
                .body
                .contains(&format!("<a href=\"{door}\">Change what you offer</a>")),
        "{}",
        told.body
    );
    // Nothing is asked twice: its answer begins with it.
    let answer = format!("{page}/calls/{address}/capabilities");
    let answer = representative.get(&answer).await;
    fine(&answer);
    let source = format!("Taken from what you said you can offer, {today}.");
    assert!(
        answer.body.contains("value=\"Nos xylophones\"") && answer.body.contains(&source),
        "{}",
        answer.body
    );

    let withdraw = format!("{door}/withdraw");
    for _ in 0..2 {
        assert_eq!(representative.post(&withdraw, &[]).await.status, 303);
    }
    assert!(!test.get(&page).await.body.contains("What it can offer"));
    assert!(!officer.get(&way).await.body.contains(&offering.slug()));
    let acts = "select string_agg(act, ' ' order by sequence) from journal where act like 'capabilities-%'";
    assert_eq!(
        test.text(acts).await,
        "capabilities-said capabilities-withdrawn",
        "each once"
    );
    test.close().await;
}

#[tokio::test]
async fn what_is_offered_counts_until_its_day_and_again_once_it_is_said_again() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let [body, offering] = &all[..] else {
        panic!("two associations");
    };
    let address = call(&test, body, &[(Resource::Equipment, "des xylophones en bambou")]).await;
    test.give("off@example.org", Some(body.id), Role::Officer).await;
    test.give("rep@example.org", Some(offering.id), Role::Representative)
        .await;
    let way = format!("/en/calls/{address}/partners/all");
    let door = format!("/en/organisations/{}/offers", offering.slug());
    let is_listed = async || {
        let officer = test.signed_in("off@example.org", true).await;
        let listed = officer.get(&way).await;
        fine(&listed);
        listed.body.contains(&offering.slug())
    };
    assert!(!is_listed().await);
    let representative = test.signed_in("rep@example.org", false).await;
    let fields = [
        ("equipment", "Nos xylophones"),
        ("until", "2026-11-25"),
        ("language", "fr"),
        ("version", "0"),
    ];
    let said = representative.post(&door, &fields).await;
    assert_eq!(said.status, 303, "{}", said.body);
    assert!(is_listed().await);
    test.pass(86_400);
    assert!(is_listed().await, "on its last day");
    test.pass(86_400);
    assert!(!is_listed().await, "it is over");
    let representative = test.signed_in("rep@example.org", false).await;
    let renewed = representative
        .post(&format!("{door}/renew"), &[("version", "1")])
        .await;
    assert_eq!(renewed.status, 303, "{}", renewed.body);
    assert!(is_listed().await);
    test.close().await;
}

#[tokio::test]
async fn who_refuses_to_be_proposed_or_is_not_published_reads_what_becomes_of_what_it_offers() {
    let test = TestApp::demonstration().await;
    let own = some(&test, 1).await.remove(0);
    test.give("rep@example.org", Some(own.id), Role::Representative)
        .await;
    let representative = test.signed_in("rep@example.org", true).await;
    let page = format!("/en/organisations/{}", own.slug());
    let door = format!("{page}/offers");
    let counts = "it counts wherever partners are looked for";
    assert!(representative.get(&door).await.body.contains(counts));
    let refuse = [("wish", "refuse")];
    let refused = representative.post(&format!("{page}/proposed"), &refuse).await;
    assert_eq!(refused.status, 303);
    let told = representative.get(&door).await;
    fine(&told);
    assert!(
        told.body
            .contains("it does not count where partners are looked for")
            && !told.body.contains(counts),
        "{}",
        told.body
    );
    // What is withheld has no page on which it would be read.
    directory::withhold(&test.app, &own.key, "asked", None)
        .await
        .unwrap();
    let fields = [
        ("equipment", "Nos xylophones"),
        ("language", "fr"),
        ("version", "0"),
    ];
    let said = representative.post(&door, &fields).await;
    assert_eq!(said.status, 303, "{}", said.body);
    assert_eq!(said.header("location"), door);
    let told = representative.get(&door).await;
    fine(&told);
    assert!(
        told.body.contains("nobody reads this, and it counts nowhere") && !told.body.contains(counts),
        "{}",
        told.body
    );
    assert_eq!(test.get(&page).await.status, 410);
    test.close().await;
}

#[tokio::test]
async fn of_two_that_turn_out_to_be_one_the_last_word_stands_and_once_they_are_two_again_each_says_its_own() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let [one, other] = &all[..] else {
        panic!("two associations");
    };
    for (email, of) in [("rep@example.org", one), ("else@example.org", other)] {
        test.give(email, Some(of.id), Role::Representative).await;
    }
    let representative = test.signed_in("rep@example.org", false).await;
    let else_ = test.signed_in("else@example.org", false).await;
    let page = |of: &Organisation| format!("/en/organisations/{}", of.slug());
    let door = |of: &Organisation| format!("{}/offers", page(of));
    let said = |words: &'static str| [("equipment", words), ("language", "en"), ("version", "0")];
    let offered = representative.post(&door(one), &said("Our xylophones")).await;
    assert_eq!(offered.status, 303, "{}", offered.body);
    test.pass(60);
    let offered = else_.post(&door(other), &said("Two zeppelins")).await;
    assert_eq!(offered.status, 303, "{}", offered.body);
    // They turn out to be one: what each said follows. The number of the first goes by that, not its key.
    test.sql(&format!(
        "update capability_answer set organisation_id = {}, key = '/offers/{}' where organisation_id = {}",
        other.id, one.key, one.id
    ))
    .await;
    let both = test.get(&page(other)).await;
    fine(&both);
    assert!(
        both.body.contains("Two zeppelins") && !both.body.contains("Our xylophones"),
        "{}",
        both.body
    );
    // They are two again.
    let again = representative.post(&door(one), &said("Three bells")).await;
    assert_eq!(again.status, 303, "{}", again.body);
    assert!(test.get(&page(one)).await.body.contains("Three bells"));
    assert!(test.get(&page(other)).await.body.contains("Two zeppelins"));
    test.close().await;
}
