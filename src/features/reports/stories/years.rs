//! What was granted over several years is accounted for in each as it was decided, and not as it was requested.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use serde_json::json;

use super::REPORT;
use super::paper::{bare, printed};
use crate::features::agreements::example::{Scene, of_later_years};
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// The lead tells what it did.
async fn tells(scene: &Scene, lead: &Browser<'_>) {
    let own = format!("{REPORT}/{}", scene.partners[0].slug());
    let told = [
        ("seen", "0"),
        ("done", "We cooked."),
        ("done-613", "5,000"),
        ("words-613", "A kitchen was lent to us."),
    ];
    assert_eq!(lead.post(&own, &told).await.status, 303);
}

/// The account of all funders on paper says that so much was granted for its year.
async fn is_granted(lead: &Browser<'_>, amount: &str) {
    let paper = printed(&lead.get(&format!("{REPORT}/document")).await);
    let said = format!("All that was granted for this year, {amount}, is");
    assert!(paper.contains(&bare(&said)), "{said}: {paper}");
}

#[tokio::test]
async fn a_report_counts_of_its_year_what_its_funder_decided_of_that_year() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    tells(&scene, &lead).await;
    is_granted(&lead, "€40,000.01").await;
    // All of it was requested for 2027; the city decided that 18,000 € of the lead's 24,000 € are of the next year.
    of_later_years(&test, &[(2028, 1_800_000, None)]).await;
    is_granted(&lead, "€22,000.01").await;
    test.close().await;
}

#[tokio::test]
async fn what_one_funder_gave_for_one_year_is_not_divided_by_what_another_was_asked_for_over_years() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let document = test
        .text("select document from application_version where number = 1")
        .await;
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    // The lead asks as much of the city for 2028 as for 2027; of the fund for 2027 alone.
    let requests = document["requests"].as_array_mut().unwrap();
    let mut next = requests[0].clone();
    next["year"] = json!(2028);
    requests.push(next);
    let document = document.to_string().replace('\'', "''");
    test.sql(&format!("update application_version set document = '{document}'"))
        .await;
    let lead = test.signed_in("lead@example.org", true).await;
    tells(&scene, &lead).await;
    // A half of the lead's 24,000 €, all of what the two others were granted, and all of the fund's 1,000 €.
    is_granted(&lead, "€28,000.01").await;
    test.close().await;
}

#[tokio::test]
async fn what_was_granted_to_a_partner_that_left_is_no_part_of_the_share_of_those_who_tell() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    tells(&scene, &lead).await;
    is_granted(&lead, "€40,000.01").await;
    test.sql(&format!(
        "update agreement_party set left_on = '2026-11-24' where organisation_id = {}",
        scene.partners[2].id
    ))
    .await;
    // Its products are counted no more, nor its 9,000 €.
    is_granted(&lead, "€31,000.01").await;
    test.close().await;
}
