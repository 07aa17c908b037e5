//! What those who asked were told: for whoever publishes it. Nothing else of a decision is read here.

use std::collections::{HashMap, HashSet};

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

/// The last of the next so many applications after one (0: from the first) on which somebody decides, told or not; nothing after the
/// last.
///
/// # Errors
/// When the database does not answer.
pub async fn decided_until(
    connection: &mut AnyConnection,
    after: i64,
    applications: i64,
) -> Result<Option<i64>, StoreError> {
    // Out of an index alone: whether it was notified stands in the rows, which are read once.
    Ok(sqlx::query_scalar(
        "select max(application_id) from (select distinct application_id from decision where application_id > $1
         order by application_id limit $2) some_applications",
    )
    .bind(after)
    .bind(applications)
    .fetch_one(connection)
    .await?)
}

/// The answers on the applications after one and up to another, those on one beside each other. What stands once for an application
/// is read once, beside the decisions.
///
/// # Errors
/// When the database does not answer.
pub async fn notified(
    connection: &mut AnyConnection,
    range: (i64, i64),
) -> Result<Vec<Notified>, StoreError> {
    let decisions = packed(
        connection,
        "select string_agg(concat_ws($3, decision.id, application_id, partner, decision.organisation_id, decision.programme_id,
            decision.funder_id, decision.state, decision.cents, coalesce(cast(envelope.year as text), ''), notified_on, answered_on,
            coalesce((select max(happened_at) from decision_act where decision_id = decision.id), 0)), $4)
         from decision left join envelope on envelope.id = envelope_id
         where notified_on is not null and application_id > $1 and application_id <= $2
            and decision.state in ('conditional', 'granted', 'refused')",
        range,
    )
    .await?;
    if decisions.is_none() {
        return Ok(Vec::new());
    }
    let asked: Result<HashSet<(i64, i64)>, StoreError> = unpacked(decisions.as_deref()).map(asked).collect();
    let applications = Applications::read(connection, range, &asked?).await?;
    let mut notified: Vec<Notified> = unpacked(decisions.as_deref())
        .filter_map(|row| read(row, &applications).transpose())
        .collect::<Result<_, _>>()?;
    notified.sort_unstable_by(|one, other| order(one).cmp(&order(other)));
    Ok(notified)
}

/// What is read once of each application of a range.
struct Applications {
    /// Its number as people write it, and how many make it.
    numbers: HashMap<i64, (String, u64)>,
    /// When a version was received first that asks a programme, in seconds.
    firsts: HashMap<(i64, i64), i64>,
    /// When one was received first, in seconds. What came before first receipts were kept has only this until the next start; where none
    /// did, nothing is read of it.
    received: HashMap<i64, i64>,
}

impl Applications {
    /// `asked`: applications with the programmes that are spoken of.
    async fn read(
        connection: &mut AnyConnection,
        range: (i64, i64),
        asked: &HashSet<(i64, i64)>,
    ) -> Result<Self, StoreError> {
        let firsts = packed(
            connection,
            "select string_agg(concat_ws($3, application_id, programme_id, received_at), $4) from application_first
             where application_id > $1 and application_id <= $2",
            range,
        )
        .await?;
        let firsts = unpacked(firsts.as_deref());
        let firsts = firsts.map(|mut row| Ok::<_, StoreError>(((row.value()?, row.value()?), row.value()?)));
        let firsts: HashMap<(i64, i64), i64> = firsts.collect::<Result<_, StoreError>>()?;
        let versions = match asked.iter().all(|of| firsts.contains_key(of)) {
            true => None,
            false => {
                let versions = "select string_agg(concat_ws($3, application_id, received_at), $4) from application_version
                    where application_id > $1 and application_id <= $2 and received_at is not null";
                packed(connection, versions, range).await?
            }
        };
        let numbers = packed(
            connection,
            "select string_agg(concat_ws($3, application.id, application.number, coalesce(application_sent.parties, 1)), $4)
             from application left join application_sent on application_sent.application_id = application.id
             where application.id > $1 and application.id <= $2",
            range,
        )
        .await?;
        let mut received: HashMap<i64, i64> = HashMap::new();
        for mut row in unpacked(versions.as_deref()) {
            let (application, at): (i64, i64) = (row.value()?, row.value()?);
            let first = received.entry(application).or_insert(at);
            *first = at.min(*first);
        }
        let numbers = unpacked(numbers.as_deref());
        let numbers = numbers
            .map(|mut row| Ok::<_, StoreError>((row.value()?, (row.text()?.to_owned(), row.value()?))));
        Ok(Self {
            numbers: numbers.collect::<Result<_, StoreError>>()?,
            firsts,
            received,
        })
    }
}

/// The rows of a statement on the applications after one and up to another, packed.
async fn packed(
    connection: &mut AnyConnection,
    statement: &'static str,
    (after, last): (i64, i64),
) -> Result<Option<String>, StoreError> {
    let [value, row] = BETWEEN;
    Ok(sqlx::query_scalar(statement)
        .bind(after)
        .bind(last)
        .bind(value)
        .bind(row)
        .fetch_one(connection)
        .await?)
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

/// Of which application and programme a row of [`notified`] is.
fn asked(mut row: Packed<'_>) -> Result<(i64, i64), StoreError> {
    let (_, application, _) = (row.text()?, row.value()?, row.text()?);
    let (_, programme) = (row.text()?, row.value()?);
    Ok((application, programme))
}

fn order(one: &Notified) -> (i64, i64, &str) {
    (one.application, one.programme, &one.partner)
}

fn read(mut row: Packed<'_>, applications: &Applications) -> Result<Option<Notified>, StoreError> {
    let (decision, application, partner): (i64, i64, _) = (row.value()?, row.value()?, row.text()?);
    let (organisation, programme, funder): (i64, i64, i64) = (row.value()?, row.value()?, row.value()?);
    let (state, cents, year) = (row.text()?, row.value()?, row.text()?);
    let (day, answered, decided) = (row.text()?, row.text()?, row.value()?);
    let (Ok(day), Some((number, parties))) = (day.parse::<Date>(), applications.numbers.get(&application))
    else {
        return Ok(None);
    };
    let first = applications.firsts.get(&(application, programme));
    Ok(Some(Notified {
        decision,
        application,
        number: number.clone(),
        partner: partner.to_owned(),
        organisation,
        programme,
        funder,
        grants: state == "granted",
        cents,
        year: year.parse().ok(),
        day,
        answered: answered.parse().unwrap_or(day),
        received: first.or_else(|| applications.received.get(&application)).copied(),
        decided,
        parties: *parties,
    }))
}
