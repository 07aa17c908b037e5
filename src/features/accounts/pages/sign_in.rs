//! Signing in: an address, then the code that came by letter.

use std::borrow::Cow;

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::onward;
use super::providers::{self, Button};
use crate::features::accounts::code::{self, Demand, Purpose, SECONDS, Typed};
use crate::features::accounts::factor::passkey;
use crate::features::accounts::provider;
use crate::features::accounts::session::{self, COOKIE_SECONDS};
use crate::features::accounts::store::{codes, persons, sessions, ways};
use crate::features::accounts::ways::DELAY;
use crate::shared::journal::{self, Act};
use crate::shared::mail;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get, hashed, kept, post};

pub(super) fn routes() -> Routes {
    let everyone = Access::Everyone;
    Routes::new()
        .page("/sign-in", everyone, get(ask).post(send))
        .page("/sign-in/code", everyone, get(ask_code).post(check))
        .page("/sign-out", Access::SignedIn, post(leave).get(stay))
}

/// Where to go on afterwards.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Onward {
    #[serde(default)]
    pub next: String,
}

#[derive(Template)]
#[template(path = "features/accounts/templates/sign-in.html")]
struct SignInPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    by_file: bool,
    passkeys: bool,
    providers: Vec<Button>,
}

/// Whoever has signed in already is led on.
async fn ask(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    if cx.actor().is_some() {
        return Ok(cx.redirect(onward(&onward_to.next).unwrap_or(&cx.url("/me"))));
    }
    show(&cx, &Form::new().with("next", &onward_to.next))
}

pub(super) fn show(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let mut response = cx.page(&SignInPage {
        cx,
        form,
        by_file: mail::needs_no_network(&cx.app),
        passkeys: passkey::is_possible(&cx.app.config),
        providers: providers::buttons(cx),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn send(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let email = mail::normal(form.value("email"));
    if !mail::could_be_answered(&email) {
        form.refuse("email", "sign-in-email-wrong");
        return show(&cx, &form);
    }
    // Somebody known is written to in their own language, whatever page they ask from; nobody sees
    // the difference but they.
    let mut connection = cx.app.db.read().await?;
    let known = persons::by_email(&mut connection, &email).await?;
    drop(connection);
    let lang = known.as_ref().map_or(cx.lang, |person| person.language);
    let demand = code::send(&cx.app, Purpose::SignIn, &email, None, lang, cx.visitor()).await?;
    let Demand::OnItsWay(token) = demand else {
        form.refuse("email", "sign-in-too-many");
        let mut response = show(&cx, &form)?;
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        return Ok(response);
    };
    let next = utf8_percent_encode(onward(form.value("next")).unwrap_or_default(), NON_ALPHANUMERIC);
    Ok(code_sent(&cx, &token, &format!("/sign-in/code?next={next}")))
}

/// Leads to where the code is typed, in this browser only.
pub(super) fn code_sent(cx: &Cx, token: &str, path: &str) -> Response {
    let mut response = cx.redirect(&cx.url(path));
    let cookie = Cookie::Browser.set(token, SECONDS, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

#[derive(Template)]
#[template(path = "features/accounts/templates/code.html")]
struct CodePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    door: &'a Door,
    /// Where the code went; nothing when none counts in this browser.
    email: Option<String>,
    left: Option<i64>,
}

/// What a code is asked for, and where.
#[derive(Clone)]
pub(super) struct Door {
    pub purpose: Purpose,
    /// Where the code is sent when typed.
    pub action: Cow<'static, str>,
    /// Where another is asked for.
    pub ask: Cow<'static, str>,
    /// What the button says.
    pub button: &'static str,
}

const SIGN_IN: Door = Door {
    purpose: Purpose::SignIn,
    action: Cow::Borrowed("/sign-in/code"),
    ask: Cow::Borrowed("/sign-in"),
    button: "sign-in-title",
};

impl CodePage<'_> {
    /// Where another code is asked for.
    fn ask(&self) -> String {
        let next = utf8_percent_encode(self.form.value("next"), NON_ALPHANUMERIC);
        self.cx.url(&format!("{}?next={next}", self.door.ask))
    }

    fn tries(&self, left: &i64) -> String {
        self.cx.tn("code-tries", &left.unsigned_abs())
    }
}

async fn ask_code(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    show_code(&cx, &Form::new().with("next", &onward_to.next), None, &SIGN_IN).await
}

pub(super) async fn show_code(
    cx: &Cx,
    form: &Form,
    left: Option<i64>,
    door: &Door,
) -> Result<Response, Error> {
    let email = match cx.cookie(Cookie::Browser) {
        Some(token) => {
            let mut connection = cx.app.db.read().await?;
            let purpose = door.purpose.as_str();
            codes::address(&mut connection, &hashed(token), purpose, cx.now() - SECONDS).await?
        }
        None => None,
    };
    let mut response = cx.page(&CodePage {
        cx,
        form,
        door,
        email,
        left,
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn check(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let token = cx.cookie(Cookie::Browser).unwrap_or_default().to_owned();
    let mut transaction = cx.app.db.write().await?;
    let typed = code::judge(
        &mut transaction,
        cx.now(),
        Purpose::SignIn,
        &token,
        form.value("code"),
    )
    .await?;
    let asked = match typed {
        Typed::Right(asked) => asked,
        // The try counts: it is kept before the page says so.
        Typed::Wrong(left) => {
            transaction.commit().await.map_err(StoreError::from)?;
            form.refuse("code", "sign-in-code-wrong");
            return show_code(&cx, &form, Some(left), &SIGN_IN).await;
        }
        Typed::Gone => {
            transaction.commit().await.map_err(StoreError::from)?;
            form.refuse("code", "sign-in-code-gone");
            return show_code(&cx, &form, None, &SIGN_IN).await;
        }
    };
    // The former address of somebody opens no account while its change can be undone: that is
    // what its holder came for.
    let since = cx.now() - DELAY;
    if persons::by_email(&mut transaction, &asked.email).await?.is_none()
        && let Some(change) = ways::change_from(&mut transaction, &asked.email, since).await?
    {
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect(&cx.url(&format!("/sign-in/email/{change}"))));
    }
    let lang = asked.language.parse().unwrap_or(cx.lang);
    let opened = session::open(&mut transaction, &cx.app, &asked.email, lang, cx.device(), false).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let next = onward(form.value("next")).map(str::to_owned);
    let next = next.unwrap_or_else(|| cx.url("/me"));
    Ok(welcome(&cx, &opened.token, &next))
}

/// Gives the browser its session and leads it on: first to what it was sending, when something waits.
pub(super) fn welcome(cx: &Cx, token: &str, next: &str) -> Response {
    give(cx, token, &led_on(cx, next))
}

/// Where to go on: first to what the browser was sending, when something waits.
pub(super) fn led_on(cx: &Cx, next: &str) -> String {
    match cx.cookie(Cookie::Kept) {
        Some(_) => cx.url(&format!(
            "/sign-in/kept?next={}",
            utf8_percent_encode(next, NON_ALPHANUMERIC)
        )),
        None => next.to_owned(),
    }
}

/// Gives the browser its session and leads it to an address.
pub(super) fn give(cx: &Cx, token: &str, address: &str) -> Response {
    let mut response = cx.redirect(address);
    let secure = cx.is_secure();
    for cookie in [
        Cookie::Session.set(token, COOKIE_SECONDS, secure),
        Cookie::Browser.set("", 0, secure),
    ] {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// The address to which the button is sent, opened by itself: one's own page, still signed in.
async fn stay(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me"))
}

#[derive(Template)]
#[template(path = "features/accounts/templates/left.html")]
struct LeftPage<'a> {
    cx: &'a Cx,
    /// By which provider the session had been opened.
    button: Button,
    /// Where it is ended there too.
    address: String,
}

/// Whether the session was opened by a provider that offers to end it there too.
async fn offers(cx: &Cx, session: i64) -> Result<Option<(Button, String)>, Error> {
    let mut connection = cx.app.db.read().await?;
    let opened = session::opened_by(&mut connection, &cx.app, session).await?;
    drop(connection);
    let Some((name, proof)) = opened else {
        return Ok(None);
    };
    let Some(provider) = provider::named(&cx.app, &name) else {
        return Ok(None);
    };
    match provider::ended_there(&cx.app, provider, proof.as_deref()).await {
        Some(address) => Ok(Some((providers::button(provider), address))),
        None => Ok(None),
    }
}

async fn leave(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let offered = offers(&cx, actor.session).await?;
    let mut transaction = cx.app.db.write().await?;
    sessions::end(&mut transaction, actor.person, actor.session, cx.now()).await?;
    let act = Act {
        acting: Some(actor.themselves()),
        act: "signed-out",
        object: &format!("session:{}", actor.session),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    kept::forget(&cx).await?;
    // The page of nobody: its header names no one any more.
    let cx = cx.of_nobody();
    let mut response = match offered {
        Some((button, address)) => cx.page(&LeftPage {
            cx: &cx,
            button,
            address,
        })?,
        None => cx.redirect_saying(&cx.url("/"), &cx.t("sign-out-said")),
    };
    for cookie in [Cookie::Session, Cookie::Kept] {
        let cookie = cookie.set("", 0, cx.is_secure());
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    // Pages of theirs that the browser still holds (ASVS 5.0, 14.3.1).
    let data = HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert("clear-site-data", data);
    Ok(response)
}
