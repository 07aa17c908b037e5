//! Dutch compounds: `sportvereniging` is found by `vereniging` and by `sport`. No list of compounds
//! is kept: a word is one when the vocabulary of the index itself has both its parts, or when it
//! ends in one of a few words that associations there often end their names in.

use std::collections::{HashMap, HashSet};

use tantivy::Searcher;

use crate::error::Result;
use crate::schema::Fields;
use crate::words::Stemming;

/// Last parts of Dutch compounds in the names of associations, whose first part may be anything.
const HEADS: [&str; 40] = [
    "vereniging",
    "verenigingen",
    "club",
    "clubs",
    "werking",
    "werkingen",
    "centrum",
    "centra",
    "groep",
    "groepen",
    "school",
    "scholen",
    "kring",
    "raad",
    "huis",
    "huizen",
    "fonds",
    "koor",
    "museum",
    "tuin",
    "tuinen",
    "theater",
    "opvang",
    "dienst",
    "diensten",
    "comite",
    "federatie",
    "beweging",
    "bewegingen",
    "organisatie",
    "organisaties",
    "gemeenschap",
    "academie",
    "bibliotheek",
    "netwerk",
    "project",
    "projecten",
    "feesten",
    "zorg",
    "hulp",
];

/// Letters of the shortest part.
const PART: usize = 3;
/// Letters of the shortest part that is known only as the stem of other words.
const STEM: usize = 4;
/// Compounds that a part stands for, the most frequent.
const COMPOUNDS: usize = 60;

/// Whether a folded word ends like the name of an association in Dutch.
pub(crate) fn ends_like_one(folded: &str) -> bool {
    folded.is_ascii()
        && HEADS
            .iter()
            .any(|head| folded.len() >= head.len() + PART && folded.ends_with(head))
}

/// The compounds of an index, by their parts.
#[derive(Debug, Default)]
pub(crate) struct Compounds {
    words: Vec<String>,
    /// The compounds with a part of this stem, the most frequent first.
    by_part: HashMap<String, Vec<u32>>,
}

impl Compounds {
    /// Reads the vocabulary that may be Dutch.
    pub(crate) fn read(searcher: &Searcher, fields: &Fields) -> Result<Self> {
        let mut frequencies: HashMap<String, u64> = HashMap::new();
        for reader in searcher.segment_readers() {
            let index = reader.inverted_index(fields.compounds)?;
            let mut stream = index.terms().stream()?;
            while stream.advance() {
                if let Ok(word) = std::str::from_utf8(stream.key())
                    && word.bytes().all(|byte| byte.is_ascii_lowercase())
                {
                    *frequencies.entry(word.to_owned()).or_default() += u64::from(stream.value().doc_freq);
                }
            }
        }
        let mut words: Vec<(String, u64)> = frequencies.into_iter().collect();
        words.sort_unstable_by(|(a, left), (b, right)| right.cmp(left).then_with(|| a.cmp(b)));
        let stemming = Stemming::new();
        let whole: HashSet<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        let stems: HashSet<String> = words
            .iter()
            .flat_map(|(word, _)| stemming.both(word))
            .filter(|stem| stem.len() >= STEM)
            .collect();
        let known = |part: &str| whole.contains(part) || stems.contains(part);
        let mut compounds = Compounds::default();
        for (word, _) in &words {
            let mut parts: Vec<String> = Vec::new();
            for cut in PART..(word.len() + 1).saturating_sub(PART) {
                let (first, second) = word.split_at(cut);
                let bare = first.strip_suffix('s').filter(|bare| bare.len() > PART);
                let head = HEADS.contains(&second);
                if !head && !(whole.contains(second) && (known(first) || bare.is_some_and(&known))) {
                    continue;
                }
                for part in [second, first].into_iter().chain(bare) {
                    for stem in stemming.both(part).into_iter().chain([part.to_owned()]) {
                        if !parts.contains(&stem) {
                            parts.push(stem);
                        }
                    }
                }
            }
            if parts.is_empty() {
                continue;
            }
            let number =
                u32::try_from(compounds.words.len()).expect("a vocabulary has fewer than 2^32 words");
            compounds.words.push(word.clone());
            for part in parts {
                let those = compounds.by_part.entry(part).or_default();
                if those.len() < COMPOUNDS {
                    those.push(number);
                }
            }
        }
        Ok(compounds)
    }

    /// The compounds that have a part with one of these stems, the most frequent first.
    pub(crate) fn with(&self, stems: &[String]) -> impl Iterator<Item = &str> {
        let mut numbers: Vec<u32> = stems
            .iter()
            .filter_map(|stem| self.by_part.get(stem))
            .flatten()
            .copied()
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers.truncate(COMPOUNDS);
        numbers
            .into_iter()
            .map(|number| self.words[number as usize].as_str())
    }
}
