//! Somebody who reads for a funder says whether they stand too near to those who ask, before they read.

use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;

use super::show;
use crate::features::desk::finding;
use crate::features::desk::store::conflicts;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/declare",
        Access::Holding(Power::ReadFiles),
        post(declare).get(show::back),
    )
}

async fn declare(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let near = match form.value("near") {
        "yes" => true,
        "no" => false,
        _ => {
            form.refuse("near", "desk-declare-missing");
            let mut page = show::page(&cx, &mut transaction, &found, &form).await?;
            *page.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    let led = cx.url(&found.path());
    let application = &found.sent.application;
    let before = conflicts::declared(&mut transaction, application.id, found.acting.person).await?;
    // A yes is for good; what was said already is not said again.
    if before == Some(near) || before == Some(true) {
        return Ok(cx.redirect(&led));
    }
    let by = (found.funder.id, found.acting);
    conflicts::declare(&mut transaction, application.id, by, near, cx.now()).await?;
    let act = Act {
        acting: Some(found.acting),
        organisation: Some(&found.funder.key),
        act: "conflict-declared",
        object: &format!("application:{}", application.number),
        before: None,
        after: Some(if near { "near" } else { "none" }),
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = if near {
        "desk-declared-yes"
    } else {
        "desk-declared-no"
    };
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}
