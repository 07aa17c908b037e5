//! The forecast of one partner for one year: written by itself, seen by the others.

mod asked;
mod before;
mod payments;
mod rows;
pub(in crate::features::projects) mod typed;
mod years;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use budgets::{CHART, Scope, Side, accounts};
use serde::Deserialize;

use self::asked::{Sum, asked};
use self::before::before;
use self::payments::Payment;
use self::rows::{Row, errors, rows};
use self::typed::{PAYEE, Wrong, again, changes, flow, held, sent};
use super::budget::{account, heading};
use super::inputs::{Input, Read};
use super::{Words, closed};
use crate::features::directory::key_in_address;
use crate::features::projects::acts::budgeting;
use crate::features::projects::budget::{self, Asking, Forecast};
use crate::features::projects::finding::{self, Found};
use crate::features::projects::project::Partner;
use crate::features::projects::store::projects;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::i18n::listed;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// What an address says after a saving that took costs away which funders were to pay.
const COSTS: &str = "costs";

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/budget/{organisation}",
        Access::Holding(Power::SeeFile),
        get(show).post(save),
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    year: String,
    #[serde(default)]
    saved: String,
    /// Whether the boxes are filled with what the project that this one follows had there.
    #[serde(default)]
    before: String,
}

/// A heading of the form.
struct Heading {
    code: &'static str,
    side: &'static str,
    words: String,
    cells: Vec<Cell>,
}

/// Where one amount is typed.
struct Cell {
    name: String,
    words: String,
    typed: String,
    was: i64,
    error: Option<String>,
    /// What stood there in the project that this one follows, and in which year.
    before: Option<String>,
}

#[derive(Template)]
#[template(path = "features/projects/templates/sheet.html")]
struct SheetPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    name: String,
    action: String,
    year: i16,
    years: Vec<(i16, String, bool)>,
    headings: Vec<Heading>,
    rows: Vec<Row>,
    funders: Vec<(&'static str, String)>,
    askings: Vec<(&'static str, String)>,
    totals: Vec<(&'static str, String, String)>,
    balance: String,
    /// What is paid to others in the year, and received from them or requested of programmes, in cents.
    within: (i64, i64),
    /// What is requested of programmes: of whom, where it is written, how much.
    asked: Vec<Sum>,
    /// What is paid to others and received from them.
    payments: Vec<Payment>,
    /// Where one writes what a new payment is for.
    paying: Vec<(&'static str, String, Option<&'static str>)>,
    others: Vec<(String, String)>,
    charges: Vec<(&'static str, String)>,
    products: Vec<(&'static str, String)>,
    form: &'a Form,
    errors: Vec<(String, String)>,
    saved: bool,
    /// The costs that are gone or lower since, and of which funders were to pay more than is left: where it is said which they would pay.
    followed: Option<String>,
    /// The year of which the project that this one follows has amounts; where the boxes are filled with them.
    before: Option<(i16, String)>,
    filled: bool,
    /// Whether the year is one of those that may only be read.
    closed: bool,
    writes: bool,
}

/// A partner with a budget, in a project that the asker sees.
fn partner<'a>(found: &'a Found, slug: &str) -> Result<&'a Partner, Error> {
    let key = key_in_address(slug);
    let mut members = found.members();
    members
        .find(|partner| partner.organisation.key == key && partner.has_budget())
        .ok_or(Error::NotFound)
}

async fn show(
    cx: Cx,
    Path((id, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let partner = partner(&found, &slug)?;
    let forecast = budget::forecast(&mut connection, (found.project.id, cx.now()), &found.partners).await?;
    let year = year(&cx, &asked.year, &forecast)?;
    let form = Form::new().with("sending", &chance::token());
    page(
        &cx,
        &mut connection,
        (&found, partner, &forecast),
        (year, &asked.saved, !asked.before.is_empty()),
        (&form, &Wrong::new(), None),
    )
    .await
}

/// The address of a sheet.
fn url(cx: &Cx, found: &Found, partner: &Partner, year: i16) -> String {
    let slug = partner.organisation.slug();
    cx.url(&format!("{}/budget/{slug}?year={year}", found.path()))
}

/// The year that the address asks for, as those who read and those who save see it.
fn year(cx: &Cx, asked: &str, forecast: &Forecast) -> Result<i16, Error> {
    let known = forecast
        .budget()
        .map_err(|error| Error::Internal(error.into()))?
        .years();
    years::asked(cx.app.clock.today().year(), asked, &known).ok_or(Error::NotFound)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    (found, partner, forecast): (&Found, &Partner, &Forecast),
    (year, saved, fills): (i16, &str, bool),
    (form, wrong, read): (&Form, &Wrong, Option<&Read>),
) -> Result<Response, Error> {
    let budget = forecast.budget().map_err(|error| Error::Internal(error.into()))?;
    let sheet = budget.sheet(Scope {
        partner: Some(partner.id),
        year: Some(year),
    });
    let own = |code: &str| held(forecast, partner, year, code);
    let this = cx.app.clock.today().year();
    let open = years::is_open(this, year);
    let writes = open && found.writes(cx) && cx.could(Power::WriteProjects, Some(partner.organisation.id));
    let before = match writes {
        true => before(connection, (found, partner), (year, cx.now())).await?,
        false => None,
    };
    let filling = before.as_ref().filter(|_| fills);
    let headings: Vec<Heading> = CHART
        .iter()
        .filter(|group| group.code != "74")
        .map(|group| Heading {
            code: group.code,
            side: group.side.as_str(),
            words: heading(cx, group.code),
            cells: group
                .accounts
                .iter()
                .map(|code| {
                    let name = format!("a-{code}");
                    let was = own(code);
                    let known = before.as_ref().map_or(0, |before| before.held(code));
                    let proposed = if filling.is_some() && was == 0 { known } else { was };
                    Cell {
                        words: match group.accounts.len() {
                            1 => heading(cx, group.code),
                            _ => account(cx, code),
                        },
                        typed: again(cx.lang, form, code, proposed),
                        before: before.as_ref().and_then(|before| before.said(cx, code)),
                        was,
                        error: wrong.get(&name).cloned(),
                        name,
                    }
                })
                .collect(),
        })
        .collect();
    let rows = rows(cx, forecast, partner, year, (form, wrong, filling));
    let asked = asked(cx, connection, found, (forecast, partner, year)).await?;
    let (paid, received) = budget.within(partner.id, Some(year));
    let own = forecast.requested.iter();
    let own = own.filter(|one| one.partner == partner.id && one.year == year);
    let requested: i64 = own.map(|one| one.cents).sum();
    let what = (found, partner, forecast);
    let payments = payments::shown(cx, connection, what, year, read.map(|read| (form, read))).await?;
    let mut errors = errors(&headings, &rows, wrong);
    let inputs = payments.iter().flat_map(|one| &one.inputs);
    errors.extend(inputs.flat_map(Input::errors));
    let refused = !errors.is_empty() || !wrong.is_empty();
    let url = |year: i16| url(cx, found, partner, year);
    let words =
        |codes: &mut dyn Iterator<Item = &'static str>| codes.map(|code| (code, account(cx, code))).collect();
    let mut response = cx.page(&SheetPage {
        base: cx.url(&found.path()),
        title: Words::said(cx, found, "title"),
        name: partner.organisation.name.clone(),
        action: url(year),
        year,
        years: years::around(this, year, &budget.years())
            .into_iter()
            .map(|one| (one, url(one), one == year))
            .collect(),
        headings,
        rows,
        funders: words(&mut accounts().filter(|one| one.has_funder()).map(|one| one.code())),
        askings: Asking::ALL
            .iter()
            .map(|asking| (asking.as_str(), cx.t(&format!("budget-{}", asking.as_str()))))
            .collect(),
        totals: Side::ALL
            .into_iter()
            .map(|side| {
                let words = cx.t(&format!("budget-side-{}", side.as_str()));
                (side.as_str(), words, cx.money(&sheet.total(side)))
            })
            .collect(),
        balance: cx.money(&sheet.balance()),
        within: (paid, received + requested),
        asked,
        payments,
        paying: payments::boxes(cx, found),
        others: found
            .members()
            .filter(|other| other.has_budget() && other.id != partner.id)
            .map(|other| (other.organisation.key.clone(), other.organisation.name.clone()))
            .collect(),
        charges: words(
            &mut accounts()
                .filter(|one| one.side() == Side::Charge)
                .map(|one| one.code()),
        ),
        products: words(&mut PAYEE.into_iter()),
        form,
        errors,
        saved: !saved.is_empty(),
        followed: followed(cx, saved),
        filled: filling.is_some(),
        before: before.map(|before| (before.year, format!("{}&before=1", url(year)))),
        closed: !open,
        writes,
        cx,
    })?;
    if refused {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn save(
    cx: Cx,
    Path((id, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, _) = match closed::to_write(&cx, &mut transaction, &id).await? {
        Ok(open) => open,
        Err(closed) => return closed.page(&cx, sent(&cx, &form)),
    };
    let partner = partner(&found, &slug)?;
    let acting = cx.acting(Power::WriteProjects, Some(partner.organisation.id))?;
    let now = cx.now();
    projects::take_turns(&mut transaction, found.project.id, now).await?;
    let forecast = budget::forecast(&mut transaction, (found.project.id, now), &found.partners).await?;
    let year = year(&cx, &asked.year, &forecast)?;
    let mut wrong = Wrong::new();
    if !years::is_open(cx.app.clock.today().year(), year) {
        wrong.insert("year".to_owned(), cx.t("budget-year-closed"));
        let what = (&found, partner, &forecast);
        return page(
            &cx,
            &mut transaction,
            what,
            (year, "", false),
            (&form, &wrong, None),
        )
        .await;
    }
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let (mut followed, mut refused) = (Vec::new(), None);
    match form.value("act") {
        "pay" => {
            if let Some((flow, words, payee)) = flow(&cx, &found, partner, year, &form, &mut wrong) {
                budgeting::pay(
                    &mut transaction,
                    now,
                    &found.project,
                    (partner, payee),
                    (&flow, &words),
                    acting,
                )
                .await?;
            }
        }
        "what-for" => {
            let what = (&found, partner, &forecast);
            refused = payments::say(&cx, &mut transaction, what, &form, acting).await?;
        }
        "pay-no-more" => {
            let flow: i64 = form.value("flow").parse().map_err(|_| Error::NotFound)?;
            let project = &found.project;
            if !budgeting::pay_no_more(&mut transaction, now, project, partner, flow, acting).await? {
                return Ok(cx.redirect_done(&url(&cx, &found, partner, year)));
            }
        }
        _ => {
            let changes = changes(&cx, &forecast, partner, year, &form, &mut wrong);
            if wrong.is_empty() {
                let what = (partner, year);
                followed =
                    budgeting::save(&mut transaction, now, &found.project, what, &changes, acting).await?;
            }
        }
    }
    if !wrong.is_empty() || refused.is_some() {
        let (shown, read) = match &refused {
            Some((now, read)) => (now, Some(read)),
            None => (&found, None),
        };
        let what = (shown, partner, &forecast);
        return page(
            &cx,
            &mut transaction,
            what,
            (year, "", false),
            (&form, &wrong, read),
        )
        .await;
    }
    let saved = match followed.is_empty() {
        true => "1".to_owned(),
        false => {
            let codes = followed.iter().map(|one| one.code());
            std::iter::once(COSTS).chain(codes).collect::<Vec<_>>().join(".")
        }
    };
    let led = format!("{}&saved={saved}", url(&cx, &found, partner, year));
    once::note(&mut transaction, form.value("sending"), person, &led, now).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&led))
}

/// The costs that an address names as lowered or taken away, in words; nothing where it names none.
fn followed(cx: &Cx, saved: &str) -> Option<String> {
    let codes = saved.strip_prefix(COSTS)?;
    let lines = codes.split('.').filter_map(budgets::account);
    let lines: Vec<String> = lines.map(|one| account(cx, one.code())).collect();
    (!lines.is_empty()).then(|| listed(cx.lang, &lines))
}
