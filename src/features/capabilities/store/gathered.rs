//! Who came after whoever answered, and when that was told.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::capabilities::about::Kind;
use crate::shared::store::StoreError;

/// After whom others came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// An answer, by its number.
    Answer(i64),
    /// Whoever opened a petition, by its number.
    Petition(i64),
}

/// Who answered, or opened a petition, and that others came since.
pub struct Come {
    /// After whom.
    pub after: After,
    /// Number of the organisation that is told.
    pub organisation: i64,
    /// What it is about.
    pub kind: Kind,
    /// The address of the call, or the key of the petition.
    pub address: String,
    /// How many others said for the first time since what they could bring, of those who are seen by whoever is told.
    pub others: i64,
}

/// The answers that stand and after which others came since an instant, of whom nobody was told since another; in seconds.
pub async fn come(
    connection: &mut AnyConnection,
    kind: Kind,
    (since, told): (i64, i64),
) -> Result<Vec<Come>, StoreError> {
    // Whoever opened a petition is told as that.
    let (about, column, address, of) = match kind {
        Kind::Call => ("call", "call_id", "address", ""),
        Kind::Petition => (
            "petition",
            "petition_id",
            "key",
            "and mine.organisation_id <> about.organisation_id",
        ),
    };
    let sql = format!(
        "select mine.id, mine.organisation_id, about.{address}, count(*) from capability_answer other
         join capability_answer mine on mine.{column} = other.{column} and mine.organisation_id <> other.organisation_id
         join {about} about on about.id = mine.{column}
         left join capability_gathered told on told.answer_id = mine.id
         where other.first_at > $1 and other.shown = 1 and other.withdrawn_at is null and mine.withdrawn_at is null
            and other.first_at > mine.changed_at and other.first_at > coalesce(told.told_at, 0)
            and coalesce(told.told_at, 0) <= $2 {of}
         group by mine.id, mine.organisation_id, about.{address} order by mine.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(since)
        .bind(told)
        .fetch_all(connection)
        .await?;
    read(&rows, kind, After::Answer)
}

/// The same of petitions, for whoever opened them: they see every answer.
pub async fn come_to_petitions(
    connection: &mut AnyConnection,
    (since, told): (i64, i64),
) -> Result<Vec<Come>, StoreError> {
    let rows = sqlx::query(
        "select petition.id, petition.organisation_id, petition.key, count(*) from capability_answer other
         join petition on petition.id = other.petition_id and petition.organisation_id <> other.organisation_id
         left join capability_gathered_petition told on told.petition_id = petition.id
         where other.first_at > $1 and other.withdrawn_at is null
            and other.first_at > coalesce(told.told_at, 0) and coalesce(told.told_at, 0) <= $2
         group by petition.id, petition.organisation_id, petition.key order by petition.id",
    )
    .bind(since)
    .bind(told)
    .fetch_all(connection)
    .await?;
    read(&rows, Kind::Petition, After::Petition)
}

fn read(rows: &[AnyRow], kind: Kind, after: impl Fn(i64) -> After) -> Result<Vec<Come>, StoreError> {
    rows.iter()
        .map(|row| {
            Ok(Come {
                after: after(row.try_get(0)?),
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
    after: After,
    (since, now): (i64, i64),
) -> Result<bool, StoreError> {
    let (table, column, id) = match after {
        After::Answer(id) => ("capability_gathered", "answer_id", id),
        After::Petition(id) => ("capability_gathered_petition", "petition_id", id),
    };
    let sql = format!(
        "insert into {table} ({column}, told_at) values ($1, $2)
         on conflict ({column}) do update set told_at = excluded.told_at where {table}.told_at <= $3"
    );
    let noted = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .bind(now)
        .bind(since)
        .execute(connection)
        .await?;
    Ok(noted.rows_affected() > 0)
}
