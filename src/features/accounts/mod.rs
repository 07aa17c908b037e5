//! Persons: how they sign in, the sessions they have open, what they say of themselves.
//!
//! A person is an address at which a letter reaches them. Signing in and signing up are one act: a
//! code typed in the browser that asked for it. So nothing tells whether somebody has an account. Where the
//! operator named providers of identities, one may come in by them, too.

mod code;
mod factor;
mod invite;
mod pages;
mod provider;
mod scope;
mod session;
mod store;
#[cfg(test)]
mod stories;
mod ways;

pub use factor::{secrets_under_another_key, sure_of as sure};
pub use invite::{InviteError, invite_administrator};
pub use scope::{published, scoped};
pub use session::{Opened, open as open_session, open_for as open_session_for};
pub use store::codes::forget_before as forget_codes_before;
pub use store::passkeys::forget_questions_before;
pub use store::visits::forget_before as forget_visits_before;
pub use store::ways::forget_before as forget_ways_before;
pub use store::{persons, sessions};

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
    pages::routes()
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a code that somebody types, of any kind.
pub fn read_anything(text: &str) {
    factor::read_anything(text);
}
