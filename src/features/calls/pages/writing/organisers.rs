//! Who organises a call together: one public body asks another, which says yes or no for itself.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use axum::routing::get;
use serde::Deserialize;

use super::{at, title};
use crate::features::calls::organising::{self, Writing, asked_to};
use crate::features::calls::store;
use crate::features::calls::store::organisers::{self, State};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};

/// Organisations proposed for a name at most.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/calls/{id}/organisers",
        Access::Holding(Power::OrganiseCalls),
        get(show).post(step),
    )
}

#[derive(Template)]
#[template(path = "features/calls/templates/organisers.html")]
struct OrganisersPage<'a> {
    cx: &'a Cx,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    rows: Vec<Row>,
    /// Whether the asker's organisation organises, or was only asked to.
    organises: bool,
    asked: String,
    proposed: Vec<(String, String)>,
}

struct Row {
    key: String,
    name: String,
    stands: String,
    /// What the asker may do: the word of the step and of its button.
    steps: Vec<(&'static str, String)>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
}

async fn show(cx: Cx, Path(address): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = asked_to(&cx, &mut connection, &address).await?;
    let (content, _) = store::sections::read(&mut connection, own.draft.id).await?;
    let all = organisers::of_call(&mut connection, own.draft.id).await?;
    let ids: Vec<i64> = all.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(&mut connection, &ids).await?;
    let confirmed = all.iter().filter(|one| one.state.is_confirmed()).count();
    let mut rows = Vec::new();
    for organiser in &all {
        let Some(body) = known.iter().find(|one| one.id == organiser.organisation) else {
            continue;
        };
        let state = organiser.state.as_str();
        let steps = steps(&cx, organiser, confirmed);
        rows.push(Row {
            key: body.key.clone(),
            name: body.name.clone(),
            stands: cx.tv(
                &format!("call-organiser-{state}"),
                "date",
                &cx.day(&organiser.changed_at),
            ),
            steps: steps
                .into_iter()
                .map(|step| (step, cx.t(&format!("call-organiser-step-{step}"))))
                .collect(),
        });
    }
    let proposed = proposed(&cx, &mut connection, &asked.q, &ids).await?;
    let (title, language) = title(&cx, &content);
    cx.page(&OrganisersPage {
        title,
        language,
        draft: at(&cx, &own.draft, "/draft"),
        action: at(&cx, &own.draft, "/organisers"),
        rows,
        organises: is_confirmed(&all, &own),
        asked: asked.q,
        proposed,
        cx: &cx,
    })
}

fn is_confirmed(all: &[organisers::Organiser], own: &Writing) -> bool {
    all.iter()
        .any(|one| one.organisation == own.organisation.id && one.state.is_confirmed())
}

/// What the asker may do about an organiser: answer for their own, take an invitation back.
fn steps(cx: &Cx, organiser: &organisers::Organiser, confirmed: usize) -> Vec<&'static str> {
    let own = cx.could(Power::OrganiseCalls, Some(organiser.organisation));
    match organiser.state {
        State::Invited if own => vec!["confirm", "decline"],
        State::Invited => vec!["decline"],
        // A call that nobody organises would answer nobody.
        State::Confirmed if own && confirmed > 1 => vec!["leave"],
        State::Confirmed | State::Declined | State::Left => Vec::new(),
    }
}

/// Organisations of that name that organise calls and are not there yet.
async fn proposed(
    cx: &Cx,
    connection: &mut Connection,
    name: &str,
    there: &[i64],
) -> Result<Vec<(String, String)>, Error> {
    let found = directory::found(cx, name, 50)?;
    let mut proposed = Vec::new();
    for organisation in directory::published_by_ids(connection, &found).await? {
        if proposed.len() < PROPOSED
            && !there.contains(&organisation.id)
            && organising::may_organise(cx, connection, organisation.id).await?
        {
            proposed.push((organisation.key, organisation.name));
        }
    }
    Ok(proposed)
}

async fn step(cx: Cx, Path(address): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = asked_to(&cx, &mut transaction, &address).await?;
    let here = at(&cx, &own.draft, "/organisers");
    let all = organisers::of_call(&mut transaction, own.draft.id).await?;
    let target = directory::number_of_key(&mut transaction, form.value("organisation")).await?;
    let target = match target {
        Some(id) => directory::any_by_ids(&mut transaction, &[id]).await?.pop(),
        None => None,
    };
    let Some(target) = target else {
        return Ok(cx.redirect(&here));
    };
    let moved = take(&cx, &mut transaction, &own, &all, &target, form.value("step")).await?;
    let Some(to) = moved else {
        return Ok(cx.redirect(&here));
    };
    let act = Act {
        acting: Some(own.acting),
        organisation: Some(&target.key),
        act: match to {
            State::Invited => "call-organiser-invited",
            State::Confirmed => "call-organiser-confirmed",
            State::Declined => "call-organiser-declined",
            State::Left => "call-organiser-left",
        },
        object: &format!("call:{}", own.draft.address),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    // Whoever left or declined sees this call no more.
    let stays = to != State::Left && !(to == State::Declined && target.id == own.organisation.id);
    Ok(cx.redirect(&match stays {
        true => here,
        false => cx.url("/calls"),
    }))
}

/// Takes a step, if it is one that the asker may take; gives the state it led to.
async fn take(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    all: &[organisers::Organiser],
    target: &Organisation,
    step: &str,
) -> Result<Option<State>, Error> {
    let now = cx.now();
    let there = all.iter().find(|one| one.organisation == target.id);
    let Some(organiser) = there else {
        let invites = step == "invite"
            && is_confirmed(all, own)
            && organising::may_organise(cx, connection, target.id).await?;
        if invites {
            let row = (chance::row(), own.draft.id, target.id);
            organisers::insert(connection, row, State::Invited, now).await?;
        }
        return Ok(invites.then_some(State::Invited));
    };
    let confirmed = all.iter().filter(|one| one.state.is_confirmed()).count();
    let again = step == "invite"
        && is_confirmed(all, own)
        && matches!(organiser.state, State::Declined | State::Left);
    if !again && !steps(cx, organiser, confirmed).contains(&step) {
        return Ok(None);
    }
    let to = match step {
        "invite" => State::Invited,
        "confirm" if organising::may_organise(cx, connection, target.id).await? => State::Confirmed,
        "decline" => State::Declined,
        "leave" => State::Left,
        _ => return Ok(None),
    };
    let moved = organisers::step(connection, organiser.id, organiser.state, to, now).await?;
    Ok(moved.then_some(to))
}
