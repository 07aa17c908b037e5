//! Who reads what: an application exists for its funders, and opens once the reader said that nothing ties them to it.

use serde_json::json;

use super::{Scene, plain};
use crate::shared::authz::Role;
use crate::testing::TestApp;

#[tokio::test]
async fn two_funders_read_one_application_after_they_have_declared_and_nobody_else_does() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    for (browser, ours) in [
        (&city, "€10,000 requested from you"),
        (&fund, "€1,500 requested from you"),
    ] {
        let list = plain(&browser.get("/en/desk").await);
        for said in [
            "Shared kitchens",
            "1 application received",
            ours,
            "out of €11,500",
            "To do: say whether",
        ] {
            assert!(list.contains(said), "{said}: {list}");
        }
    }
    assert!(plain(&city.get("/en/me").await).contains("href=\"/en/desk\""));
    // What is not public waits for the declaration, which is not passed over in silence.
    let page = plain(&city.get(&scene.page()).await);
    assert!(
        page.contains("Before you read") && !page.contains("We cook in each other"),
        "{page}"
    );
    let silent = city.post(&format!("{}/declare", scene.page()), &[]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.body.contains("Say yes or no."));
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let page = plain(&city.get(&scene.page()).await);
    for said in [
        "We cook in each other",
        "€8,000",
        "not decided yet",
        "your programme",
        "€0 granted, €0 proposed or promised under a condition, €11,500 awaited, €0 to be found elsewhere.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!plain(&fund.get(&scene.page()).await).contains("Before you read"));
    // Once is enough, and the list asks for it no more.
    scene.declare(&city).await;
    assert_eq!(
        test.text("select cast(count(*) as text) from conflict").await,
        "2"
    );
    let list = plain(&city.get("/en/desk").await);
    assert!(
        list.contains("2 amounts to decide") && !list.contains("To do: say"),
        "{list}"
    );
    assert!(list.contains("1 made by several, none made alone."), "{list}");
    let narrowed = |query: &str| format!("/en/desk?{query}");
    assert!(plain(&city.get(&narrowed("made=together")).await).contains("Shared kitchens"));
    assert!(!plain(&city.get(&narrowed("made=alone")).await).contains("Shared kitchens"));
    let mine = narrowed(&format!("programme={}", scene.city.address));
    assert!(plain(&city.get(&mine).await).contains("Shared kitchens"));
    for nothing in [
        format!("programme={}", scene.fund.address),
        "state=decided".to_owned(),
        "after=Z".to_owned(),
    ] {
        let list = plain(&city.get(&narrowed(&nothing)).await);
        assert!(!list.contains("Shared kitchens"), "{nothing}: {list}");
    }
    // The number that a letter gives leads to it, however it is typed; one that nobody has, or that is for others, leads nowhere.
    let number = scene.page().rsplit('/').next().unwrap().to_owned();
    let typed = number.to_lowercase().replace('-', "%20");
    let led = city.get(&narrowed(&format!("number={typed}"))).await;
    assert!(led.status == 303 && led.header("location") == scene.page());
    let list = plain(&city.get(&narrowed("number=0000-0000")).await);
    assert!(
        list.contains("No application that you read has this number."),
        "{list}"
    );
    // Who asks does not read at the desk; nor does a funder of whom nothing is requested.
    let lead = test.signed_in("lead@example.org", true).await;
    assert_eq!(lead.get(&scene.page()).await.status, 404);
    test.give("other@example.org", Some(scene.partners[1].id), Role::Decider)
        .await;
    let other = test.signed_in("other@example.org", true).await;
    assert_eq!(other.get(&scene.page()).await.status, 404);
    assert!(plain(&other.get("/en/desk").await).contains("None of the organisations"));
    // What was not sent is nobody's.
    test.sql("update application set submitted = 0").await;
    assert_eq!(city.get(&scene.page()).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn each_funder_reads_which_costs_it_and_the_others_would_pay() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // What was sent before it could be said reads as it did.
    let city = test.signed_in("city@example.org", true).await;
    let fund = test.signed_in("fund@example.org", true).await;
    scene.declare(&city).await;
    scene.declare(&fund).await;
    let before = plain(&city.get(&scene.page()).await);
    assert!(!before.contains("which costs each funder would pay"), "{before}");
    let document = test.text("select document from application_version").await;
    let mut document: serde_json::Value = serde_json::from_str(&document).unwrap();
    let part = |programme: &str, cents: i64| json!({"account": "613", "cents": cents, "partner": scene.partners[0].key, "programme": programme, "year": 2027});
    document["costs"] = json!([
        part(&scene.city.address, 700_000),
        part(&scene.fund.address, 150_000)
    ]);
    scene.arrives(&test, 2, &document).await;
    for browser in [&city, &fund] {
        let page = plain(&browser.get(&scene.page()).await);
        for said in [
            "which costs each funder would pay",
            "613 · ",
            "2027: €10,000",
            "€7,000",
            "For the whole project",
            "€9,500",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn whoever_stands_too_near_never_reads_said_or_not() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let reader = test.signed_in("city-reader@example.org", true).await;
    let declare = format!("{}/declare", scene.page());
    assert_eq!(reader.post(&declare, &[("near", "no")]).await.status, 303);
    assert!(plain(&reader.get(&scene.page()).await).contains("We cook"));
    // They find out later; taking it back does not open it again.
    for near in ["yes", "no"] {
        assert_eq!(reader.post(&declare, &[("near", near)]).await.status, 303);
        let page = plain(&reader.get(&scene.page()).await);
        assert!(
            page.contains("declared a conflict") && !page.contains("We cook"),
            "{page}"
        );
    }
    let file = format!("{}/files/{}", scene.page(), "0".repeat(64));
    assert_eq!(reader.get(&file).await.status, 404);
    // Who acts for one of those who ask need not be asked.
    test.give("fund@example.org", Some(scene.partners[0].id), Role::Member)
        .await;
    let both = test.signed_in("fund@example.org", true).await;
    assert_eq!(both.post(&declare, &[("near", "no")]).await.status, 303);
    let page = plain(&both.get(&scene.page()).await);
    assert!(
        page.contains("also act for one of the partners") && !page.contains("We cook"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn an_organiser_who_funds_too_declares_before_it_reads_anywhere() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(&format!(
        "update call_organiser set organisation_id = {}",
        scene.city.funder
    ))
    .await;
    let city = test.signed_in("city@example.org", true).await;
    let theirs = "/en/applications/shared-k7f3q2m9";
    let led = city.get(theirs).await;
    assert_eq!(led.status, 303, "{}", led.body);
    assert!(led.header("location").contains("/desk/applications/K7F3-Q2M9"));
    scene.declare(&city).await;
    let read = city.get(theirs).await;
    assert_eq!(read.status, 200);
    assert!(read.body.contains("We cook in each other"));
    test.close().await;
}

#[tokio::test]
async fn what_is_being_rewritten_changes_nothing_of_what_was_sent() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    // The partners take the private funder out of what they prepare, and ask another amount of the city.
    for sql in [
        format!("delete from requested where programme_id = {}", scene.fund.id),
        "update requested set cents = 1".to_owned(),
    ] {
        test.sql(&sql).await;
    }
    let fund = test.signed_in("fund@example.org", true).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&fund).await;
    assert!(plain(&fund.get("/en/desk").await).contains("€1,500 requested from you"));
    assert!(plain(&fund.get(&scene.page()).await).contains("We cook"));
    assert!(plain(&city.get("/en/desk").await).contains("€10,000 requested from you"));
    // And a visitor who funds nothing learns what the desk is.
    let about = plain(&test.browser().get("/en/desk").await);
    assert!(
        about.contains("One request, made by several associations"),
        "{about}"
    );
    test.close().await;
}
