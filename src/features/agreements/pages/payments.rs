//! Paying: what a funder has to pay, its orders as tables for its treasury, and what that paid, brought back.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::amending::freed;
use super::list::{ON_A_PAGE, after, further};
use super::{parts, saved};
use crate::features::accounts;
use crate::features::agreements::acts::paying::{self, Refusal};
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::listing::{self, Short};
use crate::features::agreements::money::{Instalment, Stands};
use crate::features::agreements::orders::{self, Fault, Ordered};
use crate::features::agreements::store::{agreements, money};
use crate::features::directory::Organisation;
use crate::features::{file, programmes};
use crate::shared::authz::Power;
use crate::shared::i18n::Arg;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};
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
    /// Where the choice is sent: the page on which it was made.
    action: String,
    /// Where the rest is, and the start.
    next: Option<String>,
    start: Option<String>,
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

/// What is shown of a payment: whose agreement, its account, or that it is kept from the asker.
struct Shown {
    lines: Vec<Line>,
    /// Who has no account that is confirmed.
    without: Vec<String>,
    /// Number and address of the requests of which it is not said yet, or was, that one stands too near.
    kept_away: Vec<(String, String)>,
    /// What was ordered and may come back: number and words.
    ordered: Vec<(String, String)>,
}

/// Payments of one page, with what is known of their agreements and accounts, read at once.
async fn shown(
    cx: &Cx,
    connection: &mut Connection,
    (funder, all): (&Organisation, &[Instalment]),
) -> Result<Shown, Error> {
    let today = cx.app.clock.today();
    let mut ids: Vec<i64> = all.iter().map(|one| one.agreement).collect();
    ids.sort_unstable();
    ids.dedup();
    let every = agreements::by_ids(connection, &ids).await?;
    let (every, ties) = listing::short(cx, connection, every).await?;
    let under: BTreeMap<i64, &Short> = every.iter().map(|one| (one.agreement.id, one)).collect();
    let payee = |one: &Instalment| {
        let found = under.get(&one.agreement);
        found.map_or(one.organisation, |found| found.payee(one.organisation))
    };
    let payees: Vec<i64> = all.iter().map(&payee).collect();
    let partners = all.iter().map(|one| one.organisation);
    let known = listing::known(
        connection,
        &payees.iter().copied().chain(partners).collect::<Vec<_>>(),
    )
    .await?;
    let name = |id: i64| known.get(&id).map_or("", |one| one.name.as_str());
    let accounts = file::accounts(connection, &payees).await?;
    let mut shown = Shown {
        lines: Vec::new(),
        without: Vec::new(),
        kept_away: Vec::new(),
        ordered: Vec::new(),
    };
    for one in all {
        let Some(found) = under.get(&one.agreement) else {
            continue;
        };
        if !found.is_clear(&ties) {
            let number = &found.sent.number;
            if !shown.kept_away.iter().any(|(other, _)| other == number) {
                // Whoever pays for several says it here for this one.
                let url = cx.url(&format!("/desk/applications/{number}?funder={}", funder.key));
                shown.kept_away.push((number.clone(), url));
            }
            continue;
        }
        let account = accounts.get(&payee(one));
        let paid = name(payee(one)).to_owned();
        let who = parts::passed(
            cx,
            name(one.organisation),
            (payee(one) != one.organisation).then_some(paid.as_str()),
        );
        if account.is_none() && !shown.without.contains(&paid) {
            shown.without.push(paid);
        }
        if one.stands == Stands::Ordered {
            let words = format!("{} · {who}, {}", one.reference, cx.money(&one.cents));
            shown.ordered.push((one.id.to_string(), words));
        }
        shown.lines.push(Line {
            id: one.id.to_string(),
            planned: one.stands == Stands::Planned && account.is_some(),
            due: cx.date(&one.due),
            who,
            amount: cx.money(&one.cents),
            stands: parts::stands(cx, one, today),
            account: account.map_or_else(|| cx.t("payments-no-account"), |(iban, _)| file::masked(iban)),
            agreement: (cx.url(&found.agreement.path()), found.agreement.number.clone()),
        });
    }
    Ok(shown)
}

async fn page(
    cx: &Cx,
    connection: &mut Connection,
    funder: &Organisation,
    (form, faults): (&Form, &[(usize, Fault)]),
) -> Result<Response, Error> {
    let after = after(cx);
    let mut all = money::of_funder(connection, funder.id, (after, ON_A_PAGE + 1)).await?;
    let more = further(&mut all);
    let shown = shown(cx, connection, (funder, &all)).await?;
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
    let here = here(cx, funder);
    cx.page(&PaymentsPage {
        form,
        funder: funder.name.clone(),
        action: match after {
            0 => here.clone(),
            after => format!("{here}?after={after}"),
        },
        next: more.then(|| format!("{here}?after={}", after + ON_A_PAGE)),
        start: (after > 0).then(|| here.clone()),
        here,
        payable: shown.lines.iter().any(|one| one.planned),
        lines: shown.lines,
        without: shown.without.join(", "),
        kept_away: shown.kept_away,
        ordered: shown.ordered,
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
            let own = programmes::of_funder(&mut transaction, funder.id).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            freed(&cx, &own).await;
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
    let every = agreements::by_ids(&mut connection, &ids).await?;
    let (found, ties) = listing::short(&cx, &mut connection, every).await?;
    // Never a part of an order: whoever is left out would not be paid, and nobody would see it.
    let away = found.iter().filter(|one| !one.is_clear(&ties));
    let mut away: Vec<&str> = away.map(|one| one.sent.number.as_str()).collect();
    if !away.is_empty() {
        away.sort_unstable();
        away.dedup();
        let said = cx.tv("payments-table-kept-away", "numbers", &away.join(", "));
        return Ok(cx.redirect_saying(&here(&cx, &funder), &said));
    }
    let under: BTreeMap<i64, &Short> = found.iter().map(|one| (one.agreement.id, one)).collect();
    let payee = |one: &Instalment| {
        let found = under.get(&one.agreement);
        found.map_or(one.organisation, |found| found.payee(one.organisation))
    };
    let paid: Vec<i64> = payments.iter().map(|(one, ..)| payee(one)).collect();
    let known = listing::known(&mut connection, &paid).await?;
    let rows = payments.iter().filter_map(|(one, iban, holder, at)| {
        let found = under.get(&one.agreement)?;
        let organisation = known.get(&payee(one))?;
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
            application: found.sent.number.clone(),
            due: one.due,
        })
    });
    let rows: Vec<Ordered> = rows.collect();
    let bytes = orders::written(&rows).into_bytes();
    Ok(saved(bytes, "text/csv; charset=utf-8", &format!("{number}.csv")))
}
