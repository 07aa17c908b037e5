//! Second factors: generators of codes, recovery codes, and how often somebody was wrong.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A generator of codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generator {
    /// Its number.
    pub id: i64,
    /// As its person calls it.
    pub name: String,
    /// Its secret, sealed.
    pub sealed: String,
    /// When it was added, in seconds.
    pub created_at: i64,
    /// When a code of it last counted.
    pub last_used_at: Option<i64>,
}

/// A person's generators, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn generators(connection: &mut AnyConnection, person: i64) -> Result<Vec<Generator>, StoreError> {
    let rows = sqlx::query(
        "select id, name, sealed, created_at, last_used_at from generator where person_id = $1
         order by created_at, id",
    )
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Generator {
                id: row.try_get(0)?,
                name: row.try_get(1)?,
                sealed: row.try_get(2)?,
                created_at: row.try_get(3)?,
                last_used_at: row.try_get(4)?,
            })
        })
        .collect()
}

/// Adds a generator whose code of `step` was just typed.
///
/// # Errors
/// When the database does not answer.
pub async fn add_generator(
    connection: &mut AnyConnection,
    person: i64,
    generator: &Generator,
    step: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into generator (id, person_id, name, sealed, last_step, created_at, last_used_at)
         values ($1, $2, $3, $4, $5, $6, $6)",
    )
    .bind(generator.id)
    .bind(person)
    .bind(&generator.name)
    .bind(&generator.sealed)
    .bind(step)
    .bind(generator.created_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Uses up the code of a step; false when it, or a later one, was used already.
///
/// # Errors
/// When the database does not answer.
pub async fn use_step(
    connection: &mut AnyConnection,
    generator: i64,
    step: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let used = sqlx::query(
        "update generator set last_step = $1, last_used_at = $2 where id = $3 and last_step < $1",
    )
    .bind(step)
    .bind(now)
    .bind(generator)
    .execute(connection)
    .await?;
    Ok(used.rows_affected() > 0)
}

/// Takes a generator of a person away; gives what it was called, nothing when they have no such one.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_generator(
    connection: &mut AnyConnection,
    person: i64,
    id: i64,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("delete from generator where id = $1 and person_id = $2 returning name")
            .bind(id)
            .bind(person)
            .fetch_optional(connection)
            .await?,
    )
}

/// How many second factors a person has: generators, passkeys, and identities whose provider said that two
/// factors were shown.
///
/// # Errors
/// When the database does not answer.
pub async fn count(connection: &mut AnyConnection, person: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select (select count(*) from generator where person_id = $1)
              + (select count(*) from passkey where person_id = $1)
              + (select count(*) from identity where person_id = $1 and strong_at is not null)",
    )
    .bind(person)
    .fetch_one(connection)
    .await?)
}

/// How many generators and passkeys a person has: what can be asked of them here.
///
/// # Errors
/// When the database does not answer.
pub async fn held_here(connection: &mut AnyConnection, person: i64) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select (select count(*) from generator where person_id = $1)
              + (select count(*) from passkey where person_id = $1)",
    )
    .bind(person)
    .fetch_one(connection)
    .await?)
}

/// Replaces a person's recovery codes by others.
///
/// # Errors
/// When the database does not answer.
pub async fn replace_recovery(
    connection: &mut AnyConnection,
    person: i64,
    codes: &[(i64, String)],
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from recovery_code where person_id = $1")
        .bind(person)
        .execute(&mut *connection)
        .await?;
    for (id, hash) in codes {
        sqlx::query(
            "insert into recovery_code (id, person_id, code_hash, created_at) values ($1, $2, $3, $4)",
        )
        .bind(id)
        .bind(person)
        .bind(hash)
        .bind(now)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// How many recovery codes a person can still use, and when they were drawn.
///
/// # Errors
/// When the database does not answer.
pub async fn recovery_left(
    connection: &mut AnyConnection,
    person: i64,
) -> Result<(i64, Option<i64>), StoreError> {
    let row = sqlx::query(
        "select count(*), max(created_at) from recovery_code where person_id = $1 and used_at is null",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// Uses a recovery code up; false when the person has no such one left.
///
/// # Errors
/// When the database does not answer.
pub async fn use_recovery(
    connection: &mut AnyConnection,
    person: i64,
    hash: &str,
    now: i64,
) -> Result<bool, StoreError> {
    let used = sqlx::query(
        "update recovery_code set used_at = $1 where person_id = $2 and code_hash = $3 and used_at is null",
    )
    .bind(now)
    .bind(person)
    .bind(hash)
    .execute(connection)
    .await?;
    Ok(used.rows_affected() > 0)
}

/// Counts a try before it is judged, and takes the row: those who come at the same time wait here.
/// Gives how many wrong ones came before, and when the last.
///
/// # Errors
/// When the database does not answer.
pub async fn count_try(connection: &mut AnyConnection, person: i64) -> Result<(i64, i64), StoreError> {
    sqlx::query("insert into wrong_proof (person_id, tries, last_at) values ($1, 0, 0) on conflict (person_id) do nothing")
        .bind(person)
        .execute(&mut *connection)
        .await?;
    let row = sqlx::query(
        "update wrong_proof set tries = tries + 1 where person_id = $1 returning tries - 1, last_at",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok((row.try_get(0)?, row.try_get(1)?))
}

/// A try that was not looked at, because one waits, does not count.
///
/// # Errors
/// When the database does not answer.
pub async fn not_looked_at(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    sqlx::query("update wrong_proof set tries = tries - 1 where person_id = $1")
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes that a try was wrong.
///
/// # Errors
/// When the database does not answer.
pub async fn was_wrong(connection: &mut AnyConnection, person: i64, now: i64) -> Result<(), StoreError> {
    sqlx::query("update wrong_proof set last_at = $1 where person_id = $2")
        .bind(now)
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// After a right try the wrong ones are forgotten; the row stays, for those who wait for it.
///
/// # Errors
/// When the database does not answer.
pub async fn was_right(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    sqlx::query("update wrong_proof set tries = 0, last_at = 0 where person_id = $1")
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// Every sealed secret, to say which key sealed it.
///
/// # Errors
/// When the database does not answer.
pub async fn all_sealed(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar("select sealed from generator")
        .fetch_all(connection)
        .await?)
}

/// Whether the recovery codes a person holds are these.
///
/// # Errors
/// When the database does not answer.
pub async fn has_recovery(
    connection: &mut AnyConnection,
    person: i64,
    codes: &[(i64, String)],
) -> Result<bool, StoreError> {
    let held: Vec<String> = sqlx::query_scalar("select code_hash from recovery_code where person_id = $1")
        .bind(person)
        .fetch_all(connection)
        .await?;
    Ok(held.len() == codes.len() && codes.iter().all(|(_, hash)| held.contains(hash)))
}
