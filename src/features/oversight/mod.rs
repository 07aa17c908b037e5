//! Oversight: who may do what, and what was done, for those who run the platform and those who check it.

mod journal;
mod permissions;
#[cfg(test)]
mod stories;

use askama::Template;

use crate::shared::authz::Power;
use crate::shared::i18n::Files;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};
use futures_util::future::BoxFuture;

use crate::shared::store::Connection;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    permissions::routes()
        .and(journal::routes())
        .panel(Slot::Account, ways)
}

#[derive(Template)]
#[template(path = "features/oversight/templates/ways.html")]
struct Ways<'a> {
    cx: &'a Cx,
}

/// The ways to these pages, for whoever may use them.
fn ways<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        if !cx.could(Power::ReadJournal, None) {
            return Ok(String::new());
        }
        Ok(Ways { cx }.render()?)
    })
}
