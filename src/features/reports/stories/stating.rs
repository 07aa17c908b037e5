//! Each partner states that its own part is true, and answers for no other's.

use super::{REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::TestApp;

#[tokio::test]
async fn each_partner_states_that_its_own_part_is_true_and_anew_once_it_changed() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    scene.agree(&test).await;
    let [lead, second] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
    ];
    let own = |at: usize| format!("{REPORT}/{}", scene.partners[at].slug());
    let told = |seen: &'static str, done: &'static str| {
        [
            ("seen", seen),
            ("done", done),
            ("done-613", "40,000"),
            ("done-74-commune", "6,000.01"),
            ("ready", "yes"),
        ]
    };
    assert_eq!(second.post(&own(1), &told("0", "We cooked.")).await.status, 303);
    let states = |at: usize| format!("{}/statement", own(at));
    let yes = |seen: &'static str| [("seen", seen), ("agreed", "yes")];
    // Nobody states it for another, without saying so, or of what they did not see.
    assert_eq!(second.post(&states(0), &yes("1")).await.status, 404);
    assert_eq!(second.post(&states(1), &[("seen", "1")]).await.status, 422);
    assert_eq!(second.post(&states(1), &yes("9")).await.status, 422);
    let page = plain(&lead.get(REPORT).await);
    assert!(
        page.contains("has not stated yet that its part is true"),
        "{page}"
    );
    assert_eq!(second.post(&states(1), &yes("1")).await.status, 303);
    let page = plain(&lead.get(REPORT).await);
    assert_eq!(page.matches("stated on").count(), 1, "{page}");
    // What it changes since is to be stated again.
    assert_eq!(
        second.post(&own(1), &told("1", "We cooked a lot.")).await.status,
        303
    );
    assert!(!plain(&lead.get(REPORT).await).contains("stated on"));
    assert_eq!(second.post(&states(1), &yes("2")).await.status, 303);
    assert_eq!(plain(&lead.get(REPORT).await).matches("stated on").count(), 1);
    test.close().await;
}
