//! Who agrees, on the ground of which decisions, and who signed which text.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::agreement::{Follows, Party, Signature};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// The parties of an agreement, in the order of its text.
pub async fn of(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Party>, StoreError> {
    let rows = sqlx::query(
        "select organisation_id, key, left_on from agreement_party where agreement_id = $1 order by place, organisation_id",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter().map(party).collect()
}

fn party(row: &AnyRow) -> Result<Party, StoreError> {
    let left: String = row.try_get(2)?;
    Ok(Party {
        organisation: row.try_get(0)?,
        key: row.try_get(1)?,
        left: left.parse().ok(),
    })
}

/// The parties of agreements, each with the number of its agreement, in the order of the texts.
pub async fn of_many(
    connection: &mut AnyConnection,
    agreements: &[i64],
) -> Result<Vec<(i64, Party)>, StoreError> {
    let mut every = Vec::new();
    for chunk in agreements.chunks(500) {
        let sql = format!(
            "select organisation_id, key, left_on, agreement_id from agreement_party where agreement_id in ({})
             order by agreement_id, place, organisation_id",
            parameters(1, chunk.len())
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in &query.fetch_all(&mut *connection).await? {
            every.push((row.try_get(3)?, party(row)?));
        }
    }
    Ok(every)
}

/// Adds one.
pub async fn add(
    connection: &mut AnyConnection,
    agreement: i64,
    (party, place): (&Party, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into agreement_party (agreement_id, organisation_id, key, place, left_on) values ($1, $2, $3, $4, '')",
    )
    .bind(agreement)
    .bind(party.organisation)
    .bind(&party.key)
    .bind(place)
    .execute(connection)
    .await?;
    Ok(())
}

/// That one left on a day.
pub async fn leave(
    connection: &mut AnyConnection,
    (agreement, organisation): (i64, i64),
    day: Date,
) -> Result<(), StoreError> {
    sqlx::query("update agreement_party set left_on = $1 where agreement_id = $2 and organisation_id = $3")
        .bind(day.to_string())
        .bind(agreement)
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes one out of a draft: it takes no part any more.
pub async fn remove(
    connection: &mut AnyConnection,
    (agreement, organisation): (i64, i64),
) -> Result<(), StoreError> {
    for sql in [
        "delete from agreement_decision where agreement_id = $1 and organisation_id = $2",
        "delete from agreement_party where agreement_id = $1 and organisation_id = $2",
    ] {
        sqlx::query(sql)
            .bind(agreement)
            .bind(organisation)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The decisions that an agreement follows.
pub async fn follows(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Follows>, StoreError> {
    let rows = sqlx::query(
        "select decision_id, organisation_id from agreement_decision where agreement_id = $1 order by decision_id",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Follows {
                decision: row.try_get(0)?,
                organisation: row.try_get(1)?,
            })
        })
        .collect()
}

/// Which of the decisions on an application an agreement follows already.
pub async fn followed(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select decision_id from agreement_decision join decision on decision.id = decision_id where application_id = $1",
    )
    .bind(application)
    .fetch_all(connection)
    .await?)
}

/// That an agreement follows a decision; of two at once the second is told that the place is taken.
pub async fn follow(
    connection: &mut AnyConnection,
    agreement: i64,
    follows: Follows,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into agreement_decision (decision_id, agreement_id, organisation_id) values ($1, $2, $3)",
    )
    .bind(follows.decision)
    .bind(agreement)
    .bind(follows.organisation)
    .execute(connection)
    .await?;
    Ok(())
}

/// That a decision may be followed by another agreement.
pub async fn let_go(connection: &mut AnyConnection, decision: i64) -> Result<(), StoreError> {
    sqlx::query("delete from agreement_decision where decision_id = $1")
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}

/// The signatures under an agreement, whichever text they are under.
pub async fn signatures(
    connection: &mut AnyConnection,
    agreement: i64,
) -> Result<Vec<Signature>, StoreError> {
    let rows = sqlx::query(
        "select hash, organisation_id, name, signed_at, channel, sha256, verification from agreement_signature
         where agreement_id = $1 order by signed_at, id",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter().filter_map(|row| signature(row).transpose()).collect()
}

fn signature(row: &AnyRow) -> Result<Option<Signature>, StoreError> {
    let channel: String = row.try_get(4)?;
    let Ok(channel) = channel.parse() else {
        return Ok(None);
    };
    Ok(Some(Signature {
        hash: row.try_get(0)?,
        organisation: row.try_get(1)?,
        name: row.try_get(2)?,
        at: row.try_get(3)?,
        channel,
        file: row.try_get(5)?,
        verification: row.try_get(6)?,
    }))
}

/// Keeps a signature; false where that organisation's is there already.
pub async fn sign(
    connection: &mut AnyConnection,
    agreement: i64,
    signature: &Signature,
    acting: Acting,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "insert into agreement_signature (id, agreement_id, hash, organisation_id, person_id, mandate_id, name, signed_at, channel,
            sha256, verification)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (agreement_id, hash, organisation_id) do nothing",
    )
    .bind(chance::row())
    .bind(agreement)
    .bind(&signature.hash)
    .bind(signature.organisation)
    .bind(acting.person)
    .bind(acting.mandate)
    .bind(&signature.name)
    .bind(signature.at)
    .bind(signature.channel.as_str())
    .bind(&signature.file)
    .bind(&signature.verification)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
