//! A name as the list of words that are compared.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::{
    folded_words,
    lexicon::{COMPOUND_PARTS, DUTCH, EMPTY, FRENCH, PLACE_ALIASES, PLACE_WORDS, PLACES},
};
use crate::party::Language;

/// Words of a name that are read; no register has a name this long.
const WORDS_READ: usize = 40;

/// The words compared, in order, each in its bare form: abbreviations spelled out, plurals and
/// feminines folded, joining words left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    pub words: Vec<String>,
    /// Whether the name may have been cut: its last word may be a part of a word.
    pub cut: bool,
}

/// What a name says; more than one wording when it holds a former name (`… EX …`) or begins with
/// its own short form (`UFCV - UNION FRANCAISE …`), by which it may be called alone.
pub(crate) fn wordings(text: &str, language: Option<Language>, cut: bool) -> Vec<Wording> {
    let mut folded = folded_words(text);
    folded.truncate(WORDS_READ);
    let former = folded.iter().position(|word| word == "ex");
    let parts = match former {
        Some(at) if at > 0 && at + 1 < folded.len() => vec![&folded[..at], &folded[at + 1..]],
        _ => vec![&folded[..]],
    };
    let last = parts.len() - 1;
    let mut found: Vec<Wording> = parts
        .into_iter()
        .enumerate()
        .map(|(index, part)| Wording {
            words: bare_words(part, language),
            cut: cut && index == last,
        })
        .filter(|wording| !wording.words.is_empty())
        .collect();
    let short = text.split_once(" - ").map(|(short, _)| folded_words(short));
    if let Some([short]) = short.as_deref()
        && (2..=10).contains(&short.len())
    {
        let mut words = bare_words(std::slice::from_ref(short), language);
        let whole = found.first().map_or(&[][..], |wording| &wording.words);
        // Where it acts belongs to its short form, too: there are a hundred UDAF.
        words.extend(whole.iter().filter(|word| is_place(word)).cloned());
        found.push(Wording { words, cut: false });
    }
    found
}

fn bare_words(folded: &[String], language: Option<Language>) -> Vec<String> {
    let mut words = Vec::with_capacity(folded.len());
    let mut at = 0;
    while at < folded.len() {
        if let Some((place, length)) = place_at(&folded[at..]) {
            words.push(place.replace(' ', ""));
            at += length;
            continue;
        }
        let mut word = folded[at].clone();
        at += 1;
        if word.contains(' ') {
            match alone(&word, at < folded.len()) {
                Some(initials) => word = initials,
                None => continue,
            }
        }
        if EMPTY.contains(&word.as_str()) {
            continue;
        }
        for word in spelled_out(&word, language).split(' ') {
            compound(word, &mut words);
        }
    }
    if words.is_empty() {
        return folded.iter().map(|word| word.replace(' ', "")).collect(); // "Aux Uns, aux Unes" is a name, too.
    }
    words
}

/// The name of a place of several words, or its initials, that begins here, and how many words it takes.
fn place_at(words: &[String]) -> Option<(&'static str, usize)> {
    let first = words[0].as_bytes()[0];
    let known = PLACES.iter().map(|place| (*place, *place));
    known
        .chain(PLACE_ALIASES.iter().copied())
        .filter(|(written, _)| written.as_bytes()[0] == first)
        .find_map(|(written, place)| Some((place, words_taken(words, written)?)))
}

/// How many of the words are this text, if they begin with it.
fn words_taken(words: &[String], text: &str) -> Option<usize> {
    let mut rest = text;
    for (at, word) in words.iter().enumerate() {
        rest = rest.strip_prefix(word.as_str())?;
        if rest.is_empty() {
            return Some(at + 1);
        }
        rest = rest.strip_prefix(' ')?;
    }
    None
}

/// Letters that stood alone: without the elision before the next word (`M J C L ESCALE`), as one
/// word. Nothing when they are elisions only (`A L AUTRE`).
fn alone(letters: &str, before_word: bool) -> Option<String> {
    let mut letters = letters;
    if before_word {
        letters = letters
            .strip_suffix(" l")
            .or_else(|| letters.strip_suffix(" d"))
            .unwrap_or(letters);
    }
    let says_nothing = letters.split(' ').all(|letter| EMPTY.contains(&letter));
    (!says_nothing).then(|| letters.replace(' ', ""))
}

fn spelled_out(word: &str, language: Option<Language>) -> &str {
    let find = |table: &[(&str, &'static str)]| {
        table
            .iter()
            .find(|(written, _)| *written == word)
            .map(|(_, full)| *full)
    };
    let found = match language {
        Some(Language::French) => find(FRENCH),
        Some(Language::Dutch) => find(DUTCH).or_else(|| (word == "st").then_some("saint")),
        Some(Language::Other) | None => find(FRENCH).or_else(|| find(DUTCH)),
    };
    found.unwrap_or(word)
}

/// The parts of a Dutch compound, each bare; the word itself, bare, when it is none.
fn compound(word: &str, words: &mut Vec<String>) {
    let long = |rest: &&str| rest.len() >= 4;
    if let Some(last) = word.strip_prefix("sint").filter(long) {
        words.push("saint".to_owned());
        return compound(last, words);
    }
    for part in COMPOUND_PARTS {
        if let Some(first) = word.strip_suffix(part).filter(long) {
            compound(first, words);
            words.push(bare(part));
            return;
        }
        if let Some(last) = word.strip_prefix(part).filter(long) {
            words.push(bare(part));
            return compound(last, words);
        }
    }
    words.push(bare(word));
}

/// A word without the marks of plural and feminine, a number without its ordinal ending.
///
/// Far less than a stemmer, on purpose: names are told apart by words a stemmer would join.
pub(crate) fn bare(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0
        && matches!(
            &word[digits..],
            "e" | "er" | "eme" | "ieme" | "ere" | "ste" | "de"
        )
    {
        return word[..digits].to_owned();
    }
    let mut bare = word;
    if bare.len() >= 5 && !bare.ends_with("ss") {
        bare = bare.strip_suffix(['s', 'x']).unwrap_or(bare);
    }
    if bare.len() >= 5 {
        bare = bare.strip_suffix('e').unwrap_or(bare);
    }
    if let [.., before, last] = bare.as_bytes()
        && bare.len() >= 6
        && before == last
        && last.is_ascii_lowercase()
    {
        bare = &bare[..bare.len() - 1];
    }
    bare.to_owned()
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

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> String {
        wordings(text, None, false)
            .iter()
            .map(|wording| wording.words.join(" "))
            .collect::<Vec<_>>()
            .join(" / ")
    }

    #[test]
    fn an_administration_s_short_forms_are_spelled_out() {
        assert_eq!(
            words("CTE DEP SPORT ADAPTE"),
            words("Comité départemental du sport adapté")
        );
        assert_eq!(words("OGEC STE ANNE"), words("Ogec Sainte-Anne"));
        assert_eq!(words("ASS. D'ANIMATION"), words("Association d’animation"));
        assert_eq!(
            words("CTE OLYMPIQUE L A"),
            words("Comité olympique Loire-Atlantique")
        );
        assert_eq!(words("D UNE RIVE A L AUTRE"), words("D'une rive à l'autre"));
        assert_eq!(words("M J C L ESCALE"), words("M.J.C. l'Escale"));
        assert_eq!(words("FC Nulle-Part"), words("Football Club de Nulle-Part"));
    }

    #[test]
    fn a_former_name_is_a_name() {
        assert_eq!(
            words("ALCOOL ASSISTANCE EX CROIX OR"),
            "alcool assistanc / croi or"
        );
    }

    #[test]
    fn plural_and_feminine_fold_and_other_words_do_not() {
        assert_eq!(words("HISTOIRES EUROPEENNES"), words("histoire européen"));
        assert_ne!(words("COMPAGNIE"), words("COMPAGNON"));
    }

    #[test]
    fn dutch_compounds_come_apart() {
        assert_eq!(words("Buurtcomité"), "buurt comit");
        assert_eq!(words("Sintjozefskoor"), words("Sint-Jozefskoor"));
        assert_eq!(words("Chirojongens Rillaar"), "chiro jongen rillaar");
        assert_eq!(
            words("VZW Poëzie"),
            words("Poëzie vzw").split(' ').rev().collect::<Vec<_>>().join(" ")
        );
    }

    #[test]
    fn a_name_of_joining_words_keeps_them() {
        assert_eq!(words("LES"), "les");
    }
}
