//! Every query about what decisions give of later years.

use sqlx::{AnyConnection, Row};

use crate::features::programmes::later::{Later, Promised};
use crate::shared::store::{StoreError, parameters};

/// What these decisions give of later years, each with the number of its decision, year after year.
pub async fn later(
    connection: &mut AnyConnection,
    decisions: &[i64],
) -> Result<Vec<(i64, Later)>, StoreError> {
    let mut later = Vec::new();
    for chunk in decisions.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select decision_id, year, cents, envelope_id from decision_later where decision_id in ({list})
             order by decision_id, year"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let one = Later {
                year: i16::try_from(row.try_get::<i64, _>(1)?).unwrap_or_default(),
                cents: row.try_get(2)?,
                envelope: row.try_get(3)?,
            };
            later.push((row.try_get(0)?, one));
        }
    }
    Ok(later)
}

/// Keeps what a decision gives of later years, instead of what it gave of them before.
pub async fn write_later(
    connection: &mut AnyConnection,
    decision: i64,
    later: &[Later],
) -> Result<(), StoreError> {
    sqlx::query("delete from decision_later where decision_id = $1")
        .bind(decision)
        .execute(&mut *connection)
        .await?;
    for one in later {
        sqlx::query(
            "insert into decision_later (decision_id, year, cents, envelope_id) values ($1, $2, $3, $4)",
        )
        .bind(decision)
        .bind(i64::from(one.year))
        .bind(one.cents)
        .bind(one.envelope)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// What is promised or granted of later years of a programme that have no envelope for it yet, the first years first.
pub async fn promised_later(
    connection: &mut AnyConnection,
    programme: i64,
) -> Result<Vec<Promised>, StoreError> {
    let rows = sqlx::query(
        "select decision_later.decision_id, decision_later.year, envelope.purpose, decision_later.cents, decision.notified_on
         from decision join decision_later on decision_later.decision_id = decision.id
         join envelope on envelope.id = decision.envelope_id
         where decision.programme_id = $1 and decision.state in ('conditional', 'granted')
            and decision_later.envelope_id is null
         order by decision_later.year, decision_later.decision_id",
    )
    .bind(programme)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Promised {
                decision: row.try_get(0)?,
                year: i16::try_from(row.try_get::<i64, _>(1)?).unwrap_or_default(),
                purpose: row.try_get(2)?,
                cents: row.try_get(3)?,
                told: row.try_get::<Option<String>, _>(4)?.is_some(),
            })
        })
        .collect()
}

/// Takes what a decision promises of a year out of an envelope from now on.
pub async fn draw(
    connection: &mut AnyConnection,
    (decision, year): (i64, i16),
    envelope: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update decision_later set envelope_id = $1 where decision_id = $2 and year = $3 and envelope_id is null",
    )
    .bind(envelope)
    .bind(decision)
    .bind(i64::from(year))
    .execute(connection)
    .await?;
    Ok(())
}
