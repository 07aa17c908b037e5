//! Ten codes on paper: shown once, at the moment they are drawn.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;

use super::onward;
use super::sign_in::{self, Onward};
use crate::features::accounts::factor::{self, recovery};
use crate::features::accounts::store::factors;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Seconds for which sending the same form again shows the same codes: a double click, a reload.
const AGAIN: i64 = 10 * 60;

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/me/second-factor/recovery",
        Access::SignedIn,
        get(offer).post(draw),
    )
}

#[derive(Template)]
#[template(path = "features/accounts/templates/recovery.html")]
struct RecoveryPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// The codes; none before they are asked for.
    codes: Vec<String>,
    /// How many of the former still count.
    left: i64,
    email: &'a str,
    next: String,
}

async fn offer(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    if factors::count(&mut connection, actor.person).await? == 0 {
        return Ok(cx.redirect(&cx.url("/me/second-factor")));
    }
    factor::sure(actor, true)?;
    let (left, _) = factors::recovery_left(&mut connection, actor.person).await?;
    let form = Form::new()
        .with("next", onward(&onward_to.next).unwrap_or_default())
        .with("sending", &chance::token());
    show(&cx, &form, Vec::new(), left)
}

fn show(cx: &Cx, form: &Form, codes: Vec<String>, left: i64) -> Result<Response, Error> {
    let next = match onward(form.value("next")) {
        Some(next) => sign_in::led_on(cx, next),
        None => cx.url("/me/second-factor"),
    };
    let email = &cx.someone()?.email;
    cx.page(&RecoveryPage {
        cx,
        form,
        codes,
        left,
        email,
        next,
    })
}

async fn draw(cx: Cx, form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let home = cx.url("/me/second-factor");
    let sending = form.value("sending");
    let mut transaction = cx.app.db.write().await?;
    if sending.len() < 32 || factors::count(&mut transaction, actor.person).await? == 0 {
        return Ok(cx.redirect(&home));
    }
    factor::sure(actor, true)?;
    let codes = recovery::codes(&factor::key(&cx.app)?, actor.person, sending);
    if once::led_to(&mut transaction, sending, Some(actor.person))
        .await?
        .is_some()
    {
        let (left, drawn) = factors::recovery_left(&mut transaction, actor.person).await?;
        let just_now = drawn.is_some_and(|at| cx.now() - at < AGAIN);
        if just_now && factors::has_recovery(&mut transaction, actor.person, &recovery::rows(&codes)).await? {
            return show(&cx, &form, codes, left);
        }
        return Ok(cx.redirect(&home));
    }
    factors::replace_recovery(&mut transaction, actor.person, &recovery::rows(&codes), cx.now()).await?;
    let act = Act {
        acting: Some(actor.themselves()),
        act: "recovery-codes-drawn",
        object: &format!("person:{}", actor.person),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    factor::tell(&mut transaction, &cx.app, actor, "recovery-drawn", "").await?;
    once::note(&mut transaction, sending, Some(actor.person), &home, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    show(&cx, &form, codes, 0)
}
