//! On a project's page, for those who build it: the way to what was done, where nobody else reads a report of it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::store;
use super::testimony::is_read;
use crate::features::applications;
use crate::features::projects::{self, Origin};
use crate::shared::store::{Connection, StoreError};
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

/// Whether the way is shown where nothing is told yet: alone, nobody is there to confirm anything; and what is about to be sent, or
/// was, is read by others.
async fn is_offered(connection: &mut Connection, found: &projects::Found) -> Result<bool, StoreError> {
    let project = &found.project;
    let every = applications::of_projects(connection, &[project.id]).await?;
    let prepared = match every.as_slice() {
        [] => project.origin == Origin::Call,
        every => every.iter().any(|one| one.submitted == 0 && !one.state.is_over()),
    };
    Ok(found.members().count() >= 2 && !prepared && !is_read(connection, project.id).await?)
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
        if told.is_empty() && !is_offered(connection, &found).await? {
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
