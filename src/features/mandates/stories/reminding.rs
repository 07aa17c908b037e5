//! Ends in sight are announced in time, once, to those who should know.

use super::{judge, mandates_page, organisation};
use crate::features::capacities::{self, Capacity, Granted};
use crate::features::mandates::remind;
use crate::shared::authz::Role;
use crate::shared::chance;
use crate::testing::TestApp;

const DAY: i64 = 24 * 3600;

/// Gives a mandate its last day.
async fn until(test: &TestApp, mandate: i64, day: &str) {
    test.sql(&format!(
        "update mandate set until = '{day}' where id = {mandate}"
    ))
    .await;
}

#[tokio::test]
async fn an_end_is_announced_at_90_and_30_days_to_the_organisation_and_its_support_structure() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("tess@example.org", Some(1), Role::Treasurer).await;
    test.give("chair@example.org", Some(1), Role::Representative)
        .await;
    test.give("member@example.org", Some(1), Role::Member).await;
    test.give("helper@example.org", Some(2), Role::Representative)
        .await;
    until(&test, mandate, "2027-06-30").await;
    let granted = Granted {
        id: chance::row(),
        organisation: 2,
        capacity: Capacity::SupportStructure,
        mark: None,
        starts: test.app.clock.today(),
        until: None,
    };
    let mut transaction = test.app.db.write().await.unwrap();
    capacities::grant(&mut transaction, &granted, None, 0)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let chair = test.signed_in("chair@example.org", true).await;
    let page = mandates_page(&test, 1).await;
    let key = organisation(&test, 2).await.key;
    let chosen = chair.post(&format!("{page}/support"), &[("support", &key)]).await;
    assert_eq!(chosen.header("location"), page, "{}", chosen.body);
    let list = chair.get(&page).await.body;
    judge(&list);
    assert!(list.contains("is told too"), "{list}");

    let run = async || remind(&test.app, test.app.clock.today()).await.unwrap();
    let letters = async |email: &str| test.letters(email).await.len();
    assert_eq!(run().await, 0);
    test.pass(128 * DAY); // 1 April 2027
    assert_eq!((run().await, run().await), (1, 0), "once");
    let counts = |lists: [usize; 4]| lists;
    let all = async || {
        counts([
            letters("tess@example.org").await,
            letters("chair@example.org").await,
            letters("member@example.org").await,
            letters("helper@example.org").await,
        ])
    };
    assert_eq!(all().await, [1, 1, 0, 1]);
    let support = test.letters("helper@example.org").await;
    assert!(
        !support[0].body.contains("tess"),
        "no person is named: {support:?}"
    );
    test.pass(61 * DAY); // 1 June
    assert_eq!((run().await, run().await), (1, 0));
    assert_eq!(all().await, [2, 2, 0, 2]);
    let tess = test.signed_in("tess@example.org", false).await;
    assert!(tess.get("/en/me").await.body.contains("ends on 30 June 2027"));
    test.pass(40 * DAY);
    assert_eq!((run().await, run().await), (1, 0), "and once over");
    assert_eq!(all().await, [3, 3, 0, 2]);
    test.close().await;
}

#[tokio::test]
async fn what_was_missed_while_nothing_ran_is_said_once_and_the_last_who_signs_knows_it() {
    let test = TestApp::demonstration().await;
    let mandate = test.give("last@example.org", Some(1), Role::Representative).await;
    test.give("member@example.org", Some(1), Role::Member).await;
    until(&test, mandate, "2027-06-30").await;
    test.pass(200 * DAY); // 12 June 2027: both distances have passed
    let run = async || remind(&test.app, test.app.clock.today()).await.unwrap();
    assert_eq!((run().await, run().await), (1, 0));
    let told = test.letters("last@example.org").await;
    assert_eq!(told.len(), 1);
    assert!(told[0].body.contains("last person who can sign"), "{told:?}");
    // A later end is a new end.
    until(&test, mandate, "2027-07-10").await;
    assert_eq!((run().await, run().await), (1, 0));
    test.pass(40 * DAY);
    assert_eq!((run().await, run().await), (1, 0));
    let member = test.letters("member@example.org").await;
    assert!(member[0].subject.starts_with("Nobody can sign for"), "{member:?}");
    test.close().await;
}
