//! The report as a funder reads it: the same as every other, with a table of its own money; it accepts, asks, or proposes that
//! something is paid back.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use budgets::Side;

use super::granted;
use super::{Said, Together, answers, rows, said, share_alone, share_together, stands};
use crate::features::agreements::{self, Owned};
use crate::features::applications::Named;
use crate::features::desk;
use crate::features::directory;
use crate::features::reports::acts;
use crate::features::reports::counted::{Counted, counted};
use crate::features::reports::figures::{self, total};
use crate::features::reports::finding::{self, Found};
use crate::features::reports::report::{Part, TEXT_MOST};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/applications/{id}/report/{year}",
        Access::Holding(Power::ReadFiles),
        get(show).post(answer),
    )
}

/// What the funder gives a partner: granted, paid, what it is of all that the partner received, what was not spent.
pub(super) struct Own {
    partner: String,
    granted: String,
    paid: String,
    share: String,
    /// What was not spent, and what becomes of it by the clause of the agreement; nothing where all was spent, or it was asked back.
    unspent: Option<String>,
}

/// A report for those who read it and answer: of funders with their own money, of the organisers of a call without.
#[derive(Template)]
#[template(path = "features/reports/templates/desk.html")]
pub(super) struct DeskPage<'a> {
    pub cx: &'a Cx,
    pub form: &'a Form,
    pub title: (String, Option<&'static str>),
    pub year: String,
    pub stands: String,
    pub here: String,
    pub application: String,
    pub sent: bool,
    pub own: Vec<Own>,
    /// What its money of the year is of all that the partners received, as the paper says it too.
    pub own_together: Option<String>,
    /// What of its money reaches associations without employees.
    pub reach: Vec<String>,
    pub parts: Vec<Said>,
    pub together: Together,
    pub measured: Vec<Counted>,
    pub answers: Vec<(String, String, Option<&'static str>, String)>,
    pub ways: Vec<(&'static str, String)>,
    /// What to write, and when nothing may be.
    pub hint: String,
    /// Of which partner something could be asked back.
    pub unspent: Vec<(String, String)>,
}

/// Planned and done charges of a partner, in cents.
pub(super) fn charges(found: &Found, named: &Named, part: &Part) -> (i64, i64) {
    total(&found.lines(named, part), Side::Charge)
}

/// Of what was paid and not paid back, what was for the year: what the years before it had is not counted.
pub(super) fn paid_for(owned: &Owned, (share, before): (i64, i64)) -> i64 {
    let balance = &owned.balance;
    let reached = (balance.paid - before).clamp(0, share);
    reached.min(balance.paid - balance.recovered - balance.owed)
}

/// What was planned and not spent, of what was paid for it; as the computation of agreements has it.
pub(super) fn unspent(paid: i64, (planned, done): (i64, i64)) -> i64 {
    let (planned, done) = (planned.unsigned_abs(), done.max(0).unsigned_abs());
    let back = allocation::instalments::unearned(paid.max(0), planned, done);
    back.unwrap_or_default()
}

async fn show(cx: Cx, Path((id, year)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, at_desk) = finding::find_at_desk(&cx, &mut connection, (&id, &year)).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, (&found, &at_desk), &form).await
}

/// The addresses of the programmes of which the funder decides on something.
pub(super) fn programmes(at_desk: &desk::Found) -> Vec<&str> {
    let mut own: Vec<&desk::Column> = at_desk.columns.iter().collect();
    own.retain(|column| {
        let mut asked = at_desk.asked.iter();
        asked.any(|one| one.programme == column.programme.id && at_desk.is_own(one))
    });
    let own = own.into_iter();
    own.map(|column| column.programme.address.as_str()).collect()
}

/// What the funder gives, of this application.
async fn owned(connection: &mut Connection, at_desk: &desk::Found) -> Result<Vec<Owned>, StoreError> {
    let mut owned = agreements::owned(connection, at_desk.sent.application.id).await?;
    owned.retain(|one| one.funder == at_desk.funder.id);
    Ok(owned)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, at_desk): (&Found, &desk::Found),
    form: &Form,
) -> Result<Response, Error> {
    let sent = found.report.sent.is_some();
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let here = cx.url(&found.desk());
    let owned = owned(connection, at_desk).await?;
    let granted = desk::granted(connection, found.sent.application.id).await?;
    let programmes = programmes(at_desk);
    let (mut own, mut back, mut received) = (Vec::new(), Vec::new(), Vec::new());
    for (named, part) in found.each().filter(|_| sent) {
        let id = named.organisation.id;
        let years = found.by_year(&named.party.key, (at_desk.funder.id, &programmes));
        let year = |award: i64| figures::of_year(award, &years, found.report.year);
        let lines = found.lines(named, part);
        // What was granted and agreed elsewhere, or is not agreed yet.
        let mine = |one: &&desk::Decision| one.funder == at_desk.funder.id && one.partner == named.party.key;
        let decided: i64 = granted.iter().filter(mine).map(|one| one.cents).sum();
        if decided > 0 && owned.iter().all(|one| one.organisation != id) {
            received.push((id, decided));
            own.push(Own {
                granted: cx.money(&decided),
                paid: cx.t("report-paid-unknown"),
                share: share_alone(cx, year(decided).0, &lines),
                unspent: None,
                partner: named.organisation.name.clone(),
            });
        }
        // Whoever left before anything was paid has no line: nothing was given.
        let given = |one: &&Owned| one.organisation == id && (one.balance.award, one.balance.paid) != (0, 0);
        for one in owned.iter().filter(given) {
            let award = one.balance.award;
            received.push((id, award));
            let cents = unspent(paid_for(one, year(award)), charges(found, named, part));
            let asks = one.goes_back && cents > 0 && !one.asked.contains(&found.report.year);
            // By the clause that was signed it goes back, or stays for the same purpose.
            let clause = match (asks, one.goes_back) {
                (true, _) => Some("report-unspent"),
                (false, false) if cents > 0 => Some("report-unspent-kept"),
                (false, _) => None,
            };
            let value = format!("{} {id}", one.agreement);
            let name = named.organisation.name.clone();
            if asks {
                back.push((value.clone(), format!("{name}, {}", cx.money(&cents))));
            }
            own.push(Own {
                granted: cx.money(&award),
                paid: cx.money(&one.balance.paid),
                share: share_alone(cx, year(award).0, &lines),
                unspent: clause.map(|key| cx.tv(key, "amount", &cx.money(&cents))),
                partner: name,
            });
        }
    }
    let ids: Vec<i64> = found.answers.iter().map(|one| one.organisation).collect();
    let known = directory::any_by_ids(connection, &ids).await?;
    let mut ways = vec![("asked", cx.t("report-do-ask"))];
    if cx.could(Power::KeepProgrammes, Some(at_desk.funder.id)) {
        ways.insert(0, ("accepted", cx.t("report-do-accept")));
        if !back.is_empty() {
            ways.push(("recover", cx.t("report-do-recover")));
        }
    }
    let own_together = (!own.is_empty()).then(|| {
        let cents = granted::together(found, (&granted, &BTreeMap::new(), Some(at_desk)));
        let funder = Some(at_desk.funder.name.as_str());
        share_together(cx, (cents, funder), &found.together())
    });
    let reach = directory::reached(cx, connection, received, Vec::new()).await?;
    let measured = match sent {
        true => counted(cx, connection, found).await?,
        false => Vec::new(),
    };
    cx.page(&DeskPage {
        hint: cx.t("report-words.hint"),
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        year: found.report.year.to_string(),
        stands: stands(cx, found),
        application: cx.url(&format!("/desk/applications/{}", found.sent.application.number)),
        sent,
        own,
        own_together,
        reach,
        // What was not sent is not there for a funder.
        parts: match sent {
            true => said(cx, found, &here, |_| false),
            false => Vec::new(),
        },
        together: Together {
            language: None,
            rows: match sent {
                true => rows(cx, &found.together()),
                false => Vec::new(),
            },
        },
        measured,
        answers: answers(cx, &found.answers, &known),
        ways,
        unspent: back,
        here,
        cx,
    })
}

async fn answer(cx: Cx, Path((id, year)): Path<(String, String)>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, at_desk) = finding::find_at_desk(&cx, &mut transaction, (&id, &year)).await?;
    let person = Some(at_desk.acting.person);
    let led = cx.url(&format!("{}#answers", found.desk()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let words = plain(form.value("words"));
    if words.chars().count() > TEXT_MOST || (words.is_empty() && !form.is("answer", "accepted")) {
        form.refuse("words", "report-words-missing");
    }
    if found.report.sent.is_none() {
        form.refuse("answer", "report-not-sent");
    }
    let kind = match form.value("answer") {
        "accepted" => Some("accepted"),
        "asked" => Some("asked"),
        "recover" => Some("recover"),
        _ => {
            form.refuse("answer", "report-answer-missing");
            None
        }
    };
    if let Some(kind) = kind.filter(|_| form.is_fine()) {
        // Whoever reads may ask; to accept and to ask back is for those who write for the funder.
        let power = if kind == "asked" {
            Power::ReadFiles
        } else {
            Power::KeepProgrammes
        };
        let acting = cx.acting(power, Some(at_desk.funder.id))?;
        let done = match kind {
            "recover" => recover(&cx, &mut transaction, (&found, &at_desk), (&form, &words)).await?,
            kind => {
                let what = (at_desk.funder.id, kind, words.as_str());
                acts::say(&cx, &mut transaction, &found, what, acting).await?;
                true
            }
        };
        if done {
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&led, &cx.t("report-answered")));
        }
        form.refuse("unspent", "report-unspent-missing");
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let (found, at_desk) = finding::find_at_desk(&cx, &mut connection, (&id, &year)).await?;
    let mut page = page(&cx, &mut connection, (&found, &at_desk), &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// Asks the computation of an agreement what one partner would pay back; a person decides there.
async fn recover(
    cx: &Cx,
    connection: &mut Connection,
    (found, at_desk): (&Found, &desk::Found),
    (form, words): (&Form, &str),
) -> Result<bool, Error> {
    let owned = owned(connection, at_desk).await?;
    for (named, part) in found.each() {
        let id = named.organisation.id;
        for one in owned.iter().filter(|one| one.organisation == id && one.goes_back) {
            if form.value("unspent") == format!("{} {id}", one.agreement) {
                let programmes = programmes(at_desk);
                let years = found.by_year(&named.party.key, (at_desk.funder.id, &programmes));
                let year = figures::of_year(one.balance.award, &years, found.report.year);
                let (planned, done) = charges(found, named, part);
                let spent = (planned, done, paid_for(one, year));
                let whom = (one.agreement.as_str(), id, found.report.year);
                return agreements::propose_unspent(cx, connection, whom, spent, words).await;
            }
        }
    }
    Ok(false)
}
