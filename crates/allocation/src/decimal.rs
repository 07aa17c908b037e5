//! Decimal numbers as people write them in files, kept exactly.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A decimal number of at most fifteen figures, of which at most nine after the point. Exact.
///
/// Read from `308298.85` or, as spreadsheets of half of Europe write it, `308298,85`; written with a point
/// and without useless zeros, so that `400000.0` and `400000` are one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Decimal {
    digits: i64,
    places: u8,
}

/// Why a text is not a number for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// Something else than figures with at most one sign and one point or comma.
    #[error("not a number")]
    NotANumber,
    /// More than fifteen figures, or more than nine after the point.
    #[error("a number of more figures than can be kept exactly")]
    TooLong,
}

/// Most figures of a number, and most of them after the point.
const FIGURES_MOST: usize = 15;
const PLACES_MOST: usize = 9;

impl Decimal {
    /// `digits` divided by ten to the power `places`.
    ///
    /// # Errors
    /// [`DecimalError::TooLong`] beyond what is kept exactly.
    pub fn new(digits: i64, places: u8) -> Result<Self, DecimalError> {
        if digits.unsigned_abs() >= 10_u64.pow(15) || usize::from(places) > PLACES_MOST {
            return Err(DecimalError::TooLong);
        }
        let mut shortest = Self { digits, places };
        while shortest.places > 0 && shortest.digits % 10 == 0 {
            shortest = Self {
                digits: shortest.digits / 10,
                places: shortest.places - 1,
            };
        }
        Ok(shortest)
    }

    /// How many figures stand after the point.
    #[must_use]
    pub const fn places(self) -> u8 {
        self.places
    }

    /// The number in units of ten to the power `-places`.
    ///
    /// # Panics
    /// Where `places` is less than its own, for it would have to round.
    #[must_use]
    pub fn in_units(self, places: u8) -> i128 {
        assert!(places >= self.places, "a decimal is never rounded");
        i128::from(self.digits) * 10_i128.pow(u32::from(places - self.places))
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.digits < 0
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.digits == 0
    }
}

impl From<u32> for Decimal {
    fn from(whole: u32) -> Self {
        Self {
            digits: i64::from(whole),
            places: 0,
        }
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (negative, figures) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, after) = figures.split_once(['.', ',']).unwrap_or((figures, ""));
        let all_figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_figures(whole) || !all_figures(after) {
            return Err(DecimalError::NotANumber);
        }
        let (whole, after) = (whole.trim_start_matches('0'), after.trim_end_matches('0'));
        if whole.len() + after.len() > FIGURES_MOST || after.len() > PLACES_MOST {
            return Err(DecimalError::TooLong);
        }
        let digits = [whole, after]
            .concat()
            .bytes()
            .fold(0, |sum, byte| sum * 10 + i64::from(byte - b'0'));
        Self::new(
            if negative { -digits } else { digits },
            u8::try_from(after.len()).expect("at most nine"),
        )
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let one = 10_u64.pow(u32::from(self.places));
        let (whole, after) = (self.digits.unsigned_abs() / one, self.digits.unsigned_abs() % one);
        match self.places {
            0 => write!(f, "{sign}{whole}"),
            places => write!(f, "{sign}{whole}.{after:0width$}", width = usize::from(places)),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let places = self.places.max(other.places);
        self.in_units(places).cmp(&other.in_units(places))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_kept_exactly_however_it_was_written() {
        for (written, kept) in [
            ("400000.0", "400000"),
            ("308298.85", "308298.85"),
            ("308298,85", "308298.85"),
            ("007", "7"),
            ("0.10", "0.1"),
            ("-0.05", "-0.05"),
            ("12.", "12"),
        ] {
            assert_eq!(written.parse::<Decimal>().unwrap().to_string(), kept);
        }
    }

    #[test]
    fn what_is_not_a_number_is_refused() {
        for written in [
            "", "-", ".", ".5", "1e6", "1.2.3", "1,234.5", "12 000", "None", "+1", "−1",
        ] {
            assert_eq!(
                written.parse::<Decimal>(),
                Err(DecimalError::NotANumber),
                "{written}"
            );
        }
        assert_eq!("1234567890123456".parse::<Decimal>(), Err(DecimalError::TooLong));
        assert_eq!("0.1234567891".parse::<Decimal>(), Err(DecimalError::TooLong));
    }

    #[test]
    fn numbers_of_different_places_compare_as_numbers() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        assert!(number("9.5") < number("10"));
        assert!(number("-1") < number("0.001"));
        assert_eq!(number("1.50"), number("1.5"));
    }
}
