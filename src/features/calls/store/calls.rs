//! Calls as others see them: by their last version.

use std::collections::{BTreeMap, HashMap};

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::features::calls::call::{Call, Kind};
use crate::features::calls::content::Need;
use crate::features::calls::version::Version;
use crate::shared::i18n::Words;
use crate::shared::store::{StoreError, parameters};

const SELECT: &str = "select call.id, call.address, call.policy_id, call.published_at, call.changed_at,
    call.withdrawn_at, call_version.hash, call_version.document
    from call join call_version on call_version.call_id = call.id and call_version.number = call.published";

/// A call and the version that stands.
pub type Standing = (Call, Version);

/// The published call at an address.
///
/// # Errors
/// When the database does not answer.
pub async fn find(connection: &mut AnyConnection, address: &str) -> Result<Option<Call>, StoreError> {
    Ok(standing(connection, address).await?.map(|(call, _)| call))
}

/// The published call at an address, and the version that stands.
///
/// # Errors
/// When the database does not answer.
pub async fn standing(connection: &mut AnyConnection, address: &str) -> Result<Option<Standing>, StoreError> {
    let sql = format!("{SELECT} where call.address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(&mut *connection)
        .await?;
    one(connection, row.as_ref()).await
}

/// A published call by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn by_id(connection: &mut AnyConnection, id: i64) -> Result<Option<Call>, StoreError> {
    let sql = format!("{SELECT} where call.id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(id)
        .fetch_optional(&mut *connection)
        .await?;
    Ok(one(connection, row.as_ref()).await?.map(|(call, _)| call))
}

async fn one(connection: &mut AnyConnection, row: Option<&AnyRow>) -> Result<Option<Standing>, StoreError> {
    let Some((mut call, version)) = row.map(call).transpose()?.flatten() else {
        return Ok(None);
    };
    let organisers = super::organisers::of_call(connection, call.id).await?;
    call.organisers = organisers
        .into_iter()
        .filter(|organiser| organiser.state.is_confirmed())
        .map(|organiser| organiser.organisation)
        .collect();
    Ok(Some((call, version)))
}

/// Every published call with the version that stands: those that close first come first. There are
/// hundreds of them in ten years, not thousands; a page that shows some asks for those by [`of`].
///
/// # Errors
/// When the database does not answer.
pub async fn every(connection: &mut AnyConnection) -> Result<Vec<Standing>, StoreError> {
    let sql = format!("{SELECT} order by call.closes_at, call.id");
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .fetch_all(&mut *connection)
        .await?;
    read(connection, &rows).await
}

/// Some of the published calls: whatever else they are is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of<'a> {
    /// Those of a kind, over ones too.
    Kind(Kind),
    /// Those of a kind that close after an instant.
    KindClosing(Kind, i64),
    /// Those that serve a policy, over ones too.
    Policy(i64),
    /// Those on a theme that close after an instant.
    Theme(&'a str, i64),
    /// Those for a commune, by every code that it bore, that close after an instant; a call for the whole territory is one for
    /// each.
    Commune(&'a [String], i64),
    /// Those that an organisation organises and that close after an instant.
    Organiser(i64, i64),
    /// Those that a person follows.
    Follower(i64),
    /// Those that offer a programme, over ones too.
    Programme(i64),
    /// Those that close after an instant.
    Closing(i64),
    /// Those first published in a span of time.
    Published(i64, i64),
    /// Those with these numbers, of which there is one at least, over ones too.
    Numbers(&'a [i64]),
}

/// The published calls that are wanted, with the version that stands: those that close first come first.
///
/// # Errors
/// When the database does not answer.
pub async fn of(connection: &mut AnyConnection, wanted: Of<'_>) -> Result<Vec<Standing>, StoreError> {
    let listed;
    let narrowed = match wanted {
        Of::Kind(_) => "kind = $1",
        Of::KindClosing(..) => "kind = $1 and call.closes_at > $2",
        Of::Policy(_) => "policy_id = $1",
        Of::Theme(..) => "call.id in (select call_id from call_theme where theme = $1) and closes_at > $2",
        Of::Commune(codes, _) => {
            let (list, then) = (parameters(1, codes.len()), codes.len() + 1);
            listed = format!(
                "(call.id in (select call_id from call_commune where commune in ({list}))
                    or not exists (select 1 from call_commune where call_commune.call_id = call.id))
                 and closes_at > ${then}"
            );
            listed.as_str()
        }
        Of::Organiser(..) => {
            "call.id in (select call_id from call_organiser where organisation_id = $1 and state = 'confirmed')
             and closes_at > $2"
        }
        Of::Follower(_) => "call.id in (select call_id from call_follower where person_id = $1 and ended_at is null)",
        Of::Programme(_) => "call.id in (select call_id from call_programme where programme_id = $1 and offered = 1)",
        Of::Closing(_) => "call.closes_at > $1",
        Of::Published(..) => "call.published_at >= $1 and call.published_at < $2",
        Of::Numbers(numbers) => {
            listed = format!("call.id in ({})", parameters(1, numbers.len()));
            listed.as_str()
        }
    };
    let sql = format!("{SELECT} where {narrowed} order by call.closes_at, call.id");
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = match wanted {
        Of::Kind(kind) => query.bind(kind.as_str()),
        Of::KindClosing(kind, after) => query.bind(kind.as_str()).bind(after),
        Of::Policy(number) | Of::Follower(number) | Of::Programme(number) | Of::Closing(number) => {
            query.bind(number)
        }
        Of::Theme(word, now) => query.bind(word.to_owned()).bind(now),
        Of::Commune(codes, now) => {
            let query = codes.iter().fold(query, |query, code| query.bind(code));
            query.bind(now)
        }
        Of::Organiser(one, other) | Of::Published(one, other) => query.bind(one).bind(other),
        Of::Numbers(numbers) => numbers.iter().fold(query, |query, number| query.bind(*number)),
    };
    let rows = query.fetch_all(&mut *connection).await?;
    read(connection, &rows).await
}

async fn read(connection: &mut AnyConnection, rows: &[AnyRow]) -> Result<Vec<Standing>, StoreError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut calls = rows
        .iter()
        .filter_map(|row| call(row).transpose())
        .collect::<Result<Vec<_>, _>>()?;
    let mut places: HashMap<i64, &mut Call> = calls.iter_mut().map(|(call, _)| (call.id, call)).collect();
    let rows = sqlx::query(
        "select call_organiser.call_id, organisation.id, organisation.key from call_organiser
         join organisation on organisation.id = call_organiser.organisation_id
         where call_organiser.state = 'confirmed' order by call_organiser.changed_at, call_organiser.id",
    )
    .fetch_all(connection)
    .await?;
    for row in &rows {
        if let Some(call) = places.get_mut(&row.try_get(0)?) {
            let organisation = row.try_get(1)?;
            if !call.organisers.contains(&organisation) {
                call.organisers.push(organisation);
                call.organiser_keys.push(row.try_get(2)?);
            }
        }
    }
    Ok(calls)
}

/// A document that this version of the program cannot read is not shown, and the log says so.
fn call(row: &AnyRow) -> Result<Option<Standing>, StoreError> {
    let (address, document): (String, String) = (row.try_get(1)?, row.try_get(7)?);
    let version: Version = match serde_json::from_str(&document) {
        Ok(version) => version,
        Err(error) => {
            tracing::error!(%address, %error, "a published call cannot be read");
            return Ok(None);
        }
    };
    let content = &version.content;
    let (published_at, changed_at): (Option<i64>, i64) = (row.try_get(3)?, row.try_get(4)?);
    let call = Call {
        id: row.try_get(0)?,
        address,
        kind: content.about.kind,
        policy: row.try_get(2)?,
        titles: content.about.title.clone(),
        languages: content.about.languages.clone(),
        organisers: Vec::new(),
        organiser_keys: Vec::new(),
        themes: content.place.themes.clone(),
        communes: content.place.communes.clone(),
        minimum_partners: content.answering.minimum,
        cents: content.means.cents,
        offers_programmes: !content.means.programmes.is_empty(),
        opens_at: content.calendar.opens.unwrap_or(i64::MAX),
        deadline: content.calendar.closes.unwrap_or(i64::MAX),
        questions_until: content.calendar.questions_until,
        answer_by: content.calendar.answer_by,
        co_construction: content.co_construction.days(),
        version: (version.number, row.try_get(6)?),
        published_at: (published_at.unwrap_or(changed_at), changed_at),
        withdrawn_at: row.try_get(5)?,
    };
    Ok(Some((call, version)))
}

/// What an answer to a call will need, in the order of the call.
///
/// # Errors
/// When the database does not answer.
pub async fn needs(connection: &mut AnyConnection, call: i64) -> Result<Vec<Need>, StoreError> {
    let rows = sqlx::query(
        "select id, resource, weight, words from call_need where call_id = $1 and retired_at is null
         order by position, id",
    )
    .bind(call)
    .fetch_all(connection)
    .await?;
    let mut needs = Vec::with_capacity(rows.len());
    for row in rows {
        let (resource, words): (String, String) = (row.try_get(1)?, row.try_get(3)?);
        // A kind that this version does not know is left out.
        if let (Ok(resource), Ok(words)) = (resource.parse(), serde_json::from_str::<Words>(&words)) {
            needs.push(Need {
                id: row.try_get(0)?,
                resource,
                words,
                weight: u8::try_from(row.try_get::<i64, _>(2)?).unwrap_or(1),
            });
        }
    }
    Ok(needs)
}

/// A call that its organisers are writing, published or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its number.
    pub id: i64,
    /// Last part of its address.
    pub address: String,
    /// The organisation that began it.
    pub organisation: i64,
    /// Number of its last published version; 0 for none.
    pub published: i64,
    /// When its organisers gave it up.
    pub withdrawn_at: Option<i64>,
}

const DRAFT: &str = "select id, address, organisation_id, published, withdrawn_at, created_at from call";

/// A call as its organisers write it.
pub async fn draft(connection: &mut AnyConnection, address: &str) -> Result<Option<Draft>, StoreError> {
    let sql = format!("{DRAFT} where address = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(address)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(drafted).transpose()
}

/// The calls that any of these organisations organises or is invited to, the last begun first.
pub async fn drafts(connection: &mut AnyConnection, organisations: &[i64]) -> Result<Vec<Draft>, StoreError> {
    let mut drafts = BTreeMap::new();
    for organisation in organisations {
        let sql = format!(
            "{DRAFT} where withdrawn_at is null and id in (select call_id from call_organiser
                where organisation_id = $1 and state in ('confirmed', 'invited'))"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(organisation)
            .fetch_all(&mut *connection)
            .await?;
        for row in &rows {
            let draft = drafted(row)?;
            let begun_at: i64 = row.try_get(5)?;
            drafts.insert((-begun_at, draft.id), draft);
        }
    }
    Ok(drafts.into_values().collect())
}

fn drafted(row: &AnyRow) -> Result<Draft, StoreError> {
    Ok(Draft {
        id: row.try_get(0)?,
        address: row.try_get(1)?,
        organisation: row.try_get(2)?,
        published: row.try_get(3)?,
        withdrawn_at: row.try_get(4)?,
    })
}

/// Begins a call.
pub async fn insert(connection: &mut AnyConnection, draft: &Draft, now: i64) -> Result<(), StoreError> {
    sqlx::query(
        "insert into call (id, address, organisation_id, created_at, published, changed_at, kind)
         values ($1, $2, $3, $4, 0, $4, '')",
    )
    .bind(draft.id)
    .bind(&draft.address)
    .bind(draft.organisation)
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Throws a call away that was never published; false when it was.
pub async fn discard(connection: &mut AnyConnection, id: i64) -> Result<bool, StoreError> {
    let gone = sqlx::query("delete from call where id = $1 and published = 0")
        .bind(id)
        .execute(connection)
        .await?;
    Ok(gone.rows_affected() > 0)
}

/// Notes that the organisers give a call up; false when they already had.
pub async fn withdraw(connection: &mut AnyConnection, id: i64, now: i64) -> Result<bool, StoreError> {
    let withdrawn = sqlx::query("update call set withdrawn_at = $1 where id = $2 and withdrawn_at is null")
        .bind(now)
        .bind(id)
        .execute(connection)
        .await?;
    Ok(withdrawn.rows_affected() > 0)
}
