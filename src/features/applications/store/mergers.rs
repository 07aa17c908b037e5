//! Groups that would become one.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::together::merger::{Party, State};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

/// A proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merger {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// The call.
    pub call: i64,
    /// Where it stands.
    pub state: State,
    /// What is proposed, and why.
    pub words: String,
    /// In which language that is, where it is known.
    pub language: Option<Lang>,
    /// The common project, once it is made.
    pub project: Option<i64>,
    /// When it was proposed, in seconds.
    pub created_at: i64,
    /// The groups, in the order of their applications.
    pub parties: Vec<Party>,
}

const SELECT: &str =
    "select id, address, call_id, state, words, project_id, created_at, language from application_merger";

/// The proposal at an address.
pub async fn by_address(connection: &mut AnyConnection, address: &str) -> Result<Option<Merger>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(&mut *connection)
        .await?;
    with_parties(connection, row).await
}

/// The proposal whose common project this is.
pub async fn of_project(connection: &mut AnyConnection, project: i64) -> Result<Option<Merger>, StoreError> {
    let sql = format!("{SELECT} where project_id = $1 order by created_at desc, id limit 1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(project)
        .fetch_optional(&mut *connection)
        .await?;
    with_parties(connection, row).await
}

/// The proposals in which any of these applications is, the newest first.
pub async fn of_applications(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<Vec<Merger>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, applications.len());
    let sql = format!(
        "{SELECT} where id in (select merger_id from application_merger_party where application_id in ({list}))
         order by created_at desc, id"
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for application in applications {
        query = query.bind(*application);
    }
    let rows = query.fetch_all(&mut *connection).await?;
    let mut mergers = Vec::with_capacity(rows.len());
    for row in rows {
        mergers.extend(with_parties(connection, Some(row)).await?);
    }
    Ok(mergers)
}

/// Takes turns: of two acts at once the second waits here for the first, then reads what it left.
pub async fn take_turn(connection: &mut AnyConnection, id: i64) -> Result<Option<Merger>, StoreError> {
    sqlx::query("update application_merger set turn = turn + 1 where id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?;
    with_parties(connection, row).await
}

/// A state that this version of the program does not know is left out.
async fn with_parties(
    connection: &mut AnyConnection,
    row: Option<AnyRow>,
) -> Result<Option<Merger>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let state: String = row.try_get(3)?;
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    let id: i64 = row.try_get(0)?;
    let rows = sqlx::query(
        "select application_id, proposes, state from application_merger_party where merger_id = $1
         order by application_id",
    )
    .bind(id)
    .fetch_all(connection)
    .await?;
    let mut parties = Vec::with_capacity(rows.len());
    for row in &rows {
        let answer: String = row.try_get(2)?;
        let Ok(answer) = answer.parse() else { continue };
        parties.push(Party {
            application: row.try_get(0)?,
            proposes: row.try_get::<i64, _>(1)? == 1,
            answer,
        });
    }
    Ok(Some(Merger {
        id,
        address: row.try_get(1)?,
        call: row.try_get(2)?,
        state,
        words: row.try_get(4)?,
        language: row.try_get::<String, _>(7)?.parse().ok(),
        project: row.try_get(5)?,
        created_at: row.try_get(6)?,
        parties,
    }))
}

/// Writes a new proposal.
pub async fn insert(
    connection: &mut AnyConnection,
    merger: &Merger,
    organisation: i64,
    acting: Acting,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_merger (id, address, call_id, state, words, turn, created_at, changed_at, language)
         values ($1, $2, $3, $4, $5, 0, $6, $6, $7)",
    )
    .bind(merger.id)
    .bind(&merger.address)
    .bind(merger.call)
    .bind(merger.state.as_str())
    .bind(&merger.words)
    .bind(merger.created_at)
    .bind(merger.language.map_or("", Lang::code))
    .execute(&mut *connection)
    .await?;
    for party in &merger.parties {
        let own = party.proposes;
        sqlx::query(
            "insert into application_merger_party (id, merger_id, application_id, proposes, state, person_id,
                organisation_id, answered_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(chance::row())
        .bind(merger.id)
        .bind(party.application)
        .bind(i64::from(own))
        .bind(party.answer.as_str())
        .bind(own.then_some(acting.person))
        .bind(own.then_some(organisation))
        .bind(own.then_some(merger.created_at))
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// Notes where a proposal stands, and what its common project is.
pub async fn stands(
    connection: &mut AnyConnection,
    merger: &Merger,
    (state, project): (State, Option<i64>),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update application_merger set state = $1, project_id = $2, changed_at = $3 where id = $4")
        .bind(state.as_str())
        .bind(project)
        .bind(now)
        .bind(merger.id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes what a group answered; `made` once the common project is made and it goes along.
pub async fn answered(
    connection: &mut AnyConnection,
    merger: i64,
    (party, made): (&Party, bool),
) -> Result<(), StoreError> {
    sqlx::query(
        "update application_merger_party set state = $1, made_key = $2 where merger_id = $3 and application_id = $4",
    )
    .bind(party.answer.as_str())
    .bind(made.then(|| party.application.to_string()))
    .bind(merger)
    .bind(party.application)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes who answered for a group.
pub async fn spoke(
    connection: &mut AnyConnection,
    (merger, application): (i64, i64),
    (organisation, person): (i64, i64),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update application_merger_party set person_id = $1, organisation_id = $2, answered_at = $3
         where merger_id = $4 and application_id = $5",
    )
    .bind(person)
    .bind(organisation)
    .bind(now)
    .bind(merger)
    .bind(application)
    .execute(connection)
    .await?;
    Ok(())
}

/// Whether a group goes along with another proposal, whose common project is made and not ended.
pub async fn is_elsewhere(
    connection: &mut AnyConnection,
    application: i64,
    merger: i64,
) -> Result<bool, StoreError> {
    // A common project that its partners ended binds nobody.
    sqlx::query(
        "update application_merger_party set made_key = null where application_id = $1 and merger_id in
            (select application_merger.id from application_merger join project on project.id = project_id
             where project.state = 'ended')",
    )
    .bind(application)
    .execute(&mut *connection)
    .await?;
    let there: i64 = sqlx::query_scalar(
        "select count(*) from application_merger_party where application_id = $1 and merger_id <> $2
            and made_key is not null",
    )
    .bind(application)
    .bind(merger)
    .fetch_one(connection)
    .await?;
    Ok(there > 0)
}
