//! Calls that are answered, or whose answers wait, while nobody acts here any more for those who organise them: questions and answers
//! would come to nobody. Those who run the platform are told, once until somebody acts again.
//!
//! It may run at any time, as often as one likes, on several servers at once: what was told is noted in the same transaction.

use jiff::civil::Date;

use super::reminding::READERS;
use super::store::{announced, orphaned};
use super::words;
use crate::features::calls::{self, Call, State};
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Seconds after the end of a call in which answers that wait are told of: at the first look at years of calls nobody is told of them all.
const LATELY: i64 = 365 * 86_400;

/// Tells of the calls that nobody organises any more; gives how many there are now that were not told of before.
///
/// # Errors
/// When the database does not answer; what was told before stays told.
pub async fn tell(app: &App) -> Result<usize, StoreError> {
    let now = app.clock.now().as_second();
    let today = app.clock.today();
    let mut connection = app.db.read().await?;
    let known = orphaned::told(&mut connection).await?;
    let mut left: Vec<(Call, u64)> = Vec::new();
    for call in calls::published(&mut connection).await? {
        let (concerns, waiting) = match call.state(now) {
            State::Open | State::Forecast => (true, 0),
            State::Closed if now - call.deadline <= LATELY => {
                let waiting = announced::unanswered(&mut connection, call.id).await?;
                (waiting > 0, waiting)
            }
            State::Closed | State::Withdrawn => (false, 0),
        };
        if concerns && !is_organised(&mut connection, &call, today).await? {
            left.push((call, waiting));
        }
    }
    drop(connection);
    let again = known
        .iter()
        .filter(|known| left.iter().all(|(call, _)| call.id != **known));
    for call in again {
        let mut transaction = app.db.write().await?;
        orphaned::forget(&mut transaction, *call).await?;
        transaction.commit().await?;
    }
    let mut told = 0;
    for (call, waiting) in left.iter().filter(|(call, _)| !known.contains(&call.id)) {
        let mut transaction = app.db.write().await?;
        if orphaned::note(&mut transaction, call.id, now).await? {
            tell_platform(app, &mut transaction, (call, *waiting)).await?;
            told += 1;
        }
        transaction.commit().await?;
    }
    Ok(told)
}

/// Whether somebody may act, and can be written to, for one of its organisers.
async fn is_organised(connection: &mut Connection, call: &Call, today: Date) -> Result<bool, StoreError> {
    for organiser in &call.organisers {
        let reached = mandates::reached(connection, *organiser, READERS, today).await?;
        if !reached.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn tell_platform(
    app: &App,
    connection: &mut Connection,
    (call, waiting): (&Call, u64),
) -> Result<(), StoreError> {
    let organisers = directory::any_by_ids(connection, &call.organisers).await?;
    let organisers: Vec<String> = organisers.into_iter().map(|one| one.name).collect();
    let said = |lang: Lang| {
        let waits = match waiting {
            0 => {
                let moment = words::last_second(app, lang, call.deadline);
                let args = [("moment", Arg::Text(&moment))];
                app.texts.say(lang, "application-nobody-open", &args)
            }
            waiting => {
                let args = [("n", Arg::from(waiting))];
                app.texts.say(lang, "application-nobody-waits", &args)
            }
        };
        vec![
            ("call", call.title(lang).0.to_owned()),
            ("organisers", words::all(app, lang, &organisers)),
            ("waits", waits),
        ]
    };
    let path = format!("/calls/{}", call.address);
    let notice = Notice {
        key: "letter-application-nobody",
        path: &path,
        said: &said,
    };
    mail::notify_platform(connection, app, Power::Administer, notice).await?;
    Ok(())
}
