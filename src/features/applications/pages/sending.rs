//! What is done from the check page: freezing, reopening, signing, sending. Each leads back to it, or to the receipt.

use axum::extract::Path;
use axum::response::Response;
use axum::routing::{MethodRouter, post};

use super::check::{again, called};
use super::{last, living};
use crate::features::accounts;
use crate::features::applications::acts::freezing::{self, Freezing};
use crate::features::applications::acts::signing;
use crate::features::applications::acts::submitting::{self, Submitting};
use crate::features::applications::application::Application;
use crate::features::applications::checking::{self, Check};
use crate::features::applications::receipt::Receipt;
use crate::features::projects::{self, Found};
use crate::features::{directory, file};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::{Access, Cx, Error, Form, Routes, kept};
use std::sync::Arc;
use workdays::Calendar;

pub(super) fn routes() -> Routes {
    let part = |routes: Routes, path: &str, method: MethodRouter<Arc<App>>| {
        let path = format!("/projects/{{id}}/submission/{path}");
        routes.page(&path, Access::Holding(Power::SeeFile), method.get(back))
    };
    let routes = part(Routes::new(), "freeze", post(freeze));
    let routes = part(routes, "reopen", post(reopen));
    let routes = part(routes, "sign", post(sign));
    part(routes, "send", post(send))
}

/// Whoever asks for the address of a sending is led to the page that sends it.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = projects::find_within(&cx, &mut connection, &id).await?;
    Ok(cx.redirect(&cx.url(&format!("{}/submission", found.path()))))
}

fn home(cx: &Cx, found: &Found, call: &str) -> String {
    cx.url(&format!("{}/submission?call={call}", found.path()))
}

/// The project, the call that is meant, and what the project would say to it.
async fn looked_at(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    form: &Form,
) -> Result<(Found, Check), Error> {
    let found = projects::find_within(cx, connection, id).await?;
    let call = called(&found, form.value("call"));
    let check = checking::check(cx, connection, &found, &call)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((found, check))
}

/// Notes where a sending led, and leads there.
async fn done(
    cx: &Cx,
    mut transaction: Writing,
    form: &Form,
    acting: Acting,
    led: &str,
) -> Result<Response, Error> {
    once::note(
        &mut transaction,
        form.value("sending"),
        Some(acting.person),
        led,
        cx.now(),
    )
    .await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(led))
}

/// Shows the page again with what was wrong; nothing was written.
async fn refused(
    cx: &Cx,
    transaction: Writing,
    found: &Found,
    check: &Check,
    mut form: Form,
    (field, key): (&'static str, &'static str),
) -> Result<Response, Error> {
    drop(transaction);
    form.refuse(field, key);
    let mut connection = cx.app.db.read().await?;
    again(cx, &mut connection, found, &check.call.address, &form).await
}

async fn freeze(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let living = living(&mut transaction, found.project.id, check.call.id).await?;
    let freezing = Freezing {
        project: &found,
        call: &check.call,
        frozen: &check.frozen,
        lacks: &check.lacks,
    };
    let led = home(&cx, &found, &check.call.address);
    match freezing::freeze(&mut transaction, &cx.app, freezing, living.as_ref(), acting).await? {
        Ok(_) | Err(freezing::Refusal::Unchanged) => done(&cx, transaction, &form, acting, &led).await,
        Err(freezing::Refusal::Lacks) => {
            refused(
                &cx,
                transaction,
                &found,
                &check,
                form,
                ("check", "application-freeze-lacks"),
            )
            .await
        }
        Err(freezing::Refusal::NotNow) => {
            refused(
                &cx,
                transaction,
                &found,
                &check,
                form,
                ("check", "application-not-now"),
            )
            .await
        }
    }
}

async fn reopen(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let application = living(&mut transaction, found.project.id, check.call.id)
        .await?
        .ok_or(Error::NotFound)?;
    let lead = found.lead().ok_or(Error::NotFound)?;
    let who = (lead.organisation.id, lead.organisation.key.as_str());
    freezing::reopen(&mut transaction, &cx.app, &application, who, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect(&home(&cx, &found, &check.call.address)))
}

async fn sign(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    // Only a partner of this project is there to be signed for.
    let named = directory::number_of_key(
        &mut transaction,
        directory::key_in_address(form.value("organisation")),
    )
    .await?;
    let partner = named
        .and_then(|id| found.partner_of(id))
        .filter(|partner| partner.is_in());
    let organisation = &partner.ok_or(Error::NotFound)?.organisation;
    let (organisation, acting) =
        accounts::scoped(&cx, &mut transaction, &organisation.slug(), Power::Sign).await?;
    let application = living(&mut transaction, found.project.id, check.call.id)
        .await?
        .ok_or(Error::NotFound)?;
    let led = home(&cx, &found, &check.call.address);
    if !form.is("agreed", "yes") {
        return refused(
            &cx,
            transaction,
            &found,
            &check,
            form,
            ("agreed", "application-not-agreed"),
        )
        .await;
    }
    let name = cx.someone()?.name.clone();
    let hash = form.value("hash").to_owned();
    let signed = signing::sign(
        &mut transaction,
        &cx.app,
        &application,
        &hash,
        (&organisation, &name),
        acting,
    )
    .await?;
    match signed {
        Ok(()) | Err(signing::Refusal::Already) => {
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(cx.redirect(&led))
        }
        Err(signing::Refusal::OtherVersion) => {
            refused(
                &cx,
                transaction,
                &found,
                &check,
                form,
                ("sign", "application-other-version"),
            )
            .await
        }
        Err(signing::Refusal::NotNow | signing::Refusal::NotInIt) => {
            refused(
                &cx,
                transaction,
                &found,
                &check,
                form,
                ("sign", "application-not-now"),
            )
            .await
        }
    }
}

/// When this sending was first received: now, or when it met a door, if it did and was kept there.
async fn received(cx: &Cx, path: &str, hash: &str) -> Result<i64, Error> {
    let now = cx.now();
    let Some(kept) = kept::waiting(cx).await? else {
        return Ok(now);
    };
    let same = kept.address == path
        && kept
            .fields
            .iter()
            .any(|(name, value)| name == "hash" && value == hash);
    Ok(if same { kept.at } else { now })
}

async fn send(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    // Before anything waits for its turn: this is the instant that counts.
    let received = received(&cx, &cx.url(cx.path()), form.value("hash")).await?;
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let application = last(&mut transaction, found.project.id, check.call.id)
        .await?
        .ok_or(Error::NotFound)?;
    let side = side(&cx, &mut transaction, &check).await?;
    let receipt = Receipt::of(&cx.app, (&check.call, &check.rules), received, side);
    let hash = form.value("hash").to_owned();
    let submitting = Submitting {
        project: &found,
        call: &check.call,
        late: check.late(),
        hash: &hash,
        received,
    };
    let sent = submitting::submit(
        &mut transaction,
        &cx.app,
        &application,
        submitting,
        &receipt,
        acting,
    )
    .await?;
    let refusal = match sent {
        Ok(application) => {
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect(&shown(&cx, &application)));
        }
        Err(refusal) => refusal,
    };
    let key = match refusal {
        submitting::Refusal::OtherVersion => "application-other-version",
        submitting::Refusal::NotNow => "application-not-now",
        submitting::Refusal::Unsigned(_) => "application-unsigned",
        submitting::Refusal::OtherPartners => "application-other-partners",
        submitting::Refusal::Early => "application-lack-not-open",
        submitting::Refusal::TooLate => "application-lack-too-late",
        submitting::Refusal::CallWithdrawn => "application-lack-withdrawn",
    };
    refused(&cx, transaction, &found, &check, form, ("send", key)).await
}

fn shown(cx: &Cx, application: &Application) -> String {
    cx.url(&format!("/applications/{}", application.address))
}

/// The law under which the organiser that began the call lives.
pub(super) async fn side(cx: &Cx, connection: &mut Connection, check: &Check) -> Result<Calendar, Error> {
    side_of(cx, connection, &check.call.organisers).await
}

/// The law under which the first of these organisations lives.
pub(super) async fn side_of(
    cx: &Cx,
    connection: &mut Connection,
    organisers: &[i64],
) -> Result<Calendar, Error> {
    let first: Vec<i64> = organisers.iter().copied().take(1).collect();
    let known = directory::any_by_ids(connection, &first).await?;
    let in_france = known
        .first()
        .is_none_or(|organiser| file::in_france(cx, organiser));
    Ok(if in_france {
        Calendar::France
    } else {
        Calendar::Belgium
    })
}
