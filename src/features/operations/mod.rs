//! Running the product: health, check, backup, restore.

mod archive;
mod backup;
mod check;
mod health;
mod restore;
mod store;
#[cfg(test)]
mod stories;

pub use backup::{BackedUp, backup};
pub use check::{Finding, LITTLE_SPACE, check};
pub use restore::{OperationError, Restored, restore};

use crate::shared::app::App;
use crate::shared::files;
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
    health::routes()
}

/// Says in the log that the disk is nearly full, when it is.
pub fn warn_of_little_space(app: &App) {
    if let Ok(free) = files::free_space(&app.config.data_dir)
        && free < LITTLE_SPACE
    {
        let folder = app.config.data_dir.display();
        tracing::warn!(free_bytes = free, %folder, "the disk is nearly full: loads and copies may fail");
    }
}
