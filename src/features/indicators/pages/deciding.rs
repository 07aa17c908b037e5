//! Hiding a proposal that holds what nobody may read, with a reason for the journal. Whether an indicator is taken, the council says.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::{address, said};
use crate::features::indicators::catalogue::{self, Indicator, State};
use crate::features::indicators::store;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Deed, Did, Error, Form, Routes};

/// Characters of a reason at most.
const REASON_MOST: usize = 600;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/indicators/{id}/decide",
        Access::Holding(Power::Administer),
        get(show).post(hide),
    )
}

#[derive(Template)]
#[template(path = "features/indicators/templates/deciding.html")]
struct DecidingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: (String, Option<&'static str>),
}

/// What is proposed at an address; what was decided is not decided again.
async fn proposed(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Indicator, Error> {
    let found = catalogue::find(&cx.app, connection, id).await?;
    found
        .filter(|one| one.proposed_by.is_some())
        .ok_or(Error::NotFound)
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let indicator = proposed(&cx, &mut *cx.app.db.read().await?, &id).await?;
    if indicator.state != State::Proposed {
        return Ok(cx.redirect(&address(&cx, &indicator)));
    }
    page(&cx, &indicator, &Form::new())
}

fn page(cx: &Cx, indicator: &Indicator, form: &Form) -> Result<Response, Error> {
    cx.page(&DecidingPage {
        cx,
        form,
        here: address(cx, indicator),
        name: said(cx, &indicator.names),
    })
}

fn refused(cx: &Cx, indicator: &Indicator, form: &Form) -> Result<Response, Error> {
    let mut page = page(cx, indicator, form)?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

async fn hide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    let indicator = proposed(&cx, &mut transaction, &id).await?;
    if indicator.state != State::Proposed {
        return Ok(cx.redirect(&address(&cx, &indicator)));
    }
    let reason = plain(&form.required("reason", REASON_MOST, "indicators-reason-wrong"));
    if !form.is_fine() {
        return refused(&cx, &indicator, &form);
    }
    // Whoever votes on it asks that it stays to be read: no vote is stopped by one person.
    let path = format!("/indicators/{}", indicator.address);
    let did = Did {
        id: 0,
        organisation: 0,
        words: &path,
    };
    match cx.follow(&mut transaction, Deed::IndicatorHidden, did).await {
        Ok(()) => {}
        Err(Error::Conflict) => {
            form.refuse("reason", "indicators-voted");
            return refused(&cx, &indicator, &form);
        }
        Err(error) => return Err(error),
    }
    let now = cx.now();
    if !store::hide(&mut transaction, &indicator.address, &reason, now).await? {
        // The council decided meanwhile.
        return Ok(cx.redirect(&address(&cx, &indicator)));
    }
    let act = Act {
        acting: Some(acting),
        act: "indicator-hidden",
        object: &format!("indicator:{}", indicator.address),
        after: Some(&reason),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // What is hidden has no page any more.
    Ok(cx.redirect_saying(&cx.url("/indicators"), &cx.t("indicators-done-hidden")))
}
