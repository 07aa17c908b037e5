//! Natural persons among those who gave or received: known by a number that a register says to be a person's.

use sqlx::{AnyConnection, Row};

use super::{Party, write_parties};
use crate::features::directory::store::links::{self, PARTY};
use crate::shared::store::{StoreError, parameters};

/// The key of whoever gives and may not be said: no name, no number, no place.
pub const NOBODY: &str = "name::";

/// Whether somebody who has no page here may be named as one who receives; `rna` and `number` say whether files give it a number of the
/// register of associations, and of any register. A sole trader has a number as any company has, so that a name which may be a person's
/// is shown only where that register knows it. Every page, file and search follows this.
#[must_use]
pub fn may_be_named(name: Option<&str>, rna: bool, number: bool) -> bool {
    name.is_some_and(|name| rna || (number && !registers::may_be_person(name)))
}

/// The numbers of all who gave or received; `column` is that of their register: `siren kbo`.
///
/// # Errors
/// When the database does not answer.
pub async fn numbers(
    connection: &mut AnyConnection,
    column: &'static str,
) -> Result<Vec<String>, StoreError> {
    let sql =
        format!("select distinct {column} from grant_party where {column} is not null order by {column}");
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?)
}

/// How many of those who came after a party are known by a number of that register, which no organisation here has.
///
/// # Errors
/// When the database does not answer.
pub async fn unheld(
    connection: &mut AnyConnection,
    (column, scheme): (&'static str, &'static str),
    after: i64,
) -> Result<u64, StoreError> {
    let held = format!("select 1 from identifier where scheme = '{scheme}' and value = grant_party.{column}");
    let sql = format!(
        "select count(*) from grant_party where id > $1 and {column} is not null and rna is null and not exists ({held})"
    );
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(after)
        .fetch_one(connection)
        .await?;
    Ok(count.unsigned_abs())
}

/// Makes whoever has one of these numbers a natural person: nothing of it is kept but that the lines exist, without what they were for.
/// Where the register of associations or an organisation here has the number too, it is no person's, or theirs by mistake. Returns of
/// how many lines.
///
/// # Errors
/// When the database does not answer.
pub async fn become_persons(
    connection: &mut AnyConnection,
    column: &'static str,
    numbers: &[String],
) -> Result<u64, StoreError> {
    let mut lines = 0;
    for chunk in numbers.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select id, key from grant_party where {column} in ({list})
                and rna is null and (organisation_id is null or recognised_by is not null) order by id"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, number| query.bind(number));
        let (mut ids, mut sides) = (Vec::new(), Vec::new());
        for row in query.fetch_all(&mut *connection).await? {
            ids.push(row.try_get::<i64, _>(0)?);
            sides.push((PARTY.to_owned(), row.try_get::<String, _>(1)?));
        }
        if ids.is_empty() {
            continue;
        }
        let asked = links::of_entries(connection, &sides).await?;
        let asked: Vec<i64> = asked.iter().map(|link| link.id).collect();
        links::forget(connection, &asked).await?;
        let list = parameters(1, ids.len());
        let received = "update grant_line set beneficiary_id = null, purpose = null where beneficiary_id in";
        lines += changed(connection, &format!("{received} ({list})"), &ids).await?;
        let given = format!("funder_id in ({list})");
        let gives = format!("select id from grant_line where {given} limit 1");
        let gives = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(gives));
        let gives = ids.iter().fold(gives, |query, id| query.bind(*id));
        if gives.fetch_optional(&mut *connection).await?.is_some() {
            let nobody = nobody(connection).await?;
            let given = format!("update grant_line set funder_id = {nobody} where {given}");
            lines += changed(connection, &given, &ids).await?;
        }
        for table in ["grant_spelling where party_id", "grant_party where id"] {
            changed(connection, &format!("delete from {table} in ({list})"), &ids).await?;
        }
    }
    Ok(lines)
}

/// Does this to these parties; says to how many rows.
async fn changed(connection: &mut AnyConnection, sql: &str, ids: &[i64]) -> Result<u64, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()));
    let query = ids.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.execute(connection).await?.rows_affected())
}

/// Whoever gives and may not be said.
async fn nobody(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let known: Option<i64> = sqlx::query_scalar("select id from grant_party where key = $1")
        .bind(NOBODY)
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(id) = known {
        return Ok(id);
    }
    let last: i64 = sqlx::query_scalar("select coalesce(max(id), 0) from grant_party")
        .fetch_one(&mut *connection)
        .await?;
    let party = Party {
        id: last + 1,
        key: NOBODY.to_owned(),
        ..Party::default()
    };
    write_parties(connection, std::slice::from_ref(&party)).await?;
    Ok(party.id)
}

/// Keeps sealed pages of the numbers that are persons' in a register, in the place of those that were there.
///
/// # Errors
/// When the database does not answer.
pub async fn keep_pages(
    connection: &mut AnyConnection,
    register: &'static str,
    pages: &[(i64, String)],
) -> Result<(), StoreError> {
    for (page, sealed) in pages {
        sqlx::query(
            "insert into person_numbers (register, page, sealed) values ($1, $2, $3)
             on conflict (register, page) do update set sealed = excluded.sealed",
        )
        .bind(register)
        .bind(*page)
        .bind(sealed.as_str())
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// The sealed pages of the numbers that are persons' in a register, each with its number.
///
/// # Errors
/// When the database does not answer.
pub async fn pages(
    connection: &mut AnyConnection,
    register: &'static str,
) -> Result<Vec<(i64, String)>, StoreError> {
    let sql = "select page, sealed from person_numbers where register = $1";
    Ok(sqlx::query_as(sql).bind(register).fetch_all(connection).await?)
}
