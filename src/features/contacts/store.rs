//! Every query about elected contacts.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::contact::Contact;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select id, organisation_id, commune, theme, name, office, reach, starts, until
    from elected_contact where ended_at is null";

/// Writes a contact.
pub async fn add(connection: &mut AnyConnection, contact: &Contact, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into elected_contact (id, organisation_id, commune, theme, name, office, reach, starts, until,
            created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(contact.id)
    .bind(contact.body)
    .bind(&contact.commune)
    .bind(&contact.theme)
    .bind(&contact.name)
    .bind(&contact.office)
    .bind(&contact.reach)
    .bind(contact.starts.to_string())
    .bind(contact.until.map(|date| date.to_string()))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends a contact of a body; false when there is no such one.
pub async fn end(connection: &mut AnyConnection, body: i64, id: i64, now: i64) -> Result<bool, StoreError> {
    let ended = sqlx::query(
        "update elected_contact set ended_at = $1 where id = $2 and organisation_id = $3 and ended_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(body)
    .execute(connection)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// The contacts of a body that are not over on a day, those to come too.
pub async fn of_body(
    connection: &mut AnyConnection,
    body: i64,
    day: Date,
) -> Result<Vec<Contact>, StoreError> {
    let sql = format!(
        "{SELECT} and organisation_id = $1 and (until is null or until >= $2) order by office, name, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(body)
        .bind(day.to_string())
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| contact(row).transpose()).collect()
}

/// The contacts of every body on a day that may concern a commune, by every code that it bore.
pub async fn of_commune(
    connection: &mut AnyConnection,
    commune: &[String],
    day: Date,
) -> Result<Vec<Contact>, StoreError> {
    let sql = format!(
        "{SELECT} and starts <= $1 and (until is null or until >= $1) and (commune is null or commune in ({}))
         order by office, name, id",
        parameters(2, commune.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(day.to_string());
    let query = commune.iter().fold(query, |query, code| query.bind(code));
    let rows = query.fetch_all(connection).await?;
    rows.iter().filter_map(|row| contact(row).transpose()).collect()
}

/// A contact whose first day cannot be read is left out.
fn contact(row: &AnyRow) -> Result<Option<Contact>, StoreError> {
    let (starts, until): (String, Option<String>) = (row.try_get(7)?, row.try_get(8)?);
    let Ok(starts) = starts.parse() else {
        return Ok(None);
    };
    Ok(Some(Contact {
        id: row.try_get(0)?,
        body: row.try_get(1)?,
        commune: row.try_get(2)?,
        theme: row.try_get(3)?,
        name: row.try_get(4)?,
        office: row.try_get(5)?,
        reach: row.try_get(6)?,
        starts,
        until: until.and_then(|date| date.parse().ok()),
    }))
}
