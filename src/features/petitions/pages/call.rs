//! A petition becomes a call: its addressee begins one from it, or whoever organises a call says so on its page; both pages
//! then do.

use axum::extract::Path;
use axum::response::Response;

use super::address;
use crate::features::calls::{self, Call};
use crate::features::petitions::becoming;
use crate::features::petitions::finding::{self, Found};
use crate::shared::authz::{Acting, Power};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let organising = Access::Holding(Power::OrganiseCalls);
    Routes::new()
        .page("/calls/{id}/petition", organising, post(link).get(back))
        .page(
            "/petitions/{id}/call",
            organising,
            post(begin).get(back_to_petition),
        )
}

/// Whether the asker may begin a call from a petition: for its addressee, as long as that one organises calls.
pub(super) async fn begins(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<bool, StoreError> {
    let petition = &found.petition;
    let open = becoming::lives(petition) && petition.hidden_at.is_none();
    let may = cx.could(Power::OrganiseCalls, Some(petition.addressee));
    Ok(open && may && calls::may_organise(cx, connection, petition.addressee).await?)
}

/// The petition at an address, and under which mandate the asker begins a call from it.
async fn asked(cx: &Cx, connection: &mut Connection, id: &str) -> Result<(Found, Acting), Error> {
    cx.someone()?;
    let found = finding::find(connection, id).await?;
    let acting = cx.acting(Power::OrganiseCalls, Some(found.petition.addressee))?;
    match begins(cx, connection, &found).await? {
        true => Ok((found, acting)),
        false => Err(Error::NotFound),
    }
}

/// The address to which the form is sent, opened by itself: the petition.
async fn back_to_petition(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (found, _) = asked(&cx, &mut *cx.app.db.read().await?, &id).await?;
    Ok(cx.redirect(&address(&cx, &found.petition)))
}

async fn begin(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = asked(&cx, &mut transaction, &id).await?;
    let (sent, person) = (form.value("sending"), Some(acting.person));
    if let Some(led) = once::led_to(&mut transaction, sent, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let draft = becoming::begin_call(&mut transaction, &cx.app, &found, acting).await?;
    let led = cx.url(&format!("/calls/{}/draft", draft.address));
    once::note(&mut transaction, sent, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("petitions-said-begun")))
}

/// The call at an address, and under which mandate the asker organises it.
async fn organised(cx: &Cx, connection: &mut Connection, id: &str) -> Result<(Call, Acting), Error> {
    cx.someone()?;
    let call = calls::find(connection, id).await?.ok_or(Error::NotFound)?;
    for organiser in &call.organisers {
        match cx.acting(Power::OrganiseCalls, Some(*organiser)) {
            Err(Error::NotFound) => {}
            answer => return answer.map(|acting| (call, acting)),
        }
    }
    Err(Error::NotFound)
}

/// The address to which the form is sent, opened by itself: the call.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (call, _) = organised(&cx, &mut *cx.app.db.read().await?, &id).await?;
    Ok(cx.redirect(&cx.url(&format!("/calls/{}", call.address))))
}

async fn link(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (call, acting) = organised(&cx, &mut transaction, &id).await?;
    let here = cx.url(&format!("/calls/{}", call.address));
    let panel = format!("{here}#petitions");
    match finding::find(&mut transaction, form.value("petition")).await {
        Ok(found) => {
            let became = !form.is("not", "1");
            let done =
                becoming::become_call(&mut transaction, &cx.app, &found, &call, became, acting).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let key = match (done, became) {
                (true, true) => "petitions-said-call",
                (true, false) => "petitions-said-not-call",
                (false, _) => "petitions-said-unchanged",
            };
            Ok(cx.redirect_saying(&panel, &cx.t(key)))
        }
        // What was typed is no address of a petition: the call's page asks again.
        Err(Error::NotFound) => Ok(cx.redirect(&panel)),
        Err(error) => Err(error),
    }
}
