//! Names of departments, regions and countries inside the names of organisations.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    lexicon::{DEPARTMENTS, PLACE_ALIASES, PLACE_WORDS, PLACES},
    name::{bare, is_empty},
};

/// The name of a place of several words, or its initials, that begins here, and how many words it takes.
pub(crate) fn place_at(words: &[&str]) -> Option<(&'static str, usize)> {
    let places = BY_FIRST_LETTERS.get(&first_letters(words[0]));
    let in_full = places.and_then(|places| {
        places
            .iter()
            .find_map(|(written, place)| Some((*place, words_taken(words, written)?)))
    });
    in_full.or_else(|| {
        SHORTENED
            .contains(words[0])
            .then(|| shortened_place_at(words))
            .flatten()
    })
}

/// Whether [`place_at`] may find a place that begins with this word.
pub(crate) fn begins_place(word: &str) -> bool {
    let begins = |written: &str| {
        let rest = written.strip_prefix(word);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let places = BY_FIRST_LETTERS.get(&first_letters(word));
    SHORTENED.contains(word) || places.is_some_and(|places| places.iter().any(|(written, _)| begins(written)))
}

/// The department that has this number.
pub(crate) fn numbered(word: &str) -> Option<&'static str> {
    let at = DEPARTMENTS.binary_search_by_key(&word, |(number, _)| number);
    at.ok().map(|at| DEPARTMENTS[at].1)
}

type Written = Vec<(&'static str, &'static str)>;

static BY_FIRST_LETTERS: LazyLock<FxHashMap<[u8; 2], Written>> = LazyLock::new(|| {
    let mut found: FxHashMap<[u8; 2], Written> = FxHashMap::default();
    let known = PLACES.iter().map(|place| (*place, *place));
    for (written, place) in known.chain(PLACE_ALIASES.iter().copied()) {
        found
            .entry(first_letters(written))
            .or_default()
            .push((written, place));
    }
    found
});

static SHORTENED: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let firsts = PLACES.iter().filter_map(|place| place.split(' ').next());
    firsts.chain(["hts", "hte", "htes", "ht"]).collect()
});

fn first_letters(word: &str) -> [u8; 2] {
    match word.as_bytes() {
        [first, second, ..] => [*first, *second],
        [first] => [*first, b' '],
        [] => [b' '; 2],
    }
}

/// How many of the words are this text, if they begin with it.
fn words_taken(words: &[&str], text: &str) -> Option<usize> {
    let mut rest = text;
    for (at, word) in words.iter().enumerate() {
        rest = rest.strip_prefix(word)?;
        if rest.is_empty() {
            return Some(at + 1);
        }
        rest = rest.strip_prefix(' ')?;
    }
    None
}

/// A place of several words of which some are shortened and small words left out (`hte norma`,
/// `hts seine`), and how many words it takes. Only where no other place is shortened so.
fn shortened_place_at(words: &[&str]) -> Option<(&'static str, usize)> {
    let mut found = None;
    for place in PLACES {
        let Some(taken) = shortened(words, place) else {
            continue;
        };
        if found.is_some() {
            return None;
        }
        found = Some((*place, taken));
    }
    found
}

fn shortened(words: &[&str], place: &str) -> Option<usize> {
    let mut parts = place.split(' ').filter(|part| !is_empty(part));
    let mut at = 0;
    let (first, mut taken) = (parts.next()?, 0);
    for part in std::iter::once(first).chain(parts) {
        while at > 0 && words.get(at).is_some_and(|word| is_empty(word)) {
            at += 1;
        }
        let word = words.get(at)?;
        at += 1;
        taken += 1;
        let brief = match *word {
            "hts" => "hauts",
            "hte" => "haute",
            "htes" => "hautes",
            "ht" => "haut",
            word => word,
        };
        let is_part = brief == part || (taken > 1 && brief.len() >= 3 && part.starts_with(brief));
        if !is_part {
            return None;
        }
    }
    (taken > 1).then_some(at)
}

/// Whether a bare word is a department, a region or a country.
pub(crate) fn is_place(word: &str) -> bool {
    static PLACES_BARE: LazyLock<FxHashSet<String>> = LazyLock::new(|| {
        let several = PLACES.iter().map(|place| place.replace(' ', ""));
        PLACE_WORDS
            .iter()
            .map(|place| bare(place))
            .chain(several)
            .collect()
    });
    PLACES_BARE.contains(word)
}
