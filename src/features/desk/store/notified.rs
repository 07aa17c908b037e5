//! What those who asked were told: for whoever publishes it. Nothing else of a decision is read here.

use jiff::civil::Date;
use sqlx::AnyConnection;

use crate::shared::store::{BETWEEN, Packed, StoreError, unpacked};

/// An answer of a funder to one partner, once it was notified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notified {
    /// Number of the decision in the database.
    pub decision: i64,
    /// Number of the application in the database.
    pub application: i64,
    /// Its number, as people write it.
    pub number: String,
    /// Key of the partner, as the application names it.
    pub partner: String,
    /// Number of that organisation.
    pub organisation: i64,
    /// Number of the programme.
    pub programme: i64,
    /// Number of the funder that decided, whoever offers the programme since.
    pub funder: i64,
    /// Whether it grants; a refusal or a promise under a condition is an answer too.
    pub grants: bool,
    /// How much is granted, in cents.
    pub cents: i64,
    /// The year of the envelope.
    pub year: Option<i16>,
    /// The day of the notification.
    pub day: Date,
    /// The first day on which those who asked were told of an answer: a refusal or a promise under a condition is one.
    pub answered: Date,
    /// When the application was received for the first time that asks this programme, in seconds.
    pub received: Option<i64>,
    /// When it was decided, in seconds.
    pub decided: i64,
    /// How many make the application.
    pub parties: u64,
}

/// The last of the next so many applications after one (0: from the first) on which an answer was notified; nothing after the last.
///
/// # Errors
/// When the database does not answer.
pub async fn notified_until(
    connection: &mut AnyConnection,
    after: i64,
    applications: i64,
) -> Result<Option<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select max(application_id) from (select distinct application_id from decision
         where notified_on is not null and state in ('conditional', 'granted', 'refused') and application_id > $1
         order by application_id limit $2) some_applications",
    )
    .bind(after)
    .bind(applications)
    .fetch_one(connection)
    .await?)
}

/// The answers on the applications after one and up to another, those on one beside each other.
///
/// # Errors
/// When the database does not answer.
pub async fn notified(
    connection: &mut AnyConnection,
    (after, last): (i64, i64),
) -> Result<Vec<Notified>, StoreError> {
    let [value, row] = BETWEEN;
    let packed: Option<String> = sqlx::query_scalar(
        "select string_agg(concat_ws($3, decision.id, application_id, application.number, partner, decision.organisation_id,
            decision.programme_id, decision.funder_id, decision.state, decision.cents,
            coalesce(cast(envelope.year as text), ''), notified_on, answered_on,
            -- What came before first receipts were kept has none until the next start.
            coalesce(cast(coalesce((select received_at from application_first
                    where application_first.application_id = application.id and application_first.programme_id = programme.id),
                (select min(received_at) from application_version where application_version.application_id = application.id))
                as text), ''),
            coalesce((select max(happened_at) from decision_act where decision_id = decision.id), 0),
            coalesce((select parties from application_sent where application_sent.application_id = application.id), 1)), $4)
         from decision join application on application.id = application_id
         join programme on programme.id = decision.programme_id left join envelope on envelope.id = envelope_id
         where notified_on is not null and application_id > $1 and application_id <= $2
            and decision.state in ('conditional', 'granted', 'refused')",
    )
    .bind(after)
    .bind(last)
    .bind(value)
    .bind(row)
    .fetch_one(connection)
    .await?;
    let mut notified: Vec<Notified> = unpacked(packed.as_deref())
        .filter_map(|row| read(row).transpose())
        .collect::<Result<_, _>>()?;
    notified.sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    Ok(notified)
}

/// The years in which a funder granted something to an organisation and told it before a day, with other applications than one: of each
/// the year of its envelope, else that of the notification.
pub async fn granted_before(
    connection: &mut AnyConnection,
    (funder, organisation): (i64, i64),
    (except, day): (i64, Date),
) -> Result<Vec<i64>, StoreError> {
    Ok(sqlx::query_scalar(
        "select distinct coalesce(envelope.year, cast(substr(notified_on, 1, 4) as bigint)) from decision
         left join envelope on envelope.id = envelope_id
         where decision.funder_id = $1 and decision.organisation_id = $2 and application_id <> $3
            and decision.state = 'granted' and decision.cents > 0 and notified_on < $4",
    )
    .bind(funder)
    .bind(organisation)
    .bind(except)
    .bind(day.to_string())
    .fetch_all(connection)
    .await?)
}

fn order(one: &Notified) -> (i64, i64, &str) {
    (one.application, one.programme, &one.partner)
}

fn read(mut row: Packed<'_>) -> Result<Option<Notified>, StoreError> {
    let (decision, application) = (row.value()?, row.value()?);
    let (number, partner) = (row.text()?.to_owned(), row.text()?.to_owned());
    let (organisation, programme, funder) = (row.value()?, row.value()?, row.value()?);
    let (state, cents, year) = (row.text()?, row.value()?, row.text()?);
    let (day, answered) = (row.text()?, row.text()?);
    let (received, decided, parties) = (row.text()?, row.value()?, row.value()?);
    let Ok(day) = day.parse::<Date>() else {
        return Ok(None);
    };
    Ok(Some(Notified {
        decision,
        application,
        number,
        partner,
        organisation,
        programme,
        funder,
        grants: state == "granted",
        cents,
        year: year.parse().ok(),
        day,
        answered: answered.parse().unwrap_or(day),
        received: received.parse().ok(),
        decided,
        parties,
    }))
}
