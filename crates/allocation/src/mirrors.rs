//! Other ways to share, to hold a proposal against: none of them is proposed, each shows what another idea of fairness would do.
//!
//! * [`equal_shares`]: min–max equal shares with entitlements in proportion to envelopes ([`funders`](crate::funders)). Each funder follows
//!   a request it has a score for up to all that is asked: minima of lines, rates and caps on public money are not part of that method.
//! * [`greedy`]: requests by their mean score, each as fully as what is left allows. It keeps every rule but that no funder does worse than alone.
//! * [`nash`]: the Nash product, `max Σ envelope·ln(satisfaction)`: each funder's money goes only where it has a score. It knows no minima.
//!
//! [`measure`] says of each what it amounts to, and how many lines and requests break a rule of the table. Which partners of a request its money
//! reaches is not known here: a line is divided by whoever knows its partners.

use crate::proposal::{Programme, Request, Table, WHOLE};

mod nash;
mod shares;

pub use nash::nash;
pub use shares::equal_shares;

/// What a measure needs to know of a request beside the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Traits {
    /// Whether several associations make it together.
    pub joint: bool,
}

/// What an allocation amounts to; money in cents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measures {
    /// All that is given.
    pub amount: i128,
    /// Requests that receive something.
    pub grants: usize,
    /// Lines above zero.
    pub lines: usize,
    /// The least that a request receives, of those that receive something.
    pub smallest_grant: Option<i128>,
    /// What joint requests receive.
    pub joint: i128,
    /// Territories that receive something.
    pub territories: usize,
    /// By funder: what it pays.
    pub paid: Vec<i128>,
    /// `Σ score·cents`.
    pub value: i128,
    /// By funder: `Σ score·(all that the request receives)` over its lines.
    pub satisfaction: Vec<i128>,
    /// Lines, and what programmes give out of several envelopes, below their least or above their most.
    pub broken_lines: usize,
    /// Requests that receive less than is useful, more than they ask, or more public money than may be.
    pub broken_requests: usize,
}

/// Measures an allocation, by request, then by its lines; it may break rules.
///
/// # Panics
/// Where there is not one amount for each line, and one of the traits for each request.
#[must_use]
pub fn measure(table: &Table, traits: &[Traits], amounts: &[Vec<i64>]) -> Measures {
    assert_eq!(
        (table.requests.len(), amounts.len()),
        (traits.len(), amounts.len()),
        "one of each for each request"
    );
    let funders = table.funders.len();
    let mut measures = Measures {
        amount: 0,
        grants: 0,
        lines: 0,
        smallest_grant: None,
        joint: 0,
        territories: 0,
        paid: vec![0; funders],
        value: 0,
        satisfaction: vec![0; funders],
        broken_lines: 0,
        broken_requests: 0,
    };
    let mut territories: Vec<u32> = Vec::new();
    for ((request, traits), given) in table.requests.iter().zip(traits).zip(amounts) {
        assert_eq!(request.lines.len(), given.len(), "one amount for each line");
        let (mut total, mut public) = (0_i128, 0_i128);
        for (line, &cents) in request.lines.iter().zip(given).filter(|&(_, &cents)| cents != 0) {
            let amount = i128::from(cents);
            total += amount;
            public += if table.funders[line.funder].public {
                amount
            } else {
                0
            };
            measures.lines += 1;
            measures.paid[line.funder] += amount;
            measures.value += amount * i128::from(line.score);
            measures.broken_lines +=
                usize::from(cents < line.least || cents > most(request, line.requested, line.rate));
        }
        measures.broken_lines += request
            .programmes
            .iter()
            .filter(|of| is_broken(of, request, given))
            .count();
        if total == 0 {
            continue;
        }
        measures.grants += 1;
        measures.amount += total;
        measures.smallest_grant = Some(measures.smallest_grant.map_or(total, |least| least.min(total)));
        measures.joint += if traits.joint { total } else { 0 };
        for line in &request.lines {
            measures.satisfaction[line.funder] += total * i128::from(line.score);
        }
        let useful = (i128::from(request.least)..=i128::from(request.most)).contains(&total);
        measures.broken_requests += usize::from(!useful || public > i128::from(public_most(request)));
        territories.extend(request.territory);
    }
    territories.sort_unstable();
    territories.dedup();
    measures.territories = territories.len();
    measures
}

/// Whether a programme gives something, out of all its envelopes, that is below its least or above its most.
fn is_broken(programme: &Programme, request: &Request, given: &[i64]) -> bool {
    let cents = out_of(programme, request, given);
    cents != 0 && !(programme.least..=programme.most).contains(&cents)
}

fn out_of(programme: &Programme, request: &Request, given: &[i64]) -> i64 {
    let lines = request.lines.iter().zip(given);
    let own = lines.filter(|(line, _)| programme.envelopes.contains(&line.funder));
    own.map(|(_, cents)| cents).sum()
}

/// What a line can be at most, the envelope apart.
fn most(request: &Request, requested: i64, rate: u32) -> i64 {
    requested.min(part(request.cost, rate)).min(request.most)
}

/// What a request can receive of public money.
fn public_most(request: &Request) -> i64 {
    part(request.cost, request.public_rate).min(request.headroom.unwrap_or(i64::MAX))
}

fn part(amount: i64, rate: u32) -> i64 {
    i64::try_from(i128::from(amount) * i128::from(rate) / i128::from(WHOLE)).expect("no more than the amount")
}

/// Requests by their mean score, the highest first, of several the one of the lowest number; each is given as much as rules and envelopes
/// allow, by its lines of the highest score first, of several by the order of funders; or nothing, if that is less than is useful.
///
/// A line that would come below its least is left out, and the request is tried without it; so are all envelopes of a programme.
#[must_use]
pub fn greedy(table: &Table) -> Vec<Vec<i64>> {
    let mean = |request: &Request| {
        let sum: i64 = request.lines.iter().map(|line| i64::from(line.score)).sum();
        (
            sum,
            i64::try_from(request.lines.len().max(1)).expect("lines are few"),
        )
    };
    let mut order: Vec<usize> = (0..table.requests.len()).collect();
    order.sort_by(|&a, &b| {
        let (one, other) = (&table.requests[a], &table.requests[b]);
        let ((sum, count), (others, of)) = (mean(one), mean(other));
        (others * count)
            .cmp(&(sum * of))
            .then(one.number.cmp(&other.number))
    });
    let mut left: Vec<i64> = table.funders.iter().map(|funder| funder.envelope).collect();
    let mut amounts: Vec<Vec<i64>> = table
        .requests
        .iter()
        .map(|request| vec![0; request.lines.len()])
        .collect();
    for place in order {
        let request = &table.requests[place];
        let mut without: Vec<usize> = Vec::new();
        let given = loop {
            let given = served(table, request, (&left, &without));
            let small = request
                .programmes
                .iter()
                .find(|of| is_broken(of, request, &given));
            match small {
                Some(small) => without.extend(&small.envelopes),
                None => break given,
            }
        };
        if given.iter().sum::<i64>() >= request.least {
            for (line, cents) in request.lines.iter().zip(&given) {
                left[line.funder] -= cents;
            }
            amounts[place] = given;
        }
    }
    amounts
}

/// What a request is given of what funders have left, by its lines, without the funders at these places.
fn served(table: &Table, request: &Request, (left, without): (&[i64], &[usize])) -> Vec<i64> {
    let mut lines: Vec<usize> = (0..request.lines.len()).collect();
    lines.sort_by_key(|&line| (std::cmp::Reverse(request.lines[line].score), line));
    let (mut room, mut public) = (request.most, public_most(request));
    let mut given = vec![0; lines.len()];
    for line in lines {
        let of = request.lines[line];
        let is_public = table.funders[of.funder].public;
        let mut cents = most(request, of.requested, of.rate)
            .min(left[of.funder])
            .min(room);
        if is_public {
            cents = cents.min(public);
        }
        let mut programmes = request.programmes.iter();
        if let Some(own) = programmes.find(|own| own.envelopes.contains(&of.funder)) {
            cents = cents.min(own.most - out_of(own, request, &given));
        }
        if cents >= of.least && of.score > 0 && !without.contains(&of.funder) {
            given[line] = cents;
            room -= cents;
            public -= if is_public { cents } else { 0 };
        }
    }
    given
}
