//! The door of the Observatory.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;
use axum::routing::get;

use crate::features::indicators;
use crate::features::observatory::ledger::Held;
use crate::shared::web::{Access, Cx, Error, Routes};

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new().page(
        "/observatory",
        Access::Everyone,
        get(show).layer(Extension(Arc::clone(held))),
    )
}

#[derive(Template)]
#[template(path = "features/observatory/templates/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    grants: u64,
    indicators: u64,
    /// How many indicators are computed.
    observed: u64,
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let ledger = held.ledger(&cx.app).await?;
    let mut connection = cx.app.db.read().await?;
    let every = indicators::all(&cx.app, &mut connection).await?;
    let accepted = every
        .iter()
        .filter(|one| one.state == indicators::State::Accepted);
    cx.page(&Home {
        cx: &cx,
        grants: ledger.counted,
        observed: cx.app.territory.observed.len() as u64,
        indicators: accepted.count() as u64,
    })
}
