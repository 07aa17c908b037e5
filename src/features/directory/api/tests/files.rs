//! The whole of a search as a file.

use std::collections::BTreeSet;

use axum::http::{StatusCode, header};
use parquet_table::Cell;
use serde_json::Value;

use crate::features::directory::import::Options;
use crate::testing::TestApp;

/// Reads a CSV answer: header, then rows.
fn table(body: &str) -> (csv::StringRecord, Vec<csv::StringRecord>) {
    let mut reader = csv::Reader::from_reader(body.as_bytes());
    let head = reader.headers().unwrap().clone();
    (head, reader.records().map(Result::unwrap).collect())
}

/// Reads a Parquet answer: its columns, then rows, in which what is not there is empty.
fn columns(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
    let mut table = parquet_table::Table::open(std::io::Cursor::new(bytes)).unwrap();
    let heads = table.columns().to_vec();
    let every: Vec<usize> = (0..heads.len()).collect();
    let mut rows = Vec::new();
    let read = table.read(&every, |row| {
        let cell = |cell: &Cell<'_>| match cell {
            Cell::Text(text) => (*text).to_owned(),
            Cell::Real(number) => number.to_string(),
            other => format!("{other:?}").replace("Nothing", ""),
        };
        rows.push(row.cells.iter().map(cell).collect());
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    (heads, rows)
}

#[tokio::test]
async fn every_file_holds_the_whole_search_in_one_order() {
    let test = TestApp::demonstration().await;
    for query in [
        "",
        "?q=association",
        "?theme=sport&limit=5",
        "?near=59350&km=15&sort=name",
        "?q=zzzzzz",
    ] {
        let total = test.ask(&format!("/api/v1/organisations{query}")).await.json()["total"]
            .as_u64()
            .unwrap();
        let (head, rows) = table(&test.ask(&format!("/api/v1/organisations.csv{query}")).await.body);
        assert_eq!(rows.len() as u64, total, "CSV {query}");
        assert!(rows.iter().all(|row| row.len() == head.len()));
        let in_table: Vec<String> = rows.iter().map(|row| row[0].to_owned()).collect();

        let lines = test
            .ask(&format!("/api/v1/organisations.ndjson{query}"))
            .await
            .body;
        let in_lines: Vec<String> = lines
            .lines()
            .map(|line| {
                serde_json::from_str::<Value>(line).unwrap()["id"]
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
            .collect();
        assert_eq!(in_lines, in_table, "NDJSON {query}");

        let whole = test
            .ask(&format!("/api/v1/organisations.json{query}"))
            .await
            .json();
        let in_document: Vec<&str> = whole["organisations"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["id"].as_str().unwrap())
            .collect();
        assert_eq!(in_document, in_table, "JSON {query}");

        let (heads, columns) = columns(
            &test
                .ask(&format!("/api/v1/organisations.parquet{query}"))
                .await
                .bytes,
        );
        assert!(heads.iter().map(String::as_str).eq(head.iter()));
        let spelled = |row: &csv::StringRecord| row.iter().map(str::to_owned).collect::<Vec<String>>();
        assert_eq!(
            columns,
            rows.iter().map(spelled).collect::<Vec<_>>(),
            "Parquet {query}"
        );

        let map = test
            .ask(&format!("/api/v1/organisations.geojson{query}"))
            .await
            .json();
        let on_map: Vec<String> = map["features"]
            .as_array()
            .unwrap()
            .iter()
            .map(|feature| feature["id"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(on_map, in_table, "GeoJSON {query}");
        assert_eq!(
            in_table.iter().collect::<BTreeSet<_>>().len() as u64,
            total,
            "each once"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_file_says_its_kind_its_name_and_that_it_is_fictitious() {
    let test = TestApp::demonstration().await;
    for (extension, kind) in [
        ("csv", "text/csv; charset=utf-8; header=present"),
        ("ndjson", "application/x-ndjson"),
        ("geojson", "application/geo+json"),
        ("json", "application/json"),
        ("parquet", "application/vnd.apache.parquet"),
    ] {
        let answer = test.ask(&format!("/api/v1/organisations.{extension}")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.header("content-type"), kind);
        let name = format!("attachment; filename=\"organisations-2026-11-24.{extension}\"");
        assert_eq!(answer.header("content-disposition"), name);
        assert!(!answer.header("etag").is_empty());
        assert!(answer.body.contains("demonstration"), "{extension}");
    }
    let (head, rows) = table(&test.ask("/api/v1/organisations.csv").await.body);
    let fictitious = head.iter().position(|column| column == "demonstration").unwrap();
    assert!(rows.iter().all(|row| &row[fictitious] == "true"));
    test.close().await;
}

#[tokio::test]
async fn points_are_longitude_then_latitude_of_a_commune() {
    let test = TestApp::demonstration().await;
    let map = test.ask("/api/v1/organisations.geojson").await.json();
    assert_eq!(map["type"], "FeatureCollection");
    assert_eq!(map["demonstration"], true);
    let features = map["features"].as_array().unwrap();
    assert_eq!(features.len(), 300);
    for feature in features {
        assert_eq!(feature["type"], "Feature");
        assert_eq!(feature["geometry"]["type"], "Point");
        let at = feature["geometry"]["coordinates"].as_array().unwrap();
        let code = feature["properties"]["commune"]["code"].as_str().unwrap();
        let place = test.app.territory.gazetteer.place(code).unwrap();
        assert_eq!((at[0].as_f64(), at[1].as_f64()), (place.lon, place.lat));
    }
    test.close().await;
}

/// The header of the `import` layout, and one association in it.
pub(super) fn register(name: &str, address: &str) -> String {
    format!(
        "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;\
         adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;telephone;siteweb;email;observation;position;rup_mi;maj_time\n\
         595S0000001;;;595S;1999-01-02;1999-01-20;D;S;\"{name}\";\"=cmd|' /C calc'!A0\";009015;;\"{address}\";;;\
         59800;LILLE;59350;MME;0320000000;;jeanne@example.org;;A;;2020-01-01 00:00:00\n"
    )
}

#[tokio::test]
async fn a_name_made_to_harm_a_spreadsheet_is_a_text_and_persons_stay_masked() {
    let test = TestApp::empty().await;
    let path = test.file(
        "rna_import_20261101_dpt_59.csv",
        register(
            "=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\"), \"\"Les Ailes\"\"",
            "chez Mme Jeanne Martin",
        ),
    );
    let outcome = test.import(path, Options::default()).await;
    assert_eq!((outcome.kept, outcome.refused), (1, None));
    let answer = test.ask("/api/v1/organisations.csv").await;
    let (head, rows) = table(&answer.body);
    assert_eq!(rows.len(), 1);
    let cell = |name: &str| rows[0][head.iter().position(|column| column == name).unwrap()].to_owned();
    assert_eq!(
        cell("name"),
        "'=HYPERLINK(\"http://evil.example\",\"x\"), \"Les Ailes\""
    );
    assert!(cell("purpose").starts_with("'=cmd"));
    assert_eq!(cell("demonstration"), "false");
    let (heads, in_columns) = columns(&test.ask("/api/v1/organisations.parquet").await.bytes);
    let name = heads.iter().position(|head| head == "name").unwrap();
    assert!(
        in_columns[0][name].starts_with("=HYPERLINK"),
        "no spreadsheet reads it"
    );
    for kind in ["csv", "json", "ndjson", "geojson", "parquet"] {
        let body = test.ask(&format!("/api/v1/organisations.{kind}")).await.body;
        for private in ["Jeanne", "jeanne", "Martin", "0320000000"] {
            assert!(!body.contains(private), "{kind}: {private}");
        }
    }
    test.close().await;
}

#[tokio::test]
async fn asking_for_the_headers_alone_sends_no_file() {
    let test = TestApp::demonstration().await;
    let request = axum::http::Request::head("/api/v1/organisations.csv")
        .header(header::HOST, "tisserand.test")
        .body(axum::body::Body::empty())
        .unwrap();
    let answer = test.send(request).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.is_empty());
    assert!(!answer.header("content-disposition").is_empty());
    test.close().await;
}
