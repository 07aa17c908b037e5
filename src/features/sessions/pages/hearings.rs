//! The groups are heard before their files are debated: what each says beforehand, and what became of it, which the funder that convenes notes.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{Around, COMES, Head, refused};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::hearing::{self, Came, Hearing};
use crate::features::sessions::store::hearings as store;
use crate::features::sessions::table::{Request, Table};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/hearings", COMES, get(show).post(note))
}

/// A request: what its group says, where its hearing stands, and what the asker may note of it.
struct Line {
    head: Head,
    /// What the lead says beforehand, and its language where that is not the page's.
    words: Option<(String, Option<&'static str>)>,
    said: String,
    /// Version of what may be noted; nothing where nobody was written to, or the asker notes nothing.
    notes: Option<i64>,
    /// The day, as it was typed.
    on: String,
    wrong: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/hearings.html")]
struct HearingsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    lines: Vec<Line>,
    /// Whether there are requests to whose partners the asker may write still.
    asks: bool,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, &Form::new()).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let table = finding::table(cx, connection, found).await?;
    let hearings = store::of(connection, found.session.id).await?;
    let keeps = found.session.is_open() && cx.could(Power::KeepProgrammes, Some(found.session.convener));
    let lines = table
        .requests
        .iter()
        .map(|request| line(cx, (request, hearings.get(&request.application.id)), form, keeps));
    cx.page(&HearingsPage {
        asks: keeps && unasked(&table, &hearings),
        lines: lines.collect(),
        around: Around::of(cx, found, "/hearings"),
        form,
        cx,
    })
}

/// Whether there is a request to whose partners nobody wrote.
pub(super) fn unasked(table: &Table, hearings: &HashMap<i64, Hearing>) -> bool {
    let mut requests = table.requests.iter();
    requests.any(|one| !hearings.contains_key(&one.application.id))
}

fn line(cx: &Cx, (request, hearing): (&Request, Option<&Hearing>), form: &Form, keeps: bool) -> Line {
    let number = &request.application.number;
    let typed = form.value("application") == number;
    let words = hearing.filter(|one| request.is_clear() && !one.words.is_empty());
    Line {
        head: Head::of(cx, request),
        words: words.map(|one| (one.words.clone(), cx.foreign(one.language))),
        said: hearing::said(cx, hearing),
        notes: hearing.filter(|_| keeps).map(|one| one.version),
        on: match typed {
            true => form.value("on").to_owned(),
            false => cx.app.clock.today().to_string(),
        },
        wrong: form.error("on").filter(|_| typed),
    }
}

/// Writes to the groups that nobody wrote to, or notes what became of a hearing; for the funder that convenes.
async fn note(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let acting = found.keeps(&cx)?;
    let session = &found.session;
    if !session.is_open() {
        return Err(Error::NotFound);
    }
    let led = format!("{}/hearings", cx.url(&session.path()));
    if form.value("word") == "ask" {
        hearing::ask(&mut transaction, &cx.app, session).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("hearings-asked-done")));
    }
    let came: Came = form.value("word").parse().map_err(|()| Error::NotFound)?;
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let request = table.request(form.value("application")).ok_or(Error::NotFound)?;
    let hearings = store::of(&mut transaction, session.id).await?;
    let before = hearings.get(&request.application.id).ok_or(Error::NotFound)?;
    let on = form.value("on").trim().parse().ok();
    if on.is_some_and(|on| before.became == Some((came, on))) {
        // Sent twice.
        return Ok(cx.redirect_done(&led));
    }
    let fault = match on {
        None => Some("hearings-day-wrong"),
        Some(on) => hearing::refused(came, on, (before, session), cx.app.clock.today()),
    };
    if let Some(fault) = fault {
        form.refuse("on", fault);
    } else if form.value("seen") != before.version.to_string() {
        form.refuse("on", "form-changed-meanwhile");
    }
    let Some(on) = on.filter(|_| form.is_fine()) else {
        return Ok(refused(page(&cx, &mut transaction, &found, &form).await?));
    };
    let by = found.by((session.convener, acting), cx.now());
    let of = (session, &request.application, before.version);
    if !hearing::note(&mut transaction, of, (before, came, on), by).await? {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{led}#h-{}", request.application.number);
    Ok(cx.redirect_saying(&led, &cx.t("hearings-noted")))
}
