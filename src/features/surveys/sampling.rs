//! The sample: who could be asked, in which strata, and who was drawn by a seed that anyone can use again.
//!
//! Each organisation is numbered by the first 64 bits of the SHA-256 of the seed and the key in its address, which is public
//! and stays, so that the draw does not depend on the order of a database: the seed and the list of keys give the same
//! again. The seed has 128 bits: nobody finds it by trying which one drew those whom they know to have been asked.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use statistics::survey::draw;
use surveying::plan::{self, Way};

use super::frame::Frame;
use super::questionnaire::Breakdown;
use super::store::units;
use super::survey::{self, Unit};
use crate::features::capacities;
use crate::features::directory::{self, Kind, State};
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// What an organisation has no value for.
pub const UNKNOWN: &str = "unknown";

/// The most that can be asked.
pub const MOST: u64 = 5_000;

/// What a sample is told to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// Words of the kinds of bodies that could be asked.
    pub kinds: Vec<String>,
    /// By what strata are told apart.
    pub by: Vec<Breakdown>,
    /// How many to ask.
    pub size: u64,
    /// How they are shared out.
    pub way: Way,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            kinds: vec![Kind::Association.as_str().to_owned()],
            by: vec![Breakdown::Theme, Breakdown::Side],
            size: 400,
            way: Way::Proportional,
        }
    }
}

/// A stratum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stratum {
    /// What its organisations have in common, in the order of [`Wanted::by`].
    pub keys: Vec<String>,
    /// How many there are.
    pub size: u64,
    /// How many are asked.
    pub asked: u64,
}

/// A sample as it was drawn, but for who is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What it was told to be.
    pub wanted: Wanted,
    /// What was drawn with; nothing before, and nothing in what is published: with it anybody could say who was drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawn_with: Option<String>,
    /// The strata, in the order of their numbers.
    pub strata: Vec<Stratum>,
    /// How many of them are not asked because they do not wish it.
    pub refusing: u64,
    /// How many organisations have each value, in all, by what they can be told apart.
    pub totals: BTreeMap<String, BTreeMap<String, u64>>,
    /// The version of the data of the register.
    pub data: String,
    /// Of which places it speaks; nothing in what was drawn before that was noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frame: Option<Frame>,
}

/// An organisation that could be asked.
struct Candidate {
    id: i64,
    facts: BTreeMap<String, String>,
    /// Whether it does not wish to be asked: it counts, and is not drawn.
    refuses: bool,
}

/// Those of whom a survey of an organisation speaks, and what they are of the territory.
async fn candidates(
    connection: &mut Connection,
    app: &App,
    (organisation, wanted): (i64, &Wanted),
) -> Result<(Vec<Candidate>, Frame), StoreError> {
    let refusing: BTreeSet<i64> = units::refusing(connection).await?.into_iter().collect();
    let remit = capacities::territory_of(connection, &app.territory, organisation).await?;
    let mut all: BTreeMap<i64, Candidate> = BTreeMap::new();
    directory::each_countable(connection, |one| {
        let commune = one
            .commune
            .as_deref()
            .and_then(|code| app.territory.commune(code));
        let Some(commune) = commune.filter(|commune| remit.contains(&commune.code)) else {
            return;
        };
        if one.state != State::Active.as_str() || !wanted.kinds.contains(&one.kind) {
            return;
        }
        let fact = |breakdown: Breakdown, value: &str| (breakdown.as_str().to_owned(), value.to_owned());
        let facts = BTreeMap::from([
            fact(Breakdown::Side, &commune.side),
            fact(Breakdown::Group, &commune.group.code),
            fact(Breakdown::Commune, &commune.code),
            fact(Breakdown::Theme, UNKNOWN),
            fact(Breakdown::Staff, UNKNOWN),
        ]);
        let candidate = Candidate {
            id: one.id,
            facts,
            refuses: refusing.contains(&one.id),
        };
        all.insert(one.id, candidate);
    })
    .await?;
    let places: BTreeMap<&str, usize> = (0..)
        .zip(&app.territory.themes)
        .map(|(at, theme)| (theme.slug.as_str(), at))
        .collect();
    let mut first: BTreeMap<i64, usize> = BTreeMap::new();
    directory::each_theme(connection, |id, theme| {
        if let Some(at) = places.get(theme) {
            let held = first.entry(id).or_insert(*at);
            *held = (*held).min(*at);
        }
    })
    .await?;
    for (id, at) in first {
        if let Some(candidate) = all.get_mut(&id) {
            let slug = app.territory.themes[at].slug.clone();
            candidate.facts.insert(Breakdown::Theme.as_str().to_owned(), slug);
        }
    }
    // Of two registers, the greater band: their order says nothing.
    directory::each_staff(connection, |id, code| {
        let band = staff(code);
        let held = all
            .get_mut(&id)
            .and_then(|one| one.facts.get_mut(Breakdown::Staff.as_str()));
        if let Some(held) = held
            && band != UNKNOWN
            && (held == UNKNOWN || held.as_str() < band)
        {
            band.clone_into(held);
        }
    })
    .await?;
    let frame = Frame::of(&app.territory, &remit);
    Ok((all.into_values().collect(), frame))
}

/// The band of employees in which a code of Sirene falls, in four; the words are in the order of the bands.
fn staff(code: &str) -> &'static str {
    match code {
        "NN" | "00" => "0",
        "01" | "02" | "03" => "1-9",
        "11" | "12" => "10-49",
        "" => UNKNOWN,
        _ => "50-more",
    }
}

/// Strata of candidates with how many to ask in each, and the stratum of each candidate.
fn strata(candidates: &[Candidate], wanted: &Wanted) -> (Vec<Stratum>, Vec<u32>) {
    // The broadest first, so that neighbours in number are alike.
    let of = |candidate: &Candidate| -> Vec<String> {
        wanted
            .by
            .iter()
            .map(|by| candidate.facts.get(by.as_str()).cloned().unwrap_or_default())
            .collect()
    };
    // How many there are, and how many of them can be asked.
    let mut numbers: BTreeMap<Vec<String>, (u64, u64)> = BTreeMap::new();
    for candidate in candidates {
        let counts = numbers.entry(of(candidate)).or_default();
        *counts = (counts.0 + 1, counts.1 + u64::from(!candidate.refuses));
    }
    let willing: Vec<u64> = numbers.values().map(|(_, willing)| *willing).collect();
    let asked = plan::propose(&willing, wanted.size.min(MOST), wanted.way);
    let places: BTreeMap<&Vec<String>, u32> = numbers.keys().zip(0..).collect();
    let of_each = candidates
        .iter()
        .map(|candidate| places[&of(candidate)])
        .collect();
    let strata = numbers
        .iter()
        .zip(asked)
        .map(|((keys, (size, _)), asked)| Stratum {
            keys: keys.clone(),
            size: *size,
            asked,
        });
    (strata.collect(), of_each)
}

/// How a sample would be shared out, without drawing it.
pub async fn propose(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    wanted: &Wanted,
) -> Result<Plan, StoreError> {
    let (candidates, frame) = candidates(connection, app, (organisation, wanted)).await?;
    let (strata, _) = strata(&candidates, wanted);
    Ok(plan_of(app, (wanted, frame), strata, &candidates, None))
}

/// A sample, and those who are in it.
pub type Sample = (Plan, Vec<Unit>);

/// Draws a sample; it is kept by [`super::draw`].
///
/// # Errors
/// When the database does not answer.
#[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
pub async fn sample(
    connection: &mut Connection,
    app: &App,
    organisation: i64,
    wanted: &Wanted,
) -> Result<Sample, StoreError> {
    let (candidates, frame) = candidates(connection, app, (organisation, wanted)).await?;
    let (strata, of_each) = strata(&candidates, wanted);
    let seed = chance::token();
    let ids: BTreeSet<i64> = candidates.iter().map(|candidate| candidate.id).collect();
    // Their keys in one reading: what else an organisation says was most of what a draw took.
    let mut numbers: BTreeMap<i64, u64> = BTreeMap::new();
    directory::each_key(connection, |id, key| {
        if ids.contains(&id) {
            numbers.insert(id, number_of(&seed, key));
        }
    })
    .await?;
    let listed: Vec<(u64, u32)> = candidates
        .iter()
        .zip(&of_each)
        .filter(|(candidate, _)| !candidate.refuses)
        .filter_map(|(candidate, stratum)| Some((*numbers.get(&candidate.id)?, *stratum)))
        .collect();
    let sizes: BTreeMap<u32, u64> = (0..)
        .zip(&strata)
        .map(|(at, stratum)| (at, stratum.asked))
        .collect();
    let by_number: BTreeMap<u64, &Candidate> = candidates
        .iter()
        .filter_map(|candidate| Some((*numbers.get(&candidate.id)?, candidate)))
        .collect();
    // The seed is in their numbers already.
    let units = draw(&listed, &sizes, 0).into_iter().map(|drawn| {
        let candidate = by_number[&drawn.id];
        let stratum = &strata[drawn.stratum as usize];
        Unit {
            id: chance::row(),
            survey: 0,
            organisation: Some(candidate.id),
            stratum: drawn.stratum,
            // Those who do not wish to be asked are stood for by those of their stratum who are.
            probability: stratum.asked as f64 / stratum.size as f64,
            facts: candidate.facts.clone(),
            way: survey::Way::None,
            refuses: false,
            awaited: None,
            written_to: 0,
            reminders: 0,
            last_letter: None,
            sent_at: None,
            version: 1,
        }
    });
    let units = units.collect();
    let plan = plan_of(app, (wanted, frame), strata, &candidates, Some(seed));
    Ok((plan, units))
}

/// The number by which an organisation is drawn.
fn number_of(seed: &str, key: &str) -> u64 {
    let digest = Sha256::digest(format!("{seed} {key}"));
    digest
        .iter()
        .take(8)
        .fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn plan_of(
    app: &App,
    (wanted, frame): (&Wanted, Frame),
    strata: Vec<Stratum>,
    candidates: &[Candidate],
    drawn_with: Option<String>,
) -> Plan {
    let refusing = candidates.iter().filter(|candidate| candidate.refuses).count();
    let mut totals: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for candidate in candidates {
        for (by, value) in &candidate.facts {
            // Of many organisations few have a value that none before had.
            match totals.get_mut(by).and_then(|values| values.get_mut(value)) {
                Some(count) => *count += 1,
                None => {
                    totals.entry(by.clone()).or_default().insert(value.clone(), 1);
                }
            }
        }
    }
    Plan {
        wanted: wanted.clone(),
        drawn_with,
        strata,
        refusing: u64::try_from(refusing).unwrap_or(u64::MAX),
        totals,
        data: app.facts().version.clone(),
        frame: Some(frame),
    }
}

impl Plan {
    /// How many there are in all.
    #[must_use]
    pub fn population(&self) -> u64 {
        self.strata.iter().map(|stratum| stratum.size).sum()
    }

    /// How many are asked.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.strata.iter().map(|stratum| stratum.asked).sum()
    }

    /// Half of the interval around one half, were a share of them to answer.
    #[must_use]
    pub fn half_width(&self, answering: f64) -> Option<f64> {
        let sizes: Vec<u64> = self.strata.iter().map(|stratum| stratum.size).collect();
        let asked: Vec<u64> = self.strata.iter().map(|stratum| stratum.asked).collect();
        plan::half_width(&sizes, &asked, answering)
    }
}
