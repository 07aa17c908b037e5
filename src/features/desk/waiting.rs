//! What a programme may give was changed: the promises that were confirmed, and that it kept from being granted, are looked at again with all
//! that they wait for. What holds now is granted, all of it together; nobody has to press anything.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::consequences::{follow, stands, turns};
use super::store::confirmed;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Did, Error};

/// Looks again at the promises of a programme that something hindered, application by application.
pub(super) fn looked_at<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    did: Did<'a>,
) -> BoxFuture<'a, Result<(), Error>> {
    async move {
        let acting = cx.someone()?.themselves();
        let waiting = confirmed::hindered(connection, did.id).await?;
        for sent in turns(connection, &waiting).await? {
            let before = stands(connection, &sent).await?;
            follow(connection, &cx.app, (&sent, &before), (acting, None)).await?;
        }
        Ok(())
    }
    .boxed()
}
