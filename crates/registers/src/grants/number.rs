//! The numbers of funders and beneficiaries, as spreadsheets leave them.
//!
//! A damaged number is mended only when its check digits prove the mending: one wrong number would
//! give public money to the wrong association. Anything else is absent, with a remark.

use crate::{Kbo, Reason, RnaNumber, Siren, Siret};

/// What a cell that should hold a number holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Found {
    pub siret: Option<Siret>,
    pub siren: Option<Siren>,
    pub rna: Option<RnaNumber>,
    pub kbo: Option<Kbo>,
    /// It is the social security number of a person.
    pub person: bool,
    /// What there is to say about it.
    pub remark: Option<Reason>,
}

/// Ways to say that there is no number, in small letters.
const NOTHING: [&str; 14] = [
    "na",
    "n/a",
    "nc",
    "n.c.",
    "nr",
    "null",
    "none",
    "néant",
    "neant",
    "sans objet",
    "so",
    "#n/a",
    "inconnu",
    "aucun",
];

/// Reads a number. `persons` says that the column may hold social security numbers.
pub(super) fn read(text: &str, persons: bool) -> Found {
    // "224 900 019 000 15'": a spreadsheet is told by a quote to leave the number alone.
    let text = text.trim().trim_matches(|c: char| "'’\"`=".contains(c)).trim();
    let lower = text.to_lowercase();
    if text.bytes().all(|byte| b"0.-_,' ".contains(&byte)) || NOTHING.contains(&&*lower) {
        return Found::default();
    }
    if let Ok(rna) = RnaNumber::parse(text)
        && rna.is_new()
    {
        return Found {
            rna: Some(rna),
            ..Found::default()
        };
    }
    if let Some(rest) = lower.strip_prefix("be")
        && let Ok(kbo) = Kbo::parse(rest)
    {
        return Found {
            kbo: Some(kbo),
            ..Found::default()
        };
    }
    if let Some(quantity) = quantity(text) {
        return match quantity {
            Quantity::Digits(digits) => mended(plain(&digits, persons)),
            Quantity::Lost => Found::remark(Reason::SpreadsheetNumber),
        };
    }
    let digits: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-'))
        .collect();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Found::remark(Reason::MalformedSiret);
    }
    plain(&digits, persons)
}

impl Found {
    fn remark(reason: Reason) -> Self {
        Self {
            remark: Some(reason),
            ..Self::default()
        }
    }

    /// The legal unit, whichever way it is known.
    pub fn siren(&self) -> Option<Siren> {
        self.siret
            .as_ref()
            .map(Siret::siren)
            .or_else(|| self.siren.clone())
    }
}

/// A number that was written as a quantity and still proves itself deserves its own remark.
fn mended(found: Found) -> Found {
    let proven = found.siret.is_some() || found.siren.is_some();
    let remark = if proven {
        Reason::MendedNumber
    } else {
        Reason::SpreadsheetNumber
    };
    Found {
        remark: Some(remark),
        ..found
    }
}

enum Quantity {
    /// All its digits are still there.
    Digits(String),
    Lost,
}

/// What a spreadsheet writes for a large number: `7,99E+13`, `79900000000000.0`.
fn quantity(text: &str) -> Option<Quantity> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.parse::<usize>().ok()?)),
        None => (text, None),
    };
    let (whole, decimals) = match mantissa.split_once([',', '.']) {
        Some(parts) => parts,
        None if exponent.is_some() => (mantissa, ""),
        None => return None,
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return None;
    }
    match exponent {
        // "356.000.000" are groups; "79900000000000.0" and ",00" are not.
        None if decimals.bytes().all(|byte| byte == b'0') && decimals.len() <= 2 && whole.len() > 3 => {
            Some(Quantity::Digits(whole.to_owned()))
        }
        None => None,
        Some(exponent) if whole.len() == 1 && decimals.len() == exponent && exponent > 7 => {
            Some(Quantity::Digits(format!("{whole}{decimals}")))
        }
        Some(_) => Some(Quantity::Lost),
    }
}

fn plain(digits: &str, persons: bool) -> Found {
    let siren = |digits: &str| Siren::parse(digits).ok();
    let siret = |digits: &str| {
        Siret::parse(digits)
            .ok()
            .filter(|siret| siren(siret.siren().as_str()).is_some())
    };
    match digits.len() {
        14 => {
            if let Some(siret) = siret(digits) {
                return Found {
                    siret: Some(siret),
                    ..Found::default()
                };
            }
            let (unit, establishment) = digits.split_at(9);
            // Zeros at the end are what rounding leaves. Five are an establishment that was not
            // given; seven and more are a number cut to its first digits, and its check digit too.
            let rounded = digits.ends_with("0000000");
            if establishment == "00000"
                && !rounded
                && let Some(siren) = siren(unit)
            {
                return Found {
                    siren: Some(siren),
                    remark: Some(Reason::SirenForSiret),
                    ..Found::default()
                };
            }
            Found::remark(if rounded {
                Reason::SpreadsheetNumber
            } else {
                Reason::MalformedSiret
            })
        }
        9 => match siren(digits) {
            Some(siren) => Found {
                siren: Some(siren),
                remark: Some(Reason::SirenForSiret),
                ..Found::default()
            },
            None => Found::remark(Reason::MalformedSiret),
        },
        // Both checks of the whole number agree by accident once in a hundred times, for a number
        // that lost its first zeros. A SIREN alone would once in ten: that is no proof.
        12 | 13 => {
            let completed = format!("{digits:0>14}");
            if digits.ends_with("0000000") {
                return Found::remark(Reason::SpreadsheetNumber);
            }
            if let Some(siret) = siret(&completed) {
                return Found {
                    siret: Some(siret),
                    remark: Some(Reason::MendedNumber),
                    ..Found::default()
                };
            }
            if persons && is_person(digits) {
                return Found {
                    person: true,
                    ..Found::default()
                };
            }
            Found::remark(Reason::MalformedSiret)
        }
        15 if is_person(digits) => Found {
            person: true,
            ..Found::default()
        },
        _ => Found::remark(Reason::MalformedSiret),
    }
}

/// Whether digits are a social security number: sex, year, month, place, order, and its key.
fn is_person(digits: &str) -> bool {
    let (body, key) = digits.split_at(digits.len().min(13));
    let sex = matches!(body.as_bytes().first(), Some(b'1' | b'2'));
    let month: u32 = body.get(3..5).and_then(|month| month.parse().ok()).unwrap_or(0);
    let born = matches!(month, 1..=12 | 20..=42 | 50..=99);
    let Ok(number) = body.parse::<u64>() else {
        return false;
    };
    let keyed = match key {
        "" => true,
        key => key.parse::<u64>().is_ok_and(|key| 97 - number % 97 == key),
    };
    body.len() == 13 && sex && born && keyed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn siret(text: &str) -> (Option<String>, Option<Reason>) {
        let found = read(text, false);
        (found.siret.map(|siret| siret.as_str().to_owned()), found.remark)
    }

    #[test]
    fn a_number_in_groups_is_read() {
        for text in [
            "73282932000074",
            "732 829 320 00074",
            "732 829 320 000 74'",
            " 732\u{a0}829\u{202f}320 00074",
        ] {
            assert_eq!(siret(text), (Some("73282932000074".to_owned()), None), "{text}");
        }
    }

    #[test]
    fn a_damaged_number_is_mended_only_when_its_check_digits_prove_it() {
        let mended = |text: &str, number: &str| {
            assert_eq!(
                siret(text),
                (Some(number.to_owned()), Some(Reason::MendedNumber)),
                "{text}"
            );
        };
        mended("73282932000074.0", "73282932000074");
        mended("7,3282932000074E+13", "73282932000074");
        for text in [
            "7,99E+13",
            "7.32829E13",
            "79900000000000.0",
            "35181600000000",
            "22040000000000",
            "3301660000000",
        ] {
            assert_eq!(siret(text), (None, Some(Reason::SpreadsheetNumber)), "{text}");
            assert_eq!(read(text, true).siren(), None, "{text}");
        }
        for text in [
            "73282932000075",
            "7328293200007",
            "12345678",
            "abc",
            "7328293200007A",
        ] {
            assert_eq!(siret(text), (None, Some(Reason::MalformedSiret)), "{text}");
        }
    }

    #[test]
    fn lost_zeros_come_back_when_both_checks_agree() {
        // 005 520 135 is a SIREN by its check digit; so is the SIRET below.
        assert_eq!(
            siret("552013500000"),
            (None, Some(Reason::MalformedSiret)),
            "one check is not enough"
        );
        let whole = (0..100_000)
            .map(|office| format!("005520135{office:05}"))
            .find(|number| Siret::parse(number).is_ok());
        let whole = whole.map(|number| (number[2..].to_owned(), number));
        if let Some((short, number)) = whole {
            assert_eq!(siret(&short), (Some(number), Some(Reason::MendedNumber)));
        }
    }

    #[test]
    fn nothing_is_said_in_many_ways() {
        for text in [
            "",
            "0",
            "00000000000000",
            " - ",
            "NA",
            "n/a",
            "Sans objet",
            "'",
            "_",
        ] {
            assert_eq!(read(text, false), Found::default(), "{text}");
        }
    }

    #[test]
    fn other_numbers_stand_in_the_column_of_the_siret() {
        assert_eq!(
            read("732829320", false)
                .siren()
                .map(|s| s.as_str().to_owned())
                .as_deref(),
            Some("732829320")
        );
        assert_eq!(read("732829320", false).remark, Some(Reason::SirenForSiret));
        assert_eq!(read("73282932000000", false).remark, Some(Reason::SirenForSiret));
        assert!(
            read("W2A1234567", false).rna.is_some(),
            "Corsica and overseas have letters"
        );
        assert_eq!(read("W2A1234567", false).remark, None);
    }

    #[test]
    fn the_number_of_a_person_is_known_and_forgotten() {
        // An invented number whose key is right: 97 - 2990199999999 mod 97.
        let body = 2_990_199_999_999_u64;
        let key = 97 - body % 97;
        let number = format!("{body}{key:02}");
        assert!(read(&number, false).person);
        assert!(read(&body.to_string(), true).person);
        assert!(
            !read(&body.to_string(), false).person,
            "elsewhere thirteen digits are a damaged SIRET"
        );
        assert_eq!(
            read(&number, true),
            Found {
                person: true,
                ..Found::default()
            }
        );
    }
}
