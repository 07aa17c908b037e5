//! What time brings: a date in sight is announced to those who must answer, each time once; that it is past, to them and to those
//! who asked; those who asked are told of the calls that were begun from what they asked; where something was to be done, both are
//! asked after some months what became of it.
//!
//! It may run at any time, as often as one likes, on several servers at once: what was announced is noted
//! in the same transaction.

use jiff::ToSpan;
use jiff::civil::Date;

use super::becoming;
use super::finding;
use super::letters::{self, About, Side};
use super::store::{petitions, supports};
use crate::shared::app::App;
use crate::shared::store::StoreError;

/// Days before the date at which it is announced, the furthest first; the last is the day after.
const DISTANCES: [i64; 3] = [14, 3, -1];

/// Days after a date in which it is said that it is past: what is older was so before this letter was, or before a long outage.
const PAST: i64 = 30;

/// Days after an answer at which it is asked what followed, where nobody told.
const FOLLOWS: i64 = 90;

/// Days after that in which it is asked: the letter speaks of three months.
const ASKED: i64 = 30;

/// What the letter that asks so is noted as: it stands at no distance from a date.
const FOLLOWED: i64 = -1_000;

/// Who is told of a date that is in sight, and of one that is past.
const SOON: &[Side] = &[Side::Addressee];
const LATE: &[Side] = &[Side::Addressee, Side::Petitioner];
/// Who can tell what followed.
const BOTH: &[Side] = LATE;

/// Announces the dates that are in sight on a day, and the calls that were published; gives how many dates were.
///
/// # Errors
/// When the database does not answer; what was announced before stays announced.
pub async fn remind(app: &App, today: Date) -> Result<u64, StoreError> {
    becoming::tell_of_calls(app).await?;
    ask_what_followed(app).await?;
    let span = (
        today.saturating_sub(PAST.days()),
        today.saturating_add(DISTANCES[0].days()),
    );
    let waiting = petitions::due_between(&mut *app.db.read().await?, span).await?;
    let mut announced = 0;
    for petition in waiting {
        let Some((distance, passed)) = petition.due_on.and_then(|due| distance(today, due)) else {
            continue;
        };
        let mut transaction = app.db.write().await?;
        let now = app.clock.now().as_second();
        if !supports::note_letter(&mut transaction, petition.id, distance, now).await? {
            continue;
        }
        // What was missed meanwhile is not said any more.
        for missed in passed {
            supports::note_letter(&mut transaction, petition.id, missed, now).await?;
        }
        let found = finding::with(&mut transaction, vec![petition]).await?;
        for one in &found {
            let told = match distance < 0 {
                true => (LATE, "petitions-letter-late"),
                false => (SOON, "petitions-letter-soon"),
            };
            letters::send(&mut transaction, app, one, told, About::Nothing).await?;
            if !letters::is_answered_for(&mut transaction, app, one).await? {
                letters::tell_platform(&mut transaction, app, one).await?;
            }
        }
        transaction.commit().await?;
        announced += 1;
    }
    Ok(announced)
}

/// Asks both sides, once, what became of what was to be done, where neither told in so many days.
async fn ask_what_followed(app: &App) -> Result<(), StoreError> {
    let now = app.clock.now().as_second();
    let until = now - FOLLOWS * 24 * 3600;
    let span = (until - ASKED * 24 * 3600, until);
    let silent = petitions::silent_since(&mut *app.db.read().await?, span, FOLLOWED).await?;
    for petition in silent {
        let mut transaction = app.db.write().await?;
        if !supports::note_letter(&mut transaction, petition.id, FOLLOWED, now).await? {
            continue;
        }
        let told = (BOTH, "petitions-letter-became");
        for one in &finding::with(&mut transaction, vec![petition]).await? {
            letters::send(&mut transaction, app, one, told, About::Nothing).await?;
        }
        transaction.commit().await?;
    }
    Ok(())
}

/// The distance at which a date is to be announced on a day, and the greater ones that passed before.
fn distance(today: Date, due: Date) -> Option<(i64, Vec<i64>)> {
    let left = i64::from(today.until(due).map_or(0, |span| span.get_days()));
    let mut reached: Vec<i64> = DISTANCES
        .into_iter()
        .filter(|distance| left <= *distance)
        .collect();
    let nearest = reached.pop()?;
    Some((nearest, reached))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::distance;

    #[test]
    fn a_date_is_announced_14_and_3_days_before_and_once_when_it_is_past() {
        let on = |today: &str| distance(today.parse().unwrap(), "2027-01-23".parse().unwrap());
        assert_eq!(on("2027-01-08"), None, "15 days");
        assert_eq!(on("2027-01-09"), Some((14, vec![])));
        assert_eq!(on("2027-01-19"), Some((14, vec![])));
        assert_eq!(on("2027-01-20"), Some((3, vec![14])));
        assert_eq!(on("2027-01-23"), Some((3, vec![14])));
        assert_eq!(on("2027-01-24"), Some((-1, vec![14, 3])));
    }
}
