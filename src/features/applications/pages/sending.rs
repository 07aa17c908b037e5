//! What is done from the check page: freezing, reopening, signing, sending. Each leads back to it, or to the receipt.

use axum::Extension;
use axum::extract::Path;
use axum::response::Response;

use super::begun::called;
use super::check::again;
use crate::features::accounts;
use crate::features::applications::acts::freezing::{self, Freezing};
use crate::features::applications::acts::signing;
use crate::features::applications::acts::submitting::{self, Submitting};
use crate::features::applications::checking::{self, Check};
use crate::features::applications::receipt;
use crate::features::directory;
use crate::features::programmes;
use crate::features::projects::{self, Found};
use crate::shared::authz::{Acting, Power};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError, Writing};
use crate::shared::web::{Access, Cx, Error, Form, Methods, Received, Routes, arrived, kept, post};

pub(super) fn routes() -> Routes {
    let part = |routes: Routes, path: &str, methods: Methods| {
        let path = format!("/projects/{{id}}/submission/{path}");
        routes.page(&path, Access::Holding(Power::SeeFile), methods.get(back))
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

/// The project, the call that is meant, and what the project would say to it, read while nobody changes the project:
/// who writes in it waits, and what is frozen, signed or sent is what it was at one moment.
async fn looked_at(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    form: &Form,
) -> Result<(Found, Check), Error> {
    let found = projects::find_within(cx, connection, id).await?;
    projects::hold(connection, found.project.id).await?;
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
    (led, said): (&str, &str),
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
    Ok(cx.redirect_saying(led, &cx.t(said)))
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
    again(cx, &mut connection, found, &check.word(), &form).await
}

async fn freeze(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let person = Some(acting.person);
    if let Some(led) = once::led_to(&mut transaction, form.value("sending"), person).await? {
        return Ok(cx.redirect(&led));
    }
    let freezing = Freezing {
        project: &found,
        check: &check,
    };
    let led = home(&cx, &found, &check.word());
    match freezing::freeze(&mut transaction, &cx.app, freezing, acting).await? {
        Ok(_) => done(&cx, transaction, &form, acting, (&led, "application-did-freeze")).await,
        Err(freezing::Refusal::Unchanged) => {
            done(
                &cx,
                transaction,
                &form,
                acting,
                (&led, "application-did-freeze.before"),
            )
            .await
        }
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
        Err(freezing::Refusal::Bound) => {
            let why = ("check", "application-bound");
            refused(&cx, transaction, &found, &check, form, why).await
        }
    }
}

async fn reopen(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let application = check.living().ok_or(Error::NotFound)?;
    let lead = found.lead().ok_or(Error::NotFound)?;
    let who = (lead.organisation.id, lead.organisation.key.as_str());
    let led = home(&cx, &found, &check.word());
    if !freezing::reopen(&mut transaction, &cx.app, application, who, acting).await? {
        return Ok(cx.redirect_saying(&led, &cx.t("application-not-now")));
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(cx.redirect_saying(&led, &cx.t("application-did-reopen")))
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
    let application = check.living().ok_or(Error::NotFound)?;
    let led = home(&cx, &found, &check.word());
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
        application,
        (
            &hash,
            found.lead().map(|lead| lead.organisation.id),
            check.corrects,
        ),
        (&organisation, &name, form.is("redistributes", "yes")),
        acting,
    )
    .await?;
    match signed {
        Ok(()) | Err(signing::Refusal::Already) => {
            transaction.commit().await.map_err(StoreError::from)?;
            let said = cx.tv("application-did-sign", "organisation", &organisation.name);
            Ok(cx.redirect_saying(&led, &said))
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
        Err(signing::Refusal::NotAgreed) => {
            refused(
                &cx,
                transaction,
                &found,
                &check,
                form,
                ("agreed", "terms-not-agreed"),
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

/// When this sending first reached us: now; or when it met a door, if it did and was kept there; or when it was answered "busy".
async fn received(cx: &Cx, now: i64, path: &str, hash: &str) -> Result<(i64, Option<i64>), Error> {
    let busy = arrived::first(cx, path).filter(|first| *first < now);
    let Some(kept) = kept::waiting(cx).await? else {
        return Ok((now, busy));
    };
    let same = kept.address == path
        && kept
            .fields
            .iter()
            .any(|(name, value)| name == "hash" && value == hash);
    Ok((if same { kept.at.min(now) } else { now }, busy))
}

async fn send(
    cx: Cx,
    Extension(Received(now)): Extension<Received>,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Error> {
    let (mut received, busy) = received(&cx, now, &cx.url(cx.path()), form.value("hash")).await?;
    let mut transaction = cx.app.db.write().await?;
    let (found, check) = looked_at(&cx, &mut transaction, &id, &form).await?;
    let acting = found.leading(&cx)?;
    let application = check.application.as_ref().ok_or(Error::NotFound)?;
    let hash = form.value("hash").to_owned();
    // What was answered "busy" may have been another version: it counts for one that was ready by then.
    if let Some(first) = busy
        && let Some(ready) = submitting::ready_since(&mut transaction, application, &hash).await?
        && ready <= first
    {
        received = received.min(first);
    }
    let submitting = Submitting {
        project: &found,
        check: &check,
        answering: &receipt::answering(&cx, &mut transaction, &check).await?,
        hash: &hash,
        received,
    };
    let sent = submitting::submit(&cx, &mut transaction, application, submitting, acting).await?;
    let refusal = match sent {
        Ok((application, freed)) => {
            transaction.commit().await.map_err(StoreError::from)?;
            // What is free again may be what promises on other applications waited for.
            programmes::moved(&cx, &freed.into_iter().collect::<Vec<_>>()).await;
            let shown = format!("/applications/{}", application.address);
            return Ok(cx.redirect_saying(&cx.url(&shown), &cx.t("application-did-send")));
        }
        Err(refusal) => refusal,
    };
    let key = match refusal {
        // The check says which programme and which day, beside the way to its amount.
        submitting::Refusal::Days(_) => "request-days",
        submitting::Refusal::Settled(_) => "request-settled",
        submitting::Refusal::OtherVersion => "application-other-version",
        submitting::Refusal::Bound => "application-bound",
        // The check says who gives how much to whom.
        submitting::Refusal::Given => "request-given",
        submitting::Refusal::NotNow => "application-not-now",
        submitting::Refusal::Unsigned => "application-unsigned",
        submitting::Refusal::OtherPartners => "application-other-partners",
        submitting::Refusal::OtherRequests => "application-other-requests",
        submitting::Refusal::Early => "application-lack-not-open",
        submitting::Refusal::TooLate => "application-lack-too-late",
        submitting::Refusal::Stands => "application-lack-stands",
        submitting::Refusal::CallWithdrawn => "application-lack-withdrawn",
    };
    refused(&cx, transaction, &found, &check, form, ("send", key)).await
}
