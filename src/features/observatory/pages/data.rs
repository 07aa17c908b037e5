//! Open data: the values of the computed indicators and what organisations noted, as files whose addresses stay; and which files
//! were loaded when.

mod changes;
mod contributions;
mod years;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use parquet_table::Kind;
use serde_json::{Value, json};
use territory::Observed;

use crate::features::council::{self, Standing, page_of};
use crate::features::observatory::store::{self, Published};
use crate::shared::i18n::Lang;
use crate::shared::web::sheet::{Cell, Sheet};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/data/indicators.csv", everyone, get(|cx: Cx| values(cx, "csv")))
        .at("/data/indicators.json", everyone, get(values_json))
        .at(
            "/data/indicators.parquet",
            everyone,
            get(|cx: Cx| values(cx, "parquet")),
        )
        .and(contributions::routes())
        .and(changes::routes())
        .and(years::routes())
}

/// The published values: one line for each. Words are in English like the heads; the JSON has every language.
const VALUES: [(&str, Kind); 20] = [
    ("indicator", Kind::Words),
    ("cut", Kind::Words),
    ("key", Kind::Words),
    ("value", Kind::Whole),
    ("decimals", Kind::Whole),
    ("counted", Kind::Whole),
    ("data_version", Kind::Words),
    ("computed_at", Kind::Words),
    ("date_known", Kind::Whole),
    ("theme_known", Kind::Whole),
    ("proved_on", Kind::Words),
    ("caveat", Kind::Words),
    // Of jobs and ratios the bounds, of an index the best place and the worst.
    ("low", Kind::Whole),
    ("high", Kind::Whole),
    ("of_year", Kind::Whole),
    ("withheld", Kind::Words),
    // Of how many communes nothing was loaded: without a value, of all.
    ("communes_not_loaded", Kind::Whole),
    // By the council in which associations sit as equals: in-use (not adopted yet), adopted, changed since, retired.
    ("adoption", Kind::Words),
    ("decided_on", Kind::Words),
    ("decision", Kind::Whole),
];

async fn values(cx: Cx, format: &'static str) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let values = store::all(&mut connection).await?;
    let standings = council::standings(&cx.app, &mut connection).await?;
    drop(connection);
    let rows = values
        .into_iter()
        .map(move |one| row(find(&cx, &one.indicator), &standings, one));
    Sheet::new("values", VALUES).listed(format, rows)
}

fn row(said: Option<&Observed>, standings: &council::Standings, one: Published) -> Vec<Cell> {
    let standing = said.map_or(Standing::InUse, |said| standings.of(&page_of(&said.slug)));
    let adopted = standing.adoption();
    let or_nothing = |words: Option<String>| words.map_or(Cell::Nothing, Cell::Words);
    vec![
        Cell::Words(one.indicator),
        Cell::Words(one.cut),
        Cell::Words(one.key),
        Cell::whole(one.value),
        Cell::Whole(i64::from(said.map_or(0, Observed::decimals))),
        Cell::Whole(one.units),
        Cell::Words(one.version),
        Cell::Words(instant(one.computed_at)),
        Cell::Whole(one.dated),
        Cell::Whole(one.themed),
        or_nothing(said.map(|said| said.proved.as_str().to_owned())),
        or_nothing(said.map(|said| said.caveat.get(Lang::En.code()).to_owned())),
        Cell::whole(one.low),
        Cell::whole(one.high),
        Cell::whole((one.of_year > 0).then_some(one.of_year)),
        Cell::Words(one.withheld.to_string()),
        Cell::Whole(one.unseen),
        Cell::words(standing.as_str()),
        or_nothing(adopted.map(|one| one.on.to_string())),
        Cell::whole(adopted.map(|one| one.number)),
    ]
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
            let standing = standings.of(&page_of(&one.slug));
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
                "across": one.across,
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
