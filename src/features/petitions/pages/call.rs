//! A petition becomes a call: whoever organises the call says so on its page, and both pages then do.

use axum::extract::Path;
use axum::response::Response;
use axum::routing::post;

use crate::features::calls::{self, Call};
use crate::features::petitions::becoming;
use crate::features::petitions::finding;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/{id}/petition",
        Access::Holding(Power::OrganiseCalls),
        post(link).get(back),
    )
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
