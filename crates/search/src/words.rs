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
const EMPTY_WORDS: [&str; 72] = [
    "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "elle", "en", "et", "il",
    "ils", "l", "la", "le", "les", "leur", "leurs", "nos", "notre", "on", "ou", "par", "pour", "qu", "que",
    "qui", "sa", "se", "ses", "si", "sur", "un", "une", "vos", "votre", "aan", "als", "bij", "dat", "der",
    "die", "een", "het", "in", "is", "met", "naar", "niet", "of", "om", "onder", "ook", "op", "te", "tot",
    "uit", "van", "voor", "wat", "zijn", "the", "and", "for", "to", "y", "t",
];

/// Last parts of Dutch compounds in the names of associations: `sportvereniging` is found by
/// `vereniging` and by `sport`.
const COMPOUND_HEADS: [&str; 40] = [
    "vereniging",
    "verenigingen",
    "club",
    "clubs",
    "werking",
    "werkingen",
    "centrum",
    "centra",
    "groep",
    "groepen",
    "school",
    "scholen",
    "kring",
    "raad",
    "huis",
    "huizen",
    "fonds",
    "koor",
    "museum",
    "tuin",
    "tuinen",
    "theater",
    "opvang",
    "dienst",
    "diensten",
    "comite",
    "federatie",
    "beweging",
    "bewegingen",
    "organisatie",
    "organisaties",
    "gemeenschap",
    "academie",
    "bibliotheek",
    "netwerk",
    "project",
    "projecten",
    "feesten",
    "zorg",
    "hulp",
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
    fn plain(folded: String) -> Self {
        Word {
            folded,
            written: String::new(),
        }
    }

    /// The word as written, in lower case: what is shown.
    pub(crate) fn shown(&self) -> &str {
        if self.written.is_empty() {
            &self.folded
        } else {
            &self.written
        }
    }

    /// From here on the word is not written as it is folded.
    fn diverge(&mut self) {
        if self.written.is_empty() {
            self.written.push_str(&self.folded);
        }
    }
}

/// The words of a text, folded and with one space between them: "L'Été des Arts" becomes
/// `ete des arts`. This is the key to sort names by and to compare them with.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&word.folded);
    }
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
    let mut reader = Reader::default();
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => reader.letter(c),
            'A'..='Z' => reader.letter(c.to_ascii_lowercase()),
            '\'' | '’' | 'ʼ' | '‘' | '`' | '´' => reader.apostrophe(),
            '.' => reader.dot(),
            _ if c.is_ascii() => reader.space(),
            _ if is_combining_mark(c) => reader.mark(c),
            _ if c.is_alphanumeric() => {
                for lower in c.to_lowercase() {
                    fold_letter(lower, &mut reader);
                }
            }
            _ => reader.space(),
        }
    }
    reader.space();
    reader.words
}

fn fold_letter(c: char, reader: &mut Reader) {
    let ligature = match c {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        _ => "",
    };
    reader.word.diverge();
    if !ligature.is_empty() {
        reader.word.folded.push_str(ligature);
        reader.word.written.push(c);
        return;
    }
    let mut plain = String::new();
    decompose_compatible(c, |part| {
        if part.is_alphanumeric() && !is_combining_mark(part) {
            plain.push(part);
        }
    });
    reader.word.folded.push_str(&plain);
    reader.word.written.push(c);
}

/// Cuts a text into words as its letters come.
#[derive(Default)]
struct Reader {
    words: Vec<Word>,
    word: Word,
    /// Initials read so far (`m.j.` of `M.J.C.`), which make one word.
    initials: String,
}

impl Reader {
    fn letter(&mut self, letter: char) {
        self.word.folded.push(letter);
        if !self.word.written.is_empty() {
            self.word.written.push(letter);
        }
    }

    fn mark(&mut self, mark: char) {
        if !self.word.folded.is_empty() {
            self.word.diverge();
            self.word.written.push(mark);
        }
    }

    fn apostrophe(&mut self) {
        if ELISIONS.contains(&self.word.folded.as_str()) {
            self.word = Word::default();
        } else {
            self.space();
        }
    }

    fn dot(&mut self) {
        if self.word.folded.chars().count() == 1 {
            self.initials.push_str(&self.word.folded);
            self.word = Word::default();
        } else {
            self.space();
        }
    }

    fn space(&mut self) {
        let word = std::mem::take(&mut self.word);
        if !self.initials.is_empty() {
            let mut initials = std::mem::take(&mut self.initials);
            if word.folded.chars().count() == 1 {
                initials.push_str(&word.folded);
                self.push(Word::plain(initials));
                return;
            }
            self.push(Word::plain(initials));
        }
        self.push(word);
    }

    fn push(&mut self, mut word: Word) {
        if word.folded.is_empty() {
            return;
        }
        if let Some((end, _)) = word.folded.char_indices().nth(WORD_LETTERS) {
            word.folded.truncate(end);
            word.written.clear();
        }
        self.words.push(word);
    }
}

/// What a word is found by: its French stem, its Dutch stem, and those of the parts when it is a
/// Dutch compound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stems {
    /// Stem of the whole word, French then Dutch; one when they are the same.
    pub whole: Vec<String>,
    /// Stems of the parts of a compound.
    pub parts: Vec<String>,
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

    /// The stems of one folded word. Both stemmers read the folded word, so that `solidarité`
    /// and `solidarite` are one word; words of three letters, numbers and other alphabets stay.
    pub(crate) fn stems(&self, folded: &str) -> Stems {
        let whole = self.both(folded);
        let mut parts = Vec::new();
        if folded.is_ascii() {
            for head in COMPOUND_HEADS {
                let Some(first) = folded.strip_suffix(head).filter(|first| first.len() >= 3) else {
                    continue;
                };
                let first = if first.len() > 4 {
                    first.strip_suffix('s').unwrap_or(first)
                } else {
                    first
                };
                for stem in self.both(head).into_iter().chain(self.both(first)) {
                    if !parts.contains(&stem) && !whole.contains(&stem) {
                        parts.push(stem);
                    }
                }
            }
        }
        Stems { whole, parts }
    }

    fn both(&self, folded: &str) -> Vec<String> {
        if folded.len() <= 3 || !folded.bytes().all(|b| b.is_ascii_lowercase()) {
            return vec![folded.to_owned()];
        }
        let french = self.french.stem(folded).into_owned();
        let dutch = self.dutch.stem(folded).into_owned();
        if french == dutch {
            vec![french]
        } else {
            vec![french, dutch]
        }
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
    fn plurals_meet_in_both_languages() {
        let stemming = Stemming::new();
        let meet = |a: &str, b: &str| {
            let (a, b) = (stemming.stems(&fold(a)), stemming.stems(&fold(b)));
            a.whole
                .iter()
                .any(|stem| b.whole.contains(stem) || b.parts.contains(stem))
        };
        for (one, other) in [
            ("association", "associations"),
            ("solidarité", "solidarites"),
            ("culturelle", "culturels"),
            ("vereniging", "verenigingen"),
            ("huis", "huizen"),
            ("buurt", "buurten"),
            ("vereniging", "sportverenigingen"),
            ("voetbal", "voetbalclub"),
            ("jeugd", "jeugdwerking"),
        ] {
            assert!(
                meet(one, other),
                "{one} / {other}: {:?} {:?}",
                stemming.stems(&fold(one)),
                stemming.stems(&fold(other))
            );
        }
        assert!(!meet("jardin", "jargon"));
    }
}
