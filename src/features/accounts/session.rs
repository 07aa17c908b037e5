//! Sessions: opened by signing in, ended by the person, by time, or by an administrator.

use super::factor;
use super::store::{persons, sessions, ways};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Actor};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Error, hashed};

/// Seconds for which a browser is asked to keep the cookie: the longest a session lasts.
pub const COOKIE_SECONDS: i64 = 30 * 24 * 3600;

/// Bytes of a provider's proof that are kept at most.
const ID_TOKEN_MOST: usize = 8 * 1024;

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
    let (token, _) = begin(transaction, now, person, device, strong, "signed-in").await?;
    Ok(token)
}

/// What a provider said of who comes in by it.
#[derive(Clone, Copy)]
pub struct ByProvider<'a> {
    /// Its name here.
    pub provider: &'a str,
    /// Whether it said that two factors were shown.
    pub strong: bool,
    /// Whether it said that they were there just now.
    pub fresh: bool,
    /// Its proof, to end the session there.
    pub id_token: &'a str,
}

/// Opens a session for a person whom a provider sent; gives the token.
///
/// # Errors
/// When the database does not answer, or the key that seals cannot be read.
pub async fn open_by_provider(
    transaction: &mut Connection,
    app: &App,
    person: i64,
    device: &str,
    by: ByProvider<'_>,
) -> Result<String, Error> {
    let now = app.clock.now().as_second();
    let act = "signed-in-by-provider";
    let (token, id) = begin(transaction, now, person, device, by.strong, act).await?;
    let short = by.id_token.len() <= ID_TOKEN_MOST;
    let sealed = match short {
        true => Some(factor::key(app)?.seal(&proof_of(id), by.id_token.as_bytes())),
        false => None,
    };
    sessions::note_provider(transaction, id, by.provider, sealed.as_deref(), by.fresh).await?;
    Ok(token)
}

/// By which provider a session was opened, and the proof that ends it there.
///
/// # Errors
/// When the database does not answer, or the key that seals cannot be read.
pub async fn opened_by(
    connection: &mut Connection,
    app: &App,
    session: i64,
) -> Result<Option<(String, Option<String>)>, Error> {
    let Some((provider, sealed)) = sessions::provider(connection, session).await? else {
        return Ok(None);
    };
    let proof = match sealed {
        Some(sealed) => factor::key(app)?.open(&proof_of(session), &sealed).ok(),
        None => None,
    };
    Ok(Some((
        provider,
        proof.and_then(|proof| String::from_utf8(proof).ok()),
    )))
}

/// What a sealed proof is for.
fn proof_of(session: i64) -> String {
    format!("proof of a provider:{session}")
}

async fn begin(
    transaction: &mut Connection,
    now: i64,
    person: i64,
    device: &str,
    strong: bool,
    act: &str,
) -> Result<(String, i64), StoreError> {
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
        act,
        object: &format!("session:{id}"),
        ..Act::default()
    };
    journal::record(transaction, now, &act).await?;
    Ok((token, id))
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
    show(transaction, now, actor, how, true).await
}

/// The same where a provider says so of a sign-in that is not of now: what wants the person to be asked again
/// will ask.
///
/// # Errors
/// When the database does not answer.
pub async fn strengthen_only(
    transaction: &mut Connection,
    now: i64,
    actor: &Actor,
    how: &str,
) -> Result<String, StoreError> {
    show(transaction, now, actor, how, false).await
}

async fn show(
    transaction: &mut Connection,
    now: i64,
    actor: &Actor,
    how: &str,
    confirms: bool,
) -> Result<String, StoreError> {
    let token = chance::token();
    sessions::strengthen(transaction, actor.session, &hashed(&token), now, confirms).await?;
    found_again(transaction, actor.person, now).await?;
    note(transaction, now, actor, "second-factor-shown", how).await?;
    Ok(token)
}

/// Whoever shows a second factor has not lost them.
///
/// # Errors
/// When the database does not answer.
pub async fn found_again(transaction: &mut Connection, person: i64, now: i64) -> Result<(), StoreError> {
    if let Some(lost) = ways::lost_by(transaction, person).await? {
        ways::end(transaction, lost.id, person, now).await?;
    }
    Ok(())
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
