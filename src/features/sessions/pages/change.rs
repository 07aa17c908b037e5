//! The funder that convened a session says that it is on another day, elsewhere, or not at all.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::convene::when_and_where;
use super::{Around, show::back};
use crate::features::sessions::acts::{self, By};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::session::Session;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let keeping = Access::Holding(Power::KeepProgrammes);
    Routes::new()
        .page("/desk/sessions/{id}/change", keeping, get(show).post(change))
        .page("/desk/sessions/{id}/cancel", keeping, post(cancel).get(back))
}

#[derive(Template)]
#[template(path = "features/sessions/templates/change.html")]
struct ChangePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
}

fn page(cx: &Cx, found: &Found, form: &Form) -> Result<Response, Error> {
    cx.page(&ChangePage {
        around: Around::of(cx, found, "/change"),
        form,
        cx,
    })
}

fn refused(cx: &Cx, found: &Found, form: &Form) -> Result<Response, Error> {
    Ok(super::refused(page(cx, found, form)?))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    found.keeps(&cx)?;
    if !found.session.is_open() {
        return Err(Error::NotFound);
    }
    let session = &found.session;
    let form = Form::new()
        .with("seen", &session.version.to_string())
        .with("on", &session.on.to_string())
        .with("at", &session.at)
        .with("place", &session.place)
        .with("link", &session.link);
    page(&cx, &found, &form)
}

/// The session, for whoever keeps it, one after the other.
async fn kept(cx: &Cx, connection: &mut Connection, id: &str) -> Result<(Found, Acting), Error> {
    let found = finding::in_turn(cx, connection, id).await?;
    let acting = found.keeps(cx)?;
    Ok((found, acting))
}

fn by<'a>(cx: &Cx, found: &'a Found, acting: Acting) -> By<'a> {
    let convener = found.organisations.get(&found.session.convener);
    By {
        key: convener.map_or("", |one| one.key.as_str()),
        acting,
        now: cx.now(),
    }
}

async fn change(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = kept(&cx, &mut transaction, &id).await?;
    let session = &found.session;
    if !session.is_open() {
        return Err(Error::NotFound);
    }
    let typed = when_and_where(&cx, &mut form);
    let led = cx.url(&session.path());
    if let Some((on, at, place, link)) = typed {
        let moved = Session {
            on,
            at,
            place,
            link,
            version: form.value("seen").parse().unwrap_or_default(),
            ..session.clone()
        };
        // Sent twice, or nothing changed: nobody is written to again.
        let same = |one: &Session| (one.on, one.at.clone(), one.place.clone(), one.link.clone());
        if same(&moved) == same(session) {
            return Ok(cx.redirect_done(&led));
        }
        if acts::move_to(
            &mut transaction,
            &cx.app,
            (&found, &moved),
            by(&cx, &found, acting),
        )
        .await?
        {
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("sessions-changed")));
        }
        form = form.with("seen", &session.version.to_string());
        form.refuse("on", "form-changed-meanwhile");
    }
    refused(&cx, &found, &form)
}

async fn cancel(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = kept(&cx, &mut transaction, &id).await?;
    let led = cx.url(&found.session.path());
    if !found.session.is_open() {
        return Ok(cx.redirect_done(&led));
    }
    // Whoever cancels read the day that stands.
    let stale = form.value("seen") != found.session.version.to_string();
    if form.value("sure") != "yes" || stale {
        let session = &found.session;
        form = form
            .with("seen", &session.version.to_string())
            .with("on", &session.on.to_string())
            .with("at", &session.at)
            .with("place", &session.place)
            .with("link", &session.link);
        let key = match stale {
            true => "form-changed-meanwhile",
            false => "sessions-cancel-unsure",
        };
        form.refuse("sure", key);
        return refused(&cx, &found, &form);
    }
    if !acts::cancel(&mut transaction, &cx.app, &found, by(&cx, &found, acting)).await? {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("sessions-cancelled")))
}
