//! From what somebody typed to lines that fit.

use crate::fonts::{Fonts, Style};
use crate::model::Language;

/// A line: what is drawn, with the space or the soft hyphen that ends it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub text: String,
    /// Its width without the space that ends it, in points.
    pub width: f32,
}

pub(crate) const HYPHEN: char = '\u{AD}';

/// No line holds a word of as many bytes: beyond, nothing is measured, so that a book without a space takes no hour.
const FAR: usize = 120;

/// Text that may be printed: one kind of line end, no control characters, none that turn the direction of what
/// follows, none that Unicode leaves to private agreement or to nobody.
pub(crate) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{AD}'
            | '\u{FEFF}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' => None,
            // Tags and variation selectors show nothing.
            '\u{E0000}'..='\u{E0FFF}' | '\u{FE00}'..='\u{FE0F}' => None,
            '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' => Some('\u{FFFD}'),
            _ if u32::from(letter) & 0xFFFE == 0xFFFE => Some('\u{FFFD}'),
            '\u{FDD0}'..='\u{FDEF}' => Some('\u{FFFD}'),
            _ if letter.is_control() => None,
            _ => Some(letter),
        })
        .collect()
}

/// On one line: line ends become spaces.
pub(crate) fn clean_line(text: &str) -> String {
    words(&clean(text)).collect::<Vec<_>>().join(" ")
}

/// What stands between the places where a line may end: a no-break space holds.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| letter.is_whitespace() && !matches!(letter, '\u{A0}' | '\u{202F}' | '\u{2007}'))
        .filter(|word| !word.is_empty())
}

/// Lines of at most a width, in points.
pub(crate) fn lines(text: &str, style: Style, width: f32, language: Language, fonts: &Fonts) -> Vec<Line> {
    let mut setter = Setter {
        style,
        width,
        language,
        fonts,
        lines: Vec::new(),
        line: String::new(),
    };
    for hard in text.split('\n') {
        for word in words(hard) {
            setter.add(word);
        }
        setter.end();
    }
    while setter.lines.last().is_some_and(|line| line.text.is_empty()) {
        setter.lines.pop();
    }
    setter.lines
}

struct Setter<'a> {
    style: Style,
    width: f32,
    language: Language,
    fonts: &'a Fonts,
    lines: Vec<Line>,
    /// What stands on the line being filled.
    line: String,
}

impl Setter<'_> {
    fn measure(&self, text: &str) -> f32 {
        self.fonts.width(text, self.style)
    }

    /// The place that is left after what stands on the line and a space.
    fn left(&self) -> f32 {
        if self.line.is_empty() {
            self.width
        } else {
            self.width - self.measure(&self.line) - self.measure(" ")
        }
    }

    fn add(&mut self, word: &str) {
        let mut rest = word;
        loop {
            let left = self.left();
            if rest.len() <= FAR * 4 && self.measure(rest) <= left {
                self.put(rest);
                return;
            }
            if let Some((end, hyphen)) = self.cut(rest, left) {
                let (head, tail) = rest.split_at(end);
                self.put(head);
                if hyphen {
                    self.line.push(HYPHEN);
                }
                self.close("");
                rest = tail;
            } else if self.line.is_empty() {
                // A word that fits nowhere is cut where the line is full, one letter at least.
                let end = self.longest(rest);
                let (head, tail) = rest.split_at(end);
                self.put(head);
                self.close("");
                rest = tail;
                if rest.is_empty() {
                    return;
                }
            } else {
                self.close(" ");
            }
        }
    }

    fn put(&mut self, text: &str) {
        if !self.line.is_empty() {
            self.line.push(' ');
        }
        self.line.push_str(text);
    }

    /// Ends the line with what separates it from the next.
    fn close(&mut self, separator: &str) {
        let width = self.measure(&self.line);
        let mut text = std::mem::take(&mut self.line);
        text.push_str(separator);
        self.lines.push(Line { text, width });
    }

    /// Ends the line where the writer ended it.
    fn end(&mut self) {
        self.close("");
    }

    /// The longest beginning of a word that fits, and whether it takes a hyphen.
    fn cut(&self, word: &str, left: f32) -> Option<(usize, bool)> {
        let natural = word
            .char_indices()
            .take_while(|(at, _)| *at <= FAR * 4)
            .filter(|(_, letter)| matches!(letter, '-' | '/' | '_' | '@' | '=' | '\u{2013}' | '\u{2014}'))
            .map(|(at, letter)| (at + letter.len_utf8(), false));
        let mut ends: Vec<(usize, bool)> = natural.filter(|(end, _)| *end < word.len()).collect();
        if self.style.hyphens {
            ends.extend(self.syllables(word).into_iter().map(|end| (end, true)));
        }
        ends.sort_unstable();
        ends.into_iter().rev().find(|(end, hyphen)| {
            let head = &word[..*end];
            let width = self.measure(head) + if *hyphen { self.measure("-") } else { 0.0 };
            width <= left
        })
    }

    /// Where a word may be cut: within six letters and more that stand together. A name, which begins with a capital, is cut only where a
    /// line begins with it, and has no place for it whole; an address never takes a hyphen.
    fn syllables(&self, word: &str) -> Vec<usize> {
        let begins = self.line.is_empty();
        if is_address(word) {
            return Vec::new();
        }
        let language = match self.language {
            Language::Dutch => hypher::Lang::Dutch,
            Language::English => hypher::Lang::English,
            Language::French => hypher::Lang::French,
        };
        let apart = |letter: char| !letter.is_alphabetic();
        let (mut ends, mut start) = (Vec::new(), 0);
        for run in word.split_inclusive(apart) {
            if start > FAR * 4 {
                break;
            }
            let core = run.trim_end_matches(apart);
            let is_name = core.starts_with(char::is_uppercase);
            if core.chars().count() >= 6 && core.len() <= FAR && (begins || !is_name) {
                let mut end = start;
                for syllable in hypher::hyphenate(core, language) {
                    end += syllable.len();
                    if end < start + core.len() {
                        ends.push(end);
                    }
                }
            }
            start += run.len();
        }
        ends
    }

    fn longest(&self, word: &str) -> usize {
        let mut best = word.chars().next().map_or(word.len(), char::len_utf8);
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
        for end in ends.skip(1) {
            if self.measure(&word[..end]) > self.width {
                break;
            }
            best = end;
        }
        best
    }
}

/// Whether a word is no word: an address or a number, which a hyphen would make another one.
fn is_address(word: &str) -> bool {
    let within = word.trim_end_matches('.');
    within.contains(|letter: char| letter.is_numeric() || matches!(letter, '@' | '/' | '_' | '=' | '.'))
}

#[cfg(test)]
mod tests {
    use super::{HYPHEN, Language, lines};
    use crate::fonts::Fonts;
    use crate::layout::BODY;

    /// Whether a word is cut at the end of a line, for what stands before it.
    fn is_cut(word: &str, language: Language) -> bool {
        let fonts = Fonts::new();
        (1..60).any(|ahead| {
            let text = format!("{} {word}", "i".repeat(ahead));
            let lines = lines(&text, BODY, 220.0, language, &fonts);
            lines.iter().any(|line| line.text.ends_with(HYPHEN))
        })
    }

    #[test]
    fn words_are_cut_and_names_and_addresses_are_not() {
        for word in [
            "accompagnement",
            "l’accompagnement",
            "accompagnement,",
            "réinsertion.",
        ] {
            assert!(is_cut(word, Language::French), "{word}");
        }
        assert!(is_cut("buurtverantwoordelijkheid", Language::Dutch));
        for word in [
            "Interdisciplinarité",
            "d’Accompagnement",
            "accompagnement@exemple",
            "accompagnement.example",
            "accompagnement2026",
        ] {
            assert!(!is_cut(word, Language::French), "{word}");
        }
    }

    #[test]
    fn an_address_that_no_line_holds_is_cut_without_a_hyphen_and_a_name_with_one() {
        let fonts = Fonts::new();
        let cut = |word: &str| {
            let lines = lines(word, BODY, 60.0, Language::French, &fonts);
            assert!(lines.len() > 1, "{word}");
            let whole: String = lines.iter().map(|line| line.text.as_str()).collect();
            whole.contains(HYPHEN)
        };
        assert!(!cut("accompagnement.reinsertion.example"));
        assert!(cut("Interdisciplinarité"));
    }
}
