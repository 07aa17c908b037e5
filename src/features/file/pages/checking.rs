//! A funder says that it looked at a piece, how deeply and until when that holds; another funder may
//! accept it rather than look again.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::post;

use super::{piece, words};
use crate::features::directory::{self, Organisation};
use crate::features::file::piece::{Check, Depth, Piece};
use crate::features::file::reader;
use crate::features::file::store::pieces;
use crate::shared::authz::{Acting, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Access, Cx, Error, Form, Routes};
use crate::shared::{chance, once};

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

/// The piece, and the funder for whom the asker checks it. Nobody checks their own papers.
async fn checkable(
    cx: &Cx,
    connection: &mut Connection,
    id: &str,
    number: &str,
) -> Result<(Organisation, Piece, Acting, i64), Error> {
    let named = directory::number_of_key(connection, directory::key_in_address(id)).await?;
    let (acting, role) = reader::for_a_funder(cx, connection, Power::CheckPieces, named)
        .await?
        .ok_or(Error::NotFound)?;
    let (organisation, reader) = reader::reading(cx, connection, id).await?;
    let funder = acting.organisation.ok_or(Error::NotFound)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let piece = pieces::by_id(connection, organisation.id, number).await?;
    let piece = piece.filter(|piece| reader.role == role && reader.sees(piece.clearance));
    let piece = piece.filter(|_| funder != organisation.id);
    Ok((organisation, piece.ok_or(Error::NotFound)?, acting, funder))
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
    let (organisation, piece, acting, funder) = checkable(&cx, &mut transaction, &id, &number).await?;
    // What was looked at is what was shown: a version that came meanwhile was not.
    if form.value("number") != piece.last.number.to_string() {
        form.refuse("depth", "file-check-newer");
        drop(transaction);
        let mut page = piece::page(&cx, &id, &number, &form).await?;
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page);
    }
    let check = Check {
        id: chance::row(),
        number: piece.last.number,
        by: funder,
        depth,
        valid_until: until,
        checked_at: cx.now(),
        accepts: None,
    };
    let done = Done {
        organisation: &organisation,
        piece: &piece,
        check: &check,
        acting,
        act: "piece-checked",
    };
    done.write(&cx, &mut transaction, form.value("sending")).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(back(cx, Path((id, number))).await)
}

async fn accept(cx: Cx, Path((id, number)): Path<(String, String)>, form: Form) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, piece, acting, funder) = checkable(&cx, &mut transaction, &id, &number).await?;
    let wanted: i64 = form.value("check").parse().map_err(|_| Error::NotFound)?;
    let today = cx.app.clock.today();
    let theirs = pieces::checks(&mut transaction, piece.id)
        .await?
        .into_iter()
        .find(|check| check.id == wanted && check.by != funder && check.holds(&piece, today))
        .ok_or(Error::NotFound)?;
    let check = Check {
        id: chance::row(),
        by: funder,
        checked_at: cx.now(),
        accepts: Some(theirs.id),
        ..theirs
    };
    let done = Done {
        organisation: &organisation,
        piece: &piece,
        check: &check,
        acting,
        act: "check-accepted",
    };
    done.write(&cx, &mut transaction, form.value("sending")).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(back(cx, Path((id, number))).await)
}

/// A check that is about to be written.
struct Done<'a> {
    organisation: &'a Organisation,
    piece: &'a Piece,
    check: &'a Check,
    acting: Acting,
    act: &'static str,
}

impl Done<'_> {
    async fn write(&self, cx: &Cx, connection: &mut Connection, sending: &str) -> Result<(), Error> {
        let person = Some(self.acting.person);
        if once::led_to(connection, sending, person).await?.is_some() {
            return Ok(());
        }
        pieces::add_check(connection, self.piece, self.check, self.acting).await?;
        let until = self.check.valid_until.map(|date| date.to_string());
        let after = format!(
            "{} {} {}",
            self.check.number,
            self.check.depth.as_str(),
            until.unwrap_or_default()
        );
        let act = Act {
            acting: Some(self.acting),
            organisation: Some(&self.organisation.key),
            act: self.act,
            object: &format!("piece:{}", self.piece.id),
            after: Some(&after),
            ..Act::default()
        };
        journal::record(connection, cx.now(), &act).await?;
        once::note(connection, sending, person, "", cx.now()).await?;
        Ok(())
    }
}
