//! "What if B gives 30 instead of 40, who completes?" A supposition puts amounts in the place of what funders said, lets the
//! conditions of the others be met or not, and says what a request would then have, what it would still lack, and who could give
//! that within envelopes and rules: nobody whose own amount is supposed, for that is what is asked. It changes nothing. Pure.

use allocation::completion::{Completion, completion};
use allocation::headroom::{Headroom, within};
use allocation::instalments::divide;
use allocation::proposal::{self, AMOUNT_MOST, Funder, WHOLE};
use serde::{Deserialize, Serialize};

use super::inputs::{Wanted, cost, spent, wanted};
use super::rooms::Room;
use super::table::{Column, Request, Sum, Table};
use crate::features::desk::{self, Decision, Given, State};

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
/// `rooms` is what small-aid rules leave to whom, of what is [`asked`].
#[must_use]
pub fn outcomes<'a>(table: &'a Table, supposed: &[Supposed], rooms: &[Room]) -> Vec<Outcome<'a>> {
    let before = amounts(table, &[]);
    let after = amounts(table, supposed);
    let mut rules = rules(table, &held(table, &[]));
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
            let parts = cells
                .iter()
                .flat_map(|cell| parts(table, request, &table.columns[cell.column], cell.after));
            let parts = parts.collect();
            // What small aid leaves here, with what is given elsewhere on the table.
            let own: Vec<Headroom> = rooms.iter().map(|room| room.in_request(place, &after)).collect();
            let whole = rules.requests[place].clone();
            // Whoever's amount is supposed gives that, and no more: the question is what the others could.
            for line in &mut rules.requests[place].lines {
                let column = &table.columns[line.funder];
                if supposed.iter().any(|one| is_of(one, request, column)) {
                    line.requested = line.requested.min(after[place][line.funder]);
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

/// What each partner has of an amount of a programme: as was said where that is what was said, else as they asked.
fn parts(table: &Table, request: &Request, column: &Column, cents: i64) -> Vec<(i64, i64)> {
    let own: Vec<&desk::Asked> = request
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id)
        .collect();
    let said: Vec<u64> = own
        .iter()
        .map(|one| {
            Sum::of(one.cents, request.decided(one, &table.eyes))
                .said()
                .unsigned_abs()
        })
        .collect();
    let weights = match said.iter().sum::<u64>() == cents.unsigned_abs() {
        true => said,
        false => own.iter().map(|one| one.cents.unsigned_abs()).collect(),
    };
    let cents = divide(cents, &weights).unwrap_or_default();
    let number = |partner: &str| {
        let mut partners = request.partners.iter();
        partners.find(|(key, _)| key == partner).map(|(_, id)| *id)
    };
    own.iter()
        .zip(cents)
        .filter_map(|(one, cents)| Some((number(&one.partner)?, cents)))
        .collect()
}

/// What each programme gives to each request, by request, then by column, in cents: what is supposed in the place of what was
/// said, and nothing where a condition is not met.
fn amounts(table: &Table, supposed: &[Supposed]) -> Vec<Vec<i64>> {
    let mut amounts = held(table, supposed);
    for (place, request) in clear(table) {
        for (at, column) in table.columns.iter().enumerate() {
            let taken = supposed.iter().any(|one| is_of(one, request, column));
            let proposed = said(table, request, column).filter(|one| one.state == State::Proposed && !taken);
            amounts[place][at] += proposed.map(|one| one.cents).sum::<i64>();
        }
    }
    amounts
}

/// The same of what binds its funder or is supposed: what is only proposed meets no condition, here as among the promises.
fn held(table: &Table, supposed: &[Supposed]) -> Vec<Vec<i64>> {
    let mut given = Vec::new();
    for (place, request) in clear(table) {
        for column in &table.columns {
            match supposed.iter().find(|one| is_of(one, request, column)) {
                Some(one) => given.push(Given {
                    programme: column.programme.id,
                    request: place,
                    cents: one.cents,
                    condition: None,
                }),
                None => {
                    given.extend(said(table, request, column).filter_map(|one| desk::given(place, one)));
                }
            }
        }
        // What a programme that is not on the table gives counts where another waits for it.
        let elsewhere = request.decisions.iter().filter(|one| {
            let mut columns = table.columns.iter();
            table.eyes.see(one) && columns.all(|column| column.programme.id != one.programme)
        });
        given.extend(elsewhere.filter_map(|one| desk::given(place, one)));
    }
    let mut amounts = vec![vec![0; table.columns.len()]; table.requests.len()];
    for (one, lacks) in given.iter().zip(desk::lacking(&given)) {
        let mut columns = table.columns.iter();
        let column = columns.position(|column| column.programme.id == one.programme);
        if let Some(column) = column.filter(|_| lacks == 0) {
            amounts[one.request][column] += one.cents;
        }
    }
    amounts
}

/// The requests that the asker may read, with their places on the table.
fn clear(table: &Table) -> impl Iterator<Item = (usize, &Request)> {
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

/// Of a request, by programme: what stands there, what is wanted; and what it costs.
type Row = (Vec<Option<Sum>>, Vec<Option<Wanted>>, i64);

/// The rules of the table, for requests that the asker may read; the others ask nothing here. What is promised already is in
/// the envelopes, for it is among the amounts; `held` is what of it holds today.
fn rules(table: &Table, held: &[Vec<i64>]) -> proposal::Table {
    let number = |place: usize| u32::try_from(place).expect("a table's lines are few");
    let columns = || table.columns.iter().enumerate();
    let read = table.requests.iter().map(|request| match request.is_clear() {
        true => {
            let spent = spent(&request.frozen);
            let wants = columns().map(|column| wanted((request, &spent), column, 1, |_| true));
            (
                table.cells(request),
                wants.collect(),
                cost(&request.frozen, &spent),
            )
        }
        false => (
            Vec::new(),
            Vec::new(),
            cost(&request.frozen, &spent(&request.frozen)),
        ),
    });
    let read: Vec<Row> = read.collect();
    let funders = columns().map(|(place, column)| {
        // What it promises or grants, as the asker sees it.
        let cells = read
            .iter()
            .filter_map(|(cells, ..)| cells.get(place).copied().flatten());
        let firm: i64 = cells.map(|sum| sum.conditional + sum.voted).sum();
        // A promise whose condition is not met is no amount, and its money is held all the same: nobody else has it.
        let asks = |at: usize| matches!(read[at].1.get(place), Some(Some(_)));
        let rows = (0..read.len()).filter(|at| asks(*at));
        let holds: i64 = rows.map(|at| held[at][place]).sum();
        let waits = firm - holds.min(firm);
        Funder {
            number: number(place),
            envelope: (column.left + firm - waits).clamp(0, AMOUNT_MOST),
            public: desk::is_public(&column.funder),
        }
    });
    let requests = read.iter().enumerate().map(|(place, (_, wants, cost))| {
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
