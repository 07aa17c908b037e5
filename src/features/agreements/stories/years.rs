//! What was granted over several years stays of its years, whoever it passes to, and is free again in them.

use super::{Scene, count, plain};
use crate::features::agreements::example::of_later_years;
use crate::testing::TestApp;

/// What is taken out of the envelope of a year, in cents.
async fn of_year(test: &TestApp, scene: &Scene, year: i64) -> i64 {
    let programme = scene.programme.id;
    let of_year =
        format!("(select sum(committed) from envelope where year = {year} and programme_id = {programme})");
    count(test, &of_year).await
}

/// What a decision gives of a later year, in cents.
async fn later(test: &TestApp, decision: i64, year: i64) -> i64 {
    let later = format!(
        "(select coalesce(sum(cents), 0) from decision_later where decision_id = {decision} and year = {year})"
    );
    count(test, &later).await
}

#[tokio::test]
async fn what_passes_to_another_partner_stays_of_its_year_and_whoever_leaves_frees_theirs() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The lead was granted 24,000 €, a third of it for each of three years, of which the last has no envelope yet.
    let programme = scene.programme.id;
    for sql in [
        format!(
            "insert into envelope (id, programme_id, year, purpose, cents, created_at, committed)
             values (2028, {programme}, 2028, 'All', 5000000, 1, 800000)"
        ),
        format!(
            "update envelope set committed = committed - 1600000 where year = 2027 and programme_id = {programme}"
        ),
        "update application_version set document = replace(document, '\"cents\":900000', '\"cents\":1000050')".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    of_later_years(&test, &[(2028, 800_000, Some(2028)), (2029, 800_000, None)]).await;
    let number = scene.agree(&test).await;
    let dues = "(select count(*) from instalment where organisation_id = (select organisation_id from decision where id = 1)
        and substr(due_on, 1, 4) in ('2028', '2029'))";
    assert_eq!(count(&test, dues).await, 2, "each year is paid by itself");
    let thirds = "(select count(*) from instalment where organisation_id = (select organisation_id from decision where id = 3))";
    assert_eq!(
        count(&test, thirds).await,
        1,
        "whoever is given something of one year is paid in that year"
    );
    let [lead_id, third_id] = [0, 2].map(|at| scene.partners[at].id.to_string());
    let amendments = format!("/en/agreements/{number}/amendments");
    let lead = test.signed_in("lead@example.org", true).await;
    let third = test.signed_in("third@example.org", true).await;
    let decider = test.signed_in("decider@example.org", true).await;
    let transfer = [
        ("amend", "partners"),
        ("amend_of", &*lead_id),
        ("amend_to", &*third_id),
        ("amend_amount", "1,000.50"),
        ("amend_words", "They cook more than we thought."),
    ];
    let proposed = lead.post(&amendments, &transfer).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let one = format!("{amendments}/1");
    for who in [&third, &decider] {
        assert_eq!(who.post(&one, &[("answer", "yes")]).await.status, 303);
    }
    assert_eq!(later(&test, 1, 2028).await, 800_000);
    assert_eq!(later(&test, 1, 2029).await, 699_950, "the last year passes first");
    assert_eq!(later(&test, 3, 2029).await, 100_050);
    assert_eq!(
        of_year(&test, &scene, 2027).await,
        2_300_001,
        "nothing of it moved"
    );
    assert_eq!(of_year(&test, &scene, 2028).await, 800_000);
    let leaving = [
        ("amend", "leaving"),
        ("amend_of", &*third_id),
        ("amend_words", "We stop."),
    ];
    let left = third.post(&amendments, &leaving).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert_eq!(later(&test, 3, 2029).await, 0);
    assert_eq!(
        of_year(&test, &scene, 2027).await,
        1_400_001,
        "what was of that year is free"
    );
    assert_eq!(of_year(&test, &scene, 2028).await, 800_000);
    assert_eq!(later(&test, 1, 2029).await, 699_950);
    test.close().await;
}

#[tokio::test]
async fn what_is_granted_of_later_years_is_not_due_with_the_first() {
    let test = TestApp::demonstration().await;
    Scene::make(&test).await;
    // Of 39,000.01 € that the city granted, 16,000 € are of the two years after.
    of_later_years(&test, &[(2028, 800_000, None), (2029, 800_000, None)]).await;
    let officer = test.signed_in("officer@example.org", true).await;
    let me = plain(&officer.get("/en/me").await);
    assert!(me.contains("to be paid by 19 January 2027 · €23,000.01"), "{me}");
    // Each later year is due in its own: sixty days after it begins, for its credits are opened then.
    let calendar = officer.get("/en/me/deadlines.ics").await.body;
    for day in ["20270119", "20280301", "20290302"] {
        let due = format!("DTSTART;VALUE=DATE:{day}");
        assert_eq!(calendar.matches(&*due).count(), 1, "{day}: {calendar}");
    }
    let every = plain(&officer.get("/en/me/deadlines").await);
    for said in [
        "1 March 2028",
        "2 March 2029",
        "of a later year 60 days after it begins",
    ] {
        assert!(every.contains(said), "{said}: {every}");
    }
    // Those who ask read of each by when.
    let lead = test.signed_in("lead@example.org", true).await;
    let page = plain(&lead.get("/en/applications/shared-k7f3q2m9").await);
    for said in [
        "it is to be paid by 19 January 2027 (60 days",
        "it is to be paid by 1 March 2028 (60 days after notification, or after the beginning of the year",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    // What is told within a later year counts from that day.
    test.sql("update decision set notified_on = '2028-02-01' where id = 1")
        .await;
    let calendar = officer.get("/en/me/deadlines.ics").await.body;
    for (day, count) in [("20280301", 0), ("20280401", 1), ("20290302", 1)] {
        let due = format!("DTSTART;VALUE=DATE:{day}");
        assert_eq!(calendar.matches(&*due).count(), count, "{day}: {calendar}");
    }
    test.close().await;
}
