//! What an operator says about entries of registers: that two are of two bodies, or of one after all.
//!
//! What is told apart stays apart: no later file joins it again. What is told together is one
//! organisation, unless both live in one register, where two numbers are two bodies.

use std::collections::BTreeSet;

use super::import::settle;
use super::indexing::{self, IndexingError, Touched};
use super::organisation::key;
use super::recompute;
use super::saying;
use super::store::{bodies, entries, grants, loading, not_same, withholdings};
use crate::shared::app::{App, OpenError, settings};
use crate::shared::store::{self, Connection, StoreError};

/// Why nothing was changed, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum JoiningError {
    /// Not `register:number`.
    #[error(
        "{0:?} names no entry: write its register and its number, as in sirene:123456789 or rna:W595012345"
    )]
    Form(String),
    /// No entry has that number.
    #[error("no entry has the number {0:?}")]
    Unknown(String),
    /// What somebody asked not to publish must not come back under another address.
    #[error(
        "the organisation of {0:?} is withheld from publication: publish it first, then tell its entries apart"
    )]
    Withheld(String),
    /// It stands alone already.
    #[error("{0:?} is its organisation's only entry: there is nothing to tell it apart from")]
    Alone(String),
    /// An entry of the register of associations gives its organisation its address.
    #[error("{0:?} is of the RNA: tell the other entry apart from it instead")]
    Rna(String),
    /// Both live in one register.
    #[error("{0:?} and {1:?} live side by side in one register: they are two bodies")]
    BothLive(String, String),
    /// They are one already.
    #[error("{0:?} and {1:?} are one organisation already")]
    Already(String, String),
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another command writes, or the folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The values could not be chosen anew.
    #[error(transparent)]
    Settle(#[from] Box<super::import::ImportError>),
    /// The index did not follow.
    #[error("what was said is kept but the index could not follow: {0}; run `tisserand index`")]
    Index(#[from] IndexingError),
}

/// Takes an entry out of its organisation: it becomes one of its own, and stays so. Returns the key of
/// the new organisation.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn apart(app: &App, entry: &str, reason: &str) -> Result<String, JoiningError> {
    let (register, number) = parse(entry)?;
    if register == "rna" {
        return Err(JoiningError::Rna(entry.to_owned()));
    }
    let _held = app.hold_writing()?;
    let everything = !indexing::is_fresh(app).await?;
    let mut transaction = app.db.write().await?;
    let known = bodies::known(&mut transaction, register, &[number]).await?;
    let organisation = known
        .get(number)
        .ok_or_else(|| JoiningError::Unknown(entry.to_owned()))?
        .organisation_id;
    if withholdings::is_withheld(&mut transaction, organisation).await? {
        return Err(JoiningError::Withheld(entry.to_owned()));
    }
    let others = entries_of(&mut transaction, organisation).await?;
    if others.len() < 2 {
        return Err(JoiningError::Alone(entry.to_owned()));
    }
    let now = app.clock.now().as_second();
    for (other, other_number) in &others {
        if (other.as_str(), other_number.as_str()) != (register, number) {
            let pair = ((register, number), (other.as_str(), other_number.as_str()));
            not_same::say(&mut transaction, pair.0, pair.1, reason, now).await?;
        }
    }
    let (id, key) = split(app, &mut transaction, organisation, register, number).await?;
    let touched = Touched {
        changed: BTreeSet::from([organisation, id]),
        gone: Vec::new(),
        everything,
    };
    commit(app, transaction, touched).await?;
    Ok(key)
}

/// Makes the organisations of two entries one, and forgets that they were told apart.
///
/// # Errors
/// [`JoiningError`], in words for the operator.
pub async fn together(app: &App, one: &str, other: &str) -> Result<(), JoiningError> {
    let (first, second) = (parse(one)?, parse(other)?);
    let _held = app.hold_writing()?;
    let everything = !indexing::is_fresh(app).await?;
    let mut transaction = app.db.write().await?;
    let kept = owner(&mut transaction, first, one).await?;
    let gone = owner(&mut transaction, second, other).await?;
    if kept == gone {
        return Err(JoiningError::Already(one.to_owned(), other.to_owned()));
    }
    if bodies::two_bodies(&mut transaction, kept, gone).await? {
        return Err(JoiningError::BothLive(one.to_owned(), other.to_owned()));
    }
    not_same::unsay(&mut transaction, first, second).await?;
    // The older organisation keeps its address.
    let (kept, gone) = (kept.min(gone), kept.max(gone));
    loading::merge(&mut transaction, gone, kept).await?;
    settle(&mut transaction, &app.territory, &[kept])
        .await
        .map_err(Box::new)?;
    let touched = Touched {
        changed: BTreeSet::from([kept]),
        gone: vec![gone],
        everything,
    };
    commit(app, transaction, touched).await
}

/// Gives one entry an organisation of its own, with the numbers that are its own.
async fn split(
    app: &App,
    connection: &mut Connection,
    organisation: i64,
    register: &str,
    number: &str,
) -> Result<(i64, String), JoiningError> {
    let scheme = scheme(register);
    let id = loading::last_id(connection).await? + 1;
    let held = bodies::of_organisations(connection, &[organisation]).await?;
    let mut entry = held
        .into_iter()
        .find(|held| held.register == register && held.number == number)
        .ok_or_else(|| JoiningError::Unknown(format!("{register}:{number}")))?;
    entry.organisation_id = id;
    entry.joined_by = None;
    // The key that its number always gives, unless the organisation that it leaves keeps it; a
    // redirection that stood there ends.
    let mut attempt = 0;
    let key = loop {
        let key = key(scheme, number, attempt);
        if !loading::has_key(connection, &key).await? {
            break key;
        }
        attempt += 1;
    };
    loading::free_key(connection, &key).await?;
    let (chosen, themes) = saying::choose(vec![saying::of_body(&entry, &app.territory)], &app.territory, key);
    let key = chosen.key.clone();
    loading::write(connection, &[chosen]).await?;
    bodies::give(connection, register, number, id, None).await?;
    loading::move_numbers(connection, organisation, id, scheme, number).await?;
    let themes: Vec<_> = themes.into_iter().map(|theme| (id, theme)).collect();
    loading::give_themes(connection, &themes).await?;
    settle(connection, &app.territory, &[organisation])
        .await
        .map_err(Box::new)?;
    Ok((id, key))
}

/// Commits under a new version of the data, which the index then follows.
async fn commit(app: &App, mut transaction: store::Writing, touched: Touched) -> Result<(), JoiningError> {
    if grants::any(&mut transaction).await? {
        grants::attach(&mut transaction).await?;
    }
    let version = store::setting(&mut transaction, settings::DATA_VERSION)
        .await?
        .unwrap_or_default();
    store::set_setting(
        &mut transaction,
        settings::DATA_VERSION,
        &recompute::next(&version),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    indexing::follow(app, &touched, true).await?;
    app.refresh().await?;
    Ok(())
}

/// Whose an entry is.
async fn owner(
    connection: &mut Connection,
    (register, number): (&str, &str),
    written: &str,
) -> Result<i64, JoiningError> {
    let unknown = || JoiningError::Unknown(written.to_owned());
    if register == "rna" {
        return entries::organisation_of(connection, number)
            .await?
            .ok_or_else(unknown);
    }
    let known = bodies::known(connection, register, &[number]).await?;
    known
        .get(number)
        .map(|known| known.organisation_id)
        .ok_or_else(unknown)
}

/// The entries of an organisation: register and number.
async fn entries_of(
    connection: &mut Connection,
    organisation: i64,
) -> Result<BTreeSet<(String, String)>, StoreError> {
    let rna = entries::of_organisations(connection, &[organisation]).await?;
    let others = bodies::of_organisations(connection, &[organisation]).await?;
    let rna = rna.into_iter().map(|entry| ("rna".to_owned(), entry.number));
    let others = others
        .into_iter()
        .map(|entry| (entry.register.to_owned(), entry.number));
    Ok(rna.chain(others).collect())
}

/// `sirene:123456789` as its register and number.
fn parse(written: &str) -> Result<(&'static str, &str), JoiningError> {
    let (register, number) = written
        .trim()
        .split_once(':')
        .ok_or_else(|| JoiningError::Form(written.to_owned()))?;
    let register = ["rna", "sirene", "kbo", "vl"]
        .into_iter()
        .find(|known| *known == register)
        .ok_or_else(|| JoiningError::Form(written.to_owned()))?;
    Ok((register, number))
}

/// The scheme of the numbers of a register.
fn scheme(register: &str) -> &'static str {
    match register {
        "kbo" => "be-kbo",
        "vl" => "be-vcode",
        "rna" => "fr-rna",
        _ => "fr-siren",
    }
}
