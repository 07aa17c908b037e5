//! What people type, as it is kept.

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

/// Words for a cell of a spreadsheet: what it would take for a formula is led by an apostrophe.
#[must_use]
pub fn no_formula(words: &str) -> String {
    match words.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{words}"),
        false => words.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{line, plain};

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
