//! What was promised under a condition, resolved together: who waits for whom, and which promises would come to be at once.
//! Nothing here decides: each funder's own decider confirms its own. Pure.

use std::collections::HashMap;

use allocation::conditions::{Commitment, Condition, resolve};

use super::table::{Request, Table};
use crate::features::desk::{Decision, State};

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
}

/// An amount that one programme would give to one request, and on what it hangs.
#[derive(Clone, Debug)]
pub struct Given {
    /// The programme.
    pub programme: i64,
    /// The request's place on the table.
    pub request: usize,
    /// How much, in cents.
    pub cents: i64,
    /// It holds if that programme gives at least so many cents to the request.
    pub condition: Option<(i64, i64)>,
}

/// What a decision gives where others wait for it; nothing where it binds nobody yet: what is only proposed, and what hangs on
/// words, before its funder says that they are met.
#[must_use]
pub fn given(request: usize, decision: &Decision) -> Option<Given> {
    let condition = match decision.state {
        State::Granted => None,
        State::Conditional => Some(decision.condition?),
        State::Pending | State::Proposed | State::Refused | State::Postponed => return None,
    };
    Some(Given {
        programme: decision.programme,
        request,
        cents: decision.cents,
        condition,
    })
}

/// For each amount what its condition lacks, in cents; 0 where it holds.
#[must_use]
pub fn lacking(given: &[Given]) -> Vec<i64> {
    // The crate knows funders by small numbers.
    let mut numbers: HashMap<i64, u32> = HashMap::new();
    let mut number = |programme: i64| {
        let next = u32::try_from(numbers.len()).expect("programmes are few");
        *numbers.entry(programme).or_insert(next)
    };
    let place = |request: usize| u32::try_from(request).expect("requests are few");
    let commitments: Vec<Commitment> = given
        .iter()
        .map(|one| Commitment {
            funder: number(one.programme),
            request: place(one.request),
            cents: one.cents,
            conditions: one
                .condition
                .map(|(programme, least)| Condition::Gives {
                    funder: number(programme),
                    request: place(one.request),
                    least,
                })
                .into_iter()
                .collect(),
        })
        .collect();
    let resolution = resolve(&commitments);
    let lacks = |lacking: &Vec<(usize, i64)>| lacking.iter().map(|(_, cents)| *cents).sum();
    resolution.lacking.iter().map(lacks).collect()
}

/// Every promise under a condition that the asker may read, in the order of the table.
#[must_use]
pub fn promises(table: &Table) -> Vec<Promise<'_>> {
    let (mut given, mut of) = (Vec::new(), Vec::new());
    for (place, request) in table
        .requests
        .iter()
        .enumerate()
        .filter(|(_, one)| one.is_clear())
    {
        for decision in request.decisions.iter().filter(|one| table.eyes.see(one)) {
            if let Some(one) = self::given(place, decision) {
                given.push(one);
                of.push(decision.id);
            }
        }
    }
    let lacking = lacking(&given);
    let lacks: HashMap<i64, i64> = of.into_iter().zip(lacking).collect();
    let clear = table.requests.iter().filter(|one| one.is_clear());
    clear
        .flat_map(|request| request.decisions.iter().map(move |decision| (request, decision)))
        .filter(|(_, decision)| decision.state == State::Conditional && table.eyes.see(decision))
        .map(|(request, decision)| Promise {
            request,
            decision,
            lacks: lacks.get(&decision.id).copied(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Given, lacking};

    fn given(programme: i64, cents: i64, condition: Option<(i64, i64)>) -> Given {
        Given {
            programme,
            request: 0,
            cents,
            condition,
        }
    }

    #[test]
    fn two_that_wait_for_each_other_come_together_and_one_that_waits_for_too_much_does_not() {
        let both = [
            given(10, 3_000, Some((20, 2_000))),
            given(20, 2_000, Some((10, 3_000))),
            given(30, 1_000, Some((20, 2_500))),
        ];
        assert_eq!(lacking(&both), [0, 0, 500]);
        // What is promised to two partners of one request adds up.
        let parts = [
            given(10, 3_000, Some((20, 2_000))),
            given(20, 1_200, None),
            given(20, 800, None),
        ];
        assert_eq!(lacking(&parts), [0, 0, 0]);
    }
}
