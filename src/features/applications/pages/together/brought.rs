//! What is brought and how people were heard, as lines of a page.

use crate::features::applications::together::bringing::{Brought, Heard, Side};
use crate::features::calls::OfOrganisers;
use crate::shared::web::Cx;

/// Something that is written, with who may take it away.
pub(super) struct Line {
    pub id: i64,
    /// Which side wrote it.
    pub side: &'static str,
    pub head: String,
    pub words: String,
    pub language: Option<&'static str>,
    pub by: String,
    pub own: bool,
}

/// A sort of thing, in words that fit either side.
pub(super) fn means(cx: &Cx, means: OfOrganisers) -> String {
    cx.t(&format!("brought-means-{}", means.as_str()))
}

/// Something that is brought; `own` where the asker may take it away.
pub(super) fn line(cx: &Cx, brought: &Brought, name: String, own: bool) -> Line {
    let mut by = vec![name];
    by.extend(
        brought
            .until
            .map(|day| cx.tv("brought-until-day", "date", &cx.date(&day))),
    );
    if !brought.contact.is_empty() {
        by.push(brought.contact.clone());
    }
    if brought.application.is_none() {
        by.push(cx.t("brought-everyone"));
    }
    Line {
        id: brought.id,
        side: brought.side.as_str(),
        head: means(cx, brought.means),
        words: brought.words.clone(),
        language: cx.foreign(brought.language),
        by: by.join(" · "),
        own,
    }
}

/// How people were heard; `own` where the asker may take that away.
pub(super) fn hearing(cx: &Cx, heard: &Heard, name: String, own: bool) -> Line {
    let words = match heard.changed.is_empty() {
        true => heard.said.clone(),
        false => format!("{}\n{} {}", heard.said, cx.t("heard-changed-led"), heard.changed),
    };
    let side = match heard.application {
        Some(_) => Side::Group,
        None => Side::Organisers,
    };
    Line {
        id: heard.id,
        side: side.as_str(),
        head: heard.who.clone(),
        words,
        language: cx.foreign(heard.language),
        by: format!("{} · {name}", cx.date(&heard.on)),
        own,
    }
}
