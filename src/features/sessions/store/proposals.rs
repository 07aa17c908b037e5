//! Proposals of allocation, and what requests are worth to whom.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// A proposal as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: i64,
    /// The session.
    pub session: i64,
    /// For whom it was asked.
    pub organisation: i64,
    /// Version of the way it is made.
    pub method: String,
    /// What it was made from, as JSON.
    pub inputs: String,
    /// The whole run, as `.pb`, once there is one.
    pub run: Option<String>,
    /// What is said of it, as JSON.
    pub told: String,
    /// Steps that were done.
    pub done: i64,
    /// Steps in all.
    pub steps: i64,
    /// Why nothing could be proposed; empty where something was.
    pub fault: String,
    /// When it was asked for, in seconds.
    pub asked_at: i64,
    /// Whether it was made with another number for ties than the published one: a trial of whoever asked.
    pub trial: bool,
}

impl Kept {
    /// Whether somebody should go on with it.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        self.done < self.steps && self.fault.is_empty()
    }
}

const SELECT: &str =
    "select id, session_id, organisation_id, method, inputs, run, told, done, steps, fault, asked_at, trial
    from desk_proposal";

fn kept(row: &AnyRow) -> Result<Kept, StoreError> {
    Ok(Kept {
        id: row.try_get(0)?,
        session: row.try_get(1)?,
        organisation: row.try_get(2)?,
        method: row.try_get(3)?,
        inputs: row.try_get(4)?,
        run: row.try_get(5)?,
        told: row.try_get(6)?,
        done: row.try_get(7)?,
        steps: row.try_get(8)?,
        fault: row.try_get(9)?,
        asked_at: row.try_get(10)?,
        trial: row.try_get::<i64, _>(11)? == 1,
    })
}

/// A proposal in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Line {
    /// Its number.
    pub id: i64,
    /// When it was asked for, in seconds.
    pub asked_at: i64,
    /// For whom.
    pub organisation_id: i64,
    /// Steps that were done.
    pub done: i64,
    /// Steps in all.
    pub steps: i64,
    /// 1 for a trial.
    pub trial: i64,
}

/// The proposals of a session, the newest first.
pub async fn of(connection: &mut AnyConnection, session: i64) -> Result<Vec<Line>, StoreError> {
    Ok(sqlx::query_as(
        "select id, asked_at, organisation_id, done, steps, trial from desk_proposal where session_id = $1
         order by asked_at desc, id",
    )
    .bind(session)
    .fetch_all(connection)
    .await?)
}

/// Those of a session that are this run, to the byte; what is everybody's first.
pub async fn with_run(
    connection: &mut AnyConnection,
    session: i64,
    run: &str,
) -> Result<Vec<Line>, StoreError> {
    Ok(sqlx::query_as(
        "select id, asked_at, organisation_id, done, steps, trial from desk_proposal
         where session_id = $1 and run = $2 order by trial, asked_at desc, id",
    )
    .bind(session)
    .bind(run.to_owned())
    .fetch_all(connection)
    .await?)
}

/// Those of a session that something was proposed by and that are everybody's, the newest first; so many at most.
pub async fn finished(
    connection: &mut AnyConnection,
    session: i64,
    most: i64,
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "{SELECT} where session_id = $1 and run is not null and trial = 0 order by asked_at desc, id limit $2"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(session).bind(most);
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(kept).collect()
}

/// How many proposals there are at a session, as somebody counts who asks for one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// Those that are everybody's.
    pub shared: i64,
    /// Trials of one organisation.
    pub trials: i64,
    /// Of all for that organisation, those that are under way.
    pub under_way: i64,
}

/// How many were asked for at a session, and how many of them for one organisation.
pub async fn count(
    connection: &mut AnyConnection,
    session: i64,
    organisation: i64,
) -> Result<Counts, StoreError> {
    Ok(sqlx::query_as(
        "select cast(coalesce(sum(case when trial = 0 then 1 else 0 end), 0) as bigint) as shared,
            cast(coalesce(sum(case when trial = 1 and organisation_id = $2 then 1 else 0 end), 0) as bigint) as trials,
            cast(coalesce(sum(case when organisation_id = $2 and done < steps and fault = '' then 1 else 0 end), 0) as bigint)
                as under_way
         from desk_proposal where session_id = $1",
    )
    .bind(session)
    .bind(organisation)
    .fetch_one(connection)
    .await?)
}

/// A proposal.
pub async fn find(connection: &mut AnyConnection, id: i64) -> Result<Option<Kept>, StoreError> {
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(kept).transpose()
}

/// Keeps what a proposal will be made from.
pub async fn insert(connection: &mut AnyConnection, kept: &Kept, acting: Acting) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_proposal (id, session_id, organisation_id, person_id, method, inputs, told, done, steps, fault,
            asked_at, worked_at, trial)
         values ($1, $2, $3, $4, $5, $6, $7, 0, $8, '', $9, 0, $10)",
    )
    .bind(kept.id)
    .bind(kept.session)
    .bind(kept.organisation)
    .bind(acting.person)
    .bind(&kept.method)
    .bind(&kept.inputs)
    .bind(&kept.told)
    .bind(kept.steps)
    .bind(kept.asked_at)
    .bind(i64::from(kept.trial))
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a proposal on, where it is not done and nobody worked at it since an instant.
pub async fn claim(
    connection: &mut AnyConnection,
    id: i64,
    (now, since): (i64, i64),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update desk_proposal set worked_at = $1 where id = $2 and done < steps and fault = '' and worked_at < $3",
    )
    .bind(now)
    .bind(id)
    .bind(since)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that somebody is still at a proposal.
pub async fn touch(connection: &mut AnyConnection, id: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query("update desk_proposal set worked_at = $1 where id = $2")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what was found so far: the run once, and what is said of it.
pub async fn keep(
    connection: &mut AnyConnection,
    id: i64,
    (run, told): (Option<&str>, &str),
    (done, now): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query("update desk_proposal set run = coalesce(run, $1), told = $2, done = $3, worked_at = $4 where id = $5")
        .bind(run)
        .bind(told)
        .bind(done)
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Says why nothing can be proposed.
pub async fn fail(connection: &mut AnyConnection, id: i64, why: &str) -> Result<(), StoreError> {
    sqlx::query("update desk_proposal set fault = $1 where id = $2")
        .bind(why)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// What requests are worth, out of ten: programme, application, points.
pub async fn points(
    connection: &mut AnyConnection,
    session: i64,
) -> Result<Vec<(i64, i64, i64)>, StoreError> {
    Ok(
        sqlx::query_as("select programme_id, application_id, points from desk_score where session_id = $1")
            .bind(session)
            .fetch_all(connection)
            .await?,
    )
}

/// Says what a request is worth to a programme.
pub async fn score(
    connection: &mut AnyConnection,
    session: i64,
    (programme, application): (i64, i64),
    points: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_score (session_id, programme_id, application_id, points) values ($1, $2, $3, $4)
         on conflict (session_id, programme_id, application_id) do update set points = excluded.points",
    )
    .bind(session)
    .bind(programme)
    .bind(application)
    .bind(points)
    .execute(connection)
    .await?;
    Ok(())
}
