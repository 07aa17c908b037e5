//! The co-construction of a call for initiatives, on the side of those who answered it: after the answers, and as long as
//! it is open, what was received may be changed. Nothing is chosen here, and what was received stands until what
//! replaces it arrives.

pub mod bringing;
pub mod groups;
pub mod merger;
pub mod stance;

use jiff::Timestamp;

use super::store::mergers;
use crate::features::calls::{Call, Kind, Phase};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Whether groups may change what they sent at an instant, in seconds: its days are those of the call, by the server's
/// clock in the territory's own time.
#[must_use]
pub fn is_open(app: &App, call: &Call, at: i64) -> bool {
    let day = Timestamp::from_second(at).map(|instant| app.clock.date_of(instant));
    let phase = day.ok().and_then(|day| call.phase(at, day));
    call.kind == Kind::Initiatives && phase == Some(Phase::Open)
}

/// Whether what was received may be corrected at an instant, in seconds, whatever its readers did with it: until the deadline,
/// as every receipt promises, also where an outage put it off after they began; and while it is built together.
#[must_use]
pub fn corrects(app: &App, call: &Call, at: i64) -> bool {
    at < call.deadline || is_open(app, call, at)
}

/// The first second after the co-construction of a call; nothing where it has none.
#[must_use]
pub fn end(app: &App, call: &Call) -> Option<i64> {
    let (_, last) = call.co_construction?;
    let next = last.tomorrow().ok()?;
    let instant = app.clock.instant(next.at(0, 0, 0, 0))?;
    Some(instant.as_second())
}

/// Whether a project is the common one of groups of a call that come together: what they write may be sent as long as it
/// is built together, in the place of what each had sent in time.
///
/// # Errors
/// When the database does not answer.
pub async fn is_common(connection: &mut Connection, project: i64, call: i64) -> Result<bool, StoreError> {
    let merger = mergers::of_project(connection, project).await?;
    Ok(merger.is_some_and(|merger| {
        let lives = merger.state.is_made();
        merger.call == call && lives
    }))
}
