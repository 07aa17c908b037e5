//! Payments are the award whatever is done with them, from one partner and one funder to fifty of each.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;

use super::{Back, Instalment, Part, Stands, Working, balance, cut, divided, divided_by_year, usual, yearly};

fn plan(organisation: i64, cents: i64, percents: &[u8]) -> Vec<Instalment> {
    let parts: Vec<Part> = (1_i8..)
        .zip(percents)
        .map(|(month, percent)| Part {
            percent: *percent,
            due: date(2027, month, 1),
        })
        .collect();
    let divided = divided(cents, &parts).unwrap();
    (1..)
        .zip(divided)
        .map(|(number, (due, cents))| Instalment {
            id: organisation * 100 + number,
            agreement: 1,
            organisation,
            decision: organisation,
            number,
            cents,
            due,
            stands: Stands::Planned,
            reference: String::new(),
            paid_on: None,
        })
        .collect()
}

#[test]
fn a_year_is_paid_at_once_and_several_years_one_by_one() {
    let once = usual(date(2026, 12, 1), 2027..=2027);
    assert_eq!(
        (once.len(), once[0].percent, once[0].due),
        (1, 100, date(2027, 1, 30))
    );
    let four = usual(date(2026, 12, 1), 2027..=2030);
    assert_eq!(four.iter().map(|part| u32::from(part.percent)).sum::<u32>(), 100);
    assert_eq!((four.len(), four[3].due), (4, date(2030, 3, 31)));
}

#[test]
fn what_is_granted_over_years_is_paid_by_their_shares_to_the_cent() {
    let later = [(2028, 300_000), (2029, 300_001)].into();
    let parts = yearly(date(2026, 12, 1), 300_000, &later).unwrap();
    let due = [date(2027, 1, 30), date(2028, 3, 31), date(2029, 3, 31)];
    assert_eq!(parts.iter().map(|part| part.due).collect::<Vec<_>>(), due);
    let shares = [300_000, 300_000, 300_001];
    let divided = divided_by_year(&shares, &shares, &parts).unwrap();
    assert_eq!(
        divided.iter().map(|(_, cents)| *cents).collect::<Vec<_>>(),
        shares
    );
    // Each partner is paid what it is given of each year, whatever the others are.
    let (own, others) = ([300_000, 0, 100_001], [0, 300_000, 200_000]);
    for one in [own, others] {
        let divided = divided_by_year(&one, &shares, &parts).unwrap();
        let paid: Vec<i64> = divided.iter().map(|(_, cents)| *cents).collect();
        assert_eq!(paid, one);
    }
    // Whoever chose other parts is paid by these.
    let halves = plan(1, 900_001, &[50, 50]);
    let parts = [1_i8, 2].map(|month| Part {
        percent: 50,
        due: date(2027, month, 1),
    });
    let divided = divided_by_year(&shares, &shares, &parts).unwrap();
    let paid: Vec<i64> = divided.iter().map(|(_, cents)| *cents).collect();
    assert_eq!(paid, halves.iter().map(|one| one.cents).collect::<Vec<_>>());
    let tiny = [(2028, 1)].into();
    assert_eq!(yearly(date(2026, 12, 1), 900_000, &tiny), None);
    assert_eq!(yearly(date(2026, 12, 1), 900_000, &BTreeMap::new()), None);
}

#[test]
fn what_is_late_is_what_is_due_and_not_paid() {
    let mut one = plan(1, 100, &[100]).remove(0);
    assert!(!one.is_late(date(2027, 1, 1)) && one.is_late(date(2027, 1, 2)));
    one.stands = Stands::Ordered;
    assert!(one.is_late(date(2027, 1, 2)));
    one.stands = Stands::Paid;
    assert!(!one.is_late(date(2027, 1, 2)));
}

#[test]
fn a_breach_costs_the_time_that_was_to_come_and_no_more() {
    let year = (date(2027, 1, 1), date(2027, 12, 31));
    assert_eq!(Working::of_days(36_500, year, date(2027, 1, 1)).cents(), 36_500);
    assert_eq!(Working::of_days(36_500, year, date(2027, 1, 2)).cents(), 36_400);
    assert_eq!(Working::of_days(36_500, year, date(2027, 12, 31)).cents(), 100);
    assert_eq!(Working::of_days(36_500, year, date(2029, 1, 1)).cents(), 0);
    let spent = Working {
        paid: 10_000,
        planned: 300,
        done: 200,
        year: 0,
    };
    assert_eq!(
        spent.cents(),
        3_333,
        "what does not divide stays with whoever pays back"
    );
}

/// What each of one to fifty funders grants each of one to fifty partners, and in which parts it pays: mostly few of both.
fn grants() -> impl Strategy<Value = Vec<(Vec<i64>, Vec<u8>)>> {
    let sizes = prop_oneof![9 => (1_usize..=5, 1_usize..=4), 1 => (1_usize..=50, 1_usize..=50)];
    sizes.prop_flat_map(|(partners, funders)| {
        let awards = prop::collection::vec(0_i64..5_000_000, partners);
        prop::collection::vec((awards, prop::collection::vec(1_u8..60, 1..6)), funders)
    })
}

proptest! {
    /// Whoever gives what to whom, in however many parts: for each funder and each partner, for each funder, for each partner
    /// and for all, the payments are the awards.
    #[test]
    fn payments_add_up_by_funder_and_by_partner(grants in grants()) {
        let partners = grants[0].0.len();
        let mut received = vec![0; partners];
        for (awards, percents) in &grants {
            let all: Vec<Instalment> = (0..).zip(awards)
                .flat_map(|(organisation, cents)| plan(organisation, *cents, percents)).collect();
            for (organisation, award) in (0..).zip(awards) {
                let own = balance(&all, &[], |one| one == organisation);
                prop_assert_eq!((own.award, own.remains()), (*award, *award));
                received[usize::try_from(organisation).unwrap()] += own.planned;
            }
            prop_assert_eq!(balance(&all, &[], |_| true).planned, awards.iter().sum::<i64>());
        }
        for (partner, received) in received.into_iter().enumerate() {
            prop_assert_eq!(received, grants.iter().map(|(awards, _)| awards[partner]).sum::<i64>());
        }
    }

    /// Whatever is ordered, paid, taken away, moved to another partner or paid back, in whatever order: for each partner
    /// and for all, the instalments add up to the award as it then is, and what remains is exact.
    #[test]
    fn payments_add_up_to_the_award(
        awards in prop_oneof![
            9 => prop::collection::vec(0_i64..5_000_000, 1..4),
            1 => prop::collection::vec(0_i64..5_000_000, 1..=50),
        ],
        percents in prop::collection::vec(1_u8..60, 1..6),
        acts in prop::collection::vec((0_usize..4, 0_usize..300, 0_i64..6_000_000), 0..60),
    ) {
        let mut award = awards.clone();
        let mut all: Vec<Instalment> = (0..).zip(&awards)
            .flat_map(|(organisation, cents)| plan(organisation, *cents, &percents)).collect();
        let mut backs: Vec<Back> = Vec::new();
        for (act, which, cents) in acts {
            let at = which % all.len();
            let organisation = all[at].organisation;
            let own = usize::try_from(organisation).unwrap();
            match act {
                0 if all[at].stands == Stands::Planned => all[at].stands = Stands::Ordered,
                1 if all[at].stands == Stands::Ordered => all[at].stands = Stands::Paid,
                2 => {
                    let mine: Vec<Instalment> =
                        all.iter().filter(|one| one.organisation == organisation).cloned().collect();
                    let Ok(changes) = cut(&mine, cents) else { continue };
                    for (id, left) in changes {
                        let one = all.iter_mut().find(|one| one.id == id).unwrap();
                        one.cents = left;
                        if left == 0 { one.stands = Stands::Dropped; }
                    }
                    award[own] -= cents;
                    // Every other time it goes to the first partner.
                    if which % 2 == 0 {
                        let number = all.iter().filter(|one| one.organisation == 0).count() as i64 + 1;
                        let last = all[0].due;
                        all.push(Instalment { id: 10_000 + all.len() as i64, agreement: 1, organisation: 0, decision: 0, number,
                            cents, due: last, stands: Stands::Planned, reference: String::new(), paid_on: None });
                        award[0] += cents;
                    }
                }
                3 => {
                    let now = balance(&all, &backs, |one| one == organisation);
                    let cents = cents.min(now.paid - now.recovered - now.owed);
                    if cents > 0 { backs.push(Back { organisation, cents, repaid: which % 2 == 0 }); }
                }
                _ => {}
            }
            for (organisation, award) in (0..).zip(&award) {
                let one = balance(&all, &backs, |own| own == organisation);
                prop_assert_eq!(one.award, *award);
                prop_assert_eq!(one.planned + one.ordered + one.paid, *award);
                prop_assert_eq!(one.remains(), one.planned + one.ordered);
                prop_assert!(one.recovered + one.owed <= one.paid);
            }
            let whole = balance(&all, &backs, |_| true);
            prop_assert_eq!(whole.award, award.iter().sum::<i64>());
        }
    }
}
