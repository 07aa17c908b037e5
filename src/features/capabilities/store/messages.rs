//! Messages between organisations, and who wishes none.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::capabilities::about::Kind;
use crate::features::capabilities::answer::Message;
use crate::shared::store::StoreError;

const SELECT: &str =
    "select id, organisation_id, recipient_id, words, language, sent_at, reported_at, reason, removed_at
    from capability_message";

/// The call and the petition that a message is about; neither where it is about what is offered to whoever may need it.
fn columns(about: Option<(Kind, i64)>) -> (Option<i64>, Option<i64>) {
    match about {
        Some((Kind::Call, id)) => (Some(id), None),
        Some((Kind::Petition, id)) => (None, Some(id)),
        None => (None, None),
    }
}

/// What two organisations wrote to each other about one thing, or about what one of them offers, the first written first.
pub async fn between(
    connection: &mut AnyConnection,
    about: Option<(Kind, i64)>,
    (one, other): (i64, i64),
) -> Result<Vec<Message>, StoreError> {
    let (call, petition) = columns(about);
    let sql = format!(
        "{SELECT} where coalesce(call_id, 0) = $1 and coalesce(petition_id, 0) = $2
            and (organisation_id = $3 and recipient_id = $4 or organisation_id = $4 and recipient_id = $3)
         order by sent_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(call.unwrap_or(0))
        .bind(petition.unwrap_or(0))
        .bind(one)
        .bind(other)
        .fetch_all(connection)
        .await?;
    rows.iter().map(message).collect()
}

/// Writes a message.
pub async fn send(
    connection: &mut AnyConnection,
    about: Option<(Kind, i64)>,
    message: &Message,
) -> Result<(), StoreError> {
    let (call, petition) = columns(about);
    sqlx::query(
        "insert into capability_message (id, call_id, petition_id, organisation_id, recipient_id, words, language,
            sent_at, reason)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '')",
    )
    .bind(message.id)
    .bind(call)
    .bind(petition)
    .bind(message.from)
    .bind(message.to)
    .bind(&message.words)
    .bind(message.language.code())
    .bind(message.sent_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many messages an organisation wrote since an instant.
pub async fn sent_since(
    connection: &mut AnyConnection,
    organisation: i64,
    since: i64,
) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar(
        "select count(*) from capability_message where organisation_id = $1 and sent_at > $2",
    )
    .bind(organisation)
    .bind(since)
    .fetch_one(connection)
    .await?)
}

/// Where somebody waits for a word of an organisation: the last message is theirs. What it is about, nothing where about what is offered to
/// whoever may need it; who waits.
pub async fn unanswered(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<(Option<(Kind, i64)>, i64)>, StoreError> {
    let rows = sqlx::query(
        "select coalesce(call_id, 0), coalesce(petition_id, 0), organisation_id, max(sent_at)
         from capability_message as received
         where recipient_id = $1 and removed_at is null and not exists (
            select 1 from capability_message as later
            where later.organisation_id = $1 and later.recipient_id = received.organisation_id
                and coalesce(later.call_id, 0) = coalesce(received.call_id, 0)
                and coalesce(later.petition_id, 0) = coalesce(received.petition_id, 0)
                and later.sent_at >= received.sent_at)
            and not exists (select 1 from capability_block
                where capability_block.organisation_id = $1 and blocked_id = received.organisation_id)
         group by call_id, petition_id, organisation_id order by 4",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let (call, petition): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            let about = match (call, petition) {
                (0, 0) => None,
                (0, petition) => Some((Kind::Petition, petition)),
                (call, _) => Some((Kind::Call, call)),
            };
            Ok((about, row.try_get(2)?))
        })
        .collect()
}

/// Whether an organisation wishes no messages from another.
pub async fn is_blocked(
    connection: &mut AnyConnection,
    by: i64,
    organisation: i64,
) -> Result<bool, StoreError> {
    let blocks: i64 = sqlx::query_scalar(
        "select count(*) from capability_block where organisation_id = $1 and blocked_id = $2",
    )
    .bind(by)
    .bind(organisation)
    .fetch_one(connection)
    .await?;
    Ok(blocks > 0)
}

/// Writes that an organisation wishes no messages from another, or does again.
pub async fn block(
    connection: &mut AnyConnection,
    id: i64,
    (by, organisation): (i64, i64),
    blocked: bool,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from capability_block where organisation_id = $1 and blocked_id = $2")
        .bind(by)
        .bind(organisation)
        .execute(&mut *connection)
        .await?;
    if blocked {
        sqlx::query(
            "insert into capability_block (id, organisation_id, blocked_id, since) values ($1, $2, $3, $4)",
        )
        .bind(id)
        .bind(by)
        .bind(organisation)
        .bind(now)
        .execute(connection)
        .await?;
    }
    Ok(())
}

/// Reports a message that an organisation received; false when there is no such one, or it was already.
pub async fn report(
    connection: &mut AnyConnection,
    recipient: i64,
    id: i64,
    reason: &str,
    now: i64,
) -> Result<bool, StoreError> {
    let reported = sqlx::query(
        "update capability_message set reported_at = $1, reason = $2
         where id = $3 and recipient_id = $4 and reported_at is null",
    )
    .bind(now)
    .bind(reason)
    .bind(id)
    .bind(recipient)
    .execute(connection)
    .await?;
    Ok(reported.rows_affected() > 0)
}

/// The messages that were reported and still stand, the first reported first.
pub async fn reported(connection: &mut AnyConnection) -> Result<Vec<Message>, StoreError> {
    let sql =
        format!("{SELECT} where reported_at is not null and removed_at is null order by reported_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(connection)
        .await?;
    rows.iter().map(message).collect()
}

/// Takes a reported message away, or keeps it; false when that was decided already.
pub async fn decide(
    connection: &mut AnyConnection,
    id: i64,
    remove: bool,
    now: i64,
) -> Result<bool, StoreError> {
    let sql = match remove {
        true => {
            "update capability_message set removed_at = $1
            where id = $2 and reported_at is not null and removed_at is null"
        }
        false => {
            "update capability_message set reported_at = null
            where id = $2 and reported_at is not null and removed_at is null and $1 > 0"
        }
    };
    let decided = sqlx::query(sql).bind(now).bind(id).execute(connection).await?;
    Ok(decided.rows_affected() > 0)
}

fn message(row: &AnyRow) -> Result<Message, StoreError> {
    let language: String = row.try_get(4)?;
    Ok(Message {
        id: row.try_get(0)?,
        from: row.try_get(1)?,
        to: row.try_get(2)?,
        words: row.try_get(3)?,
        language: language.parse().unwrap_or_default(),
        sent_at: row.try_get(5)?,
        reported_at: row.try_get(6)?,
        reason: row.try_get(7)?,
        removed_at: row.try_get(8)?,
    })
}
