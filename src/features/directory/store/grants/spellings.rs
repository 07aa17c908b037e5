//! What files of grants call whom: every name of a party, and which files tell of it.

use std::collections::HashMap;

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, insert_new_rows};

/// Another name of a party that a number makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// The party.
    pub party: i64,
    /// As written.
    pub name: String,
}

/// Writes other names; one that is known already stays.
///
/// # Errors
/// When the database refuses a row.
pub async fn write_spellings(connection: &mut AnyConnection, rows: &[Spelling]) -> Result<(), StoreError> {
    let head = "insert into grant_spelling (party_id, name)";
    insert_new_rows(connection, head, 2, rows, |row, values| {
        values.number(Some(row.party)).text(Some(&row.name));
    })
    .await
}

/// A party as files call it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    /// Each name once: the one it was first met by, then the others in the order of their letters.
    pub names: Vec<String>,
    /// Whose it is, by a number.
    pub organisation: Option<i64>,
}

/// Every party that has a name, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn called(connection: &mut AnyConnection) -> Result<HashMap<i64, Called>, StoreError> {
    let mut found: HashMap<i64, Called> = HashMap::new();
    {
        let sql = "select id, name, organisation_id from grant_party where name is not null";
        let mut rows = sqlx::query(sql).fetch(&mut *connection);
        while let Some(row) = rows.try_next().await? {
            let called = Called {
                names: vec![row.try_get(1)?],
                organisation: row.try_get(2)?,
            };
            found.insert(row.try_get(0)?, called);
        }
    }
    let sql = "select party_id, name from grant_spelling order by party_id, name";
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        if let Some(called) = found.get_mut(&row.try_get::<i64, _>(0)?) {
            let name: String = row.try_get(1)?;
            if called.names[0] != name {
                called.names.push(name);
            }
        }
    }
    Ok(found)
}

/// Which file tells of which party, and in how many lines: import, party, lines.
///
/// # Errors
/// When the database does not answer.
pub async fn each_telling(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, i64, i64),
) -> Result<(), StoreError> {
    let sql = "select import_id, party_id, cast(sum(times) as bigint) from (
            select import_id, beneficiary_id as party_id, count(*) as times from grant_line
            where beneficiary_id is not null group by import_id, beneficiary_id
            union all
            select import_id, funder_id as party_id, count(*) as times from grant_line
            group by import_id, funder_id
        ) as told group by import_id, party_id order by import_id, party_id";
    let mut rows = sqlx::query(sql).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    }
    Ok(())
}
