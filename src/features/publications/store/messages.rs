//! What is written about publications to whoever publishes them.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::publications::talking::Message;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

const SELECT: &str = "select id, person_id, words, language, sent_at, reply, reply_language, coalesce(aside_at, 0) from publication_message";

/// Writes one.
pub async fn insert(
    connection: &mut AnyConnection,
    publication: i64,
    message: &Message,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into publication_message (id, publication_id, person_id, words, language, sent_at, reply, reply_language)
         values ($1, $2, $3, $4, $5, $6, '', '')",
    )
    .bind(message.id)
    .bind(publication)
    .bind(message.person)
    .bind(&message.words)
    .bind(message.language.code())
    .bind(message.sent_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Those about a publication, of one person alone where one is named, and not 0; the first written first.
pub async fn of(
    connection: &mut AnyConnection,
    (publication, person): (i64, i64),
) -> Result<Vec<Message>, StoreError> {
    let sql =
        format!("{SELECT} where publication_id = $1 and ($2 = 0 or person_id = $2) order by sent_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(publication)
        .bind(person)
        .fetch_all(connection)
        .await?;
    rows.iter().map(message).collect()
}

/// How many one person wrote since an instant.
pub async fn since(connection: &mut AnyConnection, person: i64, instant: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from publication_message where person_id = $1 and sent_at > $2")
            .bind(person)
            .bind(instant)
            .fetch_one(connection)
            .await?,
    )
}

/// Answers one; false where it was answered.
pub async fn reply(
    connection: &mut AnyConnection,
    id: i64,
    (words, language): (&str, Lang),
    now: i64,
) -> Result<bool, StoreError> {
    let replied = sqlx::query(
        "update publication_message set reply = $1, reply_language = $2, replied_at = $3 where id = $4 and reply = ''",
    )
    .bind(words)
    .bind(language.code())
    .bind(now)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(replied.rows_affected() > 0)
}

/// Says that one needs no answer; false where that was said, or it was answered.
pub async fn put_aside(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update publication_message set aside_at = $1 where id = $2 and reply = '' and aside_at is null",
    )
    .bind(now)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// The publications of an organisation about which something waits for an answer: address, how many.
pub async fn waiting(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = sqlx::query(
        "select publication.address, count(*) from publication_message
            join publication on publication.id = publication_message.publication_id
         where publication.organisation_id = $1 and publication_message.reply = '' and publication_message.aside_at is null
         group by publication.address order by publication.address",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

fn message(row: &AnyRow) -> Result<Message, StoreError> {
    let (language, replied): (String, String) = (row.try_get(3)?, row.try_get(6)?);
    let aside: i64 = row.try_get(7)?;
    Ok(Message {
        id: row.try_get(0)?,
        person: row.try_get(1)?,
        words: row.try_get(2)?,
        language: language.parse().unwrap_or_default(),
        sent_at: row.try_get(4)?,
        reply: row.try_get(5)?,
        reply_language: replied.parse().unwrap_or_default(),
        aside: aside > 0,
    })
}
