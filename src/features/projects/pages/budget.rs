//! The budget of the whole project: what it costs, where that comes from, what is still to be found,
//! partner by partner and account by account. What partners pay each other is counted once.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use budgets::{Budget, CHART, Fault, Scope, Sheet, Side};
use serde::Deserialize;

use super::Words;
use crate::features::projects::budget::{self, Forecast};
use crate::features::projects::finding::{self, Found};
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/projects/{id}/budget",
        Access::Holding(Power::SeeFile),
        get(show),
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    year: String,
}

/// A heading and its accounts, in words and amounts.
pub(super) struct Heading {
    pub words: String,
    pub total: String,
    pub lines: Vec<(String, String)>,
}

/// A side of the sheet: its name, its headings, its sum.
pub(super) struct Column {
    pub words: String,
    pub headings: Vec<Heading>,
    pub total: String,
}

#[derive(Template)]
#[template(path = "features/projects/templates/budget.html")]
struct BudgetPage<'a> {
    cx: &'a Cx,
    base: String,
    title: Words,
    empty: bool,
    facts: Vec<(String, String)>,
    /// Partner: name, slug, charges, products, still to be found.
    partners: Vec<(String, String, String, String, String)>,
    columns: Vec<Column>,
    /// What partners pay each other, each with what for, and its language where it is not the page's.
    flows: Vec<(String, String, Option<&'static str>)>,
    faults: Vec<String>,
    years: Vec<(String, String, bool)>,
}

/// What an account is called: its number, where the form has one, and its words.
#[must_use]
pub fn account(cx: &Cx, code: &str) -> String {
    let words = cx.t(&format!("budget-account-{code}"));
    match code
        .split(['-', 'x'])
        .next()
        .filter(|number| number.parse::<u16>().is_ok())
    {
        Some(number) => format!("{number} · {words}"),
        None => words,
    }
}

/// What a heading is called.
#[must_use]
pub fn heading(cx: &Cx, code: &str) -> String {
    let words = cx.t(&format!("budget-group-{code}"));
    match code.parse::<u16>() {
        Ok(number) => format!("{number} · {words}"),
        Err(_) => words,
    }
}

/// The sides of a sheet, only what holds an amount.
pub(super) fn columns(cx: &Cx, sheet: &Sheet) -> Vec<Column> {
    Side::ALL
        .into_iter()
        .filter(|side| sheet.total(*side) != 0)
        .map(|side| Column {
            words: cx.t(&format!("budget-side-{}", side.as_str())),
            total: cx.money(&sheet.total(side)),
            headings: CHART
                .iter()
                .filter(|group| group.side == side && sheet.of_group(group.code) != 0)
                .map(|group| Heading {
                    words: heading(cx, group.code),
                    total: cx.money(&sheet.of_group(group.code)),
                    lines: group
                        .accounts
                        .iter()
                        .filter(|code| group.accounts.len() > 1 && sheet.of(code) != 0)
                        .map(|code| (account(cx, code), cx.money(&sheet.of(code))))
                        .collect(),
                })
                .collect(),
        })
        .collect()
}

/// What is wrong, in words.
pub(super) fn faults(cx: &Cx, found: &Found, budget: &Budget) -> Vec<String> {
    let partners: Vec<i64> = found
        .members()
        .filter(|partner| partner.has_budget())
        .map(|partner| partner.id)
        .collect();
    let name = |id: i64| {
        let partner = found.partners.iter().find(|partner| partner.id == id);
        partner.map_or("", |partner| partner.organisation.name.as_str())
    };
    let said = |fault: &Fault| {
        let (key, partner, year, cents) = match *fault {
            Fault::Empty { partner } => return cx.tv("budget-fault-empty", "partner", name(partner)),
            Fault::Unbalanced { partner, year, cents } if cents < 0 => {
                ("budget-fault-missing", partner, year, cents)
            }
            Fault::Unbalanced { partner, year, cents } => ("budget-fault-more", partner, year, cents),
            Fault::InKind { partner, year, cents } => ("budget-fault-in-kind", partner, year, cents),
        };
        cx.ta(
            key,
            &[
                ("partner", name(partner).into()),
                ("year", year.to_string().as_str().into()),
                ("amount", cx.money(&cents.abs()).as_str().into()),
            ],
        )
    };
    budget.faults(&partners).iter().map(said).collect()
}

/// What partners pay each other, in words.
fn flows(
    cx: &Cx,
    found: &Found,
    forecast: &Forecast,
    year: Option<i16>,
) -> Vec<(String, String, Option<&'static str>)> {
    let name = |id: i64| {
        let partner = found.partners.iter().find(|partner| partner.id == id);
        partner.map_or("", |partner| partner.organisation.name.as_str())
    };
    forecast
        .flows
        .iter()
        .filter(|flow| year.is_none_or(|year| year == flow.year))
        .map(|flow| {
            let said = cx.ta(
                "budget-flow",
                &[
                    ("payer", name(flow.payer).into()),
                    ("payee", name(flow.payee).into()),
                    ("amount", cx.money(&flow.cents).as_str().into()),
                    ("year", flow.year.to_string().as_str().into()),
                ],
            );
            let words = found.content.said(&flow.field(), cx.lang);
            let (words, lang) = words.unwrap_or(("", cx.lang));
            (said, words.to_owned(), cx.foreign(lang))
        })
        .collect()
}

async fn show(cx: Cx, Path(id): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find_within(&cx, &mut connection, &id).await?;
    let forecast = budget::forecast(&mut connection, (found.project.id, cx.now()), &found.partners).await?;
    let budget = forecast.budget().map_err(|error| Error::Internal(error.into()))?;
    let known = budget.years();
    let year: Option<i16> = asked.year.parse().ok().filter(|year| known.contains(year));
    let whole = budget.sheet(Scope { partner: None, year });
    let partners = found
        .members()
        .filter(|partner| partner.has_budget())
        .map(|partner| {
            let sheet = budget.sheet(Scope {
                partner: Some(partner.id),
                year,
            });
            (
                partner.organisation.name.clone(),
                partner.organisation.slug(),
                cx.money(&sheet.total(Side::Charge)),
                cx.money(&sheet.total(Side::Product)),
                cx.money(&sheet.missing()),
            )
        });
    let url = |query: String| cx.url(&format!("{}/budget{query}", found.path()));
    let years = std::iter::once((cx.t("budget-all-years"), url(String::new()), year.is_none())).chain(
        known
            .iter()
            .map(|one| (one.to_string(), url(format!("?year={one}")), year == Some(*one))),
    );
    cx.page(&BudgetPage {
        base: cx.url(&found.path()),
        title: Words::said(&cx, &found, "title"),
        empty: whole.is_empty(),
        facts: vec![
            (cx.t("budget-side-charge"), cx.money(&whole.total(Side::Charge))),
            (cx.t("budget-side-product"), cx.money(&whole.total(Side::Product))),
            (cx.t("budget-missing"), cx.money(&whole.missing())),
            (cx.t("budget-in-kind"), cx.money(&whole.total(Side::InKindCharge))),
        ],
        partners: partners.collect(),
        columns: columns(&cx, &whole),
        flows: flows(&cx, &found, &forecast, year),
        faults: faults(&cx, &found, &budget),
        years: if known.len() > 1 {
            years.collect()
        } else {
            Vec::new()
        },
        cx: &cx,
    })
}
