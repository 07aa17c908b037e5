//! A body with a say on one side of the border asks that side: what it finds is told of that side, and not of the whole territory.

use super::fine;
use super::lives::published;
use super::together::asked_who_governs;
use crate::features::observatory::{check, publish};
use crate::testing::TestApp;

const PAGE: &str = "/en/observatory/indicators/women-presidents";

#[tokio::test]
async fn what_one_side_answered_is_told_of_that_side_and_apart_from_the_whole() {
    let test = TestApp::demonstration().await;
    // The metropolis has its say in its own communes: they are all of its side.
    let (yes, asked) = asked_who_governs(&test, ("group", "200093201")).await;
    publish(&test.app).await.unwrap();
    let line = published(&test, "women-presidents,whole,").await;
    assert!(line.starts_with("women-presidents,whole,,,1,0,"), "{line}");
    let line = published(&test, "women-presidents,side,metropole").await;
    let told = format!("women-presidents,side,metropole,{yes},1,{asked},");
    assert!(line.starts_with(&told), "{told} is not in {line}");
    let file = test.get("/data/indicators.csv").await.body;
    assert!(
        !file.contains("women-presidents,side,flandre") && !file.contains("women-presidents,answer,"),
        "{file}"
    );

    // The page says that nobody asked the whole, and where that side is read.
    let page = fine(&test.get(PAGE).await);
    for said in [
        "No survey published here has put the question yet",
        "Asked of one side only",
        "women-presidents?place=metropole",
        &format!("{asked} organisations drawn by lot"),
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // Read of that side, every figure says so; of another there is nothing.
    let own = fine(&test.get(&format!("{PAGE}?place=metropole")).await);
    let only = "Of one side only, Lille metropolis: it says nothing of the whole territory.";
    assert!(own.matches(only).count() >= 2 && own.contains("% ("), "{own}");
    let figure = test
        .get(&format!("{PAGE}/figures/answer.json?place=metropole"))
        .await;
    assert!(figure.body.contains(only), "{}", figure.body);
    let other = fine(&test.get(&format!("{PAGE}?place=flandre")).await);
    assert!(
        other.contains("No survey published here asked Flanders by itself."),
        "{other}"
    );
    let address = "/api/v1/indicators?indicator=women-presidents&place=metropole";
    let told = test.get(address).await.json();
    assert_eq!(told["items"][0]["values"][0]["value"], yes);
    for lang in ["fr", "nl"] {
        for place in ["", "?place=metropole"] {
            let page = format!("/{lang}/observatory/indicators/women-presidents{place}");
            fine(&test.get(&page).await);
        }
    }

    // The survey says it of itself, and each of its figures does.
    let survey = test.text("select address from survey").await;
    let page = test.get(&format!("/en/surveys/{survey}")).await.body;
    let only = "This survey is of one side, Lille metropolis, and not of the whole territory.";
    assert!(page.matches(only).count() >= 3, "{page}");
    assert!(check(&test.app).await.unwrap().holds());

    // What somebody asks of some communes alone says nothing of the side either.
    test.sql("update survey_result set document = replace(document, '{\"side\":\"metropole\"}', '\"part\"')")
        .await;
    publish(&test.app).await.unwrap();
    let file = test.get("/data/indicators.csv").await.body;
    assert!(!file.contains("women-presidents,side,"), "{file}");
    // Before there is any result, whoever is asked reads of whom it is.
    test.sql("delete from survey_result").await;
    test.sql("update survey set state = 'open'").await;
    let page = test.get(&format!("/en/surveys/{survey}")).await.body;
    assert_eq!(page.matches(only).count(), 1, "{page}");
    test.close().await;
}
