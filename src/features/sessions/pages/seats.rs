//! Who sits around the table: the funder that convenes gives seats to organisations, each in the college of its kind; each seat's
//! own organisation names its alternate, of the same college; where it named none, the funder that convenes may.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::show::title;
use super::votes::nobody_left;
use super::{Around, COMES, refused};
use crate::features::accounts;
use crate::features::directory::{self, Organisation};
use crate::features::sessions::acts::{self, By};
use crate::features::sessions::casting::partners;
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::seating::{Given, Proposed, Row, own_seat};
use crate::features::sessions::session::{Seat, are_equal};
use crate::features::sessions::store::sessions as store;
use crate::features::sessions::table::Table;
use crate::features::sessions::voting::emptied;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/seats", COMES, get(show).post(say))
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation.
    #[serde(default)]
    q: String,
}

/// A name, and its language where it is not that of the page.
type Named = (String, Option<&'static str>);

#[derive(Template)]
#[template(path = "features/sessions/templates/seats.html")]
struct SeatsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    /// What the page is for, as a text key.
    title: &'static str,
    equal: bool,
    /// Requests on which a college has nobody left: title and its language, and what is to be done.
    emptied: Vec<(Named, String)>,
    rows: Vec<Row>,
    asked: &'a str,
    proposed: Vec<Proposed>,
    /// Whether the asker gives seats and takes them away.
    keeps: bool,
}

/// Under which mandate the asker gives seats, for the funder that convenes; nothing for whoever has a seat alone. For nobody else
/// the page is there, nor once the session is over.
fn keeping(cx: &Cx, found: &Found) -> Result<Option<Acting>, Error> {
    let keeps = match found.keeps(cx) {
        Ok(acting) => Some(acting),
        Err(Error::NotFound) => None,
        Err(wall) => return Err(wall),
    };
    let is_there = keeps.is_some() || found.own_seats().next().is_some();
    match is_there && found.session.is_open() {
        true => Ok(keeps),
        false => Err(Error::NotFound),
    }
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, (&Form::new(), asked.q.trim())).await
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (form, asked): (&Form, &str),
) -> Result<Response, Error> {
    let keeps = keeping(cx, found)?;
    let table = finding::table(cx, connection, found).await?;
    let proposed = directory::found(cx, asked, PROPOSED)?;
    let proposed = directory::published_by_ids(connection, &proposed).await?;
    cx.page(&SeatsPage {
        form,
        around: Around::of(cx, found, "/seats"),
        title: match keeps {
            Some(_) => "seats-keep",
            None => "seats-name-alternate",
        },
        emptied: warnings(cx, found, &table),
        equal: are_equal(&found.seats),
        rows: found.seating(keeps).rows(cx),
        asked,
        proposed: found.seating(keeps).proposed(cx, &proposed),
        keeps: keeps.is_some(),
        cx,
    })
}

/// On which requests a college has nobody left, and what is to be done.
fn warnings(cx: &Cx, found: &Found, table: &Table) -> Vec<(Named, String)> {
    let each = table.requests.iter().flat_map(|request| {
        let emptied = emptied(&found.seats, &partners(request)).into_iter();
        emptied.map(move |college| (title(cx, request), nobody_left(cx, college)))
    });
    each.collect()
}

async fn say(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let keeps = keeping(&cx, &found)?;
    let led = format!("{}/seats", cx.url(&found.session.path()));
    let done = match form.value("word") {
        "give" => {
            let organisation = accounts::published(&cx, &mut transaction, form.value("organisation")).await?;
            give(&cx, &mut transaction, (&found, organisation), (&mut form, keeps)).await?
        }
        "alone" => {
            let (seat, acting) = own_seat(&found.seats, &found.sitting, form.value("seat"))?;
            let by = by(&cx, &found, (seat.organisation, acting))?;
            acts::alternate(
                &mut transaction,
                &cx.app,
                (&found, seat),
                None,
                (seat.organisation, by),
            )
            .await?;
            true
        }
        "take" => {
            let by = by(
                &cx,
                &found,
                (found.session.convener, keeps.ok_or(Error::NotFound)?),
            )?;
            let typed: i64 = form.value("seat").parse().map_err(|_| Error::NotFound)?;
            let mut seats = found.seats.iter();
            let seat = seats.find(|seat| seat.id == typed).ok_or(Error::NotFound)?;
            let done = store::take_away(&mut transaction, found.session.id, seat.id).await?;
            if done {
                acts::tell(&mut transaction, by, ("seat-taken-away", &found.session), None).await?;
            } else {
                form.refuse("seat", "seats-voted");
            }
            done
        }
        _ => return Err(Error::NotFound),
    };
    if !done {
        return Ok(refused(page(&cx, &mut transaction, &found, (&form, "")).await?));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("seats-done")))
}

fn by<'a>(cx: &Cx, found: &'a Found, (organisation, acting): (i64, Acting)) -> Result<By<'a>, Error> {
    let organisation = found.organisations.get(&organisation).ok_or(Error::NotFound)?;
    Ok(By {
        key: &organisation.key,
        acting,
        now: cx.now(),
    })
}

/// Gives a seat of the college of its kind to an organisation, or names it as the alternate of one's own.
async fn give(
    cx: &Cx,
    connection: &mut Connection,
    (found, organisation): (&Found, Organisation),
    (form, keeps): (&mut Form, Option<Acting>),
) -> Result<bool, Error> {
    match found.seating(keeps).given(&organisation, form)? {
        None => return Ok(false),
        Some(Given::Alternate(seat, acting)) => {
            let mut seats = found.seats.iter();
            let seat = seats.find(|one| one.id == seat).ok_or(Error::NotFound)?;
            // Whoever speaks for the seat names it; else whoever convenes does, and the seat's own are told.
            let speaks = found.own_seats().any(|(own, _)| own.id == seat.id);
            let namer = if speaks {
                seat.organisation
            } else {
                found.session.convener
            };
            let by = by(cx, found, (namer, acting))?;
            acts::alternate(
                connection,
                &cx.app,
                (found, seat),
                Some(&organisation),
                (namer, by),
            )
            .await?;
        }
        Some(Given::Seat(college)) => {
            let by = by(cx, found, (found.session.convener, keeps.ok_or(Error::NotFound)?))?;
            let seat = Seat {
                id: chance::row(),
                college,
                organisation: organisation.id,
                alternate: None,
            };
            acts::seat(connection, &cx.app, (found, &seat), by).await?;
        }
    }
    Ok(true)
}
