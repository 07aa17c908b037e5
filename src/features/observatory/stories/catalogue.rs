//! The catalogue of open data: what it lists is there, of the kind that it says, under names that stay; and what was loaded.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Request;
use serde_json::Value;

use super::{fine, line, load};
use crate::features::observatory::{Loaded, check_files, load_inputs, publish, write_files};
use crate::testing::{Answer, TestApp};

/// Addresses that others keep: they never change.
const STAYING: [&str; 19] = [
    "/api/v1/organisations.csv",
    "/api/v1/organisations.geojson",
    "/api/v1/organisations.json",
    "/api/v1/organisations.parquet",
    "/data/changes.csv",
    "/data/changes.json",
    "/data/changes.parquet",
    "/data/contributions.csv",
    "/data/contributions.json",
    "/data/contributions.parquet",
    "/data/indicators.csv",
    "/data/indicators.json",
    "/data/indicators.parquet",
    "/data/years.csv",
    "/data/years.json",
    "/data/years.parquet",
    "/en/observatory/grants/figures/years.csv",
    "/en/observatory/grants/figures/years.json",
    "/en/observatory/grants/figures/years.parquet",
];

fn dataset<'a>(catalogue: &'a Value, name: &str) -> &'a Value {
    let every = catalogue["dcat:dataset"].as_array().unwrap();
    every.iter().find(|one| one["dct:identifier"] == name).unwrap()
}

#[tokio::test]
async fn every_file_of_the_catalogue_is_there_as_it_says_and_names_stay() {
    let test = TestApp::demonstration().await;
    publish(&test.app).await.unwrap();
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    let (mut names, mut addresses) = (BTreeSet::new(), BTreeSet::new());
    for dataset in catalogue["dcat:dataset"].as_array().unwrap() {
        let name = dataset["dct:identifier"].as_str().unwrap();
        assert!(names.insert(name.to_owned()), "{name} is there twice");
        for text in ["dct:title", "dct:description"] {
            assert!(!dataset[text].as_array().unwrap().is_empty(), "{name} {text}");
        }
        let files = dataset["dcat:distribution"].as_array().unwrap();
        assert!(!files.is_empty(), "{name} has no file");
        for file in files {
            let address = file["dcat:downloadURL"]["@id"].as_str().unwrap();
            assert!(
                addresses.insert(address.to_owned()),
                "{address} is in two datasets"
            );
            let kind = file["dcat:mediaType"]["@id"].as_str().unwrap();
            let (_, kind) = kind.split_once("iana.org/assignments/media-types/").unwrap();
            let answer = test.get(address).await;
            assert_eq!(answer.status, 200, "{address}");
            let sent = answer.header("content-type").split(';').next().unwrap();
            assert_eq!(sent, kind, "{address}");
            // The end of a name says the same as the catalogue.
            let format = file["dct:title"].as_str().unwrap().to_lowercase();
            assert!(address.ends_with(&format!(".{format}")), "{address} {format}");
        }
    }
    // The page shows people the same files.
    for lang in ["fr", "nl", "en"] {
        let page = super::fine(&test.get(&format!("/{lang}/observatory/data")).await);
        for address in &addresses {
            assert!(
                page.contains(&format!("href=\"{address}\"")),
                "{address} is not in {page}"
            );
        }
    }
    for address in STAYING {
        assert!(addresses.contains(address), "{address} is not in {addresses:?}");
    }
    // Nothing else stands under `/data/` but what the night writes of grants, which has names of its own.
    let night = crate::features::awards::File::ALL.into_iter().flat_map(|file| {
        let besides = file.besides().into_iter().map(|(_, path, _)| path);
        std::iter::once(file.path()).chain(besides)
    });
    let night: Vec<String> = night.collect();
    for address in addresses.iter().filter(|address| address.starts_with("/data/")) {
        assert!(
            STAYING.contains(&address.as_str()) || night.contains(address),
            "{address}"
        );
    }
    test.close().await;
}

#[tokio::test]
async fn a_file_of_figures_is_among_what_was_loaded_and_each_dataset_says_when_it_changed() {
    let test = TestApp::empty().await;
    let before = test.get("/data/changes.csv").await.body;
    assert!(!before.contains("observatory-inputs"), "{before}");
    let file = "input,place,year,value,low,high,source\nmortality,59350,2019,80,,,OR2S\n";
    load_inputs(&test.app, "figures.csv", file.as_bytes())
        .await
        .unwrap();
    let after = test.get("/data/changes.csv").await.body;
    let loaded = after
        .lines()
        .find(|line| line.contains("observatory-inputs"))
        .unwrap();
    assert!(
        loaded.ends_with(",observatory-inputs,figures.csv,,1,0,0,0"),
        "{after}"
    );
    let at = loaded.split(',').next().unwrap();
    let same = serde_json::json!({
        "loaded_at": at, "register": "observatory-inputs", "file": "figures.csv", "file_date": "",
        "lines_kept": 1, "lines_refused": 0, "organisations_added": 0, "organisations_changed": 0,
    });
    let told = test.get("/data/changes.json").await.json();
    assert!(told["changes"].as_array().unwrap().contains(&same), "{told}");
    let columns = test.get("/data/changes.parquet").await.bytes;
    let mut columns = parquet_table::Table::open(std::io::Cursor::new(columns)).unwrap();
    assert_eq!(columns.columns().join(","), after.lines().next().unwrap());
    let mut kept = Vec::new();
    let read = columns.read(&[2, 4], |row| {
        kept.push(format!("{:?}", row.cells));
        Ok::<(), parquet_table::Error>(())
    });
    read.unwrap();
    assert!(
        kept.contains(&"[Text(\"figures.csv\"), Whole(1)]".to_owned()),
        "{kept:?}"
    );
    let modified = |catalogue: &Value, name: &str| {
        let said = &dataset(catalogue, name)["dct:modified"]["@value"];
        said.as_str().map(str::to_owned)
    };
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    assert_eq!(modified(&catalogue, "changes").as_deref(), Some(at));
    // No register was loaded, and no value published yet.
    assert_eq!(modified(&catalogue, "organisations"), None);
    assert_eq!(modified(&catalogue, "indicators"), None);
    test.pass(3_600);
    publish(&test.app).await.unwrap();
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    let computed = modified(&catalogue, "indicators").unwrap();
    assert!(computed.as_str() > at, "{computed} {at}");
    assert_eq!(modified(&catalogue, "changes").as_deref(), Some(at));
    test.close().await;
}

#[tokio::test]
async fn what_was_loaded_stays_told_when_another_file_replaces_it_or_takes_it_back() {
    let test = TestApp::empty().await;
    let head = "input,place,year,value,low,high,source";
    let brought = async || {
        let all = test.get("/data/changes.csv").await.body;
        let own = all.lines().filter(|line| line.contains(",observatory-inputs,"));
        let told = own.map(|line| line.split_once(",observatory-inputs,").unwrap().1.to_owned());
        told.collect::<Vec<String>>()
    };
    let mut known: Vec<String> = Vec::new();
    for (name, lines) in [
        (
            "first.csv",
            &["mortality,59350,2019,80,,,OR2S", "mortality,59350,2020,81,,,OR2S"][..],
        ),
        (
            "second.csv",
            &["mortality,59350,2019,82,,,OR2S", "mortality,59350,2020,83,,,OR2S"],
        ),
        // One that is here already, and two that are taken back.
        ("same.csv", &["mortality,59350,2019,82,,,OR2S"]),
        (
            "back.csv",
            &["mortality,59350,2019,,,,", "mortality,59350,2020,,,,"],
        ),
    ] {
        let file = format!("{head}\n{}\n", lines.join("\n"));
        let loaded = load_inputs(&test.app, name, file.as_bytes()).await.unwrap();
        assert!(matches!(loaded, Loaded::Done { .. }), "{name}: {loaded:?}");
        known.insert(0, format!("{name},,{},0,0,0", lines.len()));
        assert_eq!(brought().await, known);
        test.pass(60);
    }
    let left = "select cast(count(*) as text) from observatory_input";
    assert_eq!(test.text(left).await, "0");
    test.close().await;
}

/// What DCAT-AP 3.0.1 makes mandatory, and of what class: `bench/oracle/dcat_shapes.py` asks its shapes the same of a site that runs.
#[tokio::test]
async fn the_catalogue_has_what_the_profile_makes_mandatory() {
    let test = TestApp::demonstration().await;
    publish(&test.app).await.unwrap();
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    let is_said = |one: &Value, what: &str| {
        let texts = one[what].as_array().unwrap();
        let said = |text: &Value| {
            let language = text["@language"].as_str();
            language.is_some_and(|language| ["fr", "nl", "en"].contains(&language))
                && !text["@value"].as_str().unwrap().is_empty()
        };
        assert!(!texts.is_empty() && texts.iter().all(said), "{what} of {one}");
        let mut languages: Vec<&str> = texts
            .iter()
            .filter_map(|text| text["@language"].as_str())
            .collect();
        languages.sort_unstable();
        languages.dedup();
        assert_eq!(
            languages.len(),
            texts.len(),
            "one {what} for each language: {one}"
        );
    };
    let is_of = |one: &Value, class: &str| {
        assert!(!one["@id"].as_str().unwrap().is_empty(), "{one}");
        assert_eq!(one["@type"], class, "{one}");
    };
    is_of(&catalogue, "dcat:Catalog");
    is_said(&catalogue, "dct:title");
    is_said(&catalogue, "dct:description");
    is_of(&catalogue["dct:publisher"], "foaf:Agent");
    assert!(
        !catalogue["dct:publisher"]["foaf:name"]
            .as_str()
            .unwrap()
            .is_empty()
    );
    let datasets = catalogue["dcat:dataset"].as_array().unwrap();
    assert!(datasets.len() >= 5, "{datasets:?}");
    for dataset in datasets {
        is_of(dataset, "dcat:Dataset");
        is_said(dataset, "dct:title");
        is_said(dataset, "dct:description");
        for file in dataset["dcat:distribution"].as_array().unwrap() {
            is_of(file, "dcat:Distribution");
            let address = file["dcat:accessURL"]["@id"].as_str().unwrap();
            assert!(!address.is_empty(), "{file}");
            is_of(&file["dct:format"], "dct:MediaTypeOrExtent");
            is_of(&file["dcat:mediaType"], "dct:MediaType");
        }
    }
    test.close().await;
}

/// The address of a file of the catalogue, and how long it is where it stands.
fn listed(file: &Value) -> (String, Option<usize>) {
    let address = file["dcat:downloadURL"]["@id"].as_str().unwrap();
    let bytes = file["dcat:byteSize"]["@value"].as_str();
    (address.to_owned(), bytes.map(|bytes| bytes.parse().unwrap()))
}

/// What a reader is answered who says something beside the address.
async fn asked(test: &TestApp, path: &str, (name, value): (&str, &str)) -> Answer {
    let request = Request::get(path).header(name, value).body(Body::empty());
    test.send(request.unwrap()).await
}

#[tokio::test]
async fn every_table_stands_as_a_file_of_the_night_that_holds_what_its_page_does() {
    let test = TestApp::demonstration().await;
    publish(&test.app).await.unwrap();
    // Before the first night a name leads to what is true now.
    let early = test.get("/data/nightly/indicators.csv").await;
    assert_eq!(
        (early.status.as_u16(), early.header("location")),
        (307, "/data/indicators.csv")
    );
    write_files(&test.app, test.router()).await;
    let catalogue = test.get("/data/catalog.jsonld").await.json();
    let mut names = BTreeSet::new();
    for dataset in catalogue["dcat:dataset"].as_array().unwrap() {
        let files: Vec<_> = dataset["dcat:distribution"]
            .as_array()
            .unwrap()
            .iter()
            .map(listed)
            .collect();
        let live = files.iter().filter(|(_, bytes)| bytes.is_none());
        let standing: Vec<_> = files.iter().filter(|(_, bytes)| bytes.is_some()).collect();
        assert_eq!(standing.len(), live.clone().count(), "{files:?}");
        for ((live, _), (address, bytes)) in live.zip(standing) {
            let (own, kept) = (test.get(live).await, test.get(address).await);
            assert_eq!(
                (own.status, kept.status.as_u16()),
                (kept.status, 200),
                "{address}"
            );
            assert_eq!(
                own.header("content-type"),
                kept.header("content-type"),
                "{address}"
            );
            assert!(own.bytes == kept.bytes, "{address} is not what {live} is");
            assert_eq!(Some(kept.bytes.len()), *bytes, "{address}");
            names.insert(address.strip_prefix("/data/nightly/").unwrap().to_owned());
        }
    }
    for name in [
        "changes.json",
        "contributions.csv",
        "indicators.parquet",
        "observatory-grants-figures-years.csv",
        "organisations.csv",
        "organisations.geojson",
    ] {
        assert!(names.contains(name), "{name} is not in {names:?}");
    }
    for (lang, day) in [
        ("en", "24 November 2026"),
        ("fr", "24 novembre 2026"),
        ("nl", "24 november 2026"),
    ] {
        let page = fine(&test.get(&format!("/{lang}/observatory/data")).await);
        let night = page.split("/data/nightly/organisations.csv").nth(1).unwrap();
        let is_sized = [" KB", " ko", " kB"].iter().any(|unit| night.contains(unit));
        assert!(page.contains(day) && is_sized, "{page}");
    }
    for nothing in ["known.json", "..", "indicators.csv.part", "grants.csv"] {
        assert_eq!(test.get(&format!("/data/nightly/{nothing}")).await.status, 404);
    }

    // Whoever has a file is sent nothing, and whoever was cut off only the rest.
    let path = "/data/nightly/indicators.csv";
    let whole = test.get(path).await;
    let (tag, since) = (
        whole.header("etag").to_owned(),
        whole.header("last-modified").to_owned(),
    );
    assert_eq!(whole.header("content-length"), whole.bytes.len().to_string());
    for (name, value) in [("if-none-match", &tag), ("if-modified-since", &since)] {
        let known = asked(&test, path, (name, value)).await;
        assert_eq!((known.status.as_u16(), known.bytes.len()), (304, 0), "{name}");
    }
    let rest = asked(&test, path, ("range", "bytes=10-")).await;
    assert_eq!((rest.status.as_u16(), &rest.bytes[..]), (206, &whole.bytes[10..]));
    let length = whole.bytes.len();
    assert_eq!(
        rest.header("content-range"),
        format!("bytes 10-{}/{length}", length - 1)
    );
    let beyond = asked(&test, path, ("range", &format!("bytes={length}-"))).await;
    assert_eq!(
        (beyond.status.as_u16(), beyond.header("content-range")),
        (416, &*format!("bytes */{length}"))
    );

    // The next night what is the same stays as it is, and says since when; what is another does not.
    test.pass(86_400);
    write_files(&test.app, test.router()).await;
    assert_eq!(test.get(path).await.header("etag"), tag);
    let page = fine(&test.get("/en/observatory/data").await);
    assert!(page.contains("last changed on 24 November 2026"), "{page}");

    // Whoever doubts them has one command: each is what its page gives, and one that was changed is named.
    let again = async || check_files(&test.app, test.router()).await.unwrap();
    let checked = again().await;
    assert!(checked.values > 10 && checked.different.is_empty(), "{checked:?}");
    let changed = test.app.config.path("open").join("nightly/changes.csv");
    let written = std::fs::read(&changed).unwrap();
    std::fs::write(&changed, "file\r\n").unwrap();
    let different = again().await.different;
    assert!(
        matches!(&different[..], [one] if one.value == "/data/nightly/changes.csv"),
        "{different:?}"
    );
    std::fs::write(&changed, written).unwrap();

    // An organisation notes a value, or takes one back: its table is the live one until the next night, all others stand.
    let noted = test.app.clock.now().as_second() + 1;
    test.sql(&format!(
        "insert into indicator_value (id, indicator, organisation_id, year, value, source, language, taken_back, noted_at)
         select 1, 'meals', min(id), 2025, 0, '', 'en', 1, {noted} from organisation"
    ))
    .await;
    let moved = test.get("/data/nightly/contributions.json").await;
    assert_eq!(
        (moved.status.as_u16(), moved.header("location")),
        (307, "/data/contributions.json")
    );
    assert_eq!(test.get("/data/nightly/organisations.csv").await.status, 200);

    // Once the data is another, nobody is given the file of before; within the hour it is written anew.
    load(&test, "town.csv", &[line("town", 2022, 1, "weaving", "100")]).await;
    let moved = test.get("/data/nightly/organisations.csv").await;
    assert_eq!(moved.status, 307);
    assert_eq!(moved.header("location"), "/api/v1/organisations.csv");
    write_files(&test.app, test.router()).await;
    let kept = test.get("/data/nightly/organisations.csv").await;
    let own = test.get("/api/v1/organisations.csv").await;
    assert_eq!((kept.status.as_u16(), kept.body), (200, own.body));
    test.close().await;
}
