//! Organisations say what they could bring, see the others who agreed, and write to each other without
//! any address being told.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod building;
mod gathering;
mod needed;
mod offering;
mod prefilling;
mod talking;

use super::of_call;
use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Role;
use crate::testing::page::Page;
use crate::testing::{Answer, TestApp};

fn fine(answer: &Answer) {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing");
}

/// Three associations with somebody each (`ana@`, `bob@`, `eve@`), a body that organises an open call
/// (`claude@`), and the address of that call.
async fn stage(test: &TestApp) -> (Vec<Organisation>, String) {
    let mut connection = test.app.db.read().await.unwrap();
    let ids = directory::published_ids(&mut connection, 40).await.unwrap();
    let mut found = directory::published_by_ids(&mut connection, &ids).await.unwrap();
    drop(connection);
    found.retain(|one| one.purpose.is_some() && one.kind == directory::Kind::Association);
    found.truncate(4);
    for (email, at, role) in [
        ("ana@example.org", 0, Role::Representative),
        ("bob@example.org", 1, Role::ProjectLead),
        ("eve@example.org", 2, Role::Representative),
        ("claude@example.org", 3, Role::Officer),
    ] {
        test.give(email, Some(found[at].id), role).await;
    }
    let body = found.pop().unwrap();
    let now = test.app.clock.now().as_second();
    test.sql(&format!(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values (1, 'policy-k7f3q2m9', {}, 0, 0, 1)",
        body.id
    ))
    .await;
    let times = (now - 86_400, now + 86_400);
    let content = calls::example::example("Meals for all", "policy-k7f3q2m9", times);
    let draft = calls::example::published(test, &body, &content).await;
    let call = draft.address;
    (found, call)
}

fn typed<'a>(people: &'a str, shown: &'a str, version: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("people", people),
        ("places", "A hall of 80 m² & a <garden>"),
        ("shown", shown),
        ("language", "en"),
        ("version", version),
    ]
}

#[tokio::test]
async fn those_who_answered_see_the_others_who_agreed_and_the_organisers_see_all() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let overview = format!("/en/calls/{call}/capabilities");
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    assert!(
        test.get(&format!("/en/calls/{call}"))
            .await
            .body
            .contains("No organisation has said yet")
    );
    fine(&ana.get(&overview).await);
    // Prefilled with its own purpose, and said to be.
    let form = ana.get(&door(0)).await;
    fine(&form);
    assert!(
        form.body
            .contains("Filled with what we already know of your organisation")
            && form
                .body
                .contains("Taken from the purpose that the register gives"),
        "{}",
        form.body
    );
    let bare = ana.post(&door(0), &[("language", "en")]).await;
    assert_eq!(bare.status, 422);
    assert_eq!(Page::read(&bare.body).faults(), Vec::<String>::new());
    assert!(bare.body.contains("Fill in one line at least") && bare.body.contains("Say whether the others"));
    let done = ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    assert_eq!(done.header("location"), overview);
    assert!(
        ana.get(&overview)
            .await
            .body
            .contains("You can change your answer")
    );
    // Sent twice by an impatient hand, it is saved once and nothing looks like a failure.
    let mut twice = typed("Two drivers", "yes", "0");
    twice.push(("sending", "impatient"));
    bob.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    assert!(
        !eve.get(&overview).await.body.contains("Four of us"),
        "one answers first"
    );
    for _ in 0..2 {
        let done = eve.post(&door(2), &twice).await;
        assert_eq!(done.status, 303, "{}", done.body);
        assert_eq!(done.header("location"), overview);
    }
    let seen = eve.get(&overview).await;
    fine(&seen);
    assert!(seen.body.contains("Four of us") && !seen.body.contains("Nine cooks"));
    assert!(seen.body.contains("a &#60;garden&#62;"));
    // Whoever holds the mailbox of an organiser, and not their second factor, reads nothing.
    let weak = test.signed_in("claude@example.org", false).await;
    let stopped = weak.get(&overview).await;
    assert!(stopped.status == 303 && !stopped.body.contains("Nine cooks"));
    let claude = test.signed_in("claude@example.org", true).await;
    let seen = claude.get(&overview).await;
    fine(&seen);
    for words in [
        "Four of us",
        "Nine cooks",
        "Two drivers",
        "Seen by the organisers only.",
    ] {
        assert!(seen.body.contains(words), "{words}");
    }
    let public = test.get(&format!("/en/calls/{call}")).await;
    fine(&public);
    assert!(public.body.contains("3 organisations have said") && !public.body.contains("Four of us"));
    // Nobody answers for another; of two who change it, the second keeps their words.
    assert_eq!(bob.post(&door(0), &typed("Forged", "yes", "1")).await.status, 404);
    assert_eq!(
        ana.post(&door(0), &typed("Five of us", "yes", "1")).await.status,
        303
    );
    let late = ana.post(&door(0), &typed("Six of us", "yes", "1")).await;
    assert!(late.status == 422 && late.body.contains("Six of us"));
    let mut connection = test.app.db.read().await.unwrap();
    let found = calls::find(&mut connection, &call).await.unwrap().unwrap();
    let brought = of_call(&mut connection, found.id).await.unwrap();
    drop(connection);
    assert_eq!(brought.len(), 6);
    assert!(
        brought
            .iter()
            .any(|one| one.words == "Five of us" && one.shown_to_others)
    );
    // What was taken back is seen by nobody, and can be said again.
    assert_eq!(ana.post(&format!("{}/withdraw", door(0)), &[]).await.status, 303);
    assert!(!claude.get(&overview).await.body.contains("Five of us"));
    assert_eq!(
        ana.post(&door(0), &typed("Seven of us", "no", "3")).await.status,
        303
    );
    for lang in ["fr", "nl"] {
        fine(&ana.get(&overview.replace("/en/", &format!("/{lang}/"))).await);
        fine(&ana.get(&door(0).replace("/en/", &format!("/{lang}/"))).await);
    }
    test.close().await;
}

#[tokio::test]
async fn two_organisations_write_to_each_other_and_no_address_is_told() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let [ana, bob, eve] = [
        test.signed_in("ana@example.org", false).await,
        test.signed_in("bob@example.org", false).await,
        test.signed_in("eve@example.org", false).await,
    ];
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    let with = |own: usize, other: usize| format!("{}/with/{}", door(own), all[other].slug());
    ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    assert_eq!(ana.get(&with(0, 2)).await.status, 404, "she has not answered");
    eve.post(&door(2), &typed("Two drivers", "yes", "0")).await;
    bob.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    assert_eq!(
        ana.get(&with(0, 1)).await.status,
        404,
        "who wishes not to be seen is not there"
    );
    fine(&ana.get(&with(0, 2)).await);
    assert_eq!(ana.post(&with(0, 2), &[("words", " ")]).await.status, 422);
    let fields = [("words", "Shall we cook <together>?"), ("sending", "once")];
    let sent = ana.post(&with(0, 2), &fields).await;
    assert_eq!(sent.header("location"), with(0, 2), "{}", sent.body);
    assert!(ana.get(&with(0, 2)).await.body.contains("Your message is sent."));
    ana.post(&with(0, 2), &fields).await;
    let letters = test.letters("eve@example.org").await;
    assert_eq!(letters.len(), 1, "sent twice, it is one");
    assert!(letters[0].body.contains("Shall we cook <together>?") && !letters[0].body.contains("ana@"));
    assert!(letters[0].body.contains(&with(2, 0)));
    assert!(eve.get("/en/me").await.body.contains("wrote to you"));
    let talk = eve.get(&with(2, 0)).await;
    fine(&talk);
    assert!(talk.body.contains("cook &#60;together&#62;?") && !talk.body.contains("ana@example.org"));
    assert_eq!(bob.get(&with(2, 0)).await.status, 404);
    // Whoever was not seen may write to who is; the other replies, though it cannot begin.
    bob.post(&with(1, 0), &[("words", "We cook too."), ("sending", "b")])
        .await;
    assert_eq!(
        ana.post(&with(0, 1), &[("words", "Good."), ("sending", "c")])
            .await
            .status,
        303
    );
    assert!(
        !ana.get("/en/me").await.body.contains("wrote to you"),
        "she answered"
    );

    // A report is read by whoever runs the platform, and nothing else is.
    let message = test
        .text("select cast(id as text) from capability_message where words like 'Shall%'")
        .await;
    let ada = test.signed_in("ada@example.org", true).await;
    let reported = "/en/messages/reported";
    fine(&ada.get(reported).await);
    let report = [
        ("act", "report"),
        ("message", message.as_str()),
        ("reason", "Rude"),
    ];
    assert_eq!(ana.post(&with(0, 2), &report).await.status, 303);
    assert!(
        !ada.get(reported).await.body.contains("Rude"),
        "one reports what one received"
    );
    eve.post(&with(2, 0), &report).await;
    let list = ada.get(reported).await;
    fine(&list);
    assert!(list.body.contains("Rude") && !list.body.contains("We cook too."));
    ada.post(reported, &[("message", &message), ("remove", "1")])
        .await;
    let talk = eve.get(&with(2, 0)).await;
    fine(&talk);
    assert!(talk.body.contains("removed after a report") && !talk.body.contains("Shall we cook"));

    // Who wishes no more messages receives none, and who writes is told before they write for nothing.
    eve.post(&with(2, 0), &[("act", "block")]).await;
    let refused = ana
        .post(&with(0, 2), &[("words", "Still there?"), ("sending", "d")])
        .await;
    assert!(refused.status == 422 && refused.body.contains("does not wish to receive"));
    fine(&ana.get(&with(0, 2)).await);
    eve.post(&with(2, 0), &[("act", "unblock")]).await;
    assert_eq!(
        ana.post(&with(0, 2), &[("words", "Thanks"), ("sending", "e")])
            .await
            .status,
        303
    );
    // Twenty a day are enough for anybody.
    for at in 0..20 {
        let sending = format!("many-{at}");
        ana.post(&with(0, 2), &[("words", "Again"), ("sending", &sending)])
            .await;
    }
    let many = ana
        .post(&with(0, 2), &[("words", "Once more"), ("sending", "z")])
        .await;
    assert!(many.status == 422 && many.body.contains("twenty messages"));
    test.close().await;
}

#[tokio::test]
async fn who_acts_for_two_chooses_for_which_and_sees_what_is_the_organisers_once_they_proved_more() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    test.give("ana@example.org", Some(all[1].id), Role::ProjectLead)
        .await;
    let overview = format!("/en/calls/{call}/capabilities");
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    let ana = test.signed_in("ana@example.org", false).await;
    let eve = test.signed_in("eve@example.org", false).await;
    ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    ana.post(&door(1), &typed("Nine cooks", "no", "0")).await;
    eve.post(&door(2), &typed("Two drivers", "yes", "0")).await;
    let seen = ana.get(&overview).await;
    fine(&seen);
    for at in [0, 1] {
        let way = format!("{}/with/{}", door(at), all[2].slug());
        assert!(seen.body.contains(&way), "{way}");
        assert!(seen.body.contains(&format!("in the name of {}", all[at].name)));
    }
    // An agent of the organiser who leads an association too sees what the others see, without a wall.
    let body = test
        .text("select cast(organisation_id as text) from call_organiser")
        .await;
    test.give("eve@example.org", body.parse().ok(), Role::Officer)
        .await;
    let eve = test.signed_in("eve@example.org", false).await;
    let seen = eve.get(&overview).await;
    fine(&seen);
    assert!(seen.body.contains("Four of us") && !seen.body.contains("Nine cooks"));
    let way = format!("{overview}?all=1");
    assert!(seen.body.contains(&way));
    assert_eq!(eve.get(&way).await.status, 303, "a second factor is asked for");
    let eve = test.signed_in("eve@example.org", true).await;
    assert!(eve.get(&overview).await.body.contains("Nine cooks"));
    test.close().await;
}

#[tokio::test]
async fn a_letter_names_the_call_as_its_reader_reads_it() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    test.sql(
        r#"update call_version set document =
            replace(document, '{"en":"Meals for all"}', '{"en":"Meals for all","fr":"Des repas pour tous"}')"#,
    )
    .await;
    let door = |at: usize| format!("/en/organisations/{}/calls/{call}/capabilities", all[at].slug());
    let ana = test.signed_in("ana@example.org", false).await;
    let eve = test.signed_in("eve@example.org", false).await;
    ana.post(&door(0), &typed("Four of us", "yes", "0")).await;
    eve.post(&door(2), &typed("Two drivers", "yes", "0")).await;
    test.sql("update person set language = 'fr' where email = 'eve@example.org'")
        .await;
    let there = format!("{}/with/{}", door(0), all[2].slug());
    let fields = [("words", "Goeiedag"), ("language", "nl"), ("sending", "a")];
    assert_eq!(ana.post(&there, &fields).await.status, 303);
    let letters = test.letters("eve@example.org").await;
    assert!(
        letters[0].subject.contains("Des repas pour tous"),
        "{}",
        letters[0].subject
    );
    assert!(
        ana.get(&there).await.body.contains("lang=\"nl\""),
        "in the language it was written in"
    );
    test.close().await;
}
