//! Promises under a condition that their funders confirmed, and that wait for the others.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use crate::features::desk::decision::Decision;
use crate::features::desk::hindrance::Hindrance;
use crate::shared::authz::Acting;
use crate::shared::store::{StoreError, parameters};

/// That a promise was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// Number of the decision.
    pub decision: i64,
    /// The version of it that was confirmed.
    pub version: i64,
    /// By whom.
    pub acting: Acting,
    /// When, in seconds.
    pub at: i64,
    /// What kept it from being granted when all that it waits for was confirmed, and is not settled.
    pub hindered: Option<Hindrance>,
}

impl Confirmed {
    /// Whether it is of a decision as that stands: whatever was done to it since undid this.
    #[must_use]
    pub fn is_of(&self, decision: &Decision) -> bool {
        (self.decision, self.version) == (decision.id, decision.version)
    }
}

/// What was confirmed of an application, and stands.
pub async fn of(
    connection: &mut AnyConnection,
    application: i64,
    today: Date,
) -> Result<Vec<Confirmed>, StoreError> {
    of_applications(connection, &[application], today).await
}

/// What was confirmed of many applications. It stands as long as the mandate of whoever said it does, and they did not say since that they
/// stand too near: nothing is granted in the name of somebody who may no more.
pub async fn of_applications(
    connection: &mut AnyConnection,
    applications: &[i64],
    today: Date,
) -> Result<Vec<Confirmed>, StoreError> {
    let mut confirmed = Vec::new();
    for chunk in applications.chunks(500) {
        let sql = format!(
            "select promise_confirmed.decision_id, promise_confirmed.version, promise_confirmed.person_id, mandate_id,
                decision.funder_id, confirmed_at, hindered
             from promise_confirmed join decision on decision.id = promise_confirmed.decision_id
             join mandate on mandate.id = mandate_id and mandate.person_id = promise_confirmed.person_id
             where ended_at is null and (until is null or until >= $1)
                and not exists (select 1 from conflict where conflict.application_id = decision.application_id
                    and conflict.person_id = promise_confirmed.person_id and near = 1)
                and decision.application_id in ({})",
            parameters(2, chunk.len())
        );
        let query = sqlx::query(AssertSqlSafe(sql)).bind(today.to_string());
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in &query.fetch_all(&mut *connection).await? {
            confirmed.push(Confirmed {
                decision: row.try_get(0)?,
                version: row.try_get(1)?,
                acting: Acting {
                    person: row.try_get(2)?,
                    mandate: row.try_get(3)?,
                    organisation: row.try_get(4)?,
                },
                at: row.try_get(5)?,
                hindered: row.try_get::<String, _>(6)?.parse().ok(),
            });
        }
    }
    Ok(confirmed)
}

/// Programmes and organisations whose money moves if what was confirmed of an application takes effect.
pub async fn touched(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<(BTreeSet<i64>, BTreeSet<i64>), StoreError> {
    let sql = "select programme_id, organisation_id from decision join promise_confirmed on decision_id = decision.id
         where application_id = $1";
    let rows: Vec<(i64, i64)> = sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().unzip())
}

/// Applications of which a confirmed promise of a programme cannot be granted as it stands; or one of any programme for which the ceiling of
/// small state aid leaves too little: what one funder gives less, others may give more.
pub async fn hindered(connection: &mut AnyConnection, programme: i64) -> Result<BTreeSet<i64>, StoreError> {
    let sql =
        "select application_id from decision where id in (select decision_id from promise_confirmed where hindered <> '')
            and (programme_id = $1 or id in (select decision_id from promise_confirmed where hindered = 'aid'))";
    let found: Vec<i64> = sqlx::query_scalar(sql)
        .bind(programme)
        .fetch_all(connection)
        .await?;
    Ok(found.into_iter().collect())
}

/// Applications of which a confirmed promise cannot be granted as it stands.
pub async fn every_hindered(connection: &mut AnyConnection) -> Result<BTreeSet<i64>, StoreError> {
    let sql = "select distinct application_id from decision join promise_confirmed on decision_id = decision.id where hindered <> ''";
    let found: Vec<i64> = sqlx::query_scalar(sql).fetch_all(connection).await?;
    Ok(found.into_iter().collect())
}

/// Confirms a promise as it stands, and shows it to the other funders: they rest on it.
pub async fn confirm(
    connection: &mut AnyConnection,
    promise: &Decision,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into promise_confirmed (decision_id, version, person_id, mandate_id, confirmed_at, hindered)
         values ($1, $2, $3, $4, $5, '')
         on conflict (decision_id) do update set version = excluded.version, person_id = excluded.person_id,
            mandate_id = excluded.mandate_id, confirmed_at = excluded.confirmed_at, hindered = ''",
    )
    .bind(promise.id)
    .bind(promise.version)
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    sqlx::query("update decision set shared = 1 where id = $1")
        .bind(promise.id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what hinders a promise that is confirmed, or that nothing does any more.
pub async fn hinder(
    connection: &mut AnyConnection,
    decision: i64,
    why: Option<Hindrance>,
) -> Result<(), StoreError> {
    sqlx::query("update promise_confirmed set hindered = $1 where decision_id = $2")
        .bind(why.map_or("", Hindrance::as_str))
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes back that it was confirmed.
pub async fn take_back(connection: &mut AnyConnection, decision: i64) -> Result<(), StoreError> {
    sqlx::query("delete from promise_confirmed where decision_id = $1")
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}
