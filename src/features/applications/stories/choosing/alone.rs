//! One alone, by the same way as several.

use super::{WORD, committed, public, spends};
use crate::features::applications::stories::{Scene, fine};
use crate::features::programmes::example::{published, says};
use crate::testing::TestApp;

#[tokio::test]
async fn one_alone_goes_the_same_way_and_is_counted_apart() {
    let test = TestApp::demonstration().await;
    let public = public(&test).await;
    let city = published(&test, &public, says("Together", 80, 100_000), 4_000_000).await;
    let scene = Scene {
        call: WORD.to_owned(),
        ..Scene::make(&test, |_| ()).await
    };
    test.sql(&format!(
        "update partner set state = 'left' where organisation_id = {}",
        scene.partners[1].id
    ))
    .await;
    let alone = &scene.partners[0];
    spends(&test, alone, (1, 500_000)).await;
    test.sql(&format!(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         select 2, project_id, id, 2027, 'own', '', '', 100000 from partner where organisation_id = {}",
        alone.id
    ))
    .await;
    committed(&test).await;
    let lead = test.signed_in("lead@example.org", true).await;
    let door = format!("{}/submission/programmes", scene.project);
    let page = lead.get(&door).await;
    fine(&page);
    assert!(
        page.body.contains("You are alone in this project"),
        "{}",
        page.body
    );
    let fields = [("act", "choose"), ("programme", city.address.as_str())];
    assert_eq!(lead.post(&door, &fields).await.status, 303);
    let code = format!("{}-{}", alone.key, city.address);
    let (was, typed) = (format!("was-{code}"), format!("a-{code}"));
    let fields = [(was.as_str(), "0"), (typed.as_str(), "4,000")];
    let matrix = format!("{}/submission/requests?call={WORD}&year=2027", scene.project);
    assert_eq!(lead.post(&matrix, &fields).await.status, 303);
    let frozen = scene.freeze(&lead).await;
    assert_eq!(frozen.status, 303, "{}", frozen.body);
    assert_eq!(scene.sign(&lead, 0).await.status, 303);
    let sent = scene.send(&lead).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let shown = test.get(&format!("/en/programmes/{}", city.address)).await;
    assert!(shown.body.contains("1 made alone"), "{}", shown.body);
    test.close().await;
}
