//! Who asked whom lately, and by how many others each wishes to be asked at most.

use std::collections::HashMap;

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::shared::chance;
use crate::shared::store::StoreError;

/// Lets nobody else ask an organisation until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, organisation: i64) -> Result<(), StoreError> {
    sqlx::query("update organisation set state = state where id = $1")
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes that an organisation is asked by another, until which day that counts, and forgets what no longer does.
pub async fn note(
    connection: &mut AnyConnection,
    (organisation, asker): (i64, i64),
    (today, until): (Date, Date),
) -> Result<(), StoreError> {
    sqlx::query("delete from asking where organisation_id = $1 and (asker_id = $2 or until < $3)")
        .bind(organisation)
        .bind(asker)
        .bind(today.to_string())
        .execute(&mut *connection)
        .await?;
    sqlx::query("insert into asking (id, organisation_id, asker_id, until) values ($1, $2, $3, $4)")
        .bind(chance::row())
        .bind(organisation)
        .bind(asker)
        .bind(until.to_string())
        .execute(connection)
        .await?;
    Ok(())
}

/// Who was asked, and the last day on which that counts, once for each who asked; those of one organisation together, the last day
/// first. Of one organisation, or of all.
pub async fn counting(
    connection: &mut AnyConnection,
    today: Date,
    organisation: Option<i64>,
) -> Result<Vec<(i64, Date)>, StoreError> {
    let of = if organisation.is_some() {
        "and organisation_id = $2"
    } else {
        ""
    };
    let sql = format!(
        "select organisation_id, max(until) from asking
         where until >= $1 and organisation_id <> asker_id {of}
         group by organisation_id, asker_id order by organisation_id, max(until) desc"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let query = match organisation {
        Some(organisation) => query.bind(organisation),
        None => query,
    };
    let rows = query.fetch_all(connection).await?;
    let mut counting = Vec::with_capacity(rows.len());
    for row in &rows {
        let until: String = row.try_get(1)?;
        if let Ok(until) = until.parse::<Date>() {
            counting.push((row.try_get(0)?, until));
        }
    }
    Ok(counting)
}

/// By how many others organisations said that they may be asked at most: of one, or of all that said so.
pub async fn chosen(
    connection: &mut AnyConnection,
    organisation: Option<i64>,
) -> Result<HashMap<i64, usize>, StoreError> {
    let of = if organisation.is_some() {
        "where organisation_id = $1"
    } else {
        ""
    };
    let sql = format!("select organisation_id, most from asking_cap {of}");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = match organisation {
        Some(organisation) => query.bind(organisation),
        None => query,
    };
    let rows = query.fetch_all(connection).await?;
    let mut chosen = HashMap::with_capacity(rows.len());
    for row in &rows {
        let most: i64 = row.try_get(1)?;
        chosen.insert(row.try_get(0)?, usize::try_from(most).unwrap_or(usize::MAX));
    }
    Ok(chosen)
}

/// Writes by how many others an organisation wishes to be asked at most.
pub async fn choose(
    connection: &mut AnyConnection,
    (organisation, most): (i64, usize),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into asking_cap (organisation_id, most, changed_at) values ($1, $2, $3)
         on conflict (organisation_id) do update set most = excluded.most, changed_at = excluded.changed_at",
    )
    .bind(organisation)
    .bind(i64::try_from(most).unwrap_or(i64::MAX))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
