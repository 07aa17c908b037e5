//! One piece: what is said of it, its versions, who checked it and how deeply.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::words;
use crate::features::accounts::scoped;
use crate::features::directory::Organisation;
use crate::features::file::piece::{Check, Depth, Piece, Version};
use crate::features::file::reader;
use crate::features::file::store::pieces;
use crate::features::file::written;
use crate::shared::authz::Power;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::web::{Access, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/organisations/{id}/file/pieces/{piece}",
            Access::HoldingEither(Power::SeeFile, Power::ReadFiles),
            get(show),
        )
        .page(
            "/organisations/{id}/file/pieces/{piece}/remove",
            Access::Holding(Power::EditFile),
            post(remove).get(back),
        )
}

/// A check, and what a funder may do with it.
pub(super) struct CheckLine {
    words: String,
    holds: bool,
    id: i64,
    /// Whether the reader's own funder may accept it.
    acceptable: bool,
}

#[derive(Template)]
#[template(path = "features/file/templates/piece.html")]
struct PiecePage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    piece: &'a Piece,
    versions: Vec<Version>,
    checks: Vec<CheckLine>,
    may_edit: bool,
    may_check: bool,
    /// The funders among which the asker says for which they check: key and name; none where there is one.
    funders: Vec<(String, String)>,
    form: &'a Form,
    address: String,
}

impl PiecePage<'_> {
    fn depths(&self) -> Vec<(&'static str, String)> {
        Depth::ALL
            .into_iter()
            .map(|depth| {
                (
                    depth.as_str(),
                    self.cx.t(&format!("file-depth-{}", depth.as_str())),
                )
            })
            .collect()
    }
}

async fn show(cx: Cx, Path((id, piece)): Path<(String, String)>) -> Result<Response, Error> {
    let form = Form::new()
        .with("sending", &chance::token())
        .with("depth", "read");
    page(&cx, &id, &piece, &form).await
}

/// The page, with the form of a check as it was sent.
pub(super) async fn page(cx: &Cx, id: &str, piece: &str, form: &Form) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (organisation, reader) = reader::reading(cx, &mut connection, id).await?;
    let number = piece.parse().map_err(|_| Error::NotFound)?;
    let piece = pieces::by_id(&mut connection, organisation.id, number)
        .await?
        .filter(|piece| reader.sees(piece.clearance))
        .ok_or(Error::NotFound)?;
    let checks = pieces::checks(&mut connection, piece.id).await?;
    let names = words::names(&mut connection, checks.iter().map(|check| check.by)).await?;
    let mut funders = if reader.is_owner() {
        Vec::new()
    } else {
        reader::funders(cx, &mut connection, Power::CheckPieces, Some(organisation.id)).await?
    };
    funders.retain(|funder| funder.id != organisation.id && funder.role.sees(piece.clearance));
    let may_check = !funders.is_empty();
    let is_own = |by: i64| funders.iter().any(|funder| funder.id == by);
    let today = cx.app.clock.today();
    // Each of theirs may have its own check; what all have needs no other.
    let own_holds = funders.iter().all(|funder| {
        checks
            .iter()
            .any(|check| check.by == funder.id && check.holds(&piece, today))
    });
    let line = |check: &Check| CheckLine {
        words: words::check(cx, check, words::name_of(&names, check.by)),
        holds: check.holds(&piece, today),
        id: check.id,
        acceptable: may_check && !own_holds && !is_own(check.by) && check.holds(&piece, today),
    };
    cx.page(&PiecePage {
        cx,
        versions: pieces::versions(&mut connection, piece.id).await?,
        checks: checks.iter().map(line).collect(),
        may_edit: reader.is_owner()
            && piece.kind.is_added()
            && cx.could(Power::EditFile, Some(organisation.id)),
        may_check,
        funders: match funders.len() {
            0 | 1 => Vec::new(),
            _ => funders
                .iter()
                .map(|one| (one.key.clone(), one.name.clone()))
                .collect(),
        },
        address: cx.url(&format!(
            "/organisations/{}/file/pieces/{}",
            organisation.slug(),
            piece.id
        )),
        organisation: &organisation,
        piece: &piece,
        form,
    })
}

async fn back(cx: Cx, Path((id, piece)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    scoped(&cx, &mut connection, &id, Power::EditFile).await?;
    Ok(cx.redirect(&cx.url(&format!("/organisations/{id}/file/pieces/{piece}"))))
}

/// Takes a piece out of the file: nobody sees it any more; who checked it stays written.
async fn remove(cx: Cx, Path((id, piece)): Path<(String, String)>) -> Result<Response, Error> {
    let mut transaction = cx.app.db.write().await?;
    let (organisation, acting) = scoped(&cx, &mut transaction, &id, Power::EditFile).await?;
    let number = piece.parse().map_err(|_| Error::NotFound)?;
    let home = cx.url(&format!("/organisations/{}/file", organisation.slug()));
    let Some(piece) = pieces::by_id(&mut transaction, organisation.id, number).await? else {
        // Sent twice: it is gone already.
        return Ok(cx.redirect(&home));
    };
    pieces::remove(&mut transaction, organisation.id, piece.id, cx.now()).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "piece-removed",
        object: &format!("piece:{}", piece.id),
        before: Some(&written(&piece)),
        ..Act::default()
    };
    journal::record(&mut transaction, cx.now(), &act).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    let said = cx.tv("file-said-removed", "name", &words::name(&cx, &piece));
    Ok(cx.redirect_saying(&home, &said))
}
