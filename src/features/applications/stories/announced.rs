//! What time brings to those who wait for each other: the end of a call, and the day of the answer.

use super::{OPEN, Scene, fine, told};
use crate::features::applications::look_after;
use crate::features::calls::Late;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 86_400;

/// The last letter of this kind to somebody, by words of its subject.
async fn last(test: &TestApp, email: &str, subject: &str) -> String {
    let letters = test.letters(email).await;
    let mut of_kind = letters.iter().rev();
    let found = of_kind.find(|letter| letter.subject.contains(subject));
    found.unwrap().body.clone()
}

#[tokio::test]
async fn whoever_prepares_an_answer_reads_a_week_and_a_day_before_the_end_what_is_missing() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let both = ["lead@example.org", "second@example.org"];
    let closing = "Soon the last day to answer";
    // Begun from the call, and nothing more: that is what is said.
    test.sql(&format!(
        "update project set origin = 'call', origin_address = '{}'",
        scene.call
    ))
    .await;
    look_after(&test.app).await;
    test.pass(OPEN - 7 * DAY - 60);
    look_after(&test.app).await;
    assert_eq!(told(&test, both[0], closing).await, 0, "more than a week is left");
    test.pass(60);
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    for email in both {
        assert_eq!(told(&test, email, closing).await, 1, "once");
        let letter = last(&test, email, closing).await;
        assert!(
            letter.contains("no version waits for signatures") && letter.contains("/submission?call="),
            "{letter}"
        );
    }
    // One signature is missing on the last day; it says whose.
    let lead = test.signed_in(both[0], true).await;
    assert_eq!(scene.freeze(&lead).await.status, 303);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    test.pass(6 * DAY);
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    assert_eq!(told(&test, both[1], closing).await, 2);
    let letter = last(&test, both[1], closing).await;
    let missing = format!("still to be signed for {}.", scene.partners[1].name);
    assert!(letter.contains(&missing), "{letter}");
    // The end is put off by ten days, after an outage: it is announced anew. What was sent is not.
    test.sql(&format!(
        "update call_version set document = replace(document, '{0}', '{1}')",
        scene.deadline,
        scene.deadline + 10 * DAY
    ))
    .await;
    test.pass(4 * DAY);
    look_after(&test.app).await;
    assert_eq!(told(&test, both[1], closing).await, 3);
    let lead = test.signed_in(both[0], true).await;
    let second = test.signed_in(both[1], true).await;
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    assert_eq!(scene.send(&lead).await.status, 303);
    test.pass(6 * DAY);
    look_after(&test.app).await;
    assert_eq!(told(&test, both[1], closing).await, 3, "it was sent");
    test.close().await;
}

#[tokio::test]
async fn an_end_that_is_put_off_by_some_hours_is_not_announced_twice_in_one_day() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    test.sql(&format!(
        "update project set origin = 'call', origin_address = '{}'",
        scene.call
    ))
    .await;
    let (second, closing) = ("second@example.org", "Soon the last day to answer");
    test.pass(OPEN - DAY);
    look_after(&test.app).await;
    assert_eq!(told(&test, second, closing).await, 1);
    test.sql(&format!(
        "update call_version set document = replace(document, '{}', '{}')",
        scene.deadline,
        scene.deadline + 7_200
    ))
    .await;
    test.pass(3_600);
    look_after(&test.app).await;
    assert_eq!(
        told(&test, second, closing).await,
        1,
        "they were told an hour ago"
    );
    // On the last day they read once more until when, as it stands by then.
    test.pass(20 * 3_600);
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    assert_eq!(told(&test, second, closing).await, 2);
    test.close().await;
}

#[tokio::test]
async fn who_organises_is_told_of_the_day_they_announced_and_those_who_wait_read_that_it_is_past() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    let application = scene.send(&lead).await.header("location").to_owned();
    let officer = "officer@example.org";
    let (soon, late) = (
        "Your answers are announced for",
        "The day of your answers is past",
    );
    // They announced their answers for forty days after the end.
    for (days, announced, passed) in [(25, 0, 0), (2, 1, 0), (11, 2, 0), (5, 2, 1)] {
        test.pass(days * DAY + if days == 25 { OPEN } else { 0 });
        for _ in 0..2 {
            look_after(&test.app).await;
        }
        assert_eq!(told(&test, officer, soon).await, announced, "{days}");
        assert_eq!(told(&test, officer, late).await, passed, "{days}");
    }
    assert!(last(&test, officer, late).await.contains("1 answer waits"));
    let lead = test.signed_in("lead@example.org", true).await;
    let shown = lead.get(&application).await;
    fine(&shown);
    assert!(
        shown.body.contains("An answer was announced for") && shown.body.contains("that day is past"),
        "{}",
        shown.body
    );
    let reads = test.signed_in(officer, true).await;
    let own = reads.get("/en/me").await;
    fine(&own);
    assert!(own.body.contains("that you would answer by"), "{}", own.body);
    test.close().await;
}

#[tokio::test]
async fn who_organises_is_told_once_how_many_answers_came_when_a_call_takes_none_any_more() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |content| content.calendar.late = Late::Within(24)).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    let (officer, came) = ("officer@example.org", "1 answer was received: Nobody eats alone");
    test.pass(OPEN - 60);
    look_after(&test.app).await;
    assert_eq!(told(&test, officer, came).await, 0, "it is open");
    test.pass(60);
    look_after(&test.app).await;
    assert_eq!(told(&test, officer, came).await, 0, "a late one may come yet");
    test.pass(DAY);
    for _ in 0..2 {
        look_after(&test.app).await;
    }
    assert_eq!(told(&test, officer, came).await, 1, "once");
    assert!(
        last(&test, officer, came)
            .await
            .contains("You announced your answers for")
    );
    test.close().await;
}

#[tokio::test]
async fn where_nobody_acts_for_those_who_organise_a_call_those_who_run_the_platform_are_told_once() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let (ada, nobody) = ("ada@example.org", "Nobody acts for the organisers of a call");
    let look = async || {
        for _ in 0..2 {
            look_after(&test.app).await;
        }
    };
    look().await;
    assert_eq!(told(&test, ada, nobody).await, 0, "somebody acts for them");
    test.sql("update mandate set ended_at = 1 where role = 'officer'")
        .await;
    look().await;
    assert_eq!(told(&test, ada, nobody).await, 1, "once");
    let letter = last(&test, ada, nobody).await;
    let link = format!("/calls/{}", scene.call);
    assert!(
        letter.contains("Answers are taken until") && letter.contains(&link),
        "{letter}"
    );
    // Somebody came, and left once the call had ended: that is told anew, with what waits.
    test.sql("update mandate set ended_at = null where role = 'officer'")
        .await;
    look().await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    test.pass(OPEN + DAY);
    test.sql("update mandate set ended_at = 1 where role = 'officer'")
        .await;
    look().await;
    assert_eq!(told(&test, ada, nobody).await, 2);
    assert!(last(&test, ada, nobody).await.contains("One answer waits."));
    test.close().await;
}

#[tokio::test]
async fn nobody_is_told_of_answers_that_have_been_late_for_long() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    // The platform sent no such letters until then: the day of the answers is forty days after the end.
    test.pass(OPEN + 72 * DAY);
    look_after(&test.app).await;
    for words in [
        "Your answers are announced for",
        "The day of your answers is past",
    ] {
        assert_eq!(told(&test, "officer@example.org", words).await, 0, "{words}");
    }
    test.close().await;
}

#[tokio::test]
async fn nobody_is_told_of_calls_of_years_ago_whose_organisers_have_gone() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    assert_eq!(scene.send(&lead).await.status, 303);
    test.sql("update mandate set ended_at = 1 where role = 'officer'")
        .await;
    test.pass(OPEN + 366 * DAY);
    look_after(&test.app).await;
    let nobody = "Nobody acts for the organisers of a call";
    assert_eq!(told(&test, "ada@example.org", nobody).await, 0);
    test.close().await;
}
