//! Who is heard before its file is debated.

use std::collections::HashMap;

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::features::sessions::hearing::{Came, Hearing};
use crate::features::sessions::session::State;
use crate::shared::i18n::Lang;
use crate::shared::store::{StoreError, parameters};

type Row = (i64, String, String, String, String, String, i64);

/// The hearings of a session, by number of the application.
pub async fn of(connection: &mut AnyConnection, session: i64) -> Result<HashMap<i64, Hearing>, StoreError> {
    let rows: Vec<Row> = sqlx::query_as(
        "select application_id, asked_on, words, language, outcome, outcome_on, version from desk_hearing
         where session_id = $1",
    )
    .bind(session)
    .fetch_all(connection)
    .await?;
    let read = |(application, asked_on, words, language, outcome, outcome_on, version): Row| {
        let became = outcome
            .parse::<Came>()
            .ok()
            .and_then(|came| Some((came, outcome_on.parse().ok()?)));
        let hearing = Hearing {
            asked_on: asked_on.parse().ok()?,
            words,
            language: language.parse().unwrap_or_default(),
            became,
            version,
        };
        Some((application, hearing))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Notes that the partners of a request are written to.
pub async fn ask(
    connection: &mut AnyConnection,
    (session, application): (i64, i64),
    on: Date,
) -> Result<(), StoreError> {
    sqlx::query(
        "insert into desk_hearing (session_id, application_id, asked_on, words, language, said_at, outcome, outcome_on, version)
         values ($1, $2, $3, '', '', 0, '', '', 1)",
    )
    .bind(session)
    .bind(application)
    .bind(on.to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps what the lead says; false where somebody changed something since `seen`.
pub async fn say(
    connection: &mut AnyConnection,
    (session, application, seen): (i64, i64, i64),
    (words, language): (&str, Lang),
    (person, now): (i64, i64),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update desk_hearing set words = $1, language = $2, person_id = $3, said_at = $4, version = version + 1
         where session_id = $5 and application_id = $6 and version = $7",
    )
    .bind(words)
    .bind(language.code())
    .bind(person)
    .bind(now)
    .bind(session)
    .bind(application)
    .bind(seen)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Notes what became of it; false where somebody changed something since `seen`.
pub async fn note(
    connection: &mut AnyConnection,
    (session, application, seen): (i64, i64, i64),
    (came, on): (Came, Date),
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "update desk_hearing set outcome = $1, outcome_on = $2, version = version + 1
         where session_id = $3 and application_id = $4 and version = $5",
    )
    .bind(came.as_str())
    .bind(on.to_string())
    .bind(session)
    .bind(application)
    .bind(seen)
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The addresses of the sessions at which the group of an application was asked to come, the nearest first.
pub async fn of_application(
    connection: &mut AnyConnection,
    application: i64,
) -> Result<Vec<String>, StoreError> {
    Ok(sqlx::query_scalar(
        "select desk_session.address from desk_hearing join desk_session on desk_session.id = session_id
         where application_id = $1 order by desk_session.held_on, desk_session.id",
    )
    .bind(application)
    .fetch_all(connection)
    .await?)
}

/// Hearings that wait for one of these organisations. None waits for one that gave up what is requested for it.
const WAITS: &str =
    "from desk_hearing join desk_session on desk_session.id = session_id join application on application.id = application_id
     where desk_session.state = $1 and desk_hearing.outcome = '' and exists (
        select 1 from partner where partner.project_id = application.project_id and partner.state = 'accepted'
            and partner.organisation_id in (ORGANISATIONS) and not exists (
                select 1 from application_left join organisation on organisation.key = application_left.partner
                where application_left.application_id = application.id
                    and application_left.version = application.submitted
                    and organisation.id = partner.organisation_id))";

/// A hearing that waits: title of its session and its language, addresses of the application and of the session, the day.
pub type Waiting = (String, String, String, String, String);

/// The hearings that wait for one of these organisations, the nearest first; `most` at most.
pub async fn waiting(
    connection: &mut AnyConnection,
    organisations: &[i64],
    most: i64,
) -> Result<Vec<Waiting>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let waits = WAITS.replace("ORGANISATIONS", &parameters(3, organisations.len()));
    let sql = format!(
        "select desk_session.title, desk_session.language, application.address, desk_session.address, desk_session.held_on {waits}
         order by desk_session.held_on, desk_session.id, application.id limit $2"
    );
    let query = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(State::Convened.as_str())
        .bind(most);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// A hearing to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// Number of the application, as people read it.
    pub number: String,
    /// What follows the language and `applications` in the address of its page.
    pub address: String,
    /// Number of the session.
    pub session: i64,
    /// Its day.
    pub on: Date,
}

/// The hearings from a day on that wait for an organisation, the nearest first; `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn coming(
    connection: &mut AnyConnection,
    organisation: i64,
    (from, most): (Date, i64),
) -> Result<Vec<Coming>, StoreError> {
    let waits = WAITS.replace("ORGANISATIONS", "$2");
    let sql = format!(
        "select application.number, application.address, desk_session.id, desk_session.held_on {waits}
            and desk_session.held_on >= $3
         order by desk_session.held_on, desk_session.id, application.id limit $4"
    );
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(State::Convened.as_str())
        .bind(organisation)
        .bind(from.to_string())
        .bind(most)
        .fetch_all(connection)
        .await?;
    let read = |(number, address, session, on): (String, String, i64, String)| {
        Some(Coming {
            number,
            address,
            session,
            on: on.parse().ok()?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
