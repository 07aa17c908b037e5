//! What is said of a priority theme when it is discussed.

use sqlx::{AnyConnection, Row};

use crate::features::poles::theme::Remark;
use crate::shared::store::StoreError;

/// What was said, the first said first; of what was taken back, that it was.
pub async fn of_theme(connection: &mut AnyConnection, theme: i64) -> Result<Vec<Remark>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, words, language, said_at, hidden_at, hidden_reason, taken_back_at
         from pole_theme_remark where pole_theme_id = $1 order by said_at, id",
    )
    .bind(theme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let language: String = row.try_get(3)?;
            let (hidden, reason): (Option<i64>, String) = (row.try_get(5)?, row.try_get(6)?);
            Ok(Remark {
                id: row.try_get(0)?,
                organisation: row.try_get(1)?,
                words: row.try_get(2)?,
                language: language.parse().unwrap_or_default(),
                said_at: row.try_get(4)?,
                hidden: hidden.map(|_| reason),
                taken_back: row.try_get::<Option<i64>, _>(7)?.is_some(),
            })
        })
        .collect()
}

/// How many remarks an organisation wrote since an instant, taken back or not.
pub async fn since(
    connection: &mut AnyConnection,
    (theme, organisation): (i64, i64),
    instant: i64,
) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select count(*) from pole_theme_remark
         where pole_theme_id = $1 and organisation_id = $2 and said_at > $3",
    )
    .bind(theme)
    .bind(organisation)
    .bind(instant)
    .fetch_one(connection)
    .await?)
}

/// Writes a remark.
pub async fn say(connection: &mut AnyConnection, theme: i64, remark: &Remark) -> Result<(), StoreError> {
    sqlx::query(
        "insert into pole_theme_remark (id, pole_theme_id, organisation_id, words, language, said_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(remark.id)
    .bind(theme)
    .bind(remark.organisation)
    .bind(&remark.words)
    .bind(remark.language.code())
    .bind(remark.said_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a remark of an organisation back: its words are gone; false where there is none.
pub async fn take_back(
    connection: &mut AnyConnection,
    (theme, organisation): (i64, i64),
    id: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let gone = sqlx::query(
        "update pole_theme_remark set taken_back_at = $1, words = ''
         where id = $2 and pole_theme_id = $3 and organisation_id = $4 and taken_back_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(theme)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(gone.rows_affected() > 0)
}

/// Hides a remark, or shows it again where `at` is absent; false where that changes nothing.
pub async fn hide(
    connection: &mut AnyConnection,
    (theme, id): (i64, i64),
    at: Option<i64>,
    reason: &str,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update pole_theme_remark set hidden_at = $1, hidden_reason = $2
         where id = $3 and pole_theme_id = $4 and taken_back_at is null
            and coalesce(hidden_at, 0) <> coalesce($1, 0)",
    )
    .bind(at)
    .bind(reason)
    .bind(id)
    .bind(theme)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}
