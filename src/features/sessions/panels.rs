//! What sessions add to the pages of others: on one's own page, those that wait for an answer, and the way to all; on the page of an
//! application, for those who make it, when and where their group is heard.

use std::collections::BTreeSet;

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::finding::SPEAKS;
use super::hearing::{self, path};
use super::pages::list::places;
use super::pages::when;
use super::session::State;
use super::store::hearings;
use super::store::sessions as store;
use crate::features::applications;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject, Waiting};

pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Waiting, waiting)
        .panel(Slot::Application, heard)
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
        let heard = heard
            .into_iter()
            .map(|(title, language, application, session, on)| {
                let url = cx.url(&path(&application, &session));
                let language = cx.foreign(language.parse().unwrap_or_default());
                let mut by = vec![cx.t("sessions-todo-heard")];
                by.extend(on.parse::<Date>().ok().map(|on| cx.date(&on)));
                (title, language, by.join(" · "), url)
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

/// A session at which a group is heard: its name and language, when and where, how that stands; where one says something beforehand, for
/// whoever speaks for the group.
struct Line {
    name: (String, Option<&'static str>),
    when: String,
    said: String,
    url: Option<String>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/panel_application.html")]
struct ApplicationPanel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

/// When and where the group that makes an application is heard, for those who act for one of its partners.
fn heard<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(sent) = applications::sent_at(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let application = &sent.application;
        let asked = hearings::of_application(connection, application.id).await?;
        if asked.is_empty() {
            return Ok(String::new());
        }
        let partners = hearing::partners(connection, (application, &sent.frozen)).await?;
        let may = |power: Power| partners.iter().any(|(_, id)| cx.could(power, Some(*id)));
        if !may(Power::SeeFile) {
            return Ok(String::new());
        }
        let speaks = SPEAKS.into_iter().any(may);
        let mut lines = Vec::new();
        for address in asked {
            let Some(session) = store::find(connection, &address).await? else {
                continue;
            };
            let hearing = hearings::of(connection, session.id)
                .await?
                .remove(&application.id);
            let mut at = vec![when(cx, &session)];
            if !session.place.is_empty() {
                at.push(session.place.clone());
            }
            lines.push(Line {
                when: at.join(" · "),
                said: match session.state {
                    State::Cancelled => cx.t("sessions-state-cancelled"),
                    State::Convened | State::Closed => hearing::said(cx, hearing.as_ref()),
                },
                url: speaks.then(|| cx.url(&path(&application.address, &session.address))),
                name: (session.title, cx.foreign(session.language)),
            });
        }
        Ok(ApplicationPanel { cx, lines }.render()?)
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
