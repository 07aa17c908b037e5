//! Confirming promises that wait for each other. Each funder confirms its own; what is confirmed takes effect with all that it waits for,
//! in one transaction, once the last of them is: all are granted and told, or none is. Until then each may be taken back.

use super::acts::{Refusal, Typed, settle};
use super::conditions::{effective, given, lacking};
use super::coverage::{Asked, Book};
use super::deciding::Act;
use super::decision::{Decision, State};
use super::finding::{self, Found};
use super::store::confirmed;
use super::store::decisions;
use super::telling::tell_confirmed;
use super::weighing::weigh;
use crate::features::applications::{self, Application};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::journal;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// What became of a confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It waits for others to confirm.
    Waits,
    /// It took effect, with all those that it waited for.
    Took,
    /// All are confirmed, but one of them cannot be granted as it stands: none is.
    Hindered,
}

/// The places of decisions that hold up the others, as somebody sees them, with what each lacks, in cents.
#[must_use]
pub fn lacks<'a>(seen: &[&'a Decision]) -> Vec<(&'a Decision, i64)> {
    let with = seen.iter().filter_map(|one| Some((*one, given(0, one)?)));
    let (of, given): (Vec<&Decision>, Vec<_>) = with.unzip();
    of.into_iter().zip(lacking(&given)).collect()
}

/// Whether a promise would come to be with what others promise and grant, as its funder sees that.
#[must_use]
pub fn would_hold(promise: &Decision, found: &Found) -> bool {
    let viewer = found.viewer();
    let seen: Vec<&Decision> = found
        .decisions
        .iter()
        .filter(|one| one.is_seen_by(viewer))
        .collect();
    promise.condition.is_some()
        && promise.state == State::Conditional
        && lacks(&seen)
            .iter()
            .any(|(one, lacks)| one.id == promise.id && *lacks == 0)
}

/// The promise on an amount, as it stands and was seen, for its funder to say something about.
async fn promise(
    connection: &mut Connection,
    found: &Found,
    asked: &Asked,
    seen: i64,
) -> Result<Result<Decision, Refusal>, StoreError> {
    let application = &found.sent.application;
    let stands = applications::take_turn(connection, application.id).await?;
    let stands = stands.is_some_and(|one| one.state.is_examined() && one.submitted == application.submitted);
    if !stands || !found.requests(asked) {
        return Ok(Err(Refusal::Over));
    }
    let every = decisions::of_application(connection, application.id).await?;
    let promise = Book::of(&every).on(asked).cloned();
    let promise = promise.filter(|one| one.version == seen && one.state == State::Conditional);
    let Some(promise) = promise.filter(|one| one.condition.is_some()) else {
        return Ok(Err(Refusal::NotNow));
    };
    Ok(match promise.is_stale(application.submitted) {
        true => Err(Refusal::Stale),
        false => Ok(promise),
    })
}

/// Confirms a promise of the funder; those who decide for the others that would hold with it are told.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (asked, seen): (&Asked, i64),
    acting: Acting,
) -> Result<Result<Outcome, Refusal>, Error> {
    let promise = match promise(connection, found, asked, seen).await? {
        Ok(promise) => promise,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if !would_hold(&promise, found) {
        return Ok(Err(Refusal::NotNow));
    }
    let now = app.clock.now().as_second();
    confirmed::confirm(connection, &promise, (acting, now)).await?;
    note(connection, found, (&promise, "promise-confirmed"), (acting, now)).await?;
    let outcome = take_effect(connection, app, &found.sent.application).await?;
    if outcome == Outcome::Waits {
        tell_others(connection, app, found, &promise, acting).await?;
    }
    Ok(Ok(outcome))
}

/// Takes back that a promise was confirmed: it stays promised.
///
/// # Errors
/// When the database does not answer.
pub async fn take_back(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (asked, seen): (&Asked, i64),
    acting: Acting,
) -> Result<Result<(), Refusal>, Error> {
    let promise = match promise(connection, found, asked, seen).await? {
        Ok(promise) => promise,
        Err(refusal) => return Ok(Err(refusal)),
    };
    confirmed::take_back(connection, promise.id).await?;
    let now = app.clock.now().as_second();
    note(
        connection,
        found,
        (&promise, "promise-unconfirmed"),
        (acting, now),
    )
    .await?;
    Ok(Ok(()))
}

/// Grants and tells what is confirmed and holds together, each for its own funder and as whoever confirmed it; all of it or nothing.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn take_effect(
    connection: &mut Connection,
    app: &App,
    application: &Application,
) -> Result<Outcome, Error> {
    let confirmed = confirmed::of(connection, application.id).await?;
    if confirmed.is_empty() {
        return Ok(Outcome::Waits);
    }
    let every = decisions::of_application(connection, application.id).await?;
    let by = |one: &Decision| confirmed.iter().find(|confirmed| confirmed.is_of(one));
    // What was confirmed of an earlier version of the application is confirmed anew.
    let stands = |one: &Decision| !one.is_stale(application.submitted);
    let take = effective(&every, |one| {
        stands(one) && by(one).is_some_and(|by| by.acting.is_some())
    });
    if take.is_empty() {
        return Ok(Outcome::Waits);
    }
    let mut weighed = Vec::with_capacity(take.len());
    for promise in take {
        let Some(acting) = by(promise).and_then(|by| by.acting) else {
            return Ok(Outcome::Waits);
        };
        let whose = (promise.funder, acting);
        let found = match finding::found(connection, app, &application.number, whose).await {
            Ok(found) => found,
            Err(Error::NotFound) => return Ok(Outcome::Hindered),
            Err(error) => return Err(error),
        };
        let typed = granting(promise);
        let Some((column, asked)) = found.cell(promise.programme, &promise.partner) else {
            return Ok(Outcome::Hindered);
        };
        let (column, asked) = (column.clone(), asked.clone());
        let Ok(one) = weigh(connection, app, &found, (&column, &asked), &typed).await? else {
            return Ok(Outcome::Hindered);
        };
        weighed.push((found, column, one, typed, acting));
    }
    // Nothing is written before all of it was weighed: what each holds of its envelope stays what it was.
    for (found, column, one, typed, acting) in &weighed {
        settle(connection, app, (found, column), one, (typed, *acting)).await?;
        confirmed::take_back(connection, one.decision.id).await?;
    }
    Ok(Outcome::Took)
}

/// What is granted of a promise that comes to be: as much, out of the same envelope, in its words.
fn granting(promise: &Decision) -> Typed {
    Typed {
        act: Act::Grant,
        cents: promise.cents,
        envelope: promise.envelope,
        words: promise.words.clone(),
        condition: None,
        shared: true,
        notify: true,
        ground: None,
        seen: promise.version,
    }
}

/// Tells those who decide for the other funders whose promises would hold and are not confirmed.
async fn tell_others(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    promise: &Decision,
    acting: Acting,
) -> Result<(), Error> {
    let every = decisions::of_application(connection, found.sent.application.id).await?;
    let confirmed = confirmed::of(connection, found.sent.application.id).await?;
    let seen: Vec<&Decision> = every
        .iter()
        .filter(|one| one.shared || one.notified.is_some())
        .collect();
    let mut told = vec![promise.funder];
    for (one, lacks) in lacks(&seen) {
        let open = one.state == State::Conditional && lacks == 0;
        if open && !confirmed.iter().any(|by| by.is_of(one)) && !told.contains(&one.funder) {
            told.push(one.funder);
            tell_confirmed(connection, app, found, one, acting).await?;
        }
    }
    Ok(())
}

/// The line in the journal.
async fn note(
    connection: &mut Connection,
    found: &Found,
    (promise, act): (&Decision, &str),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    let object = format!(
        "application:{}/{}",
        found.sent.application.number, promise.partner
    );
    let act = journal::Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act,
        object: &object,
        before: None,
        after: Some(&promise.cents.to_string()),
    };
    journal::record(connection, now, &act).await
}
