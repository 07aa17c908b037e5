//! Every query about indicators that organisations propose, and about what they counted.

pub mod measured;
mod noted;

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::catalogue::{Hidden, Indicator, dimension};
use crate::shared::i18n::{Lang, Words};
use crate::shared::store::StoreError;
pub use noted::{Place, noted};

/// Every proposed indicator, in the order in which they were proposed. There are tens of them.
pub async fn all(connection: &mut AnyConnection) -> Result<Vec<Indicator>, StoreError> {
    let rows = sqlx::query(
        "select id, key, organisation_id, state, dimension, decimals, theme, reason, hidden_at, hidden_because, hidden_language
         from indicator
         order by created_at, id",
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(mut indicator) = indicator(row)? else {
            continue;
        };
        let id: i64 = row.try_get(0)?;
        let said = sqlx::query(
            "select language, name, definition, unit, measured, source from indicator_words where indicator_id = $1",
        )
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
        for words in &said {
            let language: String = words.try_get(0)?;
            // A language that this version does not know is not shown.
            let Ok(lang) = language.parse() else { continue };
            for (at, text) in [
                (1, &mut indicator.names),
                (2, &mut indicator.definitions),
                (3, &mut indicator.units),
                (4, &mut indicator.measured),
                (5, &mut indicator.sources),
            ] {
                let said: String = words.try_get(at)?;
                text.put(lang, &said);
            }
        }
        found.push(indicator);
    }
    Ok(found)
}

/// An indicator whose words this version does not know is left out.
fn indicator(row: &AnyRow) -> Result<Option<Indicator>, StoreError> {
    let (state, about): (String, String) = (row.try_get(3)?, row.try_get(4)?);
    let (Ok(state), Some(dimension)) = (state.parse(), dimension(&about)) else {
        return Ok(None);
    };
    let decimals: i64 = row.try_get(5)?;
    let theme: Option<String> = row.try_get(6)?;
    let at: Option<i64> = row.try_get(8)?;
    let (because, language): (String, String) = (row.try_get(9)?, row.try_get(10)?);
    Ok(Some(Indicator {
        address: row.try_get(1)?,
        state,
        dimension,
        names: Words::default(),
        definitions: Words::default(),
        units: Words::default(),
        measured: Words::default(),
        sources: Words::default(),
        decimals: u8::try_from(decimals).unwrap_or_default().min(3),
        themes: theme.into_iter().collect(),
        proposed_by: row.try_get(2)?,
        reason: row.try_get(7)?,
        hidden: at.map(|at| Hidden {
            at,
            because,
            language: language.parse().ok(),
        }),
    }))
}

/// Writes a proposal, in the language in which it was written.
pub async fn propose(
    connection: &mut AnyConnection,
    id: i64,
    indicator: &Indicator,
    lang: Lang,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into indicator (id, key, organisation_id, state, dimension, decimals, theme, reason, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, '', $8)",
    )
    .bind(id)
    .bind(&indicator.address)
    .bind(indicator.proposed_by)
    .bind(indicator.state.as_str())
    .bind(indicator.dimension.as_str())
    .bind(i64::from(indicator.decimals))
    .bind(indicator.themes.first())
    .bind(now)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "insert into indicator_words (indicator_id, language, name, definition, unit, measured, source)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id)
    .bind(lang.code())
    .bind(indicator.names.only(lang))
    .bind(indicator.definitions.only(lang))
    .bind(indicator.units.only(lang))
    .bind(indicator.measured.only(lang))
    .bind(indicator.sources.only(lang))
    .execute(connection)
    .await?;
    Ok(())
}

/// Withdraws the text of what was proposed; false when it is withdrawn already.
pub async fn hide(
    connection: &mut AnyConnection,
    address: &str,
    (reason, lang): (&str, Lang),
    now: i64,
) -> Result<bool, StoreError> {
    let hidden = sqlx::query(
        "update indicator set hidden_because = $1, hidden_language = $2, hidden_at = $3 where key = $4 and hidden_at is null",
    )
    .bind(reason)
    .bind(lang.code())
    .bind(now)
    .bind(address)
    .execute(connection)
    .await?;
    Ok(hidden.rows_affected() > 0)
}

/// Shows a text that was withdrawn again; false when it is not withdrawn.
pub async fn show_again(connection: &mut AnyConnection, address: &str) -> Result<bool, StoreError> {
    let shown = sqlx::query(
        "update indicator set hidden_because = '', hidden_language = '', hidden_at = null where key = $1 and hidden_at is not null",
    )
    .bind(address)
    .execute(connection)
    .await?;
    Ok(shown.rows_affected() > 0)
}

/// Takes an indicator into the catalogue, or back into it.
pub async fn take(connection: &mut AnyConnection, address: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "update indicator set state = 'accepted', decided_at = $1 where key = $2 and state in ('proposed', 'declined')",
    )
    .bind(now)
    .bind(address)
    .execute(&mut *connection)
    .await?;
    sqlx::query("delete from indicator_retired where address = $1")
        .bind(address)
        .execute(connection)
        .await?;
    Ok(())
}

/// Leaves an indicator out: what was proposed is not taken, what is there is retired.
pub async fn leave(connection: &mut AnyConnection, address: &str, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "update indicator set state = 'declined', decided_at = $1 where key = $2 and state = 'proposed'",
    )
    .bind(now)
    .bind(address)
    .execute(&mut *connection)
    .await?;
    // What is not in the catalogue is not retired from it, whatever stands here.
    sqlx::query(
        "insert into indicator_retired (address, retired_at) values ($1, $2) on conflict (address) do nothing",
    )
    .bind(address)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Addresses of those that were retired.
pub async fn retired(connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select address from indicator_retired order by address")
            .fetch_all(connection)
            .await?,
    )
}

/// What an organisation counted in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Address of the indicator.
    pub indicator: String,
    /// Who counted.
    pub organisation: i64,
    /// In which year.
    pub year: i16,
    /// In the smallest part that the indicator's decimals count.
    pub value: i64,
    /// Where it comes from, in their words.
    pub source: String,
    /// Language of those words.
    pub language: Lang,
    /// When it was noted, in seconds.
    pub noted_at: i64,
    /// Whether it was taken back then: nothing is known of that year any more.
    pub taken_back: bool,
}

const VALUES: &str = "select indicator, organisation_id, year, value, source, language, noted_at, taken_back from indicator_value";

/// The values of an indicator: the last noted of each organisation and year, the last years first.
///
/// # Errors
/// When the database does not answer.
pub async fn values(connection: &mut AnyConnection, indicator: &str) -> Result<Vec<Value>, StoreError> {
    let sql = format!("{VALUES} where indicator = $1 order by year desc, noted_at desc, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(indicator)
        .fetch_all(connection)
        .await?;
    last(&rows)
}

/// What an organisation counted: the last noted of each indicator and year, the last years first.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Value>, StoreError> {
    let sql = format!("{VALUES} where organisation_id = $1 order by year desc, noted_at desc, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    last(&rows)
}

/// Of what was noted several times for one year, the last, unless it was taken back: rows come with the last
/// noted first.
fn last(rows: &[AnyRow]) -> Result<Vec<Value>, StoreError> {
    let mut values: Vec<Value> = Vec::with_capacity(rows.len());
    for row in rows {
        let (year, language): (i64, String) = (row.try_get(2)?, row.try_get(5)?);
        let value = Value {
            indicator: row.try_get(0)?,
            organisation: row.try_get(1)?,
            year: i16::try_from(year).unwrap_or_default(),
            value: row.try_get(3)?,
            source: row.try_get(4)?,
            language: language.parse().unwrap_or_default(),
            noted_at: row.try_get(6)?,
            taken_back: row.try_get::<i64, _>(7)? != 0,
        };
        let known = |one: &Value| {
            (&one.indicator, one.organisation, one.year) == (&value.indicator, value.organisation, value.year)
        };
        if !values.iter().any(known) {
            values.push(value);
        }
    }
    values.retain(|value| !value.taken_back);
    Ok(values)
}

/// When a value was noted or taken back last, or the text of an indicator withdrawn, in seconds; nothing where none ever was.
pub async fn noted_at(connection: &mut AnyConnection) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select max(told_at) from (select max(noted_at) as told_at from indicator_value union all
         select max(hidden_at) from indicator) known",
    )
    .fetch_one(connection)
    .await?)
}

/// Notes a value, or takes one back; two in one second stand in the order in which they were noted.
pub async fn note(connection: &mut AnyConnection, id: i64, value: &Value) -> Result<(), StoreError> {
    sqlx::query(
        "insert into indicator_value (id, indicator, organisation_id, year, value, source, language, taken_back,
            noted_at)
         select $1, $2, $3, $4, $5, $6, $7, $8, cast(coalesce(max(case when noted_at >= $9 then noted_at + 1
            else $9 end), $9) as bigint) from indicator_value
         where indicator = $2 and organisation_id = $3 and year = $4",
    )
    .bind(id)
    .bind(&value.indicator)
    .bind(value.organisation)
    .bind(i64::from(value.year))
    .bind(value.value)
    .bind(&value.source)
    .bind(value.language.code())
    .bind(i64::from(value.taken_back))
    .bind(value.noted_at)
    .execute(connection)
    .await?;
    Ok(())
}

/// Addresses of the indicators by which a policy is followed.
pub async fn of_policy(connection: &mut AnyConnection, policy: i64) -> Result<Vec<String>, StoreError> {
    Ok(
        sqlx::query_scalar("select indicator from indicator_policy where policy_id = $1 order by indicator")
            .bind(policy)
            .fetch_all(connection)
            .await?,
    )
}

/// Numbers of the policies that an indicator follows.
pub async fn followed(connection: &mut AnyConnection, indicator: &str) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select policy_id from indicator_policy where indicator = $1 order by policy_id")
            .bind(indicator)
            .fetch_all(connection)
            .await?,
    )
}

/// Chooses by which indicators a policy is followed.
pub async fn choose(
    connection: &mut AnyConnection,
    policy: i64,
    indicators: &[String],
) -> Result<(), StoreError> {
    sqlx::query("delete from indicator_policy where policy_id = $1")
        .bind(policy)
        .execute(&mut *connection)
        .await?;
    for indicator in indicators {
        sqlx::query("insert into indicator_policy (indicator, policy_id) values ($1, $2)")
            .bind(indicator)
            .bind(policy)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
