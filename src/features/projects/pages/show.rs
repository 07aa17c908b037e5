//! The workspace: what the project is, who builds it, what it still looks for, what is to be done next.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::languages::beside;
use super::{Row, Words, again, closed, row, tasks};
use crate::features::projects::budget;
use crate::features::projects::content::Section;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::languages;
use crate::features::projects::need::Need;
use crate::features::projects::partnership::{Role, State, Step};
use crate::features::projects::progress::Progress;
use crate::features::projects::project::{Origin, Stage};
use crate::features::projects::roadmap;
use crate::features::projects::store::{needs, talks};
use crate::features::{calls, petitions};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

/// Things to do that the workspace shows.
const TASKS: usize = 5;

/// Characters of the problem that go along to a petition.
const ADDRESS_MOST: usize = 2_000;

pub(super) fn routes() -> Routes {
    Routes::new().page("/projects/{id}", Access::Holding(Power::SeeFile), get(show))
}

#[derive(Template)]
#[template(path = "features/projects/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    summary: Words,
    origin: Option<(String, String, String)>,
    lede: String,
    ended: bool,
    /// What waits for the asker's answer.
    asked: Vec<Asked>,
    rows: Vec<Row>,
    sections: Vec<Line>,
    /// What is to be done next.
    tasks: Vec<tasks::Line>,
    languages: String,
    is_in: bool,
    /// What it still lacks: as those who build it read it, and as those who are invited do.
    missing: String,
    needs: Vec<Need>,
    writes: bool,
    leads: bool,
    begins: bool,
    /// Whether those who built the project that this one follows wait to be invited.
    again: bool,
    /// Where its problem is put before a public body, for whoever may; the petitions that began from it.
    petition: Option<String>,
    petitions: String,
    address: String,
    panels: Vec<String>,
}

/// A section of the text: where it stands, what its languages lack, how much was said about it.
struct Line {
    section: Section,
    progress: Progress,
    gaps: usize,
    comments: u64,
}

/// A question that waits: an invitation, or the lead that is offered.
struct Asked {
    organisation: String,
    slug: String,
    question: String,
    /// Who asks: name and page.
    by: Option<(String, String)>,
    words: String,
    until: String,
    steps: Vec<(&'static str, String)>,
}

fn asked(cx: &Cx, found: &Found, orphaned: bool) -> Vec<Asked> {
    let leading = found.lead().map(|lead| &lead.organisation);
    let lead = leading.map_or("", |lead| lead.name.as_str());
    let by = leading.map(|lead| {
        (
            lead.name.clone(),
            cx.url(&format!("/organisations/{}", lead.slug())),
        )
    });
    let mut asked = Vec::new();
    for partner in &found.partners {
        let own = cx.could(Power::JoinProjects, Some(partner.organisation.id));
        let (key, steps) = match partner.state {
            State::Invited => ("project-asked-invited", vec![Step::Accept, Step::Decline]),
            State::Accepted if partner.offered => ("project-asked-lead", vec![Step::TakeOver, Step::Refuse]),
            State::Accepted if orphaned && partner.role == Role::Partner => {
                ("project-asked-orphaned", vec![Step::TakeOver])
            }
            _ => continue,
        };
        if !own || found.project.stage == Stage::Ended {
            continue;
        }
        let question = cx.ta(
            key,
            &[
                ("organisation", partner.organisation.name.as_str().into()),
                ("lead", lead.into()),
            ],
        );
        let associated = partner.role == Role::Associated && partner.state == State::Invited;
        asked.push(Asked {
            organisation: partner.organisation.name.clone(),
            slug: partner.organisation.slug(),
            question: match associated {
                true => format!("{question} {}", cx.t("project-asked-associated")),
                false => question,
            },
            // Nobody asks for what a partner takes by its own word.
            by: by.clone().filter(|_| key != "project-asked-orphaned"),
            words: match partner.state {
                State::Invited => partner.words.clone(),
                _ => String::new(),
            },
            until: match (partner.state, partner.expires) {
                (State::Invited, Some(day)) => cx.ta(
                    "project-asked-until",
                    &[
                        ("date", cx.day(&partner.changed_at).as_str().into()),
                        ("until", cx.date(&day).as_str().into()),
                    ],
                ),
                _ => String::new(),
            },
            steps: steps
                .into_iter()
                .map(|step| (step.as_str(), cx.t(&format!("project-step-{}", step.as_str()))))
                .collect(),
        });
    }
    asked
}

/// What it was begun from: in words, what that is called, and where it is while it is published; a meeting has no page.
async fn origin(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<(String, String, String)>, Error> {
    let project = &found.project;
    let words = cx.t(&format!("project-origin-{}", project.origin.as_str()));
    let address = project.origin_address.as_deref().unwrap_or_default();
    let (title, path) = match project.origin {
        Origin::Nothing => return Ok(None),
        Origin::Meeting => (address.to_owned(), String::new()),
        Origin::Call => match calls::find(connection, address).await? {
            Some(call) => (call.titles.get(cx.lang).0.to_owned(), format!("/calls/{address}")),
            None => (String::new(), String::new()),
        },
        Origin::Petition => match petitions::find(connection, address).await {
            Ok(found) => (found.petition.title, format!("/petitions/{address}")),
            Err(Error::NotFound) => (String::new(), String::new()),
            Err(other) => return Err(other),
        },
        Origin::Project => match finding::find(cx, connection, address).await {
            Ok(earlier) => (earlier.title(cx), format!("/projects/{address}")),
            Err(Error::NotFound) => (String::new(), String::new()),
            Err(other) => return Err(other),
        },
    };
    let url = if path.is_empty() { path } else { cx.url(&path) };
    Ok(Some((words, title, url)))
}

/// Where one puts the problem of a project before a public body, call or none, in the name of a partner; what is known of it
/// already stands there.
fn petition(cx: &Cx, found: &Found) -> Option<String> {
    if !found.is_in || found.project.stage == Stage::Ended {
        return None;
    }
    let mut members = found.partners.iter().filter(|partner| partner.is_in());
    let own = members.find(|partner| cx.could(Power::AnswerCalls, Some(partner.organisation.id)))?;
    let lang = found.project.language;
    let words = found.content.text("problem", lang);
    // What is longer makes an address that not every server on the way lets through.
    let words: String = words.chars().take(ADDRESS_MOST).collect();
    let about: Vec<String> = [
        ("organisation", own.organisation.slug()),
        ("language", lang.code().to_owned()),
        ("title", found.content.text("title", lang).to_owned()),
        ("words", words),
        ("communes", found.content.communes().join(" ")),
        ("source", found.path()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| format!("{name}={}", utf8_percent_encode(&value, NON_ALPHANUMERIC)))
    .collect();
    Some(cx.url(&format!("/petitions/new?{}", about.join("&"))))
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = match finding::find(&cx, &mut connection, &id).await {
        Err(Error::NotFound) => return closed::invitation(&cx, &mut connection, &id).await,
        found => found?,
    };
    let needs = needs::of_project(&mut connection, found.project.id).await?;
    let (now, id) = (cx.now(), found.project.id);
    let flows = budget::forecast(&mut connection, (id, now), &found.partners)
        .await?
        .flows;
    let gaps = languages::gaps(&found.project, &found.content, &flows);
    let (mut todo, comments) = match found.is_in {
        true => (
            tasks::lines(&cx, &mut connection, &found).await?,
            talks::counts(&mut connection, found.project.id).await?,
        ),
        false => (Vec::new(), Vec::new()),
    };
    todo.retain(|task| !task.done);
    todo.truncate(TASKS);
    let sections = roadmap::sections(&mut connection, &found).await?;
    let sections = sections.into_iter().map(|section| Line {
        section,
        progress: Progress::of(section, &found.content),
        gaps: gaps.iter().filter(|gap| gap.section == Some(section)).count(),
        comments: comments
            .iter()
            .find(|(name, _)| name == section.as_str())
            .map_or(0, |(_, count)| *count),
    });
    let orphaned = finding::is_orphaned(&mut connection, &cx.app, &found.partners).await?;
    let again = found.leads(&cx) && !again::earlier(&cx, &mut connection, &found).await?.is_empty();
    let origin = origin(&cx, &mut connection, &found).await?;
    let petitions = petitions::begun_from(&cx, &mut connection, (&found.path(), 3)).await?;
    let subject = Subject {
        organisation: 0,
        slug: &found.project.address,
    };
    let missing = match found.is_in {
        true => cx.panels(&mut connection, Slot::Missing, subject).await?.concat(),
        false => String::new(),
    };
    let mut panels = Vec::new();
    for slot in [Slot::Building, Slot::Project]
        .into_iter()
        .filter(|_| found.is_in)
    {
        panels.extend(cx.panels(&mut connection, slot, subject).await?);
    }
    let beside = gaps.is_empty() && !beside(&cx, &mut connection, &found).await?.is_empty();
    let lead = found.lead().map_or("", |lead| lead.organisation.name.as_str());
    let members = found.members().count();
    let shown = |state: State| matches!(state, State::Accepted | State::Invited);
    cx.page(&ShowPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        summary: Words::said(&cx, &found, "summary"),
        origin,
        lede: cx.ta(
            "project-lede",
            &[("lead", lead.into()), ("n", (members as u64).into())],
        ),
        ended: found.project.stage == Stage::Ended,
        asked: asked(&cx, &found, orphaned),
        rows: found
            .partners
            .iter()
            .filter(|partner| shown(partner.state))
            .map(|partner| row(&cx, &found, partner))
            .collect(),
        sections: sections.collect(),
        tasks: todo,
        languages: match found.project.second_language {
            Some(_) if beside => cx.t("project-gaps-beside"),
            Some(_) if gaps.is_empty() => cx.t("project-languages-clean"),
            Some(_) => cx.tn("project-gaps", &(gaps.len() as u64)),
            None => String::new(),
        },
        is_in: found.is_in,
        missing,
        needs,
        writes: found.writes(&cx),
        leads: found.leads(&cx),
        again,
        begins: found.is_in && cx.actor().is_some_and(|actor| actor.holds(Power::JoinProjects)),
        petition: petition(&cx, &found),
        petitions,
        address: found.project.address.clone(),
        panels,
        cx: &cx,
    })
}
