//! What each side brings, how people were heard, who confirmed it, and what was published of it.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::applications::together::bringing::{Agreed, Brought, Heard, Joined, Side};
use crate::features::projects;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// Everything that is brought to a call and was not taken away, in the order in which it was written. What this version
/// of the program does not know is left out.
pub async fn brought(connection: &mut AnyConnection, call: i64) -> Result<Vec<Brought>, StoreError> {
    let rows = sqlx::query(
        "select id, application_id, side, organisation_id, means, words, language, until, contact
         from application_brought where call_id = $1 and withdrawn_at is null order by written_at, id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| one(row).transpose()).collect()
}

fn one(row: &AnyRow) -> Result<Option<Brought>, StoreError> {
    let (side, means, language): (String, String, String) =
        (row.try_get(2)?, row.try_get(4)?, row.try_get(6)?);
    let (Ok(side), Ok(means)) = (side.parse(), means.parse()) else {
        return Ok(None);
    };
    let until: Option<String> = row.try_get(7)?;
    Ok(Some(Brought {
        id: row.try_get(0)?,
        application: row.try_get(1)?,
        side,
        organisation: row.try_get(3)?,
        means,
        words: row.try_get(5)?,
        language: language.parse().unwrap_or_default(),
        until: until.and_then(|day| day.parse().ok()),
        contact: row.try_get(8)?,
    }))
}

/// Writes something that is brought.
pub async fn bring(
    connection: &mut AnyConnection,
    call: i64,
    brought: &Brought,
    (person, now): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_brought (id, call_id, application_id, side, organisation_id, person_id, means, words,
            language, until, contact, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(brought.id)
    .bind(call)
    .bind(brought.application)
    .bind(brought.side.as_str())
    .bind(brought.organisation)
    .bind(person)
    .bind(brought.means.as_str())
    .bind(&brought.words)
    .bind(brought.language.code())
    .bind(brought.until.map(|day| day.to_string()))
    .bind(&brought.contact)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Everything that was noted of how people were heard, the first day first.
pub async fn heard(connection: &mut AnyConnection, call: i64) -> Result<Vec<Heard>, StoreError> {
    let rows = sqlx::query(
        "select id, application_id, organisation_id, heard_on, who, said, changed, language
         from application_heard where call_id = $1 and withdrawn_at is null order by heard_on, id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?;
    let mut heard = Vec::with_capacity(rows.len());
    for row in &rows {
        let (on, language): (String, String) = (row.try_get(3)?, row.try_get(7)?);
        let Ok(on) = on.parse() else { continue };
        heard.push(Heard {
            id: row.try_get(0)?,
            application: row.try_get(1)?,
            organisation: row.try_get(2)?,
            on,
            who: row.try_get(4)?,
            said: row.try_get(5)?,
            changed: row.try_get(6)?,
            language: language.parse().unwrap_or_default(),
        });
    }
    Ok(heard)
}

/// Notes how people were heard.
pub async fn hear(
    connection: &mut AnyConnection,
    call: i64,
    heard: &Heard,
    (person, now): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into application_heard (id, call_id, application_id, organisation_id, person_id, heard_on, who, said,
            changed, language, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(heard.id)
    .bind(call)
    .bind(heard.application)
    .bind(heard.organisation)
    .bind(person)
    .bind(heard.on.to_string())
    .bind(&heard.who)
    .bind(&heard.said)
    .bind(&heard.changed)
    .bind(heard.language.code())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes away something that is brought, or was noted of how people were heard; false when it was gone already.
pub async fn take_away(
    connection: &mut AnyConnection,
    (call, id): (i64, i64),
    hearing: bool,
    now: i64,
) -> Result<bool, StoreError> {
    let sql = match hearing {
        true => {
            "update application_heard set withdrawn_at = $1 where id = $2 and call_id = $3 and withdrawn_at is null"
        }
        false => {
            "update application_brought set withdrawn_at = $1 where id = $2 and call_id = $3 and withdrawn_at is null"
        }
    };
    let gone = sqlx::query(sql)
        .bind(now)
        .bind(id)
        .bind(call)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected() > 0)
}

/// Which sides confirmed what is brought to a group, whatever became of it since.
pub async fn agreed(connection: &mut AnyConnection, application: i64) -> Result<Vec<Agreed>, StoreError> {
    let rows = sqlx::query(
        "select side, hash, organisation_id, agreed_at from application_agreed where application_id = $1 order by side",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let mut agreed = Vec::with_capacity(rows.len());
    for row in &rows {
        let side: String = row.try_get(0)?;
        let Ok(side) = side.parse() else { continue };
        agreed.push(Agreed {
            side,
            hash: row.try_get(1)?,
            organisation: row.try_get(2)?,
            at: row.try_get(3)?,
        });
    }
    Ok(agreed)
}

/// Notes that a side confirms. Whose turn at the application was taken writes alone.
pub async fn agree(
    connection: &mut AnyConnection,
    application: i64,
    agreed: &Agreed,
    person: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from application_agreed where application_id = $1 and side = $2")
        .bind(application)
        .bind(agreed.side.as_str())
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into application_agreed (id, application_id, side, hash, organisation_id, person_id, agreed_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(chance::row())
    .bind(application)
    .bind(agreed.side.as_str())
    .bind(&agreed.hash)
    .bind(agreed.organisation)
    .bind(person)
    .bind(agreed.at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps what both sides confirmed about a group, in the place of what they confirmed before.
pub async fn join(
    connection: &mut AnyConnection,
    application: i64,
    joined: &Joined,
    now: i64,
) -> Result<(), StoreError> {
    forget(connection, application).await?;
    sqlx::query("insert into application_joined (application_id, document, joined_at) values ($1, $2, $3)")
        .bind(application)
        .bind(projects::canonical(joined))
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

async fn forget(connection: &mut AnyConnection, application: i64) -> Result<u64, StoreError> {
    let gone = sqlx::query("delete from application_joined where application_id = $1")
        .bind(application)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected())
}

/// What both sides confirmed last about a group, and when; what this version of the program cannot read is nothing.
pub async fn joined(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Option<(Joined, i64)>, StoreError> {
    let row = sqlx::query("select document, joined_at from application_joined where application_id = $1")
        .bind(application)
        .fetch_optional(connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let document: String = row.try_get(0)?;
    let at = row.try_get(1)?;
    Ok(serde_json::from_str(&document).ok().map(|joined| (joined, at)))
}

/// Takes back what a side confirmed, and with it what both did; false where there was nothing of either.
pub async fn take_back(
    connection: &mut AnyConnection,
    application: i64,
    side: Side,
) -> Result<bool, StoreError> {
    let gone = sqlx::query("delete from application_agreed where application_id = $1 and side = $2")
        .bind(application)
        .bind(side.as_str())
        .execute(&mut *connection)
        .await?;
    let joined = forget(connection, application).await?;
    Ok(gone.rows_affected() + joined > 0)
}

/// What was published, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Its number, from 1.
    pub number: i64,
    /// What it says: a `Told` as JSON.
    pub document: String,
    /// SHA-256 of those bytes.
    pub hash: String,
    /// Whether it was because its time was over.
    pub ended: bool,
    /// When, in seconds.
    pub at: i64,
}

/// What was published last of a call.
pub async fn published(connection: &mut AnyConnection, call: i64) -> Result<Option<Published>, StoreError> {
    let row = sqlx::query(
        "select number, document, hash, ended, published_at from call_together where call_id = $1
         order by number desc limit 1",
    )
    .bind(call)
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Published {
        number: row.try_get(0)?,
        document: row.try_get(1)?,
        hash: row.try_get(2)?,
        ended: row.try_get::<i64, _>(3)? == 1,
        at: row.try_get(4)?,
    }))
}

/// Publishes; false where somebody published at the same time, under the same number.
pub async fn publish(
    connection: &mut AnyConnection,
    call: i64,
    published: &Published,
    person: Option<i64>,
) -> Result<bool, StoreError> {
    let written = sqlx::query(
        "insert into call_together (call_id, number, document, hash, ended, person_id, published_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (call_id, number) do nothing",
    )
    .bind(call)
    .bind(published.number)
    .bind(&published.document)
    .bind(&published.hash)
    .bind(i64::from(published.ended))
    .bind(person)
    .bind(published.at)
    .execute(connection)
    .await?;
    Ok(written.rows_affected() > 0)
}

/// Which side something that is brought, or was noted, belongs to; nothing where it is gone.
pub async fn side_of(
    connection: &mut AnyConnection,
    (call, id): (i64, i64),
    hearing: bool,
) -> Result<Option<(Side, Option<i64>)>, StoreError> {
    if hearing {
        let heard = heard(connection, call).await?;
        return Ok(heard.into_iter().find(|one| one.id == id).map(|one| {
            let side = if one.application.is_some() {
                Side::Group
            } else {
                Side::Organisers
            };
            (side, one.application)
        }));
    }
    let brought = brought(connection, call).await?;
    let found = brought.into_iter().find(|one| one.id == id);
    Ok(found.map(|one| (one.side, one.application)))
}
