//! Is the program alive, and can it serve? For whoever watches it.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

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

/// Ready means: the database answers and the index shows the same data as the database.
async fn ready(State(app): State<Arc<App>>) -> Result<(StatusCode, &'static str), Error> {
    let version = app.facts().version.clone();
    drop(app.db.read().await?);
    if !version.is_empty() && app.index.stamp()?.as_deref() == Some(version.as_str()) {
        Ok((StatusCode::OK, "ready\n"))
    } else {
        Err(Error::Busy)
    }
}
