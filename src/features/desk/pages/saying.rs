//! A reader asks those who ask for money, gives an opinion to the other funders, or notes something for their own.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;
use jiff::Span;

use super::show;
use crate::features::desk::finding::{self, Found};
use crate::features::desk::store::words as store;
use crate::features::desk::words::{DAYS, MOST, Opinion, Question, Said};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

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

    /// What the journal calls it.
    fn act(self) -> &'static str {
        match self {
            Self::Question => "question-asked",
            Self::Opinion => "opinion-given",
            Self::Note => "note-written",
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
    let found = finding::clear(cx, &mut transaction, id).await?;
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
    let done = form.is_fine()
        && match kind {
            Kind::Question => asked(cx, &mut transaction, (&found, said), &mut form).await?,
            Kind::Opinion => thought(&mut transaction, (&found, said), &mut form).await?,
            Kind::Note => {
                store::note(&mut transaction, found.sent.application.id, &said, person).await?;
                true
            }
        };
    if !done {
        let mut page = show::page(cx, &mut transaction, &found, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    // The journal says that it was said, and nothing of what: a note is its funder's own.
    let act = Act {
        acting: Some(found.acting),
        organisation: Some(&found.funder.key),
        act: kind.act(),
        object: &format!("application:{}", found.sent.application.number),
        before: None,
        after: None,
    };
    journal::record(&mut transaction, now, &act).await?;
    let led = cx.url(&found.path());
    once::note(&mut transaction, &token, Some(person), &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t(&format!("desk-done-{}", kind.field()))))
}

/// Asks the lead, or the partner concerned, and writes to their people.
async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    (found, said): (&Found, Said),
    form: &mut Form,
) -> Result<bool, StoreError> {
    let partner = form.value("partner").to_owned();
    let partners = &found.sent.partners;
    let asked = match partner.is_empty() {
        true => partners.first(),
        false => partners.iter().find(|named| named.party.key == partner),
    };
    let Some(asked) = asked else {
        form.refuse("partner", "desk-partner-wrong");
        return Ok(false);
    };
    let question = Question {
        id: chance::row(),
        said,
        partner,
        due: cx.app.clock.today().checked_add(Span::new().days(DAYS)).ok(),
        answer: None,
    };
    store::ask(
        connection,
        found.sent.application.id,
        &question,
        found.acting.person,
    )
    .await?;
    let path = format!("/applications/{}#funders", found.sent.application.address);
    let words = |lang: Lang| {
        let due = question.due.map(|day| cx.app.texts.date(lang, day));
        vec![
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("number", found.sent.application.number.clone()),
            ("funder", found.funder.name.clone()),
            ("question", question.said.words.clone()),
            ("date", due.unwrap_or_default()),
        ]
    };
    let notice = Notice {
        key: "letter-desk-question",
        path: &path,
        said: &words,
    };
    let to = (asked.organisation.id, &[Power::WriteProjects][..]);
    mail::notify(connection, &cx.app, &[to], notice).await?;
    Ok(true)
}

async fn thought(
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
    let (Ok(topic), Ok(verdict)) = (topic, verdict) else {
        return Ok(false);
    };
    let opinion = Opinion { topic, verdict, said };
    store::think(
        connection,
        found.sent.application.id,
        &opinion,
        found.acting.person,
    )
    .await?;
    Ok(true)
}
