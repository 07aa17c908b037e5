//! Audited accounts that associations said they published.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// The accounts of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The year.
    pub year: i64,
    /// Where they are read.
    pub evidence: String,
    /// When that was noted.
    pub noted: Option<Date>,
}

/// What an organisation noted, by year.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Noted>, StoreError> {
    let rows: Vec<(i64, String, String)> = sqlx::query_as(
        "select year, evidence, noted_on from audit_noted where organisation_id = $1 order by year",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    let read = |(year, evidence, noted): (i64, String, String)| Noted {
        year,
        evidence,
        noted: noted.parse().ok(),
    };
    Ok(rows.into_iter().map(read).collect())
}

/// Takes back what was noted of a year.
pub async fn forget(
    connection: &mut AnyConnection,
    (organisation, year): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query("delete from audit_noted where organisation_id = $1 and year = $2")
        .bind(organisation)
        .bind(year)
        .execute(connection)
        .await?;
    Ok(())
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
