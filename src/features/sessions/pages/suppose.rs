//! Supposing other amounts for a request.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::show::title;
use super::simulations::{find, is_own};
use super::{Around, COMES, refused};
use crate::features::file;
use crate::features::programmes::{name, offered_by};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::session::LINE_MOST;
use crate::features::sessions::store::simulations::{self as store, Simulation};
use crate::features::sessions::supposing::Supposed;
use crate::features::sessions::table::{Request, Table, decimal};
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::line;
use crate::shared::web::{Cx, Error, Form, Routes, get};

/// Suppositions that an organisation keeps at a session at most.
const MOST: i64 = 40;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/desk/sessions/{id}/simulations/new",
        COMES,
        get(suppose).post(keep),
    )
}

#[derive(Deserialize)]
struct Asked {
    /// Number of the application.
    #[serde(default)]
    application: String,
    /// Number of the supposition to which it belongs; empty for a new one.
    #[serde(default)]
    simulation: String,
}

/// A programme of which the request asks something: the field of its amount, its name, and what it said until now.
struct Line {
    field: String,
    name: String,
    now: String,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/suppose.html")]
struct SupposePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    title: (String, Option<&'static str>),
    lines: Vec<Line>,
    application: String,
    simulation: String,
}

async fn suppose(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    if asked.application.is_empty() {
        // Of which request is chosen there.
        return Ok(cx.redirect(&format!("{}/simulations", cx.url(&found.session.path()))));
    }
    let table = finding::table(&cx, &mut connection, &found).await?;
    let request = supposable(&found, &table, &asked.application)?;
    let kept = match asked.simulation.is_empty() {
        true => None,
        false => Some(own(&mut connection, &found, &asked.simulation).await?),
    };
    let mut form = Form::new().with("sending", &chance::token());
    if let Some(kept) = &kept {
        form = form
            .with("name", &kept.name)
            .with("seen", &kept.version.to_string());
        form = form.with("shared", if kept.shared { "yes" } else { "" });
    }
    for column in table.columns.iter() {
        let address = &column.programme.address;
        let supposed = kept.iter().flat_map(|kept| &kept.supposed);
        let mut supposed = supposed.filter(|one| one.application == asked.application);
        if let Some(one) = supposed.find(|one| one.programme == *address) {
            form = form.with(address, &decimal(one.cents));
        }
    }
    page(&cx, (&found, &table, request), &form, &asked.simulation)
}

/// The request with a number, where the asker may read it and the session goes on.
fn supposable<'a>(found: &Found, table: &'a Table, number: &str) -> Result<&'a Request, Error> {
    let request = table.request(number).filter(|one| one.is_clear());
    request.filter(|_| found.session.is_open()).ok_or(Error::NotFound)
}

/// A supposition of one's own.
pub(super) async fn own(connection: &mut Connection, found: &Found, id: &str) -> Result<Simulation, Error> {
    let kept = find(connection, found, id).await?;
    is_own(found, &kept).then_some(kept).ok_or(Error::NotFound)
}

fn page(
    cx: &Cx,
    (found, table, request): (&Found, &Table, &Request),
    form: &Form,
    simulation: &str,
) -> Result<Response, Error> {
    let lines = table.asked(request).map(|(column, sum)| {
        let now = sum.proposed + sum.conditional + sum.voted;
        let (asked, now) = (cx.money(&sum.requested), cx.money(&now));
        Line {
            field: column.programme.address.clone(),
            name: format!(
                "{} ({})",
                name(cx, column.today()).0,
                offered_by(cx, &column.programme, &column.funder)
            ),
            now: cx.ta(
                "simulations-now",
                &[("asked", Arg::Text(&asked)), ("now", Arg::Text(&now))],
            ),
        }
    });
    cx.page(&SupposePage {
        form,
        around: Around::of(cx, found, "/simulations"),
        title: title(cx, request),
        lines: lines.collect(),
        application: request.application.number.clone(),
        simulation: simulation.to_owned(),
        cx,
    })
}

/// What was supposed of a request, by programme; where nothing is written nothing is supposed.
fn read(cx: &Cx, (table, request): (&Table, &Request), form: &mut Form) -> Vec<Supposed> {
    let mut supposed = Vec::new();
    for (column, sum) in table.asked(request) {
        let typed = form.value(&column.programme.address).trim().to_owned();
        if typed.is_empty() {
            continue;
        }
        match file::amount(&typed, cx.lang) {
            Ok(cents) if (0..=sum.requested).contains(&cents) => supposed.push(Supposed {
                application: request.application.number.clone(),
                programme: column.programme.address.clone(),
                cents,
            }),
            _ => form.refuse("amounts", "simulations-amount-wrong"),
        }
    }
    if supposed.is_empty() && form.is_fine() {
        form.refuse("amounts", "simulations-amount-missing");
    }
    supposed
}

async fn keep(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let table = finding::table(&cx, &mut transaction, &found).await?;
    let request = supposable(&found, &table, form.value("application"))?;
    let (organisation, acting) = found.acting();
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), Some(acting.person)).await? {
        return Ok(cx.redirect_done(&led));
    }
    let simulation = form.value("simulation").to_owned();
    let before = match simulation.is_empty() {
        true => None,
        false => Some(own(&mut transaction, &found, &simulation).await?),
    };
    let called = line(&form.required("name", LINE_MOST, "simulations-name-missing"));
    let supposed = read(&cx, (&table, request), &mut form);
    let now = before.as_ref().map(|one| one.version.to_string());
    if let Some(now) = now.filter(|now| form.value("seen") != now) {
        // What is sent next is sent by somebody who was told.
        form = form.with("seen", &now);
        form.refuse("name", "simulations-stale");
    }
    if before.is_none() && store::count(&mut transaction, found.session.id, organisation).await? >= MOST {
        form.refuse("name", "simulations-full");
    }
    if !form.is_fine() {
        return Ok(refused(page(&cx, (&found, &table, request), &form, &simulation)?));
    }
    let shared = form.is("shared", "yes");
    let kept = match before {
        None => {
            let new = Simulation {
                id: chance::row(),
                session: found.session.id,
                organisation,
                name: called,
                language: cx.lang,
                shared,
                supposed,
                created_at: cx.now(),
                version: 1,
            };
            store::insert(&mut transaction, &new, acting.person).await?;
            new
        }
        Some(mut before) => {
            before
                .supposed
                .retain(|one| one.application != request.application.number);
            before.supposed.extend(supposed);
            (before.name, before.shared) = (called, shared);
            if !store::change(&mut transaction, &before).await? {
                return Err(Error::Conflict);
            }
            before
        }
    };
    let led = format!("{}/simulations/{}", cx.url(&found.session.path()), kept.id);
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(acting.person),
        &led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("simulations-kept")))
}
