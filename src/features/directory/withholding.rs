//! An organisation, or a person it concerns, may object to its publication: it then leaves every
//! page, list, file and figure, while the database keeps what its register says and why it is not
//! shown. Loading the register again does not bring it back.

use std::collections::BTreeSet;

use super::indexing::{self, IndexingError, changes};
use super::organisation::key_of_slug;
use super::store::withholdings;
use crate::shared::app::{App, OpenError};
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::store::{Reading, StoreError};
use crate::shared::told::{Told, because};
use crate::shared::web::Error;

/// Why an organisation could not be withheld or published again, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum WithholdingError {
    /// No organisation has that key.
    #[error(
        "no organisation has the key {0:?}: it is the last part of its page's address, after the last dash"
    )]
    Unknown(String),
    /// It is already as asked: withheld, or published.
    #[error("the organisation {0:?} is already {state}", state = if *.1 { "withheld" } else { "published" })]
    Already(String, bool),
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another command writes, or the folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The index did not follow.
    #[error("the decision is kept but the index could not follow: {0}; run `tisserand index`")]
    Index(#[from] IndexingError),
}

impl Told for WithholdingError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Unknown(key) => texts.say(lang, "withholding-unknown", &[("key", Arg::Text(key))]),
            Self::Already(key, true) => texts.say(lang, "withholding-already", &[("key", Arg::Text(key))]),
            Self::Already(key, false) => {
                texts.say(lang, "withholding-published-already", &[("key", Arg::Text(key))])
            }
            Self::Store(error) => error.told(texts, lang),
            Self::Open(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index-behind", &error.told(texts, lang)),
        }
    }
}

/// Takes an organisation out of everything that is published.
///
/// # Errors
/// [`WithholdingError`], in words for the operator.
pub async fn withhold(
    app: &App,
    key: &str,
    reason: &str,
    objection: Option<&str>,
) -> Result<(), WithholdingError> {
    let change = Change { key, withheld: true };
    change.make(app, reason, objection).await
}

/// Publishes an organisation again.
///
/// # Errors
/// [`WithholdingError`], in words for the operator.
pub async fn publish(app: &App, key: &str, reason: &str) -> Result<(), WithholdingError> {
    let change = Change { key, withheld: false };
    change.make(app, reason, None).await
}

/// The key of an organisation, given as a key or as the address of its page.
#[must_use]
pub fn key_in_address(written: &str) -> &str {
    key_of_slug(
        written
            .trim()
            .trim_end_matches('/')
            .rsplit('/')
            .next()
            .unwrap_or(written),
    )
}

/// What to answer where an address shows no organisation: it is withheld, or it never was.
///
/// # Errors
/// When the database does not answer; otherwise the error is what is returned.
pub async fn absent(connection: &mut Reading, key: &str) -> Result<Error, StoreError> {
    let withheld = match withholdings::organisation(connection, key).await? {
        Some(id) => withholdings::is_withheld(connection, id).await?,
        None => false,
    };
    Ok(if withheld {
        Error::Withheld
    } else {
        Error::NotFound
    })
}

struct Change<'a> {
    key: &'a str,
    withheld: bool,
}

impl Change<'_> {
    async fn make(&self, app: &App, reason: &str, objection: Option<&str>) -> Result<(), WithholdingError> {
        let _held = app.hold_writing()?;
        let mut transaction = app.db.write().await?;
        let id = withholdings::organisation(&mut transaction, self.key)
            .await?
            .ok_or_else(|| WithholdingError::Unknown(self.key.to_owned()))?;
        if withholdings::is_withheld(&mut transaction, id).await? == self.withheld {
            return Err(WithholdingError::Already(self.key.to_owned(), self.withheld));
        }
        let now = app.clock.now().as_second();
        if self.withheld {
            withholdings::begin(&mut transaction, self.key, reason, objection, now).await?;
        } else {
            withholdings::end(&mut transaction, id, reason, now).await?;
        }
        changes::note(&mut transaction, &BTreeSet::from([id])).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        indexing::follow(app, true).await?;
        app.refresh().await?;
        Ok(())
    }
}
