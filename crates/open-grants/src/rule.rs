//! The export rule: how an award stands in SCDL, and what of it cannot (see the head of this crate).

use std::collections::BTreeMap;

use crate::award::{Award, Part};
use crate::scdl::Dialect;

/// The whole, in ten-thousandths.
pub(crate) const WHOLE: u16 = 10_000;

/// Why a beneficiary has no line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// It is a natural person.
    Person,
    /// Its funder has no SIRET.
    Funder,
    /// It has no SIRET, and no number of associations that the format can express.
    Beneficiary,
    /// It has no name, or the project has no title.
    Nameless,
}

impl Why {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Person, Self::Funder, Self::Beneficiary, Self::Nameless];

    /// A stable word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Funder => "funder",
            Self::Beneficiary => "beneficiary",
            Self::Nameless => "nameless",
        }
    }
}

/// How an award stands in SCDL: for each of its parts, a share in ten-thousandths or why not. A part that receives nothing
/// is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The amount of all on each line, with the beneficiary's share.
    Together(Vec<(usize, u16)>),
    /// Each line with its own amount, and the whole as share.
    Apart(Vec<usize>, Vec<(usize, Why)>),
}

/// What was written to a file, and what was not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Awards that were given.
    pub awards: u64,
    /// Lines or objects in the file.
    pub written: u64,
    /// Beneficiaries that are not in it, by the reason.
    pub left: BTreeMap<Why, u64>,
}

impl Told {
    /// Counts an award of which each beneficiary that may be named has a line of its own.
    pub(crate) fn note(&mut self, award: &Award) {
        self.awards += 1;
        self.written += award.named().count() as u64;
        let parts = award.parts.iter();
        let persons = parts.filter(|part| part.cents > 0 && part.beneficiary.person);
        persons.for_each(|_| self.leave(Why::Person));
    }

    pub(crate) fn leave(&mut self, why: Why) {
        *self.left.entry(why).or_default() += 1;
    }
}

/// Shares of amounts in ten-thousandths that sum up to the whole: what rounding leaves goes to the largest remainders, of
/// equal ones to the first. Nothing where there is nothing to share.
#[must_use]
pub fn shares(cents: &[i64]) -> Vec<u16> {
    let total: i128 = cents.iter().map(|part| i128::from(*part)).sum();
    if total <= 0 || cents.iter().any(|part| *part < 0) {
        return vec![0; cents.len()];
    }
    let whole = i128::from(WHOLE);
    let mut shares: Vec<u16> = cents
        .iter()
        .map(|part| {
            u16::try_from(i128::from(*part) * whole / total).expect("a part is no more than the whole")
        })
        .collect();
    let given: u16 = shares.iter().sum();
    let mut places: Vec<usize> = (0..cents.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(i128::from(cents[*place]) * whole % total));
    for place in places.into_iter().take(usize::from(WHOLE - given)) {
        shares[place] += 1;
    }
    shares
}

/// Why a part cannot stand in SCDL; nothing where it can.
#[must_use]
pub(crate) fn fault(award: &Award, part: &Part, dialect: Dialect) -> Option<Why> {
    let body = &part.beneficiary;
    if body.person {
        Some(Why::Person)
    } else if award.funder.siret.is_none() {
        Some(Why::Funder)
    } else if body.siret.is_none() && (dialect == Dialect::Regulation || body.plain_rna().is_none()) {
        Some(Why::Beneficiary)
    } else if body.name.trim().is_empty()
        || award.title.trim().is_empty()
        || award.funder.name.trim().is_empty()
    {
        Some(Why::Nameless)
    } else {
        None
    }
}

/// How an award stands in SCDL, or in the regulation's dialect, which has no column for numbers of associations.
#[must_use]
pub fn way(award: &Award, dialect: Dialect) -> Way {
    let parts: Vec<(usize, &Part)> = award
        .parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.cents > 0)
        .collect();
    let cents: Vec<i64> = parts.iter().map(|(_, part)| part.cents).collect();
    let faults: Vec<(usize, Why)> = parts
        .iter()
        .filter_map(|(place, part)| fault(award, part, dialect).map(|why| (*place, why)))
        .collect();
    let total: i128 = cents.iter().map(|part| i128::from(*part)).sum();
    let one_per_cent = cents.iter().all(|part| i128::from(*part) * 100 >= total);
    if faults.is_empty() && one_per_cent {
        let places = parts.iter().map(|(place, _)| *place);
        return Way::Together(places.zip(shares(&cents)).collect());
    }
    let stands = |place: &usize| faults.iter().all(|(faulty, _)| faulty != place);
    Way::Apart(
        parts.iter().map(|(place, _)| *place).filter(stands).collect(),
        faults,
    )
}

#[cfg(test)]
mod tests {
    use super::shares;

    #[test]
    fn the_first_of_equal_partners_takes_what_rounding_leaves() {
        assert_eq!(shares(&[100, 100, 100]), [3_334, 3_333, 3_333]);
        assert_eq!(shares(&[1, 1]), [5_000, 5_000]);
        assert_eq!(shares(&[999_900, 100]), [9_999, 1]);
        assert_eq!(shares(&[7]), [10_000]);
        assert_eq!(shares(&[0, 0]), [0, 0]);
        assert!(shares(&[]).is_empty());
    }
}
