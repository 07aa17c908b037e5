//! Those who ask answer a question, once for all their funders: the partner that is asked, or the lead. What was typed in for the partner
//! before it had an account it corrects itself.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::quotes::Quote;
use crate::features::applications::{self, Sent};
use crate::features::desk::panels::is_theirs;
use crate::features::desk::relaying::{self, Relayed};
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
    /// Whether the answer was typed in for whom the asker answers.
    corrects: bool,
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

/// Whether an answer was typed in for a partner for which the asker answers: it is theirs to correct.
fn corrects(cx: &Cx, (sent, question): (&Sent, &Question), relayed: Option<&Relayed>) -> bool {
    let typed_in = relayed.is_some_and(|relayed| relayed.told.is_some());
    let asked = relaying::asked(sent, question);
    let own = |id: i64| cx.acting(Power::WriteProjects, Some(id)).is_ok();
    typed_in && asked.is_some_and(|named| own(named.organisation.id))
}

async fn show(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (sent, question) = find(&cx, &mut connection, (&id, &number)).await?;
    let relayed = relayed::of(&mut connection, sent.application.id).await?;
    let relayed = relayed.get(&question.id);
    let form = match question.answer.as_ref() {
        Some(answer) if corrects(&cx, (&sent, &question), relayed) => {
            Form::new().with("answer", &answer.words)
        }
        Some(_) | None => Form::new(),
    };
    page(&cx, &mut connection, (&sent, &question, relayed), &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (sent, question, relayed): (&Sent, &Question, Option<&Relayed>),
    form: &Form,
) -> Result<Response, Error> {
    let mut ids = vec![question.said.organisation];
    ids.extend(question.answer.as_ref().map(|answer| answer.organisation));
    ids.extend(relayed.map(Relayed::bodies).unwrap_or_default());
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
        corrects: corrects(cx, (sent, question), relayed),
        answer: question
            .answer
            .as_ref()
            .map(|answer| Quote::answer(cx, answer, relayed, &known)),
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
    relayed::hold(&mut transaction, question.id).await?;
    // Of two at once the second reads what the first saved.
    let (sent, question) = find(&cx, &mut transaction, (&id, &number)).await?;
    let led = cx.url(&format!("/applications/{}#funders", sent.application.address));
    let words = plain(&form.required("answer", MOST, "desk-words-wrong"));
    let relayed = relayed::of(&mut transaction, sent.application.id).await?;
    let relayed = relayed.get(&question.id);
    let corrects = corrects(&cx, (&sent, &question), relayed);
    if question.answer.is_some() && !corrects {
        form.refuse("answer", "desk-answered-already");
    }
    if !form.is_fine() {
        let mut page = page(&cx, &mut transaction, (&sent, &question, relayed), &form).await?;
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
    if corrects {
        let (answer, by) = ((&organisation, &said, None), (&organisation, acting));
        relaying::correct(&mut transaction, &cx.app, about, answer, by).await?;
    } else {
        saying::answer(&mut transaction, &cx.app, about, (&organisation, &said), acting).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let done = if corrects {
        "desk-corrected-done"
    } else {
        "desk-answered"
    };
    Ok(cx.redirect_saying(&led, &cx.t(done)))
}
