//! On the page of a project's languages: the texts of what it prepares to send that both do not say alike.

use askama::Template;
use futures_util::FutureExt;

use super::Shown;
use crate::features::applications::pages::{lines, twins};
use crate::features::applications::store::applications;
use crate::features::applications::{checking, goal};
use crate::features::calls;
use crate::features::projects;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

#[derive(Template)]
#[template(path = "features/applications/templates/panel_languages.html")]
struct LanguagesPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

/// A text that is not in step: where it is written, what it is called, where it goes, how it stands.
struct Line {
    url: String,
    words: String,
    goes_to: String,
    said: String,
}

pub(super) fn languages<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) => found,
            Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        if found.project.second_language.is_none() {
            return Ok(String::new());
        }
        let mut shown = Vec::new();
        for application in applications::of_projects(connection, &[found.project.id]).await? {
            if application.state.is_over() {
                continue;
            }
            let call = match application.call {
                Some(call) => calls::by_id(connection, call).await?,
                None => None,
            };
            let word = match &call {
                Some(call) => call.address.clone(),
                None => goal::word_of(Some(&application)),
            };
            let check = checking::check(cx, connection, &found, &word).await?;
            // What can be written no more is in step or not for good.
            let open = check.filter(|check| {
                let living = check.living();
                living.is_some_and(|living| living.state.may_change(check.corrects))
            });
            let Some(check) = open else { continue };
            let name = |key: &str| check.frozen.name(key).to_owned();
            for (beside, twin) in &check.beside {
                shown.push(Line {
                    url: cx.url(&format!("{}{}", found.path(), lines::written(beside, &word))),
                    words: lines::beside(cx, beside, &name),
                    goes_to: check.frozen.goes_to(&cx.app, cx.lang),
                    said: twins::stands(cx, *twin).map_or_else(String::new, |(_, words)| words),
                });
            }
        }
        if shown.is_empty() {
            return Ok(String::new());
        }
        Ok(LanguagesPanel { cx, lines: shown }.render()?)
    }
    .boxed()
}
