//! What stood of each indicator at the end of each year that is over: one line for each value, all of them.

use axum::response::Response;
use parquet_table::Kind;

use super::instant;
use crate::features::observatory::store::years::{self, Kept};
use crate::shared::web::sheet::{Cell, Sheet};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at("/data/years.csv", everyone, get(|cx: Cx| every(cx, "csv")))
        .at("/data/years.json", everyone, get(|cx: Cx| every(cx, "json")))
        .at(
            "/data/years.parquet",
            everyone,
            get(|cx: Cx| every(cx, "parquet")),
        )
}

const COLUMNS: [(&str, Kind); 16] = [
    ("year", Kind::Whole),
    ("indicator", Kind::Words),
    ("cut", Kind::Words),
    ("key", Kind::Words),
    ("value", Kind::Whole),
    ("decimals", Kind::Whole),
    ("low", Kind::Whole),
    ("high", Kind::Whole),
    ("of_year", Kind::Whole),
    ("withheld", Kind::Words),
    ("counted", Kind::Whole),
    ("date_known", Kind::Whole),
    ("theme_known", Kind::Whole),
    ("communes_not_loaded", Kind::Whole),
    ("data_version", Kind::Words),
    ("computed_at", Kind::Words),
];

async fn every(cx: Cx, format: &'static str) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let kept = years::all(&mut connection).await?;
    drop(connection);
    let rows = kept.into_iter().map(row);
    Sheet::new("years", COLUMNS).listed(format, rows)
}

fn row(one: Kept) -> Vec<Cell> {
    let Kept { year, decimals, told } = one;
    vec![
        Cell::Whole(year),
        Cell::Words(told.indicator),
        Cell::Words(told.cut),
        Cell::Words(told.key),
        Cell::whole(told.value),
        Cell::Whole(decimals),
        Cell::whole(told.low),
        Cell::whole(told.high),
        Cell::whole((told.of_year > 0).then_some(told.of_year)),
        Cell::Words(told.withheld.to_string()),
        Cell::Whole(told.units),
        Cell::Whole(told.dated),
        Cell::Whole(told.themed),
        Cell::Whole(told.unseen),
        Cell::Words(told.version),
        Cell::Words(instant(told.computed_at)),
    ]
}
