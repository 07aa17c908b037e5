//! The PDF of a version, and that of the receipt.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use printing::Document;

use super::show::{receipt, signed};
use crate::features::applications::finding::{self, Found};
use crate::features::applications::printed::Printing;
use crate::features::applications::store::versions;
use crate::shared::authz::Power;
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes() -> Routes {
    let holding = Access::Holding(Power::SeeFile);
    Routes::new()
        .page("/applications/{id}/versions/{number}", holding, get(version))
        .page("/applications/{id}/receipt", holding, get(receipt_on_paper))
}

async fn version(cx: Cx, Path((id, number)): Path<(String, String)>) -> Result<Response, Error> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let version = versions::one(&mut connection, found.application.id, number)
        .await?
        .filter(|version| found.is_inside() || version.received_at.is_some())
        .ok_or(Error::NotFound)?;
    let frozen = finding::read(&found.application, &version)?;
    let partners = finding::parties(&mut connection, &frozen).await?;
    let found = Found {
        version,
        frozen,
        partners,
        ..found
    };
    let signatures = signed(&mut connection, &found).await?;
    drop(connection);
    let printing = Printing {
        application: &found.application,
        version: &found.version,
        frozen: &found.frozen,
        signatures: &signatures,
    };
    sheet(&found, "version", &printing.whole(&cx))
}

async fn receipt_on_paper(cx: Cx, Path(id): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let found = finding::find(&cx, &mut connection, &id).await?;
    let receipt = receipt(&cx, &mut connection, &found)
        .await?
        .ok_or(Error::NotFound)?;
    let signatures = signed(&mut connection, &found).await?;
    drop(connection);
    let printing = Printing {
        application: &found.application,
        version: &found.version,
        frozen: &found.frozen,
        signatures: &signatures,
    };
    sheet(&found, "receipt", &printing.receipt(&cx, &receipt))
}

fn sheet(found: &Found, what: &str, document: &Document) -> Result<Response, Error> {
    let bytes = printing::pdf(document).map_err(|fault| Error::Internal(fault.into()))?;
    let number = &found.application.number;
    let name = format!("{number}-{what}-{}.pdf", found.version.number);
    let mut response = bytes.into_response();
    for (name, value) in [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&uploads::disposition(&name))
                .expect("letters of ASCII, none of them a control"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ] {
        response.headers_mut().insert(name, value);
    }
    Ok(response)
}
