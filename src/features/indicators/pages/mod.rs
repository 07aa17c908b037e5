//! The pages of indicators: the catalogue, one of them with its values, proposing, deciding, noting,
//! choosing those of a policy.

mod catalogue;
mod choosing;
mod deciding;
mod noting;
mod proposing;
mod show;

use askama::Template;

use super::catalogue::{Hidden, Indicator};
use crate::shared::i18n::{Lang, Words};
use crate::shared::web::{Cx, Routes};

/// Every page of indicators.
pub(super) fn routes() -> Routes {
    catalogue::routes()
        .and(proposing::routes())
        .and(show::routes())
        .and(deciding::routes())
        .and(noting::routes())
        .and(choosing::routes())
}

/// The languages in which a text is written.
fn languages() -> Vec<(&'static str, &'static str)> {
    Lang::ALL
        .into_iter()
        .map(|lang| (lang.code(), lang.own_name()))
        .collect()
}

/// The address of an indicator's page.
pub(super) fn address(cx: &Cx, indicator: &Indicator) -> String {
    cx.url(&format!("/indicators/{}", indicator.address))
}

/// Since when the text of an indicator is withdrawn from the public, by whom and why: a sentence, and the reason in its own language.
#[derive(Template)]
#[template(path = "features/indicators/templates/withdrawn.html")]
pub struct Withdrawn {
    said: String,
    because: String,
    language: Option<&'static str>,
}

impl Withdrawn {
    /// As a page shows it.
    #[must_use]
    pub fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}

/// Since when the text of an indicator is withdrawn from the public, by whom and why.
#[must_use]
pub fn withdrawn(cx: &Cx, hidden: &Hidden) -> Withdrawn {
    let day = cx.day(&hidden.at);
    let key = match hidden.because.is_empty() {
        true => "indicators-hidden.unsaid",
        false => "indicators-hidden",
    };
    Withdrawn {
        said: cx.tv(key, "date", &day),
        because: hidden.because.clone(),
        language: hidden.language.and_then(|lang| cx.foreign(lang)),
    }
}

/// A text and its language, where that is not the page's.
pub(super) fn said(cx: &Cx, words: &Words) -> (String, Option<&'static str>) {
    let (text, lang) = words.get(cx.lang);
    (text.to_owned(), cx.foreign(lang))
}
