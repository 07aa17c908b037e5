//! From a text to the words that may tell a theme, each with its place in the text.
//!
//! Case, accents and elisions fold away; a word and its plural or feminine in French share a stem. What
//! says nothing (articles, prepositions, “association”) is left out.

use std::ops::Range;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The most words of a name that are looked at.
pub const NAME_WORDS: usize = 16;
/// The most words of a purpose that are looked at: the beginning says what it is about.
pub const PURPOSE_WORDS: usize = 48;
/// The most bytes of a stem.
pub const STEM_BYTES: usize = 32;

/// Articles, prepositions and the like in French, Dutch and English, and what every association is.
/// In the order of the alphabet.
const EMPTY_WORDS: [&str; 105] = [
    "aan",
    "afin",
    "ainsi",
    "als",
    "and",
    "are",
    "as",
    "asbl",
    "ass",
    "asso",
    "association",
    "at",
    "au",
    "aux",
    "avec",
    "bij",
    "by",
    "ce",
    "ces",
    "cette",
    "dans",
    "dat",
    "de",
    "den",
    "der",
    "des",
    "die",
    "dont",
    "door",
    "du",
    "een",
    "elle",
    "en",
    "entre",
    "est",
    "et",
    "etc",
    "for",
    "from",
    "haar",
    "het",
    "ici",
    "il",
    "ils",
    "in",
    "is",
    "la",
    "le",
    "les",
    "leur",
    "leurs",
    "met",
    "naar",
    "niet",
    "nos",
    "notre",
    "nous",
    "of",
    "om",
    "on",
    "onder",
    "onze",
    "ook",
    "op",
    "or",
    "ou",
    "our",
    "par",
    "plus",
    "pour",
    "qu",
    "que",
    "qui",
    "sa",
    "se",
    "ses",
    "si",
    "son",
    "sont",
    "sur",
    "te",
    "that",
    "the",
    "their",
    "to",
    "tot",
    "tous",
    "tout",
    "toute",
    "toutes",
    "uit",
    "un",
    "une",
    "van",
    "vereniging",
    "voor",
    "vos",
    "votre",
    "vzw",
    "wat",
    "we",
    "with",
    "ze",
    "zich",
    "zijn",
];

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Folded, without its plural.
    pub stem: String,
    /// Where it stands in the text, in bytes.
    pub place: Range<usize>,
    /// Whether only spaces, hyphens, apostrophes and empty words stand between it and the word before.
    pub follows: bool,
}

/// The first words of `text`, at most `most`.
pub fn words(text: &str, most: usize) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let mut letters = String::new();
    let mut follows = false;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        if character.is_alphanumeric() || (is_combining_mark(character) && start.is_some()) {
            start.get_or_insert(at);
            fold(character, &mut letters);
            continue;
        }
        if let Some(start) = start.take() {
            if tells(&letters) {
                words.push(Word {
                    stem: stem(&letters),
                    place: start..at,
                    follows,
                });
                if words.len() == most {
                    break;
                }
                follows = true;
            }
            letters.clear();
        }
        follows &= matches!(
            character,
            ' ' | '\u{a0}' | '-' | '‑' | '\'' | '’' | '"' | '«' | '»'
        );
    }
    words
}

fn fold(character: char, letters: &mut String) {
    if character.is_ascii() {
        letters.push(character.to_ascii_lowercase());
        return;
    }
    for lower in character.to_lowercase() {
        match lower {
            'œ' => letters.push_str("oe"),
            'æ' => letters.push_str("ae"),
            'ĳ' => letters.push_str("ij"),
            'ß' => letters.push_str("ss"),
            lower => decompose_canonical(lower, |part| {
                if !is_combining_mark(part) {
                    letters.push(part);
                }
            }),
        }
    }
}

fn tells(letters: &str) -> bool {
    letters.len() > 1
        && !letters.bytes().all(|byte| byte.is_ascii_digit())
        && EMPTY_WORDS.binary_search(&letters).is_err()
}

/// Plural and feminine endings of French, whose -s is also one of Dutch and English: `social`, `sociaux`,
/// `sociales` share `social`. It need not be a word, only the same for words that mean the same.
fn stem(letters: &str) -> String {
    let mut stem = letters;
    let mut ending = "";
    if stem.len() > 5 && stem.ends_with("aux") {
        stem = &stem[..stem.len() - 2];
        ending = "l";
    } else {
        if stem.len() > 3 {
            stem = stem.strip_suffix(['s', 'x']).unwrap_or(stem);
        }
        if stem.len() > 4 {
            stem = stem.strip_suffix('e').unwrap_or(stem);
            stem = stem.strip_suffix('e').unwrap_or(stem);
        }
    }
    [
        &stem[..stem.floor_char_boundary(STEM_BYTES - ending.len())],
        ending,
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(text: &str) -> Vec<String> {
        words(text, 99).into_iter().map(|word| word.stem).collect()
    }

    #[test]
    fn the_list_of_empty_words_is_in_order() {
        assert!(EMPTY_WORDS.is_sorted());
    }

    #[test]
    fn writing_and_number_fold_away_and_empty_words_are_left_out() {
        assert_eq!(stems("L’AIDE aux œuvres sociales"), ["aide", "oeuvr", "social"]);
        assert_eq!(stems("l'aide, l'œuvre, le social"), ["aide", "oeuvr", "social"]);
        assert_eq!(stems("travaux sociaux"), ["traval", "social"]);
        assert_eq!(stems("Vereniging voor de E\u{301}cole 1901"), ["ecol"]);
        assert_eq!(stems("O"), [""; 0]);
    }

    #[test]
    fn each_word_says_where_it_stands_and_whether_it_goes_on() {
        let text = "Épicerie : aide aux personnes";
        let found: Vec<_> = words(text, 99)
            .into_iter()
            .map(|word| (text[word.place].to_owned(), word.follows))
            .collect();
        let expected = [("Épicerie", false), ("aide", false), ("personnes", true)];
        assert_eq!(found, expected.map(|(word, follows)| (word.to_owned(), follows)));
    }

    #[test]
    fn a_long_text_is_read_to_its_first_words() {
        assert_eq!(words(&"sport ".repeat(1000), 48).len(), 48);
    }
}
