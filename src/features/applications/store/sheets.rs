//! Sheets of paper: who typed them in, and those that may be the same.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Who typed in a version of an application that came on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typist {
    /// The number of the version.
    pub version: i64,
    /// The number of the person; nobody where they erased their account.
    pub person: Option<i64>,
    /// For which organisation, by its number.
    pub body: i64,
}

/// Who typed in the versions of an application that came on paper, the last first.
pub async fn typists(connection: &mut AnyConnection, application: i64) -> Result<Vec<Typist>, StoreError> {
    let sql = "select number, person_id, organisation_id from application_version
        where application_id = $1 and channel = 'paper' and organisation_id is not null order by number desc";
    let rows: Vec<(i64, Option<i64>, i64)> = sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?;
    let typists = rows.into_iter().map(|(version, person, body)| Typist {
        version,
        person,
        body,
    });
    Ok(typists.collect())
}

/// A version that was typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typing {
    /// Its number.
    pub version: i64,
    /// What whoever typed it in is called; empty where they never said, or erased their account.
    pub who: String,
    /// When they did, in seconds.
    pub at: i64,
}

/// When each version of an application was typed in, and by whom, the first first.
pub async fn typings(connection: &mut AnyConnection, application: i64) -> Result<Vec<Typing>, StoreError> {
    let rows = sqlx::query(
        "select application_event.version, coalesce(person.name, ''), happened_at from application_event
         left join person on person.id = person_id and erased_at is null
         where application_id = $1 and act in ('application-entered-for-others', 'application-entered-again')
         order by turn",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Typing {
                version: row.try_get(0)?,
                who: row.try_get(1)?,
                at: row.try_get(2)?,
            })
        })
        .collect()
}

/// The sheets that were typed in for an organisation, without a call, and that ask a programme: address and number of each application, the
/// last first; so many at most.
pub async fn typed_for(
    connection: &mut AnyConnection,
    (organisation, programme): (i64, i64),
    most: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "select address, number from application where call_id is null and project_id is null
            and id in (select application_id from application_version where organisation_id = $1 and channel = 'paper')
            and id in (select application_id from application_asked where programme_id = $2)
        order by changed_at desc, id limit $3";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .bind(programme)
        .bind(most)
        .fetch_all(connection)
        .await?)
}

/// The sheets that were typed in for an organisation and answer a call: address and number of each application, the last first; so many at
/// most.
pub async fn typed_for_call(
    connection: &mut AnyConnection,
    (organisation, call): (i64, i64),
    most: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "select address, number from application
        where id in (select application_id from application_version where organisation_id = $1 and channel = 'paper')
            and call_id = $2 and project_id is null
        order by changed_at desc, id limit $3";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .bind(call)
        .bind(most)
        .fetch_all(connection)
        .await?)
}

/// Lets nobody else keep what an organisation asks until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, organisation: i64) -> Result<(), StoreError> {
    sqlx::query("update organisation set state = state where id = $1")
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// What arrived between two instants, stands, and asks a programme for the same amount for an organisation: the number of each application, and
/// when it was received, in seconds.
pub async fn of_amount(
    connection: &mut AnyConnection,
    (organisation, programme, cents): (i64, i64, i64),
    (from, to): (i64, i64),
) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "select application.number, application_sent.received_at from application
        join application_sent on application_sent.application_id = application.id
        join application_asked on application_asked.application_id = application.id
        where application_asked.organisation_id = $1 and programme_id = $2 and cents = $3
            and application_sent.received_at >= $4 and application_sent.received_at <= $5 and state <> 'withdrawn'
        order by application_sent.received_at, application.number";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .bind(programme)
        .bind(cents)
        .bind(from)
        .bind(to)
        .fetch_all(connection)
        .await?)
}

/// What arrived between two instants, stands, and answers a call for an organisation: the number of each application, and when it was
/// received, in seconds.
pub async fn of_call(
    connection: &mut AnyConnection,
    (organisation, call): (i64, i64),
    (from, to): (i64, i64),
) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "select application.number, application_sent.received_at from application
        join application_sent on application_sent.application_id = application.id
        join application_party on application_party.application_id = application.id
        where application_party.organisation_id = $1 and call_id = $2
            and application_sent.received_at >= $3 and application_sent.received_at <= $4 and state <> 'withdrawn'
        order by application_sent.received_at, application.number";
    Ok(sqlx::query_as(sql)
        .bind(organisation)
        .bind(call)
        .bind(from)
        .bind(to)
        .fetch_all(connection)
        .await?)
}
