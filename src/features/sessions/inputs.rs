//! What a proposal is made from: the requests of a session, what remains of the envelopes, the rules of the programmes, and
//! what each request is worth to each of them. It is kept whole, so that anybody can make the proposal again. Pure.
//!
//! * A programme is a payer with what remains of its envelopes as everybody at the table may know it, minima and rates of the
//!   version of which the request was made.
//! * What is decided already (as everybody at the table sees it) is neither proposed nor changed: what is still open is shared out.
//! * The partners of a request stay together: its award is divided among them as they asked, by largest remainder, never a partner less.
//! * What it does not know: small aid (*de minimis*) that a partner had elsewhere, and caps on all public money. The desk refuses
//!   what its own rules forbid when a funder decides.

use std::collections::HashMap;

use allocation::instalments::divide;
use allocation::mirrors::Traits;
use allocation::proposal::{self, AMOUNT_MOST, Funder, Line, Settings, WHOLE};
use serde::{Deserialize, Serialize};

use super::table::{Column, Eyes, Request, Table};
use crate::features::applications::Frozen;
use crate::features::desk::{self, Asked, State, at_most};
use crate::shared::i18n::Words;

/// The way of making them; another way has another name.
pub const METHOD: &str = "tisserand-session/1";
/// What a request is worth to a programme whose funder said nothing, out of [`POINTS_MOST`].
pub const POINTS: u32 = 5;
/// The most that a request may be worth.
pub const POINTS_MOST: u32 = 10;

/// A programme, as a proposal knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payer {
    /// Number of the programme.
    pub programme: i64,
    /// Its name.
    pub name: Words,
    /// What its funder was called.
    pub funder: String,
    /// What it can spend, in cents.
    pub envelope: i64,
    /// Whether its money is public.
    pub public: bool,
}

/// What a request asks of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The programme's place among the payers.
    pub payer: usize,
    /// It gives at least so many cents, or nothing.
    pub least: i64,
    /// It can give at most so many, the rate of each partner's costs kept.
    pub most: i64,
    /// The highest part of the cost that it pays, in ten-thousandths.
    pub rate: u32,
    /// What the request is worth to it.
    pub points: u32,
    /// What each partner could have of that, by name, in cents.
    pub partners: Vec<(String, i64)>,
}

/// A request, as a proposal knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asker {
    /// Number of the application in the database.
    pub application: i64,
    /// The number that people read aloud.
    pub number: String,
    /// Its title.
    pub title: Words,
    /// Less than this, with what was decided already, is of no use.
    pub least: i64,
    /// What is still open of what it asks.
    pub most: i64,
    /// What it costs, in cents.
    pub cost: i64,
    /// Where it takes place.
    pub territory: Option<u32>,
    /// Whether several associations make it together.
    pub joint: bool,
    /// The part of it that would reach associations without employees, in ten-thousandths.
    pub without_employees: u32,
    /// What it asks of whom.
    pub lines: Vec<Wanted>,
}

/// All that a proposal is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inputs {
    /// The percentage of what a request asks under which an award is of no use to it.
    pub useful: u8,
    /// Breaks ties.
    pub seed: u64,
    /// How many small problems may be solved for each objective.
    pub effort: u64,
    /// Who pays.
    pub payers: Vec<Payer>,
    /// Who asks.
    pub askers: Vec<Asker>,
}

impl Inputs {
    /// The table of a session, as everybody there may know it.
    #[must_use]
    pub fn of(
        table: &Table,
        (useful, seed): (u8, u64),
        points: &HashMap<(i64, i64), u32>,
        without_employees: &[i64],
    ) -> Self {
        let payers = table.columns.iter().map(|column| Payer {
            programme: column.programme.id,
            name: column.today().names.clone(),
            funder: column.funder.name.clone(),
            envelope: column.left_to_all.clamp(0, AMOUNT_MOST),
            public: desk::is_public(&column.funder),
        });
        let mut communes: Vec<&str> = table
            .requests
            .iter()
            .filter_map(|one| place(&one.frozen))
            .collect();
        communes.sort_unstable();
        communes.dedup();
        let askers = table.requests.iter().filter_map(|request| {
            let mut asker = asker(table, request, useful, points)?;
            let at = place(&request.frozen).and_then(|code| communes.binary_search(&code).ok());
            asker.territory = at.and_then(|at| u32::try_from(at + 1).ok());
            asker.without_employees = part(request, &asker.lines, without_employees);
            Some(asker)
        });
        Self {
            useful,
            seed,
            effort: Settings::default().effort,
            payers: payers.collect(),
            askers: askers.collect(),
        }
    }

    /// As the crate that proposes reads it: funders and requests by their places, from 1.
    #[must_use]
    pub fn table(&self) -> proposal::Table {
        let number = |place: usize| u32::try_from(place + 1).expect("a table's lines are few");
        proposal::Table {
            funders: self
                .payers
                .iter()
                .enumerate()
                .map(|(place, payer)| Funder {
                    number: number(place),
                    envelope: payer.envelope,
                    public: payer.public,
                })
                .collect(),
            requests: self
                .askers
                .iter()
                .enumerate()
                .map(|(place, asker)| proposal::Request {
                    number: number(place),
                    least: asker.least,
                    most: asker.most,
                    cost: asker.cost,
                    public_rate: WHOLE,
                    headroom: None,
                    territory: asker.territory,
                    lines: asker.lines.iter().map(line).collect(),
                })
                .collect(),
        }
    }

    /// How the proposal is made.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            seed: self.seed,
            effort: self.effort,
            ..Settings::default()
        }
    }

    /// What a measure needs to know besides.
    #[must_use]
    pub fn traits(&self) -> Vec<Traits> {
        let of = |asker: &Asker| Traits {
            joint: asker.joint,
            without_employees: asker.without_employees,
        };
        self.askers.iter().map(of).collect()
    }
}

fn line(wanted: &Wanted) -> Line {
    Line {
        funder: wanted.payer,
        least: wanted.least,
        requested: wanted.most,
        rate: wanted.rate,
        score: wanted.points,
    }
}

impl Wanted {
    /// What each partner has of an award, in the order of its partners.
    #[must_use]
    pub fn divided(&self, cents: i64) -> Vec<(&str, i64)> {
        let weights: Vec<u64> = self
            .partners
            .iter()
            .map(|(_, asked)| asked.unsigned_abs())
            .collect();
        let parts = divide(cents, &weights).unwrap_or_default();
        let names = self.partners.iter().map(|(name, _)| name.as_str());
        names.zip(parts).collect()
    }
}

/// Where a request takes place: the first commune that it names, or the seat of its lead.
fn place(frozen: &Frozen) -> Option<&str> {
    let named = frozen.project.communes.first().map(String::as_str);
    named.or(frozen.lead().map(|lead| lead.commune.as_str()))
}

/// What each partner spends, by its key, in cents: one budget may have thousands of lines, and is gone through once.
#[must_use]
pub fn spent(frozen: &Frozen) -> HashMap<&str, i64> {
    let mut spent = HashMap::with_capacity(frozen.project.partners.len());
    for line in &frozen.project.lines {
        let account = budgets::account(&line.account);
        if account.is_some_and(|account| account.side() == budgets::Side::Charge) {
            *spent.entry(line.partner.as_str()).or_default() += line.cents;
        }
    }
    spent
}

/// What a request costs in all, what partners pay each other taken off, in cents.
#[must_use]
pub fn cost(frozen: &Frozen, spent: &HashMap<&str, i64>) -> i64 {
    let flows: i64 = frozen.project.flows.iter().map(|flow| flow.cents).sum();
    let partners = frozen.project.partners.iter();
    let charges: i64 = partners.filter_map(|party| spent.get(party.key.as_str())).sum();
    (charges - flows).clamp(0, AMOUNT_MOST)
}

/// What a request asks of a programme, of the amounts that count; nothing where they are none.
pub fn wanted(
    (request, spent): (&Request, &HashMap<&str, i64>),
    (payer, column): (usize, &Column),
    points: u32,
    counts: impl Fn(&Asked) -> bool,
) -> Option<Wanted> {
    let content = column.content(&request.frozen);
    let own = request
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id);
    // What it requests, within the rate of its costs.
    let reach = |one: &Asked| {
        let costs = spent.get(one.partner.as_str()).copied().unwrap_or_default();
        let most = content.rate.as_ref().map(|rate| at_most(costs, rate.percent));
        one.cents.min(most.unwrap_or(i64::MAX)).clamp(0, AMOUNT_MOST)
    };
    let partners: Vec<(String, i64)> = own
        .filter(|one| counts(one))
        .map(|one| (request.frozen.name(&one.partner).to_owned(), reach(one)))
        .collect();
    let asked: i64 = partners.iter().map(|(_, cents)| *cents).sum();
    let most = asked.min(content.maximum.unwrap_or(AMOUNT_MOST)).min(AMOUNT_MOST);
    (most > 0).then(|| Wanted {
        payer,
        least: content.minimum.unwrap_or(1).clamp(1, AMOUNT_MOST),
        most,
        rate: content
            .rate
            .as_ref()
            .map_or(WHOLE, |rate| u32::from(rate.percent) * 100),
        points,
        partners,
    })
}

/// What is still open of a request; nothing where nothing is.
fn asker(table: &Table, request: &Request, useful: u8, points: &HashMap<(i64, i64), u32>) -> Option<Asker> {
    let all = Eyes::of_all();
    let given = |asked: &Asked| request.decided(asked, &all);
    // What a funder only proposed is no decision: it is shared out anew.
    let firm = |asked: &Asked| -> Option<i64> {
        let decision = given(asked)?;
        match decision.state {
            State::Pending | State::Proposed | State::Postponed => None,
            State::Conditional | State::Granted | State::Refused => Some(decision.cents),
        }
    };
    let spent = spent(&request.frozen);
    let lines: Vec<Wanted> = table
        .columns
        .iter()
        .enumerate()
        .filter_map(|(place, column)| {
            let own = points.get(&(column.programme.id, request.application.id));
            wanted(
                (request, &spent),
                (place, column),
                own.copied().unwrap_or(POINTS),
                |asked| firm(asked).is_none(),
            )
        })
        .collect();
    let most: i64 = lines.iter().map(|one| one.most).sum::<i64>().min(AMOUNT_MOST);
    if most == 0 {
        return None;
    }
    let decided: i64 = request.asked.iter().filter_map(firm).sum();
    let whole: i64 = request.asked.iter().map(|one| one.cents).sum();
    let needed = i128::from(whole) * i128::from(useful.min(100)) / 100 - i128::from(decided);
    let associations = request
        .frozen
        .project
        .partners
        .iter()
        .filter(|party| party.kind == "association");
    Some(Asker {
        application: request.application.id,
        number: request.application.number.clone(),
        title: request
            .frozen
            .project
            .texts
            .get("title")
            .cloned()
            .unwrap_or_default(),
        least: i64::try_from(needed).unwrap_or(1).clamp(1, most),
        most,
        cost: cost(&request.frozen, &spent),
        territory: None,
        joint: associations.count() > 1,
        without_employees: 0,
        lines,
    })
}

/// The part of a request that would reach these organisations, in ten-thousandths.
fn part(request: &Request, lines: &[Wanted], organisations: &[i64]) -> u32 {
    let names: Vec<&str> = request
        .partners
        .iter()
        .filter(|(_, id)| organisations.contains(id))
        .map(|(key, _)| request.frozen.name(key))
        .collect();
    let every = lines.iter().flat_map(|line| &line.partners);
    let all: i64 = every.clone().map(|(_, cents)| *cents).sum();
    let theirs: i64 = every
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(_, cents)| *cents)
        .sum();
    let share = i128::from(theirs) * i128::from(WHOLE) / i128::from(all.max(1));
    u32::try_from(share).unwrap_or(WHOLE)
}
