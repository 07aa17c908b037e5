//! Who employs a person, as they say themselves and agree to have kept.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::directory::Kind;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// Somebody who employs a person, or did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employer {
    /// Its number.
    pub organisation: i64,
    /// Whether it is a public body.
    pub is_public: bool,
    /// The day on which the person said that they work there no more; empty as long as they do.
    pub left_on: String,
}

/// All who employ a person, or did within the time for which that counts.
pub async fn of(connection: &mut AnyConnection, person: i64) -> Result<Vec<Employer>, StoreError> {
    // Two organisations that turned out to be one stand here as one.
    let rows = sqlx::query(
        "select employment.organisation_id, organisation.kind, min(coalesce(employment.left_on, ''))
         from employment join organisation on organisation.id = employment.organisation_id
         where employment.person_id = $1
         group by employment.organisation_id, organisation.kind order by employment.organisation_id",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get(1)?;
            Ok(Employer {
                organisation: row.try_get(0)?,
                is_public: kind == Kind::PublicBody.as_str(),
                left_on: row.try_get(2)?,
            })
        })
        .collect()
}

/// Keeps that an organisation employs a person.
pub async fn say(
    connection: &mut AnyConnection,
    (person, organisation): (i64, i64),
    now: i64,
) -> Result<(), StoreError> {
    let again =
        sqlx::query("update employment set left_on = null where person_id = $1 and organisation_id = $2")
            .bind(person)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    if again.rows_affected() > 0 {
        return Ok(());
    }
    sqlx::query("insert into employment (id, person_id, organisation_id, said_at) values ($1, $2, $3, $4)")
        .bind(chance::row())
        .bind(person)
        .bind(organisation)
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps that a person works there no more, from a day on.
pub async fn leave(
    connection: &mut AnyConnection,
    (person, organisation): (i64, i64),
    day: Date,
) -> Result<(), StoreError> {
    sqlx::query(
        "update employment set left_on = $3 where person_id = $1 and organisation_id = $2 and left_on is null",
    )
    .bind(person)
    .bind(organisation)
    .bind(day.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets that an organisation employs a person, or did.
pub async fn forget(
    connection: &mut AnyConnection,
    (person, organisation): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query("delete from employment where person_id = $1 and organisation_id = $2")
        .bind(person)
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets all that people left before a day; gives how many.
pub async fn forget_before(connection: &mut AnyConnection, day: Date) -> Result<u64, StoreError> {
    let gone = sqlx::query("delete from employment where left_on < $1")
        .bind(day.to_string())
        .execute(connection)
        .await?;
    Ok(gone.rows_affected())
}
