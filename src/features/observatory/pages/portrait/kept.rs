//! What a portrait said at the end of each year that is over: its values as they were published then, beside each other.

use std::collections::BTreeSet;

use territory::{Cut, Observed};

use super::read::{Read, Said, known};
use super::{Of, table};
use crate::features::council::page_of;
use crate::features::observatory::store::years::{self, Kept as Value};
use crate::features::observatory::years::value;
use crate::shared::web::figure::{Figure, Row};
use crate::shared::web::{Cx, Error};

/// The name of its table in addresses.
pub(super) const NAME: &str = "years";

/// Years that a page shows beside each other, at most; the file holds all.
const SHOWN: usize = 5;

/// An indicator, and its value in each of the years.
pub(super) struct Line {
    pub name: String,
    pub url: String,
    pub values: Vec<Said>,
}

/// What is shown; nothing before a year is over.
pub(super) struct Kept {
    pub years: Vec<String>,
    pub lines: Vec<Line>,
    /// Where the table is taken away: in which format, and its address.
    pub files: [(&'static str, String); 3],
}

async fn read(cx: &Cx, of: &Of) -> Result<Vec<Value>, Error> {
    let mut connection = cx.app.db.read().await?;
    Ok(years::of(&mut connection, (of.cut.as_str(), of.code())).await?)
}

/// Those of an indicator.
fn own<'a>(every: &'a [Value], observed: &'a Observed) -> impl Iterator<Item = &'a Value> {
    every.iter().filter(|one| one.told.indicator == observed.slug)
}

/// What a portrait shows of them.
pub(super) async fn shown(cx: &Cx, of: &Of, portrait: &Read) -> Result<Kept, Error> {
    let every = read(cx, of).await?;
    let all: BTreeSet<i64> = every.iter().map(|one| one.year).collect();
    let years: Vec<i64> = all.into_iter().rev().take(SHOWN).rev().collect();
    let lang = cx.lang.code();
    let mut lines = Vec::new();
    for (observed, _) in portrait.told(of) {
        let of_year = |year: &i64| own(&every, observed).find(|one| one.year == *year);
        let is_known = |one: &Value| one.told.withheld || value(one, observed).least().is_some();
        if !years.iter().filter_map(of_year).any(is_known) {
            continue;
        }
        let said = |year: &i64| match of_year(year) {
            Some(one) => {
                let said = known(cx, observed, &value(one, observed));
                // Among grants of one theme it is known of each, and of how many it is not nobody kept.
                let is_of_theme = observed.measure.is_of_grants() && of.cut == Cut::Theme;
                Said {
                    known: said.known.filter(|_| !is_of_theme),
                    ..said
                }
            }
            None => Said {
                value: cx.t("observed-nothing"),
                known: None,
            },
        };
        lines.push(Line {
            name: observed.name.get(lang).to_owned(),
            url: cx.url(&format!("{}?{}", page_of(&observed.slug), of.narrow.query())),
            values: years.iter().map(said).collect(),
        });
    }
    let address = |format: &str| format!("{}/figures/{NAME}.{format}", of.url);
    Ok(Kept {
        years: years.iter().map(i64::to_string).collect(),
        lines,
        files: [
            ("CSV", address("csv")),
            ("JSON", address("json")),
            ("Parquet", address("parquet")),
        ],
    })
}

/// All of them as a table: a row for each indicator and year.
pub(super) async fn figure(cx: &Cx, of: &Of, portrait: &Read) -> Result<Figure, Error> {
    let every = read(cx, of).await?;
    let mut rows: Vec<Row> = Vec::new();
    for (observed, _) in portrait.told(of) {
        let own = own(&every, observed);
        rows.extend(own.map(|one| table::row(cx, observed, &one.year.to_string(), &value(one, observed))));
    }
    let named = (NAME, "portrait-kept", String::new());
    Ok(table::told(cx, of, named, ("observed-head-year", rows), portrait))
}
