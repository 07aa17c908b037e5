//! Who is worth comparing with whom: an index of rare words, of runs of three letters, of words in
//! their place, of initials, of communes with years and of web sites.
//!
//! Never "the first letters": half of all names begin with the same ones. What many parties share
//! is not looked at, and the rarest is looked at first until a fixed amount of work is done, so
//! that no query is slow. Features are told apart by a hash; two that fall together cost a little
//! work and lose nothing, since whatever is found is then compared in full.

mod features;

pub(crate) use features::mixed;

use self::features::{Feature, RUNS, Role, features};
use crate::{book::Book, seen::Seen};

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

/// A register of fewer parties is small: its runs of letters are told apart by fewer buckets.
const SMALL: usize = 10_000;
const RUNS_OF_SMALL: u32 = 1 << 14;
/// In place of where the next holder goes, of a bucket whose holders are not kept.
const NOT_KEPT: u32 = u32::MAX;

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
    /// Where the holders of each bucket begin; buckets of letters, then buckets of words.
    starts: Vec<u32>,
    /// Which buckets of letters have holders that are kept, a bit each: most have none.
    kept: Vec<u64>,
    holders: Vec<Holder>,
    parties: usize,
    /// Buckets of letters, and of words: powers of two.
    letters: u32,
    words: u64,
}

/// A party that has a feature.
#[derive(Debug, Clone, Copy, Default)]
struct Holder {
    party: u32,
    /// Length of its vector, inverted: beside it, so that no search looks elsewhere.
    norm: f32,
}

/// What a search needs to write on; one per thread.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scratch {
    met: Met,
    /// Buckets with the number of their holders.
    counted: Vec<(u32, u32)>,
    best: Vec<(f32, u32)>,
    found: Vec<usize>,
}

/// The parties met in a search with their sums: a table of their own, small enough to stay near the
/// processor whatever the size of the register.
#[derive(Debug, Clone, Default)]
struct Met {
    /// A power of two of them, more than can be met; one whose sum is zero is free.
    slots: Vec<(Holder, f32)>,
    taken: Vec<u32>,
}

impl Met {
    /// Makes room for so many.
    fn make_room(&mut self, parties: usize) {
        let slots = (parties * 2).next_power_of_two().max(64);
        if self.slots.len() < slots {
            self.slots = vec![(Holder::default(), 0.0); slots];
        }
    }

    fn add(&mut self, holder: Holder, weight: f32) {
        let last = self.slots.len() - 1;
        let mut at = (holder.party.wrapping_mul(0x9e37_79b1) >> 7) as usize & last;
        loop {
            let (met, sum) = &mut self.slots[at];
            if *sum == 0.0 {
                *met = holder;
                *sum = weight;
                self.taken.push(u32::try_from(at).expect("few slots"));
                return;
            }
            if met.party == holder.party {
                *sum += weight;
                return;
            }
            at = (at + 1) & last;
        }
    }

    /// Takes out all that were met, each with how near it is.
    fn drain(&mut self, found: &mut Vec<(f32, u32)>) {
        found.clear();
        for at in self.taken.drain(..) {
            let (holder, sum) = &mut self.slots[at as usize];
            found.push((std::mem::take(sum) * holder.norm, holder.party));
        }
    }
}

impl Index {
    /// Indexes the parties from `first` on. The same for any number of threads.
    pub(crate) fn over(book: &Book, first: usize, depth: Depth, threads: usize) -> Self {
        let parties = book.len() - first;
        let words = (parties as u64 * 8).next_power_of_two().clamp(1 << 10, 1 << 24);
        // A small register is not worth a table of all runs.
        let letters = if parties < SMALL { RUNS_OF_SMALL } else { RUNS };
        let buckets = usize::try_from(words).expect("fits") + letters as usize;
        let mut index = Self {
            depth,
            first,
            starts: vec![0; buckets + 1],
            kept: vec![0; letters as usize / 64],
            holders: Vec::new(),
            parties,
            letters,
            words,
        };
        let parts = index.parts(book, threads);
        let mut counts = vec![0_u32; index.starts.len() - 1];
        for &bucket in parts.iter().flat_map(|(buckets, _)| buckets) {
            counts[bucket as usize] += 1;
        }
        let weights: Vec<f32> = (0_u32..)
            .zip(&counts)
            .map(|(bucket, &count)| index.weight(bucket, count))
            .collect();
        // Who has what many have is never looked for: it is not kept.
        let common = index.common();
        let mut next = Vec::with_capacity(counts.len());
        let mut end = 0;
        for (start, count) in index.starts[1..].iter_mut().zip(counts) {
            next.push(if count > common { NOT_KEPT } else { end });
            end += if count > common { 0 } else { count };
            *start = end;
        }
        for bucket in 0..letters {
            index.kept[bucket as usize / 64] |= u64::from(index.count(bucket) > 0) << (bucket % 64);
        }
        index.holders = vec![Holder::default(); end as usize];
        let each = parts.iter().flat_map(|(buckets, ends)| split(buckets, ends));
        for (party, buckets) in (0_u32..).zip(each) {
            let norm: f32 = buckets.iter().map(|&bucket| weights[bucket as usize]).sum();
            let norm = if norm > 0.0 { 1.0 / norm.sqrt() } else { 0.0 };
            for &bucket in buckets {
                let at = &mut next[bucket as usize];
                if *at != NOT_KEPT {
                    index.holders[*at as usize] = Holder { party, norm };
                    *at += 1;
                }
            }
        }
        index
    }

    /// The buckets of all, one party after another, and where each one's end, by parts.
    fn parts(&self, book: &Book, threads: usize) -> Vec<(Vec<u32>, Vec<usize>)> {
        let part = (book.len() - self.first).div_ceil(threads.max(1)).max(1);
        let read = |from: usize| {
            let (mut all, mut ends) = (Vec::new(), Vec::with_capacity(part));
            let mut buckets = Vec::new();
            let mut seen = Seen::default();
            for party in from..(from + part).min(book.len()) {
                book.look(party, &mut seen);
                buckets.clear();
                features(&seen, self.depth, Role::Held, |feature| {
                    buckets.push(self.bucket(&feature))
                });
                buckets.sort_unstable();
                buckets.dedup();
                all.extend_from_slice(&buckets);
                ends.push(all.len());
            }
            (all, ends)
        };
        std::thread::scope(|scope| {
            let starts = (self.first..book.len()).step_by(part);
            let running: Vec<_> = starts.map(|from| scope.spawn(move || read(from))).collect();
            running
                .into_iter()
                .map(|thread| thread.join().expect("reading features does not panic"))
                .collect()
        })
    }

    fn bucket(&self, feature: &Feature) -> u32 {
        match feature {
            Feature::Letters(run) if self.letters == RUNS => *run,
            Feature::Letters(run) => (run.wrapping_mul(0x9e37_79b1) >> 16) & (self.letters - 1),
            Feature::Whole(hash) => {
                let bucket = u32::try_from(hash & (self.words - 1));
                self.letters + bucket.expect("at most 2^24 buckets")
            }
        }
    }

    /// How many are kept of those that have what falls into a bucket.
    fn count(&self, bucket: u32) -> u32 {
        self.starts[bucket as usize + 1] - self.starts[bucket as usize]
    }

    /// What it weighs, squared, that so many of all have what falls into a bucket.
    fn weight(&self, bucket: u32, count: u32) -> f32 {
        if count == 0 {
            return 0.0;
        }
        #[expect(clippy::cast_precision_loss, reason = "a weight, not a count")]
        let rarity = ((self.parties + 1) as f32 / count as f32).ln();
        let weight = if bucket < self.letters {
            rarity * GRAM_WEIGHT
        } else {
            rarity
        };
        weight.powi(2)
    }

    /// What more parties have is not looked for.
    fn common(&self) -> u32 {
        u32::try_from((self.parties / COMMON_ONE_IN).max(COMMON_FLOOR)).unwrap_or(u32::MAX)
    }

    /// The parties of the book nearest to these names and facts, nearest first.
    pub(crate) fn nearest<'s>(
        &self,
        seen: &Seen<'_>,
        bounds: Bounds,
        scratch: &'s mut Scratch,
    ) -> &'s [usize] {
        let counted = &mut scratch.counted;
        counted.clear();
        features(seen, self.depth, Role::Asked, |feature| {
            let bucket = self.bucket(&feature);
            if bucket < self.letters && self.kept[bucket as usize / 64] >> (bucket % 64) & 1 == 0 {
                return;
            }
            let count = self.count(bucket);
            // The rarest come first: one that is too much by itself is never reached.
            if count > 0 && count as usize <= bounds.postings {
                counted.push((count, bucket));
            }
        });
        counted.sort_unstable();
        counted.dedup();
        let mut left = bounds.postings;
        scratch.met.make_room(bounds.postings.min(self.holders.len()));
        for &(count, bucket) in &scratch.counted {
            if count as usize > left {
                break;
            }
            left -= count as usize;
            let weight = self.weight(bucket, count);
            let from = self.starts[bucket as usize] as usize;
            for &holder in &self.holders[from..from + count as usize] {
                scratch.met.add(holder, weight);
            }
        }
        self.best(bounds.candidates, scratch)
    }

    fn best<'s>(&self, candidates: usize, scratch: &'s mut Scratch) -> &'s [usize] {
        let found = &mut scratch.best;
        scratch.met.drain(found);
        if self.depth == Depth::Quick {
            let nearest = found.iter().fold(0.0, |most: f32, &(score, _)| most.max(score));
            found.retain(|&(score, _)| score >= nearest * NEAR_ENOUGH);
        }
        let order =
            |one: &(f32, u32), other: &(f32, u32)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if found.len() > candidates {
            found.select_nth_unstable_by(candidates, order);
            found.truncate(candidates);
        }
        found.sort_unstable_by(order);
        scratch.found.clear();
        scratch
            .found
            .extend(found.iter().map(|(_, party)| self.first + *party as usize));
        &scratch.found
    }

    pub(crate) fn bytes(&self) -> usize {
        self.starts.len() * 4 + self.holders.len() * size_of::<Holder>()
    }
}

/// The parts of a list, by their ends.
fn split<'l>(list: &'l [u32], ends: &'l [usize]) -> impl Iterator<Item = &'l [u32]> {
    let mut from = 0;
    ends.iter().map(move |&end| {
        let part = &list[from..end];
        from = end;
        part
    })
}
