//! The table of a portrait, to be taken away: a row for each indicator and place, with what a program reads.

use territory::{Measure, Observed};

use super::read::Read;
use super::{Of, source};
use crate::features::observatory::computed::Value;
use crate::shared::web::Cx;
use crate::shared::web::figure::{Cell, Figure, Row, Table};

/// Its name in addresses.
pub(super) const NAME: &str = "indicators";

pub(super) fn figure(cx: &Cx, own: &Of, beside: Option<&Of>, read: &Read) -> Figure {
    let places = [Some(own), beside].into_iter().flatten();
    let names = places.map(|one| one.name.clone());
    let names: Vec<String> = names.chain([cx.t("observed-whole")]).collect();
    let rows = read.told(own).flat_map(|(observed, values)| {
        let named = names.iter().zip(values);
        named.map(move |(place, value)| row(cx, observed, place, value))
    });
    let query = beside.map_or_else(String::new, |beside| format!("with={}", beside.code()));
    told(
        cx,
        own,
        (NAME, "portrait-table", query),
        ("observed-place", rows.collect()),
        read,
    )
}

/// A table that is taken away: its name in addresses, the key of what it is, its query; what stands after the indicator, and its rows.
pub(super) fn told(
    cx: &Cx,
    own: &Of,
    (name, about, query): (&'static str, &str, String),
    (second, rows): (&str, Vec<Row>),
    read: &Read,
) -> Figure {
    let heads = [
        "portrait-indicator",
        second,
        "seen-head-value",
        "observed-head-low",
        "observed-head-high",
        "observed-unit",
        "observed-head-from",
    ];
    Figure {
        name: name.into(),
        title: cx.tv("portrait-title", "name", &own.name),
        subtitle: cx.t(about),
        sentence: String::new(),
        picture: None,
        legend: Vec::new(),
        table: Table {
            heads: heads.map(|key| cx.t(key)).into(),
            rows,
        },
        source: source(cx, &read.stock),
        files: (format!("{}/figures/{name}", own.url), query),
    }
}

/// An indicator at a place, or in a year.
pub(super) fn row(cx: &Cx, observed: &Observed, place: &str, value: &Value) -> Row {
    let lang = cx.lang.code();
    let number = |number: Option<i64>| match number {
        Some(cents) if observed.measure == Measure::GrantMoney => Cell::Money(cents),
        Some(number) => Cell::Parts(number, observed.decimals()),
        None if value.withheld => Cell::Words(cx.t("observed-withheld")),
        None => Cell::Words(String::new()),
    };
    // Those of an index are places among others, which its own page says: they bound no value.
    let bounds = match observed.measure {
        Measure::Development => [None, None],
        _ => [value.low, value.high],
    };
    Row {
        name: observed.name.get(lang).to_owned(),
        behind: None,
        cells: vec![
            Cell::Words(place.to_owned()),
            number(value.value),
            number(bounds[0]),
            number(bounds[1]),
            Cell::Words(observed.unit.get(lang).to_owned()),
            Cell::Count(value.units),
        ],
    }
}
