//! Who wishes to be told: of what changes in a call, and of new calls by theme and territory.

use sqlx::{AnyConnection, Row};
use territory::Territory;

use crate::shared::store::StoreError;

/// What a person chose to be told of new calls.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// `none`, `weekly` (in the weekly letter) or `now`.
    pub pace: String,
    /// What ends the letters.
    pub token: String,
    /// Slugs of themes; every theme where there is none.
    pub themes: Vec<String>,
    /// Codes of communes; everywhere where there is none.
    pub communes: Vec<String>,
    /// Raised by each change.
    pub version: i64,
}

impl Choice {
    /// Whether a call with these themes and communes is one to be told of. A call for the whole
    /// territory is one for each commune, and one for a commune that became part of another is one for that one.
    #[must_use]
    pub fn wants(&self, territory: &Territory, themes: &[String], communes: &[String]) -> bool {
        let themed = self.themes.is_empty() || self.themes.iter().any(|theme| themes.contains(theme));
        let here = self.communes.is_empty()
            || communes.is_empty()
            || territory
                .every_code(&self.communes)
                .iter()
                .any(|commune| communes.contains(commune));
        themed && here
    }
}

/// What a person chose; nothing while they never said anything.
pub async fn choice(connection: &mut AnyConnection, person: i64) -> Result<Option<Choice>, StoreError> {
    let row = sqlx::query("select pace, token, version from call_alert where person_id = $1")
        .bind(person)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let themes = sqlx::query_scalar("select theme from call_alert_theme where person_id = $1 order by theme")
        .bind(person)
        .fetch_all(&mut *connection)
        .await?;
    let communes =
        sqlx::query_scalar("select commune from call_alert_commune where person_id = $1 order by commune")
            .bind(person)
            .fetch_all(connection)
            .await?;
    Ok(Some(Choice {
        pace: row.try_get(0)?,
        token: row.try_get(1)?,
        themes,
        communes,
        version: row.try_get(2)?,
    }))
}

/// Writes what a person chose.
pub async fn keep(connection: &mut AnyConnection, person: i64, choice: &Choice) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_alert (person_id, pace, token, version) values ($1, $2, $3, $4)
         on conflict (person_id) do update set pace = excluded.pace, version = excluded.version",
    )
    .bind(person)
    .bind(&choice.pace)
    .bind(&choice.token)
    .bind(choice.version)
    .execute(&mut *connection)
    .await?;
    for sql in [
        "delete from call_alert_theme where person_id = $1",
        "delete from call_alert_commune where person_id = $1",
    ] {
        sqlx::query(sql).bind(person).execute(&mut *connection).await?;
    }
    for theme in &choice.themes {
        sqlx::query("insert into call_alert_theme (person_id, theme) values ($1, $2)")
            .bind(person)
            .bind(theme)
            .execute(&mut *connection)
            .await?;
    }
    for commune in &choice.communes {
        sqlx::query("insert into call_alert_commune (person_id, commune) values ($1, $2)")
            .bind(person)
            .bind(commune)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Whom a token belongs to.
pub async fn of_token(connection: &mut AnyConnection, token: &str) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select person_id from call_alert where token = $1")
            .bind(token)
            .fetch_optional(connection)
            .await?,
    )
}

/// Ends what a person is told: new calls, and those they follow. False when there was nothing.
pub async fn end(connection: &mut AnyConnection, person: i64, now: i64) -> Result<bool, StoreError> {
    let ended = sqlx::query(
        "update call_alert set pace = 'none', version = version + 1 where person_id = $1 and pace <> 'none'",
    )
    .bind(person)
    .execute(&mut *connection)
    .await?;
    let left =
        sqlx::query("update call_follower set ended_at = $1 where person_id = $2 and ended_at is null")
            .bind(now)
            .bind(person)
            .execute(connection)
            .await?;
    Ok(ended.rows_affected() + left.rows_affected() > 0)
}

/// The persons who wish to be told at once of new calls.
pub async fn at_once(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select call_alert.person_id from call_alert join person on person.id = call_alert.person_id
         where pace = 'now' and erased_at is null and email is not null order by call_alert.person_id",
    )
    .fetch_all(connection)
    .await?)
}

/// The persons who follow a call.
pub async fn followers(connection: &mut AnyConnection, call: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select call_follower.person_id from call_follower join person on person.id = call_follower.person_id
         where call_id = $1 and ended_at is null and erased_at is null and email is not null
         order by call_follower.person_id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?)
}

/// Whether a person follows a call.
pub async fn follows(connection: &mut AnyConnection, call: i64, person: i64) -> Result<bool, StoreError> {
    let rows: i64 = sqlx::query_scalar(
        "select count(*) from call_follower where call_id = $1 and person_id = $2 and ended_at is null",
    )
    .bind(call)
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok(rows > 0)
}

/// Lets a person follow a call because of what they did with it, unless they said that they do not wish to.
///
/// # Errors
/// When the database does not answer.
pub async fn follow(
    connection: &mut AnyConnection,
    call: i64,
    person: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call_follower (call_id, person_id, followed_at) values ($1, $2, $3)
         on conflict (call_id, person_id) do nothing",
    )
    .bind(call)
    .bind(person)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Begins following a call by the word of the person themselves.
pub async fn begin(
    connection: &mut AnyConnection,
    call: i64,
    person: i64,
    now: i64,
) -> Result<(), StoreError> {
    follow(connection, call, person, now).await?;
    sqlx::query(
        "update call_follower set ended_at = null, followed_at = $1
         where call_id = $2 and person_id = $3 and ended_at is not null",
    )
    .bind(now)
    .bind(call)
    .bind(person)
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends following a call by the word of the person themselves.
pub async fn leave(
    connection: &mut AnyConnection,
    call: i64,
    person: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update call_follower set ended_at = $1 where call_id = $2 and person_id = $3 and ended_at is null",
    )
    .bind(now)
    .bind(call)
    .bind(person)
    .execute(connection)
    .await?;
    Ok(())
}
