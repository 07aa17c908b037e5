//! Names that are nearly the same: ways in which an address may differ from the place's own name.
//!
//! All take keys of names, and are only asked of the few places that a postcode serves.

use crate::folding::bare_key;

/// `CHAMBON-FEUGEROLLES` for Le Chambon-Feugerolles.
pub(crate) fn within_articles(name: &str, asked: &str) -> bool {
    bare_key(name) == bare_key(asked)
}

/// `SAINT-DIE` for Saint-Dié-des-Vosges, `CHAMPIGNY SUR YONNE` for Champigny: whole words more or fewer at the end.
pub(crate) fn longer_or_shorter(name: &str, asked: &str) -> bool {
    let begins = |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '));
    begins(name, asked) || begins(asked, name)
}

/// Whether one letter changed, added or removed turns one name of some length into the other.
pub(crate) fn within_one_letter(name: &str, asked: &str) -> bool {
    let (a, b) = (bare_key(name), bare_key(asked));
    let (short, long) = if a.len() <= b.len() {
        (a.as_bytes(), b.as_bytes())
    } else {
        (b.as_bytes(), a.as_bytes())
    };
    if short.len() < 5 || long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[same..], &long[same..]);
    if short.len() == long.len() {
        short.get(1..) == long.get(1..)
    } else {
        short == &long[1..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_wrong_in_a_long_name_is_forgiven_and_two_are_not() {
        for (name, asked) in [
            ("lambersart", "lambersard"),
            ("roubaix", "roubai"),
            ("roubaix", "rroubaix"),
            ("croix", "croix"),
        ] {
            assert!(within_one_letter(name, asked), "{name} {asked}");
        }
        for (name, asked) in [
            ("lille", "ille sur"),
            ("hem", "hen"),
            ("tourcoing", "tourcin"),
            ("loos", "lool"),
        ] {
            assert!(!within_one_letter(name, asked), "{name} {asked}");
        }
    }

    #[test]
    fn words_at_the_end_may_be_missing_but_not_letters() {
        assert!(longer_or_shorter("saint die des vosges", "saint die"));
        assert!(longer_or_shorter("champigny", "champigny sur yonne"));
        assert!(!longer_or_shorter("lillers", "lille"));
    }
}
