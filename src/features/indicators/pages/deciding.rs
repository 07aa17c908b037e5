//! Withdrawing the text of what an organisation proposed from the public, whatever was decided on it, where it holds what nobody may
//! read, with a reason that everybody reads, and showing it again. Whether an indicator is taken, the council says.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Withdrawn, address, languages, said, withdrawn};
use crate::features::indicators::catalogue::{self, Indicator};
use crate::features::indicators::store;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Deed, Did, Error, Form, Routes, get};

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
    withdrawn: Option<Withdrawn>,
}

impl DecidingPage<'_> {
    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

/// What an organisation proposed at an address.
async fn proposed(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Indicator, Error> {
    let found = catalogue::find_with_hidden(&cx.app, connection, id).await?;
    found
        .filter(|one| one.proposed_by.is_some())
        .ok_or(Error::NotFound)
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.acting(Power::Administer, None)?;
    let indicator = proposed(&cx, &mut *cx.app.db.read().await?, &id).await?;
    page(&cx, &indicator, &Form::new().with("language", cx.lang.code()))
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
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() && !again {
        form.refuse("language", "indicators-language-wrong");
    }
    if !form.is_fine() {
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
            store::hide(
                &mut transaction,
                &indicator.address,
                (&reason, language.unwrap_or(cx.lang)),
                now,
            )
            .await?,
            "indicator-hidden",
            "indicators-done-hidden",
        ),
    };
    if !is_done {
        // Sent twice: the page says where it stands.
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
    // What is withdrawn, proposed and not before the council has no page.
    let next = match again {
        true => address(&cx, &indicator),
        false => cx.url("/indicators"),
    };
    Ok(cx.redirect_saying(&next, &cx.t(said)))
}
