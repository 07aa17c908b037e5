//! Organisations say themselves where and on which themes they act. Their words stand beside the
//! registers', which stay as they were; the search finds them by both.

use std::collections::BTreeSet;

use super::indexing::{self, IndexingError, changes};
use super::store::declared;
use crate::shared::app::{App, OpenError};
use crate::shared::store::{Connection, StoreError};

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
    let mut transaction = app.db.write().await?;
    let changed = declared::waiting(&mut transaction).await?;
    declared::done(&mut transaction, &changed).await?;
    changes::note(
        &mut transaction,
        &changed.iter().copied().collect::<BTreeSet<i64>>(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    indexing::follow(app, true).await?;
    app.refresh().await?;
    Ok(changed.len())
}
