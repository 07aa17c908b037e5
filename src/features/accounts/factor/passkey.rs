//! A passkey: the telephone, the computer or a small key answers a question for its person, who
//! unlocks it by finger, face or code (WebAuthn, level 2). What it answers is of no use on any other
//! site, so that nobody can be lured into giving it away; it is two proofs in one.
//!
//! A question counts five minutes and once.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::features::accounts::store::passkeys::{self, Held};
use crate::shared::app::App;
use crate::shared::authz::Actor;
use crate::shared::chance;
use crate::shared::config::Config;
use crate::shared::files::hex;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Error, hashed};

/// Seconds for which a question counts.
const SECONDS: i64 = 5 * 60;

/// What a question is put for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Register,
    SignIn,
    Confirm,
}

impl Kind {
    fn as_str(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::SignIn => "sign-in",
            Self::Confirm => "confirm",
        }
    }
}

/// A question, as a page's script hands it to the browser.
#[derive(Debug, Serialize)]
pub struct Question {
    /// What the answer comes back with.
    pub ceremony: String,
    /// The question itself.
    pub options: serde_json::Value,
}

/// For which site passkeys are made: that of `base_url`. Without one, for `localhost`, where
/// developers are; visitors of any other address are then not offered passkeys by their browser.
fn site(config: &Config) -> Result<Webauthn, Error> {
    let wrong = |error: String| Error::Internal(format!("base_url: {error}").into());
    let origin = config.base_url.as_deref().unwrap_or("http://localhost");
    let origin = Url::parse(origin).map_err(|error| wrong(error.to_string()))?;
    let id = origin.domain().unwrap_or_default().to_owned();
    let builder = WebauthnBuilder::new(&id, &origin).map_err(|error| wrong(error.to_string()))?;
    builder
        .rp_name("Tisserand")
        .allow_any_port(config.base_url.is_none())
        .build()
        .map_err(|error| wrong(error.to_string()))
}

/// Whether passkeys can be had here: their site needs a name, and browsers want it over TLS.
#[must_use]
pub fn is_possible(config: &Config) -> bool {
    site(config).is_ok()
}

/// The name under which a passkey knows its person: nothing of theirs.
fn handle(person: i64) -> Uuid {
    let digest = Sha256::digest(format!("passkey\0{person}"));
    Uuid::from_slice(&digest[..16]).expect("sixteen bytes")
}

fn written(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Error::Internal(error.into()))
}

fn as_json(value: &impl Serialize) -> Result<serde_json::Value, Error> {
    serde_json::to_value(value).map_err(|error| Error::Internal(error.into()))
}

/// What the library wrote, and what browsers answer: nothing when it is not such.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

fn known(held: &[Held]) -> Vec<Passkey> {
    held.iter()
        .filter_map(|passkey| read(&passkey.credential))
        .collect()
}

async fn keep(
    transaction: &mut Connection,
    now: i64,
    kind: Kind,
    person: Option<i64>,
    state: &impl Serialize,
) -> Result<String, Error> {
    let token = chance::token();
    let (kind, state) = (kind.as_str(), written(state)?);
    let times = (now, now - SECONDS);
    passkeys::keep_question(transaction, &hashed(&token), person, kind, &state, times).await?;
    Ok(token)
}

async fn take<T: DeserializeOwned>(
    transaction: &mut Connection,
    now: i64,
    kind: Kind,
    person: Option<i64>,
    token: &str,
) -> Result<Option<T>, StoreError> {
    let since = now - SECONDS;
    let state = passkeys::take_question(transaction, &hashed(token), person, kind.as_str(), since).await?;
    Ok(state.as_deref().and_then(read))
}

/// The question by which a person makes a passkey.
///
/// # Errors
/// When the database does not answer, or `base_url` names no site.
pub async fn ask_to_register(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
) -> Result<Question, Error> {
    let held = known(&passkeys::of(transaction, actor.person).await?);
    let there = held.iter().map(|passkey| passkey.cred_id().clone()).collect();
    let name = if actor.name.is_empty() {
        &actor.email
    } else {
        &actor.name
    };
    let (question, state) = site(&app.config)?
        .start_passkey_registration(handle(actor.person), &actor.email, name, Some(there))
        .map_err(|error| Error::Internal(error.into()))?;
    let mut options = as_json(&question.public_key)?;
    // One that is kept with its site signs in without an address being typed.
    options["authenticatorSelection"]["residentKey"] = "preferred".into();
    let now = app.clock.now().as_second();
    let ceremony = keep(transaction, now, Kind::Register, Some(actor.person), &state).await?;
    Ok(Question { ceremony, options })
}

/// Adds the passkey that an answer brings; nothing when the answer is not right.
///
/// # Errors
/// When the database does not answer.
pub async fn register(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
    name: &str,
    (ceremony, answer): (&str, &str),
) -> Result<Option<i64>, Error> {
    let now = app.clock.now().as_second();
    let state: Option<PasskeyRegistration> =
        take(transaction, now, Kind::Register, Some(actor.person), ceremony).await?;
    let answer: Option<RegisterPublicKeyCredential> = read(answer);
    let (Some(state), Some(answer)) = (state, answer) else {
        return Ok(None);
    };
    let Ok(passkey) = site(&app.config)?.finish_passkey_registration(&answer, &state) else {
        return Ok(None);
    };
    let held = Held {
        id: chance::row(),
        person: actor.person,
        name: name.to_owned(),
        credential: written(&passkey)?,
        created_at: now,
        last_used_at: None,
    };
    let added = passkeys::add(transaction, &held, &hex(passkey.cred_id())).await?;
    Ok(added.then_some(held.id))
}

/// The question by which somebody signs in: it names nobody, so that it tells nothing.
///
/// # Errors
/// When the database does not answer, or `base_url` names no site.
pub async fn ask_to_sign_in(transaction: &mut Connection, app: &App) -> Result<Question, Error> {
    let (question, state) = site(&app.config)?
        .start_discoverable_authentication()
        .map_err(|error| Error::Internal(error.into()))?;
    let now = app.clock.now().as_second();
    let ceremony = keep(transaction, now, Kind::SignIn, None, &state).await?;
    let options = as_json(&question.public_key)?;
    Ok(Question { ceremony, options })
}

/// Who answers; nobody when the answer is not right.
///
/// # Errors
/// When the database does not answer.
pub async fn signs_in(
    transaction: &mut Connection,
    app: &App,
    (ceremony, answer): (&str, &str),
) -> Result<Option<i64>, Error> {
    let now = app.clock.now().as_second();
    let state: Option<DiscoverableAuthentication> =
        take(transaction, now, Kind::SignIn, None, ceremony).await?;
    let answer: Option<PublicKeyCredential> = read(answer);
    let (Some(state), Some(answer)) = (state, answer) else {
        return Ok(None);
    };
    let site = site(&app.config)?;
    let Ok((told, credential)) = site.identify_discoverable_authentication(&answer) else {
        return Ok(None);
    };
    let Some(held) = passkeys::by_credential(transaction, &hex(credential)).await? else {
        return Ok(None);
    };
    let passkey: Option<Passkey> = read(&held.credential);
    let (Some(mut passkey), true) = (passkey, told == handle(held.person)) else {
        return Ok(None);
    };
    let Ok(result) = site.finish_discoverable_authentication_v2(&answer, state, &passkey) else {
        return Ok(None);
    };
    passkey.update_credential(&result);
    passkeys::used(transaction, held.id, &written(&passkey)?, now).await?;
    Ok(Some(held.person))
}

/// The question by which a person who has signed in shows one of their passkeys.
///
/// # Errors
/// [`Error::NotFound`] when they have none; when the database does not answer.
pub async fn ask_to_confirm(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
) -> Result<Question, Error> {
    let held = known(&passkeys::of(transaction, actor.person).await?);
    if held.is_empty() {
        return Err(Error::NotFound);
    }
    let (question, state) = site(&app.config)?
        .start_passkey_authentication(&held)
        .map_err(|error| Error::Internal(error.into()))?;
    let now = app.clock.now().as_second();
    let ceremony = keep(transaction, now, Kind::Confirm, Some(actor.person), &state).await?;
    let options = as_json(&question.public_key)?;
    Ok(Question { ceremony, options })
}

/// Whether the answer is that of a passkey of theirs.
///
/// # Errors
/// When the database does not answer.
pub async fn confirms(
    transaction: &mut Connection,
    app: &App,
    actor: &Actor,
    (ceremony, answer): (&str, &str),
) -> Result<bool, Error> {
    let now = app.clock.now().as_second();
    let state: Option<PasskeyAuthentication> =
        take(transaction, now, Kind::Confirm, Some(actor.person), ceremony).await?;
    let answer: Option<PublicKeyCredential> = read(answer);
    let (Some(state), Some(answer)) = (state, answer) else {
        return Ok(false);
    };
    let Ok(result) = site(&app.config)?.finish_passkey_authentication(&answer, &state) else {
        return Ok(false);
    };
    // It may have been taken away since the question was put.
    let held = passkeys::by_credential(transaction, &hex(result.cred_id())).await?;
    let Some(held) = held.filter(|held| held.person == actor.person) else {
        return Ok(false);
    };
    let Some(mut passkey) = read::<Passkey>(&held.credential) else {
        return Ok(false);
    };
    passkey.update_credential(&result);
    passkeys::used(transaction, held.id, &written(&passkey)?, now).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::{handle, is_possible};
    use crate::shared::config::Config;

    #[test]
    fn passkeys_belong_to_a_site_with_a_name() {
        let with = |base: Option<&str>| Config {
            base_url: base.map(str::to_owned),
            ..Config::default()
        };
        assert!(is_possible(&with(None)), "on localhost");
        assert!(is_possible(&with(Some("https://associations.example.org"))));
        assert!(
            !is_possible(&with(Some("http://192.0.2.1:8080"))),
            "an address of figures is no name"
        );
        assert_eq!(handle(7), handle(7));
        assert_ne!(handle(7), handle(8));
    }
}
