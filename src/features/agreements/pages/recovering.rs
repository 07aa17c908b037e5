//! What is to be paid back: the computation is asked, a person decides, somebody notes that it came.

use axum::extract::Path;
use axum::response::Response;

use super::show::{again, back_to_funder};
use crate::features::agreements::acts::recovering::{self, Measured, Refusal};
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::finding;
use crate::features::agreements::orders;
use crate::features::agreements::recovering::Ground;
use crate::features::file;
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let to_show = |cx: Cx, Path(id): Path<String>| async move { back_to_funder(&cx, &id).await };
    let from_one =
        |cx: Cx, Path((id, _)): Path<(String, String)>| async move { back_to_funder(&cx, &id).await };
    Routes::new()
        .page(
            "/desk/agreements/{id}/recoveries",
            Access::Holding(Power::KeepProgrammes),
            post(propose).get(to_show),
        )
        .page(
            "/desk/agreements/{id}/recoveries/{number}",
            Access::Holding(Power::Decide),
            post(decide).get(from_one),
        )
        .page(
            "/desk/agreements/{id}/recoveries/{number}/repaid",
            Access::Holding(Power::Pay),
            post(repaid).get(from_one),
        )
}

fn measured(cx: &Cx, form: &mut Form) -> Option<Measured> {
    let Ok(ground) = form.value("back").parse::<Ground>() else {
        form.refuse("back", "recovery-ground-missing");
        return None;
    };
    if ground != Ground::Unspent {
        let day = orders::day(form.value("back_day"));
        if day.is_none() {
            form.refuse("back_day", "agreement-day-wrong");
        }
        return Some(Measured::Broken(ground, day?));
    }
    let mut cents = |field: &'static str| match file::amount(form.value(field), cx.lang) {
        Ok(cents) => u64::try_from(cents).ok(),
        Err(_) => {
            form.refuse(field, "programme-amount-wrong");
            None
        }
    };
    let (planned, done) = (cents("back_planned"), cents("back_done"));
    Some(Measured::Spent {
        planned: planned?,
        done: done?,
        most: i64::MAX,
        year: 0,
    })
}

async fn propose(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::KeepProgrammes)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let organisation: Option<i64> = form.value("back_of").parse().ok();
    let known = |one: &i64| found.parties.iter().any(|(party, _)| party.organisation == *one);
    let organisation = organisation.filter(known);
    if organisation.is_none() {
        form.refuse("back_of", "amendment-partner-missing");
    }
    let measured = measured(&cx, &mut form);
    let words = plain(&form.required("back_words", TEXT_MOST, "recovery-words-missing"));
    if let (Some(organisation), Some(measured), true) = (organisation, measured, form.is_fine()) {
        let (what, words) = ((organisation, measured), (words.as_str(), Some(cx.lang)));
        match recovering::propose(&cx, &mut transaction, &found, what, words, acting).await? {
            Ok(()) => {
                let led = cx.url(&format!("{}#recoveries", found.agreement.path()));
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&led, &cx.t("recovery-proposed")));
            }
            Err(Refusal::Nothing) => form.refuse("back_of", "recovery-nothing"),
            Err(Refusal::Twice) => form.refuse("back", "recovery-twice"),
            Err(Refusal::NotNow | Refusal::TooMuch(_)) => form.refuse("back", "agreement-not-now"),
        }
    }
    drop(transaction);
    again(&cx, &id, &form).await
}

async fn decide(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::Decide)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let reason = plain(&form.required("back_reason", TEXT_MOST, "recovery-reason-missing"));
    let cents = file::amount(form.value("back_cents"), cx.lang).ok();
    if cents.is_none() {
        form.refuse("back_cents", "programme-amount-wrong");
    }
    if let Some(cents) = cents.filter(|_| form.is_fine()) {
        let what = (number, cents, reason.as_str());
        match recovering::decide(&cx, &mut transaction, &found, what, acting).await? {
            Ok(()) => {
                transaction.commit().await.map_err(StoreError::from)?;
                let led = cx.url(&format!("{}#recoveries", found.agreement.path()));
                return Ok(cx.redirect_saying(&led, &cx.t("recovery-decided")));
            }
            Err(Refusal::TooMuch(_)) => form.refuse("back_cents", "recovery-too-much"),
            Err(Refusal::NotNow | Refusal::Nothing | Refusal::Twice) => {
                form.refuse("back_cents", "agreement-not-now");
            }
        }
    }
    drop(transaction);
    again(&cx, &id, &form).await
}

async fn repaid(cx: Cx, Path((id, number)): Path<(String, String)>, _: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::Pay)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let led = cx.url(&format!("{}#recoveries", found.agreement.path()));
    if !recovering::repay(&cx, &mut transaction, &found, number, acting).await? {
        return Ok(cx.redirect_saying(&led, &cx.t("agreement-not-now")));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("recovery-noted")))
}
