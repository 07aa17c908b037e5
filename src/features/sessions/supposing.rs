//! "What if B gives 30 instead of 40, who completes?" A supposition puts amounts in the place of what funders said, lets the
//! conditions of the others be met or not, and says what a request would then have, what it would still lack, and who could give
//! that within envelopes and rules: nobody whose own amount is supposed, for that is what is asked. It changes nothing. Pure.

use std::collections::HashSet;

use allocation::completion::{Completion, completion};
use allocation::headroom::{Headroom, within};
use allocation::instalments::divide;
use allocation::proposal::{self, AMOUNT_MOST, Funder, WHOLE};
use serde::{Deserialize, Serialize};

use super::inputs::{Wanted, cost, spent, wanted};
use super::pots::{Chosen, left};
use super::rooms::Room;
use super::spare::Spare;
use super::table::{Column, Request, Sum, Table};
use crate::features::desk::{self, Asked, Decision, Given, State};

/// An amount that is supposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supposed {
    /// Number of the application, as people read it aloud.
    pub application: String,
    /// Address of the programme.
    pub programme: String,
    /// How much, in cents.
    pub cents: i64,
}

/// What one programme gives to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The programme's place on the table.
    pub column: usize,
    /// What it said that it gives: proposed, promised or granted, in cents.
    pub before: i64,
    /// What it would give.
    pub after: i64,
}

/// What a request would have.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The request.
    pub request: &'a Request,
    /// By programme.
    pub cells: Vec<Cell>,
    /// What each partner would have of it, by number, in cents.
    parts: Vec<(i64, i64)>,
    /// What it asks at this table, in cents.
    pub asked: i64,
    /// Who could give more, within envelopes and rules.
    pub completion: Completion,
}

impl Outcome<'_> {
    /// What it has today and what it would have, in cents.
    #[must_use]
    pub fn sums(&self) -> (i64, i64) {
        let cells = self.cells.iter();
        cells.fold((0, 0), |(before, after), cell| {
            (before + cell.before, after + cell.after)
        })
    }

    /// What each partner would have, by number of the organisation, in cents.
    pub fn parts(&self) -> impl Iterator<Item = (i64, i64)> {
        self.parts.iter().copied()
    }

    /// What it would still lack, in cents.
    #[must_use]
    pub fn lacks(&self) -> i64 {
        (self.asked - self.sums().1).max(0)
    }

    /// Whether those who could give more could give all that lacks.
    #[must_use]
    pub fn completes(&self) -> bool {
        self.completion.together >= self.lacks()
    }
}

/// What the requests that the asker may read ask by the rules of the table, decided or not, in its order: numbers of applications.
#[must_use]
pub fn asked(table: &Table) -> Vec<(i64, Vec<Wanted>)> {
    let asked = table.requests.iter().map(|request| {
        let spent = spent(&request.frozen);
        let columns = table.columns.iter().enumerate();
        let wants = columns.filter_map(|column| wanted((request, &spent), column, 1, |_| true));
        let wants = if request.is_clear() {
            wants.collect()
        } else {
            Vec::new()
        };
        (request.application.id, wants)
    });
    asked.collect()
}

/// What would become of the requests that are supposed of, and of those that a condition moves, in the order of the table.
/// `rooms` is what small-aid rules leave to whom, of what is [`asked`]; `chosen` is out of which envelopes that would be proposed.
#[must_use]
pub fn outcomes<'a>(
    table: &'a Table,
    supposed: &[Supposed],
    (rooms, chosen): (&[Room], &Chosen<'_>),
) -> Vec<Outcome<'a>> {
    let (before, _) = amounts(table, &[]);
    let (after, waits) = amounts(table, supposed);
    let mut rules = rules(table, &waits);
    let spare = Spare::of(table, chosen, (&after, &waits));
    let named = |request: &Request| {
        let mut supposed = supposed.iter();
        supposed.any(|one| one.application == request.application.number)
    };
    let places = 0..table.requests.len();
    let moved = places.filter(|&place| {
        let request = &table.requests[place];
        request.is_clear() && (named(request) || before[place] != after[place])
    });
    moved
        .map(|place| {
            let request = &table.requests[place];
            let lines = &rules.requests[place].lines;
            let cells = lines.iter().map(|line| Cell {
                column: line.funder,
                before: before[place][line.funder],
                after: after[place][line.funder],
            });
            let cells: Vec<Cell> = cells.collect();
            let number = |partner: &str| {
                let mut partners = request.partners.iter();
                partners.find(|(key, _)| key == partner).map(|(_, id)| *id)
            };
            let parts = cells
                .iter()
                .flat_map(|cell| parts((table, &waits), request, &table.columns[cell.column], cell.after));
            let parts = parts.filter_map(|(one, cents)| Some((number(&one.partner)?, cents)));
            let parts = parts.collect();
            // What small aid leaves here, with what is given elsewhere on the table.
            let own: Vec<Headroom> = rooms.iter().map(|room| room.in_request(place, &after)).collect();
            let whole = rules.requests[place].clone();
            // Whoever's amount is supposed gives that, and no more: the question is what the others could, out of envelopes that are for it.
            for line in &mut rules.requests[place].lines {
                let (column, given) = (&table.columns[line.funder], after[place][line.funder]);
                let more = match supposed.iter().any(|one| is_of(one, request, column)) {
                    true => Some(0),
                    false => spare.more(request, line.funder, given),
                };
                if let Some(more) = more {
                    line.requested = line.requested.min(given.saturating_add(more));
                }
            }
            let _ = within(&mut rules, &own);
            let completion = completion(&rules, &of_lines(&rules, &after), place);
            rules.requests[place] = whole;
            Outcome {
                request,
                cells,
                parts,
                asked: request.asked.iter().map(|one| one.cents).sum(),
                completion,
            }
        })
        .collect()
}

/// What each partner has of an amount of a programme: as was said where that is what was said, else as they asked. A promise that waits is
/// no amount, and whoever waits for it has nothing of what the others have.
pub(super) fn parts<'a>(
    (table, waits): (&Table, &HashSet<i64>),
    request: &'a Request,
    column: &Column,
    cents: i64,
) -> Vec<(&'a Asked, i64)> {
    let own: Vec<&Asked> = request
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id)
        .collect();
    let said: Vec<u64> = own
        .iter()
        .map(|one| {
            let decided = request.decided(one, &table.eyes);
            Sum::of(one.cents, decided.filter(|one| !waits.contains(&one.id)))
                .said()
                .unsigned_abs()
        })
        .collect();
    let weights = match said.iter().sum::<u64>() == cents.unsigned_abs() {
        true => said,
        false => own.iter().map(|one| one.cents.unsigned_abs()).collect(),
    };
    let cents = divide(cents, &weights).unwrap_or_default();
    own.into_iter().zip(cents).collect()
}

/// What each programme gives to each request, by request, then by column, in cents: what is supposed in the place of what was
/// said, and nothing where a condition is not met. Beside it the numbers of the promises that are no amounts so: their money is held.
fn amounts(table: &Table, supposed: &[Supposed]) -> (Vec<Vec<i64>>, HashSet<i64>) {
    let (mut amounts, waits) = held(table, supposed);
    for (place, request) in clear(table) {
        for (at, column) in table.columns.iter().enumerate() {
            let taken = supposed.iter().any(|one| is_of(one, request, column));
            let proposed = said(table, request, column).filter(|one| one.state == State::Proposed && !taken);
            amounts[place][at] += proposed.map(|one| one.cents).sum::<i64>();
        }
    }
    (amounts, waits)
}

/// The same of what binds its funder or is supposed: what is only proposed meets no condition, here as among the promises.
fn held(table: &Table, supposed: &[Supposed]) -> (Vec<Vec<i64>>, HashSet<i64>) {
    let mut waits = HashSet::new();
    // Each with the number of its decision, where it is one of this table.
    let mut given: Vec<(Option<i64>, Given)> = Vec::new();
    for (place, request) in clear(table) {
        for column in &table.columns {
            match supposed.iter().find(|one| is_of(one, request, column)) {
                Some(one) => given.push((
                    None,
                    Given {
                        programme: column.programme.id,
                        request: place,
                        cents: one.cents,
                        condition: None,
                    },
                )),
                None => {
                    for one in said(table, request, column).filter(|one| firm(one)) {
                        match desk::given(place, one) {
                            Some(own) => given.push((Some(one.id), own)),
                            // It hangs on words, before its funder says that they are met.
                            None => {
                                waits.insert(one.id);
                            }
                        }
                    }
                }
            }
        }
        // What a programme that is not on the table gives counts where another waits for it.
        let elsewhere = request.decisions.iter().filter(|one| {
            let mut columns = table.columns.iter();
            table.eyes.see(one) && columns.all(|column| column.programme.id != one.programme)
        });
        given.extend(elsewhere.filter_map(|one| Some((None, desk::given(place, one)?))));
    }
    let (of, given): (Vec<Option<i64>>, Vec<Given>) = given.into_iter().unzip();
    let mut amounts = vec![vec![0; table.columns.len()]; table.requests.len()];
    for ((one, lacks), of) in given.iter().zip(desk::lacking(&given)).zip(of) {
        let mut columns = table.columns.iter();
        let column = columns.position(|column| column.programme.id == one.programme);
        if let Some(column) = column.filter(|_| lacks == 0) {
            amounts[one.request][column] += one.cents;
        } else {
            waits.extend(of);
        }
    }
    (amounts, waits)
}

/// Whether a decision holds money: it is promised or granted.
pub(super) fn firm(decision: &Decision) -> bool {
    matches!(decision.state, State::Conditional | State::Granted)
}

/// The requests that the asker may read, with their places on the table.
pub(super) fn clear(table: &Table) -> impl Iterator<Item = (usize, &Request)> {
    table
        .requests
        .iter()
        .enumerate()
        .filter(|(_, one)| one.is_clear())
}

/// Whether it is supposed of that request and that programme.
fn is_of(supposed: &Supposed, request: &Request, column: &Column) -> bool {
    supposed.application == request.application.number && supposed.programme == column.programme.address
}

/// What a programme said of a request, as the asker sees it.
fn said<'a>(
    table: &'a Table,
    request: &'a Request,
    column: &'a Column,
) -> impl Iterator<Item = &'a Decision> {
    let asked = request.asked.iter();
    let own = asked.filter(|one| one.programme == column.programme.id);
    own.filter_map(|asked| request.decided(asked, &table.eyes))
}

/// Of a request: what is wanted, by programme, and what it costs.
type Row = (Vec<Option<Wanted>>, i64);

/// The rules of the table, for requests that the asker may read; the others ask nothing here. What is promised already is in
/// the envelopes, for it is among the amounts; a promise that waits is no amount, and its money is held all the same: nobody else has it.
fn rules(table: &Table, waits: &HashSet<i64>) -> proposal::Table {
    let number = |place: usize| u32::try_from(place).expect("a table's lines are few");
    let columns = || table.columns.iter().enumerate();
    let read = table.requests.iter().map(|request| match request.is_clear() {
        true => {
            let spent = spent(&request.frozen);
            let wants = columns().map(|column| wanted((request, &spent), column, 1, |_| true));
            (wants.collect(), cost(&request.frozen, &spent))
        }
        false => (Vec::new(), cost(&request.frozen, &spent(&request.frozen))),
    });
    let read: Vec<Row> = read.collect();
    let funders = columns().map(|(place, column)| {
        // What it promises or grants, as the asker sees it.
        let every = clear(table).flat_map(|(_, request)| said(table, request, column));
        let counts = every.filter(|one| firm(one) && !waits.contains(&one.id));
        let counts: i64 = counts.map(|one| one.cents).sum();
        Funder {
            number: number(place),
            envelope: left(&column.seen).saturating_add(counts).clamp(0, AMOUNT_MOST),
            public: desk::is_public(&column.funder),
        }
    });
    let requests = read.iter().enumerate().map(|(place, (wants, cost))| {
        let lines: Vec<proposal::Line> = wants
            .iter()
            .flatten()
            .map(|one| proposal::Line {
                funder: one.payer,
                least: one.least,
                requested: one.most,
                rate: one.rate,
                score: 1,
            })
            .collect();
        proposal::Request {
            number: number(place),
            least: 1,
            most: lines
                .iter()
                .map(|line| line.requested)
                .sum::<i64>()
                .clamp(1, AMOUNT_MOST),
            cost: *cost,
            public_rate: WHOLE,
            headroom: None,
            territory: None,
            lines,
            programmes: Vec::new(),
            partners: Vec::new(),
        }
    });
    proposal::Table {
        funders: funders.collect(),
        requests: requests.collect(),
    }
}

/// Amounts by lines in the place of columns.
fn of_lines(rules: &proposal::Table, amounts: &[Vec<i64>]) -> Vec<Vec<i64>> {
    let of = |(request, row): (&proposal::Request, &Vec<i64>)| {
        request.lines.iter().map(|line| row[line.funder]).collect()
    };
    rules.requests.iter().zip(amounts).map(of).collect()
}
