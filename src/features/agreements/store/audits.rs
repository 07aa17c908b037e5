//! Audited accounts that associations said they published.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// The years of which an organisation noted it, and where they are read.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<(i64, String)>, StoreError> {
    Ok(
        sqlx::query_as("select year, evidence from audit_noted where organisation_id = $1 order by year")
            .bind(organisation)
            .fetch_all(connection)
            .await?,
    )
}

/// Notes it; what was noted of that year before goes.
pub async fn note(
    connection: &mut AnyConnection,
    (organisation, year): (i64, i64),
    evidence: &str,
    (acting, today): (Acting, Date),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into audit_noted (organisation_id, year, evidence, noted_on, person_id) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, year) do update set evidence = excluded.evidence, noted_on = excluded.noted_on,
            person_id = excluded.person_id",
    )
    .bind(organisation)
    .bind(year)
    .bind(evidence)
    .bind(today.to_string())
    .bind(acting.person)
    .execute(connection)
    .await?;
    Ok(())
}
