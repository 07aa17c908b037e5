//! Adding an application that makes codes: its secret is shown once, and the first code proves that
//! it was taken.

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::sign_in::{self, Onward};
use super::{factors as page, onward};
use crate::features::accounts::factor::{self, generator};
use crate::features::accounts::session;
use crate::features::accounts::store::factors::{self, Generator};
use crate::shared::authz::Actor;
use crate::shared::chance;
use crate::shared::once;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get};

/// Characters of a name at most.
pub(super) const NAME_MOST: usize = 60;

pub(super) fn routes() -> Routes {
    Routes::new().page("/me/second-factor/codes", Access::SignedIn, get(show).post(add))
}

#[derive(Template)]
#[template(path = "features/accounts/templates/generator.html")]
struct GeneratorPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// The secret, to be typed.
    written: String,
    /// The address that an application on this very device opens.
    address: &'a str,
    /// Side and path of the drawing.
    drawing: Option<(i32, String)>,
}

async fn show(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    factor::sure(actor, factors::count(&mut connection, actor.person).await? > 0)?;
    let secret = chance::secret::<20>();
    let form = Form::new()
        .with("next", onward(&onward_to.next).unwrap_or_default())
        .with("sending", &chance::token())
        .with("name", &cx.t("generator-name-first"))
        .with("secret", &factor::key(&cx.app)?.seal(&pending(actor), &secret));
    render(&cx, actor, &form, &secret)
}

/// The secret travels sealed until its first code is typed: for this person, whichever server answers.
fn pending(actor: &Actor) -> String {
    format!("generator to come:{}", actor.person)
}

fn render(cx: &Cx, actor: &Actor, form: &Form, secret: &[u8]) -> Result<Response, Error> {
    let address = generator::address(secret, &actor.email);
    let mut response = cx.page(&GeneratorPage {
        cx,
        form,
        written: generator::written(secret),
        address: &address,
        drawing: generator::drawing(&address),
    })?;
    if !form.is_fine() {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

async fn add(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut transaction = cx.app.db.write().await?;
    let sending = form.value("sending").to_owned();
    if let Some(address) = once::led_to(&mut transaction, &sending, Some(actor.person)).await? {
        return Ok(cx.redirect_done(&address));
    }
    factor::sure(actor, factors::count(&mut transaction, actor.person).await? > 0)?;
    let key = factor::key(&cx.app)?;
    let Ok(secret) = key.open(&pending(actor), form.value("secret")) else {
        return Ok(cx.redirect(&cx.url("/me/second-factor/codes")));
    };
    let name = form.required("name", NAME_MOST, "factor-name-wrong");
    let figures: String = form.value("code").chars().filter(char::is_ascii_digit).collect();
    let step = generator::step(&secret, &figures, cx.now());
    if step.is_none() {
        form.refuse("code", "generator-code-wrong");
    }
    let (Some(step), true) = (step, form.is_fine()) else {
        return render(&cx, actor, &form, &secret);
    };
    let id = chance::row();
    let generator = Generator {
        id,
        name,
        sealed: key.seal(&generator::purpose(id), &secret),
        created_at: cx.now(),
        last_used_at: None,
    };
    factors::add_generator(&mut transaction, actor.person, &generator, step).await?;
    page::added(
        &mut transaction,
        &cx,
        actor,
        &format!("generator:{id}"),
        &generator.name,
    )
    .await?;
    let token = session::strengthen(&mut transaction, cx.now(), actor, "generator").await?;
    let (left, _) = factors::recovery_left(&mut transaction, actor.person).await?;
    let next = onward(form.value("next")).map(str::to_owned);
    let address = match (left, next) {
        // The first factor is the moment to take codes on paper.
        (0, next) => {
            let next = utf8_percent_encode(next.as_deref().unwrap_or_default(), NON_ALPHANUMERIC).to_string();
            cx.url(&format!("/me/second-factor/recovery?next={next}"))
        }
        (_, Some(next)) => sign_in::led_on(&cx, &next),
        (_, None) => cx.url("/me/second-factor"),
    };
    once::note(&mut transaction, &sending, Some(actor.person), &address, cx.now()).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let mut response = sign_in::give(&cx, &token, &address);
    cx.say_next(
        &mut response,
        &cx.tv("factor-said-added", "name", &generator.name),
    );
    Ok(response)
}
