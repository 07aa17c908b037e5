//! The seats of the council: whoever grants capacities on the platform gives them; each seat's own organisation names its alternate.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::{SITS, by};
use crate::features::accounts;
use crate::features::council::acts;
use crate::features::council::finding::{self, Council};
use crate::features::council::store;
use crate::features::directory::{self, Organisation};
use crate::features::sessions::{
    By, Given, Proposed, Row, Seat, Seating, are_equal, own_seat, own_seats, speaking,
};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Organisations proposed for a name.
const PROPOSED: usize = 10;

pub(super) fn routes() -> Routes {
    let gives = Access::Holding(Power::GrantCapacities);
    Routes::new()
        .page("/desk/council/seats", gives, get(seats).post(give))
        .page("/desk/council/alternates", SITS, get(alternates).post(name))
}

#[derive(Deserialize)]
struct Asked {
    /// The name of an organisation.
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "features/council/templates/seats.html")]
struct SeatsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    equal: bool,
    rows: Vec<Row>,
    asked: &'a str,
    proposed: Vec<Proposed>,
    keeps: bool,
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    seating: Seating<'_>,
    (form, asked): (&Form, &str),
) -> Result<Response, Error> {
    let proposed = directory::found(cx, asked, PROPOSED)?;
    let proposed = directory::published_by_ids(connection, &proposed).await?;
    let end = if seating.keeps { "seats" } else { "alternates" };
    cx.page(&SeatsPage {
        base: cx.url(&format!("/desk/council/{end}")),
        equal: are_equal(seating.seats),
        rows: seating.rows(cx),
        proposed: seating.proposed(cx, &proposed),
        keeps: seating.keeps,
        form,
        asked,
        cx,
    })
}

async fn seats(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    cx.acting(Power::GrantCapacities, None)?;
    let mut connection = cx.app.db.read().await?;
    let council = finding::council(&mut connection, &[]).await?;
    let seating = council.seating(&[], true);
    page(&cx, &mut connection, seating, (&Form::new(), asked.q.trim())).await
}

async fn alternates(cx: Cx, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (council, speaking) = own(&cx, &mut connection).await?;
    let seating = council.seating(&speaking, false);
    page(&cx, &mut connection, seating, (&Form::new(), asked.q.trim())).await
}

/// The council and for whom the asker speaks; for whoever has no seat of their own, there is none.
async fn own(cx: &Cx, connection: &mut Connection) -> Result<(Council, Vec<(i64, Acting)>), Error> {
    let council = finding::council(connection, &[]).await?;
    let speaking = speaking(cx, &council.seats)?;
    let sits = own_seats(&council.seats, &speaking).next().is_some();
    sits.then_some((council, speaking)).ok_or(Error::NotFound)
}

/// The organisation that a form names.
async fn named(cx: &Cx, connection: &mut Connection, form: &Form) -> Result<Organisation, Error> {
    accounts::published(cx, connection, form.value("organisation")).await
}

/// Gives a seat, or takes one away.
async fn give(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let acting = cx.acting(Power::GrantCapacities, None)?;
    let mut transaction = cx.app.db.write().await?;
    store::turn(&mut transaction).await?;
    let council = finding::council(&mut transaction, &[]).await?;
    let seating = council.seating(&[], true);
    let by = By {
        key: "",
        acting,
        now: cx.now(),
    };
    match form.value("word") {
        "give" => {
            let organisation = named(&cx, &mut transaction, &form).await?;
            let Some(given) = seating.given(&organisation, &mut form)? else {
                return refused(&cx, &mut transaction, seating, &form).await;
            };
            let Given::Seat(college) = given else {
                return Err(Error::NotFound);
            };
            let seat = Seat {
                id: chance::row(),
                college,
                organisation: organisation.id,
                alternate: None,
            };
            acts::give_seat(&mut transaction, &cx.app, &seat, by).await?;
        }
        "take" => {
            let mut seats = council.seats.iter();
            let seat = seats.find(|seat| seat.id.to_string() == form.value("seat"));
            acts::take_seat(&mut transaction, &cx.app, seat.ok_or(Error::NotFound)?, by).await?;
        }
        _ => return Err(Error::NotFound),
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/desk/council/seats"), &cx.t("seats-done")))
}

/// Names the alternate of one's own seat, or none.
async fn name(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    store::turn(&mut transaction).await?;
    let (council, speaking) = own(&cx, &mut transaction).await?;
    let seating = council.seating(&speaking, false);
    let (typed, alternate) = match form.value("word") {
        "give" => {
            let organisation = named(&cx, &mut transaction, &form).await?;
            match seating.given(&organisation, &mut form)? {
                Some(Given::Alternate(seat, _)) => (seat.to_string(), Some(organisation.id)),
                Some(Given::Seat(_)) => return Err(Error::NotFound),
                None => return refused(&cx, &mut transaction, seating, &form).await,
            }
        }
        "alone" => (form.value("seat").to_owned(), None),
        _ => return Err(Error::NotFound),
    };
    let (seat, acting) = own_seat(&council.seats, &speaking, &typed)?;
    let by = by(&cx, &council, (seat.organisation, acting))?;
    acts::alternate(&mut transaction, &cx.app, (&council, seat), alternate, by).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&cx.url("/desk/council/alternates"), &cx.t("seats-done")))
}

async fn refused(
    cx: &Cx,
    connection: &mut Connection,
    seating: Seating<'_>,
    form: &Form,
) -> Result<Response, Error> {
    let mut page = page(cx, connection, seating, (form, "")).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}
