//! What other features show of organisations: where they are, and which a name means.

use std::collections::BTreeMap;

use search::{Count, Query};

use super::map::Figure;
use super::organisation::Organisation;
use crate::shared::web::{Cx, Error};

/// The map of the territory with these organisations: `url` says where a commune leads.
pub fn map_of<'a>(
    cx: &'a Cx,
    title: String,
    organisations: &[Organisation],
    url: impl Fn(&str) -> String,
) -> Figure<'a> {
    let mut communes: BTreeMap<&str, u64> = BTreeMap::new();
    for commune in organisations.iter().filter_map(|one| one.commune.as_deref()) {
        *communes.entry(commune).or_default() += 1;
    }
    let counts: Vec<Count> = communes
        .into_iter()
        .map(|(code, count)| Count {
            value: code.to_owned(),
            count,
        })
        .collect();
    Figure::new(cx, title, &counts, url)
}

/// Numbers of the published organisations that these words mean, best first, wherever they are.
///
/// # Errors
/// When the index does not answer.
pub fn found(cx: &Cx, text: &str, most: usize) -> Result<Vec<i64>, Error> {
    if text.trim().is_empty() {
        return Ok(Vec::new());
    }
    let query = Query {
        text: text.to_owned(),
        year: cx.app.clock.today().year(),
        ..Query::default()
    };
    let page = cx.app.index.page(&query, most, None)?;
    Ok(page.hits.iter().map(|hit| hit.id.cast_signed()).collect())
}
