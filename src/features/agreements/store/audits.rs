//! Audited accounts that associations said they published, or had not to publish; and what public bodies gave them, by which they have to.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::authz::Acting;
use crate::shared::store::StoreError;

/// What an organisation said of the accounts of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// The year.
    pub year: i64,
    /// Where they are read; why it had none to publish, where it contests that.
    pub words: String,
    /// Whether it contests that it had to publish them.
    pub contested: bool,
    /// When that was noted.
    pub noted: Option<Date>,
}

/// What an organisation noted, by year.
pub async fn of(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Noted>, StoreError> {
    let rows: Vec<(i64, String, i64, String)> = sqlx::query_as(
        "select year, evidence, contested, noted_on from audit_noted where organisation_id = $1 order by year",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    let read = |(year, words, contested, noted): (i64, String, i64, String)| Noted {
        year,
        words,
        contested: contested == 1,
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

/// Notes where they are read, or why there were none to publish; what was noted of that year before goes.
pub async fn note(
    connection: &mut AnyConnection,
    (organisation, year): (i64, i64),
    (words, contested): (&str, bool),
    (acting, today): (Acting, Date),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into audit_noted (organisation_id, year, evidence, noted_on, person_id, contested)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation_id, year) do update set evidence = excluded.evidence, noted_on = excluded.noted_on,
            person_id = excluded.person_id, contested = excluded.contested",
    )
    .bind(organisation)
    .bind(year)
    .bind(words)
    .bind(today.to_string())
    .bind(acting.person)
    .bind(i64::from(contested))
    .execute(connection)
    .await?;
    Ok(())
}

/// What public bodies gave an organisation, by year, in cents: of each what it paid here or what registers say that it granted, whichever is
/// more, for the one is told in the other too.
pub async fn public_by_year(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<(i16, i64)>, StoreError> {
    let mut given: BTreeMap<(i16, i64), i64> = BTreeMap::new();
    for sql in [
        "select cast(substr(paid_on, 1, 4) as bigint), agreement.organisation_id, cast(sum(instalment.cents) as bigint) from instalment
         join agreement on agreement.id = agreement_id join organisation on organisation.id = agreement.organisation_id
         where instalment.organisation_id = $1 and instalment.state = 'paid' and organisation.kind = 'public_body' and paid_on <> ''
         group by substr(paid_on, 1, 4), agreement.organisation_id",
        "select grant_line.year, funder.organisation_id, cast(sum(grant_line.cents) as bigint) from grant_party receives
         join grant_line on grant_line.beneficiary_id = receives.id
         join grant_party funder on funder.id = grant_line.funder_id join organisation on organisation.id = funder.organisation_id
         where receives.organisation_id = $1 and organisation.kind = 'public_body' and grant_line.year is not null
            and grant_line.aid = 'grant' and grant_line.extent = 'single' and grant_line.doubt is null and grant_line.same_as is null
            and grant_line.cents > 0
         group by grant_line.year, funder.organisation_id",
    ] {
        let rows: Vec<(i64, i64, i64)> = sqlx::query_as(sql)
            .bind(organisation)
            .fetch_all(&mut *connection)
            .await?;
        for (year, funder, cents) in rows {
            let Ok(year) = i16::try_from(year) else { continue };
            let most = given.entry((year, funder)).or_default();
            *most = cents.max(*most);
        }
    }
    let mut years: BTreeMap<i16, i64> = BTreeMap::new();
    for ((year, _), cents) in given {
        *years.entry(year).or_default() += cents;
    }
    Ok(years.into_iter().collect())
}

/// The last day on which something was said of what public bodies gave an organisation in a year: paid here, or loaded from a register.
pub async fn last_said(
    connection: &mut AnyConnection,
    (organisation, year): (i64, i16),
) -> Result<Option<Date>, StoreError> {
    let paid: Option<String> = sqlx::query_scalar(
        "select max(paid_on) from instalment where organisation_id = $1 and state = 'paid' and substr(paid_on, 1, 4) = $2",
    )
    .bind(organisation)
    .bind(year.to_string())
    .fetch_one(&mut *connection)
    .await?;
    let loaded: Option<i64> = sqlx::query_scalar(
        "select max(import.finished_at) from grant_party receives join grant_line on grant_line.beneficiary_id = receives.id
         join import on import.id = grant_line.import_id
         where receives.organisation_id = $1 and grant_line.year = $2",
    )
    .bind(organisation)
    .bind(i64::from(year))
    .fetch_one(connection)
    .await?;
    let paid: Option<Date> = paid.and_then(|day| day.parse().ok());
    let loaded = loaded.and_then(|at| jiff::Timestamp::from_second(at).ok());
    let loaded = loaded.map(|at| at.to_zoned_datetime(jiff::tz::TimeZone::UTC).datetime().date());
    Ok(paid.max(loaded))
}
