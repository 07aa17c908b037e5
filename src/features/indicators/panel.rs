//! On an organisation's page: what it counted last. On a theme's: what can be counted there, and what is
//! counted on every theme. On a policy's: by what it is followed.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::catalogue::{self, Indicator, State};
use super::pages::{address, said};
use super::{store, value};
use crate::features::policies;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// Every panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Theme, theme)
        .panel(Slot::Policy, policy)
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
    lines: Links,
    /// Those of every theme.
    others: Links,
}

/// Each indicator's name and address.
type Links = Vec<((String, Option<&'static str>), String)>;

fn links<'a>(cx: &Cx, indicators: impl Iterator<Item = &'a Indicator>) -> Links {
    indicators
        .map(|one| (said(cx, &one.names), address(cx, one)))
        .collect()
}

fn theme<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut all = catalogue::all(&cx.app, connection).await?;
        all.retain(|one| one.state == State::Accepted);
        let of_theme = |one: &&Indicator| one.themes.iter().any(|slug| slug == subject.slug);
        let panel = ThemePanel {
            cx,
            lines: links(cx, all.iter().filter(of_theme)),
            others: links(cx, all.iter().filter(|one| one.themes.is_empty())),
        };
        Ok(panel.render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/indicators/templates/panel_policy.html")]
struct PolicyPanel<'a> {
    cx: &'a Cx,
    lines: Links,
    /// Where they are chosen, for whoever keeps the policy.
    choose: Option<String>,
}

fn policy<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let Some(policy) = policies::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let chosen = store::of_policy(connection, policy.id).await?;
        let all = catalogue::all(&cx.app, connection).await?;
        let panel = PolicyPanel {
            cx,
            lines: links(cx, all.iter().filter(|one| chosen.contains(&one.address))),
            choose: cx
                .could(Power::OrganiseCalls, Some(policy.body))
                .then(|| cx.url(&format!("/policies/{}/indicators", policy.address))),
        };
        match panel.lines.is_empty() && panel.choose.is_none() {
            true => Ok(String::new()),
            false => Ok(panel.render()?),
        }
    }
    .boxed()
}
