//! Identities: what providers call our persons.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// An identity that is attached to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub person: i64,
    /// The provider's name here when it was attached.
    pub provider: String,
    /// Who says so.
    pub issuer: String,
    /// Who they are to it.
    pub subject: String,
    /// The address that it gave; may be empty.
    pub called: String,
    /// When it was attached, in seconds.
    pub created_at: i64,
    /// When it last let its person in.
    pub last_used_at: Option<i64>,
    /// When the provider last said that two factors were shown.
    pub strong_at: Option<i64>,
}

const SELECT: &str =
    "select id, person_id, provider, issuer, subject, called, created_at, last_used_at, strong_at
    from identity";

/// A person's identities, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, person: i64) -> Result<Vec<Identity>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{SELECT} where person_id = $1 order by created_at, id"
    )))
    .bind(person)
    .fetch_all(connection)
    .await?;
    rows.iter().map(identity).collect()
}

/// The one that a provider means; nothing while it is nobody's.
///
/// # Errors
/// When the database does not answer.
pub async fn by_subject(
    connection: &mut AnyConnection,
    issuer: &str,
    subject: &str,
) -> Result<Option<Identity>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{SELECT} where issuer = $1 and subject = $2"
    )))
    .bind(issuer)
    .bind(subject)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(identity).transpose()
}

/// Attaches an identity; false when it is somebody's already, be it their own.
///
/// # Errors
/// When the database does not answer.
pub async fn attach(connection: &mut AnyConnection, identity: &Identity) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into identity (id, person_id, provider, issuer, subject, called, created_at, last_used_at, strong_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (issuer, subject) do nothing",
    )
    .bind(identity.id)
    .bind(identity.person)
    .bind(&identity.provider)
    .bind(&identity.issuer)
    .bind(&identity.subject)
    .bind(&identity.called)
    .bind(identity.created_at)
    .bind(identity.last_used_at)
    .bind(identity.strong_at)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Notes that an identity let its person in, and whether two factors were shown.
///
/// # Errors
/// When the database does not answer.
pub async fn used(connection: &mut AnyConnection, id: i64, strong: bool, now: i64) -> Result<(), StoreError> {
    sqlx::query("update identity set last_used_at = $1, strong_at = coalesce($2, strong_at) where id = $3")
        .bind(now)
        .bind(strong.then_some(now))
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes an identity of a person away; gives the provider's name, nothing when they have no such one.
///
/// # Errors
/// When the database does not answer.
pub async fn detach(
    connection: &mut AnyConnection,
    person: i64,
    id: i64,
) -> Result<Option<String>, StoreError> {
    Ok(
        sqlx::query_scalar("delete from identity where id = $1 and person_id = $2 returning provider")
            .bind(id)
            .bind(person)
            .fetch_optional(connection)
            .await?,
    )
}

fn identity(row: &sqlx::any::AnyRow) -> Result<Identity, StoreError> {
    Ok(Identity {
        id: row.try_get(0)?,
        person: row.try_get(1)?,
        provider: row.try_get(2)?,
        issuer: row.try_get(3)?,
        subject: row.try_get(4)?,
        called: row.try_get(5)?,
        created_at: row.try_get(6)?,
        last_used_at: row.try_get(7)?,
        strong_at: row.try_get(8)?,
    })
}
