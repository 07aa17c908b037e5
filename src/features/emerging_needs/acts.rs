//! What is done with a need. Each verb writes and tells the journal in the caller's transaction; whoever may was checked
//! by the caller.

use super::need::{Need, Typed};
use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

async fn tell(
    connection: &mut Connection,
    (need, by): (&Need, Option<&Organisation>),
    (act, after): (&str, Option<&str>),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(acting),
        organisation: by.map(|by| by.key.as_str()),
        act,
        object: &format!("emerging-need:{}", need.address),
        before: None,
        after,
    };
    journal::record(connection, now, &act).await
}

/// Signals a need in the name of an organisation: everybody reads it.
///
/// # Errors
/// When the database does not answer.
pub async fn signal(
    connection: &mut Connection,
    (organisation, typed): (&Organisation, Typed),
    (acting, now): (Acting, i64),
) -> Result<Need, StoreError> {
    let need = Need {
        id: chance::row(),
        address: chance::address(&typed.title),
        organisation: organisation.id,
        typed,
        created_at: now,
        withdrawn: None,
        over: false,
    };
    store::insert(connection, &need).await?;
    tell(
        connection,
        (&need, Some(organisation)),
        ("emerging-need-signalled", Some(&need.typed.title)),
        (acting, now),
    )
    .await?;
    Ok(need)
}

/// Says that an organisation sees a need too, named or not; whoever said so before says it otherwise.
///
/// # Errors
/// When the database does not answer.
pub async fn see(
    connection: &mut Connection,
    (need, organisation): (&Need, &Organisation),
    named: bool,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    store::see(connection, (need.id, organisation.id), named, now).await?;
    tell(
        connection,
        (need, Some(organisation)),
        ("emerging-need-seen", None),
        (acting, now),
    )
    .await
}

/// Takes back that an organisation sees it; done twice, it is done once.
///
/// # Errors
/// When the database does not answer.
pub async fn unsee(
    connection: &mut Connection,
    (need, organisation): (&Need, &Organisation),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    if store::unsee(connection, (need.id, organisation.id)).await? {
        tell(
            connection,
            (need, Some(organisation)),
            ("emerging-need-unseen", None),
            (acting, now),
        )
        .await?;
    }
    Ok(())
}

/// Withdraws a need with a reason that everybody reads, or lets it stand again without one; false when it was so already.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    connection: &mut Connection,
    (need, by): (&Need, Option<&Organisation>),
    reason: Option<&str>,
    (acting, now): (Acting, i64),
) -> Result<bool, StoreError> {
    let written = (reason.map(|_| now), reason.unwrap_or_default(), by.is_none());
    if !store::withdraw(connection, need.id, written).await? {
        return Ok(false);
    }
    let act = match reason {
        Some(_) => "emerging-need-withdrawn",
        None => "emerging-need-restored",
    };
    tell(connection, (need, by), (act, reason), (acting, now)).await?;
    Ok(true)
}
