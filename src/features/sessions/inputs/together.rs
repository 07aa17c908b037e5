//! What a programme gives to a request out of several of its envelopes: each gives a part, and the least and most of the programme are of all
//! parts together, with what it decided already.

use allocation::proposal::{AMOUNT_MOST, Programme, WHOLE};
use serde::{Deserialize, Serialize};

use super::Wanted;
use super::asking::firm;
use crate::features::sessions::table::{Column, Request, Table};

/// What a programme gives to a request out of several of its envelopes: nothing, or between these in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Together {
    /// The places of its envelopes among the payers.
    pub payers: Vec<usize>,
    /// It gives at least so many cents in all, or nothing.
    pub least: i64,
    /// It can give at most so many in all.
    pub most: i64,
}

impl Together {
    /// What may be given of these lines by its envelopes, each by itself, in cents.
    #[must_use]
    pub fn asked(&self, lines: &[Wanted]) -> i64 {
        let own = lines.iter().filter(|line| self.payers.contains(&line.payer));
        own.map(|line| line.most).sum()
    }

    /// As the crate that proposes reads it.
    pub(super) fn programme(&self) -> Programme {
        Programme {
            envelopes: self.payers.clone(),
            least: self.least,
            most: self.most,
        }
    }
}

/// What a programme may still give to a request at least and at most, out of all its envelopes together: what it decided for good is counted.
pub(super) fn limits(request: &Request, column: &Column) -> (i64, i64) {
    let own = request
        .asked
        .iter()
        .filter(|one| one.programme == column.programme.id);
    let given: i64 = own.filter_map(|one| firm(request, one)).sum();
    let content = column.content(&request.frozen);
    let least = content.minimum.unwrap_or(1).saturating_sub(given);
    let most = content.maximum.unwrap_or(AMOUNT_MOST).saturating_sub(given);
    (least.clamp(1, AMOUNT_MOST), most.min(AMOUNT_MOST))
}

/// What programmes give out of several envelopes. Each of these gives its part, however small; all parts together are nothing or within what
/// the programme gives to one request.
pub(super) fn together(
    lines: &mut [Wanted],
    (table, request): (&Table, &Request),
    cost: i64,
) -> Vec<Together> {
    let mut together = Vec::new();
    for own in lines.chunk_by_mut(|one, next| one.column == next.column) {
        if own.len() > 1 {
            let (least, most) = limits(request, &table.columns[own[0].column]);
            let by_rate = cost * i64::from(own[0].rate) / i64::from(WHOLE);
            own.iter_mut().for_each(|line| line.least = 1);
            together.push(Together {
                payers: own.iter().map(|line| line.payer).collect(),
                least,
                most: most.min(by_rate),
            });
        }
    }
    together
}
