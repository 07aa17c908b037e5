//! How every decision on an application came to stand where it stands.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Something that a funder did about an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Number of the decision.
    pub decision: i64,
    /// Key of the partner, as the application names it.
    pub partner: String,
    /// Number of the programme.
    pub programme: i64,
    /// What was done.
    pub act: String,
    /// Where it stood after that.
    pub state: String,
    /// How much, in cents.
    pub cents: i64,
    /// Condition, reason or what happens next.
    pub words: String,
    /// Which funder did.
    pub funder: i64,
    /// When, in seconds.
    pub at: i64,
    /// Who read it from then on: `notified`, `shared`, `own`; empty where nothing was decided any more.
    pub told: String,
}

/// Everything that was done about the amounts of an application, decision by decision, the oldest first.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Vec<Step>, StoreError> {
    let rows = sqlx::query(
        "select decision.id, decision.partner, decision.programme_id, act, decision_act.state, decision_act.cents,
            decision_act.words, decision_act.organisation_id, happened_at, told
         from decision join decision_act on decision_act.decision_id = decision.id
         where decision.application_id = $1 order by decision.id, decision_act.number",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Step {
                decision: row.try_get(0)?,
                partner: row.try_get(1)?,
                programme: row.try_get(2)?,
                act: row.try_get(3)?,
                state: row.try_get(4)?,
                cents: row.try_get(5)?,
                words: row.try_get(6)?,
                funder: row.try_get(7)?,
                at: row.try_get(8)?,
                told: row.try_get(9)?,
            })
        })
        .collect()
}
