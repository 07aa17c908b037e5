//! What a pole says of a year: what was done, what changed, what it asks of its public partners, and figures.

use serde::{Deserialize, Serialize};

use crate::shared::i18n::Lang;

/// Figures of one review at most.
pub const FIGURES_MOST: usize = 3;

/// A figure: an indicator of the catalogue and its value, in its smallest part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Address of the indicator.
    pub indicator: String,
    /// The value: a whole number of the smallest part that it counts.
    pub value: i64,
}

/// What is said of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Told {
    /// What was done.
    pub done: String,
    /// What changed on the territory.
    pub changed: String,
    /// What is asked of the public partners.
    pub asked: String,
    /// Figures.
    pub figures: Vec<Figure>,
}

/// A version of the review of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The year.
    pub year: i16,
    /// Its number, from 1: the last one stands.
    pub number: i64,
    /// What it says.
    pub told: Told,
    /// The language of its words.
    pub language: Lang,
    /// When it was published, in seconds.
    pub published_at: i64,
}
