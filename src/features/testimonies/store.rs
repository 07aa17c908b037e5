//! Testimonies in the database.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::testimony::{Earlier, Testimony, Witness};
use crate::shared::chance;
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

fn lang(row: &AnyRow, at: usize) -> Result<Lang, StoreError> {
    let word: String = row.try_get(at)?;
    Ok(word.parse().unwrap_or_default())
}

/// Who confirmed it: four columns from `at`.
fn witness(row: &AnyRow, at: usize) -> Result<Option<Witness>, StoreError> {
    let (organisation, moment): (Option<i64>, Option<i64>) = (row.try_get(at)?, row.try_get(at + 3)?);
    let (Some(organisation), Some(moment)) = (organisation, moment) else {
        return Ok(None);
    };
    Ok(Some(Witness {
        organisation,
        words: row.try_get(at + 1)?,
        language: lang(row, at + 2)?,
        at: moment,
    }))
}

fn testimony(row: &AnyRow) -> Result<Testimony, StoreError> {
    let year: i64 = row.try_get(3)?;
    Ok(Testimony {
        id: row.try_get(0)?,
        project: row.try_get(1)?,
        organisation: row.try_get(2)?,
        year: i16::try_from(year).unwrap_or_default(),
        words: row.try_get(4)?,
        language: lang(row, 5)?,
        person: row.try_get(6)?,
        told_at: row.try_get(7)?,
        witness: witness(row, 8)?,
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

/// Writes what it says from now on, which nobody confirmed, and keeps what it said before and who had confirmed that.
pub async fn correct(
    connection: &mut AnyConnection,
    before: &Testimony,
    now: &Testimony,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into testimony_before (id, testimony_id, year, words, language, told_at, witness_id, witness_words,
            witness_language, witnessed_at, until_at, person_id)
         select $1, id, year, words, language, told_at, witness_id, witness_words, witness_language, witnessed_at, $2,
            person_id
         from testimony where id = $3",
    )
    .bind(chance::row())
    .bind(now.told_at)
    .bind(before.id)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "update testimony set year = $1, words = $2, language = $3, person_id = $4, told_at = $5, witness_id = null,
            witness_words = '', witness_language = '', witnessed_at = null
         where id = $6",
    )
    .bind(i64::from(now.year))
    .bind(&now.words)
    .bind(now.language.code())
    .bind(now.person)
    .bind(now.told_at)
    .bind(before.id)
    .execute(connection)
    .await?;
    Ok(())
}

/// What the testimonies of a project said before they were corrected, the last first.
pub async fn earlier(connection: &mut AnyConnection, project: i64) -> Result<Vec<Earlier>, StoreError> {
    let rows = sqlx::query(
        "select testimony_id, year, words, language, until_at, witness_id, witness_words, witness_language, witnessed_at,
            person_id
         from testimony_before where testimony_id in (select id from testimony where project_id = $1)
         order by until_at desc, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    let earlier = |row: &AnyRow| {
        let year: i64 = row.try_get(1)?;
        Ok(Earlier {
            testimony: row.try_get(0)?,
            year: i16::try_from(year).unwrap_or_default(),
            words: row.try_get(2)?,
            language: lang(row, 3)?,
            until: row.try_get(4)?,
            witness: witness(row, 5)?,
            person: row.try_get(9)?,
        })
    };
    rows.iter().map(earlier).collect()
}

/// Takes back what nobody confirmed, with what it said before; false where somebody was faster, or had confirmed what it said.
pub async fn delete(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    sqlx::query(
        "delete from testimony_before where testimony_id in
            (select id from testimony where id = $1 and witness_id is null
                and id not in (select testimony_id from testimony_before where witness_id is not null))",
    )
    .bind(id)
    .execute(&mut *connection)
    .await?;
    let done = sqlx::query(
        "delete from testimony where id = $1 and witness_id is null
            and id not in (select testimony_id from testimony_before)",
    )
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
