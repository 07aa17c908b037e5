//! What applications add to the pages of others: where a project stands with its call, what waits for one's
//! signature, and for the organisers of a call what was sent to it.

mod call;
mod employers;
mod languages;
mod own;
mod programme;

use std::collections::HashMap;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::acts::signing;
use super::application::{Answers, Application, Version};
use super::finding::{self, As, Named};
use super::frozen::Frozen;
use super::goal;
use super::pages;
use super::pages::begun::{Draft, drafts};
use super::store::sent::Said;
use super::store::{self, answered, applications, mergers, signatures, versions};
use super::together::merger::{Answer, State};
use super::{together, words};
use crate::features::calls;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Routes, Slot, Subject, Waiting};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Project, project)
        .panel(Slot::Languages, languages::languages)
        .panel(Slot::Programme, programme::programme)
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Me, own)
        .panel(Slot::Account, employers::employers)
        .panel(Slot::Handover, handover)
        .panel(Slot::CallActs, call::received)
        .panel(Slot::CallOwn, own::own)
        .panel(Slot::CallBecame, call::became)
        .panel(Slot::Call, call::call)
        .panel(Slot::Call, pages::together::told::call)
        .panel(Slot::CallActs, pages::together::panel::call)
}

/// What funders answered by now, by application.
pub(super) type Known = HashMap<i64, Answers>;

/// The same of these applications, read at once.
async fn known(connection: &mut Connection, applications: &[Application]) -> Result<Known, StoreError> {
    let ids: Vec<i64> = applications.iter().map(|one| one.id).collect();
    answered::of(connection, &ids).await
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// An application as a line.
pub(super) struct Line {
    pub title: String,
    pub language: Option<&'static str>,
    pub url: String,
    pub by: String,
    /// Where those examine it to whom it was sent, for one of them.
    pub examine: Option<String>,
}

/// A line, with what a version says: the one that was sent last, else the newest of those that the reader may see.
fn line(
    cx: &Cx,
    application: &Application,
    versions: &[Version],
    (inside, answers): (bool, &Known),
) -> Result<Option<Line>, Error> {
    let mut every = versions.iter();
    let sent = every.find(|version| version.number == application.submitted);
    let Some(version) = sent.or(versions.first()) else {
        return Ok(None);
    };
    let frozen = finding::read(application, version)?;
    let (title, lang) = frozen.title(cx.lang);
    let lead = frozen.lead().map_or("", |lead| lead.name.as_str());
    let state = match inside {
        true => words::stands_now(&cx.app, cx.lang, application, answers.get(&application.id)),
        false => cx.t(&words::state_key(application.state, false)),
    };
    let mut by = vec![state, application.number.clone(), lead.to_owned()];
    // In a list the day says enough; the receipt says the second.
    by.extend(
        version
            .received_at
            .map(|at| cx.tv("printed-received", "moment", &cx.day(&at))),
    );
    Ok(Some(Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&format!("/applications/{}", application.address)),
        by: by.join(" · "),
        examine: None,
    }))
}

/// What was sent, as a line: for those who make it, with the application itself and what funders answered, or for whoever reads it.
/// No document is read for it.
pub(super) fn sent_line(cx: &Cx, one: &store::sent::Said, inside: Option<(&Application, &Known)>) -> Line {
    let (title, lang) = one.titles.get(cx.lang);
    let state = match inside {
        Some((application, known)) => words::stands_now(&cx.app, cx.lang, application, known.get(&one.id)),
        None => cx.t(&words::state_key(one.state, false)),
    };
    let by = [
        state,
        one.number.clone(),
        one.lead.clone(),
        cx.tv("printed-received", "moment", &cx.day(&one.received_at)),
    ];
    Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&format!("/applications/{}", one.address)),
        by: by.join(" · "),
        examine: inside.is_none().then(|| cx.url(&finding::desk(&one.number))),
    }
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_project.html")]
struct ProjectPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    url: String,
    /// Where programmes are chosen, without any call.
    programmes: String,
    /// What was begun and never frozen: it has no line yet.
    drafts: Vec<Draft>,
}

fn project<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) => found,
            Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        let mut lines = Vec::new();
        let applications = applications::of_projects(connection, &[found.project.id]).await?;
        let known = known(connection, &applications).await?;
        for application in applications {
            let every = versions::of(connection, application.id).await?;
            lines.extend(line(cx, &application, &every, (true, &known))?);
        }
        let url = cx.url(&format!("{}/submission", found.path()));
        let programmes = format!("{url}/programmes");
        let drafts = drafts(cx, connection, &found).await?;
        Ok(ProjectPanel {
            drafts: drafts
                .into_iter()
                .filter(|(frozen, _)| *frozen == 0)
                .map(|(_, draft)| draft)
                .collect(),
            cx,
            lines,
            url,
            programmes,
        }
        .render()?)
    }
    .boxed()
}

/// How many of what was received several make, and how many one makes alone, in words of a text: each counted apart. Nothing where
/// nothing was.
pub(super) fn made(cx: &Cx, key: &str, (several, alone): (u64, u64)) -> Option<String> {
    let args = [("several", several.into()), ("alone", alone.into())];
    (several + alone > 0).then(|| cx.ta(key, &args))
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_me.html")]
struct MePanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

/// The calls with answers that the asker reads for an organiser: whoever decides finds them here as whoever writes the call
/// does.
async fn reading(cx: &Cx, connection: &mut Connection) -> Result<Waits, Error> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::ReadFiles));
    let mut own: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    own.sort_unstable();
    own.dedup();
    let mut reading = Vec::new();
    for (call, count) in applications::to_read(connection, &own).await? {
        if let Some(call) = calls::by_id(connection, call).await? {
            let (title, lang) = call.title(cx.lang);
            reading.push((
                title.to_owned(),
                cx.foreign(lang),
                format!(
                    "{} · {}{}",
                    cx.tn("application-to-read", &count.unsigned_abs()),
                    words::which(cx, connection, &call).await?,
                    words::announced(cx, &call)
                ),
                cx.url(&format!("/calls/{}#applications", call.address)),
            ));
        }
    }
    Ok(reading)
}

/// The organisations for which the asker acts, and whose file they may see.
fn acts_for(cx: &Cx) -> Vec<i64> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(Power::SeeFile));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// What the asker's organisations sent, or prepare.
fn own<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let organisations = acts_for(cx);
        let every = applications::of_organisations(connection, &organisations).await?;
        let built = applications::built_by(connection, &organisations).await?;
        let own: Vec<i64> = every
            .iter()
            .map(|one| one.id)
            .filter(|id| built.contains(id))
            .collect();
        let sent = store::sent::by_ids(connection, &own).await?;
        let sent: HashMap<i64, Said> = sent.into_iter().map(|(said, _)| (said.id, said)).collect();
        let known = known(connection, &every).await?;
        let mut lines = Vec::with_capacity(every.len());
        for application in every {
            match sent.get(&application.id) {
                Some(said) => lines.push(sent_line(cx, said, Some((&application, &known)))),
                None => {
                    if let Some((role, versions)) = finding::own(cx, connection, &application).await? {
                        lines.extend(line(cx, &application, &versions, (role == As::Member, &known))?);
                    }
                }
            }
        }
        match lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(MePanel { cx, lines }.render()?),
        }
    }
    .boxed()
}

type Waits = Vec<(String, Option<&'static str>, String, String)>;

/// Groups that would become one with a group of the asker's: those that wait for its word, and those where all said yes.
async fn together_with(
    cx: &Cx,
    connection: &mut Connection,
    (application, version): (&Application, Option<&Version>),
    waiting: &mut Waits,
) -> Result<(), Error> {
    let (Some(call), Some(version)) = (application.call, version) else {
        return Ok(());
    };
    for merger in mergers::of_applications(connection, &[application.id]).await? {
        let mut parties = merger.parties.iter();
        let asked = parties
            .clone()
            .any(|party| party.application == application.id && party.answer == Answer::Proposed);
        let agreed = parties.all(|party| party.answer == Answer::Accepted);
        let key = match (merger.state, asked, agreed) {
            (State::Proposed, true, _) => "merger-waits",
            (State::Proposed, false, true) => "merger-agreed",
            _ => continue,
        };
        if let Some(call) = calls::by_id(connection, call).await? {
            let frozen = finding::read(application, version)?;
            let (title, lang) = frozen.title(cx.lang);
            let path = format!("/calls/{}/groups/merge/{}", call.address, merger.address);
            waiting.push((title.to_owned(), cx.foreign(lang), cx.t(key), cx.url(&path)));
        }
    }
    Ok(())
}

/// What waits for the asker's signature or word, and the answers to their calls that they read.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut waiting = Waits::new();
        let every = applications::of_organisations(connection, &acts_for(cx)).await?;
        let ids: Vec<i64> = every.iter().map(|one| one.id).collect();
        let mergers = mergers::of_applications(connection, &ids).await?;
        let merging = |id: i64| {
            let mut parties = mergers.iter().flat_map(|merger| &merger.parties);
            parties.any(|party| party.application == id)
        };
        for application in every {
            // Most of them were sent as they are, and wait for nothing: nothing more is read of those.
            if application.version == application.submitted && !merging(application.id) {
                continue;
            }
            let Some((As::Member, every)) = finding::own(cx, connection, &application).await? else {
                continue;
            };
            together_with(cx, connection, (&application, every.first()), &mut waiting).await?;
            let call = match application.call {
                Some(call) => calls::by_id(connection, call).await?,
                None => None,
            };
            let corrects = call.is_some_and(|call| together::corrects(&cx.app, &call, cx.now()));
            let Some(version) = signing::waiting(connection, &application, corrects).await? else {
                continue;
            };
            let Ok(frozen) = Frozen::read(&version.document) else {
                continue;
            };
            let signed = signatures::under(connection, application.id, &version.hash).await?;
            let parties = finding::parties(connection, &frozen).await?;
            let has_signed = |id: i64| signed.iter().any(|one| one.organisation == id);
            let (title, lang) = frozen.title(cx.lang);
            let path = format!(
                "/projects/{}/submission?call={}",
                frozen.project.address,
                goal::word(&application, &frozen)
            );
            let mut wait = |said: String| {
                waiting.push((title.to_owned(), cx.foreign(lang), said, cx.url(&path)));
            };
            for Named { organisation, .. } in &parties {
                if !has_signed(organisation.id) && cx.could(Power::Sign, Some(organisation.id)) {
                    wait(cx.tv("application-sign-for", "organisation", &organisation.name));
                }
            }
            let lead = frozen.lead().map(|lead| lead.key.as_str());
            let mut leads = parties.iter().filter(|one| Some(one.party.key.as_str()) == lead);
            if parties.iter().all(|one| has_signed(one.organisation.id))
                && leads.any(|one| cx.could(Power::JoinProjects, Some(one.organisation.id)))
            {
                wait(cx.t("application-send-now"));
            }
        }
        waiting.extend(reading(cx, connection).await?);
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

/// What is in flight for an organisation, for whoever takes a mandate over: what was begun and is not over.
#[derive(Template)]
#[template(path = "features/applications/templates/panel_handover.html")]
struct HandoverPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

fn handover<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        let applications = applications::of_organisations(connection, &[subject.organisation]).await?;
        let known = known(connection, &applications).await?;
        for application in applications {
            if application.state.is_over() {
                continue;
            }
            if let Some((role, every)) = finding::own(cx, connection, &application).await? {
                lines.extend(line(cx, &application, &every, (role == As::Member, &known))?);
            }
        }
        if lines.is_empty() {
            return Ok(String::new());
        }
        Ok(HandoverPanel { cx, lines }.render()?)
    }
    .boxed()
}
