//! The page of a session: when and where, who sits there, whose programmes are on the table, and the live table.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::cells::{Cell, cell, of_request};
use super::closing::adoptable;
use super::hearings::unasked;
use super::votes::{awaited, nobody_left};
use super::{Around, COMES};
use crate::features::applications::Reading;
use crate::features::directory::{self, Reach};
use crate::features::programmes::{name, offered_by, offered_in};
use crate::features::sessions::casting::partners;
use crate::features::sessions::finding::{self, Found, undeclared};
use crate::features::sessions::hearing::{self, Hearing};
use crate::features::sessions::pots::left;
use crate::features::sessions::session::{College, Part, Session, State, are_equal};
use crate::features::sessions::store::{hearings, votes};
use crate::features::sessions::table::{Request, Sum, Table};
use crate::features::sessions::voting::{Vote, emptied};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/desk/sessions/{id}", COMES, get(show))
}

/// A programme above its column.
pub(super) struct Head {
    /// Its name, and its language where that is not the page's.
    pub name: (String, Option<&'static str>),
    /// Its funder.
    pub funder: String,
}

struct Row {
    number: String,
    title: (String, Option<&'static str>),
    /// Who asks.
    by: String,
    /// Where those who read for a funder read it.
    desk: Option<String>,
    /// Where one supposes other amounts.
    suppose: Option<String>,
    /// Which colleges have nobody left on it, and what is to be done.
    emptied: Vec<String>,
    /// Why it is not shown; else nothing.
    hidden: Option<String>,
    /// What it requests of programmes that are not at this table, which no sum here counts.
    elsewhere: Option<String>,
    /// By programme; nothing where nothing is asked of it.
    cells: Vec<Option<Cell>>,
    total: Cell,
}

/// A programme that is asked to take part: name, funder, where it stands, and the words that its people may say.
struct Taking {
    name: (String, Option<&'static str>),
    funder: String,
    state: String,
    address: String,
    words: Vec<&'static str>,
}

/// A name, and its language where it is not that of the page.
type Named = (String, Option<&'static str>);

/// Who sits in a seat, and who for them.
type Sitting = (String, Option<String>);

#[derive(Template)]
#[template(path = "features/sessions/templates/show.html")]
struct ShowPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    around: Around,
    when: String,
    place: String,
    link: String,
    convener: String,
    /// Where it stands, in words, once it does not go on.
    state: Option<String>,
    cancelled: bool,
    open: bool,
    keeps: bool,
    /// Whether one reads the table, and whether one has a seat there.
    seated: bool,
    sits: bool,
    /// What waits for the asker: where, and what.
    todo: Vec<(String, String)>,
    taking: Vec<Taking>,
    /// By college: its name, and who sits there, with their alternates.
    colleges: Vec<(String, Vec<Sitting>)>,
    equal: bool,
    /// Of which requests the asker has yet to say whether they stand too near: number, title and its language, who asks.
    undeclared: Vec<(String, Named, String)>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    totals: Vec<Cell>,
    all: Cell,
    left: Vec<String>,
    left_all: String,
    hidden: u64,
    /// How many requests are made by several, and by one alone, in a sentence.
    counted: String,
    /// What of all that is granted and of all that is given reaches associations without employees, in sentences.
    reach: Vec<String>,
    /// The proposals that were found, for whoever closes it to name the one that the session adopted.
    adoptable: Vec<(String, String)>,
}

/// When a session is, in words.
pub(in crate::features::sessions) fn when(cx: &Cx, session: &Session) -> String {
    let date = cx.date(&session.on);
    cx.ta(
        "sessions-when",
        &[("date", Arg::Text(&date)), ("hour", Arg::Text(&session.at))],
    )
}

/// The title of a request, and its language where that is not the page's.
pub(super) fn title(cx: &Cx, request: &Request) -> (String, Option<&'static str>) {
    let (title, lang) = request.frozen.title(cx.lang);
    (title.to_owned(), cx.foreign(lang))
}

/// How many requests are made by several, and by one alone.
fn counted(cx: &Cx, table: &Table) -> String {
    let (several, alone) = table.counted();
    cx.ta(
        "sessions-counted",
        &[
            ("several", (several as u64).into()),
            ("alone", (alone as u64).into()),
        ],
    )
}

/// Who asks, in a line.
pub(super) fn who(request: &Request) -> String {
    let parties = request.frozen.parties();
    let names: Vec<&str> = parties.iter().map(|party| party.name.as_str()).collect();
    names.join(", ")
}

/// What stands above each column.
pub(super) fn heads(cx: &Cx, table: &Table) -> Vec<Head> {
    let columns = table.columns.iter();
    columns
        .map(|column| Head {
            name: name(cx, column.today()),
            funder: offered_by(cx, &column.programme, &column.funder),
        })
        .collect()
}

/// Why a request is not shown.
pub(super) fn why(reading: Reading) -> Option<&'static str> {
    match reading {
        Reading::Clear => None,
        Reading::Undeclared => Some("sessions-hidden-undeclared"),
        Reading::Declared => Some("sessions-hidden-declared"),
        Reading::Within => Some("sessions-hidden-within"),
        Reading::Tied => Some("sessions-hidden-tied"),
    }
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::announced(&cx, &mut connection, &id).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &found, &form).await
}

/// Back to the page of a session, from an address that only takes what is sent.
pub(super) async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::announced(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&found.session.path())))
}

/// The page, with what was typed into one of its forms.
pub(super) async fn page(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &Form,
) -> Result<Response, Error> {
    let seated = found.is_at_table();
    let table = match seated {
        true => finding::table(cx, connection, found).await?,
        false => Table::empty(found.eyes()),
    };
    let staff = directory::staff(connection, &table.partners()).await?;
    let of = |id: &i64| staff.get(id).copied();
    let session = &found.session;
    let around = Around::of(cx, found, "");
    let mut totals = vec![Sum::default(); table.columns.len()];
    let mut rows = Vec::with_capacity(table.requests.len());
    for request in &table.requests {
        let cells = table.cells(request);
        if request.is_clear() {
            for (total, cell) in totals.iter_mut().zip(&cells) {
                *total = *total + cell.unwrap_or_default();
            }
        }
        rows.push(row(cx, (found, &table), (request, &cells), &around.base));
    }
    let remains: Vec<i64> = table.columns.iter().map(|one| left(&one.seen)).collect();
    let undeclared = undeclared(&table);
    let hearings = hearings::of(connection, session.id).await?;
    let votes = votes::of(connection, session.id).await?;
    let taking = taking(cx, connection, found).await?;
    let adoptable = adoptable(cx, connection, found).await?;
    let reach = [
        Reach::of(table.granted(), of).said_granted(cx),
        Reach::of(table.given(), of).said(cx),
    ];
    let colleges = College::ALL
        .iter()
        .map(|college| self::college(cx, found, *college));
    cx.page(&ShowPage {
        rows,
        when: when(cx, session),
        place: session.place.clone(),
        link: session.link.clone(),
        convener: found.name(session.convener).to_owned(),
        state: (!session.is_open()).then(|| cx.t(&format!("sessions-state-{}", session.state.as_str()))),
        cancelled: session.state == State::Cancelled,
        open: session.is_open(),
        keeps: cx.could(Power::KeepProgrammes, Some(session.convener)),
        seated,
        sits: found.own_seats().next().is_some(),
        todo: todo(cx, (found, &table), (&taking, &hearings, &votes), &around.base),
        taking,
        colleges: colleges.collect(),
        equal: are_equal(&found.seats),
        undeclared: undeclared
            .map(|one| (one.application.number.clone(), title(cx, one), who(one)))
            .collect(),
        heads: heads(cx, &table),
        totals: totals.iter().map(|sum| cell(cx, sum)).collect(),
        all: cell(cx, &totals.into_iter().sum()),
        left_all: cx.money(&remains.iter().sum()),
        left: remains.iter().map(|cents| cx.money(cents)).collect(),
        hidden: table.hidden() as u64,
        reach: reach.into_iter().flatten().collect(),
        counted: counted(cx, &table),
        adoptable,
        around,
        form,
        cx,
    })
}

fn row(
    cx: &Cx,
    (found, table): (&Found, &Table),
    (request, cells): (&Request, &[Option<Sum>]),
    base: &str,
) -> Row {
    let clear = request.is_clear();
    let number = &request.application.number;
    // An examined application is read at the desk by the funders of which it asks something.
    let asked = table.columns.iter().zip(cells).filter(|(_, cell)| cell.is_some());
    let reads = asked
        .into_iter()
        .any(|(column, _)| found.funders.iter().any(|(id, _)| *id == column.funder.id));
    let supposes = clear && found.session.is_open();
    let shown = if clear { cells } else { &[] };
    Row {
        number: number.clone(),
        title: title(cx, request),
        by: who(request),
        desk: (clear && reads).then(|| cx.url(&format!("/desk/applications/{number}"))),
        suppose: supposes.then(|| format!("{base}/simulations/new?application={number}")),
        emptied: match found.session.is_open() {
            true => emptied(&found.seats, &partners(request)),
            false => Vec::new(),
        }
        .into_iter()
        .map(|college| nobody_left(cx, college))
        .collect(),
        hidden: why(request.reading).map(|key| cx.t(key)),
        elsewhere: (clear && request.elsewhere.0 > 0).then(|| {
            let (n, cents) = request.elsewhere;
            let amount = cx.money(&cents);
            cx.ta(
                "sessions-elsewhere",
                &[("n", n.into()), ("amount", Arg::Text(&amount))],
            )
        }),
        cells: of_request(cx, table, request, shown),
        total: cell(cx, &shown.iter().flatten().copied().sum()),
    }
}

/// What waits for the asker: seats and alternates that lack, groups that were not heard, programmes that are asked, votes that they may cast.
fn todo(
    cx: &Cx,
    (found, table): (&Found, &Table),
    (taking, hearings, votes): (&[Taking], &HashMap<i64, Hearing>, &[Vote]),
    base: &str,
) -> Vec<(String, String)> {
    let mut todo = Vec::new();
    if !found.session.is_open() {
        return todo;
    }
    if cx.could(Power::KeepProgrammes, Some(found.session.convener)) {
        let mut requests = table.requests.iter();
        if !are_equal(&found.seats) {
            todo.push((format!("{base}/seats"), cx.t("sessions-todo-seats")));
        } else if requests.any(|one| !emptied(&found.seats, &partners(one)).is_empty()) {
            todo.push((format!("{base}/seats"), cx.t("sessions-todo-alternates")));
        }
        let waits = |one: &Request| !hearing::is_over(hearings.get(&one.application.id));
        if unasked(table, hearings) {
            todo.push((format!("{base}/hearings"), cx.t("sessions-todo-ask")));
        } else if table.requests.iter().any(waits) {
            todo.push((format!("{base}/hearings"), cx.t("sessions-todo-hear")));
        }
    }
    if taking.iter().any(|one| one.words.len() > 1) {
        todo.push(("#programmes".to_owned(), cx.t("sessions-todo-part")));
    }
    if are_equal(&found.seats) {
        for seat in awaited(found, table, hearings, (votes, cx.app.clock.today())) {
            let said = cx.tv("sessions-todo-vote", "name", found.name(seat.organisation));
            todo.push((format!("{base}/votes"), said));
        }
    }
    todo
}

async fn taking(cx: &Cx, connection: &mut Connection, found: &Found) -> Result<Vec<Taking>, Error> {
    let mut every = Vec::new();
    for one in &found.programmes {
        let versions = crate::features::programmes::versions(connection, one.programme.id).await?;
        let content = versions
            .first()
            .map_or(&one.programme.draft, |version| &version.content);
        let says = found.session.is_open() && cx.could(Power::KeepProgrammes, Some(one.funder));
        let words = match one.part {
            _ if !says => vec![],
            Part::Asked => vec!["agreed", "declined"],
            Part::Agreed => vec!["declined"],
            Part::Declined => vec!["agreed"],
        };
        every.push(Taking {
            name: name(cx, content),
            funder: offered_in(&cx.app, cx.lang, &one.programme, found.name(one.funder)),
            state: cx.t(&format!("sessions-part-{}", one.part.as_str())),
            address: one.programme.address.clone(),
            words,
        });
    }
    Ok(every)
}

fn college(cx: &Cx, found: &Found, college: College) -> (String, Vec<(String, Option<String>)>) {
    let seats = found.seats.iter().filter(|seat| seat.college == college);
    let named = seats.map(|seat| {
        let alternate = seat
            .alternate
            .map(|one| cx.tv("seats-alternate-is", "name", found.name(one)));
        (found.name(seat.organisation).to_owned(), alternate)
    });
    (cx.t(&college_key(college)), named.collect())
}

/// The text key of a college's name.
#[must_use]
pub fn college_key(college: College) -> String {
    format!("sessions-college-{}", college.as_str().replace('_', "-"))
}
