//! Oversight: who may do what, and what was done, for those who run the platform and those who check it.

mod journal;
mod permissions;
#[cfg(test)]
mod stories;

use crate::shared::authz::Power;
use crate::shared::i18n::Files;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject};
use askama::Template;
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
        .panel(Slot::Work, ways)
}

/// The ways to these pages, for whoever may use them.
fn ways<'a>(cx: &'a Cx, _: &'a mut Connection, _: Subject<'a>) -> BoxFuture<'a, Result<String, Error>> {
    Box::pin(async move {
        let mut lines = Vec::new();
        if cx.could(Power::ReadJournal, None) {
            lines.push((cx.url("/journal"), cx.t("journal-title")));
            lines.push((cx.url("/permissions"), cx.t("permissions-title")));
        }
        Ok(Doors { lines }.render()?)
    })
}
