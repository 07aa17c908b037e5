//! A claim, as the person who made it sees it: where it stands, what is awaited, all its dates.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{papers, role};
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::claiming::{self, Typed};
use crate::features::mandates::claim::{Event, State};
use crate::features::mandates::store::claims::{self, Claim};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// Characters of an answer at most.
const ANSWER_MOST: usize = 3_000;

pub(super) fn routes() -> Routes {
    let page = "/me/claims/{claim}";
    let mine = Access::SignedIn;
    Routes::new()
        .page(page, mine, get(show))
        .page(&format!("{page}/code"), mine, post(type_code).get(back))
        .page(&format!("{page}/confirm"), mine, post(confirm).get(back))
        .page(&format!("{page}/answer"), mine, post(answer).get(back))
        .page(&format!("{page}/withdraw"), mine, post(withdraw).get(back))
}

#[derive(Template)]
#[template(path = "features/mandates/templates/my-claim.html")]
struct MyClaimPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    claim: &'a Claim,
    form: &'a Form,
    role: String,
    /// The support structure that helps.
    helper: Option<String>,
    /// Dates and what happened then.
    dates: Vec<(String, String)>,
    papers: Vec<papers::Line>,
    /// Whether papers can still be added, or taken back.
    takes_papers: bool,
}

impl MyClaimPage<'_> {
    fn state(&self, what: &str) -> String {
        self.cx
            .t(&format!("claim-state-{}{what}", self.claim.state.as_str()))
    }

    fn at(&self, last: &str) -> String {
        self.cx.url(&format!("/me/claims/{}/{last}", self.claim.id))
    }
}

pub(super) async fn theirs(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(Organisation, Claim), Error> {
    let person = cx.someone()?.person;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let claim = claims::by_id(connection, id)
        .await?
        .filter(|claim| claim.person == person)
        .ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[claim.organisation])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok((organisation, claim))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, claim) = theirs(&cx, &mut connection, &id).await?;
    render(&cx, &mut connection, &organisation, &claim, &papers::form()).await
}

pub(super) async fn render(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
    claim: &Claim,
    form: &Form,
) -> Result<Response, Error> {
    let helper = match claims::helper(connection, claim.id).await? {
        None => None,
        Some(helper) => directory::any_by_ids(connection, &[helper.organisation])
            .await?
            .pop(),
    };
    let mut dates = vec![(cx.t("claim-date-begun"), cx.day(&claim.created_at))];
    if claim.state == State::Coded
        && let Some(at) = claim.lapses_at
    {
        dates.push((cx.t("claim-date-code"), cx.day(&at)));
    }
    if let Some(until) = claim.objection_until {
        dates.push((cx.t("claim-date-objection"), cx.date(&until)));
    }
    dates.push((cx.t("claim-date-changed"), cx.day(&claim.changed_at)));
    let papers = papers::lines(cx, connection, claim.id, &format!("/me/claims/{}", claim.id)).await?;
    let mut response = cx.page(&MyClaimPage {
        cx,
        papers,
        takes_papers: papers::is_open_to_papers(claim),
        role: role(cx, claim.role),
        helper: helper.map(|structure| structure.name),
        dates,
        organisation,
        claim,
        form,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn back(cx: Cx, Path(id): Path<String>) -> Response {
    cx.redirect(&cx.url(&format!("/me/claims/{id}")))
}

async fn type_code(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, claim) = theirs(&cx, &mut transaction, &id).await?;
    let person = cx.someone()?.themselves();
    let typed = form.value("code").to_owned();
    let typed = claiming::type_code(&mut transaction, &cx.app, person, &organisation, &claim, &typed).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    match typed {
        Typed::Right => {
            let there = cx.url(&format!("/me/claims/{id}"));
            return Ok(cx.redirect_saying(&there, &cx.t("claim-said-typed")));
        }
        // The same code sent twice, by a double click: the page says where it stands.
        Typed::Gone if claim.state != State::Coded => return Ok(back(cx, Path(id)).await),
        Typed::Wrong(_) => form.refuse("code", "claim-code-wrong"),
        Typed::Gone => form.refuse("code", "claim-code-gone"),
    }
    let mut connection = cx.app.db.read().await?;
    render(&cx, &mut connection, &organisation, &claim, &form).await
}

async fn confirm(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    go_on(&cx, &id, None, (Event::Confirm, "claim-confirmed")).await
}

async fn withdraw(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    go_on(&cx, &id, None, (Event::Withdraw, "claim-withdrawn")).await
}

async fn answer(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let said = form.required("answer", ANSWER_MOST, "claim-held-wrong");
    if !form.is_fine() {
        let mut connection = cx.app.db.read().await?;
        let (organisation, claim) = theirs(&cx, &mut connection, &id).await?;
        if claim.state == State::Completed {
            return render(&cx, &mut connection, &organisation, &claim, &form).await;
        }
        return Ok(back(cx, Path(id)).await);
    }
    go_on(&cx, &id, Some(said), (Event::Answer, "claim-answered")).await
}

/// What happened already, by a double click, does no harm: the page says where it stands.
async fn go_on(cx: &Cx, id: &str, answer: Option<String>, event: (Event, &str)) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, mut claim) = theirs(cx, &mut transaction, id).await?;
    let person = cx.someone()?.themselves();
    if let Some(answer) = answer {
        claim.answer = answer;
    }
    let done = claiming::go_on(
        &mut transaction,
        &cx.app,
        Some(person),
        &organisation,
        claim,
        event,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url(&format!("/me/claims/{id}"));
    Ok(match (done, event.0) {
        (false, _) => cx.redirect(&there),
        (true, Event::Confirm) => cx.redirect_saying(&there, &cx.t("claim-said-confirm")),
        (true, Event::Answer) => cx.redirect_saying(&there, &cx.t("claim-said-answer")),
        (true, _) => cx.redirect_saying(&there, &cx.t("claim-said-withdraw")),
    })
}
