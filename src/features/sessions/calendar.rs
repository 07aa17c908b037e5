//! When the requests of a programme are examined, for everybody: the days that its funder announces, and the sessions at the table of
//! the desk in which it takes part; on its page, and for people's calendars. Where one meets is for those who come.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::ToSpan;
use jiff::civil::Date;

use super::session::{Session, State};
use super::store::sessions as store;
use crate::features::programmes::{self, Announced, Programme, Version};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Programme, panel).page(
        "/programmes/{id}/sessions.ics",
        Access::Everyone,
        get(dates),
    )
}

/// Days for which what is over stays in a calendar, so that it is told there when it was cancelled.
const KEPT_DAYS: i32 = 92;

/// A published programme, what it says, and the sessions in which it takes part from a day on.
struct Found {
    programme: Programme,
    version: Version,
    sessions: Vec<Session>,
}

async fn find(connection: &mut Connection, address: &str, from: Date) -> Result<Option<Found>, StoreError> {
    let Some(programme) = programmes::find(connection, address).await? else {
        return Ok(None);
    };
    let mut versions = programmes::versions(connection, programme.id).await?.into_iter();
    let Some(version) = versions.next() else {
        return Ok(None);
    };
    let sessions = store::of_programme(connection, programme.id, from).await?;
    Ok(Some(Found {
        programme,
        version,
        sessions,
    }))
}

fn announced(cx: &Cx, one: &Announced) -> String {
    match one.sent_by {
        Some(by) => cx.tv("programme-sessions-by", "date", &cx.date(&by)),
        None => cx.t("programme-sessions-announced"),
    }
}

fn at_table(cx: &Cx, one: &Session) -> String {
    let seed = one.seed.to_string();
    let args = [("time", Arg::Text(&one.at)), ("seed", Arg::Text(&seed))];
    cx.ta("programme-sessions-table", &args)
}

#[derive(Template)]
#[template(path = "features/sessions/templates/panel_programme.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// Each day, and what is known of it.
    lines: Vec<(String, String)>,
    feed: String,
}

fn panel<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let today = cx.app.clock.today();
        let Some(found) = find(connection, subject.slug, today).await? else {
            return Ok(String::new());
        };
        let said = found.version.content.sessions.iter();
        let said = said.filter(|one| one.on >= today);
        let mut lines: Vec<(Date, String)> = said.map(|one| (one.on, announced(cx, one))).collect();
        let table = found.sessions.iter().filter(|one| one.state == State::Convened);
        lines.extend(table.map(|one| (one.on, at_table(cx, one))));
        lines.sort();
        if lines.is_empty() || found.programme.state == programmes::State::Closed {
            return Ok(String::new());
        }
        let panel = Panel {
            lines: lines.into_iter().map(|(on, what)| (cx.date(&on), what)).collect(),
            feed: cx.url(&format!("/programmes/{}/sessions.ics", found.programme.address)),
            cx,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// The same dates as a calendar (RFC 5545).
async fn dates(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let from = cx.app.clock.today().saturating_sub(KEPT_DAYS.days());
    let found = find(&mut connection, &address, from).await?;
    let found = found.ok_or(Error::NotFound)?;
    let (name, _) = programmes::name(&cx, &found.version.content);
    let summary = cx.tv("programme-sessions-event", "programme", &name);
    let url = cx.absolute(&cx.url(&format!("/programmes/{address}")));
    let said = found.version.content.sessions.iter().filter(|one| one.on >= from);
    let said = said.map(|one| Event {
        uid: format!("programme-{}-{}", found.programme.address, one.on),
        stamp: found.version.published_at,
        sequence: found.version.number,
        at: At::Day(one.on),
        summary: summary.clone(),
        description: announced(&cx, one),
        url: url.clone(),
        cancelled: false,
    });
    let table = found.sessions.iter().map(|one| Event {
        uid: format!("programme-{}-session-{}", found.programme.address, one.address),
        stamp: cx.now(),
        sequence: one.version,
        at: At::Day(one.on),
        summary: summary.clone(),
        description: at_table(&cx, one),
        url: url.clone(),
        cancelled: one.state == State::Cancelled,
    });
    let events: Vec<Event> = said.chain(table).collect();
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, no-cache"),
    ];
    Ok((headers, calendar(&name, &events)).into_response())
}
