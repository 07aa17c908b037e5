//! Who organises a published call changes in the open, and only who holds the capacity writes it.

use super::{begin, fine, make_organiser, organiser, publish, some, write, write_all};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn who_organises_a_published_call_changes_in_a_version_that_says_why() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 3).await;
    let (first, second, third) = (&all[0], &all[1], &all[2]);
    let (officer, policy) = organiser(&test, first, "one@example.org").await;
    for (body, email) in [(second, "two@example.org"), (third, "three@example.org")] {
        make_organiser(&test, body).await;
        test.give(email, Some(body.id), Role::Officer).await;
    }
    let two = test.signed_in("two@example.org", true).await;
    let three = test.signed_in("three@example.org", true).await;
    let call = begin(&officer, first, "Together").await;
    write_all(&officer, &test, &call, &policy, "Together").await;
    publish(&officer, &call, "0", "").await;
    let follower = test.signed_in("follower@example.org", false).await;
    follower
        .post(&format!("{call}/follow"), &[("step", "begin")])
        .await;
    let door = format!("{call}/organisers");
    for body in [second, third] {
        officer
            .post(&door, &[("organisation", &body.key), ("step", "invite")])
            .await;
    }
    let told = test.letters("two@example.org").await;
    assert!(
        told.last().unwrap().body.contains(&door),
        "whoever is invited is told"
    );
    // Whoever is only invited does not answer for another.
    for step in ["decline", "take-back"] {
        two.post(&door, &[("organisation", &third.key), ("step", step)])
            .await;
    }
    fine(&three.get(&door).await);
    let yes = format!("confirm {}", second.key);
    let silent = two.post(&door, &[("move", yes.as_str())]).await;
    assert!(
        silent.status == 422 && silent.body.contains("href=\"#notice\""),
        "{}",
        silent.body
    );
    fine(&two.get(&door).await);
    assert_eq!(two.get(&format!("{call}/draft")).await.status, 404);
    let said = [
        ("move", yes.as_str()),
        ("notice-en", "Both cities share the lake."),
    ];
    assert_eq!(two.post(&door, &said).await.status, 303);
    let versions = test.get(&format!("{call}/versions")).await;
    fine(&versions);
    assert!(versions.body.contains("Both cities share the lake."));
    assert!(versions.body.contains(&format!("<del>{}</del>", first.name)));
    assert_eq!(test.letters("follower@example.org").await.len(), 1);
    // Those who organise take back an invitation of theirs.
    officer
        .post(&door, &[("organisation", &third.key), ("step", "take-back")])
        .await;
    assert_eq!(three.get(&door).await.status, 404);
    assert!(officer.get(&door).await.body.contains("Invitation taken back on"));
    test.close().await;
}

#[tokio::test]
async fn a_body_whose_capacity_ended_does_not_give_up_what_another_goes_on_with() {
    let test = TestApp::demonstration().await;
    let all = some(&test, 2).await;
    let (first, second) = (&all[0], &all[1]);
    let (officer, policy) = organiser(&test, first, "off@example.org").await;
    make_organiser(&test, second).await;
    test.give("two@example.org", Some(second.id), Role::Officer).await;
    let two = test.signed_in("two@example.org", true).await;
    let call = begin(&officer, first, "In company").await;
    let door = format!("{call}/organisers");
    officer
        .post(&door, &[("organisation", &second.key), ("step", "invite")])
        .await;
    two.post(&door, &[("organisation", &second.key), ("step", "confirm")])
        .await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    assert_eq!(publish(&officer, &call, "0", "").await.status, 303);
    test.sql(&format!(
        "update capacity set until = '2026-11-23' where organisation_id = {} and kind = 'organiser'",
        second.id
    ))
    .await;
    let up = [
        ("act", "withdraw"),
        ("published", "1"),
        ("why-en", "We no longer may."),
    ];
    assert_eq!(two.post(&format!("{call}/publish"), &up).await.status, 404);
    assert_eq!(two.get(&format!("{call}/publish")).await.status, 404);
    fine(&two.get(&door).await);
    assert!(!test.get(&call).await.body.contains("We no longer may."));
    test.close().await;
}

#[tokio::test]
async fn a_body_whose_capacity_ended_publishes_nothing_more_and_may_still_give_up() {
    let test = TestApp::demonstration().await;
    let body = &some(&test, 1).await[0];
    let (officer, policy) = organiser(&test, body, "off@example.org").await;
    let call = begin(&officer, body, "In company").await;
    write_all(&officer, &test, &call, &policy, "In company").await;
    publish(&officer, &call, "0", "").await;
    test.sql(&format!(
        "update capacity set until = '2026-11-23' where organisation_id = {} and kind = 'organiser'",
        body.id
    ))
    .await;
    for page in ["draft", "draft/people", "draft/documents"] {
        assert_eq!(officer.get(&format!("{call}/{page}")).await.status, 404, "{page}");
    }
    let people = [("concerned-en", "Nobody"), ("part-en", "No")];
    assert_eq!(write(&officer, &call, "people", "1", &people).await.status, 404);
    assert_eq!(publish(&officer, &call, "1", "Because.").await.status, 404);
    let last = officer.get(&format!("{call}/publish")).await;
    fine(&last);
    assert!(!last.body.contains("value=\"extend\""));
    let up = [
        ("act", "withdraw"),
        ("published", "1"),
        ("why-en", "We no longer may."),
    ];
    assert_eq!(officer.post(&format!("{call}/publish"), &up).await.status, 303);
    assert!(test.get(&call).await.body.contains("We no longer may."));
    test.close().await;
}
