//! The answers to a batch (§ 4.2): candidates with their scores, their reasons, and whether one is a
//! match.
//!
//! A number of a register decides. Otherwise a candidate is a match when it is first and its evidence,
//! less what the others may claim, is beyond the bound from which the comparison calls two lines
//! linked.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use axum::http::StatusCode;
use axum::response::Response;
use linkage::{Bits, Explanation, Parameters};
use registers::{Identifier, Scheme};
use serde::Serialize;

use super::asked::Asked;
use super::evidence::{Evidence, FeatureItem, score};
use super::meanwhile;
use super::properties::{description, is_of};
use super::question::{self, BATCH, Question};
use super::register::{Held, Register};
use super::types::{self, Type};
use crate::features::directory::{Organisation, holders_of_numbers, published_by_ids, published_by_key};
use crate::shared::app::App;
use crate::shared::web::{Cx, Error, problem};

/// A candidate, as the API writes it.
#[derive(Debug, Serialize)]
pub(super) struct Candidate {
    pub id: String,
    pub name: String,
    pub description: String,
    #[serde(rename = "type")]
    pub types: [Type; 1],
    pub score: f64,
    pub features: Vec<FeatureItem>,
    #[serde(rename = "match")]
    pub matches: bool,
}

impl Candidate {
    /// A candidate that is no match, of no score yet.
    pub fn new(cx: &Cx, of: &Organisation) -> Self {
        Self {
            id: of.key.clone(),
            name: of.name.clone(),
            description: description(cx, of),
            types: [types::of(cx, of.kind)],
            score: 0.0,
            features: Vec::new(),
            matches: false,
        }
    }
}

/// Who it may be, apart from what numbers decide.
enum Found {
    /// By comparison with the whole register.
    Compared(Vec<Near>),
    /// By the words of the search, while the register is made ready.
    Searched(Vec<i64>),
}

/// Somebody found by comparison, whose organisation is not read yet.
struct Near {
    id: i64,
    key: String,
    bits: Bits,
    probability: f64,
    explanation: Explanation,
}

type Organisations = HashMap<i64, Organisation>;

/// The odds of somebody whose number is the one asked for: a million to one.
const DECIDED: f64 = 1_048_576.0;
/// Below these odds, 1 to 4096, nobody is shown.
const FLOOR: Bits = Bits(-12_000);
/// Candidates looked at beyond those asked for, since some may be withheld.
const SPARE: usize = 5;
/// Candidates looked at when only some kinds are wanted.
const OF_A_KIND: usize = 50;

/// Answers a batch.
pub(super) async fn answer(asked: &Asked, held: &Arc<Held>, batch: &str) -> Result<Response, Error> {
    let cx = &asked.0;
    let questions =
        question::read(batch, &cx.app.territory).map_err(|_| Error::Invalid("reconcile-error-queries"))?;
    if questions.len() > BATCH {
        let detail = cx.tn("reconcile-error-batch", &(BATCH as u64));
        return Ok(problem(
            StatusCode::PAYLOAD_TOO_LARGE,
            cx.t("error-too-large"),
            detail,
        ));
    }
    let (names, questions): (Vec<String>, Vec<Question>) = questions.into_iter().unzip();
    let certain = certain(&cx.app, &questions).await?;
    let questions = Arc::new(questions);
    let found = found(cx, held, &questions).await?;
    let mut ids: Vec<i64> = certain.iter().flatten().copied().collect();
    for found in &found {
        match found {
            Found::Compared(near) => ids.extend(near.iter().map(|near| near.id)),
            Found::Searched(hits) => ids.extend(hits),
        }
    }
    let organisations = read(&cx.app, ids).await?;
    let mut results = BTreeMap::new();
    for (at, (name, found)) in names.into_iter().zip(found).enumerate() {
        let result = candidates(cx, &questions[at], &certain[at], found, &organisations);
        results.insert(name, BTreeMap::from([("result", result)]));
    }
    Ok(asked.json(&results))
}

async fn found(cx: &Cx, held: &Arc<Held>, questions: &Arc<Vec<Question>>) -> Result<Vec<Found>, Error> {
    let questions = Arc::clone(questions);
    match held.register(&cx.app).await {
        Some(register) => {
            let compare = move || {
                let near = questions.iter().map(|question| near(&register, question));
                near.map(Found::Compared).collect()
            };
            held.in_turn(compare).await
        }
        None => {
            let index = cx.app.index.clone();
            let search = move || {
                let hits = questions.iter().map(|question| meanwhile::hits(&index, question));
                hits.map(|hits| hits.map(Found::Searched))
                    .collect::<search::Result<_>>()
            };
            Ok(held.in_turn(search).await??)
        }
    }
}

fn near(register: &Register, question: &Question) -> Vec<Near> {
    if question.party.names.is_empty() && question.party.domain.is_none() {
        return Vec::new();
    }
    let limit = match question.kinds.is_empty() {
        true => question.limit + SPARE,
        false => OF_A_KIND,
    };
    register
        .candidates(&question.party, limit)
        .into_iter()
        .map(|(id, key, found)| Near {
            id,
            key: key.to_owned(),
            bits: found.score,
            probability: found.probability,
            explanation: found.explanation,
        })
        .collect()
}

/// The organisations of these numbers that are published.
async fn read(app: &App, mut ids: Vec<i64>) -> Result<Organisations, Error> {
    ids.sort_unstable();
    ids.dedup();
    let mut connection = app.db.read().await?;
    let read = published_by_ids(&mut connection, &ids).await?;
    Ok(read.into_iter().map(|one| (one.id, one)).collect())
}

/// For each question, the organisations that bear a number it gives, or the key it is.
async fn certain(app: &App, questions: &[Question]) -> Result<Vec<Vec<i64>>, Error> {
    let mut connection = app.db.read().await?;
    let mut bearers: HashMap<(Scheme, String), Vec<i64>> = HashMap::new();
    for scheme in Scheme::ALL {
        let numbers: Vec<Identifier> = questions
            .iter()
            .flat_map(|question| &question.numbers)
            .flat_map(|number| std::iter::once(number.clone()).chain(of_legal_person(number)))
            .filter(|number| number.scheme == scheme)
            .collect();
        let values: Vec<&str> = numbers.iter().map(|number| number.value.as_str()).collect();
        for (value, id) in holders_of_numbers(&mut connection, scheme.as_str(), &values).await? {
            bearers.entry((scheme, value)).or_default().push(id);
        }
    }
    let mut certain = Vec::with_capacity(questions.len());
    for question in questions {
        let mut ids: Vec<i64> = Vec::new();
        for number in &question.numbers {
            let of = |number: &Identifier| bearers.get(&(number.scheme, number.value.clone()));
            // Of an establishment nobody knows, the legal person.
            let found = of(number).or_else(|| of(&of_legal_person(number)?));
            ids.extend(found.into_iter().flatten());
        }
        if let Some(key) = &question.key {
            ids.extend(published_by_key(&mut connection, key).await?.map(|one| one.id));
        }
        ids.sort_unstable();
        ids.dedup();
        certain.push(ids);
    }
    Ok(certain)
}

/// The SIREN that a SIRET begins with.
fn of_legal_person(number: &Identifier) -> Option<Identifier> {
    let siren = number
        .value
        .get(..9)
        .filter(|_| number.scheme == Scheme::FrSiret)?;
    Identifier::parse(Scheme::FrSiren, siren).ok()
}

fn candidates(
    cx: &Cx,
    question: &Question,
    certain: &[i64],
    found: Found,
    organisations: &Organisations,
) -> Vec<Candidate> {
    let sure: Vec<&Organisation> = certain.iter().filter_map(|id| organisations.get(id)).collect();
    let mut all: Vec<Candidate> = sure
        .iter()
        .map(|of| decided(cx, question, of, sure.len()))
        .collect();
    match found {
        Found::Compared(near) => all.extend(compared(cx, question, near, &sure, organisations)),
        Found::Searched(hits) => {
            let others = hits.iter().filter(|id| !certain.contains(id));
            let others = others.filter_map(|id| organisations.get(id));
            all.extend(meanwhile::candidates(cx, question, others));
        }
    }
    all.truncate(question.limit);
    all
}

/// Somebody who bears a number that was given. Numbers of several organisations contradict each
/// other: then none is a match.
fn decided(cx: &Cx, question: &Question, of: &Organisation, several: usize) -> Candidate {
    let bears = |number: &&Identifier| {
        let siren = of_legal_person(number);
        of.identifiers.iter().any(|(scheme, value)| {
            let is = |number: &Identifier| number.scheme.as_str() == scheme && number.value == *value;
            is(number) || siren.as_ref().is_some_and(is)
        })
    };
    let numbers = question
        .numbers
        .iter()
        .filter(bears)
        .map(|number| number.scheme.as_str());
    let key = question.key.as_ref().filter(|key| **key == of.key).map(|_| "key");
    let mut ids: Vec<String> = numbers.chain(key).map(|what| format!("number:{what}")).collect();
    ids.dedup();
    #[expect(clippy::cast_precision_loss, reason = "a few organisations")]
    let share = 100.0 / several as f64;
    Candidate {
        score: share,
        matches: several == 1,
        features: ids
            .into_iter()
            .map(|id| FeatureItem {
                id,
                value: true.into(),
            })
            .collect(),
        ..Candidate::new(cx, of)
    }
}

/// Those found by comparison, beside those whom a number decides.
fn compared(
    cx: &Cx,
    question: &Question,
    near: Vec<Near>,
    sure: &[&Organisation],
    organisations: &Organisations,
) -> Vec<Candidate> {
    // The odds of whoever was compared and is not among `near`.
    let total = near
        .first()
        .map_or(1.0, |first| first.bits.value().exp2() / first.probability);
    let listed: f64 = near.iter().map(|near| near.bits.value().exp2()).sum();
    let unlisted = match question.kinds.is_empty() {
        true => (total - 1.0 - listed).max(0.0),
        false => 0.0,
    };
    #[expect(clippy::cast_precision_loss, reason = "a few organisations")]
    let outside = unlisted + DECIDED * sure.len() as f64;
    let mut kept: Vec<(&Organisation, bool, Evidence)> = near
        .iter()
        .filter(|near| near.bits >= FLOOR)
        .filter_map(|near| {
            let of = organisations.get(&near.id).filter(|of| of.key == near.key)?;
            let wanted = is_of(of, &question.kinds) && sure.iter().all(|sure| sure.id != of.id);
            let other = bears_another(of, &question.numbers);
            wanted.then(|| (of, other, Evidence::of(&near.explanation, other)))
        })
        .collect();
    kept.sort_by_key(|(_, _, evidence)| std::cmp::Reverse(evidence.own));
    let odds: Vec<f64> = kept
        .iter()
        .map(|(_, _, evidence)| evidence.own.value().exp2())
        .collect();
    let linked = Parameters::default().linked;
    kept.into_iter()
        .enumerate()
        .map(|(at, (of, other, evidence))| {
            let rivals: f64 = odds
                .iter()
                .enumerate()
                .filter(|(rival, _)| *rival != at)
                .map(|(_, odds)| odds)
                .sum();
            let (whole, features) = evidence.beside(outside + rivals);
            Candidate {
                score: score(whole.probability()),
                matches: at == 0 && !other && whole >= linked,
                features,
                ..Candidate::new(cx, of)
            }
        })
        .collect()
}

/// Whether it has, in the register of a number that is asked for, another number. Only the present
/// numbers of the RNA tell: those from before 2009 were replaced.
fn bears_another(of: &Organisation, asked: &[Identifier]) -> bool {
    let legal = |number: &Identifier| of_legal_person(number).unwrap_or_else(|| number.clone());
    let asked: Vec<Identifier> = asked.iter().map(legal).collect();
    Scheme::ALL.into_iter().any(|scheme| {
        let tells = |value: &str| scheme != Scheme::FrRna || value.starts_with('W');
        let mut asked = asked
            .iter()
            .filter(|one| one.scheme == scheme && tells(&one.value))
            .peekable();
        let borne: Vec<&str> = of
            .identifiers
            .iter()
            .filter(|(known, value)| known == scheme.as_str() && tells(value))
            .map(|(_, value)| value.as_str())
            .collect();
        asked.peek().is_some() && !borne.is_empty() && asked.all(|one| !borne.contains(&one.value.as_str()))
    })
}
