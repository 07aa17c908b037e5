//! The members of a network, for those who speak for it: answer those who ask, invite, end.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::address;
use crate::features::accounts;
use crate::features::directory::{self, Organisation, names};
use crate::features::networks::finding::{self, Found};
use crate::features::networks::joining::{self, Voice};
use crate::features::networks::membership::{Side, State, Step};
use crate::features::networks::store::members;
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/networks/{key}/members",
        Access::Holding(Power::JoinNetworks),
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
#[template(path = "features/networks/templates/members.html")]
struct MembersPage<'a> {
    cx: &'a Cx,
    found: &'a Found,
    rows: Vec<Row>,
    asked: &'a str,
    proposed: Vec<Row>,
}

/// An organisation, where it stands, and what the network may say to it.
struct Row {
    name: String,
    slug: String,
    /// Its commune and its numbers: two may have the same name.
    about: String,
    state: Option<State>,
    since: String,
    steps: Vec<Step>,
}

impl Row {
    fn new(cx: &Cx, organisation: &Organisation, state: Option<State>, changed_at: Option<i64>) -> Self {
        let steps = match state {
            Some(State::Asked) => vec![Step::Confirm, Step::Decline],
            Some(State::Invited) => vec![Step::Decline],
            Some(State::Confirmed) => vec![Step::End],
            Some(State::Declined | State::Left) | None => vec![Step::Propose],
        };
        Self {
            name: organisation.name.clone(),
            slug: organisation.slug(),
            about: about(cx, organisation),
            state,
            since: changed_at.map_or_else(String::new, |at| cx.day(&at)),
            steps,
        }
    }

    /// The text key of a step: what is said depends on where one stands.
    fn key(&self, step: &Step) -> String {
        format!(
            "members-{}-{}",
            step.as_str(),
            self.state.map_or("new", State::as_str)
        )
    }

    fn state_key(&self) -> String {
        format!("members-state-{}", self.state.map_or("new", State::as_str))
    }
}

/// Where an organisation is and what number it has in the registers.
fn about(cx: &Cx, organisation: &Organisation) -> String {
    let commune = organisation
        .commune
        .as_deref()
        .map(|code| names::commune(cx, code));
    let numbers = organisation
        .identifiers
        .iter()
        .map(|(scheme, number)| format!("{} {number}", cx.t(&format!("scheme-{scheme}"))));
    let parts: Vec<String> = commune.into_iter().chain(numbers).collect();
    parts.join(" · ")
}

async fn show(cx: Cx, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &key).await?;
    finding::speaking(&cx, &mut connection, &found.network).await?;
    let memberships = members::of_network(&mut connection, found.network.id).await?;
    let ids: Vec<i64> = memberships.iter().map(|one| one.organisation).collect();
    let organisations = directory::published_by_ids(&mut connection, &ids).await?;
    let of = |id: i64| memberships.iter().find(|one| one.organisation == id);
    let row = |organisation: &Organisation| {
        let membership = of(organisation.id);
        let state = membership.map(|one| one.state);
        Row::new(&cx, organisation, state, membership.map(|one| one.changed_at))
    };
    let mut rows: Vec<Row> = organisations.iter().map(row).collect();
    // What waits for an answer comes first.
    rows.sort_by_cached_key(|row| (row.state != Some(State::Asked), search::fold(&row.name)));
    let proposed = directory::found(&cx, &asked.q, PROPOSED)?;
    let proposed = directory::published_by_ids(&mut connection, &proposed).await?;
    let proposed = proposed
        .iter()
        .filter(|one| found.network.organisation != Some(one.id))
        .map(row)
        .collect();
    cx.page(&MembersPage {
        cx: &cx,
        found: &found,
        rows,
        asked: asked.q.trim(),
        proposed,
    })
}

async fn say(cx: Cx, Path(key): Path<String>, form: Form) -> Result<Response, Error> {
    let step: Step = form.value("step").parse().map_err(|()| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &key).await?;
    let acting = finding::speaking(&cx, &mut transaction, &found.network).await?;
    let organisation = accounts::published(&cx, &mut transaction, form.value("organisation")).await?;
    let voice = Voice {
        side: Side::Network,
        acting,
        for_others: false,
    };
    let said = joining::say(&mut transaction, &cx.app, &found, &organisation, voice, step).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = format!("{}/members", address(&cx, &found.network.key));
    // What changes nothing says nothing: the page shows where it stands.
    Ok(match said {
        Some(state) => {
            let key = format!("membership-said-network-{}", state.as_str());
            cx.redirect_saying(&there, &cx.tv(&key, "name", &organisation.name))
        }
        None => cx.redirect(&there),
    })
}
