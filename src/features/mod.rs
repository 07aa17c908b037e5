//! What the product does, one folder a feature. To add one: a folder, a migration, a line here.

pub mod directory;
pub mod operations;
pub mod reconcile;
pub mod setup;
pub mod site;

use crate::shared::i18n::Texts;
use crate::shared::web::Routes;

/// Every route of the product.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .and(site::routes())
        .and(directory::routes())
        .and(reconcile::routes())
        .and(operations::routes())
}

/// Every text of the product.
#[must_use]
pub fn texts() -> Texts {
    Texts::new(&[
        crate::shared::web::TEXTS,
        site::TEXTS,
        directory::TEXTS,
        reconcile::TEXTS,
        operations::TEXTS,
        setup::TEXTS,
    ])
}
