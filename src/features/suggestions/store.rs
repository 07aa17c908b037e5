//! Who does not wish to be proposed, and who was shown how often.

use sqlx::{AnyConnection, Row};

use crate::shared::chance;
use crate::shared::store::{StoreError, insert_rows};

/// Numbers of the organisations that do not wish to be proposed.
pub async fn refusing(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select distinct organisation_id from partner_refusal where ended_at is null")
            .fetch_all(connection)
            .await?,
    )
}

/// Since when an organisation does not wish to be proposed, in seconds; nothing when it does not mind.
pub async fn refused_since(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select refused_at from partner_refusal where organisation_id = $1 and ended_at is null
         order by refused_at limit 1",
    )
    .bind(organisation)
    .fetch_optional(connection)
    .await?)
}

/// Writes that an organisation does not wish to be proposed; false when it said so before.
pub async fn refuse(
    connection: &mut AnyConnection,
    id: i64,
    organisation: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into partner_refusal (id, organisation_id, refused_at)
         select $1, $2, $3
         where not exists (select 1 from partner_refusal where organisation_id = $2 and ended_at is null)",
    )
    .bind(id)
    .bind(organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Writes that an organisation does not mind any more; false when it did not before.
pub async fn accept(connection: &mut AnyConnection, organisation: i64, now: i64) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update partner_refusal set ended_at = $2 where organisation_id = $1 and ended_at is null",
    )
    .bind(organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Whether it was noted already who was shown for an occasion on a day.
pub async fn is_noted(connection: &mut AnyConnection, occasion: &str, day: &str) -> Result<bool, StoreError> {
    let rows: i64 =
        sqlx::query_scalar("select count(*) from partner_exposure where occasion = $1 and day = $2")
            .bind(occasion)
            .bind(day)
            .fetch_one(connection)
            .await?;
    Ok(rows > 0)
}

/// Notes who was shown for an occasion on a day, and how well seen: organisation and weight.
pub async fn note(
    connection: &mut AnyConnection,
    occasion: &str,
    day: &str,
    shown: &[(i64, i64)],
) -> Result<(), StoreError> {
    let head = "insert into partner_exposure (id, organisation_id, occasion, day, weight)";
    insert_rows(connection, head, 5, shown, |(organisation, weight), values| {
        values
            .number(Some(chance::row()))
            .number(Some(*organisation))
            .text(Some(occasion))
            .text(Some(day))
            .number(Some(*weight));
    })
    .await
}

/// Forgets what was noted before a day.
pub async fn forget_before(connection: &mut AnyConnection, day: &str) -> Result<(), StoreError> {
    sqlx::query("delete from partner_exposure where day < $1")
        .bind(day)
        .execute(connection)
        .await?;
    Ok(())
}

/// Every organisation that was or could have been shown from a day to the one before another, and how much
/// it was.
pub async fn shown_between(
    connection: &mut AnyConnection,
    from: &str,
    before: &str,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, cast(sum(weight) as bigint) from partner_exposure
         where day >= $1 and day < $2 group by organisation_id order by organisation_id",
    )
    .bind(from)
    .bind(before)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// For what an organisation was shown, and when: the last first.
pub async fn shown_for(
    connection: &mut AnyConnection,
    organisation: i64,
    most: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let rows = sqlx::query(
        "select occasion, max(day) as last from partner_exposure where organisation_id = $1 and weight > 0
         group by occasion order by last desc, occasion limit $2",
    )
    .bind(organisation)
    .bind(most)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
