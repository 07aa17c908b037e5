//! The account of a common fund: whoever holds it says that it does, notes what came and what was paid, takes a wrong line back, says
//! which of its programmes the fund pays for; the ledger as a file.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;

use super::say::{amount, sending};
use super::{by, money, refused, show, taking};
use crate::features::common_funds::acts;
use crate::features::common_funds::book::{Entry, Refusal};
use crate::features::common_funds::desk;
use crate::features::common_funds::finding::{self, Found, KEEPS, keeping, reads};
use crate::features::common_funds::fund::{LINE_MOST, Motion, State};
use crate::features::sessions::By;
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads;
use crate::shared::web::typed::{line, no_formula};
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let keeps = Access::HoldingEither(KEEPS[0], KEEPS[1]);
    Routes::new()
        .page("/common-funds/{id}/account", keeps, post(keep).get(back))
        .page("/common-funds/{id}/ledger.csv", Access::SignedIn, get(ledger))
}

async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    match reads(&cx, &found) {
        true => Ok(cx.redirect(&cx.url(&found.fund.path()))),
        false => Err(Error::NotFound),
    }
}

async fn keep(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let found = taking(&mut transaction, &id).await?;
    let led = cx.url(&found.fund.path());
    if form.is("word", "agree") {
        let motion = found
            .motions
            .iter()
            .find(|one| one.id.to_string() == form.value("motion"));
        let motion = motion.ok_or(Error::NotFound)?;
        let holder = motion.holder().ok_or(Error::NotFound)?;
        let by = by(&cx, &found, (holder, keeping(&cx, holder)?))?;
        if motion.state == State::Proposed {
            acts::agree(&mut transaction, (&found, motion), by).await?;
            transaction.commit().await.map_err(StoreError::from)?;
        }
        return Ok(cx.redirect_saying(&led, &cx.t("common-fund-agreed-said")));
    }
    let holder = found.holder().ok_or(Error::NotFound)?;
    let by = by(&cx, &found, (holder, keeping(&cx, holder)?))?;
    let person = Some(by.acting.person);
    let token = sending(&form);
    if let Some(led) = once::led_to(&mut transaction, &token, person).await? {
        return Ok(cx.redirect_done(&led));
    }
    if form.is("word", "programmes") {
        pay_for(&mut transaction, &found, &form, by).await?;
    } else if !note(&cx, &mut transaction, &found, &mut form, by).await? {
        return Ok(refused(show::page(&cx, &mut transaction, &found, &form).await?));
    }
    once::note(&mut transaction, &token, person, &led, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("common-fund-noted-said")))
}

/// Says which of its holder's programmes the fund pays for.
async fn pay_for(connection: &mut Connection, found: &Found, form: &Form, by: By<'_>) -> Result<(), Error> {
    let ticked = form.every("programmes");
    let payable = desk::payable(connection, found).await?;
    let ticked: Vec<i64> = payable
        .iter()
        .map(|one| &one.programme)
        .filter(|one| ticked.contains(&one.address))
        .map(|one| one.id)
        .collect();
    Ok(acts::pay_for(connection, (found, &ticked), by).await?)
}

/// The day that was typed, on which money moved: none to come.
fn day(cx: &Cx, form: &mut Form, field: &'static str) -> Option<Date> {
    let day = form.value(field).trim().parse::<Date>().ok();
    let day = day.filter(|day| *day <= cx.app.clock.today());
    if day.is_none() {
        form.refuse(field, "common-fund-day-wrong");
    }
    day
}

/// Writes the line of the ledger that was typed; whether it could be.
async fn note(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    form: &mut Form,
    by: By<'_>,
) -> Result<bool, Error> {
    let (field, entry): (&str, Result<Entry, Refusal>) = match form.value("word") {
        "received" => {
            let (cents, on) = (amount(cx, form, "received_amount"), day(cx, form, "received_on"));
            let mut open = found.promises.iter().filter(|one| !one.ended);
            let promise = open.find(|one| one.id.to_string() == form.value("received_promise"));
            let (Some(cents), Some(on), Some(promise)) = (cents, on, promise) else {
                if promise.is_none() {
                    form.refuse("received_promise", "common-fund-choose");
                }
                return Ok(false);
            };
            let entry = found.book.receive((promise.id, promise.cents), cents, on);
            ("received_amount", entry)
        }
        "paid" => {
            let (cents, on) = (amount(cx, form, "paid_amount"), day(cx, form, "paid_on"));
            let mut voted = found.motions.iter().filter_map(Motion::voted);
            let voted = voted.find(|(id, _)| id.to_string() == form.value("paid_motion"));
            let (Some(cents), Some(on), Some(voted)) = (cents, on, voted) else {
                if voted.is_none() {
                    form.refuse("paid_motion", "common-fund-choose");
                }
                return Ok(false);
            };
            ("paid_amount", found.book.pay(voted, cents, on))
        }
        "other" => {
            let (cents, on) = (amount(cx, form, "other_amount"), day(cx, form, "other_on"));
            let words = line(&form.required("other_words", LINE_MOST, "common-fund-other-missing"));
            let (Some(cents), Some(on), true) = (cents, on, form.is_fine()) else {
                return Ok(false);
            };
            let cents = if form.is("other_way", "out") {
                -cents
            } else {
                cents
            };
            ("other_amount", found.book.other(cents, &words, on))
        }
        "back" => {
            let number = form.value("back_line").parse::<i64>().unwrap_or_default();
            let today = cx.app.clock.today();
            ("back_line", found.book.take_back(number, &found.voted(), today))
        }
        _ => return Err(Error::NotFound),
    };
    match acts::note(connection, &cx.app, (found, entry), by).await? {
        Ok(()) => Ok(true),
        Err(refusal) => {
            form.refuse(
                field,
                match refusal {
                    Refusal::Amount => "common-fund-amount-wrong",
                    Refusal::Above(_) => "common-fund-above",
                    Refusal::Free(_) => "common-fund-back-voted",
                    Refusal::Line => "common-fund-choose",
                },
            );
            Ok(false)
        }
    }
}

/// The ledger, with a point before the cents whatever the language, for programs and spreadsheets.
async fn ledger(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&mut connection, &id).await?;
    if !reads(&cx, &found) {
        return Err(Error::NotFound);
    }
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let fault = |error: csv::Error| Error::Internal(error.into());
    let heads = [
        "number",
        "date",
        "about",
        "amount_eur",
        "balance_eur",
        "takes_back",
    ];
    writer.write_record(heads).map_err(fault)?;
    for (entry, balance) in found.book.lines() {
        let back = entry
            .corrects
            .map_or_else(String::new, |number| number.to_string());
        let record = [
            entry.number.to_string(),
            entry.on.to_string(),
            no_formula(&money::about(&cx, &found, entry)),
            plain(entry.cents),
            plain(balance),
            back,
        ];
        writer.write_record(record).map_err(fault)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| Error::Internal(error.into_error().into()))?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let name = uploads::disposition(&format!("{}.csv", found.fund.address));
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_str(&name).expect("an address is ASCII, none of it a control"),
    );
    Ok(response)
}

/// Cents as euros, exact: `-12.05`.
fn plain(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
