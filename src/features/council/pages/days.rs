//! The days of a calendar: typed with a proposal, and for people's calendars once they are adopted.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;

use crate::features::council::acts::PATH;
use crate::features::council::days::{self, DAYS_MOST, Day, WHAT_MOST};
use crate::features::council::decision::Subject;
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::typed::line;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Empty rows beside those that are filled.
const EMPTY: usize = 4;
/// Days for which what is over stays in a calendar.
const KEPT_DAYS: i32 = 92;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/council/calendar.ics", Access::Everyone, get(dates))
}

/// A row in which a day is typed: its number, the day, what happens then.
pub(super) type Row = (usize, String, String);

/// The rows of a form.
pub(super) fn rows(form: &Form) -> Vec<Row> {
    let (on, what) = (form.every("day"), form.every("day-what"));
    let typed = on.len().max(what.len()).min(DAYS_MOST);
    let at = |every: &[String], row: usize| every.get(row).cloned().unwrap_or_default();
    let filled = (0..typed).map(|row| (at(on, row), at(what, row)));
    let filled = filled.filter(|(on, what)| !on.is_empty() || !what.is_empty());
    let mut rows: Vec<(String, String)> = filled.collect();
    let wanted = (rows.len() + EMPTY).min(DAYS_MOST);
    rows.resize(wanted, (String::new(), String::new()));
    let numbered = (1..).zip(rows);
    numbered.map(|(number, (on, what))| (number, on, what)).collect()
}

/// A form with the days that stand.
pub(super) fn written(form: Form, days: &[Day]) -> Form {
    let on: Vec<String> = days.iter().map(|day| day.on.to_string()).collect();
    let what: Vec<String> = days.iter().map(|day| day.what.clone()).collect();
    form.with_every("day", &on).with_every("day-what", &what)
}

/// Whether any day is typed.
pub(super) fn are_typed(form: &Form) -> bool {
    let (mut on, mut what) = (form.every("day").iter(), form.every("day-what").iter());
    on.any(|one| !one.trim().is_empty()) || what.any(|one| !one.trim().is_empty())
}

/// The days that were typed of a calendar, in their order; a row with one half alone is said on the form.
pub(super) fn typed(form: &mut Form, subject: Option<Subject>) -> Vec<Day> {
    if subject != Some(Subject::Calendar) {
        return Vec::new();
    }
    let mut days = Vec::new();
    let mut wrong = false;
    for (_, on, what) in rows(form) {
        let what = line(&what);
        match (on.trim(), what.as_str()) {
            ("", "") => {}
            (on, what) => match on.parse() {
                Ok(on) if !what.is_empty() && what.chars().count() <= WHAT_MOST => days.push(Day {
                    on,
                    what: what.to_owned(),
                }),
                Ok(_) | Err(_) => wrong = true,
            },
        }
    }
    if wrong {
        form.refuse("day", "council-days-wrong");
    }
    days.sort();
    days.dedup();
    days
}

/// The days of the calendar that holds, as a calendar (RFC 5545).
async fn dates(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let from = cx.app.clock.today().saturating_sub(KEPT_DAYS.days());
    let every = days::adopted(&mut connection, from).await?;
    let events: Vec<Event> = every
        .into_iter()
        .map(|one| Event {
            uid: format!("council-{}-{}@tisserand", one.number, one.place),
            stamp: one.written_at,
            sequence: 0,
            at: At::Day(one.day.on),
            summary: one.day.what,
            description: cx.tv("council-number", "number", &one.number.to_string()),
            url: cx.absolute(&cx.url(&one.path)),
            cancelled: false,
        })
        .collect();
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CACHE_CONTROL, "public, no-cache"),
    ];
    Ok((headers, calendar(&cx.t("council-calendar"), &events)).into_response())
}

/// Where people's calendars read them.
pub(super) fn feed(cx: &Cx) -> String {
    cx.url(&format!("{PATH}/calendar.ics"))
}
