//! The verbs of whoever runs the platform: grant a capacity, end it, say where a body has its say.

use super::capacity::Mark;
use super::remit::Remit;
use super::store::{self, Granted, remits};
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Grants a capacity.
pub async fn grant(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    granted: &Granted,
    acting: Acting,
) -> Result<(), StoreError> {
    store::grant(connection, granted, Some(acting.person), now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "capacity-granted",
        object: &format!("capacity:{}", granted.id),
        after: Some(&said(granted)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Ends a capacity; false when it was over already.
pub async fn end(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    granted: &Granted,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !store::end(connection, granted.id, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "capacity-ended",
        object: &format!("capacity:{}", granted.id),
        before: Some(&said(granted)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

fn said(granted: &Granted) -> String {
    let mark = granted.mark.map_or("", Mark::as_str);
    let until = granted.until.map_or_else(String::new, |until| until.to_string());
    format!("{} {mark} {} {until}", granted.capacity.as_str(), granted.starts)
}

/// Says that a public body has its say somewhere.
pub async fn reach(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    remit: &Remit,
    acting: Acting,
) -> Result<(), StoreError> {
    remits::add(connection, organisation.id, remit, acting.person, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "remit-given",
        object: &format!("remit:{}", remit.id),
        after: Some(&format!("{} {}", remit.scope.as_str(), remit.place)),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Says that it has its say there no more; false when it had none.
pub async fn leave(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    id: i64,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !remits::remove(connection, organisation.id, id).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "remit-ended",
        object: &format!("remit:{id}"),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}
