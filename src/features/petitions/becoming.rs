//! A petition becomes a call: said by whoever organises the call, shown on both pages.

use super::finding::Found;
use super::store::supports;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Whoever organises a call says that a petition became it, or takes that back; false where that changes
/// nothing.
pub async fn become_call(
    connection: &mut Connection,
    now: i64,
    found: &Found,
    (call, address): (i64, &str),
    became: bool,
    acting: Acting,
) -> Result<bool, StoreError> {
    let changed = match became {
        true => supports::became(connection, found.petition.id, call, now).await?,
        false => supports::did_not_become(connection, found.petition.id, call).await?,
    };
    if !changed {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&found.petitioner.key),
        act: if became {
            "petition-became-call"
        } else {
            "petition-not-call"
        },
        object: &format!("petition:{}", found.petition.key),
        after: Some(address),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}
