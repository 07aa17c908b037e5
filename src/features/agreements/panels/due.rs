//! What is due of those for whom somebody acts, narrowed to what they do themselves: on their own page the nearest and how many more
//! there are, the rest on a page of its own, on the page of an organisation, and as a calendar.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

use super::{Shown, acts_for};
use crate::features::agreements::deadlines::{Deadline, What};
use crate::features::agreements::due::{self, Whose};
use crate::features::agreements::pages::audits;
use crate::features::agreements::tasks;
use crate::features::directory;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::{Access, Cx, Error, Routes, Subject, Waiting, get};

/// Lines that are shown in a panel at most; the page has the rest.
pub const MOST: usize = 12;
/// Lines of the page and events of a calendar at most.
pub const EVERY: usize = 1_000;

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/me/deadlines", Access::SignedIn, get(page))
        .page("/me/deadlines.ics", Access::SignedIn, get(dates))
}

/// Something due, in words: until when, what, for whom, why; where.
pub struct Due {
    pub on: String,
    pub late: bool,
    pub what: String,
    pub who: String,
    pub why: String,
    pub url: Option<String>,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/panel_due.html")]
struct DuePanel<'a> {
    cx: &'a Cx,
    lines: Vec<Due>,
    /// How many are not shown, in words, where there are.
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "features/agreements/templates/due.html")]
struct DuePage<'a> {
    cx: &'a Cx,
    lines: Vec<Due>,
    /// What was granted and no agreement follows yet, as lines of a list.
    to_draw: String,
    /// Of either there is more than a page holds.
    cut: bool,
}

/// How many of so many lines are not shown, in words; above what is counted, that there are more.
pub fn more(cx: &Cx, lines: usize, shown: usize) -> Option<String> {
    let rest = lines.min(EVERY).saturating_sub(shown);
    let key = match lines > EVERY {
        true => "deadlines-more-than",
        false => "deadlines-more",
    };
    let count = i64::try_from(rest).unwrap_or(i64::MAX);
    (rest > 0).then(|| cx.ta(key, &[("count", Arg::Number(count))]))
}

/// Of whom what is due, as far as the asker does it: what is to be paid waits for whoever pays, what is to be told for whoever decides.
/// What was granted and no agreement follows is said to whoever draws them up where it waits for one (see [`tasks::to_draw`]), and here
/// where `all` is wanted.
fn whose(cx: &Cx, of: &[i64], all: bool) -> Whose {
    let could = |power: Power| -> Vec<i64> {
        let own = of.iter().copied();
        own.filter(|id| cx.could(power, Some(*id))).collect()
    };
    let (draws, pays) = (could(Power::KeepProgrammes), could(Power::Pay));
    let declare = draws.clone();
    let (begun, granted) = match all {
        true => (Vec::new(), [&*draws, &pays].concat()),
        false => {
            let granted = pays.iter().copied().filter(|id| !draws.contains(id)).collect();
            (draws, granted)
        }
    };
    Whose {
        any: of.to_vec(),
        pays,
        granted,
        begun,
        decide: could(Power::Decide),
        declare,
    }
}

/// A deadline in words; of a payment the amount only for whoever may read what is paid for.
pub fn what(cx: &Cx, one: &Deadline, may_read: bool) -> String {
    let (year, amount) = match one.what {
        What::Report(year) | What::Audit(year) | What::AuditContested(year) => {
            (year.to_string(), String::new())
        }
        What::Pay(cents) | What::PayGranted(cents) | What::PayBack(cents) | What::Declare(cents) => {
            (String::new(), cx.money(&cents))
        }
        What::Evaluate
        | What::Publish
        | What::Keep
        | What::Answer
        | What::Await
        | What::Contest
        | What::Reply
        | What::Heard
        | What::Calendar => (String::new(), String::new()),
    };
    let args = [
        ("year", Arg::Text(&year)),
        ("amount", Arg::Text(&amount)),
        ("number", Arg::Text(&one.agreement)),
    ];
    let told = one.application != 0 && !may_read;
    let kind = if told { "deadline-told" } else { "deadline" };
    match one.what {
        // It was taken back, and stands in the register still.
        What::Declare(0) if !told => cx.ta("deadline-declare.none", &args),
        _ => cx.ta(&format!("{kind}-{}", one.what.key()), &args),
    }
}

async fn said(cx: &Cx, connection: &mut Connection, all: &[Deadline]) -> Result<Vec<Due>, Error> {
    let today = cx.app.clock.today();
    let whose = |one: &Deadline| match one.what {
        // Who answers is told to those who wait.
        What::Await | What::Contest => one.id,
        _ => one.who,
    };
    let ids: Vec<i64> = all.iter().map(whose).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let paid_for: Vec<(i64, i64)> = all.iter().map(|one| (one.application, one.who)).collect();
    let readable = tasks::readable(cx, connection, &paid_for).await?;
    let name = |id: i64| {
        let found = known.iter().find(|one| one.id == id);
        found.map_or_else(String::new, |one| one.name.clone())
    };
    // Whoever pays finds all that is to be paid in one place.
    let at = |one: &Deadline| {
        let who = known.iter().find(|own| own.id == one.who);
        let payer = who.filter(|funder| cx.could(Power::Pay, Some(funder.id)));
        match (one.what, payer) {
            (What::Pay(_), Some(funder)) => {
                Some(cx.url(&format!("/organisations/{}/payments", funder.slug())))
            }
            // It is paid under an agreement or a letter, which is begun from there.
            (What::PayGranted(_), _) => cx.could(Power::ReadFiles, Some(one.who)).then(|| {
                let of = who.map_or("", |who| who.key.as_str());
                cx.url(&format!(
                    "/desk/applications/{}?funder={of}#agreements",
                    one.agreement
                ))
            }),
            (What::Await | What::Contest | What::Reply | What::Heard, _) => {
                Some(cx.url(&format!("/applications/{}", one.at)))
            }
            (What::Calendar, _) => Some(cx.url(&one.at)),
            (What::Answer, _) => Some(cx.url(&format!("/desk/applications/{}", one.agreement))),
            (What::Declare(_), _) => {
                who.map(|own| cx.url(&format!("/organisations/{}/aid-register", own.slug())))
            }
            (What::Audit(year) | What::AuditContested(year), _)
                if cx.could(Power::WriteProjects, Some(one.who)) =>
            {
                Some(cx.url(&format!("/organisations/{}/audits/{year}", who?.slug())))
            }
            _ if one.agreement.is_empty() => None,
            _ => Some(cx.url(&format!("/agreements/{}", one.agreement))),
        }
    };
    let contested = contested(cx, connection, all).await?;
    let said = all.iter().map(|one| Due {
        on: cx.date(&one.on),
        late: one.is_late(today),
        what: what(cx, one, readable.contains(&(one.application, one.who))),
        who: name(whose(one)),
        why: match contested.get(&(one.who, one.what)) {
            Some(statements) => statements.join(" "),
            None => cx.t(&format!("deadline-why-{}", one.what.key())),
        },
        url: at(one),
    });
    Ok(said.collect())
}

/// Of the duties to publish accounts that an association contests, both statements with their days: what is known here, and what it says.
async fn contested(
    cx: &Cx,
    connection: &mut Connection,
    all: &[Deadline],
) -> Result<BTreeMap<(i64, What), [String; 2]>, Error> {
    let mut said = BTreeMap::new();
    for one in all {
        if let What::AuditContested(year) = one.what {
            let statements = audits::statements(cx, connection, (one.who, year)).await?;
            said.insert((one.who, one.what), statements);
        }
    }
    Ok(said)
}

/// The nearest of these as a panel; none where there are none.
async fn nearest(cx: &Cx, connection: &mut Connection, all: &[Deadline]) -> Result<String, Error> {
    if all.is_empty() {
        return Ok(String::new());
    }
    let lines = said(cx, connection, &all[..all.len().min(MOST)]).await?;
    let more = more(cx, all.len(), lines.len());
    Ok(DuePanel { cx, lines, more }.render()?)
}

pub(super) fn me<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        // What is to be paid today or is late stands among what waits, on the same page; so do questions, and sessions at which one is heard.
        let today = cx.app.clock.today();
        let later = |one: &Deadline| match one.what {
            What::Pay(_) => one.on > today,
            What::Reply | What::Heard => false,
            _ => true,
        };
        let mut all = due::of(&cx.app, connection, &whose(cx, &acts_for(cx), false), EVERY + 1).await?;
        all.retain(later);
        nearest(cx, connection, &all).await
    }
    .boxed()
}

/// On the page of an organisation, for whoever acts for it.
pub(super) fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> Shown<'a> {
    async move {
        let id = subject.organisation;
        if !acts_for(cx).contains(&id) {
            return Ok(String::new());
        }
        let all = due::of(&cx.app, connection, &whose(cx, &[id], true), EVERY + 1).await?;
        nearest(cx, connection, &all).await
    }
    .boxed()
}

/// All of it, for all for whom the asker acts.
async fn page(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    cx.someone()?;
    let mut all = due::of(
        &cx.app,
        &mut connection,
        &whose(&cx, &acts_for(&cx), false),
        EVERY + 1,
    )
    .await?;
    let due = all.len();
    all.truncate(EVERY);
    let lines = said(&cx, &mut connection, &all).await?;
    let (to_draw, granted) = tasks::drawn(&cx, &mut connection, EVERY).await?;
    cx.page(&DuePage {
        lines,
        to_draw: Waiting::titles(to_draw).render()?,
        cut: due > EVERY || granted > EVERY,
        cx: &cx,
    })
}

/// Everything due as a calendar (RFC 5545).
async fn dates(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    cx.someone()?;
    let whose = whose(&cx, &acts_for(&cx), true);
    let all = due::of(&cx.app, &mut connection, &whose, EVERY).await?;
    let said = said(&cx, &mut connection, &all).await?;
    let events: Vec<Event> = all
        .iter()
        .zip(said)
        .map(|(one, said)| Event {
            uid: one.uid(),
            stamp: cx.now(),
            sequence: 0,
            at: At::Day(one.on),
            summary: format!("{} · {}", said.what, said.who),
            description: said.why,
            url: cx.absolute(&said.url.unwrap_or_else(|| cx.url("/me"))),
            cancelled: false,
        })
        .collect();
    let text = calendar(&cx.t("deadlines-title"), &events);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}
