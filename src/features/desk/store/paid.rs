//! What was paid of what decisions give. Whoever keeps the agreements says it; here it only stands beside what was granted.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// What was paid with one application, in cents, by partner and programme.
#[derive(Clone, Debug, Default)]
pub struct Paid(HashMap<(String, i64), i64>);

impl Paid {
    /// What was paid to a partner out of a programme.
    #[must_use]
    pub fn to(&self, partner: &str, programme: i64) -> i64 {
        self.0
            .get(&(partner.to_owned(), programme))
            .copied()
            .unwrap_or_default()
    }

    /// What was paid out of a programme; out of all where none is named.
    #[must_use]
    pub fn of(&self, programme: Option<i64>) -> i64 {
        let counts = |(_, one): &(String, i64)| programme.is_none_or(|programme| programme == *one);
        let paid = self.0.iter().filter(|(of, _)| counts(of));
        paid.map(|(_, cents)| cents).sum()
    }
}

/// What was paid with an application.
pub async fn of(connection: &mut AnyConnection, application: i64) -> Result<Paid, StoreError> {
    let rows = sqlx::query(
        "select partner, programme_id, paid from decision where application_id = $1 and paid > 0",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    let mut paid = HashMap::new();
    for row in &rows {
        paid.insert((row.try_get(0)?, row.try_get(1)?), row.try_get(2)?);
    }
    Ok(Paid(paid))
}

/// Adds what was paid of what a decision gives.
pub async fn add(connection: &mut AnyConnection, decision: i64, cents: i64) -> Result<(), StoreError> {
    sqlx::query("update decision set paid = paid + $1 where id = $2")
        .bind(cents)
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}
