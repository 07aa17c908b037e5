//! Reading parties into a book: each thread fills one of its own, and they are put together.

use super::{Book, End, ID, pair_key, pair_of};
use crate::{
    candidates::Depth,
    facts::facts_of,
    party::Party,
    spelling::{Cuts, Spelling},
};

/// Pairs of neighbours that fewer parties have are not remembered: they are as good as chance.
const PAIR_FLOOR: usize = 3;

/// What one thread has read: its book, and two neighbours for each party that has them so.
type Part = (Book, Vec<u64>);

impl Book {
    /// Reads the parties; `cuts` says at how many letters each source cuts its names. The same for
    /// any number of threads.
    pub(crate) fn read(parties: &[&Party], cuts: &Cuts, depth: Depth, threads: usize) -> Self {
        let part = parties.len().div_ceil(threads.max(1)).max(1);
        let parts: Vec<Part> = std::thread::scope(|scope| {
            let running: Vec<_> = parties
                .chunks(part)
                .map(|part| scope.spawn(move || Self::part(part, cuts, depth)))
                .collect();
            running
                .into_iter()
                .map(|thread| thread.join().expect("reading names does not panic"))
                .collect()
        });
        let mut parts = parts.into_iter();
        let (mut book, mut neighbours) = parts.next().unwrap_or_default();
        for part in parts {
            book.append(part, &mut neighbours);
        }
        // Of two of a book that are compared, their own words are not chance.
        book.own = match depth {
            Depth::Quick => 2,
            Depth::Thorough => 1,
        };
        book.put_in_order(&mut neighbours);
        neighbours.sort_unstable();
        for run in neighbours.chunk_by(|one, other| one == other) {
            if run.len() >= PAIR_FLOOR {
                let count = u32::try_from(run.len()).unwrap_or(u32::MAX);
                book.pairs.insert(run[0], count);
            }
        }
        book.count_families();
        book.places.weigh(book.len());
        book
    }

    fn part(parties: &[&Party], cuts: &Cuts, depth: Depth) -> Part {
        let mut book = Self::default();
        let mut neighbours = Vec::new();
        let (mut seen, mut counts) = (Vec::new(), Vec::new());
        let mut spelling = Spelling::new(depth);
        for party in parties {
            book.add(party, (cuts, &mut spelling), &mut seen);
            for &key in &seen {
                match u32::try_from(key) {
                    Ok(id) => {
                        counts.resize(counts.len().max(id as usize + 1), 0);
                        counts[id as usize] += 1;
                    }
                    Err(_) => neighbours.push(key),
                }
            }
        }
        book.vocabulary = std::mem::take(spelling.vocabulary());
        for (entry, count) in book.vocabulary.entries.iter_mut().zip(counts) {
            entry.count = count;
        }
        (book, neighbours)
    }

    /// Adds a party; `seen` is then its words and pairs of neighbours, each once.
    fn add(&mut self, party: &Party, (cuts, spelling): (&Cuts, &mut Spelling), seen: &mut Vec<u64>) {
        seen.clear();
        for name in spelling.words_of(party, cuts) {
            let from = self.words.len();
            self.words.extend(&name.words);
            for &word in &name.words {
                seen.push(u64::from(word & ID));
            }
            for two in self.words[from..].windows(2) {
                seen.push(pair_key(two[0] & ID, two[1] & ID));
            }
            self.initials.extend_from_slice(name.initials.as_bytes());
            self.written.push_str(&name.written);
            self.names.push(End {
                words: length(self.words.len()),
                initials: length(self.initials.len()),
                written: length(self.written.len()),
                cut: name.cut,
            });
        }
        seen.sort_unstable();
        seen.dedup();
        self.parties.push(length(self.names.len()));
        let facts = facts_of(party, &mut self.places);
        self.facts.push(facts);
    }

    /// Adds what another thread read after it: words and places are numbered as they come, as if one
    /// had read all.
    fn append(&mut self, (other, theirs): Part, neighbours: &mut Vec<u64>) {
        let mut becomes = Vec::with_capacity(other.vocabulary.entries.len());
        for entry in &other.vocabulary.entries {
            let id = self.vocabulary.number(&entry.text);
            self.vocabulary.entries[id as usize].count += entry.count;
            becomes.push(id);
        }
        let of = |id: u32| becomes[id as usize];
        let renamed = theirs.into_iter().map(|key| {
            let [one, other] = pair_of(key);
            pair_key(of(one), of(other))
        });
        neighbours.extend(renamed);
        let so_far = End {
            words: length(self.words.len()),
            initials: length(self.initials.len()),
            written: length(self.written.len()),
            cut: false,
        };
        let names = length(self.names.len());
        let flagged = other.words.iter().map(|word| of(word & ID) | word & !ID);
        self.words.extend(flagged);
        self.names.extend(other.names.iter().map(|end| End {
            words: so_far.words + end.words,
            initials: so_far.initials + end.initials,
            written: so_far.written + end.written,
            cut: end.cut,
        }));
        self.initials.extend(other.initials);
        self.written.push_str(&other.written);
        self.parties.extend(other.parties.iter().map(|end| end + names));
        let places = self.places.append(other.places);
        let facts = other.facts.into_iter().map(|facts| facts.renumbered(&places));
        self.facts.extend(facts);
    }
}

fn length(list: usize) -> u32 {
    u32::try_from(list).expect("fewer than 2^32 words, names and letters")
}
