//! The pages of networks: the list, one of them, its members, those of an organisation, founding.

mod close;
pub(super) mod entered;
mod feed;
mod founding;
mod letters;
mod list;
mod members;
mod mine;
mod network;
pub(super) mod news;

use askama::Template;

use super::finding::Found;
use super::network::{Kind, Network};
use crate::features::directory::names;
use crate::shared::web::{Cx, Routes};

/// Every page of networks.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(founding::routes())
        .and(network::routes())
        .and(members::routes())
        .and(mine::routes())
        .and(news::routes())
        .and(feed::routes())
        .and(letters::routes())
        .and(entered::routes())
        .and(close::routes())
}

/// What holds a network together, in words.
pub(super) fn holds_together(cx: &Cx, network: &Network) -> String {
    match (network.kind, &network.theme, &network.commune) {
        (Kind::Field, Some(theme), _) => cx.tv("network-of-field", "theme", names::theme(cx, theme)),
        (Kind::Field, None, _) => cx.t("network-of-a-field"),
        (Kind::Territory, _, Some(code)) => cx.tv("network-of-commune", "place", &names::commune(cx, code)),
        (Kind::Territory, _, None) => cx.tv("network-of-territory", "place", cx.territory()),
    }
}

/// A network in a list.
pub(super) struct Line {
    pub name: String,
    pub language: Option<String>,
    pub url: String,
    pub what: String,
    pub members: Option<String>,
}

impl Line {
    pub(super) fn new(cx: &Cx, found: &Found, members: Option<u64>) -> Self {
        Self {
            name: found.name().to_owned(),
            language: foreign(cx, found.language()),
            url: address(cx, &found.network.key),
            what: holds_together(cx, &found.network),
            members: members.map(|members| cx.tn("network-members", &members)),
        }
    }
}

/// Networks one under the other.
#[derive(Template)]
#[template(path = "features/networks/templates/lines.html")]
pub(super) struct Lines {
    pub lines: Vec<Line>,
}

/// The address of a network's page.
pub(super) fn address(cx: &Cx, key: &str) -> String {
    cx.url(&format!("/networks/{key}"))
}

/// A language to be said, where it is not the page's.
pub(super) fn foreign(cx: &Cx, language: Option<&str>) -> Option<String> {
    language
        .filter(|language| *language != cx.lang.code())
        .map(str::to_owned)
}
