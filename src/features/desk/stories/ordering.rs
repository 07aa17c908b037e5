//! What a funder writes of a grant never reads like an order without its being asked about.

use super::deciding::envelope;
use super::{Scene, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn what_reads_like_an_order_is_asked_about_once_and_what_speaks_of_a_contract_refused() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let money = envelope(&test, &scene.city).await;
    let said = |words: &'static str, warned: &str| {
        vec![
            ("act", "grant".to_owned()),
            ("amount", "1,000".to_owned()),
            ("envelope", money.clone()),
            ("words", words.to_owned()),
            ("warned", warned.to_owned()),
        ]
    };
    let decide = async |fields: Vec<(&'static str, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
        scene.decide(&city, (0, &scene.city, 0), &fields).await
    };
    let contract = decide(said("La prestation suit le cahier des charges.", "")).await;
    assert_eq!(contract.status, 422);
    assert!(contract.body.contains("word of an order"), "{}", contract.body);
    let order = "Organiser 12 ateliers par an.";
    let asked = decide(said(order, "")).await;
    assert_eq!(asked.status, 422);
    assert!(
        asked
            .body
            .contains("<q lang=\"fr\">Organiser 12 ateliers par an.</q>")
            && asked.body.contains("This reads like an order"),
        "{}",
        asked.body
    );
    let (_, after) = asked.body.split_once("name=\"warned\" value=\"").unwrap();
    let warned = after.split_once('"').unwrap().0.to_owned();
    // Other words are asked about anew; the same ones stand when they are sent again.
    assert_eq!(
        decide(said("Organiser 20 ateliers par an.", &warned))
            .await
            .status,
        422
    );
    let kept = decide(said(order, &warned)).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
    test.close().await;
}

#[tokio::test]
async fn what_a_programme_says_is_read_for_orders_where_it_is_written_and_prevented_from_nothing() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.give("officer@example.org", Some(scene.city.funder), Role::Officer)
        .await;
    let officer = test.signed_in("officer@example.org", true).await;
    let page = |step: &str| format!("/en/programmes/{}/{step}", scene.city.address);
    let words = plain(&officer.get(&page("words")).await);
    assert!(!words.contains("This reads like an order"), "{words}");
    let order = "The contractor shall visit each of them.";
    test.sql(&format!(
        "update programme set content = replace(content, 'So that people meet.', '{order}') where id = {}",
        scene.city.id
    ))
    .await;
    for step in ["words", "publish"] {
        let shown = plain(&officer.get(&page(step)).await);
        assert!(
            shown.contains("This reads like an order")
                && shown.contains(&format!("<q lang=\"en\">{order}</q>")),
            "{step}: {shown}"
        );
    }
    // Its funder answers for its words.
    let told = [("version", "1"), ("notice", "We say it so.")];
    let published = officer.post(&page("publish"), &told).await;
    assert_eq!(published.status, 303, "{}", published.body);
    test.close().await;
}
