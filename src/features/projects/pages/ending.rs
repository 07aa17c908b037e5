//! Ending a project: first what it has under way is shown, then the lead is asked.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::Words;
use crate::features::projects::acts::ending;
use crate::features::projects::finding;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/end",
        Access::Holding(Power::JoinProjects),
        get(show).post(end),
    )
}

#[derive(Template)]
#[template(path = "features/projects/templates/ending.html")]
struct EndingPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    /// What other features have under way for the project.
    panels: Vec<String>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    found.leading(&cx)?;
    let subject = Subject {
        organisation: 0,
        slug: &found.project.address,
    };
    let panels = cx.panels(&mut connection, Slot::Project, subject).await?;
    cx.page(&EndingPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        panels,
        cx: &cx,
    })
}

async fn end(cx: Cx, Path(id): Path<String>, _: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find_within(&cx, &mut transaction, &id).await?;
    let acting = found.leading(&cx)?;
    ending::end(&mut transaction, &cx.app, &found, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // The page that this leads to says that it ended.
    Ok(cx.redirect(&cx.url(&found.path())))
}
