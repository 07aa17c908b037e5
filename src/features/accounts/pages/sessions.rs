//! My sessions: where I am signed in, and how to end one or all.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::features::accounts::store::sessions::{self, Session};
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

pub(super) fn routes() -> Routes {
    let mine = Access::SignedIn;
    Routes::new()
        .page("/me/sessions", mine, get(show))
        .page("/me/sessions/others/end", mine, post(end_others).get(back))
        .page("/me/sessions/{id}/end", mine, post(end).get(back))
}

#[derive(Template)]
#[template(path = "features/accounts/templates/sessions.html")]
struct SessionsPage<'a> {
    cx: &'a Cx,
    sessions: Vec<Session>,
    own: i64,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let sessions = sessions::of(&mut connection, actor.person).await?;
    cx.page(&SessionsPage {
        cx: &cx,
        sessions,
        own: actor.session,
    })
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/sessions"))
}

async fn end(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    if !sessions::end(&mut transaction, actor.person, id, cx.now()).await? {
        return Err(Error::NotFound);
    }
    let act = Act {
        acting: Some(actor.themselves()),
        act: "session-ended",
        object: &format!("session:{id}"),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me/sessions"), &cx.t("sessions-said-ended")))
}

async fn end_others(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let ended = sessions::end_others(&mut transaction, actor.person, Some(actor.session), cx.now()).await?;
    if ended > 0 {
        let act = Act {
            acting: Some(actor.themselves()),
            act: "sessions-ended",
            object: &format!("person:{}", actor.person),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/me/sessions"), &cx.tn("sessions-said-others", &ended)))
}
