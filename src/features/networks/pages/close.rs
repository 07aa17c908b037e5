//! Closing a network that is abused or that nobody keeps any more: whoever runs the platform does it,
//! says why, and its members are told.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::address;
use crate::features::networks::finding::{self, Found};
use crate::features::networks::joining;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of the reason at most.
const REASON_MOST: usize = 1_000;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/networks/{key}/close",
        Access::Holding(Power::Administer),
        get(show).post(close),
    )
}

#[derive(Template)]
#[template(path = "features/networks/templates/close.html")]
struct ClosePage<'a> {
    cx: &'a Cx,
    found: &'a Found,
    form: &'a Form,
    url: String,
}

async fn show(cx: Cx, Path(key): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let found = finding::find(&cx, &mut *cx.app.db.read().await?, &key).await?;
    page(&cx, &found, &Form::new())
}

fn page(cx: &Cx, found: &Found, form: &Form) -> Result<Response, Error> {
    cx.page(&ClosePage {
        cx,
        found,
        form,
        url: address(cx, &found.network.key),
    })
}

async fn close(cx: Cx, Path(key): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    // Sent twice: it is closed, and nobody finds it any more.
    let found = finding::find(&cx, &mut transaction, &key).await?;
    let reason = form.required("reason", REASON_MOST, "network-close-reason-wrong");
    if !form.is_fine() {
        let mut page = page(&cx, &found, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    joining::close(&mut transaction, &cx.app, &found, &reason, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url("/networks?closed=1")))
}
