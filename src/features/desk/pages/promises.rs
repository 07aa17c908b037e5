//! The promises on one application that wait for each other: which would come to be together, what would fall with which, and where whoever
//! decides for a funder confirms its own. What is confirmed takes effect together, or not at all.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::deciding::{cell, find};
use super::list::asked as queried;
use super::matrix::decided_at;
use super::name;
use crate::features::desk::acts::Refusal;
use crate::features::desk::conditions::{Holding, given};
use crate::features::desk::confirming::{Outcome, confirm, lacks, take_back};
use crate::features::desk::coverage::Asked;
use crate::features::desk::decision::{Decision, State};
use crate::features::desk::finding::{self, Found};
use crate::features::desk::store::confirmed::{self, Confirmed};
use crate::features::desk::store::spoken;
use crate::features::programmes::offered_by;
use crate::shared::authz::Power;
use crate::shared::i18n::{Arg, Lang, listed};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};
use crate::shared::{chance, once};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/desk/applications/{id}/promises",
            Access::Holding(Power::ReadFiles),
            get(show),
        )
        .page(
            "/desk/applications/{id}/promises/confirm",
            Access::Holding(Power::Decide),
            post(answer).get(back),
        )
}

/// A promise: whose and for whom, how much and on which condition, where it stands, what would fall with it, and what its decider may
/// say of it.
struct Line {
    who: String,
    promised: String,
    words: String,
    language: Option<&'static str>,
    stands: String,
    falls: Option<String>,
    confirmed: Option<String>,
    /// Why it cannot be granted as it stands, and where that is changed: for its own funder alone.
    hindered: Option<(String, String)>,
    /// Address of the programme, key of the partner, version that is seen, for whoever decides on it.
    own: Option<(String, String, i64)>,
    /// Whether it is to be confirmed; else that is taken back.
    open: bool,
}

#[derive(Template)]
#[template(path = "features/desk/templates/promises.html")]
struct PromisesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    title: (String, Option<&'static str>),
    base: String,
    /// Those that would come to be together, and those that still wait.
    together: Vec<Line>,
    waiting: Vec<Line>,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let [wanted] = queried(cx.query(), ["funder"]);
    let found = finding::clear_for(&cx, &mut connection, &id, &wanted).await?;
    if !found.funds() {
        return Err(Error::NotFound);
    }
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let confirmed = confirmed::of(connection, found.sent.application.id, cx.app.clock.today()).await?;
    let (title, lang) = found.sent.frozen.title(cx.lang);
    let spoken = spoken::of(connection, found.sent.application.id).await?;
    let (together, waiting) = lines(cx, found, &confirmed, &spoken);
    cx.page(&PromisesPage {
        form,
        title: (title.to_owned(), cx.foreign(lang)),
        base: cx.url(&found.path()),
        together,
        waiting,
        cx,
    })
}

/// Every promise under a condition on what another programme gives, as the asker sees it: those that hold together, and the others.
fn lines(
    cx: &Cx,
    found: &Found,
    confirmed: &[Confirmed],
    spoken: &HashMap<i64, Lang>,
) -> (Vec<Line>, Vec<Line>) {
    let seen: Vec<&Decision> = found.decisions.iter().filter(|one| found.sees(one)).collect();
    let all = lacks(&seen);
    let given: Vec<_> = all.iter().filter_map(|(one, _)| given(0, one)).collect();
    let holding = Holding::of(&given);
    let (mut together, mut waiting) = (Vec::new(), Vec::new());
    for (place, (promise, lacks)) in all.iter().enumerate() {
        if promise.state != State::Conditional {
            continue;
        }
        let falls = holding.falling(place);
        let falls: Vec<&Decision> = falls.into_iter().map(|at| all[at].0).collect();
        let mut line = line(cx, found, (promise, *lacks), (&falls, confirmed));
        line.language = spoken.get(&promise.id).and_then(|lang| cx.foreign(*lang));
        match lacks {
            0 => together.push(line),
            _ => waiting.push(line),
        }
    }
    (together, waiting)
}

/// The funder and programme of a promise, and the partner for whom it is.
fn who(cx: &Cx, found: &Found, promise: &Decision) -> String {
    let mut columns = found.columns.iter();
    let column = columns.find(|one| one.programme.id == promise.programme);
    let by = column.map_or_else(String::new, |column| {
        let by = offered_by(cx, &column.programme, &column.funder);
        format!("{} ({by})", name(cx, column).0)
    });
    let args = [
        ("funder", Arg::Text(&by)),
        ("partner", Arg::Text(found.name(&promise.partner))),
    ];
    cx.ta("desk-promise-who", &args)
}

fn line(
    cx: &Cx,
    found: &Found,
    (promise, lacks): (&Decision, i64),
    (falls, confirmed): (&[&Decision], &[Confirmed]),
) -> Line {
    let amount = |cents: i64| cx.money(&cents);
    let mut columns = found.columns.iter();
    let (programme, least) = promise.condition.unwrap_or_default();
    let column = columns.find(|one| one.programme.id == programme);
    let other = column.map_or_else(String::new, |column| name(cx, column).0);
    let (cents, least) = (amount(promise.cents), amount(least));
    let args = [
        ("amount", Arg::Text(&cents)),
        ("programme", Arg::Text(&other)),
        ("least", Arg::Text(&least)),
    ];
    let falls: Vec<String> = falls
        .iter()
        .map(|one| format!("{}, {}", who(cx, found, one), amount(one.cents)))
        .collect();
    let by = confirmed.iter().find(|by| by.is_of(promise));
    let mut columns = found.columns.iter();
    let own = columns.find(|one| one.programme.id == promise.programme);
    let about = |one: &&Asked| (&one.partner, one.programme) == (&promise.partner, promise.programme);
    let asked = found.asked.iter().find(about);
    let stands = asked.is_some_and(|one| found.requests(one)) && !found.is_stale(promise);
    let is_own = found.funders.iter().any(|one| one.id == promise.funder);
    let may = own.filter(|_| stands && (lacks == 0 || by.is_some()));
    let may = may.filter(|_| cx.could(Power::Decide, Some(promise.funder)));
    Line {
        who: who(cx, found, promise),
        promised: cx.ta("desk-promise-said", &args),
        words: promise.words.clone(),
        language: None,
        stands: match lacks {
            0 => cx.t("desk-promise-holds"),
            cents => cx.tv("desk-promise-lacks", "amount", &amount(cents)),
        },
        falls: (!falls.is_empty()).then(|| cx.tv("desk-promise-falls", "others", &listed(cx.lang, &falls))),
        confirmed: by.map(|by| cx.tv("desk-promise-confirmed", "date", &cx.day(&by.at))),
        open: by.is_none(),
        hindered: by.and_then(|by| by.hindered).filter(|_| is_own).map(|why| {
            let address = own.map_or("", |column| column.programme.address.as_str());
            (
                cx.t(&why.key()),
                decided_at(cx, found, (address, &promise.partner)),
            )
        }),
        own: may.map(|column| {
            let address = column.programme.address.clone();
            (address, promise.partner.clone(), promise.version)
        }),
    }
}

/// Back to the promises, from an address that only takes what is sent.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, _) = find(&cx, &mut connection, &id, ("", "")).await?;
    Ok(cx.redirect(&cx.url(&format!("{}/promises", found.path()))))
}

/// Confirms a promise of one's own, or takes that back.
async fn answer(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let named = (form.value("programme"), form.value("partner"));
    let (found, acting) = find(&cx, &mut transaction, &id, named).await?;
    let (_, asked) = cell(&found, named.0, named.1).ok_or(Error::NotFound)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let seen = form.value("seen").parse().unwrap_or(-1);
    let (connection, by) = (&mut transaction, (asked, seen));
    let said = match form.is("answer", "back") {
        true => take_back(connection, &cx.app, &found, by, acting)
            .await?
            .map(|()| "desk-promise-taken-back"),
        false => confirm(connection, &cx.app, &found, by, acting)
            .await?
            .map(|outcome| match outcome {
                Outcome::Waits => "desk-promise-waits",
                Outcome::Took => "desk-promise-took",
                Outcome::Hindered => "desk-promise-hindered",
            }),
    };
    match said {
        Ok(key) => {
            let led = format!("{}/promises", cx.url(&found.path()));
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(cx.redirect_saying(&led, &cx.t(key)))
        }
        Err(refusal) => {
            drop(transaction);
            form.refuse(
                "answer",
                match refusal {
                    Refusal::Over => "desk-over",
                    Refusal::Stale => "desk-stale-first",
                    _ => "desk-promise-not-now",
                },
            );
            let mut connection = cx.app.db.read().await?;
            let found = finding::clear(&cx, &mut connection, &id).await?;
            let mut page = page(&cx, &mut connection, &found, &form).await?;
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page)
        }
    }
}
