//! Money is set aside for a year: what is given out of another one says why.

use super::{Scene, plain};
use crate::testing::TestApp;

#[tokio::test]
async fn money_of_another_year_is_given_only_with_a_reason() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let earlier = format!(
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (77, {}, 2026, 'Left over', 5000000, 1)",
        scene.city.id
    );
    test.sql(&earlier).await;
    let form = plain(&city.get(&format!("{}/decide", scene.page())).await);
    assert!(form.contains("Requested for: 2027."), "{form}");
    assert!(form.contains("2026, Left over: €50,000 left (another year than the one asked for)"));
    let own = form.find("2027, All: €40,000 left").unwrap();
    assert!(
        own < form.find("2026, Left over").unwrap(),
        "the year that is asked for comes first"
    );
    let mut grant = vec![("act", "grant"), ("amount", "7,000"), ("envelope", "77")];
    let refused = scene.decide(&city, (0, &scene.city, 0), &grant).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused
            .body
            .contains("This envelope is of another year than the request."),
        "{}",
        refused.body
    );
    let left = "select cast(committed as text) from envelope where id = 77";
    assert_eq!(test.text(left).await, "0", "nothing was decided");
    grant.push(("words", "The action begins in December."));
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &grant).await.status, 303);
    assert_eq!(test.text(left).await, "700000");
}

#[tokio::test]
async fn words_are_owed_for_money_of_an_envelope_meant_for_others() {
    let test = TestApp::demonstration().await;
    let scene = Scene::make(&test).await;
    test.sql(
        "update application_version set document = replace(document, 'We cook', 'After football we cook')",
    )
    .await;
    let city = test.signed_in("city@example.org", true).await;
    scene.declare(&city).await;
    let narrow = |themes: &str, kinds: &str| {
        format!("update envelope set themes = '{themes}', kinds = '{kinds}' where id = 78")
    };
    test.sql(&format!(
        "insert into envelope (id, programme_id, year, purpose, cents, created_at) values (78, {}, 2027, 'For music', 5000000, 1)",
        scene.city.id
    ))
    .await;
    let form = format!("{}/decide", scene.page());
    let others = "2027, For music: €50,000 left (this envelope is for others: say why)";
    let grant = [("act", "grant"), ("amount", "7,000"), ("envelope", "78")];
    // By its own words the application is about sport, and it is an association that asks.
    for (themes, kinds) in [("culture-and-heritage", ""), ("sport", "company")] {
        test.sql(&narrow(themes, kinds)).await;
        assert!(plain(&city.get(&form).await).contains(others));
        let refused = scene.decide(&city, (0, &scene.city, 0), &grant).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused
                .body
                .contains("This envelope is for other organisations, places or themes"),
            "{}",
            refused.body
        );
    }
    let left = "select cast(committed as text) from envelope where id = 78";
    assert_eq!(test.text(left).await, "0", "nothing was decided");
    let why = [&grant[..], &[("words", "They play where music is made.")]].concat();
    assert_eq!(scene.decide(&city, (0, &scene.city, 0), &why).await.status, 303);
    assert_eq!(test.text(left).await, "700000");
    // Money for what it is about asks for no reason.
    test.sql(&narrow("sport culture-and-heritage", "association"))
        .await;
    assert!(!plain(&city.get(&form).await).contains("is for others"));
    // It is in Lille; money for Hellemmes, which is a part of it by now, is for it, and money for another commune is not.
    test.sql("update application_version set document = replace(document, '\"communes\":[]', '\"communes\":[\"59350\"]')")
        .await;
    for (commune, is_other) in [("59298", false), ("59009", true), ("59009 59355", false)] {
        test.sql(&format!(
            "update envelope set communes = '{commune}' where id = 78"
        ))
        .await;
        let shown = plain(&city.get(&form).await);
        assert_eq!(shown.contains("is for others"), is_other, "{commune}: {shown}");
    }
    let own = [("act", "grant"), ("amount", "2,000"), ("envelope", "78")];
    assert_eq!(scene.decide(&city, (1, &scene.city, 0), &own).await.status, 303);
    test.close().await;
}
