//! What a session leaves to those who decide once it is closed: what its colleges thought, and the proposal that it adopted.

use super::{ALONE, Scene, TOGETHER, plain};
use crate::features::sessions::store::proposals as store;
use crate::testing::TestApp;
use crate::testing::browser::Browser;

/// A proposal of allocation that the city asked for, by its number, once it is found.
async fn proposal(test: &TestApp, scene: &Scene, city: &Browser<'_>) -> String {
    let wish = [("useful", "50"), ("seed", "7"), ("public", "100")];
    let asked = city.post(&format!("{}/proposals", scene.path), &wish).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    let number = asked.header("location").rsplit('/').next().unwrap().to_owned();
    let id: i64 = number.parse().unwrap();
    loop {
        let mut connection = test.app.db.read().await.unwrap();
        let kept = store::find(&mut connection, id).await.unwrap().unwrap();
        if !kept.is_under_way() {
            return number;
        }
        drop(connection);
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn what_a_session_thought_and_adopted_stands_beside_what_funders_decide_after_it() {
    let test = TestApp::demonstration().await;
    let mut scene = Scene::make(&test).await;
    scene.convene(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    for (place, college) in [(6, "associations"), (7, "companies"), (5, "public_bodies")] {
        scene.seat(&city, place, college).await;
    }
    scene.comes(&test).await;
    scene.hear(&city, &[TOGETHER, ALONE]).await;
    for (word, place) in [("neighbour", 6), ("firm", 7), ("region", 5)] {
        let browser = test.signed_in(&format!("{word}@example.org"), true).await;
        if word != "region" {
            scene.declare(&browser).await;
        }
        let seat = format!(
            "select cast(id as text) from seat where organisation_id = {}",
            scene.organisations[place].id
        );
        let seat = test.text(&seat).await;
        let fields = [
            ("application", ALONE),
            ("seat", seat.as_str()),
            ("choice", "unfavourable"),
        ];
        let voted = browser.post(&format!("{}/votes", scene.path), &fields).await;
        assert_eq!(voted.status, 303, "{}", voted.body);
    }
    let number = proposal(&test, &scene, &city).await;
    let close = format!("{}/close", scene.path);
    assert!(plain(&city.get(&scene.path).await).contains("adopted as its advice"));
    // One that was never made here is none.
    let wrong = [("sure", "yes"), ("adopted", "12345")];
    assert_eq!(city.post(&close, &wrong).await.status, 404);
    assert_eq!(
        test.text("select cast(count(*) as text) from advice").await,
        "0",
        "nothing before it is over"
    );
    let over = [("sure", "yes"), ("adopted", number.as_str())];
    assert_eq!(city.post(&close, &over).await.status, 303);
    // Of the choir the colleges thought nothing good; of the kitchens they had no common opinion. What the proposal gave adds up.
    let against = "select cast(count(*) as text) from advice where application_id = 2 and favourable = 0";
    assert_eq!(test.text(against).await, "2");
    let silent = "select cast(count(*) as text) from advice where application_id = 1 and favourable is null
        and proposed is not null";
    assert_eq!(test.text(silent).await, "4");
    let page = format!(
        "/en/desk/applications/{ALONE}/decide?programme={}&partner={}",
        scene.city.address, scene.organisations[2].key
    );
    let form = plain(&city.get(&page).await);
    assert!(
        form.contains("Table of the neighbourhoods") && form.contains("the colleges were against it"),
        "{form}"
    );
    assert!(form.contains("the proposal adopted there gives"), "{form}");
    test.close().await;
}
