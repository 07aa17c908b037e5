//! Programs read past grants by the same question as their page: each cut equals its figures, its lines are those of its file.

use axum::body::Body;
use axum::http::{Request, header};
use serde_json::Value;

use super::{line, load, siret};
use crate::features::directory::ImportOptions;
use crate::features::observatory::ledger::Ledger;
use crate::testing::TestApp;

const GRANTS: &str = "/api/v1/grants?lang=en";

/// What tells a line among others: its funder, its place, its year and its money.
type Own = (String, Option<i64>, Option<i64>, Option<i64>);

/// What a program is told.
async fn told(test: &TestApp, query: &str) -> Value {
    let answer = test.get(&format!("{GRANTS}&{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.body);
    answer.json()
}

/// The rows of a figure of the page; none where it is not drawn.
async fn rows(test: &TestApp, figure: &str, query: &str) -> Vec<Vec<Value>> {
    let address = format!("/en/observatory/grants/figures/{figure}.json?{query}");
    let answer = test.get(&address).await;
    if answer.status == 404 {
        return Vec::new();
    }
    let table = answer.json();
    let rows = table["rows"].as_array().unwrap().iter();
    rows.map(|row| row.as_array().unwrap().clone()).collect()
}

/// Euros of a table, in cents.
fn cents(euros: &Value) -> Option<i64> {
    let cents = (euros.as_f64()? * 100.0).round();
    format!("{cents:.0}").parse().ok()
}

/// Each row of a figure stands in the list at its place, with these fields; `~` before one says that it is money.
fn equal(figure: &str, query: &str, rows: &[Vec<Value>], list: &Value, fields: &[&str]) {
    let list = list.as_array().unwrap();
    assert!(rows.len() <= list.len(), "{figure} {query}");
    for (row, item) in rows.iter().zip(list) {
        for (cell, field) in row[1..].iter().zip(fields) {
            let same = match field.strip_prefix('~') {
                Some(money) => cents(cell) == item[money].as_i64(),
                None => field.is_empty() || *cell == item[*field],
            };
            assert!(same, "{figure} {query}: {row:?} is not {item}");
        }
    }
}

/// The lines of the file of the page.
async fn of_file(test: &TestApp, query: &str) -> Vec<Own> {
    let address = format!("/en/observatory/grants/lines.json?{query}");
    let file = test.get(&address).await.json();
    let lines = file["lines"].as_array().unwrap().iter();
    let own = |line: &Value| {
        (
            line["funder"].as_str().unwrap_or_default().to_owned(),
            line["line"].as_i64(),
            line["year"].as_i64(),
            cents(&line["amount"]),
        )
    };
    lines.map(own).collect()
}

/// The same of what a program walks through, so many at a time.
async fn walked(test: &TestApp, query: &str, limit: usize) -> Vec<Own> {
    let (mut lines, mut next) = (Vec::new(), String::new());
    loop {
        let page = told(test, &format!("{query}&limit={limit}&cursor={next}")).await;
        let items = page["items"].as_array().unwrap();
        assert!(items.len() <= limit);
        lines.extend(items.iter().map(|line| {
            (
                line["funder"]["name"].as_str().unwrap_or_default().to_owned(),
                line["line"].as_i64(),
                line["year"].as_i64(),
                line["cents"].as_i64(),
            )
        }));
        match page["next"].as_str() {
            Some(cursor) => next = cursor.to_owned(),
            None => return lines,
        }
    }
}

#[tokio::test]
async fn each_cut_of_grants_is_what_its_page_shows() {
    let test = TestApp::demonstration().await;
    let whole = told(&test, "").await;
    let funder = whole["figures"]["funders"][0]["id"].as_str().unwrap().to_owned();
    let items = whole["items"].as_array().unwrap();
    let named = items.iter().find_map(|line| line["beneficiary"]["id"].as_str());
    let beneficiary = named.unwrap();
    let year = items[0]["year"].as_i64().unwrap();
    let commune = &test.app.territory.communes[0];
    let questions = [
        String::new(),
        "theme=sport".to_owned(),
        "theme=-".to_owned(),
        format!("commune={}", commune.side),
        format!("commune={}", commune.group.code),
        "commune=59350&theme=culture-and-heritage".to_owned(),
        "commune=-".to_owned(),
        format!("from={year}&to={year}"),
        "below=5000".to_owned(),
        format!("funder={funder}"),
        format!("funder={funder}&theme=sport&from={year}"),
        format!("beneficiary={beneficiary}"),
    ];
    for query in &questions {
        let told = told(&test, query).await;
        let figures = &told["figures"];
        let sums = ["grants", "~cents"];
        for (figure, list, fields) in [
            ("amounts", "classes", &sums[..]),
            ("several", "funders_each", &["organisations", "", "~cents"][..]),
            ("together", "pairs", &["organisations"][..]),
            ("with", "beside", &["organisations"][..]),
            ("left-out", "left_out", &["lines"][..]),
        ] {
            let rows = rows(&test, figure, query).await;
            equal(figure, query, &rows, &figures[list], fields);
        }
        // By name: the page has a row for each year between, and calls themes and funders as people do.
        let territory = &test.app.territory;
        let by_name = |list: &str| -> Vec<(String, Value)> {
            let parts = figures[list].as_array().unwrap().iter();
            let name = |part: &Value| match part["key"].as_str() {
                Some(key) => territory
                    .themes
                    .iter()
                    .find(|one| one.slug == key)
                    .map_or(key, |one| one.name.get("en"))
                    .to_owned(),
                None => part["name"].as_str().unwrap_or_default().to_owned(),
            };
            parts.map(|part| (name(part), part.clone())).collect()
        };
        for (figure, list) in [("years", "years"), ("themes", "themes"), ("funders", "funders")] {
            let list = by_name(list);
            for row in rows(&test, figure, query).await {
                let is_it = |(name, part): &&(String, Value)| {
                    let called = row[0] == *name || ["0", "-"].contains(&name.as_str());
                    called && row[1] == part["grants"] && cents(&row[2]) == part["cents"].as_i64()
                };
                let empty = figure == "years" && row[1] == 0;
                assert!(
                    empty || list.iter().any(|one| is_it(&one)),
                    "{figure} {query}: {row:?}"
                );
            }
        }
        let indices = rows(&test, "indices", query).await;
        let spread = &figures["concentration"];
        assert_eq!(indices.is_empty(), spread.is_null(), "{query}");
        let fields = ["gini", "hhi", "effective_number", "top_hundredth", "theil"];
        for (row, field) in indices.iter().zip(fields) {
            assert_eq!(row[1].as_f64(), spread[field].as_f64(), "{query}: {field}");
        }
        // The lines behind are those that are counted, each once.
        let lines = of_file(&test, query).await;
        assert_eq!(told["total"].as_u64(), Some(lines.len() as u64), "{query}");
        assert_eq!(told["total"], figures["grants"], "{query}");
        assert_eq!(told["cents"], figures["cents"], "{query}");
        let sum: i64 = lines.iter().filter_map(|line| line.3).sum();
        assert_eq!(told["cents"], sum, "{query}");
        // How sprinkled: what stands in the classes below the threshold.
        let threshold = figures["small"]["below_cents"].as_i64().unwrap();
        let classes = figures["classes"].as_array().unwrap().iter();
        let below =
            classes.filter(|class| class["most"].as_i64().is_some_and(|most| most * 100 <= threshold));
        let below: u64 = below.map(|class| class["grants"].as_u64().unwrap()).sum();
        assert_eq!(figures["small"]["grants"], below, "{query}");
    }
    assert!(whole["total"].as_u64().unwrap() > 20 && whole["figures"]["concentration"].is_object());
    test.close().await;
}

#[tokio::test]
async fn the_lines_behind_are_walked_through_as_they_stand_in_the_file_of_the_page() {
    let test = TestApp::empty().await;
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
    let county: Vec<String> = (1..=3)
        .map(|to| line("county", 2023, to, "weaving", "5000"))
        .collect();
    load(&test, "town.csv", &town).await;
    load(&test, "county.csv", &county).await;
    load(&test, "compilation.csv", &county).await;
    let whole = told(&test, "").await;
    let funders = whole["figures"]["funders"].as_array().unwrap();
    let names: Vec<&str> = funders.iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Comté imaginaire", "Ville de Fictiville"], "by name");
    let [county, town] = [0, 1].map(|place: usize| funders[place]["id"].as_str().unwrap());
    for (query, lines) in [
        (String::new(), 16),
        (format!("funder={county}&with={town}"), 7),
        ("funders=2".to_owned(), 7),
        ("least=500&most=6000".to_owned(), 4),
        ("left=two-sources".to_owned(), 3),
        ("from=2024".to_owned(), 0),
        ("tenths=5".to_owned(), 6),
    ] {
        let file = of_file(&test, &query).await;
        assert_eq!(file.len(), lines, "{query}");
        for limit in [1, 5, 100] {
            assert_eq!(walked(&test, &query, limit).await, file, "{query} by {limit}");
        }
        let table = test.get(&format!("/api/v1/grants.csv?lang=en&{query}")).await;
        let page = test
            .get(&format!("/en/observatory/grants/lines.csv?{query}"))
            .await;
        assert_eq!((table.status.as_u16(), table.body), (200, page.body), "{query}");
    }
    let left = told(&test, "left=two-sources").await;
    let first = &left["items"][0];
    assert_eq!(
        (&first["counted"], &first["left_out"]),
        (&false.into(), &"two-sources".into())
    );
    // What narrows the lines does not change what is counted of the question.
    assert_eq!(left["figures"], whole["figures"]);
    test.close().await;
}

#[tokio::test]
async fn no_private_person_is_named_or_found_by_guessing_and_what_cannot_be_asked_is_said() {
    let test = TestApp::empty().await;
    let rows_of = [
        "beneficiaire,siret,attribuant,objet,montant,annee,dispositif".to_owned(),
        format!(
            "Tisserands imaginaires,{},Ville de Fictiville,atelier,300,2023,Fonds A",
            siret(1)
        ),
        "Madame Personne FICTIVE,,Ville de Fictiville,vélo de Personne,200,2023,Aide à Personne".to_owned(),
        "Personne FICTIVE,,Ville de Fictiville,vélo de Personne,100,,Aide à Personne".to_owned(),
    ];
    let file = test.file("town.csv", format!("{}\n", rows_of.join("\n")));
    test.import(file, ImportOptions::default()).await;
    let answer = test.get("/api/v1/grants?lang=fr").await;
    assert!(!answer.body.contains("Personne"), "{}", answer.body);
    let answer = answer.json();
    assert_eq!(answer["total"], 3);
    let named: Vec<bool> = answer["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["beneficiary"].is_object())
        .collect();
    assert_eq!(named.iter().filter(|named| **named).count(), 1, "{answer}");
    let file = test.get("/api/v1/grants.json").await.body;
    assert!(!file.contains("Personne"), "{file}");

    // Whoever is not named is as absent as one that nothing tells of.
    let nobody = test.get("/api/v1/grants?beneficiary=00000000000000ab").await;
    assert_eq!(nobody.status, 404);
    let ledger = Ledger::read(&test.app).await.unwrap();
    for party in ledger
        .parties
        .iter()
        .filter(|party| party.is_a_name() && !party.gives)
    {
        let page = format!("/en/observatory/grants?funder={:016x}", party.address);
        let page = test.get(&page).await.body;
        assert!(!page.contains("Known by this name alone"), "{page}");
        for way in ["beneficiary", "funder", "with"] {
            let guessed = format!("/api/v1/grants?{way}={:016x}", party.address);
            let guessed = test.get(&guessed).await;
            assert_eq!(
                (guessed.status, &guessed.body),
                (nobody.status, &nobody.body),
                "{way}"
            );
        }
    }
    for (asked, said) in [
        (
            "theme=knitting",
            "This theme does not exist. All of them: /api/v1/themes.",
        ),
        (
            "commune=atlantis",
            "This place does not exist here. All of them: /api/v1/communes.",
        ),
        (
            "from=last",
            "A year is written as 2022; 0 stands for the lines that say none.",
        ),
        ("below=few", "An amount is a whole number of euros, as 5000."),
        (
            "theme=sport&theme=culture",
            "One thing is asked twice: each parameter has one value here.",
        ),
        ("limit=101", "A page holds 1 to 100 results."),
    ] {
        for path in ["/api/v1/grants", "/api/v1/grants.csv"] {
            if path.ends_with(".csv") && asked.starts_with("limit") {
                continue;
            }
            let request = Request::get(format!("{path}?{asked}")).header(header::ACCEPT_LANGUAGE, "en");
            let refused = test.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(refused.status, 400, "{path}?{asked}");
            assert_eq!(refused.header("content-type"), "application/problem+json");
            assert_eq!(refused.json()["detail"], said, "{path}?{asked}");
        }
    }
    for asked in ["year=2022", "funder=town", "alike=yes", "cursor=end", "lang=xx"] {
        let refused = test.get(&format!("/api/v1/grants?{asked}")).await;
        assert_eq!(refused.status, 400, "{asked}");
    }
    test.close().await;
}
