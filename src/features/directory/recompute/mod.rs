//! What is computed from the registers and can be computed again: links by evidence, themes from words,
//! and who gave and received where a file of grants says no number.
//!
//! Nothing here decides: what is inferred is marked as such, with its reason, and yields to whatever a
//! register or an organisation states.

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod stories;
mod themes;

use std::collections::{BTreeMap, BTreeSet};

use super::indexing::{self, IndexingError, changes};
use super::joining::JoiningError;
use super::linking;
use super::store::grants;
use crate::shared::app::{App, OpenError};
use crate::shared::i18n::{Lang, Texts};
use crate::shared::store::StoreError;
use crate::shared::told::{Told, because};

/// What a computation brought.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Recomputed {
    /// Organisations whose themes their registers state: what the model learned from.
    pub learned_from: u64,
    /// Organisations of which no register says the theme.
    pub without_theme: u64,
    /// Those to which words gave at least one.
    pub inferred: u64,
    /// How many were given each theme.
    pub themes: BTreeMap<String, u64>,
    /// Pairs of entries that the evidence joins.
    pub links_joined: u64,
    /// Pairs that wait for somebody: of entries, and of those whom grants name.
    pub links_waiting: u64,
    /// Funders and beneficiaries that no number names.
    pub parties_without_number: u64,
    /// Those of them that were recognised by name and place.
    pub parties_recognised: u64,
}

/// Why nothing was computed.
#[derive(Debug, thiserror::Error)]
pub enum RecomputeError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Entries could not be joined or parted.
    #[error(transparent)]
    Joining(#[from] JoiningError),
    /// Another command writes, or the folder cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The territory has more themes than can be told apart.
    #[error(transparent)]
    Themes(#[from] ::themes::TrainerError),
    /// The index did not follow.
    #[error("what was computed is stored but the index could not follow: {0}; run `tisserand index`")]
    Index(#[from] IndexingError),
    /// The computing thread ended abruptly.
    #[error("the computation stopped abruptly")]
    Thread,
}

impl Told for RecomputeError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::Store(error) => error.told(texts, lang),
            Self::Joining(error) => error.told(texts, lang),
            Self::Open(error) => error.told(texts, lang),
            Self::Themes(error) => because(texts, lang, "failed-themes", &error.to_string()),
            Self::Index(error) => because(texts, lang, "failed-index-behind", &error.told(texts, lang)),
            Self::Thread => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}

/// Computes anew everything that follows from the registers, in one atomic step, then the index.
///
/// # Errors
/// [`RecomputeError`]; unless the index failed, nothing changed.
pub async fn recompute(app: &App, quiet: bool) -> Result<Recomputed, RecomputeError> {
    let _held = app.hold_writing()?;
    let mut transaction = app.db.write().await?;
    let linked = linking::link(app, &mut transaction, quiet).await?;
    let (mut recomputed, changed) = themes::infer(app, &mut transaction, quiet).await?;
    if linked.changed && grants::any(&mut transaction).await? {
        grants::attach(&mut transaction).await?;
    }
    let named = linking::parties::recognise(app, &mut transaction, quiet).await?;
    recomputed.links_joined = linked.joined;
    recomputed.links_waiting = linked.waiting + named.waiting;
    recomputed.parties_without_number = named.without_number;
    recomputed.parties_recognised = named.recognised;
    let organisations = changed || linked.changed;
    if !organisations && !named.changed {
        transaction.commit().await.map_err(StoreError::from)?;
    } else {
        // The index knows nothing of grants. All who read them once for a version of the data do.
        if organisations {
            changes::note_everything(&mut transaction).await?;
        } else {
            changes::note(&mut transaction, &BTreeSet::new()).await?;
        }
        transaction.commit().await.map_err(StoreError::from)?;
        indexing::follow(app, quiet).await?;
        app.refresh().await?;
    }
    Ok(recomputed)
}
