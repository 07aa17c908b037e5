//! Every query about who is asking: sessions and the mandates in force.

use std::collections::BTreeSet;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::actor::{Actor, Mandate};
use super::power::Power;
use super::role::Role;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

/// Seconds a session may rest, and last in all: longer for those who hold no power over others
/// (ASVS 5.0, 7.3.1 and 7.3.2).
const REST: i64 = 14 * 24 * 3600;
const LAST: i64 = 30 * 24 * 3600;
const REST_OF_AGENTS: i64 = 3600;
const LAST_OF_AGENTS: i64 = 12 * 3600;

/// Who is behind a session in force at `now`, with their mandates in force on `today`, and when the
/// session was last noted to be in use; nobody where it ended, rested too long or never was.
///
/// # Errors
/// When the database does not answer.
pub async fn actor(
    connection: &mut AnyConnection,
    token_hash: &str,
    now: i64,
    today: Date,
) -> Result<Option<(Actor, i64)>, StoreError> {
    let row = sqlx::query(
        "select session.id, person.id, person.name, coalesce(person.email, ''), strong_at, confirmed_at,
            session.created_at, session.last_seen_at
         from session join person on person.id = session.person_id
         where token_hash = $1 and ended_at is null and erased_at is null",
    )
    .bind(token_hash)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let strong_at: Option<i64> = row.try_get(4)?;
    let mut actor = Actor {
        session: row.try_get(0)?,
        person: row.try_get(1)?,
        name: row.try_get(2)?,
        email: row.try_get(3)?,
        strong: strong_at.is_some(),
        confirmed_at: row.try_get(5)?,
        now,
        mandates: Vec::new(),
    };
    actor.mandates = mandates(connection, actor.person, today).await?;
    let agent = actor
        .mandates
        .iter()
        .any(|mandate| mandate.role.is_of_funder() || mandate.role.is_of_platform());
    let (rest, last) = if agent {
        (REST_OF_AGENTS, LAST_OF_AGENTS)
    } else {
        (REST, LAST)
    };
    let (created, seen): (i64, i64) = (row.try_get(6)?, row.try_get(7)?);
    Ok((now - seen < rest && now - created < last).then_some((actor, seen)))
}

/// Whose session it was, in force or not: to give back what was typed to the same person only.
///
/// # Errors
/// When the database does not answer.
pub async fn person_of(connection: &mut AnyConnection, token_hash: &str) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select person_id from session where token_hash = $1")
            .bind(token_hash)
            .fetch_optional(connection)
            .await?,
    )
}

/// Notes that a session is in use; once in five minutes is enough to know when it rests.
///
/// # Errors
/// When the database does not answer.
pub async fn seen(connection: &mut AnyConnection, session: i64, now: i64) -> Result<(), StoreError> {
    for sql in [
        "update session set last_seen_at = $1 where id = $2",
        "update person set last_seen_at = $1 where id = (select person_id from session where id = $2)",
    ] {
        sqlx::query(sql)
            .bind(now)
            .bind(session)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// A person's mandates in force on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn mandates(
    connection: &mut AnyConnection,
    person: i64,
    today: Date,
) -> Result<Vec<Mandate>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, role, until from mandate
         where person_id = $1 and ended_at is null and starts <= $2 and (until is null or until >= $2)
         order by created_at, id",
    )
    .bind(person)
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    let mut mandates = Vec::with_capacity(rows.len());
    for row in rows {
        let (role, until): (String, Option<String>) = (row.try_get(2)?, row.try_get(3)?);
        // A role that this version does not know gives nothing.
        if let Ok(role) = role.parse() {
            mandates.push(Mandate {
                id: row.try_get(0)?,
                organisation: row.try_get(1)?,
                role,
                until: until.and_then(|date| date.parse().ok()),
            });
        }
    }
    Ok(mandates)
}

/// A mandate to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given<'a> {
    /// Its number.
    pub id: i64,
    /// To whom.
    pub person: i64,
    /// For whom; the platform where absent.
    pub organisation: Option<i64>,
    /// What it makes of the person.
    pub role: Role,
    /// Its first day.
    pub starts: Date,
    /// Its last day, when it has one.
    pub until: Option<Date>,
    /// The person who gave it; nobody where a command did.
    pub given_by: Option<i64>,
    /// How it was given: `command claim invitation handover creation cover demonstration`.
    pub given_how: &'a str,
    /// The mandate it stands in for during an absence.
    pub covers: Option<i64>,
}

/// Writes a mandate. Whoever may give it was checked by the verb that calls this.
///
/// # Errors
/// When the database does not answer.
pub async fn give(connection: &mut AnyConnection, given: &Given<'_>, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into mandate (id, person_id, organisation_id, role, starts, until, given_by, given_how, covers,
            created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(given.id)
    .bind(given.person)
    .bind(given.organisation)
    .bind(given.role.as_str())
    .bind(given.starts.to_string())
    .bind(given.until.map(|date| date.to_string()))
    .bind(given.given_by)
    .bind(given.given_how)
    .bind(given.covers)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Somebody who may be written to because of a mandate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Who.
    pub person: i64,
    /// Where letters reach them.
    pub email: String,
    /// The language of those letters.
    pub language: Lang,
}

/// Whoever holds one of these powers for an organisation on a day and can be written to, each once.
///
/// # Errors
/// When the database does not answer.
pub async fn reached(
    connection: &mut AnyConnection,
    organisation: i64,
    powers: &[Power],
    today: Date,
) -> Result<Vec<Reached>, StoreError> {
    let sql = format!("{REACHED} and organisation_id = $2 {REACHED_ORDER}");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let rows = query.bind(organisation).fetch_all(connection).await?;
    holding(&rows, powers)
}

/// Of these organisations those for which somebody holds one of these powers on a day and can be written to.
///
/// # Errors
/// When the database does not answer.
pub async fn reached_among(
    connection: &mut AnyConnection,
    organisations: &[i64],
    powers: &[Power],
    today: Date,
) -> Result<BTreeSet<i64>, StoreError> {
    let mut reached = BTreeSet::new();
    if organisations.is_empty() {
        return Ok(reached);
    }
    let list = parameters(2, organisations.len());
    let sql = format!("{REACHED} and organisation_id in ({list})");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    for row in query.fetch_all(connection).await? {
        let role: String = row.try_get(3)?;
        let role = role.parse::<Role>();
        if role.is_ok_and(|role| powers.iter().any(|power| role.powers().contains(power))) {
            reached.insert(row.try_get(4)?);
        }
    }
    Ok(reached)
}

/// Whether somebody holds one of these powers for an organisation, will, or did since a day that begins at an instant, in seconds:
/// whoever was to follow them may not be named yet.
///
/// # Errors
/// When the database does not answer.
pub async fn held_since(
    connection: &mut AnyConnection,
    organisation: i64,
    powers: &[Power],
    (day, since): (Date, i64),
) -> Result<bool, StoreError> {
    let roles: Vec<String> = sqlx::query_scalar(
        "select role from mandate join person on person.id = person_id
         where organisation_id = $1 and (until is null or until >= $2) and (ended_at is null or ended_at >= $3)
            and (erased_at is null or erased_at >= $3)",
    )
    .bind(organisation)
    .bind(day.to_string())
    .bind(since)
    .fetch_all(connection)
    .await?;
    let mut roles = roles.iter().filter_map(|role| role.parse::<Role>().ok());
    Ok(roles.any(|role| powers.iter().any(|power| role.powers().contains(power))))
}

/// Whoever holds one of these powers for the platform itself on a day and can be written to, each once.
///
/// # Errors
/// When the database does not answer.
pub async fn reached_of_platform(
    connection: &mut AnyConnection,
    powers: &[Power],
    today: Date,
) -> Result<Vec<Reached>, StoreError> {
    let sql = format!("{REACHED} and organisation_id is null {REACHED_ORDER}");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let rows = query.fetch_all(connection).await?;
    holding(&rows, powers)
}

const REACHED: &str =
    "select person.id, email, person.language, role, organisation_id from mandate join person on person.id = person_id
    where ended_at is null and starts <= $1 and (until is null or until >= $1)
        and erased_at is null and email is not null";

const REACHED_ORDER: &str = "order by mandate.created_at, mandate.id";

fn holding(rows: &[AnyRow], powers: &[Power]) -> Result<Vec<Reached>, StoreError> {
    let mut reached: Vec<Reached> = Vec::new();
    for row in rows {
        let (language, role): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        let holds = role
            .parse::<Role>()
            .is_ok_and(|role| powers.iter().any(|power| role.powers().contains(power)));
        let person = row.try_get(0)?;
        if holds && reached.iter().all(|one| one.person != person) {
            reached.push(Reached {
                person,
                email: row.try_get(1)?,
                language: language.parse().unwrap_or_default(),
            });
        }
    }
    Ok(reached)
}
