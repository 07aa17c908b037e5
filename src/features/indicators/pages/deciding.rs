//! Withdrawing the text of a proposal from the public where it holds what nobody may read, with a reason that everybody reads, and
//! showing it again. Whether an indicator is taken, the council says.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;

use super::{address, said, withdrawn};
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
        get(show).post(decide),
    )
}

#[derive(Template)]
#[template(path = "features/indicators/templates/deciding.html")]
struct DecidingPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    here: String,
    name: (String, Option<&'static str>),
    definition: (String, Option<&'static str>),
    /// Since when it is withdrawn, and why; nothing where everybody reads it.
    withdrawn: Option<String>,
}

/// What an organisation proposed at an address.
async fn proposed(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Indicator, Error> {
    let found = catalogue::find_with_hidden(&cx.app, connection, id).await?;
    found
        .filter(|one| one.proposed_by.is_some())
        .ok_or(Error::NotFound)
}

/// Whether its text is withdrawn, or may be: what was decided stays to be read.
fn is_open(indicator: &Indicator) -> bool {
    matches!(indicator.state, State::Proposed | State::Hidden)
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let indicator = proposed(&cx, &mut *cx.app.db.read().await?, &id).await?;
    match is_open(&indicator) {
        true => page(&cx, &indicator, &Form::new()),
        false => Ok(cx.redirect(&address(&cx, &indicator))),
    }
}

fn page(cx: &Cx, indicator: &Indicator, form: &Form) -> Result<Response, Error> {
    cx.page(&DecidingPage {
        cx,
        form,
        here: address(cx, indicator),
        name: said(cx, &indicator.names),
        definition: said(cx, &indicator.definitions),
        withdrawn: indicator.hidden.as_ref().map(|hidden| withdrawn(cx, hidden)),
    })
}

async fn decide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::Administer, None)?;
    let mut transaction = cx.app.db.write().await?;
    let indicator = proposed(&cx, &mut transaction, &id).await?;
    let again = form.value("word") == "show";
    let reason = match again {
        true => String::new(),
        false => plain(&form.required("reason", REASON_MOST, "indicators-reason-wrong")),
    };
    if is_open(&indicator) && !form.is_fine() {
        let mut page = page(&cx, &indicator, &form)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    // Who adopts it at the same time reads what stands here before or after, never between.
    let path = format!("/indicators/{}", indicator.address);
    let did = Did {
        id: 0,
        organisation: 0,
        words: &path,
    };
    cx.follow(&mut transaction, Deed::IndicatorHidden, did).await?;
    let now = cx.now();
    let (is_done, act, said) = match again {
        true => (
            store::show_again(&mut transaction, &indicator.address).await?,
            "indicator-shown-again",
            "indicators-done-shown",
        ),
        false => (
            store::hide(&mut transaction, &indicator.address, &reason, now).await?,
            "indicator-hidden",
            "indicators-done-hidden",
        ),
    };
    if !is_done {
        // Sent twice, or the council decided meanwhile: the page says where it stands.
        return Ok(cx.redirect(&format!("{}/decide", address(&cx, &indicator))));
    }
    let act = Act {
        acting: Some(acting),
        act,
        object: &format!("indicator:{}", indicator.address),
        after: (!again).then_some(reason.as_str()),
        ..Act::default()
    };
    journal::record(&mut transaction, now, &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // What is hidden and not before the council has no page.
    let next = match again {
        true => address(&cx, &indicator),
        false => cx.url("/indicators"),
    };
    Ok(cx.redirect_saying(&next, &cx.t(said)))
}
