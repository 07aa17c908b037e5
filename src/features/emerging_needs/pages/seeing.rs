//! Saying that an organisation sees a need too, named or not; taking it back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::show::page;
use super::{address, found, signals};
use crate::features::accounts;
use crate::features::emerging_needs::acts;
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{slug}/needs/{id}/seen",
        Access::Holding(Power::AnswerCalls),
        post(see).get(back),
    )
}

/// The address to which a form is sent, opened by itself: the need.
async fn back(cx: Cx, Path((slug, at)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    accounts::scoped(&cx, &mut connection, &slug, Power::AnswerCalls).await?;
    let (need, _) = found(&mut connection, &at).await?;
    Ok(cx.redirect(&address(&cx, &need, "")))
}

async fn see(cx: Cx, Path((slug, at)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::AnswerCalls).await?;
    let (need, _) = found(&mut transaction, &at).await?;
    let (led, person) = (address(&cx, &need, ""), Some(acting.person));
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_some()
    {
        return Ok(cx.redirect_done(&led));
    }
    // Whoever signals it sees it already; what was withdrawn is seen by nobody more, but one may take back that one did.
    let over = need.withdrawn.is_some() && !form.is("stop", "1");
    if organisation.id == need.organisation || over || !signals(&organisation) {
        return Err(Error::NotFound);
    }
    let (who, doer) = ((&need, &organisation), (acting, cx.now()));
    let said = match (form.is("stop", "1"), form.value("named")) {
        (true, _) => {
            acts::unsee(&mut transaction, who, doer).await?;
            "emerging-done-unseen"
        }
        (false, "1" | "0") => {
            acts::see(&mut transaction, who, form.is("named", "1"), doer).await?;
            "emerging-done-seen"
        }
        // Nothing was chosen: nothing is done, and the page says what to choose.
        (false, _) => {
            drop(transaction);
            let mut page = page(&cx, &at, Some((organisation.id, "emerging-named-wrong"))).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(page);
        }
    };
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(said)))
}
