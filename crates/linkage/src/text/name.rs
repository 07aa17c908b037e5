//! A name as the list of words that are compared.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Folded,
    lexicon::{COMPOUND_PARTS, DUTCH, EMPTY, FORMS, FRENCH},
    place::{begins_place, is_place, numbered, place_at},
};
use crate::{party::Language, vocabulary::Vocabulary};

/// Letters of a word that are compared.
pub(crate) const WORD_LETTERS: usize = 48;
/// Words of a name that are read; no register has a name this long.
const WORDS_READ: usize = 40;

/// A word of a name that is compared: its number among the words met, and what is asked of it most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Said {
    pub id: u32,
    /// Its first letter or figure; `?` for one that is not of ASCII.
    pub initial: u8,
    /// Bytes.
    pub length: u8,
}

/// The words compared, in order, each in its bare form: abbreviations spelled out, plurals and
/// feminines folded, joining words left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    pub words: Vec<Said>,
    /// Whether the name may have been cut: its last word may be a part of a word.
    pub cut: bool,
    /// The first letters of all it says: of the words compared in capitals, of the small ones between.
    pub initials: String,
}

impl Wording {
    fn push(&mut self, word: Said) {
        self.initials.push(char::from(word.initial.to_ascii_uppercase()));
        self.words.push(word);
    }

    fn pass_over(&mut self, word: &str) {
        let letters = word.split(' ').filter_map(|word| word.chars().next());
        self.initials.extend(letters.filter(char::is_ascii_lowercase));
    }
}

/// Reads names. The words that a written word stands for are worked out once: the names of a register
/// are made of the same few thousand words over and over.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    folded: Folded,
    /// For each language, French, Dutch, another.
    known: [FxHashMap<Box<str>, Reading>; 3],
    /// The words that written words stand for, one after the other.
    said: Vec<Said>,
    /// All words met.
    pub vocabulary: Vocabulary,
}

/// What a written word is.
#[derive(Debug, Clone, Copy)]
struct Reading {
    /// Whether it says nothing.
    empty: bool,
    /// Whether it may begin the name of a place.
    place: bool,
    /// Where the bare words it stands for are said, and how many they are.
    from: u32,
    words: u32,
}

impl Reader {
    /// What a name says; more than one wording when it holds a former name (`… EX …`) or begins with
    /// its own short form (`UFCV - UNION FRANCAISE …`), by which it may be called alone.
    pub(crate) fn wordings(&mut self, text: &str, language: Option<Language>, cut: bool) -> Vec<Wording> {
        let mut buffer = std::mem::take(&mut self.folded);
        buffer.read(text);
        let folded: Vec<&str> = buffer.words().take(WORDS_READ).collect();
        let mut found = self.of_folded(&folded, language, cut);
        if let Some((short, _)) = text.split_once(" - ") {
            let mut before = Folded::default();
            before.read(short);
            let words: Vec<&str> = before.words().take(2).collect();
            if let [short] = words[..]
                && (2..=10).contains(&short.len())
            {
                let mut alone = self.worded(&[short], language);
                let whole = found.first().map_or(&[][..], |wording| &wording.words);
                // Where it acts belongs to its short form, too: there are a hundred UDAF.
                for word in whole
                    .iter()
                    .filter(|word| is_place(self.vocabulary.text(word.id)))
                {
                    alone.push(*word);
                }
                found.push(alone);
            }
        }
        self.folded = buffer;
        found
    }

    fn of_folded(&mut self, folded: &[&str], language: Option<Language>, cut: bool) -> Vec<Wording> {
        // No name ends with "de" or "pour" by itself.
        let cut = cut || folded.last().is_some_and(|word| word.len() > 1 && is_empty(word));
        let former = folded.iter().position(|word| *word == "ex");
        let (now, before) = match former {
            Some(at) if at > 0 && at + 1 < folded.len() => (&folded[..at], Some(&folded[at + 1..])),
            _ => (folded, None),
        };
        std::iter::once(now)
            .chain(before)
            .enumerate()
            .map(|(index, part)| Wording {
                cut: cut && (index == 1 || before.is_none()),
                ..self.worded(part, language)
            })
            .filter(|wording| !wording.words.is_empty())
            .collect()
    }

    fn worded(&mut self, folded: &[&str], language: Option<Language>) -> Wording {
        let mut wording = Wording::default();
        let mut at = 0;
        while at < folded.len() {
            let written = folded[at];
            let mut reading = self.reading(written, language);
            if reading.place
                && let Some((place, length)) = place_at(&folded[at..])
            {
                wording.push(self.say(&place.replace(' ', "")));
                at += length;
                continue;
            }
            at += 1;
            if at == folded.len()
                && at > 1
                && let Some(place) = numbered(written)
            {
                wording.push(self.say(&bare_place(place)));
                continue;
            }
            let joined;
            let mut word = written;
            if written.contains(' ') {
                let Some(initials) = alone(written, at < folded.len()) else {
                    wording.pass_over(written);
                    continue;
                };
                joined = initials;
                word = &joined;
                reading = self.reading(word, language);
            }
            if reading.empty {
                wording.pass_over(word);
                continue;
            }
            let from = reading.from as usize;
            for word in &self.said[from..from + reading.words as usize] {
                wording.push(*word);
            }
        }
        if wording.words.is_empty() {
            wording.initials.clear();
            for word in folded {
                wording.push(self.say(&word.replace(' ', ""))); // "Aux Uns, aux Unes" is a name, too.
            }
        }
        wording
    }

    fn reading(&mut self, written: &str, language: Option<Language>) -> Reading {
        let language_at = match language {
            Some(Language::French) => 0,
            Some(Language::Dutch) => 1,
            Some(Language::Other) | None => 2,
        };
        if let Some(reading) = self.known[language_at].get(written) {
            return *reading;
        }
        let mut words = Vec::new();
        for word in spelled_out(written, language).split(' ') {
            compound(word, &mut words);
        }
        let from = self.said.len();
        for word in &words {
            let said = self.say(word);
            self.said.push(said);
        }
        let at = |length: usize| u32::try_from(length).expect("fewer than 2^32 words");
        let reading = Reading {
            empty: is_empty(written),
            place: begins_place(written),
            from: at(from),
            words: at(words.len()),
        };
        self.known[language_at].insert(written.into(), reading);
        reading
    }

    /// A bare word, of which no more letters are compared than [`WORD_LETTERS`].
    pub(crate) fn say(&mut self, word: &str) -> Said {
        let word = match word.char_indices().nth(WORD_LETTERS) {
            Some((end, _)) => &word[..end],
            None => word,
        };
        let initial = word.bytes().next().filter(u8::is_ascii);
        Said {
            id: self.vocabulary.number(word),
            initial: initial.unwrap_or(b'?'),
            length: u8::try_from(word.len()).expect("words are cut"),
        }
    }
}

/// A place as the word that is compared.
fn bare_place(place: &str) -> String {
    match place.contains(' ') {
        true => place.replace(' ', ""),
        false => bare(place),
    }
}

/// Whether a word says nothing in a name.
pub(crate) fn is_empty(word: &str) -> bool {
    static EMPTY_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| EMPTY.iter().copied().collect());
    word.len() <= 4 && EMPTY_WORDS.contains(word)
}

/// Whether a word is of a legal form or a title.
pub(crate) fn is_form(word: &str) -> bool {
    static FORM_WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| FORMS.iter().copied().collect());
    FORM_WORDS.contains(word)
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
    type Table = FxHashMap<&'static str, &'static str>;
    static FRENCH_SHORT: LazyLock<Table> = LazyLock::new(|| first_of(FRENCH));
    static DUTCH_SHORT: LazyLock<Table> = LazyLock::new(|| first_of(DUTCH));
    let (french, dutch) = (|| FRENCH_SHORT.get(word), || DUTCH_SHORT.get(word));
    let found = match language {
        Some(Language::French) => french(),
        Some(Language::Dutch) => dutch().or_else(|| (word == "st").then_some(&"saint")),
        Some(Language::Other) | None => french().or_else(dutch),
    };
    found.copied().unwrap_or(word)
}

fn first_of(table: &[(&'static str, &'static str)]) -> FxHashMap<&'static str, &'static str> {
    table.iter().rev().copied().collect()
}

/// The parts of a Dutch compound, each bare; the word itself, bare, when it is none.
fn compound(word: &str, words: &mut Vec<String>) {
    static ENDS: LazyLock<[u32; 2]> = LazyLock::new(|| {
        let set = |letter: fn(&str) -> Option<&u8>| {
            let letters = COMPOUND_PARTS.iter().filter_map(|part| letter(part));
            letters.fold(0, |set, letter| set | letter_bit(*letter))
        };
        [
            set(|part| part.as_bytes().first()),
            set(|part| part.as_bytes().last()),
        ]
    });
    let long = |rest: &&str| rest.len() >= 4;
    if let Some(last) = word.strip_prefix("sint").filter(long) {
        words.push("saint".to_owned());
        return compound(last, words);
    }
    let ([.., last], [first, ..]) = (word.as_bytes(), word.as_bytes()) else {
        return;
    };
    let (begins, ends) = (
        ENDS[0] & letter_bit(*first) != 0,
        ENDS[1] & letter_bit(*last) != 0,
    );
    if word.len() >= 8 && (begins || ends) {
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
    }
    words.push(bare(word));
}

fn letter_bit(letter: u8) -> u32 {
    if letter.is_ascii_lowercase() {
        1 << (letter - b'a')
    } else {
        0
    }
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

#[cfg(test)]
mod tests;
