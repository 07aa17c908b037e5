//! Inviting one organisation: as what, and in which words.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::ToSpan;
use serde::Deserialize;

use super::Words;
use crate::features::accounts;
use crate::features::askings;
use crate::features::directory::Organisation;
use crate::features::projects::acts::inviting::{self, DAYS, Inviting, Refusal};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::partnership::{Part, Role, State};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::web::{get, typed};

/// Characters of an invitation at most.
pub(super) const WORDS_MOST: usize = 1_500;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/invite",
        Access::Holding(Power::JoinProjects),
        get(show).post(send),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The last part of the address of the organisation.
    #[serde(default)]
    organisation: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/invite.html")]
struct InvitePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: Words,
    organisation: &'a Organisation,
    roles: Vec<(&'static str, String)>,
    waiting: Vec<(String, String)>,
    days: u64,
    /// Where it was asked as often as it may be: from when it may be asked again.
    rests: Option<String>,
    /// Whether it is in the project, or was invited: then nothing is filled in for nothing.
    is_there: bool,
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    found.leading(&cx)?;
    if asked.organisation.is_empty() {
        return Ok(cx.redirect(&cx.url(&format!("{}/team", found.path()))));
    }
    let organisation = accounts::published(&cx, &mut connection, &asked.organisation).await?;
    let form = Form::new()
        .with("sending", &chance::token())
        .with("role", Role::Partner.as_str());
    page(&cx, &mut connection, &found, &organisation, &form).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    organisation: &Organisation,
    form: &Form,
) -> Result<Response, Error> {
    let until = askings::rests_until(connection, cx.app.clock.today(), organisation.id).await?;
    let rests = until.map(|day| askings::said(cx, &organisation.name, day));
    let mut waiting: Vec<(String, String)> = found
        .partners
        .iter()
        .filter(|partner| partner.state == State::Invited && partner.organisation.id != organisation.id)
        .map(|partner| {
            (
                partner.organisation.key.clone(),
                partner.organisation.name.clone(),
            )
        })
        .collect();
    if !waiting.is_empty() {
        waiting.insert(0, (String::new(), cx.t("project-invite-instead.nobody")));
    }
    cx.page(&InvitePage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        organisation,
        roles: [Role::Partner, Role::Associated]
            .into_iter()
            .map(|role| (role.as_str(), cx.t(&format!("project-invite-{}", role.as_str()))))
            .collect(),
        waiting,
        is_there: !Part::may_be_invited(found.partner_of(organisation.id).map(|one| one.state)),
        days: DAYS.unsigned_abs().into(),
        rests,
        form,
        cx,
    })
}

async fn send(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let acting = found.leading(&cx)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let slug = form.value("organisation").to_owned();
    let organisation = accounts::published(&cx, &mut transaction, &slug).await?;
    let role: Option<Role> = form.value("role").parse().ok().filter(|role| *role != Role::Lead);
    if role.is_none() {
        form.refuse("role", "project-invite-role-wrong");
    }
    let words = typed::plain(form.value("words"));
    if words.chars().count() > WORDS_MOST {
        form.refuse("words", "project-invite-words-wrong");
    }
    let instead_of = found
        .partners
        .iter()
        .find(|partner| partner.organisation.key == form.value("instead"));
    if let (Some(role), true) = (role, form.is_fine()) {
        let inviting = Inviting {
            organisation: &organisation,
            role,
            words: &words,
            instead_of,
            builds: false,
        };
        match inviting::invite(&mut transaction, &cx.app, &found, inviting, acting).await? {
            Ok(_) => {
                let led = cx.url(&format!("{}/team", found.path()));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                let until = cx.date(&cx.app.clock.today().saturating_add(DAYS.days()));
                let said = [
                    ("organisation", organisation.name.as_str().into()),
                    ("date", until.as_str().into()),
                ];
                return Ok(cx.redirect_saying(&led, &cx.ta("project-invite-sent", &said)));
            }
            Err(Refusal::Already) => form.refuse("role", "project-invite-already"),
            Err(Refusal::Soon) => form.refuse("role", "project-invite-soon"),
            Err(Refusal::Many) => form.refuse("role", "project-invite-many"),
            Err(Refusal::Asked(_)) => form.refuse("role", "asking-refused"),
            Err(Refusal::Pole) => form.refuse("role", "project-team-pole"),
            Err(Refusal::NothingToReplace) => form.refuse("instead", "project-invite-instead-wrong"),
        }
    }
    let mut response = page(&cx, &mut transaction, &found, &organisation, &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
