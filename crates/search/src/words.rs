//! From what people write to the words they mean: case, accents, elision (l', d', qu') and dotted
//! initials are folded; a word and its plural, in French or in Dutch, share a stem; the parts of a
//! Dutch compound are found too.

use frostem::{Algorithm, Stemmer};
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Letters of a word that count.
const WORD_LETTERS: usize = 40;

/// What is elided before an apostrophe and says nothing.
const ELISIONS: [&str; 15] = [
    "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu",
];

/// Words that say nothing when others are there. Short on purpose: `est`, `pas`, `son`, `men` or
/// `arts` mean something in a name (Pas-de-Calais, Lille Est).
const EMPTY_WORDS: [&str; 80] = [
    "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "et", "il",
    "ils", "l", "la", "le", "les", "leur", "leurs", "nos", "notre", "on", "ou", "par", "pour", "qu", "que",
    "qui", "sa", "se", "ses", "si", "sur", "un", "une", "vos", "votre", "aan", "als", "bij", "dat", "der",
    "die", "een", "het", "in", "is", "met", "naar", "niet", "of", "om", "onder", "ook", "op", "te", "tot",
    "uit", "van", "voor", "wat", "zijn", "the", "and", "for", "to", "y", "t", "mon", "ma", "mes", "mijn",
    "my", "our", "door", "dan",
];

/// Small words that tell a text is in French, and those that tell it is in Dutch; `de` and `en` tell
/// nothing.
const FRENCH_WORDS: [&str; 23] = [
    "le", "la", "les", "des", "du", "et", "aux", "au", "pour", "dans", "par", "sur", "une", "avec", "qui",
    "que", "ce", "ces", "cette", "leur", "leurs", "ses", "notre",
];
const DUTCH_WORDS: [&str; 21] = [
    "het", "een", "van", "voor", "met", "aan", "bij", "naar", "op", "der", "dat", "die", "te", "tot", "uit",
    "zijn", "om", "ook", "niet", "wat", "onder",
];

/// One word of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Word {
    /// Lower case, without accents: what is compared.
    pub folded: String,
    /// Lower case, as written, where that is something else; see [`Word::shown`].
    written: String,
}

impl Word {
    /// The word as written, in lower case: what is shown.
    pub(crate) fn shown(&self) -> &str {
        if self.written.is_empty() {
            &self.folded
        } else {
            &self.written
        }
    }
}

/// The words of a text, folded and with one space between them: "L'Été des Arts" becomes
/// `ete des arts`. This is the key to sort names by and to compare them with.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    Reader::default().read(text, |folded, _| {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(folded);
    });
    key
}

/// An identifier without its spaces, dots and dashes, in lower case: `0123.456.789` becomes
/// `0123456789`; a Belgian number loses its `BE`.
pub(crate) fn identifier(text: &str) -> String {
    let bare: String = text
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    match bare.strip_prefix("be") {
        Some(number) if number.len() >= 9 && number.bytes().all(|b| b.is_ascii_digit()) => number.to_owned(),
        _ => bare,
    }
}

/// Whether a folded word says nothing when others are there.
#[must_use]
pub fn is_empty_word(folded: &str) -> bool {
    EMPTY_WORDS.contains(&folded)
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    Reader::default().read(text, |folded, written| {
        words.push(Word {
            folded: folded.to_owned(),
            written: written.to_owned(),
        });
    });
    words
}

/// Cuts texts into words as their letters come. It is used again for text after text, so that a
/// million words cost no allocation.
#[derive(Default)]
pub struct Reader {
    folded: String,
    /// Empty as long as the word is written as it is folded.
    written: String,
    /// Initials read so far (`m.j.` of `M.J.C.`), which make one word.
    initials: String,
    /// A word ended with an apostrophe: an `s` that follows is its possessive or its plural.
    apostrophe: bool,
}

impl Reader {
    /// Gives `each` the words of a text, in order: folded, then as written where that is something
    /// else, or empty.
    pub fn read(&mut self, text: &str, mut each: impl FnMut(&str, &str)) {
        for c in text.chars() {
            match c {
                'a'..='z' | '0'..='9' => self.letter(c),
                'A'..='Z' => self.letter(c.to_ascii_lowercase()),
                '\'' | '’' | 'ʼ' | '‘' | '`' | '´' => self.apostrophe(&mut each),
                '.' => self.dot(&mut each),
                _ if c.is_ascii() => self.space(&mut each),
                _ if is_combining_mark(c) => self.mark(c),
                _ if c.is_alphanumeric() => {
                    for lower in c.to_lowercase() {
                        self.other_letter(lower);
                    }
                }
                _ => self.space(&mut each),
            }
        }
        self.space(&mut each);
        self.apostrophe = false;
    }

    fn letter(&mut self, letter: char) {
        self.folded.push(letter);
        if !self.written.is_empty() {
            self.written.push(letter);
        }
    }

    /// From here on the word is not written as it is folded.
    fn diverge(&mut self) {
        if self.written.is_empty() {
            self.written.push_str(&self.folded);
        }
    }

    fn other_letter(&mut self, c: char) {
        self.diverge();
        let plain = match c {
            'é' | 'è' | 'ê' | 'ë' => "e",
            'à' | 'â' | 'ä' => "a",
            'î' | 'ï' | 'ı' => "i",
            'ô' | 'ö' | 'ø' => "o",
            'ù' | 'û' | 'ü' => "u",
            'ç' => "c",
            'œ' => "oe",
            'æ' => "ae",
            'ß' => "ss",
            'đ' | 'ð' => "d",
            'þ' => "th",
            'ł' => "l",
            _ => "",
        };
        self.folded.push_str(plain);
        if plain.is_empty() {
            decompose_compatible(c, |part| {
                if part.is_alphanumeric() && !is_combining_mark(part) {
                    self.folded.push(part);
                }
            });
        }
        self.written.push(c);
    }

    fn mark(&mut self, mark: char) {
        if !self.folded.is_empty() {
            self.diverge();
            self.written.push(mark);
        }
    }

    fn apostrophe(&mut self, each: &mut impl FnMut(&str, &str)) {
        if ELISIONS.contains(&self.folded.as_str()) {
            self.forget();
        } else {
            let ends_a_word = !self.folded.is_empty();
            self.space(each);
            self.apostrophe = ends_a_word;
        }
    }

    fn dot(&mut self, each: &mut impl FnMut(&str, &str)) {
        if self.apostrophe && self.folded == "s" {
            self.forget();
        } else if is_one_letter(&self.folded) {
            self.initials.push_str(&self.folded);
            self.forget();
        } else {
            self.space(each);
        }
    }

    fn space(&mut self, each: &mut impl FnMut(&str, &str)) {
        if !self.initials.is_empty() {
            let one_more = is_one_letter(&self.folded);
            if one_more {
                self.initials.push_str(&self.folded);
            }
            give(&self.initials, "", each);
            self.initials.clear();
            if one_more {
                self.forget();
                return;
            }
        }
        if !(self.apostrophe && self.folded == "s") {
            give(&self.folded, &self.written, each);
        }
        self.forget();
    }

    fn forget(&mut self) {
        self.folded.clear();
        self.written.clear();
        self.apostrophe = false;
    }
}

fn is_one_letter(folded: &str) -> bool {
    let mut letters = folded.chars();
    letters.next().is_some() && letters.next().is_none()
}

fn give(folded: &str, written: &str, each: &mut impl FnMut(&str, &str)) {
    if folded.is_empty() {
        return;
    }
    match (folded.len() > WORD_LETTERS)
        .then(|| folded.char_indices().nth(WORD_LETTERS))
        .flatten()
    {
        Some((end, _)) => each(&folded[..end], ""),
        None => each(folded, written),
    }
}

/// The language a text is in, as far as its small words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// More than four times as many words tell of French.
    French,
    /// More than four times as many words tell of Dutch.
    Dutch,
    /// Neither.
    Unknown,
}

/// The language that a small word tells of.
#[must_use]
pub fn tongue(folded: &str) -> Tongue {
    if FRENCH_WORDS.contains(&folded) {
        Tongue::French
    } else if DUTCH_WORDS.contains(&folded) {
        Tongue::Dutch
    } else {
        Tongue::Unknown
    }
}

/// The language of a text with so many words that tell of French and of Dutch.
#[must_use]
pub fn tongue_of(french: usize, dutch: usize) -> Tongue {
    if french > 4 * dutch {
        Tongue::French
    } else if dutch > 4 * french {
        Tongue::Dutch
    } else {
        Tongue::Unknown
    }
}

/// The two stemmers.
pub struct Stemming {
    french: Stemmer,
    dutch: Stemmer,
}

impl Default for Stemming {
    fn default() -> Self {
        Self::new()
    }
}

impl Stemming {
    /// Ready for any word.
    #[must_use]
    pub fn new() -> Self {
        Stemming {
            french: Stemmer::new(Algorithm::French),
            dutch: Stemmer::new(Algorithm::Dutch),
        }
    }

    /// The stems of one folded word, French then Dutch; one when they are the same. Both stemmers
    /// read the folded word, so that `solidarité` and `solidarite` are one word; words of three
    /// letters, numbers and other alphabets stay.
    #[must_use]
    pub fn stems(&self, folded: &str) -> (String, Option<String>) {
        if folded.len() <= 3 || !folded.bytes().all(|b| b.is_ascii_lowercase()) {
            return (folded.to_owned(), None);
        }
        let french = self.french.stem(folded).into_owned();
        let dutch = self.dutch.stem(folded).into_owned();
        let other = (french != dutch).then_some(dutch);
        (french, other)
    }

    /// The same as a list.
    pub(crate) fn both(&self, folded: &str) -> Vec<String> {
        let (french, dutch) = self.stems(folded);
        std::iter::once(french).chain(dutch).collect()
    }
}

#[cfg(test)]
mod tests;
