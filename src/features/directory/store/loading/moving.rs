//! Organisations that turn out to be one, or two, or gone: what moves with them.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use super::following::{DOING, FOLLOWING, GIVING_WAY};
use crate::shared::store::{StoreError, parameters};

/// Whether somebody acts for an organisation, or it was given a part to play: rows of other features
/// speak of it. To be drawn by lot for a survey is no part to play.
///
/// # Errors
/// When the database does not answer.
pub async fn is_spoken_for(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let following = FOLLOWING.iter().filter(|table| **table != "survey_unit");
    let following = following.map(|table| (*table, "organisation_id"));
    for (table, column) in following.chain(DOING.iter().copied()) {
        let sql = format!("select count(*) from {table} where {column} = $1");
        let rows: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
            .bind(id)
            .fetch_one(&mut *connection)
            .await?;
        if rows > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether somebody acts for an organisation on a day, or will.
///
/// # Errors
/// When the database does not answer.
pub async fn is_acted_for(connection: &mut AnyConnection, id: i64, today: Date) -> Result<bool, StoreError> {
    let mandates: i64 = sqlx::query_scalar(
        "select count(*) from mandate where organisation_id = $1 and ended_at is null and (until is null or until >= $2)",
    )
    .bind(id)
    .bind(today.to_string())
    .fetch_one(connection)
    .await?;
    Ok(mandates > 0)
}

/// Makes `gone` a part of `kept`: entries, numbers, themes and address move over.
///
/// # Errors
/// When the database does not answer.
pub async fn merge(connection: &mut AnyConnection, gone: i64, kept: i64) -> Result<(), StoreError> {
    for (_, sql) in GIVING_WAY {
        sqlx::query(*sql)
            .bind(gone)
            .bind(kept)
            .execute(&mut *connection)
            .await?;
    }
    for table in FOLLOWING {
        let sql = format!("update {table} set organisation_id = $2 where organisation_id = $1");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(gone)
            .bind(kept)
            .execute(&mut *connection)
            .await?;
    }
    for (table, column) in DOING {
        let sql = format!("update {table} set {column} = $2 where {column} = $1");
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(gone)
            .bind(kept)
            .execute(&mut *connection)
            .await?;
    }
    let (both, one) = (true, false);
    for (sql, names_kept) in [
        (
            "insert into identifier (scheme, value, organisation_id, import_id)
             select scheme, value, $2, import_id from identifier where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from identifier where organisation_id = $1", one),
        (
            "insert into organisation_theme (organisation_id, theme, origin, because)
             select $2, theme, origin, because from organisation_theme where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from organisation_theme where organisation_id = $1", one),
        (
            "insert into declared_area (organisation_id, area)
             select $2, area from declared_area where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from declared_area where organisation_id = $1", one),
        ("delete from declared_waiting where organisation_id = $1", one),
        (
            "insert into organisation_capacity (organisation_id, capacity)
             select $2, capacity from organisation_capacity where organisation_id = $1 on conflict do nothing",
            both,
        ),
        ("delete from organisation_capacity where organisation_id = $1", one),
        ("update rna_entry set organisation_id = $2 where organisation_id = $1", both),
        ("update entry set organisation_id = $2 where organisation_id = $1", both),
        ("update grant_party set organisation_id = $2 where organisation_id = $1", both),
        ("update objection set organisation_id = $2 where organisation_id = $1", both),
        ("update organisation_redirect set organisation_id = $2 where organisation_id = $1", both),
        (
            "insert into organisation_redirect (key, organisation_id) select key, $2 from organisation where id = $1",
            both,
        ),
        ("delete from organisation where id = $1", one),
    ] {
        let query = sqlx::query(sql).bind(gone);
        let query = if names_kept { query.bind(kept) } else { query };
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// Takes away an organisation that no entry speaks of any more; true when it was there and nobody acts
/// for it. What people wrote about it is kept.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_empty(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    if is_spoken_for(connection, id).await? {
        return Ok(false);
    }
    for sql in [
        "update objection set organisation_id = null where organisation_id = $1",
        "update survey_unit set organisation_id = null where organisation_id = $1",
        "update grant_party set organisation_id = null where organisation_id = $1",
        "delete from identifier where organisation_id = $1",
        "delete from organisation_theme where organisation_id = $1",
        "delete from declared_area where organisation_id = $1",
        "delete from declared_waiting where organisation_id = $1",
        "delete from organisation_capacity where organisation_id = $1",
        "delete from organisation_redirect where organisation_id = $1",
    ] {
        sqlx::query(sql).bind(id).execute(&mut *connection).await?;
    }
    let removed = sqlx::query("delete from organisation where id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// The greatest number of an organisation; 0 when there is none.
///
/// # Errors
/// When the database does not answer.
pub async fn last_id(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select coalesce(max(id), 0) from organisation")
            .fetch_one(connection)
            .await?,
    )
}

/// Whether an address is already somebody's, or was.
///
/// # Errors
/// When the database does not answer.
pub async fn key_is_taken(connection: &mut AnyConnection, key: &str) -> Result<bool, StoreError> {
    let taken: i64 = sqlx::query_scalar(
        "select (select count(*) from organisation where key = $1)
            + (select count(*) from organisation_redirect where key = $1)",
    )
    .bind(key)
    .fetch_one(connection)
    .await?;
    Ok(taken > 0)
}

/// Who holds these numbers of one scheme: value and organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn holders(
    connection: &mut AnyConnection,
    scheme: &str,
    values: &[&str],
) -> Result<Vec<(String, i64)>, StoreError> {
    let mut holders = Vec::new();
    for chunk in values.chunks(500) {
        let list = parameters(2, chunk.len());
        let sql =
            format!("select value, organisation_id from identifier where scheme = $1 and value in ({list})");
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(scheme);
        let query = chunk.iter().fold(query, |query, value| query.bind(*value));
        for row in query.fetch_all(&mut *connection).await? {
            holders.push((row.try_get(0)?, row.try_get(1)?));
        }
    }
    Ok(holders)
}

/// Ends a redirection, so that an organisation may have its key again.
///
/// # Errors
/// When the database does not answer.
pub async fn free_key(connection: &mut AnyConnection, key: &str) -> Result<(), StoreError> {
    sqlx::query("delete from organisation_redirect where key = $1")
        .bind(key)
        .execute(connection)
        .await?;
    Ok(())
}

/// Moves a number of one scheme to another organisation, and the establishments of a legal unit with it.
///
/// # Errors
/// When the database does not answer.
pub async fn move_numbers(
    connection: &mut AnyConnection,
    from: i64,
    to: i64,
    scheme: &str,
    number: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "update identifier set organisation_id = $1
         where organisation_id = $2 and ((scheme = $3 and value = $4)
            or ($3 = 'fr-siren' and scheme = 'fr-siret' and substr(value, 1, 9) = $4))",
    )
    .bind(to)
    .bind(from)
    .bind(scheme)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets the numbers that an entry which is gone gave its organisation: its own, with the
/// establishments of a legal unit. Those that another register gives stay.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_numbers(
    connection: &mut AnyConnection,
    organisation: i64,
    register: &str,
    scheme: &str,
    number: &str,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from identifier
         where organisation_id = $1 and import_id in (select id from import where register = $2)
            and ((scheme = $3 and value = $4)
                or ($3 = 'fr-siren' and scheme = 'fr-siret' and substr(value, 1, 9) = $4))
            and not ($3 = 'fr-siren' and exists (select 1 from rna_entry
                where rna_entry.organisation_id = $1 and substr(rna_entry.siret, 1, 9) = $4))",
    )
    .bind(organisation)
    .bind(register)
    .bind(scheme)
    .bind(number)
    .execute(connection)
    .await?;
    Ok(())
}

/// Whether an organisation has this address now.
///
/// # Errors
/// When the database does not answer.
pub async fn has_key(connection: &mut AnyConnection, key: &str) -> Result<bool, StoreError> {
    let found: i64 = sqlx::query_scalar("select count(*) from organisation where key = $1")
        .bind(key)
        .fetch_one(connection)
        .await?;
    Ok(found > 0)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use crate::features::directory::store::loading::following::FOLLOWING;

    #[test]
    fn every_table_that_names_an_organisation_follows_when_two_turn_out_to_be_one() {
        let own = include_str!("moving.rs");
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        for file in std::fs::read_dir(folder).unwrap() {
            let sql = std::fs::read_to_string(file.unwrap().path()).unwrap();
            for table in sql.split("create table ").skip(1) {
                let (name, rest) = table.split_once(" (").unwrap();
                let body = rest.split("\n);").next().unwrap();
                let names_one = body.contains("organisation_id bigint");
                let moved = FOLLOWING.contains(&name)
                    || own.contains(&format!("update {name} set"))
                    || own.contains(&format!("from {name} where"))
                    || name == "demonstration_entry"
                    // The index lets go of the number that is gone.
                    || name == "index_change";
                assert!(
                    !names_one || moved,
                    "{name}: say in FOLLOWING that its rows follow"
                );
            }
        }
    }
}
