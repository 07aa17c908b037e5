//! What agreements say of decisions, for whoever publishes grants: a range of applications at once.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::features::agreements::publishing::{Followed, Payment, Unpublished};
use crate::shared::store::{BETWEEN, StoreError, unpacked};

/// By decision on the applications after one and up to another: the agreement that binds, and what is paid.
pub async fn followed(
    connection: &mut AnyConnection,
    (after, last): (i64, i64),
) -> Result<BTreeMap<i64, Followed>, StoreError> {
    let [value, row] = BETWEEN;
    let mut followed: BTreeMap<i64, Followed> = BTreeMap::new();
    let packed: Option<String> = sqlx::query_scalar(
        "select string_agg(concat_ws($3, decision_id, bound_on), $4)
         from agreement_decision join agreement on agreement.id = agreement_id
         where application_id > $1 and application_id <= $2 and bound_on <> ''",
    )
    .bind(after)
    .bind(last)
    .bind(value)
    .bind(row)
    .fetch_one(&mut *connection)
    .await?;
    for mut row in unpacked(packed.as_deref()) {
        let (decision, day) = (row.value()?, row.text()?);
        if let Ok(agreed) = day.parse::<Date>() {
            let payments = Vec::new();
            followed.insert(decision, Followed { agreed, payments });
        }
    }
    if followed.is_empty() {
        return Ok(followed);
    }
    let packed: Option<String> = sqlx::query_scalar(
        "select string_agg(concat_ws($3, due_on, instalment.number, decision_id, paid_on, instalment.cents, instalment.state), $4)
         from instalment join agreement on agreement.id = agreement_id
         where application_id > $1 and application_id <= $2 and bound_on <> '' and instalment.state <> 'dropped'
            and decision_id is not null",
    )
    .bind(after)
    .bind(last)
    .bind(value)
    .bind(row)
    .fetch_one(connection)
    .await?;
    let mut instalments = Vec::new();
    for mut row in unpacked(packed.as_deref()) {
        let (due, number, decision) = (row.text()?, row.value::<i64>()?, row.value::<i64>()?);
        let (paid, cents, is_paid) = (row.text()?, row.value()?, row.text()? == "paid");
        instalments.push((due, number, decision, (paid, cents, is_paid)));
    }
    // The nearest first.
    instalments.sort_unstable();
    for (due, _, decision, (paid, cents, is_paid)) in instalments {
        let day = if is_paid { paid } else { due };
        if let (Some(own), Ok(day)) = (followed.get_mut(&decision), day.parse()) {
            let paid = is_paid;
            own.payments.push(Payment { day, cents, paid });
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
    // In no order: by that of its numbers the whole table would be gone through for each range.
    let mut rows: Vec<(i64, i64, String)> = sqlx::query_as(
        "select commitment.id, agreement.id, agreement.number
         from agreement join commitment on commitment.agreement_id = agreement.id
         where commitment.kind = 'publication' and commitment.kept_on = '' and agreement.bound_on <> ''
            and agreement.application_id > $1 and agreement.application_id <= $2",
    )
    .bind(after)
    .bind(last)
    .fetch_all(&mut *connection)
    .await?;
    // All but a few nights find nothing here.
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    rows.sort_unstable();
    let granted: Vec<(i64, i64)> = sqlx::query_as(
        "select agreement.id, decision.id
         from agreement join agreement_decision on agreement_decision.agreement_id = agreement.id
         join decision on decision.id = agreement_decision.decision_id
         where decision.state = 'granted' and decision.cents > 0 and agreement.bound_on <> ''
            and agreement.application_id > $1 and agreement.application_id <= $2",
    )
    .bind(after)
    .bind(last)
    .fetch_all(connection)
    .await?;
    let mut decisions: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
    for (agreement, decision) in granted {
        decisions.entry(agreement).or_default().insert(decision);
    }
    let unpublished = rows.into_iter().filter_map(|(commitment, agreement, number)| {
        let decisions = decisions.get(&agreement)?.clone();
        Some(Unpublished {
            commitment,
            agreement: number,
            decisions,
        })
    });
    Ok(unpublished.collect())
}
