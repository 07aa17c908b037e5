//! Writing that differs in case, accents, elision or dots but means the same words.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What is elided before an apostrophe, or stands alone where an administration dropped it
/// (`D ANIMATION`), and says nothing.
const ELISIONS: [&str; 9] = ["l", "d", "j", "m", "n", "s", "t", "c", "qu"];

/// The words of a text without their writing, one after the other; refilled for one text after another.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    text: String,
    /// Where each word ends in `text`.
    ends: Vec<usize>,
    /// Letters that stand alone so far: initials, or an elision.
    initials: String,
    /// Where the word that is being read begins in `text`.
    from: usize,
}

/// The words of `text`, in lower case without accents: "L'Été des Œuvres" is `ete`, `des`,
/// `oeuvres`. Initials with dots (`C.I.D.F.F.`) are one word; letters that stand alone in a row
/// (`M J C`, `L A`) are one word with the spaces kept, since they may be elisions or a place.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut folded = Folded::default();
    folded.read(text);
    folded.words().map(str::to_owned).collect()
}

impl Folded {
    /// Reads a text in place of the one before.
    pub(crate) fn read(&mut self, text: &str) {
        self.text.clear();
        self.ends.clear();
        self.initials.clear();
        self.from = 0;
        for c in text.chars() {
            match c {
                'a'..='z' => self.text.push(c),
                'A'..='Z' => self.text.push(c.to_ascii_lowercase()),
                '0'..='9' => self.figure(c),
                // A figure is no initial: `1.2.3` is read as `1, 2, 3` is.
                '.' if self.is_single_letter() => {
                    self.initials.push_str(&self.text[self.from..]);
                    self.text.truncate(self.from);
                }
                '\'' | '’' | 'ʼ' | '‘' | '`' | '´' => {
                    if ELISIONS.contains(&self.word()) {
                        self.text.truncate(self.from);
                    } else {
                        self.end();
                    }
                }
                '\u{ad}' | '\u{feff}' | '\u{200b}' => {}
                _ if is_combining_mark(c) => {}
                _ if c.is_alphanumeric() => {
                    let mut plain = String::new();
                    c.to_lowercase().for_each(|c| letter(c, &mut plain));
                    for c in plain.chars() {
                        // A figure in another dress (`²`, `③`) is written apart like the plain one.
                        if c.is_ascii_digit() {
                            self.figure(c);
                        } else {
                            self.text.push(c);
                        }
                    }
                }
                _ => self.end(),
            }
        }
        self.end();
        self.flush();
    }

    /// The words read, in order.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let mut from = 0;
        self.ends.iter().map(move |&end| {
            let word = &self.text[from..end];
            from = end;
            word
        })
    }

    /// The word that is being read.
    fn word(&self) -> &str {
        &self.text[self.from..]
    }

    fn is_single_letter(&self) -> bool {
        matches!(self.word().as_bytes(), [b'a'..=b'z'])
    }

    /// `bf15` and `bf 15` are written by turns.
    fn figure(&mut self, c: char) {
        let word = self.word();
        if word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            self.end();
        }
        self.text.push(c);
    }

    /// A word ends: a single letter waits for others, to be initials together.
    fn end(&mut self) {
        if self.is_single_letter() {
            if !self.initials.is_empty() {
                self.initials.push(' ');
            }
            self.initials.push_str(&self.text[self.from..]);
            self.text.truncate(self.from);
        } else if !self.word().is_empty() {
            if !self.initials.is_empty() {
                // What stood alone stood before it.
                self.text.insert_str(self.from, &self.initials);
                self.ends.push(self.from + self.initials.len());
                self.initials.clear();
            }
            self.ends.push(self.text.len());
        }
        self.from = self.text.len();
    }

    fn flush(&mut self) {
        if !self.initials.is_empty() {
            self.text.push_str(&self.initials);
            self.initials.clear();
            self.ends.push(self.text.len());
        }
    }
}

fn letter(c: char, word: &mut String) {
    decompose_compatible(c, |part| {
        if part.is_alphanumeric() && !is_combining_mark(part) {
            part.to_lowercase().for_each(|part| bare(part, word));
        }
    });
}

/// A letter without its accents, as plain letters.
fn bare(c: char, word: &mut String) {
    match c {
        'œ' => word.push_str("oe"),
        'æ' => word.push_str("ae"),
        'ß' => word.push_str("ss"),
        'ø' => word.push('o'),
        'ł' => word.push('l'),
        'đ' | 'ð' => word.push('d'),
        'þ' => word.push_str("th"),
        'ı' => word.push('i'),
        'ʼ' => {} // within `ŉ`
        _ => word.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        folded_words(text).join(" ")
    }

    #[test]
    fn case_accents_elision_and_dots_fold_away() {
        assert_eq!(fold("L’Été des ŒUVRES"), "ete des oeuvres");
        assert_eq!(fold("C.I.D.F.F. du bassin"), "cidff du bassin");
        assert_eq!(folded_words("M J C de Fives"), ["m j c", "de", "fives"]);
        assert_eq!(folded_words("L'A.P.E. d'ici"), ["ape", "ici"]);
        assert_eq!(fold("e\u{301}cole — STRAßE"), "ecole strasse");
        assert_eq!(folded_words("A.B.2. rue"), ["ab", "2", "rue"]);
        assert_eq!(fold("ǿ Ǣ"), "o ae");
        assert_eq!(fold("…"), "");
    }

    proptest::proptest! {
        #[test]
        fn folding_again_changes_nothing(text in ".{0,40}") {
            let once = fold(&text);
            proptest::prop_assert_eq!(fold(&once), once);
        }
    }
}
