//! What the envelopes of the programmes leave to a request where amounts are supposed: an envelope that is only for some leaves nothing to the
//! others, and what the rules exclude has nothing of any. Each amount is out of the envelope that its decision names, else out of the one out of
//! which it would be proposed (`pots`). Pure.

use std::collections::{HashMap, HashSet};

use territory::Territory;

use super::inputs::{spent, wanted};
use super::pots::{Chosen, chosen};
use super::supposing::{clear, firm, parts};
use super::table::{Column, Request, Table};
use crate::features::desk::{Asked, Decision};
use crate::features::programmes::{lowered, of_later};

/// Out of which envelope what the asker may read would be proposed, or why none of it is. What each request is worth to a funder is its own:
/// here all are worth the same.
#[must_use]
pub fn envelopes<'a>(table: &'a Table, territory: &Territory) -> Chosen<'a> {
    let decided = |request: &Request, asked: &Asked| {
        let decided = request.decided(asked, &table.eyes).filter(|one| firm(one));
        // What may not be read asks for nothing here.
        decided
            .map(|one| one.cents)
            .or((!request.is_clear()).then_some(0))
    };
    chosen(table, territory, &HashMap::new(), decided).0
}

/// What envelopes have left.
pub(super) struct Spare<'a> {
    table: &'a Table,
    chosen: &'a Chosen<'a>,
    /// The numbers of the promises that are no amounts yet.
    waits: &'a HashSet<i64>,
    /// By column, then by pot, in cents; nothing of a programme that keeps nothing from anybody.
    left: Vec<Option<Vec<i64>>>,
}

impl<'a> Spare<'a> {
    /// Beside these amounts, by request, then by column. `waits` are the numbers of the promises that are no amounts yet: their money is held.
    pub(super) fn of(
        table: &'a Table,
        chosen: &'a Chosen<'a>,
        (amounts, waits): (&[Vec<i64>], &'a HashSet<i64>),
    ) -> Self {
        let excludes: HashSet<i64> = chosen
            .iter()
            .filter(|(_, pot)| pot.is_err())
            .map(|((_, programme, _), _)| *programme)
            .collect();
        let mut spare = Self {
            table,
            chosen,
            waits,
            left: Vec::new(),
        };
        for (at, column) in table.columns.iter().enumerate() {
            let keeps = column.is_narrowed() || excludes.contains(&column.programme.id);
            let left = keeps.then(|| spare.left_of((at, column), amounts));
            spare.left.push(left);
        }
        spare
    }

    fn left_of(&self, (at, column): (usize, &Column), amounts: &[Vec<i64>]) -> Vec<i64> {
        let mut left: Vec<i64> = column.seen.iter().map(|pot| pot.left).collect();
        for (place, request) in clear(self.table) {
            // What was promised is out of its envelope already: it is put back, and what counts is taken out.
            let own = request
                .asked
                .iter()
                .filter(|one| one.programme == column.programme.id);
            for asked in own {
                let decided = request.decided(asked, &self.table.eyes);
                let decided = decided.filter(|one| firm(one) && !self.waits.contains(&one.id));
                if let (Some(decided), Some(pot)) = (decided, self.pot(column, request, asked)) {
                    left[pot] = left[pot].saturating_add(first(Some(decided), decided.cents));
                }
            }
            for (asked, cents) in parts((self.table, self.waits), request, column, amounts[place][at]) {
                if let Some(pot) = self.pot(column, request, asked) {
                    let decided = request.decided(asked, &self.table.eyes);
                    let decided = decided.filter(|one| firm(one) && !self.waits.contains(&one.id));
                    left[pot] = left[pot].saturating_sub(first(decided, cents));
                }
            }
        }
        left
    }

    /// The place of the pot out of which an amount is or would be; none where no envelope on this table is for it.
    fn pot(&self, column: &Column, request: &Request, asked: &Asked) -> Option<usize> {
        let decided = request.decided(asked, &self.table.eyes);
        if let Some(envelope) = decided.and_then(|one| one.envelope) {
            return column
                .seen
                .iter()
                .position(|pot| pot.envelopes.contains(&envelope));
        }
        let key = (request.application.id, asked.programme, asked.partner.as_str());
        match self.chosen.get(&key) {
            Some(pot) => pot.ok().filter(|&pot| pot < column.seen.len()),
            None => (!column.seen.is_empty()).then_some(0),
        }
    }

    /// How much more than so much a programme can give to a request, as its envelopes go; nothing where it keeps nothing from anybody.
    pub(super) fn more(&self, request: &Request, at: usize, cents: i64) -> Option<i64> {
        let left = self.left[at].as_ref()?;
        let column = &self.table.columns[at];
        let given: HashMap<&str, i64> = parts((self.table, self.waits), request, column, cents)
            .into_iter()
            .map(|(asked, cents)| (asked.partner.as_str(), cents))
            .collect();
        let wanted = wanted((request, &spent(&request.frozen)), (at, column), 1, |_| true)?;
        let mut open = vec![0_i64; left.len()];
        for (key, (_, most)) in wanted.keys.iter().zip(&wanted.partners) {
            let mut own = request.asked.iter();
            let asked = own.find(|one| one.programme == column.programme.id && one.partner == *key);
            if let Some(pot) = asked.and_then(|asked| self.pot(column, request, asked)) {
                let given = given.get(key.as_str()).copied().unwrap_or_default();
                open[pot] = open[pot].saturating_add((most - given).max(0));
            }
        }
        let of = |(open, left): (&i64, &i64)| (*open).min(*left).max(0);
        Some(open.iter().zip(left).map(of).sum())
    }
}

/// What of an amount is out of its envelope, where what was decided is spread over years: what is less frees the last year first, and what is
/// more is counted whole, so that nobody counts on it twice.
fn first(decided: Option<&Decision>, cents: i64) -> i64 {
    let Some(decided) = decided else { return cents };
    let (stays, _) = lowered(&decided.later, decided.cents.saturating_sub(cents));
    cents.saturating_sub(of_later(&stays))
}

#[cfg(test)]
mod tests {
    use super::first;
    use crate::features::desk::{Decision, State};
    use crate::features::programmes::Later;

    #[test]
    fn what_is_supposed_less_of_a_grant_over_years_frees_its_envelope_only_after_the_later_ones() {
        let later = |year, cents| Later {
            year,
            cents,
            envelope: None,
        };
        let decision = Decision {
            id: 1,
            partner: "a".to_owned(),
            programme: 1,
            funder: 1,
            state: State::Granted,
            cents: 800,
            envelope: Some(1),
            later: vec![later(2028, 200), later(2029, 200)],
            words: String::new(),
            condition: None,
            shared: true,
            notified: None,
            version: 1,
            on: 1,
            decided: None,
            aid: String::new(),
        };
        let of_first = |cents| first(Some(&decision), cents);
        assert_eq!([800, 700, 400, 300, 0].map(of_first), [400, 400, 400, 300, 0]);
        assert_eq!(of_first(900), 500, "what is more is out of the first");
        assert_eq!(first(None, 900), 900);
    }
}
