//! What readers give an application by the criteria that a programme or a call published: points with a reason, each reader for themselves.
//! Where they are apart is shown; nothing is ranked, and nothing is decided. Whoever reads for two bodies gives two marks and is one reader.
//! Pure.

use std::collections::BTreeMap;

use crate::features::programmes::Criteria;
use crate::shared::i18n::Lang;

/// Points of a mark at most; the least is none.
pub const POINTS_MOST: u8 = 10;
/// Characters of a reason at most.
pub const WORDS_MOST: usize = 1_000;
/// Readers of whom one gives so many points more than another disagree.
pub const APART: u8 = 4;

/// What a reader gives by a criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The place of the criterion in the version that says it, from 0.
    pub criterion: usize,
    /// Who gives it.
    pub person: i64,
    /// Number of the funder or the organiser for which they do.
    pub organisation: i64,
    /// From 0 to `POINTS_MOST`.
    pub points: u8,
    /// Why.
    pub words: String,
    /// In which language.
    pub language: Lang,
}

impl Mark {
    /// For which body it is given, and by whom: who reads for two gives one for each.
    #[must_use]
    pub fn whose(&self) -> (i64, i64) {
        (self.organisation, self.person)
    }
}

/// Ten times what every number of readers up to twenty divides: exact for them, and nearly so for more.
const PARTS: u64 = 2_327_925_600;

/// What readers give by one criterion, together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many persons gave points.
    pub readers: u32,
    /// The fewest.
    pub least: u8,
    /// The most.
    pub most: u8,
    /// Whether readers disagree: one gives far more than another.
    pub apart: bool,
    /// All together, in parts of a point: of whoever gave a mark for each of several bodies, the mean of these.
    sum: u64,
}

impl Spread {
    /// Of these marks; nothing where nobody gave one.
    #[must_use]
    pub fn of<'a>(marks: impl IntoIterator<Item = &'a Mark>) -> Option<Self> {
        let mut readers: BTreeMap<i64, Vec<u8>> = BTreeMap::new();
        for mark in marks {
            readers.entry(mark.person).or_default().push(mark.points);
        }
        let every = || readers.values().flatten().copied();
        let (least, most) = (every().min()?, every().max()?);
        let mean = |own: &Vec<u8>| own.iter().copied().map(u64::from).sum::<u64>() * PARTS / own.len() as u64;
        let is_far = |one: &u8, other: &u8| one.abs_diff(*other) >= APART;
        let apart = readers.iter().any(|(person, own)| {
            let others = readers.iter().filter(|(other, _)| *other != person);
            let mut others = others.flat_map(|(_, points)| points);
            others.any(|other| own.iter().any(|one| is_far(one, other)))
        });
        Some(Self {
            readers: u32::try_from(readers.len()).unwrap_or(u32::MAX),
            least,
            most,
            apart,
            sum: readers.values().map(mean).sum(),
        })
    }
}

/// What all readers give together by all criteria with their weights, of 100, rounded; nothing as long as a criterion has no mark.
#[must_use]
pub fn together(criteria: &Criteria, marks: &[Mark]) -> Option<u32> {
    let mut whole = 0_u64;
    for (at, criterion) in criteria.list.iter().enumerate() {
        let spread = Spread::of(marks.iter().filter(|mark| mark.criterion == at))?;
        let points = u64::from(criterion.weight) * spread.sum;
        whole += points / (u64::from(spread.readers) * u64::from(POINTS_MOST));
    }
    let rounded = (whole + PARTS / 2) / PARTS;
    (!criteria.list.is_empty()).then_some(u32::try_from(rounded).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::{Mark, Spread, together};
    use crate::features::programmes::{Criteria, Criterion};
    use crate::shared::i18n::{Lang, Words};

    fn mark(criterion: usize, person: i64, points: u8) -> Mark {
        Mark {
            criterion,
            person,
            organisation: 1,
            points,
            words: String::new(),
            language: Lang::Fr,
        }
    }

    #[test]
    fn what_readers_give_is_weighed_and_where_they_are_apart_is_seen() {
        let criterion = |weight| Criterion {
            words: Words::default(),
            weight,
            several: false,
        };
        let criteria = Criteria {
            list: vec![criterion(70), criterion(30)],
        };
        let mut marks = vec![mark(0, 1, 8), mark(0, 2, 3)];
        let spread = Spread::of(&marks).unwrap_or_else(|| panic!("two gave points"));
        assert_eq!((spread.least, spread.most, spread.readers), (3, 8, 2));
        assert!(spread.apart);
        assert_eq!(
            together(&criteria, &marks),
            None,
            "a criterion that nobody marked"
        );
        marks.push(mark(1, 1, 10));
        // 70 × 5.5 / 10 + 30 × 10 / 10 = 68.5
        assert_eq!(together(&criteria, &marks), Some(69));
        assert!(!Spread::of(&[mark(1, 1, 7), mark(1, 2, 4)]).is_some_and(|one| one.apart));
        assert_eq!(together(&Criteria::default(), &[]), None);
    }

    #[test]
    fn whoever_reads_for_two_bodies_is_one_reader_and_disagrees_with_nobody_but_others() {
        let criteria = Criteria {
            list: vec![Criterion {
                words: Words::default(),
                weight: 100,
                several: false,
            }],
        };
        let elsewhere = Mark {
            organisation: 2,
            ..mark(0, 1, 3)
        };
        let own = [mark(0, 1, 8), elsewhere];
        let spread = Spread::of(&own).unwrap_or_else(|| panic!("one gave points"));
        assert_eq!((spread.least, spread.most, spread.readers), (3, 8, 1));
        assert!(!spread.apart);
        // The mean of theirs is one of two, and their marks not two of three.
        let every = [&own[..], &[mark(0, 2, 6)]].concat();
        assert_eq!(together(&criteria, &every), Some(58), "5.75 of 10");
        assert!(!Spread::of(&every).is_some_and(|one| one.apart));
        let every = [&own[..], &[mark(0, 2, 7)]].concat();
        assert!(Spread::of(&every).is_some_and(|one| one.apart), "7 and 3");
    }
}
