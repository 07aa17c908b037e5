//! What amendments move of a plan, the report is told against as it was moved.

use super::{REPORT, plain};
use crate::features::agreements::example::Scene;
use crate::testing::TestApp;

#[tokio::test]
async fn a_report_is_told_against_the_plan_as_amendments_moved_it() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The third requested more than it was granted.
    test.sql("update application_version set document = replace(document, '\"cents\":900000', '\"cents\":1000050')")
        .await;
    let number = scene.agree(&test).await;
    let amendments = format!("/en/agreements/{number}/amendments");
    let [lead, second, third, decider] = [
        test.signed_in("lead@example.org", true).await,
        test.signed_in("second@example.org", true).await,
        test.signed_in("third@example.org", true).await,
        test.signed_in("decider@example.org", true).await,
    ];
    let own = |at: usize| format!("{REPORT}/{}", scene.partners[at].slug());
    let before = plain(&second.get(&own(1)).await);
    assert!(
        before.contains("€40,000") && !before.contains("€30,000"),
        "{before}"
    );
    // The second spends 10,000 € on food instead of rent; the lead leaves 1,000.50 € of what it was granted to the third.
    let ids = [0, 1, 2].map(|at| scene.partners[at].id.to_string());
    let lines = [
        ("amend", "lines"),
        ("amend_of", ids[1].as_str()),
        ("amend_amount", "10,000"),
        ("amend_from_account", "613"),
        ("amend_to_account", "601"),
        ("amend_words", "More flour."),
    ];
    let partners = [
        ("amend", "partners"),
        ("amend_of", ids[0].as_str()),
        ("amend_to", ids[2].as_str()),
        ("amend_amount", "1,000.50"),
        ("amend_words", "They cook more."),
    ];
    let yes = [("answer", "yes")];
    assert_eq!(second.post(&amendments, &lines).await.status, 303);
    let waits = plain(&second.get(&own(1)).await);
    assert!(
        !waits.contains("€30,000"),
        "what is not accepted moves nothing: {waits}"
    );
    assert_eq!(decider.post(&format!("{amendments}/1"), &yes).await.status, 303);
    assert_eq!(lead.post(&amendments, &partners).await.status, 303);
    for browser in [&third, &decider] {
        let answered = browser.post(&format!("{amendments}/2"), &yes).await;
        assert_eq!(answered.status, 303, "{}", answered.body);
    }
    let page = plain(&second.get(&own(1)).await);
    for said in ["€30,000", "€10,000"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let page = plain(&lead.get(&own(0)).await);
    assert!(page.contains("€22,999.50") && page.contains("€40,000"), "{page}");
    let page = plain(&third.get(&own(2)).await);
    assert!(
        page.contains("€10,000.50"),
        "it never has more than it requested: {page}"
    );
    test.close().await;
}
