//! Writing that differs in case, accents, elision or dots but means the same words.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What is elided before an apostrophe, or stands alone where an administration dropped it
/// (`D ANIMATION`), and says nothing.
const ELISIONS: [&str; 9] = ["l", "d", "j", "m", "n", "s", "t", "c", "qu"];

/// The words of `text`, in lower case without accents: "L'Été des Œuvres" is `ete`, `des`,
/// `oeuvres`. Initials with dots (`C.I.D.F.F.`) are one word; letters that stand alone in a row
/// (`M J C`, `L A`) are one word with the spaces kept, since they may be elisions or a place.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut initials = String::new();
    for c in text.chars() {
        match c {
            '.' if word.len() == 1 && word.is_ascii() => initials.push_str(&std::mem::take(&mut word)),
            '0'..='9' if is_letters(&word) => {
                // `bf15` and `bf 15` are written by turns.
                end(&mut words, &mut word, &mut initials);
                word.push(c);
            }
            'a'..='z' | '0'..='9' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            '\'' | '’' | 'ʼ' | '‘' | '`' | '´' => {
                if ELISIONS.contains(&word.as_str()) {
                    word.clear();
                } else {
                    end(&mut words, &mut word, &mut initials);
                }
            }
            '\u{ad}' | '\u{feff}' | '\u{200b}' => {}
            _ if is_combining_mark(c) => {}
            _ if c.is_alphanumeric() => {
                let mut plain = String::new();
                c.to_lowercase().for_each(|c| letter(c, &mut plain));
                for c in plain.chars() {
                    // A figure in another dress (`²`, `③`) is written apart like the plain one.
                    if c.is_ascii_digit() && is_letters(&word) {
                        end(&mut words, &mut word, &mut initials);
                    }
                    word.push(c);
                }
            }
            _ => end(&mut words, &mut word, &mut initials),
        }
    }
    end(&mut words, &mut word, &mut initials);
    flush(&mut words, &mut initials);
    words
}

fn is_letters(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn letter(c: char, word: &mut String) {
    match c {
        'œ' => word.push_str("oe"),
        'æ' => word.push_str("ae"),
        'ß' => word.push_str("ss"),
        'ø' => word.push('o'),
        'ł' => word.push('l'),
        'đ' | 'ð' => word.push('d'),
        'þ' => word.push_str("th"),
        'ı' => word.push('i'),
        _ => decompose_compatible(c, |part| {
            if part.is_alphanumeric() && !is_combining_mark(part) {
                word.extend(part.to_lowercase());
            }
        }),
    }
}

/// A word ends: a single letter waits for others, to be initials together.
fn end(words: &mut Vec<String>, word: &mut String, initials: &mut String) {
    let single = word.len() == 1 && word.bytes().all(|b| b.is_ascii_lowercase());
    if single {
        if !initials.is_empty() {
            initials.push(' ');
        }
        initials.push_str(word);
    } else if !word.is_empty() {
        flush(words, initials);
        words.push(std::mem::take(word));
    }
    word.clear();
}

fn flush(words: &mut Vec<String>, initials: &mut String) {
    if !initials.is_empty() {
        words.push(std::mem::take(initials));
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
