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
const EMPTY_WORDS: [&str; 78] = [
    "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "et", "il",
    "ils", "l", "la", "le", "les", "leur", "leurs", "nos", "notre", "on", "ou", "par", "pour", "qu", "que",
    "qui", "sa", "se", "ses", "si", "sur", "un", "une", "vos", "votre", "aan", "als", "bij", "dat", "der",
    "die", "een", "het", "in", "is", "met", "naar", "niet", "of", "om", "onder", "ook", "op", "te", "tot",
    "uit", "van", "voor", "wat", "zijn", "the", "and", "for", "to", "y", "t", "mon", "ma", "mes", "mijn",
    "my", "our",
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
pub(crate) fn is_empty_word(folded: &str) -> bool {
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
pub(crate) struct Reader {
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
    pub(crate) fn read(&mut self, text: &str, mut each: impl FnMut(&str, &str)) {
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
pub(crate) enum Tongue {
    French,
    Dutch,
    Unknown,
}

/// The language that a small word tells of.
pub(crate) fn tongue(folded: &str) -> Tongue {
    if FRENCH_WORDS.contains(&folded) {
        Tongue::French
    } else if DUTCH_WORDS.contains(&folded) {
        Tongue::Dutch
    } else {
        Tongue::Unknown
    }
}

/// The language of a text with so many words that tell of French and of Dutch.
pub(crate) fn tongue_of(french: usize, dutch: usize) -> Tongue {
    if french > 4 * dutch {
        Tongue::French
    } else if dutch > 4 * french {
        Tongue::Dutch
    } else {
        Tongue::Unknown
    }
}

/// The two stemmers.
pub(crate) struct Stemming {
    french: Stemmer,
    dutch: Stemmer,
}

impl Stemming {
    pub(crate) fn new() -> Self {
        Stemming {
            french: Stemmer::new(Algorithm::French),
            dutch: Stemmer::new(Algorithm::Dutch),
        }
    }

    /// The stems of one folded word, French then Dutch; one when they are the same. Both stemmers
    /// read the folded word, so that `solidarité` and `solidarite` are one word; words of three
    /// letters, numbers and other alphabets stay.
    pub(crate) fn stems(&self, folded: &str) -> (String, Option<String>) {
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
mod tests {
    use super::*;

    #[test]
    fn accents_case_ligatures_and_elision_are_folded() {
        assert_eq!(fold("L’Été des ŒUVRES d'Art"), "ete des oeuvres art");
        assert_eq!(fold("E\u{301}cole qu'on aime"), "ecole on aime");
        assert_eq!(fold("Aujourd'hui — Straße №1"), "aujourd hui strasse 1");
    }

    #[test]
    fn dotted_initials_are_one_word() {
        assert_eq!(fold("M.J.C. de Fives"), "mjc de fives");
        assert_eq!(
            fold("A.S Roubaix, J. Dupont, St.Pierre, A.Camus"),
            "as roubaix j dupont st pierre a camus"
        );
        assert_eq!(fold("V.Z.W. 't Hof"), "vzw t hof");
    }

    #[test]
    fn numbers_of_registers_lose_their_punctuation() {
        assert_eq!(identifier("BE 0123.456.789"), "0123456789");
        assert_eq!(identifier("W595-012 345"), "w595012345");
        assert_eq!(identifier("bébé"), "bb");
    }

    #[test]
    fn the_s_of_a_possessive_is_no_word() {
        assert_eq!(
            fold("The children's hour, d'Alice's café"),
            "the children hour alice cafe"
        );
        assert_eq!(fold("foto's en s'il, 's avonds"), "foto en il s avonds");
    }

    #[test]
    fn small_words_tell_the_language() {
        let of = |text: &str| {
            let tongues: Vec<Tongue> = words(text).iter().map(|word| tongue(&word.folded)).collect();
            let count = |of| tongues.iter().filter(|tongue| **tongue == of).count();
            tongue_of(count(Tongue::French), count(Tongue::Dutch))
        };
        assert_eq!(
            of("organiser des fêtes pour les enfants de la commune"),
            Tongue::French
        );
        assert_eq!(of("het organiseren van feesten voor kinderen"), Tongue::Dutch);
        assert_eq!(of("Amicale laïque"), Tongue::Unknown);
        assert_eq!(of("Maison des jeunes, huis van de jeugd"), Tongue::Unknown);
    }

    #[test]
    fn plurals_meet_in_both_languages() {
        let stemming = Stemming::new();
        let meet = |a: &str, b: &str| {
            let (a, b) = (stemming.both(&fold(a)), stemming.both(&fold(b)));
            a.iter().any(|stem| b.contains(stem))
        };
        for (one, other) in [
            ("association", "associations"),
            ("solidarité", "solidarites"),
            ("culturelle", "culturels"),
            ("vereniging", "verenigingen"),
            ("huis", "huizen"),
            ("buurt", "buurten"),
        ] {
            assert!(
                meet(one, other),
                "{one} / {other}: {:?} {:?}",
                stemming.both(&fold(one)),
                stemming.both(&fold(other))
            );
        }
        assert!(!meet("jardin", "jargon"));
    }
}
