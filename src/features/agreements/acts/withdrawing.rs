//! A funder takes an agreement back to write it anew, or gives it up.

use super::{Step, note, tell};
use crate::features::agreements::agreement::Agreement;
use crate::features::agreements::finding::Found;
use crate::features::agreements::state::{Act, next};
use crate::features::agreements::store::{agreements, parties};
use crate::features::desk;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// Takes it back, to be written anew; false where that has no sense.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (seen, acting): (i64, Acting),
) -> Result<bool, StoreError> {
    if !thaw(connection, app, found, seen).await? {
        return Ok(false);
    }
    let step = Step {
        act: "agreement-taken-back",
        ..Step::default()
    };
    note(connection, app, found, step, acting).await?;
    tell(
        connection,
        app,
        found,
        ("letter-agreement-taken-back", Some(acting.person)),
        &|_| String::new(),
    )
    .await?;
    Ok(true)
}

/// What was proposed is a draft again, and nothing rests on it; false where that has no sense, or it was changed meanwhile.
pub(super) async fn thaw(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    seen: i64,
) -> Result<bool, StoreError> {
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(false);
    };
    let Some(state) = next(agreement.state, Act::TakeBack).filter(|_| agreement.version == seen) else {
        return Ok(false);
    };
    let agreement = Agreement {
        state,
        document: String::new(),
        hash: String::new(),
        ..agreement
    };
    if !agreements::update(connection, &agreement, app.clock.now().as_second()).await? {
        return Ok(false);
    }
    for follows in parties::follows(connection, agreement.id).await? {
        desk::bind(connection, follows.decision, false).await?;
    }
    Ok(true)
}

/// Throws a draft away that nobody else saw; one that was proposed once is given up, and kept with what was signed and done. False where
/// that has no sense.
///
/// # Errors
/// When the database does not answer.
pub async fn discard(
    connection: &mut Connection,
    agreement: Agreement,
    (seen, now): (i64, i64),
) -> Result<bool, StoreError> {
    let id = agreement.id;
    let Some(state) = next(agreement.state, Act::Withdraw).filter(|_| agreement.version == seen) else {
        return Ok(false);
    };
    if !agreements::was_proposed(connection, id).await? {
        agreements::discard(connection, id).await?;
        return Ok(true);
    }
    agreements::let_go(connection, id).await?;
    agreements::update(connection, &Agreement { state, ..agreement }, now).await
}
