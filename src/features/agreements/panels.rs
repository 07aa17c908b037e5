//! What agreements add to the pages of others: at the desk and on an application's page those that follow it; on one's own
//! page and on an organisation's what is due, with its reason; and the same as a calendar.

mod application;

use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::acts::{leaving as acts, signing};
use super::deadlines::{Deadline, What};
use super::due;
use super::finding;
use super::history;
use super::money::Stands;
use super::pages::list::line;
use super::store::{agreements, money};
use super::tasks;
use crate::features::directory;
use crate::features::programmes;
use crate::features::projects;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::ics::{At, Event, calendar};
use crate::shared::web::{Access, Cx, Deed, Doors, Error, Routes, Slot, Subject, Waiting};

/// Lines that are shown on one's own page at most; the calendar has all.
const MOST: usize = 12;
/// Agreements to sign that are looked at, at most.
const TO_SIGN: i64 = 20;
/// Events of a calendar at most.
const IN_CALENDAR: usize = 1_000;

/// The panels of this feature, and the calendar.
pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/me/deadlines.ics", Access::SignedIn, get(dates))
        .panel(Slot::Desk, application::at_the_desk)
        .panel(Slot::Application, application::application)
        .telling(Slot::Desk, history::told)
        .telling(Slot::Application, history::told)
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Leaving, leaving)
        .following(Deed::ProjectLeft, acts::left)
        .panel(Slot::Waiting, to_sign)
        .panel(Slot::Waiting, tasks::to_pay)
        .panel(Slot::Waiting, tasks::to_draw)
        .panel(Slot::Me, me)
        .panel(Slot::Acting, acting)
        .panel(Slot::Work, work)
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

#[derive(Template)]
#[template(path = "features/agreements/templates/panel_leaving.html")]
struct LeavingPanel<'a> {
    cx: &'a Cx,
    partner: String,
    /// Each agreement in a sentence, the words of the way to it, and where it is.
    lines: Vec<(String, String, String)>,
    /// Whether the asker may sign for the partner.
    signs: bool,
}

/// Where a partner leaves a project: the agreements that it would leave by that, with what is paid and what is not.
fn leaving<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let of = subject.organisation;
        let project = projects::find(cx, connection, subject.slug).await?.project.id;
        let (mut lines, mut partner) = (Vec::new(), String::new());
        for found in acts::holding(connection, (project, of)).await? {
            let mut own = money::of(connection, found.agreement.id).await?;
            own.retain(|one| one.organisation == of);
            let sum = |counts: &[Stands]| {
                let counted = own.iter().filter(|one| counts.contains(&one.stands));
                counted.map(|one| one.cents).sum::<i64>()
            };
            let (left, paid) = (sum(&[Stands::Planned]), sum(&[Stands::Ordered, Stands::Paid]));
            partner = found.name(of).to_owned();
            let key = match (found.agreement.state.binds(), paid) {
                (true, 0) => "agreements-leaving-unpaid",
                (true, _) => "agreements-leaving-bound",
                (false, _) => "agreements-leaving-proposed",
            };
            let (left, paid) = (cx.money(&left), cx.money(&paid));
            let giver = found.giver(&cx.app, cx.lang);
            let args = [
                ("number", Arg::Text(&found.agreement.number)),
                ("funder", Arg::Text(&giver)),
                ("partner", Arg::Text(&partner)),
                ("left", Arg::Text(&left)),
                ("paid", Arg::Text(&paid)),
            ];
            lines.push((
                cx.ta(key, &args),
                cx.tv("agreements-leaving-see", "number", &found.agreement.number),
                cx.url(&found.agreement.path()),
            ));
        }
        if lines.is_empty() {
            return Ok(String::new());
        }
        let panel = LeavingPanel {
            cx,
            partner,
            lines,
            signs: cx.could(Power::Sign, Some(of)),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// Something due, in words: until when, what, for whom, why; where.
pub(super) struct Due {
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
    more: bool,
}

pub(super) fn what(cx: &Cx, one: &Deadline) -> String {
    let (year, amount) = match one.what {
        What::Report(year) | What::Audit(year) => (year.to_string(), String::new()),
        What::Pay(cents) | What::PayGranted(cents) | What::PayBack(cents) => {
            (String::new(), cx.money(&cents))
        }
        What::Evaluate | What::Publish | What::Keep | What::Answer => (String::new(), String::new()),
    };
    let args = [
        ("year", Arg::Text(&year)),
        ("amount", Arg::Text(&amount)),
        ("number", Arg::Text(&one.agreement)),
    ];
    cx.ta(&format!("deadline-{}", one.what.key()), &args)
}

async fn said(cx: &Cx, connection: &mut Connection, all: &[Deadline]) -> Result<Vec<Due>, Error> {
    let today = cx.app.clock.today();
    let ids: Vec<i64> = all.iter().map(|one| one.who).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
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
            (What::Answer, _) => Some(cx.url(&format!("/desk/applications/{}", one.agreement))),
            (What::Audit(year), _) if cx.could(Power::WriteProjects, Some(one.who)) => {
                Some(cx.url(&format!("/organisations/{}/audits/{year}", who?.slug())))
            }
            _ if one.agreement.is_empty() => None,
            _ => Some(cx.url(&format!("/agreements/{}", one.agreement))),
        }
    };
    let said = all.iter().map(|one| Due {
        on: cx.date(&one.on),
        late: one.on < today,
        what: what(cx, one),
        who: name(one.who),
        why: cx.t(&format!("deadline-why-{}", one.what.key())),
        url: at(one),
    });
    Ok(said.collect())
}

/// The organisations for which the asker has a power.
pub(super) fn with(cx: &Cx, power: Power) -> Vec<i64> {
    let actor = cx.actor().into_iter();
    let mandates = actor.flat_map(|actor| actor.mandates_with(power));
    let mut ids: Vec<i64> = mandates.filter_map(|mandate| mandate.organisation).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The organisations for which the asker acts and whose file they may see: what is due is in it.
pub(super) fn acts_for(cx: &Cx) -> Vec<i64> {
    with(cx, Power::SeeFile)
}

/// What waits for a signature of the asker.
fn to_sign<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let signs = [with(cx, Power::Sign), with(cx, Power::Decide)].concat();
        let mut waiting = Vec::new();
        for agreement in agreements::unsigned(connection, &signs, TO_SIGN).await? {
            match finding::find(cx, connection, &agreement.number).await {
                Ok(found) => {
                    let missing = signing::missing(connection, &found).await?;
                    if found.could_sign(cx).iter().any(|side| missing.contains(side)) {
                        let one = line(cx, &found);
                        let by = cx.tv("agreements-to-sign", "funder", &found.giver(&cx.app, cx.lang));
                        waiting.push((one.title, one.language, by, one.url));
                    }
                }
                Err(Error::NotFound | Error::SecondFactor) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Waiting::titles(waiting).render()?)
    }
    .boxed()
}

fn me<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut all = due::of(&cx.app, connection, &acts_for(cx), MOST + 1).await?;
        // What is to be paid waits for whoever pays, what is to be told for whoever decides.
        all.retain(|one| match one.what {
            What::Pay(_) => cx.could(Power::Pay, Some(one.who)),
            What::PayGranted(_) => {
                cx.could(Power::Pay, Some(one.who)) || cx.could(Power::KeepProgrammes, Some(one.who))
            }
            What::Answer => cx.could(Power::Decide, Some(one.who)),
            _ => true,
        });
        let own = said(cx, connection, &all).await?;
        let mut lines: Vec<(Date, Due)> = all.iter().map(|one| one.on).zip(own).collect();
        lines.extend(tasks::awaited(cx, connection).await?);
        if lines.is_empty() {
            return Ok(String::new());
        }
        lines.sort_by_key(|(on, _)| *on);
        let panel = DuePanel {
            cx,
            more: lines.len() > MOST,
            lines: lines.into_iter().take(MOST).map(|(_, line)| line).collect(),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// On the page of an organisation, for whoever acts for it.
fn organisation<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let id = subject.organisation;
        if !acts_for(cx).contains(&id) {
            return Ok(String::new());
        }
        let all = due::of(&cx.app, connection, &[id], MOST + 1).await?;
        if all.is_empty() {
            return Ok(String::new());
        }
        let lines = said(cx, connection, &all[..all.len().min(MOST)]).await?;
        let panel = DuePanel {
            cx,
            lines,
            more: all.len() > MOST,
        };
        Ok(panel.render()?)
    }
    .boxed()
}

/// For whoever acts for a funder: where payments are made, and where the words of agreements are kept.
fn acting<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let id = subject.organisation;
        let may = [
            (Power::Pay, "payments", "payments-title"),
            (Power::KeepProgrammes, "agreement-words", "agreement-words-title"),
        ]
        .into_iter()
        .filter(|(power, ..)| cx.could(*power, Some(id)));
        let mut lines: Vec<(String, String)> = may
            .map(|(_, part, key)| {
                let url = cx.url(&format!("/organisations/{}/{part}", subject.slug));
                (url, cx.t(key))
            })
            .collect();
        if !lines.is_empty() && programmes::of_funder(connection, id).await?.is_empty() {
            lines.clear();
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// The way to the agreements, for whoever has a part in one.
fn work<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let mut lines = Vec::new();
        if agreements::any(connection, &acts_for(cx)).await? {
            lines.push((cx.url("/agreements"), cx.t("agreements-title")));
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}

/// Everything due as a calendar (RFC 5545).
async fn dates(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    cx.someone()?;
    let all = due::of(&cx.app, &mut connection, &acts_for(&cx), IN_CALENDAR).await?;
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
