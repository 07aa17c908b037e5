//! On the first page: the programmes that take requests, those that close first.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::civil::Date;

use super::pages::{address, days, name};
use super::programme::State;
use super::store;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Now, Routes, Slot, Subject, UnderWay};

/// Programmes shown there.
const MOST: usize = 3;

/// The panel.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Home, show)
}

fn show<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    _subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let today = cx.app.clock.today();
        let mut open = store::published(connection).await?;
        open.retain(|(programme, version)| {
            programme.state == State::Published && version.content.takes(today)
        });
        open.sort_by_key(|(programme, version)| (version.content.closes.unwrap_or(Date::MAX), programme.id));
        if open.is_empty() {
            return Ok(String::new());
        }
        let lines = open.iter().take(MOST).map(|(programme, version)| {
            let (title, language) = name(cx, &version.content);
            Now {
                url: address(cx, programme),
                title,
                language,
                until: days(cx, &version.content),
            }
        });
        Ok(UnderWay {
            cx,
            title: cx.t("programmes-title"),
            url: cx.url("/programmes"),
            lines: lines.collect(),
            said: cx.tn("home-programmes-said", &(open.len() as u64)),
        }
        .render()?)
    }
    .boxed()
}
