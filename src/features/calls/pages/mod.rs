//! The pages of calls.

mod documents;
mod feeds;
mod following;
pub(super) mod list;
mod offers;
mod prose;
mod questions;
pub(super) mod saying;
mod show;
mod versions;
pub(super) mod words;
mod writing;

use crate::shared::web::Routes;

/// Every page of calls.
pub(super) fn routes() -> Routes {
    writing::routes()
        .and(list::routes())
        .and(show::routes())
        .and(offers::routes())
        .and(versions::routes())
        .and(documents::routes())
        .and(questions::routes())
        .and(following::routes())
        .and(feeds::routes())
}
