//! On an organisation's page: what it counted last. On a theme's: what can be counted there.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::catalogue::{self, State};
use super::pages::{address, said};
use super::{store, value};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Theme, theme)
}

#[derive(Template)]
#[template(path = "features/indicators/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
}

struct Line {
    name: (String, Option<&'static str>),
    url: String,
    value: String,
    unit: (String, Option<&'static str>),
    year: i16,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let values = store::of_organisation(connection, subject.organisation).await?;
        if values.is_empty() {
            return Ok(String::new());
        }
        let mut lines: Vec<Line> = Vec::new();
        for indicator in catalogue::all(&cx.app, connection).await? {
            // The last year comes first.
            let last = values.iter().find(|value| value.indicator == indicator.address);
            lines.extend(last.map(|last| Line {
                name: said(cx, &indicator.names),
                url: address(cx, &indicator),
                value: value::written(&cx.app.texts, cx.lang, last.value, indicator.decimals),
                unit: said(cx, &indicator.units),
                year: last.year,
            }));
        }
        match lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(Panel { cx, lines }.render()?),
        }
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/indicators/templates/panel_theme.html")]
struct ThemePanel<'a> {
    cx: &'a Cx,
    lines: Vec<((String, Option<&'static str>), String)>,
}

fn theme<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let lines = catalogue::all(&cx.app, connection)
            .await?
            .iter()
            .filter(|one| one.state == State::Accepted && one.themes.iter().any(|slug| slug == subject.slug))
            .map(|one| (said(cx, &one.names), address(cx, one)))
            .collect();
        Ok(ThemePanel { cx, lines }.render()?)
    }
    .boxed()
}
