//! Who is worth comparing with whom: an index of rare words, of runs of three letters, of words in
//! their place, of initials, of communes with years and of web sites.
//!
//! Never "the first letters": half of all names begin with the same ones. What many parties share
//! is not looked at, and the rarest is looked at first until a fixed amount of work is done, so
//! that no query is slow. Features are told apart by a hash; two that fall together cost a little
//! work and lose nothing, since whatever is found is then compared in full.

use crate::{
    book::{Book, Class, Worded},
    facts::Facts,
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
/// What a run of three letters weighs beside a word.
const GRAM_WEIGHT: f32 = 0.35;

/// The index over the parties of a book from `first` on.
#[derive(Debug, Clone)]
pub(crate) struct Index {
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
}

impl Index {
    pub(crate) fn over(book: &Book, first: usize) -> Self {
        let parties = book.len() - first;
        let half = (parties as u64 * 8).next_power_of_two().clamp(1 << 10, 1 << 24);
        let mut index = Self {
            first,
            starts: vec![0; usize::try_from(half * 2).expect("fits") + 1],
            holders: Vec::new(),
            norms: vec![0.0; parties],
            half,
        };
        let mut buckets = Vec::new();
        for party in 0..parties {
            index.buckets_of(book, first + party, &mut buckets);
            for &bucket in &buckets {
                index.starts[bucket as usize + 1] += 1;
            }
        }
        for at in 1..index.starts.len() {
            index.starts[at] += index.starts[at - 1];
        }
        let mut next = index.starts.clone();
        index.holders = vec![0; *index.starts.last().expect("one more than buckets") as usize];
        for party in 0..parties {
            index.buckets_of(book, first + party, &mut buckets);
            for &bucket in &buckets {
                let at = &mut next[bucket as usize];
                index.holders[*at as usize] = u32::try_from(party).expect("fewer than 2^32 parties");
                *at += 1;
            }
        }
        index.measure();
        index
    }

    fn buckets_of(&self, book: &Book, party: usize, buckets: &mut Vec<u32>) {
        let names: Vec<Worded<'_>> = book.names(party).collect();
        self.buckets(&names, &book.facts[party], buckets);
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

    fn buckets(&self, names: &[Worded<'_>], facts: &Facts, buckets: &mut Vec<u32>) {
        buckets.clear();
        features(names, facts, |feature| {
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
    pub(crate) fn nearest(
        &self,
        names: &[Worded<'_>],
        facts: &Facts,
        bounds: Bounds,
        scratch: &mut Scratch,
    ) -> Vec<usize> {
        let mut buckets = std::mem::take(&mut scratch.buckets);
        self.buckets(names, facts, &mut buckets);
        let count = |bucket: u32| self.starts[bucket as usize + 1] - self.starts[bucket as usize];
        buckets.sort_unstable_by_key(|&bucket| (count(bucket), bucket));
        scratch.scores.resize(self.norms.len(), 0.0);
        let common = (self.norms.len() / COMMON_ONE_IN).max(COMMON_FLOOR);
        let mut left = bounds.postings;
        for &bucket in &buckets {
            let holders = count(bucket) as usize;
            if holders == 0 {
                continue;
            }
            if holders > common || holders > left {
                break;
            }
            left -= holders;
            let weight = self.weight(bucket as usize).powi(2);
            let from = self.starts[bucket as usize] as usize;
            for &holder in &self.holders[from..from + holders] {
                let score = &mut scratch.scores[holder as usize];
                if *score == 0.0 {
                    scratch.touched.push(holder);
                }
                *score += weight;
            }
        }
        scratch.buckets = buckets;
        self.best(bounds.candidates, scratch)
    }

    fn best(&self, candidates: usize, scratch: &mut Scratch) -> Vec<usize> {
        let mut found: Vec<(f32, u32)> = scratch
            .touched
            .drain(..)
            .map(|party| {
                let score = std::mem::take(&mut scratch.scores[party as usize]);
                (score * self.norms[party as usize], party)
            })
            .collect();
        let order =
            |one: &(f32, u32), other: &(f32, u32)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if found.len() > candidates {
            found.select_nth_unstable_by(candidates, order);
            found.truncate(candidates);
        }
        found.sort_unstable_by(order);
        found
            .into_iter()
            .map(|(_, party)| self.first + party as usize)
            .collect()
    }

    pub(crate) fn bytes(&self) -> usize {
        (self.starts.len() + self.holders.len() + self.norms.len()) * 4
    }
}

enum Feature {
    Whole(u64),
    Letters(u64),
}

// What a hash begins with, so that a word is not a run of letters.
const WORD: u64 = 1;
const IN_PLACE: u64 = 2;
const PLACE_YEAR: u64 = 3;
const SITE: u64 = 4;
const GRAM: u64 = 5;

fn features(names: &[Worded<'_>], facts: &Facts, mut emit: impl FnMut(Feature)) {
    for name in names {
        let mut initials = Vec::new();
        for word in &name.words {
            let text = word.text.as_bytes();
            if word.class == Class::Form {
                continue;
            }
            if word.class != Class::Extra {
                initials.extend(text.first());
            }
            emit(Feature::Whole(mixed(text, WORD)));
            for place in [facts.commune, facts.department] {
                if place != 0 {
                    emit(Feature::Whole(mixed(text, IN_PLACE + (u64::from(place) << 8))));
                }
            }
            grams(text, &mut emit);
        }
        if (3..=8).contains(&initials.len()) {
            emit(Feature::Whole(mixed(&initials, WORD)));
        }
        for two in name.words.windows(2) {
            // Two words written as one elsewhere.
            let joined = [two[0].text.as_bytes(), two[1].text.as_bytes()].concat();
            emit(Feature::Whole(mixed(&joined, WORD)));
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

/// A hash that stays the same: FNV-1a, its bits then mixed.
pub(crate) fn mixed(bytes: &[u8], seed: u64) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}
