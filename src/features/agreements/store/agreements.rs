//! Agreements themselves, and how they came where they stand.

use jiff::civil::Date;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::agreements::agreement::{Agreement, Past};
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select id, number, kind, organisation_id, application_id, state, content, document, hash, starts_on, ends_on,
    bound_on, version from agreement";

fn day(written: &str) -> Option<Date> {
    written.parse().ok()
}

/// A day as it is kept; empty for none.
pub fn kept(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// One of a kind or in a state that this version of the program does not know is left out.
fn agreement(row: &AnyRow) -> Result<Option<Agreement>, StoreError> {
    let (kind, state): (String, String) = (row.try_get(2)?, row.try_get(5)?);
    let content: String = row.try_get(6)?;
    let (Ok(kind), Ok(state), Ok(content)) = (kind.parse(), state.parse(), serde_json::from_str(&content))
    else {
        return Ok(None);
    };
    let dates: [String; 3] = [row.try_get(9)?, row.try_get(10)?, row.try_get(11)?];
    Ok(Some(Agreement {
        id: row.try_get(0)?,
        number: row.try_get(1)?,
        kind,
        funder: row.try_get(3)?,
        application: row.try_get(4)?,
        state,
        content,
        document: row.try_get(7)?,
        hash: row.try_get(8)?,
        starts: day(&dates[0]),
        ends: day(&dates[1]),
        bound: day(&dates[2]),
        version: row.try_get(12)?,
    }))
}

/// The agreement of a number.
pub async fn find(connection: &mut AnyConnection, number: &str) -> Result<Option<Agreement>, StoreError> {
    let sql = format!("{SELECT} where number = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), agreement)
}

/// Agreements that follow an application, the oldest first.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<Agreement>, StoreError> {
    let sql = format!("{SELECT} where application_id = $1 order by created_at, id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(application)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| agreement(row).transpose()).collect()
}

/// That organisations of a list have a part in an agreement that was not withdrawn: drafts are for those who draw them up.
fn theirs(list: &str) -> String {
    format!(
        "state <> 'withdrawn' and (organisation_id in ({list}) or (state <> 'draft' and exists (select 1 from agreement_party
            where agreement_id = agreement.id and agreement_party.organisation_id in ({list}))))"
    )
}

/// Whether organisations have a part in any agreement.
pub async fn any(connection: &mut AnyConnection, organisations: &[i64]) -> Result<bool, StoreError> {
    if organisations.is_empty() {
        return Ok(false);
    }
    let theirs = theirs(&parameters(1, organisations.len()));
    let sql = format!("select id from agreement where {theirs} limit 1");
    let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_optional(connection).await?.is_some())
}

/// Agreements in which organisations have a part, drafts only for those who draw them up; the newest first: `most` at most, after
/// so many.
pub async fn of_organisations(
    connection: &mut AnyConnection,
    organisations: &[i64],
    (after, most): (i64, i64),
) -> Result<Vec<Agreement>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = theirs(&parameters(3, organisations.len()));
    let sql =
        format!("select id from agreement where {theirs} order by created_at desc, id limit $1 offset $2");
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(most)
        .bind(after);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let ids: Vec<i64> = query.fetch_all(&mut *connection).await?;
    // Their texts are long: only those that are shown are read.
    let mut every = by_ids(connection, &ids).await?;
    every.sort_by_key(|one| ids.iter().position(|id| *id == one.id));
    Ok(every)
}

/// Agreements that are proposed and that one of these organisations has yet to sign, the oldest first.
pub async fn unsigned(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<Agreement>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, organisations.len());
    let sql = format!(
        "{SELECT} where state = 'proposed' and (organisation_id in ({list}) or exists (select 1 from agreement_party
            where agreement_id = agreement.id and agreement_party.organisation_id in ({list})))
         order by created_at, id limit $1"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter().filter_map(|row| agreement(row).transpose()).collect()
}

/// Agreements, proposed or binding, to which an organisation is a party that did not leave, by their numbers.
pub async fn holding(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<Agreement>, StoreError> {
    let sql = format!(
        "{SELECT} where state in ('proposed', 'signed', 'running') and exists (select 1 from agreement_party
            where agreement_id = agreement.id and agreement_party.organisation_id = $1 and left_on = '') order by id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    rows.iter().filter_map(|row| agreement(row).transpose()).collect()
}

/// Agreements by their numbers in the database.
pub async fn by_ids(connection: &mut AnyConnection, ids: &[i64]) -> Result<Vec<Agreement>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("{SELECT} where id in ({}) order by id", parameters(1, ids.len()));
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = ids.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter().filter_map(|row| agreement(row).transpose()).collect()
}

/// Begins one.
pub async fn insert(
    connection: &mut AnyConnection,
    agreement: &Agreement,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into agreement (id, number, kind, form, organisation_id, application_id, state, content, document, hash, starts_on,
            ends_on, bound_on, created_at, changed_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, '', '', '', '', '', $9, $9, 1)",
    )
    .bind(agreement.id)
    .bind(&agreement.number)
    .bind(agreement.kind.as_str())
    .bind(agreement.content.form.as_str())
    .bind(agreement.funder)
    .bind(agreement.application)
    .bind(agreement.state.as_str())
    .bind(agreement.content.written())
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps what became of one, if nobody was faster; false when somebody was.
pub async fn update(
    connection: &mut AnyConnection,
    agreement: &Agreement,
    now: i64,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update agreement set state = $1, content = $2, form = $3, document = $4, hash = $5, starts_on = $6, ends_on = $7,
            bound_on = $8, changed_at = $9, version = version + 1 where id = $10 and version = $11",
    )
    .bind(agreement.state.as_str())
    .bind(agreement.content.written())
    .bind(agreement.content.form.as_str())
    .bind(&agreement.document)
    .bind(&agreement.hash)
    .bind(kept(agreement.starts))
    .bind(kept(agreement.ends))
    .bind(kept(agreement.bound))
    .bind(now)
    .bind(agreement.id)
    .bind(agreement.version)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Lets nobody else act on an agreement until this transaction is over, and gives it as it then stands.
pub async fn take_turn(connection: &mut AnyConnection, id: i64) -> Result<Option<Agreement>, StoreError> {
    sqlx::query("update agreement set changed_at = changed_at where id = $1")
        .bind(id)
        .execute(&mut *connection)
        .await?;
    let sql = format!("{SELECT} where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map_or(Ok(None), agreement)
}

/// Whether one was proposed, be it that it was taken back since: others saw it, and may have signed.
pub async fn was_proposed(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let times: i64 = sqlx::query_scalar(
        "select count(*) from agreement_act where agreement_id = $1 and act = 'agreement-proposed'",
    )
    .bind(id)
    .fetch_one(connection)
    .await?;
    Ok(times > 0)
}

/// That the decisions which one followed may be followed by another.
pub async fn let_go(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    sqlx::query("delete from agreement_decision where agreement_id = $1")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a draft away that was never proposed: nobody but its funder saw it.
pub async fn discard(connection: &mut AnyConnection, id: i64) -> Result<(), StoreError> {
    for sql in [
        "delete from agreement_decision where agreement_id = $1",
        "delete from agreement_party where agreement_id = $1",
        "delete from agreement_act where agreement_id = $1",
        "delete from agreement where id = $1 and state = 'draft'",
    ] {
        sqlx::query(sql).bind(id).execute(&mut *connection).await?;
    }
    Ok(())
}

/// That what was noted last was typed in a language.
pub async fn typed_in(
    connection: &mut AnyConnection,
    agreement: i64,
    language: Lang,
) -> Result<(), StoreError> {
    sqlx::query(
        "update agreement_act set language = $1
         where agreement_id = $2 and number = (select max(number) from agreement_act where agreement_id = $2)",
    )
    .bind(language.code())
    .bind(agreement)
    .execute(connection)
    .await?;
    Ok(())
}

/// Adds to the history of one.
pub async fn note(
    connection: &mut AnyConnection,
    agreement: i64,
    (act, words, cents): (&str, &str, i64),
    acting: Acting,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into agreement_act (agreement_id, number, act, words, person_id, organisation_id, happened_at, cents)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7 from agreement_act where agreement_id = $1",
    )
    .bind(agreement)
    .bind(act)
    .bind(words)
    .bind(acting.person)
    .bind(acting.organisation)
    .bind(now)
    .bind(cents)
    .execute(connection)
    .await?;
    Ok(())
}

/// The history of one, the newest first.
pub async fn history(connection: &mut AnyConnection, agreement: i64) -> Result<Vec<Past>, StoreError> {
    let rows = sqlx::query(
        "select act, words, organisation_id, happened_at, cents, language from agreement_act where agreement_id = $1 order by number desc",
    )
    .bind(agreement)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Past {
                act: row.try_get(0)?,
                words: row.try_get(1)?,
                organisation: row.try_get(2)?,
                at: row.try_get(3)?,
                cents: row.try_get(4)?,
                language: row.try_get::<String, _>(5)?.parse().ok(),
            })
        })
        .collect()
}
