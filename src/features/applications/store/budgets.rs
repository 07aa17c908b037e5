//! The budgets of a project's partners, as they are frozen: what each spends and has, and what one pays another,
//! which is a charge of the one and a product of the other.

use sqlx::{AnyConnection, Row};

use crate::features::applications::frozen::Line;
use crate::shared::store::StoreError;

/// Every line of those who take part with a budget.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Vec<Line>, StoreError> {
    let rows = sqlx::query(
        "select organisation.key, year, account, funder, budget_line.state, cents from budget_line
         join partner on partner.id = partner_id join organisation on organisation.id = organisation_id
         where budget_line.project_id = $1 and partner.state = 'accepted' and role <> 'associated' and cents <> 0",
    )
    .bind(project)
    .fetch_all(&mut *connection)
    .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        lines.push(Line {
            partner: row.try_get(0)?,
            year: year(row.try_get(1)?),
            account: row.try_get(2)?,
            funder: row.try_get(3)?,
            state: row.try_get(4)?,
            cents: row.try_get(5)?,
        });
    }
    let rows = sqlx::query(
        "select pays.key, pays.name, payer_account, paid.key, paid.name, payee_account, year, cents from budget_flow
         join partner payer on payer.id = payer_id join organisation pays on pays.id = payer.organisation_id
         join partner payee on payee.id = payee_id join organisation paid on paid.id = payee.organisation_id
         where budget_flow.project_id = $1 and payer.state = 'accepted' and payee.state = 'accepted' and cents <> 0",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    for row in &rows {
        let (payer, payee): (String, String) = (row.try_get(0)?, row.try_get(3)?);
        let (year, cents) = (year(row.try_get(6)?), row.try_get(7)?);
        lines.push(Line {
            partner: payer,
            year,
            account: row.try_get(2)?,
            funder: row.try_get(4)?,
            state: "paid".to_owned(),
            cents,
        });
        lines.push(Line {
            partner: payee,
            year,
            account: row.try_get(5)?,
            funder: row.try_get(1)?,
            state: "received".to_owned(),
            cents,
        });
    }
    Ok(lines)
}

fn year(year: i64) -> i16 {
    i16::try_from(year).unwrap_or_default()
}
