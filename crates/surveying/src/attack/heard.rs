//! What the attacker heard, with what is known already taken out of it.

use statistics::secrecy::{Stranger, StrangerError};

/// A number: known, or the place of an unknown one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Known(u64),
    Unknown(usize),
}

/// Everything that was heard.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    stranger: Stranger,
    figures: usize,
}

impl Heard {
    /// A number that was told or, where it was not, an unknown one.
    pub fn number(&mut self, told: Option<u64>) -> Term {
        match told {
            Some(number) => {
                self.figures += 1;
                Term::Known(number)
            }
            None => Term::Unknown(self.stranger.unknown()),
        }
    }

    /// A sum is a number that was told.
    #[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
    pub fn is(&mut self, terms: Vec<(Term, f64)>, number: u64) {
        self.says(terms, number as f64, number as f64);
    }

    /// A sum lies between two values.
    #[expect(clippy::cast_precision_loss, reason = "numbers of organisations")]
    pub fn says(&mut self, terms: Vec<(Term, f64)>, low: f64, high: f64) {
        self.figures += 1;
        let known: f64 = terms
            .iter()
            .map(|(term, times)| match term {
                Term::Known(number) => *number as f64 * times,
                Term::Unknown(_) => 0.0,
            })
            .sum();
        let unknown: Vec<(usize, f64)> = terms
            .iter()
            .filter_map(|(term, times)| match term {
                Term::Known(_) => None,
                Term::Unknown(place) => Some((*place, *times)),
            })
            .collect();
        if !unknown.is_empty() {
            self.stranger.hears(&unknown, low - known, high - known);
        }
    }

    /// How many figures were heard.
    pub fn figures(&self) -> usize {
        self.figures
    }

    /// Between which whole numbers an unknown one lies.
    pub fn counts(&self, place: usize) -> Result<(i64, Option<i64>), StrangerError> {
        self.stranger.counts(&[(place, 1.0)])
    }
}
