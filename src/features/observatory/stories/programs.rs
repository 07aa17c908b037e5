//! Programs read indicators by the same cuts, places and themes as the pages show.

use crate::testing::TestApp;

#[tokio::test]
async fn a_program_reads_each_cut_as_its_page_does_and_is_told_what_it_cannot_ask() {
    let test = TestApp::demonstration().await;
    let observed = &test.app.territory.observed;
    let all = test.get("/api/v1/indicators?lang=nl").await.json();
    let items = all["items"].as_array().unwrap();
    assert_eq!(items.len(), observed.len());
    assert_eq!(items[0]["name"], observed[0].name.get("nl"));
    assert_eq!(all["demonstration"], true);
    let page = "/en/observatory/indicators/living-associations";
    for (asked, narrowed) in [("", ""), ("&theme=sport", "?theme=sport")] {
        let own = "/api/v1/indicators?lang=en&indicator=living-associations&cut=side";
        let own = test.get(&format!("{own}{asked}")).await.json();
        let file = test
            .get(&format!("{page}/figures/side.json{narrowed}"))
            .await
            .json();
        let values = own["items"][0]["values"].as_array().unwrap();
        let rows = file["rows"].as_array().unwrap();
        assert!(rows.len() > 1 && rows.len() == values.len(), "{own} {file}");
        for row in rows {
            let is_it = |one: &serde_json::Value| one["name"] == row[0] && one["value"] == row[1];
            assert!(values.iter().any(is_it), "{row} is not in {own}");
        }
    }
    // A former commune is that of today, for programs and in files as on pages.
    for narrowed in [
        "/api/v1/indicators?indicator=living-associations",
        "/en/observatory/indicators/living-associations/figures/theme.csv?theme=",
    ] {
        let of = async |place: &str| test.get(&format!("{narrowed}&place={place}")).await;
        let (former, today) = (of("59298").await, of("59350").await);
        assert_eq!(
            (former.status.as_u16(), former.body),
            (200, today.body),
            "{narrowed}"
        );
    }
    // All of them for a theme or a place at once are what each of them is alone.
    for narrowed in ["theme=sport", "place=59350&theme=sport", "place=59350"] {
        let all = test.get(&format!("/api/v1/indicators?{narrowed}")).await.json();
        let items = all["items"].as_array().unwrap();
        assert_eq!(items.len(), observed.len(), "{narrowed}");
        for item in items {
            let alone = format!(
                "/api/v1/indicators?{narrowed}&indicator={}",
                item["id"].as_str().unwrap()
            );
            assert_eq!(test.get(&alone).await.json()["items"][0], *item, "{alone}");
        }
    }
    // What no page tells, by place and theme at once, no program is told either.
    let jobs = "/api/v1/indicators?indicator=jobs&cut=commune&theme=sport";
    let jobs = test.get(jobs).await.json();
    let values = jobs["items"][0]["values"].as_array().unwrap();
    let is_kept = |one: &serde_json::Value| {
        let numbers = ["value", "low", "high"].map(|name| one[name].is_null());
        one["withheld"] == true && numbers == [true; 3]
    };
    assert!(values.len() > 1 && values.iter().all(is_kept), "{jobs}");
    for (asked, status) in [
        ("?indicator=nothing", 400),
        ("?cut=theme", 400),
        ("?indicator=density&cut=size", 400),
        ("?indicator=density&place=atlantis", 404),
        ("?lang=xx", 400),
    ] {
        let answer = test.get(&format!("/api/v1/indicators{asked}")).await;
        assert_eq!(answer.status, status, "{asked}");
    }
    test.close().await;
}
