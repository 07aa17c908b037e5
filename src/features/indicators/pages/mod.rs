//! The pages of indicators: the catalogue, one of them with its values, proposing, deciding, noting,
//! choosing those of a policy.

mod catalogue;
mod choosing;
mod deciding;
mod noting;
mod proposing;
mod show;

use super::catalogue::{Hidden, Indicator};
use crate::shared::i18n::{Arg, Words};
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

/// The address of an indicator's page.
pub(super) fn address(cx: &Cx, indicator: &Indicator) -> String {
    cx.url(&format!("/indicators/{}", indicator.address))
}

/// Since when the text of an indicator is withdrawn from the public, by whom and why, in a sentence.
#[must_use]
pub fn withdrawn(cx: &Cx, hidden: &Hidden) -> String {
    let day = cx.day(&hidden.at);
    match hidden.because.is_empty() {
        true => cx.tv("indicators-hidden.unsaid", "date", &day),
        false => cx.ta(
            "indicators-hidden",
            &[("date", Arg::Text(&day)), ("because", Arg::Text(&hidden.because))],
        ),
    }
}

/// A text and its language, where that is not the page's.
pub(super) fn said(cx: &Cx, words: &Words) -> (String, Option<&'static str>) {
    let (text, lang) = words.get(cx.lang);
    (text.to_owned(), cx.foreign(lang))
}
