//! What the organisers of a call do with an application that was sent to it, on its page.

use axum::extract::Path;
use axum::response::Response;

use super::show;
use crate::features::applications::acts::reading::{self, Outcome, Received, Verdict, promised};
use crate::features::applications::finding::{self, Found};
use crate::features::applications::late;
use crate::features::applications::lifecycle::{State, next};
use crate::features::applications::words;
use crate::features::calls;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::once;
use crate::shared::store::{StoreError, Writing};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/applications/{id}/read",
        Access::Holding(Power::SeeFile),
        post(read).get(show::back),
    )
}

/// What the asker may do with an application, as pairs of word and text; nothing for whoever does not read it.
pub(super) fn ways(cx: &Cx, found: &Found) -> Vec<(&'static str, String)> {
    let Some(call) = found.call.as_ref().filter(|_| found.reads) else {
        return Vec::new();
    };
    let holds = |power: Power| {
        let mut organisers = call.organisers.iter();
        organisers.any(|organiser| cx.could(power, Some(*organiser)))
    };
    let initiatives = call.kind == calls::Kind::Initiatives;
    Verdict::ALL
        .into_iter()
        .filter(|verdict| {
            next(found.application.state, verdict.step()).is_some()
                && promised(&cx.app, Some(call), *verdict, cx.now()).is_none()
                && holds(verdict.power(found.application.state))
        })
        .map(|verdict| {
            let again = found.application.state == State::Decided;
            let key = match (verdict, initiatives) {
                (Verdict::Select | Verdict::Decline, _) if again => {
                    format!("reading-correct-{}", verdict.as_str())
                }
                (Verdict::Select, true) => "reading-select.together".to_owned(),
                (Verdict::Decline, true) => "reading-decline.together".to_owned(),
                _ => format!("reading-{}", verdict.as_str()),
            };
            (verdict.as_str(), cx.t(&key))
        })
        .collect()
}

/// Where whoever reads for an organiser of the call, and does not stand too near, examines an application, beside those who do for others: at
/// the desk.
pub(super) fn examined(cx: &Cx, found: &Found) -> Option<String> {
    let call = found.call.as_ref();
    let call = call.filter(|_| found.reads && !found.is_inside())?;
    let mut organisers = call.organisers.iter();
    let reads = organisers.any(|organiser| cx.could(Power::ReadFiles, Some(*organiser)));
    reads.then(|| cx.url(&finding::desk(&found.application.number)))
}

/// From when on more can be done with an application that still may be corrected, one sentence each, for whoever reads it.
pub(super) fn from(cx: &Cx, found: &Found) -> Vec<String> {
    let waits = found.reads && !found.application.state.is_over();
    let call = found.call.as_ref().filter(|_| waits);
    let until = |verdict| promised(&cx.app, call, verdict, cx.now());
    let said = |key: &str, until: i64| cx.tv(key, "moment", &words::moment(&cx.app, cx.lang, until));
    match (until(Verdict::Admit), until(Verdict::Select)) {
        (Some(read), Some(answered)) if answered > read => vec![
            said("reading-from.read", read),
            said("reading-from.together", answered),
        ],
        (Some(read), _) => vec![said("reading-from", read)],
        (None, Some(answered)) => vec![said("reading-from.together", answered)],
        (None, None) => before_examination(cx, found).into_iter().collect(),
    }
}

/// That an answer is given once the examination has begun, for whoever gives it and cannot begin that.
fn before_examination(cx: &Cx, found: &Found) -> Option<String> {
    let call = found.call.as_ref().filter(|_| found.reads)?;
    let holds = |power: Power| call.organisers.iter().any(|one| cx.could(power, Some(*one)));
    let before = matches!(found.application.state, State::Submitted | State::Admissible);
    let waits = before && holds(Power::Decide) && !holds(Power::OrganiseCalls);
    waits.then(|| cx.t("reading-decides-later"))
}

/// For which of these organisers, and under which mandate, the asker holds a power.
fn acting(cx: &Cx, organisers: &[i64], power: Power) -> Result<(i64, Acting), Error> {
    for organiser in organisers {
        match cx.acting(power, Some(*organiser)) {
            Err(Error::NotFound) => {}
            answer => return answer.map(|acting| (*organiser, acting)),
        }
    }
    Err(Error::NotFound)
}

async fn read(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let found = finding::find(&cx, &mut transaction, &id, None).await?;
    if !found.reads {
        return Err(Error::NotFound);
    }
    let person = cx.actor().map(|actor| actor.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect_done(&led));
    }
    let reason = show::words_of(&form, "reason");
    let wanted = form.value("verdict");
    let verdict = Verdict::ALL
        .into_iter()
        .find(|verdict| verdict.as_str() == wanted);
    let together = match verdict {
        Some(Verdict::Admit) => {
            late::together(&mut transaction, &found.application, found.call.as_ref()).await?
        }
        _ => None,
    };
    let every = found.call.iter().flat_map(|call| call.organisers.iter().copied());
    let organisers = match &together {
        Some(together) => together.open.clone(),
        None => every.collect(),
    };
    match verdict {
        None => form.refuse("verdict", "reading-choose"),
        Some(_) if together.is_some() && reason.is_empty() => {
            form.refuse("reason", "reading-late-reason-missing");
        }
        Some(verdict) if verdict.needs_reason() && reason.is_empty() => {
            form.refuse("reason", "reading-reason-missing");
        }
        Some(_) => {}
    }
    let seen = form.value("seen").to_owned();
    if let (Some(verdict), true) = (verdict, form.is_fine()) {
        let power = verdict.power(found.application.state);
        let (organiser, acting) = match acting(&cx, &organisers, power) {
            // Their organisation said yes already: the others have not.
            Err(Error::NotFound) if together.is_some() => {
                form.refuse("verdict", "reading-late-said");
                return again(&cx, transaction, &id, form).await;
            }
            answer => answer?,
        };
        if let Some(until) = promised(&cx.app, found.call.as_ref(), verdict, cx.now()) {
            let deadline = found.call.as_ref().map(|call| call.deadline);
            let key = match deadline == Some(until) {
                true => "reading-early",
                false => "reading-early.together",
            };
            form.refuse("verdict", key);
            return again(&cx, transaction, &id, form).await;
        }
        let reader = directory::any_by_ids(&mut transaction, &[organiser]).await?;
        let reader = reader.first().ok_or(Error::NotFound)?;
        let done = (verdict, reason.as_str(), seen.as_str());
        let partners = found.partners.iter().map(|named| named.organisation.clone());
        let partners: Vec<Organisation> = partners.collect();
        let read = Received {
            application: &found.application,
            frozen: &found.frozen,
            partners: &partners,
            call: found.call.as_ref(),
        };
        let outcome = reading::read(&mut transaction, &cx.app, read, done, (reader, acting)).await?;
        if outcome != Outcome::Past {
            let led = cx.url(&found.path());
            once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let said = match (outcome, verdict) {
                (Outcome::Waits, _) => "reading-late-waits",
                (_, Verdict::Examine) => "reading-begun",
                _ => "reading-done",
            };
            return Ok(cx.redirect_saying(&led, &cx.t(said)));
        }
    }
    if form.is_fine() {
        form.refuse("verdict", "reading-not-now");
    }
    again(&cx, transaction, &id, form).await
}

/// The page once more, with what was typed and what is wrong with it.
async fn again(cx: &Cx, transaction: Writing, id: &str, form: Form) -> Result<Response, Error> {
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(cx, &mut connection, id, None).await?;
    let form = form.with("seen", &found.application.seen());
    let mut response = show::page(cx, connection, &found, &form).await?;
    *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
