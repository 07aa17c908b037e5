//! Typing in what came on paper, for the agents of an organiser or of a funder: an answer to a call, or a request to programmes without
//! one.

mod again;
mod between;
mod choosing;
mod goes;
mod money;
mod naming;
mod reading;
mod sheet;
mod shown;
mod twice;

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use self::goes::Goes;
use self::money::Money;
use self::reading::{arrival_day, document, enclosed, received, terms, text};
use self::sheet::{Beside, page, show};
use self::shown::Typed;
use crate::features::applications::acts::paper::{self, Entry, Refusal, To};
use crate::features::applications::application::Application;
use crate::features::applications::frozen::Frozen;
use crate::features::applications::receipt;
use crate::features::directory::{self, Organisation};
use crate::shared::authz::Power;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, FileForm, Routes, get};
use crate::shared::{mail, once, uploads};

/// Characters of a name at most.
const SIGNATORY_MOST: usize = 100;
/// Partners of one sheet at most.
const PARTNERS_MOST: usize = 50;

pub(super) fn routes() -> Routes {
    let enters = Access::Holding(Power::EnterForOthers);
    Routes::new()
        .page_taking_files("/calls/{id}/paper", enters, get(answer).post(enter_answer))
        .page_taking_files("/programmes/{id}/paper", enters, get(request).post(enter_request))
}

/// The organisation that each of a list of addresses names, in its order and once; nothing where nobody may be shown any more. A pole
/// is no partner of a project (docs/decisions/0020).
async fn named(
    connection: &mut Connection,
    slugs: &[String],
) -> Result<Vec<Option<Organisation>>, StoreError> {
    let mut ids = Vec::new();
    for slug in slugs.iter().take(PARTNERS_MOST) {
        let id = directory::number_of_key(connection, directory::key_in_address(slug)).await?;
        let id = id.filter(|id| !ids.contains(&Some(*id)));
        ids.push(id);
    }
    let some: Vec<i64> = ids.iter().copied().flatten().collect();
    let known = directory::published_by_ids(connection, &some).await?;
    let found = |id: i64| known.iter().find(|one| one.id == id && !one.is_pole()).cloned();
    Ok(ids.into_iter().map(|id| id.and_then(found)).collect())
}

async fn answer(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let goes = Goes::to_call(&cx, &mut connection, &id).await?;
    show(&cx, &mut connection, &goes).await
}

async fn request(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let goes = Goes::to_programme(&cx, &mut connection, &id).await?;
    show(&cx, &mut connection, &goes).await
}

async fn enter_answer(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let goes = Goes::to_call(&cx, &mut connection, &id).await?;
    drop(connection);
    enter(&cx, &goes, sent).await
}

async fn enter_request(cx: Cx, Path(id): Path<String>, sent: FileForm) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let goes = Goes::to_programme(&cx, &mut connection, &id).await?;
    drop(connection);
    enter(&cx, &goes, sent).await
}

/// The text that says why a sheet is not kept.
fn why(goes: &Goes, refusal: Refusal) -> &'static str {
    match (refusal, goes.call()) {
        (Refusal::Early, Some(_)) => "paper-early",
        (Refusal::Early, None) => "paper-early.request",
        (Refusal::TooLate, Some(_)) => "paper-too-late",
        (Refusal::TooLate, None) => "paper-too-late.request",
        (Refusal::CallWithdrawn, _) => "application-lack-withdrawn",
        (Refusal::Stands, _) => "paper-stands",
        (Refusal::Given, _) => "paper-given",
    }
}

/// Where whoever kept a sheet is led.
fn kept_at(cx: &Cx, goes: &Goes, application: &Application) -> String {
    let led = match goes.call() {
        Some(_) => format!("/applications/{}", application.address),
        // Whoever typed it in hands the receipt over before anybody of the funder says whether they may read it.
        None => format!("{}/paper?kept={}", goes.page(cx).1, application.address),
    };
    cx.url(&led)
}

async fn enter(cx: &Cx, goes: &Goes, sent: FileForm) -> Result<Response, Error> {
    let FileForm { mut form, file, .. } = sent;
    let (is_chosen, asked) = (choosing::chooses(&form), choosing::asked(&form));
    form = choosing::chosen(form);
    let names = naming::names(&form);
    let naming = match names {
        true => naming::name(cx, goes, &form).await?,
        false => naming::Naming::default(),
    };
    if let Some(slug) = &naming.slug {
        if form.every("with").is_empty() {
            return Ok(cx.redirect(&cx.url(&format!("{}/paper?with={slug}", goes.page(cx).1))));
        }
        form = naming::with(&form, slug);
    }
    let scan = file.examined(&mut form).await?;
    let mut transaction = cx.app.db.write().await?;
    let person = Some(goes.acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let with = form.every("with").to_vec();
    let named = named(&mut transaction, &with).await?;
    let gone: Vec<usize> = (0..named.len()).filter(|at| named[*at].is_none()).collect();
    form = choosing::but(form, &gone);
    let partners: Vec<Organisation> = named.into_iter().flatten().collect();
    let day = arrival_day(cx, &form);
    let columns = goes.columns(cx, &mut transaction, &form, day).await?;
    let money = Money::read(cx, &mut form, &partners, &columns);
    if partners.is_empty() {
        form.refuse("q", "paper-nobody");
    } else if !gone.is_empty() {
        form.refuse("q", "paper-partner-gone");
    }
    if with.len() > PARTNERS_MOST {
        form.refuse("q", "paper-partners-many");
    }
    let title = form.required("title", 140, "paper-title-wrong");
    let signatories: Vec<String> = form
        .every("signatory")
        .iter()
        .map(|name| name.trim().to_owned())
        .collect();
    let are_names = |name: &String| (1..=SIGNATORY_MOST).contains(&name.chars().count());
    if signatories.len() != partners.len() || !signatories.iter().all(are_names) {
        form.refuse("signatory", "paper-signatory-wrong");
    }
    let received = received(cx, form.value("received"), form.value("hour"));
    if received.is_none() {
        form.refuse("received", "paper-received-wrong");
    }
    let lang: Lang = form.value("language").parse().unwrap_or_default();
    let mut texts = BTreeMap::from([("title".to_owned(), Words::default().and(lang, &title))]);
    for field in goes.fields() {
        texts.insert(
            field.to_owned(),
            Words::default().and(lang, &text(&mut form, field)),
        );
    }
    texts.retain(|_, words| !words.is_empty());
    let email = mail::normal(form.value("email"));
    if !email.is_empty() && !mail::could_be_answered(&email) {
        form.refuse("email", "paper-email-wrong");
    }
    if !form.is("signed", "yes") {
        form.refuse("signed", "paper-signed-wrong");
    }
    let requested = money.asked(&columns);
    if !goes.is_asked(&requested) {
        form.refuse("asked", "paper-asked-wrong");
    }
    let corrected = match form.value(again::CORRECTS) {
        "" => None,
        address => Some(goes.corrected(cx, &mut transaction, address).await?),
    };
    let mut written = document(goes.call(), texts, &partners, lang);
    written.files = match (&scan, &corrected) {
        // The scan that is there stays, where no other comes.
        (None, Some(corrected)) => corrected.frozen.project.files.clone(),
        (scan, _) => scan.iter().map(enclosed).collect(),
    };
    let mut frozen = money.clone().on(Frozen::of(goes.call(), written));
    if goes.call().is_none() {
        frozen = frozen.answering(goes::answers(&mut form, &requested));
        if partners.len() > 1 {
            frozen = frozen.on(&terms(&mut form));
        }
    }
    let typed = Typed {
        partners: &partners,
        columns: &columns,
        money: &money,
        frozen: &frozen,
    };
    // Somebody is looked for, another year or programme is to be typed, or the sums to be seen: nothing is sent by that, and nothing is
    // wrong yet.
    let adds = form.is("act", "add") || !form.value("another").is_empty() || !form.value("also").is_empty();
    if is_chosen || adds || names {
        drop(transaction);
        let mut connection = cx.app.db.read().await?;
        let mut form = form.without_errors();
        for (field, wrong) in naming.wrong {
            form.refuse(field, wrong);
        }
        let beside = Beside {
            asked: asked.as_str(),
            alike: &naming.alike,
            ..Beside::default()
        };
        let mut response = page(cx, &mut connection, (goes, beside), &typed, &form).await?;
        if !form.is_fine() {
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        }
        return Ok(response);
    }
    if naming::is_begun(&form) {
        form.refuse("body-name", "paper-body-begun");
    }
    // Whoever has it open twice, or at the same time as a colleague, writes over nothing unseen.
    let seen: i64 = form.value(again::VERSION).parse().unwrap_or_default();
    let mut between = None;
    if let Some(found) = corrected.as_ref().filter(|one| one.application.submitted != seen) {
        let signed = (&partners[..], &signatories[..]);
        let other = between::of(cx, &mut transaction, found, signed, (received, &frozen)).await?;
        if other.is_same() && scan.is_none() {
            return Ok(cx.redirect(&kept_at(cx, goes, &found.application)));
        }
        form.refuse("between", "paper-between-wrong");
        form = form.with(again::VERSION, &found.application.submitted.to_string());
        between = Some(other);
    }
    if !typed.is_balanced(cx)? && !form.is("unbalanced", "yes") {
        form.refuse("unbalanced", "paper-unbalanced-wrong");
    }
    let mut arrived = twice::Arrived::new();
    if let (Some(received), true, None) = (received, form.is_fine(), &corrected) {
        let sheet = (&partners[..], &frozen);
        arrived = twice::arrived(&mut transaction, (goes, &requested[..]), sheet, received).await?;
        if twice::is_unseen(&form, &arrived) {
            form.refuse("twice", "paper-twice");
        }
    }
    if let (Some(received), true) = (received, form.is_fine()) {
        let partners: Vec<(Organisation, String)> = partners.iter().cloned().zip(signatories).collect();
        let laws = match goes.call() {
            Some(call) => receipt::laws(cx, &mut transaction, call).await?,
            None => receipt::Laws::default(),
        };
        let entry = Entry {
            to: match goes.goal.answered() {
                Some((call, rules)) => To::Call(call, rules, &laws),
                None => To::Programmes(&requested),
            },
            corrects: corrected.as_ref().map(|found| &found.application),
            frozen: &frozen,
            partners: &partners,
            received,
            copy: (!email.is_empty()).then_some((email.as_str(), lang)),
        };
        let body: Vec<i64> = goes.acting.organisation.into_iter().collect();
        let agent = directory::any_by_ids(&mut transaction, &body)
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        if let Some(scan) = scan {
            uploads::keep(&cx.app, &mut transaction, scan, cx.now()).await?;
        }
        match paper::enter(&mut transaction, &cx.app, entry, &agent, goes.acting).await? {
            Ok(application) => {
                let led = kept_at(cx, goes, &application);
                once::note(&mut transaction, form.value("sending"), person, &led, cx.now()).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(cx.redirect(&led));
            }
            Err(refusal) => form.refuse("received", why(goes, refusal)),
        }
    }
    drop(transaction);
    let mut connection = cx.app.db.read().await?;
    let beside = Beside {
        between: between.as_ref(),
        twice: &arrived,
        ..Beside::default()
    };
    let mut response = page(cx, &mut connection, (goes, beside), &typed, &form).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}
