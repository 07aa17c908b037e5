//! What is said when nobody came in by a provider: why, in words, and the ways out.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::onward;
use super::providers::{Button, button};
use crate::features::accounts::provider::{self, Purpose, Trouble};
use crate::shared::web::{Access, Cx, Error, Routes, get};

pub(super) fn routes() -> Routes {
    Routes::new().page("/sign-in/trouble", Access::Everyone, get(trouble))
}

/// Leads to the page that says what failed: without the code in its address, so that a reload asks nothing.
pub(super) fn failed(cx: &Cx, name: &str, purpose: Purpose, why: Trouble, next: &str) -> Response {
    let next = utf8_percent_encode(next, NON_ALPHANUMERIC);
    let (purpose, why) = (purpose.as_str(), why.as_str());
    cx.redirect(&cx.url(&format!(
        "/sign-in/trouble?why={why}&with={name}&for={purpose}&next={next}"
    )))
}

/// What failed, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Failure {
    why: String,
    with: String,
    r#for: String,
    next: String,
}

#[derive(Template)]
#[template(path = "features/accounts/templates/trouble.html")]
struct TroublePage<'a> {
    cx: &'a Cx,
    why: Trouble,
    purpose: Purpose,
    button: &'a Button,
    next: &'a str,
}

impl TroublePage<'_> {
    fn told(&self, end: &str) -> String {
        let key = format!("trouble-{}{end}", self.why.as_str());
        self.cx.tv(&key, "name", &self.button.called)
    }

    /// Where the same is tried again.
    fn again(&self) -> String {
        let way = match self.purpose {
            Purpose::SignIn => "/sign-in/with/",
            Purpose::Attach => "/me/identities/with/",
            Purpose::SecondFactor => "/sign-in/second-factor/with/",
        };
        self.cx.url(&format!("{way}{}", self.button.name))
    }

    /// Another way to the same end.
    fn otherwise(&self) -> String {
        let next = utf8_percent_encode(self.next, NON_ALPHANUMERIC);
        self.cx.url(&match self.purpose {
            Purpose::SignIn => format!("/sign-in?next={next}"),
            Purpose::Attach => "/me/second-factor".to_owned(),
            Purpose::SecondFactor => format!("/sign-in/second-factor?next={next}"),
        })
    }
}

async fn trouble(cx: Cx, Query(failure): Query<Failure>) -> Result<Response, Error> {
    let why = Trouble::ALL.into_iter().find(|why| why.as_str() == failure.why);
    let provider = provider::named(&cx.app, &failure.with);
    let (Some(why), Some(provider)) = (why, provider) else {
        return Err(Error::NotFound);
    };
    let home = cx.url("/me");
    cx.page(&TroublePage {
        cx: &cx,
        why,
        purpose: Purpose::of(&failure.r#for).unwrap_or(Purpose::SignIn),
        button: &button(provider),
        next: onward(&failure.next).unwrap_or(&home),
    })
}
