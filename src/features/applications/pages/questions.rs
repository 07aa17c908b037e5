//! What the programmes ask beside the common file, answered once for all who request them.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::begun::begun;
use super::twins::{self, Said, Text, Wrong};
use crate::features::applications::acts::answering::{self, Answering};
use crate::features::applications::asking::{ANSWER_MOST, Question};
use crate::features::applications::checking::Check;
use crate::features::projects::{self, Found, Writes};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};
use crate::shared::{chance, files, once};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/submission/questions",
        Access::Holding(Power::SeeFile),
        get(show).post(save),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// What stands for the application.
    #[serde(default)]
    call: String,
}

/// The address of the page.
pub(super) fn url(cx: &Cx, found: &Found, word: &str) -> String {
    cx.url(&format!("{}/submission/questions?call={word}", found.path()))
}

#[derive(Template)]
#[template(path = "features/applications/templates/questions.html")]
struct QuestionsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: (String, Option<&'static str>),
    check: String,
    action: String,
    word: String,
    /// The questions, each with the boxes of its answer.
    asked: Vec<Text>,
    errors: Vec<(String, String)>,
    writes: bool,
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let project = projects::find_within(&cx, &mut connection, &id).await?;
    let (found, check) = match begun(&cx, &mut connection, &id, &asked.call).await {
        Err(Error::NotFound) => {
            // Nothing is begun of which a programme could ask something.
            return Ok(cx.redirect(&cx.url(&format!("{}/submission", project.path()))));
        }
        answer => answer?,
    };
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &found, &check, (&form, &[]))
}

fn name(question: &Question) -> String {
    format!("q-{}-{}", question.address, question.number)
}

fn writes(cx: &Cx, found: &Found, check: &Check) -> bool {
    let living = check.living();
    found.writes(cx) && living.is_some_and(|living| living.state.may_change(check.corrects))
}

fn page(cx: &Cx, found: &Found, check: &Check, (form, wrong): (&Form, &[Wrong])) -> Result<Response, Error> {
    let word = check.word();
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let writes = writes(cx, found, check);
    let asked: Vec<Text> = check
        .questions
        .iter()
        .map(|question| {
            let (words, lang) = question.question.get(cx.lang);
            // What stands there may answer a question that stood here before.
            let hint = match question.holds || question.answer.is_empty() {
                true => question.name.clone(),
                false => format!("{} · {}", question.name, cx.t("annex-stale")),
            };
            let said = Said {
                label: (words.to_owned(), cx.foreign(lang)),
                of: String::new(),
                hint,
                rows: 5,
                writes,
            };
            let text = (name(question), question.field());
            twins::shown(cx, &check.texts, (&text.0, &text.1, said), (form, wrong))
        })
        .collect();
    let boxes = asked.iter().flat_map(|one| &one.boxes);
    let errors = boxes.filter_map(|one| Some((one.name.clone(), one.error.as_ref()?.0.clone())));
    let mut response = cx.page(&QuestionsPage {
        form,
        base: cx.url(&found.path()),
        title: (title.to_owned(), cx.foreign(lang)),
        check: cx.url(&format!("{}/submission?call={word}", found.path())),
        action: url(cx, found, &word),
        word,
        errors: errors.collect(),
        asked,
        writes,
        cx,
    })?;
    if !wrong.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn save(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let word = match form.value("call") {
        "" => asked.call.clone(),
        word => word.to_owned(),
    };
    let project = projects::find_within(&cx, &mut transaction, &id).await?;
    projects::hold(&mut transaction, project.project.id).await?;
    let (found, check) = begun(&cx, &mut transaction, &id, &word).await?;
    let (acting, speaks) = found.acting(&cx, Power::WriteProjects)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let led = cx.url(&format!("{}/submission?call={}", found.path(), check.word()));
    if !writes(&cx, &found, &check) {
        return Ok(cx.redirect_saying(&led, &cx.t("application-not-now")));
    }
    let texts = &check.texts;
    let (mut wrong, mut answered): (Vec<Wrong>, Vec<&Question>) = (Vec::new(), Vec::new());
    let mut writes = Writes::new();
    for question in &check.questions {
        let (name, field) = (name(question), question.field());
        let read = twins::read(texts, (&name, &field), &form);
        for (own, sent) in &read.typed {
            let held = texts.held(&field, sent.language);
            if sent.typed.chars().count() > ANSWER_MOST {
                wrong.push((own.clone(), "annex-long", String::new()));
            } else if form.value(&format!("was-{own}")) != files::hash(held.as_bytes()) {
                // Somebody was faster: theirs is shown beside, and nothing of this one is lost.
                wrong.push((own.clone(), "annex-changed", held.to_owned()));
            }
        }
        // What stands there, saved again, answers the question that is asked now.
        let again = read.there && !question.holds && !question.answer.is_empty();
        if again || !read.typed.is_empty() {
            answered.push(question);
        }
        writes.extend(read.writes(texts));
    }
    if !wrong.is_empty() {
        return page(&cx, &found, &check, (&form, &wrong));
    }
    if !(answered.is_empty() && writes.is_empty()) {
        let living = (check.living().ok_or(Error::NotFound)?, check.corrects);
        let answering = Answering {
            texts,
            writes: &writes,
            questions: &answered,
        };
        let who = ((speaks.organisation.id, speaks.organisation.key.as_str()), acting);
        if !answering::answer(&mut transaction, &cx.app, living, answering, who).await? {
            return Ok(cx.redirect_saying(&led, &cx.t("application-not-now")));
        }
    }
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("annex-done")))
}
