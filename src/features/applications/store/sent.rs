//! What was sent, beside the documents: titles, who makes it, what each requests. It is written out of the version that was
//! sent last, never out of what is being written.

use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Application;
use crate::shared::store::{StoreError, insert_rows};

/// What is kept of a version.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Number of the version.
    pub version: i64,
    /// Titles by language, as JSON.
    pub titles: String,
    /// What the lead was called.
    pub lead: String,
    /// When it was received, in seconds.
    pub received_at: i64,
    /// Who makes it: key and number.
    pub parties: Vec<(String, i64)>,
    /// What each requests: key and number of the partner, number of the programme, cents.
    pub asked: Vec<(String, i64, i64, i64)>,
}

/// Keeps it in the place of what was there.
pub async fn keep(connection: &mut AnyConnection, application: i64, kept: &Kept) -> Result<(), StoreError> {
    for sql in [
        "delete from application_asked where application_id = $1",
        "delete from application_party where application_id = $1",
        "delete from application_sent where application_id = $1",
    ] {
        sqlx::query(sql)
            .bind(application)
            .execute(&mut *connection)
            .await?;
    }
    sqlx::query(
        "insert into application_sent (application_id, version, titles, lead, parties, received_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(application)
    .bind(kept.version)
    .bind(&kept.titles)
    .bind(&kept.lead)
    .bind(i64::try_from(kept.parties.len()).unwrap_or_default())
    .bind(kept.received_at)
    .execute(&mut *connection)
    .await?;
    insert_rows(
        connection,
        "insert into application_party (application_id, partner, organisation_id)",
        3,
        &kept.parties,
        |(key, organisation), row| {
            row.same_number(Some(application))
                .text(Some(key))
                .number(Some(*organisation));
        },
    )
    .await?;
    insert_rows(
        connection,
        "insert into application_asked (application_id, partner, organisation_id, programme_id, cents)",
        5,
        &kept.asked,
        |(key, organisation, programme, cents), row| {
            row.same_number(Some(application))
                .text(Some(key))
                .number(Some(*organisation))
                .number(Some(*programme))
                .number(Some(*cents));
        },
    )
    .await
}

/// Some of those that were sent and of which nothing is kept, or of another version: of before we kept it.
pub async fn missing(connection: &mut AnyConnection, most: i64) -> Result<Vec<Application>, StoreError> {
    let sql = format!(
        "{} where submitted > 0 and not exists (select 1 from application_sent
            where application_id = application.id and application_sent.version = application.submitted)
         order by id limit $1",
        super::applications::SELECT
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(most)
        .fetch_all(connection)
        .await?;
    super::applications::all(&rows)
}

/// The funders of whom money was requested with an application.
pub async fn funders(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct programme.organisation_id from application_asked
        join programme on programme.id = programme_id where application_id = $1 order by programme.organisation_id";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// How many requests came to a programme and were not taken back: made by several, and by one alone.
pub async fn received(connection: &mut AnyConnection, programme: i64) -> Result<(u64, u64), StoreError> {
    let row = sqlx::query(
        "select cast(coalesce(sum(case when partners > 1 then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when partners = 1 then 1 else 0 end), 0) as bigint)
         from application where submitted > 0 and state <> 'withdrawn' and partners > 0
            and id in (select application_id from application_asked where programme_id = $1)",
    )
    .bind(programme)
    .fetch_one(connection)
    .await?;
    let (several, alone): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    Ok((several.unsigned_abs(), alone.unsigned_abs()))
}
