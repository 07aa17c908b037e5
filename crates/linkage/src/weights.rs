//! Parameters as the logarithms that a comparison adds up, worked out once.

use crate::{
    parameters::{Bits, Levels, Manner, Parameters},
    seen::{Class, lg},
};

/// What is added up for a pair; see [`Parameters`] for what each figure means.
#[derive(Debug, Clone)]
pub(crate) struct Weights {
    pub words: [[f32; 7]; 3],
    pub spread: [f32; 7],
    pub missing_again: f32,
    pub other_word: f32,
    pub other_place: f32,
    pub place: Logs<4>,
    pub year: Logs<4>,
    pub kind: Logs<2>,
    pub domain: Logs<2>,
    pub purpose: Logs<3>,
}

/// The logarithms of [`Levels`].
#[derive(Debug, Clone)]
pub(crate) struct Logs<const N: usize> {
    pub same: [f32; N],
    pub chance: [f32; N],
}

impl<const N: usize> Logs<N> {
    fn of(levels: &Levels<N>) -> Self {
        Self {
            same: levels.same.map(log),
            chance: levels.chance.map(log),
        }
    }
}

impl Weights {
    pub(crate) fn of(parameters: &Parameters) -> Self {
        Self {
            words: parameters.words.map(|row| row.map(log)),
            spread: parameters.spread.map(log),
            missing_again: log(parameters.missing_again),
            other_word: log(parameters.other_word),
            other_place: log(parameters.other_place),
            place: Logs::of(&parameters.place),
            year: Logs::of(&parameters.year),
            kind: Logs::of(&parameters.kind),
            domain: Logs::of(&parameters.domain),
            purpose: Logs::of(&parameters.purpose),
        }
    }

    /// How likely a word of that class is found in that manner when the two are the same.
    pub(crate) fn same(&self, class: Class, manner: Manner) -> f32 {
        self.words[row(class)][manner as usize]
    }
}

/// The row of the parameters for a class.
pub(crate) fn row(class: Class) -> usize {
    match class {
        Class::Plain | Class::Extra => 0,
        Class::Form => 1,
        Class::Place => 2,
    }
}

fn log(share: f64) -> f32 {
    lg(share.max(1e-9))
}

/// The evidence of something of these two likelihoods, given as logarithms.
pub(crate) fn bits(same: f32, chance: f32) -> Bits {
    #[expect(clippy::cast_possible_truncation, reason = "between −30,000 and 30,000")]
    Bits(((same - chance) * 1000.0).round_ties_even() as i32)
}
