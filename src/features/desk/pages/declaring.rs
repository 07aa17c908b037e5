//! Somebody who reads for a funder or an organiser says whether they stand too near to those who ask, before they read.

use axum::extract::Path;
use axum::response::Response;

use super::show;
use crate::features::applications::{self, Reading};
use crate::features::desk::finding;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/declare",
        Access::Holding(Power::ReadFiles),
        post(declare).get(show::back),
    )
}

async fn declare(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find_for(&cx, &mut transaction, &id, form.value("funder")).await?;
    let near = match form.value("near") {
        "yes" => true,
        "no" => false,
        _ => {
            form.refuse("near", "desk-declare-missing");
            let mut page = show::page(&cx, transaction, &found, &form).await?;
            *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    let led = cx.url(&show::of_funder(&found));
    // A yes is for good; what was said already of the same partners is not said again.
    let again = match found.reading {
        Reading::Declared | Reading::Within | Reading::Tied => true,
        Reading::Clear => !near,
        Reading::Undeclared => false,
    };
    if again {
        return Ok(cx.redirect(&led));
    }
    let named = form.every("tied");
    let partners = &found.sent.partners;
    let mut ids: Vec<i64> = partners
        .iter()
        .filter(|one| near && named.contains(&one.party.key))
        .map(|one| one.organisation.id)
        .collect();
    if near && ids.is_empty() {
        ids = partners.iter().map(|one| one.organisation.id).collect();
    }
    let about = (&found.sent.application, &found.sent.parties()[..], &ids[..]);
    let by = (&found.funder, found.acting);
    applications::declare(&mut transaction, &cx.app, about, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = if near {
        "desk-declared-yes"
    } else {
        "desk-declared-no"
    };
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}
