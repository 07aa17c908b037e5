//! What funders decided.

use std::collections::{HashMap, HashSet};

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use super::advice::Advice;
use crate::features::desk::decision::{Decision, State};
use crate::features::programmes::{self, Later};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

/// What was done to a decision, by whom, when.
#[derive(Clone, Debug)]
pub struct Done<'a> {
    /// What was done.
    pub act: &'a str,
    /// By whom.
    pub acting: Acting,
    /// For which funder.
    pub funder: i64,
    /// When, in seconds.
    pub now: i64,
    /// On which ground, where one is owed; else empty.
    pub ground: &'a str,
    /// What a session thought of it, as whoever decided had it before them.
    pub advice: Option<&'a Advice>,
    /// In which language the words were typed, where that is known.
    pub language: Option<Lang>,
}

/// A line of the history of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// What was done.
    pub act: String,
    /// How much was named, in cents.
    pub cents: i64,
    /// Condition, reason or what happens next.
    pub words: String,
    /// In which language that was typed, where it is known.
    pub language: Option<Lang>,
    /// When, in seconds.
    pub at: i64,
    /// On which ground, where one was owed; else empty.
    pub ground: String,
    /// On which version of the application; 0 where nobody noted it.
    pub on: i64,
    /// Which funder did.
    pub funder: i64,
    /// Who read it from then on: `notified`, `shared` with the other funders, `own`; empty where nobody noted it.
    pub told: String,
    /// Where it stood after that; nothing where this version of the program does not know it.
    pub state: Option<State>,
    /// What a session thought of it.
    pub advice: Option<Advice>,
    /// What of it was of which later years, in cents; none where nobody noted it.
    pub later: Vec<(i16, i64)>,
}

const SELECT: &str = "select decision.id, partner, programme_id, funder_id, decision.state, decision.cents, envelope_id,
    words, if_programme_id, if_cents, shared, notified_on, decision.version, application_version, decided_on, aid, application_id
    from decision";

/// Every decision on an application, in a fixed order.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Decision>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 order by partner, programme_id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(&mut *connection)
        .await?;
    let mut found: Vec<Decision> = rows
        .iter()
        .filter_map(|row| decision(row).transpose())
        .collect::<Result<_, _>>()?;
    with_later(connection, found.iter_mut().collect()).await?;
    Ok(found)
}

/// Adds what decisions give of later years.
async fn with_later(
    connection: &mut AnyConnection,
    mut decisions: Vec<&mut Decision>,
) -> Result<(), StoreError> {
    let giving = decisions.iter().filter(|one| one.cents > 0);
    let ids: Vec<i64> = giving.map(|one| one.id).collect();
    let mut later: HashMap<i64, Vec<Later>> = HashMap::new();
    for (id, one) in programmes::later(connection, &ids).await? {
        later.entry(id).or_default().push(one);
    }
    for one in &mut decisions {
        one.later = later.remove(&one.id).unwrap_or_default();
    }
    Ok(())
}

/// The same of many applications, each with the number of its application.
pub async fn of_applications(
    connection: &mut AnyConnection,
    applications: &[i64],
) -> Result<Vec<(i64, Decision)>, StoreError> {
    let mut found: Vec<(i64, Decision)> = Vec::new();
    for chunk in applications.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "{SELECT} where application_id in ({list}) order by application_id, partner, programme_id"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            if let Some(one) = decision(&row)? {
                found.push((row.try_get(16)?, one));
            }
        }
    }
    with_later(connection, found.iter_mut().map(|(_, one)| one).collect()).await?;
    Ok(found)
}

/// One in a state that this version of the program does not know is left out.
fn decision(row: &AnyRow) -> Result<Option<Decision>, StoreError> {
    let state: String = row.try_get(4)?;
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    let (programme, cents): (Option<i64>, Option<i64>) = (row.try_get(8)?, row.try_get(9)?);
    let (notified, decided): (Option<String>, Option<String>) = (row.try_get(11)?, row.try_get(14)?);
    Ok(Some(Decision {
        id: row.try_get(0)?,
        partner: row.try_get(1)?,
        programme: row.try_get(2)?,
        funder: row.try_get(3)?,
        state,
        cents: row.try_get(5)?,
        envelope: row.try_get(6)?,
        later: Vec::new(),
        words: row.try_get(7)?,
        condition: programme.zip(cents),
        shared: row.try_get::<i64, _>(10)? == 1,
        notified: notified.and_then(|day| day.parse().ok()),
        version: row.try_get(12)?,
        on: row.try_get(13)?,
        decided: decided.and_then(|day| day.parse().ok()),
        aid: row.try_get(15)?,
    }))
}

/// Who reads a decision from now on, as the history keeps it.
fn told(decision: &Decision) -> &'static str {
    match decision.notified {
        Some(_) => "notified",
        None if decision.state == State::Pending => "",
        None if decision.shared => "shared",
        None => "own",
    }
}

/// Keeps a decision, and adds to its history. Where there was none and two at once begin it, the second is told that the place
/// is taken.
pub async fn write(
    connection: &mut AnyConnection,
    application: i64,
    (decision, partner): (&Decision, i64),
    done: &Done<'_>,
) -> Result<(), StoreError> {
    let id = if decision.id == 0 {
        chance::row()
    } else {
        decision.id
    };
    let sql = match decision.id {
        0 => {
            "insert into decision (state, cents, envelope_id, words, if_programme_id, if_cents, shared, notified_on, version, id,
                application_id, partner, programme_id, organisation_id, application_version, decided_on, aid, funder_id,
                answered_on)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1, $10, $11, $12, $13, $14, $15, $16, $17, $18, coalesce($8, ''))"
        }
        _ => {
            "update decision set state = $1, cents = $2, envelope_id = $3, words = $4, if_programme_id = $5, if_cents = $6,
                shared = $7, notified_on = $8, version = $9 + 1, organisation_id = $14, application_version = $15, decided_on = $16, aid = $17, funder_id = $18,
                answered_on = coalesce(nullif(answered_on, ''), $8, '')
             where id = $10 and application_id = $11 and partner = $12 and programme_id = $13"
        }
    };
    sqlx::query(sql)
        .bind(decision.state.as_str())
        .bind(decision.cents)
        .bind(decision.envelope)
        .bind(&decision.words)
        .bind(decision.condition.map(|(programme, _)| programme))
        .bind(decision.condition.map(|(_, cents)| cents))
        .bind(i64::from(decision.shared))
        .bind(decision.notified.map(|day| day.to_string()))
        .bind(decision.version)
        .bind(id)
        .bind(application)
        .bind(&decision.partner)
        .bind(decision.programme)
        .bind(partner)
        .bind(decision.on)
        .bind(decision.decided.map(|day| day.to_string()))
        .bind(&decision.aid)
        .bind(decision.funder)
        .execute(&mut *connection)
        .await?;
    programmes::write_later(connection, id, &decision.later).await?;
    sqlx::query(
        "insert into decision_act (decision_id, number, act, state, cents, words, person_id, organisation_id, happened_at,
            ground, application_version, told, advice, language, later)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
    )
    .bind(id)
    .bind(decision.version + 1)
    .bind(done.act)
    .bind(decision.state.as_str())
    .bind(decision.cents)
    .bind(&decision.words)
    .bind(done.acting.person)
    .bind(done.funder)
    .bind(done.now)
    .bind(done.ground)
    .bind(decision.on)
    .bind(told(decision))
    .bind(done.advice.map_or_else(String::new, |advice| {
        serde_json::to_string(advice).expect("texts and numbers are JSON")
    }))
    .bind(done.language.filter(|_| !decision.words.is_empty()).map_or("", Lang::code))
    .bind(later_words(&decision.later))
    .execute(connection)
    .await?;
    Ok(())
}

/// Each later year with its cents, as the journal and the history keep them: `2028:150000 2029:150000`.
#[must_use]
pub fn later_words(later: &[Later]) -> String {
    let said = later.iter().map(|one| format!("{}:{}", one.year, one.cents));
    said.collect::<Vec<String>>().join(" ")
}

/// The same as they were kept; what is none is left out.
fn later_read(words: &str) -> Vec<(i16, i64)> {
    let said = words.split_whitespace().filter_map(|one| one.split_once(':'));
    said.filter_map(|(year, cents)| Some((year.parse().ok()?, cents.parse().ok()?)))
        .collect()
}

/// Whether an agreement rests on a decision.
pub async fn is_bound(connection: &mut AnyConnection, decision: i64) -> Result<bool, StoreError> {
    let bound: Option<i64> = sqlx::query_scalar("select bound from decision where id = $1")
        .bind(decision)
        .fetch_optional(connection)
        .await?;
    Ok(bound == Some(1))
}

/// Numbers of the decisions on applications that an agreement rests on.
pub async fn bound(connection: &mut AnyConnection, applications: &[i64]) -> Result<HashSet<i64>, StoreError> {
    let mut bound = HashSet::new();
    for chunk in applications.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!("select id from decision where bound = 1 and application_id in ({list})");
        let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        let found: Vec<i64> = query.fetch_all(&mut *connection).await?;
        bound.extend(found);
    }
    Ok(bound)
}

/// Says whether an agreement rests on a decision.
pub async fn bind(connection: &mut AnyConnection, decision: i64, bound: bool) -> Result<(), StoreError> {
    sqlx::query("update decision set bound = $1 where id = $2")
        .bind(i64::from(bound))
        .bind(decision)
        .execute(connection)
        .await?;
    Ok(())
}

/// The history of a decision, the newest first.
pub async fn history(connection: &mut AnyConnection, decision: i64) -> Result<Vec<Past>, StoreError> {
    let rows = sqlx::query(
        "select act, cents, words, happened_at, ground, application_version, organisation_id, told, state, advice, language, later from decision_act where decision_id = $1 order by number desc",
    )
    .bind(decision)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let (state, advice): (String, String) = (row.try_get(8)?, row.try_get(9)?);
            Ok(Past {
                language: row.try_get::<String, _>(10)?.parse().ok(),
                later: later_read(&row.try_get::<String, _>(11)?),
                state: state.parse().ok(),
                advice: serde_json::from_str(&advice).ok(),
                act: row.try_get(0)?,
                cents: row.try_get(1)?,
                words: row.try_get(2)?,
                at: row.try_get(3)?,
                ground: row.try_get(4)?,
                on: row.try_get(5)?,
                funder: row.try_get(6)?,
                told: row.try_get(7)?,
            })
        })
        .collect()
}

/// Lets nobody else count what an organisation has until this transaction is over; nothing is written by that.
pub async fn hold(connection: &mut AnyConnection, organisation: i64) -> Result<(), StoreError> {
    sqlx::query("update organisation set state = state where id = $1")
        .bind(organisation)
        .execute(connection)
        .await?;
    Ok(())
}

/// For which organisation a decision was taken.
pub async fn beneficiary(connection: &mut AnyConnection, decision: i64) -> Result<Option<i64>, StoreError> {
    Ok(
        sqlx::query_scalar("select organisation_id from decision where id = $1")
            .bind(decision)
            .fetch_optional(connection)
            .await?,
    )
}

/// Of these funders, those whose promises or grants stand on programmes that others offer since.
pub async fn elsewhere(connection: &mut AnyConnection, funders: &[i64]) -> Result<Vec<i64>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(1, funders.len());
    let sql = format!(
        "select distinct funder_id from decision join programme on programme.id = programme_id
         where funder_id in ({list}) and decision.state in ('conditional', 'granted') and decision.cents > 0 and programme.organisation_id <> funder_id
         order by funder_id"
    );
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// The programmes of which something was decided on an application.
pub async fn programmes(connection: &mut AnyConnection, application: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct programme_id from decision where application_id = $1 order by programme_id";
    Ok(sqlx::query_scalar(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}
