//! Every policy that somebody carries, by the body that does.

use askama::Template;
use axum::response::Response;

use super::Line;
use crate::features::directory;
use crate::features::policies::store;
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/policies", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/policies/templates/list.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    /// Each public body, its address, and what it carries.
    bodies: Vec<(String, String, Vec<Line>)>,
}

async fn show(cx: Cx) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let mut policies = store::all(&mut connection).await?;
    policies.retain(|policy| policy.ended_at.is_none());
    let mut ids: Vec<i64> = policies.iter().map(|policy| policy.body).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut bodies = directory::published_by_ids(&mut connection, &ids).await?;
    bodies.sort_by_cached_key(|body| search::fold(&body.name));
    let bodies = bodies
        .iter()
        .map(|body| {
            let lines = policies
                .iter()
                .filter(|policy| policy.body == body.id)
                .map(|policy| Line::new(&cx, policy, None))
                .collect();
            let url = cx.url(&format!("/organisations/{}", body.slug()));
            (body.name.clone(), url, lines)
        })
        .collect();
    cx.page(&ListPage { cx: &cx, bodies })
}
