//! Works of before, which stand elsewhere.

use sqlx::{AnyConnection, Row};

use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// A work of before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// Its number.
    pub id: i64,
    /// Who put it on the shelf.
    pub organisation: i64,
    /// Its title.
    pub title: String,
    /// Who wrote it; may be empty.
    pub authors: String,
    /// When it appeared.
    pub year: i64,
    /// The language it is in.
    pub language: Lang,
    /// What it says, in a few lines; may be empty.
    pub summary: String,
    /// Where it is read; empty where it is on paper only.
    pub link: String,
}

/// Every work of before, or those of one organisation, the latest first.
pub async fn all(connection: &mut AnyConnection, organisation: Option<i64>) -> Result<Vec<Work>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, title, authors, year, language, summary, link from past_work
         where $1 = 0 or organisation_id = $1
         order by year desc, title, id",
    )
    .bind(organisation.unwrap_or_default())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get(5)?;
            Ok(Work {
                id: row.try_get(0)?,
                organisation: row.try_get(1)?,
                title: row.try_get(2)?,
                authors: row.try_get(3)?,
                year: row.try_get(4)?,
                language: language.parse().unwrap_or_default(),
                summary: row.try_get(6)?,
                link: row.try_get(7)?,
            })
        })
        .collect()
}

/// Puts one on the shelf.
pub async fn insert(connection: &mut AnyConnection, work: &Work, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into past_work (id, organisation_id, title, authors, year, language, summary, link, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(work.id)
    .bind(work.organisation)
    .bind(&work.title)
    .bind(&work.authors)
    .bind(work.year)
    .bind(work.language.code())
    .bind(&work.summary)
    .bind(&work.link)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes one of an organisation off; false where there is none.
pub async fn delete(connection: &mut AnyConnection, organisation: i64, id: i64) -> Result<bool, StoreError> {
    let gone = sqlx::query("delete from past_work where id = $1 and organisation_id = $2")
        .bind(id)
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected() > 0)
}
