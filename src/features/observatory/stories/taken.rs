//! Stories of the lines behind a figure, taken away as a file.

use super::{fine, line, load, siret};
use crate::testing::TestApp;

/// The rows of a file, each by the names of its columns.
fn rows(csv: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[tokio::test]
async fn the_lines_behind_a_figure_are_taken_away_with_what_became_of_each() {
    let test = TestApp::empty().await;
    let many: Vec<String> = (1..=620)
        .map(|to| line("town", 2022, to, "weaving", "400"))
        .collect();
    load(&test, "town.csv", &many).await;
    let county = [line("county", 2023, 1, "=weaving()", "2500.50")];
    load(&test, "county.csv", &county).await;
    load(&test, "compilation.csv", &county).await;

    let page = fine(&test.get("/fr/observatory/grants/lines?from=2022&to=2022").await);
    let address = "/fr/observatory/grants/lines.csv?from=2022&to=2022";
    assert!(page.contains(address), "{page}");
    let answer = test.get(address).await;
    assert_eq!(
        answer.header("content-type"),
        "text/csv; charset=utf-8; header=present"
    );
    let taken = rows(&answer.body);
    assert_eq!(taken.len(), 620, "every line, not those of one page");
    let all = "file,line,funder,beneficiary,year,amount,money,purpose,scheme,counted,left_out_because";
    assert_eq!(answer.body.lines().next(), Some(all));
    assert!(
        taken
            .iter()
            .all(|row| row["amount"] == "400.00" && row["counted"] == "yes" && row["file"] == "town.csv")
    );
    let mut lines: Vec<u64> = taken.iter().map(|row| row["line"].parse().unwrap()).collect();
    lines.sort_unstable();
    assert!(lines.iter().copied().eq(2..=621), "each line of the file once");

    // The same in the other formats, with amounts as numbers.
    let json = test.get(&address.replace(".csv", ".json")).await.json();
    let same = json["lines"].as_array().unwrap();
    assert_eq!(same.len(), 620);
    assert_eq!(
        (&same[0]["amount"], &same[0]["year"], &same[0]["counted"]),
        (&400.0.into(), &2022.into(), &"yes".into())
    );
    let columns = test.get(&address.replace(".csv", ".parquet")).await.bytes;
    let columns = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!((columns.columns().join(",").as_str(), columns.rows()), (all, 620));

    let counted = rows(&test.get("/en/observatory/grants/lines.csv?from=2023").await.body);
    assert_eq!(counted.len(), 1);
    assert_eq!(counted[0]["purpose"], "'=weaving()", "no spreadsheet computes it");
    let left = rows(
        &test
            .get("/en/observatory/grants/lines.csv?left=two-sources")
            .await
            .body,
    );
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!((&*left[0]["counted"], &*left[0]["amount"]), ("no", "2500.50"));
    assert_eq!(left[0]["left_out_because"], "Already published by another source");
    test.close().await;
}

#[tokio::test]
async fn nobody_who_may_be_a_private_person_is_in_the_file() {
    let test = TestApp::empty().await;
    let head = "beneficiaire,siret,attribuant,objet,montant,annee,dispositif".to_owned();
    let rows_of = [
        head,
        format!(
            "Tisserands imaginaires,{},Ville de Fictiville,atelier,300,2023,Fonds A",
            siret(1)
        ),
        "Madame Personne FICTIVE,,Ville de Fictiville,vélo de Personne,200,2023,Aide à Personne".to_owned(),
        "Personne FICTIVE,,Ville de Fictiville,vélo de Personne,100,,Aide à Personne".to_owned(),
    ];
    let content = rows_of.join("\n");
    let file = test.file("town.csv", format!("{content}\n"));
    test.import(file, crate::features::directory::ImportOptions::default())
        .await;
    let answer = test.get("/fr/observatory/grants/lines.csv").await;
    assert!(!answer.body.contains("Personne"), "{}", answer.body);
    let taken = rows(&answer.body);
    let amounts: Vec<(&str, &str)> = taken
        .iter()
        .map(|row| (&*row["amount"], &*row["beneficiary"]))
        .collect();
    assert_eq!(
        amounts,
        [
            ("300.00", "Tisserands imaginaires"),
            ("200.00", ""),
            ("100.00", "")
        ]
    );
    assert_eq!(taken[0]["scheme"], "Fonds A");
    // The rows that say no year open theirs.
    let without = rows(
        &test
            .get("/fr/observatory/grants/lines.csv?from=0&to=0")
            .await
            .body,
    );
    assert_eq!(without.len(), 1, "{without:?}");
    let page = fine(&test.get("/fr/observatory/grants").await);
    assert!(
        page.contains("/fr/observatory/grants/lines?from=0&to=0"),
        "{page}"
    );
    test.close().await;
}

#[tokio::test]
async fn whoever_gives_or_receives_is_found_by_name_and_nobody_who_may_be_a_private_person() {
    let test = TestApp::empty().await;
    let rows_of = [
        "beneficiaire,siret,attribuant,objet,montant,annee,dispositif".to_owned(),
        format!(
            "Café des Tisserands,{},Ville de Fictiville,atelier,300,2023,Fonds A",
            siret(1)
        ),
        "Personne FICTIVE,,Ville de Fictiville,vélo,100,2023,Fonds A".to_owned(),
    ];
    let file = test.file("town.csv", format!("{}\n", rows_of.join("\n")));
    test.import(file, crate::features::directory::ImportOptions::default())
        .await;
    let door = fine(&test.get("/en/observatory/grants").await);
    assert!(
        door.contains("action=\"/en/observatory/grants/parties\""),
        "{door}"
    );
    let find = async |name: &str| {
        let page = format!("/en/observatory/grants/parties?name={name}");
        fine(&test.get(&page).await)
    };
    for (name, called, way) in [
        ("cafe+TISSER", "Café des Tisserands", "beneficiary"),
        ("fictiville", "Ville de Fictiville", "funder"),
    ] {
        let found = find(name).await;
        let own = format!("/en/observatory/grants?{way}=");
        let link = found.split("href=\"").find(|rest| rest.starts_with(&own));
        let link = link.and_then(|rest| rest.split('"').next());
        let link = link.unwrap_or_else(|| panic!("{called} is not in {found}"));
        assert!(found.contains(&format!("<b>{called}</b>")), "{found}");
        assert!(fine(&test.get(link).await).contains(called));
    }
    for nobody in ["Personne", "mairie"] {
        let found = find(nobody).await;
        let said = format!("none is called “{nobody}”.");
        let register = format!("/en/organisations?q={nobody}&within=all");
        assert!(found.contains(&said) && found.contains(&register), "{found}");
        assert!(!found.contains("class=\"rows\""), "{found}");
    }
    // Nothing was asked: nothing is answered.
    assert!(!find("+").await.contains("none is called"));
    for lang in ["fr", "nl"] {
        fine(
            &test
                .get(&format!("/{lang}/observatory/grants/parties?name=tisserands"))
                .await,
        );
    }
    test.close().await;
}

#[tokio::test]
async fn whoever_a_register_knows_is_found_by_the_name_it_has_there_until_it_is_withheld() {
    let test = TestApp::demonstration().await;
    // No file names it: its name is that of its organisation.
    let known = "grant_party p join organisation o on o.id = p.organisation_id where p.name is null order by p.id limit 1";
    let name = test.text(&format!("select o.name from {known}")).await;
    let key = test.text(&format!("select o.key from {known}")).await;
    let query = percent_encoding::utf8_percent_encode(&name, percent_encoding::NON_ALPHANUMERIC);
    let page = format!("/en/observatory/grants/parties?name={query}");
    let link = format!("<b>{}</b></a>", name.replace(['\u{a0}', '\u{202f}'], " "));
    let before = fine(&test.get(&page).await);
    let so_called = before.matches(&link).count();
    assert!(so_called > 0, "{link} is not in {before}");
    crate::features::directory::withhold(&test.app, &key, "asked", None)
        .await
        .unwrap();
    let after = fine(&test.get(&page).await);
    assert_eq!(after.matches(&link).count(), so_called - 1, "{after}");
    test.close().await;
}

#[tokio::test]
async fn namesakes_are_told_apart_by_their_numbers_and_of_a_name_alone_it_is_said_that_it_may_be_several() {
    let test = TestApp::empty().await;
    let row = |number: u32| {
        let number = siret(number);
        format!("Club des Fuseaux,{number},Ville de Fictiville,atelier,300,2023,Fonds A")
    };
    let head = "beneficiaire,siret,attribuant,objet,montant,annee,dispositif";
    let file = test.file("town.csv", format!("{head}\n{}\n{}\n", row(1), row(2)));
    test.import(file, crate::features::directory::ImportOptions::default())
        .await;
    let alone = "Known by this name alone, without a number";

    let clubs = fine(&test.get("/en/observatory/grants/parties?name=fuseaux").await);
    assert_eq!(clubs.matches("<b>Club des Fuseaux</b>").count(), 2, "{clubs}");
    for number in [1, 2] {
        let number = format!("SIREN {}", &siret(number)[..9]);
        assert!(clubs.contains(&number), "{number} is not in {clubs}");
    }
    assert!(!clubs.contains(alone), "{clubs}");

    let town = fine(&test.get("/en/observatory/grants/parties?name=fictiville").await);
    assert!(town.contains(alone), "{town}");
    let own = "/en/observatory/grants?funder=";
    let address = town.split(own).nth(1).and_then(|rest| rest.split('"').next());
    let address = address.unwrap();
    let whole = fine(&test.get(&format!("{own}{address}")).await);
    let lines = format!("/en/observatory/grants/lines?funder={address}");
    assert!(whole.contains(alone) && whole.contains(&lines), "{whole}");
    let lines = fine(&test.get(&lines).await);
    assert!(lines.contains(alone) && lines.contains("town.csv"), "{lines}");
    // Of whom a number is known it is not said.
    for page in ["/en/observatory/grants", "/en/observatory/grants/lines"] {
        assert!(!fine(&test.get(page).await).contains(alone));
    }
    for lang in ["fr", "nl"] {
        let page = format!("/{lang}/observatory/grants/parties?name=fictiville");
        fine(&test.get(&page).await);
    }
    test.close().await;
}
