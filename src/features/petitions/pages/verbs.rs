//! What takes one button: opening, closing, taking back, supporting.

use axum::extract::Path;
use axum::response::Response;

use super::address;
use crate::features::accounts;
use crate::features::petitions::actions;
use crate::features::petitions::finding::{self, Found};
use crate::features::petitions::petition::{State, Step};
use crate::features::petitions::store::{about, petitions};
use crate::shared::authz::Power;
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    let writes = Access::Holding(Power::AnswerCalls);
    Routes::new()
        .page("/petitions/{id}/open", writes, post(open).get(back))
        .page("/petitions/{id}/close", writes, post(close).get(back))
        .page("/petitions/{id}/withdraw", writes, post(withdraw).get(back))
        .page(
            "/organisations/{slug}/petitions/{id}/support",
            writes,
            post(support).get(back_of_supporter),
        )
}

/// The address to which a form is sent, opened by itself: the petition.
async fn back(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let (found, _) = finding::of_author(&cx, &mut *cx.app.db.read().await?, &id).await?;
    Ok(cx.redirect(&address(&cx, &found.petition)))
}

async fn back_of_supporter(cx: Cx, Path((slug, id)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    accounts::scoped(&cx, &mut connection, &slug, Power::AnswerCalls).await?;
    let found = finding::find(&mut connection, &id).await?;
    Ok(cx.redirect(&address(&cx, &found.petition)))
}

/// The petition again, with what was done; whoever was too late sees how it stands.
fn led(cx: &Cx, found: &Found, done: bool, word: &str) -> Response {
    let word = if done { word } else { "unchanged" };
    cx.redirect_saying(
        &address(cx, &found.petition),
        &cx.t(&format!("petitions-said-{word}")),
    )
}

async fn open(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = finding::of_author(&cx, &mut transaction, &id).await?;
    // What one read is what is made public: after a colleague's change one reads it again.
    if found.petition.state == State::Draft && !form.is("version", &found.petition.version.to_string()) {
        return Ok(cx.redirect_saying(
            &address(&cx, &found.petition),
            &cx.t("petitions-said-changed-meanwhile"),
        ));
    }
    // The body may have changed since the draft was written.
    let (_, communes) = about::of(&mut transaction, found.petition.id).await?;
    let bodies = finding::bodies(&cx, &mut transaction).await?;
    let may_answer = bodies.iter().any(|body| body.id == found.addressee.id)
        && finding::covers(&cx, &mut transaction, found.addressee.id, &communes).await?;
    if !may_answer {
        return Ok(cx.redirect_saying(&address(&cx, &found.petition), &cx.t("petitions-said-nobody")));
    }
    let done = actions::open(&mut transaction, &cx.app, &found, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(led(&cx, &found, done, "opened"))
}

async fn close(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    end(&cx, &id, Step::Close, "closed").await
}

/// Takes back what was opened; throws away a draft, in the version that was looked at.
async fn withdraw(cx: Cx, Path(id): Path<String>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = finding::of_author(&cx, &mut transaction, &id).await?;
    // The form of a draft names its version, that of an opened petition none.
    let draft = found.petition.opened_at.is_none();
    if draft && form.is("version", &found.petition.version.to_string()) {
        if actions::discard(&mut transaction, &cx.app, &found, acting).await? {
            transaction.commit().await.map_err(StoreError::from)?;
            return Ok(cx.redirect_saying(&cx.url("/petitions"), &cx.t("petitions-said-discarded")));
        }
    } else if !draft && form.value("version").is_empty() {
        drop(transaction);
        return end(&cx, &id, Step::Withdraw, "withdrawn").await;
    }
    Ok(led(&cx, &found, false, "discarded"))
}

async fn end(cx: &Cx, id: &str, step: Step, word: &str) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (found, acting) = finding::of_author(cx, &mut transaction, id).await?;
    let done = actions::end(&mut transaction, &cx.app, &found, step, acting).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(led(cx, &found, done, word))
}

/// Supports a petition in the name of an organisation, or stops to.
async fn support(cx: Cx, Path((slug, id)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (supporter, acting) = accounts::scoped(&cx, &mut transaction, &slug, Power::AnswerCalls).await?;
    // Of two who support it at once, the second sees what the first did.
    let found = finding::find(&mut transaction, &id).await?;
    petitions::take_turns(&mut transaction, found.petition.id).await?;
    let found = finding::find(&mut transaction, &id).await?;
    let (done, word) = match form.is("stop", "1") {
        false => (
            actions::support(&mut transaction, &cx.app, &found, &supporter, acting).await?,
            "supported",
        ),
        true => (
            actions::stop_supporting(&mut transaction, &cx.app, &found, &supporter, acting).await?,
            "not-supported",
        ),
    };
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(led(&cx, &found, done, word))
}
