//! Passkeys: to sign in with one, to show one as a second factor, to add and remove one. A small
//! script hands the question to the browser; without it the other ways stand.

use askama::Template;
use axum::Json;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::generators::NAME_MOST;
use super::sign_in::{self, Onward};
use super::{factors as page, onward};
use crate::features::accounts::factor::{self, passkey};
use crate::features::accounts::session;
use crate::features::accounts::store::{factors, passkeys};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    let (everyone, mine) = (Access::Everyone, Access::SignedIn);
    Routes::new()
        .page("/sign-in/passkey", everyone, post(sign_in).get(to_sign_in))
        .page(
            "/sign-in/passkey/question",
            everyone,
            post(ask_to_sign_in).get(to_sign_in),
        )
        .page(
            "/sign-in/second-factor/passkey",
            mine,
            post(confirm).get(to_proof),
        )
        .page(
            "/sign-in/second-factor/passkey/question",
            mine,
            post(ask_to_confirm).get(to_proof),
        )
        .page("/me/second-factor/passkeys", mine, get(show).post(add))
        .page(
            "/me/second-factor/passkeys/question",
            mine,
            post(ask_to_add).get(to_adding),
        )
        .page(
            "/me/second-factor/passkeys/{id}/remove",
            mine,
            post(remove).get(to_list),
        )
}

async fn to_sign_in(cx: Cx) -> Response {
    cx.redirect(&cx.url("/sign-in"))
}

async fn to_proof(cx: Cx) -> Response {
    cx.redirect(&cx.url("/sign-in/second-factor"))
}

async fn to_adding(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/second-factor/passkeys"))
}

async fn to_list(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/second-factor"))
}

fn home(cx: &Cx, form: &Form) -> String {
    onward(form.value("next")).map_or_else(|| cx.url("/me"), str::to_owned)
}

async fn ask_to_sign_in(cx: Cx) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let question = passkey::ask_to_sign_in(&mut transaction, &cx.app).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(Json(question).into_response())
}

async fn sign_in(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let answer = (form.value("ceremony"), form.value("answer"));
    let person = passkey::signs_in(&mut transaction, &cx.app, answer).await?;
    let token = match person {
        Some(person) => Some(session::open_for(&mut transaction, cx.now(), person, cx.device(), true).await?),
        None => None,
    };
    // Right or wrong, the question is used up.
    transaction.commit().await.map_err(StoreError::from)?;
    if let Some(token) = token {
        return Ok(sign_in::welcome(&cx, &token, &home(&cx, &form)));
    }
    form.refuse("passkey", "passkey-refused");
    sign_in::show(&cx, &form)
}

async fn ask_to_confirm(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let question = passkey::ask_to_confirm(&mut transaction, &cx.app, actor).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(Json(question).into_response())
}

async fn confirm(cx: Cx, form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let answer = (form.value("ceremony"), form.value("answer"));
    let right = passkey::confirms(&mut transaction, &cx.app, actor, answer).await?;
    let token = match right {
        true => {
            let how = factor::Kind::Passkey.as_str();
            Some(session::strengthen(&mut transaction, cx.now(), actor, how).await?)
        }
        false => None,
    };
    transaction.commit().await.map_err(StoreError::from)?;
    match token {
        Some(token) => Ok(sign_in::welcome(&cx, &token, &home(&cx, &form))),
        None => super::proof::refused(&cx, form, "passkey", "passkey-refused").await,
    }
}

#[derive(Template)]
#[template(path = "features/accounts/templates/passkey.html")]
struct PasskeyPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

async fn show(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    factor::sure(actor, factors::count(&mut connection, actor.person).await? > 0)?;
    let form = Form::new()
        .with("next", onward(&onward_to.next).unwrap_or_default())
        .with("name", cx.device());
    render(&cx, &form)
}

fn render(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let mut response = cx.page(&PasskeyPage { cx, form })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn ask_to_add(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    factor::sure(actor, factors::count(&mut transaction, actor.person).await? > 0)?;
    let question = passkey::ask_to_register(&mut transaction, &cx.app, actor).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(Json(question).into_response())
}

async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    factor::sure(actor, factors::count(&mut transaction, actor.person).await? > 0)?;
    let name = form.required("name", NAME_MOST, "factor-name-wrong");
    if !form.is_fine() {
        return render(&cx, &form);
    }
    let answer = (form.value("ceremony"), form.value("answer"));
    let Some(id) = passkey::register(&mut transaction, &cx.app, actor, &name, answer).await? else {
        transaction.commit().await.map_err(StoreError::from)?;
        form.refuse("name", "passkey-refused");
        return render(&cx, &form);
    };
    page::added(&mut transaction, &cx, actor, &format!("passkey:{id}"), &name).await?;
    let how = factor::Kind::Passkey.as_str();
    let token = session::strengthen(&mut transaction, cx.now(), actor, how).await?;
    let (left, _) = factors::recovery_left(&mut transaction, actor.person).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let next = onward(form.value("next"));
    let address = match (left, next) {
        (0, next) => {
            let next = utf8_percent_encode(next.unwrap_or_default(), NON_ALPHANUMERIC);
            cx.url(&format!("/me/second-factor/recovery?next={next}"))
        }
        (_, Some(next)) => sign_in::led_on(&cx, next),
        (_, None) => cx.url("/me/second-factor"),
    };
    let mut response = sign_in::give(&cx, &token, &address);
    cx.say_next(&mut response, &cx.tv("factor-said-added", "name", &name));
    Ok(response)
}

async fn remove(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let Some(name) = passkeys::remove(&mut transaction, actor.person, id).await? else {
        return Err(Error::NotFound);
    };
    factor::sure(actor, true)?;
    page::removed(&mut transaction, &cx, actor, &format!("passkey:{id}"), &name).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url("/me/second-factor");
    Ok(cx.redirect_saying(&there, &cx.tv("factor-said-removed", "name", &name)))
}
