//! Answering, and telling what became of it.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{address, languages, paragraphs, stands};
use crate::features::directory::Organisation;
use crate::features::petitions::actions;
use crate::features::petitions::answer::{Answer, Outcome};
use crate::features::petitions::finding::{self, Found};
use crate::features::petitions::petition::{Step, WORDS_MOST, next};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let answers = Access::Holding(Power::AnswerPetitions);
    let tells = Access::HoldingEither(Power::AnswerCalls, Power::AnswerPetitions);
    Routes::new()
        .page("/petitions/{id}/answer", answers, get(show).post(answer))
        .page("/petitions/{id}/note", tells, get(note).post(tell))
}

#[derive(Template)]
#[template(path = "features/petitions/templates/answer.html")]
struct AnswerPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Whether it is the answer; else what became of it.
    answer: bool,
    action: String,
    petition: String,
    title: &'a str,
    language: Option<&'static str>,
    lines: Vec<String>,
    stands: String,
}

impl AnswerPage<'_> {
    fn outcomes(&self) -> Vec<(&'static str, String)> {
        Outcome::ALL
            .into_iter()
            .map(|outcome| {
                let word = outcome.as_str();
                (word, self.cx.t(&format!("petitions-outcome-{word}")))
            })
            .collect()
    }

    fn languages(&self) -> Vec<(&'static str, &'static str)> {
        languages()
    }
}

fn page(cx: &Cx, found: &Found, form: &Form, answer: bool) -> Result<Response, Error> {
    let petition = &found.petition;
    let here = address(cx, petition);
    let last = if answer { "answer" } else { "note" };
    cx.page(&AnswerPage {
        cx,
        form,
        answer,
        action: format!("{here}/{last}"),
        petition: here,
        title: &petition.title,
        language: cx.foreign(petition.language),
        lines: paragraphs(&petition.words),
        stands: stands(cx, petition, petition.late(&cx.app.clock)),
    })
}

fn fresh(cx: &Cx) -> Form {
    Form::new()
        .with("sending", &chance::token())
        .with("language", cx.lang.code())
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (found, _) = finding::of_addressee(&cx, &mut *cx.app.db.read().await?, &id).await?;
    if next(found.petition.state, Step::Answer).is_none() {
        return Ok(cx.redirect(&address(&cx, &found.petition)));
    }
    // An answer is best read in the language of the question.
    let form = fresh(&cx).with("language", found.petition.language.code());
    page(&cx, &found, &form, true)
}

fn read(form: &mut Form, key: &'static str) -> Option<(String, Lang)> {
    let words = form.required("words", WORDS_MOST, key);
    let language: Option<Lang> = form.value("language").parse().ok();
    if language.is_none() {
        form.refuse("language", "petitions-language-wrong");
    }
    let language = language?;
    form.is_fine().then(|| (plain(&words), language))
}

async fn answer(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = finding::of_addressee(&cx, &mut transaction, &id).await?;
    let here = address(&cx, &found.petition);
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let outcome: Option<Outcome> = form.value("outcome").parse().ok();
    if outcome.is_none() {
        form.refuse("outcome", "petitions-outcome-wrong");
    }
    let typed = read(&mut form, "petitions-answer-wrong");
    let (Some(outcome), Some((words, language))) = (outcome, typed) else {
        let mut page = page(&cx, &found, &form, true)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let given = Answer {
        outcome,
        words,
        language,
        answered_on: cx.app.clock.today(),
    };
    if !actions::answer(&mut transaction, &cx.app, &found, &given, acting).await? {
        return too_late(&cx, &found, &form, true);
    }
    once::note(&mut transaction, form.value("sending"), person, &here, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&here, &cx.t("petitions-said-answered")))
}

/// Somebody was faster: what was typed stays on the page, beside how the petition stands now.
fn too_late(cx: &Cx, found: &Found, form: &Form, answer: bool) -> Result<Response, Error> {
    let mut form = form.clone();
    form.refuse("words", "petitions-too-late");
    let mut page = page(cx, found, &form, answer)?;
    *page.status_mut() = StatusCode::CONFLICT;
    Ok(page)
}

/// The petition, and for which side the asker tells what became of it.
async fn telling(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(Found, Organisation, Acting), Error> {
    match finding::of_author(cx, connection, id).await {
        Ok((found, acting)) => {
            let author = found.petitioner.clone();
            Ok((found, author, acting))
        }
        Err(Error::NotFound) => {
            let (found, acting) = finding::of_addressee(cx, connection, id).await?;
            let addressee = found.addressee.clone();
            Ok((found, addressee, acting))
        }
        Err(error) => Err(error),
    }
}

async fn note(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (found, ..) = telling(&cx, &mut *cx.app.db.read().await?, &id).await?;
    if next(found.petition.state, Step::FollowUp).is_none() {
        return Ok(cx.redirect(&address(&cx, &found.petition)));
    }
    page(&cx, &found, &fresh(&cx), false)
}

async fn tell(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, teller, acting) = telling(&cx, &mut transaction, &id).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let Some((words, language)) = read(&mut form, "petitions-note-wrong") else {
        let mut page = page(&cx, &found, &form, false)?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let told = (&teller, words.as_str(), language);
    if !actions::follow_up(&mut transaction, &cx.app, &found, told, acting).await? {
        return too_late(&cx, &found, &form, false);
    }
    let led = address(&cx, &found.petition);
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("petitions-said-told")))
}
