//! Open data: the values of the computed indicators and what organisations noted, as files whose addresses stay; and which files
//! were loaded when.

mod sheet;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use parquet_table::{Kind, Values};
use serde_json::{Value, json};
use territory::Observed;

use self::sheet::{Cell, Sheet};
use super::indicators::path;
use crate::features::council::{self, Standing};
use crate::features::observatory::store::{self, Published};
use crate::features::{directory, indicators};
use crate::shared::i18n::Lang;
use crate::shared::web::figure::parquet;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/data/indicators.csv", everyone, get(values_csv))
        .at("/data/indicators.json", everyone, get(values_json))
        .at("/data/indicators.parquet", everyone, get(values_parquet))
        .at(
            "/data/contributions.csv",
            everyone,
            get(|cx: Cx| async move { contributions(&cx).await?.csv() }),
        )
        .at(
            "/data/contributions.json",
            everyone,
            get(|cx: Cx| async move { Ok::<_, Error>(contributions(&cx).await?.json()) }),
        )
        .at(
            "/data/contributions.parquet",
            everyone,
            get(|cx: Cx| async move { contributions(&cx).await?.parquet() }),
        )
        .at(
            "/data/changes.csv",
            everyone,
            get(|cx: Cx| async move { changes(&cx).await?.csv() }),
        )
        .at(
            "/data/changes.json",
            everyone,
            get(|cx: Cx| async move { Ok::<_, Error>(changes(&cx).await?.json()) }),
        )
        .at(
            "/data/changes.parquet",
            everyone,
            get(|cx: Cx| async move { changes(&cx).await?.parquet() }),
        )
}

/// The published values: one line for each.
async fn values_csv(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    let standings = council::standings(&cx.app, &mut connection).await?;
    // In English like the heads; the JSON has every language.
    let rows = values.into_iter().map(|one| {
        let said = find(&cx, &one.indicator);
        let standing = said.map_or(Standing::InUse, |said| standings.of(&path(said)));
        let adopted = standing.adoption();
        [
            one.indicator.clone(),
            one.cut,
            one.key,
            number(one.value),
            said.map_or(0, Observed::decimals).to_string(),
            one.units.to_string(),
            one.version,
            instant(one.computed_at),
            one.dated.to_string(),
            one.themed.to_string(),
            said.map_or("", |said| said.proved.as_str()).to_owned(),
            said.map_or("", |said| said.caveat.get(Lang::En.code()))
                .to_owned(),
            number(one.low),
            number(one.high),
            number((one.of_year > 0).then_some(one.of_year)),
            one.withheld.to_string(),
            one.unseen.to_string(),
            standing.as_str().to_owned(),
            adopted.map_or_else(String::new, |one| one.on.to_string()),
            number(adopted.map(|one| one.number)),
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
        // Of jobs and ratios the bounds, of an index the best place and the worst.
        "low",
        "high",
        "of_year",
        "withheld",
        // Of how many communes nothing was loaded: without a value, of all.
        "communes_not_loaded",
        // By the council in which associations sit as equals: in-use (not adopted yet), adopted, changed since, retired.
        "adoption",
        "decided_on",
        "decision",
    ];
    table(&heads, rows)
}

fn number(value: Option<i64>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// What the territory says of an indicator; nothing where it has dropped it since.
fn find<'a>(cx: &'a Cx, slug: &str) -> Option<&'a Observed> {
    cx.app.territory.observed.iter().find(|one| one.slug == slug)
}

async fn values_json(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    let standings = council::standings(&cx.app, &mut connection).await?;
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
                        "low": value.low,
                        "high": value.high,
                        "of_year": (value.of_year > 0).then_some(value.of_year),
                        "withheld": value.withheld,
                        "communes_not_loaded": value.unseen,
                        "data_version": value.version,
                        "computed_at": instant(value.computed_at),
                    })
                })
                .collect();
            let standing = standings.of(&path(one));
            let adopted = standing.adoption();
            json!({
                "adoption": {
                    "state": standing.as_str(),
                    "decided_on": adopted.map(|one| one.on.to_string()),
                    "decision": adopted.map(|one| one.number),
                    "revision": adopted.map(|one| one.revision),
                },
                "indicator": one.slug,
                "name": one.name,
                "definition": one.definition,
                "formula": one.formula,
                "unit": one.unit,
                "caveat": one.caveat,
                "proved_on": one.proved.as_str(),
                "decimals": one.decimals(),
                "values": own,
            })
        })
        .collect();
    Ok(file(
        "application/json",
        json!({ "indicators": indicators }).to_string(),
    ))
}

/// The same values in columns.
async fn values_parquet(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    let standings = council::standings(&cx.app, &mut connection).await?;
    let standing =
        |one: &Published| find(&cx, &one.indicator).map_or(Standing::InUse, |said| standings.of(&path(said)));
    let words = |name: &str, word: &dyn Fn(&Published) -> String| {
        let column = values.iter().map(|one| Some(word(one))).collect();
        (name.to_owned(), Values::Words(column))
    };
    let whole = |name: &str, number: &dyn Fn(&Published) -> Option<i64>| {
        let column = values.iter().map(number).collect();
        (name.to_owned(), Values::Whole(column))
    };
    let decimals = |one: &Published| Some(i64::from(find(&cx, &one.indicator).map_or(0, Observed::decimals)));
    parquet(&[
        words("indicator", &|one| one.indicator.clone()),
        words("cut", &|one| one.cut.clone()),
        words("key", &|one| one.key.clone()),
        whole("value", &|one| one.value),
        whole("decimals", &decimals),
        whole("counted", &|one| Some(one.units)),
        whole("date_known", &|one| Some(one.dated)),
        whole("theme_known", &|one| Some(one.themed)),
        words("data_version", &|one| one.version.clone()),
        words("computed_at", &|one| instant(one.computed_at)),
        whole("low", &|one| one.low),
        whole("high", &|one| one.high),
        whole("of_year", &|one| (one.of_year > 0).then_some(one.of_year)),
        whole("withheld", &|one| Some(i64::from(one.withheld))),
        whole("communes_not_loaded", &|one| Some(one.unseen)),
        words("adoption", &|one| standing(one).as_str().to_owned()),
    ])
}

/// What organisations counted, and what they measured in projects and show, indicator by indicator: one line for each.
async fn contributions(cx: &Cx) -> Result<Sheet<11>, Error> {
    let mut connection = cx.app.db.read().await?;
    let open = indicators::in_the_open(&cx.app, &mut connection).await?;
    let rows = open.into_iter().flat_map(|(indicator, noted)| {
        noted.into_iter().map(move |one| {
            [
                Cell::words(&indicator.address),
                // In English like the heads, where it has such words.
                Cell::words(indicator.names.get(Lang::En).0),
                Cell::words(indicator.units.get(Lang::En).0),
                Cell::words(one.organisation.key),
                Cell::words(&one.organisation.name),
                Cell::words(one.on),
                Cell::words(if one.in_project { "project" } else { "organisation" }),
                Cell::Whole(one.value),
                Cell::Whole(i64::from(one.decimals)),
                Cell::words(one.source),
                Cell::words(one.language.code()),
            ]
        })
    });
    Ok(Sheet {
        name: "contributions",
        columns: [
            ("indicator", Kind::Words),
            ("name", Kind::Words),
            ("unit", Kind::Words),
            ("organisation", Kind::Words),
            ("organisation_name", Kind::Words),
            // A year that was counted, a day on which it was measured.
            ("on", Kind::Words),
            // Of all that the organisation does, or of its part of a project.
            ("of", Kind::Words),
            ("value", Kind::Whole),
            ("decimals", Kind::Whole),
            ("source", Kind::Words),
            ("source_language", Kind::Words),
        ],
        rows: rows.collect(),
    })
}

/// Which files were loaded when, and what became of their lines: registers and grants, and figures that an operator brought,
/// the latest first.
async fn changes(cx: &Cx) -> Result<Sheet<8>, Error> {
    let mut connection = cx.app.db.read().await?;
    let files = directory::files(&mut connection).await?;
    let brought = store::brought::files(&mut connection).await?;
    let loaded = files.into_iter().map(|one| {
        let words = [one.register, one.file_name, one.file_date.unwrap_or_default()];
        let counts = [
            one.lines_kept,
            one.lines_rejected,
            one.organisations_added,
            one.organisations_changed,
        ];
        (one.finished_at, words, counts)
    });
    // A file of figures is taken whole or not at all, and speaks of no organisation.
    let brought = brought.into_iter().map(|(file, at, figures)| {
        let words = ["observatory-inputs".to_owned(), file, String::new()];
        (at, words, [figures, 0, 0, 0])
    });
    let mut rows: Vec<(i64, [String; 3], [i64; 4])> = loaded.chain(brought).collect();
    rows.sort_by_key(|(at, _, _)| std::cmp::Reverse(*at));
    let rows = rows.into_iter().map(|(at, words, counts)| {
        let ([register, file, date], [kept, refused, added, changed]) =
            (words.map(Cell::words), counts.map(Cell::Whole));
        [
            Cell::words(instant(at)),
            register,
            file,
            date,
            kept,
            refused,
            added,
            changed,
        ]
    });
    Ok(Sheet {
        name: "changes",
        columns: [
            ("loaded_at", Kind::Words),
            ("register", Kind::Words),
            ("file", Kind::Words),
            ("file_date", Kind::Words),
            ("lines_kept", Kind::Whole),
            ("lines_refused", Kind::Whole),
            ("organisations_added", Kind::Whole),
            ("organisations_changed", Kind::Whole),
        ],
        rows: rows.collect(),
    })
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

pub(super) fn file(kind: &'static str, body: String) -> Response {
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
