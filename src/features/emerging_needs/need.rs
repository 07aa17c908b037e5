//! A need, and how many see it without it being told who.

use std::collections::BTreeSet;

use crate::shared::i18n::Lang;

/// Characters of a title at most.
pub const TITLE_MOST: usize = 140;
/// Characters of what is seen, at most.
pub const WORDS_MOST: usize = 4_000;

/// What is typed of a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// In a few words.
    pub title: String,
    /// What the organisation sees.
    pub words: String,
    /// The language of both.
    pub language: Lang,
    /// Slug of its theme.
    pub theme: String,
    /// Codes of the communes where it is seen; none for the whole territory.
    pub communes: Vec<String>,
    /// Whether the organisation is named.
    pub named: bool,
}

/// A need that was signalled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the organisation that signals it.
    pub organisation: i64,
    /// What was typed.
    pub typed: Typed,
    /// When, in seconds.
    pub created_at: i64,
    /// Why it was withdrawn; nothing while it stands.
    pub withdrawn: Option<String>,
    /// Whether those who run the platform withdrew it, and not the organisation itself.
    pub over: bool,
}

/// Who sees a need, whoever signalled it among them: those who are named, and how many others as far as that may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Numbers of those who agreed to be named.
    pub named: Vec<i64>,
    /// How many others at least; nothing where there are fewer than the secrecy of the territory asks for, none included.
    pub others: Option<u64>,
}

impl Seen {
    /// What may be told of organisations and whether each is named; `fewest` others are counted at least, and so many at a
    /// time: whoever looks every day does not see each of them come. One that is there twice, after two turned out to be
    /// one, counts once, as it first said.
    #[must_use]
    pub fn of(every: &[(i64, bool)], fewest: u64) -> Self {
        let mut known = BTreeSet::new();
        let (mut named, mut others) = (Vec::new(), 0);
        for (organisation, is_named) in every {
            match (known.insert(*organisation), is_named) {
                (false, _) => {}
                (true, true) => named.push(*organisation),
                (true, false) => others += 1,
            }
        }
        Self {
            named,
            others: (others >= fewest.max(1)).then(|| others - others % fewest.max(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn one_or_two_who_are_not_named_look_like_none() {
        let none = Seen::of(&[(1, true)], 3);
        let two = Seen::of(&[(1, true), (2, false), (3, false)], 3);
        assert_eq!(none, two);
        let three = Seen::of(&[(1, false), (2, false), (3, false), (4, true), (1, true)], 3);
        assert_eq!((three.named, three.others), (vec![4], Some(3)));
        let of = |many: i64| {
            let every: Vec<(i64, bool)> = (0..many).map(|one| (one, false)).collect();
            Seen::of(&every, 3).others
        };
        assert_eq!(
            (of(4), of(5), of(6)),
            (Some(3), Some(3), Some(6)),
            "a fourth is not noticed"
        );
    }
}
