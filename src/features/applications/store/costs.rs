//! Which costs amounts would pay, as it was said with applications that are over.

use budgets::account;
use sqlx::{AnyConnection, Row};

use crate::features::projects::Attributed;
use crate::shared::store::StoreError;

/// What was said with the applications of a project that are over, and with the one from which it was begun, by those who are
/// its partners now; the last application first.
pub async fn before(connection: &mut AnyConnection, project: i64) -> Result<Vec<Attributed>, StoreError> {
    let rows = sqlx::query(
        "select application.id, partner.id, requested_cost.programme_id, requested_cost.year, requested_cost.account,
            requested_cost.cents
         from requested_cost join application on application.id = requested_cost.application_id
         join partner said on said.id = requested_cost.partner_id
         join partner on partner.organisation_id = said.organisation_id and partner.project_id = $1
         where (application.project_id = $1 and application.living_key is null)
            or application.id in (select application_id from application_carried where project_id = $1)
         order by application.changed_at desc, application.id, partner.id, requested_cost.programme_id,
            requested_cost.year, requested_cost.account",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    let mut before = Vec::with_capacity(rows.len());
    for row in rows {
        let code: String = row.try_get(4)?;
        // An account that this version does not know is left out.
        let Some(account) = account(&code) else { continue };
        before.push(Attributed {
            application: row.try_get(0)?,
            partner: row.try_get(1)?,
            programme: row.try_get(2)?,
            year: i16::try_from(row.try_get::<i64, _>(3)?).unwrap_or_default(),
            account,
            cents: row.try_get(5)?,
        });
    }
    Ok(before)
}
