//! On a public body's page: the policies it carries, and the way to keep them.

use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::pages::Line;
use super::store;
use crate::features::directory::{self, Kind};
use crate::shared::authz::Power;
use crate::shared::store::Connection;
use crate::shared::web::{Cx, Doors, Error, Routes, Slot, Subject};

/// The panel of this feature.
pub(super) fn routes() -> Routes {
    Routes::new()
        .panel(Slot::Organisation, organisation)
        .panel(Slot::Acting, acting)
}

#[derive(Template)]
#[template(path = "features/policies/templates/panel.html")]
struct Panel<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
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
            lines: own
                .iter()
                .filter(|policy| policy.ended_at.is_none())
                .map(|policy| Line::new(cx, policy, None))
                .collect(),
        };
        match panel.lines.is_empty() {
            true => Ok(String::new()),
            false => Ok(panel.render()?),
        }
    }
    .boxed()
}

/// For whoever organises calls for a public body: naming its policies.
fn acting<'a>(
    cx: &'a Cx,
    connection: &'a mut Connection,
    subject: Subject<'a>,
) -> BoxFuture<'a, Result<String, Error>> {
    async move {
        let mut lines = Vec::new();
        if cx.could(Power::OrganiseCalls, Some(subject.organisation)) {
            let found = directory::published_by_ids(connection, &[subject.organisation]).await?;
            if found.iter().any(|one| one.kind == Kind::PublicBody) {
                let url = cx.url(&format!("/organisations/{}/policies", subject.slug));
                lines.push((url, cx.t("panel-policies.keep")));
            }
        }
        Ok(Doors { lines }.render()?)
    }
    .boxed()
}
