//! The files as they stand, sent while they are read, in constant memory.

use std::io::Read;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use futures_util::stream;

use crate::features::awards::kept::{File, Known};
use crate::shared::files;
use crate::shared::web::{Access, Cx, Error, Routes};

/// Bytes that are read at once.
const AT_ONCE: u64 = 256 * 1024;

pub(super) fn routes() -> Routes {
    File::ALL.into_iter().fold(Routes::new(), |routes, file| {
        let answer = move |cx: Cx| send(cx, file);
        routes.at(&file.path(), Access::Everyone, get(answer))
    })
}

async fn send(cx: Cx, file: File) -> Result<Response, Error> {
    // The standard knows no file without grants.
    let known = Known::read(&cx.app).ok_or(Error::NotFound)?;
    let (lines, _) = known.file(file).ok_or(Error::NotFound)?;
    if file == File::Giving && lines == 0 {
        return Err(Error::NotFound);
    }
    let opened = files::open(&file.place(&cx.app)).map_err(|_| Error::NotFound)?;
    let body = Body::from_stream(stream::try_unfold(opened, |mut opened| async move {
        // Apart: a slow disk keeps nobody else waiting.
        let read = tokio::task::spawn_blocking(move || {
            let mut bytes = Vec::new();
            opened.by_ref().take(AT_ONCE).read_to_end(&mut bytes)?;
            Ok::<_, std::io::Error>((bytes, opened))
        });
        let (bytes, opened) = read.await.map_err(std::io::Error::other)??;
        Ok::<_, std::io::Error>((!bytes.is_empty()).then(|| (Bytes::from(bytes), opened)))
    }));
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(response)
}
