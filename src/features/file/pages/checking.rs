//! A funder says that it looked at a piece, how deeply and until when that holds; another funder may
//! accept it rather than look again.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;

use super::{piece, words};
use crate::features::directory::{self, Organisation};
use crate::features::file::keeping;
use crate::features::file::piece::{Depth, Piece};
use crate::features::file::reader;
use crate::features::file::store::pieces;
use crate::shared::authz::{Acting, Power};
use crate::shared::once;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes, post};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/organisations/{id}/file/pieces/{piece}/check",
            Access::Holding(Power::CheckPieces),
            post(check).get(back),
        )
        .page(
            "/organisations/{id}/file/pieces/{piece}/accept",
            Access::Holding(Power::CheckPieces),
            post(accept).get(back),
        )
}

async fn back(cx: Cx, Path((id, piece)): Path<(String, String)>) -> Response {
    cx.redirect(&cx.url(&format!("/organisations/{id}/file/pieces/{piece}")))
}

/// The piece, and the funder for whom the asker checks it; no funder when they must still say which.
/// Nobody checks their own papers.
async fn checkable(
    cx: &Cx,
    connection: &mut Connection,
    (id, number): (&str, &str),
    wanted: &str,
) -> Result<(Organisation, Piece, Option<(Acting, i64)>), Error> {
    let named = directory::number_of_key(connection, directory::key_in_address(id)).await?;
    let mut funders = reader::funders(cx, connection, Power::CheckPieces, named).await?;
    if let Some(funder) = funders.first() {
        // What lacks is asked before it is said whether there is such a piece.
        cx.acting(Power::CheckPieces, Some(funder.id))?;
    }
    let (organisation, reader) = reader::reading(cx, connection, id).await?;
    funders.retain(|funder| funder.id != organisation.id);
    if funders.is_empty() || reader.is_owner() {
        return Err(Error::NotFound);
    }
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let piece = pieces::by_id(connection, organisation.id, number).await?;
    let piece = piece
        .filter(|piece| reader.sees(piece.clearance))
        .ok_or(Error::NotFound)?;
    // For a funder that may see this piece.
    funders.retain(|funder| funder.role.sees(piece.clearance));
    let funder = match reader::chosen(&funders, wanted) {
        Some(funder) => Some((cx.acting(Power::CheckPieces, Some(funder.id))?, funder.id)),
        None => None,
    };
    Ok((organisation, piece, funder))
}

async fn check(
    cx: Cx,
    Path((id, number)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Error> {
    let depth = form.value("depth").parse::<Depth>();
    if depth.is_err() {
        form.refuse("depth", "file-depth-wrong");
    }
    let typed = form.value("until").trim().to_owned();
    let until = words::day(&typed);
    let today = cx.app.clock.today();
    if !typed.is_empty() && until.is_none_or(|until| until < today) {
        form.refuse("until", "file-check-day-wrong");
    }
    let (Ok(depth), true) = (depth, form.is_fine()) else {
        let mut page = piece::page(&cx, &id, &number, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    };
    let mut transaction = cx.app.db.write().await?;
    let wanted = form.value("for").to_owned();
    let (organisation, piece, funder) = checkable(&cx, &mut transaction, (&id, &number), &wanted).await?;
    let Some((acting, funder)) = funder else {
        drop(transaction);
        return unsaid(&cx, (&id, &number), form).await;
    };
    // What was looked at is what was shown: a version that came meanwhile was not.
    if form.value("number") != piece.last.number.to_string() {
        form.refuse("depth", "file-check-newer");
        drop(transaction);
        let mut page = piece::page(&cx, &id, &number, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let person = Some(acting.person);
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_none()
    {
        let by = (funder, acting);
        keeping::check(
            &mut transaction,
            &cx.app,
            (&organisation, &piece),
            (depth, until),
            by,
        )
        .await?;
        once::note(&mut transaction, form.value("sending"), person, "", cx.now()).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(said(&cx, &id, &number, "file-said-checked"))
}

/// Whoever acts for several funders says for which: the first is nobody's choice.
async fn unsaid(cx: &Cx, (id, number): (&str, &str), mut form: Form) -> Result<Response, Error> {
    form.refuse("for", "file-for-unsaid");
    let mut page = piece::page(cx, id, number, &form).await?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(page)
}

/// Back to the piece, which says what was done.
fn said(cx: &Cx, id: &str, number: &str, key: &str) -> Response {
    let there = cx.url(&format!("/organisations/{id}/file/pieces/{number}"));
    cx.redirect_saying(&there, &cx.t(key))
}

async fn accept(cx: Cx, Path((id, number)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, piece, funder) =
        checkable(&cx, &mut transaction, (&id, &number), form.value("for")).await?;
    let Some((acting, funder)) = funder else {
        drop(transaction);
        return unsaid(&cx, (&id, &number), form).await;
    };
    let wanted: i64 = form.value("check").parse().map_err(|_| Error::NotFound)?;
    let today = cx.app.clock.today();
    let theirs = pieces::checks(&mut transaction, piece.id)
        .await?
        .into_iter()
        .find(|check| check.id == wanted && check.by != funder && check.holds(&piece, today))
        .ok_or(Error::NotFound)?;
    let person = Some(acting.person);
    if once::led_to(&mut transaction, form.value("sending"), person)
        .await?
        .is_none()
    {
        let by = (funder, acting);
        keeping::accept_check(&mut transaction, &cx.app, (&organisation, &piece), theirs, by).await?;
        once::note(&mut transaction, form.value("sending"), person, "", cx.now()).await?;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(said(&cx, &id, &number, "file-said-accepted"))
}
