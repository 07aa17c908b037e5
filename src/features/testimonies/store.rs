//! Testimonies in the database.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::testimony::{Testimony, Witness};
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// Everything that was told of a project, the newest last.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Testimony>, StoreError> {
    let rows = sqlx::query(
        "select id, project_id, organisation_id, year, words, language, person_id, told_at, witness_id, witness_words,
            witness_language, witnessed_at
         from testimony where project_id = $1 order by told_at, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter().map(testimony).collect()
}

fn testimony(row: &AnyRow) -> Result<Testimony, StoreError> {
    let lang = |at: usize| -> Result<Lang, StoreError> {
        let word: String = row.try_get(at)?;
        Ok(word.parse().unwrap_or_default())
    };
    let year: i64 = row.try_get(3)?;
    let witness: (Option<i64>, Option<i64>) = (row.try_get(8)?, row.try_get(11)?);
    Ok(Testimony {
        id: row.try_get(0)?,
        project: row.try_get(1)?,
        organisation: row.try_get(2)?,
        year: i16::try_from(year).unwrap_or_default(),
        words: row.try_get(4)?,
        language: lang(5)?,
        person: row.try_get(6)?,
        told_at: row.try_get(7)?,
        witness: match witness {
            (Some(organisation), Some(at)) => Some(Witness {
                organisation,
                words: row.try_get(9)?,
                language: lang(10)?,
                at,
            }),
            _ => None,
        },
    })
}

/// Keeps what was told.
pub async fn insert(connection: &mut AnyConnection, one: &Testimony) -> Result<(), StoreError> {
    sqlx::query(
        "insert into testimony (id, project_id, organisation_id, year, words, language, person_id, told_at, witness_words,
            witness_language)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '', '')",
    )
    .bind(one.id)
    .bind(one.project)
    .bind(one.organisation)
    .bind(i64::from(one.year))
    .bind(&one.words)
    .bind(one.language.code())
    .bind(one.person)
    .bind(one.told_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes back what nobody confirmed yet; false where somebody was faster.
pub async fn delete(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from testimony where id = $1 and witness_id is null")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes who confirms it; false where somebody was faster.
pub async fn confirm(connection: &mut AnyConnection, id: i64, witness: &Witness) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update testimony set witness_id = $1, witness_words = $2, witness_language = $3, witnessed_at = $4
         where id = $5 and witness_id is null",
    )
    .bind(witness.organisation)
    .bind(&witness.words)
    .bind(witness.language.code())
    .bind(witness.at)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
