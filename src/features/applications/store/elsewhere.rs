//! What organisations request with other applications that live, and what registers say that they were granted.

use std::collections::HashMap;

use sqlx::{AnyConnection, AssertSqlSafe, Row};

use crate::shared::store::{StoreError, parameters};

/// What an organisation requests of a programme for a year, with one application.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// Number of the organisation.
    pub organisation: i64,
    /// Number of the programme.
    pub programme: i64,
    /// Which year.
    pub year: i16,
    /// How much, in cents.
    pub cents: i64,
    /// Number of the application, as people say it.
    pub number: String,
    /// Its address.
    pub address: String,
    /// How many versions of it were frozen.
    pub version: i64,
    /// Address of its project.
    pub project: String,
    /// Address of the call that it answers, where it answers one.
    pub call: Option<String>,
}

/// What these organisations request with every application that lives but one.
pub async fn of(
    connection: &mut AnyConnection,
    application: i64,
    organisations: &[i64],
) -> Result<Vec<Elsewhere>, StoreError> {
    if organisations.is_empty() {
        return Ok(Vec::new());
    }
    let list = parameters(2, organisations.len());
    let sql = format!(
        "select partner.organisation_id, requested.programme_id, requested.year, requested.cents, application.number,
            application.address, application.version, project.address, call.address
         from requested join application on application.id = requested.application_id
         join partner on partner.id = requested.partner_id
         join project on project.id = application.project_id
         left join call on call.id = application.call_id
         where application.id <> $1 and application.living_key is not null and partner.organisation_id in ({list})
         order by application.number, requested.programme_id, requested.year"
    );
    let query = sqlx::query(AssertSqlSafe(sql)).bind(application);
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let mut every: Vec<Elsewhere> = Vec::new();
    for row in query.fetch_all(connection).await? {
        let one = Elsewhere {
            organisation: row.try_get(0)?,
            programme: row.try_get(1)?,
            year: i16::try_from(row.try_get::<i64, _>(2)?).unwrap_or_default(),
            cents: row.try_get(3)?,
            number: row.try_get(4)?,
            address: row.try_get(5)?,
            version: row.try_get(6)?,
            project: row.try_get(7)?,
            call: row.try_get(8)?,
        };
        // Its amounts on two lines of account 74 are one request.
        let same = |other: &&mut Elsewhere| {
            (other.organisation, other.programme, other.year) == (one.organisation, one.programme, one.year)
                && other.number == one.number
        };
        match every.iter_mut().find(same) {
            Some(other) => other.cents = other.cents.saturating_add(one.cents),
            None => every.push(one),
        }
    }
    Ok(every)
}

/// What a project says in its title and summary, in every language, by the address of each.
pub async fn about(
    connection: &mut AnyConnection,
    projects: &[&str],
) -> Result<HashMap<String, String>, StoreError> {
    let mut about: HashMap<String, String> = HashMap::new();
    if projects.is_empty() {
        return Ok(about);
    }
    let sql = format!(
        "select project.address, words from project_value join project on project.id = project_id
         where field in ('title', 'summary') and project.address in ({})
            and project_value.version = (select max(other.version) from project_value other where other.project_id = project_value.project_id
                and other.field = project_value.field and other.language = project_value.language)
         order by project.address, field, project_value.language",
        parameters(1, projects.len())
    );
    let query = sqlx::query_as::<_, (String, String)>(AssertSqlSafe(sql));
    let query = projects.iter().fold(query, |query, address| query.bind(*address));
    for (address, words) in query.fetch_all(connection).await? {
        let text = about.entry(address).or_default();
        text.push('\n');
        text.push_str(&words);
    }
    Ok(about)
}

/// The numbers of the applications that an agent copied from paper, that are not over, and with which one of these organisations requests
/// something of one of these programmes.
pub async fn on_paper(
    connection: &mut AnyConnection,
    (organisations, programmes): (&[i64], &[i64]),
) -> Result<Vec<i64>, StoreError> {
    if organisations.is_empty() || programmes.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select distinct application.id from application_party
         join application on application.id = application_party.application_id
         join application_asked on application_asked.application_id = application_party.application_id
            and application_asked.partner = application_party.partner
         where application.project_id is null and application.state not in ('closed', 'withdrawn')
            and application_party.organisation_id in ({}) and application_asked.programme_id in ({})
         order by application.id",
        parameters(1, organisations.len()),
        parameters(1 + organisations.len(), programmes.len())
    );
    let query = sqlx::query_scalar::<_, i64>(AssertSqlSafe(sql));
    let query = organisations
        .iter()
        .chain(programmes)
        .fold(query, |query, id| query.bind(*id));
    Ok(query.fetch_all(connection).await?)
}

/// A grant that a register names.
#[derive(Clone, Debug)]
pub struct Granted {
    /// The year for which it counts.
    pub year: i16,
    /// How much, in cents.
    pub cents: i64,
    /// What for, as it was published.
    pub purpose: String,
    /// Who gave it.
    pub funder: String,
}

/// What registers say that these organisations were granted for these years: money, each grant once, the certain ones.
pub async fn granted(
    connection: &mut AnyConnection,
    (organisations, years): (&[i64], &[i16]),
) -> Result<Vec<Granted>, StoreError> {
    if organisations.is_empty() || years.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select grant_line.year, grant_line.cents, grant_line.purpose,
            coalesce(organisation.name, giver.name, '')
         from grant_line join grant_party had on had.id = grant_line.beneficiary_id
         join grant_party giver on giver.id = grant_line.funder_id
         left join organisation on organisation.id = giver.organisation_id
         where grant_line.aid = 'grant' and grant_line.extent = 'single' and grant_line.doubt is null and grant_line.same_as is null
            and grant_line.cents > 0 and coalesce(grant_line.purpose, '') <> ''
            and had.organisation_id in ({}) and grant_line.year in ({})
         order by grant_line.year, grant_line.id",
        parameters(1, organisations.len()),
        parameters(1 + organisations.len(), years.len())
    );
    let query = sqlx::query(AssertSqlSafe(sql));
    let query = organisations.iter().fold(query, |query, id| query.bind(*id));
    let query = years
        .iter()
        .fold(query, |query, year| query.bind(i64::from(*year)));
    let rows = query.fetch_all(connection).await?;
    rows.iter()
        .map(|row| {
            Ok(Granted {
                year: i16::try_from(row.try_get::<i64, _>(0)?).unwrap_or_default(),
                cents: row.try_get(1)?,
                purpose: row.try_get(2)?,
                funder: row.try_get(3)?,
            })
        })
        .collect()
}
