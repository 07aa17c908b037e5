//! Publishing the values of the computed indicators, and computing them again from what is stored: whoever doubts a
//! figure has one command.

use std::collections::BTreeMap;
use std::sync::Arc;

use territory::{Cut, Territory};

use super::brought::Brought;
use super::computed::{self, Narrow};
use super::employers::Employers;
use super::here::Here;
use super::ledger::{Stock, stamp};
use super::store::{self, Published};
use super::years;
use crate::features::{awards, directory, indicators, surveys};
use crate::shared::app::{App, settings};
use crate::shared::store::{StoreError, setting};

/// A published value that is not what its sources give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Slug of the indicator.
    pub indicator: String,
    /// The word of the cut.
    pub cut: String,
    /// Code, slug, word or year; empty for the whole.
    pub key: String,
    /// What was published, from which version of the data; nothing where it is missing.
    pub published: Option<i64>,
    /// As above.
    pub version: String,
    /// What the sources give now; nothing where they say nothing.
    pub now: Option<i64>,
}

/// What a check of all that was published found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Values that were published.
    pub values: u64,
    /// The version of the data they were published of; nothing where none were.
    pub published: Option<String>,
    /// The version that stands.
    pub version: String,
    /// Those that differ, or are missing, though the data is the same.
    pub different: Vec<Difference>,
    /// Those that differ, or are missing, and were published of an older version: they are not wrong, but of another day.
    pub older: Vec<Difference>,
}

impl Checked {
    /// Whether values are published and none of this version of the data differs.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.published.is_some() && self.different.is_empty()
    }
}

/// Computes every value of every indicator from what is stored, and publishes them; says how many. What stood at the end of a year that
/// nobody kept yet is kept first.
///
/// # Errors
/// When the database does not answer.
pub async fn publish(app: &App) -> Result<u64, StoreError> {
    loop {
        let mut stock = Stock::read(app).await?;
        let before = stock.employers.version.clone();
        let computed_from = stock.ledger.version().to_owned();
        let (territory, now) = (app.territory.clone(), app.clock.now().as_second());
        // Apart: other readers do not wait.
        let computing = tokio::task::spawn_blocking(move || {
            let told = stock.employers.next(&territory, &stock).map(Arc::new);
            if let Some(told) = &told {
                stock.employers = Arc::clone(told);
            }
            (values(&territory, &stock, now), told)
        });
        let (values, told) = computing.await.expect("counting does not panic");
        let mut transaction = app.db.write().await?;
        Employers::take_turn(&mut transaction, now).await?;
        if Employers::version_of(&mut transaction).await? != before {
            // Somebody published meanwhile: what changed since then is another thing.
            continue;
        }
        years::keep_before(app, &mut transaction, &computed_from).await?;
        store::replace(&mut transaction, &values).await?;
        if let Some(told) = told {
            told.store(&mut transaction, &app.territory).await?;
        }
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(values.len() as u64);
    }
}

/// Every value, to be published at an instant.
fn values(territory: &Territory, stock: &Stock, now: i64) -> Vec<Published> {
    let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let version = stock.version();
    every(territory, stock)
        .map(|(indicator, cut, value)| Published {
            indicator: indicator.to_owned(),
            cut: cut.as_str().to_owned(),
            key: value.key,
            value: value.value,
            low: value.low,
            high: value.high,
            of_year: i64::from(value.year),
            withheld: value.withheld,
            unseen: whole(value.unseen),
            units: whole(value.units),
            dated: whole(value.dated),
            themed: whole(value.themed),
            version: version.clone(),
            computed_at: now,
        })
        .collect()
}

/// Publishes where nothing is, or the data has changed since: after an import, once an organisation was withheld or
/// given back, or a project measured something. What stood at the end of a year is kept. Says how many values, nothing where it was not
/// needed. Who does not know the communes of now publishes nothing of them: it is called again when they are known.
///
/// # Errors
/// When the database does not answer.
pub async fn look_after(app: &App) -> Result<Option<u64>, StoreError> {
    if !app.knows_communes().await? {
        return Ok(None);
    }
    let mut connection = app.db.read().await?;
    let version = setting(&mut connection, settings::DATA_VERSION).await?;
    let published = store::version(&mut connection).await?;
    let brought = Brought::version_of(&mut connection).await?;
    let here = Here::read(app, &mut connection).await?;
    drop(connection);
    let version = version.map(|data| stamp(&data, [&brought, &here.version]));
    if version.is_none() || version == published {
        years::keep(app).await?;
        return Ok(None);
    }
    publish(app).await.map(Some)
}

/// Since when figures are what they are, in seconds: a register was loaded, something was brought, values were published, grants were
/// told, a project measured, a survey was published, somebody was withheld or shown again. Nothing where nothing was ever loaded.
///
/// # Errors
/// When the database does not answer.
pub async fn moved(app: &App) -> Result<Option<i64>, StoreError> {
    let mut connection = app.db.read().await?;
    let loaded = directory::files(&mut connection).await?;
    let loaded = loaded.iter().map(|file| file.finished_at).max();
    let brought = store::brought::files(&mut connection).await?;
    let brought = brought.iter().map(|(_, at, _)| *at).max();
    let shown = directory::shown_since(&mut connection).await?;
    let computed = store::computed(&mut connection).await?;
    let told = awards::written_at(app);
    let measured = indicators::measured_at(&mut connection).await?;
    let (_, answered) = surveys::results_at(&mut connection).await?;
    let answered = (answered > 0).then_some(answered);
    Ok([loaded, brought, shown, computed, told, measured, answered]
        .into_iter()
        .flatten()
        .max())
}

/// Computes every published value again, changes nothing, and names those that differ or are missing.
///
/// # Errors
/// When the database does not answer.
pub async fn check(app: &App) -> Result<Checked, StoreError> {
    let mut connection = app.db.read().await?;
    let published = store::all(&mut connection).await?;
    drop(connection);
    let stock = Stock::read(app).await?;
    let mut now: BTreeMap<[String; 3], computed::Value> = every(&app.territory, &stock)
        .map(|(indicator, cut, value)| {
            let key = [indicator.to_owned(), cut.as_str().to_owned(), value.key.clone()];
            (key, value)
        })
        .collect();
    let mut checked = Checked {
        values: published.len() as u64,
        published: published.iter().map(|one| one.version.clone()).max(),
        version: stock.version(),
        ..Checked::default()
    };
    for one in published {
        let found = now.remove(&[one.indicator.clone(), one.cut.clone(), one.key.clone()]);
        let same = found.as_ref().is_some_and(|found| {
            let counts = [found.units, found.dated, found.themed, found.unseen].map(i64::try_from);
            let told = (
                found.value,
                found.low,
                found.high,
                found.withheld,
                i64::from(found.year),
            );
            told == (one.value, one.low, one.high, one.withheld, one.of_year)
                && counts == [one.units, one.dated, one.themed, one.unseen].map(Ok)
        });
        if !same {
            checked.note(Difference {
                now: found.and_then(|found| found.least()),
                indicator: one.indicator,
                cut: one.cut,
                key: one.key,
                published: one.value.or(one.low),
                version: one.version,
            });
        }
    }
    let Some(version) = checked.published.clone() else {
        return Ok(checked);
    };
    for ([indicator, cut, key], value) in now {
        checked.note(Difference {
            indicator,
            cut,
            key,
            published: None,
            version: version.clone(),
            now: value.least(),
        });
    }
    Ok(checked)
}

impl Checked {
    fn note(&mut self, one: Difference) {
        match one.version == self.version {
            true => self.different.push(one),
            false => self.older.push(one),
        }
    }
}

/// Every value of every indicator over the whole territory.
pub(super) fn every<'a>(
    territory: &'a Territory,
    stock: &'a Stock,
) -> impl Iterator<Item = (&'a str, Cut, computed::Value)> {
    territory.observed.iter().flat_map(move |observed| {
        let cuts =
            std::iter::once(Cut::Whole).chain(observed.cuts.iter().copied().filter(|cut| *cut != Cut::Whole));
        cuts.flat_map(move |cut| {
            let values = computed::values(territory, stock, observed, cut, &Narrow::default());
            values
                .unwrap_or_default()
                .into_iter()
                .map(move |value| (observed.slug.as_str(), cut, value))
        })
    })
}
