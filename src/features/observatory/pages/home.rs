//! The door of the Observatory.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;
use axum::routing::get;

use crate::features::indicators;
use crate::features::observatory::ledger::{Held, Standing};
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
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let ledger = held.ledger(&cx.app).await?;
    let counted = ledger
        .lines
        .iter()
        .filter(|line| line.standing == Standing::Counted);
    let grants = counted.count() as u64;
    let mut connection = cx.app.db.read().await?;
    let every = indicators::all(&cx.app, &mut connection).await?;
    let accepted = every
        .iter()
        .filter(|one| one.state == indicators::State::Accepted);
    cx.page(&Home {
        cx: &cx,
        grants,
        indicators: accepted.count() as u64,
    })
}
