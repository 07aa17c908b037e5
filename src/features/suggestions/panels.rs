//! What suggestions add to the pages of others: a call, a project, an organisation.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::store;
use crate::features::calls;
use crate::features::capabilities;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Call, call)
        .panel(Slot::Project, project)
        .panel(Slot::OwnWords, organisation)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/suggestions/templates/panel_occasion.html")]
struct OccasionPanel<'a> {
    cx: &'a Cx,
    title: String,
    words: String,
    way: String,
}

/// The way to the groups, for those to whom they are shown.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        if cx.actor().is_none() {
            return Ok(String::new());
        }
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let organises = |organiser: &i64| cx.could(Power::OrganiseCalls, Some(*organiser));
        if !call.organisers.iter().any(organises) {
            let answers = capabilities::of_call(connection, call.id).await?;
            let own = |organisation: i64| cx.could(Power::AnswerCalls, Some(organisation));
            if !answers.iter().any(|answer| own(answer.organisation)) {
                return Ok(String::new());
            }
        }
        let panel = OccasionPanel {
            cx,
            title: cx.t("partners-title-call"),
            words: cx.t("partners-panel-call"),
            way: cx.url(&format!("/calls/{}/partners", subject.slug)),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// The way to those who could bring what a project still looks for, for those who write it.
fn project<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let found = match projects::find_within(cx, connection, subject.slug).await {
            Ok(found) if found.writes(cx) => found,
            Ok(_) | Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
            Err(error) => return Err(error),
        };
        if projects::needs(connection, found.project.id).await?.is_empty() {
            return Ok(String::new());
        }
        let panel = OccasionPanel {
            cx,
            title: cx.t("partners-title-project"),
            words: cx.t("partners-panel-project"),
            way: cx.url(&format!("{}/partners", found.path())),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/suggestions/templates/panel_organisation.html")]
struct OrganisationPanel<'a> {
    cx: &'a Cx,
    slug: &'a str,
    refused: bool,
}

/// Whether it may be proposed, for those who act for it.
fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        if !cx.could(Power::EditProfile, Some(subject.organisation)) {
            return Ok(String::new());
        }
        let refused = store::refused_since(connection, subject.organisation).await?;
        let panel = OrganisationPanel {
            cx,
            slug: subject.slug,
            refused: refused.is_some(),
        };
        Ok(panel.render()?)
    }
    .boxed()
}
