//! Giving a file out: to be saved, never shown by the browser as a page of ours; after a warning when
//! nothing scanned it.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::words;
use crate::features::directory::Organisation;
use crate::features::file::piece::{HeldFile, Piece};
use crate::features::file::reader;
use crate::features::file::store::pieces;
use crate::shared::journal::{self, Act};
use crate::shared::store::StoreError;
use crate::shared::uploads::{self, State};
use crate::shared::web::{Access, Cx, Error, Routes};

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

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    anyway: String,
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
    drop(connection);
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
                "/organisations/{id}/file/pieces/{}/versions/{number}?anyway=yes",
                piece.id
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
    if let Some(acting) = reader.acting.filter(|_| !reader.is_owner()) {
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
    Ok(to_be_saved(&file, bytes))
}

/// A file to be saved: whatever it holds, the browser runs none of it in our name.
fn to_be_saved(file: &HeldFile, bytes: Vec<u8>) -> Response {
    let mut response = bytes.into_response();
    let disposition = uploads::disposition(&file.name);
    for (name, value) in [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static(file.format.media_type()),
        ),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).expect("letters of ASCII, none of them a control"),
        ),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox"),
        ),
        (
            header::X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    response
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
