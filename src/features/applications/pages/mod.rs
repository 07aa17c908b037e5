//! The pages of applications: checking, signing and sending a project; what was sent.

pub(super) mod begun;
mod budgets;
mod carrying;
mod changing;
mod check;
mod choosing;
mod download;
mod dropping;
mod employers;
mod fitting;
mod history;
pub(super) mod lines;
mod paper;
mod questions;
mod reading;
mod received;
mod requests;
mod sending;
mod show;
mod terms;
pub(super) mod together;
pub(super) mod twins;
mod waiting;
mod withdrawing;

pub use budgets::budgets;
pub use download::on_paper;
pub use history::sent as sent_history;
pub(super) use received::MOST as RECEIVED_MOST;

use crate::features::directory::Organisation;
use crate::features::projects;
use crate::shared::web::Routes;

/// Every page of applications.
pub(super) fn routes() -> Routes {
    check::routes()
        .and(choosing::routes())
        .and(requests::routes())
        .and(terms::routes())
        .and(questions::routes())
        .and(sending::routes())
        .and(show::routes())
        .and(download::routes())
        .and(paper::routes())
        .and(reading::routes())
        .and(received::routes())
        .and(together::routes())
        .and(carrying::routes())
        .and(dropping::routes())
        .and(employers::routes())
        .and(withdrawing::routes())
}

/// The name of a partner by its key.
pub(super) fn name(found: &projects::Found, key: &str) -> String {
    let of = |organisation: &Organisation| organisation.key == key;
    found
        .partners
        .iter()
        .find(|partner| of(&partner.organisation))
        .map_or_else(|| key.to_owned(), |partner| partner.organisation.name.clone())
}
