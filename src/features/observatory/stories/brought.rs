//! Stories of figures that an operator brings, and of indicators that an operator adds, both by a file.

use super::fine;
use crate::features::observatory::{Loaded, check, load_inputs, publish};
use crate::shared::config::Config;
use crate::shared::geo;
use crate::testing::TestApp;
use crate::testing::page::between;

const HEAD: &str = "input,place,year,value,low,high,source";

async fn bring(test: &TestApp, lines: &str) -> Loaded {
    let file = format!("{HEAD}\n{lines}");
    load_inputs(&test.app, "figures.csv", file.as_bytes())
        .await
        .unwrap()
}

/// Mortality, diplomas and income of a commune and year.
fn commune(code: &str, year: u16, [mortality, diplomas, income]: [&str; 3]) -> String {
    format!(
        "mortality,{code},{year},{mortality},,,OR2S\ndiplomas,{code},{year},{diplomas},,,\"INSEE, census\"\n\
         disposable-income,{code},{year},{income},,,\"INSEE, Filosofi\"\n"
    )
}

#[tokio::test]
async fn an_index_waits_for_its_figures_and_keeps_the_bounds_of_the_first_year() {
    let test = TestApp::empty().await;
    let address = "/en/observatory/indicators/idh4";
    for lang in ["fr", "nl", "en"] {
        for slug in [
            "idh4",
            "idh2",
            "volunteers-full-time",
            "share-of-employment",
            "share-of-product",
        ] {
            fine(&test.get(&format!("/{lang}/observatory/indicators/{slug}")).await);
        }
    }
    let before = fine(&test.get(address).await);
    for said in [
        "Not here yet",
        "OR2S, Hauts-de-France",
        "tisserand inputs FILE.csv",
        "are not here",
    ] {
        assert!(before.contains(said), "{said} is not in {before}");
    }

    // A mistake, and nothing of the file is kept.
    let wrong = bring(&test, "mortality,59350,2019,80,,,OR2S\nfame,59350,2019,1,,,x\n").await;
    assert!(
        matches!(&wrong, Loaded::Refused(all) if all.len() == 1 && all[0].line == 3),
        "{wrong:?}"
    );
    assert!(fine(&test.get(address).await).contains("Not here yet"));

    // The best, one halfway in all three (the income halfway by its logarithm), the worst.
    let first = commune("59350", 2019, ["80", "90", "25000"])
        + &commune("59512", 2019, ["100", "75", "20000"])
        + &commune("59599", 2019, ["120", "60", "16000"]);
    let done = bring(&test, &first).await;
    assert_eq!(
        done,
        Loaded::Done {
            changed: 9,
            taken_back: 0
        }
    );
    assert_eq!(
        bring(&test, &first).await,
        Loaded::Done {
            changed: 0,
            taken_back: 0
        }
    );
    let table = test
        .get("/en/observatory/indicators/idh4/figures/commune.csv")
        .await
        .body;
    for row in ["Lille,1.000,1,1", "Roubaix,0.500,1,2", "Tourcoing,0.000,2,3"] {
        assert!(table.contains(row), "{row} is not in {table}");
    }
    // Ten years later Lille is beyond the bounds of then, and Roubaix is where it was.
    let later = commune("59350", 2029, ["80", "90", "39062.5"])
        + &commune("59512", 2029, ["100", "75", "20000"])
        + &commune("59599", 2029, ["120", "60", "16000"]);
    bring(&test, &later).await;
    let table = test
        .get("/en/observatory/indicators/idh4/figures/commune.csv")
        .await
        .body;
    for row in ["Lille,1.333,1,1", "Roubaix,0.500,2,2"] {
        assert!(table.contains(row), "{row} is not in {table}");
    }
    let page = fine(&test.get("/en/observatory/indicators/idh4?place=59512").await);
    for said in [
        "0.5, place 2 of 3",
        "Figures of 2029",
        "in 2019, the first year known",
        "INSEE, Filosofi",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_is_brought_is_divided_with_its_interval_published_and_computed_again() {
    let test = TestApp::empty().await;
    publish(&test.app).await.unwrap();
    assert!(check(&test.app).await.unwrap().holds());
    bring(
        &test,
        "volunteer-hours,territory,2023,30500000,25000000,36000000,\"Survey of 2023, 44 weeks\"\n\
         value-added,territory,2023,900000000,,,A study\ngdp,territory,2023,30000000000,,,Eurostat\n\
         gdp,territory,2024,31000000000,,,Eurostat\n\
         replacement-wage,territory,2023,18,12,25,\"INSEE, hourly cost\"\nmedian-budget,territory,2023,2500,2000,3100,\
         fr: Une enquête | nl: Een enquête | en: A survey\n",
    )
    .await;
    // What was published is of another day, not wrong.
    let checked = check(&test.app).await.unwrap();
    assert!(
        checked.different.is_empty() && !checked.older.is_empty(),
        "{checked:?}"
    );
    publish(&test.app).await.unwrap();
    assert!(check(&test.app).await.unwrap().holds());
    let hours = fine(&test.get("/en/observatory/indicators/volunteers-full-time").await);
    for said in [
        "18,979 full-time equivalents (15,556 to 22,402)",
        "Survey of 2023, 44 weeks",
        "Figures of 2023",
    ] {
        assert!(hours.contains(said), "{said} is not in {hours}");
    }
    // The least number of hours at the least wage, the most at the most.
    let value = fine(&test.get("/en/observatory/indicators/value-of-volunteering").await);
    for said in [
        "549,000,000 euros (300,000,000 to 900,000,000)",
        "It is not added to the gross domestic product",
    ] {
        assert!(value.contains(said), "{said} is not in {value}");
    }
    let budget = fine(
        &test
            .get("/en/observatory/indicators/median-budget-of-associations")
            .await,
    );
    assert!(budget.contains("2,500 euros (2,000 to 3,100)"), "{budget}");
    // A source that the file says in several languages is said in that of the page.
    for (lang, said) in [("fr", "Une enquête"), ("nl", "Een enquête"), ("en", "A survey")] {
        let page = format!("/{lang}/observatory/indicators/median-budget-of-associations");
        let page = fine(&test.get(&page).await);
        assert!(
            page.contains(said) && !page.contains(&format!("{lang}: {said}")),
            "{page}"
        );
    }
    // The value added is not known for 2024: the last year of both is taken.
    let share = fine(&test.get("/en/observatory/indicators/share-of-product").await);
    assert!(
        share.contains("3% of the gross product") && share.contains("Figures of 2023"),
        "{share}"
    );
    let csv = test.get("/data/indicators.csv").await.body;
    assert!(csv.contains("volunteers-full-time,whole,,18979,0,"), "{csv}");
    // Money does not stand alone: what people give stands beside it.
    let one = super::line("town", 2023, 1, "weaving", "400");
    super::load(&test, "town_2023.csv", &[one]).await;
    let grants = fine(&test.get("/en/observatory/grants").await);
    let beside = "<b>18,979 full-time equivalents (15,556 to 22,402)</b>";
    assert!(grants.contains(beside), "{grants}");
    let quality = grants.split(beside).nth(1).unwrap();
    let said = between(quality, "<span class=\"by\">", "</span>").unwrap();
    assert!(!said.is_empty(), "nothing stands beside the value: {grants}");
    // It does on the pages of indicators that tell of money; what is told in euros is money too, and no page of people has it.
    for slug in ["grant-money", "grants", "median-budget-of-associations"] {
        let page = fine(&test.get(&format!("/en/observatory/indicators/{slug}")).await);
        assert!(page.contains(beside), "{slug}: {page}");
    }
    assert!(
        !grants.contains("/indicators/median-budget-of-associations"),
        "{grants}"
    );
    assert!(!hours.contains("Money is only"), "{hours}");
    // Taken back, and the page says so again.
    let back = bring(&test, "volunteer-hours,territory,2023,,,,\n").await;
    assert_eq!(
        back,
        Loaded::Done {
            changed: 0,
            taken_back: 1
        }
    );
    let hours = fine(&test.get("/en/observatory/indicators/volunteers-full-time").await);
    assert!(hours.contains("are not here"), "{hours}");
    test.close().await;
}

/// What an operator writes: a figure of their own and what is made of it, and one from the registers.
const OWN: &str = r#"
    [[inputs]]
    slug = "halls"
    least = 0
    most = 10000
    name = { fr = "Salles", nl = "Zalen", en = "Halls" }
    unit = { fr = "salles", nl = "zalen", en = "halls" }
    found = { fr = "Inventaire de la ville.", nl = "Inventaris van de stad.", en = "Inventory of the town." }

    [[indicators]]
    slug = "associations-per-hall"
    measure = "ratio"
    ratio = { of = "living-associations", over = "halls", decimals = 1 }
    cuts = ["commune"]
    proved = "format"
    name = { fr = "Associations par salle", nl = "Verenigingen per zaal", en = "Associations for each hall" }
    definition = { fr = "d", nl = "d", en = "d" }
    formula = { fr = "f", nl = "f", en = "f" }
    unit = { fr = "par salle", nl = "per zaal", en = "for each hall" }
    caveat = { fr = "c", nl = "c", en = "c" }
"#;

#[tokio::test]
async fn an_operator_adds_an_indicator_by_a_file_in_the_data_folder_and_no_code() {
    let test = TestApp::beside(Config::default(), &[("observatory.toml", OWN)]).await;
    test.invent().await;
    let table = test
        .get("/en/observatory/indicators/living-associations/figures/commune.json")
        .await
        .json();
    let rows = table["rows"].as_array().unwrap();
    let lille = rows.iter().find(|row| row[0] == "Lille").unwrap()[1]
        .as_u64()
        .unwrap();
    bring(&test, "halls,59350,2024,4,,,Inventory\n").await;
    let list = fine(&test.get("/en/observatory/indicators").await);
    assert!(list.contains("Associations for each hall"), "{list}");
    let page = fine(
        &test
            .get("/en/observatory/indicators/associations-per-hall?place=59350")
            .await,
    );
    let tenths = (lille * 10 + 2) / 4;
    let said = match tenths % 10 {
        0 => format!("{} for each hall", tenths / 10),
        part => format!("{}.{part} for each hall", tenths / 10),
    };
    assert!(page.contains(&said), "{said} is not in {page}");
    publish(&test.app).await.unwrap();
    assert!(check(&test.app).await.unwrap().holds());
    assert!(
        test.get("/data/indicators.csv")
            .await
            .body
            .contains("associations-per-hall,commune,59350")
    );

    // A file that does not hold together is refused at the start, with what to mend.
    let broken = OWN.replace("over = \"halls\"", "over = \"hals\"");
    std::fs::write(test.app.config.path("observatory.toml"), broken).unwrap();
    let refused = geo::territory(&test.app.config).unwrap_err().to_string();
    for said in ["observatory.toml", "computed from “hals”", "name an input"] {
        assert!(refused.contains(said), "{said} is not in {refused}");
    }
    test.close().await;
}

#[tokio::test]
async fn what_associations_live_on_is_told_as_shares_of_the_money_beside_what_they_answered() {
    let test = TestApp::empty().await;
    let page = fine(
        &test
            .get("/en/observatory/indicators/public-money-in-resources")
            .await,
    );
    assert!(page.contains("are not here"), "{page}");
    bring(
        &test,
        "resources,territory,2024,1000000,900000,1250000,\"Accounts filed, 120 associations\"\n\
         resources-public,territory,2024,400000,360000,450000,\"Accounts filed, 120 associations\"\n\
         resources,territory,2023,1000000,,,A study\nresources-public,territory,2023,300000,,,A study\n\
         resources-activities,territory,2024,500000,,,\"Accounts filed, 120 associations\"\n\
         resources-gifts,territory,2024,1200000,,,\"A study, of others\"\n\
         volunteer-hours,territory,2024,30500000,25000000,36000000,A study\n",
    )
    .await;
    publish(&test.app).await.unwrap();
    // The least of it with the most of all, and the most with the least.
    let page = fine(
        &test
            .get("/en/observatory/indicators/public-money-in-resources")
            .await,
    );
    for said in [
        "40% of the money (28.8 to 50%)",
        "2024: the highest year, 40%</",
        "mostly that of a few large associations",
        "Accounts filed, 120 associations",
        "full-time equivalents (",
    ] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    for (lang, said) in [
        ("fr", "40 % de l’argent (de 28,8 à 50 %)"),
        ("nl", "40 % van het geld (28,8 tot 50 %)"),
    ] {
        let page = fine(
            &test
                .get(&format!(
                    "/{lang}/observatory/indicators/public-money-in-resources"
                ))
                .await,
        );
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let table = test.get("/data/indicators.csv").await.body;
    assert!(table.contains("activities-in-resources,whole,,500,1,"), "{table}");
    assert!(table.contains("dues-in-resources,whole,,,1,"), "{table}");
    // More than all of it was brought as a part: it is no part of that, and no share is told.
    assert!(table.contains("gifts-in-resources,whole,,,1,"), "{table}");
    assert!(check(&test.app).await.unwrap().holds());
    test.close().await;
}

#[tokio::test]
async fn reach_says_what_it_rests_on() {
    let test = TestApp::demonstration().await;
    let page = fine(&test.get("/en/observatory/indicators/metropolitan-reach").await);
    for said in ["Area of action known for", "% (", "declare here"] {
        assert!(page.contains(said), "{said} is not in {page}");
    }
    test.close().await;

    // Where nobody knows of any employer: not a zero, but not known.
    let test = TestApp::demonstration().await;
    test.sql("update demonstration_entry set staff = null").await;
    let jobs = fine(&test.get("/en/observatory/indicators/jobs").await);
    for said in ["not known", "No register that gives the number of employees"] {
        assert!(jobs.contains(said), "{said} is not in {jobs}");
    }
    test.close().await;
}
