//! The days of the calendar that the council of the desk adopted, among what is due of those who offer programmes there.

use super::deadlines::{Deadline, What};
use crate::features::council;
use crate::features::programmes::{self, State};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// The days to come, for the first of these organisations that offers a programme: of several each day is told once; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    app: &App,
    connection: &mut Connection,
    (whose, most): (&[i64], usize),
) -> Result<Vec<Deadline>, StoreError> {
    let coming = council::calendar(connection, app.clock.today()).await?;
    if coming.is_empty() {
        return Ok(Vec::new());
    }
    let Some(who) = offering(connection, whose).await? else {
        return Ok(Vec::new());
    };
    let days = coming.into_iter().take(most).map(|one| Deadline {
        on: one.day.on,
        what: What::Calendar,
        who,
        agreement: one.day.what,
        id: one.place,
        application: 0,
        at: one.path,
    });
    Ok(days.collect())
}

/// The first of these organisations that offers a programme.
async fn offering(connection: &mut Connection, whose: &[i64]) -> Result<Option<i64>, StoreError> {
    for &who in whose {
        let programmes = programmes::of_funder(connection, who).await?;
        if programmes.iter().any(|one| one.state == State::Published) {
            return Ok(Some(who));
        }
    }
    Ok(None)
}
