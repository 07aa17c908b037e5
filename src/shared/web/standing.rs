//! A file that stands on the disk, sent while it is read.

use std::io::Read;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

/// Bytes that are read at once.
const AT_ONCE: u64 = 256 * 1024;

/// The answer that is a file, of this type.
pub fn standing(opened: impl Read + Send + 'static, media: HeaderValue) -> Response {
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
    headers.insert(header::CONTENT_TYPE, media);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
