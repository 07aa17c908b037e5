//! Petitions.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::petitions::petition::{Petition, State, Typed};
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select id, key, organisation_id, addressee_id, state, title, words, language, policy,
    delay_days, opened_on, due_on, opened_at, answered_at, ended_at, hidden_at, hidden_reason, created_at, version
    from petition";

/// The petition whose address ends with a key.
pub async fn by_key(connection: &mut AnyConnection, key: &str) -> Result<Option<Petition>, StoreError> {
    let sql = format!("{SELECT} where key = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(key)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(petition).transpose().map(Option::flatten)
}

/// Petitions by their numbers, in the order in which they were opened.
pub async fn by_ids(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Petition>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "{SELECT} where id in ({}) order by opened_at, id",
        parameters(1, ids.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = ids.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    read(&rows)
}

/// Which petitions a list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted<'a> {
    /// Only those in these states; in any public one where empty.
    pub states: &'a [State],
    /// Only those on this theme.
    pub theme: Option<&'a str>,
    /// Only those about this commune, by every code that it bore; about any where empty.
    pub commune: &'a [String],
    /// Only those about this public policy.
    pub policy: Option<&'a str>,
}

/// The states of what everybody sees.
const PUBLIC: [State; 6] = [
    State::Opened,
    State::Supported,
    State::Answered,
    State::Followed,
    State::Closed,
    State::Withdrawn,
];

/// Public petitions, the last opened first; so many after leaving out so many.
pub async fn listed(
    connection: &mut AnyConnection,
    wanted: &Wanted<'_>,
    most: i64,
    after: i64,
) -> Result<Vec<Petition>, StoreError> {
    let states = if wanted.states.is_empty() {
        &PUBLIC[..]
    } else {
        wanted.states
    };
    // The words are ours: no parameter is needed for them.
    let states: Vec<String> = states
        .iter()
        .filter(|state| PUBLIC.contains(state))
        .map(|state| format!("'{}'", state.as_str()))
        .collect();
    let here = match wanted.commune.len() {
        0 => String::new(),
        codes => format!(
            "and id in (select petition_id from petition_commune where commune in ({}))",
            parameters(5, codes)
        ),
    };
    let sql = format!(
        "{SELECT} where state in ({}) and opened_at is not null
            and ($1 = '' or id in (select petition_id from petition_theme where theme = $1))
            and ($2 = '' or policy = $2) {here}
         order by opened_at desc, id limit $3 offset $4",
        states.join(", ")
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(wanted.theme.unwrap_or_default())
        .bind(wanted.policy.unwrap_or_default())
        .bind(most)
        .bind(after);
    let query = wanted.commune.iter().fold(query, |query, code| query.bind(code));
    let rows = query.fetch_all(connection).await?;
    read(&rows)
}

/// The petitions that an organisation began, the last begun first; drafts too.
///
/// # Errors
/// When the database does not answer.
pub async fn of_organisation(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Petition>, StoreError> {
    let sql = format!("{SELECT} where organisation_id = $1 order by created_at desc, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The public petitions that a body is to answer or answered, the first due first.
pub async fn to_addressee(
    connection: &mut AnyConnection,
    addressee: i64,
) -> Result<Vec<Petition>, StoreError> {
    let sql =
        format!("{SELECT} where addressee_id = $1 and opened_at is not null order by due_on, opened_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(addressee)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The petitions that wait for an answer due in a span of days, its first and its last, the first due first.
pub async fn due_between(
    connection: &mut AnyConnection,
    (from, until): (Date, Date),
) -> Result<Vec<Petition>, StoreError> {
    let sql = format!(
        "{SELECT} where state in ('opened', 'supported') and due_on >= $1 and due_on <= $2 order by due_on, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(from.to_string())
        .bind(until.to_string())
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// The petitions that were answered between two instants, in seconds, by something that is to be done, of which nobody told what followed,
/// and of which this letter was not written.
pub async fn silent_since(
    connection: &mut AnyConnection,
    (from, until): (i64, i64),
    letter: i64,
) -> Result<Vec<Petition>, StoreError> {
    let sql = format!(
        "{SELECT} where state = 'answered' and answered_at >= $1 and answered_at <= $2
            and id in (select petition_id from petition_answer where outcome in ('yes', 'partly'))
            and id not in (select petition_id from petition_letter where days = $3)
         order by answered_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(from)
        .bind(until)
        .bind(letter)
        .fetch_all(connection)
        .await?;
    read(&rows)
}

/// Begins a petition: a draft.
pub async fn insert(
    connection: &mut AnyConnection,
    (id, key): (i64, &str),
    organisation: i64,
    typed: &Typed,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into petition (id, key, organisation_id, addressee_id, state, title, words, language, policy,
            delay_days, hidden_reason, created_at, version)
         values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, 0, '', $9, 1)",
    )
    .bind(id)
    .bind(key)
    .bind(organisation)
    .bind(typed.addressee)
    .bind(&typed.title)
    .bind(&typed.words)
    .bind(typed.language.code())
    .bind(&typed.policy)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes what was typed, instead of what stood at `version`; false when somebody was faster.
pub async fn change(
    connection: &mut AnyConnection,
    id: i64,
    version: i64,
    typed: &Typed,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update petition set addressee_id = $1, title = $2, words = $3, language = $4, policy = $5,
            version = version + 1
         where id = $6 and version = $7",
    )
    .bind(typed.addressee)
    .bind(&typed.title)
    .bind(&typed.words)
    .bind(typed.language.code())
    .bind(&typed.policy)
    .bind(id)
    .bind(version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Writes where a petition stands now, with its dates; false when it does not stand where it was read.
pub async fn go_on(
    connection: &mut AnyConnection,
    from: State,
    petition: &Petition,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update petition set state = $1, delay_days = $2, opened_on = $3, due_on = $4, opened_at = $5,
            answered_at = $6, ended_at = $7, version = version + 1
         where id = $8 and state = $9 and version = $10",
    )
    .bind(petition.state.as_str())
    .bind(petition.delay_days)
    .bind(petition.opened_on.map(|day| day.to_string()))
    .bind(petition.due_on.map(|day| day.to_string()))
    .bind(petition.opened_at)
    .bind(petition.answered_at)
    .bind(petition.ended_at)
    .bind(petition.id)
    .bind(from.as_str())
    .bind(petition.version)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Throws a draft away; false when it is none any more.
pub async fn discard(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let gone = sqlx::query("delete from petition where id = $1 and state = 'draft'")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected() > 0)
}

/// When something last followed after each of these petitions, in seconds; those of which nothing was told
/// are left out.
pub async fn last_told(
    connection: &mut AnyConnection,
    petitions: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if petitions.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select petition_id, max(created_at) from petition_note where petition_id in ({}) group by petition_id",
        parameters(1, petitions.len())
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = petitions.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Hides a text, or shows it again where `at` is absent; false where that changes nothing.
pub async fn hide(
    connection: &mut AnyConnection,
    id: i64,
    at: Option<i64>,
    reason: &str,
) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update petition set hidden_at = $1, hidden_reason = $2, version = version + 1
         where id = $3 and coalesce(hidden_at, 0) <> coalesce($1, 0)",
    )
    .bind(at)
    .bind(reason)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(changed.rows_affected() > 0)
}

/// Makes those who change a petition take turns: on PostgreSQL it locks the row, on SQLite the transaction
/// holds the right to write already.
pub async fn take_turns(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("update petition set version = version where id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

fn read(rows: &[AnyRow]) -> Result<Vec<Petition>, StoreError> {
    rows.iter().filter_map(|row| petition(row).transpose()).collect()
}

/// A petition in a state that this version does not know is left out.
fn petition(row: &AnyRow) -> Result<Option<Petition>, StoreError> {
    let (state, language): (String, String) = (row.try_get(4)?, row.try_get(7)?);
    let day = |at: usize| -> Result<Option<Date>, sqlx::Error> {
        let day: Option<String> = row.try_get(at)?;
        Ok(day.and_then(|day| day.parse().ok()))
    };
    let Ok(state) = state.parse() else {
        return Ok(None);
    };
    Ok(Some(Petition {
        id: row.try_get(0)?,
        key: row.try_get(1)?,
        organisation: row.try_get(2)?,
        addressee: row.try_get(3)?,
        state,
        title: row.try_get(5)?,
        words: row.try_get(6)?,
        language: language.parse().unwrap_or_default(),
        policy: row.try_get(8)?,
        delay_days: row.try_get(9)?,
        opened_on: day(10)?,
        due_on: day(11)?,
        opened_at: row.try_get(12)?,
        answered_at: row.try_get(13)?,
        ended_at: row.try_get(14)?,
        hidden_at: row.try_get(15)?,
        hidden_reason: row.try_get(16)?,
        created_at: row.try_get(17)?,
        version: row.try_get(18)?,
    }))
}
