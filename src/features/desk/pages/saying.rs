//! A reader asks those who make an application, gives an opinion to all who examine it, or notes something for their own body.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::show;
use crate::features::desk::finding::{self, Found};
use crate::features::desk::saying;
use crate::features::desk::words::{MOST, Opinion, Said};
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let reading = Access::Holding(Power::ReadFiles);
    Routes::new()
        .page(
            "/desk/applications/{id}/questions",
            reading,
            post(ask).get(show::back),
        )
        .page(
            "/desk/applications/{id}/opinions",
            reading,
            post(think).get(show::back),
        )
        .page(
            "/desk/applications/{id}/notes",
            reading,
            post(note).get(show::back),
        )
}

/// What is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Question,
    Opinion,
    Note,
}

impl Kind {
    /// The field of its words.
    fn field(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Opinion => "opinion",
            Self::Note => "note",
        }
    }
}

async fn ask(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    say(&cx, &id, form, Kind::Question).await
}

async fn think(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    say(&cx, &id, form, Kind::Opinion).await
}

async fn note(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    say(&cx, &id, form, Kind::Note).await
}

async fn say(cx: &Cx, id: &str, mut form: Form, kind: Kind) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::clear_for(cx, &mut transaction, id, form.value("funder")).await?;
    let (now, person) = (cx.now(), found.acting.person);
    // The forms of the page were shown with one token: each does its own work once.
    let token = match form.value("sending") {
        "" => String::new(),
        token => format!("{token}-{}", kind.field()),
    };
    if let Some(led) = once::led_to(&mut transaction, &token, Some(person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let said = Said {
        organisation: found.funder.id,
        words: plain(&form.required(kind.field(), MOST, "desk-words-wrong")),
        language: cx.lang,
        at: now,
    };
    let done = match kind {
        Kind::Question => form.is_fine() && asked(cx, &mut transaction, (&found, said), &mut form).await?,
        Kind::Opinion => thought(cx, &mut transaction, (&found, said), &mut form).await?,
        Kind::Note if form.is_fine() => {
            saying::note(&mut transaction, &cx.app, &found, &said).await?;
            true
        }
        Kind::Note => false,
    };
    if !done {
        let mut page = show::page(cx, transaction, &found, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let led = cx.url(&show::of_funder(&found));
    once::note(&mut transaction, &token, Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(&format!("desk-done-{}", kind.field()))))
}

async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    (found, said): (&Found, Said),
    form: &mut Form,
) -> Result<bool, StoreError> {
    let partner = form.value("partner").to_owned();
    let asked = saying::ask(connection, &cx.app, found, (&partner, said)).await?;
    if !asked {
        form.refuse("partner", "desk-partner-wrong");
    }
    Ok(asked)
}

async fn thought(
    cx: &Cx,
    connection: &mut Connection,
    (found, said): (&Found, Said),
    form: &mut Form,
) -> Result<bool, StoreError> {
    let (topic, verdict) = (form.value("topic").parse(), form.value("verdict").parse());
    if topic.is_err() {
        form.refuse("topic", "desk-topic-wrong");
    }
    if verdict.is_err() {
        form.refuse("verdict", "desk-verdict-wrong");
    }
    // All that lacks is said at once.
    let (Ok(topic), Ok(verdict), true) = (topic, verdict, form.is_fine()) else {
        return Ok(false);
    };
    let opinion = Opinion {
        topic,
        verdict,
        said,
        // Only public agents have what the law reserves to them.
        reserved: form.is("reserved", "yes") && finding::is_public(&found.funder),
    };
    saying::think(connection, &cx.app, found, &opinion).await?;
    Ok(true)
}
