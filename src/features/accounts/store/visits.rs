//! Browsers that were sent to a provider, and identities that came back and are nobody's yet.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// A browser that was sent to a provider.
#[derive(Clone, PartialEq, Eq)]
pub struct Visit {
    /// Hash of the token of the browser.
    pub browser_hash: String,
    /// To which provider.
    pub provider: String,
    /// What for.
    pub purpose: String,
    /// Who, when they had signed in.
    pub person: Option<i64>,
    /// What the proof must hold.
    pub nonce: String,
    /// Of PKCE; empty without.
    pub verifier: String,
    /// Where to go on.
    pub next: String,
    /// In which language.
    pub language: String,
    /// The network the demand came from, hashed.
    pub visitor: String,
    /// When, in seconds.
    pub created_at: i64,
}

/// Keeps a visit under the hash of its state.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(connection: &mut AnyConnection, state_hash: &str, visit: &Visit) -> Result<(), StoreError> {
    sqlx::query(
        "insert into provider_visit (state_hash, browser_hash, provider, purpose, person_id, nonce, verifier, next,
            language, visitor, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(state_hash)
    .bind(&visit.browser_hash)
    .bind(&visit.provider)
    .bind(&visit.purpose)
    .bind(visit.person)
    .bind(&visit.nonce)
    .bind(&visit.verifier)
    .bind(&visit.next)
    .bind(&visit.language)
    .bind(&visit.visitor)
    .bind(visit.created_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a visit that began after an instant, in this very browser, to this very provider: it is there once.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    connection: &mut AnyConnection,
    state_hash: &str,
    browser_hash: &str,
    provider: &str,
    (since, now): (i64, i64),
) -> Result<Option<Visit>, StoreError> {
    let row = sqlx::query(
        "update provider_visit set taken_at = $5
         where state_hash = $1 and browser_hash = $2 and provider = $3 and created_at > $4 and taken_at is null
         returning purpose, person_id, nonce, verifier, next, language, visitor, created_at",
    )
    .bind(state_hash)
    .bind(browser_hash)
    .bind(provider)
    .bind(since)
    .bind(now)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Visit {
            browser_hash: browser_hash.to_owned(),
            provider: provider.to_owned(),
            purpose: row.try_get(0)?,
            person: row.try_get(1)?,
            nonce: row.try_get(2)?,
            verifier: row.try_get(3)?,
            next: row.try_get(4)?,
            language: row.try_get(5)?,
            visitor: row.try_get(6)?,
            created_at: row.try_get(7)?,
        })
    })
    .transpose()
}

/// How many visits began in a network since an instant, come back or not.
///
/// # Errors
/// When the database does not answer.
pub async fn begun_from(
    connection: &mut AnyConnection,
    visitor: &str,
    since: i64,
) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from provider_visit where visitor = $1 and created_at > $2")
            .bind(visitor)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// An identity that came back and is nobody's yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// Hash of the token of the browser.
    pub browser_hash: String,
    /// Who had left, when they had signed in: it is for nobody else then.
    pub person: Option<i64>,
    /// From which provider.
    pub provider: String,
    /// Who says so.
    pub issuer: String,
    /// Who they are to it.
    pub subject: String,
    /// The address it gave; may be empty.
    pub email: String,
    /// Whether two factors were shown there.
    pub strong: bool,
    /// Whether they were shown just before it came.
    pub fresh: bool,
    /// Where to go on.
    pub next: String,
    /// When it came, in seconds.
    pub created_at: i64,
}

/// Keeps an arrival, in the place of an older one of the same browser.
///
/// # Errors
/// When the database does not answer.
pub async fn arrive(connection: &mut AnyConnection, arrival: &Arrival) -> Result<(), StoreError> {
    forget_arrival(&mut *connection, &arrival.browser_hash).await?;
    sqlx::query(
        "insert into provider_arrival (browser_hash, person_id, provider, issuer, subject, email, strong, next,
            created_at, fresh)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(&arrival.browser_hash)
    .bind(arrival.person)
    .bind(&arrival.provider)
    .bind(&arrival.issuer)
    .bind(&arrival.subject)
    .bind(&arrival.email)
    .bind(i64::from(arrival.strong))
    .bind(&arrival.next)
    .bind(arrival.created_at)
    .bind(i64::from(arrival.fresh))
    .execute(connection)
    .await?;
    Ok(())
}

/// What came in a browser since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn arrived(
    connection: &mut AnyConnection,
    browser_hash: &str,
    since: i64,
) -> Result<Option<Arrival>, StoreError> {
    let row = sqlx::query(
        "select person_id, provider, issuer, subject, email, strong, next, created_at, fresh
         from provider_arrival
         where browser_hash = $1 and created_at > $2",
    )
    .bind(browser_hash)
    .bind(since)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Arrival {
            browser_hash: browser_hash.to_owned(),
            person: row.try_get(0)?,
            provider: row.try_get(1)?,
            issuer: row.try_get(2)?,
            subject: row.try_get(3)?,
            email: row.try_get(4)?,
            strong: row.try_get::<i64, _>(5)? == 1,
            next: row.try_get(6)?,
            created_at: row.try_get(7)?,
            fresh: row.try_get::<i64, _>(8)? == 1,
        })
    })
    .transpose()
}

/// Forgets what came in a browser; false when nothing had, or somebody was faster.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_arrival(connection: &mut AnyConnection, browser_hash: &str) -> Result<bool, StoreError> {
    let done = sqlx::query("delete from provider_arrival where browser_hash = $1")
        .bind(browser_hash)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// Forgets visits and arrivals from before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    for sql in [
        "delete from provider_visit where created_at < $1",
        "delete from provider_arrival where created_at < $1",
    ] {
        let done = sqlx::query(sql).bind(instant).execute(&mut *connection).await?;
        forgotten += done.rows_affected();
    }
    Ok(forgotten)
}
