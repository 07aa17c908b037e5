//! On a project's page, for those who build it: the way to what was done, where nobody else reads a report of it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::store;
use super::testimony::is_read;
use crate::features::projects;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Project, project)
}

#[derive(Template)]
#[template(path = "features/testimonies/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    url: String,
    /// What was told, what of it is confirmed.
    told: u64,
    confirmed: u64,
}

fn project<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let Some(found) = projects::built(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let told = store::of_project(connection, found.project.id).await?;
        // Alone, nobody is there to confirm anything.
        if told.is_empty() && (found.members().count() < 2 || is_read(connection, found.project.id).await?) {
            return Ok(String::new());
        }
        let count = |what: usize| u64::try_from(what).unwrap_or(u64::MAX);
        Ok(Panel {
            cx,
            url: cx.url(&format!("{}/done", found.path())),
            confirmed: count(told.iter().filter(|one| one.witness.is_some()).count()),
            told: count(told.len()),
        }
        .render()?)
    }
    .boxed()
}
