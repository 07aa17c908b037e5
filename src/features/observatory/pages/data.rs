//! Open data: a catalogue that other catalogues read (DCAT-AP 3.0), the values of the computed indicators as files whose
//! addresses stay, and which files were loaded when.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::{Value, json};
use territory::Observed;

use crate::features::observatory::store;
use crate::features::{awards, directory};
use crate::shared::i18n::Lang;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/data/catalog.jsonld", everyone, get(catalogue))
        .at("/data/indicators.csv", everyone, get(values_csv))
        .at("/data/indicators.json", everyone, get(values_json))
        .at("/data/changes.csv", everyone, get(changes))
}

/// Words under a key, in every language.
fn words(cx: &Cx, key: &str) -> Value {
    let said = Lang::ALL
        .into_iter()
        .map(|lang| json!({ "@language": lang.code(), "@value": cx.app.texts.say(lang, key, &[]) }));
    said.collect()
}

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

async fn catalogue(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let files = directory::files(&mut connection).await?;
    drop(connection);
    let modified = files
        .iter()
        .map(|file| file.finished_at)
        .max()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok())
        .map(|instant| json!({ "@type": "xsd:dateTime", "@value": instant.to_string() }));
    let csv = |path: &str| distribution(&cx, path, "CSV", "text/csv");
    let as_json = |path: &str| distribution(&cx, path, "JSON", "application/json");
    let datasets = [
        (
            "organisations",
            vec![
                csv("/api/v1/organisations.csv"),
                distribution(
                    &cx,
                    "/api/v1/organisations.geojson",
                    "GEOJSON",
                    "application/geo+json",
                ),
            ],
        ),
        (
            "grants",
            vec![
                csv("/en/observatory/grants/figures/years.csv"),
                as_json("/en/observatory/grants/figures/years.json"),
            ],
        ),
        (
            "indicators",
            vec![csv("/data/indicators.csv"), as_json("/data/indicators.json")],
        ),
        ("changes", vec![csv("/data/changes.csv")]),
    ];
    let open = awards::datasets(&cx.app).into_iter().map(|(name, files)| {
        let file = |file: &awards::File| match file.is_json() {
            true => as_json(&file.path()),
            false => csv(&file.path()),
        };
        (name, files.iter().map(file).collect())
    });
    let home = cx.absolute("/data/catalog.jsonld");
    let publisher = json!({
        "@id": format!("{home}#publisher"),
        "@type": "foaf:Agent",
        "foaf:name": cx.territory(),
    });
    let datasets: Vec<Value> = datasets
        .into_iter()
        .chain(open)
        .map(|(name, distributions)| {
            let mut dataset = json!({
                "@id": format!("{home}#{name}"),
                "@type": "dcat:Dataset",
                "dct:title": words(&cx, &format!("data-{name}")),
                "dct:description": words(&cx, &format!("data-{name}.about")),
                "dct:publisher": { "@id": format!("{home}#publisher") },
                "dct:identifier": name,
                "dcat:distribution": distributions,
            });
            if let Some(modified) = &modified {
                dataset["dct:modified"] = modified.clone();
            }
            dataset
        })
        .collect();
    let catalogue = json!({
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": home,
        "@type": "dcat:Catalog",
        "dct:title": words(&cx, "data-catalogue"),
        "dct:description": words(&cx, "data-catalogue.about"),
        "dct:publisher": publisher,
        "foaf:homepage": { "@id": cx.absolute("/"), "@type": "foaf:Document" },
        "dcat:dataset": datasets,
    });
    Ok(file("application/ld+json", catalogue.to_string()))
}

/// The published values: one line for each.
async fn values_csv(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    // In English like the heads; the JSON has every language.
    let rows = values.into_iter().map(|one| {
        let said = find(&cx, &one.indicator);
        [
            one.indicator.clone(),
            one.cut,
            one.key,
            one.value.map_or_else(String::new, |value| value.to_string()),
            said.map_or(0, |said| said.measure.decimals()).to_string(),
            one.units.to_string(),
            one.version,
            instant(one.computed_at),
            one.dated.to_string(),
            one.themed.to_string(),
            said.map_or("", |said| said.proved.as_str()).to_owned(),
            said.map_or("", |said| said.caveat.get(Lang::En.code()))
                .to_owned(),
        ]
    });
    let heads = [
        "indicator",
        "cut",
        "key",
        "value",
        "decimals",
        "counted",
        "data_version",
        "computed_at",
        "date_known",
        "theme_known",
        "proved_on",
        "caveat",
    ];
    table(&heads, rows)
}

/// What the territory says of an indicator; nothing where it has dropped it since.
fn find<'a>(cx: &'a Cx, slug: &str) -> Option<&'a Observed> {
    cx.app.territory.observed.iter().find(|one| one.slug == slug)
}

async fn values_json(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    let indicators: Vec<Value> = cx
        .app
        .territory
        .observed
        .iter()
        .map(|one| {
            let own: Vec<Value> = values
                .iter()
                .filter(|value| value.indicator == one.slug)
                .map(|value| {
                    json!({
                        "cut": value.cut,
                        "key": value.key,
                        "value": value.value,
                        "counted": value.units,
                        "date_known": value.dated,
                        "theme_known": value.themed,
                        "data_version": value.version,
                        "computed_at": instant(value.computed_at),
                    })
                })
                .collect();
            json!({
                "indicator": one.slug,
                "name": one.name,
                "definition": one.definition,
                "formula": one.formula,
                "unit": one.unit,
                "caveat": one.caveat,
                "proved_on": one.proved.as_str(),
                "decimals": one.measure.decimals(),
                "values": own,
            })
        })
        .collect();
    Ok(file(
        "application/json",
        json!({ "indicators": indicators }).to_string(),
    ))
}

/// Which files were loaded when, and what became of their lines.
async fn changes(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let files = directory::files(&mut connection).await?;
    let rows = files.into_iter().map(|one| {
        [
            instant(one.finished_at),
            one.register,
            one.file_name,
            one.file_date.unwrap_or_default(),
            one.lines_kept.to_string(),
            one.lines_rejected.to_string(),
            one.organisations_added.to_string(),
            one.organisations_changed.to_string(),
        ]
    });
    let heads = [
        "loaded_at",
        "register",
        "file",
        "file_date",
        "lines_kept",
        "lines_refused",
        "organisations_added",
        "organisations_changed",
    ];
    table(&heads, rows)
}

fn table<const N: usize>(
    heads: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<Response, Error> {
    let fault = |error: csv::Error| Error::Internal(error.into());
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(heads).map_err(fault)?;
    for row in rows {
        writer.write_record(row).map_err(fault)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    let body = String::from_utf8(bytes).expect("what was written as text is text");
    Ok(file("text/csv; charset=utf-8; header=present", body))
}

fn file(kind: &'static str, body: String) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// An instant as ISO 8601 writes it, in UTC.
fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds).map_or_else(|_| String::new(), |instant| instant.to_string())
}
