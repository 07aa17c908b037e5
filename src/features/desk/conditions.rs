//! Promises that wait for each other, resolved together, never half: which hold at once, what would fall with one of them, and which
//! take effect once their funders confirmed them. Pure.

use std::collections::HashMap;

use allocation::conditions::{Commitment, Condition, resolve};

use super::decision::{Decision, State};

/// An amount that one programme would give to one request, and on what it hangs.
#[derive(Clone, Debug)]
pub struct Given {
    /// The programme.
    pub programme: i64,
    /// The request, by its place among those that are looked at.
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

/// A request, and a programme that gives to it.
type Source = (usize, i64);

/// What holds together, kept so that what would fall with any one of them is found by looking at nothing else.
pub struct Holding<'a> {
    given: &'a [Given],
    lacks: Vec<i64>,
    /// What those that hold give.
    totals: HashMap<Source, i64>,
    /// Of those that hold, which wait for what, by how much they ask of it: whoever asks most falls first.
    waiting: HashMap<Source, Vec<(i64, usize)>>,
}

impl<'a> Holding<'a> {
    /// Resolves them, once for all questions.
    #[must_use]
    pub fn of(given: &'a [Given]) -> Self {
        let lacks = lacking(given);
        let (mut totals, mut waiting) = (HashMap::new(), HashMap::<Source, Vec<(i64, usize)>>::new());
        for (place, one) in given.iter().enumerate().filter(|(place, _)| lacks[*place] == 0) {
            *totals.entry((one.request, one.programme)).or_default() += one.cents;
            if let Some((programme, least)) = one.condition {
                waiting
                    .entry((one.request, programme))
                    .or_default()
                    .push((least, place));
            }
        }
        waiting.values_mut().for_each(|asking| asking.sort_unstable());
        Self {
            given,
            lacks,
            totals,
            waiting,
        }
    }

    /// For each amount what its condition lacks, in cents; 0 where it holds.
    #[must_use]
    pub fn lacking(&self) -> &[i64] {
        &self.lacks
    }

    /// The places of those that hold, and would hold no more without the one at a place: what falls with it.
    #[must_use]
    pub fn falling(&self, place: usize) -> Vec<usize> {
        let mut falls = Vec::new();
        if self.lacks[place] > 0 {
            return falls;
        }
        // By what others wait for: how much of it is gone, and how many of those who ask most of it fell.
        let mut gone: HashMap<Source, (i64, usize)> = HashMap::new();
        let mut next = vec![place];
        while let Some(fallen) = next.pop() {
            let one = &self.given[fallen];
            let source = (one.request, one.programme);
            let Some(asking) = self.waiting.get(&source) else {
                continue;
            };
            let (lost, fell) = gone.entry(source).or_default();
            *lost += one.cents;
            let left = self.totals.get(&source).copied().unwrap_or(0) - *lost;
            let open = asking.iter().rev().skip(*fell);
            for (_, at) in open.take_while(|(least, _)| *least > left) {
                *fell += 1;
                // What it gave is gone from the beginning.
                if *at != place {
                    falls.push(*at);
                    next.push(*at);
                }
            }
        }
        falls.sort_unstable();
        falls
    }
}

/// Of the decisions on one application, the promises that take effect together: each is confirmed by its funder, and what it waits for
/// is granted for all to see or is confirmed too. All that wait for each other are among them, or none.
#[must_use]
pub fn effective(decisions: &[Decision], is_confirmed: impl Fn(&Decision) -> bool) -> Vec<&Decision> {
    let counts = |one: &&Decision| match one.state {
        State::Granted => one.shared || one.notified.is_some(),
        State::Conditional => is_confirmed(one),
        State::Pending | State::Proposed | State::Refused | State::Postponed => false,
    };
    let with = decisions.iter().filter(counts);
    let (of, given): (Vec<&Decision>, Vec<Given>) =
        with.filter_map(|one| Some((one, self::given(0, one)?))).unzip();
    let holds = of.into_iter().zip(lacking(&given));
    let holds = holds.filter(|(one, lacks)| *lacks == 0 && one.state == State::Conditional);
    holds.map(|(one, _)| one).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Given, Holding, effective, lacking};
    use crate::features::desk::decision::{Decision, State};

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

    fn promise(programme: i64, cents: i64, condition: (i64, i64)) -> Decision {
        Decision {
            id: programme,
            partner: "a".to_owned(),
            programme,
            funder: programme,
            state: State::Conditional,
            cents,
            envelope: None,
            later: Vec::new(),
            words: String::new(),
            condition: Some(condition),
            shared: true,
            notified: None,
            version: 1,
            on: 1,
            decided: None,
            aid: String::new(),
        }
    }

    fn falling(given: &[Given], place: usize) -> Vec<usize> {
        Holding::of(given).falling(place)
    }

    /// What falls with one, by what it means: what holds with it, and does not once it gives nothing.
    fn by_definition(given: &[Given], place: usize) -> Vec<usize> {
        let before = lacking(given);
        let mut without = given.to_vec();
        without[place].cents = 0;
        let after = lacking(&without);
        let falls = |at: &usize| *at != place && before[*at] == 0 && after[*at] > 0;
        (0..given.len()).filter(falls).collect()
    }

    proptest! {
        #[test]
        fn what_falls_with_each_is_what_holds_no_more_without_it(
            amounts in prop::collection::vec(
                (0_i64..4, 0_usize..2, 0_i64..5, prop::option::weighted(0.7, (0_i64..4, 0_i64..7))),
                1..14,
            ),
        ) {
            let given: Vec<Given> = amounts
                .into_iter()
                .map(|(programme, request, cents, condition)| Given { programme, request, cents, condition })
                .collect();
            let holding = Holding::of(&given);
            prop_assert_eq!(holding.lacking(), &lacking(&given)[..]);
            for place in 0..given.len() {
                prop_assert_eq!(holding.falling(place), by_definition(&given, place));
            }
        }
    }

    /// A chain of which each link waits for the next: all of it falls with the last, and to ask that of each link is no more work than to
    /// say the answers.
    #[test]
    fn a_long_chain_falls_with_its_last_link() {
        let links: i64 = 3_000;
        let chain: Vec<Given> = (0..links)
            .map(|at| given(at, 10, (at + 1 < links).then_some((at + 1, 10))))
            .collect();
        let holding = Holding::of(&chain);
        let last = chain.len() - 1;
        assert_eq!(holding.falling(last).len(), last);
        assert_eq!(holding.falling(1), [0]);
        // One that asks too much at its end, and nothing of it holds.
        let mut broken = chain.clone();
        broken[last].cents = 9;
        assert_eq!(lacking(&broken).iter().filter(|lacks| **lacks > 0).count(), last);
    }

    #[test]
    fn what_one_holds_up_falls_with_it_and_nothing_else() {
        let chain = [
            given(10, 3_000, Some((20, 2_000))),
            given(20, 2_000, Some((30, 1_000))),
            given(30, 1_000, None),
            given(40, 500, None),
        ];
        assert_eq!(falling(&chain, 2), [0, 1], "the whole chain");
        assert_eq!(falling(&chain, 1), [0]);
        assert!(falling(&chain, 3).is_empty());
        // What does not hold anyhow does not fall.
        let open = [given(10, 3_000, Some((20, 2_001))), given(20, 2_000, None)];
        assert!(falling(&open, 1).is_empty());
    }

    #[test]
    fn those_that_wait_for_each_other_take_effect_once_the_last_is_confirmed_and_never_half() {
        let every = [
            promise(10, 3_000, (20, 2_000)),
            promise(20, 2_000, (30, 1_000)),
            promise(30, 1_000, (10, 3_000)),
            promise(40, 500, (50, 1)),
        ];
        let with = |confirmed: &[i64]| -> Vec<i64> {
            let take = effective(&every, |one| confirmed.contains(&one.id));
            take.iter().map(|one| one.id).collect()
        };
        assert!(with(&[10]).is_empty());
        assert!(with(&[10, 20, 40]).is_empty(), "the third is missing");
        assert_eq!(
            with(&[10, 20, 30, 40]),
            [10, 20, 30],
            "and what waits for nothing stays"
        );
        // A grant that others do not see holds nothing up.
        let hidden = Decision {
            state: State::Granted,
            condition: None,
            shared: false,
            ..promise(20, 2_000, (0, 0))
        };
        let both = [promise(10, 3_000, (20, 2_000)), hidden.clone()];
        assert!(effective(&both, |_| true).is_empty());
        let seen = [
            promise(10, 3_000, (20, 2_000)),
            Decision {
                shared: true,
                ..hidden
            },
        ];
        assert_eq!(effective(&seen, |_| true).len(), 1);
    }
}
