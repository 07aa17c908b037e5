//! What the organisers of a call write, section by section.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::features::calls::content::{Content, Section};
use crate::shared::store::StoreError;

/// The version of each section: how often it was saved; a section that was never saved is not there.
pub type Saved = HashMap<Section, i64>;

/// Everything that is written of a call.
pub async fn read(connection: &mut AnyConnection, call: i64) -> Result<(Content, Saved), StoreError> {
    let rows = sqlx::query("select section, content, version from call_section where call_id = $1")
        .bind(call)
        .fetch_all(connection)
        .await?;
    let (mut content, mut saved) = (Content::default(), Saved::new());
    for row in rows {
        let (section, json): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let Ok(section) = section.parse::<Section>() else {
            continue;
        };
        if let Err(error) = content.read(section, &json) {
            tracing::error!(call, section = section.as_str(), %error, "a section cannot be read");
        }
        saved.insert(section, row.try_get(2)?);
    }
    Ok((content, saved))
}

/// Lets those who write and those who publish pass one after the other: the second waits here until the first is done.
pub async fn take_turns(connection: &mut AnyConnection, call: i64) -> Result<(), StoreError> {
    sqlx::query("update call set id = id where id = $1")
        .bind(call)
        .execute(connection)
        .await?;
    Ok(())
}

/// Saves a section; false when somebody saved it since `version` (0: never saved).
pub async fn keep(
    connection: &mut AnyConnection,
    call: i64,
    section: Section,
    json: &str,
    version: i64,
    now: i64,
) -> Result<bool, StoreError> {
    take_turns(&mut *connection, call).await?;
    let kept = if version == 0 {
        sqlx::query(
            "insert into call_section (call_id, section, content, version, changed_at) values ($1, $2, $3, 1, $4)
             on conflict (call_id, section) do nothing",
        )
        .bind(call)
        .bind(section.as_str())
        .bind(json)
        .bind(now)
        .execute(&mut *connection)
        .await?
    } else {
        sqlx::query(
            "update call_section set content = $1, version = version + 1, changed_at = $2
             where call_id = $3 and section = $4 and version = $5",
        )
        .bind(json)
        .bind(now)
        .bind(call)
        .bind(section.as_str())
        .bind(version)
        .execute(connection)
        .await?
    };
    Ok(kept.rows_affected() > 0)
}
