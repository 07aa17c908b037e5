//! One action, or one indicator that the project proposes.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::inputs::{self, Asked, How, Input, Read};
use super::{Words, closed};
use crate::features::projects::acts::saving;
use crate::features::projects::editing;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::store::{projects, values};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let reads = Access::Holding(Power::SeeFile);
    Routes::new()
        .page(
            "/projects/{id}/actions/{item}",
            reads,
            get(action).post(save_action),
        )
        .page(
            "/projects/{id}/indicators/{item}",
            reads,
            get(indicator).post(save_indicator),
        )
}

#[derive(Template)]
#[template(path = "features/projects/templates/item.html")]
struct ItemPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    kind: Kind,
    key: String,
    inputs: Vec<Input>,
    /// Whether somebody removed it while it was being written.
    gone: bool,
    writes: bool,
}

impl ItemPage<'_> {
    fn errors(&self) -> Vec<(String, String)> {
        self.inputs.iter().flat_map(Input::errors).collect()
    }

    fn word(&self, part: &str) -> String {
        self.cx.t(&format!("project-{}-{part}", self.kind.as_str()))
    }
}

/// The end of the text key of a field.
fn label(kind: Kind, name: &str) -> String {
    format!("{}-{name}", kind.as_str())
}

/// The texts that are asked about one.
fn texts(kind: Kind, key: &str) -> Vec<Asked> {
    kind.texts()
        .iter()
        .map(|text| Asked::text(items::field(kind, key, text.name), label(kind, text.name), *text))
        .collect()
}

/// What is asked about one.
pub(super) fn asked(found: &Found, kind: Kind, key: &str) -> Vec<Asked> {
    let mut asked = texts(kind, key);
    match kind {
        Kind::Indicator => {}
        Kind::Action => {
            let members = found.members().map(|partner| {
                (
                    partner.organisation.key.clone(),
                    partner.organisation.name.clone(),
                )
            });
            let who = How::Many {
                choices: members.collect(),
                folded: false,
            };
            for (name, how) in [
                ("who", who),
                ("place", How::Plain { most: 200 }),
                ("starts", How::Day),
                ("until", How::Day),
            ] {
                asked.push(Asked {
                    field: items::field(kind, key, name),
                    key: label(kind, name),
                    how,
                });
            }
        }
    }
    asked
}

async fn action(cx: Cx, path: Path<(String, String)>) -> Result<Response, Error> {
    show(cx, path, Kind::Action).await
}

async fn indicator(cx: Cx, path: Path<(String, String)>) -> Result<Response, Error> {
    show(cx, path, Kind::Indicator).await
}

async fn save_action(cx: Cx, path: Path<(String, String)>, form: Form) -> Result<Response, Error> {
    save(cx, path, form, Kind::Action).await
}

async fn save_indicator(cx: Cx, path: Path<(String, String)>, form: Form) -> Result<Response, Error> {
    save(cx, path, form, Kind::Indicator).await
}

async fn show(cx: Cx, Path((id, item)): Path<(String, String)>, kind: Kind) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    if !items::keys(kind, &found.content).contains(&item.as_str()) {
        return Err(Error::NotFound);
    }
    page(&cx, &mut connection, &found, (kind, &item), None).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (kind, key): (Kind, &str),
    sent: Option<(&Form, &Read)>,
) -> Result<Response, Error> {
    let asked = asked(found, kind, key);
    let gone = !items::keys(kind, &found.content).contains(&key);
    let page = ItemPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        kind,
        key: key.to_owned(),
        inputs: inputs::shown(cx, connection, found, &asked, sent).await?,
        gone,
        writes: found.writes(cx),
        cx,
    };
    let wrong = gone || !page.errors().is_empty();
    let mut response = cx.page(&page)?;
    if wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn save(
    cx: Cx,
    Path((id, key)): Path<(String, String)>,
    form: Form,
    kind: Kind,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (mut found, acting) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => return closed.page(&cx, closed::typed(&cx, &texts(kind, &key), &form)),
    };
    let now = cx.now();
    let led = cx.url(&format!("{}/sections/{}", found.path(), kind.section().as_str()));
    if form.is("remove", "1") {
        saving::remove(&mut transaction, now, &found.project, (kind, &key), acting).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect(&led));
    }
    projects::hold(&mut transaction, found.project.id).await?;
    found.content = values::content(&mut transaction, found.project.id).await?;
    // Somebody removed it while it was being written: its writer sees that, and may put it back.
    let gone = !items::keys(kind, &found.content).contains(&key.as_str());
    if gone && !saving::was_listed(&mut transaction, found.project.id, (kind, &key)).await? {
        return Err(Error::NotFound);
    }
    let asked = asked(&found, kind, &key);
    let read = inputs::read(&cx, &mut transaction, &found, &asked, &form).await?;
    let back = !gone
        || read.is_fine()
            && form.is("put_back", "1")
            && saving::put_back(&mut transaction, now, &found.project, (kind, &key), acting).await?;
    if !back || !read.is_fine() {
        return page(&cx, &mut transaction, &found, (kind, &key), Some((&form, &read))).await;
    }
    let languages = found.project.languages();
    let writes = editing::writes(&found.content, &languages, &read.written, &read.same);
    let what = (acting, kind.section().as_str());
    saving::save(
        &mut transaction,
        now,
        &found.project,
        &found.content,
        &writes,
        what,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&format!("{led}?saved=1")))
}
