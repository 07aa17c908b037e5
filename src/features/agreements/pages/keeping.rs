//! Whoever committed to something says that it is done, with what proves it.

use axum::extract::Path;
use axum::response::Response;

use super::show::{again, back};
use crate::features::agreements::acts::{Step, note};
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::finding::{self, As};
use crate::features::agreements::store::{agreements, commitments};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let to_show = |cx: Cx, Path((id, _)): Path<(String, String)>| async move { back(&cx, &id).await };
    Routes::new().page(
        "/agreements/{id}/commitments/{number}",
        Access::HoldingEither(Power::WriteProjects, Power::KeepProgrammes),
        post(keep).get(to_show),
    )
}

async fn keep(cx: Cx, Path((id, number)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    agreements::take_turn(&mut transaction, found.agreement.id).await?;
    let every = commitments::of(&mut transaction, found.agreement.id).await?;
    let one = every.iter().find(|one| one.id == number);
    let one = one.ok_or(Error::NotFound)?;
    let power = match (one.organisation == found.funder.id, found.role) {
        (true, As::Funder) => Power::KeepProgrammes,
        (true, As::Party) => return Err(Error::NotFound),
        (false, _) => Power::WriteProjects,
    };
    let acting = cx.acting(power, Some(one.organisation))?;
    let evidence = plain(&form.required("evidence", TEXT_MOST, "commitment-evidence-missing"));
    if form.is_fine() && (one.kept.is_some() || !found.agreement.state.owes() || one.kind == "report") {
        form.refuse("evidence", "agreement-not-now");
    }
    if !form.is_fine() {
        drop(transaction);
        return again(&cx, &id, &form).await;
    }
    let today = cx.app.clock.today();
    commitments::keep(&mut transaction, one.id, (today, &evidence), Some(cx.lang)).await?;
    let step = Step {
        act: "commitment-kept",
        words: &evidence,
        language: Some(cx.lang),
        ..Step::default()
    };
    note(&mut transaction, &cx.app, &found, step, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let led = cx.url(&format!("{}#commitments", found.agreement.path()));
    Ok(cx.redirect_saying(&led, &cx.t("commitment-noted")))
}
