//! Commitments under conditions.

use allocation::conditions::{Commitment, Condition, resolve};
use proptest::prelude::*;

const CITY: u32 = 1;
const DEPARTMENT: u32 = 2;
const REGION: u32 = 3;

fn gives(funder: u32, cents: i64, conditions: &[Condition]) -> Commitment {
    Commitment {
        funder,
        request: 7,
        cents,
        conditions: conditions.to_vec(),
    }
}

fn if_gives(funder: u32, least: i64) -> Condition {
    Condition::Gives {
        funder,
        request: 7,
        least,
    }
}

fn holding(commitments: &[Commitment]) -> Vec<bool> {
    let resolved = resolve(commitments);
    (0..commitments.len())
        .map(|place| resolved.holds(place))
        .collect()
}

#[test]
fn thirty_if_the_department_gives_twenty() {
    let city = gives(CITY, 30, &[if_gives(DEPARTMENT, 20)]);
    assert_eq!(holding(&[city.clone(), gives(DEPARTMENT, 20, &[])]), [true, true]);
    let resolved = resolve(&[city, gives(DEPARTMENT, 15, &[])]);
    assert_eq!(
        resolved.lacking,
        [vec![(0, 5)], vec![]],
        "never half: five are lacking, and nothing is given"
    );
}

#[test]
fn those_who_wait_for_each_other_both_give() {
    let circle = [
        gives(CITY, 30, &[if_gives(DEPARTMENT, 20)]),
        gives(DEPARTMENT, 20, &[if_gives(REGION, 10)]),
        gives(REGION, 10, &[if_gives(CITY, 30)]),
    ];
    assert_eq!(holding(&circle), [true; 3]);
    assert_eq!(
        holding(&circle[..2]),
        [false; 2],
        "what waits for one who does not give falls with it"
    );
}

#[test]
fn what_a_funder_gives_in_any_case_and_what_it_adds_are_counted_together() {
    let both = [
        gives(CITY, 10, &[]),
        gives(
            CITY,
            20,
            &[Condition::Receives {
                request: 7,
                least: 50,
            }],
        ),
        gives(DEPARTMENT, 20, &[if_gives(CITY, 30)]),
    ];
    assert_eq!(holding(&both), [true; 3], "each counts what the other would give");
    let mut less = both.to_vec();
    less[2].cents = 19;
    assert_eq!(holding(&less), [true, false, false]);
}

fn commitments() -> impl Strategy<Value = Vec<Commitment>> {
    let condition = prop_oneof![
        (0..3_u32, 0..3_u32, 0..30_i64).prop_map(|(funder, request, least)| Condition::Gives {
            funder,
            request,
            least
        }),
        (0..3_u32, 0..60_i64).prop_map(|(request, least)| Condition::Receives { request, least }),
    ];
    let commitment = (
        0..3_u32,
        0..3_u32,
        0..25_i64,
        prop::collection::vec(condition, 0..3),
    )
        .prop_map(|(funder, request, cents, conditions)| Commitment {
            funder,
            request,
            cents,
            conditions,
        });
    prop::collection::vec(commitment, 0..8)
}

/// Whether each of a set has its conditions met by the set itself.
fn is_consistent(all: &[Commitment], set: u32) -> bool {
    let within = || {
        all.iter()
            .enumerate()
            .filter(|(place, _)| set >> place & 1 == 1)
            .map(|(_, of)| of)
    };
    let sum = |by: &dyn Fn(&Commitment) -> bool| within().filter(|of| by(of)).map(|of| of.cents).sum::<i64>();
    within()
        .flat_map(|of| &of.conditions)
        .all(|condition| match *condition {
            Condition::Gives {
                funder,
                request,
                least,
            } => sum(&|of: &Commitment| of.funder == funder && of.request == request) >= least,
            Condition::Receives { request, least } => sum(&|of: &Commitment| of.request == request) >= least,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn it_is_the_set_that_contains_every_consistent_one(all in commitments()) {
        let held = holding(&all).iter().enumerate().map(|(place, &holds)| u32::from(holds) << place).sum::<u32>();
        prop_assert!(is_consistent(&all, held));
        for set in (0..1_u32 << all.len()).filter(|&set| is_consistent(&all, set)) {
            prop_assert_eq!(set & !held, 0);
        }
    }

    #[test]
    fn who_gives_more_or_asks_less_undoes_nothing(all in commitments(), place in any::<prop::sample::Index>(), more in 0..30_i64) {
        prop_assume!(!all.is_empty());
        let before = holding(&all);
        let mut after = all.clone();
        let changed = &mut after[place.index(all.len())];
        changed.cents += more;
        changed.conditions.pop();
        for (before, after) in before.into_iter().zip(holding(&after)) {
            prop_assert!(after || !before);
        }
    }

    #[test]
    fn the_order_does_not_matter(all in commitments()) {
        let mut turned = all.clone();
        turned.reverse();
        let mut held = holding(&turned);
        held.reverse();
        prop_assert_eq!(holding(&all), held);
    }
}
