//! What ending a mandate, or the end of another's, may not do.

use super::{claim, decide, judge, link, mandates_page};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn nobody_prolongs_a_mandate_by_ending_it_later() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("short@example.org", Some(1), Role::Treasurer).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.sql(&format!(
        "update mandate set until = '2026-12-31' where id = {mandate}"
    ))
    .await;
    let end = format!("{}/{mandate}/end", mandates_page(&test, 1).await);
    let until = format!("select until from mandate where id = {mandate}");
    for email in ["short@example.org", "chair@example.org"] {
        let browser = test.signed_in(email, true).await;
        let later = browser
            .post(&end, &[("when", "day"), ("day", "2031-12-31")])
            .await;
        assert_eq!(later.status, 422, "{}", later.body);
        judge(&later.body);
        assert!(
            later.body.contains("ends before this day already"),
            "{}",
            later.body
        );
        assert_eq!(test.text(&until).await, "2026-12-31");
    }
    let short = test.signed_in("short@example.org", true).await;
    let earlier = short.post(&end, &[("when", "day"), ("day", "2026-12-24")]).await;
    assert_eq!(earlier.status, 303, "{}", earlier.body);
    assert_eq!(test.text(&until).await, "2026-12-24");
    test.close().await;
}

#[tokio::test]
async fn a_handover_after_the_end_does_not_prolong_either() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("old@example.org", Some(1), Role::Representative).await;
    test.sql(&format!(
        "update mandate set until = '2026-12-31' where id = {mandate}"
    ))
    .await;
    let old = test.signed_in("old@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let fields = [("email", "new@example.org"), ("starts", "2027-06-01")];
    let sent = old.post(&format!("{page}/{mandate}/handover"), &fields).await;
    if sent.status == 303 {
        let new = test.signed_in("new@example.org", true).await;
        let invitation = link(&test, "new@example.org").await;
        new.post(&format!("{invitation}/accept"), &[]).await;
    }
    let until = format!("select until from mandate where id = {mandate}");
    assert_eq!(test.text(&until).await, "2026-12-31");
    test.close().await;
}

#[tokio::test]
async fn an_invitation_does_not_outlive_the_mandate_of_whoever_gave_it() {
    let test = TestApp::demonstration().await;
    let mandate = test
        .give("chair@example.org", Some(1), Role::Representative)
        .await;
    let chair = test.signed_in("chair@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let fields = [("email", "friend@example.org"), ("role", "representative")];
    assert_eq!(chair.post(&format!("{page}/new"), &fields).await.status, 303);
    test.sql(&format!(
        "update mandate set until = '2026-01-01' where id = {mandate}"
    ))
    .await;
    let friend = test.signed_in("friend@example.org", true).await;
    let invitation = link(&test, "friend@example.org").await;
    friend.post(&format!("{invitation}/accept"), &[]).await;
    assert_eq!(friend.get(&page).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn the_history_names_nobody_by_their_address() {
    let test = TestApp::demonstration().await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.give("member@example.org", Some(1), Role::Member).await;
    let stranger = test.signed_in("stranger@example.org", false).await;
    claim(&stranger, &test, 1, false).await;
    let member = test.signed_in("member@example.org", false).await;
    let page = member.get(&mandates_page(&test, 1).await).await.body;
    judge(&page);
    assert!(
        page.contains("someone outside the organisation") && !page.contains("stranger@example.org"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn an_agent_reads_what_somebody_showed_only_while_it_is_decided() {
    let test = TestApp::demonstration().await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.give("eve@example.org", None, Role::Administrator).await;
    let ada = test.signed_in("ada@example.org", true).await;
    let eve = test.signed_in("eve@example.org", true).await;
    let ana = test.signed_in("ana@example.org", false).await;
    let address = claim(&ana, &test, 1, false).await.replace("/me/", "/");
    assert_eq!(eve.get(&address).await.status, 200);
    decide(&ada, "refuse").await;
    assert_eq!(eve.get(&address).await.status, 404);
    assert_eq!(ada.get(&address).await.status, 200, "who decided answers for it");
    test.close().await;
}
