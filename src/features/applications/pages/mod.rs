//! The pages of applications: checking, signing and sending a project; what was sent.

mod check;
mod download;
mod lines;
mod paper;
mod sending;
mod show;

use crate::features::applications::application::Application;
use crate::features::applications::store::applications;
use crate::features::directory::Organisation;
use crate::features::projects;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Routes};

/// Every page of applications.
pub(super) fn routes() -> Routes {
    check::routes()
        .and(sending::routes())
        .and(show::routes())
        .and(download::routes())
        .and(paper::routes())
}

/// A language that is not the page's.
pub(super) fn foreign(cx: &Cx, lang: Lang) -> Option<&'static str> {
    (lang != cx.lang).then_some(lang.code())
}

/// The application of a project to a call that lives, or the last that did.
pub(super) async fn last(
    connection: &mut Connection,
    project: i64,
    call: i64,
) -> Result<Option<Application>, StoreError> {
    let every = applications::of_projects(connection, &[project]).await?;
    let mut own: Vec<Application> = every.into_iter().filter(|one| one.call == Some(call)).collect();
    own.sort_by_key(|one| one.state.is_over());
    Ok(own.into_iter().next())
}

/// The same, where it lives.
pub(super) async fn living(
    connection: &mut Connection,
    project: i64,
    call: i64,
) -> Result<Option<Application>, StoreError> {
    Ok(last(connection, project, call)
        .await?
        .filter(|application| !application.state.is_over()))
}

/// The name of a partner by its key.
pub(super) fn name(found: &projects::Found, key: &str) -> String {
    let of = |organisation: &Organisation| organisation.key == key;
    found
        .partners
        .iter()
        .find(|partner| of(&partner.organisation))
        .map_or_else(|| key.to_owned(), |partner| partner.organisation.name.clone())
}
