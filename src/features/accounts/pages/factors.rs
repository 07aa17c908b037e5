//! My ways to sign in: second factors and accounts elsewhere, what there is, what can be added, how one is
//! taken away.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::providers::{self, Button};
use crate::features::accounts::factor;
use crate::features::accounts::provider;
use crate::features::accounts::store::factors::{self, Generator};
use crate::features::accounts::store::identities::{self, Identity};
use crate::features::accounts::store::passkeys::{self, Held};
use crate::features::accounts::store::sessions;
use crate::shared::authz::Actor;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Routes, get, post};

pub(super) fn routes() -> Routes {
    let mine = Access::SignedIn;
    Routes::new().page("/me/second-factor", mine, get(show)).page(
        "/me/second-factor/codes/{id}/remove",
        mine,
        post(remove_generator).get(back),
    )
}

#[derive(Template)]
#[template(path = "features/accounts/templates/factors.html")]
struct FactorsPage<'a> {
    cx: &'a Cx,
    passkeys: Vec<Held>,
    generators: Vec<Generator>,
    recovery_left: i64,
    recovery_drawn: Option<i64>,
    /// Accounts elsewhere by which the person signs in, and what their provider is called.
    identities: Vec<(Identity, String)>,
    /// The providers that can be attached.
    others: Vec<Button>,
    /// Whether there is a second factor beside the letter.
    proves: bool,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let mut connection = cx.app.db.read().await?;
    let (recovery_left, recovery_drawn) = factors::recovery_left(&mut connection, actor.person).await?;
    let held = identities::of(&mut connection, actor.person).await?;
    let mut others = providers::buttons(&cx);
    others.retain(|button| !held.iter().any(|identity| identity.provider == button.name));
    let called = |identity: Identity| {
        let provider = provider::named(&cx.app, &identity.provider);
        let called = provider.map_or_else(
            || identity.provider.clone(),
            |found| providers::button(found).called,
        );
        (identity, called)
    };
    cx.page(&FactorsPage {
        cx: &cx,
        passkeys: passkeys::of(&mut connection, actor.person).await?,
        generators: factors::generators(&mut connection, actor.person).await?,
        recovery_left,
        recovery_drawn,
        identities: held.into_iter().map(called).collect(),
        others,
        proves: factors::count(&mut connection, actor.person).await? > 0,
    })
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/me/second-factor"))
}

async fn remove_generator(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let actor = cx.someone()?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let mut transaction = cx.app.db.write().await?;
    let Some(name) = factors::remove_generator(&mut transaction, actor.person, id).await? else {
        return Err(Error::NotFound);
    };
    // What is sure now is asked of those alone who have something to take away.
    factor::sure(actor, true)?;
    removed(&mut transaction, &cx, actor, &format!("generator:{id}"), &name).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let there = cx.url("/me/second-factor");
    Ok(cx.redirect_saying(&there, &cx.tv("factor-said-removed", "name", &name)))
}

/// What follows from the removal of a second factor, in its transaction.
pub(super) async fn removed(
    transaction: &mut Connection,
    cx: &Cx,
    actor: &Actor,
    object: &str,
    name: &str,
) -> Result<(), Error> {
    if factors::count(transaction, actor.person).await? == 0 {
        factors::replace_recovery(transaction, actor.person, &[], cx.now()).await?;
        sessions::weaken(transaction, actor.person).await?;
    }
    let act = Act {
        acting: Some(actor.themselves()),
        act: "second-factor-removed",
        object,
        before: Some(name),
        ..Act::default()
    };
    journal::record(transaction, cx.now(), &act).await?;
    factor::tell(transaction, &cx.app, actor, "factor-removed", name).await?;
    Ok(())
}

/// What follows from a second factor that was added, in its transaction.
pub(super) async fn added(
    transaction: &mut Connection,
    cx: &Cx,
    actor: &Actor,
    object: &str,
    name: &str,
) -> Result<(), Error> {
    let act = Act {
        acting: Some(actor.themselves()),
        act: "second-factor-added",
        object,
        after: Some(name),
        ..Act::default()
    };
    journal::record(transaction, cx.now(), &act).await?;
    factor::tell(transaction, &cx.app, actor, "factor-added", name).await?;
    Ok(())
}
