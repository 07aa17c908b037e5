//! Values: whole numbers of the smallest part that an indicator counts, as people type and read them.

use crate::shared::i18n::{Lang, Texts};

/// Figures that a value may have, those after the comma too.
const MOST: usize = 15;

/// What was typed, in the smallest part: `12,5` with one decimal is 125. Spaces are left out, a comma or a
/// point may stand once; nothing where it is no such number or says more decimals than are counted.
#[must_use]
pub fn parse(typed: &str, decimals: u8) -> Option<i64> {
    let plain: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, part) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let decimals = usize::from(decimals);
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !figures(whole) || !figures(part) || part.len() > decimals {
        return None;
    }
    let all = format!("{whole}{part:0<decimals$}");
    (all.len() <= MOST).then(|| all.parse().ok()).flatten()
}

/// A value as a reader writes it.
#[must_use]
pub fn written(texts: &Texts, lang: Lang, value: i64, decimals: u8) -> String {
    let one = 10_i64.pow(u32::from(decimals.min(3)));
    let whole = texts.number(lang, value / one);
    if decimals == 0 || value % one == 0 {
        return whole;
    }
    let mark = match lang {
        Lang::Fr | Lang::Nl => ',',
        Lang::En => '.',
    };
    let part = format!("{:0width$}", value % one, width = usize::from(decimals.min(3)));
    format!("{whole}{mark}{}", part.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{parse, written};
    use crate::features;
    use crate::shared::i18n::Lang;

    #[test]
    fn a_value_is_read_as_people_write_it() {
        for (typed, decimals, value) in [
            ("1 250", 0, Some(1_250)),
            ("1\u{202f}250,5", 1, Some(12_505)),
            ("12.5", 2, Some(1_250)),
            ("0", 0, Some(0)),
            ("12,55", 1, None),
            ("12,5", 0, None),
            ("-3", 0, None),
            ("", 1, None),
            (",5", 1, None),
            ("1,2,3", 2, None),
            ("9999999999999999", 0, None),
        ] {
            assert_eq!(parse(typed, decimals), value, "{typed}");
        }
    }

    proptest! {
        /// Whatever is typed, it is read or refused; what is read is written and read back the same.
        #[test]
        fn any_text_is_read_or_refused(typed in "\\PC{0,40}", decimals in 0_u8..=3) {
            let _ = parse(&typed, decimals);
        }

        #[test]
        fn what_is_written_is_read_back(value in 0_i64..100_000_000, decimals in 0_u8..=3) {
            let texts = features::texts();
            for lang in [Lang::Fr, Lang::En] {
                let said = written(&texts, lang, value, decimals);
                // English groups by commas, which are decimal marks for who types.
                let typed = if lang == Lang::En { said.replace(',', "") } else { said };
                prop_assert_eq!(parse(&typed, decimals), Some(value));
            }
        }
    }
}
