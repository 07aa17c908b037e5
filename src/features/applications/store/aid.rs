//! Small state aid that was decided here.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::applications::aid::Except;
use crate::shared::store::StoreError;

/// An aid that was promised or granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// How much, in cents.
    pub cents: i64,
    /// The days on which it was told and taken, as far as they are known.
    pub days: Vec<String>,
}

/// What was promised or granted to an organisation as state aid under some rules; all but what is excepted, and all but what was
/// told and taken before a day.
pub async fn given(
    connection: &mut AnyConnection,
    (organisation, rules): (i64, &str),
    since: Date,
    except: Except,
) -> Result<Vec<Given>, StoreError> {
    let rows = sqlx::query(
        "select cents, notified_on, decided_on from decision
         where organisation_id = $1 and aid = $2 and state in ('conditional', 'granted') and id <> $4 and application_id <> $5
            and (notified_on is null or notified_on >= $3 or decided_on >= $3) and (notified_on is not null or $6 = 0)",
    )
    .bind(organisation)
    .bind(rules)
    .bind(since.to_string())
    .bind(except.decision)
    .bind(except.application)
    .bind(i64::from(except.untold))
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let days: [Option<String>; 2] = [row.try_get(1)?, row.try_get(2)?];
            Ok(Given {
                cents: row.try_get(0)?,
                days: days.into_iter().flatten().collect(),
            })
        })
        .collect()
}
