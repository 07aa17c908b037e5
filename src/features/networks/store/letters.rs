//! Who asked for the weekly letter, and up to when they were told.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// What a person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Whether they want the weekly letter.
    pub weekly: bool,
    /// Whether they are written to when something changes between their organisations and networks.
    pub belonging: bool,
    /// Slugs of the themes they chose.
    pub themes: Vec<String>,
    /// What ends the letters.
    pub token: String,
    /// News before this instant was told.
    pub told_until: i64,
    /// Monday of the last week looked after.
    pub week: String,
    /// Raised by each change.
    pub version: i64,
}

/// What a person chose; nothing while they never said anything.
pub async fn choice(connection: &mut AnyConnection, person: i64) -> Result<Option<Choice>, StoreError> {
    let row = sqlx::query(
        "select weekly, token, told_until, week, version, belonging from letter_choice where person_id = $1",
    )
    .bind(person)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let themes = sqlx::query_scalar("select theme from letter_theme where person_id = $1 order by theme")
        .bind(person)
        .fetch_all(connection)
        .await?;
    Ok(Some(Choice {
        weekly: row.try_get::<i64, _>(0)? == 1,
        themes,
        token: row.try_get(1)?,
        told_until: row.try_get(2)?,
        week: row.try_get(3)?,
        version: row.try_get(4)?,
        belonging: row.try_get::<i64, _>(5)? == 1,
    }))
}

/// Writes what a person chose; false when they chose otherwise since the version before `choice.version`,
/// in another tab.
pub async fn keep(connection: &mut AnyConnection, person: i64, choice: &Choice) -> Result<bool, StoreError> {
    let kept = sqlx::query(
        "insert into letter_choice (person_id, weekly, token, told_until, week, version, belonging)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (person_id) do update set weekly = excluded.weekly, told_until = excluded.told_until,
            week = excluded.week, version = excluded.version, belonging = excluded.belonging
         where letter_choice.version = excluded.version - 1",
    )
    .bind(person)
    .bind(i64::from(choice.weekly))
    .bind(&choice.token)
    .bind(choice.told_until)
    .bind(&choice.week)
    .bind(choice.version)
    .bind(i64::from(choice.belonging))
    .execute(&mut *connection)
    .await?;
    if kept.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("delete from letter_theme where person_id = $1")
        .bind(person)
        .execute(&mut *connection)
        .await?;
    for theme in &choice.themes {
        sqlx::query("insert into letter_theme (person_id, theme) values ($1, $2)")
            .bind(person)
            .bind(theme)
            .execute(&mut *connection)
            .await?;
    }
    Ok(true)
}

/// Which letters a token ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The weekly letter.
    Weekly,
    /// Those between networks and their members.
    Belonging,
}

impl Ends {
    /// Whether they still come.
    #[must_use]
    pub fn come(self, choice: &Choice) -> bool {
        match self {
            Self::Weekly => choice.weekly,
            Self::Belonging => choice.belonging,
        }
    }
}

/// Whom a token belongs to, and what it ends.
pub async fn of_token(
    connection: &mut AnyConnection,
    token: &str,
) -> Result<Option<(i64, Ends)>, StoreError> {
    let row = sqlx::query(
        "select person_id, case when token = $1 then 1 else 0 end from letter_choice
         where token = $1 or belonging_token = $1",
    )
    .bind(token)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let weekly = row.try_get::<i64, _>(1)? == 1;
    let ends = if weekly { Ends::Weekly } else { Ends::Belonging };
    Ok(Some((row.try_get(0)?, ends)))
}

/// What ends the letters between networks and their members for a person: the second of `new` where there
/// was nothing yet; the first would end the weekly letter. Nothing where the person wants none.
pub async fn belonging_token(
    connection: &mut AnyConnection,
    person: i64,
    new: (&str, &str),
) -> Result<Option<String>, StoreError> {
    // Whoever never chose gets a row that asks for no weekly letter.
    sqlx::query(
        "insert into letter_choice (person_id, weekly, token, told_until, week, version, belonging, belonging_token)
         values ($1, 0, $2, 0, '', 0, 1, $3)
         on conflict (person_id) do update
            set belonging_token = coalesce(letter_choice.belonging_token, excluded.belonging_token)",
    )
    .bind(person)
    .bind(new.0)
    .bind(new.1)
    .execute(&mut *connection)
    .await?;
    let row = sqlx::query("select belonging, belonging_token from letter_choice where person_id = $1")
        .bind(person)
        .fetch_one(connection)
        .await?;
    Ok((row.try_get::<i64, _>(0)? == 1)
        .then(|| row.try_get(1))
        .transpose()?)
}

/// Ends letters of a person; false when there were none.
pub async fn end(connection: &mut AnyConnection, person: i64, ends: Ends) -> Result<bool, StoreError> {
    let sql = match ends {
        Ends::Weekly => {
            "update letter_choice set weekly = 0, version = version + 1 where person_id = $1 and weekly = 1"
        }
        Ends::Belonging => {
            "update letter_choice set belonging = 0, version = version + 1 where person_id = $1 and belonging = 1"
        }
    };
    let ended = sqlx::query(sql).bind(person).execute(connection).await?;
    Ok(ended.rows_affected() > 0)
}

/// Forgets what a person chose.
pub async fn forget(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    for sql in [
        "delete from letter_theme where person_id = $1",
        "delete from letter_choice where person_id = $1",
    ] {
        sqlx::query(sql).bind(person).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Whoever wants letters and was not looked after since the Monday `week`, a few at a time.
pub async fn due(connection: &mut AnyConnection, week: &str, most: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select letter_choice.person_id from letter_choice join person on person.id = letter_choice.person_id
         where weekly = 1 and week < $1 and erased_at is null and email is not null
         order by letter_choice.person_id limit $2",
    )
    .bind(week)
    .bind(most)
    .fetch_all(connection)
    .await?)
}

/// Takes a person's letter of the week `week` in hand; false when another server was faster, or they
/// ended their letters meanwhile. From now on they have been told up to `told_until`.
pub async fn take(
    connection: &mut AnyConnection,
    person: i64,
    week: &str,
    told_until: i64,
) -> Result<bool, StoreError> {
    let taken = sqlx::query(
        "update letter_choice set week = $1, told_until = $2 where person_id = $3 and weekly = 1 and week < $1",
    )
    .bind(week)
    .bind(told_until)
    .bind(person)
    .execute(connection)
    .await?;
    Ok(taken.rows_affected() > 0)
}
