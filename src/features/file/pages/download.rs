//! Giving a file out: to be saved, never shown by the browser as a page of ours; after a warning when
//! nothing scanned it.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::words;
use crate::features::directory::Organisation;
use crate::features::file::piece::{HeldFile, Piece};
use crate::features::file::reader;
use crate::features::file::store::pieces;
use crate::shared::authz::Power;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::uploads::{self, State};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page(
        "/organisations/{id}/file/pieces/{piece}/versions/{number}",
        Access::Everyone,
        get(give),
    )
}

#[derive(Template)]
#[template(path = "features/file/templates/unscanned.html")]
struct UnscannedPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    piece: &'a Piece,
    file: &'a HeldFile,
    anyway: String,
}

#[derive(Template)]
#[template(path = "features/file/templates/withheld.html")]
struct WithheldPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    piece: &'a Piece,
    file: &'a HeldFile,
}

#[derive(Template)]
#[template(path = "features/file/templates/for_whom.html")]
struct ForWhomPage<'a> {
    cx: &'a Cx,
    organisation: &'a Organisation,
    piece: &'a Piece,
    /// Each funder, and where the file is given for it.
    ways: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    anyway: String,
    /// Key of the funder for which it is read.
    #[serde(default, rename = "for")]
    reader: String,
}

async fn give(
    cx: Cx,
    Path((id, piece, number)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = find(&cx, &mut connection, &id, &piece, &number).await;
    let (organisation, reader, piece, file) = match found {
        // A link in a letter is followed before signing in; nobody learns whether it leads anywhere.
        Err(Error::NotFound) if cx.actor().is_none() => return Err(Error::SignIn),
        other => other?,
    };
    let funders = if reader.is_owner() || reader.acting.is_none() {
        Vec::new()
    } else {
        let mut funders =
            reader::funders(&cx, &mut connection, Power::ReadFiles, Some(organisation.id)).await?;
        funders.retain(|funder| funder.role.sees(piece.clearance));
        funders
    };
    drop(connection);
    // It is noted for whom a file was read: whoever acts for several funders says for which.
    let acting = match reader::chosen(&funders, &asked.reader) {
        Some(funder) => Some(cx.acting(Power::ReadFiles, Some(funder.id))?),
        None if funders.is_empty() => None,
        None => {
            return cx.page(&ForWhomPage {
                ways: funders
                    .iter()
                    .map(|funder| (funder.name.clone(), format!("?for={}", funder.key)))
                    .collect(),
                cx: &cx,
                organisation: &organisation,
                piece: &piece,
            });
        }
    };
    let opens = if reader.is_owner() {
        file.state.opens_to_owner()
    } else {
        file.state.opens_to_others()
    };
    if !opens {
        return cx.page(&WithheldPage {
            cx: &cx,
            organisation: &organisation,
            piece: &piece,
            file: &file,
        });
    }
    if file.state == State::NotScanned && !reader.is_owner() && asked.anyway != "yes" {
        return cx.page(&UnscannedPage {
            cx: &cx,
            organisation: &organisation,
            piece: &piece,
            file: &file,
            anyway: cx.url(&format!(
                "/organisations/{id}/file/pieces/{}/versions/{number}?anyway=yes&for={}",
                piece.id,
                reader::chosen(&funders, &asked.reader).map_or("", |funder| funder.key.as_str())
            )),
        });
    }
    let Some(bytes) = uploads::read(&cx.app, &file.sha256).await? else {
        let file = HeldFile {
            state: State::IntegrityError,
            ..file
        };
        return cx.page(&WithheldPage {
            cx: &cx,
            organisation: &organisation,
            piece: &piece,
            file: &file,
        });
    };
    if let Some(acting) = acting {
        // The organisation may see who read its papers.
        let mut transaction = cx.app.db.write().await?;
        let act = Act {
            acting: Some(acting),
            organisation: Some(&organisation.key),
            act: "piece-read",
            object: &format!("piece:{}", piece.id),
            ..Act::default()
        };
        journal::record(&mut transaction, cx.now(), &act).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(uploads::to_be_saved(&file.name, file.format, bytes))
}

/// The file of a version of a piece that the asker may see.
async fn find(
    cx: &Cx,
    connection: &mut crate::shared::store::Connection,
    id: &str,
    piece: &str,
    number: &str,
) -> Result<(Organisation, reader::Reader, Piece, HeldFile), Error> {
    let (organisation, reader) = reader::passing_by(cx, connection, id).await?;
    let (piece, number): (i64, i64) = match (piece.parse(), number.parse()) {
        (Ok(piece), Ok(number)) => (piece, number),
        _ => return Err(Error::NotFound),
    };
    let piece = pieces::by_id(connection, organisation.id, piece)
        .await?
        .filter(|piece| reader.sees(piece.clearance))
        // Older versions are for those who work with the file.
        .filter(|piece| reader.acting.is_some() || piece.last.number == number)
        .ok_or(Error::NotFound)?;
    let versions = pieces::versions(connection, piece.id).await?;
    let file = versions
        .into_iter()
        .find(|version| version.number == number)
        .and_then(|version| version.file)
        .ok_or(Error::NotFound)?;
    Ok((organisation, reader, piece, file))
}
