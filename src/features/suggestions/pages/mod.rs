//! The pages of suggestions.

mod absent;
mod apart;
mod begin;
mod choice;
mod every;
mod explained;
mod known;
mod looked;
mod needed;
mod occasions;
mod partners;
mod reasons;
mod speaking;
mod turn;

use std::sync::Arc;

use super::asking::Asking;
use crate::shared::web::Routes;

pub(super) use occasions::standing;

/// Every page of this feature. All share one register in memory.
pub(super) fn routes() -> Routes {
    let asking = Arc::new(Asking::default());
    partners::routes(&asking)
        .and(every::routes(&asking))
        .and(begin::routes())
        .and(choice::routes(&asking))
        .and(explained::routes())
}
