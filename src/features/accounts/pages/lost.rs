//! My second factor is lost: what to do, and what others who answer for the same can do about it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::features::accounts::factor;
use crate::features::accounts::store::ways::{self as store, Lost};
use crate::features::accounts::store::{factors, sessions};
use crate::features::accounts::ways::{self, DELAY};
use crate::shared::authz::{Actor, Power};
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

pub(super) fn routes() -> Routes {
    let mine = Access::SignedIn;
    Routes::new()
        .page("/sign-in/lost", mine, get(explain).post(say))
        .page("/sign-in/lost/{id}", mine, get(show))
        .page("/sign-in/lost/{id}/stop", mine, post(stop).get(back))
        .page("/sign-in/lost/{id}/vouch", mine, post(vouch).get(back))
        .page("/sign-in/lost/{id}/finish", mine, post(finish).get(back))
}

#[derive(Template)]
#[template(path = "features/accounts/templates/lost.html")]
struct ExplainPage<'a> {
    cx: &'a Cx,
}

async fn explain(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    if let Some(lost) = store::lost_by(&mut connection, actor.person).await? {
        return Ok(cx.redirect(&cx.url(&format!("/sign-in/lost/{}", lost.id))));
    }
    if factors::count(&mut connection, actor.person).await? == 0 {
        return Ok(cx.redirect(&cx.url("/me/second-factor")));
    }
    cx.page(&ExplainPage { cx: &cx })
}

/// Said twice, it is one.
async fn say(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let there = store::lost_by(&mut transaction, actor.person).await?;
    if there.is_some() || factors::count(&mut transaction, actor.person).await? == 0 {
        return Ok(cx.redirect(&cx.url("/sign-in/lost")));
    }
    let lost = Lost {
        id: chance::row(),
        person: actor.person,
        asked_at: cx.now(),
        ready_at: cx.now() + DELAY,
        vouched_by: None,
        ended_at: None,
    };
    store::say_lost(&mut transaction, &lost).await?;
    note(&mut transaction, &cx, actor, "second-factor-lost", &lost).await?;
    tell_all(&mut transaction, &cx, &lost, "lost").await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url(&format!("/sign-in/lost/{}", lost.id));
    Ok(cx.redirect_saying(&there, &cx.t("lost-said-begun")))
}

async fn note(
    transaction: &mut Connection,
    cx: &Cx,
    actor: &Actor,
    act: &str,
    lost: &Lost,
) -> Result<(), StoreError> {
    let act = Act {
        acting: Some(actor.themselves()),
        act,
        object: &format!("person:{}", lost.person),
        ..Act::default()
    };
    journal::record(transaction, cx.now(), &act).await
}

/// Writes to the person under `KEY-you`, and to those who answer for the same under `KEY-others`.
async fn tell_all(transaction: &mut Connection, cx: &Cx, lost: &Lost, key: &str) -> Result<(), Error> {
    let (person, called) = ways::reached(transaction, lost.person)
        .await?
        .ok_or(Error::NotFound)?;
    // Once it has ended, its own page is no more.
    let path = match key {
        "lost" | "lost-vouched" => format!("/sign-in/lost/{}", lost.id),
        _ => "/sign-in/lost".to_owned(),
    };
    ways::tell(
        transaction,
        &cx.app,
        &person,
        &format!("{key}-you"),
        (&called, &path),
    )
    .await?;
    let today = cx.app.clock.date_of(cx.app.clock.now());
    for other in store::who_else_answers(transaction, lost.person, today).await? {
        ways::tell(
            transaction,
            &cx.app,
            &other,
            &format!("{key}-others"),
            (&called, &path),
        )
        .await?;
    }
    Ok(())
}

/// What somebody is to a loss that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// It is theirs.
    Own,
    /// They answer for the same, or run the platform.
    Answers,
}

/// A loss that waits, and what the asker is to it; for everybody else it does not exist.
async fn scoped(cx: &Cx, connection: &mut Connection, id: &str) -> Result<(Lost, Stand), Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let lost = store::lost(connection, id).await?;
    let lost = lost
        .filter(|lost| lost.ended_at.is_none())
        .ok_or(Error::NotFound)?;
    if lost.person == actor.person {
        return Ok((lost, Stand::Own));
    }
    let today = cx.app.clock.date_of(cx.app.clock.now());
    let others = store::who_else_answers(connection, lost.person, today).await?;
    let answers = others.iter().any(|other| other.person == actor.person);
    if answers || cx.could(Power::Administer, None) {
        return Ok((lost, Stand::Answers));
    }
    Err(Error::NotFound)
}

#[derive(Template)]
#[template(path = "features/accounts/templates/lost-state.html")]
struct StatePage<'a> {
    cx: &'a Cx,
    lost: &'a Lost,
    own: bool,
    ready: bool,
    /// Whether the asker may vouch.
    vouches: bool,
    who: &'a str,
}

async fn show(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (lost, stand) = scoped(&cx, &mut connection, &id).await?;
    let (_, who) = ways::reached(&mut connection, lost.person)
        .await?
        .ok_or(Error::NotFound)?;
    let today = cx.app.clock.today();
    let vouches = ways::may_vouch(&mut connection, &lost, cx.someone()?.person, today).await?;
    cx.page(&StatePage {
        cx: &cx,
        lost: &lost,
        vouches,
        own: stand == Stand::Own,
        ready: ways::is_ready(&mut connection, &lost, cx.now(), today).await?,
        who: &who,
    })
}

async fn back(cx: Cx, Path(id): Path<String>) -> Response {
    // A number and nothing else goes into an address.
    let id: i64 = id.parse().unwrap_or_default();
    cx.redirect(&cx.url(&format!("/sign-in/lost/{id}")))
}

async fn stop(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let (lost, _) = scoped(&cx, &mut transaction, &id).await?;
    if store::end(&mut transaction, lost.id, actor.person, cx.now()).await? {
        note(&mut transaction, &cx, actor, "second-factor-loss-stopped", &lost).await?;
        tell_all(&mut transaction, &cx, &lost, "lost-stopped").await?;
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&cx.url("/me"), &cx.t("lost-said-stopped")));
    }
    Ok(cx.redirect(&cx.url("/me")))
}

/// Somebody else who answers for all that it protects says that it is they: with a second factor, asked again.
async fn vouch(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let (lost, stand) = scoped(&cx, &mut transaction, &id).await?;
    let today = cx.app.clock.today();
    if stand == Stand::Own || !ways::may_vouch(&mut transaction, &lost, actor.person, today).await? {
        return Err(Error::NotFound);
    }
    factor::sure(actor, true)?;
    if store::vouch(&mut transaction, lost.id, actor.person).await? {
        note(&mut transaction, &cx, actor, "second-factor-loss-vouched", &lost).await?;
        tell_all(&mut transaction, &cx, &lost, "lost-vouched").await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let there = cx.url(&format!("/sign-in/lost/{}", lost.id));
        return Ok(cx.redirect_saying(&there, &cx.t("lost-said-vouched")));
    }
    Ok(cx.redirect(&cx.url(&format!("/sign-in/lost/{}", lost.id))))
}

async fn finish(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let (lost, stand) = scoped(&cx, &mut transaction, &id).await?;
    // What was vouched is judged again: a mandate may have ended since, or begun.
    let today = cx.app.clock.today();
    if stand != Stand::Own || !ways::is_ready(&mut transaction, &lost, cx.now(), today).await? {
        return Err(Error::NotFound);
    }
    // The mailbox alone is left: at least it is asked for anew.
    factor::sure(actor, false)?;
    if store::end(&mut transaction, lost.id, actor.person, cx.now()).await? {
        store::forget_factors(&mut transaction, actor.person).await?;
        sessions::weaken(&mut transaction, actor.person).await?;
        sessions::end_others(&mut transaction, actor.person, Some(actor.session), cx.now()).await?;
        note(&mut transaction, &cx, actor, "second-factors-forgotten", &lost).await?;
        tell_all(&mut transaction, &cx, &lost, "lost-done").await?;
        transaction.commit().await.map_err(StoreError::from)?;
        let there = cx.url("/sign-in/second-factor");
        return Ok(cx.redirect_saying(&there, &cx.t("lost-said-done")));
    }
    Ok(cx.redirect(&cx.url("/sign-in/second-factor")))
}
