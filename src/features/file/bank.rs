//! Bank details: an IBAN as banks write it, shown masked, and changed by two.
//!
//! Whoever diverts a grant begins by changing an account. So a change is proposed by one person and
//! confirmed by another of the organisation, who gets a letter. Where nobody else could, an agent who
//! has seen the bank's own paper confirms, or seven days pass, while everyone who acts for the
//! organisation is told and may refuse.

use iban::{Iban, IbanLike};

/// Days after which a change takes effect where nobody else could confirm it.
pub const DELAY_DAYS: i64 = 7;

/// An IBAN as it is kept: without blanks, in capitals; nothing when it is not one. Its country's shape
/// and its two check figures (ISO 13616, mod 97) are held against what was typed.
#[must_use]
pub fn read(typed: &str) -> Option<String> {
    let bare: String = typed
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | '-'))
        .flat_map(char::to_uppercase)
        .collect();
    let iban: Iban = bare.parse().ok()?;
    Some(iban.electronic_str().to_owned())
}

/// An IBAN of which only the country and the last figures are seen: enough to recognise one's own.
#[must_use]
pub fn masked(iban: &str) -> String {
    let (Some(country), Some(end)) = (
        iban.get(..2),
        iban.len().checked_sub(4).and_then(|at| iban.get(at..)),
    ) else {
        return "••••".into();
    };
    format!("{country}•• •••• {end}")
}

/// An IBAN in groups of four, as it is printed.
#[must_use]
pub fn printed(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{masked, printed, read};
    use proptest::prelude::*;

    /// The remainder by 97 of ISO 7064, computed apart: letters are 10 to 35, the first four go last.
    fn remainder(iban: &str) -> u32 {
        let turned = format!("{}{}", &iban[4..], &iban[..4]);
        turned.chars().fold(0, |rest, letter| {
            let value = letter.to_digit(36).unwrap();
            (if value > 9 { rest * 100 } else { rest * 10 } + value) % 97
        })
    }

    /// A Belgian or French IBAN with the right check figures.
    fn made(country: &str, account: &str) -> String {
        let check = 98 - remainder(&format!("{country}00{account}"));
        format!("{country}{check:02}{account}")
    }

    #[test]
    fn an_iban_is_read_as_people_type_it() {
        // The examples of the registry of ISO 13616.
        let belgian = "BE68539007547034";
        for typed in [
            "BE68 5390 0754 7034",
            "be68539007547034",
            "BE68-5390-0754-7034",
            "BE68\u{a0}5390\u{202f}0754.7034",
        ] {
            assert_eq!(read(typed).as_deref(), Some(belgian), "{typed}");
        }
        assert_eq!(
            read("FR14 2004 1010 0505 0001 3M02 606").as_deref(),
            Some("FR1420041010050500013M02606")
        );
        for wrong in [
            "",
            "BE69539007547034",
            "BE6853900754703",
            "FR14",
            "XX68539007547034",
            "BE68 5390 0754 703€",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(masked(belgian), "BE•• •••• 7034");
        assert_eq!(printed(belgian), "BE68 5390 0754 7034");
    }

    proptest! {
        #[test]
        fn one_wrong_or_swapped_figure_is_always_seen(account in "[0-9]{12}", at in 0_usize..12, by in 1_u32..10) {
            let good = made("BE", &account);
            prop_assert_eq!(read(&good), Some(good.clone()));
            prop_assert_eq!(remainder(&good), 1);
            let mut letters: Vec<char> = good.chars().collect();
            let figure = letters[4 + at].to_digit(10).unwrap();
            letters[4 + at] = char::from_digit((figure + by) % 10, 10).unwrap();
            prop_assert_eq!(read(&letters.iter().collect::<String>()), None);
            let mut swapped: Vec<char> = good.chars().collect();
            let last = swapped.len() - 1;
            let (one, other) = (4 + at, (5 + at).min(last));
            if swapped[one] != swapped[other] {
                swapped.swap(one, other);
                prop_assert_eq!(read(&swapped.iter().collect::<String>()), None);
            }
        }

        #[test]
        fn whatever_is_typed_is_read_only_when_the_remainder_is_one(typed in "[A-Z]{2}[0-9]{2}[0-9A-Z]{8,30}") {
            if let Some(iban) = read(&typed) {
                prop_assert_eq!(remainder(&iban), 1);
            }
        }

        #[test]
        fn a_mask_never_tells_more_than_country_and_four_figures(typed in any::<String>()) {
            let seen = masked(&typed).chars().filter(|letter| !matches!(letter, '•' | ' ')).count();
            prop_assert!(seen <= 6);
        }
    }
}
