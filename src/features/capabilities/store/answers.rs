//! Answers.

use std::collections::BTreeMap;

use matching::Resource;
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::capabilities::about::{About, Kind};
use crate::features::capabilities::answer::{Capability, Given};
use crate::features::capabilities::store::needs;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str =
    "select capability_answer.id, organisation_id, language, shown, withdrawn_at, version, resource, words,
        changed_at, until
    from capability_answer left join capability on capability.answer_id = capability_answer.id";

/// What organisations say they could bring to a call, those that answered first first.
///
/// # Errors
/// When the database does not answer.
pub async fn of_call(connection: &mut AnyConnection, call: i64) -> Result<Vec<Capability>, StoreError> {
    Ok(capabilities(every(connection, Kind::Call, call).await?))
}

/// What organisations say they could bring about a petition.
///
/// # Errors
/// When the database does not answer.
pub async fn of_petition(
    connection: &mut AnyConnection,
    petition: i64,
) -> Result<Vec<Capability>, StoreError> {
    Ok(capabilities(every(connection, Kind::Petition, petition).await?))
}

/// That no other is what an organisation offers to whoever may need it: where two turn out to be one, the last word stands.
pub(super) const LAST_OFFERED: &str = "not exists (select 1 from capability_answer later
                where later.organisation_id = capability_answer.organisation_id and later.call_id is null
                    and later.petition_id is null and (later.changed_at > capability_answer.changed_at
                        or later.changed_at = capability_answer.changed_at and later.id > capability_answer.id))";

fn capabilities(answers: Vec<Given>) -> Vec<Capability> {
    let mut capabilities = Vec::new();
    for given in answers {
        for (resource, words) in given.words {
            capabilities.push(Capability {
                organisation: given.organisation,
                resource,
                words,
                language: given.language,
                shown_to_others: given.shown,
                meant: given.meant.clone(),
            });
        }
    }
    capabilities
}

/// The answers that stand about one thing, those that were given first first.
pub async fn standing(connection: &mut AnyConnection, about: &About) -> Result<Vec<Given>, StoreError> {
    every(connection, about.kind, about.id).await
}

/// How many answers stand about one thing.
pub async fn count(connection: &mut AnyConnection, about: &About) -> Result<u64, StoreError> {
    let column = column(about.kind);
    let sql = format!("select count(*) from capability_answer where {column} = $1 and withdrawn_at is null");
    let count: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(sql))
        .bind(about.id)
        .fetch_one(connection)
        .await?;
    Ok(u64::try_from(count).unwrap_or_default())
}

/// Those of the answers that stand about one thing that these organisations gave.
pub async fn standing_of(
    connection: &mut AnyConnection,
    about: &About,
    organisations: &[i64],
) -> Result<Vec<Given>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let column = column(about.kind);
    let among = parameters(2, organisations.len());
    let sql = format!(
        "{SELECT} where {column} = $1 and withdrawn_at is null and organisation_id in ({among})
         order by changed_at, capability_answer.id, resource"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(about.id);
    let query = organisations.iter().fold(query, |query, one| query.bind(*one));
    let answers = read(&query.fetch_all(&mut *connection).await?)?;
    needs::with(connection, about.at(), answers).await
}

async fn every(connection: &mut AnyConnection, kind: Kind, id: i64) -> Result<Vec<Given>, StoreError> {
    let column = column(kind);
    let sql = format!(
        "{SELECT} where {column} = $1 and withdrawn_at is null order by changed_at, capability_answer.id, resource"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_all(&mut *connection)
        .await?;
    needs::with(connection, (kind, id), read(&rows)?).await
}

/// What an organisation answered about one thing, taken back or not.
pub async fn one(
    connection: &mut AnyConnection,
    about: &About,
    organisation: i64,
) -> Result<Option<Given>, StoreError> {
    let column = column(about.kind);
    let sql = format!(
        "{SELECT} where {column} = $1 and organisation_id = $2 order by capability_answer.id, resource"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(about.id)
        .bind(organisation)
        .fetch_all(&mut *connection)
        .await?;
    let answers = needs::with(connection, about.at(), read(&rows)?).await?;
    Ok(answers.into_iter().next())
}

/// What an organisation offers to whoever may need it, taken back or not, and when it last said so, in seconds.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Option<(Given, i64)>, StoreError> {
    let sql = format!(
        "{SELECT} where organisation_id = $1 and call_id is null and petition_id is null and {LAST_OFFERED}
         order by resource"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    let at: Option<i64> = rows.first().map(|row| row.try_get(8)).transpose()?;
    Ok(read(&rows)?.into_iter().next().zip(at))
}

/// What an organisation answered that stands: calls by address, petitions by key; the last changed first.
///
/// # Errors
/// When the database does not answer.
pub async fn answered_by(
    connection: &mut AnyConnection,
    organisation: i64,
) -> Result<Vec<(Kind, String)>, StoreError> {
    let rows = sqlx::query(
        "select call.address, petition.key from capability_answer left join call on call.id = call_id
            left join petition on petition.id = petition_id
         where capability_answer.organisation_id = $1 and capability_answer.withdrawn_at is null
         order by capability_answer.changed_at desc, capability_answer.id",
    )
    .bind(organisation)
    .fetch_all(connection)
    .await?;
    let mut answered = Vec::with_capacity(rows.len());
    for row in rows {
        let (call, petition): (Option<String>, Option<String>) = (row.try_get(0)?, row.try_get(1)?);
        answered.extend(call.map(|address| (Kind::Call, address)));
        answered.extend(petition.map(|key| (Kind::Petition, key)));
    }
    Ok(answered)
}

/// Something that an organisation said it could bring: to what, nothing where to whoever may need it; and when, in seconds.
pub struct Earlier {
    pub words: String,
    pub language: Lang,
    pub to: Option<(Kind, String)>,
    pub at: i64,
}

/// What an organisation last said it could bring, of each kind, to anything; where everyone will read it, of that only what it agreed to
/// show.
pub async fn earlier(
    connection: &mut AnyConnection,
    (organisation, for_all): (i64, bool),
) -> Result<BTreeMap<Resource, Earlier>, StoreError> {
    let shown = match for_all {
        true => "and capability_answer.shown = 1",
        false => "",
    };
    let sql = format!(
        "select capability.resource, capability.words, capability_answer.language, capability_answer.changed_at,
            call.address, petition.key
         from capability_answer join capability on capability.answer_id = capability_answer.id
            left join call on call.id = capability_answer.call_id
            left join petition on petition.id = capability_answer.petition_id
         where capability_answer.organisation_id = $1 {shown}
         order by case when capability_answer.withdrawn_at is null then 1 else 0 end,
            capability_answer.changed_at, capability_answer.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(organisation)
        .fetch_all(connection)
        .await?;
    let mut earlier = BTreeMap::new();
    for row in rows {
        let (resource, language): (String, String) = (row.try_get(0)?, row.try_get(2)?);
        let (call, petition): (Option<String>, Option<String>) = (row.try_get(4)?, row.try_get(5)?);
        let Ok(resource) = resource.parse() else { continue };
        let to = call.map(|address| (Kind::Call, address));
        let to = to.or(petition.map(|key| (Kind::Petition, key)));
        let one = Earlier {
            words: row.try_get(1)?,
            language: language.parse().unwrap_or_default(),
            to,
            at: row.try_get(3)?,
        };
        // The last said takes the place of what was said before, and of what was taken back.
        earlier.insert(resource, one);
    }
    Ok(earlier)
}

/// Whether an organisation refuses something (feature `suggestions`, which asks it): `purpose`, that the purpose that a register has of it
/// is taken for what it does; `all`, to be proposed.
pub async fn refuses(
    connection: &mut AnyConnection,
    organisation: i64,
    what: &str,
) -> Result<bool, StoreError> {
    let sql =
        "select count(*) from partner_refusal where organisation_id = $1 and what = $2 and ended_at is null";
    let refused: i64 = sqlx::query_scalar(sql)
        .bind(organisation)
        .bind(what.to_owned())
        .fetch_one(connection)
        .await?;
    Ok(refused > 0)
}

/// Writes an answer for the first time, or what is offered to whoever may need it; a second one by the same organisation is refused
/// by the database.
pub async fn insert(
    connection: &mut AnyConnection,
    about: Option<&About>,
    (given, key): (&Given, &str),
    now: i64,
) -> Result<(), StoreError> {
    let of = |kind: Kind| about.filter(|about| about.kind == kind).map(|about| about.id);
    let (call, petition) = (of(Kind::Call), of(Kind::Petition));
    sqlx::query(
        "insert into capability_answer (id, key, call_id, petition_id, organisation_id, shown, language, changed_at, first_at,
            until, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, 1)",
    )
    .bind(given.id)
    .bind(key)
    .bind(call)
    .bind(petition)
    .bind(given.organisation)
    .bind(i64::from(given.shown))
    .bind(given.language.code())
    .bind(now)
    .bind(given.until.map(|day| day.to_string()))
    .execute(&mut *connection)
    .await?;
    put(connection, given).await
}

/// Writes an answer instead of what stood at its version; false when somebody was faster.
pub async fn change(connection: &mut AnyConnection, given: &Given, now: i64) -> Result<bool, StoreError> {
    let changed = sqlx::query(
        "update capability_answer set shown = $1, language = $2, changed_at = $3, until = $4, withdrawn_at = null,
            announced_at = null, version = version + 1
         where id = $5 and version = $6",
    )
    .bind(i64::from(given.shown))
    .bind(given.language.code())
    .bind(now)
    .bind(given.until.map(|day| day.to_string()))
    .bind(given.id)
    .bind(given.version)
    .execute(&mut *connection)
    .await?;
    if changed.rows_affected() == 0 {
        return Ok(false);
    }
    put(connection, given).await?;
    Ok(true)
}

/// Takes an answer back, as it stood at its version; what it said, and when, is kept. False when somebody was faster.
pub async fn withdraw(connection: &mut AnyConnection, given: &Given, now: i64) -> Result<bool, StoreError> {
    let withdrawn = sqlx::query(
        "update capability_answer set withdrawn_at = $1, version = version + 1 where id = $2 and version = $3",
    )
    .bind(now)
    .bind(given.id)
    .bind(given.version)
    .execute(connection)
    .await?;
    Ok(withdrawn.rows_affected() > 0)
}

async fn put(connection: &mut AnyConnection, given: &Given) -> Result<(), StoreError> {
    sqlx::query("delete from capability where answer_id = $1")
        .bind(given.id)
        .execute(&mut *connection)
        .await?;
    for (resource, words) in &given.words {
        sqlx::query("insert into capability (answer_id, resource, words) values ($1, $2, $3)")
            .bind(given.id)
            .bind(resource.as_str())
            .bind(words)
            .execute(&mut *connection)
            .await?;
    }
    needs::put(connection, given).await
}

pub(super) fn column(kind: Kind) -> &'static str {
    match kind {
        Kind::Call => "call_id",
        Kind::Petition => "petition_id",
    }
}

/// Rows of one answer follow each other; a kind that this version does not know is left out.
fn read(rows: &[AnyRow]) -> Result<Vec<Given>, StoreError> {
    let mut answers: Vec<Given> = Vec::new();
    for row in rows {
        let id: i64 = row.try_get(0)?;
        if answers.last().is_none_or(|last| last.id != id) {
            let (language, shown): (String, i64) = (row.try_get(2)?, row.try_get(3)?);
            let (withdrawn, until): (Option<i64>, Option<String>) = (row.try_get(4)?, row.try_get(9)?);
            answers.push(Given {
                id,
                organisation: row.try_get(1)?,
                words: BTreeMap::new(),
                meant: BTreeMap::new(),
                language: language.parse().unwrap_or_default(),
                shown: shown == 1,
                withdrawn: withdrawn.is_some(),
                until: until.and_then(|day| day.parse().ok()),
                version: row.try_get(5)?,
            });
        }
        let (resource, words): (Option<String>, Option<String>) = (row.try_get(6)?, row.try_get(7)?);
        if let (Some(last), Some(Ok(resource)), Some(words)) =
            (answers.last_mut(), resource.map(|word| word.parse()), words)
        {
            last.words.insert(resource, words);
        }
    }
    Ok(answers)
}
