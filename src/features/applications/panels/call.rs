//! What applications add to the page of a call: what was sent, for those who organise it; for everyone what they go on with.

use askama::Template;
use futures_util::FutureExt;

use super::{Line, Shown, made, sent_line};
use crate::features::applications::store::{events, outcomes, sent};
use crate::features::applications::{finding, pages, words};
use crate::features::{calls, directory};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Subject};

#[derive(Template)]
#[template(path = "features/applications/templates/panel_call.html")]
struct CallPanel<'a> {
    cx: &'a Cx,
    /// Where an answer on paper is typed in.
    paper: String,
    lines: Vec<Line>,
    count: u64,
    /// How many of them several make, and how many one makes alone.
    made: Option<String>,
    /// Where all are, when there are more.
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "features/applications/templates/panel_became.html")]
struct BecamePanel<'a> {
    cx: &'a Cx,
    /// What the organisers go on with: title, its language, the partners.
    selected: Vec<(String, Option<&'static str>, String)>,
    /// The answers that came too late and are examined.
    late: Vec<Admitted>,
}

/// An answer that came too late, and that the organisers admitted together.
struct Admitted {
    /// The day of the last yes, in words.
    day: String,
    /// Each organiser and its reason.
    reasons: Vec<(String, String)>,
}

#[derive(Template)]
#[template(
    source = "<a class=\"button quiet\" href=\"#applications\">{{ cx.t(\"application-panel-call\") }} ({{ count }})</a>",
    ext = "html"
)]
struct ReceivedButton<'a> {
    cx: &'a Cx,
    count: u64,
}

/// For those who organise a call: the way down to what was sent.
pub(super) fn received<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        if finding::organiser(cx, &call).is_err() {
            return Ok(String::new());
        }
        let (several, alone) = sent::made_to_call(connection, call.id).await?;
        let count = several + alone;
        match count {
            0 => Ok(String::new()),
            count => Ok(ReceivedButton { cx, count }.render()?),
        }
    }
    .boxed()
}

/// What the organisers of a call go on with, and why they examine answers that came too late, for everyone.
pub(super) fn became<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let selected = selected(cx, connection, call.id).await?;
        let late = admitted(cx, connection, call.id).await?;
        match selected.is_empty() && late.is_empty() {
            true => Ok(String::new()),
            false => Ok(BecamePanel { cx, selected, late }.render()?),
        }
    }
    .boxed()
}

/// The answers that came too late and that the organisers admitted together, each with their reasons. Which project it is stays
/// untold, as for any other answer.
async fn admitted(cx: &Cx, connection: &mut Connection, call: i64) -> Result<Vec<Admitted>, Error> {
    let every = events::late_admitted(connection, call).await?;
    let organisers: Vec<i64> = every.iter().filter_map(|(_, organiser, ..)| *organiser).collect();
    let known = directory::any_by_ids(connection, &organisers).await?;
    Ok(every
        .chunk_by(|(one, ..), (other, ..)| one == other)
        .map(|said| Admitted {
            day: said.last().map_or_else(String::new, |(_, _, at, _)| cx.day(at)),
            reasons: said
                .iter()
                .map(|(_, organiser, _, words)| {
                    let mut known = known.iter();
                    let name = known.find(|one| Some(one.id) == *organiser);
                    (
                        name.map_or_else(String::new, |one| one.name.clone()),
                        words.clone(),
                    )
                })
                .collect(),
        })
        .collect())
}

/// What the organisers go on with.
async fn selected(
    cx: &Cx,
    connection: &mut Connection,
    call: i64,
) -> Result<Vec<(String, Option<&'static str>, String)>, Error> {
    let ids = outcomes::selected(connection, call).await?;
    let every = sent::by_ids(connection, &ids).await?;
    let parties: Vec<i64> = every.iter().flat_map(|(_, own)| own).map(|(_, id)| *id).collect();
    let shown = directory::published_by_ids(connection, &parties).await?;
    let mut told = Vec::with_capacity(every.len());
    for (line, parties) in every {
        let own = parties.iter();
        let own = own.filter_map(|(_, id)| shown.iter().find(|one| one.id == *id));
        let names: Vec<String> = own.map(|one| one.name.clone()).collect();
        let (title, lang) = line.titles.get(cx.lang);
        told.push((
            title.to_owned(),
            cx.foreign(lang),
            words::all(&cx.app, cx.lang, &names),
        ));
    }
    Ok(told)
}

/// What was sent, for those who organise the call; nobody else is told that there is anything.
pub(super) fn call<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(call) = calls::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        if finding::organiser(cx, &call).is_err() {
            return Ok(String::new());
        }
        let sent = sent::to_call(connection, (call.id, ""), pages::RECEIVED_MOST).await?;
        let lines: Vec<Line> = sent.iter().map(|one| sent_line(cx, one, None)).collect();
        let (several, alone) = sent::made_to_call(connection, call.id).await?;
        let count = several + alone;
        let all = cx.url(&format!("/calls/{}/applications", call.address));
        let more = (count > lines.len() as u64).then_some(all);
        let paper = cx.url(&format!("/calls/{}/paper", call.address));
        Ok(CallPanel {
            cx,
            paper,
            lines,
            count,
            made: made(cx, "application-panel-made", (several, alone)),
            more,
        }
        .render()?)
    }
    .boxed()
}
