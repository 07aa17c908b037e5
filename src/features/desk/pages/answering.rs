//! Those who ask answer a question, once for all their funders: the partner that is asked, or the lead.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::quotes::Quote;
use crate::features::applications::{self, Sent};
use crate::features::desk::panels::is_theirs;
use crate::features::desk::saying;
use crate::features::desk::store::relayed;
use crate::features::desk::words::{MOST, Question, Said};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/questions/{question}",
        Access::Holding(Power::SeeFile),
        get(show).post(answer),
    )
}

#[derive(Template)]
#[template(path = "features/desk/templates/answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    base: String,
    here: String,
    question: Quote,
    due: Option<String>,
    answer: Option<Quote>,
    may_answer: bool,
}

/// The application and one of its questions, for whoever acts for one of its partners.
async fn find(
    cx: &Cx,
    connection: &mut Connection,
    (address, number): (&str, &str),
) -> Result<(Sent, Question), Error> {
    cx.someone()?;
    let sent = applications::sent_at(connection, address)
        .await?
        .filter(|sent| is_theirs(cx, sent))
        .ok_or(Error::NotFound)?;
    let every = saying::questions(connection, &sent).await?;
    let mut every = every.into_iter();
    let question = every.find(|one| one.id.to_string() == number);
    Ok((sent, question.ok_or(Error::NotFound)?))
}

/// For whom the asker answers: the partner that is asked, else the lead.
fn answering(cx: &Cx, sent: &Sent, question: &Question) -> Result<(Organisation, Acting), Error> {
    let concerned = sent
        .partners
        .iter()
        .filter(|named| named.party.key == question.partner);
    for named in concerned.chain(sent.partners.first()) {
        match cx.acting(Power::WriteProjects, Some(named.organisation.id)) {
            Ok(acting) => return Ok((named.organisation.clone(), acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    Err(Error::NotFound)
}

async fn show(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (sent, question) = find(&cx, &mut connection, (&id, &number)).await?;
    page(&cx, &mut connection, (&sent, &question), &Form::new()).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (sent, question): (&Sent, &Question),
    form: &Form,
) -> Result<Response, Error> {
    let told = relayed::of(connection, sent.application.id).await?;
    let told = told.get(&question.id);
    let mut ids = vec![question.said.organisation];
    ids.extend(question.answer.as_ref().map(|answer| answer.organisation));
    ids.extend(told.map(|told| told.by));
    let known = directory::any_by_ids(connection, &ids).await?;
    let (title, lang) = sent.frozen.title(cx.lang);
    let base = cx.url(&format!("/applications/{}", sent.application.address));
    cx.page(&AnswerPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        here: format!("{base}/questions/{}", question.id),
        base,
        question: Quote::of(cx, &question.said, &known),
        due: question.due.map(|day| cx.date(&day)),
        may_answer: question.answer.is_none() && answering(cx, sent, question).is_ok(),
        answer: question
            .answer
            .as_ref()
            .map(|answer| Quote::of(cx, answer, &known).told(cx, told, &known)),
        cx,
    })
}

async fn answer(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (sent, question) = find(&cx, &mut transaction, (&id, &number)).await?;
    let (organisation, acting) = answering(&cx, &sent, &question)?;
    let led = cx.url(&format!("/applications/{}#funders", sent.application.address));
    let words = plain(&form.required("answer", MOST, "desk-words-wrong"));
    if question.answer.is_some() {
        form.refuse("answer", "desk-answered-already");
    }
    if !form.is_fine() {
        let mut page = page(&cx, &mut transaction, (&sent, &question), &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let said = Said {
        organisation: organisation.id,
        words,
        language: cx.lang,
        at: cx.now(),
    };
    let about = (&sent, &question);
    saying::answer(&mut transaction, &cx.app, about, (&organisation, &said), acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("desk-answered")))
}
