//! The claims that an agent reads, and their decision. They say who may act for an association, and
//! nothing about the association: not whether it should exist, nor what for, nor with whom.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{papers, role};
use crate::features::accounts::persons;
use crate::features::directory::{self, Organisation};
use crate::features::mandates::acts::deciding::{self, Decision};
use crate::features::mandates::acts::{inviting, reviewing};
use crate::features::mandates::rules::{self, Phase, Reach};
use crate::features::mandates::store::claims::{self, Claim};
use crate::features::mandates::store::mandates;
use crate::features::mandates::store::notices;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a reason at most.
const REASON_MOST: usize = 2_000;

pub(super) fn routes() -> Routes {
    let reads = Access::Holding(Power::ReviewClaims);
    Routes::new()
        .page("/claims", reads, get(show))
        .page("/claims/{claim}", reads, get(one).post(decide))
}

/// A claim and its organisation.
pub(in crate::features::mandates) struct Waiting {
    claim: Claim,
    organisation: Organisation,
}

/// How far each of the asker's mandates reaches.
async fn reaches(cx: &Cx, connection: &mut Connection) -> Result<Vec<(Acting, Reach)>, Error> {
    let actor = cx.someone()?;
    let mut reaches = Vec::new();
    for (mandate, organisation) in rules::reading(actor) {
        let acting = Acting {
            person: actor.person,
            organisation,
            mandate: Some(mandate),
        };
        let reach = reviewing::reach(connection, &cx.app, organisation).await?;
        reaches.push((acting, reach));
    }
    Ok(reaches)
}

/// The claims that wait for the asker's decision, oldest first.
pub(in crate::features::mandates) async fn waiting(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<Waiting>, Error> {
    let reaches = reaches(cx, connection).await?;
    let mut waiting = Vec::new();
    for claim in claims::open(connection, cx.now()).await? {
        if !claim.state.waits_for_agent() {
            continue;
        }
        let Some(organisation) = directory::any_by_ids(connection, &[claim.organisation])
            .await?
            .pop()
        else {
            continue;
        };
        if reaches.iter().any(|(_, reach)| reach.covers(&organisation)) {
            waiting.push(Waiting { claim, organisation });
        }
    }
    Ok(waiting)
}

#[derive(Template)]
#[template(path = "features/mandates/templates/queue.html")]
struct QueuePage<'a> {
    cx: &'a Cx,
    rows: Vec<QueueRow>,
}

struct QueueRow {
    organisation: String,
    link: String,
    said: String,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let waiting = waiting(&cx, &mut connection).await?;
    drop(connection);
    let rows = waiting
        .into_iter()
        .map(|one| QueueRow {
            link: cx.url(&format!("/claims/{}", one.claim.id)),
            said: cx.ta(
                &format!("claim-queue-{}", one.claim.state.as_str()),
                &[
                    ("number", one.claim.number.as_str().into()),
                    ("role", role(&cx, one.claim.role).as_str().into()),
                    ("date", (&cx.day(&one.claim.changed_at)).into()),
                ],
            ),
            organisation: one.organisation.name,
        })
        .collect();
    cx.page(&QueuePage { cx: &cx, rows })
}

#[derive(Template)]
#[template(path = "features/mandates/templates/decide.html")]
struct DecidePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    claim: &'a Claim,
    form: &'a Form,
    claimant: String,
    role: String,
    helper: Option<String>,
    /// How many act for it today, by role.
    acts: Vec<(String, u64)>,
    /// How many others claim it.
    others: u64,
    /// Who objected, when, and what they said.
    objections: Vec<(String, String, String)>,
    begun: String,
    papers: Vec<papers::Line>,
    /// Whether the asker is concerned themselves: another decides.
    concerned: bool,
    decisions: Vec<(&'static str, String)>,
}

struct Scene {
    organisation: Organisation,
    claim: Claim,
    agent: Acting,
}

impl Scene {
    /// What is said to show who one is, is read while it is decided, and by whoever answers for it.
    fn is_shown(&self) -> bool {
        let decided = self.claim.decided_by == Some(self.agent.person);
        self.claim.state.waits_for_agent() || decided
    }
}

/// A claim that the asker's mandates reach; for anybody else there is none.
async fn scene(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Scene, Error> {
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let claim = claims::by_id(connection, id).await?.ok_or(Error::NotFound)?;
    let organisation = directory::any_by_ids(connection, &[claim.organisation])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    let agent = reaches(cx, connection)
        .await?
        .into_iter()
        .find(|(_, reach)| reach.covers(&organisation))
        .map(|(acting, _)| acting)
        .ok_or(Error::NotFound)?;
    Ok(Scene {
        organisation,
        claim,
        agent,
    })
}

/// Whether the claim concerns the asker themselves.
async fn is_concerned(cx: &Cx, connection: &mut Connection, claim: &Claim) -> Result<bool, Error> {
    let person = cx.someone()?.person;
    Ok(reviewing::concerned(connection, &cx.app, claim)
        .await?
        .contains(&person))
}

/// A claim whose papers the asker may read, and under which mandate: while it is decided, or when they
/// answer for it, and it does not concern them; for anybody else there is none.
pub(super) async fn readable(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
) -> Result<(Organisation, Claim, Acting), Error> {
    let scene = scene(cx, connection, id).await?;
    if !scene.is_shown() || is_concerned(cx, connection, &scene.claim).await? {
        return Err(Error::NotFound);
    }
    Ok((scene.organisation, scene.claim, scene.agent))
}

async fn one(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let scene = scene(&cx, &mut connection, &id).await?;
    if !scene.is_shown() {
        return Err(Error::NotFound);
    }
    let form = Form::new().with("version", &scene.claim.version.to_string());
    render(&cx, &mut connection, &scene, &form).await
}

async fn render(cx: &Cx, connection: &mut Connection, scene: &Scene, form: &Form) -> Result<Response, Error> {
    let claim = &scene.claim;
    let called = async |connection: &mut Connection, person: i64| {
        let person = persons::by_id(connection, person).await?;
        Ok::<_, StoreError>(person.map_or_else(|| cx.t("mandates-history-gone"), inviting::called))
    };
    let claimant = persons::by_id(connection, claim.person).await?;
    let claimant = claimant.map_or_else(
        || cx.t("mandates-history-gone"),
        |person| match person.name.as_str() {
            "" => person.email,
            name => format!("{name} ({})", person.email),
        },
    );
    let helper = match claims::helper(connection, claim.id).await? {
        None => None,
        Some(helper) => directory::any_by_ids(connection, &[helper.organisation])
            .await?
            .pop(),
    };
    let today = cx.app.clock.today();
    let mut acts: Vec<(String, u64)> = Vec::new();
    for held in mandates::of_organisation(connection, claim.organisation).await? {
        if held.phase(today) == Phase::InForce {
            let named = role(cx, held.role);
            match acts.iter_mut().find(|(role, _)| *role == named) {
                Some((_, count)) => *count += 1,
                None => acts.push((named, 1)),
            }
        }
    }
    let others = claims::open_on(connection, claim.organisation).await?.len() as u64;
    let mut objections = Vec::new();
    for notice in notices::of_claim(connection, claim.id).await? {
        if let Some(at) = notice.objected_at {
            objections.push((
                called(connection, notice.person).await?,
                cx.day(&at),
                notice.reason,
            ));
        }
    }
    let concerned = is_concerned(cx, connection, claim).await?;
    let papers = if concerned {
        Vec::new()
    } else {
        papers::lines(cx, connection, claim.id, &format!("/claims/{}", claim.id)).await?
    };
    let mut response = cx.page(&DecidePage {
        cx,
        papers,
        concerned,
        claimant,
        role: role(cx, claim.role),
        helper: helper.map(|structure| structure.name),
        acts,
        others: others.saturating_sub(u64::from(claim.state.is_open())),
        objections,
        begun: cx.day(&claim.created_at),
        decisions: Decision::ALL
            .into_iter()
            .filter(|decision| decision.is_possible(claim.state))
            .map(|decision| {
                (
                    decision.as_str(),
                    cx.t(&format!("claim-decision-{}", decision.as_str())),
                )
            })
            .collect(),
        organisation: &scene.organisation,
        claim,
        form,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn decide(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let reason = form.required("reason", REASON_MOST, "claim-reason-wrong");
    let mut transaction = cx.app.db.write().await?;
    let scene = scene(&cx, &mut transaction, &id).await?;
    if is_concerned(&cx, &mut transaction, &scene.claim).await? {
        return Err(Error::NotFound);
    }
    let decision = Decision::ALL
        .into_iter()
        .find(|decision| form.is("decision", decision.as_str()) && decision.is_possible(scene.claim.state));
    let changed = form.value("version") != scene.claim.version.to_string();
    if changed {
        // Somebody was faster, or the person wrote meanwhile: the page shows it, the reason stays typed.
        form = form.with("version", &scene.claim.version.to_string());
        form.refuse("reason", "form-changed-meanwhile");
    } else if decision.is_none() {
        form.refuse("decision", "claim-decision-wrong");
    }
    let (Some(decision), true) = (decision, form.is_fine()) else {
        return render(&cx, &mut transaction, &scene, &form).await;
    };
    let (organisation, claim) = (&scene.organisation, scene.claim.clone());
    let decided = (decision, reason.as_str());
    if !deciding::decide(
        &mut transaction,
        &cx.app,
        scene.agent,
        organisation,
        claim,
        decided,
    )
    .await?
    {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let said = cx.t(&format!("claim-said-{}", decision.as_str()));
    Ok(cx.redirect_saying(&cx.url("/claims"), &said))
}
