//! Paying: what a funder has to pay, its orders as tables for its treasury, and what that paid, brought back.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};

use super::{parts, saved};
use crate::features::accounts;
use crate::features::agreements::acts::paying::{self, Refusal};
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::finding::{self, Found};
use crate::features::agreements::money::{Instalment, Stands};
use crate::features::agreements::orders::{self, Fault, Ordered};
use crate::features::agreements::store::{agreements, money};
use crate::features::directory::{self, Organisation};
use crate::features::file;
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

/// Faults that are shown at most.
const FAULTS_MOST: usize = 50;

pub(super) fn routes() -> Routes {
    let pays = Access::Holding(Power::Pay);
    Routes::new()
        .page("/organisations/{slug}/payments", pays, get(show).post(order))
        .page("/organisations/{slug}/payments/paid", pays, post(paid).get(back))
        .page(
            "/organisations/{slug}/payments/returned",
            pays,
            post(returned).get(back),
        )
        .page("/organisations/{slug}/payments/{order}", pays, get(table))
}

#[derive(Template)]
#[template(path = "features/agreements/templates/payments.html")]
struct PaymentsPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    funder: String,
    here: String,
    lines: Vec<Line>,
    /// Whether one of them can be paid.
    payable: bool,
    /// Who has no account that is confirmed.
    without: String,
    /// Of which requests it is not said yet, or was, that one stands too near: number and address.
    kept_away: Vec<(String, String)>,
    /// What was ordered and may come back: number and words.
    ordered: Vec<(String, String)>,
    /// Number and moment.
    orders: Vec<(String, String)>,
    faults: Vec<String>,
}

struct Line {
    id: String,
    /// Whether it may be ordered.
    planned: bool,
    due: String,
    who: String,
    amount: String,
    stands: String,
    account: String,
    agreement: (String, String),
}

async fn show(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = accounts::scoped(&cx, &mut connection, &slug, Power::Pay).await?;
    let form = Form::new().with("sending", &chance::token());
    page(&cx, &mut connection, &funder, (&form, &[])).await
}

async fn back(cx: Cx, Path(slug): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = accounts::scoped(&cx, &mut connection, &slug, Power::Pay).await?;
    Ok(cx.redirect(&here(&cx, &funder)))
}

fn here(cx: &Cx, funder: &Organisation) -> String {
    cx.url(&format!("/organisations/{}/payments", funder.slug()))
}

/// The agreements under which something is to be paid, each read once.
async fn under(connection: &mut Connection, ids: &[i64]) -> Result<Vec<Found>, Error> {
    let mut every = Vec::new();
    for agreement in agreements::by_ids(connection, ids).await? {
        every.push(finding::of(connection, agreement).await?);
    }
    Ok(every)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    (form, faults): (&Form, &[(usize, Fault)]),
) -> Result<Response, Error> {
    let today = cx.app.clock.today();
    let all = money::of_funder(connection, funder.id).await?;
    let mut ids: Vec<i64> = all.iter().map(|one| one.agreement).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = under(connection, &ids).await?;
    let clear = finding::clear(cx, connection, &found).await?;
    let (mut lines, mut without) = (Vec::new(), Vec::new());
    let (mut kept_away, mut ordered): (Vec<_>, Vec<_>) = (Vec::new(), Vec::new());
    let leads: BTreeMap<i64, Option<i64>> = found
        .iter()
        .map(|found| (found.agreement.id, found.passes()))
        .collect();
    let lead = |one: &Instalment| leads.get(&one.agreement).copied().flatten();
    let payee = |one: &Instalment| lead(one).unwrap_or(one.organisation);
    let mut accounts: BTreeMap<i64, Option<(String, String)>> =
        all.iter().map(|one| (payee(one), None)).collect();
    for (organisation, account) in &mut accounts {
        *account = file::account(connection, *organisation).await?;
    }
    for one in &all {
        let Some(found) = found.iter().find(|found| found.agreement.id == one.agreement) else {
            continue;
        };
        if !clear.contains(&one.agreement) {
            let number = &found.sent.application.number;
            if !kept_away.iter().any(|(other, _)| other == number) {
                kept_away.push((number.clone(), cx.url(&format!("/desk/applications/{number}"))));
            }
            continue;
        }
        let account = accounts.get(&payee(one)).cloned().flatten();
        let who = parts::payee(cx, found, one, lead(one));
        let paid = found.name(payee(one)).to_owned();
        if account.is_none() && !without.contains(&paid) {
            without.push(paid);
        }
        if one.stands == Stands::Ordered {
            let words = format!("{} · {who}, {}", one.reference, cx.money(&one.cents));
            ordered.push((one.id.to_string(), words));
        }
        lines.push(Line {
            id: one.id.to_string(),
            planned: one.stands == Stands::Planned && account.is_some(),
            due: cx.date(&one.due),
            who,
            amount: cx.money(&one.cents),
            stands: parts::stands(cx, one, today),
            account: account.map_or_else(|| cx.t("payments-no-account"), |(iban, _)| file::masked(&iban)),
            agreement: (cx.url(&found.agreement.path()), found.agreement.number.clone()),
        });
    }
    let told = faults.iter().take(FAULTS_MOST).map(|(line, fault)| {
        let line = line.to_string();
        let amount = match fault {
            Fault::Other(cents) => cx.money(cents),
            _ => String::new(),
        };
        let args = [("line", Arg::Text(&line)), ("amount", Arg::Text(&amount))];
        cx.ta(&format!("payments-fault-{}", fault.key()), &args)
    });
    let orders = money::orders(connection, funder.id).await?;
    cx.page(&PaymentsPage {
        form,
        funder: funder.name.clone(),
        here: here(cx, funder),
        payable: lines.iter().any(|one| one.planned),
        lines,
        without: without.join(", "),
        kept_away,
        ordered,
        orders: orders
            .into_iter()
            .map(|(number, at)| (number, cx.moment(&at)))
            .collect(),
        faults: told.collect(),
        cx,
    })
}

async fn again(
    cx: &Cx,
    funder: &Organisation,
    form: &Form,
    faults: &[(usize, Fault)],
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut page = page(cx, &mut connection, funder, (form, faults)).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

async fn order(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::Pay).await?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let mut wanted: Vec<i64> = form
        .every("payments")
        .iter()
        .filter_map(|one| one.parse().ok())
        .collect();
    wanted.sort_unstable();
    wanted.dedup();
    match paying::order(&cx, &mut transaction, &funder, &wanted, acting).await? {
        Ok(number) => {
            let led = format!("{}#orders", here(&cx, &funder));
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(cx.redirect_saying(&led, &cx.tv("payments-ordered", "number", &number)))
        }
        Err(refusal) => {
            let key = match refusal {
                Refusal::Nothing => "payments-nothing",
                Refusal::NotNow => "payments-not-now",
                Refusal::NoAccount(_) => "payments-without",
                Refusal::Near => "payments-near",
            };
            form.refuse("payments", key);
            drop(transaction);
            again(&cx, &funder, &form, &[]).await
        }
    }
}

async fn paid(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::Pay).await?;
    let text = form.value("lines").to_owned();
    let faults = match paying::pay(&cx, &mut transaction, &funder, &text, acting).await? {
        Ok(taken) => {
            transaction.commit().await.map_err(StoreError::from)?;
            let (paid, known) = (
                cx.tn("payments-taken", &taken.paid),
                cx.tn("payments-known", &taken.known),
            );
            let said = match taken.known {
                0 => paid,
                _ => format!("{paid} {known}"),
            };
            return Ok(cx.redirect_saying(&here(&cx, &funder), &said));
        }
        Err(faults) => faults,
    };
    form.refuse("lines", "payments-refused");
    drop(transaction);
    again(&cx, &funder, &form, &faults).await
}

/// That the bank sent one back: it may be ordered again.
async fn returned(cx: Cx, Path(slug): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (funder, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::Pay).await?;
    let why = plain(&form.required("why", TEXT_MOST, "payments-why-missing"));
    let id: i64 = form.value("returned").parse().unwrap_or_default();
    if form.is_fine() {
        if paying::come_back(&cx, &mut transaction, &funder, (id, &why), acting).await? {
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&here(&cx, &funder), &cx.t("payments-returned-noted")));
        }
        form.refuse("returned", "payments-not-now");
    }
    drop(transaction);
    again(&cx, &funder, &form, &[]).await
}

/// An order, as a table.
async fn table(cx: Cx, Path((slug, number)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (funder, _) = accounts::scoped(&cx, &mut connection, &slug, Power::Pay).await?;
    let payments = money::of_order(&mut connection, (funder.id, &number))
        .await?
        .ok_or(Error::NotFound)?;
    let mut ids: Vec<i64> = payments.iter().map(|(one, ..)| one.agreement).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = under(&mut connection, &ids).await?;
    let clear = finding::clear(&cx, &mut connection, &found).await?;
    // Never a part of an order: whoever is left out would not be paid, and nobody would see it.
    let away = found.iter().filter(|one| !clear.contains(&one.agreement.id));
    let mut away: Vec<&str> = away.map(|one| one.sent.application.number.as_str()).collect();
    if !away.is_empty() {
        away.dedup();
        let said = cx.tv("payments-table-kept-away", "numbers", &away.join(", "));
        return Ok(cx.redirect_saying(&here(&cx, &funder), &said));
    }
    let payee = |one: &Instalment| {
        let found = found.iter().find(|found| found.agreement.id == one.agreement);
        found.and_then(Found::passes).unwrap_or(one.organisation)
    };
    let paid: Vec<i64> = payments.iter().map(|(one, ..)| payee(one)).collect();
    let known = directory::any_by_ids(&mut connection, &paid).await?;
    let rows = payments.iter().filter_map(|(one, iban, holder, at)| {
        let found = found.iter().find(|found| found.agreement.id == one.agreement)?;
        let organisation = known.iter().find(|known| known.id == payee(one))?;
        let at = jiff::Timestamp::from_second(*at).unwrap_or_default();
        let identifier = organisation.identifiers.first();
        Some(Ordered {
            reference: one.reference.clone(),
            on: cx.app.clock.date_of(at),
            beneficiary: organisation.name.clone(),
            identifier: identifier.map_or_else(String::new, |(_, value)| value.clone()),
            iban: iban.clone(),
            holder: holder.clone(),
            cents: one.cents,
            agreement: found.agreement.number.clone(),
            application: found.sent.application.number.clone(),
            due: one.due,
        })
    });
    let rows: Vec<Ordered> = rows.collect();
    let bytes = orders::written(&rows).into_bytes();
    Ok(saved(bytes, "text/csv; charset=utf-8", &format!("{number}.csv")))
}
