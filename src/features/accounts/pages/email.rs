//! My address: another one, once a code shows that it is mine; and back, for whoever holds the former.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::sign_in::{self, Door};
use crate::features::accounts::code::{self, Demand, Purpose, Typed};
use crate::features::accounts::factor;
use crate::features::accounts::store::codes::Asked;
use crate::features::accounts::store::ways::{self as store, Change, Reached};
use crate::features::accounts::store::{persons, sessions};
use crate::features::accounts::ways::{self, DELAY};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::mail;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get};

pub(super) fn routes() -> Routes {
    let (everyone, mine) = (Access::Everyone, Access::SignedIn);
    Routes::new()
        .page("/me/email", mine, get(show).post(send))
        .page("/me/email/code", mine, get(ask_code).post(change))
        .page("/sign-in/email/{id}", everyone, get(offer).post(send_back))
        .page("/sign-in/email/{id}/code", everyone, get(ask_undo).post(undo))
}

#[derive(Template)]
#[template(path = "features/accounts/templates/email.html")]
struct EmailPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    email: &'a str,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    sure(&cx, &mut connection).await?;
    render(&cx, &Form::new())
}

async fn sure(cx: &Cx, connection: &mut Connection) -> Result<(), Error> {
    factor::sure_of(connection, cx.someone()?).await
}

fn render(cx: &Cx, form: &Form) -> Result<Response, Error> {
    let email = &cx.someone()?.email;
    let mut response = cx.page(&EmailPage { cx, form, email })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

fn door() -> Door {
    Door {
        purpose: Purpose::Email,
        action: "/me/email/code".into(),
        ask: "/me/email".into(),
        button: "email-change",
    }
}

async fn send(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    sure(&cx, &mut connection).await?;
    drop(connection);
    let email = mail::normal(form.value("email"));
    if !mail::could_be_answered(&email) || email == actor.email {
        form.refuse("email", "email-wrong");
        return render(&cx, &form);
    }
    let person = Some(actor.person);
    let demand = code::send(&cx.app, Purpose::Email, &email, person, cx.lang, cx.visitor()).await?;
    match demand {
        Demand::OnItsWay(token) => Ok(sign_in::code_sent(&cx, &token, "/me/email/code")),
        Demand::TooMany => {
            form.refuse("email", "sign-in-too-many");
            render(&cx, &form)
        }
    }
}

async fn ask_code(cx: Cx) -> Result<Response, Error> {
    sign_in::show_code(&cx, &Form::new(), None, &door()).await
}

/// What was typed, judged; the page again where it was not right. The try is kept either way.
async fn typed(
    cx: &Cx,
    transaction: &mut Connection,
    form: &mut Form,
    purpose: Purpose,
) -> Result<Result<Asked, Option<i64>>, Error> {
    let token = cx.cookie(Cookie::Browser).unwrap_or_default().to_owned();
    let written = form.value("code").to_owned();
    Ok(
        match code::judge(transaction, cx.now(), purpose, &token, &written).await? {
            Typed::Right(asked) => Ok(asked),
            Typed::Wrong(left) => {
                form.refuse("code", "sign-in-code-wrong");
                Err(Some(left))
            }
            Typed::Gone => {
                form.refuse("code", "sign-in-code-gone");
                Err(None)
            }
        },
    )
}

async fn change(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    sure(&cx, &mut transaction).await?;
    let asked = match typed(&cx, &mut transaction, &mut form, Purpose::Email).await? {
        Ok(asked) if asked.person == Some(actor.person) => asked,
        wrong => {
            transaction.commit().await.map_err(StoreError::from)?;
            if form.is_fine() {
                form.refuse("code", "sign-in-code-gone");
            }
            return sign_in::show_code(&cx, &form, wrong.err().flatten(), &door()).await;
        }
    };
    // Whoever typed the code holds that address: they may know that it has an account.
    if persons::by_email(&mut transaction, &asked.email).await?.is_some() {
        transaction.commit().await.map_err(StoreError::from)?;
        let mut form = Form::new().with("email", &asked.email);
        form.refuse("email", "email-taken");
        return render(&cx, &form);
    }
    let change = Change {
        id: chance::row(),
        person: actor.person,
        former: actor.email.clone(),
        later: asked.email,
        changed_at: cx.now(),
    };
    store::change_email(&mut transaction, &change).await?;
    sessions::end_others(&mut transaction, actor.person, Some(actor.session), cx.now()).await?;
    note(
        &mut transaction,
        &cx,
        "email-changed",
        &change.former,
        &change.later,
        &change,
    )
    .await?;
    let language = persons::by_id(&mut transaction, actor.person)
        .await?
        .map_or(cx.lang, |person| person.language);
    for (email, key) in [(&change.former, "email-former"), (&change.later, "email-later")] {
        let to = Reached {
            person: change.person,
            email: email.clone(),
            language,
        };
        let path = format!("/sign-in/email/{}", change.id);
        ways::tell(&mut transaction, &cx.app, &to, key, (&change.later, &path)).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    let said = cx.tv("email-said-changed", "email", &change.later);
    Ok(cx.redirect_saying(&cx.url("/me"), &said))
}

async fn note(
    transaction: &mut Connection,
    cx: &Cx,
    act: &str,
    before: &str,
    after: &str,
    change: &Change,
) -> Result<(), StoreError> {
    let acting = Acting {
        person: change.person,
        organisation: None,
        mandate: None,
    };
    let act = Act {
        acting: Some(acting),
        act,
        object: &format!("person:{}", change.person),
        before: Some(before),
        after: Some(after),
        ..Act::default()
    };
    journal::record(transaction, cx.now(), &act).await
}

/// A change that can still be undone, for whoever was sent its number by letter.
async fn open(cx: &Cx, connection: &mut Connection, id: &str) -> Result<Change, Error> {
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let change = store::change(connection, id, cx.now() - DELAY).await?;
    change.ok_or(Error::NotFound)
}

fn undo_door(change: &Change) -> Door {
    Door {
        purpose: Purpose::Undo,
        action: format!("/sign-in/email/{}/code", change.id).into(),
        ask: format!("/sign-in/email/{}", change.id).into(),
        button: "email-undo",
    }
}

#[derive(Template)]
#[template(path = "features/accounts/templates/email-undo.html")]
struct UndoPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    change: &'a Change,
}

/// It names no address: who opens it has not shown yet that one is theirs.
async fn offer(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let change = open(&cx, &mut connection, &id).await?;
    let form = Form::new();
    cx.page(&UndoPage {
        cx: &cx,
        form: &form,
        change: &change,
    })
}

async fn send_back(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let change = open(&cx, &mut connection, &id).await?;
    drop(connection);
    let demand = code::send(
        &cx.app,
        Purpose::Undo,
        &change.former,
        Some(change.person),
        cx.lang,
        cx.visitor(),
    );
    match demand.await? {
        Demand::OnItsWay(token) => Ok(sign_in::code_sent(&cx, &token, &undo_door(&change).action)),
        Demand::TooMany => {
            form.refuse("send", "sign-in-too-many");
            let mut response = cx.page(&UndoPage {
                cx: &cx,
                form: &form,
                change: &change,
            })?;
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            Ok(response)
        }
    }
}

async fn ask_undo(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let change = open(&cx, &mut connection, &id).await?;
    drop(connection);
    sign_in::show_code(&cx, &Form::new(), None, &undo_door(&change)).await
}

/// Every session ends, for one of them may be of whoever changed the address; the second factors added
/// since then go, for they may be theirs too.
async fn undo(cx: Cx, Path(id): Path<String>, mut form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let change = open(&cx, &mut transaction, &id).await?;
    match typed(&cx, &mut transaction, &mut form, Purpose::Undo).await? {
        Ok(asked) if asked.email == change.former && asked.person == Some(change.person) => {}
        wrong => {
            transaction.commit().await.map_err(StoreError::from)?;
            if form.is_fine() {
                form.refuse("code", "sign-in-code-gone");
            }
            return sign_in::show_code(&cx, &form, wrong.err().flatten(), &undo_door(&change)).await;
        }
    }
    if store::undo(&mut transaction, &change, cx.now()).await? {
        sessions::end_others(&mut transaction, change.person, None, cx.now()).await?;
        store::forget_factors_since(&mut transaction, change.person, change.changed_at).await?;
        note(
            &mut transaction,
            &cx,
            "email-change-undone",
            &change.later,
            &change.former,
            &change,
        )
        .await?;
        let language = persons::by_id(&mut transaction, change.person)
            .await?
            .map_or(cx.lang, |person| person.language);
        for email in [&change.former, &change.later] {
            let to = Reached {
                person: change.person,
                email: email.clone(),
                language,
            };
            let who = (change.former.as_str(), "/sign-in");
            ways::tell(&mut transaction, &cx.app, &to, "email-undone", who).await?;
        }
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(cx.redirect_saying(&cx.url("/sign-in"), &cx.t("email-said-undone")));
    }
    Ok(cx.redirect(&cx.url("/sign-in")))
}
