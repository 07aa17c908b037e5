//! Who acts for an organisation: for letters, and to know who could confirm what another proposed.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::Role;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// Somebody who acts for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActingFor {
    /// Their number.
    pub person: i64,
    /// As they call themselves.
    pub name: String,
    /// Where letters reach them.
    pub email: String,
    /// The language of those letters.
    pub language: Lang,
    /// Their role.
    pub role: Role,
    /// When it was given, in seconds.
    pub given_at: i64,
}

/// Whether a mandate is in force on a day.
///
/// # Errors
/// When the database does not answer.
pub async fn is_in_force(
    connection: &mut AnyConnection,
    mandate: i64,
    today: Date,
) -> Result<bool, StoreError> {
    let found: i64 = sqlx::query_scalar(
        "select count(*) from mandate where id = $1 and ended_at is null and starts <= $2
            and (until is null or until >= $2)",
    )
    .bind(mandate)
    .bind(today.to_string())
    .fetch_one(connection)
    .await?;
    Ok(found > 0)
}

/// Those who act for an organisation on a day, one line a mandate.
///
/// # Errors
/// When the database does not answer.
pub async fn acting_for(
    connection: &mut AnyConnection,
    organisation: i64,
    today: Date,
) -> Result<Vec<ActingFor>, StoreError> {
    let rows = sqlx::query(
        "select person.id, name, email, language, role, mandate.created_at from mandate join person on person.id = person_id
         where organisation_id = $1 and ended_at is null and starts <= $2 and (until is null or until >= $2)
            and erased_at is null and email is not null
         order by mandate.created_at, mandate.id",
    )
    .bind(organisation)
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let (language, role): (String, String) = (row.try_get(3)?, row.try_get(4)?);
        if let Ok(role) = role.parse() {
            found.push(ActingFor {
                person: row.try_get(0)?,
                name: row.try_get(1)?,
                email: row.try_get(2)?,
                language: language.parse().unwrap_or_default(),
                role,
                given_at: row.try_get(5)?,
            });
        }
    }
    Ok(found)
}
