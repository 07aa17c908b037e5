//! What is known of a file that was kept.

use std::str::FromStr;

/// What is known of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It waits for the scanner.
    Pending,
    /// The scanner found nothing.
    Safe,
    /// The scanner found something.
    Infected,
    /// Its bytes are not those that were kept.
    IntegrityError,
    /// No scanner is configured.
    NotScanned,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Pending,
        Self::Safe,
        Self::Infected,
        Self::IntegrityError,
        Self::NotScanned,
    ];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Safe => "safe",
            Self::Infected => "infected",
            Self::IntegrityError => "integrity_error",
            Self::NotScanned => "not_scanned",
        }
    }

    /// Whether it is given to those whose it is.
    #[must_use]
    pub fn opens_to_owner(self) -> bool {
        matches!(self, Self::Pending | Self::Safe | Self::NotScanned)
    }

    /// Whether it is given to others; the last of the two after a warning.
    #[must_use]
    pub fn opens_to_others(self) -> bool {
        matches!(self, Self::Safe | Self::NotScanned)
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(())
    }
}
