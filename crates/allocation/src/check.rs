//! Whether a proposal keeps every rule, what it amounts to, and whether its bound is proved: counted again from the table in whole
//! numbers, by plain reading of the rules. Nothing here is shared with the solver of [`proposal`](crate::proposal) but the table itself.

use std::collections::BTreeSet;

use crate::headroom::Headroom;
use crate::proposal::{Proposal, Settings, Table};

mod bound;
mod partners;

pub use bound::bound;
pub use partners::partners;

/// What a proposal amounts to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// `Σ score·cents` over all lines.
    pub value: i128,
    /// Lines above zero.
    pub lines: usize,
    /// By funder, in cents: what it pays.
    pub paid: Vec<i128>,
    /// By request, in cents: what it receives.
    pub received: Vec<i128>,
    /// By funder: `Σ score·(all that the request receives)` over its lines.
    pub satisfaction: Vec<i128>,
    /// Territories in which some request receives something.
    pub territories: usize,
}

/// A rule that is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// Not one amount for each line.
    #[error("there is not one amount for each line")]
    Shape,
    /// A line neither zero nor within its least and most.
    #[error("request {request}, line {line}: the amount is neither zero nor within its least and most")]
    Line {
        /// Its place.
        request: usize,
        /// Its place among the request's lines.
        line: usize,
    },
    /// What a programme gives out of several envelopes is neither nothing nor within its least and most.
    #[error(
        "request {request}, programme {programme}: what its envelopes give together is neither zero nor within its least and most"
    )]
    Programme {
        /// The request's place.
        request: usize,
        /// The programme's place among the request's.
        programme: usize,
    },
    /// A funder pays more than its envelope.
    #[error("funder {0} pays more than its envelope")]
    Envelope(usize),
    /// A request receives something, but less than is useful, or more than it asks.
    #[error("request {0} receives less than is useful or more than it asks")]
    Total(usize),
    /// A request receives more public money than may be.
    #[error("request {0} receives more public money than its rate or its de minimis headroom allows")]
    Public(usize),
    /// An undertaking receives more than a *de minimis* regime leaves it.
    #[error("undertaking {0} receives more than its de minimis headroom")]
    Undertaking(usize),
    /// A partner whom the value alone reaches is left out or has less, or one is left out of a request that came after.
    #[error("request {request}, partner {partner}: it is left out, or its line has less than by value alone")]
    Partner {
        /// The request's place.
        request: usize,
        /// The partner's place among the request's.
        partner: usize,
    },
    /// A funder does worse than the best that was found for it alone.
    #[error("funder {0} does worse than the best that was found for it alone")]
    Alone(usize),
    /// What the proposal says of itself is not so.
    #[error("the proposal says of its {0} what is not so")]
    Claim(&'static str),
    /// The prices do not prove the bound of the value that is claimed, nor any within `allowed`.
    #[error("the prices prove only a bound of {0}")]
    Bound(i128),
}

/// Counts the amounts, and says the first rule that they break.
///
/// # Errors
/// The rule that is not kept.
pub fn count(table: &Table, amounts: &[Vec<i64>]) -> Result<Count, Broken> {
    if amounts.len() != table.requests.len() {
        return Err(Broken::Shape);
    }
    let mut count = Count {
        value: 0,
        lines: 0,
        paid: vec![0; table.funders.len()],
        received: Vec::new(),
        satisfaction: vec![0; table.funders.len()],
        territories: 0,
    };
    let mut territories: BTreeSet<u32> = BTreeSet::new();
    for (place, (request, given)) in table.requests.iter().zip(amounts).enumerate() {
        if given.len() != request.lines.len() {
            return Err(Broken::Shape);
        }
        let (mut total, mut public) = (0_i128, 0_i128);
        for (number, (line, &cents)) in request.lines.iter().zip(given).enumerate() {
            if cents == 0 {
                continue;
            }
            let cents = i128::from(cents);
            // The rate by multiplication, so that nothing is rounded.
            let within = cents >= i128::from(line.least)
                && cents <= i128::from(line.requested)
                && cents * 10_000 <= i128::from(request.cost) * i128::from(line.rate);
            if !within {
                return Err(Broken::Line {
                    request: place,
                    line: number,
                });
            }
            total += cents;
            public += if table.funders[line.funder].public {
                cents
            } else {
                0
            };
            count.lines += 1;
            count.paid[line.funder] += cents;
            count.value += cents * i128::from(line.score);
        }
        for (number, of) in request.programmes.iter().enumerate() {
            let lines = request.lines.iter().zip(given);
            let own = lines.filter(|(line, _)| of.envelopes.contains(&line.funder));
            let together: i128 = own.map(|(_, &cents)| i128::from(cents)).sum();
            if together != 0 && !(i128::from(of.least)..=i128::from(of.most)).contains(&together) {
                return Err(Broken::Programme {
                    request: place,
                    programme: number,
                });
            }
        }
        if total != 0 && !(i128::from(request.least)..=i128::from(request.most)).contains(&total) {
            return Err(Broken::Total(place));
        }
        let by_rate = public * 10_000 <= i128::from(request.cost) * i128::from(request.public_rate);
        if !by_rate
            || request
                .headroom
                .is_some_and(|headroom| public > i128::from(headroom))
        {
            return Err(Broken::Public(place));
        }
        for line in &request.lines {
            count.satisfaction[line.funder] += total * i128::from(line.score);
        }
        territories.extend(request.territory.filter(|_| total > 0));
        count.received.push(total);
    }
    for (place, funder) in table.funders.iter().enumerate() {
        if count.paid[place] > i128::from(funder.envelope) {
            return Err(Broken::Envelope(place));
        }
    }
    count.territories = territories.len();
    Ok(count)
}

/// Whether no undertaking receives more public money than is left to it, over all requests: each line's part counted by itself,
/// rounded up.
///
/// # Errors
/// The first that receives more, or a part of a line that there is not.
pub fn undertakings(table: &Table, amounts: &[Vec<i64>], headrooms: &[Headroom]) -> Result<(), Broken> {
    for (place, headroom) in headrooms.iter().enumerate() {
        let mut received = 0_i128;
        for part in &headroom.parts {
            let (Some(request), Some(given)) = (table.requests.get(part.request), amounts.get(part.request))
            else {
                return Err(Broken::Shape);
            };
            let mut lines = request.lines.iter().zip(given);
            let Some((line, cents)) = lines.find(|(line, _)| line.funder == part.funder) else {
                return Err(Broken::Shape);
            };
            if table.funders[line.funder].public {
                let product = i128::from(*cents) * i128::from(part.part);
                let whole = i128::from(part.whole.max(1));
                received += product / whole + i128::from(product % whole > 0);
            }
        }
        if received > i128::from(headroom.cents.max(0)) {
            return Err(Broken::Undertaking(place));
        }
    }
    Ok(())
}

/// The rules, that no funder does worse than the best that the proposal found for it alone, that nobody is left out ([`partners`]), what it
/// claims of its amounts, that they give up no more of the value than the tolerance, and the bound of the value from its prices.
///
/// Only that bound is proved here. What each reaches alone, and the bounds of lines, fairness and territories, are the solver's own
/// word: a replay confirms that it says the same again, not that nothing better exists.
///
/// The search by parts can bring a bound lower than the prices prove; then the proposal claims more than can be proved here, and
/// the second of what is returned says how much is: the bound from the prices.
///
/// # Errors
/// The rule or claim that does not hold.
pub fn check(table: &Table, settings: &Settings, proposal: &Proposal) -> Result<(Count, i128), Broken> {
    let count = count(table, &proposal.amounts)?;
    partners(table, proposal)?;
    let (prices, funders) = (&proposal.prices, table.funders.len());
    if [proposal.alone.len(), prices.envelopes.len(), prices.floors.len()] != [funders; 3] {
        return Err(Broken::Shape);
    }
    for (place, alone) in proposal.alone.iter().enumerate() {
        if count.satisfaction[place] < alone.found {
            return Err(Broken::Alone(place));
        }
        if alone.bound < alone.found {
            return Err(Broken::Claim("alone"));
        }
    }
    if proposal.lines.found != count.lines as i128 {
        return Err(Broken::Claim("lines"));
    }
    if proposal.territories.found != count.territories as i128 {
        return Err(Broken::Claim("territories"));
    }
    let ratios = proposal
        .alone
        .iter()
        .zip(&count.satisfaction)
        .filter(|(alone, _)| alone.found > 0);
    let lowest = ratios
        .map(|(alone, reached)| reached * 1_000_000 / alone.found)
        .min();
    if proposal.fairness.found > lowest.unwrap_or(0) {
        return Err(Broken::Claim("fairness"));
    }
    if count.value > proposal.value.bound {
        return Err(Broken::Claim("value"));
    }
    let found = proposal.value.found;
    if count.value < found - found * i128::from(settings.tolerance) / 1_000_000 {
        return Err(Broken::Claim("tolerance"));
    }
    let alone: Vec<i128> = proposal.alone.iter().map(|alone| alone.found).collect();
    let bound = bound(table, &proposal.prices, &alone);
    if bound < count.value || bound < proposal.value.found {
        return Err(Broken::Bound(bound));
    }
    Ok((count, bound))
}
