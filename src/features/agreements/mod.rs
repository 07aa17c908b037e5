//! Agreements: what binds after a decision. One is kept for what it is in general: parties, what each commits to, until when,
//! what proves it, and where it stands; today for grants, later for charters and partnerships.
//!
//! A funder draws it up after its decisions (`acts::drawing`) in words of its own (`filling`), its text is frozen
//! (`document`) and accepted by each side (`acts::signing`). Then it is paid (`money`, `orders`), changed in small
//! (`amending`), and what is owed back is proposed by a computation and decided by a person (`recovering`). Until when what
//! is to be done: `deadlines`.

mod acts;
mod agreement;
mod amending;
mod audited;
mod calendared;
mod content;
mod deadlines;
mod document;
mod due;
#[cfg(test)]
pub mod example;
mod filling;
mod finding;
mod history;
mod listing;
mod money;
mod orders;
mod pages;
mod panels;
mod printed;
mod publishing;
mod recovering;
mod reminding;
mod reporting;
mod saying;
mod state;
mod store;
#[cfg(test)]
mod stories;
mod targets;
mod tasks;

pub use acts::amending::propose as propose_amendment;
pub use acts::drawing::{begin, propose, write};
pub use acts::paying::{order, pay};
pub use acts::recovering::decide as decide_recovery;
pub use acts::signing::{Signing, sign};
pub use agreement::Channel;
pub use amending::Change;
pub use content::Content;
pub use finding::{Found, by_number};
pub use money::{Balance, Instalment, Part};
pub use publishing::{Followed, Unpublished, followed, published, unpublished};
pub use reminding::remind;
pub use reporting::{Moved, Owned, moved, owned, propose_unspent, receiving, reported, told_of};
pub use store::money::{of as instalments, recoveries};

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
    pages::routes().and(panels::routes()).and(audited::routes())
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as what a treasury paid, as a ledger, and as the words of an agreement.
pub fn read_anything(text: &str) {
    use std::hint::black_box;
    black_box(orders::read(text).ok());
    black_box(budgets::ledger(text).ok());
    for lang in crate::shared::i18n::Lang::ALL {
        black_box(filling::refusal(text, (lang, state::Form::Agreement)));
        black_box(filling::filled(text, lang, |_| String::new()));
    }
}
