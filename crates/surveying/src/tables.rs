//! Which cells of a table may be shown.

use std::collections::BTreeSet;

use statistics::secrecy::{Cell, Measure, Place, Rule, Table, leaks, protect};

/// Looks at a table before the choice of what to hide is taken as good enough.
const STEPS: usize = 1_500;

/// Which cells are shown, by row and column, and which sums of columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub cells: Vec<Vec<bool>>,
    pub whole: Vec<bool>,
}

/// What may be shown of numbers of organisations, the sums of all rows being known to everybody; nothing where they
/// could not be.
pub(crate) fn counts(rows: &[Vec<u64>], rule: &Rule) -> Option<Shown> {
    let cell = |units: &u64| Cell {
        units: *units,
        value: i64::try_from(*units).expect("a survey has few answers"),
        largest: i64::from(*units > 0),
    };
    let cells: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let (width, single) = (rows.first()?.len(), rows.len() == 1);
    let table = match single {
        true => Table::line(&cells[0], &[Measure::Units]).ok()?,
        false => Table::grid(&cells, &[Measure::Units]).ok()?,
    };
    let hidden = protect(&table, rule, STEPS).hidden();
    let all = Place {
        row: None,
        column: single.then_some(0),
    };
    let rows_known = single || (0..rows.len()).all(|row| !hidden.contains(&at(Some(row), None)));
    if !rows_known || hidden.contains(&all) || !leaks(&table, &hidden, rule).is_empty() {
        return None;
    }
    let shown = |row: Option<usize>, column: usize| match (single, row) {
        (true, _) => !hidden.contains(&at(Some(column), Some(0))),
        (false, row) => !hidden.contains(&at(row, Some(column))),
    };
    Some(Shown {
        cells: (0..rows.len())
            .map(|row| (0..width).map(|column| shown(Some(row), column)).collect())
            .collect(),
        whole: (0..width).map(|column| shown(None, column)).collect(),
    })
}

/// Which rows of a line of sums may be shown beside the sum of all; nothing where even that may not.
pub(crate) fn sums(cells: &[Cell], rule: &Rule) -> Option<Vec<bool>> {
    let table = Table::line(cells, &[Measure::Units, Measure::Value]).ok()?;
    let hidden: BTreeSet<Place> = protect(&table, rule, STEPS).hidden();
    if hidden.contains(&at(None, Some(0))) || !leaks(&table, &hidden, rule).is_empty() {
        return None;
    }
    let shown = (0..cells.len()).map(|row| !hidden.contains(&at(Some(row), Some(0))));
    Some(shown.collect())
}

fn at(row: Option<usize>, column: Option<usize>) -> Place {
    Place { row, column }
}

/// A sum, as a cell. Whoever has the second part of it takes that away and knows the first to within the rest: where the
/// rest is less than the rule wants to be open, the sum counts as if one had it all.
#[expect(clippy::cast_precision_loss, reason = "answers are bounded far below 2^52")]
pub(crate) fn cell(values: impl Iterator<Item = i64>, rule: &Rule) -> Cell {
    let mut second = 0;
    let sum = values.fold(Cell::default(), |sum, value| {
        second = second.max(value.min(sum.largest));
        Cell {
            units: sum.units + 1,
            value: sum.value.saturating_add(value),
            largest: sum.largest.max(value),
        }
    });
    let rest = sum.value - sum.largest - second;
    let is_read = rule.dominance.is_some() && (rest as f64) < rule.width * sum.largest as f64;
    Cell {
        largest: if is_read { sum.value } else { sum.largest },
        ..sum
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use statistics::secrecy::Rule;

    use super::{cell, counts, sums};

    #[test]
    fn two_alone_are_hidden_and_what_would_give_them_back_with_them() {
        let rule = Rule::ORGANISATIONS;
        let shown = counts(&[vec![10, 2, 5], vec![8, 9, 7], vec![6, 6, 4]], &rule).unwrap();
        assert!(!shown.cells[0][1]);
        let hidden_in_row = shown.cells[0].iter().filter(|shown| !**shown).count();
        let hidden_in_column = shown.cells.iter().filter(|row| !row[1]).count();
        assert!(hidden_in_row >= 2 && (hidden_in_column >= 2 || !shown.whole[1]));
        let line = counts(&[vec![10, 2, 5]], &rule).unwrap();
        assert_eq!(line.cells[0], [true, false, false]);
        assert_eq!(line.whole, line.cells[0]);
        assert_eq!(counts(&[vec![2]], &rule), None, "nothing to hide it behind");
        assert_eq!(counts(&[vec![9, 0]], &rule).unwrap().whole, [true, true]);
    }

    #[test]
    fn a_sum_that_one_makes_almost_alone_is_not_told() {
        let rule = Rule::ORGANISATIONS;
        let even = cell([10, 12, 11, 9].into_iter(), &rule);
        let one = cell([1_000, 2, 3, 1].into_iter(), &rule);
        // Nobody has 85 % of it; but who has 500 knows of the other 700 to within 20.
        let two = cell([700, 500, 15, 5].into_iter(), &rule);
        assert_eq!(sums(&[two], &rule), None);
        assert_eq!(sums(&[even, even, even], &rule).unwrap(), [true, true, true]);
        let shown = sums(&[even, one, even], &rule);
        assert!(shown.is_none_or(|shown| !shown[1] && shown.iter().filter(|one| !**one).count() >= 2));
    }
}
