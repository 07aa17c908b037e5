//! The report as the organisers of a call read it that brought no money: they accept it with a word, or ask. What they accept
//! counts as done, as what a funder accepts does.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::desk::DeskPage;
use super::{Together, answers, rows, said, stands};
use crate::features::directory;
use crate::features::reports::acts;
use crate::features::reports::counted::counted;
use crate::features::reports::finding::{self, Found};
use crate::features::reports::report::TEXT_MOST;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/report/{year}/answer",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(answer),
    )
}

type At = Path<(String, String)>;

async fn show(cx: Cx, Path((id, year)): At) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, ..) = finding::find_for_organisers(&cx, &mut connection, (&id, &year)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let sent = found.report.sent.is_some();
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let here = cx.url(&found.answer());
    let ids: Vec<i64> = found.answers.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    // What was not sent is not there for those who read it.
    let (parts, together, measured) = match sent {
        true => (
            said(cx, found, &here, |_| false),
            rows(cx, &found.together()),
            counted(cx, connection, found).await?,
        ),
        false => Default::default(),
    };
    cx.page(&DeskPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        year: found.report.year.to_string(),
        stands: stands(cx, found),
        application: cx.url(&format!("/applications/{}", found.sent.application.address)),
        sent,
        own: Vec::new(),
        own_together: None,
        reach: Vec::new(),
        parts,
        together: Together {
            rows: together,
            language: None,
        },
        measured,
        answers: answers(cx, &found.answers, &known),
        hint: cx.t("report-words.organisers"),
        ways: vec![
            ("accepted", cx.t("report-do-accept")),
            ("asked", cx.t("report-do-ask")),
        ],
        unspent: Vec::new(),
        here,
        cx,
    })
}

async fn answer(cx: Cx, Path((id, year)): At, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, organiser, acting) =
        finding::find_for_organisers(&cx, &mut transaction, (&id, &year)).await?;
    let person = Some(acting.person);
    let led = cx.url(&format!("{}#answers", found.answer()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let kind = match form.value("answer") {
        "accepted" => Some("accepted"),
        "asked" => Some("asked"),
        _ => {
            form.refuse("answer", "report-answer-missing");
            None
        }
    };
    // No money says here that something was done: a word does, and whoever accepts writes it.
    let words = plain(&form.required("words", TEXT_MOST, "report-words-missing"));
    if found.report.sent.is_none() {
        form.refuse("answer", "report-not-sent");
    }
    if let Some(kind) = kind.filter(|_| form.is_fine()) {
        let what = (organiser, kind, words.as_str());
        acts::say(&cx, &mut transaction, &found, what, acting).await?;
        once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&led, &cx.t("report-answered")));
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let (found, ..) = finding::find_for_organisers(&cx, &mut connection, (&id, &year)).await?;
    let mut page = page(&cx, &mut connection, &found, &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
