//! An administrator hides a text that must not be public, with a reason that everyone reads; and shows it
//! again.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::address;
use crate::features::networks::plain;
use crate::features::petitions::actions;
use crate::features::petitions::finding::{self, Found};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

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
    hidden: bool,
}

fn page(cx: &Cx, found: &Found, form: &Form) -> Result<Response, Error> {
    cx.page(&HidePage {
        cx,
        form,
        petition: address(cx, &found.petition),
        title: &found.petition.title,
        hidden: found.petition.hidden_at.is_some(),
    })
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let found = finding::find(&mut *cx.app.db.read().await?, &id).await?;
    page(
        &cx,
        &found,
        &Form::new().with("reason", &found.petition.hidden_reason),
    )
}

async fn hide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&mut transaction, &id).await?;
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
        let mut page = page(&cx, &found, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    actions::hide(&mut transaction, &cx.app, &found, reason.as_deref(), acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let word = if again { "shown" } else { "hidden" };
    let key = &found.petition.key;
    Ok(cx.redirect(&cx.url(&format!("/petitions/{key}?done={word}"))))
}
