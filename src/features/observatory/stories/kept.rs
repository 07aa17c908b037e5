//! What stood at the end of a year is kept, and read beside other years.

use super::{fine, unseen};
use crate::features::directory::ImportOptions;
use crate::features::observatory::{check, look_after, publish};
use crate::testing::TestApp;

const YEAR: i64 = 366 * 86_400;

async fn kept(test: &TestApp) -> String {
    test.text("select cast(count(*) as text) from published_year")
        .await
}

async fn register(test: &TestApp, year: i16, content: String) {
    let file = test.file(&format!("rna_import_{year}1101_dpt_59.csv"), content);
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0), "{year}");
    publish(&test.app).await.unwrap();
}

#[tokio::test]
async fn what_stood_at_the_end_of_a_year_is_read_beside_what_stands_now() {
    let test = TestApp::empty().await;
    let year = test.app.clock.today().year();
    let north = unseen::north();
    register(&test, year, north.clone()).await;
    let portrait = "/en/observatory/portraits/communes/59512";

    // While the year lasts nothing of it is over.
    assert_eq!(look_after(&test.app).await.unwrap(), None);
    assert_eq!(kept(&test).await, "0");
    let page = fine(&test.get(portrait).await);
    assert!(!page.contains("Year after year"), "{page}");
    let none = test.get("/data/years.csv").await.body;
    assert_eq!(none.lines().count(), 1, "{none}");

    // In the next one, what stood is kept before anything takes its place.
    test.pass(YEAR);
    assert_eq!(look_after(&test.app).await.unwrap(), None);
    let all = kept(&test).await;
    assert_ne!(all, "0");
    let another = north.lines().nth(1).unwrap();
    let another = another
        .replace("0595000000", "0595000009")
        .replace("METIERS 0", "FILEURS");
    register(&test, year + 1, format!("{north}{another}\n")).await;
    look_after(&test.app).await.unwrap();
    assert_eq!(kept(&test).await, all, "a year is kept once");
    assert!(check(&test.app).await.unwrap().holds());

    for (lang, title) in [
        ("en", "Year after year"),
        ("fr", "D’année en année"),
        ("nl", "Jaar na jaar"),
    ] {
        let page = fine(
            &test
                .get(&format!("/{lang}/observatory/portraits/communes/59512"))
                .await,
        );
        assert!(page.contains(title), "{page}");
    }
    let page = fine(&test.get(portrait).await);
    let (now, rest) = page.split_once("id=\"kept\"").unwrap();
    let then = rest.split("</section>").next().unwrap();
    assert!(now.contains(">3 associations"), "{now}");
    for said in [&*format!(">{year}</th>"), ">2 associations", "figures/years.csv"] {
        assert!(then.contains(said), "{said} is not in {then}");
    }
    assert!(!then.contains(">3 associations"), "{then}");

    // As files: of the place, and of all of them.
    let own = test.get(&format!("{portrait}/figures/years.csv")).await.body;
    let line = format!("Associations registered and not dissolved,{year},2,");
    assert!(own.contains(&line), "{line} is not in {own}");
    let data = test.get("/data/years.csv").await.body;
    let line = format!("{year},living-associations,commune,59512,2,0,");
    assert!(data.contains(&line), "{line} is not in {data}");
    for file in ["years.json", "years.parquet"] {
        assert_eq!(test.get(&format!("/data/{file}")).await.status, 200, "{file}");
        let own = test.get(&format!("{portrait}/figures/{file}")).await;
        assert_eq!(own.status, 200, "{file}");
    }

    // The year after the next has both.
    test.pass(YEAR);
    look_after(&test.app).await.unwrap();
    let page = fine(&test.get(portrait).await);
    let then = page.split("id=\"kept\"").nth(1).unwrap();
    let then = then.split("</section>").next().unwrap();
    for said in [
        ">2 associations",
        ">3 associations",
        &*format!(">{}</th>", year + 1),
    ] {
        assert!(then.contains(said), "{said} is not in {then}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_stood_is_kept_where_a_register_comes_before_anybody_looked() {
    let test = TestApp::empty().await;
    let year = test.app.clock.today().year();
    let north = unseen::north();
    register(&test, year, north.clone()).await;
    let density = "select value from published_value where indicator = 'density' and value_key = '59512'";
    let density = test.text(&format!("select cast(({density}) as text)")).await;

    // Nothing runs for a year, and the first thing after it is a register: its values are others.
    test.pass(2 * YEAR);
    let another = north.lines().nth(1).unwrap();
    let another = another
        .replace("0595000000", "0595000009")
        .replace("METIERS 0", "FILEURS");
    register(&test, year + 2, format!("{north}{another}\n")).await;
    let data = test.get("/data/years.csv").await.body;
    for line in [
        format!("{year},living-associations,commune,59512,2,0,"),
        format!("{},living-associations,commune,59512,2,0,", year + 1),
        format!("{year},density,commune,59512,{density},2,"),
    ] {
        assert!(data.contains(&line), "{line} is not in {data}");
    }

    // Kept with fewer figures after the comma than its indicator is told with now, it is the same number still.
    test.sql("update published_year set value = 7, decimals = 0 where indicator = 'density'")
        .await;
    let own = "/en/observatory/portraits/communes/59512/figures/years.csv";
    let own = test.get(own).await.body;
    assert!(own.contains(&format!(",{year},7.00,")), "{own}");
    test.close().await;
}

#[tokio::test]
async fn what_is_invented_is_the_history_of_nobody() {
    let test = TestApp::demonstration().await;
    publish(&test.app).await.unwrap();
    test.pass(YEAR);
    look_after(&test.app).await.unwrap();
    assert_eq!(kept(&test).await, "0");
    // Nor where a register takes its place in the year after.
    register(&test, test.app.clock.today().year(), unseen::north()).await;
    assert_eq!(kept(&test).await, "0");
    test.close().await;
}
