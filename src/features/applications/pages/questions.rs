//! What the programmes ask beside the common file, answered once for all who request them.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use super::begun::begun;
use crate::features::applications::acts::answering;
use crate::features::applications::asking::{ANSWER_MOST, Question};
use crate::features::applications::checking::Check;
use crate::features::projects::{self, Found};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes};
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

/// A question and its box.
struct Asking {
    name: String,
    programme: String,
    question: (String, Option<&'static str>),
    typed: String,
    /// By what the answer that was shown is known.
    was: String,
    /// What is wrong, and what somebody else wrote meanwhile.
    error: Option<(String, String)>,
    /// Whether what stands there answers a question that stood here before.
    stale: bool,
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
    asked: Vec<Asking>,
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

/// What is wrong with boxes: name, why, what is there now.
type Wrong = (String, &'static str, String);

fn page(cx: &Cx, found: &Found, check: &Check, (form, wrong): (&Form, &[Wrong])) -> Result<Response, Error> {
    let word = check.word();
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let asked: Vec<Asking> = check
        .questions
        .iter()
        .map(|question| {
            let name = name(question);
            let (words, lang) = question.question.get(cx.lang);
            let own = wrong.iter().find(|(at, ..)| *at == name);
            Asking {
                programme: question.name.clone(),
                question: (words.to_owned(), cx.foreign(lang)),
                typed: match form.every(&name) {
                    [] => question.answer.clone(),
                    [typed, ..] => typed.clone(),
                },
                was: files::hash(question.answer.as_bytes()),
                error: own.map(|(_, key, now)| (cx.t(key), now.clone())),
                stale: !question.holds && !question.answer.is_empty(),
                name,
            }
        })
        .collect();
    let errors = asked.iter();
    let errors = errors.filter_map(|one| Some((one.name.clone(), one.error.as_ref()?.0.clone())));
    let mut response = cx.page(&QuestionsPage {
        form,
        base: cx.url(&found.path()),
        title: (title.to_owned(), cx.foreign(lang)),
        check: cx.url(&format!("{}/submission?call={word}", found.path())),
        action: url(cx, found, &word),
        word,
        errors: errors.collect(),
        asked,
        writes: writes(cx, found, check),
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
    let (mut wrong, mut written): (Vec<Wrong>, Vec<(&Question, String)>) = (Vec::new(), Vec::new());
    for question in &check.questions {
        let name = name(question);
        // A box that was not on the page says nothing.
        let [typed, ..] = form.every(&name) else { continue };
        let typed = typed.trim().replace("\r\n", "\n");
        if typed == question.answer && (question.holds || typed.is_empty()) {
            continue;
        }
        if typed.chars().count() > ANSWER_MOST {
            wrong.push((name, "annex-long", String::new()));
        } else if form.value(&format!("was-{name}")) != files::hash(question.answer.as_bytes()) {
            // Somebody was faster: theirs is shown beside, and nothing of this one is lost.
            wrong.push((name, "annex-changed", question.answer.clone()));
        } else {
            written.push((question, typed));
        }
    }
    if !wrong.is_empty() {
        return page(&cx, &found, &check, (&form, &wrong));
    }
    if !written.is_empty() {
        let living = (check.living().ok_or(Error::NotFound)?, check.corrects);
        let who = ((speaks.organisation.id, speaks.organisation.key.as_str()), acting);
        if !answering::answer(&mut transaction, &cx.app, living, &written, who).await? {
            return Ok(cx.redirect_saying(&led, &cx.t("application-not-now")));
        }
    }
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("annex-done")))
}
