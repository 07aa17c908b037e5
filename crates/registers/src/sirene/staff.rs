//! The bands in which INSEE gives the number of employees.

use std::fmt;

/// Code, least and most employees.
const BANDS: [(&str, u32, Option<u32>); 16] = [
    ("NN", 0, Some(0)),
    ("00", 0, Some(0)),
    ("01", 1, Some(2)),
    ("02", 3, Some(5)),
    ("03", 6, Some(9)),
    ("11", 10, Some(19)),
    ("12", 20, Some(49)),
    ("21", 50, Some(99)),
    ("22", 100, Some(199)),
    ("31", 200, Some(249)),
    ("32", 250, Some(499)),
    ("41", 500, Some(999)),
    ("42", 1000, Some(1999)),
    ("51", 2000, Some(4999)),
    ("52", 5000, Some(9999)),
    ("53", 10_000, None),
];

/// A band of employees: `NN` employed nobody all year, `00` nobody any more on 31 December.
///
/// For statistics: nothing orders or ranks associations by size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StaffBand(u8);

impl StaffBand {
    /// Reads a code; a leading zero that a spreadsheet ate is put back.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let place = BANDS.iter().position(|(code, ..)| {
            *code == text || (text.len() == 1 && code.strip_prefix('0') == Some(text))
        })?;
        u8::try_from(place).ok().map(Self)
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        BANDS[usize::from(self.0)].0
    }

    /// The least number of employees in the band, and the most when it has a limit.
    #[must_use]
    pub fn employees(&self) -> (u32, Option<u32>) {
        let (_, least, most) = BANDS[usize::from(self.0)];
        (least, most)
    }
}

impl fmt::Display for StaffBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn a_band_has_bounds() {
        assert_eq!(StaffBand::parse("01").unwrap().employees(), (1, Some(2)));
        assert_eq!(StaffBand::parse("2").unwrap().as_str(), "02");
        assert_eq!(StaffBand::parse("53").unwrap().employees(), (10_000, None));
        assert_eq!(StaffBand::parse("NN").unwrap().employees(), (0, Some(0)));
        for text in ["", "04", "99", "é"] {
            assert_eq!(StaffBand::parse(text), None, "{text}");
        }
    }
}
