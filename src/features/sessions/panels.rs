//! What sessions add to the pages of others: on one's own page, the way to them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::list::places;
use super::store::sessions as store;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Account, account)
}

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/desk/sessions\") }}\">{{ cx.t(\"table-sessions\") }}</a></li>",
    ext = "html"
)]
struct AccountPanel<'a> {
    cx: &'a Cx,
}

/// The way to the sessions, for whoever comes to one.
fn account<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let sessions = store::of(connection, &places(cx), 1).await?;
        match sessions.is_empty() {
            true => Ok(String::new()),
            false => Ok(AccountPanel { cx }.render()?),
        }
    }
    .boxed()
}
