//! How to reach those who declared a body, in which country it is, and how many somebody declared.

use std::collections::HashMap;

use sqlx::{AnyConnection, Row};

use crate::shared::countries::name as called;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// Notes how to reach those who declared a body.
///
/// # Errors
/// When the database does not answer.
pub async fn note(
    connection: &mut AnyConnection,
    id: i64,
    organisation: i64,
    person: i64,
    contact: &str,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into declared_contact (id, organisation_id, person_id, contact, created_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(organisation)
    .bind(person)
    .bind(contact)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// How many bodies a person declared since an instant.
///
/// # Errors
/// When the database does not answer.
pub async fn count_since(connection: &mut AnyConnection, person: i64, since: i64) -> Result<i64, StoreError> {
    Ok(
        sqlx::query_scalar("select count(*) from declared_contact where person_id = $1 and created_at >= $2")
            .bind(person)
            .bind(since)
            .fetch_one(connection)
            .await?,
    )
}

/// In which country a body is, as its members said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// The code that they chose; nothing where they wrote a word, before one chose.
    code: Option<String>,
    /// What they read or wrote, and its language.
    word: String,
    language: Lang,
}

impl Country {
    /// Its name for a reader, and the language of that: theirs, or that of the word that was written.
    #[must_use]
    pub fn name(&self, lang: Lang) -> (&str, Lang) {
        let known = self.code.as_deref().and_then(|code| called(code, lang));
        known.map_or((&self.word, self.language), |name| (name, lang))
    }
}

/// Notes in which country a body is, by its code; and what it is called in the language in which it was chosen.
///
/// # Errors
/// When the database does not answer.
pub async fn note_country(
    connection: &mut AnyConnection,
    (id, organisation): (i64, i64),
    (code, language): (&str, Lang),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into declared_country (id, organisation_id, code, country, language, created_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(organisation)
    .bind(code)
    .bind(called(code, language).unwrap_or(code))
    .bind(language.code())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// In which country each of these is, by its number, as its members said when they declared that it is elsewhere. Where a register
/// tells its seat since, that counts.
///
/// # Errors
/// When the database does not answer.
pub async fn countries(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<HashMap<i64, Country>, StoreError> {
    let mut countries = HashMap::new();
    for organisation in organisations {
        let row = sqlx::query(
            "select declared_country.country, declared_country.language, declared_country.code from declared_country
             join organisation on organisation.id = organisation_id and commune is null
             where organisation_id = $1 order by declared_country.created_at, declared_country.id limit 1",
        )
        .bind(organisation)
        .fetch_optional(&mut *connection)
        .await?;
        if let Some(row) = row {
            let language: String = row.try_get(1)?;
            let country = Country {
                word: row.try_get(0)?,
                language: language.parse().unwrap_or_default(),
                code: row.try_get(2)?,
            };
            countries.insert(*organisation, country);
        }
    }
    Ok(countries)
}
