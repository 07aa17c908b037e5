//! Checking, signing, sending: one page, in three parts, that says what comes next.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::begun::{Draft, called, drafts};
use super::carrying::{self, Carried};
use super::choosing::{Chosen, chosen};
use super::lines::{self, Section};
use super::waiting::{Waiting, waits};
use super::{questions, requests, terms};
use crate::features::applications::checking::{self, Check};
use crate::features::applications::lacks::Lack;
use crate::features::applications::lifecycle::State;
use crate::features::applications::store::{answered, applications, versions};
use crate::features::applications::{finding, together, words};
use crate::features::calls::{self, Call};
use crate::features::projects::{self, Found};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::store::Connection;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/submission",
        Access::Holding(Power::SeeFile),
        get(show),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// Address of the call.
    #[serde(default)]
    call: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/check.html")]
struct CheckPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: String,
    language: Option<&'static str>,
    /// From where it was carried, and what was missing there.
    carried: Option<Carried>,
    call: Option<Asking>,
    /// That the deadline fell into an outage of ours.
    outage: Option<String>,
    /// Where programmes are chosen, without any call.
    programmes: String,
    /// Open calls to choose from, where the project answers none yet.
    choices: Vec<(String, String)>,
    /// What is prepared already, to calls or programmes.
    drafts: Vec<Draft>,
    /// What could pay the same costs: words, and where that is, where it is a file.
    twice: Vec<(String, Option<String>)>,
    sections: Vec<Section>,
    /// Where amounts are requested, where the call offers programmes; and what is requested in all.
    requests: Option<(String, String)>,
    /// Where questions are answered, where programmes ask some.
    questions: Option<String>,
    /// Where the terms are said, once something is requested.
    terms: Option<String>,
    blocked: u64,
    /// Why nothing can be sent any more, where that is so.
    locked: Option<&'static str>,
    leads: bool,
    /// Who leads.
    lead: String,
    may_freeze: bool,
    may_reopen: bool,
    waiting: Option<Waiting>,
    application: Option<(String, String, String)>,
    over: bool,
    may_send: bool,
    /// Whether nothing that arrives now is taken; what arrived in time and was kept waiting is sent all the same.
    is_shut: bool,
}

impl CheckPage<'_> {
    /// Whether anything is to be said of what was checked: what blocks, or what may wait.
    fn has_lines(&self) -> bool {
        self.sections.iter().any(|one| !one.lines.is_empty())
    }

    /// Whether every partner signed the version that waits to be sent.
    fn is_signed(&self) -> bool {
        self.waiting.as_ref().is_some_and(|waiting| waiting.missing == 0)
    }
}

/// To what it goes.
struct Asking {
    /// What stands for it in forms.
    word: String,
    call: Option<Answered>,
    /// Without a call, what was chosen.
    chosen: Vec<Chosen>,
}

/// The call, and its time.
struct Answered {
    address: String,
    title: String,
    language: Option<&'static str>,
    closes: String,
    clock: String,
    left: String,
    near: bool,
    /// What becomes of an answer that comes too late, in a sentence.
    late: String,
    /// What an outage does to the deadline, in sentences.
    outage: String,
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    let call = called(&found, &asked.call);
    page(&cx, &mut connection, &found, &call, &form).await
}

/// The page again, with what was wrong.
pub(super) async fn again(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
    form: &Form,
) -> Result<Response, Error> {
    let mut response = page(cx, connection, found, call, form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    call: &str,
    form: &Form,
) -> Result<Response, Error> {
    let check = match call {
        "" => None,
        call => Some(
            checking::check(cx, connection, found, call)
                .await?
                .ok_or(Error::NotFound)?,
        ),
    };
    let programmes = cx.url(&format!("{}/submission/programmes", found.path()));
    if let Some(check) = &check
        && check.goal.call().is_none()
        && check.living().is_none()
    {
        // Nothing is prepared: it begins where programmes are chosen.
        return Ok(cx.redirect(&programmes));
    }
    let application = check.as_ref().and_then(|check| check.application.clone());
    let bound = match application.as_ref().filter(|one| !one.state.is_over()) {
        Some(living) => applications::is_bound(connection, living.id).await?,
        None => false,
    };
    let waiting = match (&application, &check) {
        (Some(application), Some(check)) if !bound => {
            waits(cx, connection, found, application, check).await?
        }
        _ => None,
    };
    let choices = match &check {
        Some(_) => Vec::new(),
        None => open(cx, connection).await?,
    };
    let drafts = match &check {
        Some(_) => Vec::new(),
        None => drafts(cx, connection, found).await?,
    };
    let twice = match &check {
        Some(check) => requests::elsewhere(cx, connection, found, check).await?,
        None => Vec::new(),
    };
    let sent: Vec<i64> = application.iter().map(|one| one.id).collect();
    let answers = answered::of(connection, &sent).await?;
    let lacks: &[Lack] = check.as_ref().map_or(&[], |check| &check.lacks);
    let blocked = lacks.iter().filter(|lack| lack.blocks()).count() as u64;
    let state = application.as_ref().map(|application| application.state);
    let leads = found.leads(cx);
    let changed = waiting.as_ref().is_none_or(|waiting| !waiting.as_is);
    let sent_as_is = match &check {
        Some(check) if waiting.is_none() => is_sent(connection, check).await?,
        _ => false,
    };
    let corrects = check.as_ref().is_some_and(|check| check.corrects);
    let may_change = state.is_none_or(|state| state.may_change(corrects) || state.is_over());
    let missing = waiting.as_ref().map_or(1, |waiting| waiting.missing);
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let outage = match check.as_ref().and_then(|check| check.goal.call()) {
        Some(call) => calls::outage(cx, connection, call.id).await?,
        None => None,
    };
    cx.page(&CheckPage {
        outage,
        form,
        carried: carrying::of_project(cx, connection, found.project.id).await?,
        base: cx.url(&found.path()),
        title: title.to_owned(),
        language: cx.foreign(lang),
        sections: check
            .as_ref()
            .map_or_else(Vec::new, |check| lines::sections(cx, found, check)),
        requests: check
            .as_ref()
            .filter(|check| !check.requests.is_empty())
            .map(|check| {
                let url = requests::url(cx, found, &check.word(), None);
                (url, cx.money(&check.requests.matrix(None).total()))
            }),
        questions: check
            .as_ref()
            .filter(|check| !check.questions.is_empty())
            .map(|check| questions::url(cx, found, &check.word())),
        terms: check
            .as_ref()
            .filter(|check| !check.requests.own.is_empty())
            .map(|check| terms::url(cx, found, &check.word())),
        call: check.as_ref().map(|check| asking(cx, check)),
        programmes,
        choices,
        drafts: drafts.into_iter().map(|(_, draft)| draft).collect(),
        twice,
        blocked,
        leads,
        lead: found
            .lead()
            .map_or_else(String::new, |lead| lead.organisation.name.clone()),
        locked: match (bound, may_change) {
            (true, _) => Some("application-bound"),
            (false, false) if state == Some(State::Decided) => Some("application-locked.decided"),
            (false, false) => Some("application-locked"),
            (false, true) => None,
        },
        may_freeze: leads && check.is_some() && blocked == 0 && changed && may_change && !sent_as_is,
        may_reopen: leads && state == Some(State::Signing),
        may_send: leads && waiting.is_some() && missing == 0,
        is_shut: check.as_ref().is_some_and(|check| check.shut.is_some()),
        waiting,
        over: state.is_some_and(State::is_over),
        application: application.as_ref().filter(|one| one.version > 0).map(|one| {
            (
                one.number.clone(),
                words::stands_now(&cx.app, cx.lang, one, answers.get(&one.id)),
                cx.url(&format!("/applications/{}", one.address)),
            )
        }),
        cx,
    })
}

/// Whether what was sent last is what the project says now.
async fn is_sent(connection: &mut Connection, check: &Check) -> Result<bool, Error> {
    let Some(application) = check.living() else {
        return Ok(false);
    };
    let version = versions::one(connection, application.id, application.submitted).await?;
    Ok(match version {
        Some(version) => check.is_as(&finding::read(application, &version)?),
        None => false,
    })
}

fn asking(cx: &Cx, check: &Check) -> Asking {
    Asking {
        word: check.word(),
        call: check.goal.call().map(|call| answered(cx, check, call)),
        chosen: (check.goal.call()).map_or_else(|| chosen(cx, check), |_| Vec::new()),
    }
}

fn answered(cx: &Cx, check: &Check, call: &Call) -> Answered {
    let now = cx.now();
    // What was received may change as long as the call is built together.
    let sent = check.living().is_some_and(|one| one.submitted > 0);
    let changes = check.building && (sent || check.common);
    let end = together::end(&cx.app, call).filter(|_| changes);
    let deadline = end.unwrap_or(call.deadline);
    let (title, lang) = call.title(cx.lang);
    Answered {
        address: call.address.clone(),
        title: title.to_owned(),
        language: cx.foreign(lang),
        closes: words::last_second(&cx.app, cx.lang, deadline),
        clock: words::moment(&cx.app, cx.lang, now),
        left: words::time_left(&cx.app, cx.lang, now, deadline),
        near: deadline.saturating_sub(now) < 86_400,
        late: check.goal.answered().map_or_else(String::new, |(_, rules)| {
            calls::late_rule(cx, rules.content.calendar.late)
        }),
        outage: calls::outage_rule(cx),
    }
}

async fn open(cx: &Cx, connection: &mut Connection) -> Result<Vec<(String, String)>, Error> {
    let now = cx.now();
    let calls = calls::published(connection).await?;
    let open: Vec<&Call> = calls.iter().filter(|call| calls::open(call, now)).collect();
    let by = calls::organised_by(connection, &open).await?;
    let by = |call: &Call| by.get(&call.id).map_or("", String::as_str);
    Ok(open
        .into_iter()
        .map(|call| (call.address.clone(), words::offered(cx, call, by(call))))
        .collect())
}
