//! The door of the Observatory: what it says first, and the way to the rest.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;
use territory::Cut;

use super::indicators::{figure, wholes};
use crate::features::council::page_of;
use crate::features::indicators;
use crate::features::observatory::figures::observed::{quality, said};
use crate::features::observatory::in_use::in_use;
use crate::features::observatory::ledger::Held;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes(held: &Arc<Held>) -> Routes {
    Routes::new().page(
        "/observatory",
        Access::Everyone,
        get(show).sharing(Extension(Arc::clone(held))),
    )
}

/// An indicator that the territory puts at the door.
struct First {
    url: String,
    name: String,
    value: String,
    /// What is to be known before one believes it.
    quality: String,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/home.html")]
struct Home<'a> {
    cx: &'a Cx,
    first: Vec<First>,
    figures: Vec<String>,
    grants: u64,
    indicators: u64,
    /// How many indicators are computed.
    observed: u64,
}

impl Home<'_> {
    /// Each side of the border, the map of all communes, and the list of themes: from there each has its portrait.
    fn portraits(&self) -> Vec<(String, String)> {
        let (cx, lang) = (self.cx, self.cx.lang.code());
        let sides = cx.app.territory.sides.iter().map(|side| {
            let url = cx.url(&format!("/observatory/portraits/sides/{}", side.slug));
            (side.name.get(lang).to_owned(), url)
        });
        sides.chain([(cx.t("layout-map"), cx.url("/map"))]).collect()
    }
}

async fn show(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let stock = held.stock(&cx.app).await?;
    let in_use = in_use(&cx.app, &mut *cx.app.db.read().await?).await?;
    let mut first = Vec::new();
    let mut figures = Vec::new();
    for (one, whole) in wholes(&cx, &held, &stock, |one| one.door.is_some()).await? {
        if !in_use.contains(&one) {
            continue; // the council wants it no more: its own page says why
        }
        if whole.least().is_none() {
            continue; // nothing is known of it here: its own page says why
        }
        first.push(First {
            url: cx.url(&page_of(&one.slug)),
            name: one.name.get(cx.lang.code()).to_owned(),
            value: said(&cx, &one, &whole),
            quality: quality(&cx, &stock, &one, &whole).join(" "),
        });
        if let Some(cut) = one.door.filter(|cut| *cut != Cut::Whole) {
            match figure(&cx, &held, (&one.slug, cut.as_str())).await {
                Ok(figure) => figures.push(figure.html(&cx)?),
                Err(Error::NotFound) => {} // there is nothing to draw
                Err(error) => return Err(error),
            }
        }
    }
    let mut connection = cx.app.db.read().await?;
    let every = indicators::all(&cx.app, &mut connection).await?;
    let accepted = every
        .iter()
        .filter(|one| one.state == indicators::State::Accepted);
    cx.page(&Home {
        cx: &cx,
        first,
        figures,
        grants: stock.ledger.totals.counted,
        observed: in_use.len() as u64,
        indicators: accepted.count() as u64,
    })
}
