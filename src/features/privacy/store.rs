//! Every query about what is held of persons. Tables and columns come from the list of holdings.

use jiff::civil::Date;
use serde_json::{Map, Value};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::holding::{Holding, Leaving};
use crate::shared::store::StoreError;

/// What a table holds of a person, as JSON objects.
pub(super) async fn held(
    connection: &mut AnyConnection,
    holding: &Holding,
    person: i64,
) -> Result<Vec<Value>, StoreError> {
    let sql = format!(
        "select {} from {} where {} = $1",
        holding.columns.join(", "),
        holding.table,
        holding.person
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_all(connection)
        .await?;
    Ok(rows.iter().map(|row| object(row, holding.columns)).collect())
}

fn object(row: &AnyRow, columns: &[&str]) -> Value {
    let mut object = Map::new();
    for column in columns {
        let number: Result<Option<i64>, _> = row.try_get(*column);
        let value = match number {
            Ok(number) => Value::from(number),
            Err(_) => Value::from(row.try_get::<Option<String>, _>(*column).ok().flatten()),
        };
        object.insert((*column).to_owned(), value);
    }
    Value::Object(object)
}

/// Takes out of a table what goes when a person leaves.
pub(super) async fn erase(
    connection: &mut AnyConnection,
    holding: &Holding,
    person: i64,
) -> Result<(), StoreError> {
    let (table, column) = (holding.table, holding.person);
    let sql = match holding.leaving {
        Leaving::Deleted => format!("delete from {table} where {column} = $1"),
        Leaving::Emptied(columns) => {
            let emptied: Vec<String> = columns.iter().map(|name| format!("{name} = ''")).collect();
            format!("update {table} set {} where {column} = $1", emptied.join(", "))
        }
        Leaving::Numbered => return Ok(()),
    };
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends what a person held for the platform itself, and their account.
pub(super) async fn close(
    connection: &mut AnyConnection,
    person: i64,
    now: i64,
    today: Date,
) -> Result<(), StoreError> {
    sqlx::query(
        "update mandate set ended_at = $1, ended_how = 'erased',
            until = case when until is null or until > $2 then $2 else until end
         where person_id = $3 and ended_at is null",
    )
    .bind(now)
    .bind(today.to_string())
    .bind(person)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "update person set erased_at = $1, email = null, erase_at = null, version = version + 1 where id = $2",
    )
    .bind(now)
    .bind(person)
    .execute(connection)
    .await?;
    Ok(())
}

/// The invitations that were sent to an address, as JSON objects: they name no person.
pub(super) async fn invited(connection: &mut AnyConnection, email: &str) -> Result<Vec<Value>, StoreError> {
    let columns = [
        "organisation_id",
        "email",
        "role",
        "starts",
        "until",
        "how",
        "state",
        "created_at",
    ];
    let sql = format!(
        "select {} from invitation where email = $1 order by id",
        columns.join(", ")
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(email)
        .fetch_all(connection)
        .await?;
    Ok(rows.iter().map(|row| object(row, &columns)).collect())
}

/// Letters, codes and invitations that name an address rather than a person. An invitation that was
/// answered stays with the organisation, without the address.
pub(super) async fn erase_address(connection: &mut AnyConnection, email: &str) -> Result<(), StoreError> {
    for sql in [
        "delete from mail where recipient = $1",
        "delete from sign_in_code where email = $1",
        "delete from provider_arrival where email = $1",
        "delete from invitation where email = $1 and state = 'open'",
        "update invitation set email = '' where email = $1",
    ] {
        sqlx::query(sql).bind(email).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Persons not seen since an instant whom nobody warned yet: number, address, language.
pub(super) async fn idle(
    connection: &mut AnyConnection,
    seen_before: i64,
    limit: i64,
) -> Result<Vec<(i64, String, String)>, StoreError> {
    let rows = sqlx::query(
        "select id, email, language from person
         where last_seen_at < $1 and erase_at is null and erased_at is null and email is not null
         order by id limit $2",
    )
    .bind(seen_before)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// Notes when an account will end; nothing for it not to.
pub(super) async fn set_end(
    connection: &mut AnyConnection,
    person: i64,
    at: Option<i64>,
) -> Result<(), StoreError> {
    sqlx::query("update person set erase_at = $1 where id = $2")
        .bind(at)
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// Persons who came back after they were warned stay.
pub(super) async fn spare(connection: &mut AnyConnection, seen_since: i64) -> Result<u64, StoreError> {
    let spared =
        sqlx::query("update person set erase_at = null where erase_at is not null and last_seen_at >= $1")
            .bind(seen_since)
            .execute(connection)
            .await?;
    Ok(spared.rows_affected())
}

/// Persons whose account ends at an instant or before.
pub(super) async fn ending(
    connection: &mut AnyConnection,
    now: i64,
    limit: i64,
) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select id from person where erase_at <= $1 and erased_at is null order by id limit $2",
    )
    .bind(now)
    .bind(limit)
    .fetch_all(connection)
    .await?)
}

/// Forgets the sessions that ended, or were last used, before an instant.
pub(super) async fn forget_sessions(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let forgotten = sqlx::query("delete from session where coalesce(ended_at, last_seen_at) < $1")
        .bind(instant)
        .execute(connection)
        .await?;
    Ok(forgotten.rows_affected())
}
