//! What was promised to a common fund, and its ledger.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::common_funds::book::{Book, Entry};
use crate::features::common_funds::fund::Promise;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// What was promised to a fund, by the day on which it is due.
pub async fn promises(connection: &mut AnyConnection, fund: i64) -> Result<Vec<Promise>, StoreError> {
    let rows: Vec<(i64, i64, i64, String, String)> = sqlx::query_as(
        "select id, organisation_id, cents, due_on, ended_on from common_fund_promise where fund_id = $1
         order by due_on, promised_at, id",
    )
    .bind(fund)
    .fetch_all(connection)
    .await?;
    let read = |(id, organisation, cents, due, ended): (i64, i64, i64, String, String)| {
        Some(Promise {
            id,
            organisation,
            cents,
            due: due.parse().ok()?,
            ended: !ended.is_empty(),
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps a promise.
pub async fn promise(
    connection: &mut AnyConnection,
    fund: i64,
    promise: &Promise,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into common_fund_promise (id, fund_id, organisation_id, cents, due_on, ended_on, person_id, promised_at)
         values ($1, $2, $3, $4, $5, '', $6, $7)",
    )
    .bind(promise.id)
    .bind(fund)
    .bind(promise.organisation)
    .bind(promise.cents)
    .bind(promise.due.to_string())
    .bind(acting.person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Says that no more is to come of a promise.
pub async fn end_promise(
    connection: &mut AnyConnection,
    promise: i64,
    today: Date,
) -> Result<(), StoreError> {
    sqlx::query("update common_fund_promise set ended_on = $1 where id = $2 and ended_on = ''")
        .bind(today.to_string())
        .bind(promise)
        .execute(connection)
        .await?;
    Ok(())
}

/// The ledger of a fund.
pub async fn book(connection: &mut AnyConnection, fund: i64) -> Result<Book, StoreError> {
    let rows = sqlx::query(
        "select number, noted_on, cents, promise_id, motion_id, corrects, words from common_fund_line where fund_id = $1
         order by number",
    )
    .bind(fund)
    .fetch_all(connection)
    .await?;
    let mut book = Book::default();
    for row in &rows {
        let (on, corrects): (String, i64) = (row.try_get(1)?, row.try_get(5)?);
        book.entries.push(Entry {
            number: row.try_get(0)?,
            // A line that cannot be read would make the balance wrong: better none than that.
            on: on.parse().map_err(|_| sqlx::Error::RowNotFound)?,
            cents: row.try_get(2)?,
            promise: row.try_get(3)?,
            motion: row.try_get(4)?,
            words: row.try_get(6)?,
            corrects: (corrects != 0).then_some(corrects),
        });
    }
    Ok(book)
}

/// Writes a line of the ledger.
pub async fn note(
    connection: &mut AnyConnection,
    fund: i64,
    entry: &Entry,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into common_fund_line (fund_id, number, noted_on, cents, promise_id, motion_id, corrects, person_id, noted_at,
            words)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(fund)
    .bind(entry.number)
    .bind(entry.on.to_string())
    .bind(entry.cents)
    .bind(entry.promise)
    .bind(entry.motion)
    .bind(entry.corrects.unwrap_or_default())
    .bind(acting.person)
    .bind(now)
    .bind(&entry.words)
    .execute(connection)
    .await?;
    Ok(())
}
