//! What those who build a project say to each other about it, and what they have to do.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::projects::talk::{Comment, Task};
use crate::shared::chance;
use crate::shared::store::StoreError;

/// The comments on a section, oldest first; on the whole project where `section` is absent.
pub async fn comments(
    connection: &mut AnyConnection,
    project: i64,
    section: Option<&str>,
    most: i64,
) -> Result<Vec<Comment>, StoreError> {
    let rows = sqlx::query(
        "select id, section, words, person_id, organisation_id, created_at from project_comment
         where project_id = $1 and withdrawn_at is null and ($2 = '*' or section = $2)
         order by created_at desc, id desc limit $3",
    )
    .bind(project)
    .bind(section.unwrap_or("*"))
    .bind(most)
    .fetch_all(&mut *connection)
    .await?;
    let mut comments = rows.iter().map(comment).collect::<Result<Vec<_>, _>>()?;
    comments.reverse();
    let mentions = sqlx::query(
        "select comment_id, project_mention.organisation_id from project_mention
         join project_comment on project_comment.id = comment_id
         where project_id = $1 and withdrawn_at is null order by project_mention.id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    for row in &mentions {
        let (id, organisation): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        if let Some(comment) = comments.iter_mut().find(|comment| comment.id == id) {
            comment.mentions.push(organisation);
        }
    }
    Ok(comments)
}

/// How many comments each section has.
pub async fn counts(connection: &mut AnyConnection, project: i64) -> Result<Vec<(String, u64)>, StoreError> {
    let rows = sqlx::query(
        "select section, count(*) from project_comment where project_id = $1 and withdrawn_at is null group by section",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get::<i64, _>(1)?.unsigned_abs())))
        .collect()
}

/// Writes a comment, and whom it asks to read it.
pub async fn comment_on(
    connection: &mut AnyConnection,
    project: i64,
    comment: &Comment,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project_comment (id, project_id, section, words, person_id, organisation_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(comment.id)
    .bind(project)
    .bind(&comment.section)
    .bind(&comment.words)
    .bind(comment.person)
    .bind(comment.organisation)
    .bind(comment.created_at)
    .execute(&mut *connection)
    .await?;
    for organisation in &comment.mentions {
        sqlx::query("insert into project_mention (id, comment_id, organisation_id) values ($1, $2, $3)")
            .bind(chance::row())
            .bind(comment.id)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Takes back a comment that a person wrote; false when it is not theirs or was taken back already.
pub async fn withdraw(
    connection: &mut AnyConnection,
    project: i64,
    id: i64,
    person: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let withdrawn = sqlx::query(
        "update project_comment set withdrawn_at = $1
         where id = $2 and project_id = $3 and person_id = $4 and withdrawn_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(project)
    .bind(person)
    .execute(connection)
    .await?;
    Ok(withdrawn.rows_affected() > 0)
}

/// A project's tasks: those to be done first, by date.
pub async fn tasks(connection: &mut AnyConnection, project: i64) -> Result<Vec<Task>, StoreError> {
    let rows = sqlx::query(
        "select id, words, organisation_id, due, done_at from project_task where project_id = $1
         order by case when done_at is null then 0 else 1 end, case when due is null then 1 else 0 end, due, created_at, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let due: Option<String> = row.try_get(3)?;
            Ok(Task {
                id: row.try_get(0)?,
                words: row.try_get(1)?,
                organisation: row.try_get(2)?,
                due: due.and_then(|day| day.parse().ok()),
                done_at: row.try_get(4)?,
            })
        })
        .collect()
}

/// Writes a new task.
pub async fn add_task(
    connection: &mut AnyConnection,
    project: i64,
    task: &Task,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into project_task (id, project_id, words, organisation_id, due, created_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(task.id)
    .bind(project)
    .bind(&task.words)
    .bind(task.organisation)
    .bind(task.due.map(|day| day.to_string()))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Says that a task is done, or is to be done again; false when that was said already.
pub async fn settle(
    connection: &mut AnyConnection,
    project: i64,
    id: i64,
    done_at: Option<i64>,
) -> Result<bool, StoreError> {
    let settled = sqlx::query(
        "update project_task set done_at = $1 where id = $2 and project_id = $3
            and ((done_at is null and $4 = 1) or (done_at is not null and $4 = 0))",
    )
    .bind(done_at)
    .bind(id)
    .bind(project)
    .bind(i64::from(done_at.is_some()))
    .execute(connection)
    .await?;
    Ok(settled.rows_affected() > 0)
}

fn comment(row: &AnyRow) -> Result<Comment, StoreError> {
    Ok(Comment {
        id: row.try_get(0)?,
        section: row.try_get(1)?,
        words: row.try_get(2)?,
        person: row.try_get(3)?,
        organisation: row.try_get(4)?,
        created_at: row.try_get(5)?,
        mentions: Vec::new(),
    })
}
