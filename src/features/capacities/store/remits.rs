//! Where public bodies have their say, and how support structures can be asked.

use sqlx::{AnyConnection, Row};

use crate::features::capacities::remit::Remit;
use crate::shared::store::StoreError;

/// Where an organisation has its say; a scope that this version does not know is left out.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Remit>, StoreError> {
    let rows =
        sqlx::query("select id, scope, place from remit where organisation_id = $1 order by created_at, id")
            .bind(organisation)
            .fetch_all(connection)
            .await?;
    let mut remits = Vec::with_capacity(rows.len());
    for row in rows {
        let scope: String = row.try_get(1)?;
        if let Ok(scope) = scope.parse() {
            remits.push(Remit {
                id: row.try_get(0)?,
                scope,
                place: row.try_get(2)?,
            });
        }
    }
    Ok(remits)
}

/// Every place where an organisation has its say, each with that organisation.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<(i64, Remit)>, StoreError> {
    let rows = sqlx::query("select id, scope, place, organisation_id from remit order by created_at, id")
        .fetch_all(connection)
        .await?;
    let mut remits = Vec::with_capacity(rows.len());
    for row in rows {
        let scope: String = row.try_get(1)?;
        if let Ok(scope) = scope.parse() {
            let remit = Remit {
                id: row.try_get(0)?,
                scope,
                place: row.try_get(2)?,
            };
            remits.push((row.try_get(3)?, remit));
        }
    }
    Ok(remits)
}

/// Writes where an organisation has its say.
pub async fn add(
    connection: &mut AnyConnection,
    organisation: i64,
    remit: &Remit,
    by: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into remit (id, organisation_id, scope, place, granted_by, created_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(remit.id)
    .bind(organisation)
    .bind(remit.scope.as_str())
    .bind(&remit.place)
    .bind(by)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes it away; false when it was not there.
pub async fn remove(connection: &mut AnyConnection, organisation: i64, id: i64) -> Result<bool, StoreError> {
    let removed = sqlx::query("delete from remit where id = $1 and organisation_id = $2")
        .bind(id)
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// How a support structure can be asked for help: words, their language, version.
pub async fn help(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<(String, String, i64)>, StoreError> {
    Ok(sqlx::query_as(
        "select words, language, version from help_offered where organisation_id = $1
         order by changed_at desc, id limit 1",
    )
    .bind(organisation)
    .fetch_optional(connection)
    .await?)
}

/// Writes how a support structure can be asked; false when somebody changed it since `version`, which
/// is 0 for the first time.
pub async fn keep_help(
    connection: &mut AnyConnection,
    id: i64,
    organisation: i64,
    (words, language): (&str, &str),
    version: i64,
    now: i64,
) -> Result<bool, StoreError> {
    if version == 0 {
        if help(connection, organisation).await?.is_some() {
            return Ok(false);
        }
        // Of two who write at once, the second finds the key taken.
        let written = sqlx::query(
            "insert into help_offered (id, organisation_id, words, language, changed_at, version, only_key)
             values ($1, $2, $3, $4, $5, 1, $6) on conflict (only_key) do nothing",
        )
        .bind(id)
        .bind(organisation)
        .bind(words)
        .bind(language)
        .bind(now)
        .bind(organisation.to_string())
        .execute(connection)
        .await?;
        return Ok(written.rows_affected() > 0);
    }
    let changed = sqlx::query(
        "update help_offered set words = $1, language = $2, changed_at = $3, version = version + 1
         where organisation_id = $4 and version = $5",
    )
    .bind(words)
    .bind(language)
    .bind(now)
    .bind(organisation)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}
