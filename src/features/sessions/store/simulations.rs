//! Suppositions that are kept.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::sessions::supposing::Supposed;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// A supposition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// Its number.
    pub id: i64,
    /// The session.
    pub session: i64,
    /// Whose it is.
    pub organisation: i64,
    /// What it is called.
    pub name: String,
    /// The language of that name.
    pub language: Lang,
    /// Whether everybody at the table sees it.
    pub shared: bool,
    /// What is supposed.
    pub supposed: Vec<Supposed>,
    /// When it was made, in seconds.
    pub created_at: i64,
    /// Raised by each change.
    pub version: i64,
}

/// How many suppositions an organisation keeps at a session.
pub async fn count(
    connection: &mut AnyConnection,
    session: i64,
    organisation: i64,
) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from simulation where session_id = $1 and organisation_id = $2")
            .bind(session)
            .bind(organisation)
            .fetch_one(connection)
            .await?,
    )
}

fn simulation(row: &AnyRow) -> Result<Simulation, StoreError> {
    let (language, supposed): (String, String) = (row.try_get(4)?, row.try_get(6)?);
    Ok(Simulation {
        id: row.try_get(0)?,
        session: row.try_get(1)?,
        organisation: row.try_get(2)?,
        name: row.try_get(3)?,
        language: language.parse().unwrap_or_default(),
        shared: row.try_get::<i64, _>(5)? == 1,
        supposed: serde_json::from_str(&supposed).unwrap_or_default(),
        created_at: row.try_get(7)?,
        version: row.try_get(8)?,
    })
}

/// The suppositions of a session, the oldest first. Who sees which is the table's to say.
pub async fn of(connection: &mut AnyConnection, session: i64) -> Result<Vec<Simulation>, StoreError> {
    let rows = sqlx::query(
        "select id, session_id, organisation_id, name, language, shared, supposed, created_at, version from simulation
         where session_id = $1 order by created_at, id",
    )
    .bind(session)
    .fetch_all(connection)
    .await?;
    rows.iter().map(simulation).collect()
}

/// Keeps a new one.
pub async fn insert(
    connection: &mut AnyConnection,
    simulation: &Simulation,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into simulation (id, session_id, organisation_id, person_id, name, language, shared, supposed, created_at,
            version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(simulation.id)
    .bind(simulation.session)
    .bind(simulation.organisation)
    .bind(person)
    .bind(&simulation.name)
    .bind(simulation.language.code())
    .bind(i64::from(simulation.shared))
    .bind(written(&simulation.supposed))
    .bind(simulation.created_at)
    .bind(simulation.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Changes one; false when somebody did since `simulation.version`.
pub async fn change(connection: &mut AnyConnection, simulation: &Simulation) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update simulation set name = $1, shared = $2, supposed = $3, version = version + 1
         where id = $4 and version = $5",
    )
    .bind(&simulation.name)
    .bind(i64::from(simulation.shared))
    .bind(written(&simulation.supposed))
    .bind(simulation.id)
    .bind(simulation.version)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes one away.
pub async fn take_away(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from simulation where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

fn written(supposed: &[Supposed]) -> String {
    serde_json::to_string(supposed).expect("texts, numbers and lists of them are JSON")
}
