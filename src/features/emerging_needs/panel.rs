//! On the page of a commune or a theme: the needs that are seen there.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::list::{Line, lines};
use super::store::{self, Wanted};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Needs shown on the page of something else.
const SHOWN: i64 = 5;

/// The panels of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Commune, commune)
        .panel(Slot::Theme, theme)
}

#[derive(Template)]
#[template(path = "features/emerging_needs/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    all: String,
}

type Shown<'a> = BoxFuture<'a, Result<String, Error>>;

async fn listed(
    cx: &Cx,
    connection: &mut Connection,
    wanted: Wanted<'_>,
    query: String,
) -> Result<String, Error> {
    let needs = store::listed(connection, wanted, (SHOWN, 0)).await?;
    let lines = lines(cx, connection, &needs).await?;
    if lines.is_empty() {
        return Ok(String::new());
    }
    let all = cx.url(&format!("/observatory/needs?{query}"));
    Ok(Panel { cx, lines, all }.render()?)
}

fn commune<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let codes = cx.app.territory.every_code(&[subject.slug]);
        let wanted = Wanted {
            commune: &codes,
            ..Wanted::default()
        };
        listed(cx, connection, wanted, format!("commune={}", subject.slug)).await
    }
    .boxed()
}

fn theme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let wanted = Wanted {
            theme: subject.slug,
            ..Wanted::default()
        };
        listed(cx, connection, wanted, format!("theme={}", subject.slug)).await
    }
    .boxed()
}
