//! What was being sent when the session had ended: shown to its sender, who sends it or lets it go.

use askama::Template;
use axum::extract::Query;
use axum::http::header;
use axum::response::Response;

use super::onward;
use super::sign_in::Onward;
use crate::shared::web::kept::{self, Kept};
use crate::shared::web::{Access, Cookie, Cx, Error, Form, Routes, get, post};

pub(super) fn routes() -> Routes {
    Routes::new()
        .page("/sign-in/kept", Access::SignedIn, get(show))
        .page("/sign-in/kept/forget", Access::SignedIn, post(forget).get(back))
}

/// Fields that nobody writes: what a form remembers, and the box that goes with a button.
const MACHINERY: [&str; 14] = [
    "sending",
    "version",
    "next",
    "seen",
    "published",
    "act",
    "aside",
    "warned",
    "with",
    "before",
    "part",
    "hash",
    "call",
    "agreed",
];

#[derive(Template)]
#[template(path = "features/accounts/templates/kept.html")]
struct KeptPage<'a> {
    cx: &'a Cx,
    kept: &'a Kept,
    next: &'a str,
}

impl KeptPage<'_> {
    /// What a person wrote, without the machinery of the forms.
    fn written(&self) -> Vec<&str> {
        let written = self
            .kept
            .fields
            .iter()
            .filter(|(name, _)| !MACHINERY.contains(&name.as_str()));
        written
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
            .collect()
    }
}

/// Shown as often as it is asked for: what waits goes only when it is sent, let go, or a day old.
async fn show(cx: Cx, Query(onward_to): Query<Onward>) -> Result<Response, Error> {
    let home = cx.url("/me");
    let next = onward(&onward_to.next).unwrap_or(&home);
    match kept::waiting(&cx).await? {
        Some(kept) => cx.page(&KeptPage {
            cx: &cx,
            kept: &kept,
            next,
        }),
        None => {
            let mut response = cx.redirect(next);
            let cookie = Cookie::Kept.set("", 0, cx.is_secure());
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
    }
}

async fn back(cx: Cx) -> Response {
    cx.redirect(&cx.url("/sign-in/kept"))
}

async fn forget(cx: Cx, form: Form) -> Result<Response, Error> {
    kept::forget(&cx).await?;
    let home = cx.url("/me");
    let there = onward(form.value("next")).unwrap_or(&home);
    let mut response = cx.redirect_saying(there, &cx.t("kept-said-forgotten"));
    let cookie = Cookie::Kept.set("", 0, cx.is_secure());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
