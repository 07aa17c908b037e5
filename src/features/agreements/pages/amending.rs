//! Proposing and answering amendments; ending an agreement.

use axum::extract::Path;
use axum::response::Response;

use super::show::{again, back, back_to_funder};
use crate::features::agreements::acts::amending::{self, Refusal};
use crate::features::agreements::acts::ending;
use crate::features::agreements::amending::Change;
use crate::features::agreements::content::TEXT_MOST;
use crate::features::agreements::finding;
use crate::features::agreements::orders;
use crate::features::agreements::state::Act;
use crate::features::programmes::{self, Programme};
use crate::features::{desk, file};
use crate::shared::authz::Power;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::typed::plain;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let signs = Access::HoldingEither(Power::Sign, Power::Decide);
    let to_show = |cx: Cx, Path(id): Path<String>| async move { back(&cx, &id).await };
    let to_funder = |cx: Cx, Path(id): Path<String>| async move { back_to_funder(&cx, &id).await };
    let from_one = |cx: Cx, Path((id, _)): Path<(String, String)>| async move { back(&cx, &id).await };
    Routes::new()
        .page("/agreements/{id}/amendments", signs, post(propose).get(to_show))
        .page(
            "/agreements/{id}/amendments/{number}",
            signs,
            post(answer).get(from_one),
        )
        .page(
            "/desk/agreements/{id}/end",
            Access::Holding(Power::Decide),
            post(end).get(to_funder),
        )
}

fn refuse(form: &mut Form, refusal: Refusal) {
    let (field, key) = match refusal {
        Refusal::NotNow => ("amend", "amendment-not-now"),
        Refusal::Days => ("amend_ends", "amendment-days"),
        Refusal::Another => ("amend", "amendment-another"),
        Refusal::TooMuch(_) => ("amend_amount", "amendment-too-much"),
        Refusal::Account(_) => ("amend_amount", "amendment-account"),
        Refusal::Envelope => ("amend_to", "amendment-envelope"),
        Refusal::Beyond(_) => ("amend_amount", "amendment-beyond"),
        Refusal::Letter => ("amend_amount", "amendment-letter"),
        Refusal::NotAsked => ("answer", "amendment-not-asked"),
    };
    form.refuse(field, key);
}

/// What was typed, as a change; what is wrong is said on the form.
fn read(cx: &Cx, form: &mut Form) -> Option<Change> {
    let party = |form: &mut Form, field: &'static str| {
        let found: Option<i64> = form.value(field).parse().ok();
        if found.is_none() {
            form.refuse(field, "amendment-partner-missing");
        }
        found
    };
    let amount = |form: &mut Form| match file::amount(form.value("amend_amount"), cx.lang) {
        Ok(cents) if cents > 0 => Some(cents),
        _ => {
            form.refuse("amend_amount", "programme-amount-wrong");
            None
        }
    };
    match form.value("amend") {
        "extension" => {
            let day = orders::day(form.value("amend_ends"));
            if day.is_none() {
                form.refuse("amend_ends", "agreement-day-wrong");
            }
            Some(Change::Extension { ends: day? })
        }
        "partners" => {
            let (from, to, cents) = (party(form, "amend_of"), party(form, "amend_to"), amount(form));
            Some(Change::Partners {
                from: from?,
                to: to?,
                cents: cents?,
            })
        }
        "lines" => {
            let (of, cents) = (party(form, "amend_of"), amount(form));
            Some(Change::Lines {
                of: of?,
                from: form.value("amend_from_account").to_owned(),
                to: form.value("amend_to_account").to_owned(),
                cents: cents?,
            })
        }
        "leaving" => Some(Change::Leaving {
            of: party(form, "amend_of")?,
        }),
        _ => {
            form.refuse("amend", "amendment-kind-missing");
            None
        }
    }
}

async fn propose(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let own = found.could_sign(&cx);
    let change = read(&cx, &mut form);
    let words = plain(&form.required("amend_words", TEXT_MOST, "amendment-words-missing"));
    desk::ask_about(&mut form, "amend_words", &words);
    // A person of several sides speaks for the one that it is about.
    let side = match &change {
        Some(Change::Leaving { of } | Change::Lines { of, .. } | Change::Partners { from: of, .. })
            if own.contains(of) =>
        {
            *of
        }
        _ => own.first().copied().ok_or(Error::NotFound)?,
    };
    let acting = found.signing(&cx, side)?;
    let person = Some(acting.person);
    let led = cx.url(&format!("{}#amendments", found.agreement.path()));
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    if let Some(change) = change.filter(|_| form.is_fine()) {
        let what = (change, words.as_str(), side);
        match amending::propose(&cx, &mut transaction, &found, what, acting).await? {
            Ok(()) => {
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect_saying(&led, &cx.t("amendment-proposed")));
            }
            Err(refusal) => refuse(&mut form, refusal),
        }
    }
    drop(transaction);
    again(&cx, &id, &form).await
}

/// What is done with an amendment that waits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Yes,
    No,
    Withdraw,
}

async fn answer(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id).await?;
    let side = found.side(&cx, form.value("answer_side"))?;
    let acting = found.signing(&cx, side)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let led = cx.url(&format!("{}#amendments", found.agreement.path()));
    let answered = match form.value("answer") {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        "withdraw" => Some(Answer::Withdraw),
        _ => {
            form.refuse("answer", "amendment-answer-missing");
            None
        }
    };
    let words = plain(form.value("answer_words"));
    if words.chars().count() > TEXT_MOST {
        form.refuse("answer_words", "agreement-too-long");
    }
    if let Some(answered) = answered.filter(|_| form.is_fine()) {
        let words = words.as_str();
        let done = match answered {
            Answer::Withdraw => {
                let what = (number, side, words);
                amending::withdraw(&cx, &mut transaction, &found, what, acting).await?
            }
            Answer::Yes | Answer::No => {
                let what = (number, side, answered == Answer::Yes, words);
                amending::answer(&cx, &mut transaction, &found, what, acting).await?
            }
        };
        match done {
            Ok(()) => {
                let own = programmes::of_funder(&mut transaction, found.agreement.funder).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                if answered == Answer::Yes {
                    freed(&cx, &own).await;
                }
                let said = match answered {
                    Answer::Withdraw => "amendment-withdrawn",
                    Answer::Yes | Answer::No => "amendment-answered",
                };
                return Ok(cx.redirect_saying(&led, &cx.t(said)));
            }
            Err(Refusal::NotAsked) => form.refuse("answer", "amendment-not-asked"),
            Err(Refusal::Letter) => form.refuse("answer", "amendment-letter"),
            Err(_) => form.refuse("answer", "amendment-no-longer"),
        }
    }
    drop(transaction);
    again(&cx, &id, &form).await
}

async fn end(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::as_funder(&cx, &mut transaction, &id).await?;
    let acting = found.acting(&cx, Power::Decide)?;
    let words = plain(&form.required("end_words", TEXT_MOST, "agreement-end-words-missing"));
    let act = match form.value("end") {
        "end" => Some(Act::End),
        "terminate" => Some(Act::Terminate),
        _ => {
            form.refuse("end", "agreement-end-missing");
            None
        }
    };
    let seen = form.value("seen").parse().unwrap_or_default();
    if let Some(act) = act.filter(|_| form.is_fine()) {
        let what = (act, words.as_str());
        if ending::end(&cx, &mut transaction, &found, what, (seen, acting)).await? {
            let own = programmes::of_funder(&mut transaction, found.agreement.funder).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            freed(&cx, &own).await;
            let led = cx.url(&found.agreement.path());
            return Ok(cx.redirect_saying(&led, &cx.t("agreement-over")));
        }
        form.refuse("end", "agreement-end-not-now");
    }
    drop(transaction);
    again(&cx, &id, &form).await
}

/// What a funder does not give any more may be what promises on other applications waited for.
pub(super) async fn freed(cx: &Cx, own: &[Programme]) {
    let own: Vec<i64> = own.iter().map(|one| one.id).collect();
    programmes::moved(cx, &own).await;
}
