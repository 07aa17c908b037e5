//! Which year of a forecast is shown, and which may be written.

use std::ops::RangeInclusive;

/// Years before and after this one that may be written.
const YEARS: (i16, i16) = (1, 7);

/// The years that may be written.
fn open(this: i16) -> RangeInclusive<i16> {
    this - YEARS.0..=this + YEARS.1
}

/// Whether a year may be written; others can be read where they hold amounts.
pub(super) fn is_open(this: i16, year: i16) -> bool {
    open(this).contains(&year)
}

/// The year that an address asks for, the same for whoever reads and whoever saves: nothing where it asks
/// for one that may not be written and holds nothing. An address without a year means the first that holds
/// an amount and may be written, else the next.
pub(super) fn asked(this: i16, asked: &str, known: &[i16]) -> Option<i16> {
    if asked.is_empty() {
        let mut held = known.iter().copied();
        return Some(held.find(|year| is_open(this, *year)).unwrap_or(this + 1));
    }
    let asked: i16 = asked.parse().ok()?;
    (is_open(this, asked) || known.contains(&asked)).then_some(asked)
}

/// The years to go to from `year`: those that hold amounts and those between, and the next to be written.
pub(super) fn around(this: i16, year: i16, known: &[i16]) -> Vec<i16> {
    let first = known.first().copied().unwrap_or(year).min(year);
    let last = known.last().copied().unwrap_or(year).max(year);
    (first..=last + 1)
        .filter(|one| is_open(this, *one) || known.contains(one))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{around, asked, is_open};

    #[test]
    fn a_year_that_is_over_is_read_and_not_written() {
        assert_eq!(asked(2027, "2025", &[2025, 2028]), Some(2025));
        assert!(!is_open(2027, 2025) && is_open(2027, 2026) && is_open(2027, 2034));
        assert_eq!(asked(2027, "2025", &[2028]), None);
        assert_eq!(asked(2027, "", &[2025, 2028]), Some(2028), "where one can write");
        assert_eq!(asked(2027, "", &[2025]), Some(2028));
        assert_eq!(asked(2027, "32767", &[]), None);
        assert_eq!(around(2027, 2025, &[2025, 2028]), [2025, 2026, 2027, 2028, 2029]);
    }

    proptest! {
        /// Whoever saves writes into the year that they were shown, or into none.
        #[test]
        fn what_is_shown_is_what_is_saved(word in "|[0-9]{1,5}|\\PC*", known in proptest::collection::btree_set(2020..2045_i16, 0..6)) {
            let known: Vec<i16> = known.into_iter().collect();
            if let Some(year) = asked(2027, &word, &known) {
                prop_assert_eq!(asked(2027, &year.to_string(), &known), Some(year));
                prop_assert!(around(2027, year, &known).contains(&year));
            }
        }
    }
}
