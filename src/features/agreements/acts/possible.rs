//! Whether a change of an agreement can be made, and what it would be made of.

use super::amending::Refusal;
use crate::features::agreements::agreement::Agreement;
use crate::features::agreements::amending::Change;
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::{Instalment, Stands, cut};
use crate::features::agreements::store::{money, parties};
use crate::features::desk::{self, Decision};
use crate::shared::authz::Acting;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// Whether a change can be made today.
pub(super) async fn checked(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (agreement, change): (&Agreement, &Change),
    acting: Acting,
) -> Result<Result<(), Refusal>, Error> {
    let present = found.present();
    let is_party = |one: &i64| present.contains(one);
    let refusal = match change {
        Change::Extension { ends } if agreement.ends.is_some_and(|last| *ends > last) => None,
        Change::Extension { .. } => Some(Refusal::Days),
        Change::Lines { of, from, to, cents } => {
            let known = |code: &str| budgets::account(code).is_some();
            let sound = is_party(of) && known(from) && known(to) && from != to && *cents > 0;
            let held = planned_on(found, *of, from);
            match sound {
                true => (*cents > held).then_some(Refusal::Account(held)),
                false => Some(Refusal::NotNow),
            }
        }
        Change::Leaving { of } => (!is_party(of)).then_some(Refusal::NotNow),
        Change::Partners { from, to, cents } => {
            if !is_party(from) || !is_party(to) || from == to || *cents <= 0 {
                return Ok(Err(Refusal::NotNow));
            }
            let own = own(connection, agreement.id, *from).await?;
            if let Err(free) = cut(&own, *cents) {
                return Ok(Err(Refusal::TooMuch(free)));
            }
            let pair = pair(connection, found, (*from, *to), *cents).await?;
            let Some((_, more)) = pair else {
                return Ok(Err(Refusal::Envelope));
            };
            let number = &found.sent.application.number;
            let beyond = desk::raised(connection, &cx.app, (number, acting), (&more, *to), *cents).await?;
            beyond.map(Refusal::Beyond)
        }
    };
    Ok(refusal.map_or(Ok(()), Err))
}

/// What is paid to a party.
pub(super) async fn own(
    connection: &mut Connection,
    agreement: i64,
    organisation: i64,
) -> Result<Vec<Instalment>, StoreError> {
    let mut all = money::of(connection, agreement).await?;
    all.retain(|one| one.organisation == organisation);
    Ok(all)
}

/// What a party planned on an account, in cents.
fn planned_on(found: &Found, organisation: i64, account: &str) -> i64 {
    let mut parties = found.parties.iter().map(|(party, _)| party);
    let key = parties.find(|party| party.organisation == organisation);
    let key = key.map_or("", |party| party.key.as_str());
    let lines = found.sent.frozen.project.lines.iter();
    lines
        .filter(|line| line.partner == key && line.account == account)
        .map(|line| line.cents)
        .sum()
}

/// The decisions that an agreement rests on, each with the organisation to which it gives. Always in one order, so that no two
/// who hold their programmes wait for each other.
pub(super) async fn rests_on(
    connection: &mut Connection,
    found: &Found,
) -> Result<Vec<(Decision, i64)>, StoreError> {
    let follows = parties::follows(connection, found.agreement.id).await?;
    let granted = desk::granted(connection, found.sent.application.id).await?;
    let with = |one: Decision| {
        let own = follows.iter().find(|follows| follows.decision == one.id)?;
        Some((one, own.organisation))
    };
    let mut every: Vec<(Decision, i64)> = granted.into_iter().filter_map(with).collect();
    every.sort_by_key(|(one, _)| (one.programme, one.id));
    Ok(every)
}

/// A decision for each of two partners out of the same envelope, under the first of which so much is still planned.
pub(super) async fn pair(
    connection: &mut Connection,
    found: &Found,
    (from, to): (i64, i64),
    cents: i64,
) -> Result<Option<(Decision, Decision)>, StoreError> {
    let every = rests_on(connection, found).await?;
    let own = own(connection, found.agreement.id, from).await?;
    let of = |organisation: i64| every.iter().filter(move |(_, own)| *own == organisation);
    let mut pairs = of(from).flat_map(|(one, _)| of(to).map(move |(other, _)| (one, other)));
    let found =
        pairs.find(|(one, other)| desk::is_passed(one, other, cents) && planned(&own, one.id) >= cents);
    Ok(found.map(|(one, other)| (one.clone(), other.clone())))
}

/// What is planned of a decision, in cents.
pub(super) fn planned(all: &[Instalment], decision: i64) -> i64 {
    let own = all.iter().filter(|one| one.decision == decision);
    let planned = own.filter(|one| one.stands == Stands::Planned);
    planned.map(|one| one.cents).sum()
}
