//! To whom letters about an application go.

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::shared::authz::{Power, Role};
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// Somebody who acts for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActingFor {
    /// Their number.
    pub person: i64,
    /// Where letters reach them.
    pub email: String,
    /// The language of those letters.
    pub language: Lang,
}

/// Those whose mandate for an organisation gives any of these powers on a day, each once.
pub async fn holding(
    connection: &mut AnyConnection,
    organisation: i64,
    powers: &[Power],
    today: Date,
) -> Result<Vec<ActingFor>, StoreError> {
    let rows = sqlx::query(
        "select person.id, email, language, role from mandate join person on person.id = person_id
         where organisation_id = $1 and ended_at is null and starts <= $2 and (until is null or until >= $2)
            and erased_at is null and email is not null
         order by mandate.created_at, mandate.id",
    )
    .bind(organisation)
    .bind(today.to_string())
    .fetch_all(connection)
    .await?;
    let mut found: Vec<ActingFor> = Vec::new();
    for row in &rows {
        let (language, role): (String, String) = (row.try_get(2)?, row.try_get(3)?);
        let holds = role
            .parse::<Role>()
            .is_ok_and(|role| powers.iter().any(|power| role.powers().contains(power)));
        let person = row.try_get(0)?;
        if holds && !found.iter().any(|one| one.person == person) {
            found.push(ActingFor {
                person,
                email: row.try_get(1)?,
                language: language.parse().unwrap_or_default(),
            });
        }
    }
    Ok(found)
}
