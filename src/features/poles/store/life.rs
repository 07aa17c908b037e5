//! What poles do, and what they say of each year.

use sqlx::{AnyConnection, Row};

use crate::features::poles::action::Action;
use crate::features::poles::review::Review;
use crate::shared::store::StoreError;

/// The actions of a pole, the first due first; those without a day come last.
pub async fn actions(connection: &mut AnyConnection, pole: i64) -> Result<Vec<Action>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, what, language, due, state, version, agreed_at from pole_action where pole_id = $1
         order by case when due is null then 1 else 0 end, due, created_at, id",
    )
    .bind(pole)
    .fetch_all(connection)
    .await?;
    let mut actions = Vec::with_capacity(rows.len());
    for row in &rows {
        let (language, state): (String, String) = (row.try_get(3)?, row.try_get(5)?);
        let due: Option<String> = row.try_get(4)?;
        let Ok(progress) = state.parse() else { continue };
        actions.push(Action {
            id: row.try_get(0)?,
            member: row.try_get(1)?,
            what: row.try_get(2)?,
            language: language.parse().unwrap_or_default(),
            due: due.and_then(|day| day.parse().ok()),
            progress,
            version: row.try_get(6)?,
            agreed_at: row.try_get(7)?,
        });
    }
    Ok(actions)
}

/// Writes an action, a new one too; false when somebody changed it since `action.version`.
pub async fn put(
    connection: &mut AnyConnection,
    pole: i64,
    action: &Action,
    now: i64,
) -> Result<bool, StoreError> {
    let sql = match action.version {
        0 => {
            "insert into pole_action (organisation_id, what, language, due, state, changed_at, id, pole_id, version,
                agreed_at, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1, $10, $6)"
        }
        _ => {
            "update pole_action set organisation_id = $1, what = $2, language = $3, due = $4, state = $5,
                changed_at = $6, agreed_at = $10, version = version + 1
             where id = $7 and pole_id = $8 and version = $9"
        }
    };
    let changed = sqlx::query(sql)
        .bind(action.member)
        .bind(&action.what)
        .bind(action.language.code())
        .bind(action.due.map(|day| day.to_string()))
        .bind(action.progress.as_str())
        .bind(now)
        .bind(action.id)
        .bind(pole)
        .bind(action.version)
        .bind(action.agreed_at)
        .execute(connection)
        .await?;
    Ok(changed.rows_affected() > 0)
}

/// The reviews of a pole in every version: the last year first, and of each year the version that stands.
pub async fn reviews(connection: &mut AnyConnection, pole: i64) -> Result<Vec<Review>, StoreError> {
    let rows = sqlx::query(
        "select year, number, content, language, published_at from pole_review where pole_id = $1
         order by year desc, number desc",
    )
    .bind(pole)
    .fetch_all(connection)
    .await?;
    let mut reviews = Vec::with_capacity(rows.len());
    for row in &rows {
        let (content, language): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        // What this version of ours cannot read is not shown.
        let Ok(told) = serde_json::from_str(&content) else {
            continue;
        };
        reviews.push(Review {
            year: i16::try_from(row.try_get::<i64, _>(0)?).unwrap_or_default(),
            number: row.try_get(1)?,
            told,
            language: language.parse().unwrap_or_default(),
            published_at: row.try_get(4)?,
        });
    }
    Ok(reviews)
}

/// Keeps a version of a review, for good.
pub async fn review(connection: &mut AnyConnection, pole: i64, review: &Review) -> Result<(), StoreError> {
    let told = serde_json::to_string(&review.told).expect("texts and numbers are JSON");
    sqlx::query(
        "insert into pole_review (pole_id, year, number, content, language, published_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(pole)
    .bind(i64::from(review.year))
    .bind(review.number)
    .bind(told)
    .bind(review.language.code())
    .bind(review.published_at)
    .execute(connection)
    .await?;
    Ok(())
}
