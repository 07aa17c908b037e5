//! Letters to the people of a funder about a request: only to those who may read what they say.

use super::nearness::{Reading, reading};
use super::sent::Sent;
use crate::shared::app::App;
use crate::shared::authz::{Power, store as mandates};
use crate::shared::mail::{self, Notice};
use crate::shared::store::{Connection, StoreError};

/// Writes to the people of a funder who hold one of these powers, save whoever did what is told. Whoever stands too near to those
/// who ask learns nothing; whoever did not say yet has `undeclared` in its place, if anything.
///
/// # Errors
/// When the database does not answer.
pub async fn notify_clear(
    connection: &mut Connection,
    app: &App,
    (sent, funder, powers): (&Sent, i64, &[Power]),
    (doer, undeclared): (Option<i64>, Option<Notice<'_>>),
    notice: Notice<'_>,
) -> Result<(), StoreError> {
    for reached in mandates::reached(connection, funder, powers, app.clock.today()).await? {
        if Some(reached.person) == doer {
            continue;
        }
        let about = (reached.person, sent, &[funder][..]);
        let notice = match reading(connection, app, about).await? {
            Reading::Clear => Some(notice),
            Reading::Undeclared => undeclared,
            Reading::Within | Reading::Tied | Reading::Declared => None,
        };
        let Some(notice) = notice else {
            continue;
        };
        let to = (reached.email.as_str(), Some(reached.person), reached.language);
        mail::write_to(connection, app, to, notice).await?;
    }
    Ok(())
}
