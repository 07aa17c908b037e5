//! The two languages of a project: which they are, and what keeps them from being in step.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::Words;
use super::inputs;
use crate::features::projects::acts::saving;
use crate::features::projects::budget::{self, BudgetFlow};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::items::{self, Kind};
use crate::features::projects::languages::{self, Gap};
use crate::shared::authz::Power;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/languages",
        Access::Holding(Power::SeeFile),
        get(show).post(choose),
    )
}

#[derive(Template)]
#[template(path = "features/projects/templates/languages.html")]
struct LanguagesPage<'a> {
    cx: &'a Cx,
    form: Form,
    base: String,
    title: Words,
    lede: String,
    gaps: Vec<Line>,
    /// What is not in step besides, of what the project prepares elsewhere.
    panels: Vec<String>,
    writes: bool,
    second: bool,
    choices: Vec<(&'static str, String)>,
}

/// A text that is not in step: where it is, what it is called, how it stands.
struct Line {
    url: String,
    name: String,
    section: String,
    said: String,
}

fn line(cx: &Cx, found: &Found, flows: &[BudgetFlow], gap: &Gap) -> Line {
    let path = found.path();
    let Some(own) = gap.section else {
        return payment(cx, found, flows, gap);
    };
    let section = cx.t(&format!("project-section-{}", own.as_str()));
    // A field of an action or an indicator carries its key.
    let item = Kind::of(own).and_then(|kind| {
        let rest = gap.field.strip_prefix(kind.as_str())?.strip_prefix('-')?;
        let (key, name) = rest.split_once('-')?;
        items::keys(kind, &found.content)
            .contains(&key)
            .then_some((kind, key, name))
    });
    let (url, name) = match item {
        Some((kind, key, name)) => {
            let title = Words::said(cx, found, &items::field(kind, key, "title")).words;
            let label = cx.t(&format!("project-{}-{name}", kind.as_str()));
            (
                format!("{path}/{}/{key}", kind.list()),
                format!("{title} : {label}"),
            )
        }
        None => (
            format!("{path}/sections/{}#{}", own.as_str(), gap.field),
            cx.t(&format!("project-{}", gap.field)),
        ),
    };
    Line {
        url: cx.url(&url),
        name,
        section,
        said: inputs::said(cx, gap.twin).1,
    }
}

/// What a payment between partners is for: it is written on the sheet of the one that pays.
fn payment(cx: &Cx, found: &Found, flows: &[BudgetFlow], gap: &Gap) -> Line {
    let flow = flows.iter().find(|flow| flow.field() == gap.field);
    let payer = flow.and_then(|flow| {
        let payer = found.partners.iter().find(|partner| partner.id == flow.payer)?;
        Some((payer, flow.year))
    });
    let rest = payer.map_or_else(String::new, |(payer, year)| {
        format!("/{}?year={year}#payments", payer.organisation.slug())
    });
    Line {
        url: cx.url(&format!("{}/budget{rest}", found.path())),
        name: cx.t("project-flow-words"),
        section: payer.map_or_else(
            || cx.t("budget-title"),
            |(payer, year)| format!("{}, {year}", payer.organisation.name),
        ),
        said: inputs::said(cx, gap.twin).1,
    }
}

/// What features that the project does not know keep of it in its languages, where it is not in step; nothing for a project of one.
///
/// # Errors
/// When one of them cannot say it.
pub(super) async fn beside(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<String>, Error> {
    if found.project.second_language.is_none() {
        return Ok(Vec::new());
    }
    let subject = Subject {
        organisation: 0,
        slug: &found.project.address,
    };
    cx.panels(connection, Slot::Languages, subject).await
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let (now, id) = (cx.now(), found.project.id);
    let flows = budget::forecast(&mut connection, (id, now), &found.partners)
        .await?
        .flows;
    let gaps = languages::gaps(&found.project, &found.content, &flows);
    let panels = beside(&cx, &mut connection, &found).await?;
    let project = &found.project;
    let called = |lang: Lang| cx.t(&format!("project-language-{}", lang.code()));
    let lede = match project.second_language {
        None => cx.tv("project-languages-one", "language", &called(project.language)),
        Some(second) => cx.ta(
            "project-languages-two",
            &[
                ("first", called(project.language).as_str().into()),
                ("second", called(second).as_str().into()),
                ("n", gaps.len().into()),
            ],
        ),
    };
    let choices = std::iter::once(("", cx.t("project-new-second.none"))).chain(
        Lang::ALL
            .into_iter()
            .filter(|lang| *lang != project.language)
            .map(|lang| (lang.code(), lang.own_name().to_owned())),
    );
    cx.page(&LanguagesPage {
        form: Form::new()
            .with("second_language", project.second_language.map_or("", Lang::code))
            .with("version", &project.version.to_string()),
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        lede,
        gaps: gaps.iter().map(|gap| line(&cx, &found, &flows, gap)).collect(),
        panels,
        writes: found.writes(&cx),
        second: project.second_language.is_some(),
        choices: choices.collect(),
        cx: &cx,
    })
}

async fn choose(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let acting = found.writing(&cx)?;
    let second: Option<Lang> = form.value("second_language").parse().ok();
    let second = second.filter(|lang| *lang != found.project.language);
    let version: i64 = form.value("version").parse().unwrap_or_default();
    if second != found.project.second_language
        && !saving::choose_languages(
            &mut transaction,
            cx.now(),
            &found.project,
            (second, version),
            acting,
        )
        .await?
    {
        return Err(Error::Conflict);
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&cx.url(&format!("{}/languages", found.path()))))
}
