//! How mandates are renewed, year by year, without any name: for the Observatory.
//!
//! These are figures on persons. A figure below what the territory's rule on persons asks for is not shown; nor is the one
//! that a subtraction would give it back from: those that ended are those handed over and the others, and those without anybody
//! in one year are those of another and the few that became so. Only years that are over are counted: of a year that goes on, whoever
//! reads the page twice would read each mandate that began in between.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::store::mandates::{self, Life};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};

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
    /// Organisations left without anyone to represent them at the end of the year.
    pub dormant: Option<u64>,
}

/// How mandates were renewed in the years that are over on a day, the newest first; of fewer than `fewest` nothing is said.
///
/// # Errors
/// When the database does not answer.
pub async fn renewal(connection: &mut Connection, today: Date, fewest: u64) -> Result<Vec<Year>, StoreError> {
    Ok(count(&mandates::lives(connection).await?, today, fewest))
}

fn count(lives: &[Life], today: Date, fewest: u64) -> Vec<Year> {
    let shown = |figure: u64| (figure == 0 || figure >= fewest).then_some(figure);
    let mut organisations: BTreeMap<i64, Vec<&Life>> = BTreeMap::new();
    for life in lives {
        organisations.entry(life.organisation).or_default().push(life);
    }
    let Some(first) = lives.iter().map(|life| life.starts.year()).min() else {
        return Vec::new();
    };
    let mut years: Vec<Year> = (first..today.year())
        .rev()
        .map(|year| {
            let in_year = |date: Date| date.year() == year;
            let of = |which: &dyn Fn(&Life) -> bool| lives.iter().filter(|life| which(life)).count() as u64;
            let ended = |life: &Life| life.until.is_some_and(in_year);
            let handed_over = of(&|life| ended(life) && life.ended_how == "handed-over");
            let otherwise = of(&ended) - handed_over;
            let organisations_where = |which: &dyn Fn(&[&Life]) -> bool| {
                organisations.values().filter(|held| which(held)).count() as u64
            };
            let close = Date::new(year, 12, 31).expect("every year has a last day");
            Year {
                year,
                begun: shown(of(&|life| in_year(life.starts))),
                ended: shown(of(&ended)),
                handed_over: shown(handed_over).filter(|_| shown(otherwise).is_some()),
                renewed: shown(organisations_where(&|held| is_renewed(held, &in_year))),
                dormant: shown(organisations_where(&|held| is_dormant(held, close))),
            }
        })
        .collect();
    // One year taken from another gives those who came to be left without anybody: a few of them are told of in no year.
    let mut told: Vec<u64> = Vec::new();
    for year in years.iter_mut().rev() {
        let apart = |dormant: &u64| {
            told.iter()
                .all(|before| shown(before.abs_diff(*dormant)).is_some())
        };
        year.dormant = year.dormant.filter(apart);
        told.extend(year.dormant);
    }
    years
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
        for organisation in 0..12 {
            let first = organisation * 10;
            let (until, how) = (Some("2025-02-28"), "handed-over");
            lives.push(life(organisation, first, "2023-03-01", until, how));
            lives.push(life(organisation, first + 1, "2025-03-01", None, ""));
        }
        lives.push(life(100, 1000, "2024-01-01", Some("2024-06-30"), ""));
        let today = "2026-11-24".parse().unwrap();
        let of = |lives: &[Life], year: i16| {
            let years = count(lives, today, 11);
            years.into_iter().find(|counted| counted.year == year)
        };
        let year = of(&lives, 2025).unwrap();
        assert_eq!(
            year,
            Year {
                year: 2025,
                begun: Some(12),
                ended: Some(12),
                handed_over: Some(12),
                renewed: Some(12),
                dormant: None,
            }
        );
        let before = of(&lives, 2024).unwrap();
        assert_eq!(
            (before.begun, before.ended),
            (None, None),
            "one would tell of somebody"
        );
        assert_eq!(of(&lives, 2023).unwrap().ended, Some(0));

        // One who left without handing over: twelve of thirteen would say so.
        lives.push(life(101, 1010, "2023-01-01", Some("2025-06-30"), ""));
        let told = of(&lives, 2025).unwrap();
        assert_eq!((told.ended, told.handed_over), (Some(13), None));
        // A year that goes on is not shown: read today and tomorrow, it would tell who began tomorrow.
        lives.push(life(102, 1020, "2026-02-01", None, ""));
        assert_eq!(of(&lives, 2026), None);
        assert_eq!(count(&lives, today, 11)[0].year, 2025, "the newest first");
        assert!(count(&[], today, 11).is_empty());
    }

    #[test]
    fn no_figure_taken_from_another_tells_of_few() {
        let today = "2026-11-24".parse().unwrap();
        let is_few = |figure: u64| (1..11).contains(&figure);
        let mut mixed = 1_u64;
        let mut falls = |of: u64| {
            mixed = mixed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (mixed >> 33) % of
        };
        let mut looked = 0;
        for _ in 0..200 {
            let mut lives = Vec::new();
            for organisation in 0..60 {
                let starts = format!("202{}-0{}-15", falls(4), 1 + falls(9));
                let until = (falls(3) > 0).then(|| format!("202{}-1{}-20", 4 + falls(8) / 6, falls(3)));
                let how = if falls(4) == 0 { "" } else { "handed-over" };
                let person = organisation * 10;
                lives.push(life(organisation, person, &starts, until.as_deref(), how));
            }
            let years = count(&lives, today, 11);
            for (at, year) in years.iter().enumerate() {
                let Year {
                    begun,
                    ended,
                    handed_over,
                    renewed,
                    dormant,
                    ..
                } = *year;
                let figures = [begun, ended, handed_over, renewed, dormant];
                assert!(!figures.into_iter().flatten().any(is_few), "{year:?}");
                if let (Some(ended), Some(handed_over)) = (ended, handed_over) {
                    assert!(!is_few(ended - handed_over), "{year:?}");
                    looked += 1;
                }
                for earlier in &years[at + 1..] {
                    if let (Some(now), Some(then)) = (dormant, earlier.dormant) {
                        assert!(!is_few(now.abs_diff(then)), "{year:?} {earlier:?}");
                        looked += 1;
                    }
                }
            }
        }
        assert!(looked > 200, "{looked}");
    }
}
