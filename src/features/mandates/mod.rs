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

pub use acts::claiming::{Begun, Saying, begin as begin_claim};
pub use acts::deciding::{Decision, decide as decide_claim, object as object_to_claim};
pub use acts::declaring::declare;
pub use acts::ending::{Leaving, leave, would_leave};
pub use acts::inviting::{Answered, Offer, Offered, accept as accept_invitation, invite};
pub use acts::stating::{Statement, alike as stated_alike, said as stated, state};
pub use claim::Way;
pub use invitation::How;
pub use reminding::remind;
pub use renewal::{Year, renewal};
pub use store::claims::{Claim, open_on as open_claims};
pub use store::declared::{Country, countries};
pub use store::invitations::open_to as invitations_to;
pub use store::mandates::{Held, in_force};
pub use store::notices::of_claim as told_of_claim;

use crate::shared::app::App;
use crate::shared::i18n::Files;
use crate::shared::store::{Connection, StoreError};
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

/// Forgets the papers of the claims that were closed before an instant, and who was told that they
/// waited; says how many rows went. Their bytes go with the files that nothing speaks of.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_papers_before(connection: &mut Connection, instant: i64) -> Result<u64, StoreError> {
    store::papers::forget_closed_before(connection, instant).await
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
        .panel(Slot::Acting, panels::acting)
        .panel(Slot::Waiting, panels::me)
}
