//! Proper names. A name is chosen: "Le Phare" keeps no lighthouse. A word of a name tells what an organisation does only where
//! others say it to tell what they do, in their purposes, or where it means a theme.

use rustc_hash::FxHashSet;
use search::Reader;

use super::Corpus;
use super::weighing::Times;
use crate::saying::{by_oneself, tells};

/// One purpose of so many, and one at least, must say a word for it to tell something in the name of another.
const SHARED: usize = 20_000;

/// Which terms tell something where a name says them.
pub(super) struct Shared {
    /// By term: how many purposes say it; as many as there can be where it is known to tell something.
    purposes: Vec<u32>,
    /// How many others must.
    least: u32,
}

impl Shared {
    /// Of what is said, among so many terms and so many organisations; some terms are known to tell something.
    pub(super) fn of(
        postings: &[(u32, u32, Times)],
        (terms, bodies): (usize, usize),
        known: &FxHashSet<u32>,
    ) -> Self {
        let mut purposes = vec![0_u32; terms];
        for (term, _, times) in postings {
            purposes[*term as usize] += u32::from(times.of(1) > 0);
        }
        for term in known {
            purposes[*term as usize] = u32::MAX;
        }
        Self {
            purposes,
            least: u32::try_from(bodies / SHARED).unwrap_or(u32::MAX).max(1),
        }
    }

    /// What an organisation says of a term, without its name where nobody else says it.
    pub(super) fn told(&self, term: u32, times: Times) -> Times {
        let others = self.purposes[term as usize] - u32::from(times.of(1) > 0);
        match others >= self.least {
            true => times,
            false => times.without_name(),
        }
    }

    fn tells(&self, term: u32) -> bool {
        self.purposes[term as usize] >= self.least
    }

    pub(super) fn bytes(&self) -> usize {
        self.purposes.capacity() * 4
    }
}

impl Corpus {
    /// The words of a name that tell something, in order: the others are proper names, and no reason for anything.
    #[must_use]
    pub fn told_by_name(&self, name: &str) -> String {
        let mut words: Vec<String> = Vec::new();
        Reader::default().read(&by_oneself(name), |folded, written| {
            let (french, dutch) = self.stemming.stems(folded);
            let mut stems = std::iter::once(french).chain(dutch);
            let is_shared = |stem: String| {
                self.terms
                    .get(stem.as_str())
                    .is_some_and(|term| self.shared.tells(*term))
            };
            if tells(folded) && stems.any(is_shared) {
                words.push(if written.is_empty() { folded } else { written }.to_owned());
            }
        });
        words.join(" ")
    }
}
