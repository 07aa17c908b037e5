//! Properties of sums: exact, the same in any order, and of one balance with or without flows.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use proptest::prelude::*;

use super::{Budget, BudgetError, CENTS_MOST, Fault, Flow, Line, Scope};
use crate::chart::{Account, Side, account, accounts};

const PARTNERS: [i64; 3] = [1, 2, 3];

fn of_side(wanted: Option<Side>) -> impl Strategy<Value = Account> {
    let among: Vec<Account> = accounts()
        .filter(|one| wanted.is_none_or(|side| one.side() == side))
        .collect();
    proptest::sample::select(among)
}

fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![0..1_000_000_i64, Just(CENTS_MOST), Just(0), Just(1)]
}

fn line() -> impl Strategy<Value = Line> {
    (1..=3_i64, 2026..2029_i16, of_side(None), amount()).prop_map(|(partner, year, account, cents)| Line {
        partner,
        year,
        account,
        cents,
    })
}

fn flow() -> impl Strategy<Value = Flow> {
    let sides = (of_side(Some(Side::Charge)), of_side(Some(Side::Product)));
    (1..=3_i64, 1..=2_i64, sides, 2026..2029_i16, amount()).prop_map(
        |(payer, step, (payer_account, payee_account), year, cents)| Flow {
            payer,
            payer_account,
            payee: (payer - 1 + step) % 3 + 1,
            payee_account,
            year,
            cents,
        },
    )
}

fn budget() -> impl Strategy<Value = (Vec<Line>, Vec<Flow>)> {
    (
        proptest::collection::vec(line(), 0..60),
        proptest::collection::vec(flow(), 0..20),
    )
}

fn of(partner: Option<i64>, year: Option<i16>) -> Scope {
    Scope { partner, year }
}

proptest! {
    /// Every sum is that of its lines, counted in numbers that cannot overflow.
    #[test]
    fn sums_are_exact((lines, flows) in budget()) {
        let budget = Budget::new(lines.clone(), flows).unwrap();
        let whole = budget.sheet(Scope::default());
        for one in accounts() {
            let expected: i128 = lines
                .iter()
                .filter(|line| line.account == one)
                .map(|line| i128::from(line.cents))
                .sum();
            prop_assert_eq!(i128::from(whole.of(one.code())), expected);
        }
        for side in Side::ALL {
            let by_account: i64 = accounts().filter(|one| one.side() == side).map(|one| whole.of(one.code())).sum();
            prop_assert_eq!(whole.total(side), by_account);
        }
        let groups: i64 = crate::CHART.iter().map(|group| whole.of_group(group.code)).sum();
        let sides: i64 = Side::ALL.into_iter().map(|side| whole.total(side)).sum();
        prop_assert_eq!(groups, sides, "no amount is lost between headings");
    }

    /// What partners pay each other changes neither the balance of the whole nor that of any year.
    #[test]
    fn elimination_conserves_the_balance((lines, flows) in budget()) {
        let budget = Budget::new(lines.clone(), flows).unwrap();
        let without = Budget::new(lines, Vec::new()).unwrap();
        let years: Vec<Option<i16>> = std::iter::once(None).chain(budget.years().into_iter().map(Some)).collect();
        for year in years {
            let whole = budget.sheet(of(None, year));
            let sum: i64 = PARTNERS.iter().map(|one| budget.sheet(of(Some(*one), year)).balance()).sum();
            prop_assert_eq!(whole.balance(), sum);
            prop_assert_eq!(&whole, &without.sheet(of(None, year)));
            let flows: (i64, i64) = PARTNERS.iter().fold((0, 0), |(paid, received), one| {
                let within = budget.within(*one, year);
                (paid + within.0, received + within.1)
            });
            prop_assert_eq!(flows.0, flows.1, "what is paid is received");
            let charges: i64 = PARTNERS.iter().map(|one| budget.sheet(of(Some(*one), year)).total(Side::Charge)).sum();
            prop_assert_eq!(charges - flows.0, whole.total(Side::Charge), "counted once");
        }
    }

    /// Years add up to the whole, for each partner.
    #[test]
    fn years_add_up((lines, flows) in budget()) {
        let budget = Budget::new(lines, flows).unwrap();
        for partner in PARTNERS.into_iter().map(Some).chain([None]) {
            let all = budget.sheet(of(partner, None));
            for one in accounts() {
                let by_year: i64 = budget.years().into_iter().map(|year| budget.sheet(of(partner, Some(year))).of(one.code())).sum();
                prop_assert_eq!(all.of(one.code()), by_year);
            }
        }
    }

    /// The order of lines says nothing.
    #[test]
    fn permuting_lines_changes_nothing((lines, flows) in budget(), seed: u64) {
        let order = |at: usize| (at as u64).wrapping_mul(seed | 1).rotate_left(17);
        let mut other: Vec<_> = lines.iter().copied().enumerate().collect();
        other.sort_by_key(|(at, _)| order(*at));
        let other: Vec<Line> = other.into_iter().map(|(_, line)| line).collect();
        let flows_back: Vec<Flow> = flows.iter().rev().copied().collect();
        let (one, other) = (Budget::new(lines, flows).unwrap(), Budget::new(other, flows_back).unwrap());
        prop_assert_eq!(one.years(), other.years());
        prop_assert_eq!(one.faults(&PARTNERS), other.faults(&PARTNERS));
        for partner in PARTNERS.into_iter().map(Some).chain([None]) {
            prop_assert_eq!(one.sheet(of(partner, None)), other.sheet(of(partner, None)));
        }
    }

    /// No fault is said of a budget exactly when each partner has one and balances each year.
    #[test]
    fn faults_are_what_is_wrong((lines, flows) in budget()) {
        let budget = Budget::new(lines, flows).unwrap();
        let faults = budget.faults(&PARTNERS);
        for partner in PARTNERS {
            let fine = !budget.sheet(of(Some(partner), None)).is_empty()
                && budget.years().into_iter().all(|year| {
                    let sheet = budget.sheet(of(Some(partner), Some(year)));
                    sheet.balance() == 0 && sheet.in_kind_balance() == 0
                });
            let said = faults.iter().any(|fault| match fault {
                Fault::Empty { partner: who } | Fault::Unbalanced { partner: who, .. } | Fault::InKind { partner: who, .. } => *who == partner,
            });
            prop_assert_eq!(fine, !said);
        }
    }
}

#[test]
fn a_flow_is_seen_by_both_and_not_by_the_whole() {
    let line = |partner, code, cents| Line {
        partner,
        year: 2027,
        account: account(code).unwrap(),
        cents,
    };
    let flow = Flow {
        payer: 1,
        payer_account: account("604").unwrap(),
        payee: 2,
        payee_account: account("70").unwrap(),
        year: 2027,
        cents: 50_000,
    };
    let budget = Budget::new(
        vec![
            line(1, "74-commune", 100_000),
            line(1, "641", 50_000),
            line(2, "641", 50_000),
        ],
        vec![flow],
    )
    .unwrap();
    assert_eq!(budget.sheet(of(Some(1), None)).of("604"), 50_000);
    assert_eq!(budget.sheet(of(Some(2), None)).of("70"), 50_000);
    let whole = budget.sheet(Scope::default());
    assert_eq!((whole.of("604"), whole.of("70")), (0, 0));
    assert_eq!((whole.total(Side::Charge), whole.balance()), (100_000, 0));
    assert_eq!(budget.faults(&[1, 2]), []);
    assert_eq!(budget.faults(&[3]), [Fault::Empty { partner: 3 }]);
}

#[test]
fn gifts_in_kind_balance_apart() {
    let line = |code, cents| Line {
        partner: 1,
        year: 2027,
        account: account(code).unwrap(),
        cents,
    };
    let budget = Budget::new(vec![line("864", 500), line("641", 100), line("own", 100)], vec![]).unwrap();
    let fault = Fault::InKind {
        partner: 1,
        year: 2027,
        cents: -500,
    };
    assert_eq!(budget.faults(&[1]), [fault]);
    let whole = budget.sheet(Scope::default());
    assert_eq!(
        (whole.balance(), whole.missing(), whole.in_kind_balance()),
        (0, 0, -500)
    );
}

#[test]
fn what_is_no_amount_or_no_flow_is_refused() {
    let line = |cents| Line {
        partner: 1,
        year: 2027,
        account: account("641").unwrap(),
        cents,
    };
    assert_eq!(Budget::new(vec![line(-1)], vec![]), Err(BudgetError::Amount(-1)));
    assert!(Budget::new(vec![line(CENTS_MOST + 1)], vec![]).is_err());
    let flow = |payer, payee, from: &str, to: &str| Flow {
        payer,
        payer_account: account(from).unwrap(),
        payee,
        payee_account: account(to).unwrap(),
        year: 2027,
        cents: 1,
    };
    for bad in [
        flow(1, 1, "604", "70"),
        flow(1, 2, "70", "604"),
        flow(1, 2, "864", "870"),
        flow(1, 2, "604", "870"),
    ] {
        assert_eq!(Budget::new(vec![], vec![bad]), Err(BudgetError::Flow));
    }
}
