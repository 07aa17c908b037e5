//! One policy: what it aims at, who carries it, and all that serves it.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use crate::features::directory::{self, names};
use crate::features::policies::store;
use crate::shared::authz::Power;
use crate::shared::web::{Access, Cx, Error, Routes, Slot, Subject, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/policies/{id}", Access::Everyone, get(show))
}

#[derive(Template)]
#[template(path = "features/policies/templates/policy.html")]
struct PolicyPage<'a> {
    cx: &'a Cx,
    name: String,
    language: Option<&'static str>,
    summary: Vec<String>,
    /// The public body: name and address.
    body: (String, String),
    themes: Vec<(String, String)>,
    ended: Option<String>,
    /// Where it is changed, for whoever may.
    change: Option<String>,
    panels: Vec<String>,
}

async fn show(cx: Cx, Path(address): Path<String>) -> Result<Response, Error> {
    let mut connection = cx.app.db.read().await?;
    let policy = store::find(&mut connection, &address)
        .await?
        .ok_or(Error::NotFound)?;
    let body = directory::published_by_ids(&mut connection, &[policy.body])
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    let subject = Subject {
        organisation: 0,
        slug: &policy.address,
    };
    let panels = cx.panels(&mut connection, Slot::Policy, subject).await?;
    let (name, lang) = policy.name(cx.lang);
    cx.page(&PolicyPage {
        name: name.to_owned(),
        language: cx.foreign(lang),
        summary: policy
            .summaries
            .only(lang)
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        body: (
            body.name.clone(),
            cx.url(&format!("/organisations/{}", body.slug())),
        ),
        themes: policy
            .themes
            .iter()
            .map(|theme| {
                (
                    names::theme(&cx, theme).to_owned(),
                    cx.url(&format!("/themes/{theme}")),
                )
            })
            .collect(),
        ended: policy.ended_at.map(|at| cx.day(&at)),
        change: cx
            .could(Power::OrganiseCalls, Some(policy.body))
            .then(|| cx.url(&format!("/policies/{}/words", policy.address))),
        panels,
        cx: &cx,
    })
}
