//! Who reads what for which body.

use sqlx::{AnyConnection, Row};

use super::received::stays;
use crate::shared::chance;
use crate::shared::store::{StoreError, parameters};

/// Somebody who is asked to read an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Number of the application.
    pub application: i64,
    /// Who.
    pub person: i64,
}

/// What is still to be decided by the body for which it is read: by a funder, or by the organisers of the call together. What was granted
/// or refused to all is read no more: an application without a call is never closed, and a reader would seem to have more to read each year.
/// Of partners that left nothing waits.
fn open() -> String {
    let stays = stays("asked");
    format!(
        "(exists (select 1 from application_asked as asked
            join programme on programme.id = asked.programme_id
            where asked.application_id = application.id and asked.cents > 0 and programme.organisation_id = assignment.organisation_id
                and not exists (select 1 from decision where decision.application_id = asked.application_id
                    and decision.partner = asked.partner and decision.programme_id = asked.programme_id
                    and decision.state in ('granted', 'refused')) and {stays})
            or (application.state <> 'decided' and exists (select 1 from call_organiser
                where call_organiser.call_id = application.call_id and call_organiser.state = 'confirmed'
                    and call_organiser.organisation_id = assignment.organisation_id)))"
    )
}

/// Who reads for a body, of applications of which it has something to decide or to answer still.
pub async fn of_funder(connection: &mut AnyConnection, funder: i64) -> Result<Vec<Assigned>, StoreError> {
    let open = open();
    let sql = format!(
        "select assignment.application_id, person_id from assignment
         join application on application.id = assignment.application_id
         where assignment.organisation_id = $1 and ended_at is null and state not in ('closed', 'withdrawn') and {open}
         order by assigned_at, assignment.id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(funder)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Assigned {
                application: row.try_get(0)?,
                person: row.try_get(1)?,
            })
        })
        .collect()
}

/// Which of these applications a person is asked to read.
pub async fn of_person(
    connection: &mut AnyConnection,
    person: i64,
    applications: &[i64],
) -> Result<Vec<i64>, StoreError> {
    if applications.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, applications.len());
    let sql = format!(
        "select distinct application_id from assignment
         where person_id = $1 and ended_at is null and application_id in ({list})"
    );
    let query = sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(person);
    let query = applications.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// What a person is asked to read and of which something is still to be decided: number and titles, in the order of the numbers.
pub async fn to_read(
    connection: &mut AnyConnection,
    person: i64,
    most: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let open = open();
    let sql = format!(
        "select distinct number, titles from assignment join application on application.id = assignment.application_id
         join application_sent on application_sent.application_id = application.id
         where person_id = $1 and ended_at is null and state not in ('decided', 'closed', 'withdrawn') and {open}
         order by number limit $2"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(person)
        .bind(most)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// Asks a person to read an application for a funder.
pub async fn assign(
    connection: &mut AnyConnection,
    (funder, assigned): (i64, Assigned),
    by_hand: bool,
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into assignment (id, application_id, person_id, organisation_id, by_hand, assigned_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(chance::row())
    .bind(assigned.application)
    .bind(assigned.person)
    .bind(funder)
    .bind(i64::from(by_hand))
    .bind(now)
    .execute(connection)
    .await?;
    Ok(())
}

/// Asks it of them no more.
pub async fn end(
    connection: &mut AnyConnection,
    (funder, assigned): (i64, Assigned),
    now: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "update assignment set ended_at = $1 where organisation_id = $2 and application_id = $3 and person_id = $4
            and ended_at is null",
    )
    .bind(now)
    .bind(funder)
    .bind(assigned.application)
    .bind(assigned.person)
    .execute(connection)
    .await?;
    Ok(())
}

/// Whoever may read for a funder, with their name, letters and role words, in the order of their names.
pub async fn readers(
    connection: &mut AnyConnection,
    funder: i64,
    today: &str,
) -> Result<Vec<(i64, String, String, String, String)>, StoreError> {
    let rows = sqlx::query(
        "select person.id, name, email, language, role from mandate join person on person.id = person_id
         where organisation_id = $1 and ended_at is null and starts <= $2 and (until is null or until >= $2)
            and erased_at is null and email is not null
         order by name, person.id",
    )
    .bind(funder)
    .bind(today)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok((
                row.try_get(0)?,
                row.try_get(1)?,
                row.try_get(2)?,
                row.try_get(3)?,
                row.try_get(4)?,
            ))
        })
        .collect()
}

/// Who checked papers of which organisations, of these persons and organisations.
pub async fn checked(
    connection: &mut AnyConnection,
    persons: &[i64],
    organisations: &[i64],
) -> Result<Vec<(i64, i64)>, StoreError> {
    if persons.is_empty() || organisations.is_empty() {
        return Ok(Vec::new());
    }
    let (who, whose) = (
        parameters(1, persons.len()),
        parameters(1 + persons.len(), organisations.len()),
    );
    let sql = format!(
        "select distinct person_id, organisation_id from piece_check
         where person_id in ({who}) and organisation_id in ({whose})"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql));
    let query = persons
        .iter()
        .chain(organisations)
        .fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// What is examined and of which these funders have something to decide that nobody is asked to read for them: the number of each
/// application, and that of the funder; `most` at most.
pub async fn unread(
    connection: &mut AnyConnection,
    funders: &[i64],
    most: i64,
) -> Result<Vec<(i64, i64)>, StoreError> {
    if funders.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, funders.len());
    let stays = stays("asked");
    let sql = format!(
        "select distinct application.id, programme.organisation_id from application_asked as asked
         join programme on programme.id = asked.programme_id join application on application.id = asked.application_id
         where programme.organisation_id in ({list}) and asked.cents > 0
            and application.state in ('submitted', 'admissible', 'under_examination')
            and not exists (select 1 from decision where decision.application_id = asked.application_id
                and decision.partner = asked.partner and decision.programme_id = asked.programme_id
                and decision.state in ('granted', 'refused'))
            and {stays}
            and not exists (select 1 from assignment where assignment.application_id = application.id
                and assignment.organisation_id = programme.organisation_id and ended_at is null)
         order by programme.organisation_id, application.id limit $1"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most);
    let query = funders.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// The answers to calls of these organisers that closed before an instant, in seconds, which they have yet to answer and that nobody is
/// asked to read for them: the number of each application, and that of the organiser; `most` at most.
pub async fn unread_answers(
    connection: &mut AnyConnection,
    organisers: &[i64],
    (now, most): (i64, i64),
) -> Result<Vec<(i64, i64)>, StoreError> {
    if organisers.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(3, organisers.len());
    let sql = format!(
        "select distinct application.id, call_organiser.organisation_id from call_organiser
         join call on call.id = call_organiser.call_id join application on application.call_id = call.id
         where call_organiser.organisation_id in ({list}) and call_organiser.state = 'confirmed'
            and call.closes_at <= $2 and call.withdrawn_at is null
            and application.state in ('submitted', 'admissible', 'under_examination')
            and not exists (select 1 from assignment where assignment.application_id = application.id
                and assignment.organisation_id = call_organiser.organisation_id and ended_at is null)
         order by call_organiser.organisation_id, application.id limit $1"
    );
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(most).bind(now);
    let query = organisers.iter().fold(query, |query, id| query.bind(*id));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}
