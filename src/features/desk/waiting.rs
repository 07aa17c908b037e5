//! What promises waited for may have come: a programme has other money to give, or time gave room, as when aid of three years ago counts no
//! more. The promises that were confirmed, and that something kept from being granted, are looked at again with all that they wait for. What
//! holds now is granted, all of it together; nobody has to press anything.

use std::collections::BTreeSet;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::consequences::{followed, stands, turns};
use super::scarce;
use super::store::confirmed;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Did, Error};

/// Looks again at the promises of a programme that something hindered, application by application.
pub(super) fn looked_at<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    did: Did<'a>,
) -> BoxFuture<'a, Result<(), Error>> {
    async move {
        let doer = cx.someone()?.person;
        let waiting = confirmed::hindered(connection, did.id).await?;
        again(connection, &cx.app, &waiting, Some(doer)).await?;
        // What is left after that is room for those whose decisions gave less for want of it.
        scarce::look(connection, &cx.app, Some(did.id)).await
    }
    .boxed()
}

/// What time brings, to be called again and again: each application of which a confirmed promise could not be granted is looked at in a
/// transaction of its own. What could not be is tried again the next time.
pub async fn look_after(app: &App) {
    match hindered(app).await {
        Ok(waiting) => {
            for application in waiting {
                if let Err(error) = in_time(app, application).await {
                    tracing::warn!(
                        ?error,
                        application,
                        "promises that wait could not be looked at again"
                    );
                }
            }
        }
        Err(error) => tracing::warn!(%error, "nobody knows which promises wait"),
    }
    if let Err(error) = room(app).await {
        tracing::warn!(
            ?error,
            "nobody knows where there is room for small state aid again"
        );
    }
}

/// Time gives room for small state aid: whoever gave less for want of it is told.
async fn room(app: &App) -> Result<(), Error> {
    let mut connection = app.db.read().await?;
    if !scarce::is_there(&mut connection, app).await? {
        return Ok(());
    }
    drop(connection);
    let mut transaction = app.db.write().await?;
    scarce::look(&mut transaction, app, None).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

async fn hindered(app: &App) -> Result<BTreeSet<i64>, StoreError> {
    let mut connection = app.db.read().await?;
    confirmed::every_hindered(&mut connection).await
}

async fn in_time(app: &App, application: i64) -> Result<(), Error> {
    let mut transaction = app.db.write().await?;
    again(&mut transaction, app, &BTreeSet::from([application]), None).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// Looks again at these applications; whoever did what gave room is not told of it, and nobody did what time does.
async fn again(
    connection: &mut Connection,
    app: &App,
    applications: &BTreeSet<i64>,
    doer: Option<i64>,
) -> Result<(), Error> {
    for sent in turns(connection, applications).await? {
        let before = stands(connection, &sent).await?;
        followed(connection, app, (&sent, &before), (doer, None)).await?;
    }
    Ok(())
}
