//! What is due of the organisations for which somebody acts.

use jiff::ToSpan;
use jiff::civil::Date;

use super::agreement::Commitment;
use super::deadlines::{self, Deadline, What};
use super::store::{audits as noted, due as store, money};
use crate::features::desk;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::file;
use crate::features::programmes;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Months for which what is over is still said to be late, where it is known by law and not by what is kept here.
const LATE_MONTHS: i32 = 6;

/// What a promise is to deadlines.
fn what(one: &Commitment) -> What {
    match one.kind.as_str() {
        "report" => What::Report(one.year),
        "evaluation" => What::Evaluate,
        "publication" => What::Publish,
        _ => What::Keep,
    }
}

/// What these organisations owe under agreements that bind, to those who ask, and by law, the nearest first; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    app: &App,
    connection: &mut Connection,
    whose: &[i64],
    most: usize,
) -> Result<Vec<Deadline>, StoreError> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let promises = store::promises(connection, whose, limit).await?;
    let mut every: Vec<Deadline> = promises
        .into_iter()
        .map(|(one, agreement)| Deadline {
            on: one.due,
            what: what(&one),
            who: one.organisation,
            agreement,
            id: one.id,
        })
        .collect();
    every.extend(store::payments(connection, whose, limit).await?);
    every.extend(store::paying_back(connection, whose, limit).await?);
    let organisations = directory::any_by_ids(connection, whose).await?;
    for organisation in &organisations {
        every.extend(audits(app, connection, organisation).await?);
    }
    let bound: Vec<&Organisation> = organisations
        .iter()
        .filter(|one| desk::is_bound(app, one))
        .collect();
    let public: Vec<i64> = bound.iter().map(|one| one.id).collect();
    every.extend(store::granted(connection, (&public, None), limit).await?);
    every.extend(answered_until(app, connection, &bound, limit).await?);
    every.sort();
    every.truncate(most);
    Ok(every)
}

/// Until when these funders, whose silence means something by law, tell those who ask what they decided.
async fn answered_until(
    app: &App,
    connection: &mut Connection,
    funders: &[&Organisation],
    most: i64,
) -> Result<Vec<Deadline>, StoreError> {
    let first = app.clock.today().saturating_sub((2 + LATE_MONTHS).months());
    let since = app.clock.instant(first.at(0, 0, 0, 0));
    let since = since.map_or(0, |instant| instant.as_second());
    let ids: Vec<i64> = funders.iter().map(|one| one.id).collect();
    let unanswered = desk::unanswered(connection, &ids, (since, most)).await?;
    let due = unanswered.into_iter().filter_map(|one| {
        let funder = funders.iter().find(|funder| funder.id == one.funder)?;
        Some(Deadline {
            on: desk::silence(app, funder, one.received_at)?.on,
            what: What::Answer,
            who: one.funder,
            agreement: one.number,
            id: 0,
        })
    });
    Ok(due.collect())
}

/// An answer that somebody waits for.
pub struct Awaited {
    /// The last day on which it comes: after that, silence has refused.
    pub on: Date,
    /// Number of the application, as people read it.
    pub number: String,
    /// What follows the language in the address of its page.
    pub address: String,
    /// What the funder is called.
    pub funder: String,
}

/// The answers of public bodies in France that are to come still to those who ask, the nearest first; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn awaited(
    app: &App,
    connection: &mut Connection,
    (whose, most): (&[i64], usize),
) -> Result<Vec<Awaited>, StoreError> {
    let today = app.clock.today();
    let first = today.saturating_sub(3.months());
    let since = app.clock.instant(first.at(0, 0, 0, 0));
    let since = since.map_or(0, |instant| instant.as_second());
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let unanswered = desk::unanswered_to(connection, whose, (since, limit)).await?;
    let ids: Vec<i64> = unanswered.iter().map(|one| one.funder).collect();
    let funders = directory::any_by_ids(connection, &ids).await?;
    let mut awaited: Vec<Awaited> = unanswered
        .into_iter()
        .filter_map(|one| {
            let mut known = funders.iter();
            let funder = known.find(|funder| funder.id == one.funder)?;
            let on = desk::silence(app, funder, one.received_at)?.on;
            (on >= today).then(|| Awaited {
                on,
                number: one.number,
                address: one.address,
                funder: programmes::known_as(&one.fund, &funder.name),
            })
        })
        .collect();
    awaited.sort_by_key(|one| one.on);
    Ok(awaited)
}

/// What is to be paid today or is late, of these funders, the nearest first; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn to_pay(
    app: &App,
    connection: &mut Connection,
    (whose, most): (&[i64], usize),
) -> Result<Vec<Deadline>, StoreError> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let mut payments = store::payments(connection, whose, limit).await?;
    payments.retain(|one| one.on <= app.clock.today());
    Ok(payments)
}

/// What public bodies in France granted with an application and told, and that no agreement which bound says when to pay.
///
/// # Errors
/// When the database does not answer.
pub async fn granted(
    app: &App,
    connection: &mut Connection,
    (application, funders): (i64, &[i64]),
) -> Result<Vec<(Deadline, String)>, StoreError> {
    let funders = directory::any_by_ids(connection, funders).await?;
    let bound = funders.iter().filter(|one| desk::is_bound(app, one));
    let ids: Vec<i64> = bound.map(|one| one.id).collect();
    let due = store::granted(connection, (&ids, Some(application)), i64::MAX).await?;
    let named = due.into_iter().filter_map(|one| {
        let funder = funders.iter().find(|funder| funder.id == one.who)?;
        Some((one, funder.name.clone()))
    });
    Ok(named.collect())
}

/// The duties of an association in France by what public funders paid it in a year, as far as it is known here.
async fn audits(
    app: &App,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Vec<Deadline>, StoreError> {
    let mut audits = every_audit(app, connection, organisation).await?;
    let first = app.clock.today().saturating_sub(LATE_MONTHS.months());
    let noted = noted::of(connection, organisation.id).await?;
    let is_noted = |year: i16| noted.iter().any(|one| one.year == i64::from(year));
    audits.retain(|one| one.on >= first && !matches!(one.what, What::Audit(year) if is_noted(year)));
    Ok(audits)
}

async fn every_audit(
    app: &App,
    connection: &mut Connection,
    organisation: &Organisation,
) -> Result<Vec<Deadline>, StoreError> {
    if organisation.kind != Kind::Association || !file::is_french(app, organisation) {
        return Ok(Vec::new());
    }
    let years = money::public_by_year(connection, organisation.id).await?;
    Ok(deadlines::audits(organisation.id, &years))
}

/// Whether an organisation has accounts of a year to publish, as far as it is known here, or noted that it did.
///
/// # Errors
/// When the database does not answer.
pub async fn is_audited(
    app: &App,
    connection: &mut Connection,
    (organisation, year): (&Organisation, i16),
) -> Result<bool, StoreError> {
    let every = every_audit(app, connection, organisation).await?;
    let noted = noted::of(connection, organisation.id).await?;
    Ok(every.iter().any(|one| one.what == What::Audit(year))
        || noted.iter().any(|one| one.year == i64::from(year)))
}
