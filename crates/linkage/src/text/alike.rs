//! Two different words that may be the same one: cut short, without its vowels, or misspelt.

use strsim::osa_distance;

/// How two words that are not equal resemble each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// The shorter is how the longer begins, or its letters without the vowels.
    Abbreviated,
    /// One or two letters differ.
    Misspelt,
}

/// The letters of a word as a set: two words one letter apart differ by two members at most.
pub(crate) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| {
        set | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => 1 << (26 + (byte - b'0') % 5),
            _ => 1 << 31,
        }
    })
}

/// How two words resemble each other, each with its [`letters`]. Symmetric.
pub(crate) fn likeness(one: (&str, u32), other: (&str, u32)) -> Option<Likeness> {
    let (short, long) = if (one.0.len(), one.0) <= (other.0.len(), other.0) {
        (one, other)
    } else {
        (other, one)
    };
    let (brief, full) = (short.0, long.0);
    if brief.len() < 3 || brief.as_bytes()[0].is_ascii_digit() || full.as_bytes()[0].is_ascii_digit() {
        return None; // A number is right or another number.
    }
    let foreign = short.1 & !long.1; // Letters the longer word does not have.
    if foreign == 0 && brief.len() < full.len() && is_short_for(brief, full) {
        return Some(Likeness::Abbreviated);
    }
    let allowed = match brief.len() {
        0..=4 => return None,
        5..=7 => 1,
        8..=11 => 2,
        _ => 3,
    };
    if full.len() - brief.len() > allowed || (short.1 ^ long.1).count_ones() as usize > 2 * allowed {
        return None;
    }
    (osa_distance(brief, full) <= allowed).then_some(Likeness::Misspelt)
}

/// Whether `brief` begins `full`, or is its first and last letters with some of those between, in
/// order, and hardly a vowel: `grpt` for `groupement`.
fn is_short_for(brief: &str, full: &str) -> bool {
    full.starts_with(brief) || is_skeleton(brief.as_bytes(), full.as_bytes())
}

fn is_skeleton(brief: &[u8], full: &[u8]) -> bool {
    if brief.len() < 2
        || brief.len() * 3 > full.len() * 2
        || brief[0] != full[0]
        || brief.last() != full.last()
    {
        return false;
    }
    let vowels = brief.iter().any(|letter| b"aiouy".contains(letter));
    let mut rest = full.iter();
    !vowels && brief.iter().all(|letter| rest.any(|other| other == letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(one: &str, other: &str) -> Option<Likeness> {
        let found = likeness((one, letters(one)), (other, letters(other)));
        assert_eq!(
            found,
            likeness((other, letters(other)), (one, letters(one))),
            "symmetric"
        );
        found
    }

    #[test]
    fn abbreviations_are_recognised_without_a_list() {
        for (brief, full) in [
            ("educ", "education"),
            ("ctr", "centr"),
            ("grpt", "groupement"),
            ("depart", "departemental"),
        ] {
            assert_eq!(alike(brief, full), Some(Likeness::Abbreviated), "{brief} {full}");
        }
        assert_eq!(alike("mer", "maire"), None);
    }

    #[test]
    fn one_letter_wrong_in_a_long_word_is_a_misspelling() {
        assert_eq!(alike("athenor", "atenor"), Some(Likeness::Misspelt));
        assert_eq!(alike("judo", "ludo"), None);
        assert_eq!(alike("1914", "1918"), None);
    }
}
