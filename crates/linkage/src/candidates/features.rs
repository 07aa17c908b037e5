//! What is looked for of a party: each of its words alone and in its place, runs of letters, initials,
//! the commune with the year, the web site.

use super::Depth;
use crate::seen::{Class, Seen, Worded};

/// What two parties may have in common, hashed.
pub(super) enum Feature {
    /// A word, alone or in its place, initials, a site.
    Whole(u64),
    /// A run of three letters, as a number below [`RUNS`].
    Letters(u32),
}

/// Whose features: of one that is found, or of one that is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Held,
    Asked,
}

// What a hash begins with, so that a word is not a run of letters.
const WORD: u64 = 1;
const IN_PLACE: u64 = 2;
const PLACE_YEAR: u64 = 3;
const SITE: u64 = 4;
const INITIALS: u64 = 6;

/// How many runs of three letters are told apart.
pub(super) const RUNS: u32 = 1 << 19;
/// How many of them are anywhere in a word; the others begin one.
const ANYWHERE: u32 = 1 << 18;

pub(super) fn features(seen: &Seen<'_>, depth: Depth, role: Role, mut emit: impl FnMut(Feature)) {
    let Some(facts) = seen.facts else { return };
    for name in seen.names() {
        let mut initials = SEED;
        let mut length = 0;
        for word in name.words {
            if word.class == Class::Form {
                continue;
            }
            let text = word.text().as_bytes();
            if let (true, Some(&first)) = (word.class != Class::Extra, text.first()) {
                initials = step(initials, first);
                length += 1;
            }
            emit(Feature::Whole(salted(word.entry.hash, WORD)));
            for place in [facts.commune, facts.department] {
                if place != 0 {
                    emit(Feature::Whole(salted(
                        word.entry.hash,
                        IN_PLACE + (u64::from(place) << 8),
                    )));
                }
            }
            if depth == Depth::Thorough && role == Role::Asked && SHORT_FORM.contains(&text.len()) {
                emit(Feature::Whole(salted(word.entry.hash, INITIALS)));
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
            let joined = two[1].text().bytes().fold(run(two[0].text().as_bytes()), step);
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
    let spelled = name
        .initials
        .iter()
        .filter(|initial| initial.is_ascii_uppercase())
        .count();
    let words = &words[..spelled.min(words.len())];
    for from in 0..words.len() {
        let mut hash = SEED;
        for (length, word) in (1..=*SHORT_FORM.end()).zip(&words[from..]) {
            let Some(&first) = word.text().as_bytes().first() else {
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
        for initial in name.initials {
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

/// Runs of three letters of a word, and that it begins with.
fn grams(word: &[u8], emit: &mut impl FnMut(Feature)) {
    if word.len() < 4 {
        return; // The word itself is a feature.
    }
    emit(Feature::Letters(ANYWHERE + run_of(&word[..3])));
    for run in word.windows(3) {
        emit(Feature::Letters(run_of(run)));
    }
}

/// Six bits for each letter: neighbours in the alphabet are neighbours in the index, which stays small.
fn run_of(letters: &[u8]) -> u32 {
    let code = |letter: u8| match letter {
        b'a'..=b'z' => u32::from(letter - b'a'),
        b'0'..=b'9' => 26 + u32::from(letter - b'0'),
        // Letters that are not Latin: several fall together.
        _ => 36 + u32::from(letter) % 28,
    };
    letters.iter().fold(0, |run, &letter| run << 6 | code(letter))
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
