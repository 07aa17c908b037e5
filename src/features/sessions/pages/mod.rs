//! The pages of a session.

mod around;
mod bringing;
mod cells;
mod change;
mod closing;
mod convene;
mod declare;
mod file;
mod heard;
mod hearings;
pub(super) mod list;
pub(super) mod measures;
mod minutes;
mod promises;
mod proposal;
mod proposals;
mod reasons;
pub(super) mod rules;
mod scores;
mod seats;
mod show;
mod simulation;
mod simulations;
mod suppose;
mod votes;

pub(super) use around::{Around, Head, session_address};
pub use show::college_key;
pub(super) use show::when;

use axum::http::StatusCode;
use axum::response::Response;

use crate::shared::authz::Power;
use crate::shared::web::{Access, Routes};

/// Whoever reads for a funder, or speaks for an organisation at a seat; which of them is looked up.
const COMES: Access = Access::HoldingEither(Power::ReadFiles, Power::JoinProjects);

/// Every page of a session.
pub(super) fn routes() -> Routes {
    list::routes()
        .and(convene::routes())
        .and(change::routes())
        .and(show::routes())
        .and(closing::routes())
        .and(file::routes())
        .and(seats::routes())
        .and(declare::routes())
        .and(simulations::routes())
        .and(suppose::routes())
        .and(simulation::routes())
        .and(promises::routes())
        .and(scores::routes())
        .and(proposals::routes())
        .and(proposal::routes())
        .and(bringing::routes())
        .and(hearings::routes())
        .and(heard::routes())
        .and(votes::routes())
        .and(minutes::routes())
}

/// A page that says what is wrong with what was typed.
fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page
}
