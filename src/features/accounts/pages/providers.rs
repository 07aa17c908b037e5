//! Coming in by a provider of identities: the way there and the way back.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use super::sign_in;
use super::trouble::failed;
use super::{arrivals, onward};
use crate::features::accounts::factor;
use crate::features::accounts::provider::{self, Answer, Errand, Purpose, Returned, Trouble, preset};
use crate::features::accounts::session::{self, ByProvider};
use crate::features::accounts::store::identities::{self, Identity};
use crate::features::accounts::store::visits::{self, Visit};
use crate::features::accounts::store::{factors, persons, ways};
use crate::features::accounts::ways::DELAY;
use crate::shared::chance;
use crate::shared::config::Provider;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get, hashed, post};

/// Seconds for which a browser may be away.
pub(super) const SECONDS: i64 = 10 * 60;

/// Errands that may be begun in an hour from one network: a town hall signs in at nine o'clock.
const FROM_ONE_NETWORK: i64 = 300;

pub(super) fn routes() -> Routes {
    let (everyone, mine) = (Access::Everyone, Access::SignedIn);
    Routes::new()
        .page(
            "/sign-in/with/{provider}",
            everyone,
            post(to_sign_in).get(to_door),
        )
        .page(
            "/sign-in/second-factor/with/{provider}",
            mine,
            post(to_prove).get(to_proof),
        )
        .page("/me/identities/with/{provider}", mine, post(to_attach).get(offer))
        .at("/sign-in/return/{provider}", everyone, get(come_back))
        .at("/sign-in/left", everyone, get(left))
}

/// A button: the provider's name in addresses, and what people call it.
pub(super) struct Button {
    pub name: String,
    pub called: String,
}

/// Every provider that the operator named.
pub(super) fn buttons(cx: &Cx) -> Vec<Button> {
    cx.app.config.provider.iter().map(button).collect()
}

pub(super) fn button(provider: &Provider) -> Button {
    Button {
        name: provider.name.clone(),
        called: preset::called(provider).to_owned(),
    }
}

async fn to_door(cx: Cx) -> Response {
    cx.redirect(&cx.url("/sign-in"))
}

async fn to_proof(cx: Cx) -> Response {
    cx.redirect(&cx.url("/sign-in/second-factor"))
}

async fn to_sign_in(cx: Cx, Path(name): Path<String>, form: Form) -> Result<Response, Error> {
    let next = onward(form.value("next")).map_or_else(|| cx.url("/me"), str::to_owned);
    if cx.actor().is_some() {
        return Ok(cx.redirect(&next));
    }
    leave(&cx, &name, Purpose::SignIn, &next).await
}

async fn to_prove(cx: Cx, Path(name): Path<String>, form: Form) -> Result<Response, Error> {
    let next = onward(form.value("next")).map_or_else(|| cx.url("/me"), str::to_owned);
    leave(&cx, &name, Purpose::SecondFactor, &next).await
}

#[derive(Template)]
#[template(path = "features/accounts/templates/attach-offer.html")]
struct OfferPage<'a> {
    cx: &'a Cx,
    button: &'a Button,
}

/// What protects an account is changed only by whoever was asked again.
async fn offer(cx: Cx, Path(name): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let Some(provider) = provider::named(&cx.app, &name) else {
        return Ok(cx.redirect(&cx.url("/me/second-factor")));
    };
    let mut connection = cx.app.db.read().await?;
    factor::sure_of(&mut connection, actor).await?;
    cx.page(&OfferPage {
        cx: &cx,
        button: &button(provider),
    })
}

async fn to_attach(cx: Cx, Path(name): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    provider::named(&cx.app, &name).ok_or(Error::NotFound)?;
    factor::sure_of(&mut connection, actor).await?;
    drop(connection);
    leave(&cx, &name, Purpose::Attach, &cx.url("/me/second-factor")).await
}

#[derive(Template)]
#[template(path = "features/accounts/templates/departing.html")]
struct DepartingPage<'a> {
    cx: &'a Cx,
    called: &'a str,
    address: &'a str,
}

/// Sends a browser to a provider. The page leads on by itself: a form that is answered by an address of
/// another site would be stopped by our own policy.
async fn leave(cx: &Cx, name: &str, purpose: Purpose, next: &str) -> Result<Response, Error> {
    let provider = provider::named(&cx.app, name).ok_or(Error::NotFound)?;
    let errand = match provider::set_out(&cx.app, provider, purpose, cx.lang).await {
        Ok(errand) => errand,
        Err(why) => return Ok(failed(cx, name, purpose, why, next)),
    };
    // Two tabs of one browser may be away at once.
    let browser = cx.cookie(Cookie::Away).map_or_else(chance::token, str::to_owned);
    if !note(cx, provider, purpose, &errand, &browser, next).await? {
        return Ok(failed(cx, name, purpose, Trouble::TooMany, next));
    }
    let mut response = cx.page(&DepartingPage {
        cx,
        called: preset::called(provider),
        address: &errand.address,
    })?;
    let onward = format!("0; url={}", errand.address);
    let headers = response.headers_mut();
    headers.insert(
        header::REFRESH,
        HeaderValue::from_str(&onward).map_err(|error| Error::Internal(error.into()))?,
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.append(
        header::SET_COOKIE,
        Cookie::Away.set(&browser, SECONDS, cx.is_secure()),
    );
    Ok(response)
}

/// Keeps what must come back; false where too many left from one network.
async fn note(
    cx: &Cx,
    provider: &Provider,
    purpose: Purpose,
    errand: &Errand,
    browser: &str,
    next: &str,
) -> Result<bool, Error> {
    let visit = Visit {
        browser_hash: hashed(browser),
        provider: provider.name.clone(),
        purpose: purpose.as_str().to_owned(),
        person: cx.actor().map(|actor| actor.person),
        nonce: errand.nonce.clone(),
        verifier: errand.verifier.clone(),
        next: next.to_owned(),
        language: cx.lang.code().to_owned(),
        visitor: cx.visitor().to_owned(),
        created_at: cx.now(),
    };
    let mut transaction = cx.app.db.write().await?;
    let begun = visits::begun_from(&mut transaction, cx.visitor(), cx.now() - 3600).await?;
    if !cx.visitor().is_empty() && begun >= FROM_ONE_NETWORK {
        return Ok(false);
    }
    visits::keep(&mut transaction, &hashed(&errand.state), &visit).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(true)
}

async fn come_back(
    mut cx: Cx,
    Path(name): Path<String>,
    Query(returned): Query<Returned>,
) -> Result<Response, Error> {
    let provider = provider::named(&cx.app, &name).ok_or(Error::NotFound)?.clone();
    let browser = cx.cookie(Cookie::Away).unwrap_or_default().to_owned();
    let mut transaction = cx.app.db.write().await?;
    let (state, since) = (hashed(&returned.state), (cx.now() - SECONDS, cx.now()));
    let visit = visits::take(&mut transaction, &state, &hashed(&browser), &name, since).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let Some(visit) = visit else {
        return Ok(failed(&cx, &name, Purpose::SignIn, Trouble::Over, &cx.url("/me")));
    };
    cx.lang = visit.language.parse::<Lang>().unwrap_or(cx.lang);
    let purpose = Purpose::of(&visit.purpose).ok_or(Error::NotFound)?;
    // Nothing of the database is held while the provider is asked.
    let answer = provider::answer(&cx.app, &provider, &returned, &visit.nonce, &visit.verifier).await;
    let came = match answer {
        Ok(answer) => receive(&cx, &provider, purpose, &visit, &answer).await?,
        Err(why) => Err(why),
    };
    Ok(match came {
        Ok(response) => response,
        Err(why) => failed(&cx, &name, purpose, why, &visit.next),
    })
}

/// What becomes of who came back.
async fn receive(
    cx: &Cx,
    provider: &Provider,
    purpose: Purpose,
    visit: &Visit,
    answer: &Answer,
) -> Result<Result<Response, Trouble>, Error> {
    let mut transaction = cx.app.db.write().await?;
    let held = identities::by_subject(&mut transaction, &answer.issuer, &answer.subject).await?;
    let mine = cx.actor().filter(|actor| visit.person == Some(actor.person));
    match (purpose, held, mine) {
        (Purpose::SignIn, Some(identity), _) => {
            let token = let_in(&mut transaction, cx, provider, &identity, answer).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(Ok(back_with(cx, &token, &visit.next)))
        }
        (Purpose::SignIn, None, _) if cx.actor().is_none() => {
            if let Some(identity) = newcomer(&mut transaction, cx, provider, answer).await? {
                let token = let_in(&mut transaction, cx, provider, &identity, answer).await?;
                transaction.commit().await.map_err(StoreError::from)?;
                return Ok(Ok(back_with(cx, &token, &visit.next)));
            }
            arrivals::keep(&mut transaction, cx, provider, visit, answer).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(Ok(cx.redirect(&cx.url("/sign-in/known"))))
        }
        // Whoever has signed in meanwhile is asked whether it is to be theirs.
        (Purpose::SignIn | Purpose::Attach, None, _) => {
            arrivals::keep(&mut transaction, cx, provider, visit, answer).await?;
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(Ok(cx.redirect(&cx.url("/me/identities/new"))))
        }
        (Purpose::Attach, Some(identity), Some(actor)) if identity.person == actor.person => {
            Ok(Ok(cx.redirect(&cx.url("/me/second-factor"))))
        }
        (Purpose::Attach, Some(_), _) => Ok(Err(Trouble::Taken)),
        (Purpose::SecondFactor, Some(identity), Some(actor)) if identity.person == actor.person => {
            if !answer.strong {
                return Ok(Err(Trouble::NotStrong));
            }
            identities::used(&mut transaction, identity.id, true, cx.now()).await?;
            let how = format!("provider {}", provider.name);
            let token = match answer.fresh {
                true => session::strengthen(&mut transaction, cx.now(), actor, &how).await?,
                false => session::strengthen_only(&mut transaction, cx.now(), actor, &how).await?,
            };
            transaction.commit().await.map_err(StoreError::from)?;
            Ok(Ok(back_with(cx, &token, &visit.next)))
        }
        (Purpose::SecondFactor, Some(_), Some(_)) => Ok(Err(Trouble::Taken)),
        (Purpose::SecondFactor, None, Some(_)) => Ok(Err(Trouble::Unknown)),
        // The session ended meanwhile, or is another person's.
        (Purpose::SecondFactor, _, None) => Ok(Err(Trouble::Over)),
    }
}

/// Opens a session for the person of an identity.
async fn let_in(
    transaction: &mut Connection,
    cx: &Cx,
    provider: &Provider,
    identity: &Identity,
    answer: &Answer,
) -> Result<String, Error> {
    // Somebody who has a second factor here had this provider's counted when they were asked for it.
    identities::used(transaction, identity.id, answer.strong, cx.now()).await?;
    let by = ByProvider {
        provider: &provider.name,
        strong: answer.strong,
        fresh: answer.fresh,
        id_token: &answer.id_token,
    };
    if answer.strong {
        session::found_again(transaction, identity.person, cx.now()).await?;
    }
    session::open_by_provider(transaction, &cx.app, identity.person, cx.device(), by).await
}

/// Makes somebody known whom nobody here knows: their address was verified there, and is nobody's here. For
/// any other it is asked whose it is.
async fn newcomer(
    transaction: &mut Connection,
    cx: &Cx,
    provider: &Provider,
    answer: &Answer,
) -> Result<Option<Identity>, Error> {
    if !answer.verified || persons::by_email(transaction, &answer.email).await?.is_some() {
        return Ok(None);
    }
    // A former address whose change can be undone is its former owner's.
    if ways::change_from(transaction, &answer.email, cx.now() - DELAY)
        .await?
        .is_some()
    {
        return Ok(None);
    }
    let person = persons::make(transaction, chance::row(), &answer.email, cx.lang, cx.now()).await?;
    arrivals::attach(
        transaction,
        cx,
        provider,
        person,
        answer_as_arrival(cx, provider, answer),
    )
    .await
}

fn answer_as_arrival(cx: &Cx, provider: &Provider, answer: &Answer) -> visits::Arrival {
    visits::Arrival {
        browser_hash: String::new(),
        person: None,
        provider: provider.name.clone(),
        issuer: answer.issuer.clone(),
        subject: answer.subject.clone(),
        email: answer.email.clone(),
        strong: answer.strong,
        fresh: answer.fresh,
        next: String::new(),
        created_at: cx.now(),
    }
}

/// Gives the browser its session, takes away what it left with, and leads it on.
pub(super) fn back_with(cx: &Cx, token: &str, next: &str) -> Response {
    let mut response = sign_in::welcome(cx, token, next);
    let gone = Cookie::Away.set("", 0, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, gone);
    response
}

/// Where a provider leads whoever ended their session there too.
async fn left(cx: Cx) -> Response {
    cx.redirect(&cx.url("/"))
}

/// The providers by which somebody may show a second factor: those attached to them, and those not yet.
pub(super) async fn that_prove(
    connection: &mut Connection,
    cx: &Cx,
    person: i64,
) -> Result<(Vec<Button>, Vec<Button>), StoreError> {
    let held = identities::of(connection, person).await?;
    let is_held = |provider: &&Provider| held.iter().any(|identity| identity.issuer == provider.issuer);
    let strong = cx
        .app
        .config
        .provider
        .iter()
        .filter(|provider| preset::can_be_strong(provider));
    let (attached, others): (Vec<&Provider>, Vec<&Provider>) = strong.partition(is_held);
    let buttons = |providers: Vec<&Provider>| providers.into_iter().map(button).collect();
    Ok((buttons(attached), buttons(others)))
}

/// Whether codes can be asked of somebody: of an application, or on paper.
pub(super) async fn has_codes(connection: &mut Connection, person: i64) -> Result<bool, StoreError> {
    let (left, _) = factors::recovery_left(connection, person).await?;
    Ok(left > 0 || !factors::generators(connection, person).await?.is_empty())
}
