//! In which communes organisations are, when something happened to communes.

use std::collections::HashMap;

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, parameters};

/// Bind variables of one statement, at most.
const BATCH: usize = 500;

/// An organisation and where it is.
pub struct Placed {
    /// Its number.
    pub id: i64,
    /// Its commune, if it is known.
    pub commune: Option<String>,
    /// Whether an entry of a register says so.
    pub entered: bool,
}

/// The organisations of these communes, and those whose commune is uncertain or unknown.
///
/// # Errors
/// When the database does not answer.
pub async fn concerned(connection: &mut AnyConnection, codes: &[&str]) -> Result<Vec<Placed>, StoreError> {
    let mut found = ask(connection, "place <> 'certain'", &[]).await?;
    for chunk in codes.chunks(BATCH) {
        let which = format!(
            "place = 'certain' and commune in ({})",
            parameters(1, chunk.len())
        );
        found.extend(ask(connection, &which, chunk).await?);
    }
    Ok(found)
}

async fn ask(connection: &mut AnyConnection, which: &str, codes: &[&str]) -> Result<Vec<Placed>, StoreError> {
    let sql = format!(
        "select id, commune, (select count(*) from rna_entry where rna_entry.organisation_id = organisation.id)
            + (select count(*) from entry where entry.organisation_id = organisation.id) as entries
         from organisation where {which} order by id"
    );
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
    let query = codes.iter().fold(query, |query, code| query.bind(*code));
    let rows: Vec<(i64, Option<String>, i64)> = query.fetch_all(connection).await?;
    let placed = |(id, commune, entries)| Placed {
        id,
        commune,
        entered: entries > 0,
    };
    Ok(rows.into_iter().map(placed).collect())
}

/// The communes of these organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn communes(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<HashMap<i64, Option<String>>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    for chunk in ids.chunks(BATCH) {
        let list = parameters(1, chunk.len());
        let sql = format!("select id, commune from organisation where id in ({list})");
        let query = sqlx::query_as(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        let rows: Vec<(i64, Option<String>)> = query.fetch_all(&mut *connection).await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Lets every organisation of one commune be in another.
///
/// # Errors
/// When the database refuses.
pub async fn move_all(connection: &mut AnyConnection, from: &str, to: &str) -> Result<(), StoreError> {
    sqlx::query("update organisation set commune = $1 where commune = $2")
        .bind(to)
        .bind(from)
        .execute(connection)
        .await?;
    Ok(())
}
