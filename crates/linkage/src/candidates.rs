//! Who is worth comparing with whom: an index of rare words, of runs of three letters, of words in
//! their place, of initials, of communes with years and of web sites.
//!
//! Never "the first letters": half of all names begin with the same ones. What many parties share
//! is not looked at, and the rarest is looked at first until a fixed amount of work is done, so
//! that no query is slow. Features are told apart by a hash; two that fall together cost a little
//! work and lose nothing, since whatever is found is then compared in full.

use crate::{
    book::Book,
    seen::{Class, Seen, Worded},
};

/// How a search is bounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Parties compared in full for one that is looked for.
    pub candidates: usize,
    /// Holders of features that are looked at for one that is looked for.
    pub postings: usize,
}

/// The larger share of a register (one in this many) that may hold a feature which is still looked at.
const COMMON_ONE_IN: usize = 100;
/// In a small register, this many may.
const COMMON_FLOOR: usize = 400;
/// Where many are looked for, one this many times less near than the nearest is not compared.
const NEAR_ENOUGH: f32 = 0.4;
/// What a run of three letters weighs beside a word.
const GRAM_WEIGHT: f32 = 0.35;

/// How much is looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Many of one side among many of the other: words, and runs of letters of what has no common word.
    #[default]
    Quick,
    /// One at a time: initials of any part of a name, too, and how alike names look.
    Thorough,
}

/// The index over the parties of a book from `first` on.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    depth: Depth,
    first: usize,
    /// Where the holders of each bucket begin; buckets of words, then buckets of letters.
    starts: Vec<u32>,
    holders: Vec<u32>,
    /// Length of each party's vector, inverted.
    norms: Vec<f32>,
    /// Buckets of each of the two halves.
    half: u64,
}

/// What a search needs to write on; one per thread.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    scores: Vec<f32>,
    touched: Vec<u32>,
    buckets: Vec<u32>,
    /// Buckets with the number of their holders.
    counted: Vec<(u32, u32)>,
    best: Vec<(f32, u32)>,
    found: Vec<usize>,
}

impl Index {
    pub(crate) fn over(book: &Book, first: usize, depth: Depth) -> Self {
        let parties = book.len() - first;
        let half = (parties as u64 * 8).next_power_of_two().clamp(1 << 10, 1 << 24);
        let mut index = Self {
            depth,
            first,
            starts: vec![0; usize::try_from(half * 2).expect("fits") + 1],
            holders: Vec::new(),
            norms: vec![0.0; parties],
            half,
        };
        // The buckets of all, one party after another, and where each one's end.
        let (mut all, mut ends) = (Vec::new(), Vec::with_capacity(parties));
        let mut buckets = Vec::new();
        let mut seen = Seen::default();
        for party in 0..parties {
            book.look(first + party, &mut seen);
            index.buckets(&seen, Role::Held, &mut buckets);
            for &bucket in &buckets {
                index.starts[bucket as usize + 1] += 1;
            }
            all.extend_from_slice(&buckets);
            ends.push(all.len());
        }
        for at in 1..index.starts.len() {
            index.starts[at] += index.starts[at - 1];
        }
        let mut next = index.starts.clone();
        index.holders = vec![0; all.len()];
        let mut from = 0;
        for (party, &end) in ends.iter().enumerate() {
            for &bucket in &all[from..end] {
                let at = &mut next[bucket as usize];
                index.holders[*at as usize] = u32::try_from(party).expect("fewer than 2^32 parties");
                *at += 1;
            }
            from = end;
        }
        index.measure();
        index
    }

    fn measure(&mut self) {
        for bucket in 0..self.starts.len() - 1 {
            let weight = self.weight(bucket).powi(2);
            let (from, to) = (self.starts[bucket] as usize, self.starts[bucket + 1] as usize);
            for at in from..to {
                self.norms[self.holders[at] as usize] += weight;
            }
        }
        for norm in &mut self.norms {
            *norm = if *norm > 0.0 { 1.0 / norm.sqrt() } else { 0.0 };
        }
    }

    fn weight(&self, bucket: usize) -> f32 {
        let count = self.starts[bucket + 1] - self.starts[bucket];
        if count == 0 {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let rarity = ((self.norms.len() + 1) as f32 / count as f32).ln();
        if (bucket as u64) < self.half {
            rarity
        } else {
            rarity * GRAM_WEIGHT
        }
    }

    fn buckets(&self, seen: &Seen<'_>, role: Role, buckets: &mut Vec<u32>) {
        buckets.clear();
        features(seen, self.depth, role, |feature| {
            let bucket = match feature {
                Feature::Whole(hash) => hash & (self.half - 1),
                Feature::Letters(hash) => self.half + (hash & (self.half - 1)),
            };
            buckets.push(u32::try_from(bucket).expect("at most 2^25 buckets"));
        });
        buckets.sort_unstable();
        buckets.dedup();
    }

    /// The parties of the book nearest to these names and facts, nearest first.
    pub(crate) fn nearest<'s>(
        &self,
        seen: &Seen<'_>,
        bounds: Bounds,
        scratch: &'s mut Scratch,
    ) -> &'s [usize] {
        self.buckets(seen, Role::Asked, &mut scratch.buckets);
        let count = |bucket: u32| self.starts[bucket as usize + 1] - self.starts[bucket as usize];
        let common = u32::try_from((self.norms.len() / COMMON_ONE_IN).max(COMMON_FLOOR)).unwrap_or(u32::MAX);
        scratch.counted.clear();
        scratch.counted.extend(
            scratch
                .buckets
                .iter()
                .map(|&bucket| (count(bucket), bucket))
                .filter(|&(count, _)| count > 0 && count <= common),
        );
        scratch.counted.sort_unstable();
        scratch.scores.resize(self.norms.len(), 0.0);
        let mut left = bounds.postings;
        for &(count, bucket) in &scratch.counted {
            if count as usize > left {
                break;
            }
            left -= count as usize;
            let weight = self.weight(bucket as usize).powi(2);
            let from = self.starts[bucket as usize] as usize;
            for &holder in &self.holders[from..from + count as usize] {
                let score = &mut scratch.scores[holder as usize];
                if *score == 0.0 {
                    scratch.touched.push(holder);
                }
                *score += weight;
            }
        }
        self.best(bounds.candidates, scratch)
    }

    fn best<'s>(&self, candidates: usize, scratch: &'s mut Scratch) -> &'s [usize] {
        let found = &mut scratch.best;
        found.clear();
        for party in scratch.touched.drain(..) {
            let score = std::mem::take(&mut scratch.scores[party as usize]);
            found.push((score * self.norms[party as usize], party));
        }
        let order =
            |one: &(f32, u32), other: &(f32, u32)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if found.len() > candidates {
            found.select_nth_unstable_by(candidates, order);
            found.truncate(candidates);
        }
        found.sort_unstable_by(order);
        if let (Depth::Quick, Some(&(nearest, _))) = (self.depth, found.first()) {
            found.retain(|&(score, _)| score >= nearest * NEAR_ENOUGH);
        }
        scratch.found.clear();
        scratch
            .found
            .extend(found.iter().map(|(_, party)| self.first + *party as usize));
        &scratch.found
    }

    pub(crate) fn bytes(&self) -> usize {
        (self.starts.len() + self.holders.len() + self.norms.len()) * 4
    }
}

enum Feature {
    Whole(u64),
    Letters(u64),
}

/// Whose features: of one that is found, or of one that is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Held,
    Asked,
}

// What a hash begins with, so that a word is not a run of letters.
const WORD: u64 = 1;
const IN_PLACE: u64 = 2;
const PLACE_YEAR: u64 = 3;
const SITE: u64 = 4;
const GRAM: u64 = 5;
const INITIALS: u64 = 6;

fn features(seen: &Seen<'_>, depth: Depth, role: Role, mut emit: impl FnMut(Feature)) {
    let Some(facts) = seen.facts else { return };
    for name in seen.names() {
        let mut initials = SEED;
        let mut length = 0;
        for word in name.words {
            if word.class == Class::Form {
                continue;
            }
            let text = word.text.as_bytes();
            if let (true, Some(&first)) = (word.class != Class::Extra, text.first()) {
                initials = step(initials, first);
                length += 1;
            }
            emit(Feature::Whole(salted(word.hash, WORD)));
            for place in [facts.commune, facts.department] {
                if place != 0 {
                    emit(Feature::Whole(salted(
                        word.hash,
                        IN_PLACE + (u64::from(place) << 8),
                    )));
                }
            }
            if depth == Depth::Thorough && role == Role::Asked && SHORT_FORM.contains(&text.len()) {
                emit(Feature::Whole(salted(word.hash, INITIALS)));
            }
            grams(text, &mut emit);
        }
        if SHORT_FORM.contains(&length) {
            emit(Feature::Whole(salted(finished(initials), WORD)));
        }
        if depth == Depth::Thorough {
            let key = if role == Role::Asked { WORD } else { INITIALS };
            short_forms(&name, |hash| emit(Feature::Whole(salted(hash, key))));
        }
        for two in name.words.windows(2) {
            // Two words written as one elsewhere.
            let joined = two[1].text.bytes().fold(run(two[0].text.as_bytes()), step);
            emit(Feature::Whole(salted(finished(joined), WORD)));
        }
    }
    if let (place @ 1.., Some(year)) = (facts.commune, facts.year) {
        let key = PLACE_YEAR + (u64::from(place) << 8);
        emit(Feature::Whole(mixed(&year.to_le_bytes(), key)));
    }
    if facts.domain != 0 {
        emit(Feature::Whole(mixed(&facts.domain.to_le_bytes(), SITE)));
    }
}

/// Letters a short form may have.
const SHORT_FORM: std::ops::RangeInclusive<usize> = 3..=8;
/// Small words of a name that may or may not count in its short form.
const OPTIONAL: usize = 4;

/// The hashes of what a name may be called for short: the first letters of some of its words in a row,
/// and of all of them with those of some small words (`apajh`: adultes et jeunes handicapés).
fn short_forms(name: &Worded<'_>, mut emit: impl FnMut(u64)) {
    let words = name.words;
    let spelled = name.initials.bytes().filter(u8::is_ascii_uppercase).count();
    let words = &words[..spelled.min(words.len())];
    for from in 0..words.len() {
        let mut hash = SEED;
        for (length, word) in (1..=*SHORT_FORM.end()).zip(&words[from..]) {
            let Some(&first) = word.text.as_bytes().first() else {
                break;
            };
            hash = step(hash, first);
            let at_an_end = from == 0 || from + length == words.len();
            if length > 3 || (length == 3 && at_an_end) {
                emit(finished(hash));
            }
        }
    }
    let small = name.initials.len() - spelled;
    if small == 0 || small > OPTIONAL {
        return;
    }
    for chosen in 1_u32..1 << small {
        let (mut hash, mut at, mut length) = (SEED, 0, 0);
        for initial in name.initials.bytes() {
            let counts = initial.is_ascii_uppercase() || {
                at += 1;
                chosen >> (at - 1) & 1 == 1
            };
            if counts {
                hash = step(hash, initial.to_ascii_lowercase());
                length += 1;
            }
        }
        if SHORT_FORM.contains(&length) {
            emit(finished(hash));
        }
    }
}

/// Runs of three letters of a word with its ends: `ju`, `jud`, `udo`, `do`.
fn grams(word: &[u8], emit: &mut impl FnMut(Feature)) {
    if word.len() < 4 {
        return; // The word itself is a feature.
    }
    emit(Feature::Letters(mixed(&[b'^', word[0], word[1], word[2]], GRAM)));
    for gram in word.windows(3) {
        emit(Feature::Letters(mixed(gram, GRAM)));
    }
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// A hash that stays the same: FNV-1a, its bits then mixed.
pub(crate) fn mixed(bytes: &[u8], seed: u64) -> u64 {
    let start = SEED ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    finished(bytes.iter().copied().fold(start, step))
}

fn run(bytes: &[u8]) -> u64 {
    bytes.iter().copied().fold(SEED, step)
}

fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
}

fn finished(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// The hash of a word as one kind of feature.
fn salted(hash: u64, kind: u64) -> u64 {
    finished(hash ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}
