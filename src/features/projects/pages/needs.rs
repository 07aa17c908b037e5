//! What the project still looks for: said in two lines, so that others can be proposed who could
//! bring it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use matching::Resource;

use super::{Words, closed};
use crate::features::projects::acts::needing;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::need::Need;
use crate::features::projects::store::needs;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject};
use crate::shared::web::{get, typed};

/// Characters of a need at most, and needs of one project.
const WORDS_MOST: usize = 200;
const MOST: usize = 20;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/needs",
        Access::Holding(Power::WriteProjects),
        get(show).post(write),
    )
}

#[derive(Template)]
#[template(path = "features/projects/templates/needs.html")]
struct NeedsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    /// What it lacks, with what partners said they could bring.
    missing: String,
}

impl NeedsPage<'_> {
    fn resources(&self) -> Vec<(&'static str, String)> {
        Resource::ALL
            .into_iter()
            .map(|resource| {
                let word = resource.as_str();
                (word, self.cx.t(&format!("project-need-{word}")))
            })
            .collect()
    }

    fn weights(&self) -> Vec<(&'static str, String)> {
        ["3", "2", "1"]
            .into_iter()
            .map(|weight| (weight, self.cx.t(&format!("project-need-weight-{weight}"))))
            .collect()
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    found.writing(&cx)?;
    let form = Form::new().with("sending", &chance::token()).with("weight", "2");
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let subject = Subject {
        organisation: 0,
        slug: &found.project.address,
    };
    let missing = cx.panels(connection, Slot::Missing, subject).await?;
    cx.page(&NeedsPage {
        cx,
        form,
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        missing: missing.concat(),
    })
}

async fn write(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => return closed.page(&cx, vec![(String::new(), form.value("words").to_owned())]),
    };
    let led = cx.url(&format!("{}/needs", found.path()));
    let now = cx.now();
    let known = needs::of_project(&mut transaction, found.project.id).await?;
    if !form.value("met").is_empty() {
        let need = known.iter().find(|need| need.id.to_string() == form.value("met"));
        if let Some(need) = need {
            needing::found(&mut transaction, now, &found.project, need, acting).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect(&led));
    }
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let words = form.required("words", WORDS_MOST, "project-need-words-wrong");
    let resource: Option<Resource> = form.value("resource").parse().ok();
    if resource.is_none() {
        form.refuse("resource", "project-need-resource-wrong");
    }
    let weight: Option<u8> = form
        .value("weight")
        .parse()
        .ok()
        .filter(|weight| (1..=3).contains(weight));
    if weight.is_none() {
        form.refuse("weight", "project-need-weight-wrong");
    }
    if known.len() >= MOST {
        form.refuse("words", "project-need-many");
    }
    let (Some(resource), Some(weight), true) = (resource, weight, form.is_fine()) else {
        let mut response = page(&cx, &mut transaction, &found, &form).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    };
    let need = Need {
        id: chance::row(),
        resource,
        words: typed::line(&words),
        weight,
        of_call: false,
    };
    needing::look_for(&mut transaction, now, &found.project, &need, acting).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}
