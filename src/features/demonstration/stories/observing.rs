//! The Observatory of the demonstration has something to show on the first start: whoever opens a figure sees what it is like.

use territory::Measure;

use super::living;
use crate::features::{observatory, surveys};
use crate::testing::page::unescaped;

/// What no fiction may say of real places, and shows what is missing until somebody brings it.
fn is_of_real_places(observed: &territory::Observed) -> bool {
    observed.measure == Measure::Development
        || ["share-of-employment", "share-of-product"].contains(&observed.slug.as_str())
}

#[tokio::test]
async fn each_figure_of_the_observatory_has_a_value_on_the_first_start_but_for_what_is_of_real_places() {
    let test = living().await;
    observatory::publish(&test.app).await.unwrap();
    let table = test.get("/data/indicators.csv").await.body;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let wholes: Vec<csv::StringRecord> = reader
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[1] == "whole")
        .collect();
    let heads = reader.headers().unwrap();
    let low = heads.iter().position(|head| head == "low").unwrap();
    for observed in &test.app.territory.observed {
        let whole = wholes.iter().find(|row| row[0] == observed.slug);
        let whole = whole.unwrap_or_else(|| panic!("{} is not in {table}", observed.slug));
        let has_value = !whole[3].is_empty() || !whole[low].is_empty();
        assert_eq!(has_value, !is_of_real_places(observed), "{whole:?}");
    }
    // Who does a project together, and which of them two funders pay.
    let joint = "select cast(count(distinct reference) as text) from grant_line where reference is not null";
    let joint: usize = test.text(joint).await.parse().unwrap();
    assert!(joint > 30, "{joint}");
    let purpose = "select min(purpose) from grant_line where purpose is not null";
    let purpose = test.text(purpose).await;
    assert!(
        purpose.contains("inventé") || purpose.contains("verzonnen"),
        "{purpose}"
    );
    let shared = wholes.iter().find(|row| &row[0] == "co-funding").unwrap();
    assert!(shared[3].parse::<u32>().unwrap() > 0, "{shared:?}");
    // What three of the cast measured of the room that they share.
    let page = unescaped(&test.get("/en/observatory/indicators/pooled-jobs").await.body);
    for said in ["2 people", "2 project partners measured it"] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // What associations answered in numbers is read here with its interval, and nobody had to bring it.
    let volunteers = wholes
        .iter()
        .find(|row| &row[0] == "volunteer-participations")
        .unwrap();
    let number = |at: usize| volunteers[at].parse::<u64>().unwrap();
    assert!(
        number(low) < number(3) && number(3) < number(low + 1),
        "{volunteers:?}"
    );
    let page = unescaped(
        &test
            .get("/en/observatory/indicators/volunteer-participations")
            .await
            .body,
    );
    for said in [
        "organisations drawn by lot",
        "A participation is not a person",
        "1 in 3 inhabitants volunteer",
        "other perimeter, other method",
        "<dd>by side of the border</dd>",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    // All of it, and what its survey published, is computed again to the same.
    assert!(observatory::check(&test.app).await.unwrap().holds());
    let asked = surveys::check(&test.app).await.unwrap();
    assert!(asked.values > 50, "{asked:?}");
    assert_eq!(asked.different, []);
    test.close().await;
}
