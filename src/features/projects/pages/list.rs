//! One's own projects: those that the organisations one acts for build, and those they are invited to.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;

use crate::features::directory::Organisation;
use crate::features::projects::finding;
use crate::features::projects::partnership::{Role, State};
use crate::features::projects::project::{Project, Stage};
use crate::features::projects::store::partners::{self, Stands};
use crate::features::projects::store::{projects, values};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/projects", Access::SignedIn, get(show))
}

#[derive(Template)]
#[template(path = "features/projects/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    begins: bool,
}

/// A project as a line.
pub(in crate::features::projects) struct Line {
    pub address: String,
    pub title: String,
    pub language: Option<&'static str>,
    /// The organisations of the asker that are in it, and as what.
    pub own: Vec<(String, Role)>,
    pub state: State,
    pub stage: Stage,
    pub changed: String,
    /// Since when it is invited and until when it may answer, where it is.
    pub asked: Option<String>,
}

/// The title of each project, for a reader.
async fn titles(
    cx: &Cx,
    connection: &mut Connection,
    projects: &[Project],
) -> Result<BTreeMap<i64, (String, Lang)>, StoreError> {
    let ids: Vec<i64> = projects.iter().map(|project| project.id).collect();
    let mut titles: BTreeMap<i64, (String, Lang)> = BTreeMap::new();
    for (id, language, words) in values::field_of(connection, &ids, "title").await? {
        let lang: Lang = language.parse().unwrap_or_default();
        if !words.is_empty() && (lang == cx.lang || !titles.contains_key(&id)) {
            titles.insert(id, (words, lang));
        }
    }
    Ok(titles)
}

/// The projects of organisations for which the asker holds a mandate, the last changed first.
pub(in crate::features::projects) async fn lines(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<Line>, StoreError> {
    let own = finding::own(cx, connection, Power::SeeFile).await?;
    of_these(cx, connection, &own).await
}

/// The invitations that the asker may answer.
pub(in crate::features::projects) async fn invitations(
    cx: &Cx,
    connection: &mut Connection,
) -> Result<Vec<Line>, StoreError> {
    let own = finding::own(cx, connection, Power::JoinProjects).await?;
    let mut lines = of_these(cx, connection, &own).await?;
    lines.retain(|line| line.state == State::Invited && line.stage != Stage::Ended);
    Ok(lines)
}

/// The projects of one organisation that the asker acts for.
pub(in crate::features::projects) async fn of_organisation(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<Vec<Line>, StoreError> {
    let mut own = finding::own(cx, connection, Power::SeeFile).await?;
    own.retain(|one| one.id == organisation);
    of_these(cx, connection, &own).await
}

/// Since when an organisation is invited and until when it may answer, where it is.
fn invited(cx: &Cx, stands: &Stands) -> Option<String> {
    let until = stands.until.filter(|_| stands.state == State::Invited)?;
    let (date, until) = (cx.day(&stands.since), cx.date(&until));
    let said = [("date", date.as_str().into()), ("until", until.as_str().into())];
    Some(cx.ta("project-partner-invited", &said))
}

async fn of_these(
    cx: &Cx,
    connection: &mut Connection,
    own: &[Organisation],
) -> Result<Vec<Line>, StoreError> {
    let mut found = Vec::new();
    for organisation in own {
        for stands in partners::of_organisation(connection, organisation.id).await? {
            found.push((organisation.name.clone(), stands));
        }
    }
    let ids: Vec<i64> = found.iter().map(|(_, stands)| stands.project).collect();
    let projects = projects::by_ids(connection, &ids).await?;
    let titles = titles(cx, connection, &projects).await?;
    let mut lines = Vec::new();
    for project in &projects {
        // One line for each, whichever of one's organisations are in it; an invitation is a line of its own, and so is one that
        // may be answered until another day.
        let asked = |one: &Stands| (one.state == State::Invited).then_some((one.since, one.until));
        let mut own: Vec<(&Stands, Vec<(String, Role)>)> = Vec::new();
        for (organisation, stands) in found.iter().filter(|(_, one)| one.project == project.id) {
            let one = (organisation.clone(), stands.role);
            match own
                .iter_mut()
                .find(|(known, _)| known.state == stands.state && asked(known) == asked(stands))
            {
                Some((_, with)) => with.push(one),
                None => own.push((stands, vec![one])),
            }
        }
        for (stands, own) in own {
            let (title, lang) = titles
                .get(&project.id)
                .cloned()
                .unwrap_or((project.address.clone(), cx.lang));
            lines.push(Line {
                address: project.address.clone(),
                title,
                language: cx.foreign(lang),
                own,
                state: stands.state,
                asked: invited(cx, stands),
                stage: project.stage,
                changed: cx.day(&project.changed_at),
            });
        }
    }
    // What waits for an answer comes first.
    lines.sort_by_key(|line| line.state != State::Invited);
    Ok(lines)
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let lines = lines(&cx, &mut connection).await?;
    let begins = cx.actor().is_some_and(|actor| actor.holds(Power::JoinProjects));
    cx.page(&ListPage {
        cx: &cx,
        lines,
        begins,
    })
}
