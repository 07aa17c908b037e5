//! What is due of the organisations for which somebody acts.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use workdays::Calendar;

use super::agreement::Commitment;
use super::calendared;
use super::deadlines::{self, Deadline, What, declare_until};
use super::store::audits as noted;
use super::store::due::{self as store, Granted};
use crate::features::desk;
use crate::features::directory::{self, Kind, Organisation};
use crate::features::file;
use crate::features::sessions;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Months for which what is over is still said to be late, where it is known by law and not by what is kept here.
const LATE_MONTHS: i32 = 6;
/// Months within which what was requested is answered by law, or its silent refusal contested: two, and two more, and some days.
const ANSWERED_MONTHS: i32 = 5;

/// What a promise is to deadlines.
fn what(one: &Commitment) -> What {
    match one.kind.as_str() {
        "report" => What::Report(one.year),
        "evaluation" => What::Evaluate,
        "publication" => What::Publish,
        _ => What::Keep,
    }
}

/// The organisations of which what is due is wanted, by what it is: whoever acts for one for something alone is asked for that.
#[derive(Clone, Debug, Default)]
pub struct Whose {
    /// Whatever they promised or owe by law as whoever was paid.
    pub any: Vec<i64>,
    /// What they pay under agreements.
    pub pays: Vec<i64>,
    /// What they granted and no agreement binds yet.
    pub granted: Vec<i64>,
    /// Of that, what an agreement follows already.
    pub begun: Vec<i64>,
    /// What they are to tell those who ask.
    pub decide: Vec<i64>,
    /// The small State aid that they are to enter in the central register.
    pub declare: Vec<i64>,
}

impl Whose {
    /// Everything of one.
    #[must_use]
    pub fn one(organisation: i64) -> Self {
        let own = vec![organisation];
        Self {
            any: own.clone(),
            pays: own.clone(),
            granted: own.clone(),
            begun: Vec::new(),
            decide: own.clone(),
            declare: own,
        }
    }
}

/// What these organisations owe under agreements that bind, to those who ask, and by law, the nearest first; so many at most.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    app: &App,
    connection: &mut Connection,
    whose: &Whose,
    most: usize,
) -> Result<Vec<Deadline>, StoreError> {
    let limit = i64::try_from(most).unwrap_or(i64::MAX);
    let promises = store::promises(connection, &whose.any, limit).await?;
    let mut every: Vec<Deadline> = promises
        .into_iter()
        .map(|(one, agreement)| Deadline {
            on: one.due,
            what: what(&one),
            who: one.organisation,
            agreement,
            id: one.id,
            application: 0,
            at: String::new(),
        })
        .collect();
    every.extend(store::payments(connection, &whose.pays, limit).await?);
    every.extend(store::paying_back(connection, &whose.any, limit).await?);
    for organisation in &directory::any_by_ids(connection, &whose.any).await? {
        every.extend(audits(app, connection, organisation).await?);
    }
    // These are by laws that bind public bodies in France alone.
    for (funders, which) in [(&whose.granted, Granted::Every), (&whose.begun, Granted::Begun)] {
        let bound: Vec<i64> = bound(app, connection, funders)
            .await?
            .iter()
            .map(|one| one.id)
            .collect();
        every.extend(store::granted(connection, (&bound, which), limit).await?);
    }
    every.extend(awaited(app, connection, (&whose.any, limit)).await?);
    every.extend(replies(connection, (&whose.any, limit)).await?);
    every.extend(heard(app, connection, (&whose.any, limit)).await?);
    let bound = bound(app, connection, &whose.decide).await?;
    every.extend(answered_until(app, connection, &bound, limit).await?);
    every.extend(declarations(app, connection, (&whose.declare, limit)).await?);
    every.extend(calendared::of(app, connection, (&whose.decide, most)).await?);
    every.sort();
    every.truncate(most);
    Ok(every)
}

/// Those of these organisations that the law binds as public bodies in France.
async fn bound(app: &App, connection: &mut Connection, ids: &[i64]) -> Result<Vec<Organisation>, StoreError> {
    let mut bound = directory::any_by_ids(connection, ids).await?;
    bound.retain(|one| desk::is_bound(app, one));
    Ok(bound)
}

/// Until when these funders, whose silence means something by law, tell those who ask what they decided.
async fn answered_until(
    app: &App,
    connection: &mut Connection,
    funders: &[Organisation],
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
            application: 0,
            at: String::new(),
        })
    });
    Ok(due.collect())
}

/// The small State aid that these funders granted and that nobody noted to stand in the central register, each with the day until which it
/// is entered there; `most` at most.
///
/// # Errors
/// When the database does not answer.
pub async fn unregistered(
    app: &App,
    connection: &mut Connection,
    (funders, most): (&[i64], i64),
) -> Result<Vec<(desk::Unregistered, Date)>, StoreError> {
    let since = app.clock.today().saturating_sub((1 + LATE_MONTHS).months());
    let owed = desk::unregistered(connection, funders, (since, most)).await?;
    let until = |one: &desk::Unregistered| {
        let changed = one.amended.and_then(|at| Timestamp::from_second(at).ok());
        let granted = changed.map_or(one.told, |at| app.clock.date_of(at));
        let calendar = match one.aid.starts_with("be ") {
            true => Calendar::Belgium,
            false => Calendar::France,
        };
        declare_until(granted, calendar)
    };
    let owed = owed.into_iter();
    Ok(owed
        .map(|one| {
            let until = until(&one);
            (one, until)
        })
        .collect())
}

/// The same as deadlines: what one application has until one day is one.
async fn declarations(
    app: &App,
    connection: &mut Connection,
    (funders, most): (&[i64], i64),
) -> Result<Vec<Deadline>, StoreError> {
    let mut due: BTreeMap<(i64, i64, Date), (String, i64)> = BTreeMap::new();
    for (one, until) in unregistered(app, connection, (funders, most)).await? {
        let key = (one.funder, one.application, until);
        let sum = due.entry(key).or_insert_with(|| (one.number.clone(), 0));
        sum.1 = sum.1.saturating_add(one.cents);
    }
    let due = due.into_iter();
    Ok(due
        .map(|((who, application, on), (number, cents))| Deadline {
            on,
            what: What::Declare(cents),
            who,
            agreement: number,
            id: 0,
            application,
            at: String::new(),
        })
        .collect())
}

/// From when on what was requested may be awaited still, or its silent refusal contested, in seconds.
#[must_use]
pub fn asked_since(app: &App) -> i64 {
    let first = app.clock.today().saturating_sub(ANSWERED_MONTHS.months());
    let since = app.clock.instant(first.at(0, 0, 0, 0));
    since.map_or(0, |instant| instant.as_second())
}

/// The answers of public bodies in France that are to come still to those who ask; and where silence refused, until when that is
/// contested. Of several of these organisations that ask together each is told once.
async fn awaited(
    app: &App,
    connection: &mut Connection,
    (whose, most): (&[i64], i64),
) -> Result<Vec<Deadline>, StoreError> {
    let today = app.clock.today();
    let mut awaited: Vec<Deadline> = Vec::new();
    for &partner in whose {
        let unanswered = desk::unanswered_to(connection, &[partner], (asked_since(app), most)).await?;
        let ids: Vec<i64> = unanswered.iter().map(|one| one.funder).collect();
        let funders = directory::any_by_ids(connection, &ids).await?;
        for one in unanswered {
            let mut known = funders.iter();
            let funder = known.find(|funder| funder.id == one.funder);
            let Some(silent) = funder.and_then(|funder| desk::silence(app, funder, one.received_at)) else {
                continue;
            };
            let (what, on) = match silent.on >= today {
                true => (What::Await, silent.on),
                false => (What::Contest, silent.remedies),
            };
            let is_told = |other: &Deadline| (&other.agreement, other.id) == (&one.number, one.funder);
            if on >= today && !awaited.iter().any(is_told) {
                awaited.push(Deadline {
                    on,
                    what,
                    who: partner,
                    agreement: one.number,
                    id: one.funder,
                    application: 0,
                    at: one.address,
                });
            }
        }
    }
    Ok(awaited)
}

/// What these organisations are asked about what they request.
async fn replies(
    connection: &mut Connection,
    (whose, most): (&[i64], i64),
) -> Result<Vec<Deadline>, StoreError> {
    let mut replies = Vec::new();
    for &who in whose {
        let asked = desk::questions_to(connection, (who, most)).await?;
        replies.extend(asked.into_iter().filter_map(|one| {
            Some(Deadline {
                on: one.due.parse().ok()?,
                what: What::Reply,
                who,
                agreement: one.number,
                id: one.id,
                application: 0,
                at: format!("{}/questions/{}", one.address, one.id),
            })
        }));
    }
    Ok(replies)
}

/// The sessions to come at which these organisations are heard with their groups. Of several that ask together each is told once.
async fn heard(
    app: &App,
    connection: &mut Connection,
    (whose, most): (&[i64], i64),
) -> Result<Vec<Deadline>, StoreError> {
    let mut heard: Vec<Deadline> = Vec::new();
    for &who in whose {
        for one in sessions::coming(connection, who, (app.clock.today(), most)).await? {
            let is_told = |other: &Deadline| (&other.agreement, other.id) == (&one.number, one.session);
            if !heard.iter().any(is_told) {
                heard.push(Deadline {
                    on: one.on,
                    what: What::Heard,
                    who,
                    agreement: one.number,
                    id: one.session,
                    application: 0,
                    at: format!("{}#hearings", one.address),
                });
            }
        }
    }
    Ok(heard)
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
    let due = store::granted(connection, (&ids, Granted::With(application)), i64::MAX).await?;
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
    let said = |year: i16| noted.iter().find(|one| one.year == i64::from(year));
    audits.retain_mut(|one| {
        let What::Audit(year) = one.what else { return false };
        match said(year) {
            // What is contested stands, with what was said against it.
            Some(said) if said.contested => one.what = What::AuditContested(year),
            Some(_) => return false,
            None => {}
        }
        one.on >= first
    });
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
    let years = noted::public_by_year(connection, organisation.id).await?;
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
