//! On a public body's page: the policies it carries, and the way to keep them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::Line;
use super::store;
use crate::features::directory::{self, Kind};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Error, Routes, Slot, Subject};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new().panel(Slot::Organisation, organisation)
}

#[derive(Template)]
#[template(path = "features/policies/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    slug: &'a str,
    lines: Vec<Line>,
    keeps: bool,
}

fn organisation<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let body = directory::published_by_ids(connection, &[subject.organisation])
            .await?
            .pop()
            .filter(|one| one.kind == Kind::PublicBody);
        let Some(body) = body else {
            return Ok(String::new());
        };
        let own = store::of_body(connection, body.id).await?;
        let panel = Panel {
            cx,
            slug: subject.slug,
            lines: own
                .iter()
                .filter(|policy| policy.ended_at.is_none())
                .map(|policy| Line::new(cx, policy, None))
                .collect(),
            keeps: cx.could(Power::OrganiseCalls, Some(body.id)),
        };
        match panel.lines.is_empty() && !panel.keeps {
            true => Ok(String::new()),
            false => Ok(panel.render()?),
        }
    }
    .boxed()
}
