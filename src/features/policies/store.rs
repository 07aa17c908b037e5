//! Every query about policies.

use std::collections::HashMap;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::policy::Policy;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::StoreError;

const SELECT: &str = "select id, address, organisation_id, ended_at, version from policy";

/// Every policy, those that ended last. There are tens of them, not thousands.
///
/// # Errors
/// When the database does not answer.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Policy>, StoreError> {
    let sql = format!("{SELECT} order by case when ended_at is null then 0 else 1 end, created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(&mut *connection)
        .await?;
    let mut policies = rows.iter().map(policy).collect::<Result<Vec<_>, _>>()?;
    complete(connection, &mut policies, "").await?;
    Ok(policies)
}

/// The policies of a public body, those that ended last.
///
/// # Errors
/// When the database does not answer.
pub async fn of_body(connection: &mut AnyConnection, body: i64) -> Result<Vec<Policy>, StoreError> {
    let mut policies = all(connection).await?;
    policies.retain(|policy| policy.body == body);
    Ok(policies)
}

/// The policy at an address.
///
/// # Errors
/// When the database does not answer.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Policy>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(&mut *connection)
        .await?;
    one(connection, row.as_ref()).await
}

/// A policy by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Policy>, StoreError> {
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?;
    one(connection, row.as_ref()).await
}

async fn one(connection: &mut AnyConnection, row: Option<&AnyRow>) -> Result<Option<Policy>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let mut found = vec![policy(row)?];
    let only = format!(" where policy_id = {}", found[0].id);
    complete(connection, &mut found, &only).await?;
    Ok(found.pop())
}

/// Adds names, summaries and themes.
async fn complete(
    connection: &mut AnyConnection,
    policies: &mut [Policy],
    only: &str,
) -> Result<(), StoreError> {
    let mut places: HashMap<i64, &mut Policy> =
        policies.iter_mut().map(|policy| (policy.id, policy)).collect();
    let sql = format!("select policy_id, language, name, summary from policy_words{only}");
    for row in sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(&mut *connection)
        .await?
    {
        let (language, name, summary): (String, String, String) =
            (row.try_get(1)?, row.try_get(2)?, row.try_get(3)?);
        // A language that this version does not know is not shown.
        if let (Some(policy), Ok(lang)) = (places.get_mut(&row.try_get(0)?), language.parse::<Lang>()) {
            policy.names.put(lang, &name);
            policy.summaries.put(lang, &summary);
        }
    }
    let sql = format!("select policy_id, theme from policy_theme{only} order by theme");
    for row in sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?
    {
        if let Some(policy) = places.get_mut(&row.try_get(0)?) {
            policy.themes.push(row.try_get(1)?);
        }
    }
    Ok(())
}

/// Writes a new policy. Whoever may was checked by the verb that calls this.
///
/// # Errors
/// When the database does not answer.
pub async fn insert(connection: &mut AnyConnection, policy: &Policy, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into policy (id, address, organisation_id, created_at, changed_at, version)
         values ($1, $2, $3, $4, $4, 1)",
    )
    .bind(policy.id)
    .bind(&policy.address)
    .bind(policy.body)
    .bind(now)
    .execute(&mut *connection)
    .await?;
    say(connection, policy).await
}

/// Changes what a policy says; false when somebody changed it since `policy.version`.
pub async fn change(connection: &mut AnyConnection, policy: &Policy, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update policy set changed_at = $1, ended_at = $2, version = version + 1 where id = $3 and version = $4",
    )
    .bind(now)
    .bind(policy.ended_at)
    .bind(policy.id)
    .bind(policy.version)
    .execute(&mut *connection)
    .await?;
    if changed.rows_affected() == 0 {
        return Ok(false);
    }
    for sql in [
        "delete from policy_words where policy_id = $1",
        "delete from policy_theme where policy_id = $1",
    ] {
        sqlx::query(sql).bind(policy.id).execute(&mut *connection).await?;
    }
    say(connection, policy).await?;
    Ok(true)
}

async fn say(connection: &mut AnyConnection, policy: &Policy) -> Result<(), StoreError> {
    for (lang, name) in policy.names.iter() {
        sqlx::query("insert into policy_words (policy_id, language, name, summary) values ($1, $2, $3, $4)")
            .bind(policy.id)
            .bind(lang.code())
            .bind(name)
            .bind(policy.summaries.only(lang))
            .execute(&mut *connection)
            .await?;
    }
    for theme in &policy.themes {
        sqlx::query("insert into policy_theme (policy_id, theme) values ($1, $2)")
            .bind(policy.id)
            .bind(theme)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

fn policy(row: &AnyRow) -> Result<Policy, StoreError> {
    Ok(Policy {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        body: row.try_get(2)?,
        names: Words::default(),
        summaries: Words::default(),
        themes: Vec::new(),
        ended_at: row.try_get(3)?,
        version: row.try_get(4)?,
    })
}
