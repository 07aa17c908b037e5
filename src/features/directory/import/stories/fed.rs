//! The story of an index that is fed while files are loaded: it answers as one built anew from the
//! database does, whatever was written, changed, joined or taken away meanwhile.

use axum::http::StatusCode;

use super::fixtures::*;
use super::{HEADER, file, old, present};
use crate::features::directory::import::Options;
use crate::features::directory::indexing;
use crate::shared::store::Engine;
use crate::testing::TestApp;

/// More than the loader writes at once.
const MANY: usize = 2_500;

/// What is asked, each with every count: lists in the order of names. The order of relevance also weighs
/// how rare a word is, for which the index counts what was replaced until it is tidied away.
const QUESTIONS: [&str; 9] = [
    "sort=name&limit=100",
    "q=jardin&sort=name&limit=100",
    "q=verger%20partage&sort=name&limit=100",
    "q=jardn%20fictif&sort=name",
    "q=W595000007&sort=name",
    "q=595S0595000007&sort=name",
    "state=removed&sort=name&limit=100",
    "source=sirene&sort=name&limit=100",
    "commune=59350&kind=association&sort=name",
];

async fn answers(test: &TestApp, questions: &[&str]) -> Vec<String> {
    let mut answers = Vec::new();
    for question in questions {
        let answer = test.get(&format!("/api/v1/organisations?{question}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{question}: {}", answer.body);
        assert!(!answer.body.contains("\"total\":0,"), "{question}");
        answers.push(answer.body);
    }
    answers
}

/// Asks, builds the index anew, asks again.
async fn compare(test: &TestApp, questions: &[&str]) {
    assert!(indexing::is_fresh(&test.app).await.unwrap());
    let (held, fed) = (test.app.index.len(), answers(test, questions).await);
    indexing::rebuild(&test.app, true).await.unwrap();
    assert_eq!(test.app.index.len(), held);
    let built = answers(test, questions).await;
    for ((fed, built), question) in fed.iter().zip(built).zip(questions) {
        assert_eq!(*fed, built, "{question}");
    }
}

#[tokio::test]
async fn an_index_fed_while_files_are_loaded_answers_as_one_built_from_the_database() {
    let test = TestApp::empty().await;
    let number = |place: usize| format!("595S0595{place:06}");
    let mut rows: Vec<String> = (0..MANY)
        .map(|place| old(&number(place), &format!("JARDIN FICTIF {}", place % 700), 'A', ""))
        .collect();
    // A number that stands twice, once its first line has been written; a line that is refused.
    rows.push(old(&number(3), "JARDIN REDIT", 'A', ""));
    rows.push(old("595S", "JARDIN SANS NUMERO", 'A', ""));
    // One body under its old number, whose new number it names.
    rows.push(old(&number(MANY), "VERGER PARTAGE", 'R', "W595000007"));
    let siren = siren(1);
    let unit = unit(
        &siren,
        "VERGER PARTAGE ASSOC",
        &[("identifiantAssociationUniteLegale", "W595000007")],
    );
    load(&test, "u_20260101.csv", units(&[unit])).await;
    load(&test, "old_20260101.csv", file(HEADER, &rows)).await;

    let mut now: Vec<String> = (0..MANY)
        .map(|place| {
            present(
                &format!("W595{:06}", place + 5),
                &format!("Verger fictif {place}"),
            )
        })
        .collect();
    load(&test, "new_20260101.csv", rna(&now)).await;

    // The next month some are gone, one is renamed, and two turn out to be one.
    rows.truncate(MANY - 40);
    rows[11] = old(&number(11), "POTAGER FICTIF", 'R', "W595000009");
    now[30] = present("W595000035", "Jardin nouveau");
    load(&test, "new_20260201.csv", rna(&now)).await;
    let next = test.file("old_20260201.csv", file(HEADER, &rows));
    let outcome = test.import(next, Options::default()).await;
    assert_eq!(
        (outcome.refused, outcome.missing),
        (None, 41),
        "{:?}",
        outcome.reasons
    );
    compare(&test, &QUESTIONS).await;
    test.close().await;
}

#[tokio::test]
async fn an_index_fed_by_the_first_file_answers_as_one_built_from_the_database() {
    let test = TestApp::demonstration().await;
    let rows: Vec<String> = (0..MANY)
        .map(|place| {
            present(
                &format!("W595{place:06}"),
                &format!("Jardin fictif {}", place % 700),
            )
        })
        .collect();
    load(&test, "new_20260101.csv", rna(&rows)).await;
    assert_eq!(test.app.index.len(), MANY as u64);
    // Nothing was replaced: the order of relevance is the same too.
    compare(&test, &["q=jardin&limit=100", "q=jardn%20600"]).await;
    compare(&test, &QUESTIONS[..2]).await;
    test.close().await;
}

#[tokio::test]
async fn indexes_of_the_database_that_wait_for_the_rows_of_a_first_file_are_there_again() {
    let test = TestApp::empty().await;
    let indexes = match test.app.db.engine() {
        Engine::Sqlite => "select name from sqlite_master where type = 'index' order by name",
        Engine::Postgres => {
            "select cast(indexname as text) from pg_indexes where schemaname = current_schema() order by indexname"
        }
    };
    let before = ask(&test, indexes).await;
    // Two turn out to be one before all rows are there: what is theirs is looked for by those indexes.
    let rows = [
        old("595S0595000001", "JARDIN FICTIF", 'A', ""),
        old("595S0595000002", "JARDIN FICTIF", 'R', "W595000002"),
        old("595S0595000001", "JARDIN FICTIF", 'R', "W595000002"),
        old("595S0595000003", "VERGER FICTIF", 'A', ""),
    ];
    load(&test, "old_20260101.csv", file(HEADER, &rows)).await;
    assert_eq!(ask(&test, indexes).await, before);
    assert_eq!(names(&test).await, ["JARDIN FICTIF", "VERGER FICTIF"]);
    test.close().await;
}

#[tokio::test]
async fn grants_change_no_index_that_another_machine_would_build_anew() {
    let test = TestApp::empty().await;
    load(&test, "u.csv", units(&[unit(&siren(1), "LES TISSERANDS", &[])])).await;
    let version = "select value from setting where name = 'data-version'";
    let loaded = test.text(version).await;
    let lines = grants(&[grant(&[("idBeneficiaire", &siret(&siren(1)))])]);
    load(&test, "g.csv", lines).await;
    // What follows the tilde counts changes since that load, which others follow.
    assert_eq!(test.text(version).await, format!("{loaded}~1"));
    assert!(indexing::is_fresh(&test.app).await.unwrap());
    test.close().await;
}
