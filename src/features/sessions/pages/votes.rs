//! Votes: each seat says what it thinks of a request; each college has one voice. Funders decide each for itself.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::Date;

use super::show::college_key;
use super::{Around, COMES, Head, refused};
use crate::features::sessions::casting::{cast, partners, voting};
use crate::features::sessions::finding::{self, Found};
use crate::features::sessions::hearing::{self, Hearing};
use crate::features::sessions::session::{College, Seat, are_equal};
use crate::features::sessions::store::hearings;
use crate::features::sessions::store::votes as store;
use crate::features::sessions::table::{Request, Table};
use crate::features::sessions::voting::{Choice, Count, Vote, count, emptied, is_counted, opinion};
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}/votes", COMES, get(show).post(vote))
}

/// A seat for which the asker may vote: its number, its name, what it said.
struct Own {
    seat: i64,
    name: String,
    said: Option<String>,
}

/// A request: what the committee thinks, how each college voted, and the seats for which the asker votes.
struct Line {
    head: Head,
    opinion: String,
    colleges: Vec<String>,
    /// Where the hearing of the group stands.
    heard: String,
    /// Why nobody votes on it yet, and what is to be done.
    closed: Vec<String>,
    own: Vec<Own>,
}

#[derive(Template)]
#[template(path = "features/sessions/templates/votes.html")]
struct VotesPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    equal: bool,
    lines: Vec<Line>,
    choices: Vec<(&'static str, String)>,
}

/// The seats at which the asker has yet to vote on some request that may be voted on `today`.
pub(super) fn awaited<'a>(
    found: &'a Found,
    table: &Table,
    hearings: &HashMap<i64, Hearing>,
    (votes, today): (&[Vote], Date),
) -> Vec<&'a Seat> {
    if !found.session.has_come(today) {
        return Vec::new();
    }
    let waits = |seat: &Seat, request: &Request| {
        let (about, partners) = (request.application.id, partners(request));
        let mut cast = votes.iter().filter(|one| one.about == about);
        request.is_clear()
            && hearing::is_over(hearings.get(&about))
            && emptied(&found.seats, &partners).is_empty()
            && voting(found, seat.id, &partners).is_some()
            && !cast.any(|one| is_counted(one, seat, &partners))
    };
    let own = found.own_seats().map(|(seat, _)| seat);
    own.filter(|seat| table.requests.iter().any(|request| waits(seat, request)))
        .collect()
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    page(&cx, &mut connection, &found, &Form::new()).await
}

async fn page(cx: &Cx, connection: &mut Connection, found: &Found, form: &Form) -> Result<Response, Error> {
    let table = finding::table(cx, connection, found).await?;
    let votes = store::of(connection, found.session.id).await?;
    let hearings = hearings::of(connection, found.session.id).await?;
    let lines = table.requests.iter().map(|request| {
        line(
            cx,
            found,
            (request, hearings.get(&request.application.id)),
            &votes,
        )
    });
    cx.page(&VotesPage {
        form,
        around: Around::of(cx, found, "/votes"),
        equal: are_equal(&found.seats),
        lines: lines.collect(),
        choices: Choice::ALL
            .iter()
            .map(|choice| (choice.as_str(), cx.t(&format!("votes-{}", choice.as_str()))))
            .collect(),
        cx,
    })
}

/// Why nobody votes on a request yet, and what is to be done: the committee does not meet yet, its group was not heard, or a college has
/// nobody left.
fn closed(cx: &Cx, found: &Found, partners: &[i64], heard: Option<&Hearing>) -> Vec<String> {
    let mut closed = Vec::new();
    if !found.session.has_come(cx.app.clock.today()) {
        closed.push(cx.tv("votes-early", "on", &cx.date(&found.session.on)));
    }
    if !hearing::is_over(heard) {
        closed.push(cx.t("votes-unheard"));
    }
    closed.extend(
        emptied(&found.seats, partners)
            .into_iter()
            .map(|one| nobody_left(cx, one)),
    );
    closed
}

/// That a college has nobody left on a request, and what is to be done.
pub(super) fn nobody_left(cx: &Cx, college: College) -> String {
    cx.tv("votes-college-empty", "college", &cx.t(&college_key(college)))
}

fn line(cx: &Cx, found: &Found, (request, heard): (&Request, Option<&Hearing>), votes: &[Vote]) -> Line {
    let partners = partners(request);
    let open = found.session.is_open() && are_equal(&found.seats);
    let closed = match open && request.is_clear() {
        true => closed(cx, found, &partners, heard),
        false => Vec::new(),
    };
    let counts = count(&found.seats, votes, request.application.id, &partners);
    let votes_now = request.is_clear() && open && closed.is_empty();
    let own = found.seats.iter().filter(|_| votes_now);
    let own = own
        .filter(|seat| voting(found, seat.id, &partners).is_some())
        .map(|seat| {
            let said = votes
                .iter()
                .find(|one| one.about == request.application.id && is_counted(one, seat, &partners));
            Own {
                seat: seat.id,
                name: found.name(seat.organisation).to_owned(),
                said: said.map(|one| cx.t(&format!("votes-{}", one.choice.as_str()))),
            }
        });
    Line {
        head: Head::of(cx, request),
        opinion: cx.t(&format!("votes-opinion-{}", opinion(&counts).as_str())),
        colleges: counts.iter().map(|count| college(cx, count)).collect(),
        own: own.collect(),
        heard: hearing::said(cx, heard),
        closed,
    }
}

/// How a college voted, in a sentence.
pub(super) fn college(cx: &Cx, count: &Count) -> String {
    let of = |number: usize| number.to_string();
    let (favourable, unfavourable) = (of(count.favourable), of(count.unfavourable));
    let (abstain, seats, aside) = (of(count.abstain), of(count.seats), of(count.aside));
    let silent = count.favourable + count.unfavourable + count.abstain == 0;
    let key = match (silent, count.aside) {
        (true, 0) => "votes-count-none",
        (true, _) => "votes-count-none-aside",
        (false, 0) => "votes-count",
        (false, _) => "votes-count-aside",
    };
    cx.ta(
        key,
        &[
            ("college", Arg::Text(&cx.t(&college_key(count.college)))),
            ("favourable", Arg::Text(&favourable)),
            ("unfavourable", Arg::Text(&unfavourable)),
            ("abstain", Arg::Text(&abstain)),
            ("seats", Arg::Text(&seats)),
            ("aside", Arg::Text(&aside)),
        ],
    )
}

async fn vote(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::in_turn(&cx, &mut transaction, &id).await?;
    let number = form.value("application").to_owned();
    let seat: i64 = form.value("seat").parse().map_err(|_| Error::NotFound)?;
    let choice: Choice = form.value("choice").parse().map_err(|()| Error::NotFound)?;
    if let Err(why) = cast(&cx, &mut transaction, &found, (&number, seat, choice)).await? {
        form.refuse("seat", why.key());
        return Ok(refused(page(&cx, &mut transaction, &found, &form).await?));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let led = format!("{}/votes#v-{number}", cx.url(&found.session.path()));
    Ok(cx.redirect_saying(&led, &cx.t("votes-done")))
}
