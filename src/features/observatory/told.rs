//! What was published of the themes, for the features that rest on it: a value beside that of the whole territory, when
//! it was published, what to beware of, and where all the rest of it is read.

use serde::{Deserialize, Serialize};
use territory::{Cut, Measure, Observed};

use super::computed::{Narrow, Value};
use super::figures;
use super::in_use::in_use;
use super::store::{self, Published};
use crate::features::council::page_of;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What is known of a published value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// What it is at least and at most, in the smallest part that the indicator counts; nothing where nothing bounds it.
    pub low: Option<i64>,
    /// As above.
    pub high: Option<i64>,
    /// How many it was computed from, and of how many of them that is known on which it rests: a date, how far they act.
    pub units: u64,
    /// As above.
    pub dated: u64,
}

impl Known {
    fn of(one: &Published) -> Self {
        Self {
            low: one.low,
            high: one.high,
            units: u64::try_from(one.units).unwrap_or_default(),
            dated: u64::try_from(one.dated).unwrap_or_default(),
        }
    }

    fn value(self, value: Option<i64>) -> Value {
        Value {
            value,
            low: self.low,
            high: self.high,
            units: self.units,
            dated: self.dated,
            ..Value::default()
        }
    }
}

/// A published value of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Slug of the indicator.
    pub indicator: String,
    /// Slug of the theme.
    pub theme: String,
    /// In the smallest part that the indicator counts; nothing where nothing can be said.
    pub value: Option<i64>,
    /// What is known of it.
    pub known: Known,
    /// That of the whole territory.
    pub whole: Option<i64>,
    /// What is known of that.
    pub whole_known: Known,
    /// When it was published, in seconds.
    pub at: i64,
}

/// What was published of every theme, indicator by indicator in the order of the territory's file; by those in use.
///
/// # Errors
/// When the database does not answer.
pub async fn of_themes(app: &App, connection: &mut Connection) -> Result<Vec<Told>, StoreError> {
    let published = store::cut(connection, Cut::Theme.as_str()).await?;
    let wholes = store::cut(connection, Cut::Whole.as_str()).await?;
    let mut told = Vec::with_capacity(published.len());
    // Of jobs nothing but bounds is known, and an operator's own figures are of places.
    let plain = |one: &&Observed| {
        one.measure != Measure::Jobs && !one.measure.is_of_inputs() && !one.measure.is_whole_only()
    };
    for observed in in_use(app, connection).await?.iter().filter(plain) {
        let whole = wholes.iter().find(|one| one.indicator == observed.slug);
        let own = published.iter().filter(|one| one.indicator == observed.slug);
        // What has no theme is said on the indicator's own page.
        let own = own.filter(|one| app.territory.theme(&one.key).is_some());
        told.extend(own.map(|one| Told {
            indicator: one.indicator.clone(),
            theme: one.key.clone(),
            value: one.value,
            known: Known::of(one),
            whole: whole.and_then(|whole| whole.value),
            whole_known: whole.map(Known::of).unwrap_or_default(),
            at: one.computed_at,
        }));
    }
    Ok(told)
}

/// An indicator as a page says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// What to beware of.
    pub caveat: String,
    /// Where its definition, its other values and the rows behind it are.
    pub url: String,
}

fn known<'a>(cx: &'a Cx, slug: &str) -> Option<&'a Observed> {
    cx.app.territory.observed.iter().find(|one| one.slug == slug)
}

/// The indicator of this slug, seen for a theme or for all where none is named; nothing where it is not computed any more.
#[must_use]
pub fn named(cx: &Cx, slug: &str, theme: &str) -> Option<Named> {
    let observed = known(cx, slug)?;
    let lang = cx.lang.code();
    let narrow = Narrow {
        theme: theme.to_owned(),
        ..Narrow::default()
    };
    let query = narrow.query();
    let join = if query.is_empty() { "" } else { "?" };
    Some(Named {
        name: observed.name.get(lang).to_owned(),
        caveat: observed.caveat.get(lang).to_owned(),
        url: cx.url(&format!("{}{join}{query}", page_of(slug))),
    })
}

/// A value of an indicator between its bounds and with its unit, as its own page says it.
#[must_use]
pub fn said(cx: &Cx, slug: &str, (value, of): (Option<i64>, Known)) -> String {
    known(cx, slug).map_or_else(String::new, |observed| {
        figures::observed::said(cx, observed, &of.value(value))
    })
}

/// Of what part of those that it was computed from that is known on which a value rests, in words; nothing where that is all of them by
/// its nature, or nobody says.
#[must_use]
pub fn rests_on(cx: &Cx, slug: &str, of: Known) -> Option<String> {
    figures::observed::known(cx, known(cx, slug)?, &of.value(None))
}
