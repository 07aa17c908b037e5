//! Calls for other programs of people: an Atom feed (RFC 4287) of any list, calendars (RFC 5545) of a
//! list and of one call.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::words;
use crate::features::calls::call::{Call, State};
use crate::features::calls::content::Phase;
use crate::features::calls::finding::found;
use crate::features::calls::store;
use crate::features::calls::version::Version;
use crate::shared::web::figure::without_figures;
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Routes, get};

/// Entries of a feed.
const ENTRIES: usize = 50;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/calls.atom", Access::Everyone, get(atom))
        .page("/calls.ics", Access::Everyone, get(dates))
        .page("/calls/{id}/dates.ics", Access::Everyone, get(dates_of_one))
}

#[derive(Template)]
#[template(path = "features/calls/templates/calls.xml")]
struct Feed<'a> {
    cx: &'a Cx,
    own: String,
    page: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    url: String,
    title: String,
    language: &'static str,
    published: String,
    updated: String,
    organisers: Vec<String>,
    summary: String,
}

async fn atom(cx: Cx) -> Result<Response, Error> {
    let (wanted, _) = super::list::wanted(&cx);
    let every = store::calls::every(&mut *cx.app.db.read().await?).await?;
    let (mut calls, _) = found(every, &wanted, &cx.app.territory, cx.now());
    calls.sort_by_key(|(call, _)| -call.published_at.1);
    calls.truncate(ENTRIES);
    let entries: Vec<Entry> = calls
        .iter()
        .map(|(call, version)| entry(&cx, call, version))
        .collect();
    let asked = cx.query().map(|query| format!("?{query}")).unwrap_or_default();
    let body = Feed {
        own: cx.absolute(&cx.url(&format!("/calls.atom{asked}"))),
        page: cx.absolute(&cx.url(&format!("/calls{asked}"))),
        // A feed must say a day; one without calls says the first.
        updated: entries
            .first()
            .map_or_else(|| instant(0), |entry| entry.updated.clone()),
        entries,
        cx: &cx,
    }
    .render()?;
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, body).into_response())
}

fn entry(cx: &Cx, call: &Call, version: &Version) -> Entry {
    let (title, lang) = call.title(cx.lang);
    let problem = problem(cx, version);
    let path = format!("/calls/{}", call.address);
    Entry {
        // What it is called here never changes with the reader's language.
        id: cx.absolute(&path),
        url: cx.absolute(&cx.url(&path)),
        title: plain(title),
        language: lang.code(),
        published: instant(call.published_at.0),
        updated: instant(call.published_at.1),
        organisers: version.organisers.iter().map(|one| plain(&one.name)).collect(),
        summary: plain(&format!("{}\n{problem}", words::standing(cx, call))),
    }
}

/// The problem that it states, in words alone.
fn problem(cx: &Cx, version: &Version) -> String {
    let (problem, _) = version.content.problem.problem.get(cx.lang);
    without_figures(&cx.absolute("/"), problem)
}

fn instant(seconds: i64) -> String {
    jiff::Timestamp::from_second(seconds)
        .unwrap_or_default()
        .to_string()
}

async fn dates(cx: Cx) -> Result<Response, Error> {
    let (wanted, _) = super::list::wanted(&cx);
    let every = store::calls::every(&mut *cx.app.db.read().await?).await?;
    let (calls, _) = found(every, &wanted, &cx.app.territory, cx.now());
    let events: Vec<Event> = calls
        .iter()
        .filter(|(call, _)| {
            let phase = call.phase(cx.now(), cx.app.clock.today());
            call.state(cx.now()) != State::Closed || phase.is_some_and(|phase| phase != Phase::Over)
        })
        .flat_map(|(call, version)| events(&cx, call, version))
        .collect();
    Ok(sent(&calendar(&cx.t("calls-title"), &events)))
}

async fn dates_of_one(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let (call, version) = store::calls::standing(&mut *cx.app.db.read().await?, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let (title, _) = call.title(cx.lang);
    Ok(sent(&calendar(title, &events(&cx, &call, &version))))
}

/// The dates of a call: when it opens, until when questions are taken, its end, the organisers' answer, the
/// first and last day of what is built together.
fn events(cx: &Cx, call: &Call, version: &Version) -> Vec<Event> {
    let (title, _) = call.title(cx.lang);
    let problem = problem(cx, version);
    let event = |part: &str, at: At| Event {
        uid: format!("{part}.{}@tisserand", call.address),
        stamp: call.published_at.1,
        sequence: version.number,
        at,
        summary: cx.tv(&format!("call-event-{part}"), "title", title),
        description: problem.clone(),
        url: cx.absolute(&words::address(cx, call)),
        cancelled: call.withdrawn_at.is_some(),
    };
    let mut events = vec![event("opens", At::Instant(call.opens_at))];
    // The minute that people are told of: the last that counts.
    events.extend(
        call.questions_until
            .map(|at| event("questions", At::Instant(at - 60))),
    );
    events.push(event("closes", At::Instant(call.deadline - 60)));
    events.extend(call.answer_by.map(|day| event("answer", At::Day(day))));
    if let Some((starts, ends)) = call.co_construction {
        events.push(event("together-starts", At::Day(starts)));
        events.push(event("together-ends", At::Day(ends)));
    }
    events
}

fn sent(text: &str) -> Response {
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    (kind, text.to_owned()).into_response()
}
