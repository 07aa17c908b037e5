//! Applications: a project answers a call. What it says is frozen, every partner signs the same version, known by
//! its hash, the lead sends it, and everyone has a receipt. Until it was sent it exists for its partners only.
//!
//! Where it stands: `lifecycle`. The rule of the last second: `deadline`. What lacks: `lacks`. What is signed:
//! `frozen`.

mod acts;
mod application;
mod checking;
mod deadline;
mod finding;
mod frozen;
mod lacks;
mod lifecycle;
mod matrix;
mod pages;
mod panels;
mod printed;
mod receipt;
mod requests;
mod selected;
mod store;
#[cfg(test)]
mod stories;
mod together;
mod words;

use acts::signing;

pub use application::{Application, Channel, Signature, Version};
pub use lifecycle::{State, Step};
pub use selected::{Selected, selected};
pub use store::applications::sent_to;

use crate::shared::app::App;
use crate::shared::i18n::Files;
use crate::shared::web::Routes;

/// What time brings, to be called again and again: of a call whose time to be built together is over, what each side brings
/// is published as it then stands. What could not be is tried again the next time.
pub async fn look_after(app: &App) {
    if let Err(error) = acts::bringing::publish_what_ended(app).await {
        tracing::warn!(?error, "what each side brings could not be published");
    }
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
    pages::routes().and(panels::routes())
}
