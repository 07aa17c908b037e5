//! Style, script and icon: part of the program, under a name that changes with their content,
//! so that a browser may keep them for ever.

use std::collections::BTreeMap;

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use crate::shared::files::hex;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets");

/// The files and the addresses under which they are served.
#[derive(Debug)]
pub struct Assets {
    served: BTreeMap<String, &'static [u8]>,
    addresses: BTreeMap<&'static str, String>,
}

impl Assets {
    /// The files built into the program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut assets = Self {
            served: BTreeMap::new(),
            addresses: BTreeMap::new(),
        };
        for file in FILES.files() {
            let Some(name) = file.path().to_str() else {
                continue;
            };
            let Some((stem, extension)) = name.rsplit_once('.') else {
                continue;
            };
            let hash = &hex(&Sha256::digest(file.contents()))[..12];
            let served = format!("{stem}.{hash}.{extension}");
            assets.addresses.insert(name, format!("/assets/{served}"));
            assets.served.insert(served, file.contents());
        }
        assets
    }

    /// Where a file is served, e.g. `app.css` → `/assets/app.1f2e3d4c5b6a.css`.
    #[must_use]
    pub fn address(&self, name: &str) -> &str {
        self.addresses.get(name).map_or("", String::as_str)
    }

    /// The file under its served name; an unknown one does not exist.
    #[must_use]
    pub fn respond(&self, served: &str) -> Response {
        let Some(bytes) = self.served.get(served) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let kind = match served.rsplit_once('.').map(|(_, extension)| extension) {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            _ => "application/octet-stream",
        };
        let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
        (
            [
                (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
                (header::CACHE_CONTROL, kept),
            ],
            *bytes,
        )
            .into_response()
    }
}
