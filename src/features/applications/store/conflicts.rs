//! Who stands too near to those who ask.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;
use sqlx::{AnyConnection, Row};

use crate::features::directory::Kind;
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// What a person declared of these applications: which, about the partners with which keys, whether they stand too near.
pub async fn declared(
    connection: &mut AnyConnection,
    person: i64,
    applications: &[i64],
) -> Result<Vec<(i64, String, bool)>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, applications.len());
    let sql = format!(
        "select application_id, partners, near from conflict where person_id = $1 and application_id in ({list})"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(person);
    let query = applications.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get::<i64, _>(2)? == 1)))
        .collect()
}

/// Those of these applications that somebody began to read for a funder: whoever says that nothing ties them to those who ask opens
/// them by that.
pub async fn begun(connection: &mut AnyConnection, applications: &[i64]) -> Result<HashSet<i64>, StoreError> {
    let mut begun = HashSet::new();
    for chunk in applications.chunks(500) {
        let list = parameters(1, chunk.len());
        let sql = format!(
            "select distinct application_id from conflict where near = 0 and application_id in ({list})"
        );
        let query = sqlx::query_scalar::<_, i64>(sqlx::AssertSqlSafe(sql));
        let query = chunk.iter().fold(query, |query, id| query.bind(*id));
        begun.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(begun)
}

/// Since when an application is read, for which funder: number of the funder, and the instant in seconds.
pub async fn begun_by(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<(i64, i64)>, StoreError> {
    let sql = "select organisation_id, min(declared_at) from conflict where application_id = $1 and near = 0
         group by organisation_id order by organisation_id";
    Ok(sqlx::query_as(sql)
        .bind(application)
        .fetch_all(connection)
        .await?)
}

/// Keeps what somebody says who reads for a funder: about the partners with which keys, and whether they stand too near.
pub async fn declare(
    connection: &mut AnyConnection,
    application: i64,
    (funder, acting): (i64, Acting),
    (partners, near): &(String, bool),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into conflict (id, application_id, person_id, organisation_id, partners, near, declared_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(chance::row())
    .bind(application)
    .bind(acting.person)
    .bind(funder)
    .bind(partners)
    .bind(i64::from(*near))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// A mandate that a person holds, or held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// For whom.
    pub organisation: i64,
    /// As what.
    pub role: Role,
    /// Whether it is a public body.
    pub is_public: bool,
}

/// The mandates that a person holds, or held since a day.
pub async fn mandates(
    connection: &mut AnyConnection,
    person: i64,
    (since, at): (Date, i64),
) -> Result<Vec<Held>, StoreError> {
    let rows = sqlx::query(
        "select mandate.organisation_id, mandate.role, organisation.kind
         from mandate join organisation on organisation.id = mandate.organisation_id
         where mandate.person_id = $1 and (mandate.ended_at is null or mandate.ended_at >= $2)
            and (mandate.until is null or mandate.until >= $3)",
    )
    .bind(person)
    .bind(at)
    .bind(since.to_string())
    .fetch_all(connection)
    .await?;
    let mut mandates = Vec::with_capacity(rows.len());
    for row in &rows {
        let (role, kind): (String, String) = (row.try_get(1)?, row.try_get(2)?);
        // A role that this version does not know says nothing.
        if let Ok(role) = role.parse() {
            mandates.push(Held {
                organisation: row.try_get(0)?,
                role,
                is_public: kind == Kind::PublicBody.as_str(),
            });
        }
    }
    Ok(mandates)
}

/// Applications of which only the parties are looked for; of more, everybody is.
const FEW: usize = 500;

/// What is given or received here: a column of a decision, and the one of the other side.
const DECIDED: [(&str, &str); 2] = [("funder_id", "organisation_id"), ("organisation_id", "funder_id")];

/// Which of those who make these applications gave to some organisations or received from them since a year, as registers say it or as
/// it was decided here and told: one of these, then the other. Of many applications at once, others may be among them.
pub async fn tied(
    connection: &mut AnyConnection,
    (own, applications): (&[i64], &[i64]),
    year: i16,
) -> Result<BTreeSet<(i64, i64)>, StoreError> {
    let mut tied = BTreeSet::new();
    if own.is_empty() || applications.is_empty() {
        return Ok(tied);
    }
    let list = parameters(2, own.len());
    let asked = match applications.len() <= FEW {
        true => applications,
        false => &[],
    };
    let only = match asked.is_empty() {
        true => "is not null".to_owned(),
        false => format!(
            "in (select organisation_id from application_party where application_id in ({}))",
            parameters(2 + own.len(), asked.len())
        ),
    };
    for (mine, other) in [("funder_id", "beneficiary_id"), ("beneficiary_id", "funder_id")] {
        let sql = format!(
            "select distinct mine.organisation_id, other.organisation_id from grant_party mine
             join grant_line on grant_line.{mine} = mine.id and grant_line.year >= $1
             join grant_party other on other.id = grant_line.{other} and other.organisation_id {only}
             where mine.organisation_id in ({list})"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(i64::from(year));
        let query = own.iter().chain(asked).fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let pair: (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            if pair.0 != pair.1 {
                tied.insert(pair);
            }
        }
    }
    for (mine, other) in DECIDED {
        let sql = format!(
            "select distinct given.{mine}, given.{other} from decision given
             where given.state = 'granted' and given.notified_on >= $1 and given.{mine} in ({list}) and given.{other} {only}"
        );
        let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(first_day(year));
        let query = own.iter().chain(asked).fold(query, |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *connection).await? {
            let pair: (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            if pair.0 != pair.1 {
                tied.insert(pair);
            }
        }
    }
    Ok(tied)
}

/// The first day of a year, as the database has it.
fn first_day(year: i16) -> String {
    format!("{year:04}-01-01")
}

/// That a person does not stand too near to those who make an application, as a condition of a statement in which this is the column of
/// the application; the other condition says of `mine.organisation_id` that it examines it. The rule of
/// [`Ties::is_near`](crate::features::applications::Ties::is_near) where the database counts. `own`: for whom they act or acted;
/// `interested`: for whom of these not as somebody of a funder; the year as for [`tied`].
pub fn not_near(
    person: i64,
    (own, interested, year): (&BTreeSet<i64>, &[i64], i16),
    (application, examines): (&str, &str),
) -> String {
    let list = |ids: Vec<String>| ids.join(", ");
    let mut near = vec![format!(
        "exists (select 1 from conflict
            where conflict.application_id = {application} and conflict.person_id = {person} and conflict.near = 1)"
    )];
    if !own.is_empty() {
        let own = list(own.iter().map(i64::to_string).collect());
        near.push(format!(
            "exists (select 1 from application_party
                where application_party.application_id = {application} and application_party.organisation_id in ({own}))"
        ));
    }
    if !interested.is_empty() {
        let interested = list(interested.iter().map(i64::to_string).collect());
        for (mine, other) in [("funder_id", "beneficiary_id"), ("beneficiary_id", "funder_id")] {
            // In this order: who asks has few grants, and those for whom one acts may have given thousands.
            near.push(format!(
                "exists (select 1 from application_party cross join grant_party other cross join grant_line cross join grant_party mine
                    where application_party.application_id = {application} and other.organisation_id = application_party.organisation_id
                        and grant_line.{other} = other.id and grant_line.year >= {year} and mine.id = grant_line.{mine}
                        and mine.organisation_id in ({interested}) and not ({examines})
                        and mine.organisation_id <> other.organisation_id)"
            ));
        }
        let since = first_day(year);
        for (mine, other) in DECIDED {
            // Looked for from who asks here too: by the sign, no index of those for whom one acts is taken.
            let examines = examines.replace("mine.organisation_id", &format!("given.{mine}"));
            near.push(format!(
                "exists (select 1 from application_party cross join decision given
                    where application_party.application_id = {application} and given.{other} = application_party.organisation_id
                        and given.state = 'granted' and given.notified_on >= '{since}'
                        and +given.{mine} in ({interested}) and not ({examines}) and given.{mine} <> given.{other})"
            ));
        }
    }
    format!("not ({})", near.join(" or "))
}
