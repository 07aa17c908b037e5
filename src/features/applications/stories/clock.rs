//! The last second, the second after, and what the call says of those who come late.

use super::{OPEN, Scene, fine, shown_hash, state};
use crate::features::calls::Late;
use crate::shared::config::Config;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Everything is signed; so many seconds are left when the story goes on.
async fn nearly<'a>(test: &'a TestApp, scene: &Scene, left: i64) -> Browser<'a> {
    let lead = test.signed_in("lead@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    scene.signed(&lead, &second).await;
    test.pass(OPEN - left);
    test.signed_in("lead@example.org", true).await
}

/// When the version that was sent reached us, in seconds.
async fn received(test: &TestApp) -> i64 {
    let at = test.text("select cast(received_at as text) from application_version");
    at.await.parse().unwrap()
}

#[tokio::test]
async fn the_last_second_is_in_time() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 1).await;
    let page = lead.get(&scene.page()).await;
    fine(&page);
    assert!(page.body.contains("<b>0 min and 1 s</b>"), "{}", page.body);
    assert_eq!(scene.send(&lead).await.status, 303);
    assert_eq!(received(&test).await, scene.deadline - 1);
    test.close().await;
}

#[tokio::test]
async fn the_second_after_is_too_late_where_the_call_says_so() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 0).await;
    let refused = scene.send(&lead).await;
    assert_eq!(refused.status, 422);
    assert!(!refused.body.contains("All partners get a receipt at once."));
    assert!(
        refused
            .body
            .contains("a rule of the call lets nothing be sent in")
    );
    assert!(
        refused.body.contains("lets nothing in any more"),
        "{}",
        refused.body
    );
    assert_eq!(state(&test).await, "signing 1 0");
    test.close().await;
}

#[tokio::test]
async fn a_late_application_follows_the_written_rule_and_says_that_it_is_late() {
    for (rule, after, taken) in [
        (Late::Within(2), 7_199, true),
        (Late::Within(2), 7_200, false),
        (Late::Reasoned, 40 * 86_400, true),
    ] {
        let test = TestApp::demonstration().await;
        let scene = Scene::make(&test, |content| content.calendar.late = rule).await;
        let lead = nearly(&test, &scene, -after).await;
        let sent = scene.send(&lead).await;
        assert_eq!(
            sent.status.as_u16(),
            if taken { 303 } else { 422 },
            "{rule:?} {after}"
        );
        if taken {
            let shown = lead.get(sent.header("location")).await;
            fine(&shown);
            assert!(shown.body.contains("After the deadline."), "{}", shown.body);
        }
        test.close().await;
    }
}

#[tokio::test]
async fn a_session_that_ended_in_the_last_second_loses_nothing() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 1).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    test.sql("update session set ended_at = 1").await;
    let led = scene.send_this(&lead, &hash).await;
    assert!(
        led.header("location").contains("/sign-in?"),
        "{}",
        led.header("location")
    );
    let kept = lead.cookie("kept").unwrap();
    // It takes her ten minutes to find her code; what she sent is still there, and was in time.
    test.pass(600);
    let again = test.signed_in("lead@example.org", true).await;
    again.keep("kept", &kept);
    let sent = scene.send_this(&again, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(received(&test).await, scene.deadline - 1);
    test.close().await;
}

/// What a server says that has no time for anybody: it shares its key with the one of a story, and its hour.
async fn busy(key: &str, address: &str, after: i64) -> (u16, String, String) {
    let config = Config {
        request_timeout_seconds: 0,
        ..Config::default()
    };
    let test = TestApp::beside(config, &[("secrets.key", key)]).await;
    test.pass(after);
    let somebody = test.browser();
    somebody.keep("session", "0123");
    let mut answer = somebody.post(address, &[("hash", "whatever")]).await;
    // A database that answers at once may be faster than no time at all.
    for _ in 0..50 {
        if answer.status == 503 {
            break;
        }
        answer = somebody.post(address, &[("hash", "whatever")]).await;
    }
    let ticket = somebody.cookie("arrived").unwrap();
    test.close().await;
    (answer.status.as_u16(), answer.body, ticket)
}

#[tokio::test]
async fn what_was_answered_busy_in_the_last_second_counts_once_it_is_sent_again() {
    let key = "ab".repeat(32);
    let test = TestApp::beside(Config::default(), &[("secrets.key", &key)]).await;
    test.invent().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 1).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    let sent_to = format!("{}/submission/send", scene.project);
    let (status, said, ticket) = busy(&key, &sent_to, OPEN - 1).await;
    assert_eq!(status, 503);
    assert!(
        said.contains("Nothing is lost: what you sent reached us on"),
        "{said}"
    );
    let (_, _, elsewhere) = busy(&key, "/en/projects/another/submission/send", OPEN - 1).await;
    test.pass(600);
    let lead = test.signed_in("lead@example.org", true).await;
    // A ticket for something else, or none of ours, counts for nothing.
    for other in [&elsewhere, &ticket.replace('.', ".0")] {
        lead.keep("arrived", other);
        assert_eq!(scene.send_this(&lead, &hash).await.status, 422);
    }
    lead.keep("arrived", &ticket);
    let sent = scene.send_this(&lead, &hash).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(received(&test).await, scene.deadline - 1);
    test.close().await;
}

#[tokio::test]
async fn a_busy_second_helps_nobody_whose_signatures_came_later() {
    let key = "cd".repeat(32);
    let test = TestApp::beside(Config::default(), &[("secrets.key", &key)]).await;
    test.invent().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    scene.freeze(&lead).await;
    scene.sign(&lead, 0).await;
    let (_, _, ticket) = busy(&key, &format!("{}/submission/send", scene.project), OPEN - 1).await;
    test.pass(OPEN + 600);
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    let lead = test.signed_in("lead@example.org", true).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    lead.keep("arrived", &ticket);
    assert_eq!(scene.send_this(&lead, &hash).await.status, 422);
    assert_eq!(state(&test).await, "signing 1 0");
    test.close().await;
}

#[tokio::test]
async fn what_was_kept_helps_nobody_whose_signatures_came_later() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = test.signed_in("lead@example.org", true).await;
    scene.freeze(&lead).await;
    scene.sign(&lead, 0).await;
    test.pass(OPEN - 1);
    let lead = test.signed_in("lead@example.org", true).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    test.sql("update session set ended_at = 1").await;
    scene.send_this(&lead, &hash).await;
    let kept = lead.cookie("kept").unwrap();
    test.pass(600);
    let second = test.signed_in("second@example.org", true).await;
    assert_eq!(scene.sign(&second, 1).await.status, 303);
    let again = test.signed_in("lead@example.org", true).await;
    again.keep("kept", &kept);
    let refused = scene.send_this(&again, &hash).await;
    assert_eq!(refused.status, 422);
    assert_eq!(state(&test).await, "signing 1 0");
    test.close().await;
}

#[tokio::test]
async fn a_queue_of_ours_is_nobodys_delay() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 1).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    // It is long since her session was noted to be in use, and somebody else is writing.
    test.sql("update session set last_seen_at = last_seen_at - 400")
        .await;
    let writing = test.app.db.write().await.unwrap();
    let waits = async {
        test.pass(5);
        drop(writing);
    };
    let (sent, ()) = tokio::join!(scene.send_this(&lead, &hash), waits);
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(received(&test).await, scene.deadline - 1);
    test.close().await;
}

#[tokio::test]
async fn what_meets_a_closed_door_is_kept_as_of_when_it_reached_us() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test, |_| {}).await;
    let lead = nearly(&test, &scene, 1).await;
    let hash = shown_hash(&lead.get(&scene.page()).await.body);
    test.sql("update session set ended_at = 1").await;
    let writing = test.app.db.write().await.unwrap();
    let waits = async {
        test.pass(5);
        drop(writing);
    };
    let (led, ()) = tokio::join!(scene.send_this(&lead, &hash), waits);
    assert!(led.header("location").contains("/sign-in?"));
    let at = test.text("select cast(created_at as text) from kept_post").await;
    assert_eq!(at, (scene.deadline - 1).to_string());
    let kept = lead.cookie("kept").unwrap();
    let again = test.signed_in("lead@example.org", true).await;
    again.keep("kept", &kept);
    assert_eq!(scene.send_this(&again, &hash).await.status, 303);
    test.close().await;
}
