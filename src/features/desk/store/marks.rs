//! What readers gave by criteria, and what their funder shares of it.

use sqlx::{AnyConnection, Row};

use crate::features::desk::finding::Column;
use crate::features::desk::marking::Mark;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// What the readers of a programme gave an application, by the criteria of the version that was requested of, each with the name
/// of who gave it.
pub async fn of(
    connection: &mut AnyConnection,
    application: i64,
    column: &Column,
) -> Result<Vec<(Mark, String)>, StoreError> {
    let rows = sqlx::query(
        "select criterion, person_id, points, words, mark.language, coalesce(person.name, '') from mark
         join person on person.id = person_id
         where application_id = $1 and programme_id = $2 and edition = $3 order by criterion, written_at, person_id",
    )
    .bind(application)
    .bind(column.programme.id)
    .bind(column.edition)
    .fetch_all(connection)
    .await?;
    let mut marks = Vec::with_capacity(rows.len());
    for row in &rows {
        let (criterion, points, language): (i64, i64, String) =
            (row.try_get(0)?, row.try_get(2)?, row.try_get(4)?);
        let mark = Mark {
            programme: column.programme.id,
            criterion: usize::try_from(criterion).unwrap_or(usize::MAX),
            person: row.try_get(1)?,
            points: u8::try_from(points).unwrap_or_default(),
            words: row.try_get(3)?,
            language: language.parse().unwrap_or_default(),
        };
        marks.push((mark, row.try_get(5)?));
    }
    Ok(marks)
}

/// Keeps what a reader gives; what they gave before goes.
pub async fn keep(
    connection: &mut AnyConnection,
    (application, column): (i64, &Column),
    mark: &Mark,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into mark (application_id, programme_id, edition, criterion, person_id, organisation_id, points, words,
            language, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (application_id, programme_id, edition, criterion, person_id) do update
            set points = excluded.points, words = excluded.words, language = excluded.language,
                written_at = excluded.written_at",
    )
    .bind(application)
    .bind(column.programme.id)
    .bind(column.edition)
    .bind(i64::try_from(mark.criterion).unwrap_or(i64::MAX))
    .bind(mark.person)
    .bind(column.funder.id)
    .bind(i64::from(mark.points))
    .bind(&mark.words)
    .bind(mark.language.code())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes back what a reader gave by a criterion.
pub async fn take_back(
    connection: &mut AnyConnection,
    (application, column): (i64, &Column),
    (criterion, person): (usize, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from mark where application_id = $1 and programme_id = $2 and edition = $3 and criterion = $4
            and person_id = $5",
    )
    .bind(application)
    .bind(column.programme.id)
    .bind(column.edition)
    .bind(i64::try_from(criterion).unwrap_or(i64::MAX))
    .bind(person)
    .execute(connection)
    .await?;
    Ok(())
}

/// The programmes whose marks on an application are shared with its other funders.
pub async fn shared(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select programme_id from mark_shared where application_id = $1")
            .bind(application)
            .fetch_all(connection)
            .await?,
    )
}

/// Shares the marks of a programme on an application with its other funders, or keeps them to its own again.
pub async fn share(
    connection: &mut AnyConnection,
    (application, programme): (i64, i64),
    shared: bool,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query("delete from mark_shared where application_id = $1 and programme_id = $2")
        .bind(application)
        .bind(programme)
        .execute(&mut *connection)
        .await?;
    if shared {
        sqlx::query(
            "insert into mark_shared (application_id, programme_id, person_id, shared_at) values ($1, $2, $3, $4)",
        )
        .bind(application)
        .bind(programme)
        .bind(acting.person)
        .bind(now)
        .execute(connection)
        .await?;
    }
    Ok(())
}
