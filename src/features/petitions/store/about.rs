//! What a petition is about: themes, communes; the text as it was frozen; whom it may be addressed to.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::{Power, Role};
use crate::shared::store::{StoreError, parameters};

/// The themes and communes of a petition.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    connection: &mut AnyConnection,
    petition: i64,
) -> Result<(Vec<String>, Vec<String>), StoreError> {
    let themes = sqlx::query_scalar("select theme from petition_theme where petition_id = $1 order by theme")
        .bind(petition)
        .fetch_all(&mut *connection)
        .await?;
    let communes =
        sqlx::query_scalar("select commune from petition_commune where petition_id = $1 order by commune")
            .bind(petition)
            .fetch_all(connection)
            .await?;
    Ok((themes, communes))
}

/// Writes the themes and communes of a petition, instead of those it had.
pub async fn put(
    connection: &mut AnyConnection,
    petition: i64,
    themes: &[String],
    communes: &[String],
) -> Result<(), StoreError> {
    for (clear, insert, values) in [
        (
            "delete from petition_theme where petition_id = $1",
            "insert into petition_theme (petition_id, theme) values ($1, $2)",
            themes,
        ),
        (
            "delete from petition_commune where petition_id = $1",
            "insert into petition_commune (petition_id, commune) values ($1, $2)",
            communes,
        ),
    ] {
        sqlx::query(clear)
            .bind(petition)
            .execute(&mut *connection)
            .await?;
        for value in values {
            sqlx::query(insert)
                .bind(petition)
                .bind(value)
                .execute(&mut *connection)
                .await?;
        }
    }
    Ok(())
}

/// A text as it was frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// From 1.
    pub number: i64,
    /// What it was about.
    pub title: String,
    /// What it said.
    pub words: String,
    /// SHA-256 of its language, title and words.
    pub hash: String,
    /// When, in seconds.
    pub at: i64,
}

/// Freezes a text.
pub async fn freeze(
    connection: &mut AnyConnection,
    petition: i64,
    frozen: &Frozen,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into petition_text (petition_id, number, title, words, hash, frozen_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(petition)
    .bind(frozen.number)
    .bind(&frozen.title)
    .bind(&frozen.words)
    .bind(&frozen.hash)
    .bind(frozen.at)
    .execute(connection)
    .await?;
    Ok(())
}

/// The texts of a petition as they were frozen, the last first.
pub async fn texts(connection: &mut AnyConnection, petition: i64) -> Result<Vec<Frozen>, StoreError> {
    let rows = sqlx::query(
        "select number, title, words, hash, frozen_at from petition_text where petition_id = $1
         order by number desc",
    )
    .bind(petition)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Frozen {
                number: row.try_get(0)?,
                title: row.try_get(1)?,
                words: row.try_get(2)?,
                hash: row.try_get(3)?,
                at: row.try_get(4)?,
            })
        })
        .collect()
}

/// The bodies that have their say somewhere and for which somebody may answer on a day.
pub async fn answering(connection: &mut AnyConnection, day: Date) -> Result<Vec<i64>, StoreError> {
    let roles: Vec<String> = Role::ALL
        .into_iter()
        .filter(|role| role.powers().contains(&Power::AnswerPetitions))
        .map(|role| format!("'{}'", role.as_str()))
        .collect();
    let sql = format!(
        "select distinct organisation_id from mandate
         where role in ({}) and ended_at is null and starts <= $1 and (until is null or until >= $1)
            and organisation_id in (select organisation_id from remit)",
        roles.join(", ")
    );
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(day.to_string())
        .fetch_all(connection)
        .await?)
}

/// Who opened each petition that waits for its answer, with each of its themes; those on a commune where one is named,
/// by every code that it bore, with those that name none.
pub async fn waiting(
    connection: &mut AnyConnection,
    commune: &[String],
) -> Result<Vec<(i64, String)>, StoreError> {
    let here = match commune.len() {
        0 => String::new(),
        codes => format!(
            "and (not exists (select 1 from petition_commune where petition_commune.petition_id = petition.id)
                or exists (select 1 from petition_commune where petition_commune.petition_id = petition.id
                    and commune in ({})))",
            parameters(1, codes)
        ),
    };
    let sql = format!(
        "select petition.organisation_id, theme from petition_theme join petition on petition.id = petition_id
         where state in ('opened', 'supported') {here}"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = commune.iter().fold(query, |query, code| query.bind(code));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
