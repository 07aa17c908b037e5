//! What organisations counted, and what they measured in projects and show: one line for each note, all of them.

use axum::response::Response;
use futures_util::stream;
use parquet_table::Kind;

use crate::features::indicators::{Open, Opening};
use crate::shared::i18n::Lang;
use crate::shared::web::sheet::{Cell, Rows, Sheet};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .at(
            "/data/contributions.csv",
            everyone,
            get(|cx: Cx| contributions(cx, "csv")),
        )
        .at(
            "/data/contributions.json",
            everyone,
            get(|cx: Cx| contributions(cx, "json")),
        )
        .at(
            "/data/contributions.parquet",
            everyone,
            get(|cx: Cx| contributions(cx, "parquet")),
        )
}

const COLUMNS: [(&str, Kind); 11] = [
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
];

async fn contributions(cx: Cx, format: &'static str) -> Result<Response, Error> {
    let opening = Opening::begin(&cx.app, &mut *cx.app.db.read().await?).await?;
    // A reader who is slow holds no connection.
    let batches = stream::try_unfold((cx, opening), |(cx, mut opening)| async move {
        let noted = opening.next(&mut *cx.app.db.read().await?).await?;
        let rows: Option<Rows> = noted.map(|noted| noted.into_iter().map(row).collect());
        Ok::<_, Error>(rows.map(|rows| (rows, (cx, opening))))
    });
    Sheet::new("contributions", COLUMNS).sent(format, batches)
}

fn row(one: Open) -> Vec<Cell> {
    vec![
        Cell::words(&one.indicator.address),
        // In English like the heads, where it has such words.
        Cell::words(one.indicator.names.get(Lang::En).0),
        Cell::words(one.indicator.units.get(Lang::En).0),
        Cell::words(one.organisation.key),
        Cell::words(one.organisation.name),
        Cell::words(one.on),
        Cell::words(if one.in_project { "project" } else { "organisation" }),
        Cell::Whole(one.value),
        Cell::Whole(i64::from(one.decimals)),
        Cell::words(one.source),
        Cell::words(one.language.code()),
    ]
}
