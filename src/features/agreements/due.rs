//! What is due of the organisations for which somebody acts.

use super::agreement::Commitment;
use super::deadlines::{self, Deadline, What};
use super::store::{due as store, money};
use crate::features::directory::{self, Kind, Organisation};
use crate::features::file;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// What a promise is to deadlines.
fn what(one: &Commitment) -> What {
    match one.kind.as_str() {
        "report" => What::Report(one.year),
        "evaluation" => What::Evaluate,
        "publication" => What::Publish,
        _ => What::Keep,
    }
}

/// What these organisations owe under agreements that bind, and by law, the nearest first; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    cx: &Cx,
    connection: &mut Connection,
    whose: &[i64],
    most: usize,
) -> Result<Vec<Deadline>, StoreError> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let promises = store::promises(connection, whose, limit).await?;
    let mut every: Vec<Deadline> = promises
        .into_iter()
        .map(|(one, agreement)| Deadline {
            on: one.due,
            what: what(&one),
            who: one.organisation,
            agreement,
            id: one.id,
        })
        .collect();
    every.extend(store::payments(connection, whose, limit).await?);
    every.extend(store::paying_back(connection, whose, limit).await?);
    for organisation in directory::any_by_ids(connection, whose).await? {
        every.extend(audits(cx, connection, &organisation).await?);
    }
    every.sort();
    every.truncate(most);
    Ok(every)
}

/// The duties of an association in France by what public funders paid it in a year, as far as it is known here.
async fn audits(
    cx: &Cx,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Vec<Deadline>, StoreError> {
    if organisation.kind != Kind::Association || !file::in_france(cx, organisation) {
        return Ok(Vec::new());
    }
    let years = money::public_by_year(connection, organisation.id).await?;
    Ok(deadlines::audits(organisation.id, &years))
}
