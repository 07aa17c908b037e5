//! What is published, for catalogues of open data.

use super::publication::Listed;
use super::store::lists::{self, Wanted};
use crate::features::directory;
use crate::shared::store::{Connection, StoreError};

/// The most that a catalogue lists.
const MOST: i64 = 1_000;

/// A publication whose last version everybody reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Last part of its address.
    pub address: String,
    /// Key of the organisation that publishes, in addresses.
    pub organisation: String,
    /// What lists say of it.
    pub listed: Listed,
}

/// The last version of everything that is published and not withdrawn, the latest first.
///
/// # Errors
/// When the database does not answer.
pub async fn in_the_open(connection: &mut Connection) -> Result<Vec<Open>, StoreError> {
    let published = lists::published(connection, Wanted::default(), MOST).await?;
    shown(connection, published).await
}

/// The publication at an address, by its last part; nothing where there is none that everybody reads.
///
/// # Errors
/// When the database does not answer.
pub async fn open_at(connection: &mut Connection, address: &str) -> Result<Option<Open>, StoreError> {
    let published = lists::published_at(connection, address).await?;
    Ok(shown(connection, published).await?.pop())
}

async fn shown(
    connection: &mut Connection,
    published: Vec<(String, i64, Listed)>,
) -> Result<Vec<Open>, StoreError> {
    let ids: Vec<i64> = published.iter().map(|(_, by, _)| *by).collect();
    let shown = directory::published_by_ids(connection, &ids).await?;
    let open = published.into_iter().filter_map(|(address, by, listed)| {
        // Of an organisation whose page is not shown, nothing is.
        let by = shown.iter().find(|one| one.id == by)?;
        Some(Open {
            address,
            organisation: by.slug(),
            listed,
        })
    });
    Ok(open.collect())
}
