//! Who organises a call together: one public body asks another, which says yes or no for itself. Once the
//! call is published, each change is a version with its notice: who decides is a rule of the call.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::reading::take as taken;
use super::{at, refused, title};
use crate::features::calls::content::TEXT_MOST;
use crate::features::calls::letters;
use crate::features::calls::organising::{self, Writing, asked_to};
use crate::features::calls::publishing;
use crate::features::calls::store;
use crate::features::calls::store::organisers::{self, Organiser, State};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

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
    form: Form,
    title: String,
    language: Option<&'static str>,
    draft: String,
    action: String,
    rows: Vec<Row>,
    /// Steps that make a version of the published call, in words.
    announced: Vec<(String, String)>,
    languages: Vec<Lang>,
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

/// A step of an organiser, as the form says it: which, and of which organisation.
fn asked_step(form: &Form) -> (String, String) {
    match form.value("move").split_once(' ') {
        Some((step, key)) => (step.to_owned(), key.to_owned()),
        None => (
            form.value("step").to_owned(),
            form.value("organisation").to_owned(),
        ),
    }
}

/// Whether a step makes a version: the call is published, and who organises it changes.
fn is_announced(own: &Writing, step: &str) -> bool {
    own.draft.published > 0 && matches!(step, "confirm" | "leave")
}

async fn show(cx: Cx, Path(address): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let own = asked_to(&cx, &mut connection, &address).await?;
    page(&cx, &mut connection, &own, Form::new(), asked.q).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    mut form: Form,
    asked: String,
) -> Result<Response, Error> {
    let (content, _) = store::sections::read(connection, own.draft.id).await?;
    let content = content.in_its_languages();
    let all = organisers::of_call(connection, own.draft.id).await?;
    let ids: Vec<i64> = all.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let (mut rows, mut announced) = (Vec::new(), Vec::new());
    for organiser in &all {
        let Some(body) = known.iter().find(|one| one.id == organiser.organisation) else {
            continue;
        };
        let (told, quiet): (Vec<_>, Vec<_>) = steps(cx, own, &all, organiser)
            .into_iter()
            .map(|step| (step, cx.t(&format!("call-organiser-step-{step}"))))
            .partition(|(step, _)| is_announced(own, step));
        let named = told.into_iter();
        announced.extend(named.map(|(step, words)| {
            let said = cx.ta(
                "call-organiser-for",
                &[("step", (&words).into()), ("name", (&body.name).into())],
            );
            (format!("{step} {}", body.key), said)
        }));
        let stands = format!("call-organiser-{}", organiser.state.as_str());
        rows.push(Row {
            key: body.key.clone(),
            name: body.name.clone(),
            stands: cx.tv(&stands, "date", &cx.day(&organiser.changed_at)),
            steps: quiet,
        });
    }
    if let ([(only, _)], "") = (&announced[..], form.value("move")) {
        form = form.with("move", only);
    }
    let last = publishing::last(connection, &own.draft).await?;
    let proposed = proposed(cx, connection, &asked, &ids).await?;
    let (title, language) = title(cx, &content);
    cx.page(&OrganisersPage {
        cx,
        form,
        title,
        language,
        draft: at(cx, &own.draft, "/draft"),
        action: at(cx, &own.draft, "/organisers"),
        rows,
        announced,
        languages: last.map_or_else(Vec::new, |last| last.content.about.languages),
        organises: organises(&all, own),
        asked,
        proposed,
    })
}

/// Whether the asker's organisation may bring others in.
fn organises(all: &[Organiser], own: &Writing) -> bool {
    let mut confirmed = all.iter().filter(|one| one.state.is_confirmed());
    own.holds
        && own.draft.withdrawn_at.is_none()
        && confirmed.any(|one| one.organisation == own.organisation.id)
}

/// What the asker may do about an organiser: answer for their own, take an invitation of theirs back.
fn steps(cx: &Cx, own: &Writing, all: &[Organiser], organiser: &Organiser) -> Vec<&'static str> {
    if own.draft.withdrawn_at.is_some() {
        return Vec::new();
    }
    let confirmed = all.iter().filter(|one| one.state.is_confirmed()).count();
    let theirs = cx.could(Power::OrganiseCalls, Some(organiser.organisation));
    match organiser.state {
        State::Invited if theirs => vec!["confirm", "decline"],
        State::Invited if organises(all, own) => vec!["take-back"],
        // A call that nobody organises would answer nobody.
        State::Confirmed if theirs && confirmed > 1 => vec!["leave"],
        State::Invited | State::Confirmed | State::Declined | State::Left | State::TakenBack => Vec::new(),
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

async fn step(cx: Cx, Path(address): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let own = asked_to(&cx, &mut transaction, &address).await?;
    let here = at(&cx, &own.draft, "/organisers");
    // Of two who leave at once the second sees that the first is gone.
    store::sections::take_turns(&mut transaction, own.draft.id).await?;
    let all = organisers::of_call(&mut transaction, own.draft.id).await?;
    let (step, key) = asked_step(&form);
    let target = directory::number_of_key(&mut transaction, &key).await?;
    let target = match target {
        Some(id) => directory::any_by_ids(&mut transaction, &[id]).await?.pop(),
        None => None,
    };
    let Some(target) = target else {
        return Ok(cx.redirect(&here));
    };
    let moved = take(&cx, &mut transaction, &own, &all, &target, &step).await?;
    let Some(to) = moved else {
        return Ok(cx.redirect(&here));
    };
    // Whoever answers for an organisation does so under a mandate of that one.
    let acting = match to {
        State::Confirmed | State::Declined | State::Left => {
            cx.acting(Power::OrganiseCalls, Some(target.id))?
        }
        State::Invited | State::TakenBack => own.acting,
    };
    let act = Act {
        acting: Some(acting),
        organisation: Some(&target.key),
        act: match to {
            State::Invited => "call-organiser-invited",
            State::Confirmed => "call-organiser-confirmed",
            State::Declined => "call-organiser-declined",
            State::Left => "call-organiser-left",
            State::TakenBack => "call-organiser-taken-back",
        },
        object: &format!("call:{}", own.draft.address),
        ..Act::default()
    };
    let now = cx.now();
    journal::record(&mut transaction, now, &act).await?;
    if to == State::Invited {
        let (content, _) = store::sections::read(&mut transaction, own.draft.id).await?;
        let about = (own.draft.address.as_str(), &content.about.title);
        letters::tell_invited(&cx.app, &mut transaction, &target, &own.organisation.name, about).await?;
    }
    if is_announced(&own, &step) {
        let last = publishing::last(&mut transaction, &own.draft).await?;
        let languages = last.map_or_else(Vec::new, |last| last.content.about.languages);
        let notice = taken(&mut form, "notice", &languages, TEXT_MOST);
        let outcome = publishing::reorganise(&mut transaction, now, &own.draft, notice, Some(acting)).await?;
        match outcome {
            Ok(version) if form.is_fine() => {
                letters::tell(&cx.app, &mut transaction, now, &own.draft, &version).await?;
            }
            Ok(_) => {}
            Err(refusal) => form.refuse("notice", refusal.key()),
        }
        if !form.is_fine() {
            drop(transaction);
            let mut connection = cx.app.db.read().await?;
            return refused(page(&cx, &mut connection, &own, form, String::new()).await?);
        }
    }
    transaction.commit().await.map_err(StoreError::from)?;
    // Whoever left or declined sees this call no more.
    let stays = to != State::Left && !(to == State::Declined && target.id == own.organisation.id);
    let led = match stays {
        true => here,
        false => cx.url("/calls"),
    };
    Ok(cx.redirect_saying(
        &led,
        &cx.tv(&format!("call-done-{}", to.as_str()), "name", &target.name),
    ))
}

/// Takes a step, if it is one that the asker may take; gives the state it led to.
async fn take(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    all: &[Organiser],
    target: &Organisation,
    step: &str,
) -> Result<Option<State>, Error> {
    let now = cx.now();
    let there = all.iter().find(|one| one.organisation == target.id);
    let invites = step == "invite"
        && organises(all, own)
        && organising::may_organise(cx, connection, target.id).await?;
    let Some(organiser) = there else {
        if invites {
            let row = (chance::row(), own.draft.id, target.id);
            organisers::insert(connection, row, State::Invited, now).await?;
        }
        return Ok(invites.then_some(State::Invited));
    };
    let again = invites && matches!(organiser.state, State::Declined | State::Left | State::TakenBack);
    if !again && !steps(cx, own, all, organiser).contains(&step) {
        return Ok(None);
    }
    let to = match step {
        "invite" => State::Invited,
        "confirm" if organising::may_organise(cx, connection, target.id).await? => State::Confirmed,
        "decline" => State::Declined,
        "take-back" => State::TakenBack,
        "leave" => State::Left,
        _ => return Ok(None),
    };
    let moved = organisers::step(connection, organiser.id, organiser.state, to, now).await?;
    Ok(moved.then_some(to))
}
