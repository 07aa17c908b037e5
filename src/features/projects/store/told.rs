//! What is asked of organisations in their projects, and up to when each person was told.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Something that an organisation is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// In which project.
    pub project: i64,
    /// Of which organisation.
    pub organisation: i64,
    /// By whom.
    pub by: Option<i64>,
    /// In which words.
    pub words: String,
    /// When, in seconds.
    pub at: i64,
    /// The day by which it is to be done, where it is said again because that comes.
    pub due: Option<Date>,
}

/// What is to be done by those who take part in projects that are being built, on a day between two.
pub async fn due(
    connection: &mut AnyConnection,
    (from, until): (Date, Date),
) -> Result<Vec<Asked>, StoreError> {
    let rows = sqlx::query(
        "select task.project_id, task.organisation_id, task.words, task.created_at, task.due from project_task task
         where task.done_at is null and task.due >= $1 and task.due <= $2 and task.organisation_id is not null
            and exists (select 1 from partner join project on project.id = partner.project_id
                where project.state = 'preparing' and partner.state = 'accepted'
                    and partner.project_id = task.project_id and partner.organisation_id = task.organisation_id)
         order by task.due, task.project_id, task.id",
    )
    .bind(from.to_string())
    .bind(until.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let due: String = row.try_get(4)?;
            Ok(Asked {
                project: row.try_get(0)?,
                organisation: row.try_get(1)?,
                by: None,
                words: row.try_get(2)?,
                at: row.try_get(3)?,
                due: due.parse().ok(),
            })
        })
        .collect()
}

/// What was asked since an instant of those who take part in projects that are being built: messages
/// for their attention, things to be done by them.
pub async fn asked(connection: &mut AnyConnection, since: i64) -> Result<Vec<Asked>, StoreError> {
    const TAKES_PART: &str = "exists (select 1 from partner join project on project.id = partner.project_id
        where project.state = 'preparing' and partner.state = 'accepted'";
    let sql = format!(
        "select comment.project_id, mention.organisation_id, comment.person_id, comment.words, comment.created_at
         from project_mention mention join project_comment comment on comment.id = mention.comment_id
         where comment.withdrawn_at is null and comment.created_at > $1 and {TAKES_PART}
            and partner.project_id = comment.project_id and partner.organisation_id = mention.organisation_id)
         union all
         select task.project_id, task.organisation_id,
            (select max(person_id) from project_event event where event.project_id = task.project_id
                and event.kind = 'task-given' and event.happened_at = task.created_at and event.detail = task.words),
            task.words, task.created_at
         from project_task task
         where task.done_at is null and task.created_at > $1 and {TAKES_PART}
            and partner.project_id = task.project_id and partner.organisation_id = task.organisation_id)
         order by 5, 1"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(since)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Asked {
                project: row.try_get(0)?,
                organisation: row.try_get(1)?,
                by: row.try_get(2)?,
                words: row.try_get(3)?,
                at: row.try_get(4)?,
                due: None,
            })
        })
        .collect()
}

/// Up to when a person was told; 0 while they never were.
pub async fn until(connection: &mut AnyConnection, person: i64) -> Result<i64, StoreError> {
    let until: Option<i64> = sqlx::query_scalar("select told_until from project_told where person_id = $1")
        .bind(person)
        .fetch_optional(connection)
        .await?;
    Ok(until.unwrap_or(0))
}

/// Takes a person's letter in hand: from now on they were told up to `now`. False when another server
/// was faster.
pub async fn take(
    connection: &mut AnyConnection,
    person: i64,
    until: i64,
    now: i64,
) -> Result<bool, StoreError> {
    sqlx::query(
        "insert into project_told (person_id, told_until) values ($1, 0) on conflict (person_id) do nothing",
    )
    .bind(person)
    .execute(&mut *connection)
    .await?;
    let taken =
        sqlx::query("update project_told set told_until = $1 where person_id = $2 and told_until = $3")
            .bind(now)
            .bind(person)
            .bind(until)
            .execute(connection)
            .await?;
    Ok(taken.rows_affected() > 0)
}
