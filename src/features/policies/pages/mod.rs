//! The pages of policies: the list, one of them, and keeping them.

mod keeping;
mod list;
mod show;

use super::policy::Policy;
use crate::features::directory::{Organisation, names};
use crate::shared::web::{Cx, Routes};

/// Every page of policies.
pub(super) fn routes() -> Routes {
    list::routes().and(show::routes()).and(keeping::routes())
}

/// A policy in a list.
pub(super) struct Line {
    pub name: String,
    pub language: Option<&'static str>,
    pub url: String,
    /// The body that carries it, where the page is not its own.
    pub body: Option<String>,
    pub themes: String,
}

impl Line {
    pub(super) fn new(cx: &Cx, policy: &Policy, body: Option<&Organisation>) -> Self {
        let (name, lang) = policy.name(cx.lang);
        let themes: Vec<&str> = policy
            .themes
            .iter()
            .map(|theme| names::theme(cx, theme))
            .collect();
        Self {
            name: name.to_owned(),
            language: cx.foreign(lang),
            url: address(cx, policy),
            body: body.map(|body| body.name.clone()),
            themes: themes.join(", "),
        }
    }
}

/// The address of a policy's page.
pub(super) fn address(cx: &Cx, policy: &Policy) -> String {
    cx.url(&format!("/policies/{}", policy.address))
}
