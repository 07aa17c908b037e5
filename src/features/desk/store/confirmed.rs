//! Promises under a condition that their funders confirmed, and that wait for the others.

use sqlx::{AnyConnection, Row};

use crate::features::desk::decision::Decision;
use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// That a promise was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// Number of the decision.
    pub decision: i64,
    /// The version of it that was confirmed.
    pub version: i64,
    /// By whom; nobody any more where they left.
    pub acting: Option<Acting>,
    /// When, in seconds.
    pub at: i64,
}

impl Confirmed {
    /// Whether it is of a decision as that stands: whatever was done to it since undid this.
    #[must_use]
    pub fn is_of(&self, decision: &Decision) -> bool {
        (self.decision, self.version) == (decision.id, decision.version)
    }
}

/// What was confirmed of an application.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Confirmed>, StoreError> {
    let rows = sqlx::query(
        "select promise_confirmed.decision_id, promise_confirmed.version, promise_confirmed.person_id, mandate_id,
            decision.funder_id, confirmed_at
         from promise_confirmed join decision on decision.id = promise_confirmed.decision_id
         where application_id = $1",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let (person, mandate, funder): (Option<i64>, Option<i64>, i64) =
                (row.try_get(2)?, row.try_get(3)?, row.try_get(4)?);
            Ok(Confirmed {
                decision: row.try_get(0)?,
                version: row.try_get(1)?,
                acting: person.map(|person| Acting {
                    person,
                    organisation: Some(funder),
                    mandate,
                }),
                at: row.try_get(5)?,
            })
        })
        .collect()
}

/// Confirms a promise as it stands, and shows it to the other funders: they rest on it.
pub async fn confirm(
    connection: &mut AnyConnection,
    promise: &Decision,
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into promise_confirmed (decision_id, version, person_id, mandate_id, confirmed_at)
         values ($1, $2, $3, $4, $5)
         on conflict (decision_id) do update set version = excluded.version, person_id = excluded.person_id,
            mandate_id = excluded.mandate_id, confirmed_at = excluded.confirmed_at",
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

/// Takes back that it was confirmed.
pub async fn take_back(connection: &mut AnyConnection, decision: i64) -> Result<(), StoreError> {
    sqlx::query("delete from promise_confirmed where decision_id = $1")
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}
