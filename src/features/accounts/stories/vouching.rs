//! Vouching: whoever reads a mailbox finds nobody to vouch who does not answer for all that is at stake.

use super::ways_back::{DAY, somebody_who_lost_it};
use crate::shared::authz::Role;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// Says that the second factor is lost; gives the page of it.
async fn lose(test: &TestApp, email: &str) -> String {
    let browser = somebody_who_lost_it(test, email).await;
    let said = browser.post("/en/sign-in/lost", &[]).await;
    said.header("location").to_owned()
}

async fn vouch(browser: &Browser<'_>, page: &str) -> u16 {
    browser.post(&format!("{page}/vouch"), &[]).await.status.as_u16()
}

/// Two organisations of the demonstration.
async fn two(test: &TestApp) -> [i64; 2] {
    let number = async |which: &str| {
        let query = format!("select cast({which}(id) as text) from organisation");
        test.text(&query).await.parse().unwrap()
    };
    [number("min").await, number("max").await]
}

#[tokio::test]
async fn an_organisation_that_one_joined_on_the_way_does_not_vouch() {
    let test = TestApp::demonstration().await;
    let [hers, another] = two(&test).await;
    test.give("ana@example.org", Some(hers), Role::Representative)
        .await;
    test.give("mal@example.org", Some(another), Role::Representative)
        .await;
    test.pass(8 * DAY);
    // Whoever reads her mailbox accepts an invitation there, or is given one in her organisation.
    test.give("ana@example.org", Some(another), Role::Member).await;
    test.give("new@example.org", Some(hers), Role::Representative)
        .await;
    let page = lose(&test, "ana@example.org").await;
    for email in ["mal@example.org", "new@example.org"] {
        let browser = test.signed_in(email, true).await;
        let shown = browser.get(&page).await.body;
        assert!(!shown.contains("/vouch\""), "{email}: {shown}");
        assert_eq!(vouch(&browser, &page).await, 404, "{email}");
    }
    let thief = test.signed_in("ana@example.org", false).await;
    assert_eq!(thief.post(&format!("{page}/finish"), &[]).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn a_mandate_that_is_younger_than_the_delay_makes_everybody_wait() {
    let test = TestApp::demonstration().await;
    let [hers, another] = two(&test).await;
    for email in ["ana@example.org", "bea@example.org"] {
        test.give(email, Some(hers), Role::Representative).await;
    }
    test.give("bea@example.org", Some(another), Role::Representative)
        .await;
    test.pass(8 * DAY);
    test.give("ana@example.org", Some(another), Role::Treasurer).await;
    let page = lose(&test, "ana@example.org").await;
    let bea = test.signed_in("bea@example.org", true).await;
    assert_eq!(vouch(&bea, &page).await, 404);
    test.close().await;
}

#[tokio::test]
async fn administrators_alone_vouch_for_who_runs_the_platform() {
    let test = TestApp::demonstration().await;
    let [hers, _] = two(&test).await;
    for email in ["ana@example.org", "bea@example.org"] {
        test.give(email, Some(hers), Role::Representative).await;
    }
    test.give("ana@example.org", None, Role::Auditor).await;
    test.give("ada@example.org", None, Role::Administrator).await;
    test.pass(8 * DAY);
    test.give("bob@example.org", None, Role::Administrator).await;
    let page = lose(&test, "ana@example.org").await;
    for email in ["bea@example.org", "bob@example.org"] {
        let browser = test.signed_in(email, true).await;
        assert_eq!(vouch(&browser, &page).await, 404, "{email}");
    }
    let ada = test.signed_in("ada@example.org", true).await;
    assert_eq!(vouch(&ada, &page).await, 303);
    test.close().await;
}

#[tokio::test]
async fn the_word_of_somebody_who_was_put_out_meanwhile_counts_no_more() {
    let test = TestApp::demonstration().await;
    let [hers, _] = two(&test).await;
    for email in ["ana@example.org", "bea@example.org"] {
        test.give(email, Some(hers), Role::Representative).await;
    }
    test.pass(8 * DAY);
    let page = lose(&test, "ana@example.org").await;
    let bea = test.signed_in("bea@example.org", true).await;
    assert_eq!(vouch(&bea, &page).await, 303);
    let ana = test.signed_in("ana@example.org", false).await;
    assert!(ana.get(&page).await.body.contains("/finish\""));
    test.sql(
        "update mandate set ended_at = 1, until = '2026-01-01' where person_id = (
        select id from person where email = 'bea@example.org')",
    )
    .await;
    assert!(!ana.get(&page).await.body.contains("/finish\""));
    assert_eq!(ana.post(&format!("{page}/finish"), &[]).await.status, 404);
    // What is left is to wait.
    test.pass(7 * DAY);
    let ana = test.signed_in("ana@example.org", false).await;
    assert_eq!(ana.post(&format!("{page}/finish"), &[]).await.status, 303);
    test.close().await;
}
