//! Stories of what the page of grants says of all of them: how concentrated the money is, in numbers that others compute too; with
//! whom a funder gives; which projects several pay; that each figure opens its lines.

use super::{fine, line, load};
use crate::testing::TestApp;

/// Twelve organisations of which one has most, another two funders.
async fn twelve(test: &TestApp) {
    let euros = |to: u32| if to == 12 { "50000" } else { "400" };
    let town: Vec<String> = (1..=12)
        .map(|to| line("town", 2022, to, "weaving", euros(to)))
        .chain([line("town", 2023, 1, "dyeing", "1500.50")])
        .collect();
    let county: Vec<String> = (1..=3)
        .map(|to| line("county", 2023, to, "looms", "5000"))
        .collect();
    load(test, "town.csv", &town).await;
    load(test, "county.csv", &county).await;
}

#[tokio::test]
async fn concentration_is_told_on_the_scales_of_its_field_in_words_table_and_files() {
    let test = TestApp::empty().await;
    twelve(&test).await;
    // Of 70,900.50 euros: 50,000, 6,900.50, twice 5,400 and eight times 400. Σ s² = 0.518655.
    for (lang, said) in [
        ("en", "Gini index 78.1 in 100, HHI 5,186.5 in 10,000"),
        ("fr", "indice de Gini 78,1 sur 100, IHH 5 186,5 sur 10 000"),
        ("nl", "Gini-index 78,1 op 100, HHI 5.186,5 op 10.000"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/grants")).await);
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let address = "/en/observatory/grants/figures/indices";
    assert_eq!(
        test.get(&format!("{address}.csv")).await.body,
        "Measure,Value\r\n\"Gini index, from 0 to 100\",78.1\r\n\"HHI, from 0 to 10,000\",5186.5\r\n\
         Organisations that would have equal parts,1.9\r\n\
         \"Share of the money of the one in a hundred who receive most, in %\",70.5\r\n\
         \"Theil’s index T, 0 where all have the same\",1.39\r\n"
    );
    let table = test.get(&format!("{address}.json")).await.json();
    let values: Vec<f64> = table["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row[1].as_f64().unwrap())
        .collect();
    assert_eq!(values, [78.1, 5186.5, 1.9, 70.5, 1.39]);
    // Of one funder's three nothing is learnt that their pages do not say better.
    let county = "/en/observatory/grants/figures/indices.csv?from=2023";
    assert_eq!(test.get(county).await.status, 404);
    test.close().await;
}

#[tokio::test]
async fn how_many_are_told_apart_by_their_name_alone_stands_beside_how_money_is_spread() {
    let test = TestApp::empty().await;
    let town = |to: u32| {
        let one = line("town", 2022, to, "weaving", "400");
        let numbered = format!("Tisserands {to},{}", super::siret(to));
        match to > 9 {
            true => one.replace(&numbered, &format!("Association des tisserands {to},")),
            false => one,
        }
    };
    let town: Vec<String> = (1..=12).map(town).collect();
    load(&test, "town.csv", &town).await;
    for (lang, said) in [
        (
            "en",
            "25% of these organisations are told apart by their name alone",
        ),
        (
            "fr",
            "25 % de ces organisations ne se distinguent que par leur nom",
        ),
        (
            "nl",
            "25 % van deze organisaties is enkel aan de naam te herkennen",
        ),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/grants")).await);
        assert!(page.matches(said).count() >= 2, "{said} is not in {page}");
    }
    test.close().await;
}

/// The address of a funder that one can choose on the page.
fn funder(page: &str, name: &str) -> String {
    let (before, _) = page.split_once(&format!("\">{name}</option>")).unwrap();
    before.rsplit("value=\"").next().unwrap().to_owned()
}

#[tokio::test]
async fn the_page_of_a_funder_says_with_whom_it_gives_and_opens_the_other_and_the_lines_of_both() {
    let test = TestApp::empty().await;
    twelve(&test).await;
    let whole = fine(&test.get("/en/observatory/grants").await);
    assert!(!whole.contains("Funders who give to the same organisations as this one"));
    let [town, county] = ["Ville de Fictiville", "Comté imaginaire"].map(|name| funder(&whole, name));
    for (lang, said) in [
        (
            "en",
            "With Ville de Fictiville, Comté imaginaire has 3 organisations in common",
        ),
        (
            "fr",
            "Avec Ville de Fictiville, Comté imaginaire a 3 organisations en commun",
        ),
        (
            "nl",
            "Met Ville de Fictiville heeft Comté imaginaire 3 organisaties gemeen",
        ),
    ] {
        let page = fine(
            &test
                .get(&format!("/{lang}/observatory/grants?funder={county}"))
                .await,
        );
        let other = format!("href=\"/{lang}/observatory/grants?funder={town}\">Ville de Fictiville</a>");
        let both = format!("href=\"/{lang}/observatory/grants/lines?funder={county}&with={town}\">3</a>");
        for said in [said, &other, &both] {
            assert!(page.contains(said), "{said} is not in {page}");
        }
    }
    let both = format!("/en/observatory/grants/lines?funder={county}&with={town}");
    let both = fine(&test.get(&both).await);
    assert!(both.contains("7 lines. Together: €17,700.50."), "{both}");
    let file = format!("/en/observatory/grants/figures/with.csv?funder={county}");
    let head = "Funder,Organisations in common,Share of its organisations";
    assert_eq!(
        test.get(&file).await.body,
        format!("{head}\r\nVille de Fictiville,3,1.000000\r\n")
    );
    // Numbers are the picture's, whose legend says whose they are: tables and files name funders and nothing more.
    let pairs = test.get("/en/observatory/grants/figures/together.csv").await.body;
    let names = ["Ville de Fictiville", "Comté imaginaire"];
    let is_pair = |[one, other]: [&str; 2]| pairs.ends_with(&format!("\r\n{one} and {other},3\r\n"));
    assert!(is_pair(names) || is_pair([names[1], names[0]]), "{pairs}");
    // In the years that are chosen: the town gave to one of the three again.
    assert_eq!(
        test.get(&format!("{file}&from=2023&to=2023")).await.body,
        format!("{head}\r\nVille de Fictiville,1,0.333333\r\n")
    );
    let columns = test.get(&file.replace(".csv", ".parquet")).await;
    assert_eq!(
        (columns.status.as_u16(), &columns.bytes[..4]),
        (200, &b"PAR1"[..])
    );
    test.close().await;
}

#[tokio::test]
async fn of_one_organisation_what_each_funder_gives_it_is_drawn_and_no_pair_is() {
    let test = TestApp::empty().await;
    twelve(&test).await;
    let lines = test.get("/api/v1/grants?lang=en").await.json();
    let items = lines["items"].as_array().unwrap();
    let county = items
        .iter()
        .find(|line| line["funder"]["name"] == "Comté imaginaire")
        .unwrap();
    let id = county["beneficiary"]["id"].as_str().unwrap();
    for (lang, said) in [
        ("en", "Bar: part of all the money received."),
        ("fr", "Barre : part de tout l’argent reçu."),
        ("nl", "Balk: deel van al het ontvangen geld."),
    ] {
        let page = format!("/{lang}/observatory/grants?beneficiary={id}");
        let page = fine(&test.get(&page).await);
        for said in [said, "figures/funders.svg"] {
            assert!(page.contains(said), "{said} is not in {page}");
        }
        for figure in ["figures/together.", "figures/several."] {
            assert!(!page.contains(figure), "{figure} is in {page}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn what_several_funders_pay_is_a_joint_project_and_what_may_be_told_twice_is_none() {
    let test = TestApp::empty().await;
    let of_one_decision = |to: u32, euros: &str| {
        let purpose = "Jardin des voisins";
        let line = line("town", 2022, to, purpose, euros);
        line.replace(&format!("2022-{to}-{purpose}"), "D7")
    };
    let town = [
        line("town", 2022, 1, "Fanfare des quartiers", "400"),
        line("town", 2022, 2, "Fête du canal", "500"),
        line("town", 2022, 3, "Subvention de fonctionnement", "300"),
        of_one_decision(4, "100"),
        of_one_decision(5, "150"),
        // Of another year, and of another organisation.
        line("town", 2023, 1, "Fanfare des quartiers", "450"),
        line("town", 2022, 6, "Fanfare des quartiers", "70"),
    ];
    let county = [
        line("county", 2022, 1, "FANFARE DES QUARTIERS", "900"),
        line("county", 2022, 2, "Fête du canal", "500"),
        line("county", 2022, 3, "Subvention de fonctionnement", "700"),
    ];
    load(&test, "town.csv", &town).await;
    load(&test, "county.csv", &county).await;
    for (lang, said) in [
        (
            "en",
            [
                "1 project has several funders: €1,300",
                "naming their purpose: 8; of projects with several funders: 2 (25%)",
                "1 more is told by several funders, but with equal amounts",
            ],
        ),
        (
            "fr",
            [
                "1 projet a plusieurs financeurs : 1 300 €",
                "qui nomment leur objet : 8 ; de projets à plusieurs financeurs : 2 (25 %)",
                "1 autre est rapporté par plusieurs financeurs, mais avec des montants égaux",
            ],
        ),
        (
            "nl",
            [
                "1 project heeft meerdere financiers: € 1.300",
                "die hun doel noemen: 8; van projecten met meerdere financiers: 2 (25 %)",
                "Nog 1 wordt door meerdere financiers gemeld, maar met gelijke bedragen",
            ],
        ),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/grants")).await);
        for said in said {
            assert!(page.contains(said), "{said} is not in {page}");
        }
    }
    let head = "Joint projects,Projects,Grants,Amount";
    let file = "/en/observatory/grants/figures/joint.csv";
    assert_eq!(
        test.get(file).await.body,
        format!(
            "{head}\r\n\"Several funders, one organisation\",1,2,1300.00\r\n\
             \"One decision, several organisations\",1,2,250.00\r\nPerhaps one grant told twice,1,2,1000.00\r\n"
        )
    );
    // Each opens its lines, and says what they are.
    for (joint, said) in [
        ("funders", "2 lines. Together: €1,300."),
        ("organisations", "2 lines. Together: €250."),
        ("twice", "2 lines. Together: €1,000."),
    ] {
        let lines = fine(
            &test
                .get(&format!("/en/observatory/grants/lines?joint={joint}"))
                .await,
        );
        assert!(lines.contains(said), "{said} is not in {lines}");
    }
    // Of one funder: the projects in which it is, and what it gives to them itself.
    let whole = fine(&test.get("/en/observatory/grants").await);
    let county = funder(&whole, "Comté imaginaire");
    let own = test.get(&format!("{file}?funder={county}")).await.body;
    assert!(
        own.contains("\"Several funders, one organisation\",1,1,900.00\r\n"),
        "{own}"
    );
    // Where nothing is named, that is no zero: there is no figure of it.
    let none = test.get(&format!("{file}?from=2024")).await;
    assert_eq!(none.status, 404);
    test.close().await;
}

#[tokio::test]
async fn what_a_funder_gave_and_what_a_place_received_open_their_lines() {
    let test = TestApp::empty().await;
    twelve(&test).await;
    let whole = fine(&test.get("/en/observatory/grants").await);
    let town = funder(&whole, "Ville de Fictiville");
    // The name of a funder opens its page, what it gave the lines.
    for said in [
        format!("href=\"/en/observatory/grants?funder={town}\">Ville de Fictiville</a>"),
        format!("href=\"/en/observatory/grants/lines?funder={town}\">13</a>"),
    ] {
        assert!(whole.contains(&said), "{said} is not in {whole}");
    }
    test.close().await;

    let test = TestApp::demonstration().await;
    let page = fine(&test.get("/en/observatory/indicators/grants").await);
    let territory = &test.app.territory;
    let sides = territory
        .sides
        .iter()
        .map(|one| (one.slug.clone(), one.name.get("en").to_owned()));
    let groups = territory.communes.iter().map(|one| &one.group);
    let groups = groups.map(|one| (one.code.clone(), one.name.get("en").replace('\'', "’")));
    let places: std::collections::BTreeMap<String, String> =
        sides.chain(groups).map(|(code, name)| (name, code)).collect();
    let mut opened = 0;
    for cut in ["side", "group"] {
        let table = format!("/en/observatory/indicators/grants/figures/{cut}.json");
        let table = test.get(&table).await.json();
        for row in table["rows"].as_array().unwrap() {
            let (Some(place), Some(grants)) = (places.get(row[0].as_str().unwrap()), row[1].as_u64()) else {
                continue;
            };
            if grants == 0 {
                continue;
            }
            let address = format!("/en/observatory/grants/lines?commune={place}");
            assert!(
                page.contains(&format!("href=\"{address}\"")),
                "{address} is not in {page}"
            );
            let lines = test.get(&address.replace("lines?", "lines.csv?")).await.body;
            let lines = csv::Reader::from_reader(lines.as_bytes()).records().count() as u64;
            assert_eq!(lines, grants, "{address}");
            let shown = fine(&test.get(&address).await);
            assert!(
                shown.contains(&format!("Place: {}", row[0].as_str().unwrap())),
                "{shown}"
            );
            opened += 1;
        }
    }
    assert!(opened > 2, "{opened}");
    test.close().await;
}

#[tokio::test]
async fn what_goes_from_each_funder_to_each_theme_is_drawn_and_opens_just_its_lines() {
    let test = TestApp::demonstration().await;
    for (lang, said) in [
        ("en", "The broadest flow: €"),
        ("fr", "Le flux le plus large : "),
        ("nl", "De breedste stroom: €"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/grants")).await);
        assert!(page.contains(said), "{said} is not in {page}");
    }
    let page = fine(&test.get("/en/observatory/grants").await);
    let figure = page.split("id=\"flows\"").nth(1).unwrap();
    let figure = figure.split("</figure>").next().unwrap();
    let links = figure.split("href=\"").skip(1);
    let mut links = links.map(|rest| rest.split('"').next().unwrap());
    let file = test.get("/en/observatory/grants/figures/flows.json").await.json();
    let rows = file["rows"].as_array().unwrap();
    assert!(rows.len() > 3, "{file}");
    for row in rows.iter().take(4) {
        let behind = links.next().unwrap();
        assert!(
            behind.contains("lines?funder=") && behind.contains("&theme="),
            "{behind}"
        );
        let lines = test.get(&behind.replace("lines?", "lines.csv?")).await.body;
        let lines = csv::Reader::from_reader(lines.as_bytes()).records().count() as u64;
        assert_eq!(row[2].as_u64(), Some(lines), "{behind}");
        // Funder and theme have columns of their own, for whoever takes the file along.
        let mut themes = test.app.territory.themes.iter();
        assert!(themes.any(|one| row[1] == one.name.get("en")), "{row}");
    }
    let picture = test.get("/en/observatory/grants/figures/flows.svg").await;
    assert!(
        picture.status == 200 && picture.body.contains("class=\"tie\""),
        "{}",
        picture.body
    );
    // Of one funder its themes say the same, and better.
    let funder = rows[0][0].as_str().unwrap();
    let alone = figure.split("lines?funder=").nth(1).unwrap();
    let alone = alone.split('&').next().unwrap();
    let alone = fine(&test.get(&format!("/en/observatory/grants?funder={alone}")).await);
    assert!(!alone.contains("id=\"flows\""), "{funder}: {alone}");
    test.close().await;
}
