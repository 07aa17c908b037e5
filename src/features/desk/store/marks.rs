//! What readers gave by criteria, and which bodies share what theirs gave.

use sqlx::{AnyConnection, Row};

use crate::features::desk::marking::Mark;
use crate::features::desk::scoring::Scoring;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// A programme by its number; the call that is answered has none.
fn subject(scoring: Scoring<'_>) -> i64 {
    scoring.programme().unwrap_or_default()
}

/// What readers gave an application by the criteria of a programme or of its call, in the version that says them, each with the name of
/// who gave it, as far as whoever reads for a body sees it: what was given for that body, and what others share.
pub async fn seen(
    connection: &mut AnyConnection,
    (application, scoring): (i64, Scoring<'_>),
    body: i64,
) -> Result<Vec<(Mark, String)>, StoreError> {
    let rows = sqlx::query(
        "select criterion, person_id, points, words, mark.language, coalesce(person.name, ''), organisation_id from mark
         join person on person.id = person_id
         where application_id = $1 and coalesce(programme_id, 0) = $2 and edition = $3
            and (organisation_id = $4 or exists (select 1 from mark_shared
                where mark_shared.application_id = mark.application_id and coalesce(mark_shared.programme_id, 0) = $2
                    and mark_shared.organisation_id = mark.organisation_id))
         order by criterion, written_at, person_id, organisation_id",
    )
    .bind(application)
    .bind(subject(scoring))
    .bind(scoring.edition())
    .bind(body)
    .fetch_all(connection)
    .await?;
    let mut marks = Vec::with_capacity(rows.len());
    for row in &rows {
        let (criterion, points, language): (i64, i64, String) =
            (row.try_get(0)?, row.try_get(2)?, row.try_get(4)?);
        let mark = Mark {
            criterion: usize::try_from(criterion).unwrap_or(usize::MAX),
            person: row.try_get(1)?,
            organisation: row.try_get(6)?,
            points: u8::try_from(points).unwrap_or_default(),
            words: row.try_get(3)?,
            language: language.parse().unwrap_or_default(),
        };
        marks.push((mark, row.try_get(5)?));
    }
    Ok(marks)
}

/// Keeps what a reader gives for a body; what they gave for it before goes.
pub async fn keep(
    connection: &mut AnyConnection,
    (application, scoring): (i64, Scoring<'_>),
    mark: &Mark,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into mark (id, application_id, programme_id, edition, criterion, person_id, organisation_id, points, words,
            language, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (application_id, coalesce(programme_id, 0), edition, criterion, person_id, organisation_id) do update
            set points = excluded.points, words = excluded.words, language = excluded.language,
                written_at = excluded.written_at",
    )
    .bind(chance::row())
    .bind(application)
    .bind(scoring.programme())
    .bind(scoring.edition())
    .bind(i64::try_from(mark.criterion).unwrap_or(i64::MAX))
    .bind(mark.person)
    .bind(mark.organisation)
    .bind(i64::from(mark.points))
    .bind(&mark.words)
    .bind(mark.language.code())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes back what a reader gave by a criterion for a body.
pub async fn take_back(
    connection: &mut AnyConnection,
    (application, scoring): (i64, Scoring<'_>),
    (criterion, whose): (usize, (i64, i64)),
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from mark where application_id = $1 and coalesce(programme_id, 0) = $2 and edition = $3 and criterion = $4
            and organisation_id = $5 and person_id = $6",
    )
    .bind(application)
    .bind(subject(scoring))
    .bind(scoring.edition())
    .bind(i64::try_from(criterion).unwrap_or(i64::MAX))
    .bind(whose.0)
    .bind(whose.1)
    .execute(connection)
    .await?;
    Ok(())
}

/// Who shares the marks of its readers on an application with all who examine it: by the criteria of which programme, or of its call where
/// that is nothing, and the number of the body; those that did so first first.
pub async fn shared(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<(Option<i64>, i64)>, StoreError> {
    let sql = "select programme_id, organisation_id from mark_shared where application_id = $1 order by shared_at, id";
    Ok(sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// Shares what the readers of a body gave an application with all who examine it, or keeps it to that body again.
pub async fn share(
    connection: &mut AnyConnection,
    (application, scoring, body): (i64, Scoring<'_>, i64),
    shared: bool,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from mark_shared where application_id = $1 and coalesce(programme_id, 0) = $2 and organisation_id = $3",
    )
    .bind(application)
    .bind(subject(scoring))
    .bind(body)
    .execute(&mut *connection)
    .await?;
    if shared {
        sqlx::query(
            "insert into mark_shared (id, application_id, programme_id, organisation_id, person_id, shared_at)
             values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(chance::row())
        .bind(application)
        .bind(scoring.programme())
        .bind(body)
        .bind(acting.person)
        .bind(now)
        .execute(connection)
        .await?;
    }
    Ok(())
}
