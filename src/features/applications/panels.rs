//! What applications add to the pages of others: where a project stands with its call, what waits for one's
//! signature, and for the organisers of a call what was sent to it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::acts::signing;
use super::application::{Application, Version};
use super::finding::{self, As};
use super::frozen::Frozen;
use super::goal;
use super::pages;
use super::store::{self, applications, outcomes, signatures, versions};
use super::{together, words};
use crate::features::calls;
use crate::features::directory;
use crate::features::programmes;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Project, project)
        .panel(Slot::Programme, programme)
        .panel(Slot::Me, own)
        .panel(Slot::Handover, handover)
        .panel(Slot::Call, call)
        .panel(Slot::Call, pages::together::told::call)
        .panel(Slot::Call, pages::together::panel::call)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// An application as a line.
pub(super) struct Line {
    pub title: String,
    pub language: Option<&'static str>,
    pub url: String,
    pub by: String,
}

/// A line, with what a version says: the one that was sent last, else the newest of those that the reader may see.
fn line(
    cx: &Cx,
    application: &Application,
    versions: &[Version],
    inside: bool,
) -> Result<Option<Line>, Error> {
    let mut every = versions.iter();
    let sent = every.find(|version| version.number == application.submitted);
    let Some(version) = sent.or(versions.first()) else {
        return Ok(None);
    };
    let frozen = finding::read(application, version)?;
    let (title, lang) = frozen.title(cx.lang);
    let lead = frozen.lead().map_or("", |lead| lead.name.as_str());
    let state = cx.t(&words::state_key(application.state, inside));
    let mut by = vec![state, application.number.clone(), lead.to_owned()];
    by.extend(
        version
            .received_at
            .map(|at| cx.tv("printed-received", "moment", &words::moment(&cx.app, cx.lang, at))),
    );
    Ok(Some(Line {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&format!("/applications/{}", application.address)),
        by: by.join(" · "),
    }))
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_project.html")]
struct ProjectPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    url: String,
    /// Where programmes are chosen, without any call.
    programmes: String,
}

fn project<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) => found,
            Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        let mut lines = Vec::new();
        for application in applications::of_projects(connection, &[found.project.id]).await? {
            let every = versions::of(connection, application.id).await?;
            lines.extend(line(cx, &application, &every, true)?);
        }
        let url = cx.url(&format!("{}/submission", found.path()));
        let programmes = format!("{url}/programmes");
        Ok(ProjectPanel {
            cx,
            lines,
            url,
            programmes,
        }
        .render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_programme.html")]
struct ProgrammePanel<'a> {
    cx: &'a Cx,
    words: String,
}

/// How many requests came to a programme: made by several, and by one alone, each counted apart.
fn programme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(programme) = programmes::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let (several, alone) = store::sent::received(connection, programme.id).await?;
        if several + alone == 0 {
            return Ok(String::new());
        }
        let args = [("several", several.into()), ("alone", alone.into())];
        let words = cx.ta("panel-requests-received.words", &args);
        Ok(ProgrammePanel { cx, words }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_me.html")]
struct MePanel<'a> {
    cx: &'a Cx,
    /// What waits for the asker's signature: what, for whom, where.
    waiting: Vec<(String, Option<&'static str>, String, String)>,
    /// The calls of the asker's organisations with answers to read: title, its language, how many, where.
    reading: Vec<(String, Option<&'static str>, String, String)>,
    lines: Vec<Line>,
}

/// The calls with answers that the asker reads for an organiser: whoever decides finds them here as whoever writes the call
/// does.
async fn reading(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<(String, Option<&'static str>, String, String)>, Error> {
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
                cx.tn("application-to-read", &count.unsigned_abs()),
                cx.url(&format!("/calls/{}#applications", call.address)),
            ));
        }
    }
    Ok(reading)
}

fn own<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(actor) = cx.actor() else {
            return Ok(String::new());
        };
        let mut ids: Vec<i64> = actor
            .mandates_with(Power::SeeFile)
            .filter_map(|mandate| mandate.organisation)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        let (mut waiting, mut lines) = (Vec::new(), Vec::new());
        for application in applications::of_organisations(connection, &ids).await? {
            let Some((role, every)) = finding::own(cx, connection, &application).await? else {
                continue;
            };
            let inside = role == As::Member;
            lines.extend(line(cx, &application, &every, inside)?);
            if !inside {
                continue;
            }
            let call = match application.call {
                Some(call) => calls::by_id(connection, call).await?,
                None => None,
            };
            let building = call.is_some_and(|call| together::is_open(&cx.app, &call, cx.now()));
            let Some(version) = signing::waiting(connection, &application, building).await? else {
                continue;
            };
            let Ok(frozen) = Frozen::read(&version.document) else {
                continue;
            };
            let signed = signatures::under(connection, application.id, &version.hash).await?;
            for named in finding::parties(connection, &frozen).await? {
                let organisation = named.organisation;
                let has = signed.iter().any(|one| one.organisation == organisation.id);
                if !has && cx.could(Power::Sign, Some(organisation.id)) {
                    let (title, lang) = frozen.title(cx.lang);
                    let path = format!(
                        "/projects/{}/submission?call={}",
                        frozen.project.address,
                        goal::word(&application, &frozen)
                    );
                    waiting.push((
                        title.to_owned(),
                        cx.foreign(lang),
                        cx.tv("application-sign-for", "organisation", &organisation.name),
                        cx.url(&path),
                    ));
                }
            }
        }
        let reading = reading(cx, connection).await?;
        if waiting.is_empty() && reading.is_empty() && lines.is_empty() {
            return Ok(String::new());
        }
        let panel = MePanel {
            cx,
            waiting,
            reading,
            lines,
        };
        Ok(panel.render()?)
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
        for application in applications::of_organisations(connection, &[subject.organisation]).await? {
            if application.state.is_over() {
                continue;
            }
            if let Some((role, every)) = finding::own(cx, connection, &application).await? {
                lines.extend(line(cx, &application, &every, role == As::Member)?);
            }
        }
        if lines.is_empty() {
            return Ok(String::new());
        }
        Ok(HandoverPanel { cx, lines }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_call.html")]
struct CallPanel<'a> {
    cx: &'a Cx,
    /// What the organisers go on with, for everyone: title, its language, the partners.
    selected: Vec<(String, Option<&'static str>, String)>,
    /// Where an answer on paper is typed in, for the organisers.
    paper: Option<String>,
    lines: Vec<Line>,
    count: u64,
}

/// What the organisers go on with.
async fn selected(
    cx: &Cx,
    connection: &mut Connection,
    call: i64,
) -> Result<Vec<(String, Option<&'static str>, String)>, Error> {
    let ids = outcomes::selected(connection, call).await?;
    let mut told = Vec::new();
    for application in applications::sent_to(connection, call).await? {
        if !ids.contains(&application.id) {
            continue;
        }
        let every = versions::of(connection, application.id).await?;
        let Some(version) = every
            .iter()
            .find(|version| version.number == application.submitted)
        else {
            continue;
        };
        let frozen = finding::read(&application, version)?;
        let named = finding::parties(connection, &frozen).await?;
        let ids: Vec<i64> = named.iter().map(|named| named.organisation.id).collect();
        let shown = directory::published_by_ids(connection, &ids).await?;
        let names: Vec<String> = named
            .into_iter()
            .filter(|named| shown.iter().any(|one| one.id == named.organisation.id))
            .map(|named| named.organisation.name)
            .collect();
        let (title, lang) = frozen.title(cx.lang);
        told.push((
            title.to_owned(),
            cx.foreign(lang),
            words::all(&cx.app, cx.lang, &names),
        ));
    }
    Ok(told)
}

/// What was sent, for those who organise the call, and for everyone what they go on with; nobody else is told that there
/// is anything.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let selected = selected(cx, connection, call.id).await?;
        if finding::organiser(cx, &call).is_err() {
            if selected.is_empty() {
                return Ok(String::new());
            }
            let (paper, lines, count) = (None, Vec::new(), 0);
            return Ok(CallPanel {
                cx,
                selected,
                paper,
                lines,
                count,
            }
            .render()?);
        }
        let mut lines = Vec::new();
        for application in applications::sent_to(connection, call.id).await? {
            let mut sent = versions::of(connection, application.id).await?;
            sent.retain(|version| version.received_at.is_some());
            lines.extend(line(cx, &application, &sent, false)?);
        }
        let count = lines.len() as u64;
        let paper = Some(cx.url(&format!("/calls/{}/paper", call.address)));
        Ok(CallPanel {
            cx,
            selected,
            paper,
            lines,
            count,
        }
        .render()?)
    }
    .boxed()
}
