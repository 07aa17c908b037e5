//! The way to the groups of a call, on its page, for those who may go there.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::features::applications::finding;
use crate::features::applications::store::together;
use crate::features::applications::together::groups;
use crate::features::calls;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

#[derive(Template)]
#[template(
    source = "<a class=\"button\" href=\"{{ url }}\">{{ cx.t(\"groups-way\") }}</a>",
    ext = "html"
)]
struct Panel<'a> {
    cx: &'a Cx,
    url: String,
}

/// Nothing for whoever neither takes part in a group nor organises the call.
pub(in crate::features::applications) fn call<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        // Its groups are read where the way leads, not to show it.
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let own: Vec<i64> = actor
            .mandates_with(Power::SeeFile)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        if !groups::are_built(&call) {
            return Ok(String::new());
        }
        if finding::organiser(cx, &call).is_err() && !together::takes_part(connection, call.id, &own).await? {
            return Ok(String::new());
        }
        let url = cx.url(&groups::path(&call));
        Ok(Panel { cx, url }.render()?)
    }
    .boxed()
}
