//! Tables that keep their secrets: by hand, against every table that could be, and against every choice.
#![expect(clippy::unwrap_used, reason = "a test says what it expects")]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::secrecy::{Cell, Leak, Measure, Place, Rule, Sensitive, Table, TableError};
use crate::secrecy::{leaks, protect, ranges};

const STEPS: usize = 3_000;

fn cell(units: u64, value: i64, largest: i64) -> Cell {
    Cell {
        units,
        value,
        largest,
    }
}

/// Units that all have the same.
fn even(units: u64, each: i64) -> Cell {
    cell(units, units as i64 * each, if units == 0 { 0 } else { each })
}

fn persons(units: u64) -> Cell {
    even(units, 1)
}

fn at(row: usize, column: usize) -> Place {
    Place {
        row: Some(row),
        column: Some(column),
    }
}

#[test]
fn few_or_one_among_many_are_sensitive_and_nobody_is_not() {
    let rule = Rule::ORGANISATIONS;
    assert_eq!(rule.sensitive(&cell(0, 0, 0)), None);
    assert_eq!(rule.sensitive(&cell(2, 10, 5)), Some(Sensitive::Few));
    assert_eq!(rule.sensitive(&cell(3, 100, 85)), None);
    assert_eq!(rule.sensitive(&cell(3, 100, 86)), Some(Sensitive::Dominated));
    assert_eq!(Rule::PERSONS.sensitive(&persons(10)), Some(Sensitive::Few));
    assert_eq!(Rule::PERSONS.sensitive(&persons(11)), None);
}

#[test]
fn cells_that_cannot_be_make_no_table() {
    let shown = [Measure::Value];
    assert_eq!(Table::line(&[], &shown), Err(TableError::Shape));
    assert_eq!(Table::grid(&[], &shown), Err(TableError::Shape));
    let uneven = [vec![persons(1)], vec![]];
    assert_eq!(Table::grid(&uneven, &shown), Err(TableError::Shape));
    let refused = |cell| Table::line(&[cell], &shown) == Err(TableError::Cell(at(0, 0)));
    assert!(refused(cell(1, -1, 0)) && refused(cell(1, 5, 6)) && refused(cell(0, 5, 5)));
    assert!(refused(cell(1, i64::MAX, 1)) && refused(cell(u64::MAX, 1, 1)));
    assert_eq!(
        Table::line(&vec![persons(1); 10_001], &shown),
        Err(TableError::Large)
    );
}

#[test]
fn a_hidden_cell_takes_another_with_it_the_smallest_that_will_do() {
    let cells = [persons(4), persons(30), persons(20), persons(90)];
    let table = Table::line(&cells, &[Measure::Units]).unwrap();
    let alone = BTreeSet::from([at(0, 0)]);
    let told = leaks(&table, &alone, &Rule::PERSONS);
    assert_eq!(told.len(), 2, "{told:?}");
    let protected = protect(&table, &Rule::PERSONS, STEPS);
    assert_eq!(protected.secondary, BTreeSet::from([at(2, 0)]));
    assert!(protected.exact);
    let hidden = ranges(&table, &protected.hidden());
    let found: Vec<_> = hidden.iter().map(|range| (range.low, range.high)).collect();
    assert_eq!(found, [(0, Some(24)), (0, Some(24))]);
}

#[test]
fn two_hidden_cells_of_one_unit_each_would_read_each_other() {
    let cells = [even(1, 50), even(1, 60), even(9, 40), even(8, 90)];
    let table = Table::line(&cells, &[Measure::Value]).unwrap();
    let both = BTreeSet::from([at(0, 0), at(1, 0)]);
    let told = leaks(&table, &both, &Rule::ORGANISATIONS);
    assert_eq!(told, [Leak::Together(vec![at(0, 0), at(1, 0)])]);
    let protected = protect(&table, &Rule::ORGANISATIONS, STEPS);
    assert_eq!(protected.secondary, BTreeSet::from([at(2, 0)]));
}

/// The margin of the first row is hidden, and follows from the sum of all less the other row.
#[test]
fn a_hidden_margin_that_follows_from_others_hides_nothing() {
    let rows = [
        vec![even(1, 50), even(1, 60), even(98, 40)],
        vec![even(40, 50), even(40, 70), even(40, 90)],
    ];
    let table = Table::grid(&rows, &[Measure::Value]).unwrap();
    let margin = Place {
        row: Some(0),
        column: None,
    };
    let hidden = BTreeSet::from([at(0, 0), at(0, 1), at(1, 0), at(1, 1), margin]);
    let told = leaks(&table, &hidden, &Rule::ORGANISATIONS);
    assert_eq!(told, [Leak::Together(vec![at(0, 0), at(0, 1)])]);
    let protected = protect(&table, &Rule::ORGANISATIONS, STEPS);
    assert_eq!(leaks(&table, &protected.hidden(), &Rule::ORGANISATIONS), []);
}

#[test]
fn a_grid_hides_a_rectangle() {
    let rows = [
        vec![even(1, 80), even(7, 30), even(9, 25)],
        vec![even(6, 70), even(5, 40), even(8, 90)],
        vec![even(12, 60), even(9, 20), even(4, 55)],
    ];
    let table = Table::grid(&rows, &[Measure::Value, Measure::Units]).unwrap();
    let protected = protect(&table, &Rule::ORGANISATIONS, STEPS);
    assert_eq!(protected.primary, BTreeSet::from([at(0, 0)]));
    assert_eq!(
        protected.secondary,
        BTreeSet::from([at(0, 1), at(1, 0), at(1, 1)])
    );
    assert!(protected.exact);
    assert_eq!(leaks(&table, &protected.hidden(), &Rule::ORGANISATIONS), []);
}

#[test]
fn a_table_with_nothing_to_hide_behind_hides_all_and_one_without_secrets_nothing() {
    let lone = Table::line(&[persons(4), persons(0)], &[Measure::Units]).unwrap();
    let total = Place {
        row: None,
        column: Some(0),
    };
    assert_eq!(
        protect(&lone, &Rule::PERSONS, STEPS).hidden(),
        BTreeSet::from([at(0, 0), total])
    );
    let plenty = Table::line(&[persons(40), persons(0)], &[Measure::Units]).unwrap();
    let protected = protect(&plenty, &Rule::PERSONS, STEPS);
    assert!(protected.hidden().is_empty() && protected.exact);
}

fn small_grid() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let one = prop_oneof![2 => 0..3_u64, 1 => 3..5_u64].prop_map(persons);
    (1..=3_usize, 1..=3_usize).prop_flat_map(move |(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(one.clone(), columns), rows)
    })
}

fn random_grid() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let value = proptest::collection::vec(1..10_000_i64, 0..9);
    let one = value.prop_map(|values| Cell {
        units: values.len() as u64,
        value: values.iter().sum(),
        largest: values.iter().copied().max().unwrap_or(0),
    });
    (1..=6_usize, 1..=6_usize).prop_flat_map(move |(rows, columns)| {
        proptest::collection::vec(proptest::collection::vec(one.clone(), columns), rows)
    })
}

/// Every table of whole numbers up to a limit whose shown figures are these: the least and greatest of each hidden.
fn by_trying_all(rows: &[Vec<Cell>], hidden: &BTreeSet<Place>, limit: i64) -> BTreeMap<Place, (i64, i64)> {
    let (height, width) = (rows.len(), rows[0].len());
    let truth: Vec<i64> = rows.iter().flatten().map(|cell| cell.units as i64).collect();
    let all_sums = |cells: &[i64]| -> BTreeMap<Place, i64> {
        let mut sums = BTreeMap::new();
        for row in 0..height {
            for column in 0..width {
                for (r, c) in [
                    (Some(row), Some(column)),
                    (Some(row), None),
                    (None, Some(column)),
                    (None, None),
                ] {
                    *sums.entry(Place { row: r, column: c }).or_insert(0) += cells[row * width + column];
                }
            }
        }
        sums
    };
    let shown = all_sums(&truth);
    let free: Vec<usize> = (0..truth.len())
        .filter(|cell| hidden.contains(&at(cell / width, cell % width)))
        .collect();
    let mut found: BTreeMap<Place, (i64, i64)> = BTreeMap::new();
    let mut cells = truth;
    for mut code in 0..(limit + 1).pow(free.len() as u32) {
        for cell in &free {
            cells[*cell] = code % (limit + 1);
            code /= limit + 1;
        }
        let sums = all_sums(&cells);
        if sums
            .iter()
            .all(|(place, sum)| hidden.contains(place) || shown[place] == *sum)
        {
            for place in hidden {
                let range = found.entry(*place).or_insert((sums[place], sums[place]));
                *range = (range.0.min(sums[place]), range.1.max(sums[place]));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Flows and the trying of all tables agree on what can be known.
    #[test]
    fn what_can_be_known_is_what_trying_all_tables_gives(
        rows in small_grid(),
        marks in proptest::collection::vec(any::<bool>(), 9),
        margin in any::<bool>(),
    ) {
        let table = Table::grid(&rows, &[Measure::Units]).unwrap();
        let inner = table.places().filter(|place| place.row.is_some() && place.column.is_some());
        let marked = inner.zip(&marks).filter(|(_, mark)| **mark);
        let mut hidden: BTreeSet<Place> = marked.map(|(place, _)| place).take(4).collect();
        if margin {
            hidden.insert(Place { row: Some(0), column: None });
        }
        // Columns are shown, and none adds up to more than twelve.
        let tried = by_trying_all(&rows, &hidden, 12);
        for range in ranges(&table, &hidden) {
            let (low, high) = tried[&range.place];
            prop_assert_eq!((range.low, range.high), (low, Some(high)), "{:?}", range);
        }
    }
}

#[test]
fn where_all_sums_of_a_cell_are_hidden_nothing_bounds_it() {
    let table = Table::grid(
        &[vec![persons(4), persons(20)], vec![persons(30), persons(40)]],
        &[Measure::Units],
    )
    .unwrap();
    let corner = |row, column| Place { row, column };
    let hidden = BTreeSet::from([
        at(0, 0),
        corner(Some(0), None),
        corner(None, Some(0)),
        corner(None, None),
    ]);
    for range in ranges(&table, &hidden) {
        assert_eq!(range.high, None, "{range:?}");
    }
    assert_eq!(ranges(&table, &hidden).last().unwrap().low, 20 + 30 + 40);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// No protected table tells what it must not, whatever is in it.
    #[test]
    fn a_published_table_never_leaks(rows in random_grid(), by_persons in any::<bool>(), both in any::<bool>()) {
        let measures: &[Measure] = if both { &[Measure::Units, Measure::Value] } else { &[Measure::Value] };
        let table = Table::grid(&rows, measures).unwrap();
        let rule = Rule { fewest: if by_persons { 5 } else { 3 }, ..Rule::ORGANISATIONS };
        let protected = protect(&table, &rule, 60);
        prop_assert_eq!(leaks(&table, &protected.hidden(), &rule), vec![]);
        for place in protected.hidden() {
            prop_assert!(table.at(place).unwrap().units > 0);
        }
    }

    /// Where it says that nothing costs less, no choice at all costs less.
    #[test]
    fn exact_means_that_no_choice_hides_less(rows in small_grid()) {
        let table = Table::grid(&rows, &[Measure::Units]).unwrap();
        let rule = Rule { fewest: 2, dominance: None, width: 0.1 };
        let places: Vec<Place> = table.places().collect();
        let weight = |place: &Place| match (place.row, place.column) {
            (Some(_), Some(_)) => 1,
            (Some(_), None) => rows[0].len(),
            (None, Some(_)) => rows.len(),
            (None, None) => rows.len() * rows[0].len(),
        };
        let primary: Vec<Place> = places.iter().copied().filter(|place| rule.sensitive(&table.at(*place).unwrap()).is_some()).collect();
        let free: Vec<Place> = places.iter().copied().filter(|place| !primary.contains(place) && table.at(*place).unwrap().units > 0).collect();
        if free.len() > 9 { return Ok(()) }
        let mut best: Option<usize> = None;
        for choice in 0..1_u32 << free.len() {
            let chosen: Vec<Place> = (0..free.len()).filter(|bit| choice >> bit & 1 == 1).map(|bit| free[bit]).collect();
            let cost: usize = chosen.iter().map(weight).sum();
            if best.is_none_or(|best| cost < best) {
                let hidden: BTreeSet<Place> = primary.iter().copied().chain(chosen).collect();
                if leaks(&table, &hidden, &rule).is_empty() {
                    best = Some(cost);
                }
            }
        }
        let protected = protect(&table, &rule, 100_000);
        prop_assert!(protected.exact);
        prop_assert_eq!(Some(protected.secondary.iter().map(weight).sum()), best);
    }
}
