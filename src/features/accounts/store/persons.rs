//! Persons.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// A person, as they and the rules see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Their number; never shown.
    pub id: i64,
    /// As they wish to be called; empty until they say.
    pub name: String,
    /// Where letters reach them; empty once erased.
    pub email: String,
    /// The language of those letters.
    pub language: Lang,
    /// When they were first known, in seconds.
    pub created_at: i64,
    /// Raised by each change.
    pub version: i64,
}

const SELECT: &str =
    "select id, name, coalesce(email, ''), language, created_at, version from person where erased_at is null";

/// The person of an address.
///
/// # Errors
/// When the database does not answer.
pub async fn by_email(connection: &mut AnyConnection, email: &str) -> Result<Option<Person>, StoreError> {
    let sql = format!("{SELECT} and email = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(email)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(person).transpose()
}

/// A person by number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Person>, StoreError> {
    let sql = format!("{SELECT} and id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(person).transpose()
}

/// How many persons are known.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from person where erased_at is null")
            .fetch_one(connection)
            .await?,
    )
}

/// Makes a person known; gives their number, the older one when somebody was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn make(
    connection: &mut AnyConnection,
    id: i64,
    email: &str,
    lang: Lang,
    now: i64,
) -> Result<i64, StoreError> {
    sqlx::query(
        "insert into person (id, name, email, language, created_at, last_seen_at, version)
         values ($1, '', $2, $3, $4, $4, 1) on conflict (email) do nothing",
    )
    .bind(id)
    .bind(email)
    .bind(lang.code())
    .bind(now)
    .execute(&mut *connection)
    .await?;
    Ok(sqlx::query_scalar("select id from person where email = $1")
        .bind(email)
        .fetch_one(connection)
        .await?)
}

/// Changes what a person says of themselves; false when somebody (they, in another tab) changed it
/// since `version`.
///
/// # Errors
/// When the database does not answer.
pub async fn change(
    connection: &mut AnyConnection,
    id: i64,
    version: i64,
    name: &str,
    lang: Lang,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update person set name = $1, language = $2, version = version + 1 where id = $3 and version = $4",
    )
    .bind(name)
    .bind(lang.code())
    .bind(id)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

fn person(row: &AnyRow) -> Result<Person, StoreError> {
    let language: String = row.try_get(3)?;
    Ok(Person {
        id: row.try_get(0)?,
        name: row.try_get(1)?,
        email: row.try_get(2)?,
        language: language.parse().unwrap_or_default(),
        created_at: row.try_get(4)?,
        version: row.try_get(5)?,
    })
}
