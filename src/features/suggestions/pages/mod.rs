//! The pages of suggestions.

mod absent;
mod apart;
mod begin;
mod choice;
mod explained;
mod needed;
mod occasions;
mod partners;
mod reasons;
mod turn;

use std::sync::Arc;

use super::asking::Asking;
use crate::shared::web::Routes;

pub(super) use occasions::standing;

/// Every page of this feature. All share one register in memory.
pub(super) fn routes() -> Routes {
    partners::routes(&Arc::new(Asking::default()))
        .and(begin::routes())
        .and(choice::routes())
        .and(explained::routes())
}
