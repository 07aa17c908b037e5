//! What organisations say of themselves, ready to be searched for what is needed.
//!
//! Built once from names, purposes and what is declared; half a million organisations fit in some hundred
//! megabytes. The rarity of a word is counted in names and purposes only: what somebody declares changes
//! nothing for others. A word that only names say is a proper name, and tells no skill (`naming`).

mod finding;
mod holding;
mod naming;
mod weighing;

pub use finding::Asked;

use rustc_hash::{FxHashMap, FxHashSet};
use search::{Reader, Tongue};

use crate::candidate::Kind;
use crate::place::Place;
use crate::saying::{by_oneself, language, tells};
use crate::stemming::Stemming;
use naming::Shared;
use weighing::{LONGEST, Norms, Times};

/// An organisation as far as the search for partners goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its number.
    pub id: i64,
    /// Its nature.
    pub kind: Kind,
    /// Its sectors, by the caller's numbers.
    pub sectors: Vec<u16>,
    /// Its commune, by the caller's number.
    pub commune: Option<u32>,
    /// Where it is.
    pub place: Option<Place>,
}

/// What an organisation says of itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts<'a> {
    /// Its names.
    pub name: &'a str,
    /// Its purpose, as the register has it.
    pub purpose: &'a str,
    /// What it declares here: own words, offers.
    pub declared: &'a str,
}

/// Texts of organisations, searchable.
pub struct Corpus {
    bodies: Vec<Body>,
    lengths: Vec<[u8; 3]>,
    terms: FxHashMap<Box<str>, u32>,
    /// Postings of term t: from `starts[t]` to `starts[t + 1]`.
    starts: Vec<u32>,
    documents: Vec<u32>,
    times: Vec<Times>,
    /// Organisations that say a term in name or purpose.
    saying: Vec<u32>,
    norms: Norms,
    /// The terms that tell something where a name says them.
    shared: Shared,
    stemming: Stemming,
    /// Places of bodies by number.
    by_id: Vec<(i64, u32)>,
}

/// Takes organisations in, one by one.
#[derive(Default)]
pub struct CorpusBuilder {
    bodies: Vec<Body>,
    lengths: Vec<[u8; 3]>,
    terms: FxHashMap<Box<str>, u32>,
    /// Terms of a folded word, French and Dutch.
    words: FxHashMap<Box<str>, Word>,
    postings: Vec<(u32, u32, Times)>,
    sums: [u64; 3],
    texts: [u64; 3],
    stemming: Stemming,
    reader: Reader,
    /// Terms that tell something wherever they are said.
    known: FxHashSet<u32>,
    /// Of the organisation being read.
    said: Vec<(u32, u8)>,
}

#[derive(Clone, Copy)]
struct Word {
    french: u32,
    dutch: u32,
}

impl CorpusBuilder {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes in an organisation. Each number is given once.
    pub fn add(&mut self, body: Body, texts: &Texts<'_>) {
        let at = u32::try_from(self.bodies.len()).expect("fewer than 4 thousand million organisations");
        let fields = [texts.name, texts.purpose, texts.declared];
        let mut reader = std::mem::take(&mut self.reader);
        let register = match language(&mut reader, texts.purpose) {
            Tongue::Unknown => language(&mut reader, texts.name),
            told => told,
        };
        let declared = language(&mut reader, texts.declared);
        self.said.clear();
        let mut lengths = [0_u8; 3];
        for (field, text) in (0_u8..).zip(fields) {
            let tongue = if field == 2 { declared } else { register };
            let mut length = 0_usize;
            reader.read(&by_oneself(text), |folded, _| {
                if tells(folded) {
                    length += 1;
                    self.say(folded, field, tongue);
                }
            });
            let place = usize::from(field);
            lengths[place] = u8::try_from(length.min(LONGEST)).expect("255 at most");
            self.sums[place] += u64::from(lengths[place]);
            self.texts[place] += u64::from(length > 0);
        }
        self.said.sort_unstable();
        for same in self.said.chunk_by(|one, other| one.0 == other.0) {
            let mut times = Times::default();
            for (_, field) in same {
                times.once_more(usize::from(*field));
            }
            self.postings.push((same[0].0, at, times));
        }
        self.reader = reader;
        self.bodies.push(body);
        self.lengths.push(lengths);
    }

    /// Words that tell what one does wherever they stand, be it in names alone: those that mean a theme.
    pub fn know(&mut self, words: &str) {
        let mut reader = std::mem::take(&mut self.reader);
        reader.read(words, |folded, _| {
            if tells(folded) {
                let Word { french, dutch } = self.word(folded);
                self.known.extend([french, dutch]);
            }
        });
        self.reader = reader;
    }

    fn word(&mut self, folded: &str) -> Word {
        if let Some(word) = self.words.get(folded) {
            return *word;
        }
        let (french, dutch) = self.stemming.stems(folded);
        let french = self.term(french);
        let word = Word {
            french,
            dutch: dutch.map_or(french, |dutch| self.term(dutch)),
        };
        self.words.insert(folded.into(), word);
        word
    }

    fn say(&mut self, folded: &str, field: u8, tongue: Tongue) {
        let word = self.word(folded);
        if tongue != Tongue::Dutch || word.french == word.dutch {
            self.said.push((word.french, field));
        }
        if tongue != Tongue::French && word.french != word.dutch {
            self.said.push((word.dutch, field));
        }
    }

    fn term(&mut self, stem: String) -> u32 {
        let next = u32::try_from(self.terms.len()).expect("fewer than 4 thousand million words");
        *self.terms.entry(stem.into_boxed_str()).or_insert(next)
    }

    /// Makes everything ready to be searched.
    #[must_use]
    pub fn build(mut self) -> Corpus {
        let shared = Shared::of(&self.postings, (self.terms.len(), self.bodies.len()), &self.known);
        self.postings.retain_mut(|(term, _, times)| {
            *times = shared.told(*term, *times);
            *times != Times::default()
        });
        let mut starts = vec![0_u32; self.terms.len() + 1];
        let mut saying = vec![0_u32; self.terms.len()];
        for (term, _, times) in &self.postings {
            starts[*term as usize + 1] += 1;
            saying[*term as usize] += u32::from(times.in_register());
        }
        for term in 0..self.terms.len() {
            starts[term + 1] += starts[term];
        }
        // Counted into place; organisations stay in the order in which they came.
        let mut next = starts.clone();
        let mut documents = vec![0_u32; self.postings.len()];
        let mut times = vec![Times::default(); self.postings.len()];
        for (term, document, said) in self.postings {
            let place = next[term as usize] as usize;
            documents[place] = document;
            times[place] = said;
            next[term as usize] += 1;
        }
        let mut by_id: Vec<(i64, u32)> = self.bodies.iter().map(|body| body.id).zip(0..).collect();
        by_id.sort_unstable();
        let mut terms = self.terms;
        terms.shrink_to_fit();
        Corpus {
            norms: Norms::new(self.sums, self.texts),
            bodies: self.bodies,
            lengths: self.lengths,
            terms,
            starts,
            documents,
            times,
            saying,
            shared,
            stemming: self.stemming,
            by_id,
        }
    }
}

impl Corpus {
    /// How many organisations are in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bodies.len()
    }

    /// Whether nobody is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bodies.is_empty()
    }

    /// Memory held, in bytes, without what the allocator adds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let bodies: usize = self
            .bodies
            .iter()
            .map(|body| size_of::<Body>() + body.sectors.capacity() * 2)
            .sum();
        let terms: usize = self.terms.keys().map(|term| term.len()).sum();
        bodies
            + terms
            + self.terms.capacity() * (size_of::<Box<str>>() + 5)
            + self.lengths.capacity() * 3
            + (self.starts.capacity() + self.documents.capacity() + self.saying.capacity()) * 4
            + self.times.capacity()
            + self.shared.bytes()
            + self.by_id.capacity() * 16
    }

    /// The organisation of a number.
    #[must_use]
    pub fn body(&self, id: i64) -> Option<&Body> {
        self.find_body(id).map(|at| &self.bodies[at])
    }

    fn find_body(&self, id: i64) -> Option<usize> {
        let at = self.by_id.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(self.by_id[at].1 as usize)
    }
}

impl std::fmt::Debug for Corpus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Corpus of {} organisations", self.bodies.len())
    }
}

impl std::fmt::Debug for CorpusBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CorpusBuilder of {} organisations", self.bodies.len())
    }
}
