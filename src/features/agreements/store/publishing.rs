//! What agreements say of decisions, for whoever publishes grants: a range of applications at once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::publishing::{Followed, Payment, Unpublished};
use crate::shared::store::StoreError;

/// By decision on the applications after one and up to another: the agreement that binds, and what is paid.
pub async fn followed(
    connection: &mut AnyConnection,
    (after, last): (i64, i64),
) -> Result<BTreeMap<i64, Followed>, StoreError> {
    let mut followed: BTreeMap<i64, Followed> = BTreeMap::new();
    let rows = sqlx::query(
        "select decision_id, bound_on from agreement_decision join agreement on agreement.id = agreement_id
         where application_id > $1 and application_id <= $2 and bound_on <> ''",
    )
    .bind(after)
    .bind(last)
    .fetch_all(&mut *connection)
    .await?;
    for row in &rows {
        let day: String = row.try_get(1)?;
        if let Ok(agreed) = day.parse::<Date>() {
            let payments = Vec::new();
            followed.insert(row.try_get(0)?, Followed { agreed, payments });
        }
    }
    if followed.is_empty() {
        return Ok(followed);
    }
    let rows = sqlx::query(
        "select decision_id, due_on, paid_on, instalment.cents, instalment.state
         from instalment join agreement on agreement.id = agreement_id
         where application_id > $1 and application_id <= $2 and bound_on <> '' and instalment.state <> 'dropped'
            and decision_id is not null
         order by due_on, instalment.number",
    )
    .bind(after)
    .bind(last)
    .fetch_all(connection)
    .await?;
    for row in &rows {
        let (due, paid, state): (String, String, String) =
            (row.try_get(1)?, row.try_get(2)?, row.try_get(4)?);
        let is_paid = state == "paid";
        let day = if is_paid { &paid } else { &due };
        if let (Some(own), Ok(day)) = (followed.get_mut(&row.try_get::<i64, _>(0)?), day.parse()) {
            own.payments.push(Payment {
                day,
                cents: row.try_get(3)?,
                paid: is_paid,
            });
        }
    }
    Ok(followed)
}

/// The agreements on the applications after one and up to another whose essential data a funder has yet to publish, each with the
/// decisions that still give something.
pub async fn unpublished(
    connection: &mut AnyConnection,
    (after, last): (i64, i64),
) -> Result<Vec<Unpublished>, StoreError> {
    let rows = sqlx::query(
        "select commitment.id, agreement.number, agreement_decision.decision_id
         from commitment join agreement on agreement.id = commitment.agreement_id
         join agreement_decision on agreement_decision.agreement_id = agreement.id
         join decision on decision.id = agreement_decision.decision_id
         where commitment.kind = 'publication' and commitment.kept_on = '' and agreement.bound_on <> ''
            and decision.state = 'granted' and decision.cents > 0
            and agreement.application_id > $1 and agreement.application_id <= $2
         order by commitment.id",
    )
    .bind(after)
    .bind(last)
    .fetch_all(connection)
    .await?;
    let mut unpublished: Vec<Unpublished> = Vec::new();
    for row in &rows {
        let commitment: i64 = row.try_get(0)?;
        let decision: i64 = row.try_get(2)?;
        match unpublished
            .last_mut()
            .filter(|last| last.commitment == commitment)
        {
            Some(last) => {
                last.decisions.insert(decision);
            }
            None => unpublished.push(Unpublished {
                commitment,
                agreement: row.try_get(1)?,
                decisions: BTreeSet::from([decision]),
            }),
        }
    }
    Ok(unpublished)
}
