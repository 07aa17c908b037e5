//! The days of a calendar that the council adopts: what programmes, those who ask and people's calendars are told of it. Pure but for
//! reading what is adopted.

use jiff::civil::Date;

use super::decision::{Decision, Subject, holding};
use super::store;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};

/// Days of one calendar at most.
pub const DAYS_MOST: usize = 30;
/// Characters of what happens on a day at most.
pub const WHAT_MOST: usize = 150;

/// A day of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The day.
    pub on: Date,
    /// What happens then, on one line.
    pub what: String,
}

/// The days as they are kept.
#[must_use]
pub fn kept(days: &[Day]) -> String {
    let lines: Vec<String> = days
        .iter()
        .map(|day| format!("{} {}", day.on, day.what))
        .collect();
    lines.join("\n")
}

/// The days that are kept.
#[must_use]
pub fn read(kept: &str) -> Vec<Day> {
    let day = |line: &str| {
        let (on, what) = line.split_once(' ')?;
        Some(Day {
            on: on.parse().ok()?,
            what: what.to_owned(),
        })
    };
    kept.lines().filter_map(day).collect()
}

/// A day of the calendar that holds then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// The day, and what happens then.
    pub day: Day,
    /// In which language it is said.
    pub language: Lang,
    /// Which day of its calendar it is, from 1.
    pub place: i64,
    /// What follows the language in the address of the decision.
    pub path: String,
    /// Number of the decision.
    pub number: i64,
    /// When its words were written, in seconds.
    pub written_at: i64,
}

/// The days from one on of which an adopted calendar says something that holds then, the nearest first.
#[must_use]
pub fn coming(decisions: &[Decision], from: Date) -> Vec<Coming> {
    let mut coming = Vec::new();
    let calendars = decisions.iter().filter(|one| one.subject == Subject::Calendar);
    for (one, adopted) in calendars.filter_map(|one| Some((one, one.adopted.as_ref()?))) {
        for (place, day) in (1..).zip(&one.text.days) {
            let holds = holding(decisions, Subject::Calendar, day.on);
            if day.on >= from && holds.is_some_and(|holds| holds.id == one.id) {
                coming.push(Coming {
                    day: day.clone(),
                    language: one.text.language,
                    place,
                    path: one.path(),
                    number: adopted.number,
                    written_at: one.text.written_at,
                });
            }
        }
    }
    coming.sort_by(|one, other| one.day.cmp(&other.day));
    coming
}

/// The same, as the council adopted them.
///
/// # Errors
/// When the database does not answer.
pub async fn adopted(connection: &mut Connection, from: Date) -> Result<Vec<Coming>, StoreError> {
    Ok(coming(&store::decisions(connection).await?, from))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Day, kept, read};

    #[test]
    fn what_is_kept_is_read_again() {
        let days = [
            Day {
                on: date(2027, 3, 31),
                what: "Requests are taken until tonight".to_owned(),
            },
            Day {
                on: date(2027, 5, 12),
                what: "Funders meet".to_owned(),
            },
        ];
        assert_eq!(read(&kept(&days)), days);
        assert!(read("").is_empty() && read("tomorrow we meet").is_empty());
    }
}
