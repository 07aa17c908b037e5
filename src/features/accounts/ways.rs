//! Ways back: for whoever lost their second factor, and for whoever's address was changed.
//!
//! A lost second factor is replaced by a recovery code at once; by the word of somebody who answers
//! for everything that it protects, at once; or after seven days, in which everybody concerned is told and
//! can stop it. A changed address can be undone for seven days by whoever holds the former one.

use jiff::civil::Date;

use super::store::persons;
use super::store::ways::{self as store, Lost, Reached, Stake};
use crate::shared::app::App;
use crate::shared::authz::{Needs, Role};
use crate::shared::i18n::Arg;
use crate::shared::mail::{self, Letter};
use crate::shared::store::{Connection, StoreError};

/// Seconds for which one waits, and for which a changed address can be undone.
pub const DELAY: i64 = 7 * 24 * 3600;

/// Whether somebody may vouch for who lost their second factor: they answer for every mandate that it
/// protects, as a representative of the same organisation or as an administrator. Mandates younger than
/// the delay, on either side, may have been made for this very purpose: where one counts, all wait.
///
/// # Errors
/// When the database does not answer.
pub async fn may_vouch(
    connection: &mut Connection,
    lost: &Lost,
    other: i64,
    today: Date,
) -> Result<bool, StoreError> {
    let theirs = store::stakes(connection, lost.person, today).await?;
    let others = store::stakes(connection, other, today).await?;
    Ok(other != lost.person && answers_for_all(&theirs, &others, lost.asked_at - DELAY))
}

/// Whether a person may set up another second factor now: seven days have passed, or whoever vouched for
/// them still answers for everything that it protects. The word of somebody who was put out meanwhile, or
/// for less than what is at stake by now, counts no more.
///
/// # Errors
/// When the database does not answer.
pub async fn is_ready(
    connection: &mut Connection,
    lost: &Lost,
    now: i64,
    today: Date,
) -> Result<bool, StoreError> {
    match lost.vouched_by {
        _ if now >= lost.ready_at => Ok(true),
        Some(other) => may_vouch(connection, lost, other, today).await,
        None => Ok(false),
    }
}

fn answers_for_all(lost: &[Stake], other: &[Stake], before: i64) -> bool {
    let held = |organisation: Option<i64>, role: Role| {
        other.iter().any(|stake| {
            stake.begun
                && stake.created_at <= before
                && stake.organisation == organisation
                && stake.role == Some(role)
        })
    };
    let administers = held(None, Role::Administrator);
    let mut protected = lost.iter().filter(|stake| is_protected(stake)).peekable();
    (administers || protected.peek().is_some())
        && protected.all(|stake| {
            let represents = stake.organisation.is_some() && held(stake.organisation, Role::Representative);
            stake.created_at <= before && (administers || represents)
        })
}

/// Whether it opens something that takes a second factor.
fn is_protected(stake: &Stake) -> bool {
    stake.role.is_some_and(|role| {
        let powers = role.powers().iter();
        powers.copied().any(|power| power.needs() != Needs::Session)
    })
}

/// Writes to somebody that something happened; `path` follows the language in the address they go to.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    transaction: &mut Connection,
    app: &App,
    to: &Reached,
    key: &str,
    (who, path): (&str, &str),
) -> Result<(), StoreError> {
    let page = app.config.address(&format!("/{}{path}", to.language));
    let args = [("who", Arg::Text(who)), ("address", Arg::Text(&page))];
    let letter = Letter {
        recipient: &to.email,
        person: Some(to.person),
        language: to.language,
        kind: "notice",
        subject: app
            .texts
            .say(to.language, &format!("letter-{key}-subject"), &args),
        body: app.texts.say(to.language, &format!("letter-{key}"), &args),
        unsubscribe: None,
    };
    mail::post(transaction, app.clock.now().as_second(), &letter).await?;
    Ok(())
}

/// A person as somebody who is written to, and as others call them.
///
/// # Errors
/// When the database does not answer.
pub async fn reached(
    connection: &mut Connection,
    person: i64,
) -> Result<Option<(Reached, String)>, StoreError> {
    let person = persons::by_id(connection, person).await?;
    Ok(person.map(|person| {
        let called = match person.name.as_str() {
            "" => person.email.clone(),
            name => format!("{name} ({})", person.email),
        };
        let to = Reached {
            person: person.id,
            email: person.email,
            language: person.language,
        };
        (to, called)
    }))
}
