//! The search finds organisations by what they are for the others: capacities begin and end on a day, so that is looked at
//! again and again.

use std::collections::BTreeSet;

use super::store;
use crate::features::directory;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Organisations and what each is for the others.
type Standing = Vec<(i64, String)>;

/// Brings what the search knows in step with what is in force today; says for how many organisations. Called again without
/// a change it does nothing. The index follows by [`directory::index_declared`].
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: &App) -> Result<usize, StoreError> {
    let mut connection = app.db.read().await?;
    let (added, gone) = changed(app, &mut connection).await?;
    drop(connection);
    if added.is_empty() && gone.is_empty() {
        return Ok(0);
    }
    let mut transaction = app.db.write().await?;
    let (added, gone) = changed(app, &mut transaction).await?;
    let now = app.clock.now().as_second();
    let count = directory::stand_as(&mut transaction, (&added, &gone), now).await?;
    transaction.commit().await?;
    Ok(count)
}

/// What the search does not know yet, and what it should know no more.
async fn changed(app: &App, connection: &mut Connection) -> Result<(Standing, Standing), StoreError> {
    let held: BTreeSet<(i64, String)> = store::in_force(connection, app.clock.today())
        .await?
        .into_iter()
        .map(|granted| (granted.organisation, granted.capacity.as_str().to_owned()))
        .collect();
    let known: BTreeSet<(i64, String)> = directory::standing(connection).await?.into_iter().collect();
    Ok((
        held.difference(&known).cloned().collect(),
        known.difference(&held).cloned().collect(),
    ))
}
