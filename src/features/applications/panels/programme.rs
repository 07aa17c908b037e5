//! On the page of a programme: how many requests came to it, and for its funder's agents where one that came on paper is typed in.

use askama::Template;
use futures_util::FutureExt;

use super::{Shown, made};
use crate::features::applications::store;
use crate::features::programmes;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Subject};

#[derive(Template)]
#[template(path = "features/applications/templates/panel_programme.html")]
struct ProgrammePanel<'a> {
    cx: &'a Cx,
    words: Option<String>,
    /// Where a request that came on paper is typed in.
    paper: Option<String>,
}

pub(super) fn programme<'a>(cx: &'a Cx, connection: &'a mut Connection, subject: Subject<'a>) -> Shown<'a> {
    async move {
        let Some(programme) = programmes::find(connection, subject.slug).await? else {
            return Ok(String::new());
        };
        let counts = store::sent::received(connection, programme.id).await?;
        let words = made(cx, "panel-requests-received.words", counts);
        let enters = programme.state == programmes::State::Published
            && cx.could(Power::EnterForOthers, Some(programme.funder));
        let paper = enters.then(|| cx.url(&format!("/programmes/{}/paper", programme.address)));
        if words.is_none() && paper.is_none() {
            return Ok(String::new());
        }
        Ok(ProgrammePanel { cx, words, paper }.render()?)
    }
    .boxed()
}
