//! What funders give out of which envelopes, and in which years.

use sqlx::{AnyConnection, Row};

use crate::shared::store::{StoreError, parameters};

/// An amount that is promised or granted and was notified to nobody yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Firm {
    /// Number of the application.
    pub application: i64,
    /// Number of the programme.
    pub programme: i64,
    /// How much, in cents.
    pub cents: i64,
    /// Out of which envelope.
    pub envelope: Option<i64>,
    /// Whether its funder shows it to the others.
    pub shared: bool,
}

/// What these programmes promise or grant and notified to nobody, out of each envelope.
pub async fn firm_and_untold(
    connection: &mut AnyConnection,
    programmes: &[i64],
) -> Result<Vec<Firm>, StoreError> {
    if programmes.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, programmes.len());
    let sql = format!(
        "select application_id, programme_id, cents, envelope_id, shared from {} where envelope_id is not null",
        given(&format!(
            "decision.notified_on is null and decision.programme_id in ({list})"
        ))
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = programmes.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            Ok(Firm {
                application: row.try_get(0)?,
                programme: row.try_get(1)?,
                cents: row.try_get(2)?,
                envelope: row.try_get(3)?,
                shared: row.try_get::<i64, _>(4)? == 1,
            })
        })
        .collect()
}

/// What a funder grants or promises to an organisation, by the year of the envelope and by the later years over which it is spread, in cents.
pub async fn by_year(
    connection: &mut AnyConnection,
    (funder, organisation): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let sql = format!(
        "select year, cast(sum(cents) as bigint) from {} where year is not null group by year order by year",
        given("decision.funder_id = $1 and decision.organisation_id = $2")
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(funder)
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// What is promised or granted of each year, of the decisions of which a condition holds: what is not of later years is of the year of the
/// envelope.
fn given(which: &str) -> String {
    format!(
        "(select decision.application_id, decision.programme_id, decision.shared, decision.envelope_id, envelope.year,
            decision.cents - coalesce((select cast(sum(decision_later.cents) as bigint) from decision_later
                where decision_later.decision_id = decision.id), 0) as cents
         from decision left join envelope on envelope.id = decision.envelope_id
         where decision.state in ('conditional', 'granted') and {which}
         union all
         select decision.application_id, decision.programme_id, decision.shared, decision_later.envelope_id, decision_later.year,
            decision_later.cents
         from decision_later join decision on decision.id = decision_later.decision_id
         where decision.state in ('conditional', 'granted') and {which}) as given"
    )
}

/// What registers say that a funder granted to an organisation, by year, in cents: money, each grant once, the certain ones.
pub async fn registered(
    connection: &mut AnyConnection,
    (funder, organisation): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select year, cast(sum(cents) as bigint) from grant_line
         where aid = 'grant' and extent = 'single' and doubt is null and same_as is null and year is not null and cents > 0
            and funder_id in (select id from grant_party where organisation_id = $1)
            and beneficiary_id in (select id from grant_party where organisation_id = $2)
         group by year order by year",
    )
    .bind(funder)
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
