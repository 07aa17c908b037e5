//! Organisations say themselves where and on which themes they act. Their words stand beside the
//! registers', which stay as they were; the search finds them by both.

use std::collections::BTreeSet;

use super::indexing::{self, IndexingError, Touched};
use super::store::declared;
use crate::shared::app::{App, OpenError, settings};
use crate::shared::store::{self, Connection, StoreError};

/// Keeps where and on which themes an organisation says it acts, in the caller's transaction; [`index_declared`] shows it to
/// the search afterwards.
///
/// # Errors
/// When the database does not answer.
pub async fn present(
    connection: &mut Connection,
    organisation: i64,
    themes: &[String],
    area: Option<&str>,
    now: i64,
) -> Result<(), StoreError> {
    declared::set(connection, organisation, themes, area, now).await
}

/// Makes the index follow what was declared; says for how many organisations. While a register is
/// being loaded it waits: called again, it goes on.
///
/// # Errors
/// When the database or the index does not answer.
pub async fn index_declared(app: &App) -> Result<usize, IndexingError> {
    let mut connection = app.db.read().await?;
    let nothing = declared::waiting(&mut connection).await?.is_empty();
    drop(connection);
    if nothing {
        return Ok(0);
    }
    let _held = match app.hold_writing() {
        Ok(held) => held,
        Err(OpenError::Writing(_)) => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    // Who does not know the communes of now writes nothing of them: it is called again when they are known.
    if !app.knows_communes().await? {
        return Ok(0);
    }
    // An index that a cut load left behind must not pass for fresh after this small step.
    let everything = !indexing::is_fresh(app).await?;
    let mut transaction = app.db.write().await?;
    let changed = declared::waiting(&mut transaction).await?;
    declared::done(&mut transaction, &changed).await?;
    let version = store::setting_to_change(&mut transaction, settings::DATA_VERSION)
        .await?
        .unwrap_or_default();
    // What follows the first tilde counts the decisions since the last load.
    let (load, decisions) = version.split_once('~').unwrap_or((version.as_str(), "0"));
    let next = format!("{load}~{}", decisions.parse::<u64>().unwrap_or_default() + 1);
    store::set_setting(&mut transaction, settings::DATA_VERSION, &next).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let touched = Touched {
        changed: changed.iter().copied().collect::<BTreeSet<i64>>(),
        everything,
        ..Touched::default()
    };
    indexing::follow(app, &touched, true).await?;
    app.refresh().await?;
    Ok(changed.len())
}
