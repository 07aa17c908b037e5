//! What was measured and answered here: what partners of projects measured and wish to show, and what organisations answered in
//! surveys that were published, of the whole territory or of one side of it. None of it is told by place: it is of few, or of a sample;
//! but a side that was asked by itself has what it answered, apart from the whole.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
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
    /// By indicator, cut and side; of the whole territory under no side.
    values: HashMap<(String, Cut, String), Vec<Value>>,
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
        let questions = app.territory.observed.iter();
        let questions: BTreeSet<&str> = questions.filter_map(|one| one.question.as_deref()).collect();
        let questions: Vec<&str> = questions.into_iter().collect();
        let answered = surveys::answers(connection, &app.territory, &questions).await?;
        let mut told = String::new();
        for observed in &app.territory.observed {
            let found = match observed.measure {
                Measure::Measured => measured(connection, observed).await?,
                Measure::Answers | Measure::Total => of_surveys(observed, &answered),
                _ => continue,
            };
            for ((cut, side), values) in found {
                if values.iter().any(|one| one.units > 0) {
                    writeln!(told, "{} {} {side} {values:?}", observed.slug, cut.as_str())
                        .expect("a text takes more");
                }
                here.values.insert((observed.slug.clone(), cut, side), values);
            }
        }
        if !told.is_empty() {
            here.version = format!("{:016x}", address(&told));
        }
        Ok(here)
    }

    /// The values of an indicator, on the whole territory (an empty place) or on a side that was asked by itself; of any other place there
    /// are none.
    pub fn of(&self, observed: &Observed, cut: Cut, place: &str) -> Vec<Value> {
        match self.values.get(&(observed.slug.clone(), cut, place.to_owned())) {
            Some(found) => found.clone(),
            None if cut == Cut::Whole => vec![Value::default()],
            None => Vec::new(),
        }
    }
}

/// Values under the cut and the side that they are of.
type Found = Vec<((Cut, String), Vec<Value>)>;

/// What was measured last by each partner of each project, in all and in each year, added up.
async fn measured(connection: &mut Connection, observed: &Observed) -> Result<Found, StoreError> {
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
    let everywhere = |cut: Cut| (cut, String::new());
    Ok(vec![
        (everywhere(Cut::Whole), vec![whole]),
        (everywhere(Cut::Year), by_year),
    ])
}

/// What was answered to the question of an indicator: in the last survey of the whole territory that put it, and in the last one of each
/// side by itself.
fn of_surveys(observed: &Observed, answered: &[surveys::Answers]) -> Found {
    let question = observed.question.as_deref();
    let put = answered
        .iter()
        .filter(|one| Some(one.question.as_str()) == question);
    let mut found: Found = Vec::new();
    let mut sides = Vec::new();
    for one in put {
        let side = one.side.clone().unwrap_or_default();
        let is_total = observed.measure == Measure::Total;
        let whole = if is_total {
            total(one)
        } else {
            answer(one, String::new(), observed.answer.as_deref().unwrap_or_default())
        };
        if !side.is_empty() {
            sides.push(Value {
                key: side.clone(),
                ..whole.clone()
            });
        }
        if !is_total {
            let every = one.shares.iter();
            let every = every.map(|(key, _)| answer(one, format!("{}/{key}", one.question), key));
            found.push(((Cut::Answer, side.clone()), every.collect()));
        }
        found.push(((Cut::Whole, side), vec![whole]));
    }
    found.push(((Cut::Side, String::new()), sides));
    found
}

/// What the numbers answered come to in all, with its interval.
fn total(found: &surveys::Answers) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "numbers of a territory")]
    let whole = |number: f64| number.round() as i64;
    Value {
        value: found.total.map(|total| whole(total.value)),
        low: found.total.and_then(|total| total.low).map(whole),
        high: found.total.and_then(|total| total.high).map(whole),
        withheld: found.total.is_none(),
        ..of(found)
    }
}

/// The share of an answer, in thousandths.
fn answer(found: &surveys::Answers, key: String, answer: &str) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000")]
    let thousandths = |share: f64| (share * 1_000.0).round() as i64;
    let told = found.shares.iter().find(|(key, _)| key == answer);
    let share = told.and_then(|(_, share)| *share);
    Value {
        key,
        value: share.map(|share| thousandths(share.value)),
        low: share.map(|share| thousandths(share.low)),
        high: share.map(|share| thousandths(share.high)),
        withheld: share.is_none() && told.is_some(),
        ..of(found)
    }
}

/// A value of which nothing is said but who was asked and who answered, and when.
fn of(found: &surveys::Answers) -> Value {
    Value {
        year: found.year,
        units: found.asked,
        dated: found.answered,
        ..Value::default()
    }
}
