//! Those who build the project and those who were asked to: find an organisation, see where each
//! stands, answer, leave, hand the lead over.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Row, Words, again, closed, leaving, row};
use crate::features::directory::{self, key_in_address};
use crate::features::projects::acts::inviting;
use crate::features::projects::finding;
use crate::features::projects::partnership::{Part, Role, State, Step, Voice};
use crate::features::projects::project::{Partner, Stage};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/team",
        Access::Holding(Power::SeeFile),
        get(show).post(say),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation to invite.
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/team.html")]
struct TeamPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    rows: Vec<Row>,
    /// What each of those who build it is for, as its register says: name, slug, words, when that was said.
    purposes: Vec<(String, String, Words, String)>,
    former: Vec<Row>,
    leads: bool,
    /// Whether those who built the project that this one follows wait to be invited.
    again: bool,
    asked: &'a str,
    /// Organisations of that name: name, slug, place, why they may not be invited; empty where they may.
    proposed: Vec<(String, String, String, String)>,
}

/// What an organisation is for, unaltered, and where that is said.
fn purpose(cx: &Cx, partner: &Partner) -> Option<(String, String, Words, String)> {
    let organisation = &partner.organisation;
    let words = organisation.purpose.clone()?;
    let language = organisation
        .language
        .as_deref()
        .and_then(|code| code.parse().ok());
    let said = match &organisation.updated {
        Some(day) => cx.tv("project-own-on", "date", &cx.date(day)),
        None => cx.t("project-own"),
    };
    let words = Words {
        words,
        language: language.and_then(|lang| cx.foreign(lang)),
    };
    Some((organisation.name.clone(), organisation.slug(), words, said))
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let leads = found.leads(&cx);
    let again = leads && !again::earlier(&cx, &mut connection, &found).await?.is_empty();
    let proposed = match leads {
        true => directory::found(&cx, &asked.q, PROPOSED)?,
        false => Vec::new(),
    };
    let proposed = directory::published_by_ids(&mut connection, &proposed).await?;
    let proposed = proposed
        .iter()
        .map(|organisation| {
            let partner = found.partner_of(organisation.id);
            let soon = partner.and_then(|partner| partner.rests_until(cx.app.clock.today()));
            let may_not = match (Part::may_be_invited(partner.map(|one| one.state)), soon) {
                _ if organisation.is_pole() => cx.t("project-team-pole"),
                (false, _) => cx.t("project-team-there"),
                (true, Some(day)) => cx.tv("project-team-soon", "date", &cx.date(&day)),
                (true, None) => String::new(),
            };
            let place = organisation.commune.as_deref();
            (
                organisation.name.clone(),
                organisation.slug(),
                place
                    .map(|code| directory::names::commune(&cx, code))
                    .unwrap_or_default(),
                may_not,
            )
        })
        .collect();
    let (current, former): (Vec<_>, Vec<_>) = found
        .partners
        .iter()
        .partition(|partner| !Part::may_be_invited(Some(partner.state)));
    cx.page(&TeamPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        rows: current.into_iter().map(|one| row(&cx, &found, one)).collect(),
        former: former.into_iter().map(|one| row(&cx, &found, one)).collect(),
        purposes: found
            .members()
            .filter_map(|partner| purpose(&cx, partner))
            .collect(),
        leads,
        again,
        asked: asked.q.trim(),
        proposed,
        cx: &cx,
    })
}

/// Whatever may be said about a partner, by whoever may say it.
async fn say(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = match finding::find(&cx, &mut transaction, &id).await {
        // The lead took the invitation back while they read it.
        Err(Error::NotFound) => return closed::invitation(&cx, &mut transaction, &id).await,
        found => found?,
    };
    let step: Step = form.value("step").parse().map_err(|()| Error::NotFound)?;
    let key = key_in_address(form.value("organisation"));
    let partner = found
        .partners
        .iter()
        .find(|partner| partner.organisation.key == key)
        .ok_or(Error::NotFound)?;
    if found.project.stage == Stage::Ended {
        return Err(Error::NotFound);
    }
    let acting = match step.voice() {
        Voice::Lead => found.leading(&cx)?,
        Voice::Itself => cx.acting(Power::JoinProjects, Some(partner.organisation.id))?,
        Voice::Time => return Err(Error::NotFound),
    };
    // Nobody leaves by one click: what goes with it is said first. Whoever leads hands the lead over before.
    if step == Step::Leave && partner.state == State::Accepted && partner.role != Role::Lead {
        let asks = leaving::path(&found, partner);
        return Ok(cx.redirect(&cx.url(&asks)));
    }
    let late = step == Step::Accept && partner.expires.is_some_and(|day| day < cx.app.clock.today());
    let (project, by) = (&found.project, Some(acting));
    let said = inviting::say(&mut transaction, &cx.app, project, partner.id, step, by).await?;
    if said.is_none() {
        let why = if late {
            "project-step-late"
        } else {
            "project-step-nothing"
        };
        return Ok(cx.redirect_saying(&cx.url(&found.path()), &cx.t(why)));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    // Whoever said no does not see it any more.
    let led = match step {
        Step::Decline | Step::Leave => "/projects".to_owned(),
        Step::Accept | Step::TakeOver => found.path(),
        Step::Withdraw | Step::Expire | Step::Offer | Step::Retract | Step::Refuse => {
            format!("{}/team", found.path())
        }
    };
    let done = cx.tv(
        &format!("project-step-{}.done", step.as_str()),
        "organisation",
        &partner.organisation.name,
    );
    Ok(cx.redirect_saying(&cx.url(&led), &done))
}
