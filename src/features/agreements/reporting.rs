//! What agreements and reports have to do with each other: a report that was sent keeps a promise, and what it says was not
//! spent may be asked back.

use jiff::civil::Date;

use super::acts::recovering::{self, Measured, Refusal};
use super::amending::{Change, Standing::Accepted};
use super::content::Unspent;
use super::document::Frozen;
use super::finding;
use super::money::{Balance, balance};
use super::recovering::{Ground, Standing, backs};
use super::store::{agreements, amendments, commitments, money, parties};
use crate::features::programmes;
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// What a funder gives a partner under an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owned {
    /// Number of the agreement, as people read it.
    pub agreement: String,
    /// Number of the funder.
    pub funder: i64,
    /// Number of the partner.
    pub organisation: i64,
    /// Where the money stands.
    pub balance: Balance,
    /// Whether what is not spent goes back.
    pub goes_back: bool,
    /// The years of which it was asked back already.
    pub asked: Vec<i16>,
}

/// What funders give the partners of an application, under agreements that bind or did.
///
/// # Errors
/// When the database does not answer.
pub async fn owned(connection: &mut Connection, application: i64) -> Result<Vec<Owned>, StoreError> {
    let mut owned = Vec::new();
    for agreement in agreements::of_application(connection, application).await? {
        let Some(frozen) = Frozen::read(&agreement.document)
            .ok()
            .filter(|_| agreement.bound.is_some())
        else {
            continue;
        };
        let all = money::of(connection, agreement.id).await?;
        let recoveries = money::recoveries(connection, agreement.id).await?;
        let backs = backs(&recoveries);
        let asked = |organisation: i64| {
            let own = recoveries.iter().filter(move |one| {
                one.organisation == organisation
                    && one.ground == Ground::Unspent
                    && one.stands != Standing::Dropped
            });
            own.map(|one| one.working.year).collect()
        };
        let mut paid: Vec<i64> = all.iter().map(|one| one.organisation).collect();
        paid.sort_unstable();
        paid.dedup();
        owned.extend(paid.into_iter().map(|organisation| Owned {
            agreement: agreement.number.clone(),
            funder: agreement.funder,
            organisation,
            balance: balance(&all, &backs, |one| one == organisation),
            goes_back: frozen.unspent == Unspent::Back,
            asked: asked(organisation),
        }));
    }
    Ok(owned)
}

/// The partners of an application that receive under agreements which bind or did, and did not leave.
///
/// # Errors
/// When the database does not answer.
pub async fn receiving(connection: &mut Connection, application: i64) -> Result<Vec<i64>, StoreError> {
    let mut receiving = Vec::new();
    for agreement in agreements::of_application(connection, application).await? {
        if agreement.bound.is_none() {
            continue;
        }
        let every = parties::of(connection, agreement.id).await?;
        let present = every.iter().filter(|party| party.left.is_none());
        receiving.extend(present.map(|party| party.organisation));
    }
    Ok(receiving)
}

/// A transfer that an amendment made: the plan against which is told follows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Between partners or between lines; nothing else moves money.
    pub change: Change,
    /// The day on which all whom it concerns had accepted.
    pub on: Date,
    /// Addresses of the programmes of the funder: of what was requested of them a partner has less, another more.
    pub programmes: Vec<String>,
}

/// The transfers that were accepted under the agreements on an application, in their order.
///
/// # Errors
/// When the database does not answer.
pub async fn moved(connection: &mut Connection, application: i64) -> Result<Vec<Moved>, StoreError> {
    let mut moved = Vec::new();
    for agreement in agreements::of_application(connection, application).await? {
        let accepted = amendments::of(connection, agreement.id).await?.into_iter();
        let accepted = accepted.filter(|one| one.stands == Accepted);
        let transfers: Vec<(Change, Date)> = accepted
            .filter(|one| matches!(one.change, Change::Partners { .. } | Change::Lines { .. }))
            .filter_map(|one| Some((one.change, one.settled?)))
            .collect();
        if transfers.is_empty() {
            continue;
        }
        let programmes = programmes::of_funder(connection, agreement.funder).await?;
        let programmes: Vec<String> = programmes.into_iter().map(|one| one.address).collect();
        moved.extend(transfers.into_iter().map(|(change, on)| Moved {
            change,
            on,
            programmes: programmes.clone(),
        }));
    }
    moved.sort_by_key(|one| one.on);
    Ok(moved)
}

/// The years of which agreements on an application owe a report, or did.
///
/// # Errors
/// When the database does not answer.
pub async fn told_of(connection: &mut Connection, application: i64) -> Result<Vec<i16>, StoreError> {
    commitments::years(connection, application).await
}

/// That the report on a year was sent, on a day, and which measures it tells, by number: every agreement that waits for it has it.
///
/// # Errors
/// When the database does not answer.
pub async fn reported(
    connection: &mut Connection,
    (application, year): (i64, i16),
    (day, evidence): (Date, &str),
    measured: &[i64],
) -> Result<(), StoreError> {
    for agreement in agreements::of_application(connection, application).await? {
        for one in commitments::of(connection, agreement.id).await? {
            if one.kind == "report" && one.year == year {
                commitments::keep(connection, one.id, (day, evidence), None).await?;
                commitments::tell(connection, one.id, measured).await?;
            }
        }
    }
    Ok(())
}

/// Proposes that a partner pays back what it did not spend in a year: so many cents were planned and spent, of what was paid for
/// that, in cents. False where that has no sense, or was proposed before.
///
/// # Errors
/// As for any act of a funder; when the database does not answer.
pub async fn propose_unspent(
    cx: &Cx,
    connection: &mut Connection,
    (agreement, organisation, year): (&str, i64, i16),
    (planned, done, paid): (i64, i64, i64),
    words: &str,
) -> Result<bool, Error> {
    let found = finding::as_funder(cx, connection, agreement).await?;
    let acting: Acting = found.acting(cx, Power::KeepProgrammes)?;
    let cents = |cents: i64| u64::try_from(cents).unwrap_or_default();
    let measured = Measured::Spent {
        planned: cents(planned),
        done: cents(done),
        most: paid,
        year,
    };
    let (what, words) = ((organisation, measured), (words, Some(cx.lang)));
    let proposed = recovering::propose(cx, connection, &found, what, words, acting).await?;
    Ok(match proposed {
        Ok(()) => true,
        Err(Refusal::NotNow | Refusal::Nothing | Refusal::Twice | Refusal::TooMuch(_)) => false,
    })
}
