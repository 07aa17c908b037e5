//! How many associations come, stay and act: each number with what moves it, and what it cannot see.

use super::births::register;
use super::{fine, line, load, siret};
use crate::features::directory::ImportOptions;
use crate::features::observatory::{check, publish};
use crate::testing::TestApp;

/// The line of a published value, from its indicator, cut and key.
pub(super) async fn published(test: &TestApp, value: &str) -> String {
    let file = test.get("/data/indicators.csv").await.body;
    let mut lines = file.lines();
    let found = lines.find(|line| line.starts_with(&format!("{value},")));
    found
        .unwrap_or_else(|| panic!("{value} is not in {file}"))
        .to_owned()
}

/// The register of a department, each association with its date of creation, what it is for, and a number that grants name: its
/// place, from 1.
pub(super) async fn registered(test: &TestApp, created: &[(&str, &str)]) {
    let text = register(created);
    let numbered = text.lines().enumerate().map(|(place, line)| match place {
        0 => line.to_owned(),
        // The third column.
        place => line.replacen(
            ";;595S;",
            &format!(";{};595S;", siret(u32::try_from(place).unwrap())),
            1,
        ),
    });
    let numbered: Vec<String> = numbered.collect();
    let file = test.file(
        "rna_import_20261001_dpt_59.csv",
        format!("{}\n", numbered.join("\n")),
    );
    let outcome = test.import(file, ImportOptions::default()).await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0));
}

#[tokio::test]
async fn creations_are_told_for_a_thousand_inhabitants_with_what_chance_moves() {
    let test = TestApp::empty().await;
    let created: Vec<(&str, &str)> = (0..20).map(|_| ("2005-05-06", "006000")).collect();
    registered(&test, &[&created[..], &[("1980-01-01", "006000")]].concat()).await;
    publish(&test.app).await.unwrap();
    let inhabitants = f64::from(test.app.territory.commune("59512").unwrap().population);
    // Twenty in ten years; of 1980 nothing is counted here.
    let hundredths = (100.0 * 20.0 * 1_000.0 / (10.0 * inhabitants)).round();
    let line = published(&test, "creations,commune,59512").await;
    assert!(
        line.starts_with(&format!("creations,commune,59512,{hundredths},2,21,")),
        "{line}"
    );
    // A year without any, and a place without anybody, have none: that is known.
    for none in ["creations,year,1990", "creations,commune,59350"] {
        let line = published(&test, none).await;
        assert!(line.starts_with(&format!("{none},0,2,0,")), "{line}");
    }
    let page = fine(&test.get("/en/observatory/indicators/creations?place=59512").await);
    for said in ["creations for 1,000 inhabitants a year (", "Date known for 100%"] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for lang in ["fr", "nl"] {
        fine(
            &test
                .get(&format!("/{lang}/observatory/indicators/creations"))
                .await,
        );
    }
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

#[tokio::test]
async fn how_long_associations_stay_registered_is_told_with_its_interval_and_where_ends_are_known_only() {
    let test = TestApp::demonstration().await;
    test.sql("update organisation set founded = '2014-03-01', dissolved = null, state = 'active'")
        .await;
    publish(&test.app).await.unwrap();
    // Nobody is known to have ended: that does not mean that all live on.
    let silent = published(&test, "survival,whole,").await;
    assert!(silent.starts_with("survival,whole,,,1,"), "{silent}");
    test.sql(
        "update organisation set state = 'dissolved', dissolved = '2017-05-01' where id in
            (select id from organisation where kind in ('association', 'foundation') order by id limit 60)",
    )
    .await;
    publish(&test.app).await.unwrap();
    let whole = published(&test, "survival,whole,").await;
    let number = |line: &str, place: usize| line.split(',').nth(place).unwrap().parse::<f64>().unwrap();
    let living = published(&test, "living-associations,whole,").await;
    let left = number(&living, 3) / number(&whole, 5);
    // Nobody is lost from sight before the fourth year: the curve is the share that is left.
    assert!(
        (number(&whole, 3) - 1_000.0 * left).abs() <= 0.5 && left < 1.0,
        "{whole} {living}"
    );
    let third = published(&test, "survival,age,3").await;
    let fourth = published(&test, "survival,age,4").await;
    assert!(third.starts_with("survival,age,3,1000,"), "{third}");
    assert!(
        fourth.starts_with(&format!("survival,age,4,{},", number(&whole, 3))),
        "{fourth}"
    );
    let page = fine(&test.get("/en/observatory/indicators/survival").await);
    for said in [
        "are still registered",
        "Most stop without saying so",
        "the format of files only",
        "% (",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for lang in ["fr", "nl"] {
        fine(
            &test
                .get(&format!("/{lang}/observatory/indicators/survival"))
                .await,
        );
    }
    assert!(check(&test.app).await.unwrap().holds());
    // Where all were created before anybody watched, nobody knows how many ended in their first year: nothing is told of later ones.
    test.sql("update organisation set founded = '2009-03-01'").await;
    publish(&test.app).await.unwrap();
    let unseen = published(&test, "survival,whole,").await;
    assert!(unseen.starts_with("survival,whole,,,1,"), "{unseen}");
    test.close().await;
}

#[tokio::test]
async fn two_lists_say_how_many_are_active_at_least_and_nothing_more_where_few_are_in_both() {
    let test = TestApp::empty().await;
    let created = |new: usize| -> Vec<(&str, &str)> {
        let date = |place| if place < new { "2024-05-06" } else { "2001-05-06" };
        (0..20).map(|place| (date(place), "006000")).collect()
    };
    // Twelve were created of late, fifteen were granted something, nine are both: 13 × 16 ÷ 10 − 1 = 19.8.
    registered(&test, &created(12)).await;
    let granted: Vec<String> = (4..=18)
        .map(|to| line("town", 2025, to, "weaving", "400"))
        .collect();
    load(&test, "town_2025.csv", &granted).await;
    publish(&test.app).await.unwrap();
    let line = published(&test, "active-by-two-lists,whole,").await;
    assert!(line.starts_with("active-by-two-lists,whole,,20,0,20,"), "{line}");
    let page = fine(&test.get("/en/observatory/indicators/active-by-two-lists").await);
    for said in [
        "20 associations (18 to 28)",
        "Sign of life in the last three years for 90%",
        "This is a least",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for lang in ["fr", "nl"] {
        fine(
            &test
                .get(&format!("/{lang}/observatory/indicators/active-by-two-lists"))
                .await,
        );
    }
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;

    // Where six are in both, so many were seen, and nobody says how many more there are.
    let test = TestApp::empty().await;
    registered(&test, &created(9)).await;
    load(&test, "town_2025.csv", &granted).await;
    let page = fine(&test.get("/en/observatory/indicators/active-by-two-lists").await);
    assert!(page.contains("at least 18 associations"), "{page}");
    test.close().await;
}
