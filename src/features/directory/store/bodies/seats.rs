//! Where bodies have their seats, when another file than that of their entries says it.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// Gives the entries of one register the seats of their head offices: number, lines, postcode,
/// commune's name, commune's code.
///
/// # Errors
/// When the database does not answer.
pub async fn seat(
    connection: &mut AnyConnection,
    register: &str,
    number: &str,
    seat: &Seat,
) -> Result<(), StoreError> {
    sqlx::query(
        "update entry set address = $1, postcode = $2, commune_name = $3, commune = $4
         where register = $5 and number = $6",
    )
    .bind(seat.address.as_deref())
    .bind(seat.postcode.as_deref())
    .bind(seat.commune_name.as_deref())
    .bind(seat.commune.as_deref())
    .bind(register)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(())
}

/// Where a body has its seat, when another file than that of its entry says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seat {
    /// Lines, separated by line feeds.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Commune as spelled.
    pub commune_name: Option<String>,
    /// INSEE code as written.
    pub commune: Option<String>,
}

/// The seats now known of entries: number and seat.
///
/// # Errors
/// When the database does not answer.
pub async fn seats(
    connection: &mut AnyConnection,
    register: &str,
    numbers: &[&str],
) -> Result<HashMap<String, (i64, Seat)>, StoreError> {
    let mut found = HashMap::new();
    for chunk in numbers.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql = format!(
            "select number, organisation_id, address, postcode, commune_name, commune from entry
             where register = $1 and number in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(register);
        let query = chunk.iter().fold(query, |query, number| query.bind(*number));
        for row in query.fetch_all(&mut *connection).await? {
            let seat = Seat {
                address: row.try_get(2)?,
                postcode: row.try_get(3)?,
                commune_name: row.try_get(4)?,
                commune: row.try_get(5)?,
            };
            found.insert(row.try_get(0)?, (row.try_get(1)?, seat));
        }
    }
    Ok(found)
}
