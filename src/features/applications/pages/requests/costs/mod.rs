//! Which costs each funder would pay, partner by partner and year by year: of what a partner requests of each programme, so much for
//! so much of each of its costs. Nobody has to say it; what is left blank is for the whole project.

mod saving;
mod whose;
mod words;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use budgets::Account;
use serde::Deserialize;

use self::whose::{Whose, code, whose};
use super::reading::Wrong;
use super::{Cell, closed, found, may_write, rows_of};
use crate::features::applications::checking::Check;
use crate::features::applications::costs::cost;
use crate::features::applications::requests::Column;
use crate::features::applications::store::costs as store;
use crate::features::programmes;
use crate::features::projects::{self, Attributed, Found, Partner, amounts};
use crate::shared::chance;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error, Form};

pub(super) use self::saving::save;
pub(super) use self::words::{overs, url};
pub(in crate::features::applications::pages) use self::words::{place, words};

#[derive(Deserialize)]
pub(super) struct Asked {
    /// Address of the call.
    #[serde(default)]
    call: String,
    /// Key of the partner.
    #[serde(default)]
    partner: String,
    #[serde(default)]
    year: String,
    /// Filled right after saving: what was left blank was said, and is not proposed again.
    #[serde(default)]
    saved: String,
}

/// A programme at the head of its column.
struct Head {
    name: (String, Option<&'static str>),
    funder: String,
    address: String,
    /// The word for its sum, and what it comes to.
    sum: String,
    total: String,
    requested: String,
}

/// A cost and its boxes.
struct Row {
    name: String,
    cost: String,
    /// What another application of the same project would pay of it.
    elsewhere: Option<String>,
    cells: Vec<Cell>,
    sum: String,
    total: String,
}

#[derive(Template)]
#[template(path = "features/applications/templates/costs.html")]
struct CostsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    base: String,
    title: (String, Option<&'static str>),
    check: String,
    requests: String,
    /// The budget of the partner.
    budget: String,
    action: String,
    word: String,
    name: String,
    year: i16,
    partners: Vec<(String, String, bool)>,
    years: Vec<(i16, String, bool)>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    total: String,
    /// What comes to more than there is; whether that forbids signing.
    over: Vec<(String, bool, String)>,
    errors: Vec<(String, String)>,
    /// Whether the amounts were spread just now, and nothing of it is kept.
    spread: bool,
    /// Whether amounts are those of an earlier application, and nothing of them is kept.
    past: bool,
    writes: bool,
    closed: Option<&'static str>,
}

pub(super) async fn show(
    cx: Cx,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (found, check) = found(&cx, &mut connection, &id, &asked.call).await?;
    let Some(check) = check else {
        return Ok(cx.redirect(&cx.url(&format!("{}/submission", found.path()))));
    };
    let Some(whose) = whose(&cx, &found, &check, &asked) else {
        // Nothing is requested yet: it begins with that.
        return Ok(cx.redirect(&super::url(&cx, &found, &check.word(), None)));
    };
    let form = Form::new().with("sending", &chance::token());
    let writes = closed(&found, &check).is_none() && may_write(&cx, &found, whose.partner);
    let past = match writes && asked.saved.is_empty() {
        true => past(&mut connection, &found, &check, whose).await?,
        false => Vec::new(),
    };
    page(&cx, (&found, &check), whose, (&form, &past, &Wrong::new()))
}

/// What was said with the last application that is over, of programmes of which nothing is said anew yet and as much is
/// requested: proposed, not kept.
async fn past(
    connection: &mut Connection,
    found: &Found,
    check: &Check,
    whose: Whose<'_>,
) -> Result<Vec<Attributed>, StoreError> {
    let before = store::before(connection, found.project.id).await?;
    let mut past = Vec::new();
    for column in &check.requests.columns {
        let of = |part: &&Attributed| whose.holds(part) && part.programme == column.programme.id;
        if check.costs.own.iter().any(|part| of(&part)) {
            continue;
        }
        let last = before.iter().find(of).map(|part| part.application);
        let parts = before
            .iter()
            .filter(of)
            .filter(|part| Some(part.application) == last);
        let parts: Vec<Attributed> = parts.copied().collect();
        let sum: i64 = parts.iter().map(|part| part.cents).sum();
        if sum <= whose.requested(check, column) {
            past.extend(parts);
        }
    }
    Ok(past)
}

/// What a box shows.
fn typed(
    cx: &Cx,
    check: &Check,
    whose: Whose<'_>,
    (account, column): (Account, &Column),
    (form, past): (&Form, &[Attributed]),
) -> String {
    let held = whose.paid(&check.costs.own, account, Some(column));
    let held = if held == 0 {
        whose.paid(past, account, Some(column))
    } else {
        held
    };
    amounts::again(cx.lang, form, &code(account, column), held)
}

fn page(
    cx: &Cx,
    (found, check): (&Found, &Check),
    whose: Whose<'_>,
    (form, past, wrong): (&Form, &[Attributed], &Wrong),
) -> Result<Response, Error> {
    let (partner, year) = (whose.partner, whose.year);
    let closed = closed(found, check);
    let word = check.word();
    let columns = whose.columns(check, form);
    let mut totals: BTreeMap<String, i64> = BTreeMap::new();
    let accounts = whose.accounts(check, &columns, form);
    let shown = |part: &Attributed| {
        let mut programmes = columns.iter().map(|column| column.programme.id);
        accounts.contains(&part.account) && programmes.any(|one| one == part.programme)
    };
    let from_past = past.iter().any(shown);
    let rows: Vec<Row> = accounts
        .into_iter()
        .map(|account| {
            let sum = format!("line-{}", account.code());
            let cells = columns.iter().map(|column| {
                let code = code(account, column);
                let name = format!("a-{code}");
                let typed = typed(cx, check, whose, (account, column), (form, past));
                let column_sum = format!("column-{}", column.programme.address);
                let cents = amounts::cents(&typed, cx.lang).unwrap_or_default();
                for sum in [sum.as_str(), column_sum.as_str(), "all"] {
                    *totals.entry(sum.to_owned()).or_default() += cents;
                }
                Cell {
                    typed,
                    was: whose.paid(&check.costs.own, account, Some(column)),
                    programme: column.version.content.name(cx.lang).0.to_owned(),
                    sums: format!("{sum} {column_sum} all"),
                    error: wrong.get(&name).cloned(),
                    name,
                }
            });
            let cells: Vec<Cell> = cells.collect();
            let cents = cost(&check.forecast, (partner.id, year), account);
            let elsewhere = whose.paid(&check.costs.others, account, None);
            Row {
                name: projects::account(cx, account.code()),
                cost: cx.tv("costs-of", "amount", &cx.money(&cents)),
                elsewhere: (elsewhere > 0).then(|| cx.tv("costs-elsewhere", "amount", &cx.money(&elsewhere))),
                cells,
                total: cx.money(totals.get(&sum).unwrap_or(&0)),
                sum,
            }
        })
        .collect();
    let total = |sum: &str| cx.money(totals.get(sum).unwrap_or(&0));
    let heads = columns.iter().map(|column| {
        let (name, lang) = column.version.content.name(cx.lang);
        let sum = format!("column-{}", column.programme.address);
        Head {
            name: (name.to_owned(), cx.foreign(lang)),
            funder: programmes::offered_by(cx, &column.programme, &column.funder),
            address: column.programme.address.clone(),
            total: total(&sum),
            sum,
            requested: cx.money(&whose.requested(check, column)),
        }
    });
    let asks = |partner: &&Partner| check.requests.own.iter().any(|one| one.partner == partner.id);
    let here = |partner: &Partner, year: Option<i16>| {
        let key = partner.organisation.key.as_str();
        url(cx, found, &word, (Some(key), year))
    };
    let own = check.requests.own.iter().filter(|one| one.partner == partner.id);
    let mut years: Vec<i16> = own.map(|one| one.year).chain([year]).collect();
    years.sort_unstable();
    years.dedup();
    let (title, lang) = found.content.said("title", cx.lang).unwrap_or(("", cx.lang));
    let slug = partner.organisation.slug();
    let mut response = cx.page(&CostsPage {
        form,
        base: cx.url(&found.path()),
        title: (title.to_owned(), cx.foreign(lang)),
        check: cx.url(&format!("{}/submission?call={word}", found.path())),
        requests: super::url(cx, found, &word, Some(year)),
        budget: cx.url(&format!("{}/budget/{slug}?year={year}", found.path())),
        action: here(partner, Some(year)),
        name: partner.organisation.name.clone(),
        year,
        partners: rows_of(found)
            .into_iter()
            .filter(asks)
            .map(|one| {
                (
                    one.organisation.name.clone(),
                    here(one, None),
                    one.id == partner.id,
                )
            })
            .collect(),
        years: years
            .into_iter()
            .map(|one| (one, here(partner, Some(one)), one == year))
            .collect(),
        heads: heads.collect(),
        errors: errors(cx, &rows),
        rows,
        total: total("all"),
        over: overs(cx, found, check),
        spread: wrong.is_empty() && !form.value("spread").is_empty(),
        past: from_past,
        writes: closed.is_none() && may_write(cx, found, partner),
        closed,
        word,
        cx,
    })?;
    if !wrong.is_empty() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// What is wrong, in the order of the boxes: where, and why.
fn errors(cx: &Cx, rows: &[Row]) -> Vec<(String, String)> {
    let cells = rows
        .iter()
        .flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
    cells
        .filter_map(|(row, cell)| {
            let args = [
                ("line", Arg::Text(&row.name)),
                ("programme", Arg::Text(&cell.programme)),
                ("words", Arg::Text(cell.error.as_deref()?)),
            ];
            Some((cell.name.clone(), cx.ta("costs-wrong", &args)))
        })
        .collect()
}
