//! The catalogue of the computed indicators: each with its value, on what it was proved and where it stands with the council; those
//! that it retired stand apart.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::response::Response;

use super::wholes;
use crate::features::council::{self, Standing, page_of};
use crate::features::observatory::figures::observed::{quality, said};
use crate::features::observatory::ledger::Held;
use crate::shared::web::{Cx, Error};

struct Line {
    url: String,
    name: String,
    definition: String,
    value: String,
    /// What is to be known before one believes it.
    quality: String,
    proved: String,
    /// Whether and when the council adopted it.
    adopted: String,
}

#[derive(Template)]
#[template(path = "features/observatory/templates/indicators.html")]
struct List<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    /// What the council wants no more.
    retired: Vec<Line>,
}

pub(super) async fn list(cx: Cx, Extension(held): Extension<Arc<Held>>) -> Result<Response, Error> {
    let stock = held.stock(&cx.app).await?;
    let wholes = wholes(&cx, &held, &stock, |_| true).await?;
    let standings = council::standings(&cx.app, &mut *cx.app.db.read().await?).await?;
    let lang = cx.lang.code();
    let (mut lines, mut retired) = (Vec::new(), Vec::new());
    for (one, whole) in &wholes {
        let standing = standings.of(&page_of(&one.slug));
        let line = Line {
            url: cx.url(&page_of(&one.slug)),
            name: one.name.get(lang).to_owned(),
            definition: one.definition.get(lang).to_owned(),
            value: said(&cx, one, whole),
            quality: quality(&cx, &stock, one, whole).join(" "),
            proved: cx.t(&format!("observed-proved-{}", one.proved.as_str())),
            adopted: standing.said(&cx),
        };
        match standing {
            Standing::Retired(_) => retired.push(line),
            Standing::InUse | Standing::Adopted(_) | Standing::Changed(_) => {
                lines.push(line);
            }
        }
    }
    cx.page(&List {
        lines,
        retired,
        cx: &cx,
    })
}
