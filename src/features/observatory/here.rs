//! What was measured and answered here: what partners of projects measured and wish to show, and what organisations answered in
//! surveys of the whole territory that were published. None of it is told by place: it is of few, or of a sample.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

use territory::{Cut, Measure, Observed};

use super::computed::Value;
use super::ledger::address;
use crate::features::{directory, indicators, surveys};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Decimals that a value of a project has at most.
const DECIMALS: u8 = 3;

/// All of it, as values of the indicators that are made of it.
#[derive(Debug, Default)]
pub(super) struct Here {
    /// Changes with any of it; nothing while there is nothing.
    pub version: String,
    values: HashMap<(String, Cut), Vec<Value>>,
}

impl Here {
    /// What changes when something is measured, answered or taken back: to know whether it is to be read again.
    pub async fn changed_at(connection: &mut Connection) -> Result<String, StoreError> {
        let measured = indicators::measured_at(connection).await?.unwrap_or_default();
        let (published, last) = surveys::results_at(connection).await?;
        Ok(format!("{measured} {published} {last}"))
    }

    /// Reads all.
    pub async fn read(app: &App, connection: &mut Connection) -> Result<Self, StoreError> {
        let mut here = Self::default();
        let questions: Vec<&str> = app
            .territory
            .observed
            .iter()
            .filter_map(|one| one.question.as_deref())
            .collect();
        let answered = surveys::answers(connection, &app.territory, &questions).await?;
        let mut told = String::new();
        for observed in &app.territory.observed {
            let found = match observed.measure {
                Measure::Measured => measured(connection, observed).await?,
                Measure::Answers => answers(observed, &answered),
                Measure::Total => vec![(Cut::Whole, vec![total(observed, &answered)])],
                _ => continue,
            };
            for (cut, values) in found {
                if values.iter().any(|one| one.units > 0) {
                    writeln!(told, "{} {} {values:?}", observed.slug, cut.as_str())
                        .expect("a text takes more");
                }
                here.values.insert((observed.slug.clone(), cut), values);
            }
        }
        if !told.is_empty() {
            here.version = format!("{:016x}", address(&told));
        }
        Ok(here)
    }

    /// The values of an indicator.
    pub fn of(&self, observed: &Observed, cut: Cut) -> Vec<Value> {
        let found = self.values.get(&(observed.slug.clone(), cut));
        found.cloned().unwrap_or_default()
    }
}

/// What was measured last by each partner of each project, in all and in each year, added up.
async fn measured(
    connection: &mut Connection,
    observed: &Observed,
) -> Result<Vec<(Cut, Vec<Value>)>, StoreError> {
    let counted = observed.counted.as_deref().unwrap_or_default();
    let shown = indicators::measured_by_all(connection, counted).await?;
    let mut ids: Vec<i64> = shown.iter().map(|one| one.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    let published = directory::published_by_ids(connection, &ids).await?;
    let published: HashSet<i64> = published.iter().map(|one| one.id).collect();
    let mut wholes: BTreeMap<(i64, i64), (u16, i64)> = BTreeMap::new();
    let mut years: BTreeMap<u16, BTreeMap<(i64, i64), i64>> = BTreeMap::new();
    // The last day comes first.
    for one in shown.iter().filter(|one| published.contains(&one.organisation)) {
        let (Some(value), Ok(year)) = (one.value, u16::try_from(one.on.year())) else {
            continue;
        };
        let more = DECIMALS.saturating_sub(one.decimals.unwrap_or_default());
        let thousandths = value.saturating_mul(10_i64.pow(u32::from(more)));
        let who = (one.project, one.organisation);
        wholes.entry(who).or_insert((year, thousandths));
        years.entry(year).or_default().entry(who).or_insert(thousandths);
    }
    let value = |key: String, year: u16, parts: &mut dyn Iterator<Item = i64>| {
        let (mut sum, mut units) = (0_i64, 0);
        for part in parts {
            (sum, units) = (sum.saturating_add(part), units + 1);
        }
        Value {
            key,
            // The half rounded up.
            value: (units > 0).then(|| sum.saturating_add(500).div_euclid(1_000)),
            year,
            units,
            dated: units,
            ..Value::default()
        }
    };
    let last = wholes.values().map(|(year, _)| *year).max().unwrap_or_default();
    let whole = value(String::new(), last, &mut wholes.values().map(|(_, value)| *value));
    let by_year = years
        .iter()
        .map(|(year, own)| value(year.to_string(), *year, &mut own.values().copied()));
    let by_year = by_year.collect();
    Ok(vec![(Cut::Whole, vec![whole]), (Cut::Year, by_year)])
}

/// What was answered to the question of an indicator, in the last survey of the whole territory that put it.
fn last<'a>(observed: &Observed, answered: &'a [surveys::Answers]) -> Option<&'a surveys::Answers> {
    let question = observed.question.as_deref();
    answered
        .iter()
        .find(|one| Some(one.question.as_str()) == question)
}

/// What the numbers answered come to in all, with its interval.
fn total(observed: &Observed, answered: &[surveys::Answers]) -> Value {
    let Some(found) = last(observed, answered) else {
        return Value::default();
    };
    #[expect(clippy::cast_possible_truncation, reason = "numbers of a territory")]
    let whole = |number: f64| number.round() as i64;
    Value {
        value: found.total.map(|total| whole(total.value)),
        low: found.total.and_then(|total| total.low).map(whole),
        high: found.total.and_then(|total| total.high).map(whole),
        year: found.year,
        withheld: found.total.is_none(),
        units: found.asked,
        dated: found.answered,
        ..Value::default()
    }
}

/// The shares of each answer in the last survey that put the question, in thousandths.
fn answers(observed: &Observed, answered: &[surveys::Answers]) -> Vec<(Cut, Vec<Value>)> {
    let Some(found) = last(observed, answered) else {
        return vec![(Cut::Whole, vec![Value::default()])];
    };
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000")]
    let thousandths = |share: f64| (share * 1_000.0).round() as i64;
    let value = |key: String, answer: &str| {
        let share = found
            .shares
            .iter()
            .find(|(key, _)| key == answer)
            .and_then(|(_, share)| *share);
        Value {
            key,
            value: share.map(|share| thousandths(share.value)),
            low: share.map(|share| thousandths(share.low)),
            high: share.map(|share| thousandths(share.high)),
            year: found.year,
            withheld: share.is_none() && found.shares.iter().any(|(key, _)| key == answer),
            units: found.asked,
            dated: found.answered,
            ..Value::default()
        }
    };
    let whole = value(String::new(), observed.answer.as_deref().unwrap_or_default());
    let every = found
        .shares
        .iter()
        .map(|(key, _)| value(format!("{}/{key}", found.question), key));
    let every = every.collect();
    vec![(Cut::Whole, vec![whole]), (Cut::Answer, every)]
}
