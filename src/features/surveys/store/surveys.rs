//! Surveys, their versions, samples and results.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::surveys::questionnaire::Content;
use crate::features::surveys::survey::{State, Survey};
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, address, organisation_id, state, content, number, closes_on, version from survey";

/// The survey at an address.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Survey>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), survey)
}

/// The survey of a number.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Survey>, StoreError> {
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), survey)
}

/// The surveys of an organisation, in the order in which they were begun.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Survey>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    surveys(&rows)
}

/// The numbers of those whose results are published.
pub async fn published_ids(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    let ids = sqlx::query_scalar("select id from survey where state = $1 order by id")
        .bind(State::Published.as_str())
        .fetch_all(connection)
        .await?;
    Ok(ids)
}

/// Every survey that was opened, the latest first.
pub async fn opened(connection: &mut AnyConnection) -> Result<Vec<Survey>, StoreError> {
    let sql = format!("{SELECT} where number > 0 order by created_at desc, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    surveys(&rows)
}

fn surveys(rows: &[AnyRow]) -> Result<Vec<Survey>, StoreError> {
    let read: Result<Vec<_>, _> = rows.iter().map(survey).collect();
    Ok(read?.into_iter().flatten().collect())
}

/// A survey whose words this version does not know is left out.
fn survey(row: &AnyRow) -> Result<Option<Survey>, StoreError> {
    let (state, content): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let closes: Option<String> = row.try_get(6)?;
    let (Ok(state), Ok(draft)) = (state.parse(), serde_json::from_str::<Content>(&content)) else {
        return Ok(None);
    };
    Ok(Some(Survey {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        organisation: row.try_get(2)?,
        state,
        draft,
        number: row.try_get(5)?,
        closes: closes.and_then(|day| day.parse().ok()),
        version: row.try_get(7)?,
    }))
}

/// Begins a survey.
pub async fn insert(connection: &mut AnyConnection, survey: &Survey, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into survey (id, address, organisation_id, state, content, number, closes_on, created_at, changed_at,
            version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)",
    )
    .bind(survey.id)
    .bind(&survey.address)
    .bind(survey.organisation)
    .bind(survey.state.as_str())
    .bind(survey.draft.written())
    .bind(survey.number)
    .bind(survey.closes.map(|day| day.to_string()))
    .bind(now)
    .bind(survey.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what a survey says and where it stands; false when somebody changed it since `survey.version`.
pub async fn change(connection: &mut AnyConnection, survey: &Survey, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update survey set state = $1, content = $2, number = $3, closes_on = $4, changed_at = $5, version = version + 1
         where id = $6 and version = $7",
    )
    .bind(survey.state.as_str())
    .bind(survey.draft.written())
    .bind(survey.number)
    .bind(survey.closes.map(|day| day.to_string()))
    .bind(now)
    .bind(survey.id)
    .bind(survey.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// When a survey was opened first, in seconds; nothing before it is.
pub async fn opened_at(connection: &mut AnyConnection, survey: i64) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select opened_at from survey_version where survey_id = $1 and number = 1")
            .bind(survey)
            .fetch_optional(connection)
            .await?,
    )
}

/// Lets nobody else change a survey or its units until this transaction is over.
pub async fn hold(connection: &mut AnyConnection, survey: i64) -> Result<(), StoreError> {
    sqlx::query("update survey set changed_at = changed_at where id = $1")
        .bind(survey)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps a version of the questionnaire, for good.
pub async fn keep_version(
    connection: &mut AnyConnection,
    survey: &Survey,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into survey_version (survey_id, number, document, opened_at) values ($1, $2, $3, $4)",
    )
    .bind(survey.id)
    .bind(survey.number)
    .bind(survey.draft.written())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// What is asked: the version that stands; nothing before the survey opens.
pub async fn asked(connection: &mut AnyConnection, survey: &Survey) -> Result<Option<Content>, StoreError> {
    let document: Option<String> =
        sqlx::query_scalar("select document from survey_version where survey_id = $1 and number = $2")
            .bind(survey.id)
            .bind(survey.number)
            .fetch_optional(connection)
            .await?;
    Ok(document.and_then(|document| serde_json::from_str(&document).ok()))
}

/// Puts a sample in the place of the one that was drawn.
pub async fn keep_sample(
    connection: &mut AnyConnection,
    survey: i64,
    plan: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from survey_sample where survey_id = $1")
        .bind(survey)
        .execute(&mut *connection)
        .await?;
    sqlx::query("insert into survey_sample (survey_id, plan, drawn_at) values ($1, $2, $3)")
        .bind(survey)
        .bind(plan)
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// How the sample of a survey was drawn, and when.
pub async fn sample(
    connection: &mut AnyConnection,
    survey: i64,
) -> Result<Option<(String, i64)>, StoreError> {
    let row = sqlx::query("select plan, drawn_at from survey_sample where survey_id = $1")
        .bind(survey)
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// Keeps what is published.
pub async fn publish(
    connection: &mut AnyConnection,
    survey: i64,
    (document, discussion): (&str, &str),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into survey_result (survey_id, document, discussion, published_at) values ($1, $2, $3, $4)",
    )
    .bind(survey)
    .bind(document)
    .bind(discussion)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Of how many surveys results are published, and when those of the last one were, in seconds.
///
/// # Errors
/// When the database does not answer.
pub async fn results_at(connection: &mut AnyConnection) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query("select count(*), coalesce(max(published_at), 0) from survey_result")
        .fetch_one(connection)
        .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// What was published of a survey: the document, where it is talked about, when.
pub async fn published(
    connection: &mut AnyConnection,
    survey: i64,
) -> Result<Option<(String, String, i64)>, StoreError> {
    let row =
        sqlx::query("select document, discussion, published_at from survey_result where survey_id = $1")
            .bind(survey)
            .fetch_optional(connection)
            .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .transpose()
}
