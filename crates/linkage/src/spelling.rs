//! The names of one party as the wordings that are compared, each word marked with what its own
//! party tells of it.

use rustc_hash::FxHashMap;

use crate::{
    candidates::Depth,
    party::Party,
    text::{
        folded_words,
        name::{Wording, bare, wordings},
    },
};

/// Flag of a word that its own name spells out, or that is the party's short name.
pub(crate) const EXTRA: u32 = 1 << 31;
/// Flag of a word that is part of the name of the party's commune.
pub(crate) const HOME: u32 = 1 << 30;

/// A name's words with their flags, not yet numbered.
#[derive(Debug, Clone)]
pub(crate) struct Spelled {
    pub words: Vec<(String, u32)>,
    pub cut: bool,
    /// First letters of all it says, small words too; those of `words` in capitals, in their order.
    pub initials: String,
    /// The whole name, folded; empty unless that is compared.
    pub written: String,
}

/// Names of one party that are compared; a party with more is compared by its first.
const NAMES_COMPARED: usize = 8;
/// Words of a name that are compared.
const WORDS_COMPARED: usize = 100;
/// Letters of a word that are compared.
const WORD_LETTERS: usize = 48;

/// All wordings of a party's names, each once, with its short name added to each.
pub(crate) fn words_of(party: &Party, cuts: &Cuts, homes: &mut Homes) -> Vec<Spelled> {
    let depth = homes.depth;
    let home = homes.words(party.commune_name.as_deref());
    let acronym: Vec<String> = party
        .acronym
        .iter()
        .flat_map(|text| folded_words(text))
        .map(|word| bare(&word.replace(' ', "")))
        .collect();
    let mut found: Vec<Wording> = Vec::new();
    let mut written: Vec<String> = Vec::new();
    for name in &party.names {
        let folded = if depth == Depth::Thorough {
            folded_words(&name.text).join(" ")
        } else {
            String::new()
        };
        for wording in wordings(&name.text, name.language, cuts.cuts(&party.source, &name.text)) {
            if found.len() < NAMES_COMPARED && !found.contains(&wording) {
                found.push(wording);
                written.push(folded.clone());
            }
        }
    }
    found
        .into_iter()
        .zip(written)
        .map(|(wording, written)| Spelled {
            written,
            ..spelled(wording, home, &acronym)
        })
        .collect()
}

/// The words of the communes met, since many parties share one.
#[derive(Debug)]
pub(crate) struct Homes {
    words: FxHashMap<String, Vec<String>>,
    depth: Depth,
}

impl Homes {
    /// None met yet, for names that are compared so.
    pub(crate) fn new(depth: Depth) -> Self {
        Self {
            words: FxHashMap::default(),
            depth,
        }
    }

    fn words(&mut self, commune: Option<&str>) -> &[String] {
        let Some(commune) = commune else { return &[] };
        if !self.words.contains_key(commune) {
            let wordings = wordings(commune, None, false).into_iter();
            let words = wordings.flat_map(|wording| wording.words).collect();
            self.words.insert(commune.to_owned(), words);
        }
        &self.words[commune]
    }
}

fn spelled(wording: Wording, home: &[String], acronym: &[String]) -> Spelled {
    let initials: String = wording
        .words
        .iter()
        .filter_map(|word| word.chars().next())
        .collect();
    let mut words: Vec<(String, u32)> = wording
        .words
        .into_iter()
        .map(|mut word| {
            if let Some((end, _)) = word.char_indices().nth(WORD_LETTERS) {
                word.truncate(end);
            }
            let own_initials = (3..=10).contains(&word.len()) && spells(&initials, &word);
            let flags = if own_initials {
                EXTRA
            } else if home.contains(&word) {
                HOME
            } else {
                0
            };
            (word, flags)
        })
        .collect();
    words.truncate(WORDS_COMPARED - acronym.len().min(WORDS_COMPARED));
    for word in acronym {
        if !words.iter().any(|(known, _)| known == word) && word.len() <= WORD_LETTERS {
            words.push((word.clone(), EXTRA));
        }
    }
    Spelled {
        words,
        cut: wording.cut,
        initials: wording.initials,
        written: String::new(),
    }
}

/// Whether a word's letters are, in order, first letters of the words after it or before it, all but
/// one of these words at most left out: `afpa` of `afpa association national formation professionnel adult`.
fn spells(initials: &str, word: &str) -> bool {
    let others = initials.len().saturating_sub(1);
    if others < word.len() || others > word.len() + 2 {
        return initials.len() > word.len() && initials.contains(word);
    }
    let rest = initials
        .strip_prefix(word.get(..1).unwrap_or_default())
        .unwrap_or(initials);
    let mut rest = rest.bytes();
    word.bytes().all(|letter| rest.any(|initial| initial == letter))
}

/// At how many letters each source cuts its names, found by counting: where names end much more
/// often than one letter earlier, and hardly any is longer by one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cuts(FxHashMap<String, Vec<usize>>);

/// Names shorter than this are not thought to be cut.
const SHORTEST_CUT: usize = 20;
/// Where files known to cut their names cut them; used for a single name, which shows no habit.
const USUAL_CUTS: [usize; 2] = [24, 32];

impl Cuts {
    pub(crate) fn of<'p>(parties: impl Iterator<Item = &'p Party>) -> Self {
        let mut lengths: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
        for party in parties {
            let lengths = lengths.entry(&party.source).or_insert_with(|| vec![0; 256]);
            for name in &party.names {
                if let Some(count) = lengths.get_mut(name.text.trim().chars().count()) {
                    *count += 1;
                }
            }
        }
        Self(
            lengths
                .into_iter()
                .map(|(source, lengths)| (source.to_owned(), peaks(&lengths)))
                .collect(),
        )
    }

    pub(crate) fn cuts(&self, source: &str, name: &str) -> bool {
        let length = name.trim().chars().count();
        match self.0.get(source) {
            Some(peaks) => peaks.contains(&length),
            None => USUAL_CUTS.contains(&length),
        }
    }
}

fn peaks(lengths: &[u32]) -> Vec<usize> {
    (SHORTEST_CUT..lengths.len() - 1)
        .filter(|&at| {
            let before = (lengths[at - 2] + lengths[at - 1]).div_ceil(2);
            lengths[at] >= 20 && lengths[at] >= 2 * before && lengths[at] >= 2 * lengths[at + 1]
        })
        .collect()
}
