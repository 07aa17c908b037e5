//! How mandates are renewed, year by year, without any name: for the Observatory.
//!
//! A figure below five could tell of somebody: it is not shown, and nor is what would let it be
//! reckoned (totals are not given).

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::store::mandates::{self, Life};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};

/// Below this a figure is not shown.
pub const LEAST: u64 = 5;

/// What happened in a year. A figure that is not shown is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// Mandates that began.
    pub begun: Option<u64>,
    /// Mandates that ended.
    pub ended: Option<u64>,
    /// Of those, handed over to somebody.
    pub handed_over: Option<u64>,
    /// Organisations where somebody new came to represent it.
    pub renewed: Option<u64>,
    /// Organisations left without anyone to represent them at the end of the year, or today.
    pub dormant: Option<u64>,
}

/// How mandates are renewed, up to a day; the newest year first.
///
/// # Errors
/// When the database does not answer.
pub async fn renewal(connection: &mut Connection, today: Date) -> Result<Vec<Year>, StoreError> {
    Ok(count(&mandates::lives(connection).await?, today))
}

fn count(lives: &[Life], today: Date) -> Vec<Year> {
    let mut organisations: BTreeMap<i64, Vec<&Life>> = BTreeMap::new();
    for life in lives {
        organisations.entry(life.organisation).or_default().push(life);
    }
    let Some(first) = lives.iter().map(|life| life.starts.year()).min() else {
        return Vec::new();
    };
    (first..=today.year())
        .rev()
        .map(|year| {
            let in_year = |date: Date| date.year() == year && date <= today;
            let of = |which: &dyn Fn(&Life) -> bool| lives.iter().filter(|life| which(life)).count() as u64;
            let ended = |life: &Life| life.until.is_some_and(|until| until < today && in_year(until));
            let organisations_where = |which: &dyn Fn(&[&Life]) -> bool| {
                organisations.values().filter(|held| which(held)).count() as u64
            };
            let close = Date::new(year, 12, 31).map_or(today, |last| last.min(today));
            Year {
                year,
                begun: shown(of(&|life| in_year(life.starts))),
                ended: shown(of(&ended)),
                handed_over: shown(of(&|life| ended(life) && life.ended_how == "handed-over")),
                renewed: shown(organisations_where(&|held| is_renewed(held, &in_year))),
                dormant: shown(organisations_where(&|held| is_dormant(held, close))),
            }
        })
        .collect()
}

/// A figure, or nothing where it is too small to be shown; none at all is shown.
fn shown(figure: u64) -> Option<u64> {
    (figure == 0 || figure >= LEAST).then_some(figure)
}

fn represents(life: &Life) -> bool {
    life.role.powers().contains(&Power::GiveMandates) && life.given_how != "cover"
}

/// Whether somebody who had never represented it came to, after somebody else.
fn is_renewed(held: &[&Life], in_year: &impl Fn(Date) -> bool) -> bool {
    let mut known: BTreeSet<i64> = BTreeSet::new();
    let mut renewed = false;
    for life in held.iter().filter(|life| represents(life)) {
        renewed |= !known.is_empty() && !known.contains(&life.person) && in_year(life.starts);
        known.insert(life.person);
    }
    renewed
}

/// Whether it had begun to be represented by a day, and nobody represents it on that day.
fn is_dormant(held: &[&Life], day: Date) -> bool {
    let mut begun = held
        .iter()
        .filter(|life| represents(life) && life.starts <= day)
        .peekable();
    begun.peek().is_some() && begun.all(|life| life.until.is_some_and(|until| until < day))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::{Year, count};
    use crate::features::mandates::store::mandates::Life;
    use crate::shared::authz::Role;

    fn life(organisation: i64, person: i64, starts: &str, until: Option<&str>, ended_how: &str) -> Life {
        Life {
            organisation,
            person,
            role: Role::Representative,
            starts: starts.parse().unwrap(),
            until: until.map(|day| day.parse().unwrap()),
            ended_how: ended_how.into(),
            given_how: "invitation".into(),
        }
    }

    #[test]
    fn renewal_is_counted_by_year_and_what_could_tell_of_somebody_is_not_shown() {
        let mut lives = Vec::new();
        for organisation in 0..6 {
            let first = organisation * 10;
            lives.push(life(
                organisation,
                first,
                "2024-03-01",
                Some("2026-02-28"),
                "handed-over",
            ));
            lives.push(life(organisation, first + 1, "2026-03-01", None, ""));
        }
        lives.push(life(100, 1000, "2025-01-01", Some("2025-06-30"), ""));
        let years = count(&lives, "2026-11-24".parse().unwrap());
        let year = |year: i16| *years.iter().find(|counted| counted.year == year).unwrap();
        assert_eq!(
            year(2026),
            Year {
                year: 2026,
                begun: Some(6),
                ended: Some(6),
                handed_over: Some(6),
                renewed: Some(6),
                dormant: None,
            }
        );
        assert_eq!(
            (year(2025).begun, year(2025).ended),
            (None, None),
            "one would tell of somebody"
        );
        assert_eq!((year(2024).begun, year(2024).ended), (Some(6), Some(0)));
        assert_eq!(years[0].year, 2026, "the newest first");
        assert!(count(&[], "2026-11-24".parse().unwrap()).is_empty());
    }
}
