//! Who is shown how often: noted when proposals are shown, so that it can be said how evenly, and that
//! whoever could be proposed and was shown least gets a turn.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use matching::{Problem, Proposals};

use super::store;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Days within which those who were shown least have their turn.
pub(super) const LATELY: i64 = 90;
/// Days that the ledger goes back.
const KEPT_DAYS: i64 = 400;

fn before(today: Date, days: i64) -> String {
    let days: Span = days.days();
    today.saturating_sub(days).to_string()
}

/// How well organisations were shown within the last days. Today does not count, so that whoever looks twice on
/// one day is shown the same twice.
pub(super) async fn seen(connection: &mut Connection, today: Date) -> Result<HashMap<i64, i64>, StoreError> {
    let shown = store::shown_between(connection, &before(today, LATELY), &today.to_string()).await?;
    Ok(shown.into_iter().collect())
}

/// Days since organisations were last shown, as far back as the ledger goes; today left out, as above. Whoever is not there never was.
pub(super) async fn rested(
    connection: &mut Connection,
    today: Date,
) -> Result<HashMap<i64, u16>, StoreError> {
    let shown = store::last_shown(connection, &today.to_string()).await?;
    let rested = shown.into_iter().filter_map(|(organisation, day)| {
        let day: Date = day.parse().ok()?;
        let days = day.until(today).map_or(0, |span| span.get_days());
        Some((organisation, u16::try_from(days).unwrap_or(u16::MAX)))
    });
    Ok(rested.collect())
}

/// Notes who is shown for an occasion on this day: whoever looks again, with other wishes, adds those who were
/// not seen yet. Somebody who was shown twice counts as they were shown best.
pub(super) async fn note(
    app: &App,
    occasion: &str,
    problem: &Problem,
    proposals: &Proposals,
) -> Result<(), StoreError> {
    let mut shown: Vec<(i64, i64)> = Vec::new();
    for (group, weight) in proposals.groups.iter().zip([3, 2, 1]) {
        for member in &group.members {
            match shown
                .iter_mut()
                .find(|(organisation, _)| *organisation == member.id)
            {
                Some((_, sum)) => *sum += weight,
                None => shown.push((member.id, weight)),
            }
        }
    }
    // Whoever is named beside is seen too, though less.
    let members = proposals.groups.iter().flat_map(|group| &group.members);
    let instead = members.filter_map(|member| member.replacement.map(|other| other.id));
    for other in instead.chain(proposals.others.iter().copied()) {
        if shown.iter().all(|(organisation, _)| *organisation != other) {
            shown.push((other, 1));
        }
    }
    // Whoever is left in peace was not looked over: they could not have been shown.
    let others = problem
        .candidates()
        .iter()
        .filter(|candidate| !candidate.evidence.is_empty() && problem.could_be_shown(candidate.id))
        .map(|candidate| candidate.id)
        .filter(|id| shown.iter().all(|(organisation, _)| organisation != id));
    let others: Vec<(i64, i64)> = others.map(|id| (id, 0)).collect();
    shown.extend(others);
    keep(app, occasion, shown).await
}

/// Writes down who was shown today, and how well; whoever was seen as well before is noted.
async fn keep(app: &App, occasion: &str, mut shown: Vec<(i64, i64)>) -> Result<(), StoreError> {
    if shown.is_empty() {
        return Ok(());
    }
    let today = app.clock.today();
    let day = today.to_string();
    let mut connection = app.db.read().await?;
    let noted: HashMap<i64, i64> = store::noted(&mut connection, occasion, &day)
        .await?
        .into_iter()
        .collect();
    drop(connection);
    shown.retain(|(organisation, weight)| noted.get(organisation).is_none_or(|before| before < weight));
    if shown.is_empty() {
        return Ok(());
    }
    let mut transaction = app.db.write().await?;
    store::note(&mut transaction, occasion, &day, &shown).await?;
    store::forget_before(&mut transaction, &before(today, KEPT_DAYS)).await?;
    transaction.commit().await?;
    Ok(())
}

/// Notes those who are read of one after the other, outside the groups: they are seen, as is who is named beside one.
pub(super) async fn note_listed(app: &App, occasion: &str, listed: &[i64]) -> Result<(), StoreError> {
    keep(app, occasion, listed.iter().map(|id| (*id, 1)).collect()).await
}

/// How evenly organisations were shown.
pub(super) struct Evenness {
    /// Organisations that could have been shown.
    pub relevant: u64,
    /// Those that were.
    pub shown: u64,
    /// The Gini coefficient among all of them, in thousandths.
    pub gini: u16,
}

/// How evenly organisations were shown within the last days; nothing before anything was shown.
pub(super) async fn evenness(
    connection: &mut Connection,
    today: Date,
) -> Result<Option<Evenness>, StoreError> {
    let shown = store::shown_between(connection, &before(today, LATELY), &before(today, -1)).await?;
    let weights: Vec<u64> = shown
        .iter()
        .map(|(_, weight)| u64::try_from(*weight).unwrap_or(0))
        .collect();
    if weights.is_empty() {
        return Ok(None);
    }
    Ok(Some(Evenness {
        relevant: weights.len() as u64,
        shown: weights.iter().filter(|weight| **weight > 0).count() as u64,
        gini: matching::gini(&weights),
    }))
}
