//! Writing that differs in case, accents and punctuation but means the same.

use std::borrow::Cow;

/// `text` in lower case without accents, every run of other characters than letters and digits a single
/// space: two texts that fold alike are the same words. `Œ` folds to `oe`, `ĳ` to `ij`.
pub fn folded(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    for written in text.chars() {
        if written.is_ascii() {
            // Nearly all: looked up in no table.
            match written.is_ascii_alphanumeric() {
                true => put(&mut key, &mut gap, written.to_ascii_lowercase()),
                false => gap = true,
            }
            continue;
        }
        for character in written.to_lowercase() {
            if is_mark(character) {
                continue; // A combining accent or a soft hyphen is part of the letter before it, not a gap.
            }
            if !character.is_alphanumeric() {
                gap = true;
                continue;
            }
            match plain_letters(character) {
                Some(plain) => plain.chars().for_each(|plain| put(&mut key, &mut gap, plain)),
                None => put(&mut key, &mut gap, character),
            }
        }
    }
    key
}

/// The next letter of a key, after the space that a gap is.
fn put(key: &mut String, gap: &mut bool, letter: char) {
    if std::mem::take(gap) && !key.is_empty() {
        key.push(' ');
    }
    key.push(letter);
}

/// The key a place's name is known under: [`folded`], with the postal service's habits undone
/// (`ST` is `saint`, `S/` is `sur`, `CEDEX 2` is nothing) and numbers left out.
pub fn place_key(name: &str) -> String {
    name_and_number(name).0
}

/// [`place_key`] and the number written with the name: `PARIS 13`, `LYON CEDEX 03`, `Marseille 4e`.
pub(crate) fn name_and_number(name: &str) -> (String, Option<usize>) {
    let spelled = spell_out_slashes(name);
    let mut key = String::with_capacity(spelled.len());
    let mut number = None;
    for word in folded(&spelled).split(' ') {
        let word = match word {
            "" | "cedex" | "cdx" | "cedx" | "arrondissement" | "arrondissements" | "arrt" | "arr" | "eme"
            | "er" | "ere" => continue,
            "st" => "saint",
            "ste" => "sainte",
            "sts" => "saints",
            "stes" => "saintes",
            word if word.starts_with(|first: char| first.is_ascii_digit()) => {
                let digits = word.trim_end_matches(|last: char| !last.is_ascii_digit());
                // A five-digit number is a postcode written with the name; it says nothing of an arrondissement.
                if digits.len() <= 2 && number.is_none() {
                    number = digits.parse().ok();
                }
                continue;
            }
            word => word,
        };
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    (key, number)
}

/// [`place_key`] without articles and joining words, and without spaces: the last resort between a few names.
pub(crate) fn bare_key(key: &str) -> String {
    key.split(' ')
        .filter(|word| !JOINING_WORDS.contains(word))
        .collect()
}

const JOINING_WORDS: [&str; 17] = [
    "le", "la", "les", "l", "de", "du", "des", "d", "en", "sur", "s", "sous", "lez", "aux", "au", "a", "et",
];

fn spell_out_slashes(name: &str) -> Cow<'_, str> {
    if !name.contains('/') {
        return name.into();
    }
    let lower = name.to_lowercase();
    Cow::Owned(
        lower
            .replace(" ss/", " sous ")
            .replace(" s/", " sur ")
            .replace("-s/", " sur "),
    )
}

fn is_mark(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character) || matches!(character, '\u{ad}' | '\u{feff}' | '\u{200b}')
}

/// What a small letter with an accent is without it.
fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        'ĳ' => "ij",
        'ß' => "ss",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_punctuation_fold_away() {
        assert_eq!(folded("  Marcq-en-Barœul "), "marcq en baroeul");
        assert_eq!(folded("VILLENEUVE D'ASCQ"), folded("Villeneuve-d’Ascq"));
        assert_eq!(folded("De\u{302}ule\u{301}mont"), "deulemont");
        assert_eq!(folded("Ĳzer — ÿ"), "ijzer y");
        assert_eq!(folded("\u{212b} \u{1e9e} \u{130}"), "a ss i");
        assert_eq!(folded("…"), "");
    }

    #[test]
    fn the_postal_service_s_abbreviations_are_undone() {
        assert_eq!(place_key("ST ANDRE LEZ LILLE CEDEX"), "saint andre lez lille");
        assert_eq!(place_key("NEUVILLE S/SARTHE"), "neuville sur sarthe");
        assert_eq!(name_and_number("PARIS CEDEX 08"), ("paris".to_owned(), Some(8)));
        assert_eq!(
            name_and_number("Marseille 4ème Arrondissement"),
            ("marseille".to_owned(), Some(4))
        );
        assert_eq!(name_and_number("59000 LILLE"), ("lille".to_owned(), None));
    }

    proptest::proptest! {
        #[test]
        fn folding_again_changes_nothing(text in ".*") {
            let key = folded(&text);
            proptest::prop_assert_eq!(folded(&key), key.clone());
            proptest::prop_assert!(!key.starts_with(' ') && !key.ends_with(' ') && !key.contains("  "));
        }
    }
}
