//! What funders decided.

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::desk::decision::Decision;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::store::StoreError;

/// What was done to a decision, by whom, when.
#[derive(Clone, Copy, Debug)]
pub struct Done<'a> {
    /// What was done.
    pub act: &'a str,
    /// By whom.
    pub acting: Acting,
    /// For which funder.
    pub funder: i64,
    /// When, in seconds.
    pub now: i64,
}

/// A line of the history of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What was done.
    pub act: String,
    /// How much was named, in cents.
    pub cents: i64,
    /// Condition, reason or what happens next.
    pub words: String,
    /// When, in seconds.
    pub at: i64,
}

const SELECT: &str = "select decision.id, partner, programme_id, programme.organisation_id, decision.state, decision.cents, envelope_id,
    words, if_programme_id, if_cents, shared, notified_on, decision.version
    from decision join programme on programme.id = programme_id";

/// Every decision on an application, in a fixed order.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Decision>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 order by partner, programme_id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| decision(row).transpose()).collect()
}

/// One in a state that this version of the program does not know is left out.
fn decision(row: &AnyRow) -> Result<Option<Decision>, StoreError> {
    let state: String = row.try_get(4)?;
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    let (programme, cents): (Option<i64>, Option<i64>) = (row.try_get(8)?, row.try_get(9)?);
    let notified: Option<String> = row.try_get(11)?;
    Ok(Some(Decision {
        id: row.try_get(0)?,
        partner: row.try_get(1)?,
        programme: row.try_get(2)?,
        funder: row.try_get(3)?,
        state,
        cents: row.try_get(5)?,
        envelope: row.try_get(6)?,
        words: row.try_get(7)?,
        condition: programme.zip(cents),
        shared: row.try_get::<i64, _>(10)? == 1,
        notified: notified.and_then(|day| day.parse().ok()),
        version: row.try_get(12)?,
    }))
}

/// Keeps a decision, and adds to its history. Where there was none and two at once begin it, the second is told that the place
/// is taken.
pub async fn write(
    connection: &mut AnyConnection,
    application: i64,
    (decision, partner): (&Decision, i64),
    done: &Done<'_>,
) -> Result<(), StoreError> {
    let id = if decision.id == 0 {
        chance::row()
    } else {
        decision.id
    };
    let sql = match decision.id {
        0 => {
            "insert into decision (state, cents, envelope_id, words, if_programme_id, if_cents, shared, notified_on, version, id,
                application_id, partner, programme_id, organisation_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1, $10, $11, $12, $13, $14)"
        }
        _ => {
            "update decision set state = $1, cents = $2, envelope_id = $3, words = $4, if_programme_id = $5, if_cents = $6,
                shared = $7, notified_on = $8, version = $9 + 1, organisation_id = $14
             where id = $10 and application_id = $11 and partner = $12 and programme_id = $13"
        }
    };
    sqlx::query(sql)
        .bind(decision.state.as_str())
        .bind(decision.cents)
        .bind(decision.envelope)
        .bind(&decision.words)
        .bind(decision.condition.map(|(programme, _)| programme))
        .bind(decision.condition.map(|(_, cents)| cents))
        .bind(i64::from(decision.shared))
        .bind(decision.notified.map(|day| day.to_string()))
        .bind(decision.version)
        .bind(id)
        .bind(application)
        .bind(&decision.partner)
        .bind(decision.programme)
        .bind(partner)
        .execute(&mut *connection)
        .await?;
    sqlx::query(
        "insert into decision_act (decision_id, number, act, state, cents, words, person_id, organisation_id, happened_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(decision.version + 1)
    .bind(done.act)
    .bind(decision.state.as_str())
    .bind(decision.cents)
    .bind(&decision.words)
    .bind(done.acting.person)
    .bind(done.funder)
    .bind(done.now)
    .execute(connection)
    .await?;
    Ok(())
}

/// The history of a decision, the newest first.
pub async fn history(connection: &mut AnyConnection, decision: i64) -> Result<Vec<Past>, StoreError> {
    let rows = sqlx::query(
        "select act, cents, words, happened_at from decision_act where decision_id = $1 order by number desc",
    )
    .bind(decision)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Past {
                act: row.try_get(0)?,
                cents: row.try_get(1)?,
                words: row.try_get(2)?,
                at: row.try_get(3)?,
            })
        })
        .collect()
}

/// What a funder grants or promises to an organisation, by year of the envelope, in cents.
pub async fn by_year(
    connection: &mut AnyConnection,
    (funder, organisation): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = sqlx::query(
        "select envelope.year, cast(sum(decision.cents) as bigint) from decision
         join programme on programme.id = decision.programme_id join envelope on envelope.id = envelope_id
         where programme.organisation_id = $1 and decision.organisation_id = $2
            and decision.state in ('conditional', 'granted')
         group by envelope.year order by envelope.year",
    )
    .bind(funder)
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
