//! What parties commit to.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::agreement::Commitment;
use crate::shared::i18n::Lang;
use crate::shared::store::StoreError;

/// One as it is kept; nothing for one whose day cannot be read.
pub(super) fn commitment(row: &AnyRow) -> Result<Option<Commitment>, StoreError> {
    let (year, due, kept): (i64, String, String) = (row.try_get(4)?, row.try_get(6)?, row.try_get(7)?);
    let Ok(due) = due.parse() else {
        return Ok(None);
    };
    Ok(Some(Commitment {
        id: row.try_get(0)?,
        agreement: row.try_get(1)?,
        organisation: row.try_get(2)?,
        kind: row.try_get(3)?,
        year: i16::try_from(year).unwrap_or_default(),
        words: row.try_get(5)?,
        due,
        kept: kept.parse().ok(),
        evidence: row.try_get(8)?,
        evidence_language: row.try_get::<String, _>(9)?.parse().ok(),
    }))
}

/// What the parties of an agreement commit to, the nearest first.
pub async fn of(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Commitment>, StoreError> {
    let rows = sqlx::query(
        "select id, agreement_id, organisation_id, kind, year, words, due_on, kept_on, evidence, evidence_language from commitment
         where agreement_id = $1 order by due_on, id",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .filter_map(|row| commitment(row).transpose())
        .collect()
}

/// The years of which those who agreed on an application tell.
pub async fn years(connection: &mut AnyConnection, application: i64) -> Result<Vec<i16>, StoreError> {
    let years: Vec<i64> = sqlx::query_scalar(
        "select distinct commitment.year from commitment join agreement on agreement.id = commitment.agreement_id
         where agreement.application_id = $1 and commitment.kind = 'report' order by commitment.year",
    )
    .bind(application)
    .fetch_all(connection)
    .await?;
    Ok(years
        .into_iter()
        .filter_map(|year| year.try_into().ok())
        .collect())
}

/// Adds one.
pub async fn insert(connection: &mut AnyConnection, one: &Commitment) -> Result<(), StoreError> {
    sqlx::query(
        "insert into commitment (id, agreement_id, organisation_id, kind, year, words, due_on, kept_on, evidence)
         values ($1, $2, $3, $4, $5, $6, $7, '', '')",
    )
    .bind(one.id)
    .bind(one.agreement)
    .bind(one.organisation)
    .bind(&one.kind)
    .bind(i64::from(one.year))
    .bind(&one.words)
    .bind(one.due.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// That one is kept since a day, with what proves it; the first proof stands.
pub async fn keep(
    connection: &mut AnyConnection,
    id: i64,
    (day, evidence): (Date, &str),
    language: Option<Lang>,
) -> Result<(), StoreError> {
    sqlx::query(
        "update commitment set kept_on = $1, evidence = $2, evidence_language = $3 where id = $4 and kept_on = ''",
    )
    .bind(day.to_string())
    .bind(evidence)
    .bind(language.map_or("", Lang::code))
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// What was measured, by number, as the report tells it that keeps one; what the first told stands.
pub async fn tell(connection: &mut AnyConnection, id: i64, measured: &[i64]) -> Result<(), StoreError> {
    let numbers: Vec<String> = measured.iter().map(i64::to_string).collect();
    sqlx::query("update commitment set measured = $1 where id = $2 and measured is null")
        .bind(numbers.join(" "))
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// The same of an agreement, by the year that was told of; nothing of reports that were sent before it was kept.
pub async fn told(
    connection: &mut AnyConnection,
    agreement: i64,
) -> Result<BTreeMap<i16, Vec<i64>>, StoreError> {
    let rows = sqlx::query(
        "select year, measured from commitment
         where agreement_id = $1 and kind = 'report' and kept_on <> '' and measured is not null",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    let mut told = BTreeMap::new();
    for row in &rows {
        let (year, numbers): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        let numbers = numbers.split(' ').filter_map(|number| number.parse().ok());
        told.insert(i16::try_from(year).unwrap_or_default(), numbers.collect());
    }
    Ok(told)
}

/// That what one party has yet to keep is kept by another.
pub async fn pass(
    connection: &mut AnyConnection,
    agreement: i64,
    (from, to): (i64, i64),
) -> Result<(), StoreError> {
    sqlx::query(
        "update commitment set organisation_id = $1 where agreement_id = $2 and organisation_id = $3 and kept_on = ''",
    )
    .bind(to)
    .bind(agreement)
    .bind(from)
    .execute(connection)
    .await?;
    Ok(())
}

/// What an agreement that is broken off in a year owes no more: to tell of the years after, and to look at what came of all.
pub async fn lapse(connection: &mut AnyConnection, agreement: i64, year: i16) -> Result<(), StoreError> {
    sqlx::query(
        "delete from commitment where agreement_id = $1 and kept_on = ''
            and (kind = 'evaluation' or (kind = 'report' and year > $2))",
    )
    .bind(agreement)
    .bind(i64::from(year))
    .execute(connection)
    .await?;
    Ok(())
}

/// That what binds on the end of an agreement is owed on another day.
pub async fn put_off(connection: &mut AnyConnection, id: i64, due: Date) -> Result<(), StoreError> {
    sqlx::query("update commitment set due_on = $1 where id = $2 and kept_on = ''")
        .bind(due.to_string())
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}
