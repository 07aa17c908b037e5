//! How many organisations are of each size, by the bands in which Sirene gives the number of employees (`tranche d’effectifs`),
//! put together in classes. Bands are employment: on the whole territory, the classes of those who employ are told apart where each
//! that holds any has three at least and none with more than 85 % of its jobs; else, and of a place or a theme, all who employ are
//! told as one class, as they are elsewhere. So no class is ever held back, and none is left over by a subtraction. Told apart are
//! those of the last publication of jobs, so that who is new says nothing of its own ([`super::follow`]): between two publications
//! that tell sizes, whatever was published in between, three at least come to or leave a class in which anything changed.

use std::borrow::Cow;

use registers::StaffBand;
use territory::Measure;

use super::lines::{Banded, Lines, Sum};
use super::now;
use crate::features::observatory::computed::{Asked, UNKNOWN, Value};
use crate::features::observatory::employers::Employers;

/// A class: its key, and how many employees it has at least and at most.
type Class = (&'static str, u64, Option<u64>);

const NONE: Class = ("none", 0, Some(0));
/// Those who employ, from the smallest.
pub(super) const APART: [Class; 3] = [
    ("1-9", 1, Some(9)),
    ("10-49", 10, Some(49)),
    ("50-more", 50, None),
];
const TOGETHER: Class = ("1-more", 1, None);

/// The class of those who employ in this band, by its place.
pub(super) fn class_of(band: StaffBand) -> Option<usize> {
    let least = u64::from(band.employees().0);
    APART.iter().rposition(|(_, from, _)| least >= *from)
}

/// The values of the cut by size.
pub(in crate::features::observatory::computed) fn by_size(
    asked: &Asked<'_>,
    employers: &Employers,
) -> Vec<Value> {
    let measure = asked.observed.measure;
    let (mut unknown, mut none, mut together) = (0_u64, 0_u64, 0_u64);
    for body in asked
        .bodies()
        .filter(|body| asked.sees(usize::from(body.commune)))
    {
        match body.staff.map(class_of) {
            None => unknown += 1,
            Some(None) => none += 1,
            Some(Some(_)) => together += 1,
        }
    }
    let mut classes = vec![(NONE, none)];
    match apart(asked, employers) {
        Some(sizes) => classes.extend(APART.into_iter().zip(sizes)),
        None => classes.push((TOGETHER, together)),
    }
    let known = classes
        .into_iter()
        .filter(|(class, units)| *units > 0 && (measure == Measure::Organisations || class.1 > 0))
        .map(|(class, units)| value(measure, class, units));
    let unknown = (unknown > 0).then(|| Value {
        key: UNKNOWN.to_owned(),
        value: count(unknown).filter(|_| measure == Measure::Organisations),
        units: unknown,
        ..Value::default()
    });
    known.chain(unknown).collect()
}

/// How many employers are of each size, where that may be told: those of whom jobs are told.
fn apart(asked: &Asked<'_>, employers: &Employers) -> Option<[u64; APART.len()]> {
    if !asked.everywhere || asked.theme.is_some() {
        return None;
    }
    // Whoever counts others would give back, by a subtraction, those who are counted here only.
    let mut every = asked.territory.observed.iter();
    let jobs = every.find(|one| one.measure == Measure::Jobs)?;
    if (&jobs.kinds, &jobs.states) != (&asked.observed.kinds, &asked.observed.states) {
        return None;
    }
    let lines = match employers.by_indicator.get(&jobs.slug) {
        Some(lines) => Cow::Borrowed(&**lines),
        // Before the first publication.
        None => {
            let now = now(asked.territory, asked.ledger, jobs);
            Cow::Owned(Lines::of(asked.territory, now).next_sized(&Banded::new()))
        }
    };
    let units = |sum: &Sum| -> u64 { sum.bands.iter().map(|band| band.employers).sum() };
    lines.sizes_are_told.then(|| lines.sizes.each_ref().map(units))
}

fn count(count: u64) -> Option<i64> {
    i64::try_from(count).ok()
}

/// Of jobs, what so many employers of this class have at least and at most: whoever reads how many they are knows it.
fn value(measure: Measure, (key, least, most): Class, units: u64) -> Value {
    let jobs = measure == Measure::Jobs;
    let most = most.and_then(|most| count(units.saturating_mul(most)));
    Value {
        key: key.to_owned(),
        value: count(units).filter(|_| !jobs),
        low: count(units.saturating_mul(least)).filter(|_| jobs),
        high: most.filter(|_| jobs),
        units,
        dated: units,
        ..Value::default()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use registers::StaffBand;

    use super::{APART, class_of};

    #[test]
    fn every_band_is_of_one_class_and_those_who_employ_nobody_of_none() {
        for (code, known) in [
            ("NN", None),
            ("00", None),
            ("01", Some("1-9")),
            ("03", Some("1-9")),
            ("11", Some("10-49")),
            ("12", Some("10-49")),
            ("21", Some("50-more")),
            ("53", Some("50-more")),
        ] {
            let found = class_of(StaffBand::parse(code).unwrap()).map(|at| APART[at].0);
            assert_eq!(found, known, "{code}");
        }
    }
}
