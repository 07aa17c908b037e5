//! Coming together: one group proposes it to others, each answers for itself, one makes the common project. What each had
//! sent stands until what they wrote together is received.

use super::{Done, note};
use crate::features::applications::application::Application;
use crate::features::applications::lifecycle::{Step as Life, next as next_state};
use crate::features::applications::store::applications;
use crate::features::applications::store::mergers::{self, Merger};
use crate::features::applications::together::groups::{Group, Room};
use crate::features::applications::together::merger::{Answer, MOST, Party, State, Step, next};
use crate::features::directory::Organisation;
use crate::features::projects::{self, Gathering, Origin, Project};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no sense any more.
    NotNow,
    /// Too many groups, or too many partners for one project.
    Many,
    /// The same was proposed already, and waits.
    Already,
    /// One of the groups goes along with others.
    Elsewhere,
    /// What one of the groups had sent does not stand any more, or was decided.
    Gone,
}

/// Who speaks, for which group.
#[derive(Clone, Copy, Debug)]
pub struct Speaking<'a> {
    /// The groups of the call.
    pub room: &'a Room,
    /// The group.
    pub group: &'a Group,
    /// Its lead.
    pub lead: &'a Organisation,
    /// Under which mandate.
    pub acting: Acting,
}

/// Proposes to others to come together. Gives the address of the proposal; those who speak for them are written to.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    connection: &mut Connection,
    app: &App,
    speaking: Speaking<'_>,
    others: &[&Group],
    (words, language): (&str, Lang),
) -> Result<Result<String, Refusal>, StoreError> {
    let now = app.clock.now().as_second();
    let own = &speaking.group.application;
    if others.len() + 1 > MOST {
        return Ok(Err(Refusal::Many));
    }
    applications::take_turn(connection, own.id).await?;
    let mut parties: Vec<Party> = std::iter::once(own.id)
        .chain(others.iter().map(|other| other.application.id))
        .map(|application| Party {
            application,
            proposes: application == own.id,
            answer: match application == own.id {
                true => Answer::Accepted,
                false => Answer::Proposed,
            },
        })
        .collect();
    parties.sort_by_key(|party| party.application);
    let same = |merger: &Merger| {
        let named = merger.parties.iter().map(|party| party.application);
        merger.state == State::Proposed && named.eq(parties.iter().map(|party| party.application))
    };
    if mergers::of_applications(connection, &[own.id])
        .await?
        .iter()
        .any(same)
    {
        return Ok(Err(Refusal::Already));
    }
    let merger = Merger {
        id: chance::row(),
        address: chance::address(speaking.group.title(Lang::Fr).0),
        call: speaking.room.call.id,
        state: State::Proposed,
        words: words.to_owned(),
        language: Some(language),
        project: None,
        created_at: now,
        parties,
    };
    mergers::insert(connection, &merger, speaking.lead.id, speaking.acting).await?;
    tell_of(
        connection,
        now,
        own,
        speaking,
        ("application-merger-proposed", words),
    )
    .await?;
    for other in others {
        if let Some(lead) = other.partners.first() {
            let key = "letter-merger-proposed";
            write(connection, app, speaking, &merger, (lead, key, words)).await?;
        }
    }
    Ok(Ok(merger.address))
}

/// Answers for a group, or takes its yes back; false where that has no sense any more. The other groups are told.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    connection: &mut Connection,
    app: &App,
    speaking: Speaking<'_>,
    (merger, step): (i64, Step),
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let (act, letter) = match step {
        Step::Accept => ("application-merger-accepted", "letter-merger-accepted"),
        Step::Decline => ("application-merger-declined", "letter-merger-declined"),
        Step::TakeBack => ("application-merger-taken-back", "letter-merger-taken-back"),
        Step::Make | Step::ArriveInPart | Step::Arrive => return Ok(false),
    };
    let Some(merger) = mergers::take_turn(connection, merger).await? else {
        return Ok(false);
    };
    let own = &speaking.group.application;
    let Some((state, parties)) = next((merger.state, &merger.parties), own.id, step) else {
        return Ok(false);
    };
    applications::take_turn(connection, own.id).await?;
    keep(connection, &merger, (state, merger.project), &parties, now).await?;
    let who = (speaking.lead.id, speaking.acting.person);
    mergers::spoke(connection, (merger.id, own.id), who, now).await?;
    tell_of(connection, now, own, speaking, (act, "")).await?;
    for other in others(speaking, &merger) {
        if let Some(lead) = other.partners.first() {
            write(connection, app, speaking, &merger, (lead, letter, "")).await?;
        }
    }
    Ok(true)
}

/// Makes the common project, led by the lead of the group that makes it. Every partner of every group is invited to it,
/// and what each had sent stands.
///
/// # Errors
/// When the database does not answer.
pub async fn make(
    connection: &mut Connection,
    app: &App,
    speaking: Speaking<'_>,
    (merger, title): (i64, &str),
) -> Result<Result<Project, Refusal>, StoreError> {
    let now = app.clock.now().as_second();
    let own = &speaking.group.application;
    let every = mergers::of_applications(connection, &[own.id]).await?;
    let Some(proposed) = every.into_iter().find(|one| one.id == merger) else {
        return Ok(Err(Refusal::NotNow));
    };
    let groups: Vec<&Group> = std::iter::once(speaking.group)
        .chain(others(speaking, &proposed))
        .collect();
    // Whoever writes in one of the projects waits, always in the same order and before the proposal's own turn, and what is taken over is one
    // moment's. Who is named in a proposal does not change.
    let mut ids: Vec<i64> = groups
        .iter()
        .filter_map(|group| group.application.project)
        .collect();
    ids.sort_unstable();
    for id in &ids {
        projects::hold(connection, *id).await?;
    }
    let Some(merger) = mergers::take_turn(connection, merger).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some((state, parties)) = next((merger.state, &merger.parties), own.id, Step::Make) else {
        return Ok(Err(Refusal::NotNow));
    };
    if groups.len() != parties.len() {
        return Ok(Err(Refusal::Gone));
    }
    for party in &parties {
        let Some(application) = applications::take_turn(connection, party.application).await? else {
            return Ok(Err(Refusal::Gone));
        };
        if application.submitted == 0 || next_state(application.state, Life::Withdraw).is_none() {
            return Ok(Err(Refusal::Gone));
        }
        if mergers::is_elsewhere(connection, party.application, merger.id).await? {
            return Ok(Err(Refusal::Elsewhere));
        }
    }
    let mut from = Vec::with_capacity(groups.len());
    for group in &groups {
        let sent = &group.frozen.project;
        let found = match group.application.project {
            Some(_) => projects::built(connection, &sent.address).await?,
            None => Some(projects::on_paper(connection, sent).await?),
        };
        match found {
            Some(found) => from.push(found),
            None => return Ok(Err(Refusal::Gone)),
        }
    }
    let gathering = Gathering {
        from: &from,
        lead: speaking.lead,
        title,
        words: &merger.words,
        origin: (Origin::Call, Some(&speaking.room.call.address)),
    };
    if !gathering.fits() {
        return Ok(Err(Refusal::Many));
    }
    let project = projects::gather(connection, app, gathering, speaking.acting).await?;
    keep(connection, &merger, (state, Some(project.id)), &parties, now).await?;
    for group in &groups {
        let act = ("application-merger-made", title);
        tell_of(connection, now, &group.application, speaking, act).await?;
    }
    Ok(Ok(project))
}

/// Notes where a proposal stands, and each of its groups.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn keep(
    connection: &mut Connection,
    merger: &Merger,
    (state, project): (State, Option<i64>),
    parties: &[Party],
    now: i64,
) -> Result<(), StoreError> {
    mergers::stands(connection, merger, (state, project), now).await?;
    for party in parties {
        let made = state.goes_on() && party.answer == Answer::Accepted;
        mergers::answered(connection, merger.id, (party, made)).await?;
    }
    Ok(())
}

/// The other groups of a proposal, as far as what they sent stands.
fn others<'a>(speaking: Speaking<'a>, merger: &'a Merger) -> impl Iterator<Item = &'a Group> {
    let own = speaking.group.application.id;
    speaking.room.every().filter(move |group| {
        let id = group.application.id;
        id != own && merger.parties.iter().any(|party| party.application == id)
    })
}

/// Notes what was done in the history of a group, whose turn was taken.
async fn tell_of(
    connection: &mut Connection,
    now: i64,
    application: &Application,
    speaking: Speaking<'_>,
    (act, words): (&str, &str),
) -> Result<(), StoreError> {
    let done = Done {
        acting: Some(speaking.acting),
        organisation: Some((speaking.lead.id, &speaking.lead.key)),
        act,
        version: application.submitted,
        words,
        ..Done::default()
    };
    note(connection, now, application, done).await
}

async fn write(
    connection: &mut Connection,
    app: &App,
    speaking: Speaking<'_>,
    merger: &Merger,
    (to, key, words): (&Organisation, &str, &str),
) -> Result<(), StoreError> {
    let path = format!("{}/merge/{}", speaking.room.path(), merger.address);
    let said = |lang: Lang| {
        vec![
            ("call", speaking.room.call.title(lang).0.to_owned()),
            ("project", speaking.group.title(lang).0.to_owned()),
            ("lead", speaking.lead.name.clone()),
            ("words", words.to_owned()),
        ]
    };
    let sending = Notice {
        key,
        path: &path,
        said: &said,
    };
    mail::notify(connection, app, &[(to.id, &[Power::JoinProjects])], sending).await?;
    Ok(())
}
