//! Whether groups are seen by the others of their call, and what they say they do.

use sqlx::{AnyConnection, Row};

use crate::features::applications::together::stance::Said;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

/// Whether any of these organisations takes part in what was received for a call and is not over: it builds the project, or the
/// paper names it.
///
/// # Errors
/// When the database does not answer.
pub async fn takes_part(
    connection: &mut AnyConnection,
    call: i64,
    organisations: &[i64],
) -> Result<bool, StoreError> {
    if organisations.is_empty() {
        return Ok(false);
    }
    let list = parameters(2, organisations.len());
    let sql = format!(
        "select count(*) from application where call_id = $1 and submitted > 0 and state not in ('closed', 'withdrawn')
            and (exists (select 1 from partner where partner.project_id = application.project_id
                    and partner.state = 'accepted' and partner.organisation_id in ({list}))
                or (project_id is null and exists (select 1 from application_party
                    where application_party.application_id = application.id
                        and application_party.organisation_id in ({list}))))"
    );
    let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql)).bind(call);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_one(connection).await? > 0)
}

/// Whether the other groups of its call see an application.
pub async fn shown(connection: &mut AnyConnection, application: i64) -> Result<bool, StoreError> {
    let shown: i64 = sqlx::query_scalar("select shown from application where id = $1")
        .bind(application)
        .fetch_one(connection)
        .await?;
    Ok(shown == 1)
}

/// Says whether the other groups see an application; false where that was so already.
pub async fn show(connection: &mut AnyConnection, application: i64, shown: bool) -> Result<bool, StoreError> {
    let changed = sqlx::query("update application set shown = $1 where id = $2 and shown <> $1")
        .bind(i64::from(shown))
        .bind(application)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// What a group said last. A stance that this version of the program does not know counts as none.
pub async fn last(connection: &mut AnyConnection, application: i64) -> Result<Said, StoreError> {
    let every = of(connection, application).await?;
    Ok(every.into_iter().next().unwrap_or_default())
}

/// Everything a group said, the newest first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Said>, StoreError> {
    let rows = sqlx::query(
        "select id, number, stance, words, organisation_id, said_at, language from application_stance where application_id = $1
         order by number desc",
    )
    .bind(application)
    .fetch_all(&mut *connection)
    .await?;
    let mut said = Vec::with_capacity(rows.len());
    for row in &rows {
        let (id, stance): (i64, String) = (row.try_get(0)?, row.try_get(2)?);
        let Ok(stance) = stance.parse() else { continue };
        let with =
            "select application_id from application_stance_with where stance_id = $1 order by application_id";
        said.push(Said {
            number: row.try_get(1)?,
            stance,
            words: row.try_get(3)?,
            language: row.try_get::<String, _>(6)?.parse().ok(),
            with: sqlx::query_scalar(with)
                .bind(id)
                .fetch_all(&mut *connection)
                .await?,
            organisation: row.try_get(4)?,
            at: row.try_get(5)?,
        });
    }
    Ok(said)
}

/// Keeps what a group says.
pub async fn say(
    connection: &mut AnyConnection,
    application: i64,
    said: &Said,
    acting: Acting,
) -> Result<(), StoreError> {
    let id = chance::row();
    sqlx::query(
        "insert into application_stance (id, application_id, number, stance, words, person_id, organisation_id, said_at,
            language)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(application)
    .bind(said.number)
    .bind(said.stance.as_str())
    .bind(&said.words)
    .bind(acting.person)
    .bind(said.organisation)
    .bind(said.at)
    .bind(said.language.map_or("", Lang::code))
    .execute(&mut *connection)
    .await?;
    for other in &said.with {
        sqlx::query("insert into application_stance_with (stance_id, application_id) values ($1, $2)")
            .bind(id)
            .bind(other)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
