//! Small changes of the data, which no file brings: each gives it its next version. Whom each is of is kept for a while, so that the
//! index of every machine on one database follows without being built anew.

use std::collections::BTreeSet;

use crate::features::directory::store::changes;
use crate::shared::app::settings;
use crate::shared::store::{self, Connection, StoreError};

/// How many changes are kept: an index that lacks more is built anew.
const KEPT: i64 = 1_000;

/// Stands where a change is of nobody whom an index knows.
const NOBODY: i64 = 0;

/// Gives the data its next version, in the transaction that changes it; once that is committed `follow` shows what became of these
/// organisations: of those that are new, changed or gone. Returns that version.
///
/// # Errors
/// When the database does not answer.
pub async fn note(connection: &mut Connection, organisations: &BTreeSet<i64>) -> Result<String, StoreError> {
    let (loaded, number) = count(connection).await?;
    let mut of: Vec<i64> = organisations.iter().copied().collect();
    if of.is_empty() {
        of.push(NOBODY);
    }
    changes::write(connection, (&loaded, number), &of).await?;
    changes::forget(connection, (&loaded, number - KEPT)).await?;
    Ok(written(&loaded, number))
}

/// As [`note`], where so much changed that every index is better built anew.
///
/// # Errors
/// When the database does not answer.
pub async fn note_everything(connection: &mut Connection) -> Result<(), StoreError> {
    count(connection).await.map(drop)
}

/// The organisations that an index lacks which shows one version where the data has another; nothing where a load lies between, or more
/// than is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn between(
    connection: &mut Connection,
    shown: &str,
    version: &str,
) -> Result<Option<Vec<i64>>, StoreError> {
    let ((before, after), (loaded, until)) = (counted(shown), counted(version));
    if before != loaded || after > until {
        return Ok(None);
    }
    let noted = changes::between(connection, loaded, (after, until)).await?;
    let numbers: BTreeSet<i64> = noted.iter().map(|(number, _)| *number).collect();
    if i64::try_from(numbers.len()).ok() != Some(until - after) {
        return Ok(None);
    }
    let of: BTreeSet<i64> = noted.into_iter().map(|(_, organisation)| organisation).collect();
    Ok(Some(of.into_iter().filter(|one| *one != NOBODY).collect()))
}

/// Counts the version of the data on. Others that would wait until the transaction ends: no two changes have one number.
async fn count(connection: &mut Connection) -> Result<(String, i64), StoreError> {
    let version = store::setting_to_change(connection, settings::DATA_VERSION).await?;
    let version = version.unwrap_or_default();
    let (loaded, number) = counted(&version);
    let number = number + 1;
    store::set_setting(connection, settings::DATA_VERSION, &written(loaded, number)).await?;
    Ok((loaded.to_owned(), number))
}

fn written(loaded: &str, number: i64) -> String {
    format!("{loaded}~{number}")
}

/// A version as what the last load gave, and how many changes came since: what follows the first tilde.
fn counted(version: &str) -> (&str, i64) {
    let (loaded, changes) = version.split_once('~').unwrap_or((version, "0"));
    (loaded, changes.parse().unwrap_or_default())
}
