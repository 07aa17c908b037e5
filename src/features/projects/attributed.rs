//! Which costs a requested amount would pay, where its partner says so. Beside what is requested (`requested`), in whole cents: of an amount
//! that a partner requests of a programme for a year, so much for one line of costs of its own budget. What is not
//! attributed is for the whole project.
//!
//! A line is known by its account, of which a partner has one line a year. What partners pay each other is no cost here: it
//! is the cost of the one that spends it. Where a line or an amount is taken away, what was attributed of it is let go with
//! it; the history says so.

use std::collections::{BTreeMap, BTreeSet};

use budgets::{Account, Side};

use super::acts::{Done, note};
use super::budget::{BudgetLine, Change};
use super::project::{Partner, Project};
use super::requested::{Requested, names};
use super::store::{attributed as store, requested};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};

/// A part of a requested amount, and the cost that it would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attributed {
    /// Number of the application.
    pub application: i64,
    /// Number of the partner in the project.
    pub partner: i64,
    /// Number of the programme.
    pub programme: i64,
    /// Which year.
    pub year: i16,
    /// On which account the cost is.
    pub account: Account,
    /// How much, in cents.
    pub cents: i64,
}

/// Writes which costs the amounts of a partner would pay, each part with what was there before; nothing is no row. The
/// caller took its turn and held what was typed against what holds.
///
/// # Errors
/// When the database does not answer.
pub async fn attribute(
    connection: &mut Connection,
    now: i64,
    whose: (&Project, &Partner),
    changes: &[(Attributed, i64)],
    acting: Acting,
) -> Result<(), StoreError> {
    write(connection, now, whose, ("costs-attributed", changes), acting).await
}

/// Lets go of what nothing stands behind any more; whether there was anything.
async fn let_go(
    connection: &mut Connection,
    now: i64,
    whose: (&Project, &Partner),
    gone: Vec<Attributed>,
    acting: Acting,
) -> Result<bool, StoreError> {
    if gone.is_empty() {
        return Ok(false);
    }
    let changes: Vec<(Attributed, i64)> = gone
        .into_iter()
        .map(|one| (Attributed { cents: 0, ..one }, one.cents))
        .collect();
    write(connection, now, whose, ("costs-let-go", &changes), acting).await?;
    Ok(true)
}

async fn write(
    connection: &mut Connection,
    now: i64,
    (project, partner): (&Project, &Partner),
    (kind, changes): (&str, &[(Attributed, i64)]),
    acting: Acting,
) -> Result<(), StoreError> {
    let mut programmes: Vec<i64> = changes.iter().map(|(one, _)| one.programme).collect();
    programmes.sort_unstable();
    programmes.dedup();
    let names = names(connection, project.language, &programmes).await?;
    let mut years: BTreeMap<i16, Vec<Change>> = BTreeMap::new();
    for (one, before) in changes {
        store::put(connection, one).await?;
        years.entry(one.year).or_default().push(Change {
            account: one.account,
            words: names.get(&one.programme).cloned().unwrap_or_default(),
            asking: None,
            before: *before,
            after: one.cents,
        });
    }
    for (year, amounts) in years {
        let done = Done {
            acting: Some(acting),
            organisation: Some(&partner.organisation.key),
            kind,
            detail: &format!("{}, {year}", partner.organisation.name),
            before: Some(&Change::lines(&amounts, |one| one.before)),
            after: Some(&Change::lines(&amounts, |one| one.after)),
            amounts: &amounts,
        };
        note(connection, now, project, done).await?;
    }
    Ok(())
}

/// Follows what is requested: of an amount that is taken away nothing is attributed any more. Whether anything was.
pub(super) async fn follow_requests(
    connection: &mut Connection,
    now: i64,
    whose: (&Project, &Partner),
    changes: &[(Requested, i64)],
    acting: Acting,
) -> Result<bool, StoreError> {
    let mut gone = Vec::new();
    let taken = changes.iter().filter(|(one, _)| one.cents == 0);
    let mut applications: Vec<i64> = taken.map(|(one, _)| one.application).collect();
    applications.sort_unstable();
    applications.dedup();
    for application in applications {
        let left = requested::of_application(connection, application).await?;
        let stands = |part: &Attributed| {
            let mut left = left.iter();
            left.any(|one| {
                (one.partner, one.programme, one.year) == (part.partner, part.programme, part.year)
            })
        };
        let parts = store::of_application(connection, application).await?;
        gone.extend(
            parts
                .into_iter()
                .filter(|part| part.partner == whose.1.id && !stands(part)),
        );
    }
    let_go(connection, now, whose, gone, acting).await
}

/// Follows the costs of a partner in a year, as they are now, on the accounts that were lowered or taken away just now: of a line that is
/// taken away nothing is paid any more. The accounts of which something was to be paid that is gone, or more than is left.
pub(super) async fn follow_costs(
    connection: &mut Connection,
    now: i64,
    whose: (&Project, &Partner),
    (year, lines, lowered): (i16, &[BudgetLine], &BTreeSet<Account>),
    acting: Acting,
) -> Result<Vec<Account>, StoreError> {
    let (project, partner) = whose;
    let mut costs: BTreeMap<&str, i64> = BTreeMap::new();
    for line in lines {
        if line.partner == partner.id && line.year == year && line.account.side() == Side::Charge {
            *costs.entry(line.account.code()).or_default() += line.cents;
        }
    }
    let mut parts = store::of_project(connection, project.id).await?;
    parts.retain(|part| part.partner == partner.id && part.year == year && lowered.contains(&part.account));
    let (left, gone): (Vec<_>, Vec<_>) = parts
        .into_iter()
        .partition(|part| costs.contains_key(part.account.code()));
    let is_lower = |account: &Account| {
        let own = left.iter().filter(|part| part.account == *account);
        let paid: i64 = own.map(|part| part.cents).sum();
        paid > costs.get(account.code()).copied().unwrap_or_default()
    };
    let is_gone = |account: &Account| gone.iter().any(|part| part.account == *account);
    let followed = lowered.iter().copied();
    let followed = followed.filter(|one| is_gone(one) || is_lower(one)).collect();
    let_go(connection, now, whose, gone, acting).await?;
    Ok(followed)
}
