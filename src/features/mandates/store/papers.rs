//! Papers shown for claims, and which agents were told that one waits.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;
use crate::shared::uploads::{Format, State};

/// A paper shown for a claim, with what is known of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its number.
    pub id: i64,
    /// Who sent it.
    pub person: i64,
    /// Hash of its bytes.
    pub sha256: String,
    /// As people named the file.
    pub name: String,
    /// When it came, in seconds.
    pub created_at: i64,
    /// How many bytes.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What the scanner said of it.
    pub state: State,
}

const SELECT: &str =
    "select claim_piece.id, person_id, claim_piece.sha256, name, claim_piece.created_at, bytes, format,
    state from claim_piece join upload on upload.sha256 = claim_piece.sha256";

/// Writes a paper down; false when the same is there already.
///
/// # Errors
/// When the database does not answer.
pub async fn add(
    connection: &mut AnyConnection,
    paper: &Paper,
    (claim, organisation): (i64, i64),
) -> Result<bool, StoreError> {
    let added = sqlx::query(
        "insert into claim_piece (id, claim_id, organisation_id, person_id, sha256, name, created_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (claim_id, sha256) do nothing",
    )
    .bind(paper.id)
    .bind(claim)
    .bind(organisation)
    .bind(paper.person)
    .bind(&paper.sha256)
    .bind(&paper.name)
    .bind(paper.created_at)
    .execute(connection)
    .await?;
    Ok(added.rows_affected() > 0)
}

/// The papers of a claim, in the order in which they came.
///
/// # Errors
/// When the database does not answer.
pub async fn of_claim(connection: &mut AnyConnection, claim: i64) -> Result<Vec<Paper>, StoreError> {
    let sql = format!("{SELECT} where claim_id = $1 order by claim_piece.created_at, claim_piece.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(claim)
        .fetch_all(connection)
        .await?;
    rows.iter().map(paper).collect()
}

/// How many papers a claim has, and how many bytes a person sent for all their claims.
///
/// # Errors
/// When the database does not answer.
pub async fn kept(connection: &mut AnyConnection, claim: i64, person: i64) -> Result<(u64, u64), StoreError> {
    let papers: i64 = sqlx::query_scalar("select count(*) from claim_piece where claim_id = $1")
        .bind(claim)
        .fetch_one(&mut *connection)
        .await?;
    let bytes: i64 = sqlx::query_scalar(
        "select cast(coalesce(sum(bytes), 0) as bigint)
         from claim_piece join upload on upload.sha256 = claim_piece.sha256 where person_id = $1",
    )
    .bind(person)
    .fetch_one(connection)
    .await?;
    Ok((papers.unsigned_abs(), bytes.unsigned_abs()))
}

/// Takes a paper back; false when it is not there.
///
/// # Errors
/// When the database does not answer.
pub async fn remove(connection: &mut AnyConnection, claim: i64, id: i64) -> Result<bool, StoreError> {
    let removed = sqlx::query("delete from claim_piece where claim_id = $1 and id = $2")
        .bind(claim)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(removed.rows_affected() > 0)
}

/// Forgets the papers, and who was told, of the claims that were closed before an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_closed_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let mut forgotten = 0;
    for table in ["claim_piece", "claim_told"] {
        let sql = format!(
            "delete from {table} where claim_id in (
                select id from claim where open_key is null and changed_at < $1)"
        );
        let gone = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(instant)
            .execute(&mut *connection)
            .await?;
        forgotten += gone.rows_affected();
    }
    Ok(forgotten)
}

/// The agents who were told of a claim.
///
/// # Errors
/// When the database does not answer.
pub async fn told_of(connection: &mut AnyConnection, claim: i64) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select person_id from claim_told where claim_id = $1 order by person_id")
            .bind(claim)
            .fetch_all(connection)
            .await?,
    )
}

/// Of how many claims an agent was told since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn told_since(connection: &mut AnyConnection, person: i64, since: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from claim_told where person_id = $1 and created_at >= $2")
            .bind(person)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// Notes that an agent was told of a claim; false when they were before.
///
/// # Errors
/// When the database does not answer.
pub async fn tell(
    connection: &mut AnyConnection,
    (claim, organisation): (i64, i64),
    person: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let noted = sqlx::query(
        "insert into claim_told (claim_id, person_id, organisation_id, created_at) values ($1, $2, $3, $4)
         on conflict (claim_id, person_id) do nothing",
    )
    .bind(claim)
    .bind(person)
    .bind(organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected() > 0)
}

fn paper(row: &AnyRow) -> Result<Paper, StoreError> {
    let (bytes, format, state): (i64, String, String) = (row.try_get(5)?, row.try_get(6)?, row.try_get(7)?);
    Ok(Paper {
        id: row.try_get(0)?,
        person: row.try_get(1)?,
        sha256: row.try_get(2)?,
        name: row.try_get(3)?,
        created_at: row.try_get(4)?,
        bytes: bytes.unsigned_abs(),
        // A format of a later version is given out as nothing in particular.
        format: format.parse().unwrap_or(Format::Csv),
        // What is not understood is not trusted.
        state: state.parse().unwrap_or(State::IntegrityError),
    })
}
