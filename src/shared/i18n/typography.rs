//! Blanks that must not break: French puts one before « : ; ? ! » and inside its quotes, and no language
//! leaves a unit alone at the beginning of a line. The files of texts are written with plain blanks, as
//! people write; they are read through here. So is what people write to be read by many.

use super::Lang;

/// Units that stay with their figure.
const UNITS: [&str; 9] = ["km", "Mo", "ko", "MB", "kB", "KB", "€", "%", "h"];

/// A file of texts with its blanks in place.
pub(super) fn set(lang: Lang, text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| line_set(lang, line)).collect();
    lines.join("\n") + "\n"
}

/// What somebody wrote, with its blanks in place.
#[must_use]
pub fn typeset(lang: Lang, text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(|line| line_set(lang, line)).collect();
    lines.join("\n")
}

/// Things one after the other that may hold commas themselves: between semicolons, set as each language does.
#[must_use]
pub fn listed(lang: Lang, of: &[String]) -> String {
    of.join(if lang == Lang::Fr { "\u{202f}; " } else { "; " })
}

fn line_set(lang: Lang, line: &str) -> String {
    if line.starts_with('#') {
        return line.to_owned();
    }
    let letters: Vec<char> = line.chars().collect();
    let mut set = String::with_capacity(line.len() + 16);
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let rest = &letters[at + 1..];
        let stays = *letter == ' '
            && before.is_some_and(|before| before != ' ')
            && (lang == Lang::Fr && joins_in_french(before, rest) || is_before_unit(before, rest));
        match (stays, rest.first()) {
            // Narrow before the tall marks, as printers do.
            (true, Some(';' | '?' | '!')) => set.push('\u{202f}'),
            (true, _) => set.push('\u{a0}'),
            (false, _) => set.push(*letter),
        }
    }
    set
}

fn joins_in_french(before: Option<char>, rest: &[char]) -> bool {
    before == Some('«') || matches!(rest.first(), Some(':' | ';' | '?' | '!' | '»'))
}

/// Whether a figure, or a value that is one, comes before and a unit alone after.
fn is_before_unit(before: Option<char>, rest: &[char]) -> bool {
    let figure = before.is_some_and(|before| before.is_ascii_digit() || before == '}');
    figure
        && UNITS.iter().any(|unit| {
            let length = unit.chars().count();
            rest.len() >= length
                && unit.chars().eq(rest[..length].iter().copied())
                && rest.get(length).is_none_or(|after| !after.is_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::{Lang, listed, set, typeset};

    #[test]
    fn french_keeps_its_tall_marks_quotes_and_units_on_their_line() {
        let text = "a = Vraiment ? Oui : « 20 Mo » !\nb = { $n ->\n   *[other] { $n } km ; { $n } kmh\n}\n# rien : rien\n";
        assert_eq!(
            set(Lang::Fr, text),
            "a = Vraiment\u{202f}? Oui\u{a0}: «\u{a0}20\u{a0}Mo\u{a0}»\u{202f}!\nb = { $n ->\n   *[other] { $n }\u{a0}km\u{202f}; { $n } kmh\n}\n# rien : rien\n"
        );
        assert_eq!(
            set(Lang::Nl, "a = Echt? 20 MB : ja\n"),
            "a = Echt? 20\u{a0}MB : ja\n",
            "other languages have no such blank"
        );
        assert_eq!(
            typeset(Lang::Fr, "Et vous ?\nOui !"),
            "Et vous\u{202f}?\nOui\u{202f}!"
        );
        let both = ["Roubaix, Lille", "Mouscron"].map(str::to_owned);
        assert_eq!(listed(Lang::Fr, &both), "Roubaix, Lille\u{202f}; Mouscron");
        assert_eq!(listed(Lang::Nl, &both), "Roubaix, Lille; Mouscron");
    }
}
