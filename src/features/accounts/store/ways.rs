//! Ways back: second factors that were lost, addresses that were changed.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// A person who says that their second factor is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Its number.
    pub id: i64,
    /// Who.
    pub person: i64,
    /// When they said so, in seconds.
    pub asked_at: i64,
    /// When they may set up another.
    pub ready_at: i64,
    /// Who said at once that it is they.
    pub vouched_by: Option<i64>,
    /// When it was done or stopped.
    pub ended_at: Option<i64>,
}

const LOST: &str = "select id, person_id, asked_at, ready_at, vouched_by, ended_at from lost_factor";

/// By its number.
///
/// # Errors
/// When the database does not answer.
pub async fn lost(connection: &mut AnyConnection, id: i64) -> Result<Option<Lost>, StoreError> {
    one(connection, &format!("{LOST} where id = $1"), id).await
}

/// That of a person, while neither done nor stopped.
///
/// # Errors
/// When the database does not answer.
pub async fn lost_by(connection: &mut AnyConnection, person: i64) -> Result<Option<Lost>, StoreError> {
    one(
        connection,
        &format!("{LOST} where person_id = $1 and ended_at is null"),
        person,
    )
    .await
}

async fn one(connection: &mut AnyConnection, sql: &str, number: i64) -> Result<Option<Lost>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned()))
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.map(|row| {
        Ok(Lost {
            id: row.try_get(0)?,
            person: row.try_get(1)?,
            asked_at: row.try_get(2)?,
            ready_at: row.try_get(3)?,
            vouched_by: row.try_get(4)?,
            ended_at: row.try_get(5)?,
        })
    })
    .transpose()
}

/// Notes that a person says so.
///
/// # Errors
/// When the database does not answer.
pub async fn say_lost(connection: &mut AnyConnection, lost: &Lost) -> Result<(), StoreError> {
    sqlx::query("insert into lost_factor (id, person_id, asked_at, ready_at) values ($1, $2, $3, $4)")
        .bind(lost.id)
        .bind(lost.person)
        .bind(lost.asked_at)
        .bind(lost.ready_at)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes who vouches; false when it had ended.
///
/// # Errors
/// When the database does not answer.
pub async fn vouch(connection: &mut AnyConnection, id: i64, by: i64) -> Result<bool, StoreError> {
    let done = sqlx::query("update lost_factor set vouched_by = $1 where id = $2 and ended_at is null")
        .bind(by)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Notes that it was done or stopped; false when it had ended already.
///
/// # Errors
/// When the database does not answer.
pub async fn end(connection: &mut AnyConnection, id: i64, by: i64, now: i64) -> Result<bool, StoreError> {
    let sql = "update lost_factor set ended_at = $1, ended_by = $2 where id = $3 and ended_at is null";
    let done = sqlx::query(sql)
        .bind(now)
        .bind(by)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes every second factor of a person away.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_factors(connection: &mut AnyConnection, person: i64) -> Result<(), StoreError> {
    for sql in [
        "delete from generator where person_id = $1",
        "delete from passkey where person_id = $1",
        "delete from recovery_code where person_id = $1",
        "delete from wrong_proof where person_id = $1",
        // It still lets them in; whether it is a second factor, its provider says again when it does.
        "update identity set strong_at = null where person_id = $1",
    ] {
        sqlx::query(sql).bind(person).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Takes away the second factors and identities that a person, or whoever acted as them, added since an
/// instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_factors_since(
    connection: &mut AnyConnection,
    person: i64,
    since: i64,
) -> Result<(), StoreError> {
    for sql in [
        "delete from generator where person_id = $1 and created_at >= $2",
        "delete from passkey where person_id = $1 and created_at >= $2",
        "delete from recovery_code where person_id = $1 and created_at >= $2",
        "delete from identity where person_id = $1 and created_at >= $2",
    ] {
        sqlx::query(sql)
            .bind(person)
            .bind(since)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Somebody who is written to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Who.
    pub person: i64,
    /// Where.
    pub email: String,
    /// In which language.
    pub language: Lang,
}

/// Who else answers for what a person acts for: the other representatives of their organisations,
/// and the other administrators where they run the platform.
///
/// # Errors
/// When the database does not answer.
pub async fn who_else_answers(
    connection: &mut AnyConnection,
    person: i64,
    today: Date,
) -> Result<Vec<Reached>, StoreError> {
    let rows = sqlx::query(
        "select distinct other.id, other.email, other.language
         from mandate mine
         join mandate theirs on coalesce(theirs.organisation_id, 0) = coalesce(mine.organisation_id, 0)
         join person other on other.id = theirs.person_id
         where mine.person_id = $1 and other.id <> $1 and other.email is not null
             and theirs.role in ('representative', 'administrator')
             and mine.ended_at is null and mine.starts <= $2 and (mine.until is null or mine.until >= $2)
             and theirs.ended_at is null and theirs.starts <= $2 and (theirs.until is null or theirs.until >= $2)
         order by other.id",
    )
    .bind(person)
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter().map(reached).collect()
}

/// A mandate that is not over, as far as vouching looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stake {
    /// For whom; the platform where absent.
    pub organisation: Option<i64>,
    /// What it makes of the person; nothing where this version does not know it.
    pub role: Option<Role>,
    /// Whether it has begun.
    pub begun: bool,
    /// When it was written, in seconds.
    pub created_at: i64,
}

/// The mandates of a person that are not over on a day, those to come among them.
///
/// # Errors
/// When the database does not answer.
pub async fn stakes(
    connection: &mut AnyConnection,
    person: i64,
    today: Date,
) -> Result<Vec<Stake>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, role, cast(case when starts <= $2 then 1 else 0 end as bigint), created_at from mandate
         where person_id = $1 and ended_at is null and (until is null or until >= $2)",
    )
    .bind(person)
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let role: String = row.try_get(1)?;
            Ok(Stake {
                organisation: row.try_get(0)?,
                role: role.parse().ok(),
                begun: row.try_get::<i64, _>(2)? == 1,
                created_at: row.try_get(3)?,
            })
        })
        .collect()
}

fn reached(row: &AnyRow) -> Result<Reached, StoreError> {
    let language: String = row.try_get(2)?;
    Ok(Reached {
        person: row.try_get(0)?,
        email: row.try_get(1)?,
        language: language.parse().unwrap_or_default(),
    })
}

/// An address that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// The address before.
    pub former: String,
    /// The address after.
    pub later: String,
    /// When, in seconds.
    pub changed_at: i64,
}

/// Changes a person's address, and notes what it was.
///
/// # Errors
/// When the database does not answer, or the address is another's.
pub async fn change_email(connection: &mut AnyConnection, change: &Change) -> Result<(), StoreError> {
    set_email(connection, change.person, &change.later).await?;
    sqlx::query(
        "insert into email_change (id, person_id, former, later, changed_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(change.id)
    .bind(change.person)
    .bind(&change.former)
    .bind(&change.later)
    .bind(change.changed_at)
    .execute(connection)
    .await?;
    Ok(())
}

async fn set_email(connection: &mut AnyConnection, person: i64, email: &str) -> Result<(), StoreError> {
    sqlx::query("update person set email = $1, version = version + 1 where id = $2")
        .bind(email)
        .bind(person)
        .execute(connection)
        .await?;
    Ok(())
}

/// A change that can still be undone, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn change(
    connection: &mut AnyConnection,
    id: i64,
    since: i64,
) -> Result<Option<Change>, StoreError> {
    let row = sqlx::query(
        "select id, person_id, former, later, changed_at from email_change
         where id = $1 and changed_at > $2 and undone_at is null",
    )
    .bind(id)
    .bind(since)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Change {
            id: row.try_get(0)?,
            person: row.try_get(1)?,
            former: row.try_get(2)?,
            later: row.try_get(3)?,
            changed_at: row.try_get(4)?,
        })
    })
    .transpose()
}

/// The last change from an address that can still be undone: its number.
///
/// # Errors
/// When the database does not answer.
pub async fn change_from(
    connection: &mut AnyConnection,
    former: &str,
    since: i64,
) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select id from email_change where former = $1 and changed_at > $2 and undone_at is null
         order by changed_at desc limit 1",
    )
    .bind(former)
    .bind(since)
    .fetch_optional(connection)
    .await?)
}

/// Gives a person their former address back; false when it was undone already.
///
/// # Errors
/// When the database does not answer, or the address is another's by now.
pub async fn undo(connection: &mut AnyConnection, change: &Change, now: i64) -> Result<bool, StoreError> {
    let undone = sqlx::query("update email_change set undone_at = $1 where id = $2 and undone_at is null")
        .bind(now)
        .bind(change.id)
        .execute(&mut *connection)
        .await?;
    if undone.rows_affected() == 0 {
        return Ok(false);
    }
    // What was changed after it falls with it.
    sqlx::query("update email_change set undone_at = $1 where person_id = $2 and changed_at >= $3 and undone_at is null")
        .bind(now)
        .bind(change.person)
        .bind(change.changed_at)
        .execute(&mut *connection)
        .await?;
    set_email(connection, change.person, &change.former).await?;
    Ok(true)
}

/// Forgets what was lost and found, and what addresses were, before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    for sql in [
        "delete from lost_factor where ended_at < $1",
        "delete from email_change where changed_at < $1",
    ] {
        let done = sqlx::query(sql).bind(instant).execute(&mut *connection).await?;
        forgotten += done.rows_affected();
    }
    Ok(forgotten)
}
