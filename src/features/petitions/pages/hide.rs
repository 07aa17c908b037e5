//! An administrator hides a text that must not be public, with a reason that everyone reads; and shows it
//! again.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::address;
use crate::features::petitions::answer::Part;
use crate::features::petitions::finding::{self, Found};
use crate::features::petitions::hiding;
use crate::features::petitions::store::said;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a reason at most.
const REASON_MOST: usize = 600;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/petitions/{id}/hide",
        Access::Holding(Power::Administer),
        get(show).post(hide),
    )
}

#[derive(Template)]
#[template(path = "features/petitions/templates/hide.html")]
struct HidePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    petition: String,
    title: &'a str,
    /// What is done, what that means, and how it is taken back: a text each.
    keys: [&'static str; 3],
    hidden: bool,
}

/// The texts of the page for each part.
fn keys(part: Part) -> [&'static str; 3] {
    match part {
        Part::Text => ["petitions-hide", "petitions-hide-lede", "petitions-show-again"],
        Part::Answer => [
            "petitions-hide-answer",
            "petitions-hide-lede-answer",
            "petitions-show-again-answer",
        ],
        Part::Note(_) => [
            "petitions-hide-note",
            "petitions-hide-lede-note",
            "petitions-show-again-note",
        ],
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    part: String,
}

/// Why a part is hidden; nothing while it is shown.
async fn reason(connection: &mut Connection, found: &Found, part: Part) -> Result<Option<String>, Error> {
    let petition = &found.petition;
    Ok(match part {
        Part::Text => petition.hidden_at.map(|_| petition.hidden_reason.clone()),
        Part::Answer => {
            let answer = said::answer_to(connection, petition.id).await?;
            answer.ok_or(Error::NotFound)?.1
        }
        Part::Note(id) => {
            let notes = said::notes(connection, petition.id).await?;
            let note = notes.into_iter().find(|note| note.id == id);
            note.ok_or(Error::NotFound)?.hidden
        }
    })
}

fn page(cx: &Cx, found: &Found, form: &Form, (part, hidden): (Part, bool)) -> Result<Response, Error> {
    cx.page(&HidePage {
        cx,
        form,
        petition: address(cx, &found.petition),
        title: &found.petition.title,
        keys: keys(part),
        hidden,
    })
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    let part = Part::read(&asked.part).ok_or(Error::NotFound)?;
    let reason = reason(&mut connection, &found, part).await?;
    let form = Form::new()
        .with("part", &part.word())
        .with("reason", reason.as_deref().unwrap_or_default());
    page(&cx, &found, &form, (part, reason.is_some()))
}

async fn hide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&mut transaction, &id).await?;
    let part = Part::read(form.value("part")).ok_or(Error::NotFound)?;
    let hidden = self::reason(&mut transaction, &found, part).await?.is_some();
    let again = form.is("again", "1");
    let reason = match again {
        true => None,
        false => Some(plain(&form.required(
            "reason",
            REASON_MOST,
            "petitions-hide-wrong",
        ))),
    };
    if !form.is_fine() {
        let mut page = page(&cx, &found, &form, (part, hidden))?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let what = (part, reason.as_deref());
    hiding::hide(&mut transaction, &cx.app, &found, what, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let word = if again { "shown" } else { "hidden" };
    // By its key: the words of a hidden title are not in its address.
    let there = cx.url(&format!("/petitions/{}", found.petition.key));
    Ok(cx.redirect_saying(&there, &cx.t(&format!("petitions-said-{word}"))))
}
