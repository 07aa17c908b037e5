//! Others act already, acted, or claim too: each is told, has time, and is heard.

use super::{claim, decide, judge, link, mandates_page};
use crate::features::mandates::look_after;
use crate::shared::authz::Role;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn a_chair_who_left_in_anger_is_told_and_after_the_delay_the_new_one_acts() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("angry@example.org", Some(1), Role::Representative)
        .await;
    test.give("member@example.org", Some(1), Role::Member).await;
    let page = mandates_page(&test, 1).await;
    let new = test.signed_in("new@example.org", true).await;
    let mine = claim(&new, &test, 1, true).await;
    let ada = test.signed_in("ada@example.org", true).await;
    assert_eq!(decide(&ada, "accept").await.status, 303);
    let waiting = new.get(&mine).await.body;
    judge(&waiting);
    assert!(
        waiting.contains("8 December 2026") && waiting.contains("A delay is running"),
        "{waiting}"
    );
    assert_eq!(new.get(&page).await.status, 404);
    for told in ["angry@example.org", "member@example.org"] {
        let letters = test.letters(told).await;
        assert!(
            letters[0]
                .body
                .contains("the mandates of those who hold it today will end"),
            "{letters:?}"
        );
    }
    let angry = test.signed_in("angry@example.org", true).await;
    let notice = link(&test, "angry@example.org").await;
    let seen = angry.get(&notice).await.body;
    judge(&seen);
    assert!(
        seen.contains("8 December 2026") && seen.contains("mandates now held for this role will end"),
        "{seen}"
    );
    assert!(
        angry
            .get("/en/me")
            .await
            .body
            .contains("you can answer until 8 December 2026")
    );
    assert_eq!(new.get(&notice).await.status, 404, "they were told nothing");
    test.pass(14 * DAY);
    look_after(&test.app).await.unwrap();
    let new = test.signed_in("new@example.org", true).await;
    assert_eq!(new.get(&page).await.status, 404, "the last day counts whole");
    test.pass(DAY);
    look_after(&test.app).await.unwrap();
    look_after(&test.app).await.unwrap();
    let list = new.get(&page).await.body;
    assert!(list.contains("Replaced after a confirmed claim."), "{list}");
    let angry = test.signed_in("angry@example.org", true).await;
    assert_eq!(angry.get(&page).await.status, 404, "the keys are handed over");
    let ended = test.letters("angry@example.org").await;
    assert_eq!(
        ended.len(),
        3,
        "told of the claim, of its end and of theirs: {ended:?}"
    );
    test.close().await;
}

#[tokio::test]
async fn an_objection_is_heard_by_an_agent_who_decides() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    let page = mandates_page(&test, 1).await;
    for (decision, person, outcome) in [
        ("refuse", "x@example.org", "did not succeed"),
        ("accept", "y@example.org", "You can act"),
    ] {
        let new = test.signed_in(person, true).await;
        let mine = claim(&new, &test, 1, false).await;
        let ada = test.signed_in("ada@example.org", true).await;
        assert_eq!(decide(&ada, "accept").await.status, 303);
        let chair = test.signed_in("chair@example.org", true).await;
        let notice = link(&test, "chair@example.org").await;
        assert_eq!(
            chair
                .post(&format!("{notice}/object"), &[("reason", "")])
                .await
                .status,
            422
        );
        let objected = chair
            .post(&format!("{notice}/object"), &[("reason", "I never met them")])
            .await;
        assert_eq!(objected.header("location"), notice, "{}", objected.body);
        chair
            .post(&format!("{notice}/object"), &[("reason", "Twice")])
            .await;
        judge(&chair.get(&notice).await.body);
        let mediated = new.get(&mine).await.body;
        judge(&mediated);
        assert!(
            mediated.contains("mediation is under way") && !mediated.contains("never met"),
            "{mediated}"
        );
        test.pass(15 * DAY);
        look_after(&test.app).await.unwrap();
        let new = test.signed_in(person, true).await;
        assert_eq!(
            new.get(&page).await.status,
            404,
            "no delay gives what was objected to"
        );
        let ada = test.signed_in("ada@example.org", true).await;
        let queue = ada.get("/en/claims").await.body;
        assert!(queue.contains("Mediation"), "{queue}");
        assert_eq!(decide(&ada, decision).await.status, 303);
        assert!(new.get(&mine).await.body.contains(outcome), "{decision}");
        assert_eq!(new.get(&page).await.status == 200, decision == "accept");
        test.pass(1);
    }
    test.close().await;
}

#[tokio::test]
async fn of_two_who_claim_one_organisation_each_is_told_of_the_other() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    let first = test.signed_in("first@example.org", true).await;
    let second = test.signed_in("second@example.org", true).await;
    claim(&first, &test, 1, false).await;
    test.pass(1);
    let theirs = claim(&second, &test, 1, false).await;
    let ada = test.signed_in("ada@example.org", true).await;
    assert_eq!(decide(&ada, "accept").await.status, 303);
    assert!(
        test.letters("second@example.org").await[0]
            .subject
            .contains("asks to act")
    );
    second.post(&format!("{theirs}/withdraw"), &[]).await;
    let withdrawn = second.get(&theirs).await.body;
    judge(&withdrawn);
    assert!(withdrawn.contains("Claim withdrawn"));
    let again = claim(&second, &test, 1, false).await;
    assert_ne!(again, theirs, "whoever withdrew may begin again");
    test.pass(15 * DAY);
    look_after(&test.app).await.unwrap();
    let first = test.signed_in("first@example.org", true).await;
    assert_eq!(first.get(&mandates_page(&test, 1).await).await.status, 200);
    test.close().await;
}
