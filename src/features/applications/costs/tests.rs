//! Costs and who would pay them, tried on figures.

use budgets::{Account, CENTS_MOST, Side, account};
use proptest::prelude::*;

use super::{Over, over, spread};
use crate::features::projects::{Attributed, BudgetLine, Forecast, Requested};

/// Costs of one partner in 2027, each on an account of its own, and what it requests of programmes 0, 1, 2… with application 1.
fn forecast(costs: &[i64], requested: &[i64]) -> Forecast {
    let charges = budgets::accounts().filter(|one| one.side() == Side::Charge);
    let line = |(account, cents): (Account, &i64)| BudgetLine {
        id: 0,
        partner: 7,
        year: 2027,
        account,
        funder: String::new(),
        asking: None,
        cents: *cents,
    };
    let asked = |(programme, cents): (i64, &i64)| Requested {
        application: 1,
        call: 0,
        partner: 7,
        programme,
        year: 2027,
        account: account("74-public").expect("an account of the chart"),
        cents: *cents,
    };
    Forecast {
        lines: charges.zip(costs).map(line).collect(),
        requested: (0..).zip(requested).map(asked).collect(),
        ..Forecast::default()
    }
}

fn part(application: i64, programme: i64, account: Account, cents: i64) -> Attributed {
    Attributed {
        application,
        partner: 7,
        programme,
        year: 2027,
        account,
        cents,
    }
}

fn said(forecast: &Forecast) -> Vec<Over> {
    over(
        forecast,
        1,
        (&|_: i64| "a".to_owned(), &|id: i64| format!("P{id}")),
    )
}

#[test]
fn a_cost_that_two_funders_pay_is_said_with_the_cents_too_many() {
    let mut plan = forecast(&[10_000], &[8_000, 4_000]);
    let line = plan.lines[0].account;
    plan.attributed = vec![part(1, 0, line, 8_000), part(1, 1, line, 2_000)];
    assert_eq!(said(&plan), []);
    plan.attributed[1].cents = 2_001;
    let twice = Over::Cost {
        partner: "a".to_owned(),
        year: 2027,
        account: line,
        cents: 10_000,
        sum: 10_001,
        programmes: vec!["P0".to_owned(), "P1".to_owned()],
        elsewhere: false,
    };
    assert_eq!(said(&plan), std::slice::from_ref(&twice));
    assert!(twice.blocks());
    // It takes another application of the project to come to that: it may be refused, so nothing is forbidden.
    plan.attributed[1].application = 2;
    let said_here = said(&plan);
    assert!(matches!(
        said_here[..],
        [Over::Cost {
            elsewhere: true,
            sum: 10_001,
            ..
        }]
    ));
    assert!(!said_here[0].blocks());
    // What that other application alone pays too much is said there.
    plan.attributed.remove(0);
    plan.attributed[0].cents = 20_000;
    assert_eq!(said(&plan), []);
    // A line that is no more costs nothing, and an amount pays no more than it is.
    plan.lines.clear();
    plan.attributed = vec![part(1, 1, line, 4_001)];
    let both = said(&plan);
    assert!(matches!(
        both[..],
        [
            Over::Cost {
                cents: 0,
                sum: 4_001,
                ..
            },
            Over::Request {
                cents: 4_000,
                sum: 4_001,
                ..
            }
        ]
    ));
    assert!(both.iter().all(Over::blocks));
}

fn amounts(most: usize) -> impl Strategy<Value = Vec<i64>> {
    let cents = prop_oneof![0_i64..10, 0_i64..1_000_000, 0..=CENTS_MOST];
    prop::collection::vec(cents, 0..most)
}

proptest! {
    /// Whatever the costs, an amount that is spread over them is there to the cent, pays none more than it is, and each its share.
    #[test]
    fn a_spread_is_exact_to_the_cent(rooms in amounts(25), cents in 0..=CENTS_MOST) {
        let parts = spread(cents, &rooms);
        let all: i64 = rooms.iter().sum();
        prop_assert_eq!(parts.len(), rooms.len());
        prop_assert_eq!(parts.iter().sum::<i64>(), cents.min(all));
        for (part, room) in parts.iter().zip(&rooms) {
            prop_assert!((0..=*room).contains(part));
            let exact = i128::from(cents.min(all)) * i128::from(*room);
            prop_assert!((i128::from(*part) * i128::from(all) - exact).abs() < i128::from(all.max(1)));
        }
    }

    /// Amounts that are spread one after the other over what the others leave are never too much, cost by cost and amount by
    /// amount, and add up both ways; a cent more of a cost that is full is found, and is that cent.
    #[test]
    fn what_is_attributed_adds_up_and_never_exceeds(
        costs in prop::collection::vec(0_i64..10_000_000, 1..12),
        requested in prop_oneof![
            9 => prop::collection::vec(1_i64..20_000_000, 1..6),
            1 => prop::collection::vec(1_i64..20_000_000, 1..=50),
        ],
    ) {
        let mut plan = forecast(&costs, &requested);
        let mut rooms = costs.clone();
        for (programme, cents) in (0..).zip(&requested) {
            let parts = spread(*cents, &rooms);
            for (at, cents) in parts.into_iter().enumerate().filter(|(_, cents)| *cents > 0) {
                rooms[at] -= cents;
                plan.attributed.push(part(1, programme, plan.lines[at].account, cents));
            }
        }
        prop_assert_eq!(said(&plan), []);
        let sum: i64 = plan.attributed.iter().map(|one| one.cents).sum();
        let (all, asked): (i64, i64) = (costs.iter().sum(), requested.iter().sum());
        prop_assert_eq!(sum, all.min(asked));
        prop_assert_eq!(rooms.iter().sum::<i64>(), all - sum);
        // One more funder, of whom enough is requested, pays a cent of a cost that is paid whole.
        let next = i64::try_from(requested.len()).expect("a few");
        if let Some(full) = (0..costs.len()).find(|at| rooms[*at] == 0 && costs[*at] > 0) {
            let line = plan.lines[full].account;
            let one = Requested { programme: next, cents: 1, ..plan.requested[0] };
            plan.requested.push(one);
            plan.attributed.push(part(1, next, line, 1));
            let found = said(&plan);
            let [Over::Cost { cents, sum, elsewhere: false, .. }] = &found[..] else {
                return Err(TestCaseError::fail(format!("{found:?}")));
            };
            prop_assert_eq!(sum - cents, 1);
        }
    }
}
