//! What was typed is never lost: a form sent when the session had ended waits a day for its sender.
//!
//! Its fields are encrypted with a key that only the sender's browser holds; they are given back to
//! the same person only, who sees them and sends them again.

mod store;

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use sha2::{Digest, Sha256};

use super::cookies::{Cookie, hashed};
use super::cx::Cx;
use super::error::Error;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::files::{hex, unhex};
use crate::shared::store::StoreError;

pub use store::forget_before;

/// Seconds for which it waits.
pub const SECONDS: i64 = 24 * 3600;

/// Forms that wait for one person at most: the newest.
const MOST: i64 = 20;

/// What was being sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it was being sent.
    pub address: String,
    /// Names and values, in their order.
    pub fields: Vec<(String, String)>,
    /// When it first reached us, in seconds.
    pub at: i64,
}

/// Whose session a token was, in force or not.
pub(super) async fn whose(app: &App, shown: Option<&str>) -> Result<Option<i64>, StoreError> {
    let Some(hash) = shown else {
        return Ok(None);
    };
    let mut connection = app.db.read().await?;
    crate::shared::authz::store::person_of(&mut connection, hash).await
}

/// Keeps a form that reached us at an instant, in seconds; gives the token that opens it.
pub(super) async fn keep(
    app: &App,
    person: i64,
    address: &str,
    (fields, received): (&[u8], i64),
) -> Result<String, Error> {
    let token = chance::token();
    let (cipher, nonce) = cipher(&token);
    let sealed = cipher
        .encrypt(&nonce, fields)
        .map_err(|_| Error::Internal("a form could not be sealed".into()))?;
    let mut transaction = app.db.write().await?;
    store::keep_newest(&mut transaction, person, MOST - 1).await?;
    store::keep(
        &mut transaction,
        &hashed(&token),
        person,
        address,
        &hex(&sealed),
        received,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(token)
}

/// What the asker was sending, if something waits in their browser and is theirs.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting(cx: &Cx) -> Result<Option<Kept>, Error> {
    let (Some(token), Some(actor)) = (cx.cookie(Cookie::Kept), cx.actor()) else {
        return Ok(None);
    };
    let mut connection = cx.app.db.read().await?;
    let since = cx.now() - SECONDS;
    let Some((address, sealed, at)) =
        store::open(&mut connection, &hashed(token), actor.person, since).await?
    else {
        return Ok(None);
    };
    let (cipher, nonce) = cipher(token);
    let fields = unhex(&sealed)
        .and_then(|sealed| cipher.decrypt(&nonce, sealed.as_slice()).ok())
        .and_then(|fields| serde_html_form::from_bytes(&fields).ok());
    Ok(fields.map(|fields| Kept { address, fields, at }))
}

/// Forgets what waits in the browser: it was sent, or is not wanted any more.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(cx: &Cx) -> Result<(), Error> {
    if let Some(token) = cx.cookie(Cookie::Kept) {
        let mut transaction = cx.app.db.write().await?;
        store::forget(&mut transaction, &hashed(token)).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(())
}

/// Forgets what waits in the asker's browser, when it was being sent to this very address; false when
/// nothing of the kind waits.
pub(super) async fn sent(cx: &Cx, address: &str) -> Result<bool, StoreError> {
    let (Some(token), Some(actor)) = (cx.cookie(Cookie::Kept), cx.actor()) else {
        return Ok(false);
    };
    let mut transaction = cx.app.db.write().await?;
    let forgotten = store::forget_sent(&mut transaction, &hashed(token), actor.person, address).await?;
    transaction.commit().await?;
    Ok(forgotten)
}

/// A token is drawn for one form, so its key seals one message and the nonce may stand still.
fn cipher(token: &str) -> (ChaCha20Poly1305, Nonce) {
    let key = Sha256::digest(format!("kept post\0{token}"));
    let key = Key::try_from(key.as_slice()).expect("SHA-256 gives the 32 bytes of a key");
    (ChaCha20Poly1305::new(&key), Nonce::default())
}
