//! Who asks with the first, and the calls that a petition became.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// The organisations that support a petition and since when, the first first.
pub async fn of(connection: &mut AnyConnection, petition: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, min(created_at) from petition_support where petition_id = $1 and ended_at is null
         group by organisation_id order by 2, 1",
    )
    .bind(petition)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// How many organisations support each of these petitions; those that nobody supports are left out.
pub async fn counts(
    connection: &mut AnyConnection,
    petitions: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if petitions.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select petition_id, count(distinct organisation_id) from petition_support
         where ended_at is null and petition_id in ({}) group by petition_id",
        crate::shared::store::parameters(1, petitions.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = petitions.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Writes that an organisation supports a petition.
pub async fn add(
    connection: &mut AnyConnection,
    id: i64,
    petition: i64,
    organisation: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into petition_support (id, petition_id, organisation_id, created_at) values ($1, $2, $3, $4)",
    )
    .bind(id)
    .bind(petition)
    .bind(organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Whether an organisation supports a petition, or did once.
pub async fn ever(
    connection: &mut AnyConnection,
    petition: i64,
    organisation: i64,
) -> Result<bool, StoreError> {
    let rows: i64 = sqlx::query_scalar(
        "select count(*) from petition_support where petition_id = $1 and organisation_id = $2",
    )
    .bind(petition)
    .bind(organisation)
    .fetch_one(connection)
    .await?;
    Ok(rows > 0)
}

/// Ends a support; false when there was none.
pub async fn end(
    connection: &mut AnyConnection,
    petition: i64,
    organisation: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let ended = sqlx::query(
        "update petition_support set ended_at = $1
         where petition_id = $2 and organisation_id = $3 and ended_at is null",
    )
    .bind(now)
    .bind(petition)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Notes that the date was announced so many days ahead; false when it was already.
pub async fn note_letter(
    connection: &mut AnyConnection,
    petition: i64,
    days: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into petition_letter (petition_id, days, created_at) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(petition)
    .bind(days)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

/// The calls that a petition became, the first first.
pub async fn calls_of(connection: &mut AnyConnection, petition: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select call_id from petition_call where petition_id = $1 order by created_at, call_id",
    )
    .bind(petition)
    .fetch_all(connection)
    .await?)
}

/// The petitions that a call came from, the first first.
pub async fn petitions_of(connection: &mut AnyConnection, call: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select petition_id from petition_call where call_id = $1 order by created_at, petition_id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?)
}

/// Writes that a petition became a call; false when that was said already.
pub async fn became(
    connection: &mut AnyConnection,
    petition: i64,
    call: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into petition_call (petition_id, call_id, created_at) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(petition)
    .bind(call)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Notes that it is told that a petition became a call; false where it was told before, whatever was said since.
pub async fn tells(
    connection: &mut AnyConnection,
    (petition, call): (i64, i64),
    now: i64,
) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into petition_call_told (petition_id, call_id, told_at) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(petition)
    .bind(call)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// The petitions that became a call, with that call, of which nobody was told yet.
pub async fn untold(connection: &mut AnyConnection) -> Result<Vec<(i64, i64)>, StoreError> {
    Ok(sqlx::query_as(
        "select petition_id, call_id from petition_call where not exists (select 1 from petition_call_told
            where petition_call_told.petition_id = petition_call.petition_id
            and petition_call_told.call_id = petition_call.call_id)
         order by created_at, petition_id, call_id",
    )
    .fetch_all(connection)
    .await?)
}

/// Takes back that a petition became a call; false when nobody had said so.
pub async fn did_not_become(
    connection: &mut AnyConnection,
    petition: i64,
    call: i64,
) -> Result<bool, StoreError> {
    let removed = sqlx::query("delete from petition_call where petition_id = $1 and call_id = $2")
        .bind(petition)
        .bind(call)
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}
