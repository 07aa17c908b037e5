//! The amounts of projects.

use budgets::account;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use std::collections::BTreeMap;

use crate::features::projects::budget::{BudgetFlow, BudgetLine, Change};
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// Every line of a project's partners, in a fixed order.
pub async fn lines(connection: &mut AnyConnection, project: i64) -> Result<Vec<BudgetLine>, StoreError> {
    let rows = sqlx::query(
        "select id, partner_id, year, account, funder, state, cents from budget_line where project_id = $1
         order by partner_id, year, account, funder, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| line(row).transpose()).collect()
}

/// An account that this version does not know is left out.
fn line(row: &AnyRow) -> Result<Option<BudgetLine>, StoreError> {
    let (code, state): (String, String) = (row.try_get(3)?, row.try_get(5)?);
    let Some(account) = account(&code) else {
        return Ok(None);
    };
    Ok(Some(BudgetLine {
        id: row.try_get(0)?,
        partner: row.try_get(1)?,
        year: year(row, 2)?,
        account,
        funder: row.try_get(4)?,
        asking: state.parse().ok(),
        cents: row.try_get(6)?,
    }))
}

/// Writes a new line. Its number was drawn when the form was shown, so that sending it twice writes it
/// once; a number that is another's is refused by the table.
pub async fn insert(
    connection: &mut AnyConnection,
    project: i64,
    line: &BudgetLine,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into budget_line (id, project_id, partner_id, year, account, funder, state, cents)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(line.id)
    .bind(project)
    .bind(line.partner)
    .bind(i64::from(line.year))
    .bind(line.account.code())
    .bind(&line.funder)
    .bind(line.asking.map_or("", |asking| asking.as_str()))
    .bind(line.cents)
    .execute(connection)
    .await?;
    Ok(())
}

/// Changes a line of a partner.
pub async fn change(
    connection: &mut AnyConnection,
    project: i64,
    line: &BudgetLine,
) -> Result<(), StoreError> {
    sqlx::query(
        "update budget_line set account = $1, funder = $2, state = $3, cents = $4
         where id = $5 and project_id = $6 and partner_id = $7",
    )
    .bind(line.account.code())
    .bind(&line.funder)
    .bind(line.asking.map_or("", |asking| asking.as_str()))
    .bind(line.cents)
    .bind(line.id)
    .bind(project)
    .bind(line.partner)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a line away.
pub async fn remove(connection: &mut AnyConnection, project: i64, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from budget_line where id = $1 and project_id = $2")
        .bind(id)
        .bind(project)
        .execute(connection)
        .await?;
    Ok(())
}

/// What the partners of a project pay each other, in a fixed order.
pub async fn flows(connection: &mut AnyConnection, project: i64) -> Result<Vec<BudgetFlow>, StoreError> {
    let rows = sqlx::query(
        "select id, payer_id, payer_account, payee_id, payee_account, year, cents from budget_flow
         where project_id = $1 order by year, payer_id, payee_id, id",
    )
    .bind(project)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| flow(row).transpose()).collect()
}

fn flow(row: &AnyRow) -> Result<Option<BudgetFlow>, StoreError> {
    let (payer, payee): (String, String) = (row.try_get(2)?, row.try_get(4)?);
    let (Some(payer_account), Some(payee_account)) = (account(&payer), account(&payee)) else {
        return Ok(None);
    };
    Ok(Some(BudgetFlow {
        id: row.try_get(0)?,
        payer: row.try_get(1)?,
        payer_account,
        payee: row.try_get(3)?,
        payee_account,
        year: year(row, 5)?,
        cents: row.try_get(6)?,
    }))
}

/// Writes a new flow.
pub async fn put_flow(
    connection: &mut AnyConnection,
    project: i64,
    flow: &BudgetFlow,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into budget_flow (id, project_id, payer_id, payer_account, payee_id, payee_account, year, cents)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(flow.id)
    .bind(project)
    .bind(flow.payer)
    .bind(flow.payer_account.code())
    .bind(flow.payee)
    .bind(flow.payee_account.code())
    .bind(i64::from(flow.year))
    .bind(flow.cents)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a flow away; false when it was gone already.
pub async fn remove_flow(
    connection: &mut AnyConnection,
    project: i64,
    payer: i64,
    id: i64,
) -> Result<bool, StoreError> {
    let removed = sqlx::query("delete from budget_flow where id = $1 and project_id = $2 and payer_id = $3")
        .bind(id)
        .bind(project)
        .bind(payer)
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// Notes what a step in the history did to amounts.
pub async fn changed(
    connection: &mut AnyConnection,
    event: i64,
    changes: &[Change],
) -> Result<(), StoreError> {
    for change in changes {
        sqlx::query(
            "insert into project_event_amount (id, event_id, account, words, state, cents_before, cents_after)
             values ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(chance::row())
        .bind(event)
        .bind(change.account.code())
        .bind(&change.words)
        .bind(change.asking.map_or("", |asking| asking.as_str()))
        .bind(change.before)
        .bind(change.after)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// What steps in the history did to amounts, under the number of each, in the order of the accounts.
pub async fn changes(
    connection: &mut AnyConnection,
    events: &[i64],
) -> Result<BTreeMap<i64, Vec<Change>>, StoreError> {
    let mut changes: BTreeMap<i64, Vec<Change>> = BTreeMap::new();
    if events.is_empty() {
        return Ok(changes);
    }
    let sql = format!(
        "select event_id, account, words, state, cents_before, cents_after from project_event_amount
         where event_id in ({}) order by account, words, cents_after, id",
        parameters(1, events.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for event in events {
        query = query.bind(*event);
    }
    for row in query.fetch_all(connection).await? {
        let (code, state): (String, String) = (row.try_get(1)?, row.try_get(3)?);
        let Some(account) = account(&code) else { continue };
        changes.entry(row.try_get(0)?).or_default().push(Change {
            account,
            words: row.try_get(2)?,
            asking: state.parse().ok(),
            before: row.try_get(4)?,
            after: row.try_get(5)?,
        });
    }
    Ok(changes)
}

/// Years are written by us, from a narrow range.
fn year(row: &AnyRow, column: usize) -> Result<i16, StoreError> {
    Ok(i16::try_from(row.try_get::<i64, _>(column)?).unwrap_or_default())
}
