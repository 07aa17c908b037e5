//! What is said about a project, under each section and all together.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{Words, closed};
use crate::features::projects::acts::talking;
use crate::features::projects::content::Section;
use crate::features::projects::finding::{self, Found};
use crate::features::projects::store::{people, talks};
use crate::features::projects::talk::Comment;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::web::{get, typed};

/// Characters of a comment at most, and comments on one page.
const WORDS_MOST: usize = 2_000;
const MOST: i64 = 200;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/talk",
        Access::Holding(Power::WriteProjects),
        get(show).post(say),
    )
}

/// A comment as it is shown.
pub(super) struct Said {
    pub id: i64,
    pub by: String,
    pub lines: Vec<String>,
    pub mentions: String,
    pub section: String,
    pub own: bool,
}

/// The comments under a section, and the form to say something.
pub(super) struct Talk {
    pub said: Vec<Said>,
    pub section: String,
    /// Under which section something is said, and what that is called where all stand together.
    pub about: (String, String),
    /// What was typed and could not be said.
    pub typed: String,
    pub wrong: bool,
    pub sending: String,
    /// Who may be asked: key, name, whether it was ticked.
    pub members: Vec<(String, String, bool)>,
    pub writes: bool,
}

/// The comments under a section.
pub(super) async fn of_section(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    section: &str,
) -> Result<Talk, StoreError> {
    let comments = talks::comments(connection, found.project.id, Some(section), MOST).await?;
    talk(cx, connection, found, comments, section).await
}

async fn talk(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    comments: Vec<Comment>,
    section: &str,
) -> Result<Talk, StoreError> {
    let ids: Vec<i64> = comments.iter().filter_map(|comment| comment.person).collect();
    let names = people::names(connection, &ids).await?;
    let members = found
        .members()
        .filter(|partner| !cx.could(Power::WriteProjects, Some(partner.organisation.id)))
        .map(|partner| {
            (
                partner.organisation.key.clone(),
                partner.organisation.name.clone(),
                false,
            )
        })
        .collect();
    Ok(Talk {
        said: comments.iter().map(|one| said(cx, found, &names, one)).collect(),
        section: section.to_owned(),
        about: (section.to_owned(), String::new()),
        typed: String::new(),
        wrong: false,
        sending: chance::token(),
        members,
        writes: found.writes(cx),
    })
}

/// A comment as it is shown.
fn said(cx: &Cx, found: &Found, names: &BTreeMap<i64, String>, comment: &Comment) -> Said {
    let name_of = |id: i64| {
        found
            .partner_of(id)
            .map(|partner| partner.organisation.name.as_str())
    };
    let mentions: Vec<&str> = comment.mentions.iter().filter_map(|id| name_of(*id)).collect();
    let section: Option<Section> = comment.section.parse().ok();
    Said {
        id: comment.id,
        by: who(
            cx,
            found,
            names,
            (comment.person, comment.organisation),
            comment.created_at,
        ),
        lines: comment
            .words
            .split('\n')
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect(),
        mentions: match mentions.is_empty() {
            true => String::new(),
            false => cx.tv("project-mentions", "names", &mentions.join(", ")),
        },
        section: section.map_or_else(String::new, |section| {
            cx.t(&format!("project-section-{}", section.as_str()))
        }),
        own: cx
            .actor()
            .is_some_and(|actor| Some(actor.person) == comment.person),
    }
}

/// Who did something, for whom, and when.
pub(super) fn who(
    cx: &Cx,
    found: &Found,
    names: &BTreeMap<i64, String>,
    (person, organisation): (Option<i64>, Option<i64>),
    at: i64,
) -> String {
    let person = person
        .and_then(|id| names.get(&id))
        .filter(|name| !name.is_empty())
        .cloned();
    let organisation = organisation
        .and_then(|id| found.partner_of(id))
        .map(|partner| partner.organisation.name.clone());
    let who = match (person, organisation) {
        (Some(person), Some(organisation)) => format!("{person}, {organisation}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => cx.t("project-somebody"),
    };
    let moment = cx.moment(&at);
    cx.ta(
        "project-by",
        &[("who", who.as_str().into()), ("date", moment.as_str().into())],
    )
}

#[derive(Template)]
#[template(path = "features/projects/templates/talk_page.html")]
struct TalkPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    talk: Talk,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, None).await
}

/// The page; with what was sent and could not be said, and the section that it was about.
async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    sent: Option<(&Form, Option<Section>)>,
) -> Result<Response, Error> {
    let comments = talks::comments(connection, found.project.id, None, MOST).await?;
    let mut talk = talk(cx, connection, found, comments, "").await?;
    if let Some((form, section)) = sent {
        form.value("words").clone_into(&mut talk.typed);
        talk.wrong = true;
        for (key, _, ticked) in &mut talk.members {
            *ticked = form.every("to").contains(key);
        }
        let name = |section: Section| {
            let word = section.as_str();
            (word.to_owned(), cx.t(&format!("project-section-{word}")))
        };
        talk.about = section.map(name).unwrap_or_default();
    }
    cx.page(&TalkPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        talk,
        cx,
    })
}

async fn say(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => return closed.page(&cx, vec![(String::new(), form.value("words").to_owned())]),
    };
    let section: Option<Section> = form.value("section").parse().ok();
    let led = match section {
        Some(section) => format!("{}/sections/{}#talk", found.path(), section.as_str()),
        None => format!("{}/talk", found.path()),
    };
    let led = cx.url(&led);
    let (now, person) = (cx.now(), Some(acting.person));
    if let Ok(comment) = form.value("withdraw").parse::<i64>() {
        talking::take_back(&mut transaction, now, &found.project, comment, acting).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect(&led));
    }
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let words = typed::plain(form.value("words"));
    if words.is_empty() || words.chars().count() > WORDS_MOST {
        let mut response = page(&cx, &mut transaction, &found, Some((&form, section))).await?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(response);
    }
    let asked = form.every("to");
    let comment = Comment {
        id: chance::row(),
        section: section.map_or_else(String::new, |section| section.as_str().to_owned()),
        words,
        person,
        organisation: acting.organisation,
        created_at: now,
        mentions: found
            .members()
            .filter(|partner| asked.contains(&partner.organisation.key))
            .map(|partner| partner.organisation.id)
            .collect(),
    };
    talking::say(&mut transaction, now, &found.project, &comment, acting).await?;
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}
