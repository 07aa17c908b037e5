//! Rules kept to the cent, and sums that are the same whichever way they are added up, from one partner and one funder to fifty of each.

use budgets::{Budget, CENTS_MOST, Line, Scope, account};
use proptest::prelude::*;

use super::{Asker, Broken, Cell, Matrix, Rules, Takes, broken, most};
use crate::features::directory::Kind;

/// So many partners and programmes, from one of each to fifty, and what is requested: mostly few, now and then all of each.
fn matrix() -> impl Strategy<Value = (i64, i64, Matrix)> {
    let sizes =
        prop_oneof![9 => (1_i64..=5, 1_i64..=4), 1 => (1_i64..=50, 1_i64..=50), 1 => Just((50_i64, 50_i64))];
    sizes.prop_flat_map(|(partners, programmes)| {
        let most = usize::try_from(partners * programmes + 10).expect("few");
        let cells = prop::collection::vec((0..partners, 0..programmes, 0..=CENTS_MOST), 0..most);
        cells.prop_map(move |cells| {
            (
                partners,
                programmes,
                Matrix(cells.into_iter().map(cell).collect()),
            )
        })
    })
}

fn rules(percent: u8, minimum: i64) -> Rules {
    Rules {
        programme: 1,
        name: "P".to_owned(),
        percent: Some(percent),
        minimum: Some(minimum),
        maximum: Some(50_000),
        set_aside: Some(50_000),
        kinds: vec!["association".to_owned()],
        takes: Takes::Now,
    }
}

fn asker(kind: Kind, charges: i64) -> Asker {
    Asker {
        partner: 1,
        key: "a".to_owned(),
        kind,
        charges,
    }
}

fn cell((partner, programme, cents): (i64, i64, i64)) -> Cell {
    Cell {
        partner,
        programme,
        cents,
    }
}

fn of(cents: i64) -> Matrix {
    Matrix(vec![cell((1, 1, cents))])
}

#[test]
fn a_rule_is_kept_to_the_cent() {
    let said = |cents, kind| broken(&of(cents), &[rules(80, 1_000)], &[asker(kind, 10_001)]);
    assert_eq!(said(8_000, Kind::Association), []);
    assert_eq!(said(0, Kind::Company), [], "who requests nothing breaks nothing");
    let rate = Broken::Rate {
        partner: "a".to_owned(),
        programme: "P".to_owned(),
        cents: 8_001,
        most: 8_000,
        percent: 80,
    };
    assert_eq!(said(8_001, Kind::Association), [rate]);
    assert!(matches!(
        said(999, Kind::Company)[..],
        [Broken::Kind { .. }, Broken::Small { minimum: 1_000, .. }]
    ));
    let shut = Rules {
        takes: Takes::Not,
        percent: None,
        ..rules(1, 0)
    };
    let many = broken(&of(50_001), &[shut], &[asker(Kind::Association, 0)]);
    assert!(matches!(
        many[..],
        [Broken::Shut { .. }, Broken::Large { .. }, Broken::Beyond { .. }]
    ));
    assert!(many[1].blocks() && !many[2].blocks());
}

#[test]
fn a_day_that_is_past_forbids_and_one_to_come_lets_prepare() {
    let day = jiff::civil::date(2027, 3, 1);
    let on = |takes| Rules {
        takes,
        ..rules(80, 0)
    };
    let asker = [asker(Kind::Association, 100_000)];
    let late = broken(&of(1_000), &[on(Takes::Until(day))], &asker);
    assert!(matches!(late[..], [Broken::Late { cents: 1_000, .. }]) && late[0].blocks());
    let early = broken(&of(1_000), &[on(Takes::From(day))], &asker);
    assert!(matches!(early[..], [Broken::Early { .. }]) && !early[0].blocks());
    assert_eq!(
        broken(&of(0), &[on(Takes::Until(day))], &asker),
        [],
        "nothing is requested of it"
    );
}

proptest! {
    /// Whichever way it is added up, it is the same to the cent; and so are the budgets that it is read into.
    #[test]
    fn rows_columns_and_budgets_add_up_to_the_total((partners, programmes, matrix) in matrix()) {
        let rows: i64 = (0..partners).map(|partner| matrix.row(partner)).sum();
        let columns: i64 = (0..programmes).map(|programme| matrix.column(programme)).sum();
        let cells: i64 = (0..partners).flat_map(|partner| (0..programmes).map(move |programme| (partner, programme)))
            .map(|(partner, programme)| matrix.of(partner, programme)).sum();
        prop_assert_eq!((rows, columns, cells), (matrix.total(), matrix.total(), matrix.total()));
        let account = account("74-public").expect("an account of the chart");
        let line = |cell: &Cell| Line { partner: cell.partner, year: 2027, account, cents: cell.cents };
        let budget = Budget::new(matrix.0.iter().map(line).collect(), Vec::new()).expect("within bounds");
        prop_assert_eq!(budget.sheet(Scope::default()).balance(), matrix.total());
        for partner in 0..partners {
            let scope = Scope { partner: Some(partner), year: None };
            prop_assert_eq!(budget.sheet(scope).balance(), matrix.row(partner));
        }
    }

    /// The most that a rate allows is kept, and a cent more is not.
    #[test]
    fn a_rate_allows_its_most_and_not_a_cent_more(charges in 0..=CENTS_MOST, percent in 1_u8..=100) {
        let all = Rules { kinds: Vec::new(), minimum: None, maximum: None, set_aside: None, ..rules(percent, 0) };
        let most = most(charges, percent);
        prop_assert!(most <= charges);
        let breaks = |cents| !broken(&of(cents), std::slice::from_ref(&all), &[asker(Kind::Other, charges)]).is_empty();
        prop_assert!(!breaks(most) && breaks(most + 1));
    }
}
