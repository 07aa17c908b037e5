//! Is the program alive, and can it serve? For whoever watches it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::features::directory::{self, IndexingError};
use crate::shared::app::App;
use crate::shared::web::{Access, Error, Routes, get};

/// `/healthz` says that the program runs, `/readyz` that the data can be asked.
pub(super) fn routes() -> Routes {
    Routes::new()
        .at("/healthz", Access::Everyone, get(alive))
        .at("/readyz", Access::Everyone, get(ready))
}

async fn alive() -> &'static str {
    "ok\n"
}

/// Ready means: the database answers and the index shows its data, but for small changes that it follows in a moment. Were it for these
/// not ready, every machine on one database would be left at once for each.
async fn ready(State(app): State<Arc<App>>) -> Result<(StatusCode, &'static str), Error> {
    let near = directory::index_is_near(&app).await;
    let near = near.map_err(|error| match error {
        IndexingError::Store(error) => Error::from(error),
        other => Error::Internal(other.into()),
    })?;
    if near && !app.facts().version.is_empty() {
        Ok((StatusCode::OK, "ready\n"))
    } else {
        Err(Error::Busy)
    }
}
