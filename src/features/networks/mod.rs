//! Networks: organisations that belong together, by field or on one territory, both sides saying yes.
//! What one of them has to tell is written once and reaches its networks and themes; whoever asks gets
//! one letter a week, and ends it with one click.

mod digest;
mod finding;
mod joining;
mod membership;
mod network;
mod news;
mod pages;
mod panels;
mod store;
#[cfg(test)]
mod stories;
mod telling;

pub use digest::{Source, Tiding, ask_for_letter, send_digests};
pub use finding::{Found, joined, living};
pub use joining::{Voice, present, say, start};
pub use membership::{Side, State, Step};
pub use network::{Kind, Saying};
pub use news::{Typed as NewsTyped, write as write_news};
pub use store::letters::{Choice as LetterChoice, choice as letter_choice, forget as forget_letters};

use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// The texts of this feature.
pub const TEXTS: Files = [
    include_str!("texts/fr.ftl"),
    include_str!("texts/nl.ftl"),
    include_str!("texts/en.ftl"),
];

/// The routes of this feature.
#[must_use]
pub fn routes() -> Routes {
    pages::routes().and(panels::routes())
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a title, the words or the link of a piece of news.
pub fn read_anything(text: &str) {
    let line = crate::shared::web::typed::line(text);
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    let plain = crate::shared::web::typed::plain(text);
    assert_eq!(
        crate::shared::web::typed::plain(&plain),
        plain,
        "what is plain stays as it is"
    );
    if let Some(link) = news::link(text) {
        assert!(link.starts_with("http"), "{link:?}");
    }
}
