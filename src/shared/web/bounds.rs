//! How much a request may bring and how long it may take: little and briefly, except where files are
//! sent.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::Limited;

use super::error::Error;
use super::routes::Routes;
use crate::shared::config::Config;
use crate::shared::uploads::REQUEST_MOST;

/// A large file over a slow line: 20 MB at 200 kbit/s.
const WITH_A_FILE: Duration = Duration::from_secs(15 * 60);

/// The bounds of every route.
pub(super) struct Bounds {
    most: usize,
    patience: Duration,
    taking_files: Vec<String>,
}

impl Bounds {
    pub(super) fn new(config: &Config, routes: &Routes) -> Self {
        Self {
            most: config.body_bytes,
            patience: Duration::from_secs(config.request_timeout_seconds),
            taking_files: routes.taking_files().to_vec(),
        }
    }

    fn takes_files(&self, path: &str) -> bool {
        self.taking_files.iter().any(|pattern| fits(pattern, path))
    }
}

/// Whether a path is one of a pattern's, whose parameters stand in braces.
fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if one == other || (one.starts_with('{') && !other.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Holds a request to its bounds.
pub(super) async fn hold(State(bounds): State<Arc<Bounds>>, request: Request, next: Next) -> Response {
    let with_file = bounds.takes_files(request.uri().path())
        && request
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let (most, patience) = if with_file {
        (REQUEST_MOST, WITH_A_FILE)
    } else {
        (bounds.most, bounds.patience)
    };
    let announced = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    // A file that is too large is read up to the bound, so that its page can still answer.
    if !with_file && announced.is_some_and(|length| length > most) {
        return Error::TooLarge.into_response();
    }
    let request = request.map(|body| Body::new(Limited::new(body, most)));
    match tokio::time::timeout(patience, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Error::Busy.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn larger_bodies_are_taken_where_files_are_sent_and_nowhere_else() {
        let pattern = "/fr/organisations/{id}/file/pieces/{piece}";
        assert!(fits(pattern, "/fr/organisations/les-a-1/file/pieces/12"));
        for other in [
            "/fr/organisations/les-a-1/file/pieces/",
            "/fr/organisations/les-a-1/file/pieces",
            "/fr/organisations/les-a-1/file/pieces/12/more",
            "/nl/organisations/les-a-1/file/pieces/12",
        ] {
            assert!(!fits(pattern, other), "{other}");
        }
    }
}
