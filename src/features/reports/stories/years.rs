//! What was granted over several years is accounted for in each as it was decided, and not as it was requested.

use super::REPORT;
use super::paper::{bare, printed};
use crate::features::agreements::example::{Scene, of_later_years};
use crate::testing::TestApp;

#[tokio::test]
async fn a_report_counts_of_its_year_what_its_funder_decided_of_that_year() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let own = format!("{REPORT}/{}", scene.partners[0].slug());
    let told = [
        ("seen", "0"),
        ("done", "We cooked."),
        ("done-613", "5,000"),
        ("words-613", "A kitchen was lent to us."),
    ];
    assert_eq!(lead.post(&own, &told).await.status, 303);
    let paper = format!("{REPORT}/document");
    let all = "All that was granted for this year, ";
    let before = printed(&lead.get(&paper).await);
    assert!(before.contains(&bare(&format!("{all}€40,000.01"))), "{before}");
    // All of it was requested for 2027; the city decided that 18,000 € of the lead's 24,000 € are of the next year.
    of_later_years(&test, &[(2028, 1_800_000, None)]).await;
    let after = printed(&lead.get(&paper).await);
    assert!(after.contains(&bare(&format!("{all}€22,000.01"))), "{after}");
    test.close().await;
}
