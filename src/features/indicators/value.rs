//! Values: whole numbers of the smallest part that an indicator counts, as people type and read them.

use crate::shared::i18n::{Lang, Texts};

/// Figures that a value may have, those after the comma too.
const MOST: usize = 15;

/// What was typed, in the smallest part: `12,5` with one decimal is 125. Spaces are left out, and the marks
/// by which a language groups thousands, as it shows them: `1,250` in English, `1.250` in Dutch. A comma or
/// a point may stand once besides; nothing where it is no such number or says more decimals than are counted.
#[must_use]
pub fn parse(typed: &str, lang: Lang, decimals: u8) -> Option<i64> {
    let plain: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let plain = match lang {
        Lang::Fr => plain,
        Lang::Nl => ungrouped(&plain, '.', ','),
        Lang::En => ungrouped(&plain, ',', '.'),
    };
    let (whole, part) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let decimals = usize::from(decimals);
    let figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !figures(whole) || !figures(part) || part.len() > decimals {
        return None;
    }
    let all = format!("{whole}{part:0<decimals$}");
    (all.len() <= MOST).then(|| all.parse().ok()).flatten()
}

/// A number without the marks between its thousands, where they are such: three figures after each.
fn ungrouped(typed: &str, group: char, mark: char) -> String {
    let (whole, part) = typed.split_at(typed.find(mark).unwrap_or(typed.len()));
    let mut groups = whole.split(group);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    match first && groups.all(|three| three.len() == 3) {
        true => format!("{}{part}", whole.replace(group, "")),
        false => typed.to_owned(),
    }
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
            ("1,250", 0, Some(1_250)),
            ("1,250", 3, Some(1_250_000)),
            ("1,250.5", 1, Some(12_505)),
            ("12,345,678", 0, Some(12_345_678)),
            ("12,5", 1, Some(125)),
            ("1,25,000", 0, None),
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
            assert_eq!(parse(typed, Lang::En, decimals), value, "{typed}");
        }
        assert_eq!(parse("1.250", Lang::Nl, 0), Some(1_250));
        assert_eq!(parse("1.250,5", Lang::Nl, 1), Some(12_505));
        assert_eq!(parse("1.250", Lang::Fr, 3), Some(1_250));
        assert_eq!(parse("1,250", Lang::Fr, 3), Some(1_250));
    }

    proptest! {
        /// Whatever is typed, it is read or refused; what is read is written and read back the same.
        #[test]
        fn any_text_is_read_or_refused(typed in "\\PC{0,40}", decimals in 0_u8..=3) {
            for lang in Lang::ALL {
                let _ = parse(&typed, lang, decimals);
            }
        }

        #[test]
        fn what_is_written_is_read_back(value in 0_i64..100_000_000, decimals in 0_u8..=3) {
            let texts = features::texts();
            for lang in Lang::ALL {
                let said = written(&texts, lang, value, decimals);
                prop_assert_eq!(parse(&said, lang, decimals), Some(value), "{}", said);
            }
        }
    }
}
