//! Stories of grants seen whole: each counted once, each figure with the rows behind it.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

mod births;
mod brought;
mod catalogue;
mod compared;
mod employment;
mod jobs_attacked;
mod kept;
mod lives;
mod many;
mod portraits;
mod programs;
mod programs_of_grants;
mod sides;
mod sizes;
mod taken;
mod together;
mod unknown;
mod unseen;
mod whole;
mod years;

use crate::features::directory::ImportOptions;
use crate::testing::page::{Page, unescaped};
use crate::testing::{Answer, TestApp};

const HEAD: &str = "nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,\
    montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention";

fn fine(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(Page::read(&answer.body).faults(), Vec::<String>::new());
    assert!(!answer.body.contains('⟦'), "a text is missing: {}", answer.body);
    unescaped(&answer.body).replace(['\u{a0}', '\u{202f}'], " ")
}

/// The number of an imagined organisation, with the figure that Luhn's sum asks for.
fn siret(number: u32) -> String {
    let luhn = |body: String| {
        let sum: u32 = body
            .chars()
            .rev()
            .zip(0..)
            .map(|(figure, place)| figure.to_digit(10).unwrap() * if place % 2 == 0 { 2 } else { 1 })
            .map(|value| value / 10 + value % 10)
            .sum();
        format!("{body}{}", (10 - sum % 10) % 10)
    };
    luhn(format!("{}0001", luhn(format!("999{number:05}"))))
}

/// A line: who gives, when, to whom, for what, how much.
fn line(funder: &str, year: u16, to: u32, purpose: &str, euros: &str) -> String {
    let (name, number) = match funder {
        "town" => ("Ville de Fictiville", siret(90_000)),
        _ => ("Comté imaginaire", siret(90_001)),
    };
    format!(
        "{name},{number},{year}-06-27,{year}-{to}-{purpose},Tisserands {to},{},{purpose},{euros},aide en numéraire,unique,,,non,1",
        siret(to)
    )
}

async fn load(test: &TestApp, name: &str, lines: &[String]) {
    load_file(test, name, &[&[HEAD.to_owned()], lines].concat()).await;
}

async fn load_file(test: &TestApp, name: &str, lines: &[String]) {
    let content = format!("{}\n", lines.join("\n"));
    let outcome = test
        .import(test.file(name, content), ImportOptions::default())
        .await;
    assert_eq!((outcome.refused, outcome.rejected), (None, 0), "{name}");
}

#[tokio::test]
async fn every_figure_of_grants_opens_the_rows_behind_it_and_counts_each_grant_once() {
    let test = TestApp::empty().await;
    let nothing = fine(&test.get("/en/observatory/grants").await);
    assert!(
        nothing.contains("No file of grants has been loaded yet"),
        "{nothing}"
    );
    let door = fine(&test.get("/en/observatory").await);
    assert!(!door.contains("indicators/grants/figures/"), "{door}");
    let town: Vec<String> = (1..=12)
        .map(|to| {
            line(
                "town",
                2022,
                to,
                "weaving",
                if to == 12 { "50000" } else { "400" },
            )
        })
        .chain([line("town", 2023, 1, "dyeing", "1500.50")])
        .collect();
    load(&test, "town_2023.csv", &town).await;
    let alone = fine(&test.get("/en/observatory/grants").await);
    assert!(
        alone.contains("2022: the year with the most money, €54,400"),
        "{alone}"
    );
    let county: Vec<String> = (1..=3)
        .map(|to| line("county", 2023, to, "looms", "5000"))
        .collect();
    load(&test, "county_2023.csv", &county).await;

    // The door shows what the territory puts there, as soon as anything is known of it.
    let door = fine(&test.get("/en/observatory").await);
    assert!(door.contains("16 grants <small>"), "{door}");
    assert!(door.contains("indicators/grants/figures/year.csv"), "{door}");

    // 12 + 1 + 3 grants: 11 × 400 + 50,000 + 1,500.50 + 3 × 5,000 = 70,900.50 euros.
    let whole = fine(&test.get("/en/observatory/grants").await);
    for said in ["€70,901", "Each grant is counted once"] {
        assert!(whole.contains(said), "{said} is not in {whole}");
    }
    assert!(
        whole.contains("68.8% of grants are under €1,000, with 6.2% of the money"),
        "{whole}"
    );
    // The county is told of in one year only: years are not compared.
    assert!(
        whole.contains("From 2022 to 2023 the files hold €70,901")
            && !whole.contains("the year with the most"),
        "{whole}"
    );
    let years = fine(&test.get("/en/observatory/indicators/grants").await);
    assert!(
        years.contains("what the files hold, not what was given") && !years.contains("the highest year"),
        "{years}"
    );
    assert!(
        whole.contains("25% of organisations have several funders"),
        "{whole}"
    );
    assert!(whole.contains("Ville de Fictiville"), "{whole}");
    assert!(whole.contains("support 3 organisations in common"), "{whole}");

    // A figure, its table and its rows say the same.
    let years = test.get("/en/observatory/grants/figures/years.csv").await;
    assert_eq!(
        years.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    assert_eq!(
        years.body,
        "Year,Grants,Amount,Share of grants,Share of the money\r\n\
         2022,12,54400.00,0.750000,0.767272\r\n2023,4,16500.50,0.250000,0.232728\r\n"
    );
    let rows = fine(&test.get("/en/observatory/grants/lines?from=2023&to=2023").await);
    assert!(rows.contains("4 lines. Together: €16,500.50."), "{rows}");
    let small = fine(&test.get("/en/observatory/grants/lines?least=0&most=500").await);
    assert!(small.contains("11 lines. Together: €4,400."), "{small}");
    let several = fine(&test.get("/en/observatory/grants/lines?funders=2").await);
    assert!(several.contains("7 lines."), "{several}");
    // A share of organisations opens the lines of those, and what has no theme its own.
    for said in ["lines?tenths=5\"", "lines?tenths=1\""] {
        assert!(whole.contains(said), "{said} is not in {whole}");
    }
    let half = fine(&test.get("/en/observatory/grants/lines?tenths=5").await);
    assert!(half.contains("6 lines. Together: €2,400."), "{half}");
    assert!(half.contains("received least: 5 tenths"), "{half}");
    let no_theme = fine(&test.get("/en/observatory/grants/lines?theme=-").await);
    assert!(
        no_theme.contains("16 lines. Together: €70,900.50.") && no_theme.contains("Theme: Theme unknown"),
        "{no_theme}"
    );
    let picture = test.get("/nl/observatory/grants/figures/amounts.svg").await;
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(picture.body.starts_with("<svg xmlns"), "{}", picture.body);
    for (address, status) in [
        ("/en/observatory/grants/figures/amounts.pdf", 404),
        ("/en/observatory/grants/figures/nothing.csv", 404),
        ("/en/observatory/grants/lines?funder=zz&from=abc&left=never", 200),
        ("/en/observatory/grants?funder=00000000000000ff", 200),
    ] {
        assert_eq!(test.get(address).await.status, status, "{address}");
    }

    // Where it is narrow a large amount breaks before its unit, and never within it.
    load(
        &test,
        "large_2023.csv",
        &[line("county", 2024, 12, "hall", "20000000")],
    )
    .await;
    let large = test.get("/nl/observatory/grants").await.body;
    let amounts: Vec<&str> = large
        .split("<dd>")
        .skip(1)
        .filter(|dd| dd.contains("mln."))
        .collect();
    assert!(
        matches!(amounts[..], [one] if one.contains(" mln.") && !one.contains("\u{a0}mln.")),
        "{large}"
    );

    // The same grant told by another source is counted once, and the line that is left out can be read.
    load(&test, "compilation_2023.csv", &county).await;
    let again = fine(&test.get("/en/observatory/grants").await);
    assert!(
        again.contains("17 grants") || again.contains("<dd>17</dd>"),
        "{again}"
    );
    test.close().await;
}

#[tokio::test]
async fn what_may_be_one_grant_told_in_other_words_is_counted_and_said() {
    let test = TestApp::empty().await;
    load(&test, "town_2022.csv", &[line("town", 2022, 1, "weaving", "400")]).await;
    let page = fine(&test.get("/en/observatory/grants").await);
    assert!(!page.contains("of another"), "{page}");
    let told = [
        line("town", 2022, 1, "CV HEM 577", "400"),
        line("town", 2022, 2, "dyeing", "400"),
    ];
    load(&test, "state_2022.csv", &told).await;
    for (lang, said) in [
        (
            "en",
            "1 grant (€400) has the funder, the beneficiary, the year and the amount of another",
        ),
        (
            "fr",
            "1 subvention (400 €) a le financeur, le bénéficiaire, l’année et le montant d’une autre",
        ),
        (
            "nl",
            "1 subsidie (€ 400) heeft de financier, de begunstigde, het jaar en het bedrag van een andere",
        ),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/grants")).await);
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let lines = fine(&test.get("/en/observatory/grants/lines?alike=1").await);
    assert!(lines.contains("2 lines. Together: €800."), "{lines}");
    test.close().await;
}

#[tokio::test]
async fn the_demonstration_has_grants_that_leave_with_it() {
    let test = TestApp::demonstration().await;
    for lang in ["fr", "nl", "en"] {
        for page in ["/observatory", "/observatory/grants", "/observatory/grants/lines"] {
            fine(&test.get(&format!("/{lang}{page}")).await);
        }
    }
    let before = fine(&test.get("/en/observatory/grants/lines").await);
    assert!(!before.contains("No line."), "{before}");
    load(&test, "town_2023.csv", &[line("town", 2022, 1, "weaving", "400")]).await;
    let after = fine(&test.get("/en/observatory/grants/lines").await);
    assert!(after.contains("1 line. Together: €400."), "{after}");
    test.close().await;
}

#[tokio::test]
async fn an_indicator_is_read_compared_published_and_computed_again() {
    let test = TestApp::demonstration().await;
    let pages = [
        "/observatory",
        "/observatory/indicators",
        "/observatory/indicators/living-associations",
        "/observatory/indicators/density?place=metropole",
        "/observatory/indicators/grant-money?theme=sport",
        "/observatory/portraits/communes/59350?with=flandre",
        "/observatory/portraits/groups/200093201",
        "/observatory/portraits/themes/sport",
        "/communes/59350",
        "/themes/sport",
    ];
    for lang in ["fr", "nl", "en"] {
        for page in pages {
            fine(&test.get(&format!("/{lang}{page}")).await);
        }
    }
    // Nowhere stands a value without what is to be known of it.
    let home = fine(&test.get("/en/observatory").await);
    let door = home
        .split("class=\"facts\"")
        .nth(1)
        .unwrap()
        .split("</dl>")
        .next()
        .unwrap();
    let list = fine(&test.get("/en/observatory/indicators").await);
    for (page, beside) in [
        (door, "<small>Computed from"),
        (list.as_str(), "class=\"by\">Computed from"),
    ] {
        assert!(page.contains(beside), "{page}");
    }
    assert!(
        !door.contains("<small></small>") && !list.contains("class=\"by\"></span>"),
        "{door}"
    );
    for address in [
        "/en/observatory/indicators/nothing",
        "/en/observatory/indicators/density?place=atlantis",
        "/en/observatory/indicators/density/figures/theme.csv",
        "/en/observatory/portraits/communes/atlantis",
        "/en/observatory/portraits/fame/59350",
    ] {
        assert_eq!(test.get(address).await.status, 404, "{address}");
    }

    // The figure, its list and the whole agree.
    let table = test
        .get("/en/observatory/indicators/living-associations/figures/commune.json")
        .await
        .json();
    let rows = table["rows"].as_array().unwrap();
    let lille = rows.iter().find(|row| row[0] == "Lille").unwrap()[1]
        .as_u64()
        .unwrap();
    let list = "/api/v1/organisations?commune=59350&kind=association&kind=foundation&state=active";
    assert_eq!(test.get(list).await.json()["total"], lille);
    let sum: u64 = rows.iter().map(|row| row[1].as_u64().unwrap()).sum();
    assert!(lille > 0 && sum > lille, "{table}");

    // What is published is computed again to the same; a value that was altered is named.
    let published = super::publish(&test.app).await.unwrap();
    let checked = super::check(&test.app).await.unwrap();
    assert!(published > 100, "{published}");
    assert!(checked.holds());
    assert_eq!(
        (checked.values, checked.different, checked.older),
        (published, vec![], vec![])
    );
    assert_eq!(super::look_after(&test.app).await.unwrap(), None);
    let csv = test.get("/data/indicators.csv").await;
    let whole = format!("living-associations,whole,,{sum},0,{sum},");
    assert!(csv.body.contains(&whole), "{whole} is not in {}", csv.body);
    test.sql(
        "update published_value set value = value + 1
         where indicator = 'living-associations' and cut = 'commune' and value_key = '59350'",
    )
    .await;
    let different = super::check(&test.app).await.unwrap().different;
    assert_eq!(different.len(), 1, "{different:?}");
    assert_eq!(
        (different[0].key.as_str(), different[0].now),
        ("59350", i64::try_from(lille).ok())
    );

    // A figure does not stand without what is known of it, in a portrait as in the file; and no source is not zero.
    let portrait = fine(&test.get("/en/observatory/portraits/communes/59350").await);
    for said in ["Date known for", "Beware", "this number is a minimum"] {
        assert!(portrait.contains(said), "{said} is not in {portrait}");
    }
    // A link that was kept to that of a part of it leads to it.
    let part = test
        .get("/en/observatory/portraits/communes/59298?with=metropole")
        .await;
    assert_eq!(
        (part.status.as_u16(), part.header("location")),
        (307, "/en/observatory/portraits/communes/59350?with=metropole")
    );
    let head = csv.body.lines().next().unwrap();
    assert!(
        head.ends_with("low,high,of_year,withheld,communes_not_loaded,adoption,decided_on,decision"),
        "{head}"
    );
    assert!(csv.body.contains("Many associations stop without saying so"));

    let catalogue = test.get("/data/catalog.jsonld").await;
    assert_eq!(catalogue.header("content-type"), "application/ld+json");
    for dataset in catalogue.json()["dcat:dataset"].as_array().unwrap() {
        let address = dataset["dcat:distribution"][0]["dcat:downloadURL"]["@id"]
            .as_str()
            .unwrap();
        // The site of the tests has no address of its own: paths are all there is.
        let answer = test.get(address).await;
        assert_eq!(answer.status, 200, "{address}");
    }

    // Once the data has changed the value is of another day, until it is published again.
    test.sql("update setting set value = value || '-later' where name = 'data-version'")
        .await;
    let checked = super::check(&test.app).await.unwrap();
    assert_eq!((checked.different.len(), checked.older.len()), (0, 1));
    assert_eq!(super::look_after(&test.app).await.unwrap(), Some(published));
    let checked = super::check(&test.app).await.unwrap();
    assert!(checked.holds() && checked.older.is_empty(), "{checked:?}");
    test.close().await;
}
