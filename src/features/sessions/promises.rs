//! What was promised under a condition at the table, resolved together: who waits for whom, which promises would come to be at once,
//! and what would fall with each. Nothing here decides: each funder's own decider confirms its own at the desk. Pure.

use std::collections::HashMap;

use super::table::{Request, Table};
use crate::features::desk::{Decision, Given, Holding, State, given};

/// A promise, and whether it would come to be.
#[derive(Clone, Debug)]
pub struct Promise<'a> {
    /// To whom.
    pub request: &'a Request,
    /// What was promised.
    pub decision: &'a Decision,
    /// What its condition lacks, in cents; 0 where it is met by what others promise and grant. Nothing where the condition is
    /// words: its funder says whether it is met.
    pub lacks: Option<i64>,
    /// Numbers of the decisions that would hold no more if this one fell.
    pub falls: Vec<i64>,
}

/// Every promise under a condition that the asker may read, in the order of the table.
#[must_use]
pub fn promises(table: &Table) -> Vec<Promise<'_>> {
    let clear = table.requests.iter().filter(|one| one.is_clear());
    clear.flat_map(|request| of_request(table, request)).collect()
}

/// Those of one request: nothing of another hangs on them.
fn of_request<'a>(table: &Table, request: &'a Request) -> Vec<Promise<'a>> {
    let seen: Vec<&Decision> = request
        .decisions
        .iter()
        .filter(|one| table.eyes.see(one))
        .collect();
    let promised = |one: &&Decision| one.state == State::Conditional;
    if !seen.iter().any(promised) {
        return Vec::new();
    }
    let (of, given): (Vec<i64>, Vec<Given>) = seen
        .iter()
        .filter_map(|one| Some((one.id, given(0, one)?)))
        .unzip();
    let holding = Holding::of(&given);
    let places: HashMap<i64, usize> = of.iter().zip(0..).map(|(id, at)| (*id, at)).collect();
    let place = |id: i64| places.get(&id).copied();
    let promises = seen.iter().copied().filter(promised);
    promises
        .map(|decision| Promise {
            request,
            decision,
            lacks: place(decision.id).map(|at| holding.lacking()[at]),
            falls: place(decision.id).map_or_else(Vec::new, |at| {
                holding.falling(at).into_iter().map(|at| of[at]).collect()
            }),
        })
        .collect()
}
