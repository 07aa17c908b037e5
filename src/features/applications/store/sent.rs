//! What was sent, beside the documents: titles, who makes it, what each requests. It is written out of the version that was
//! sent last, never out of what is being written.

use std::collections::HashMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::application::Application;
use crate::features::applications::lifecycle::State;
use crate::shared::i18n::Words;
use crate::shared::store::{BETWEEN, StoreError, insert_rows, parameters, unpacked};

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
    /// What open data needs of it, as JSON.
    pub brief: String,
    /// Who makes it: key and number.
    pub parties: Vec<(String, i64)>,
    /// What each requests: key and number of the partner, number of the programme, cents.
    pub asked: Vec<(String, i64, i64, i64)>,
    /// When a version that requests something of a programme was received first: number of the programme, seconds.
    pub firsts: Vec<(i64, i64)>,
}

/// What a list says of what was sent.
#[derive(Clone, Debug)]
pub struct Said {
    /// Its number in the database.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Its number.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// Its titles.
    pub titles: Words,
    /// What its lead was called.
    pub lead: String,
    /// When the version that stands was received, in seconds.
    pub received_at: i64,
}

const SAID: &str = "select application.id, address, number, state, titles, lead, received_at from application
    join application_sent on application_sent.application_id = application.id";

/// Lines as the database gives them. One in a state that this version of the program does not know is left out.
fn said(rows: &[AnyRow]) -> Result<Vec<Said>, StoreError> {
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let (state, titles): (String, String) = (row.try_get(3)?, row.try_get(4)?);
        let Ok(state) = state.parse() else { continue };
        lines.push(Said {
            id: row.try_get(0)?,
            address: row.try_get(1)?,
            number: row.try_get(2)?,
            state,
            titles: serde_json::from_str(&titles).unwrap_or_default(),
            lead: row.try_get(5)?,
            received_at: row.try_get(6)?,
        });
    }
    Ok(lines)
}

/// What was sent to a call, in the order of the numbers: those after one, `most` at most.
pub async fn to_call(
    connection: &mut AnyConnection,
    (call, after): (i64, &str),
    most: i64,
) -> Result<Vec<Said>, StoreError> {
    let sql = format!("{SAID} where call_id = $1 and submitted > 0 and number > $2 order by number limit $3");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call)
        .bind(after.to_owned())
        .bind(most)
        .fetch_all(connection)
        .await?;
    said(&rows)
}

/// How many were sent to a call: those that several make, and those that one makes alone.
pub async fn made_to_call(connection: &mut AnyConnection, call: i64) -> Result<(u64, u64), StoreError> {
    let sql = "select cast(count(*) as bigint), cast(coalesce(sum(case when parties > 1 then 1 else 0 end), 0) as bigint)
        from application left join application_sent on application_sent.application_id = application.id
        where call_id = $1 and submitted > 0";
    let (every, several): (i64, i64) = sqlx::query_as(sql).bind(call).fetch_one(connection).await?;
    Ok((several.unsigned_abs(), (every - several).unsigned_abs()))
}

/// What is kept of some, in the order of their numbers, each with the keys and numbers of those who make it.
pub async fn by_ids(
    connection: &mut AnyConnection,
    ids: &[i64],
) -> Result<Vec<(Said, Vec<(String, i64)>)>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("{SAID} where application.id in ({list}) order by number");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        let lines = said(&query.fetch_all(&mut *connection).await?)?;
        let sql = format!(
            "select application_id, organisation_id, partner from application_party where application_id in ({list})
             order by application_id, partner"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        let mut parties: HashMap<i64, Vec<(String, i64)>> = HashMap::new();
        for row in query.fetch_all(&mut *connection).await? {
            let own = parties.entry(row.try_get(0)?).or_default();
            own.push((row.try_get(2)?, row.try_get(1)?));
        }
        found.extend(lines.into_iter().map(|line| {
            let own = parties.remove(&line.id).unwrap_or_default();
            (line, own)
        }));
    }
    Ok(found)
}

/// Keeps it in the place of what was there.
pub async fn keep(connection: &mut AnyConnection, application: i64, kept: &Kept) -> Result<(), StoreError> {
    for sql in [
        "delete from application_first where application_id = $1",
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
        "insert into application_sent (application_id, version, titles, lead, parties, received_at, brief)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(application)
    .bind(kept.version)
    .bind(&kept.titles)
    .bind(&kept.lead)
    .bind(i64::try_from(kept.parties.len()).unwrap_or_default())
    .bind(kept.received_at)
    .bind(&kept.brief)
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
    .await?;
    insert_rows(
        connection,
        "insert into application_first (application_id, programme_id, received_at)",
        3,
        &kept.firsts,
        |(programme, at), row| {
            row.same_number(Some(application))
                .number(Some(*programme))
                .number(Some(*at));
        },
    )
    .await
}

/// Some of those that were sent and of which nothing is kept, or of another version: of before we kept it. Those after a number.
pub async fn missing(
    connection: &mut AnyConnection,
    after: i64,
    most: i64,
) -> Result<Vec<Application>, StoreError> {
    let sql = format!(
        "{} where submitted > 0 and not exists (select 1 from application_sent
            where application_id = application.id and application_sent.version = application.submitted)
            and id > $1
         order by id limit $2",
        super::applications::SELECT
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(after)
        .bind(most)
        .fetch_all(connection)
        .await?;
    super::applications::all(&rows)
}

/// What open data needs of those after one and up to another of which it was written, as JSON.
pub async fn briefs(
    connection: &mut AnyConnection,
    (after, last): (i64, i64),
) -> Result<Vec<(i64, String)>, StoreError> {
    let [value, row] = BETWEEN;
    let sql = "select string_agg(concat_ws($3, application_id, brief), $4) from application_sent
        join application on application.id = application_id and submitted = application_sent.version
        where application_id > $1 and application_id <= $2 and brief <> ''";
    let packed: Option<String> = sqlx::query_scalar(sql)
        .bind(after)
        .bind(last)
        .bind(value)
        .bind(row)
        .fetch_one(connection)
        .await?;
    unpacked(packed.as_deref())
        .map(|mut row| Ok((row.value()?, row.text()?.to_owned())))
        .collect()
}

/// Some of those after one of which it was not, with their documents.
pub async fn without_brief(
    connection: &mut AnyConnection,
    after: i64,
    most: i64,
) -> Result<Vec<(i64, String)>, StoreError> {
    let sql = "select sent.application_id, document from application_sent sent
        join application_version said on said.application_id = sent.application_id and said.number = sent.version
        where brief = '' and sent.application_id > $1 order by sent.application_id limit $2";
    let rows = sqlx::query(sql)
        .bind(after)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Keeps it.
pub async fn keep_brief(
    connection: &mut AnyConnection,
    application: i64,
    brief: &str,
) -> Result<(), StoreError> {
    sqlx::query("update application_sent set brief = $2 where application_id = $1")
        .bind(application)
        .bind(brief)
        .execute(connection)
        .await?;
    Ok(())
}

/// The funders of whom money was requested with an application, or whose promises and grants stand on it.
pub async fn funders(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct programme.organisation_id from application_asked
        join programme on programme.id = programme_id where application_id = $1
        union select funder_id from decision where application_id = $1 and state in ('conditional', 'granted') order by 1";
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
