//! Whom an indicator counts: the kinds and states that it chooses.

use territory::Observed;

use crate::features::directory::{Kind, State};
use crate::features::observatory::population::Body;

/// A bit for each of these words, in the order of all of them; every bit where none is chosen.
fn chosen(words: &[String], all: impl Iterator<Item = &'static str>) -> u8 {
    let bit = |(place, word): (usize, &str)| {
        let counts = words.is_empty() || words.iter().any(|one| one == word);
        u8::from(counts) << place
    };
    all.enumerate().map(bit).fold(0, |bits, bit| bits | bit)
}

/// The kinds of organisations that an indicator counts.
pub(super) fn kinds(observed: &Observed) -> u8 {
    chosen(&observed.kinds, Kind::ALL.iter().map(|one| one.as_str()))
}

/// Whether an indicator counts organisations of this kind and state.
pub(super) fn counts(observed: &Observed) -> impl Fn(&Body) -> bool + use<> {
    let kinds = kinds(observed);
    let states = chosen(&observed.states, State::ALL.iter().map(|one| one.as_str()));
    move |body| kinds >> body.kind & 1 == 1 && states >> body.state & 1 == 1
}
