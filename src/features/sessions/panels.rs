//! What sessions add to the pages of others: on one's own page, those that wait for an answer, and the way to all.

use std::collections::BTreeSet;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::finding::SPEAKS;
use super::hearing::path;
use super::pages::list::places;
use super::store::hearings;
use super::store::sessions as store;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

/// The sessions that ask whether programmes of the asker's own take part, and those at which a group is heard for which they speak.
fn waiting<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    const MOST: i64 = 8;
    async move {
        let actor = cx.actor().into_iter();
        let mandates = actor.flat_map(|actor| actor.mandates_with(Power::KeepProgrammes));
        let funders: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
        let asking = store::asking(connection, &funders, MOST).await?;
        // The sessions at which a group of the asker's is heard.
        let actor = cx.actor().into_iter();
        let mandates = actor.flat_map(|actor| {
            SPEAKS
                .into_iter()
                .flat_map(move |power| actor.mandates_with(power))
        });
        let own: BTreeSet<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
        let own: Vec<i64> = own.into_iter().collect();
        let heard = hearings::waiting(connection, &own, MOST).await?;
        let heard = heard.into_iter().map(|(title, language, application, session)| {
            let url = cx.url(&path(&application, &session));
            let language = cx.foreign(language.parse().unwrap_or_default());
            (title, language, cx.t("sessions-todo-heard"), url)
        });
        let lines = asking.into_iter().map(|one| {
            let url = cx.url(&one.path());
            (
                one.title,
                cx.foreign(one.language),
                cx.t("sessions-todo-part"),
                url,
            )
        });
        Ok(Waiting::titles(lines.chain(heard).collect()).render()?)
    }
    .boxed()
}

/// The way to the sessions, for whoever comes to one.
fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let sessions = store::of(connection, &places(cx), 1).await?;
        let mut lines = Vec::new();
        if !sessions.is_empty() {
            lines.push((cx.url("/desk/sessions"), cx.t("table-sessions-of")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
