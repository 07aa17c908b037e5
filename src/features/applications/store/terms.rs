//! On which terms money is requested with an application.

use sqlx::{AnyConnection, Row};

use crate::shared::store::StoreError;

/// Who receives the money, by its word; nothing where nobody said.
pub async fn mode(connection: &mut AnyConnection, application: i64) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("select mode from application_terms where application_id = $1")
        .bind(application)
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok(row.try_get(0)?)).transpose()
}

/// Says who receives the money, in the place of what was said before; the caller took its turn.
pub async fn say(connection: &mut AnyConnection, application: i64, mode: &str) -> Result<(), StoreError> {
    sqlx::query("delete from application_terms where application_id = $1")
        .bind(application)
        .execute(&mut *connection)
        .await?;
    sqlx::query("insert into application_terms (application_id, mode) values ($1, $2)")
        .bind(application)
        .bind(mode)
        .execute(connection)
        .await?;
    Ok(())
}

/// The rules on aid that partners named: partner, Member State, rules by their word.
pub async fn regimes(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<(i64, String, String)>, StoreError> {
    let rows = sqlx::query(
        "select partner_id, member_state, regime from application_regime where application_id = $1
         order by partner_id, member_state",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect()
}

/// Names other rules on aid for a partner, or none: then the general ones hold. The caller took its turn.
pub async fn name(
    connection: &mut AnyConnection,
    (application, partner, member_state): (i64, i64, &str),
    named: Option<&str>,
) -> Result<(), StoreError> {
    sqlx::query(
        "delete from application_regime where application_id = $1 and partner_id = $2 and member_state = $3",
    )
    .bind(application)
    .bind(partner)
    .bind(member_state)
    .execute(&mut *connection)
    .await?;
    let Some(regime) = named else {
        return Ok(());
    };
    sqlx::query(
        "insert into application_regime (application_id, partner_id, member_state, regime)
         values ($1, $2, $3, $4)",
    )
    .bind(application)
    .bind(partner)
    .bind(member_state)
    .bind(regime)
    .execute(connection)
    .await?;
    Ok(())
}
