//! A catalogue of open data that other catalogues read (DCAT-AP 3.0): every series and table, its files, each published
//! survey, and each publication with its figures.

use axum::response::Response;
use serde_json::{Value, json};

use super::data::file;
use super::nightly::{listed, stands};
use crate::features::observatory::nightly::{CATALOGUE, Known};
use crate::features::observatory::store;
use crate::features::{awards, directory, indicators, publications, surveys};
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::Connection;
use crate::shared::web::figure::PARQUET;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().at(CATALOGUE, Access::Everyone, get(catalogue))
}

/// Words under a key, in every language.
pub(super) fn words(cx: &Cx, key: &str) -> Value {
    let said = Lang::ALL
        .into_iter()
        .map(|lang| json!({ "@language": lang.code(), "@value": cx.app.texts.say(lang, key, &[]) }));
    said.collect()
}

/// The list of kinds of file of the European Publications Office.
const FILE_TYPE: &str = "http://publications.europa.eu/resource/authority/file-type/";
const MEDIA: &str = "https://www.iana.org/assignments/media-types/";

/// A file of a dataset: its address, the word of its format in the list of the European Publications Office, its type.
fn distribution(cx: &Cx, path: &str, format: &str, media: &str) -> Value {
    let address = cx.absolute(path);
    json!({
        "@id": format!("{address}#file"),
        "@type": "dcat:Distribution",
        "dct:title": format,
        "dcat:accessURL": { "@id": address },
        "dcat:downloadURL": { "@id": address },
        "dct:format": { "@id": format!("{FILE_TYPE}{format}"), "@type": "dct:MediaTypeOrExtent" },
        "dcat:mediaType": { "@id": format!("{MEDIA}{media}"), "@type": "dct:MediaType" },
    })
}

/// The files of a table: in each format, at the same address but for its end.
fn tabled(cx: &Cx, path: &str) -> [Value; 3] {
    [
        distribution(cx, &format!("{path}.csv"), "CSV", "text/csv"),
        distribution(cx, &format!("{path}.json"), "JSON", "application/json"),
        distribution(cx, &format!("{path}.parquet"), "PARQUET", PARQUET),
    ]
}

async fn catalogue(cx: Cx) -> Result<Response, Error> {
    let catalogue = whole(&cx).await?;
    Ok(file("application/ld+json", catalogue.to_string()))
}

/// What of the catalogue is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'a> {
    /// All of it.
    Whole,
    /// What is of no survey and of no publication.
    Own,
    /// One survey, by the last part of its address.
    Survey(&'a str),
    /// One publication, likewise.
    Publication(&'a str),
}

/// The catalogue, for programs and for the page that shows it to people.
pub(super) async fn whole(cx: &Cx) -> Result<Value, Error> {
    part(cx, Part::Whole).await
}

/// A part of it: whoever asks for one file does not wait for what all surveys and publications say.
pub(super) async fn part(cx: &Cx, part: Part<'_>) -> Result<Value, Error> {
    let home = cx.absolute(CATALOGUE);
    let mut connection = cx.app.db.read().await?;
    let mut datasets = match part {
        Part::Whole | Part::Own => own(cx, &mut connection, &home).await?,
        Part::Survey(_) | Part::Publication(_) => Vec::new(),
    };
    let asked = match part {
        Part::Whole => surveys::in_the_open(&mut connection).await?,
        Part::Survey(address) => surveys::open_at(&mut connection, address)
            .await?
            .into_iter()
            .collect(),
        Part::Own | Part::Publication(_) => Vec::new(),
    };
    let written = match part {
        Part::Whole => publications::in_the_open(&mut connection).await?,
        Part::Publication(address) => publications::open_at(&mut connection, address)
            .await?
            .into_iter()
            .collect(),
        Part::Own | Part::Survey(_) => Vec::new(),
    };
    drop(connection);
    datasets.extend(asked.iter().map(|one| survey(cx, &home, one)));
    datasets.extend(written.iter().map(|one| publication(cx, &home, one)));
    let known = Known::read(&cx.app);
    datasets.iter_mut().for_each(|one| listed(cx, &known, one));
    Ok(json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "adms": "http://www.w3.org/ns/adms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": home,
        "@type": "dcat:Catalog",
        "dct:title": words(cx, "data-catalogue"),
        "dct:description": words(cx, "data-catalogue.about"),
        "dct:publisher": publisher(cx, &home),
        "foaf:homepage": { "@id": cx.absolute("/"), "@type": "foaf:Document" },
        "dcat:dataset": datasets,
    }))
}

/// Who publishes all of it.
fn publisher(cx: &Cx, home: &str) -> Value {
    json!({
        "@id": format!("{home}#publisher"),
        "@type": "foaf:Agent",
        "foaf:name": cx.territory(),
    })
}

/// The datasets that are of no survey and of no publication.
async fn own(cx: &Cx, connection: &mut Connection, home: &str) -> Result<Vec<Value>, Error> {
    let files = directory::files(connection).await?;
    let computed = store::computed(connection).await?;
    let brought = store::brought::files(connection).await?;
    let noted = indicators::noted_at(connection).await?;
    let over = store::years::last(connection).await?.map(|(_, at)| at);
    let loaded = files.iter().map(|file| file.finished_at).max();
    let brought = brought.iter().map(|(_, at, _)| *at).max();
    let csv = |path: &str| distribution(cx, path, "CSV", "text/csv");
    let as_json = |path: &str| distribution(cx, path, "JSON", "application/json");
    let in_columns = |path: &str| distribution(cx, path, "PARQUET", PARQUET);
    let each = |path: &str| tabled(cx, path).to_vec();
    let datasets = [
        (
            "organisations",
            loaded,
            vec![
                csv("/api/v1/organisations.csv"),
                as_json("/api/v1/organisations.json"),
                in_columns("/api/v1/organisations.parquet"),
                distribution(
                    cx,
                    "/api/v1/organisations.geojson",
                    "GEOJSON",
                    "application/geo+json",
                ),
            ],
        ),
        ("grants", loaded, each("/en/observatory/grants/figures/years")),
        ("indicators", computed, each("/data/indicators")),
        ("years", over, each("/data/years")),
        ("contributions", noted, each("/data/contributions")),
        ("changes", loaded.max(brought), each("/data/changes")),
    ];
    let told = awards::written_at(&cx.app);
    let open = awards::datasets(&cx.app).into_iter().map(|(name, files)| {
        let file = |one: &awards::Listed| {
            let file = match one.media {
                "application/json" => as_json(&one.path),
                PARQUET => in_columns(&one.path),
                _ => csv(&one.path),
            };
            match (one.bytes, one.changed) {
                (Some(bytes), Some(at)) => stands(cx, file, (bytes, at)),
                _ => file,
            }
        };
        (name, told, files.iter().map(file).collect())
    });
    let dataset = |(name, modified, distributions): (&str, Option<i64>, Vec<Value>)| {
        let mut dataset = json!({
            "@id": format!("{home}#{name}"),
            "@type": "dcat:Dataset",
            "dct:title": words(cx, &format!("data-{name}")),
            "dct:description": words(cx, &format!("data-{name}.about")),
            "dct:publisher": { "@id": format!("{home}#publisher") },
            "dct:identifier": name,
            "dcat:distribution": distributions,
        });
        if let Some(modified) = modified.and_then(instant) {
            dataset["dct:modified"] = modified;
        }
        dataset
    };
    Ok(datasets.into_iter().chain(open).map(dataset).collect())
}

/// A published survey as a dataset: its results, what numbers come to, the answers without names, what their columns mean.
fn survey(cx: &Cx, home: &str, survey: &surveys::Open) -> Value {
    let files = ["results", "amounts", "answers", "dictionary"]
        .into_iter()
        .flat_map(|name| tabled(cx, &format!("/en/surveys/{}/data/{name}", survey.address)));
    let mut dataset = json!({
        "@id": format!("{home}#survey-{}", survey.address),
        "@type": "dcat:Dataset",
        "dct:title": in_languages(&survey.titles),
        "dct:description": in_languages(&survey.purposes),
        "dct:publisher": { "@id": format!("{home}#publisher") },
        "dct:identifier": format!("survey-{}", survey.address),
        "dcat:landingPage": {
            "@id": cx.absolute(&format!("/en/surveys/{}", survey.address)),
            "@type": "foaf:Document",
        },
        "dcat:distribution": files.collect::<Vec<Value>>(),
    });
    if let Some(instant) = instant(survey.published_at) {
        dataset["dct:issued"] = instant.clone();
        dataset["dct:modified"] = instant;
    }
    dataset
}

/// A publication as a dataset: its last version on paper and as a document, and the values of its figures.
fn publication(cx: &Cx, home: &str, one: &publications::Open) -> Value {
    let listed = &one.listed;
    // In a language that it has: its address is one of the pages.
    let lang = listed.titles.get(Lang::En).1.code();
    let page = format!("/{lang}/publications/{}", one.address);
    let version = format!("{page}/versions/{}", listed.number);
    let own = [
        ("publication.pdf", "PDF", "application/pdf"),
        ("publication.json", "JSON", "application/json"),
    ];
    let own =
        own.map(|(name, format, media)| distribution(cx, &format!("{version}/files/{name}"), format, media));
    let figures = listed.figures.iter().flat_map(|key| {
        let path = format!("{version}/figures/{key}");
        tabled(cx, &path)
    });
    let mut dataset = json!({
        "@id": format!("{home}#publication-{}", one.address),
        "@type": "dcat:Dataset",
        "dct:title": in_languages(&listed.titles),
        "dct:description": in_languages(&listed.summaries),
        "dct:publisher": { "@id": format!("{home}#publisher") },
        "dct:creator": {
            "@id": cx.absolute(&format!("/{lang}/organisations/{}", one.organisation)),
            "@type": "foaf:Agent",
            "foaf:name": listed.organisation,
        },
        "dct:identifier": format!("publication-{}", one.address),
        "dcat:landingPage": { "@id": cx.absolute(&page), "@type": "foaf:Document" },
        "dcat:version": listed.number.to_string(),
        "dcat:distribution": own.into_iter().chain(figures).collect::<Vec<_>>(),
    });
    if !listed.errata.is_empty() {
        dataset["adms:versionNotes"] = in_languages(&listed.errata);
    }
    if let Some(theme) = cx.app.territory.theme(&listed.theme) {
        let name = |lang: Lang| json!({ "@language": lang.code(), "@value": theme.name.get(lang.code()) });
        dataset["dcat:keyword"] = Lang::ALL.into_iter().map(name).collect();
    }
    if let Some(instant) = instant(listed.published_at) {
        dataset["dct:modified"] = instant;
    }
    dataset
}

/// An instant, in seconds, as catalogues write it.
pub(super) fn instant(seconds: i64) -> Option<Value> {
    let instant = jiff::Timestamp::from_second(seconds).ok()?;
    Some(json!({ "@type": "xsd:dateTime", "@value": instant.to_string() }))
}

/// What somebody wrote, in the languages in which they did.
fn in_languages(words: &Words) -> Value {
    let said = words
        .iter()
        .map(|(lang, text)| json!({ "@language": lang.code(), "@value": text }));
    said.collect()
}
