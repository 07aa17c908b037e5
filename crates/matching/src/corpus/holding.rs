//! Who speaks of a need, and how well what they say tells it.

use super::Corpus;
use super::finding::{Reading, Word};
use crate::need::Level;

/// The share of a need's words, by how telling they are, that a text must say, in ten-thousandths.
const ENOUGH: u32 = 4_000;
/// A word that more than one name or purpose in so many says is common: alone it describes nobody ("réparer", "animer").
const COMMON: usize = 100;
/// In a corpus where fewer say it there is nothing to tell a common word by.
const FEW: usize = 10;

/// What a text says of a need: shares of its words, in ten-thousandths.
#[derive(Clone, Copy, Default)]
struct Told {
    /// In name and purpose.
    register: u16,
    /// With what it declares.
    all: u16,
    /// In what it declares alone.
    own: u16,
    /// How many words name and purpose say; one that is not common is worth two.
    words: u8,
    /// Whether it says any of them of itself.
    itself: bool,
}

impl Told {
    /// How well that tells who speaks of the need. A register was written for another end: one common word in it is a hint,
    /// and what somebody says of themselves comes before.
    fn level(self) -> Option<Level> {
        let is_enough = |share: u16| u32::from(share) >= ENOUGH;
        if is_enough(self.register) && self.words > 1 {
            Some(Level::Described)
        } else if is_enough(self.all) && self.itself {
            Some(Level::Declared)
        } else {
            is_enough(self.register).then_some(Level::Hinted)
        }
    }

    /// The same, and beside what a register says that it says so itself.
    fn levels(self) -> impl Iterator<Item = Level> {
        let level = self.level();
        let also = level == Some(Level::Described) && u32::from(self.own) >= ENOUGH;
        level.into_iter().chain(also.then_some(Level::Declared))
    }
}

impl Corpus {
    /// Whether so many say a word in names and purposes that alone it describes nobody.
    pub(super) fn is_common(&self, saying: usize) -> bool {
        saying > FEW.max(self.len() / COMMON)
    }
}

/// Who of so many says enough of a need's words in any one language, in name and purpose or with what it declares; the strongest
/// first of each, and whoever a register describes once more where it says so itself.
pub(super) fn holders(readings: &[Reading], need: usize, among: usize) -> Vec<(u32, Level)> {
    let mut found: Vec<(u32, Level)> = readings
        .iter()
        .flat_map(|reading| holders_in(&reading.words, need, among))
        .collect();
    if readings.len() > 1 {
        found.sort_unstable_by_key(|(at, level)| (*at, std::cmp::Reverse(*level)));
        found.dedup_by(|other, (at, level)| {
            let also = *level == Level::Described && other.1 == Level::Declared;
            other.0 == *at && !also
        });
    }
    found
}

fn holders_in(words: &[Word], need: usize, among: usize) -> Vec<(u32, Level)> {
    let mut told = vec![Told::default(); among];
    let mut touched = Vec::new();
    for word in words {
        let Some((_, share)) = word.needs.iter().find(|(of, _)| *of == need) else {
            continue;
        };
        let share = u16::try_from(*share).unwrap_or(10_000);
        for said in &word.said {
            let told = &mut told[said.at as usize];
            if told.all == 0 {
                touched.push(said.at);
            }
            told.all = told.all.saturating_add(share.max(1));
            told.itself |= said.times.is_declared();
            if said.times.is_declared() {
                told.own = told.own.saturating_add(share);
            }
            if said.times.in_register() {
                told.register = told.register.saturating_add(share);
                told.words = told.words.saturating_add(if word.is_common { 1 } else { 2 });
            }
        }
    }
    touched
        .into_iter()
        .flat_map(|at| told[at as usize].levels().map(move |level| (at, level)))
        .collect()
}
