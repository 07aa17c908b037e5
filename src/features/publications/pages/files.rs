//! The files of a version: on paper, as the document that its hash is of, and each figure as it was.

use std::sync::Arc;

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;

use super::as_taken;
use super::show::{citation, public};
use crate::features::publications::printed;
use crate::features::publications::store::publications;
use crate::shared::uploads;
use crate::shared::web::figure::{Figure, Source};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page(
            "/publications/{id}/versions/{n}/files/{file}",
            Access::Everyone,
            get(file),
        )
        .page(
            "/publications/{id}/versions/{n}/figures/{file}",
            Access::Everyone,
            get(figure),
        )
        .figures(drawn())
}

async fn file(cx: Cx, Path((at, number, file)): Path<(String, String, String)>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let (publication, _, version) = public(&mut connection, &at, Some(&number)).await?;
    match file.as_str() {
        "publication.pdf" => {
            let cited = citation(&cx, &at, &version);
            let document = printed::document(&cx, &version, &cited);
            let printed = tokio::task::spawn_blocking(move || printing::pdf(&document));
            let bytes = printed
                .await
                .map_err(|fault| Error::Internal(fault.into()))?
                .map_err(|fault| Error::Internal(fault.into()))?;
            let name = format!("{at}-{number}.pdf");
            let mut response = given(bytes.into_response(), "application/pdf");
            response.headers_mut().insert(
                header::CONTENT_DISPOSITION,
                HeaderValue::from_str(&uploads::disposition(&name))
                    .expect("letters of ASCII, none of them a control"),
            );
            Ok(response)
        }
        // To the letter what the hash is of.
        "publication.json" => {
            let kept =
                publications::text_of(&mut connection, publication.id, version.document.number).await?;
            let (written, _) = kept.ok_or(Error::NotFound)?;
            Ok(given(written.into_response(), "application/json"))
        }
        _ => Err(Error::NotFound),
    }
}

fn given(mut response: Response, kind: &'static str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

async fn figure(cx: Cx, Path((at, number, file)): Path<(String, String, String)>) -> Result<Response, Error> {
    let (key, extension) = file.rsplit_once('.').ok_or(Error::NotFound)?;
    found(&cx, (&at, &number), key).await?.file(&cx, extension)
}

/// A figure of a version, as it was.
async fn found(cx: &Cx, (at, number): (&str, &str), key: &str) -> Result<Figure, Error> {
    let mut connection = cx.app.db.read().await?;
    let (_, _, version) = public(&mut connection, at, Some(number)).await?;
    let files = format!("/publications/{at}/versions/{number}/figures");
    let section = version.document.content.section(key);
    let taken = section.and_then(|section| section.figure.as_ref());
    let told = as_taken(cx, (key, taken.ok_or(Error::NotFound)?), Some(&files));
    told.figure.ok_or(Error::NotFound)
}

/// The same for whoever puts it into what they write.
fn drawn() -> Source {
    Arc::new(|cx: Cx| {
        async move {
            let named = cx.path().strip_prefix("/publications/");
            let named = named.and_then(|rest| rest.split_once("/figures/"));
            match named.and_then(|(version, key)| Some((version.split_once("/versions/")?, key))) {
                Some((version, key)) => found(&cx, version, key).await.map(Some),
                None => Ok(None),
            }
        }
        .boxed()
    })
}
