//! On a programme's page: how long its funder took to answer.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::kept::Known;
use super::pages::said;
use crate::features::directory;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// The panel.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Programme, show)
}

#[derive(Template)]
#[template(path = "features/awards/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    words: String,
    url: String,
}

fn show<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let known = Known::read(&cx.app).unwrap_or_default();
        let Some(own) = known
            .funders
            .iter()
            .find(|one| one.funder == subject.organisation)
        else {
            return Ok(String::new());
        };
        let funders = directory::published_by_ids(connection, &[own.funder]).await?;
        let Some(funder) = funders.first() else {
            return Ok(String::new());
        };
        Ok(Panel {
            cx,
            words: said(cx, &own.whole),
            url: cx.url(&format!("/awards/{}", funder.slug())),
        }
        .render()?)
    }
    .boxed()
}
