//! Somebody else says that they act for an organisation: what those concerned are told, and how they
//! object.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::role;
use crate::features::accounts::persons;
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::{deciding, inviting};
use crate::features::mandates::claim::State;
use crate::features::mandates::store::claims::{self, Claim};
use crate::features::mandates::store::notices::{self, Notice};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

/// Characters of an objection at most.
const REASON_MOST: usize = 3_000;

pub(super) fn routes() -> Routes {
    let page = "/me/notices/{claim}";
    Routes::new().page(page, Access::SignedIn, get(show)).page(
        &format!("{page}/object"),
        Access::SignedIn,
        post(object).get(back),
    )
}

#[derive(Template)]
#[template(path = "features/mandates/templates/notice.html")]
struct NoticePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    claim: &'a Claim,
    form: &'a Form,
    claimant: String,
    role: String,
    told: String,
    until: Option<String>,
    objected: Option<String>,
    /// Whether they may still object.
    may: bool,
}

impl NoticePage<'_> {
    fn outcome(&self) -> String {
        self.cx.t(&format!("claim-notice-{}", self.claim.state.as_str()))
    }
}

struct Scene {
    organisation: Organisation,
    claim: Claim,
    notice: Notice,
}

async fn scene(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Scene, Error> {
    let person = cx.someone()?.person;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let told = notices::of_claim(connection, id).await?;
    let notice = told
        .into_iter()
        .find(|notice| notice.person == person)
        .ok_or(Error::NotFound)?;
    let claim = claims::by_id(connection, id).await?.ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[claim.organisation])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(Scene {
        organisation,
        claim,
        notice,
    })
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let scene = scene(&cx, &mut connection, &id).await?;
    render(&cx, &mut connection, &scene, &Form::new()).await
}

async fn render(cx: &Cx, connection: &mut Connection, scene: &Scene, form: &Form) -> Result<Response, Error> {
    let claim = &scene.claim;
    let claimant = persons::by_id(connection, claim.person).await?;
    let today = cx.app.clock.today();
    let open = matches!(claim.state, State::Announced | State::Disputed);
    let in_time = claim.objection_until.is_some_and(|until| until >= today);
    let mut response = cx.page(&NoticePage {
        cx,
        claimant: claimant.map_or_else(|| cx.t("mandates-history-gone"), inviting::called),
        role: role(cx, claim.role),
        told: cx.day(&scene.notice.created_at),
        until: claim.objection_until.map(|until| cx.date(&until)),
        objected: scene.notice.objected_at.map(|at| cx.day(&at)),
        may: open && in_time && scene.notice.objected_at.is_none(),
        organisation: &scene.organisation,
        claim,
        form,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn back(cx: Cx, Path(id): Path<String>) -> Response {
    cx.redirect(&cx.url(&format!("/me/notices/{id}")))
}

async fn object(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let reason = form.required("reason", REASON_MOST, "claim-reason-wrong");
    let mut transaction = cx.app.db.write().await?;
    let scene = scene(&cx, &mut transaction, &id).await?;
    if !form.is_fine() {
        return render(&cx, &mut transaction, &scene, &form).await;
    }
    let person = cx.someone()?.themselves();
    let said = (&scene.notice, reason.as_str());
    let (organisation, claim) = (&scene.organisation, scene.claim.clone());
    let noted = deciding::object(&mut transaction, &cx.app, person, organisation, claim, said).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    if !noted {
        return Ok(back(cx, Path(id)).await);
    }
    let there = cx.url(&format!("/me/notices/{}", scene.claim.id));
    Ok(cx.redirect_saying(&there, &cx.t("claim-said-object")))
}
