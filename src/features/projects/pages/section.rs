//! One section of the project: written by whoever builds it, in its languages, declared ready when it is.

use std::ops::DerefMut;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::beside::{Beside, beside, taken_over};
use super::inputs::{self, Asked, How, Input, Read};
use super::talk::{self, Talk};
use super::{Words, closed};
use crate::features::directory::{choosing, names, placed};
use crate::features::indicators;
use crate::features::projects::acts::saving;
use crate::features::projects::content::{Purpose, Section};
use crate::features::projects::editing::{self, Sent};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::progress::{Progress, plains, state_field};
use crate::features::projects::project::Partner;
use crate::features::projects::roadmap::{self, Sector};
use crate::features::projects::store::{projects, values};
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::figure::Named;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/sections/{section}",
        Access::Holding(Power::SeeFile),
        get(show).post(save),
    )
}

/// The texts that a section asks.
fn texts(section: Section) -> Vec<Asked> {
    let fields = section.fields().iter();
    fields
        .map(|field| Asked::text(field.name.to_owned(), field.name.to_owned(), *field))
        .collect()
}

/// What a section asks.
pub(super) async fn asked(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    section: Section,
) -> Result<Vec<Asked>, StoreError> {
    let mut asked = texts(section);
    for field in plains(section) {
        let choices = match section {
            Section::Purpose => purposes(cx),
            Section::Indicators => catalogue(cx, connection).await?,
            Section::Territory
            | Section::Context
            | Section::Public
            | Section::Roadmap
            | Section::Actions
            | Section::Communication
            | Section::Risks => placed::listed(cx),
        };
        if matches!(section, Section::Territory) && !choosing::are_listed(cx) {
            asked.push(Asked {
                field: (*field).to_owned(),
                key: (*field).to_owned(),
                how: How::Communes,
            });
        }
        // A list that is not there yet asks nothing.
        if !choices.is_empty() {
            asked.push(Asked {
                field: (*field).to_owned(),
                key: (*field).to_owned(),
                how: How::Many {
                    folded: choices.len() > 8,
                    choices,
                },
            });
        }
    }
    if section == Section::Roadmap {
        asked.extend(found.members().map(|partner| member(cx, partner)));
    }
    Ok(asked)
}

/// What kind of member a partner is, beginning with what its kind lets suppose.
fn member(cx: &Cx, partner: &Partner) -> Asked {
    let organisation = &partner.organisation;
    let words = |sector: &Sector| {
        let word = sector.as_str();
        (word.to_owned(), cx.t(&format!("sector-{word}")))
    };
    Asked {
        field: roadmap::field(&organisation.key),
        key: "sector".to_owned(),
        how: How::One {
            of: organisation.name.clone(),
            choices: Sector::ALL.iter().map(words).collect(),
            guess: Sector::of(organisation.kind).as_str().to_owned(),
        },
    }
}

fn purposes(cx: &Cx) -> Vec<(String, String)> {
    let words = |purpose: &Purpose| {
        let word = purpose.as_str();
        (word.to_owned(), cx.t(&format!("project-purpose-{word}")))
    };
    Purpose::ALL.iter().map(words).collect()
}

/// The indicators that the catalogue has: what others count too.
async fn catalogue(cx: &Cx, connection: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
    let all = indicators::all(&cx.app, connection).await?;
    Ok(all
        .iter()
        .filter(|one| one.state == indicators::State::Accepted)
        .map(|one| (one.address.clone(), one.name(cx.lang).0.to_owned()))
        .collect())
}

#[derive(Template)]
#[template(path = "features/projects/templates/section.html")]
struct SectionPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    section: Section,
    inputs: Vec<Input>,
    /// The figures whose addresses stand in its texts.
    named: Named,
    /// Whether it is declared ready, as it was last ticked.
    ready: bool,
    /// What is already known, and where from.
    known: Vec<(String, String)>,
    /// What the call that it was begun from says of it.
    beside: Option<Beside>,
    /// The kind of things it lists, and those: address and what each is called.
    listed: Option<(Kind, Vec<(String, Words)>)>,
    saved: bool,
    writes: bool,
    before: Option<Section>,
    after: Option<Section>,
    talk: Option<Talk>,
}

impl SectionPage<'_> {
    fn errors(&self) -> Vec<(String, String)> {
        self.inputs.iter().flat_map(Input::errors).collect()
    }

    fn key(&self, part: &str) -> String {
        self.cx
            .t(&format!("project-section-{}{part}", self.section.as_str()))
    }

    fn name(&self, section: &Section) -> String {
        self.cx.t(&format!("project-section-{}", section.as_str()))
    }
}

#[derive(Deserialize)]
struct Asks {
    #[serde(default)]
    saved: String,
}

async fn show(
    cx: Cx,
    Path((id, section)): Path<(String, String)>,
    Query(asks): Query<Asks>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let section: Section = section.parse().map_err(|()| Error::NotFound)?;
    page(&cx, connection, &found, section, None, !asks.saved.is_empty()).await
}

async fn page(
    cx: &Cx,
    mut held: impl DerefMut<Target = Connection>,
    found: &Found,
    section: Section,
    sent: Option<(&Form, &Read)>,
    saved: bool,
) -> Result<Response, Error> {
    let connection = &mut *held;
    let asked = asked(cx, connection, found, section).await?;
    let inputs = inputs::shown(cx, connection, found, &asked, sent).await?;
    let shown = roadmap::sections(connection, found).await?;
    let near = |one: &&Section| shown.contains(one);
    let before = Section::ALL.iter().rfind(|one| **one < section && near(one));
    let after = Section::ALL.iter().find(|one| **one > section && near(one));
    let listed = Kind::of(section).map(|kind| {
        let line = |key: &str| {
            let url = cx.url(&format!("{}/{}/{key}", found.path(), kind.list()));
            let title = Words::said(cx, found, &items::field(kind, key, "title"));
            (url, title)
        };
        (
            kind,
            items::keys(kind, &found.content).into_iter().map(line).collect(),
        )
    });
    let talk = match found.is_in {
        true => Some(talk::of_section(cx, connection, found, section.as_str()).await?),
        false => None,
    };
    let beside = beside(cx, connection, found, section).await?;
    let taken = taken_over(cx, connection, found, section).await?;
    drop(held);
    let written = inputs.iter().flat_map(|input| &input.boxes);
    let written: Vec<&str> = written.map(|one| one.typed.as_str()).collect();
    let named = cx.figures_in(&written).await?;
    let page = SectionPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        section,
        ready: match sent {
            Some((form, _)) => form.is("ready", "1"),
            None => Progress::of(section, &found.content) == Progress::Ready,
        },
        inputs,
        named,
        known: taken.into_iter().chain(known(cx, found, section)).collect(),
        beside,
        listed,
        saved,
        writes: found.writes(cx),
        before: before.copied(),
        after: after.copied(),
        talk,
        cx,
    };
    let wrong = !page.errors().is_empty();
    let mut response = cx.page(&page)?;
    if wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What registers already say that helps to write a section: nothing is asked twice.
fn known(cx: &Cx, found: &Found, section: Section) -> Vec<(String, String)> {
    let place = |partner: &Partner| {
        let organisation = &partner.organisation;
        let commune = organisation.commune.as_deref()?;
        let seat = cx.ta(
            "project-known-seat",
            &[
                ("organisation", organisation.name.as_str().into()),
                ("place", names::commune(cx, commune).as_str().into()),
            ],
        );
        Some((seat, cx.url(&format!("/organisations/{}", organisation.slug()))))
    };
    match section {
        Section::Territory => found.members().filter_map(place).collect(),
        Section::Purpose
        | Section::Context
        | Section::Public
        | Section::Roadmap
        | Section::Actions
        | Section::Indicators
        | Section::Communication
        | Section::Risks => Vec::new(),
    }
}

async fn save(cx: Cx, Path((id, section)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let section: Section = section.parse().map_err(|()| Error::NotFound)?;
    let (mut found, acting) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => {
            let texts = texts(section);
            return closed.page(&cx, closed::typed(&cx, &texts, &form));
        }
    };
    let (now, here) = (
        cx.now(),
        format!("{}/sections/{}", found.path(), section.as_str()),
    );
    if let (Some(kind), true) = (Kind::of(section), form.is("add", "1")) {
        let added = saving::add(&mut transaction, now, &found.project, kind, acting).await?;
        let Some(key) = added else {
            return Ok(cx.redirect_saying(&cx.url(&here), &cx.t("project-items-many")));
        };
        transaction.commit().await.map_err(StoreError::from)?;
        let led = format!("{}/{}/{key}", found.path(), kind.list());
        return Ok(cx.redirect(&cx.url(&led)));
    }
    // Whoever saves waits for their turn, and is held against what holds then.
    projects::hold(&mut transaction, found.project.id).await?;
    found.content = values::content(&mut transaction, found.project.id).await?;
    let asked = asked(&cx, &mut transaction, &found, section).await?;
    let mut read = inputs::read(&cx, &mut transaction, &found, &asked, &form).await?;
    if !read.is_fine() {
        return page(&cx, transaction, &found, section, Some((&form, &read)), false).await;
    }
    let field = state_field(section);
    let ready = if form.is("ready", "1") { "ready" } else { "" };
    if found.content.plain(&field) != ready {
        read.written.push(Sent {
            field,
            language: "",
            typed: ready.to_owned(),
            shown: 0,
        });
    }
    let languages = found.project.languages();
    let writes = editing::writes(&found.content, &languages, &read.written, &read.same);
    let what = (acting, section.as_str());
    saving::save(
        &mut transaction,
        now,
        &found.project,
        &found.content,
        &writes,
        what,
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url(&format!("{here}?saved=1"))))
}
