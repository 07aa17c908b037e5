//! An identity that came back and is nobody's yet: it is never joined to an account by its address. Its
//! person shows who they are here first, then says that it is theirs; what is attached can be detached.

use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::sign_in;
use super::trouble::failed;
use crate::features::accounts::code::{self, Demand, Purpose};
use crate::features::accounts::provider::{self, Answer, Purpose as Errand, Trouble};
use crate::features::accounts::store::identities::{self, Identity};
use crate::features::accounts::store::visits::{self, Arrival, Visit};
use crate::features::accounts::store::{factors, persons, sessions};
use crate::features::accounts::{factor, session};
use crate::shared::authz::{AGAIN, Acting};
use crate::shared::chance;
use crate::shared::config::Provider;
use crate::shared::journal::{self, Act};
use crate::shared::mail;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get, hashed, post};

use super::providers::{Button, button};

/// Seconds for which it waits: long enough for a letter with a code.
const SECONDS: i64 = 30 * 60;

pub(super) fn routes() -> Routes {
    let (everyone, mine) = (Access::Everyone, Access::SignedIn);
    Routes::new()
        .page("/sign-in/known", everyone, get(meet).post(send))
        .page("/me/identities/new", mine, get(ask).post(take))
        .page("/me/identities/{id}/detach", mine, post(detach).get(back))
}

/// Keeps an identity for whoever shows that they may have it.
pub(super) async fn keep(
    transaction: &mut Connection,
    cx: &Cx,
    provider: &Provider,
    visit: &Visit,
    answer: &Answer,
) -> Result<(), StoreError> {
    let arrival = Arrival {
        browser_hash: visit.browser_hash.clone(),
        person: visit.person.or(cx.actor().map(|actor| actor.person)),
        provider: provider.name.clone(),
        issuer: answer.issuer.clone(),
        subject: answer.subject.clone(),
        email: answer.email.clone(),
        strong: answer.strong,
        fresh: answer.fresh,
        next: visit.next.clone(),
        created_at: cx.now(),
    };
    visits::arrive(transaction, &arrival).await
}

/// What waits in this browser, from a provider that is still there.
async fn waiting(cx: &Cx, connection: &mut Connection) -> Result<Option<(Arrival, Button)>, Error> {
    let Some(token) = cx.cookie(Cookie::Away) else {
        return Ok(None);
    };
    let arrival = visits::arrived(connection, &hashed(token), cx.now() - SECONDS).await?;
    Ok(arrival.and_then(|arrival| {
        let provider = provider::named(&cx.app, &arrival.provider)?;
        Some((arrival, button(provider)))
    }))
}

/// The cookie lasts as long as what waits under it.
fn stay(cx: &Cx, mut response: Response) -> Response {
    if let Some(token) = cx.cookie(Cookie::Away) {
        let cookie = Cookie::Away.set(token, SECONDS, cx.is_secure());
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[derive(Template)]
#[template(path = "features/accounts/templates/meet.html")]
struct MeetPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    button: &'a Button,
    /// Whether an address came.
    addressed: bool,
}

impl MeetPage<'_> {
    /// Another way to show who one is, and back to say that it is theirs.
    fn otherwise(&self) -> String {
        self.cx.url(&format!("/sign-in?next={}", to_taking(self.cx)))
    }
}

fn to_taking(cx: &Cx) -> String {
    utf8_percent_encode(&cx.url("/me/identities/new"), NON_ALPHANUMERIC).to_string()
}

async fn meet(cx: Cx) -> Result<Response, Error> {
    if cx.actor().is_some() {
        return Ok(cx.redirect(&cx.url("/me/identities/new")));
    }
    let mut connection = cx.app.db.read().await?;
    let Some((arrival, button)) = waiting(&cx, &mut connection).await? else {
        return Ok(cx.redirect(&cx.url("/sign-in")));
    };
    let form = Form::new().with("email", &arrival.email);
    let page = show(&cx, &form, &button, &arrival)?;
    Ok(stay(&cx, page))
}

fn show(cx: &Cx, form: &Form, button: &Button, arrival: &Arrival) -> Result<Response, Error> {
    let mut response = cx.page(&MeetPage {
        cx,
        form,
        button,
        addressed: !arrival.email.is_empty(),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// The code is one to sign in with: whoever types it holds the address, known here or not.
async fn send(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let Some((arrival, button)) = waiting(&cx, &mut connection).await? else {
        return Ok(cx.redirect(&cx.url("/sign-in")));
    };
    let email = mail::normal(form.value("email"));
    if !mail::could_be_answered(&email) {
        form.refuse("email", "sign-in-email-wrong");
        return show(&cx, &form, &button, &arrival);
    }
    let known = persons::by_email(&mut connection, &email).await?;
    drop(connection);
    let lang = known.as_ref().map_or(cx.lang, |person| person.language);
    match code::send(&cx.app, Purpose::SignIn, &email, None, lang, cx.visitor()).await? {
        Demand::OnItsWay(token) => {
            let path = format!("/sign-in/code?next={}", to_taking(&cx));
            Ok(stay(&cx, sign_in::code_sent(&cx, &token, &path)))
        }
        Demand::TooMany => {
            form.refuse("email", "sign-in-too-many");
            show(&cx, &form, &button, &arrival)
        }
    }
}

#[derive(Template)]
#[template(path = "features/accounts/templates/attach.html")]
struct AttachPage<'a> {
    cx: &'a Cx,
    button: &'a Button,
    arrival: &'a Arrival,
    /// The address of the account.
    email: &'a str,
}

/// What waits, if the asker may have it: whoever was sent by somebody who had signed in is theirs only.
async fn mine(cx: &Cx, connection: &mut Connection) -> Result<Option<(Arrival, Button)>, Error> {
    let actor = cx.someone()?;
    let waits = waiting(cx, connection).await?;
    Ok(waits.filter(|(arrival, _)| arrival.person.is_none_or(|person| person == actor.person)))
}

async fn ask(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let Some((arrival, button)) = mine(&cx, &mut connection).await? else {
        return Ok(cx.redirect(&cx.url("/me/second-factor")));
    };
    // Asked first, so that nothing waits sealed for it.
    factor::sure_of(&mut connection, actor).await?;
    let page = cx.page(&AttachPage {
        cx: &cx,
        button: &button,
        arrival: &arrival,
        email: &actor.email,
    })?;
    Ok(stay(&cx, page))
}

async fn take(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let list = cx.url("/me/second-factor");
    let Some((arrival, button)) = mine(&cx, &mut transaction).await? else {
        return Ok(cx.redirect(&list));
    };
    factor::sure_of(&mut transaction, actor).await?;
    let provider = provider::named(&cx.app, &button.name).ok_or(Error::NotFound)?;
    visits::forget_arrival(&mut transaction, &arrival.browser_hash).await?;
    let (strong, next) = (arrival.strong, arrival.next.clone());
    let fresh = arrival.fresh && cx.now() - arrival.created_at < AGAIN;
    let attached = attach(&mut transaction, &cx, provider, actor.person, arrival).await?;
    let Some(identity) = attached else {
        transaction.commit().await.map_err(StoreError::from)?;
        return Ok(failed(&cx, &button.name, Errand::Attach, Trouble::Taken, &list));
    };
    factor::tell(
        &mut transaction,
        &cx.app,
        actor,
        "identity-attached",
        &button.called,
    )
    .await?;
    // What was shown there counts in this session, too; as being asked again only what was a few minutes ago.
    let how = format!("provider {}", identity.provider);
    let token = match (strong, fresh) {
        (true, true) => Some(session::strengthen(&mut transaction, cx.now(), actor, &how).await?),
        (true, false) => Some(session::strengthen_only(&mut transaction, cx.now(), actor, &how).await?),
        (false, _) => None,
    };
    transaction.commit().await.map_err(StoreError::from)?;
    let next = if next.is_empty() { list } else { next };
    Ok(match token {
        Some(token) => super::providers::back_with(&cx, &token, &next),
        None => {
            let mut response = cx.redirect(&sign_in::led_on(&cx, &next));
            let gone = Cookie::Away.set("", 0, cx.is_secure());
            response.headers_mut().append(header::SET_COOKIE, gone);
            response
        }
    })
}

/// Attaches an identity to a person; nothing when it is somebody's already.
pub(super) async fn attach(
    transaction: &mut Connection,
    cx: &Cx,
    provider: &Provider,
    person: i64,
    arrival: Arrival,
) -> Result<Option<Identity>, Error> {
    let identity = Identity {
        id: chance::row(),
        person,
        provider: provider.name.clone(),
        issuer: arrival.issuer,
        subject: arrival.subject,
        called: arrival.email,
        created_at: cx.now(),
        last_used_at: Some(cx.now()),
        strong_at: arrival.strong.then_some(cx.now()),
    };
    if !identities::attach(transaction, &identity).await? {
        return Ok(None);
    }
    note(transaction, cx, person, "identity-attached", &identity).await?;
    Ok(Some(identity))
}

async fn note(
    transaction: &mut Connection,
    cx: &Cx,
    person: i64,
    act: &str,
    identity: &Identity,
) -> Result<(), StoreError> {
    let acting = Acting {
        person,
        organisation: None,
        mandate: None,
    };
    let act = Act {
        acting: Some(acting),
        act,
        object: &format!("identity:{}", identity.id),
        after: Some(&identity.provider),
        ..Act::default()
    };
    journal::record(transaction, cx.now(), &act).await
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/second-factor"))
}

/// Detaches an identity. The code that comes by letter stays: it is never the last way in.
async fn detach(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let counted = factors::count(&mut transaction, actor.person).await?;
    let Some(name) = identities::detach(&mut transaction, actor.person, id).await? else {
        return Err(Error::NotFound);
    };
    // What is sure now is asked of those alone who have something to take away.
    factor::sure(actor, counted > 0)?;
    if factors::count(&mut transaction, actor.person).await? == 0 && counted > 0 {
        factors::replace_recovery(&mut transaction, actor.person, &[], cx.now()).await?;
        sessions::weaken(&mut transaction, actor.person).await?;
    }
    let act = Act {
        acting: Some(actor.themselves()),
        act: "identity-detached",
        object: &format!("identity:{id}"),
        before: Some(&name),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    let called = provider::named(&cx.app, &name).map_or(name.clone(), |provider| button(provider).called);
    factor::tell(&mut transaction, &cx.app, actor, "identity-detached", &called).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(back(cx).await)
}
