//! A proposal with all it was made from, as a `.pb` file that anybody can read, and that replays to the byte.
//!
//! Funders are the voters and their scores the points; requests are the projects, at what they ask in all. What the format does
//! not know stands in columns and lines of `META` of our own, in the file's currency, rates in ten-thousandths:
//!
//! * projects: `least`, `eligible_cost`, `public_rate`, `headroom`, `territory`, and `award`, what the proposal gives;
//! * votes: `envelope`, `public`, and by choice `least`, `requested`, `rate`, and `pays`, what the proposal takes;
//! * where a programme pays out of several envelopes: of projects `programmes`, by programme (`|`) its least, its most, and the votes
//!   that are its envelopes (`:`, of these `,`);
//! * where the table names partners: of projects `partners`, by partner (`|`) the votes of whom something is asked for it (`,`), and of votes
//!   `valued`, what the value alone would take of it;
//! * `META`: `seed`, `tolerance`, `effort`, what was found and proved, and the prices; `rules`, what the rules were, each with its date and source;
//!   `headrooms`, what *de minimis* leaves to each undertaking, and `headroom_parts`, the parts that it has of lines: its place
//!   there, project, vote, and part of whole. What a project may have (`headroom`, `requested`) is what these leave.
//!
//! A program that knows only the format still reads who asked, what each costs, who scored what, and what was selected.

mod partners;
mod programmes;
mod table;
mod values;

use std::ops::ControlFlow;

use crate::Decimal;
use crate::headroom::Headroom;
use crate::pabulib::{Ballot, Choice, Election, Project, ReadError, VoteType, read, write};
use crate::rules::Outcome;

use super::{Funder, Line, Prices, Proposal, Proved, Request, Settings, Table, TableError, propose};
use partners::{PARTNERS, VALUED, partners, partners_written, valued, written};
use programmes::{PROGRAMMES, programmes, programmes_written};
use table::table;
use values::{amounts, joined, list, meta, prices, proved, rooms, units};

/// The rules' names in files: another way of counting has another name. The first knows no partners, the second leaves none of them out, the
/// third knows programmes that pay out of several envelopes, with partners or without. What the first two made is made again by the same steps.
pub const RULES: [&str; 3] = [
    "tisserand/proposal-1",
    "tisserand/proposal-2",
    "tisserand/proposal-3",
];
const PROJECTS: [&str; 6] = [
    "least",
    "eligible_cost",
    "public_rate",
    "headroom",
    "territory",
    "award",
];
const VOTES: [&str; 6] = ["envelope", "public", "least", "requested", "rate", "pays"];

/// Lines of `META` that are left out where they would be empty.
const OPTIONAL: [&str; 3] = ["headrooms", "headroom_parts", "rules"];

/// No value of a table that can be treated is higher.
const VALUE_MOST: i128 = 1_000_000_000_000_000_000_000_000;
/// More than all of the value cannot be given up: in millionths.
const WHOLE_VALUE: u32 = 1_000_000;
/// Nor is any price of ours.
const PRICE_MOST: i64 = 1 << 40;

/// A proposal with all it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What was asked, and of whom.
    pub table: Table,
    /// How it was made.
    pub settings: Settings,
    /// What was proposed.
    pub proposal: Proposal,
    /// What *de minimis* leaves to undertakings; the table was made within it.
    pub headrooms: Vec<Headroom>,
    /// What the rules were, each with its date and source, in words of one line: for readers, nothing follows from it.
    pub rules: String,
}

/// Why a file is no run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RunError {
    /// It is no `.pb` file.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It was decided by another rule.
    #[error("the file's rule is {0:?}, none of {RULES:?}")]
    Rule(String),
    /// A line of `META` or a column is absent or cannot be understood.
    #[error("{0:?} is absent or cannot be understood")]
    Value(&'static str),
    /// The table it holds is none.
    #[error(transparent)]
    Table(#[from] TableError),
}

impl Run {
    /// The file.
    #[must_use]
    pub fn to_pb(&self) -> String {
        write(&self.election())
    }

    /// Reads the file again.
    ///
    /// # Errors
    /// Why it is no run.
    pub fn from_pb(bytes: &[u8]) -> Result<Self, RunError> {
        Self::of(&read(bytes)?)
    }

    /// The run that a file holds.
    ///
    /// # Errors
    /// Why it is none.
    pub fn of(election: &Election) -> Result<Self, RunError> {
        if !RULES.contains(&election.rule.as_str()) {
            return Err(RunError::Rule(election.rule.clone()));
        }
        let mut table = table(election)?;
        let of_programmes = election.rule == RULES[2];
        let has_partners = || election.project_columns.iter().any(|name| name == PARTNERS);
        let of_partners = election.rule == RULES[1] || of_programmes && has_partners();
        if of_partners {
            partners(election, &mut table)?;
        }
        if of_programmes {
            programmes(election, &mut table)?;
        }
        table.check()?;
        // Each table has one way of being written.
        if table.names_partners() != of_partners {
            return Err(RunError::Value(PARTNERS));
        }
        if table.names_programmes() != of_programmes {
            return Err(RunError::Value(PROGRAMMES));
        }
        let headrooms = rooms(election, &table)?;
        let settings = Settings {
            seed: meta(election, "seed")?,
            tolerance: meta(election, "tolerance")?,
            effort: meta(election, "effort")?,
        };
        if settings.tolerance > WHOLE_VALUE {
            return Err(RunError::Value("tolerance"));
        }
        let alone: Vec<i128> = list(election.meta("alone").unwrap_or(""), "alone")?;
        let bounds: Vec<i128> = list(election.meta("alone_bounds").unwrap_or(""), "alone_bounds")?;
        let (envelopes, floors) = (
            prices(election, "envelope_prices")?,
            prices(election, "floor_prices")?,
        );
        let funders = table.funders.len();
        let within = |value: &i128| (0..=VALUE_MOST).contains(value);
        let payable = |price: &i64| (0..=PRICE_MOST).contains(price);
        if !alone.iter().chain(&bounds).all(within) || !envelopes.iter().chain(&floors).all(payable) {
            return Err(RunError::Value("alone"));
        }
        if [alone.len(), bounds.len(), envelopes.len(), floors.len()] != [funders; 4] {
            return Err(RunError::Value("alone"));
        }
        let proposal = Proposal {
            amounts: amounts(election, &table, "pays")?,
            valued: match of_partners {
                true => amounts(election, &table, VALUED)?,
                false => Vec::new(),
            },
            alone: alone
                .into_iter()
                .zip(bounds)
                .map(|(found, bound)| Proved { found, bound })
                .collect(),
            value: proved(election, "value")?,
            lines: proved(election, "lines")?,
            fairness: proved(election, "fairness")?,
            territories: proved(election, "territories")?,
            prices: Prices { envelopes, floors },
            effort: meta(election, "effort_spent")?,
        };
        Ok(Self {
            table,
            settings,
            proposal,
            headrooms,
            rules: election.meta("rules").unwrap_or("").to_owned(),
        })
    }

    /// Proposes again from the same table and settings; equal to [`Run::proposal`] unless somebody changed the file.
    ///
    /// # Errors
    /// Where the table is none.
    pub fn replay(&self) -> Result<Proposal, TableError> {
        propose(&self.table, &self.settings, &mut |_| ControlFlow::Continue(()))
    }

    /// Which requests receive something, in the order of the table, and how much in all.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let awards = self
            .proposal
            .amounts
            .iter()
            .map(|given| given.iter().sum::<i64>());
        let given: Vec<(usize, i64)> = awards.enumerate().filter(|(_, award)| *award > 0).collect();
        Outcome {
            selected: given.iter().map(|(place, _)| *place).collect(),
            spent: units(given.iter().map(|(_, award)| award).sum()),
        }
    }

    fn parts(&self) -> String {
        let every = self.headrooms.iter().enumerate();
        joined(every.flat_map(|(place, headroom)| {
            headroom.parts.iter().map(move |part| {
                let (request, funder) = (
                    self.table.requests[part.request].number,
                    self.table.funders[part.funder].number,
                );
                format!("{place}:{request}:{funder}:{}:{}", part.part, part.whole)
            })
        }))
    }

    fn election(&self) -> Election {
        let Self {
            table,
            settings,
            proposal,
            ..
        } = self;
        let all: i64 = table.funders.iter().map(|funder| funder.envelope).sum();
        let both = |proved: Proved| format!("{},{}", proved.found, proved.bound);
        let found = proposal.alone.iter().map(|alone| alone.found);
        let bounds = proposal.alone.iter().map(|alone| alone.bound);
        let meta = [
            ("description", "A proposal of who pays what".to_owned()),
            ("seed", settings.seed.to_string()),
            ("tolerance", settings.tolerance.to_string()),
            ("effort", settings.effort.to_string()),
            ("value", both(proposal.value)),
            ("lines", both(proposal.lines)),
            ("fairness", both(proposal.fairness)),
            ("territories", both(proposal.territories)),
            ("alone", joined(found)),
            ("alone_bounds", joined(bounds)),
            ("envelope_prices", joined(proposal.prices.envelopes.iter())),
            ("floor_prices", joined(proposal.prices.floors.iter())),
            ("effort_spent", proposal.effort.to_string()),
            (
                "headrooms",
                joined(self.headrooms.iter().map(|one| units(one.cents))),
            ),
            ("headroom_parts", self.parts()),
            ("rules", self.rules.clone()),
        ];
        Election {
            budget: units(all),
            vote_type: VoteType::Scoring,
            rule: rule(table).to_owned(),
            meta: meta
                .into_iter()
                .filter(|(key, value)| !(OPTIONAL.contains(key) && value.is_empty()))
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
            project_columns: written(&PROJECTS, PARTNERS, table)
                .into_iter()
                .chain(table.names_programmes().then(|| PROGRAMMES.to_owned()))
                .collect(),
            projects: table
                .requests
                .iter()
                .zip(&proposal.amounts)
                .map(|(request, given)| project(table, request, given))
                .collect(),
            ballot_columns: written(&VOTES, VALUED, table),
            ballots: (0..table.funders.len())
                .map(|funder| ballot(table, proposal, funder))
                .collect(),
        }
    }
}

/// By what its file says that it is made.
fn rule(table: &Table) -> &'static str {
    match table.names_programmes() {
        true => RULES[2],
        false => RULES[usize::from(table.names_partners())],
    }
}

fn project(table: &Table, request: &Request, given: &[i64]) -> Project {
    let award: i64 = given.iter().sum();
    let optional = |value: Option<String>| value.unwrap_or_default();
    Project {
        id: request.number.to_string(),
        cost: units(request.most),
        votes: None,
        score: None,
        selected: Some(u8::from(award > 0)),
        more: vec![
            units(request.least).to_string(),
            units(request.cost).to_string(),
            request.public_rate.to_string(),
            optional(request.headroom.map(|cents| units(cents).to_string())),
            optional(request.territory.map(|territory| territory.to_string())),
            units(award).to_string(),
        ]
        .into_iter()
        .chain(table.names_partners().then(|| partners_written(table, request)))
        .chain(
            table
                .names_programmes()
                .then(|| programmes_written(table, request)),
        )
        .collect(),
    }
}

fn ballot(table: &Table, proposal: &Proposal, funder: usize) -> Ballot {
    let own: Vec<(usize, Line, i64)> = table
        .requests
        .iter()
        .zip(&proposal.amounts)
        .enumerate()
        .flat_map(|(place, (request, given))| {
            let lines = request.lines.iter().zip(given);
            lines
                .filter(|(line, _)| line.funder == funder)
                .map(move |(&line, &cents)| (place, line, cents))
        })
        .collect();
    let Funder {
        number,
        envelope,
        public,
    } = table.funders[funder];
    Ballot {
        voter: number.to_string(),
        choices: own
            .iter()
            .map(|&(project, line, _)| Choice {
                project,
                points: Some(Decimal::from(line.score)),
            })
            .collect(),
        more: vec![
            units(envelope).to_string(),
            u8::from(public).to_string(),
            joined(own.iter().map(|(_, line, _)| units(line.least))),
            joined(own.iter().map(|(_, line, _)| units(line.requested))),
            joined(own.iter().map(|(_, line, _)| line.rate)),
            joined(own.iter().map(|&(_, _, cents)| units(cents))),
        ]
        .into_iter()
        .chain((!proposal.valued.is_empty()).then(|| valued(table, &proposal.valued, funder)))
        .collect(),
    }
}
