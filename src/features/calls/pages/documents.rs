//! The documents of a call, given to be saved: whatever they hold, the browser runs none of it in our
//! name. Those of every published version can be read.

use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::features::calls::store;
use crate::shared::uploads;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/calls/{id}/documents/{document}", Access::Everyone, get(give))
}

async fn give(cx: Cx, Path((address, document)): Path<(String, String)>) -> Result<Response, Error> {
    let id: i64 = document.parse().map_err(|_| Error::NotFound)?;
    let mut connection = cx.app.db.read().await?;
    let call = store::calls::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let document = store::versions::of_call(&mut connection, call.id)
        .await?
        .into_iter()
        .flat_map(|(version, _)| version.content.documents.list)
        .find(|document| document.id == id)
        .ok_or(Error::NotFound)?;
    let upload = uploads::store::by_hash(&mut connection, &document.sha256)
        .await?
        .filter(|upload| upload.state.opens_to_others())
        .ok_or(Error::NotFound)?;
    drop(connection);
    let bytes = uploads::read(&cx.app, &document.sha256)
        .await?
        .ok_or(Error::NotFound)?;
    let mut response = bytes.into_response();
    let disposition = uploads::disposition(&document.name);
    for (name, value) in [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static(upload.format.media_type()),
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
    Ok(response)
}
