//! What applications add to the pages of others: where a project stands with its call, what waits for one's
//! signature, and for the organisers of a call what was sent to it.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::acts::signing;
use super::application::Application;
use super::finding;
use super::frozen::Frozen;
use super::store::{applications, signatures, versions};
use super::words;
use crate::features::calls;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Project, project)
        .panel(Slot::Me, own)
        .panel(Slot::Call, call)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// An application as a line.
pub(super) struct Line {
    pub title: String,
    pub language: Option<&'static str>,
    pub url: String,
    pub by: String,
}

fn foreign(cx: &Cx, lang: Lang) -> Option<&'static str> {
    (lang != cx.lang).then_some(lang.code())
}

/// A line, with what the version that the reader may see says.
async fn line(
    cx: &Cx,
    connection: &mut Connection,
    application: &Application,
    inside: bool,
) -> Result<Option<Line>, Error> {
    let number = match application.submitted {
        0 => application.version,
        sent => sent,
    };
    let Some(version) = versions::one(connection, application.id, number).await? else {
        return Ok(None);
    };
    let frozen = finding::read(application, &version)?;
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
        language: foreign(cx, lang),
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
            lines.extend(line(cx, connection, &application, true).await?);
        }
        let url = cx.url(&format!("{}/submission", found.path()));
        Ok(ProjectPanel { cx, lines, url }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_me.html")]
struct MePanel<'a> {
    cx: &'a Cx,
    /// What waits for the asker's signature: what, for whom, where.
    waiting: Vec<(String, Option<&'static str>, String, String)>,
    lines: Vec<Line>,
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
            lines.extend(line(cx, connection, &application, true).await?);
            let Some(version) = signing::waiting(connection, &application).await? else {
                continue;
            };
            let Ok(frozen) = Frozen::read(&version.document) else {
                continue;
            };
            let signed = signatures::under(connection, application.id, &version.hash).await?;
            for organisation in finding::parties(connection, &frozen).await? {
                let has = signed.iter().any(|one| one.organisation == organisation.id);
                if !has && cx.could(Power::Sign, Some(organisation.id)) {
                    let (title, lang) = frozen.title(cx.lang);
                    let path = format!(
                        "/projects/{}/submission?call={}",
                        frozen.project, frozen.call.address
                    );
                    waiting.push((
                        title.to_owned(),
                        foreign(cx, lang),
                        cx.tv("application-sign-for", "organisation", &organisation.name),
                        cx.url(&path),
                    ));
                }
            }
        }
        if waiting.is_empty() && lines.is_empty() {
            return Ok(String::new());
        }
        Ok(MePanel { cx, waiting, lines }.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_call.html")]
struct CallPanel<'a> {
    cx: &'a Cx,
    /// Where an answer on paper is typed in.
    paper: String,
    lines: Vec<Line>,
    count: u64,
}

/// What was sent, for those who organise the call; nobody else is told that there is anything.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        if finding::organiser(cx, &call).is_err() {
            return Ok(String::new());
        }
        let mut lines = Vec::new();
        for application in applications::sent_to(connection, call.id).await? {
            lines.extend(line(cx, connection, &application, false).await?);
        }
        let count = lines.len() as u64;
        let paper = cx.url(&format!("/calls/{}/paper", call.address));
        Ok(CallPanel {
            cx,
            paper,
            lines,
            count,
        }
        .render()?)
    }
    .boxed()
}
