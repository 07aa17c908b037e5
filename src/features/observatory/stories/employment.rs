//! Stories of employers and jobs: what bands let one say for certain, and what they would tell on somebody.

use super::{fine, load_file, siret};
use crate::features::observatory::{check, publish};
use crate::testing::TestApp;
use crate::testing::sirene::{PLACE, UNIT};

/// Where, the bands of those who have their seat there, and what they do.
pub(super) const SEATS: [(&str, &str, &[&str], &str); 5] = [
    ("59350 59000", "LILLE", &["02", "02", "11", "01", "NN"], "93.12Z"),
    ("59512 59100", "ROUBAIX", &["01", "01", "03", ""], "93.12Z"),
    ("59599 59200", "TOURCOING", &["03", "03"], "90.01Z"),
    ("59009 59650", "VILLENEUVE D'ASCQ", &["12", "01", "01"], "93.12Z"),
    ("59410 59370", "MONS EN BAROEUL", &["00"], "93.12Z"),
];

async fn employing() -> TestApp {
    let test = TestApp::empty().await;
    load(&test, &SEATS).await;
    test
}

/// Loads both files of Sirene, with these and nobody else.
pub(super) async fn load(test: &TestApp, seats: &[(&str, &str, &[&str], &str)]) {
    let (mut units, mut places) = (vec![UNIT.to_owned()], vec![PLACE.to_owned()]);
    let mut number = 0;
    for (place, name, bands, activity) in seats {
        let (code, postcode) = place.split_once(' ').unwrap();
        for band in *bands {
            number += 1;
            let siret = siret(number);
            let (siren, nic) = siret.split_at(9);
            units.push(format!(
                "{siren},O,2001-05-20,,,{band},2023,2024-03-22T14:26:06,2016-01-01,A,,TISSERANDS {number},,,,9220,{activity},\
                 NAFRev2,{nic},,"
            ));
            places.push(format!(
                "{siren},{nic},{siret},O,2001-05-20,,,2024-03-22T14:26:06,true,,1,,RUE,DES FILS,{postcode},{name},,,{code},,\
                 2016-01-01,A,,,,,{activity},NAFRev2,"
            ));
        }
    }
    load_file(test, "StockUniteLegale_utf8.csv", &units).await;
    load_file(test, "StockEtablissement_utf8.csv", &places).await;
}

#[tokio::test]
async fn jobs_are_told_between_bounds_and_never_where_a_subtraction_would_tell_on_an_employer() {
    let test = employing().await;
    // 17 to 31 in Lille, 8 to 13 in Roubaix, 12 to 18 in Tourcoing, 22 to 53 in Villeneuve-d’Ascq.
    let page = fine(&test.get("/en/observatory/indicators/jobs").await);
    for said in [
        "59 to 115 jobs",
        "fewer than three employers",
        "Employees known for 93.3%",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for lang in ["fr", "nl"] {
        for slug in ["jobs", "employers"] {
            fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await);
        }
    }
    let table = test
        .get("/en/observatory/indicators/jobs/figures/commune.csv")
        .await
        .body;
    for row in [
        "Lille,17,31,5,",
        "Roubaix,8,13,4,",
        "Mons-en-Barœul,0,0,1,",
        // Two employers only; and one that has nearly all the jobs of its commune.
        "Tourcoing,not told,not told,2,",
        "Villeneuve-d’Ascq,not told,not told,3,",
    ] {
        assert!(table.contains(row), "{row} is not in {table}");
    }
    // Those who employ are public: all are counted.
    let employers = test
        .get("/en/observatory/indicators/employers/figures/commune.csv")
        .await
        .body;
    for row in ["Tourcoing,2,2,2,2,", "Roubaix,3,3,4,4,"] {
        assert!(employers.contains(row), "{row} is not in {employers}");
    }
    // Culture is Tourcoing: two employers. Sport, taken from the whole, would give it back.
    publish(&test.app).await.unwrap();
    let all = test.get("/data/indicators.json").await.json();
    let jobs = all["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["indicator"] == "jobs");
    let values = jobs.unwrap()["values"].as_array().unwrap();
    let kept: Vec<&str> = values
        .iter()
        .filter(|one| one["withheld"] == true)
        .map(|one| one["key"].as_str().unwrap())
        .collect();
    for key in ["59599", "59009", "sport", "culture-and-heritage"] {
        assert!(kept.contains(&key), "{key} is told: {kept:?}");
    }
    assert_eq!(kept.len(), 4, "{kept:?}");
    let bare =
        |one: &serde_json::Value| one["value"].is_null() && one["low"].is_null() && one["high"].is_null();
    assert!(values.iter().filter(|one| one["withheld"] == true).all(bare));
    // Nor by place and theme at once, nor in a portrait.
    for address in [
        "/en/observatory/indicators/jobs?place=59350&theme=sport",
        "/en/observatory/indicators/jobs?place=59599",
        "/en/observatory/portraits/communes/59599",
    ] {
        let page = fine(&test.get(address).await);
        assert!(
            page.contains("not told") && !page.contains("12 to 18"),
            "{address}: {page}"
        );
    }

    // A published bound that was altered is named.
    assert!(check(&test.app).await.unwrap().holds());
    test.sql("update published_value set low = low + 1 where indicator = 'jobs' and value_key = '59350'")
        .await;
    let different = check(&test.app).await.unwrap().different;
    assert_eq!(different.len(), 1, "{different:?}");
    assert_eq!((different[0].published, different[0].now), (Some(18), Some(17)));
    test.close().await;
}

#[tokio::test]
async fn an_employer_that_is_new_is_in_no_sum_of_jobs_before_two_others_are() {
    let test = employing().await;
    publish(&test.app).await.unwrap();
    let lille = async |test: &TestApp| {
        let table = test
            .get("/en/observatory/indicators/jobs/figures/commune.csv")
            .await
            .body;
        let row = table.lines().find(|line| line.starts_with("Lille,")).unwrap();
        row.split(',').skip(1).take(3).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(lille(&test).await, "17 31 5");

    // One more, of ten to nineteen: that there is one is public, what it is would be the difference.
    let mut seats = SEATS.to_vec();
    seats.push(("59350 59000", "LILLE", &["11"], "93.12Z"));
    load(&test, &seats).await;
    for published in [false, true] {
        if published {
            publish(&test.app).await.unwrap();
        }
        assert_eq!(lille(&test).await, "17 31 6", "{published}");
        let page = fine(&test.get("/en/observatory/indicators/jobs").await);
        assert!(page.contains("59 to 115 jobs"), "{page}");
    }
    let employers = test
        .get("/en/observatory/indicators/employers/figures/commune.csv")
        .await
        .body;
    assert!(employers.contains("Lille,5,5,"), "{employers}");
    assert!(
        check(&test.app).await.unwrap().holds(),
        "what waits is computed again too"
    );

    // With two others it comes in, and nobody says which of them is how great.
    seats.push(("59350 59000", "LILLE", &["02", "01"], "93.12Z"));
    load(&test, &seats).await;
    // Two publish at once: what changed is told once.
    let (one, other) = tokio::join!(publish(&test.app), publish(&test.app));
    assert_eq!(one.unwrap(), other.unwrap());
    let told = test.text("select value from setting where name = 'observatory-employers'");
    assert_eq!(told.await, "2");
    assert_eq!(lille(&test).await, "31 57 8");
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}
