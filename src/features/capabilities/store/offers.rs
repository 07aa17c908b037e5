//! What was said to one thing and counts for others: answers that were shown, and what is offered to whoever may need it.

use std::collections::HashSet;

use jiff::civil::Date;
use matching::Resource;
use sqlx::{AnyConnection, Row};

use super::answers::LAST_OFFERED;
use crate::features::capabilities::about::Kind;
use crate::shared::store::StoreError;

/// Something that an organisation said it could bring and lets others know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Number of the answer that says it.
    pub answer: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// To what; nothing where it offers it to whoever may need it.
    pub to: Option<(Kind, i64)>,
    /// What kind of thing.
    pub resource: Resource,
    /// In its words.
    pub words: String,
    /// When it said so, in seconds.
    pub at: i64,
    /// The last day, of what is offered.
    pub until: Option<Date>,
}

/// An answer that was given, changed or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its number.
    pub answer: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// Whether it is what it offers to whoever may need it.
    pub is_offer: bool,
    /// Raised by each change.
    pub version: i64,
}

/// What organisations said they could bring and agreed to show to others who answered, and what they offer to everybody, the last word of
/// each; by organisation. What was published since an instant, in seconds, where one is given; to calls that were withdrawn and petitions
/// that were hidden too, see [`gone`].
///
/// # Errors
/// When the database does not answer.
pub async fn shown(connection: &mut AnyConnection, since: Option<i64>) -> Result<Vec<Shown>, StoreError> {
    let narrowed = match since {
        Some(_) => "and changed_at >= $1",
        None => "",
    };
    let sql = format!(
        "select capability_answer.id, call_id, petition_id, organisation_id, resource, words, changed_at, until
         from capability_answer join capability on capability.answer_id = capability_answer.id
         where shown = 1 and withdrawn_at is null {narrowed}
            and (call_id is not null or petition_id is not null or {LAST_OFFERED})"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = match since {
        Some(since) => query.bind(since),
        None => query,
    };
    let rows = query.fetch_all(connection).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let (call, petition): (Option<i64>, Option<i64>) = (row.try_get(1)?, row.try_get(2)?);
        let (resource, until): (String, Option<String>) = (row.try_get(4)?, row.try_get(7)?);
        let Ok(resource) = resource.parse() else { continue };
        let to = call.map(|call| (Kind::Call, call));
        shown.push(Shown {
            answer: row.try_get(0)?,
            organisation: row.try_get(3)?,
            to: to.or(petition.map(|petition| (Kind::Petition, petition))),
            resource,
            words: row.try_get(5)?,
            at: row.try_get(6)?,
            until: until.and_then(|day| day.parse().ok()),
        });
    }
    // Sorted here: for the order alone the database would read all answers where those of since are asked.
    shown.sort_by_key(|one| (one.organisation, one.answer, one.resource));
    Ok(shown)
}

/// The answers that were given, changed or taken back since an instant, in seconds.
///
/// # Errors
/// When the database does not answer.
pub async fn changed(connection: &mut AnyConnection, since: i64) -> Result<Vec<Changed>, StoreError> {
    let rows = sqlx::query(
        "select id, organisation_id, coalesce(call_id, petition_id, 0), version from capability_answer
         where changed_at >= $1
         union select id, organisation_id, coalesce(call_id, petition_id, 0), version from capability_answer
         where withdrawn_at >= $1
         order by 1",
    )
    .bind(since)
    .fetch_all(connection)
    .await?;
    let mut changed = Vec::with_capacity(rows.len());
    for row in rows {
        let about: i64 = row.try_get(2)?;
        changed.push(Changed {
            answer: row.try_get(0)?,
            organisation: row.try_get(1)?,
            is_offer: about == 0,
            version: row.try_get(3)?,
        });
    }
    Ok(changed)
}

/// When anything was last said, in seconds; 0 where nothing was.
///
/// # Errors
/// When the database does not answer.
pub async fn last_said(connection: &mut AnyConnection) -> Result<i64, StoreError> {
    let sql = "select coalesce(max(changed_at), 0) from capability_answer";
    Ok(sqlx::query_scalar(sql).fetch_one(connection).await?)
}

/// Calls that were withdrawn and petitions that were hidden: what was said to them counts nowhere else.
///
/// # Errors
/// When the database does not answer.
pub async fn gone(connection: &mut AnyConnection) -> Result<HashSet<(Kind, i64)>, StoreError> {
    let mut gone = HashSet::new();
    for (kind, sql) in [
        (Kind::Call, "select id from call where withdrawn_at is not null"),
        (
            Kind::Petition,
            "select id from petition where hidden_at is not null",
        ),
    ] {
        let ids: Vec<i64> = sqlx::query_scalar(sql).fetch_all(&mut *connection).await?;
        gone.extend(ids.into_iter().map(|id| (kind, id)));
    }
    Ok(gone)
}

/// An offer whose end was not announced.
pub struct Ending {
    /// Number of the answer.
    pub id: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// When it was said, in seconds.
    pub said_at: i64,
    /// Its last day.
    pub until: Date,
}

/// The offers that stand and end between two days, of which nobody was told; an answer has no end.
pub async fn ending(connection: &mut AnyConnection, from: Date, to: Date) -> Result<Vec<Ending>, StoreError> {
    let sql = format!(
        "select id, organisation_id, changed_at, until from capability_answer
         where until >= $1 and until <= $2 and withdrawn_at is null and announced_at is null and {LAST_OFFERED}
         order by until, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(connection)
        .await?;
    let mut ending = Vec::with_capacity(rows.len());
    for row in rows {
        let until: String = row.try_get(3)?;
        let Ok(until) = until.parse() else { continue };
        ending.push(Ending {
            id: row.try_get(0)?,
            organisation: row.try_get(1)?,
            said_at: row.try_get(2)?,
            until,
        });
    }
    Ok(ending)
}

/// Notes that the end of an offer is announced; false where somebody did it, or where it was said anew meanwhile.
pub async fn announce(
    connection: &mut AnyConnection,
    (id, until): (i64, Date),
    now: i64,
) -> Result<bool, StoreError> {
    let announced = sqlx::query(
        "update capability_answer set announced_at = $1
         where id = $2 and until = $3 and announced_at is null and withdrawn_at is null",
    )
    .bind(now)
    .bind(id)
    .bind(until.to_string())
    .execute(connection)
    .await?;
    Ok(announced.rows_affected() > 0)
}
