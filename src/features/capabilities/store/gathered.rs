//! Who came after whoever answered, and when that was told.

use sqlx::{AnyConnection, Row};

use crate::features::capabilities::about::Kind;
use crate::shared::store::StoreError;

/// An answer after which others came.
pub struct Come {
    /// Number of the answer.
    pub answer: i64,
    /// Number of the organisation that gave it.
    pub organisation: i64,
    /// What it is about.
    pub kind: Kind,
    /// The address of the call, or the key of the petition.
    pub address: String,
    /// How many others said since, or said anew, what they could bring, and agreed to be seen.
    pub others: i64,
}

/// The answers that stand and after which others came since an instant, of whom nobody was told since another; in seconds.
pub async fn come(
    connection: &mut AnyConnection,
    kind: Kind,
    (since, told): (i64, i64),
) -> Result<Vec<Come>, StoreError> {
    let (about, column, address) = match kind {
        Kind::Call => ("call", "call_id", "address"),
        Kind::Petition => ("petition", "petition_id", "key"),
    };
    let sql = format!(
        "select mine.id, mine.organisation_id, about.{address}, count(*) from capability_answer other
         join capability_answer mine on mine.{column} = other.{column} and mine.organisation_id <> other.organisation_id
         join {about} about on about.id = mine.{column}
         left join capability_gathered told on told.answer_id = mine.id
         where other.changed_at > $1 and other.shown = 1 and other.withdrawn_at is null and mine.withdrawn_at is null
            and other.changed_at > mine.changed_at and other.changed_at > coalesce(told.told_at, 0)
            and coalesce(told.told_at, 0) <= $2
         group by mine.id, mine.organisation_id, about.{address} order by mine.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(since)
        .bind(told)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Come {
                answer: row.try_get(0)?,
                organisation: row.try_get(1)?,
                kind,
                address: row.try_get(2)?,
                others: row.try_get(3)?,
            })
        })
        .collect()
}

/// Notes that it is told now; false where it was since an instant, in seconds.
pub async fn tell(
    connection: &mut AnyConnection,
    answer: i64,
    (since, now): (i64, i64),
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into capability_gathered (answer_id, told_at) values ($1, $2)
         on conflict (answer_id) do update set told_at = excluded.told_at where capability_gathered.told_at <= $3",
    )
    .bind(answer)
    .bind(now)
    .bind(since)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}
