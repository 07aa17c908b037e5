//! Subtractions across publications, and the linear programme against the flows of one table.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{LinkedError, Sum, Told, told};
use crate::secrecy::{Cell, Leak, Measure, Place, Rule, Table, leaks};

fn persons(units: u64) -> Cell {
    Cell {
        units,
        value: units as i64,
        largest: i64::from(units > 0),
    }
}

fn shown(atoms: &[usize]) -> Sum {
    Sum {
        atoms: atoms.to_vec(),
        shown: true,
    }
}

fn hidden(atoms: &[usize]) -> Sum {
    Sum {
        atoms: atoms.to_vec(),
        shown: false,
    }
}

/// A quarter that is a commune but for four persons: both figures are innocent, and their difference is not.
#[test]
fn a_quarter_taken_from_its_commune_tells_of_those_outside() {
    let atoms = [persons(50), persons(4), persons(70)];
    let commune = shown(&[0, 1]);
    let found = |sums: &[Sum]| told(&atoms, sums, Measure::Units, &Rule::PERSONS).unwrap();
    assert_eq!(found(&[commune.clone(), shown(&[2])]), []);
    assert_eq!(
        found(&[commune, shown(&[0])]),
        [
            Told::Difference { whole: 0, part: 1 },
            Told::NarrowAtom { atom: 1, width: 0.0 },
        ]
    );
}

/// Communes A = {0, 1} and B = {2, 3}, quarters {0, 2} and {3}: atom 1 follows from three figures together.
#[test]
fn three_figures_together_give_what_no_two_do() {
    let atoms = [persons(40), persons(3), persons(50), persons(60)];
    let sums = [shown(&[0, 1]), shown(&[2, 3]), shown(&[0, 2]), shown(&[3])];
    let found = told(&atoms, &sums, Measure::Units, &Rule::PERSONS).unwrap();
    assert_eq!(found, [Told::NarrowAtom { atom: 1, width: 0.0 }]);
}

#[test]
fn a_hidden_sum_that_follows_from_others_is_found_and_a_sensitive_one_that_is_shown_too() {
    let atoms = [persons(2), persons(3), persons(40), persons(60)];
    let sums = [hidden(&[0, 1]), shown(&[0, 1, 2]), shown(&[2, 3]), shown(&[3])];
    let found = told(&atoms, &sums, Measure::Units, &Rule::PERSONS).unwrap();
    assert_eq!(found, [Told::NarrowSum { sum: 0, width: 0.0 }]);
    let found = told(&atoms, &[shown(&[0, 1])], Measure::Units, &Rule::PERSONS).unwrap();
    assert_eq!(found, [Told::Shown { sum: 0 }]);
}

#[test]
fn what_cannot_be_is_refused() {
    let fault = |atoms: &[Cell], sums: &[Sum]| told(atoms, sums, Measure::Value, &Rule::PERSONS).err();
    assert_eq!(fault(&[persons(1)], &[shown(&[1])]), Some(LinkedError::Sum(0)));
    assert_eq!(fault(&[persons(1)], &[shown(&[0, 0])]), Some(LinkedError::Sum(0)));
    let below = Cell {
        value: -1,
        ..persons(1)
    };
    assert_eq!(fault(&[persons(1), below], &[]), Some(LinkedError::Atom(1)));
    assert_eq!(fault(&vec![persons(1); 5_001], &[]), Some(LinkedError::Large));
    assert_eq!(fault(&[persons(1)], &[]), None, "nothing shown tells nothing");
}

fn grid() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let one = (0..6_u64, 1..5_000_i64).prop_map(|(units, each)| Cell {
        units,
        value: units as i64 * each,
        largest: if units == 0 { 0 } else { each },
    });
    (1..=4_usize, 1..=4_usize).prop_flat_map(move |(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(one.clone(), columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// The same table as sums of its cells: two ways to the same ranges, of which one knows nothing of networks.
    #[test]
    fn the_programme_finds_in_a_table_what_its_flows_find(
        rows in grid(),
        marks in proptest::collection::vec(any::<bool>(), 25),
        width in 0.05..3.0_f64,
    ) {
        let columns = rows[0].len();
        let rule = Rule { width, ..Rule::ORGANISATIONS };
        let table = Table::grid(&rows, &[Measure::Value]).unwrap();
        let places: Vec<Place> = table.places().collect();
        let chosen = places.iter().zip(&marks).filter(|(place, mark)| **mark || rule.sensitive(&table.at(**place).unwrap()).is_some());
        let hidden: BTreeSet<Place> = chosen.map(|(place, _)| *place).collect();
        let narrow: Vec<Place> = leaks(&table, &hidden, &rule).into_iter().filter_map(|leak| match leak {
            Leak::Narrow(range) => Some(range.place),
            Leak::Shown(_) | Leak::Together(_) => None,
        }).collect();
        let atoms: Vec<Cell> = rows.concat();
        let within = |place: &Place| (0..atoms.len()).filter(|atom| {
            place.row.is_none_or(|row| row == atom / columns) && place.column.is_none_or(|column| column == atom % columns)
        }).collect::<Vec<_>>();
        let sums: Vec<Sum> = places.iter().map(|place| Sum { atoms: within(place), shown: !hidden.contains(place) }).collect();
        let found = told(&atoms, &sums, Measure::Value, &rule).unwrap();
        let by_programme: Vec<Place> = found.into_iter().filter_map(|told| match told {
            Told::NarrowSum { sum, .. } => Some(places[sum]),
            Told::Shown { .. } | Told::Difference { .. } | Told::NarrowAtom { .. } => None,
        }).collect();
        prop_assert_eq!(by_programme, narrow);
    }
}
