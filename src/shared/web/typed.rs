//! What people type, as it is kept.

use crate::shared::mail::could_be_answered;

/// Text as it is kept: lines end as ours do, no blanks around, nothing that no file may hold, and none of
/// the signs that let a reader see letters and amounts in another order than they stand in.
#[must_use]
pub fn plain(typed: &str) -> String {
    let plain: String = typed
        .replace("\r\n", "\n")
        .chars()
        .filter(|letter| {
            let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            let refused = turns || matches!(letter, '\u{fffe}' | '\u{ffff}');
            *letter == '\n' || !letter.is_control() && !refused
        })
        .collect();
    plain.trim().to_owned()
}

/// The same, on one line: a line break would begin another item in a letter. A sign that French sets apart stays with the word
/// before it, however narrow the page; no other language has a blank there.
#[must_use]
pub fn line(typed: &str) -> String {
    let words = plain(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    let apart = ["?", "!", ":", ";", "»"].iter().fold(words, |words, sign| {
        words.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"))
    });
    apart.replace("« ", "«\u{a0}")
}

/// Whether somebody can be reached by it: it holds an e-mail address, an address of the web or a telephone number, alone or with
/// words beside.
#[must_use]
pub fn reaches(typed: &str) -> bool {
    let is_address = |word: &str| {
        let word = word.trim_matches(|letter: char| ",;.()<>".contains(letter));
        could_be_answered(word) || is_on_the_web(word)
    };
    // The shortest that somebody could call from elsewhere has eight figures; no word stands between them.
    let is_number = |part: &str| {
        let is_sign = |letter: char| letter.is_ascii_digit() || " +().-/\u{a0}\u{202f}".contains(letter);
        part.chars().all(is_sign) && part.chars().filter(char::is_ascii_digit).count() >= 8
    };
    typed.split_whitespace().any(is_address)
        || typed
            .split(|letter: char| letter.is_alphabetic() || ",;:".contains(letter))
            .any(is_number)
}

/// Whether it is an address of the web, whole.
fn is_on_the_web(word: &str) -> bool {
    let mut starts = ["https://", "http://"].into_iter();
    let Some(rest) = starts.find_map(|start| word.strip_prefix(start)) else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && host
            .chars()
            .all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.')
}

/// Words for a cell of a spreadsheet: what it would take for a formula is led by an apostrophe. A sign alone is none.
#[must_use]
pub fn no_formula(words: &str) -> String {
    match words.len() > 1 && words.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{words}"),
        false => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{line, plain, reaches};

    #[test]
    fn an_address_or_a_number_reaches_somebody_and_any_other_words_do_not() {
        for fine in [
            "calls@metropolis.example",
            "https://metropolis.example/calls?year=2026",
            "03 20 00 00 00",
            "+32 (0)56 00 00 00",
            "Ana, 03.20.00.00.00",
            "Desk of calls: calls@metropolis.example, or 03 20 00 00 00",
        ] {
            assert!(reaches(fine), "{fine}");
        }
        for wrong in [
            "",
            "come and see us",
            "metropolis.example",
            "http://",
            "https://metropolis",
            "https://..",
            "a@b",
            "12 rue de 1914",
            "room 1, floor 2, street 3, 4 5 6 7 8",
            "javascript:alert(1)",
        ] {
            assert!(!reaches(wrong), "{wrong}");
        }
    }

    #[test]
    fn what_no_reader_sees_is_not_kept() {
        assert_eq!(
            plain(" 1\u{202e}00\u{202c} €\r\nsoit\0 cent "),
            "100 €\nsoit cent"
        );
        assert_eq!(line("un\r\n* deux\u{2028}trois "), "un * deux trois");
        assert_eq!(line("Et vous ? « Oui »"), "Et vous\u{a0}? «\u{a0}Oui\u{a0}»");
    }
}
