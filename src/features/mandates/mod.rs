//! Mandates: who acts for an organisation, how one comes to act for it, and how it ends.
//!
//! A mandate begins and ends, and says who gave it. It is given by whoever signs for the organisation
//! (an invitation that the person accepts), or found out by a claim. Nobody ever decides here about an
//! association: only about who may act for it.

mod acts;
mod claim;
mod invitation;
mod letters;
mod pages;
mod panels;
mod reminding;
mod renewal;
mod rules;
mod store;
#[cfg(test)]
mod stories;

pub use acts::ending::leave;
pub use reminding::remind;
pub use renewal::{Year, renewal};

use crate::shared::app::App;
use crate::shared::i18n::Files;
use crate::shared::store::StoreError;
use crate::shared::web::{Routes, Slot};

/// What time brings, to be called again and again: ends in sight are announced, what was not answered in
/// time is closed, delays that nobody used end.
///
/// # Errors
/// When the database does not answer; what was done before stays done.
pub async fn look_after(app: &App) -> Result<(), StoreError> {
    let today = app.clock.today();
    reminding::close_invitations(app, today).await?;
    reminding::settle_claims(app, today).await?;
    remind(app, today).await?;
    Ok(())
}

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
        .panel(Slot::Organisation, panels::organisation)
        .panel(Slot::Me, panels::me)
}
