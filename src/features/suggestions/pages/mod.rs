//! The pages of suggestions.

mod choice;
mod explained;
mod partners;
mod reasons;

use std::sync::Arc;

use super::asking::Asking;
use crate::shared::web::Routes;

/// Every page of this feature. All share one register in memory.
pub(super) fn routes() -> Routes {
    partners::routes(&Arc::new(Asking::default()))
        .and(choice::routes())
        .and(explained::routes())
}
