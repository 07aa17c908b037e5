//! What comes out year after year of one thing, named by the address of its page: begun once a year by an organisation, and read
//! there beside those of other years.

use super::acts::{self, Keeping};
use super::pages::list::{Line, line};
use super::publication::{Content, Publication};
use super::store::{lists, series as store};
use crate::features::directory;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A series, and which of it: a year.
pub type Issue<'a> = (&'a str, i64);

/// The last part of the address of the one that an organisation began already; nothing where it did not.
///
/// # Errors
/// When the database does not answer.
pub async fn begun(
    connection: &mut Connection,
    organisation: i64,
    issue: Issue<'_>,
) -> Result<Option<String>, StoreError> {
    store::begun(connection, organisation, issue).await
}

/// Begins one that was not begun.
///
/// # Errors
/// When the database does not answer, or somebody begins the same at this moment.
pub async fn begin(
    connection: &mut Connection,
    keeping: Keeping<'_>,
    issue: Issue<'_>,
    content: Content,
) -> Result<Publication, StoreError> {
    let begun = acts::begin(connection, keeping, content).await?;
    store::number(connection, begun.id, issue).await?;
    Ok(begun)
}

/// Those that are published and not withdrawn, the latest year first; of one year alone where that is named, and not 0.
///
/// # Errors
/// When the database does not answer.
pub async fn published(cx: &Cx, connection: &mut Connection, issue: Issue<'_>) -> Result<Vec<Line>, Error> {
    let found = lists::of_series(connection, issue).await?;
    let ids: Vec<i64> = found.iter().map(|(_, by, _)| *by).collect();
    let shown = directory::published_by_ids(connection, &ids).await?;
    // Of an organisation whose page is not shown, nothing is.
    let found = found
        .iter()
        .filter(|(_, by, _)| shown.iter().any(|one| one.id == *by));
    Ok(found
        .map(|(address, _, listed)| line(cx, address, listed))
        .collect())
}
