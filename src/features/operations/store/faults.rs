//! What may be wrong with the database: first what its engine says, then what only we know.

use sqlx::{AnyConnection, Row};

use super::schema::Schema;
use crate::shared::store::{Engine, StoreError};

/// What the engine finds wrong with its own file; empty when it is sound. A PostgreSQL server looks
/// after its files itself.
///
/// # Errors
/// When the database does not answer.
pub async fn of_the_file(connection: &mut AnyConnection, engine: Engine) -> Result<Vec<String>, StoreError> {
    if engine == Engine::Postgres {
        return Ok(Vec::new());
    }
    let mut faults: Vec<String> = sqlx::query_scalar("pragma integrity_check(20)")
        .fetch_all(connection)
        .await?;
    faults.retain(|fault| fault != "ok");
    Ok(faults)
}

/// Rows that point to a row that does not exist: table, table pointed to, how many.
///
/// # Errors
/// When the database does not answer.
pub async fn of_references(
    connection: &mut AnyConnection,
    schema: &Schema,
) -> Result<Vec<(String, String, u64)>, StoreError> {
    let mut faults = Vec::new();
    for table in &schema.tables {
        for reference in &table.references {
            let sql = format!(
                "select count(*) from {table} child where child.{column} is not null
                 and not exists (select 1 from {parent} parent where parent.{target} = child.{column})",
                table = table.name,
                column = reference.column,
                parent = reference.table,
                target = reference.target,
            );
            let lost = number(connection, &sql).await?;
            if lost > 0 {
                faults.push((table.name.clone(), reference.table.clone(), lost));
            }
        }
    }
    Ok(faults)
}

/// How many references a PostgreSQL server guards; SQLite guards those of every connection of ours.
///
/// # Errors
/// When the database does not answer.
pub async fn guarded_references(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    let sql = "select count(*) from information_schema.table_constraints
               where constraint_type = 'FOREIGN KEY' and table_schema = current_schema()";
    number(connection, sql).await
}

/// Organisations that no entry of a register speaks for.
///
/// # Errors
/// When the database does not answer.
pub async fn without_entry(connection: &mut AnyConnection, schema: &Schema) -> Result<u64, StoreError> {
    let mut sql = "select count(*) from organisation o where 1 = 1".to_owned();
    for table in schema.entries() {
        sql += &format!(
            " and not exists (select 1 from {} e where e.organisation_id = o.id)",
            table.name
        );
    }
    number(connection, &sql).await
}

/// Organisations whose values come from an entry that is not theirs.
///
/// # Errors
/// When the database does not answer.
pub async fn with_a_foreign_entry(
    connection: &mut AnyConnection,
    schema: &Schema,
) -> Result<u64, StoreError> {
    let mut sql = "select count(*) from organisation o where 1 = 1".to_owned();
    for table in schema.entries() {
        sql += &format!(
            " and not exists (select 1 from {} e where e.number = o.entry_number and e.organisation_id = o.id)",
            table.name
        );
    }
    number(connection, &sql).await
}

/// Addresses that lead to two organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn ambiguous_addresses(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    let sql = "select count(*) from organisation_redirect r join organisation o on o.key = r.key";
    number(connection, sql).await
}

/// The different values of a column, and how many rows have each.
///
/// # Errors
/// When the database does not answer.
pub async fn values(
    connection: &mut AnyConnection,
    table: &str,
    column: &str,
) -> Result<Vec<(String, u64)>, StoreError> {
    let sql = format!(
        "select {column}, count(*) from {table} where {column} is not null group by {column} order by {column}"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get::<i64, _>(1)?.unsigned_abs())))
        .collect()
}

/// Organisations, published or not.
///
/// # Errors
/// When the database does not answer.
pub async fn organisations(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    number(connection, "select count(*) from organisation").await
}

/// Requests of people that nobody has closed: how many, and when the oldest came (seconds since 1970).
///
/// # Errors
/// When the database does not answer.
pub async fn open_objections(connection: &mut AnyConnection) -> Result<(u64, Option<i64>), StoreError> {
    let sql = "select count(*), min(received_at) from objection where closed_at is null";
    let row = sqlx::query(sql).fetch_one(connection).await?;
    Ok((row.try_get::<i64, _>(0)?.unsigned_abs(), row.try_get(1)?))
}

/// Numbers of registers that two organisations hold: how many, and the first few.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers_held_twice(connection: &mut AnyConnection) -> Result<(u64, Vec<String>), StoreError> {
    const TWICE: &str = "select scheme || ':' || value as number from identifier
        group by scheme, value having count(distinct organisation_id) > 1";
    let all = number(connection, &format!("select count(*) from ({TWICE}) twice")).await?;
    let sql = format!("{TWICE} order by 1 limit 5");
    let first = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    Ok((all, first))
}

/// Entries that live beside another of the same register in one organisation: how many, and the first
/// few. The numbers of the register of associations are left out: one that succeeds another may live
/// beside it for a while.
///
/// # Errors
/// When the database does not answer.
pub async fn living_side_by_side(connection: &mut AnyConnection) -> Result<(u64, Vec<String>), StoreError> {
    const BESIDE: &str = "from entry a where a.state = 'active' and a.missing_since is null and exists (
        select 1 from entry b where b.organisation_id = a.organisation_id and b.register = a.register
            and b.number <> a.number and b.state = 'active' and b.missing_since is null)";
    let all = number(connection, &format!("select count(*) {BESIDE}")).await?;
    let sql = format!("select a.register || ':' || a.number {BESIDE} order by 1 limit 5");
    let first = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    Ok((all, first))
}

/// Funders and beneficiaries of which no line tells any more.
///
/// # Errors
/// When the database does not answer.
pub async fn parties_without_lines(connection: &mut AnyConnection) -> Result<u64, StoreError> {
    let sql = "select count(*) from grant_party p where not exists (select 1 from grant_line where funder_id = p.id)
        and not exists (select 1 from grant_line where beneficiary_id = p.id)";
    number(connection, sql).await
}

async fn number(connection: &mut AnyConnection, sql: &str) -> Result<u64, StoreError> {
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned()))
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}
