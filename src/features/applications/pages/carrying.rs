//! Carrying a project elsewhere, in one act; and what was missing the last time, for whoever writes it anew.

use axum::extract::Path;
use axum::response::Response;

use super::show;
use crate::features::applications::acts::carrying::{self, Carried as Led};
use crate::features::applications::finding::{self, Found};
use crate::features::applications::store::{applications, carried, events};
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/carry",
        Access::Holding(Power::SeeFile),
        post(carry).get(show::back),
    )
}

async fn carry(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id, None).await?;
    let lead = finding::lead(&mut transaction, &found).await?;
    let lead = lead.filter(|_| found.is_inside()).ok_or(Error::NotFound)?;
    let acting = cx.acting(Power::JoinProjects, Some(lead.id))?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let words = cx.tv("carry-invitation", "lead", &lead.name);
    let begun = carrying::carry(&mut transaction, &cx.app, &found, (&lead, &words), acting).await?;
    let begun = match begun {
        Some(Led::Begun(begun)) => begun,
        // It leads to the same project, for whoever still takes part in it.
        Some(Led::Before) => {
            let onward = onward(&cx, &mut transaction, &found).await?;
            let url = onward.map(|onward| onward.url).filter(|url| !url.is_empty());
            let url = url.unwrap_or_else(|| cx.url(&found.path()));
            return Ok(cx.redirect_saying(&url, &cx.t("carry-before")));
        }
        None => {
            let home = cx.url(&found.path());
            return Ok(cx.redirect_saying(&home, &cx.t("carry-not-now")));
        }
    };
    let led = cx.url(&format!("/projects/{}/submission?call=other", begun.address));
    once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("carry-done")))
}

/// The project in which an application is carried on.
pub(super) struct Onward {
    /// Its title and the language of that, and its page; empty for whoever may not see it.
    pub title: String,
    pub language: Option<&'static str>,
    pub url: String,
}

/// Where an application is carried on; nothing where it is not.
pub(super) async fn onward(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
) -> Result<Option<Onward>, Error> {
    let Some(address) = carried::to(connection, found.application.id).await? else {
        return Ok(None);
    };
    let project = match projects::find(cx, connection, &address).await {
        Ok(project) => project,
        Err(Error::NotFound | Error::SignIn) => {
            return Ok(Some(Onward {
                title: String::new(),
                language: None,
                url: String::new(),
            }));
        }
        Err(error) => return Err(error),
    };
    let (title, lang) = project.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    Ok(Some(Onward {
        title: title.to_owned(),
        language: cx.foreign(lang),
        url: cx.url(&project.path()),
    }))
}

/// From which application a project was begun, and what was missing then.
pub(super) struct Carried {
    /// Its number.
    pub number: String,
    /// Its page.
    pub url: String,
    /// What its readers wrote, line by line.
    pub missing: Vec<String>,
}

/// What is shown at the head of the check of a project; nothing for one that was begun otherwise.
pub(super) async fn of_project(
    cx: &Cx,
    connection: &mut Connection,
    project: i64,
) -> Result<Option<Carried>, Error> {
    let Some(address) = carried::from(connection, project).await? else {
        return Ok(None);
    };
    let Some(application) = applications::by_address(connection, &address).await? else {
        return Ok(None);
    };
    // What was said to the partners of that time is theirs: whoever came later does not read it.
    if finding::own(cx, connection, &application).await?.is_none() {
        return Ok(None);
    }
    Ok(Some(Carried {
        url: cx.url(&format!("/applications/{address}")),
        missing: answer(connection, application.id).await?,
        number: application.number,
    }))
}

/// What was said last of an application by those to whom it was sent, line by line: what its partners wrote when they took
/// it back is no answer.
pub(super) async fn answer(connection: &mut Connection, application: i64) -> Result<Vec<String>, StoreError> {
    let every = events::of(connection, application).await?;
    let answers = [
        "application-decided",
        "application-closed",
        "application-returned",
    ];
    let answer = every
        .iter()
        .find(|event| answers.contains(&event.act.as_str()) && !event.words.is_empty());
    Ok(plain(answer.map_or("", |event| event.words.as_str())))
}

/// Its lines, without the signs that made a list of them.
pub(super) fn plain(words: &str) -> Vec<String> {
    words
        .lines()
        .map(|line| line.trim_start_matches(['-', '•', '*', ' ', '\t']).trim())
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}
