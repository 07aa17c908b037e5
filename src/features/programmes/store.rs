//! Every query about programmes.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::content::Content;
use super::envelope::Envelope;
use super::programme::{Programme, Version};
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str =
    "select id, address, organisation_id, state, content, published, version, pooled from programme";

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
            number, notice, language, document, published_at, pooled
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
        pooled: row.try_get::<i64, _>("pooled")? == 1,
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

/// Says whether a common fund pays for a programme.
///
/// # Errors
/// When the database does not answer.
pub async fn pool(connection: &mut AnyConnection, programme: i64, pooled: bool) -> Result<(), StoreError> {
    sqlx::query("update programme set pooled = $1 where id = $2")
        .bind(i64::from(pooled))
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

/// The envelopes of a programme, the last years first; a delegated one may come before its whole.
///
/// # Errors
/// When the database does not answer.
pub async fn envelopes(connection: &mut AnyConnection, programme: i64) -> Result<Vec<Envelope>, StoreError> {
    let rows = sqlx::query(
        "select id, within_id, year, purpose, cents from envelope where programme_id = $1
         order by year desc, created_at, id",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Envelope {
                id: row.try_get(0)?,
                within: row.try_get(1)?,
                year: i16::try_from(row.try_get::<i64, _>(2)?).unwrap_or_default(),
                purpose: row.try_get(3)?,
                cents: row.try_get(4)?,
            })
        })
        .collect()
}

/// Lets nobody else set money aside in a programme until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, programme: i64) -> Result<(), StoreError> {
    sqlx::query("update programme set changed_at = changed_at where id = $1")
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}

/// Sets money aside.
pub async fn set_aside(
    connection: &mut AnyConnection,
    programme: i64,
    envelope: &Envelope,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into envelope (id, programme_id, within_id, year, purpose, cents, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(envelope.id)
    .bind(programme)
    .bind(envelope.within)
    .bind(i64::from(envelope.year))
    .bind(&envelope.purpose)
    .bind(envelope.cents)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// What was promised of each envelope of a programme, in cents.
pub async fn committed(
    connection: &mut AnyConnection,
    programme: i64,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query("select id, committed from envelope where programme_id = $1")
        .bind(programme)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Whether a decision names an envelope.
pub async fn is_named(connection: &mut AnyConnection, envelope: i64) -> Result<bool, StoreError> {
    let decisions: i64 = sqlx::query_scalar("select count(*) from decision where envelope_id = $1")
        .bind(envelope)
        .fetch_one(connection)
        .await?;
    Ok(decisions > 0)
}

/// Promises so many cents more of an envelope.
pub async fn promise(connection: &mut AnyConnection, envelope: i64, cents: i64) -> Result<(), StoreError> {
    sqlx::query("update envelope set committed = committed + $1 where id = $2")
        .bind(cents)
        .bind(envelope)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes an envelope away.
pub async fn take_away(connection: &mut AnyConnection, programme: i64, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from envelope where id = $1 and programme_id = $2")
        .bind(id)
        .bind(programme)
        .execute(connection)
        .await?;
    Ok(())
}
