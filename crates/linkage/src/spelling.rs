//! The names of one party as the wordings that are compared, each word marked with what its own
//! party tells of it.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::{
    candidates::Depth,
    party::Party,
    text::{
        folded_words,
        name::{Reader, Said, WORD_LETTERS, Wording, bare},
    },
    vocabulary::{Vocabulary, WORDS},
};

/// Flag of a word that its own name spells out, or that is the party's short name.
pub(crate) const EXTRA: u32 = 1 << 31;
/// Flag of a word that is part of the name of the party's commune.
pub(crate) const HOME: u32 = 1 << 30;

/// A name's words, as numbers of the vocabulary by which it was read, with their flags.
#[derive(Debug, Clone)]
pub(crate) struct Spelled {
    pub words: Vec<u32>,
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

/// Reads the names of parties, and keeps what many share: the words that words stand for, and those of
/// the communes.
#[derive(Debug)]
pub(crate) struct Spelling {
    reader: Reader,
    /// The words of the communes met.
    homes: FxHashMap<Box<str>, Rc<[u32]>>,
    depth: Depth,
}

impl Spelling {
    /// Nothing met yet, for names that are compared so.
    pub(crate) fn new(depth: Depth) -> Self {
        Self {
            reader: Reader::default(),
            homes: FxHashMap::default(),
            depth,
        }
    }

    /// The words met.
    pub(crate) fn vocabulary(&mut self) -> &mut Vocabulary {
        &mut self.reader.vocabulary
    }

    /// All wordings of a party's names, each once, with its short name added to each.
    pub(crate) fn words_of(&mut self, party: &Party, cuts: &Cuts) -> Vec<Spelled> {
        let home = self.home(party.commune_name.as_deref());
        let acronym: Vec<Said> = party
            .acronym
            .iter()
            .flat_map(|text| folded_words(text))
            .map(|word| bare(&word.replace(' ', "")))
            .filter(|word| word.len() <= WORD_LETTERS)
            .map(|word| self.reader.say(&word))
            .collect();
        let mut found: Vec<Wording> = Vec::new();
        let mut written: Vec<String> = Vec::new();
        for name in &party.names {
            let folded = if self.depth == Depth::Thorough {
                folded_words(&name.text).join(" ")
            } else {
                String::new()
            };
            let cut = cuts.cuts(&party.source, &name.text);
            for wording in self.reader.wordings(&name.text, name.language, cut) {
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
                ..self.spelled(wording, &home, &acronym)
            })
            .collect()
    }

    fn home(&mut self, commune: Option<&str>) -> Rc<[u32]> {
        let Some(commune) = commune else {
            return Rc::default();
        };
        if let Some(words) = self.homes.get(commune) {
            return Rc::clone(words);
        }
        let wordings = self.reader.wordings(commune, None, false).into_iter();
        let words: Rc<[u32]> = wordings
            .flat_map(|wording| wording.words)
            .map(|word| word.id)
            .collect();
        self.homes.insert(commune.into(), Rc::clone(&words));
        words
    }

    fn spelled(&self, wording: Wording, home: &[u32], acronym: &[Said]) -> Spelled {
        let initials: Vec<u8> = wording.words.iter().map(|word| word.initial).collect();
        let mut words: Vec<u32> = wording
            .words
            .iter()
            .map(|word| {
                let length = usize::from(word.length);
                // Only then is there anything to spell it.
                let own_initials = (3..=10).contains(&length)
                    && initials.len() > length
                    && spells(&initials, self.reader.vocabulary.text(word.id).as_bytes());
                let flags = if own_initials {
                    EXTRA
                } else if home.contains(&word.id) {
                    HOME
                } else {
                    0
                };
                word.id | flags
            })
            .collect();
        words.truncate(WORDS_COMPARED - acronym.len().min(WORDS_COMPARED));
        for word in acronym {
            if !words.iter().any(|known| known & (WORDS - 1) == word.id) {
                words.push(word.id | EXTRA);
            }
        }
        Spelled {
            words,
            cut: wording.cut,
            initials: wording.initials,
            written: String::new(),
        }
    }
}

/// Whether a word's letters are, in order, first letters of the words after it or before it, all but
/// one of these words at most left out: `afpa` of `afpa association national formation professionnel adult`.
fn spells(initials: &[u8], word: &[u8]) -> bool {
    let others = initials.len().saturating_sub(1);
    if others < word.len() || others > word.len() + 2 {
        return initials.len() > word.len() && initials.windows(word.len()).any(|run| run == word);
    }
    let rest = initials.strip_prefix(&word[..1]).unwrap_or(initials);
    let mut rest = rest.iter();
    word.iter().all(|letter| rest.any(|initial| initial == letter))
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
