//! The ways a list of organisations is narrowed and counted.

use std::str::FromStr;

/// One way of narrowing a list; each value of it is counted beside the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// Theme; an organisation has several.
    Theme,
    /// Commune of the seat.
    Commune,
    /// Association, foundation, company…
    Kind,
    /// Legal form.
    LegalForm,
    /// Side of the border.
    Side,
    /// Age in years, in buckets: see [`AGES`].
    Age,
    /// Active, dissolved…
    State,
    /// Register it comes from; an organisation has several.
    Source,
    /// Declared area of action.
    Area,
    /// What it is for the others: funder, network, pole…; an organisation has several, most have none.
    Capacity,
}

/// In the place of a value: those that have none in a facet. Ages have a bucket of their own for it.
pub const NONE: &str = "-";

/// The buckets of [`Facet::Age`], youngest first; `unknown` is for no year of foundation.
pub const AGES: [&str; 7] = ["0-1", "2-4", "5-9", "10-19", "20-49", "50+", "unknown"];

/// The last year of each bucket but the oldest.
const LAST_OF_AGES: [i32; 5] = [1, 4, 9, 19, 49];

/// Place in [`AGES`] of an organisation founded in `founded`, seen from `year`. One founded next
/// year is as young as can be.
#[must_use]
pub fn age(founded: Option<i16>, year: i16) -> usize {
    let Some(founded) = founded else { return 6 };
    let years = i32::from(year) - i32::from(founded);
    // Counted, not looked for: nothing foretells the age of the next, and a branch taken wrongly costs more.
    LAST_OF_AGES.iter().filter(|last| years > **last).count()
}

impl Facet {
    /// Every facet, in the order they are shown.
    pub const ALL: [Facet; 10] = [
        Facet::Theme,
        Facet::Commune,
        Facet::Kind,
        Facet::LegalForm,
        Facet::Side,
        Facet::Age,
        Facet::State,
        Facet::Source,
        Facet::Area,
        Facet::Capacity,
    ];

    /// Its name in addresses and in the index.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Facet::Theme => "theme",
            Facet::Commune => "commune",
            Facet::Kind => "kind",
            Facet::LegalForm => "legal-form",
            Facet::Side => "side",
            Facet::Age => "age",
            Facet::State => "state",
            Facet::Source => "source",
            Facet::Area => "area",
            Facet::Capacity => "capacity",
        }
    }
}

impl std::fmt::Display for Facet {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

/// Not the name of a facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a facet")]
pub struct UnknownFacet;

impl FromStr for Facet {
    type Err = UnknownFacet;

    fn from_str(text: &str) -> Result<Self, UnknownFacet> {
        Facet::ALL
            .into_iter()
            .find(|facet| facet.as_str() == text)
            .ok_or(UnknownFacet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_facet_is_known_by_its_name() {
        for facet in Facet::ALL {
            assert_eq!(facet.as_str().parse(), Ok(facet));
        }
        assert_eq!("colour".parse::<Facet>(), Err(UnknownFacet));
    }

    #[test]
    fn ages_fall_into_their_buckets() {
        let of = |founded| AGES[age(Some(founded), 2026)];
        assert_eq!(
            (of(2030), of(2026), of(2025), of(2024)),
            ("0-1", "0-1", "0-1", "2-4")
        );
        assert_eq!(
            (of(2021), of(2016), of(2006), of(1976), of(i16::MIN)),
            ("5-9", "10-19", "20-49", "50+", "50+")
        );
        assert_eq!(AGES[age(None, 2026)], "unknown");
        assert_eq!(AGES[age(Some(i16::MAX), i16::MIN)], "0-1");
    }
}
