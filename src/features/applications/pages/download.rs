//! A version as PDF, as the exact bytes that were signed, its files, and the receipt that was given for it.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use printing::Document;

use super::show::signed;
use crate::features::applications::application::{Application, Version};
use crate::features::applications::finding::{self, Named};
use crate::features::applications::printed::Printing;
use crate::features::applications::receipt::Receipt;
use crate::features::applications::sent::Sent;
use crate::features::applications::sheets;
use crate::features::directory::Organisation;
use crate::features::mandates;
use crate::shared::authz::Power;
use crate::shared::store::{Connection, StoreError};
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    let holding = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/applications/{id}/versions/{number}", holding, get(version))
        .page(
            "/applications/{id}/versions/{number}/receipt",
            holding,
            get(receipt_on_paper),
        )
        .page(
            "/applications/{id}/versions/{number}/files/{file}",
            holding,
            get(file),
        )
}

/// The number of a version: only as we write it, for one thing has one address.
fn number(written: &str) -> Result<i64, Error> {
    let number: i64 = written.parse().map_err(|_| Error::NotFound)?;
    (number.to_string() == written)
        .then_some(number)
        .ok_or(Error::NotFound)
}

/// A version to be read, or with `.json` the text whose SHA-256 is its fingerprint, byte for byte.
async fn version(cx: Cx, Path((id, name)): Path<(String, String)>) -> Result<Response, Error> {
    let bare = name.strip_suffix(".json");
    let number = number(bare.unwrap_or(&name))?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id, Some(number)).await?;
    if bare.is_some() {
        let name = format!("{}-{number}.json", found.application.number);
        return Ok(saved(
            found.version.document.into_bytes(),
            "application/json",
            &name,
        ));
    }
    let signatures = signed(
        &mut connection,
        (&found.application, &found.version),
        &found.partners,
    )
    .await?;
    let stated = stated(&cx, &mut connection, &found.partners).await?;
    drop(connection);
    let printing = Printing {
        application: &found.application,
        version: &found.version,
        frozen: &found.frozen,
        signatures: &signatures,
        stated: &stated,
    };
    sheet(
        (&found.application, &found.version),
        "version",
        printing.whole(&cx),
    )
    .await
}

/// Of those who make it whom an agent alone says to be there, by their keys, in words.
async fn stated(
    cx: &Cx,
    connection: &mut Connection,
    partners: &[Named],
) -> Result<BTreeMap<String, String>, StoreError> {
    let organisations: Vec<Organisation> = partners.iter().map(|named| named.organisation.clone()).collect();
    let stated = mandates::stated(cx, connection, &organisations).await?;
    let said = partners.iter().filter_map(|named| {
        let words = stated.get(&named.organisation.id)?;
        Some((named.party.key.clone(), words.clone()))
    });
    Ok(said.collect())
}

/// What was sent, as PDF, for those who examine it: who may is theirs to say.
///
/// # Errors
/// When the database does not answer, or the document cannot be laid out.
pub async fn on_paper(cx: &Cx, connection: &mut Connection, sent: &Sent) -> Result<Response, Error> {
    let (application, version) = (&sent.application, &sent.version);
    let signatures = signed(connection, (application, version), &sent.partners).await?;
    let stated = stated(cx, connection, &sent.partners).await?;
    let printing = Printing {
        application,
        version,
        frozen: &sent.frozen,
        signatures: &signatures,
        stated: &stated,
    };
    sheet((application, version), "version", printing.whole(cx)).await
}

async fn receipt_on_paper(cx: Cx, Path((id, written)): Path<(String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let number = number(&written)?;
    let found = match finding::find(&cx, &mut connection, &id, Some(number)).await {
        Err(Error::NotFound) => sheets::typed_in(&cx, &mut connection, &id, Some(number)).await?,
        found => found?,
    };
    let receipt = Receipt::given(&found.version).ok_or(Error::NotFound)?;
    let signatures = signed(
        &mut connection,
        (&found.application, &found.version),
        &found.partners,
    )
    .await?;
    let stated = stated(&cx, &mut connection, &found.partners).await?;
    drop(connection);
    let printing = Printing {
        application: &found.application,
        version: &found.version,
        frozen: &found.frozen,
        signatures: &signatures,
        stated: &stated,
    };
    sheet(
        (&found.application, &found.version),
        "receipt",
        printing.receipt(&cx, &receipt),
    )
    .await
}

/// A file of a version, by the hash under which it was signed.
async fn file(
    cx: Cx,
    Path((id, written, sha256)): Path<(String, String, String)>,
) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id, Some(number(&written)?)).await?;
    let mut files = found.frozen.project.files.iter();
    let file = files.find(|file| file.sha256 == sha256).ok_or(Error::NotFound)?;
    let kept = uploads::store::by_hash(&mut connection, &sha256)
        .await?
        .filter(|upload| upload.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    drop(connection);
    let bytes = uploads::read(&cx.app, &sha256).await?.ok_or(Error::NotFound)?;
    Ok(uploads::to_be_saved(&file.name, kept.format, bytes))
}

/// Lays a document out, away from those who wait for the pages of others.
async fn sheet(
    (application, version): (&Application, &Version),
    what: &str,
    document: Document,
) -> Result<Response, Error> {
    let printed = tokio::task::spawn_blocking(move || printing::pdf(&document));
    let bytes = printed
        .await
        .map_err(|fault| Error::Internal(fault.into()))?
        .map_err(|fault| Error::Internal(fault.into()))?;
    let number = &application.number;
    let name = format!("{number}-{what}-{}.pdf", version.number);
    Ok(saved(bytes, "application/pdf", &name))
}

/// An answer to be kept by whoever asked, and by no machine between.
fn saved(bytes: Vec<u8>, media_type: &'static str, name: &str) -> Response {
    let mut response = bytes.into_response();
    for (name, value) in [
        (header::CONTENT_TYPE, HeaderValue::from_static(media_type)),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&uploads::disposition(name))
                .expect("letters of ASCII, none of them a control"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    response
}
