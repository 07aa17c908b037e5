//! Confirming promises that wait for each other. Each funder confirms its own; what is confirmed takes effect with all that it waits for,
//! in one transaction, once the last of them is: all are granted and told, or none is. Until then each may be taken back.

use super::acts::{Refusal, Typed, settle};
use super::conditions::{effective, given, lacking};
use super::consequences::{Before, follow};
use super::coverage::{Asked, Book};
use super::deciding::Act;
use super::decision::{Decision, State};
use super::finding::{self, Column, Found};
use super::hindrance::Hindrance;
use super::promises::is_met;
use super::store::confirmed::{self, Confirmed};
use super::store::decisions;
use super::telling::tell_confirmed;
use super::weighing::{Weighed, weigh};
use crate::features::applications::{self, Application, Reading};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
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

/// Numbers of the promises that would come to be with what others promise and grant, as somebody sees that.
#[must_use]
fn holding(decisions: &[Decision], sees: impl Fn(&Decision) -> bool) -> Vec<i64> {
    let seen: Vec<&Decision> = decisions.iter().filter(|one| sees(one)).collect();
    let holds = lacks(&seen).into_iter().filter(|(_, lacks)| *lacks == 0);
    let promised = holds.filter(|(one, _)| one.state == State::Conditional);
    promised.map(|(one, _)| one.id).collect()
}

/// Numbers of those that wait to be confirmed: nobody did, and what they wait for is not granted already.
#[must_use]
pub fn to_confirm(
    decisions: &[Decision],
    (confirmed, sent): (&[Confirmed], i64),
    sees: impl Fn(&Decision) -> bool,
) -> Vec<i64> {
    let mut open = holding(decisions, sees);
    open.retain(|id| {
        let mut promises = decisions.iter().filter(|one| one.id == *id);
        let is_confirmed = |promise: &Decision| confirmed.iter().any(|by| by.is_of(promise));
        promises.any(|one| !is_confirmed(one) && !one.is_stale(sent) && !is_met(one, decisions))
    });
    open
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
    if !holding(&found.decisions, |one| found.sees(one)).contains(&promise.id) {
        return Ok(Err(Refusal::NotNow));
    }
    let now = app.clock.now().as_second();
    confirmed::confirm(connection, &promise, (acting, now)).await?;
    note(connection, found, (&promise, "promise-confirmed"), (acting, now)).await?;
    let before = Before {
        asked: found.asked.clone(),
        decisions: found.decisions.clone(),
    };
    let effect = follow(
        connection,
        app,
        (&found.sent, &before),
        (acting, Some(acting.person)),
    )
    .await?;
    let outcome = match (effect.took.contains(&promise.id), effect.hindered.is_empty()) {
        (true, _) => Outcome::Took,
        (false, false) => Outcome::Hindered,
        (false, true) => Outcome::Waits,
    };
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
    let before = Before {
        asked: found.asked.clone(),
        decisions: found.decisions.clone(),
    };
    // What it held up, or held it up, waits again as if it had never been confirmed.
    follow(
        connection,
        app,
        (&found.sent, &before),
        (acting, Some(acting.person)),
    )
    .await?;
    Ok(Ok(()))
}

/// What became of all that was confirmed of an application, by the numbers of the decisions.
#[derive(Default)]
pub struct Effect {
    /// What was granted together.
    pub took: Vec<i64>,
    /// What cannot be granted as it stands, and why: whatever waits for it is not granted either.
    pub hindered: Vec<(i64, Hindrance)>,
    /// Those of them of which that was not so before, or for another reason.
    pub newly_hindered: Vec<(i64, Hindrance)>,
}

impl Effect {
    fn hinders(&self, promise: &Decision) -> bool {
        self.hindered.iter().any(|(id, _)| *id == promise.id)
    }
}

/// A promise that can be granted, as its funder finds it.
struct Ready {
    found: Found,
    column: Column,
    weighed: Weighed,
    typed: Typed,
    acting: Acting,
}

/// Grants and tells what is confirmed and holds together, each for its own funder and as whoever confirmed it; of those that wait for each
/// other all or none. What keeps one of them from that stays with it until it is settled.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn take_effect(
    connection: &mut Connection,
    app: &App,
    application: &Application,
) -> Result<Effect, Error> {
    let confirmed = confirmed::of(connection, application.id, app.clock.today()).await?;
    let mut effect = Effect::default();
    if confirmed.is_empty() {
        return Ok(effect);
    }
    let every = decisions::of_application(connection, application.id).await?;
    let by = |one: &Decision| confirmed.iter().find(|confirmed| confirmed.is_of(one));
    // Nothing is written before all of it was weighed: what each holds of its envelope stays what it was.
    let ready = loop {
        // What was confirmed of an earlier version of the application is confirmed anew.
        let take = effective(&every, |one| {
            by(one).is_some() && !one.is_stale(application.submitted) && !effect.hinders(one)
        });
        let (mut ready, mut hindered) = (Vec::with_capacity(take.len()), None);
        for promise in take {
            let Some(confirmed) = by(promise) else { continue };
            match weighed(connection, app, application, (promise, confirmed)).await? {
                Ok(one) => ready.push(one),
                Err(why) => hindered = Some((promise.id, why)),
            }
            if hindered.is_some() {
                break;
            }
        }
        match hindered {
            // What does not wait for it takes effect all the same.
            Some(one) => effect.hindered.push(one),
            None => break ready,
        }
    };
    for one in &ready {
        let (found, column) = (&one.found, &one.column);
        settle(
            connection,
            app,
            (found, column),
            &one.weighed,
            (&one.typed, one.acting),
        )
        .await?;
        confirmed::take_back(connection, one.weighed.decision.id).await?;
        effect.took.push(one.weighed.decision.id);
    }
    for one in confirmed
        .iter()
        .filter(|one| !effect.took.contains(&one.decision))
    {
        let mut hindered = effect.hindered.iter();
        let why = hindered.find(|(id, _)| *id == one.decision).map(|(_, why)| *why);
        if why != one.hindered {
            confirmed::hinder(connection, one.decision, why).await?;
            effect.newly_hindered.extend(why.map(|why| (one.decision, why)));
        }
    }
    Ok(effect)
}

/// A promise that is confirmed, as it would be granted; inside, why it cannot be.
async fn weighed(
    connection: &mut Connection,
    app: &App,
    application: &Application,
    (promise, confirmed): (&Decision, &Confirmed),
) -> Result<Result<Ready, Hindrance>, Error> {
    let (typed, acting) = (granting(promise), confirmed.acting);
    let whose = (promise.funder, acting);
    let found = match finding::found(connection, app, &application.number, whose).await {
        Ok(found) if found.reading == Reading::Clear => found,
        Ok(_) | Err(Error::NotFound) => return Ok(Err(Hindrance::Reader)),
        Err(error) => return Err(error),
    };
    let Some((column, asked)) = found.cell(promise.programme, &promise.partner) else {
        return Ok(Err(Hindrance::Changed));
    };
    let (column, asked) = (column.clone(), asked.clone());
    let weighed = weigh(connection, app, &found, (&column, &asked), &typed).await?;
    Ok(weighed.map_err(Hindrance::of).map(|mut weighed| {
        // Its condition is met: nobody reads an "if" beside what is granted. The history keeps it with the promise.
        weighed.decision.words.clear();
        Ready {
            found,
            column,
            weighed,
            typed,
            acting,
        }
    }))
}

/// What is granted of a promise that comes to be: as much, out of the same envelope. Its words say why, where somebody has to.
fn granting(promise: &Decision) -> Typed {
    Typed {
        act: Act::Grant,
        cents: promise.cents,
        envelope: promise.envelope,
        years: Some(promise.later.iter().map(|one| (one.year, one.cents)).collect()),
        // They stood with the promise: whoever granted it typed nothing.
        words: promise.words.clone(),
        language: Lang::default(),
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
    let confirmed = confirmed::of(connection, found.sent.application.id, app.clock.today()).await?;
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
