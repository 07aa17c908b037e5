//! Sessions: opened by signing in, ended by the person, by time, or by an administrator.

use super::store::{persons, sessions, ways};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Actor};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::hashed;

/// Seconds for which a browser is asked to keep the cookie: the longest a session lasts.
pub const COOKIE_SECONDS: i64 = 30 * 24 * 3600;

/// A session that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Whose.
    pub person: i64,
    /// What the browser keeps.
    pub token: String,
    /// Whether the person was not known before.
    pub new: bool,
}

/// Opens a session for whoever proved to hold an address, and makes them known when they were not.
/// The token is drawn anew each time (ASVS 5.0, 7.2.4).
///
/// # Errors
/// When the database does not answer.
pub async fn open(
    transaction: &mut Connection,
    app: &App,
    email: &str,
    lang: Lang,
    device: &str,
    strong: bool,
) -> Result<Opened, StoreError> {
    let now = app.clock.now().as_second();
    let known = persons::by_email(transaction, email).await?;
    let (person, new) = match known {
        Some(person) => (person.id, false),
        None => (
            persons::make(transaction, chance::row(), email, lang, now).await?,
            true,
        ),
    };
    let token = open_for(transaction, now, person, device, strong).await?;
    Ok(Opened { person, token, new })
}

/// Opens a session for a person who is known; gives the token.
///
/// # Errors
/// When the database does not answer.
pub async fn open_for(
    transaction: &mut Connection,
    now: i64,
    person: i64,
    device: &str,
    strong: bool,
) -> Result<String, StoreError> {
    let token = chance::token();
    let id = chance::row();
    sessions::open(transaction, id, &hashed(&token), person, device, now, strong).await?;
    let acting = Acting {
        person,
        organisation: None,
        mandate: None,
    };
    let act = Act {
        acting: Some(acting),
        act: "signed-in",
        object: &format!("session:{id}"),
        ..Act::default()
    };
    journal::record(transaction, now, &act).await?;
    Ok(token)
}

/// Notes that a second factor was shown in a session; gives the token under which it goes on, drawn
/// anew because more is now open to it (ASVS 5.0, 7.2.4).
///
/// # Errors
/// When the database does not answer.
pub async fn strengthen(
    transaction: &mut Connection,
    now: i64,
    actor: &Actor,
    how: &str,
) -> Result<String, StoreError> {
    let token = chance::token();
    sessions::strengthen(transaction, actor.session, &hashed(&token), now).await?;
    // Whoever shows one has not lost them.
    if let Some(lost) = ways::lost_by(transaction, actor.person).await? {
        ways::end(transaction, lost.id, actor.person, now).await?;
    }
    note(transaction, now, actor, "second-factor-shown", how).await?;
    Ok(token)
}

/// Notes that the person was asked again; gives the token under which the session goes on.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(transaction: &mut Connection, now: i64, actor: &Actor) -> Result<String, StoreError> {
    let token = chance::token();
    sessions::confirm(transaction, actor.session, &hashed(&token), now).await?;
    note(transaction, now, actor, "asked-again", "letter").await?;
    Ok(token)
}

async fn note(
    transaction: &mut Connection,
    now: i64,
    actor: &Actor,
    act: &str,
    how: &str,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(actor.themselves()),
        act,
        object: &format!("session:{}", actor.session),
        after: Some(how),
        ..Act::default()
    };
    journal::record(transaction, now, &act).await
}
