//! The report as those who write it see it: each partner's part, the whole, sending, and what those who read it say.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use budgets::Side;

use super::left::left;
use super::{Said, Together, answers, rows, said, stands};
use crate::features::directory;
use crate::features::reports::acts::{self, Refusal};
use crate::features::reports::counted::{Counted, counted};
use crate::features::reports::figures::total;
use crate::features::reports::finding::{self, Found};
use crate::features::reports::report::TEXT_MOST;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let reads = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/applications/{id}/report/{year}", reads, get(show))
        .page(
            "/applications/{id}/report/{year}/send",
            reads,
            post(send).get(back),
        )
        .page(
            "/applications/{id}/report/{year}/{organisation}/statement",
            Access::Holding(Power::Sign),
            post(state).get(back_from),
        )
        .page(
            "/applications/{id}/report/{year}/reply",
            reads,
            post(reply).get(back),
        )
}

#[derive(Template)]
#[template(path = "features/reports/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    year: String,
    stands: String,
    base: String,
    application: String,
    parts: Vec<Said>,
    together: Together,
    /// What partners for which the asker acts did not spend, each in a sentence.
    left: Vec<String>,
    measured: Vec<Counted>,
    answers: Vec<(String, String, Option<&'static str>, String)>,
    sent: bool,
    /// Whether somebody wrote something; whether the year is not over, and whether it has not even begun.
    begun: bool,
    early: bool,
    before: bool,
    /// Where what was spent and what was received are not the same: a sentence.
    unbalanced: Option<String>,
    hash: String,
    may_send: bool,
    /// Who is not ready.
    missing: String,
    may_reply: bool,
    /// Whether the organisers of its call read it, for no funder granted anything.
    organisers: bool,
}

async fn show(cx: Cx, Path((id, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn back(cx: Cx, Path((id, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

async fn back_from(
    cx: Cx,
    Path((id, year, slug)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, (&id, &year)).await?;
    let (named, _) = found.partner(&slug).ok_or(Error::NotFound)?;
    cx.acting(Power::Sign, Some(named.organisation.id))?;
    Ok(cx.redirect(&cx.url(&found.path())))
}

/// A partner states that its own part is true: before it is sent, or after.
async fn state(
    cx: Cx,
    Path((id, year, slug)): Path<(String, String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, (&id, &year)).await?;
    let (named, part) = found.partner(&slug).ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::Sign, Some(named.organisation.id))?;
    let seen = form.value("seen").parse().unwrap_or(-1);
    // Each partner has its own box on the page.
    let field = format!("agreed-{}", named.party.key);
    if !form.is("agreed", "yes") {
        form.refuse(field.clone(), "report-not-agreed");
    } else if !acts::state(&cx, &mut transaction, (&found, named, part), (seen, acting)).await? {
        form.refuse(field.clone(), "report-state-not-now");
    } else {
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&cx.url(&found.path()), &cx.t("report-state-done")));
    }
    drop(transaction);
    again(&cx, (&id, &year), &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let base = cx.url(&found.path());
    let ids: Vec<i64> = found.answers.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let measured = counted(cx, connection, found).await?;
    let leads = found
        .lead()
        .is_some_and(|named| cx.could(Power::Sign, Some(named.organisation.id)));
    let missing = found.missing();
    let left = left(cx, connection, found).await?;
    let writes = writing(cx, found).is_ok();
    cx.page(&ShowPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        year: found.report.year.to_string(),
        stands: stands(cx, found),
        application: cx.url(&format!("/applications/{}", found.sent.application.address)),
        parts: said(cx, found, &base, |organisation| {
            cx.could(Power::WriteProjects, Some(organisation.id))
        }),
        together: Together {
            language: None,
            rows: rows(cx, &found.together()),
        },
        left,
        measured,
        answers: answers(cx, &found.answers, &known),
        sent: found.report.sent.is_some(),
        begun: found.is_begun(),
        early: cx.app.clock.today().year() <= found.report.year,
        before: found.is_before(cx.app.clock.today()),
        unbalanced: unbalanced(cx, found),
        hash: found.report.hash.chars().take(16).collect(),
        may_send: leads && found.report.sent.is_none(),
        missing: missing.join(", "),
        may_reply: writes && found.report.sent.is_some() && !found.answers.is_empty(),
        organisers: found.call.is_some(),
        base,
        cx,
    })
}

/// That what was spent and what was received are not the same, where they are not.
fn unbalanced(cx: &Cx, found: &Found) -> Option<String> {
    let lines = found.together();
    let (spent, received) = (total(&lines, Side::Charge).1, total(&lines, Side::Product).1);
    if spent == received {
        return None;
    }
    let amounts = [spent, received, (spent - received).abs()].map(|cents| cx.money(&cents));
    let args = [
        ("spent", amounts[0].as_str().into()),
        ("received", amounts[1].as_str().into()),
        ("gap", amounts[2].as_str().into()),
    ];
    Some(cx.ta("report-unbalanced", &args))
}

/// For which partner somebody writes: the first of those for which they may.
fn writing(cx: &Cx, found: &Found) -> Result<(i64, crate::shared::authz::Acting), Error> {
    for named in &found.sent.partners {
        match cx.acting(Power::WriteProjects, Some(named.organisation.id)) {
            Ok(acting) => return Ok((named.organisation.id, acting)),
            Err(Error::NotFound) => {}
            Err(wall) => return Err(wall),
        }
    }
    Err(Error::NotFound)
}

async fn send(cx: Cx, Path((id, year)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, (&id, &year)).await?;
    let lead = found.lead().ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::Sign, Some(lead.organisation.id))?;
    crate::features::reports::store::hold(&mut transaction, (found.sent.application.id, found.report.year))
        .await?;
    let found = finding::find(&cx, &mut transaction, (&id, &year)).await?;
    if !form.is("agreed", "yes") {
        form.refuse("agreed", "report-not-agreed");
    }
    if found.is_before(cx.app.clock.today()) && !form.is("before", "yes") {
        form.refuse("before", "report-before-wrong");
    }
    if form.is_fine() {
        let how = (form.is("without", "yes"), acting);
        match acts::send(&cx, &mut transaction, &found, how).await? {
            Ok(()) => {
                transaction.commit().await.map_err(StoreError::from)?;
                let said = match found.call {
                    Some(_) => "report-sent.organisers",
                    None => "report-sent",
                };
                return Ok(cx.redirect_saying(&cx.url(&found.path()), &cx.t(said)));
            }
            Err(Refusal::Sent) => form.refuse("agreed", "report-sent-already"),
            Err(Refusal::NotReady) => form.refuse("without", "report-not-ready"),
            Err(Refusal::Nothing) => form.refuse("agreed", "report-send-nothing"),
        }
    }
    drop(transaction);
    again(&cx, (&id, &year), &form).await
}

async fn again(cx: &Cx, at: (&str, &str), form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(cx, &mut connection, at).await?;
    let mut page = page(cx, &mut connection, &found, form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

async fn reply(cx: Cx, Path((id, year)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, (&id, &year)).await?;
    let (organisation, acting) = writing(&cx, &found)?;
    let person = Some(acting.person);
    let led = cx.url(&format!("{}#answers", found.path()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let words = plain(&form.required("reply", TEXT_MOST, "report-words-missing"));
    if found.report.sent.is_none() {
        form.refuse("reply", "report-not-sent");
    }
    if !form.is_fine() {
        drop(transaction);
        return again(&cx, (&id, &year), &form).await;
    }
    let what = (organisation, "reply", words.as_str());
    acts::say(&cx, &mut transaction, &found, what, acting).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("report-replied")))
}
