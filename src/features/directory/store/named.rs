//! Organisations by what tells who they are, each once and in brief: for what is kept in memory to
//! recognise them by.

use futures_util::TryStreamExt;
use sqlx::{AnyConnection, Row};

use super::withholdings::PUBLISHED;
use crate::features::directory::organisation::Organisation;
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::StoreError;

/// What tells who an organisation is, beside its numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Number in the database.
    pub id: i64,
    /// The stable part of its address.
    pub key: String,
    /// As registered.
    pub name: String,
    /// Its acronym or short name.
    pub short_name: Option<String>,
    /// Language of the name, when known.
    pub language: Option<String>,
    /// A word of [`crate::features::directory::Kind`].
    pub kind: String,
    /// INSEE or NIS code of its seat.
    pub commune: Option<String>,
    /// Commune as the register spells it.
    pub commune_name: Option<String>,
    /// Postcode of the seat.
    pub postcode: Option<String>,
    /// Its site.
    pub website: Option<String>,
    /// ISO date.
    pub founded: Option<String>,
    /// Kind of the entry these values come from.
    pub entry_kind: String,
    /// Number of that entry.
    pub entry_number: String,
}

/// Every published organisation, in no order.
///
/// # Errors
/// When the database does not answer.
pub async fn each_named(
    connection: &mut AnyConnection,
    mut each: impl FnMut(Named),
) -> Result<(), StoreError> {
    let sql = format!(
        "select id, key, name, short_name, language, kind, commune, commune_name, postcode, website, founded, \
         entry_kind, entry_number from organisation where {PUBLISHED}"
    );
    let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        each(Named {
            id: row.try_get(0)?,
            key: row.try_get(1)?,
            name: row.try_get(2)?,
            short_name: row.try_get(3)?,
            language: row.try_get(4)?,
            kind: row.try_get(5)?,
            commune: row.try_get(6)?,
            commune_name: row.try_get(7)?,
            postcode: row.try_get(8)?,
            website: row.try_get(9)?,
            founded: row.try_get(10)?,
            entry_kind: row.try_get(11)?,
            entry_number: row.try_get(12)?,
        });
    }
    Ok(())
}

/// The names that registers give beside the one that is shown: organisation, language when known,
/// name. An organisation that is withheld may be among them.
///
/// # Errors
/// When the database does not answer.
pub async fn each_other_name(
    connection: &mut AnyConnection,
    mut each: impl FnMut(i64, Option<&str>, &str),
) -> Result<(), StoreError> {
    for (table, others) in [("rna_entry", "null"), ("entry", "e.other_names")] {
        let sql = format!(
            "select e.organisation_id, e.name, cast({others} as text) from {table} e
             join organisation o on o.id = e.organisation_id where e.name <> o.name or {others} is not null"
        );
        let mut rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch(&mut *connection);
        while let Some(row) = rows.try_next().await? {
            let (id, name): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
            let others: Option<String> = row.try_get(2)?;
            each(id, None, &name);
            for (language, other) in others
                .iter()
                .flat_map(|lines| lines.lines())
                .filter_map(|line| line.split_once('\t'))
            {
                each(id, (!language.is_empty()).then_some(language), other);
            }
        }
    }
    Ok(())
}

/// What registers call an organisation, in each language of ours in which one of them gives it a name: as it is shown first, then as
/// its entries say it.
///
/// # Errors
/// When the database does not answer.
pub async fn names_of(
    connection: &mut AnyConnection,
    organisation: &Organisation,
) -> Result<Words, StoreError> {
    let rows = sqlx::query(
        "select name, language, other_names from entry where organisation_id = $1 and missing_since is null
         order by register, number",
    )
    .bind(organisation.id)
    .fetch_all(connection)
    .await?;
    let mut given: Vec<(Option<String>, String)> =
        vec![(organisation.language.clone(), organisation.name.clone())];
    for row in &rows {
        given.push((row.try_get(1)?, row.try_get(0)?));
        let others: Option<String> = row.try_get(2)?;
        for line in others.iter().flat_map(|lines| lines.lines()) {
            if let Some((language, name)) = line.split_once('\t') {
                given.push((Some(language.to_owned()), name.to_owned()));
            }
        }
    }
    let mut names = Words::default();
    for (language, name) in given {
        let lang: Option<Lang> = language.and_then(|language| language.parse().ok());
        if let Some(lang) = lang.filter(|lang| names.only(*lang).is_empty()) {
            names.put(lang, &name);
        }
    }
    Ok(names)
}
