//! Two walls: a second factor is asked for, or the person is asked again whether it is they.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::onward;
use super::providers::{self, Button};
use super::sign_in::{self, Door, Onward};
use crate::features::accounts::code::{self, Demand, Purpose, Typed};
use crate::features::accounts::factor::{self, Shown, passkey};
use crate::features::accounts::session;
use crate::features::accounts::store::ways as store;
use crate::features::accounts::store::{factors, passkeys, persons};
use crate::features::accounts::ways;
use crate::shared::authz::Actor;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let mine = Access::SignedIn;
    Routes::new()
        .page("/sign-in/second-factor", mine, get(ask).post(show_it))
        .page("/sign-in/again", mine, get(ask_again).post(send))
        .page("/sign-in/again/code", mine, get(ask_code).post(check))
}

const AGAIN: Door = Door {
    purpose: Purpose::Confirm,
    action: Cow::Borrowed("/sign-in/again/code"),
    ask: Cow::Borrowed("/sign-in/again"),
    button: "again-confirm",
};

/// Where to go on: a page of ours, or one's own.
fn next_of(cx: &Cx, next: &str) -> String {
    onward(next).map_or_else(|| cx.url("/me"), str::to_owned)
}

#[derive(Template)]
#[template(path = "features/accounts/templates/proof.html")]
struct ProofPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Whether the person is asked again, rather than for the first time in this session.
    again: bool,
    /// Whether they have a passkey to show.
    passkeys: bool,
    /// Whether they have codes to type.
    codes: bool,
    /// The providers that may say it.
    providers: Vec<Button>,
    left: Option<i64>,
    /// Minutes to wait.
    wait: Option<u64>,
}

#[derive(Template)]
#[template(path = "features/accounts/templates/factor-needed.html")]
struct NeededPage<'a> {
    cx: &'a Cx,
    next: &'a str,
    /// Whether passkeys can be had here.
    passkeys: bool,
    /// The providers that may say it: those attached, and those not yet.
    providers: (Vec<Button>, Vec<Button>),
}

impl NeededPage<'_> {
    /// Where one of the two is set up, and back.
    fn way(&self, which: &str) -> String {
        let next = utf8_percent_encode(self.next, NON_ALPHANUMERIC);
        self.cx.url(&format!("/me/second-factor/{which}?next={next}"))
    }
}

async fn ask(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let next = next_of(&cx, &onward_to.next);
    if actor.strong {
        return Ok(cx.redirect(&sign_in::led_on(&cx, &next)));
    }
    let mut connection = cx.app.db.read().await?;
    if factors::count(&mut connection, actor.person).await? == 0 {
        return cx.page(&NeededPage {
            cx: &cx,
            next: &next,
            passkeys: passkey::is_possible(&cx.app.config),
            providers: providers::that_prove(&mut connection, &cx, actor.person).await?,
        });
    }
    drop(connection);
    show(&cx, &Form::new().with("next", &next), None, None).await
}

async fn show(cx: &Cx, form: &Form, left: Option<i64>, wait: Option<i64>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let person = cx.someone()?.person;
    let held = passkeys::of(&mut connection, person).await?;
    let again = form.is("again", "1");
    let codes = providers::has_codes(&mut connection, person).await?;
    // A provider may say it of a sign-in of this morning: whoever is asked again shows something of here.
    let providers = match again {
        true => Vec::new(),
        false => providers::that_prove(&mut connection, cx, person).await?.0,
    };
    drop(connection);
    let minutes = |seconds: i64| seconds.unsigned_abs().div_ceil(60);
    let mut response = cx.page(&ProofPage {
        cx,
        form,
        again,
        passkeys: !held.is_empty(),
        // Somebody without any of them is asked for a code all the same: it says where to go from here.
        codes: codes || (held.is_empty() && providers.is_empty()),
        providers,
        left,
        wait: wait.map(minutes),
    })?;
    if wait.is_some() {
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    } else if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The page again, with what was wrong.
pub(super) async fn refused(
    cx: &Cx,
    mut form: Form,
    field: &'static str,
    key: &'static str,
) -> Result<Response, Error> {
    form.refuse(field, key);
    show(cx, &form, None, None).await
}

async fn show_it(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let shown = factor::judge(&mut transaction, &cx.app, actor, form.value("code")).await?;
    let token = match shown {
        Shown::Right(kind) => {
            Some(session::strengthen(&mut transaction, cx.now(), actor, kind.as_str()).await?)
        }
        Shown::Wrong(_) | Shown::Wait(_) => None,
    };
    // A wrong try counts: it is kept before the page says so.
    transaction.commit().await.map_err(StoreError::from)?;
    if let Some(token) = token {
        let next = next_of(&cx, form.value("next"));
        return Ok(sign_in::welcome(&cx, &token, &next));
    }
    let (key, left, wait) = match shown {
        Shown::Wait(seconds) => ("proof-wait", None, Some(seconds)),
        Shown::Wrong(left) => ("proof-wrong", Some(left), None),
        Shown::Right(_) => ("proof-wrong", None, None),
    };
    form.refuse("code", key);
    show(&cx, &form, left, wait).await
}

async fn ask_again(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let next = next_of(&cx, &onward_to.next);
    let mut connection = cx.app.db.read().await?;
    let letter = by_letter(&cx, &mut connection, actor).await?;
    let beside = by_letter_too(&mut connection, actor).await?;
    drop(connection);
    if factor::sure(actor, !letter || beside).is_ok() {
        return Ok(cx.redirect(&sign_in::led_on(&cx, &next)));
    }
    let form = Form::new().with("next", &next).with("again", "1");
    if !letter {
        return show(&cx, &form, None, None).await;
    }
    show_again(&cx, &form)
}

/// Whether it is a letter that asks: of whoever has no second factor, or has waited for it to be
/// forgotten; and of whoever has shown one that only a provider can ask for. Of others a letter would ask too
/// little.
async fn by_letter(cx: &Cx, connection: &mut Connection, actor: &Actor) -> Result<bool, StoreError> {
    if factors::count(connection, actor.person).await? == 0 || by_letter_too(connection, actor).await? {
        return Ok(true);
    }
    match store::lost_by(connection, actor.person).await? {
        Some(lost) => ways::is_ready(connection, &lost, cx.now(), cx.app.clock.today()).await,
        None => Ok(false),
    }
}

/// Whether the letter is beside a second factor that a provider vouched for in this session.
async fn by_letter_too(connection: &mut Connection, actor: &Actor) -> Result<bool, StoreError> {
    Ok(actor.strong && factors::held_here(connection, actor.person).await? == 0)
}

#[derive(Template)]
#[template(path = "features/accounts/templates/again.html")]
struct AgainPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    email: &'a str,
}

fn show_again(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let email = &cx.someone()?.email;
    let mut response = cx.page(&AgainPage { cx, form, email })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    }
    Ok(response)
}

/// Whoever has no second factor is asked by letter.
async fn send(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    if !by_letter(&cx, &mut connection, actor).await? {
        return Ok(cx.redirect(&cx.url("/sign-in/again")));
    }
    let person = persons::by_id(&mut connection, actor.person)
        .await?
        .ok_or(Error::SignIn)?;
    drop(connection);
    let demand = code::send(
        &cx.app,
        Purpose::Confirm,
        &person.email,
        Some(person.id),
        person.language,
        cx.visitor(),
    )
    .await?;
    let Demand::OnItsWay(token) = demand else {
        form.refuse("send", "sign-in-too-many");
        return show_again(&cx, &form);
    };
    let next = next_of(&cx, form.value("next"));
    let next = utf8_percent_encode(&next, NON_ALPHANUMERIC);
    Ok(sign_in::code_sent(
        &cx,
        &token,
        &format!("/sign-in/again/code?next={next}"),
    ))
}

async fn ask_code(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let form = Form::new().with("next", &onward_to.next);
    sign_in::show_code(&cx, &form, None, &AGAIN).await
}

async fn check(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let token = cx.cookie(Cookie::Browser).unwrap_or_default().to_owned();
    let mut transaction = cx.app.db.write().await?;
    if !by_letter(&cx, &mut transaction, actor).await? {
        return Ok(cx.redirect(&cx.url("/sign-in/again")));
    }
    let typed = form.value("code").to_owned();
    let typed = code::judge(&mut transaction, cx.now(), Purpose::Confirm, &token, &typed).await?;
    let left = match typed {
        // Somebody else may have asked in this browser before.
        Typed::Right(asked) if asked.person == Some(actor.person) => {
            let token = session::confirm(&mut transaction, cx.now(), actor).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            let next = next_of(&cx, form.value("next"));
            return Ok(sign_in::welcome(&cx, &token, &next));
        }
        Typed::Wrong(left) => {
            form.refuse("code", "sign-in-code-wrong");
            Some(left)
        }
        Typed::Right(_) | Typed::Gone => {
            form.refuse("code", "sign-in-code-gone");
            None
        }
    };
    transaction.commit().await.map_err(StoreError::from)?;
    sign_in::show_code(&cx, &form, left, &AGAIN).await
}
