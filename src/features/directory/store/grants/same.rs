//! Lines that may tell the same grant, and what is said of them. A country's payments have two million: they come some thousand in
//! one text, and numbers stand in the statements.

use std::collections::HashMap;

use futures_util::future::join;
use sqlx::AnyConnection;

use super::{Line, Party};
use crate::shared::store::{BETWEEN, Packed, StoreError, numbers, unpacked};

/// Numbers that a statement asks for.
const AT_ONCE: usize = 500;

/// The beneficiaries of a file, each once.
///
/// # Errors
/// When the database does not answer.
pub async fn beneficiaries(connection: &mut AnyConnection, import_id: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct beneficiary_id from grant_line
        where import_id = $1 and beneficiary_id is not null order by beneficiary_id";
    Ok(sqlx::query_scalar(sql)
        .bind(import_id)
        .fetch_all(connection)
        .await?)
}

/// Everything that files tell of these beneficiaries, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn of_beneficiaries(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Line>, StoreError> {
    lines_by(connection, "beneficiary_id", ids).await
}

/// Lines, by number, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn lines(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Line>, StoreError> {
    lines_by(connection, "id", ids).await
}

async fn lines_by(
    connection: &mut AnyConnection,
    column: &str,
    ids: &[i64],
) -> Result<Vec<Line>, StoreError> {
    let mut lines = Vec::with_capacity(ids.len());
    let values = "id, import_id, line, funder_id, coalesce(cast(beneficiary_id as text), ''), coalesce(cast(cents as text), ''), money,
        aid, extent, coalesce(doubt, ''), coalesce(cast(year as text), ''), coalesce(decided, ''), coalesce(purpose, ''),
        coalesce(scheme, ''), coalesce(reference, ''), coalesce(project, ''), coalesce(source, ''),
        coalesce(cast(same_as as text), ''), coalesce(same_reason, '')";
    each(connection, (values, "grant_line", column), ids, |row| {
        lines.push(line(row)?);
        Ok(())
    })
    .await?;
    Ok(lines)
}

fn line(mut row: Packed<'_>) -> Result<Line, StoreError> {
    Ok(Line {
        id: row.value()?,
        import_id: row.value()?,
        line: row.value()?,
        funder_id: row.value()?,
        beneficiary_id: row.number()?,
        cents: row.number()?,
        money: row.text()?.to_owned(),
        aid: row.text()?.to_owned(),
        extent: row.text()?.to_owned(),
        doubt: row.said()?,
        year: row.number()?,
        decided: row.said()?,
        purpose: row.said()?,
        scheme: row.said()?,
        reference: row.said()?,
        project: row.said()?,
        source: row.said()?,
        same_as: row.number()?,
        same_reason: row.said()?,
    })
}

/// All that is told of parties, by number.
///
/// # Errors
/// When the database does not answer.
pub async fn told(connection: &mut AnyConnection, ids: &[i64]) -> Result<HashMap<i64, Party>, StoreError> {
    let mut found = HashMap::with_capacity(ids.len());
    let values = "id, key, coalesce(name, ''), coalesce(siren, ''), coalesce(siret, ''), coalesce(rna, ''), coalesce(kbo, ''),
        coalesce(department, ''), coalesce(commune, '')";
    each(connection, (values, "grant_party", "id"), ids, |mut row| {
        let party = Party {
            id: row.value()?,
            key: row.text()?.to_owned(),
            name: row.said()?,
            siren: row.said()?,
            siret: row.said()?,
            rna: row.said()?,
            kbo: row.said()?,
            department: row.said()?,
            commune: row.said()?,
        };
        found.insert(party.id, party);
        Ok(())
    })
    .await?;
    Ok(found)
}

/// These values of the rows of a table that have one of these numbers in a column. Those that came are taken while the database packs
/// the next.
async fn each(
    connection: &mut AnyConnection,
    (values, table, column): (&str, &str, &str),
    ids: &[i64],
    mut take: impl FnMut(Packed<'_>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let [value, row] = BETWEEN;
    let mut here: Option<String> = None;
    for chunk in ids.chunks(AT_ONCE) {
        let sql = format!(
            "select string_agg(concat_ws($1, {values}), $2) from {table} where {column} in ({})",
            numbers(chunk)
        );
        let next = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .persistent(false)
            .bind(value)
            .bind(row)
            .fetch_one(&mut *connection);
        let (next, taken) = join(next, async { unpacked(here.as_deref()).try_for_each(&mut take) }).await;
        taken?;
        here = next?;
    }
    unpacked(here.as_deref()).try_for_each(take)
}

/// Whether any line is said to tell the same grant as another.
///
/// # Errors
/// When the database does not answer.
pub async fn any_same(connection: &mut AnyConnection) -> Result<bool, StoreError> {
    let id: Option<i64> =
        sqlx::query_scalar("select same_as from grant_line where same_as is not null limit 1")
            .fetch_optional(connection)
            .await?;
    Ok(id.is_some())
}

/// Forgets which lines of these beneficiaries tell the same grant as another; of those that name nobody, see
/// `forget_unnamed`.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_same(connection: &mut AnyConnection, beneficiaries: &[i64]) -> Result<(), StoreError> {
    for chunk in beneficiaries.chunks(AT_ONCE) {
        let sql = format!(
            "update grant_line set same_as = null, same_reason = null
             where same_as is not null and same_reason <> 'unnamed' and beneficiary_id in ({})",
            numbers(chunk)
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false);
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Says which lines tell the same grant as another: line, that other, why.
///
/// # Errors
/// When the database does not answer.
pub async fn mark_same(
    connection: &mut AnyConnection,
    marks: &[(i64, i64, &'static str)],
) -> Result<(), StoreError> {
    for chunk in marks.chunks(AT_ONCE) {
        let rows: Vec<String> = chunk
            .iter()
            .map(|(line, other, why)| format!("({line}, {other}, '{why}')"))
            .collect();
        let sql = format!(
            "update grant_line set same_as = said.column2, same_reason = said.column3
             from (values {}) as said where grant_line.id = said.column1",
            rows.join(", ")
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false);
        query.execute(&mut *connection).await?;
    }
    Ok(())
}
