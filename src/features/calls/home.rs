//! On the first page: the calls that can be answered, those that close first.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::call::{Call, open};
use super::pages::words;
use super::store::calls::{Of, of};
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Now, Routes, Slot, Subject, UnderWay};

/// Calls shown there.
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
        let now = cx.now();
        let found = of(connection, Of::Closing(now)).await?;
        let calls: Vec<&Call> = found
            .iter()
            .map(|(call, _)| call)
            .filter(|call| open(call, now))
            .collect();
        if calls.is_empty() {
            return Ok(String::new());
        }
        let lines = calls.iter().take(MOST).map(|call| {
            let (title, language) = call.title(cx.lang);
            Now {
                url: words::address(cx, call),
                title: title.to_owned(),
                language: cx.foreign(language),
                until: words::standing(cx, call),
            }
        });
        Ok(UnderWay {
            cx,
            title: cx.t("home-calls"),
            url: cx.url("/calls"),
            lines: lines.collect(),
            said: cx.tn("home-calls-said", &(calls.len() as u64)),
        }
        .render()?)
    }
    .boxed()
}
