//! Claims, and the support structures that help with them.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::mandates::claim::{State, Way, open_key};
use crate::shared::authz::Role;
use crate::shared::store::StoreError;

/// A claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its number in the database.
    pub id: i64,
    /// What people say aloud.
    pub number: String,
    /// To act for whom.
    pub organisation: i64,
    /// Who.
    pub person: i64,
    /// As what.
    pub role: Role,
    /// How they show it.
    pub way: Way,
    /// Whether they say that the earlier representatives act no more.
    pub replaces: bool,
    /// The papers they hold, in their words.
    pub held: String,
    /// What they answered when more was asked.
    pub answer: String,
    /// Where it stands.
    pub state: State,
    /// When a code no longer counts, in seconds.
    pub lapses_at: Option<i64>,
    /// Last day to object.
    pub objection_until: Option<Date>,
    /// The agent who decided or asked for more.
    pub decided_by: Option<i64>,
    /// Under which mandate.
    pub decided_under: Option<i64>,
    /// Why, for the person.
    pub reason: String,
    /// When it began, in seconds.
    pub created_at: i64,
    /// When it last changed.
    pub changed_at: i64,
    /// Raised by each change.
    pub version: i64,
}

/// Writes a claim; false when the person has an open one on this organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn write(
    connection: &mut AnyConnection,
    claim: &Claim,
    code_hash: Option<&str>,
) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into claim (id, number, organisation_id, person_id, role, way, replaces, held, answer, state, open_key,
            code_hash, code_tries, lapses_at, reason, created_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '', $9, $10, $11, 0, $12, '', $13, $13, 1)
         on conflict (open_key) do nothing",
    )
    .bind(claim.id)
    .bind(&claim.number)
    .bind(claim.organisation)
    .bind(claim.person)
    .bind(claim.role.as_str())
    .bind(claim.way.as_str())
    .bind(i64::from(claim.replaces))
    .bind(&claim.held)
    .bind(claim.state.as_str())
    .bind(open_key(claim.person, claim.organisation))
    .bind(code_hash)
    .bind(claim.lapses_at)
    .bind(claim.created_at)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Writes where a claim stands now; false when somebody changed it since it was read. What is closed gives
/// its key back, so that the person may begin again.
///
/// # Errors
/// When the database does not answer.
pub async fn change(connection: &mut AnyConnection, claim: &Claim, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update claim set state = $1, open_key = case when $2 = 1 then open_key else null end, answer = $3, objection_until = $4, decided_by = $5,
            decided_under = $6, reason = $7, changed_at = $8, version = version + 1
         where id = $9 and version = $10",
    )
    .bind(claim.state.as_str())
    .bind(i64::from(claim.state.is_open()))
    .bind(&claim.answer)
    .bind(claim.objection_until.map(|date| date.to_string()))
    .bind(claim.decided_by)
    .bind(claim.decided_under)
    .bind(&claim.reason)
    .bind(now)
    .bind(claim.id)
    .bind(claim.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Counts a try at the code of a claim, and gives what is kept of it; nothing when none counts any more.
/// Counting comes first and takes the row: those who try at the same time wait.
///
/// # Errors
/// When the database does not answer.
pub async fn count_try(
    connection: &mut AnyConnection,
    id: i64,
    now: i64,
    tries: i64,
) -> Result<Option<(String, i64)>, StoreError> {
    let row = sqlx::query(
        "update claim set code_tries = code_tries + 1
         where id = $1 and state = 'coded' and code_hash is not null and lapses_at > $2 and code_tries < $3
         returning code_hash, code_tries",
    )
    .bind(id)
    .bind(now)
    .bind(tries)
    .fetch_optional(connection)
    .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// How many codes were sent to an organisation's address since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn codes_since(
    connection: &mut AnyConnection,
    organisation: i64,
    since: i64,
) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select count(*) from claim where organisation_id = $1 and code_hash is not null and created_at >= $2",
    )
    .bind(organisation)
    .bind(since)
    .fetch_one(connection)
    .await?)
}

const SELECT: &str = "select id, number, organisation_id, person_id, role, way, replaces, held, answer, state,
    lapses_at, objection_until, decided_by, decided_under, reason, created_at, changed_at, version from claim";

/// A claim by number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Claim>, StoreError> {
    Ok(several(connection, "id = $1", id).await?.pop())
}

/// The claims of a person, newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<Claim>, StoreError> {
    let mut claims = several(connection, "person_id = $1", person).await?;
    claims.reverse();
    Ok(claims)
}

/// The open claims on an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn open_on(connection: &mut AnyConnection, organisation: i64) -> Result<Vec<Claim>, StoreError> {
    several(
        connection,
        "open_key is not null and organisation_id = $1",
        organisation,
    )
    .await
}

/// The open claims that began up to an instant: those which wait for an agent, or for time to pass.
///
/// # Errors
/// When the database does not answer.
pub async fn open(connection: &mut AnyConnection, now: i64) -> Result<Vec<Claim>, StoreError> {
    several(connection, "open_key is not null and created_at <= $1", now).await
}

async fn several(connection: &mut AnyConnection, which: &str, value: i64) -> Result<Vec<Claim>, StoreError> {
    let sql = format!("{SELECT} where {which} order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(value)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| claim(row).transpose()).collect()
}

/// What this version does not know is left out.
fn claim(row: &AnyRow) -> Result<Option<Claim>, StoreError> {
    let (role, way, state): (String, String, String) = (row.try_get(4)?, row.try_get(5)?, row.try_get(9)?);
    let (Ok(role), Ok(way), Ok(state)) = (role.parse(), way.parse(), state.parse()) else {
        return Ok(None);
    };
    let objection_until: Option<String> = row.try_get(11)?;
    let replaces: i64 = row.try_get(6)?;
    Ok(Some(Claim {
        id: row.try_get(0)?,
        number: row.try_get(1)?,
        organisation: row.try_get(2)?,
        person: row.try_get(3)?,
        role,
        way,
        replaces: replaces == 1,
        held: row.try_get(7)?,
        answer: row.try_get(8)?,
        state,
        lapses_at: row.try_get(10)?,
        objection_until: objection_until.and_then(|date| date.parse().ok()),
        decided_by: row.try_get(12)?,
        decided_under: row.try_get(13)?,
        reason: row.try_get(14)?,
        created_at: row.try_get(15)?,
        changed_at: row.try_get(16)?,
        version: row.try_get(17)?,
    }))
}

/// Whoever helps with a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Their support structure.
    pub organisation: i64,
    /// Who.
    pub person: i64,
    /// Under which mandate.
    pub mandate: i64,
}

/// Notes who helps with a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn note_helper(
    connection: &mut AnyConnection,
    id: i64,
    claim: i64,
    helper: Helper,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into claim_helper (id, claim_id, organisation_id, person_id, mandate_id, created_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(claim)
    .bind(helper.organisation)
    .bind(helper.person)
    .bind(helper.mandate)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many claims a support structure began for others since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn helped_since(
    connection: &mut AnyConnection,
    structure: i64,
    instant: i64,
) -> Result<i64, StoreError> {
    let count = sqlx::query_scalar(
        "select count(*) from claim_helper where organisation_id = $1 and created_at >= $2",
    )
    .bind(structure)
    .bind(instant)
    .fetch_one(connection)
    .await?;
    Ok(count)
}

/// Who helps with a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn helper(connection: &mut AnyConnection, claim: i64) -> Result<Option<Helper>, StoreError> {
    let row = sqlx::query(
        "select organisation_id, person_id, mandate_id from claim_helper where claim_id = $1
         order by created_at, id limit 1",
    )
    .bind(claim)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Helper {
            organisation: row.try_get(0)?,
            person: row.try_get(1)?,
            mandate: row.try_get(2)?,
        })
    })
    .transpose()
}
