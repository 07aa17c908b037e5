//! What a *de minimis* regime leaves to an undertaking, whatever public funders pay it, through however many requests.
//!
//! An award of a line is divided among the partners of a request in proportion to what each asks there: an undertaking receives
//! `part ÷ whole` of each line that names it, and over all of them no more than is left to it.
//!
//! *Method.* [`within`] lowers what the table lets be given, before anything is proposed, so that every proposal of the table that it leaves keeps the
//! rule: were it left to the search, what one funder does alone could undo what another does, and "no worse than alone" might have no
//! answer. Where all that is asked for an undertaking fits, nothing is lowered. Else what is left to it is divided between its requests, in proportion to
//! what they ask for it, by largest remainder. In a request one line is lowered by itself; several of which every public line is
//! one are lowered together, by what all of them may pay at most, and the funders share that freely; else each line has its part. It may refuse
//! what another division would allow, and never allows what the rule forbids: [`check::undertakings`](crate::check::undertakings) counts
//! again, without any of this.

use crate::instalments::divide;
use crate::proposal::{AMOUNT_MOST, Table};

/// What is left to an undertaking under one regime, and which lines it has a part of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headroom {
    /// What may still be given to it, in cents.
    pub cents: i64,
    /// Its parts of lines, of each line once.
    pub parts: Vec<Part>,
}

/// The part of a line that an undertaking receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The request's place in the table.
    pub request: usize,
    /// The funder's place in the table.
    pub funder: usize,
    /// It receives so much,
    pub part: i64,
    /// of each so much of the line. Above zero, and not below `part`.
    pub whole: i64,
}

impl Part {
    /// What the undertaking receives of an amount at most: the last cent of a division may be its own.
    #[must_use]
    pub fn of(&self, cents: i64) -> i128 {
        let product = i128::from(cents) * i128::from(self.part);
        (product + i128::from(self.whole) - 1).div_euclid(i128::from(self.whole))
    }

    /// The highest amount of which it receives no more than so much.
    fn reaching(&self, cents: i64) -> i64 {
        let most = i128::from(cents) * i128::from(self.whole) / i128::from(self.part.max(1));
        i64::try_from(most).map_or(AMOUNT_MOST, |most| most.min(AMOUNT_MOST))
    }
}

/// Lowers what a table lets be given until no undertaking can receive more than is left to it, and says to which anything was lowered, by
/// the places of requests. Parts of lines that are not there, or of funders that are not public, are passed over.
#[must_use]
pub fn within(table: &mut Table, headrooms: &[Headroom]) -> Vec<Vec<usize>> {
    let lowered = headrooms.iter().map(|headroom| lower(table, headroom));
    lowered.collect()
}

fn lower(table: &mut Table, headroom: &Headroom) -> Vec<usize> {
    let mut asked: Vec<(Part, i64)> = Vec::new();
    for part in headroom.parts.iter().filter(|part| part.part > 0) {
        let Some(line) = line(table, part) else { continue };
        let cents = part.of(table.requests[part.request].lines[line].requested);
        asked.push((*part, i64::try_from(cents).unwrap_or(i64::MAX)));
    }
    asked.retain(|(_, cents)| *cents > 0);
    let sum = |of: &[(Part, i64)]| of.iter().map(|(_, cents)| i128::from(*cents)).sum::<i128>();
    if sum(&asked) <= i128::from(headroom.cents.max(0)) {
        return Vec::new();
    }
    asked.sort_by_key(|(part, _)| (part.request, part.funder));
    let requests: Vec<&[(Part, i64)]> = asked
        .chunk_by(|(one, _), (next, _)| one.request == next.request)
        .collect();
    let weights: Vec<u64> = requests
        .iter()
        .map(|own| u64::try_from(sum(own)).unwrap_or(u64::MAX))
        .collect();
    let shares = divide(headroom.cents.max(0), &weights).expect("something is asked");
    for (own, &share) in requests.iter().zip(&shares) {
        lower_request(table, own, share);
    }
    requests.iter().map(|own| own[0].0.request).collect()
}

/// Lowers one request until its undertaking receives no more than a share.
fn lower_request(table: &mut Table, own: &[(Part, i64)], share: i64) {
    let place = own[0].0.request;
    let lines = &table.requests[place].lines;
    let public = lines
        .iter()
        .filter(|line| table.funders[line.funder].public)
        .count();
    if let [(part, _)] = own {
        lower_line(table, part, share);
    } else if public == own.len() {
        // Each line's part is rounded by itself: so many cents may be lost by that, and none where a part is the whole line.
        let split = own.iter().any(|(part, _)| part.part < part.whole);
        let spare = if split { own.len() as i64 - 1 } else { 0 };
        let left = (share - spare).max(0);
        let reached = own.iter().map(|(part, _)| part.reaching(left)).min();
        let request = &mut table.requests[place];
        let most = request
            .headroom
            .unwrap_or(i64::MAX)
            .min(reached.expect("it has parts"));
        request.headroom = Some(most);
    } else {
        let weights: Vec<u64> = own.iter().map(|(_, cents)| cents.unsigned_abs()).collect();
        let parts = divide(share, &weights).expect("something is asked");
        for ((part, _), cents) in own.iter().zip(parts) {
            lower_line(table, part, cents);
        }
    }
}

fn lower_line(table: &mut Table, part: &Part, cents: i64) {
    if let Some(at) = line(table, part) {
        let line = &mut table.requests[part.request].lines[at];
        line.requested = line.requested.min(part.reaching(cents));
    }
}

/// The line's place among those of its request, where it is one of public money.
fn line(table: &Table, part: &Part) -> Option<usize> {
    let public = table.funders.get(part.funder)?.public;
    let lines = &table.requests.get(part.request)?.lines;
    lines.iter().position(|line| public && line.funder == part.funder)
}
