//! Who may write to whom.

use super::{fine, stage, typed};
use crate::features::directory;
use crate::testing::TestApp;

#[tokio::test]
async fn who_organises_writes_to_whoever_answered_and_is_answered() {
    let test = TestApp::demonstration().await;
    let (all, call) = stage(&test).await;
    let organiser = test
        .text("select cast(organisation_id as text) from call_organiser")
        .await;
    let mut connection = test.app.db.read().await.unwrap();
    let body = directory::published_by_ids(&mut connection, &[organiser.parse().unwrap()]).await;
    drop(connection);
    let body = body.unwrap().remove(0);
    let ana = test.signed_in("ana@example.org", false).await;
    let bob = test.signed_in("bob@example.org", false).await;
    let claude = test.signed_in("claude@example.org", true).await;
    let path = |slug: &str| format!("/en/organisations/{slug}/calls/{call}/capabilities");
    let theirs = format!("{}/with/{}", path(&body.slug()), all[0].slug());
    let hers = format!("{}/with/{}", path(&all[0].slug()), body.slug());
    assert_eq!(claude.get(&theirs).await.status, 404, "she has not answered");
    let said = ana
        .post(&path(&all[0].slug()), &typed("Four of us", "no", "0"))
        .await;
    assert_eq!(said.status, 303, "{}", said.body);
    let seen = claude.get(&format!("/en/calls/{call}/capabilities")).await;
    fine(&seen);
    assert!(seen.body.contains(&theirs), "{}", seen.body);
    // As for all that is the organisers' alone, a second factor is asked for; to the others she is not there.
    let weak = test.signed_in("claude@example.org", false).await;
    assert_eq!(weak.get(&theirs).await.status, 303);
    let other = format!("{}/with/{}", path(&all[1].slug()), all[0].slug());
    assert_eq!(bob.get(&other).await.status, 404);
    assert_eq!(ana.get(&hers).await.status, 404, "they have not written");
    let talk = claude.get(&theirs).await;
    fine(&talk);
    assert!(talk.body.contains("Four of us"), "{}", talk.body);
    let words = [("words", "Shall we meet on Tuesday?"), ("sending", "a")];
    let sent = claude.post(&theirs, &words).await;
    assert_eq!(sent.header("location"), theirs, "{}", sent.body);
    let letters = test.letters("ana@example.org").await;
    assert!(
        letters.len() == 1 && letters[0].body.contains(&hers) && !letters[0].body.contains("claude@"),
        "{}",
        letters[0].body
    );
    assert!(ana.get("/en/me").await.body.contains(&hers));
    test.pass(60);
    let answer = [("words", "With pleasure."), ("sending", "b")];
    assert_eq!(ana.post(&hers, &answer).await.status, 303);
    let letters = test.letters("claude@example.org").await;
    assert!(
        letters.len() == 1 && letters[0].body.contains(&theirs),
        "{}",
        letters[0].body
    );
    assert!(claude.get("/en/me").await.body.contains(&theirs));
    test.close().await;
}
