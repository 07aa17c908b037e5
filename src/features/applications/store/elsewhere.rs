//! What organisations request with other applications that live.

use sqlx::{AnyConnection, Row};

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
    let query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(application);
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
