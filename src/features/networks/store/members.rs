//! Who belongs to which network, and who is on the way.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::networks::membership::State;
use crate::shared::store::StoreError;

/// An organisation and a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Its number.
    pub id: i64,
    /// Which network.
    pub network: i64,
    /// Which organisation.
    pub organisation: i64,
    /// Where it stands.
    pub state: State,
    /// Whether it was there when the network opened.
    pub founder: bool,
    /// Since when it stands there, in seconds.
    pub changed_at: i64,
}

/// Two organisations that became one may have been members both: what was confirmed comes first.
const ORDER: &str = "order by case state when 'confirmed' then 0 else 1 end, changed_at desc, id";
const SELECT: &str = "select id, network_id, organisation_id, state, founder, changed_at from membership";

/// Everything about a network's members, each organisation once.
pub async fn of_network(connection: &mut AnyConnection, network: i64) -> Result<Vec<Membership>, StoreError> {
    let mut found = read(connection, "network_id", network).await?;
    let mut seen = std::collections::HashSet::new();
    found.retain(|membership| seen.insert(membership.organisation));
    Ok(found)
}

/// Everything about an organisation's networks, each network once.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Membership>, StoreError> {
    let mut found = read(connection, "organisation_id", organisation).await?;
    let mut seen = std::collections::HashSet::new();
    found.retain(|membership| seen.insert(membership.network));
    Ok(found)
}

async fn read(
    connection: &mut AnyConnection,
    column: &'static str,
    id: i64,
) -> Result<Vec<Membership>, StoreError> {
    let sql = format!("{SELECT} where {column} = $1 {ORDER}");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .filter_map(|row| membership(row).transpose())
        .collect()
}

/// How an organisation stands with a network.
pub async fn one(
    connection: &mut AnyConnection,
    network: i64,
    organisation: i64,
) -> Result<Option<Membership>, StoreError> {
    let sql = format!("{SELECT} where network_id = $1 and organisation_id = $2 {ORDER} limit 1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(network)
        .bind(organisation)
        .fetch_optional(connection)
        .await?;
    match &row {
        Some(row) => membership(row),
        None => Ok(None),
    }
}

/// Writes where a membership stands now.
pub async fn put(connection: &mut AnyConnection, membership: &Membership) -> Result<(), StoreError> {
    sqlx::query(
        "insert into membership (id, network_id, organisation_id, state, founder, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (id) do update set state = excluded.state, founder = excluded.founder,
            changed_at = excluded.changed_at",
    )
    .bind(membership.id)
    .bind(membership.network)
    .bind(membership.organisation)
    .bind(membership.state.as_str())
    .bind(i64::from(membership.founder))
    .bind(membership.changed_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many members each network has.
pub async fn counts(connection: &mut AnyConnection) -> Result<Vec<(i64, u64)>, StoreError> {
    let rows = sqlx::query(
        "select network_id, count(distinct organisation_id) from membership where state = 'confirmed'
         group by network_id",
    )
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get::<i64, _>(1)?.unsigned_abs())))
        .collect()
}

/// A state that this version does not know is left out.
fn membership(row: &AnyRow) -> Result<Option<Membership>, StoreError> {
    let state: String = row.try_get(3)?;
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    Ok(Some(Membership {
        id: row.try_get(0)?,
        network: row.try_get(1)?,
        organisation: row.try_get(2)?,
        state,
        founder: row.try_get::<i64, _>(4)? == 1,
        changed_at: row.try_get(5)?,
    }))
}
