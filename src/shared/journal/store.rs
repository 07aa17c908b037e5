//! Every query about the journal.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Line {
    /// Its number; one after the other, without a gap.
    pub sequence: i64,
    /// When, in seconds, UTC.
    pub at: i64,
    /// Number of the person who did it; a command or the clock where absent.
    pub person: Option<i64>,
    /// Key of the organisation it concerns.
    pub organisation: Option<String>,
    /// Number of the mandate under which it was done.
    pub mandate: Option<i64>,
    /// What was done.
    pub act: String,
    /// To what.
    pub object: String,
    /// Salted SHA-256 of what was there before; empty for nothing.
    pub before: String,
    /// Salted SHA-256 of what is there after.
    pub after: String,
    /// Seal of the line before.
    pub previous: String,
    /// Its own seal.
    pub hash: String,
}

const SELECT: &str = "select sequence, at, person_id, organisation, mandate_id, act, object, before_hash,
    after_hash, previous_hash, hash from journal";

/// The number of the next line and the seal of the last. The update makes writers take turns: on
/// PostgreSQL it locks the row, on SQLite the transaction holds the right to write already.
///
/// # Errors
/// When the database does not answer.
pub async fn next(connection: &mut AnyConnection) -> Result<(i64, String), StoreError> {
    let row =
        sqlx::query("update journal_head set sequence = sequence + 1 where id = 1 returning sequence, hash")
            .fetch_one(connection)
            .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// Keeps the salt of a line.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_salt(connection: &mut AnyConnection, sequence: i64, salt: &str) -> Result<(), StoreError> {
    sqlx::query("insert into journal_salt (sequence, salt) values ($1, $2)")
        .bind(sequence)
        .bind(salt)
        .execute(connection)
        .await?;
    Ok(())
}

/// The salt of a line, unless it was let go.
///
/// # Errors
/// When the database does not answer.
pub async fn salt(connection: &mut AnyConnection, sequence: i64) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select salt from journal_salt where sequence = $1")
            .bind(sequence)
            .fetch_optional(connection)
            .await?,
    )
}

/// Lets go of the salts of what a person did, and of what was done to them.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_salts(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    sqlx::query(
        "delete from journal_salt where sequence in (
            select sequence from journal where person_id = $1 or object = $2)",
    )
    .bind(person)
    .bind(format!("person:{person}"))
    .execute(connection)
    .await?;
    Ok(())
}

/// Number and seal of the last line.
///
/// # Errors
/// When the database does not answer.
pub async fn head(connection: &mut AnyConnection) -> Result<(i64, String), StoreError> {
    let row = sqlx::query("select sequence, hash from journal_head where id = 1")
        .fetch_one(connection)
        .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// Adds a line.
///
/// # Errors
/// When the database does not answer.
pub async fn append(connection: &mut AnyConnection, line: &Line) -> Result<(), StoreError> {
    sqlx::query(
        "insert into journal (sequence, at, person_id, organisation, mandate_id, act, object, before_hash,
            after_hash, previous_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(line.sequence)
    .bind(line.at)
    .bind(line.person)
    .bind(&line.organisation)
    .bind(line.mandate)
    .bind(&line.act)
    .bind(&line.object)
    .bind(&line.before)
    .bind(&line.after)
    .bind(&line.previous)
    .bind(&line.hash)
    .execute(&mut *connection)
    .await?;
    sqlx::query("update journal_head set hash = $1 where id = 1")
        .bind(&line.hash)
        .execute(connection)
        .await?;
    Ok(())
}

/// The lines after a number, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn page(connection: &mut AnyConnection, after: i64, limit: i64) -> Result<Vec<Line>, StoreError> {
    let sql = format!("{SELECT} where sequence > $1 order by sequence limit $2");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(line).collect()
}

/// Which lines one wishes to read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Only what concerns this organisation, by its key.
    pub organisation: Option<&'a str>,
    /// Only what this person did, by its number.
    pub person: Option<i64>,
    /// Without who signed in and out.
    pub without_signing: bool,
}

/// The lines before a number, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn before(
    connection: &mut AnyConnection,
    sequence: i64,
    wanted: Wanted<'_>,
    limit: i64,
) -> Result<Vec<Line>, StoreError> {
    let mut sql = format!("{SELECT} where sequence < $1");
    if wanted.without_signing {
        sql.push_str(" and act not in ('signed-in', 'signed-out')");
    }
    let mut place = 2;
    for (asked, column) in [
        (wanted.organisation.is_some(), "organisation"),
        (wanted.person.is_some(), "person_id"),
    ] {
        if asked {
            place += 1;
            sql.push_str(&format!(" and {column} = ${place}"));
        }
    }
    sql.push_str(" order by sequence desc limit $2");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(sequence).bind(limit);
    if let Some(key) = wanted.organisation {
        query = query.bind(key.to_owned());
    }
    if let Some(person) = wanted.person {
        query = query.bind(person);
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(line).collect()
}

/// What concerns an organisation, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    key: &str,
    limit: i64,
) -> Result<Vec<Line>, StoreError> {
    let sql = format!("{SELECT} where organisation = $1 order by sequence desc limit $2");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(line).collect()
}

/// What a person did, oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<Line>, StoreError> {
    let sql = format!("{SELECT} where person_id = $1 order by sequence");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_all(connection)
        .await?;
    rows.iter().map(line).collect()
}

fn line(row: &AnyRow) -> Result<Line, StoreError> {
    Ok(Line {
        sequence: row.try_get(0)?,
        at: row.try_get(1)?,
        person: row.try_get(2)?,
        organisation: row.try_get(3)?,
        mandate: row.try_get(4)?,
        act: row.try_get(5)?,
        object: row.try_get(6)?,
        before: row.try_get(7)?,
        after: row.try_get(8)?,
        previous: row.try_get(9)?,
        hash: row.try_get(10)?,
    })
}
