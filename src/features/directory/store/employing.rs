//! What registers say of who employs somebody.

use sqlx::AnyConnection;

use crate::shared::store::{StoreError, parameters};

/// Of these organisations the associations, each with what registers say of its employees: 2 where one says that there are some, 1 where
/// one says that there are none, 0 where none says anything.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<(i64, i64)>, StoreError> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        // The two bands of Sirene that say nobody: none that year, and no employer at all. From 01 to 53 there are some.
        let sql = format!(
            "select organisation.id, cast(max(case when coalesce(entry.staff, fictitious.staff) in ('00', 'NN') then 1
                when coalesce(entry.staff, fictitious.staff) between '01' and '53' then 2 else 0 end) as bigint)
             from organisation left join entry on entry.organisation_id = organisation.id
             left join demonstration_entry fictitious on fictitious.organisation_id = organisation.id
             where organisation.id in ({list}) and organisation.kind = 'association' group by organisation.id"
        );
        let query = sqlx::query_as::<_, (i64, i64)>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}

/// The fictitious register says of an organisation whether it employs somebody, as Sirene codes it, and for which year; what it said already
/// stays.
///
/// # Errors
/// When the database does not answer.
pub async fn say_fictitious(
    connection: &mut AnyConnection,
    organisation: i64,
    (band, year): (&str, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "update demonstration_entry set staff = $1, staff_year = $2
         where organisation_id = $3 and (staff is null or staff = '')",
    )
    .bind(band)
    .bind(year)
    .bind(organisation)
    .execute(connection)
    .await?;
    Ok(())
}

/// Those of these organisations that are small associations: no register says that they have ten employees or more.
///
/// # Errors
/// When the database does not answer.
pub async fn small_associations(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<i64>, StoreError> {
    let mut found = Vec::new();
    for chunk in ids.chunks(500) {
        let list = parameters(1, chunk.len());
        // The bands of Sirene from ten employees on are 11 to 53; no other register here has such bands.
        let sql = format!(
            "select id from organisation where id in ({list}) and kind = 'association' and not exists (
                select 1 from entry where organisation_id = organisation.id and staff >= '11' and staff <= '53')
             and not exists (select 1 from demonstration_entry
                where organisation_id = organisation.id and staff >= '11' and staff <= '53')"
        );
        let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        found.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(found)
}
