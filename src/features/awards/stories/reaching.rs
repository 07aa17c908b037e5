//! Beside what was granted stands what of it reaches associations without employees, as registers know it.

use super::{fine, scene};
use crate::features::awards::look_after;
use crate::testing::TestApp;

#[tokio::test]
async fn what_was_granted_says_what_of_it_reaches_associations_without_employees() {
    let test = TestApp::demonstration().await;
    let scene = scene(&test).await;
    let town = &scene.town.1;
    for ((id, partner), cents) in [(1, 0), (2, 1)].into_iter().zip([600_000, 150_000]) {
        scene
            .decide(&test, id, (partner, town), ("granted", cents, Some("2026-11-21")))
            .await;
    }
    for (partner, band) in scene.partners.iter().zip(["00", "03"]) {
        for sql in [
            format!(
                "update organisation set kind = 'association' where id = {}",
                partner.id
            ),
            format!(
                "update demonstration_entry set staff = '{band}' where organisation_id = {}",
                partner.id
            ),
        ] {
            test.sql(&sql).await;
        }
    }
    look_after(&test.app).await;
    let page = fine(&test.get("/en/awards").await);
    let said = "Of the €7,500 granted here to associations, €6,000 (80 %) reaches associations without employees and \
        €1,500 (20 %) associations with employees.";
    assert!(page.contains(said), "{page}");
    // What registers say later is said from the next night on.
    test.sql(&format!(
        "update demonstration_entry set staff = null where organisation_id = {}",
        scene.partners[0].id
    ))
    .await;
    test.pass(86_400);
    look_after(&test.app).await;
    let page = fine(&test.get("/en/awards").await);
    assert!(
        page.contains("€0 (0 %) reaches associations without employees")
            && page.contains("for €6,000 (80 %), which one association receives"),
        "{page}"
    );
    test.close().await;
}
