//! Every query about programmes; those about their money are in `envelopes` and `later`.

mod envelopes;
mod later;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

pub use envelopes::{
    changes, committed, correct, corrected, envelopes, hold, is_named, promise, set_aside, take_away, untold,
    with_money,
};
pub use later::{draw, later, promised_later, write_later};

use super::content::Content;
use super::programme::{Pooled, Programme, Version};
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

// What the common fund that pays for it is called, by the rules that hold.
const SELECT: &str =
    "select id, address, organisation_id, state, content, published, version, pooled, leaves, coalesce((select rules.title
        from common_fund_motion rules where rules.fund_id = programme.pooled and rules.kind = 'rules' and rules.state = 'carried'
        order by rules.number desc limit 1), '') as fund from programme";

/// The programme at an address.
///
/// # Errors
/// When the database does not answer.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Programme>, StoreError> {
    let sql = format!("{SELECT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), programme)
}

/// Programmes by their numbers, whatever state they are in, in a fixed order.
///
/// # Errors
/// When the database does not answer.
pub async fn by_ids(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Programme>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{SELECT} where id in ({}) order by created_at, id",
        parameters(1, ids.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for id in ids {
        query = query.bind(*id);
    }
    let rows = query.fetch_all(connection).await?;
    let read: Result<Vec<_>, _> = rows.iter().map(programme).collect();
    Ok(read?.into_iter().flatten().collect())
}

/// Programmes by their addresses, whatever state they are in, in a fixed order.
///
/// # Errors
/// When the database does not answer.
pub async fn by_addresses(
    connection: &mut AnyConnection,
    addresses: &[&str],
) -> Result<Vec<Programme>, StoreError> {
    if addresses.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, addresses.len());
    let sql = format!("{SELECT} where address in ({list}) order by created_at, id");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = addresses.iter().fold(query, |query, one| query.bind(*one));
    let rows = query.fetch_all(connection).await?;
    let read: Result<Vec<_>, _> = rows.iter().map(programme).collect();
    Ok(read?.into_iter().flatten().collect())
}

/// What programmes said, each with the numbers of its versions, the newest first.
///
/// # Errors
/// When the database does not answer.
pub async fn said(
    connection: &mut AnyConnection,
    programmes: &[i64],
) -> Result<Vec<(i64, i64, Content)>, StoreError> {
    if programmes.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, programmes.len());
    let sql = format!(
        "select programme_id, number, document from programme_version where programme_id in ({list})
         order by programme_id, number desc"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = programmes.iter().fold(query, |query, id| query.bind(*id));
    let mut said = Vec::new();
    for row in &query.fetch_all(connection).await? {
        let document: String = row.try_get(2)?;
        // What this version of ours cannot read is not shown.
        if let Ok(content) = serde_json::from_str::<Content>(&document) {
            said.push((row.try_get(0)?, row.try_get(1)?, content));
        }
    }
    Ok(said)
}

/// The programmes of a funder, drafts too, in the order in which they were begun.
///
/// # Errors
/// When the database does not answer.
pub async fn of_funder(connection: &mut AnyConnection, funder: i64) -> Result<Vec<Programme>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(funder)
        .fetch_all(connection)
        .await?;
    let read: Result<Vec<_>, _> = rows.iter().map(programme).collect();
    Ok(read?.into_iter().flatten().collect())
}

/// Every programme that was published, with the version that stands; those that are closed last. There are
/// hundreds of them at most.
///
/// # Errors
/// When the database does not answer.
pub async fn published(connection: &mut AnyConnection) -> Result<Vec<(Programme, Version)>, StoreError> {
    let rows = sqlx::query(
        "select id, address, organisation_id, state, content, published, version,
            number, notice, language, document, published_at, pooled, leaves, coalesce((select rules.title
                from common_fund_motion rules where rules.fund_id = programme.pooled and rules.kind = 'rules'
                    and rules.state = 'carried' order by rules.number desc limit 1), '') as fund
         from programme join programme_version on programme_id = id and number = published
         order by case when state = 'closed' then 1 else 0 end, created_at, id",
    )
    .fetch_all(connection)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.extend(programme(row)?.zip(version(row, 7)?));
    }
    Ok(found)
}

/// A programme whose words this version does not know is left out.
fn programme(row: &AnyRow) -> Result<Option<Programme>, StoreError> {
    let (state, content): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let (Ok(state), Ok(draft)) = (state.parse(), serde_json::from_str::<Content>(&content)) else {
        return Ok(None);
    };
    Ok(Some(Programme {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        funder: row.try_get(2)?,
        state,
        draft,
        published: row.try_get(5)?,
        version: row.try_get(6)?,
        fund: row.try_get("fund")?,
        pooled: match row.try_get::<i64, _>("pooled")? {
            0 => None,
            fund => Some(Pooled {
                fund,
                leaves: row.try_get("leaves")?,
            }),
        },
    }))
}

/// Begins a programme. Whoever may was checked by the verb that calls this.
pub async fn insert(
    connection: &mut AnyConnection,
    programme: &Programme,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into programme (id, address, organisation_id, state, content, published, created_at, changed_at,
            version)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
    )
    .bind(programme.id)
    .bind(&programme.address)
    .bind(programme.funder)
    .bind(programme.state.as_str())
    .bind(programme.draft.written())
    .bind(programme.published)
    .bind(now)
    .bind(programme.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Says which common fund pays for a programme, if one does.
///
/// # Errors
/// When the database does not answer.
pub async fn pool(
    connection: &mut AnyConnection,
    programme: i64,
    pooled: Option<Pooled>,
) -> Result<(), StoreError> {
    sqlx::query("update programme set pooled = $1, leaves = $2 where id = $3")
        .bind(pooled.map_or(0, |one| one.fund))
        .bind(pooled.map_or(0, |one| one.leaves))
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// Another organisation offers a programme from now on. What it said stays. Whoever was writing it learns that it changed.
pub async fn hand_over(
    connection: &mut AnyConnection,
    programme: i64,
    funder: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update programme set organisation_id = $1, changed_at = $2, version = version + 1 where id = $3",
    )
    .bind(funder)
    .bind(now)
    .bind(programme)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what a programme says and where it stands; false when somebody changed it since
/// `programme.version`.
pub async fn change(
    connection: &mut AnyConnection,
    programme: &Programme,
    now: i64,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update programme set state = $1, content = $2, published = $3, changed_at = $4, version = version + 1
         where id = $5 and version = $6",
    )
    .bind(programme.state.as_str())
    .bind(programme.draft.written())
    .bind(programme.published)
    .bind(now)
    .bind(programme.id)
    .bind(programme.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// The versions of a programme, the one that stands first.
///
/// # Errors
/// When the database does not answer.
pub async fn versions(connection: &mut AnyConnection, programme: i64) -> Result<Vec<Version>, StoreError> {
    let rows = sqlx::query(
        "select number, notice, language, document, published_at from programme_version where programme_id = $1
         order by number desc",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .filter_map(|row| version(row, 0).transpose())
        .collect()
}

/// A version, from five columns; what this version of ours cannot read is not shown.
fn version(row: &AnyRow, from: usize) -> Result<Option<Version>, StoreError> {
    let (language, document): (String, String) = (row.try_get(from + 2)?, row.try_get(from + 3)?);
    let Ok(content) = serde_json::from_str::<Content>(&document) else {
        return Ok(None);
    };
    Ok(Some(Version {
        number: row.try_get(from)?,
        notice: row.try_get(from + 1)?,
        language: language.parse().unwrap_or_default(),
        content,
        published_at: row.try_get(from + 4)?,
    }))
}

/// Keeps a version, for good.
pub async fn publish(
    connection: &mut AnyConnection,
    programme: &Programme,
    (notice, language): (&str, Lang),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into programme_version (programme_id, number, notice, language, document, published_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(programme.id)
    .bind(programme.published)
    .bind(notice)
    .bind(language.code())
    .bind(programme.draft.written())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}
