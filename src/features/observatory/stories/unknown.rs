//! Stories of what is not known: of grants it opens its rows as every other value does; of places it is said.

use super::employment::{SEATS, load as seats};
use super::{fine, line, load, siret};
use crate::features::directory::ImportOptions;
use crate::testing::TestApp;

#[tokio::test]
async fn what_has_no_known_place_theme_or_year_opens_its_own_rows() {
    let test = TestApp::empty().await;
    seats(&test, &SEATS).await;
    // Three to bodies of Lille, two to one of Roubaix, two to bodies that no register here knows.
    let lines = [
        line("town", 2021, 1, "weaving", "100"),
        line("town", 2021, 2, "weaving", "100"),
        line("town", 2022, 3, "weaving", "100"),
        line("town", 2022, 6, "weaving", "100"),
        line("town", 2021, 6, "dyeing", "100"),
        line("town", 2022, 80, "weaving", "700"),
        line("town", 2022, 81, "weaving", "900"),
    ];
    load(&test, "town_2022.csv", &lines).await;
    // One to a person, of whom nothing is kept, and which says no year.
    let person = [
        "beneficiaire,siret,attribuant,objet,montant,annee,dispositif".to_owned(),
        format!(
            "Tisserands imaginaires,{},Comté imaginaire,atelier,300,2022,Fonds A",
            siret(4)
        ),
        "Madame Personne FICTIVE,,Comté imaginaire,vélo,50,,Aide".to_owned(),
    ];
    let file = test.file("county.csv", format!("{}\n", person.join("\n")));
    test.import(file, ImportOptions::default()).await;

    let page = fine(&test.get("/en/observatory/indicators/grants").await);
    let csv = async |cut: &str| {
        let path = format!("/en/observatory/indicators/grants/figures/{cut}.csv");
        let answer = test.get(&path).await;
        assert_eq!(answer.status, 200, "{path}");
        answer.body
    };
    for (cut, name, asked) in [
        ("commune", "Elsewhere, or place unknown", "commune=-"),
        ("theme", "Theme unknown", "theme=-"),
        ("year", "Year unknown", "from=0&to=0"),
    ] {
        assert!(
            page.contains(&format!("/en/observatory/grants/lines?{asked}\"")),
            "{asked} is not in {page}"
        );
        // As many rows as the figure counts.
        let table = csv(cut).await;
        let unknown = table
            .lines()
            .find_map(|row| {
                row.strip_prefix(&format!("\"{name}\","))
                    .or(row.strip_prefix(&format!("{name},")))
            })
            .unwrap();
        let counted: usize = unknown.split(',').next().unwrap().parse().unwrap();
        assert!(counted > 0, "{cut}: {table}");
        let rows = test
            .get(&format!("/en/observatory/grants/lines.csv?{asked}"))
            .await
            .body;
        assert_eq!(rows.lines().count() - 1, counted, "{cut}: {rows}");
        let shown = fine(&test.get(&format!("/en/observatory/grants/lines?{asked}")).await);
        assert!(shown.contains(name), "{shown}");
    }
    // Three of them have no place: two bodies that no register knows, and the person, who is not named.
    let rows = test.get("/en/observatory/grants/lines.csv?commune=-").await.body;
    assert_eq!(rows.lines().count(), 4, "{rows}");
    assert!(!rows.contains("Personne"), "{rows}");
    // Whoever then names a place there means that one.
    let rows = test
        .get("/en/observatory/grants/lines.csv?commune=-&commune=59350")
        .await
        .body;
    assert_eq!(rows.lines().count(), 5, "{rows}");
    // Where nothing answers, nothing is said of where it comes from.
    let none = fine(&test.get("/en/observatory/grants/lines?commune=59009").await);
    assert!(
        none.contains("No line.") && !none.contains("counted once"),
        "{none}"
    );
    // The same question on the page of all grants, and back from it.
    for lang in ["fr", "nl", "en"] {
        let seen = fine(&test.get(&format!("/{lang}/observatory/grants?commune=-")).await);
        assert!(seen.contains("name=\"commune\" value=\"-\" checked"), "{seen}");
    }
    test.close().await;
}

#[tokio::test]
async fn how_concentrated_associations_are_is_told_by_commune_and_says_why_by_no_neighbourhood() {
    let test = TestApp::demonstration().await;
    for (lang, said) in [
        ("fr", "dans quel quartier se trouve une adresse"),
        ("nl", "zegt in welke wijk een adres ligt"),
        ("en", "says in which neighbourhood an address lies"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/indicators/spread")).await);
        assert!(page.contains(said), "{said} is not in {page}");
    }
    test.close().await;
}
