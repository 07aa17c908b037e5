//! On one's own page, for whoever reads requests: the way to where they say who employs them.

use askama::Template;
use futures_util::FutureExt;

use super::Shown;
use crate::features::applications::store::employers as store;
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Subject};

#[derive(Template)]
#[template(
    source = "<li><a href=\"{{ cx.url(\"/me/employers\") }}\">{{ cx.t(\"employers-title\") }}</a></li>",
    ext = "html"
)]
struct EmployersPanel<'a> {
    cx: &'a Cx,
}

pub(super) fn employers<'a>(cx: &'a Cx, connection: &'a mut Connection, _: Subject<'a>) -> Shown<'a> {
    async move {
        let actor = cx.someone()?;
        let reads = actor.mandates_with(Power::ReadFiles).next().is_some();
        // Whoever reads no more finds what they said all the same.
        match reads || !store::of(connection, actor.person).await?.is_empty() {
            true => Ok(EmployersPanel { cx }.render()?),
            false => Ok(String::new()),
        }
    }
    .boxed()
}
