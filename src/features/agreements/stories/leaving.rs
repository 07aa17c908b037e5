//! A partner leaves the project: what binds it there is left with it, in one act that says so before.

use super::{BEGIN, Scene, chosen, count, plain, sign};
use crate::shared::authz::Role;
use crate::testing::TestApp;

const TEAM: &str = "/en/projects/shared-k7f3q2m9/team";
const LEAVE: &str = "/en/projects/shared-k7f3q2m9/leave";

/// By what a page knows again what somebody read there.
fn seen(page: &str) -> String {
    let (_, after) = page.split_once("name=\"seen\" value=\"").unwrap();
    after.split_once('"').unwrap().0.to_owned()
}

#[tokio::test]
async fn whoever_leaves_the_project_leaves_what_binds_it_there_and_is_paid_no_more() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    scene.accounts(&test).await;
    let third = &scene.partners[2];
    let slug = third.slug();
    let browser = test.signed_in("third@example.org", true).await;
    // One click is not enough: what it would leave besides is said first.
    let click = [("organisation", &*slug), ("step", "leave")];
    let asked = browser.post(TEAM, &click).await;
    assert_eq!(asked.status, 303);
    let page = plain(&browser.get(asked.header("location")).await);
    for said in [
        &*number,
        "€9,000 that remain to be paid",
        "no longer be paid",
        "Why do you leave?",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert_eq!(
        test.text("select state from partner where id = 3").await,
        "accepted"
    );
    let read = seen(&page);
    let post = async |who: &str, words: &'static str| {
        let browser = test.signed_in(who, true).await;
        let fields = [("organisation", &*slug), ("words", words), ("seen", &*read)];
        browser.post(LEAVE, &fields).await
    };
    let without = post("third@example.org", " ").await;
    assert_eq!(without.status, 422);
    assert!(without.body.contains("Write why you leave"), "{}", without.body);
    // Whoever may not sign for it leaves nothing.
    test.give("helper@example.org", Some(third.id), Role::ProjectLead)
        .await;
    let helper = post("helper@example.org", "We stop.").await;
    assert_eq!(helper.status, 422, "{}", helper.body);
    assert!(
        helper.body.contains("Only somebody who may sign"),
        "{}",
        helper.body
    );
    assert_eq!(
        test.text("select state from partner where id = 3").await,
        "accepted"
    );
    let left = post("third@example.org", "We cannot any more.").await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(test.text("select state from partner where id = 3").await, "left");
    let sql = format!(
        "select left_on from agreement_party where organisation_id = {}",
        third.id
    );
    assert_eq!(test.text(&sql).await, "2026-11-24");
    assert_eq!(
        count(&test, "(select sum(committed) from envelope)").await,
        3_000_001
    );
    assert_eq!(count(&test, "(select cents from decision where id = 3)").await, 0);
    assert_eq!(count(&test, "(select bound from decision where id = 3)").await, 0);
    // The bank is not told to pay it, the agreement says why, and the funder was written to.
    let payer = test.signed_in("payer@example.org", true).await;
    let door = format!("/en/organisations/{}/payments", scene.city.slug());
    let page = plain(&payer.get(&door).await);
    assert!(!page.contains("€9,000"), "{page}");
    let officer = test.signed_in("officer@example.org", true).await;
    let page = plain(&officer.get(&format!("/en/agreements/{number}")).await);
    assert!(page.contains("We cannot any more."), "{page}");
    let letters = test.letters("officer@example.org").await;
    assert!(letters.iter().any(|one| one.body.contains("We cannot any more.")));
    // Whoever else of it was a moment later learns that it has left.
    let late = [("organisation", &*slug), ("words", "Again."), ("seen", &*read)];
    let again = browser.post(LEAVE, &late).await;
    assert_eq!(again.status, 303);
    let page = plain(&browser.get(again.header("location")).await);
    assert!(page.contains("has already left this project"), "{page}");
    let other = post("nobody@example.org", "Again.").await;
    assert_eq!(other.status, 404, "nobody else does");
    test.close().await;
}

#[tokio::test]
async fn what_was_only_proposed_goes_back_to_its_funder_without_who_left() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.propose(&test).await;
    let second = &scene.partners[1];
    let browser = test.signed_in("second@example.org", true).await;
    let slug = second.slug();
    let asks = format!("{LEAVE}?organisation={slug}");
    let read = seen(&plain(&browser.get(&asks).await));
    let fields = [
        ("organisation", &*slug),
        ("words", "Our hall was sold."),
        ("seen", &*read),
    ];
    // The city took it back meanwhile: nobody leaves what they did not read about, and what was typed is kept.
    test.sql("update agreement set state = 'draft'").await;
    let meanwhile = browser.post(LEAVE, &fields).await;
    assert_eq!(meanwhile.status, 422);
    assert!(
        meanwhile.body.contains("Meanwhile something changed")
            && meanwhile.body.contains("Our hall was sold."),
        "{}",
        meanwhile.body
    );
    test.sql("update agreement set state = 'proposed'").await;
    let left = browser.post(LEAVE, &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(test.text("select state from agreement").await, "draft");
    let named = format!(
        "(select count(*) from agreement_party where organisation_id = {})",
        second.id
    );
    assert_eq!(count(&test, &named).await, 0);
    let letters = test.letters("officer@example.org").await;
    assert!(letters.iter().any(|one| one.body.contains("Our hall was sold.")));
    // It is proposed anew to those who stay, and binds with their word.
    let officer = test.signed_in("officer@example.org", true).await;
    let desk = format!("/en/desk/agreements/{number}");
    let page = plain(&officer.get(&desk).await);
    assert!(!page.contains(&second.name), "{page}");
    let seen = count(&test, "(select version from agreement)").await.to_string();
    let again = officer
        .post(&format!("{desk}/propose"), &[("seen", &*seen)])
        .await;
    assert_eq!(again.status, 303, "{}", again.body);
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get(&format!("/fr/agreements/{number}")).await);
    assert!(page.contains("lang=\"en\">Our hall was sold."), "{page}");
    test.close().await;
}

#[tokio::test]
async fn whoever_leaves_one_agreement_gives_up_what_nobody_decided_yet_and_the_other_funders_know() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    let third = &scene.partners[2];
    // The third requests something of the fund, too, that did not decide yet.
    let asked = format!(
        "\"requests\":[{{\"programme\":\"{}\",\"partner\":\"{}\",\"year\":2027,\"account\":\"74-private\",\"cents\":55500}},",
        scene.other.address, third.key
    );
    test.sql(&format!(
        "update application_version set document = replace(document, '\"requests\":[', '{asked}')"
    ))
    .await;
    test.give("giver@example.org", Some(scene.other.funder), Role::Decider)
        .await;
    let keys: Vec<&str> = scene.partners.iter().map(|one| one.key.as_str()).collect();
    test.sql(&format!(
        "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
         select 77, 1, id, {}, '{}', 0, 0 from person where email = 'giver@example.org'",
        scene.other.funder,
        keys.join(" ")
    ))
    .await;
    let giver = test.signed_in("giver@example.org", true).await;
    let desk = "/en/desk/applications/K7F3-Q2M9";
    let page = plain(&giver.get(desk).await);
    let name = third.name.replace('&', "&#38;");
    assert!(page.contains(&format!("{name}, €555")), "{page}");
    let browser = test.signed_in("third@example.org", true).await;
    let show = plain(&browser.get(&format!("/en/agreements/{number}")).await);
    assert!(show.contains("leave the project too"), "{show}");
    let third_id = third.id.to_string();
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", &*third_id),
        ("amend_words", "Our hall was sold."),
    ];
    let amendments = format!("/en/agreements/{number}/amendments");
    assert_eq!(browser.post(&amendments, &leaving).await.status, 303);
    assert_eq!(
        test.text("select state from partner where id = 3").await,
        "accepted"
    );
    // It is nobody's to decide any more, the page says why, and the fund was written to.
    let page = plain(&giver.get(desk).await);
    assert!(!page.contains(&format!("{name}, €555")), "{page}");
    assert!(
        page.contains("is no longer in the project, or gives it up"),
        "{page}"
    );
    let letters = test.letters("giver@example.org").await;
    assert!(letters.iter().any(|one| {
        one.body
            .contains("has left an agreement on application K7F3-Q2M9")
    }));
    let money = format!(
        "select cast(id as text) from envelope where programme_id = {}",
        scene.other.id
    );
    let money = test.text(&money).await;
    let grant = [
        ("programme", &*scene.other.address),
        ("partner", &*third.key),
        ("seen", "0"),
        ("act", "grant"),
        ("amount", "555"),
        ("envelope", &*money),
    ];
    let granted = giver.post(&format!("{desk}/decide"), &grant).await;
    assert_ne!(
        granted.status, 303,
        "nothing is requested for it: {}",
        granted.body
    );
    // Whoever would leave the project too is led to the page that shows first what that changes.
    let second = test.signed_in("second@example.org", true).await;
    let agreement = plain(&second.get(amendments.trim_end_matches("/amendments")).await);
    assert!(agreement.contains(LEAVE), "{agreement}");
    let slug = scene.partners[1].slug();
    let read = seen(&plain(&second.get(&format!("{LEAVE}?organisation={slug}")).await));
    let fields = [("organisation", &*slug), ("words", "We stop."), ("seen", &*read)];
    let left = second.post(LEAVE, &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(test.text("select state from partner where id = 2").await, "left");
    assert_eq!(count(&test, "(select cents from decision where id = 2)").await, 0);
    test.close().await;
}

/// Two funders decided and each made an agreement of its own: whoever leaves leaves both in one act, and of each the sums are right again.
#[tokio::test]
async fn whoever_leaves_after_two_funders_decided_leaves_both_agreements_and_every_sum_follows() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let number = scene.agree(&test).await;
    let [lead, second, third] = [0, 1, 2].map(|at| &scene.partners[at]);
    // The fund granted the third 500 €, too.
    let asked = format!(
        "\"requests\":[{{\"programme\":\"{}\",\"partner\":\"{}\",\"year\":2027,\"account\":\"74-private\",\"cents\":50000}},",
        scene.other.address, third.key
    );
    let fund = scene.other.funder;
    for sql in [
        format!("update application_version set document = replace(document, '\"requests\":[', '{asked}')"),
        format!(
            "insert into requested (application_id, partner_id, programme_id, year, account, cents)
             values (1, 3, {}, 2027, '74-private', 50000)",
            scene.other.id
        ),
        format!(
            "insert into decision (id, application_id, partner, programme_id, organisation_id, funder_id, state, cents,
                envelope_id, words, shared, notified_on, version)
             select 5, 1, '{}', {}, {}, {fund}, 'granted', 50000, id, '', 0, '2026-11-20', 1 from envelope
             where programme_id = {}",
            third.key, scene.other.id, third.id, scene.other.id
        ),
        format!(
            "update envelope set committed = 150000 where programme_id = {}",
            scene.other.id
        ),
    ] {
        test.sql(&sql).await;
    }
    test.give("fund@example.org", Some(fund), Role::Decider).await;
    let giver = test.signed_in("fund@example.org", true).await;
    let begun = giver.post(BEGIN, &chosen(&["4", "5"])).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let desk = begun.header("location").to_owned();
    let proposed = giver.post(&format!("{desk}/propose"), &[("seen", "1")]).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let other = desk.rsplit('/').next().unwrap().to_owned();
    let hash = format!("select hash from agreement where number = '{other}'");
    let hash = test.text(&hash).await;
    for who in ["lead", "third", "fund"] {
        let browser = test.signed_in(&format!("{who}@example.org"), true).await;
        let signed = sign(&browser, &other, &hash).await;
        assert_eq!(signed.status, 303, "{who}: {}", signed.body);
    }
    // What it would leave is on one page, and left by one act.
    let browser = test.signed_in("third@example.org", true).await;
    let slug = third.slug();
    let page = plain(&browser.get(&format!("{LEAVE}?organisation={slug}")).await);
    for said in [&*number, &*other, "€9,000 that remain", "€500 that remain"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let read = seen(&page);
    let fields = [
        ("organisation", &*slug),
        ("words", "Our hall was sold."),
        ("seen", &*read),
    ];
    let left = browser.post(LEAVE, &fields).await;
    assert_eq!(left.status, 303, "{}", left.body);
    let planned = |of: i64| {
        format!(
            "(select coalesce(sum(cents), 0) from instalment where state <> 'dropped' and organisation_id = {of})"
        )
    };
    let granted = |of: i64| format!("(select sum(cents) from decision where organisation_id = {of})");
    for (of, cents) in [(lead, 2_500_000), (second, 600_001), (third, 0)] {
        assert_eq!(count(&test, &planned(of.id)).await, cents, "{}", of.name);
        assert_eq!(count(&test, &granted(of.id)).await, cents, "{}", of.name);
    }
    for (programme, cents) in [(&scene.programme, 3_000_001), (&scene.other, 100_000)] {
        let committed = format!(
            "(select sum(committed) from envelope where programme_id = {})",
            programme.id
        );
        assert_eq!(count(&test, &committed).await, cents);
    }
    // Each funder reads why on its own agreement and in a letter; what was signed before is still there.
    for (who, number) in [("officer", &number), ("fund", &other)] {
        let email = format!("{who}@example.org");
        let page = test.signed_in(&email, true).await;
        let page = plain(&page.get(&format!("/en/agreements/{number}")).await);
        for said in ["left on 24 November 2026", "Our hall was sold."] {
            assert!(page.contains(said), "{who}: {said}: {page}");
        }
        let letters = test.letters(&email).await;
        let told = letters.iter().any(|one| one.body.contains("Our hall was sold."));
        assert!(told, "{who}: {letters:?}");
    }
    let kept = format!(
        "(select count(*) from agreement_signature where organisation_id = {})",
        third.id
    );
    assert_eq!(count(&test, &kept).await, 2);
    test.close().await;
}
