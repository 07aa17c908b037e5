//! Mandates as those see them who may: with the person, who gave them and how they ended.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::mandates::rules::{Phase, phase};
use crate::shared::authz::{Power, Role};
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

/// A mandate with its person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub id: i64,
    /// For whom; the platform's own are never read here.
    pub organisation: i64,
    /// Who.
    pub person: i64,
    /// As they wish to be called; empty until they say, or once erased.
    pub name: String,
    /// Where letters reach them; empty once erased.
    pub email: String,
    /// Of those letters.
    pub language: Lang,
    /// What it makes of them.
    pub role: Role,
    /// Its first day.
    pub starts: Date,
    /// Its last day, when it has one.
    pub until: Option<Date>,
    /// Who gave it, as they wish to be called.
    pub given_by: Option<String>,
    /// How: `command claim invitation handover creation cover demonstration`.
    pub given_how: String,
    /// The mandate it stands in for.
    pub covers: Option<i64>,
    /// When it was written, in seconds.
    pub created_at: i64,
    /// When it was ended before its last day.
    pub ended_at: Option<i64>,
    /// Why.
    pub ended_how: Option<String>,
}

impl Held {
    /// Where it stands on a day.
    pub fn phase(&self, day: Date) -> Phase {
        phase(self.starts, self.until, self.ended_at.is_some(), day)
    }

    /// What the person is called: their name, else their address.
    pub fn called(&self) -> &str {
        if self.name.is_empty() {
            &self.email
        } else {
            &self.name
        }
    }
}

const SELECT: &str = "select mandate.id, mandate.organisation_id, mandate.person_id, person.name,
    coalesce(person.email, ''), person.language, role, starts, until, giver.name, coalesce(giver.email, ''),
    given_how, covers, mandate.created_at, ended_at, ended_how
    from mandate join person on person.id = mandate.person_id
    left join person as giver on giver.id = mandate.given_by
    where mandate.organisation_id is not null";

/// Every mandate of an organisation, ended ones too, in the order in which they began.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Held>, StoreError> {
    let sql =
        format!("{SELECT} and mandate.organisation_id = $1 order by starts, mandate.created_at, mandate.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| held(row).transpose()).collect()
}

/// The mandates of an organisation that are in force on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn in_force(
    connection: &mut AnyConnection,
    organisation: i64,
    day: Date,
) -> Result<Vec<Held>, StoreError> {
    let mut held = of_organisation(connection, organisation).await?;
    held.retain(|held| held.phase(day) == Phase::InForce);
    Ok(held)
}

/// The mandates of a person that nobody ended, for organisations.
///
/// # Errors
/// When the database does not answer.
pub async fn open_of_person(connection: &mut AnyConnection, person: i64) -> Result<Vec<Held>, StoreError> {
    let sql = format!("{SELECT} and ended_at is null and mandate.person_id = $1 order by mandate.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| held(row).transpose()).collect()
}

/// Who reads claims on a day: each person, and for which organisation; for the platform where absent.
///
/// # Errors
/// When the database does not answer.
pub async fn reviewing(
    connection: &mut AnyConnection,
    today: Date,
) -> Result<Vec<(i64, Option<i64>)>, StoreError> {
    let reading: Vec<&str> = Role::ALL
        .into_iter()
        .filter(|role| role.powers().contains(&Power::ReviewClaims))
        .map(Role::as_str)
        .collect();
    let list = parameters(2, reading.len());
    let sql = format!(
        "select distinct person_id, organisation_id from mandate join person on person.id = mandate.person_id
         where role in ({list}) and ended_at is null and starts <= $1 and (until is null or until >= $1)
            and person.email is not null
         order by person_id, organisation_id"
    );
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(today.to_string());
    let query = reading
        .iter()
        .fold(query, |query, role| query.bind((*role).to_owned()));
    Ok(query.fetch_all(connection).await?)
}

/// One mandate of an organisation.
///
/// # Errors
/// When the database does not answer.
pub async fn one(
    connection: &mut AnyConnection,
    organisation: i64,
    id: i64,
) -> Result<Option<Held>, StoreError> {
    let sql = format!("{SELECT} and mandate.organisation_id = $1 and mandate.id = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    Ok(row.as_ref().map(held).transpose()?.flatten())
}

/// The mandates that end on one of these days or between them, not ended before.
///
/// # Errors
/// When the database does not answer.
pub async fn ending(connection: &mut AnyConnection, from: Date, to: Date) -> Result<Vec<Held>, StoreError> {
    let sql =
        format!("{SELECT} and ended_at is null and until >= $1 and until <= $2 order by until, mandate.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| held(row).transpose()).collect()
}

/// Ends a mandate now; false when it was ended already.
///
/// # Errors
/// When the database does not answer.
pub async fn end(
    connection: &mut AnyConnection,
    id: i64,
    how: &str,
    today: Date,
    now: i64,
) -> Result<bool, StoreError> {
    let ended = sqlx::query(
        "update mandate set ended_at = $1, ended_how = $2,
            until = case when until is null or until > $3 then $3 else until end
         where id = $4 and ended_at is null",
    )
    .bind(now)
    .bind(how)
    .bind(today.to_string())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(ended.rows_affected() > 0)
}

/// Gives a mandate an earlier last day, never a later one: that is [`lengthen`]. False when it was ended
/// already, or ends before.
///
/// # Errors
/// When the database does not answer.
pub async fn shorten(connection: &mut AnyConnection, id: i64, until: Date) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update mandate set until = $1 where id = $2 and ended_at is null and (until is null or until >= $1)",
    )
    .bind(until.to_string())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Gives a mandate a later last day, or none; false when its end is not `before` any more.
///
/// # Errors
/// When the database does not answer.
pub async fn lengthen(
    connection: &mut AnyConnection,
    id: i64,
    before: Date,
    until: Option<Date>,
) -> Result<bool, StoreError> {
    let changed =
        sqlx::query("update mandate set until = $1 where id = $2 and until = $3 and ended_at is null")
            .bind(until.map(|until| until.to_string()))
            .bind(id)
            .bind(before.to_string())
            .execute(connection)
            .await?;
    Ok(changed.rows_affected() > 0)
}

/// Nobody stands in for a mandate after its last day: covers end with it at the latest.
///
/// # Errors
/// When the database does not answer.
pub async fn shorten_covers(connection: &mut AnyConnection, id: i64, until: Date) -> Result<(), StoreError> {
    sqlx::query(
        "update mandate set until = $1 where covers = $2 and ended_at is null and (until is null or until > $1)",
    )
    .bind(until.to_string())
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// Of all mandates of organisations: number of the person, organisation, role, first day, last day and
/// how each ended. For counting, never shown one by one.
///
/// # Errors
/// When the database does not answer.
pub async fn lives(connection: &mut AnyConnection) -> Result<Vec<Life>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, person_id, role, starts, until, coalesce(ended_how, ''), given_how from mandate
         where organisation_id is not null and given_how <> 'demonstration' order by organisation_id, starts, id",
    )
    .fetch_all(connection)
    .await?;
    let mut lives = Vec::with_capacity(rows.len());
    for row in rows {
        let (role, starts): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        let until: Option<String> = row.try_get(4)?;
        let (Ok(role), Ok(starts)) = (role.parse(), starts.parse()) else {
            continue;
        };
        lives.push(Life {
            organisation: row.try_get(0)?,
            person: row.try_get(1)?,
            role,
            starts,
            until: until.and_then(|date| date.parse().ok()),
            ended_how: row.try_get(5)?,
            given_how: row.try_get(6)?,
        });
    }
    Ok(lives)
}

/// A mandate as the statistics see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// For whom.
    pub organisation: i64,
    /// Who.
    pub person: i64,
    /// As what.
    pub role: Role,
    /// First day.
    pub starts: Date,
    /// Last day.
    pub until: Option<Date>,
    /// Why it ended early; empty when it did not.
    pub ended_how: String,
    /// How it was given.
    pub given_how: String,
}

/// A role that this version does not know is left out: it gives nothing.
fn held(row: &AnyRow) -> Result<Option<Held>, StoreError> {
    let (language, role): (String, String) = (row.try_get(5)?, row.try_get(6)?);
    let (starts, until): (String, Option<String>) = (row.try_get(7)?, row.try_get(8)?);
    let (giver, giver_email): (Option<String>, String) = (row.try_get(9)?, row.try_get(10)?);
    let (Ok(role), Ok(starts)) = (role.parse(), starts.parse()) else {
        return Ok(None);
    };
    Ok(Some(Held {
        id: row.try_get(0)?,
        organisation: row.try_get(1)?,
        person: row.try_get(2)?,
        name: row.try_get(3)?,
        email: row.try_get(4)?,
        language: language.parse().unwrap_or_default(),
        role,
        starts,
        until: until.and_then(|date| date.parse().ok()),
        given_by: giver.map(|name| if name.is_empty() { giver_email } else { name }),
        given_how: row.try_get(11)?,
        covers: row.try_get(12)?,
        created_at: row.try_get(13)?,
        ended_at: row.try_get(14)?,
        ended_how: row.try_get(15)?,
    }))
}
