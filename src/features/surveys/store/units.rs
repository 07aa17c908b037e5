//! Those who are asked, their links and their answers.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::surveys::questionnaire::Values;
use crate::features::surveys::survey::{Awaited, Unit, Way};
use crate::shared::store::{StoreError, insert_rows, parameters};

const SELECT: &str =
    "select id, survey_id, organisation_id, stratum, probability, facts, way, written_to, reminders,
    sent_at, version, reminded_at, letter,
    (select count(*) from survey_refusal where survey_refusal.organisation_id = survey_unit.organisation_id)
    from survey_unit";

fn unit(row: &AnyRow) -> Result<Unit, StoreError> {
    let (facts, way, letter): (String, String, String) = (row.try_get(5)?, row.try_get(6)?, row.try_get(12)?);
    Ok(Unit {
        id: row.try_get(0)?,
        survey: row.try_get(1)?,
        organisation: row.try_get(2)?,
        stratum: u32::try_from(row.try_get::<i64, _>(3)?).unwrap_or_default(),
        probability: row.try_get(4)?,
        facts: serde_json::from_str(&facts).unwrap_or_default(),
        way: Way::from(way.as_str()),
        awaited: letter.parse().ok(),
        refuses: row.try_get::<i64, _>(13)? > 0,
        written_to: row.try_get(7)?,
        reminders: row.try_get(8)?,
        sent_at: row.try_get(9)?,
        version: row.try_get(10)?,
        last_letter: row.try_get(11)?,
    })
}

/// Puts those who were drawn in the place of those before.
pub async fn draw(connection: &mut AnyConnection, survey: i64, units: &[Unit]) -> Result<(), StoreError> {
    sqlx::query("delete from survey_unit where survey_id = $1")
        .bind(survey)
        .execute(&mut *connection)
        .await?;
    let head = "insert into survey_unit (id, survey_id, organisation_id, stratum, probability, facts, way, written_to,
        reminders, version)";
    insert_rows(connection, head, 10, units, |unit, row| {
        let facts = serde_json::to_string(&unit.facts).expect("words are JSON");
        row.number(Some(unit.id))
            .same_number(Some(survey))
            .number(unit.organisation)
            .number(Some(i64::from(unit.stratum)))
            .double(Some(unit.probability))
            .text(Some(&facts))
            .text(Some(""))
            .same_number(Some(0))
            .same_number(Some(0))
            .same_number(Some(1));
    })
    .await
}

/// Those of a survey, by stratum.
pub async fn of_survey(connection: &mut AnyConnection, survey: i64) -> Result<Vec<Unit>, StoreError> {
    let sql = format!("{SELECT} where survey_id = $1 order by stratum, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(survey)
        .fetch_all(connection)
        .await?;
    rows.iter().map(unit).collect()
}

/// One of a survey.
pub async fn one(connection: &mut AnyConnection, survey: i64, id: i64) -> Result<Option<Unit>, StoreError> {
    let sql = format!("{SELECT} where survey_id = $1 and id = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(survey)
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(unit).transpose()
}

/// Those of these organisations that are asked, whatever the survey.
pub async fn of_organisations(
    connection: &mut AnyConnection,
    organisations: &[i64],
) -> Result<Vec<Unit>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, organisations.len());
    let sql = format!("{SELECT} where organisation_id in ({list}) order by id");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for organisation in organisations {
        query = query.bind(*organisation);
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(unit).collect()
}

/// To whom a link belongs, and whether it was printed.
pub async fn of_link(
    connection: &mut AnyConnection,
    token_hash: &str,
) -> Result<Option<(Unit, bool)>, StoreError> {
    let sql = format!("{SELECT} where id = (select unit_id from survey_link where token_hash = $1)");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(token_hash)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(row) = row else {
        return Ok(None);
    };
    let printed: i64 = sqlx::query_scalar("select printed from survey_link where token_hash = $1")
        .bind(token_hash)
        .fetch_one(connection)
        .await?;
    Ok(Some((unit(&row)?, printed == 1)))
}

/// Keeps the hashes of links: of letters, or of what those who make the survey print.
pub async fn link(
    connection: &mut AnyConnection,
    links: &[(String, i64)],
    printed: bool,
    now: i64,
) -> Result<(), StoreError> {
    let head = "insert into survey_link (token_hash, unit_id, made_at, printed)";
    insert_rows(connection, head, 4, links, |(hash, unit), row| {
        row.text(Some(hash))
            .number(Some(*unit))
            .same_number(Some(now))
            .same_number(Some(i64::from(printed)));
    })
    .await
}

/// Lets the first letter wait for all those of a survey; gives how many they are.
pub async fn invite(connection: &mut AnyConnection, survey: i64) -> Result<u64, StoreError> {
    let waiting = sqlx::query("update survey_unit set letter = $1 where survey_id = $2")
        .bind(Awaited::First.as_str())
        .bind(survey)
        .execute(connection)
        .await?;
    Ok(waiting.rows_affected())
}

/// Lets the results wait for those of a survey who gave their answers; gives how many they are.
pub async fn give_back(connection: &mut AnyConnection, survey: i64) -> Result<u64, StoreError> {
    let waiting =
        sqlx::query("update survey_unit set letter = $1 where survey_id = $2 and sent_at is not null")
            .bind(Awaited::Results.as_str())
            .bind(survey)
            .execute(connection)
            .await?;
    Ok(waiting.rows_affected())
}

/// Those for whom a letter waits, whatever the survey; `most` at most.
pub async fn waiting(connection: &mut AnyConnection, most: i64) -> Result<Vec<(Unit, Awaited)>, StoreError> {
    let sql = format!("{SELECT} where letter in ($1, $2, $3) order by survey_id, stratum, id limit $4");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = Awaited::ALL
        .iter()
        .fold(query, |query, one| query.bind(one.as_str()));
    let rows = query.bind(most).fetch_all(connection).await?;
    let mut waiting = Vec::with_capacity(rows.len());
    for row in &rows {
        let unit = unit(row)?;
        waiting.extend(unit.awaited.map(|awaited| (unit, awaited)));
    }
    Ok(waiting)
}

/// Takes a letter to be written; false where somebody else did.
pub async fn leaves(connection: &mut AnyConnection, unit: i64, awaited: Awaited) -> Result<bool, StoreError> {
    let taken = sqlx::query("update survey_unit set letter = '' where id = $1 and letter = $2")
        .bind(unit)
        .bind(awaited.as_str())
        .execute(connection)
        .await?;
    Ok(taken.rows_affected() > 0)
}

/// Notes how many persons were written to, for the first time, and when: the first reminder keeps its distance too.
pub async fn invited(
    connection: &mut AnyConnection,
    unit: i64,
    persons: i64,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("update survey_unit set written_to = $1, reminded_at = $2 where id = $3")
        .bind(persons)
        .bind(now)
        .bind(unit)
        .execute(connection)
        .await?;
    Ok(())
}

/// Lets a reminder wait for those of a survey whom a letter reached, who did not answer and do not refuse to be asked, where
/// they had fewer than there may be, the last before an instant; gives how many they are.
pub async fn remind(
    connection: &mut AnyConnection,
    survey: i64,
    (most, before, now): (i64, i64, i64),
) -> Result<u64, StoreError> {
    let noted = sqlx::query(
        "update survey_unit set letter = $1, reminders = reminders + 1, reminded_at = $2
         where survey_id = $3 and letter = '' and written_to > 0 and sent_at is null
            and reminders < $4 and (reminded_at is null or reminded_at <= $5)
            and organisation_id not in (select organisation_id from survey_refusal)",
    )
    .bind(Awaited::Again.as_str())
    .bind(now)
    .bind(survey)
    .bind(most)
    .bind(before)
    .execute(connection)
    .await?;
    Ok(noted.rows_affected())
}

/// Takes a unit to write its answers; false when somebody changed them since `version`.
pub async fn take(connection: &mut AnyConnection, unit: i64, version: i64) -> Result<bool, StoreError> {
    let taken = sqlx::query("update survey_unit set version = version + 1 where id = $1 and version = $2")
        .bind(unit)
        .bind(version)
        .execute(connection)
        .await?;
    Ok(taken.rows_affected() > 0)
}

/// Notes that the answers were given, and how; the first time stays.
pub async fn given(
    connection: &mut AnyConnection,
    unit: i64,
    (way, agent): (Way, Option<i64>),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update survey_unit set way = $1, entered_by = $2, sent_at = coalesce(sent_at, $3) where id = $4",
    )
    .bind(way.as_str())
    .bind(agent)
    .bind(now)
    .bind(unit)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes an answer; an empty one is taken away.
pub async fn answer(
    connection: &mut AnyConnection,
    unit: i64,
    (question, value): (&str, &str),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query("delete from survey_answer where unit_id = $1 and question = $2")
        .bind(unit)
        .bind(question)
        .execute(&mut *connection)
        .await?;
    if !value.is_empty() {
        sqlx::query("insert into survey_answer (unit_id, question, value, saved_at) values ($1, $2, $3, $4)")
            .bind(unit)
            .bind(question)
            .bind(value)
            .bind(now)
            .execute(connection)
            .await?;
    }
    Ok(())
}

/// The answers of one.
pub async fn answers(connection: &mut AnyConnection, unit: i64) -> Result<Values, StoreError> {
    let rows = sqlx::query("select question, value from survey_answer where unit_id = $1")
        .bind(unit)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// The answers of all those of a survey who gave them.
pub async fn all_answers(
    connection: &mut AnyConnection,
    survey: i64,
) -> Result<BTreeMap<i64, Values>, StoreError> {
    let rows = sqlx::query(
        "select unit_id, question, value from survey_answer join survey_unit on survey_unit.id = unit_id
         where survey_id = $1 and sent_at is not null",
    )
    .bind(survey)
    .fetch_all(connection)
    .await?;
    let mut all: BTreeMap<i64, Values> = BTreeMap::new();
    for row in &rows {
        all.entry(row.try_get(0)?)
            .or_default()
            .insert(row.try_get(1)?, row.try_get(2)?);
    }
    Ok(all)
}

/// Organisations that do not wish to be asked.
pub async fn refusing(connection: &mut AnyConnection) -> Result<Vec<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select organisation_id from survey_refusal order by organisation_id")
            .fetch_all(connection)
            .await?,
    )
}

/// Since when an organisation does not wish to be asked.
pub async fn refused(connection: &mut AnyConnection, organisation: i64) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select refused_at from survey_refusal where organisation_id = $1")
            .bind(organisation)
            .fetch_optional(connection)
            .await?,
    )
}

/// Notes that an organisation does not wish to be asked again, or takes that back.
pub async fn refuse(
    connection: &mut AnyConnection,
    organisation: i64,
    refuses: bool,
    now: i64,
) -> Result<(), StoreError> {
    let sql = match refuses {
        true => {
            "insert into survey_refusal (organisation_id, refused_at) values ($1, $2)
             on conflict (organisation_id) do nothing"
        }
        false => "delete from survey_refusal where organisation_id = $1 and refused_at <= $2",
    };
    sqlx::query(sql)
        .bind(organisation)
        .bind(now)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets of surveys published before an instant, or of which the last day was before it and nothing was published, who
/// answered, by which links, and what is in their own words; gives how many rows went or were emptied. What was published
/// stays.
///
/// # Errors
/// When the database does not answer.
pub async fn forget_before(connection: &mut AnyConnection, instant: i64) -> Result<u64, StoreError> {
    let old = "select survey_id from survey_result where published_at < $1
        union
        select id from survey where closes_on < $2 and id not in (select survey_id from survey_result)";
    let day = Timestamp::from_second(instant).unwrap_or_default();
    let day = day.strftime("%F").to_string();
    let mut forgotten = 0;
    for sql in [
        format!(
            "delete from survey_link where unit_id in (select id from survey_unit where survey_id in ({old}))"
        ),
        format!(
            "delete from survey_answer where unit_id in (select id from survey_unit where survey_id in ({old}))"
        ),
        format!(
            "update survey_unit set organisation_id = null where organisation_id is not null and survey_id in ({old})"
        ),
    ] {
        let done = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(instant)
            .bind(&day)
            .execute(&mut *connection)
            .await?;
        forgotten += done.rows_affected();
    }
    Ok(forgotten)
}
