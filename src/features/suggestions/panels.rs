//! What suggestions add to the pages of others: a call, a petition, a project, an organisation.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::standing;
use super::store::{self, Refused};
use crate::features::capabilities::Kind;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Call, call)
        .panel(Slot::Petition, petition)
        .panel(Slot::Building, project)
        .panel(Slot::OwnWords, organisation)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/suggestions/templates/panel_occasion.html")]
struct OccasionPanel {
    title: String,
    words: String,
    /// What the way is called, and where it leads.
    leads: String,
    way: String,
}

/// The way to the groups, for those to whom they are shown.
fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move { occasion(cx, connection, Kind::Call, subject.slug).await }.boxed()
}

fn petition<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move { occasion(cx, connection, Kind::Petition, subject.slug).await }.boxed()
}

async fn occasion(cx: &Cx, connection: &mut Connection, kind: Kind, slug: &str) -> Result<String, Error> {
    // Whoever must prove more first is led to it all the same: that they organise it is known to them.
    let mut is_wished = true;
    match standing(cx, connection, (kind, slug), false).await {
        Ok(standing) => is_wished = standing.is_wished(),
        Err(Error::SecondFactor | Error::Again) => {}
        Err(Error::NotFound | Error::SignIn) => return Ok(String::new()),
        Err(error) => return Err(error),
    }
    let (title, words) = match (kind, is_wished) {
        (Kind::Call, true) => ("partners-title-call", "partners-panel-call"),
        (Kind::Petition, true) => ("partners-title-petition", "partners-panel-petition"),
        (Kind::Call | Kind::Petition, false) => ("partners-asked", "partners-asked.panel"),
    };
    let panel = OccasionPanel {
        title: cx.t(title),
        words: cx.t(words),
        leads: cx.t(if is_wished {
            "partners-way"
        } else {
            "partners-asked.way"
        }),
        way: cx.url(&format!("/{}/{slug}/partners", kind.as_str())),
    };
    Ok(panel.render()?)
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
            title: cx.t("partners-title-project"),
            words: cx.t("partners-panel-project"),
            leads: cx.t("partners-way"),
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
        let refused = store::refused_since(connection, subject.organisation, Refused::All).await?;
        let panel = OrganisationPanel {
            cx,
            slug: subject.slug,
            refused: refused.is_some(),
        };
        Ok(panel.render()?)
    }
    .boxed()
}
