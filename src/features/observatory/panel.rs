//! On the page of an organisation that gave or received: the way to its grants, seen whole. On that of a commune or a
//! theme: the way to its portrait. On the first page: what one finds here.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::ledger;
use crate::features::directory;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Now, Routes, Slot, Subject, UnderWay};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Home, home)
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Commune, commune)
        .panel(Slot::Theme, theme)
}

#[derive(Template)]
#[template(path = "features/observatory/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    /// The key of its words, and the address.
    ways: Vec<(&'static str, String)>,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut ways = Vec::new();
        for (side, key) in [
            ("funder", "seen-panel-given"),
            ("beneficiary", "seen-panel-received"),
        ] {
            let keys =
                directory::grant_party_keys(connection, subject.organisation, side == "funder").await?;
            // The same choice as in the ledger.
            if let Some(address) = keys.iter().map(|key| ledger::address(key)).min() {
                ways.push((key, cx.url(&format!("/observatory/grants?{side}={address:016x}"))));
            }
        }
        match ways.is_empty() {
            true => Ok(String::new()),
            false => Ok(Panel { cx, ways }.render()?),
        }
    }
    .boxed()
}

/// The words of each way in: where it leads, its title, what one sees there.
const HOME: [(&str, &str, &str); 2] = [
    ("/observatory/grants", "seen-title", "home-observatory-grants"),
    (
        "/observatory/indicators",
        "observed-title",
        "home-observatory-indicators",
    ),
];

fn home<'a>(
    cx: &'a Cx,
    _connection: &'a mut Connection,
    _subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let lines = HOME.map(|(path, title, said)| Now {
            url: cx.url(path),
            title: cx.t(title),
            language: None,
            until: cx.t(said),
        });
        Ok(UnderWay {
            cx,
            title: cx.t("observatory-title"),
            url: cx.url("/observatory"),
            lines: lines.into(),
            said: cx.t("home-observatory-said"),
        }
        .render()?)
    }
    .boxed()
}

#[derive(Template)]
#[template(path = "features/observatory/templates/panel_portrait.html")]
struct Portrait<'a> {
    cx: &'a Cx,
    url: String,
}

fn commune<'a>(
    cx: &'a Cx,
    _: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move { portrait(cx, "communes", subject.slug) }.boxed()
}

fn theme<'a>(
    cx: &'a Cx,
    _: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move { portrait(cx, "themes", subject.slug) }.boxed()
}

fn portrait(cx: &Cx, kind: &str, slug: &str) -> Result<String, Error> {
    let url = cx.url(&format!("/observatory/portraits/{kind}/{slug}"));
    Ok(Portrait { cx, url }.render()?)
}
