//! What agents stated of bodies that no register lists, from sheets of paper.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// What an agent stated of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The organisation for which the agent acted, by its number.
    pub by: i64,
    /// Where it is, as the sheet says; empty where it does not.
    pub place: String,
    /// The number that it has elsewhere, as the sheet says; empty where it has none.
    pub number: String,
    /// When it was stated, in seconds.
    pub at: i64,
}

/// The letters and figures of a number, however it was written.
fn key(number: &str) -> String {
    let told = number.chars().filter(|one| one.is_alphanumeric());
    told.flat_map(char::to_lowercase).collect()
}

/// Notes what was stated of a body.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut AnyConnection,
    (id, organisation): (i64, i64),
    stated: &Stated,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into stated_body (id, organisation_id, stated_by, place, number, number_key, stated_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(organisation)
    .bind(stated.by)
    .bind(&stated.place)
    .bind(&stated.number)
    .bind(key(&stated.number))
    .bind(stated.at)
    .execute(connection)
    .await?;
    Ok(())
}

/// What was stated of each of these organisations, by its number: what was stated first, where it is more than once.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<HashMap<i64, Stated>, StoreError> {
    let mut every = HashMap::new();
    if organisations.is_empty() {
        return Ok(every);
    }
    let list = parameters(1, organisations.len());
    let sql = format!(
        "select organisation_id, stated_by, place, number, stated_at from stated_body
         where organisation_id in ({list}) order by stated_at, id"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    for row in query.fetch_all(connection).await? {
        let organisation: i64 = row.try_get(0)?;
        let stated = Stated {
            by: row.try_get(1)?,
            place: row.try_get(2)?,
            number: row.try_get(3)?,
            at: row.try_get(4)?,
        };
        every.entry(organisation).or_insert(stated);
    }
    Ok(every)
}

/// The organisations of which this number was stated.
///
/// # Errors
/// When the database does not answer.
pub async fn numbered(connection: &mut AnyConnection, number: &str) -> Result<Vec<i64>, StoreError> {
    let key = key(number);
    if key.is_empty() {
        return Ok(Vec::new());
    }
    Ok(
        sqlx::query_scalar("select organisation_id from stated_body where number_key = $1 order by id")
            .bind(key)
            .fetch_all(connection)
            .await?,
    )
}
