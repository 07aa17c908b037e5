//! Amounts as people type them.

use crate::shared::i18n::Lang;

/// An amount as people of a language type it, in cents: « 1,250 » is a thousand in English, « 1.250 » in
/// Dutch; elsewhere three figures after the only mark could mean two things.
///
/// # Errors
/// [`Unread`] says why not.
pub fn read(typed: &str, lang: Lang) -> Result<i64, Unread> {
    if let Some(cents) = cents(typed) {
        return Ok(cents);
    }
    let thousands = match lang {
        Lang::En => ',',
        Lang::Nl => '.',
        Lang::Fr => {
            return Err(if is_twofold(typed) {
                Unread::Twofold
            } else {
                Unread::NoAmount
            });
        }
    };
    let together: String = typed.chars().filter(|letter| *letter != thousands).collect();
    match (is_twofold(typed), typed.contains(thousands)) {
        (true, true) => cents(&together).ok_or(Unread::NoAmount),
        (true, false) => Err(Unread::Twofold),
        (false, _) => Err(Unread::NoAmount),
    }
}

/// Why an amount was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It could mean two things: `1.250` is a thousand or one.
    Twofold,
    /// It is no amount.
    NoAmount,
}

/// What was typed without the blanks and the words that people write beside an amount: « 300 euros », « EUR 300 », and « 300,- »,
/// which says that there are no cents.
fn bare(typed: &str) -> String {
    let typed = typed.to_lowercase();
    let bare: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '€')
        .collect();
    let bare = bare.strip_prefix("eur").unwrap_or(&bare);
    let mut words = ["euros", "euro", "eur"].into_iter();
    let bare = words.find_map(|word| bare.strip_suffix(word)).unwrap_or(bare);
    let mut dashes = [",--", ",-", ",—", ",–"].into_iter();
    dashes
        .find_map(|dash| bare.strip_suffix(dash))
        .unwrap_or(bare)
        .to_owned()
}

/// Whether three figures follow the only mark, and one to three come before: 1.250.
fn is_twofold(typed: &str) -> bool {
    let bare = bare(typed);
    let figures = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match bare.split([',', '.']).collect::<Vec<_>>()[..] {
        [whole, part] => (1..=3).contains(&whole.len()) && part.len() == 3 && figures(whole) && figures(part),
        _ => false,
    }
}

/// An amount as people type it, in cents: « 12 500,50 € », « 12.500,50 », « 12500.5 »; nothing when it
/// could mean two things or is not an amount.
fn cents(typed: &str) -> Option<i64> {
    let bare = bare(typed);
    let marks: Vec<(usize, char)> = bare
        .char_indices()
        .filter(|(_, letter)| matches!(letter, ',' | '.'))
        .collect();
    let decimal = match marks.last() {
        // Three figures after the only mark may be thousands or a mistake: asked again.
        Some((at, _)) if bare.len() - at - 1 <= 2 => Some(*at),
        Some((_, mark)) if marks.len() > 1 && marks.iter().all(|(_, other)| other == mark) => None,
        Some(_) => return None,
        None => None,
    };
    let (whole, part) = match decimal {
        Some(at) => (&bare[..at], &bare[at + 1..]),
        None => (&bare[..], ""),
    };
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let grouped = groups.len() == 1
        || groups[1..].iter().all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len());
    let one_mark = whole
        .chars()
        .filter(|letter| matches!(letter, ',' | '.'))
        .collect::<Vec<_>>();
    let alike = one_mark.windows(2).all(|pair| pair[0] == pair[1])
        && decimal.is_none_or(|at| one_mark.first().is_none_or(|mark| !bare[at..].starts_with(*mark)));
    if !grouped || !alike || decimal.is_some() && part.is_empty() {
        return None;
    }
    let figures: String = groups.concat();
    let all_figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if figures.is_empty() || !all_figures(&figures) || !all_figures(part) {
        return None;
    }
    let euros: i64 = figures.parse().ok()?;
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    euros.checked_mul(100)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::cents;
    use proptest::prelude::*;

    #[test]
    fn an_amount_is_exact_or_asked_again() {
        for (typed, expected) in [
            ("12500", Some(1_250_000)),
            ("12 500,50 €", Some(1_250_050)),
            ("47\u{a0}800,20", Some(4_780_020)),
            ("1\u{202f}234\u{202f}567", Some(123_456_700)),
            ("47.800,20", Some(4_780_020)),
            ("47,800.20", Some(4_780_020)),
            ("1.234.567", Some(123_456_700)),
            ("0,5", Some(50)),
            ("300000.00", Some(30_000_000)),
            ("300 euros", Some(30_000)),
            ("EUR 1 234,50", Some(123_450)),
            ("300,-", Some(30_000)),
            ("€ 1.234.500,--", Some(123_450_000)),
            ("euro", None),
            ("300-", None),
            ("neuro 3", None),
            ("12.500", None),
            ("12,", None),
            ("-500", None),
            ("1e5", None),
            ("1,2,3", None),
            ("1.2,3.4", None),
            ("", None),
            ("€", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(cents(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_thousand_is_read_as_the_language_writes_it_and_what_is_twofold_is_asked_again() {
        use super::{Unread, read};
        use crate::shared::i18n::Lang::{En, Fr, Nl};
        for (typed, lang, expected) in [
            ("1,250", En, Ok(125_000)),
            ("€1,250", En, Ok(125_000)),
            ("1.250", En, Err(Unread::Twofold)),
            ("1.250", Nl, Ok(125_000)),
            ("€ 12.500", Nl, Ok(1_250_000)),
            ("12.500,- euro", Nl, Ok(1_250_000)),
            ("1,250", Nl, Err(Unread::Twofold)),
            ("1.250", Fr, Err(Unread::Twofold)),
            ("1,250", Fr, Err(Unread::Twofold)),
            ("1 250", Fr, Ok(125_000)),
            ("1,25", Fr, Ok(125)),
            ("1,250.00", En, Ok(125_000)),
            ("1250,250", En, Err(Unread::NoAmount)),
            ("12,500,5000", En, Err(Unread::NoAmount)),
            ("demain", Fr, Err(Unread::NoAmount)),
            ("", En, Err(Unread::NoAmount)),
        ] {
            assert_eq!(read(typed, lang), expected, "{typed} {lang:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_with_spaces_and_a_comma_comes_back(amount in 0_i64..9_000_000_000_000) {
            let (euros, part) = (amount / 100, amount % 100);
            let figures = euros.to_string();
            let grouped: Vec<String> = figures.as_bytes().rchunks(3).rev().map(|g| String::from_utf8_lossy(g).into_owned()).collect();
            for mark in ["\u{a0}", "\u{202f}", " ", "."] {
                prop_assert_eq!(cents(&format!("{},{part:02} €", grouped.join(mark))), Some(amount));
            }
            prop_assert_eq!(cents(&format!("{},{part:02}", figures)), Some(amount));
        }

        #[test]
        fn no_text_is_ever_read_as_less_than_nothing(typed in any::<String>()) {
            prop_assert!(cents(&typed).is_none_or(|cents| cents >= 0));
        }
    }
}
