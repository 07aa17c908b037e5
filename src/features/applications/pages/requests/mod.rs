//! What is requested: one matrix of partners and programmes, year by year, with its sums and the rules that are not kept
//! yet. It is the only place where these amounts are written; account 74 of the budgets is read from here.

pub(super) mod costs;
mod elsewhere;
mod meaning;
mod reading;
mod saving;
mod twice;
mod words;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use self::meaning::{Told, partners};
use self::reading::Wrong;
use self::saving::save;
use super::begun::meant;
use crate::features::applications::checking::{self, Check};
use crate::features::applications::deadline::Shut;
use crate::features::applications::matrix::Matrix;
use crate::features::applications::requests::{self, Column};
use crate::features::projects::{self, Found, Partner, Stage, amounts};
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

pub(super) use self::elsewhere::elsewhere;
pub(super) use self::words::{rules, words};

/// Years before and after this one that may be written, as for budgets.
const YEARS: (i16, i16) = (1, 7);

pub(super) fn routes() -> Routes {
    let sees = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/projects/{id}/submission/requests", sees, get(show).post(save))
        .page(
            "/projects/{id}/submission/costs",
            sees,
            get(costs::show).post(costs::save),
        )
}

#[derive(Deserialize)]
struct Asked {
    /// Address of the call.
    #[serde(default)]
    call: String,
    #[serde(default)]
    year: String,
}

/// The address of the matrix; of a year where one is given.
pub(super) fn url(cx: &Cx, found: &Found, call: &str, year: Option<i16>) -> String {
    let year = year.map_or_else(String::new, |year| format!("&year={year}"));
    cx.url(&format!("{}/submission/requests?call={call}{year}", found.path()))
}

/// A programme at the head of its column.
struct Head {
    name: (String, Option<&'static str>),
    url: String,
    funder: String,
    /// Its rules in a few words.
    rules: Vec<String>,
    /// The word for its sum.
    sum: String,
    total: String,
}

/// A box, for an amount of a programme: what a partner requests of it, or what it would pay of a cost.
struct Cell {
    name: String,
    /// What it is for, in words.
    programme: String,
    typed: String,
    was: i64,
    /// The words for its sums.
    sums: String,
    error: Option<String>,
}

/// A partner and its boxes.
struct Row {
    name: String,
    language: Option<String>,
    writes: bool,
    cells: Vec<Cell>,
    sum: String,
    total: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/requests.html")]
struct RequestsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: (String, Option<&'static str>),
    /// The call: title, its language, address; none where programmes are asked without one.
    call: Option<(String, Option<&'static str>, String)>,
    /// What stands for it in forms.
    word: String,
    check: String,
    action: String,
    year: i16,
    years: Vec<(i16, String, bool)>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    total: String,
    /// What is requested in all years, where there are several.
    every: Option<String>,
    /// What the amounts mean for each partner's budget, all years together.
    partners: Vec<Told>,
    /// The rules that are not kept; whether each forbids signing.
    broken: Vec<(String, bool)>,
    /// What budgets hold of the same funders already.
    twice: Vec<twice::Twice>,
    errors: Vec<(String, String)>,
    writes: bool,
    /// Why nothing may be written, where nothing may.
    closed: Option<&'static str>,
    /// What is requested with other applications.
    others: Option<String>,
    /// The address of the application, for its lead, where it was begun and never frozen.
    begun: Option<String>,
    /// What costs and amounts would pay too much; whether that forbids signing.
    over: Vec<(String, bool, String)>,
    /// Where it is said which costs each funder would pay, once something is requested.
    costs: Option<String>,
}

/// What a box is called: whose, and of which programme.
fn code(partner: &Partner, column: &Column) -> String {
    format!("{}-{}", partner.organisation.key, column.programme.address)
}

/// Why the amounts may not be written now; nothing where they may.
fn closed(found: &Found, check: &Check) -> Option<&'static str> {
    // What can no longer be frozen and sent is what was signed, and stays so.
    let late = matches!(check.shut, Some(Shut::TooLate | Shut::Stands));
    if late || check.goal.call().is_some_and(|call| call.withdrawn_at.is_some()) {
        return Some("requests-closed-over");
    }
    if check.settled.is_some() {
        return Some("request-settled");
    }
    let living = check.living();
    let over = living.is_some_and(|living| !living.state.may_change(check.corrects));
    (found.project.stage != Stage::Preparing || over).then_some("requests-closed")
}

fn may_write(cx: &Cx, found: &Found, partner: &Partner) -> bool {
    let could = |one: &Partner| cx.could(Power::WriteProjects, Some(one.organisation.id));
    could(partner) || found.lead().is_some_and(could)
}

/// Those who request: with a budget, the lead first.
fn rows_of(found: &Found) -> Vec<&Partner> {
    let mut partners: Vec<&Partner> = found.members().filter(|one| one.has_budget()).collect();
    partners.sort_by_key(|one| {
        (
            one.role != projects::Role::Lead,
            search::fold(&one.organisation.name),
        )
    });
    partners
}

/// The year that is asked for, where it may be written or holds amounts; else the first that holds some, or the next.
fn year(cx: &Cx, asked: &str, check: &Check) -> i16 {
    let this = cx.app.clock.today().year();
    let open = this - YEARS.0..=this + YEARS.1;
    let known = check.budget.years();
    let asked: Option<i16> = asked.parse().ok();
    let asked = asked.filter(|year| open.contains(year) || known.contains(year));
    let first = known.into_iter().find(|year| open.contains(year));
    asked.or(first).unwrap_or(this + 1)
}

/// The project, the call and what is requested of its programmes.
async fn found(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    call: &str,
) -> Result<(Found, Option<Check>), Error> {
    let found = projects::find_within(cx, connection, id).await?;
    let check = checking::check(cx, connection, &found, &meant(&found, call)).await?;
    Ok((found, check.filter(|check| !check.requests.is_empty())))
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, check) = found(&cx, &mut connection, &id, &asked.call).await?;
    let Some(check) = check else {
        // Nothing can be requested with an answer to this call.
        return Ok(cx.redirect(&cx.url(&format!("{}/submission", found.path()))));
    };
    let form = Form::new().with("sending", &chance::token());
    let year = year(&cx, &asked.year, &check);
    page(
        &cx,
        &mut connection,
        (&found, &check),
        year,
        (&form, &Wrong::new()),
    )
    .await
}

/// What was requested with the last application where it is over and nothing is requested anew yet: proposed, not kept.
async fn past(connection: &mut Connection, check: &Check, year: i16) -> Result<Matrix, StoreError> {
    match &check.application {
        Some(application) if check.living().is_none() => {
            let before = projects::requested_with(connection, application.id).await?;
            Ok(requests::matrix(&before, Some(year)))
        }
        _ => Ok(Matrix::default()),
    }
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, check): (&Found, &Check),
    year: i16,
    (form, wrong): (&Form, &Wrong),
) -> Result<Response, Error> {
    let closed = closed(found, check);
    let past = past(connection, check, year).await?;
    let matrix = check.requests.matrix(Some(year));
    let columns = &check.requests.columns;
    let rows: Vec<Row> = rows_of(found)
        .into_iter()
        .map(|partner| {
            let key = &partner.organisation.key;
            Row {
                name: partner.organisation.name.clone(),
                language: partner
                    .organisation
                    .language
                    .clone()
                    .filter(|language| language != cx.lang.code()),
                writes: closed.is_none() && may_write(cx, found, partner),
                cells: columns
                    .iter()
                    .map(|column| {
                        let code = code(partner, column);
                        let was = matrix.of(partner.id, column.programme.id);
                        let before = past.of(partner.id, column.programme.id);
                        let held = if was == 0 { before } else { was };
                        let name = format!("a-{code}");
                        Cell {
                            typed: amounts::again(cx.lang, form, &code, held),
                            was,
                            programme: column.version.content.name(cx.lang).0.to_owned(),
                            sums: format!("row-{key} column-{} all {name}", column.programme.address),
                            error: wrong.get(&name).cloned(),
                            name,
                        }
                    })
                    .collect(),
                sum: format!("row-{key}"),
                total: cx.money(&matrix.row(partner.id)),
            }
        })
        .collect();
    let heads = columns.iter().map(|column| words::head(cx, column, &matrix));
    let known = check.budget.years();
    let mut years: Vec<i16> = known.iter().copied().chain([year, year + 1]).collect();
    years.sort_unstable();
    years.dedup();
    let this = cx.app.clock.today().year();
    years.retain(|one| known.contains(one) || (this - YEARS.0..=this + YEARS.1).contains(one));
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let every = check.requests.matrix(None).total();
    let others: i64 = check.forecast.requested.iter().map(|one| one.cents).sum();
    let others = others - every;
    let leads = |one: &Partner| cx.could(Power::JoinProjects, Some(one.organisation.id));
    let begun = check
        .living()
        .filter(|one| one.version == 0 && one.submitted == 0 && found.lead().is_some_and(leads));
    let word = check.word();
    let mut response = cx.page(&RequestsPage {
        form,
        base: cx.url(&found.path()),
        title: (title.to_owned(), cx.foreign(lang)),
        call: check.goal.call().map(|call| {
            let (title, lang) = call.title(cx.lang);
            (title.to_owned(), cx.foreign(lang), call.address.clone())
        }),
        check: cx.url(&format!("{}/submission?call={word}", found.path())),
        action: url(cx, found, &word, Some(year)),
        year,
        years: years
            .into_iter()
            .map(|one| (one, url(cx, found, &word, Some(one)), one == year))
            .collect(),
        heads: heads.collect(),
        errors: errors(cx, &rows, year),
        writes: rows.iter().any(|row| row.writes),
        rows,
        total: cx.money(&matrix.total()),
        every: (every != matrix.total()).then(|| cx.money(&every)),
        partners: partners(cx, found, check, year),
        broken: check
            .requests
            .broken
            .iter()
            .map(|broken| {
                let name = |key: &str| super::name(found, key);
                (words(cx, broken, &name), broken.blocks())
            })
            .collect(),
        over: costs::overs(cx, found, check),
        costs: (!check.requests.own.is_empty()).then(|| costs::url(cx, found, &word, (None, Some(year)))),
        word,
        twice: twice::twice(cx, found, check, closed.is_none()),
        closed,
        others: (others > 0).then(|| cx.money(&others)),
        begun: begun.map(|one| one.address.clone()),
        cx,
    })?;
    if !wrong.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What is wrong, in the order of the boxes: where, and why.
fn errors(cx: &Cx, rows: &[Row], year: i16) -> Vec<(String, String)> {
    let year = year.to_string();
    let cells = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
    cells
        .filter_map(|(row, cell)| {
            let args = [
                ("organisation", Arg::Text(&row.name)),
                ("programme", Arg::Text(&cell.programme)),
                ("year", Arg::Text(&year)),
                ("words", Arg::Text(cell.error.as_deref()?)),
            ];
            Some((cell.name.clone(), cx.ta("requests-wrong", &args)))
        })
        .collect()
}
