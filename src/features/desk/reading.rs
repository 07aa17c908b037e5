//! What the table of a session reads of the desk, for many applications at once: what funders decided, and what of it
//! nobody else was told. Who may see what of it is the table's to say.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::decision::Decision;
use super::store::{decisions as store, received, years};
use crate::features::applications::State;
use crate::shared::store::{Connection, StoreError};

pub use super::store::years::Firm;

/// The applications that are examined and request something of these programmes, by their numbers in the database; without those of
/// which all of it was granted or refused, and told, before a day.
///
/// # Errors
/// When the database does not answer.
pub async fn examined(
    connection: &mut Connection,
    programmes: &[i64],
    day: Date,
) -> Result<Vec<i64>, StoreError> {
    let states: Vec<&str> = State::ALL
        .into_iter()
        .filter(|state| state.is_examined())
        .map(State::as_str)
        .collect();
    received::in_states(connection, (programmes, day), &states).await
}

/// Who builds the projects of these applications today: what was requested for the others is requested no more. The number of
/// the application, and that of the organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn building(
    connection: &mut Connection,
    applications: &[i64],
) -> Result<HashSet<(i64, i64)>, StoreError> {
    received::building(connection, applications).await
}

/// Every decision on these applications, seen or not, by application.
///
/// # Errors
/// When the database does not answer.
pub async fn decisions(
    connection: &mut Connection,
    applications: &[i64],
) -> Result<HashMap<i64, Vec<Decision>>, StoreError> {
    let mut by: HashMap<i64, Vec<Decision>> = HashMap::new();
    for (application, decision) in store::of_applications(connection, applications).await? {
        by.entry(application).or_default().push(decision);
    }
    Ok(by)
}

/// What is promised or granted by these programmes and was told to nobody yet: what is left of their envelopes would give it
/// away.
///
/// # Errors
/// When the database does not answer.
pub async fn firm_and_untold(
    connection: &mut Connection,
    programmes: &[i64],
) -> Result<Vec<Firm>, StoreError> {
    years::firm_and_untold(connection, programmes).await
}
