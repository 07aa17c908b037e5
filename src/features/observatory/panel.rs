//! On the page of an organisation that gave or received: the way to its grants, seen whole.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::ledger;
use crate::features::directory;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Organisation, organisation)
}

#[derive(Template)]
#[template(path = "features/observatory/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// The key of its words, and the address.
    ways: Vec<(&'static str, String)>,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut ways = Vec::new();
        for (side, key) in [
            ("funder", "seen-panel-given"),
            ("beneficiary", "seen-panel-received"),
        ] {
            let keys =
                directory::grant_party_keys(connection, subject.organisation, side == "funder").await?;
            // The same choice as in the ledger.
            if let Some(address) = keys.iter().map(|key| ledger::address(key)).min() {
                ways.push((key, cx.url(&format!("/observatory/grants?{side}={address:016x}"))));
            }
        }
        match ways.is_empty() {
            true => Ok(String::new()),
            false => Ok(Panel { cx, ways }.render()?),
        }
    }
    .boxed()
}
