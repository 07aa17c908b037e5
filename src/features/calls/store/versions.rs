//! The published versions of a call, and what the last one says, kept so that it can be asked for.

use sqlx::{AnyConnection, Row};

use crate::features::calls::content::Content;
use crate::features::calls::version::Version;
use crate::shared::store::StoreError;

/// Writes a version, and what it says for those who ask. False when somebody published since the
/// version before it, or a funder no longer says yes to its programme: then nothing of it may be kept.
pub async fn publish(
    connection: &mut AnyConnection,
    call: i64,
    policy: Option<i64>,
    version: &Version,
    person: Option<i64>,
) -> Result<bool, StoreError> {
    let content = &version.content;
    let moved = sqlx::query(
        "update call set published = $1, published_at = coalesce(published_at, $2), changed_at = $2, kind = $3,
            policy_id = $4, closes_at = $5
         where id = $6 and published = $7",
    )
    .bind(version.number)
    .bind(version.published_at)
    .bind(content.about.kind.as_str())
    .bind(policy)
    .bind(content.calendar.closes)
    .bind(call)
    .bind(version.number - 1)
    .execute(&mut *connection)
    .await?;
    if moved.rows_affected() == 0 {
        return Ok(false);
    }
    let (document, hash) = version.document();
    sqlx::query(
        "insert into call_version (call_id, number, cause, document, hash, published_at, person_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(call)
    .bind(version.number)
    .bind(version.cause.as_str())
    .bind(document)
    .bind(hash)
    .bind(version.published_at)
    .bind(person)
    .execute(&mut *connection)
    .await?;
    place(connection, call, content).await?;
    if !super::programmes::stand(connection, call, &content.means.programmes).await? {
        return Ok(false);
    }
    needs(connection, call, content, version.published_at).await?;
    Ok(true)
}

async fn place(connection: &mut AnyConnection, call: i64, content: &Content) -> Result<(), StoreError> {
    for sql in [
        "delete from call_theme where call_id = $1",
        "delete from call_commune where call_id = $1",
    ] {
        sqlx::query(sql).bind(call).execute(&mut *connection).await?;
    }
    for theme in &content.place.themes {
        sqlx::query("insert into call_theme (call_id, theme) values ($1, $2)")
            .bind(call)
            .bind(theme)
            .execute(&mut *connection)
            .await?;
    }
    for commune in &content.place.communes {
        sqlx::query("insert into call_commune (call_id, commune) values ($1, $2)")
            .bind(call)
            .bind(commune)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn needs(
    connection: &mut AnyConnection,
    call: i64,
    content: &Content,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update call_need set retired_at = $1 where call_id = $2 and retired_at is null")
        .bind(now)
        .bind(call)
        .execute(&mut *connection)
        .await?;
    for (position, need) in (0_i64..).zip(&content.answering.needs) {
        sqlx::query(
            "insert into call_need (id, call_id, position, resource, weight, words)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (id) do update set position = excluded.position, resource = excluded.resource,
                weight = excluded.weight, words = excluded.words, retired_at = null",
        )
        .bind(need.id)
        .bind(call)
        .bind(position)
        .bind(need.resource.as_str())
        .bind(i64::from(need.weight))
        .bind(serde_json::to_string(&need.words).expect("texts are JSON"))
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// A version as it is kept: the document and its hash.
pub async fn document(
    connection: &mut AnyConnection,
    call: i64,
    number: i64,
) -> Result<Option<(String, String)>, StoreError> {
    let row = sqlx::query("select document, hash from call_version where call_id = $1 and number = $2")
        .bind(call)
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// Every version of a call with its hash, the last one first.
pub async fn of_call(
    connection: &mut AnyConnection,
    call: i64,
) -> Result<Vec<(Version, String)>, StoreError> {
    let rows = sqlx::query("select document, hash from call_version where call_id = $1 order by number desc")
        .bind(call)
        .fetch_all(connection)
        .await?;
    let mut versions = Vec::with_capacity(rows.len());
    for row in rows {
        let document: String = row.try_get(0)?;
        match serde_json::from_str(&document) {
            Ok(version) => versions.push((version, row.try_get(1)?)),
            Err(error) => tracing::error!(call, %error, "a published call cannot be read"),
        }
    }
    Ok(versions)
}
