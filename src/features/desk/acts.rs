//! Deciding: in one transaction a person of a funder says what becomes of an amount; the envelope, the history, the journal
//! and the letters follow. Nothing here decides: it refuses what has no sense, and keeps the rest.

use super::aid;
use super::bounding::{bounds, is_of_another_year};
use super::coverage::{Asked, Book};
use super::deciding::{Act, Beyond, beyond, next};
use super::decision::{Decision, State, promised};
use super::finding::{self, Column, Found};
use super::grounds::{self, Ground};
use super::letters::{Changed, changed};
use super::promises;
use super::store::decisions::{self, Done};
use super::store::votes::{self, Voted};
use super::telling::{tell, tell_met};
use crate::features::{applications, file, programmes};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::shared::store::{Connection, StoreError};

/// What a person says.
#[derive(Clone, Debug)]
pub struct Typed {
    /// What becomes of the amount.
    pub act: Act,
    /// How much, in cents; 0 where nothing is given.
    pub cents: i64,
    /// Out of which envelope.
    pub envelope: Option<i64>,
    /// Condition, reason or what happens next.
    pub words: String,
    /// It holds if that programme gives at least so many cents.
    pub condition: Option<(i64, i64)>,
    /// Whether the other funders see it before it is notified.
    pub shared: bool,
    /// Whether the partners are told at once.
    pub notify: bool,
    /// On which ground rights are taken back, where the law asks for one.
    pub ground: Option<Ground>,
    /// The version of the decision that they saw; 0 where there was none.
    pub seen: i64,
}

/// Why nothing was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody decided meanwhile, or it has no sense where it stands.
    NotNow,
    /// The application was taken back, given back to be completed, or is over.
    Over,
    /// It was decided on an earlier version: that is confirmed first.
    Stale,
    /// What was granted creates rights, and no ground was named on which they may be taken back, or its time is over.
    Ground,
    /// The envelope is none of the programme.
    Envelope,
    /// The envelope is of a year for which nothing is requested, and no words say why.
    Year,
    /// It only completes what another programme supports, none does yet that its funder may know of, and no words say why.
    Support,
    /// It was promised if another programme gives so much, that did not tell it yet, and no words say why it is granted all the same.
    Unmet,
    /// An agreement rests on it: it is changed by an amendment.
    Bound,
    /// The amount is out of bounds.
    Beyond(Beyond),
}

/// Keeps that the members of a common fund voted to grant so much out of one of its programmes: whoever holds its account may decide
/// so from then on, and need not.
///
/// # Errors
/// When the database does not answer.
pub async fn allow(connection: &mut Connection, application: i64, voted: &Voted) -> Result<(), StoreError> {
    votes::keep(connection, application, voted).await
}

/// Takes away what members of a common fund voted of a programme for which it does not pay any more; the fund keeps its votes.
///
/// # Errors
/// When the database does not answer.
pub async fn disallow(connection: &mut Connection, programme: i64) -> Result<(), StoreError> {
    votes::forget(connection, programme).await
}

/// Whether the law of rights that a grant creates holds for the funder.
#[must_use]
pub fn binds(app: &App, found: &Found) -> bool {
    finding::is_public(&found.funder) && file::is_french(app, &found.funder)
}

/// Whether what is done may be done to what was decided before; nothing where it may.
fn refusal(
    app: &App,
    found: &Found,
    before: Option<&Decision>,
    typed: &Typed,
    cents: i64,
) -> Option<Refusal> {
    let stale = before.is_some_and(|one| one.is_stale(found.sent.application.submitted));
    let told = before.is_some_and(|one| one.notified.is_some());
    match typed.act {
        Act::Confirm if !stale => return Some(Refusal::NotNow),
        Act::Notify if stale => return Some(Refusal::Stale),
        Act::Notify if told => return Some(Refusal::NotNow),
        _ => {}
    }
    let today = app.clock.today();
    let owed = binds(app, found) && grounds::takes_back(before, cents);
    let decided = before.and_then(|one| one.decided);
    let named = typed.ground.is_some_and(|ground| ground.holds(decided, today));
    (owed && !named).then_some(Refusal::Ground)
}

/// Decides; inside, whether the partners are told. Of two at once the second waits for the first, and reads what it left.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, asked): (&Column, &Asked),
    (typed, acting): (&Typed, Acting),
) -> Result<Result<bool, Refusal>, StoreError> {
    let (now, today) = (app.clock.now().as_second(), app.clock.today());
    let application = &found.sent.application;
    let stands = applications::take_turn(connection, application.id).await?;
    let stands = stands.is_some_and(|one| one.state.is_examined() && one.submitted == application.submitted);
    // What was decided can be taken back whatever became of it: its money is free again.
    if !stands && typed.act != Act::Reopen {
        return Ok(Err(Refusal::Over));
    }
    programmes::hold(connection, asked.programme).await?;
    let every = decisions::of_application(connection, application.id).await?;
    let before = Book::of(&every).on(asked);
    let (state, seen) = before.map_or((State::Pending, 0), |one| (one.state, one.version));
    let Some(after) = next(state, typed.act).filter(|_| seen == typed.seen) else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Some(one) = before
        && decisions::is_bound(connection, one.id).await?
    {
        return Ok(Err(Refusal::Bound));
    }
    let partners = &found.sent.partners;
    let Some(partner) = partners.iter().find(|named| named.party.key == asked.partner) else {
        return left(connection, app, found, (column, before), (typed, acting)).await;
    };
    if let (Act::Condition, Some((programme, least))) = (typed.act, typed.condition) {
        let most = promises::most(&found.asked, &every, programme, found.viewer());
        if least > most {
            return Ok(Err(Refusal::Beyond(Beyond::Given(most))));
        }
    }
    let keeps = typed.act.keeps();
    let gives = typed.act.gives() || (typed.act == Act::Confirm && promised(after, 1) > 0);
    let cents = match before.filter(|_| keeps) {
        Some(before) => before.cents,
        None if gives => typed.cents,
        None => 0,
    };
    if let Some(refusal) = refusal(app, found, before, typed, cents) {
        return Ok(Err(refusal));
    }
    let envelope = match before.filter(|_| keeps) {
        Some(before) => before.envelope,
        None => typed.envelope.filter(|_| gives),
    };
    let mut bounds = bounds(found, &every, column, asked);
    let held = before.map_or(0, Decision::promised);
    let aid = aid::of(app, found, &asked.partner);
    if gives {
        let remaining = programmes::remaining(connection, asked.programme).await?;
        let one = remaining.iter().find(|(one, _)| Some(one.id) == envelope);
        let Some((chosen, left)) = one else {
            return Ok(Err(Refusal::Envelope));
        };
        if !keeps && typed.words.is_empty() && is_of_another_year(found, column, asked, chosen) {
            return Ok(Err(Refusal::Year));
        }
        let alone = || promises::supports(&every, asked.programme, found.viewer()).is_empty();
        if typed.act == Act::Grant && typed.words.is_empty() && column.content.completes && alone() {
            return Ok(Err(Refusal::Support));
        }
        let waits = before.is_some_and(|one| promises::waits(one, &every));
        if typed.act == Act::Grant && typed.words.is_empty() && waits {
            return Ok(Err(Refusal::Unmet));
        }
        let own = before.and_then(|one| one.envelope) == Some(chosen.id);
        bounds.left = if own { left.saturating_add(held) } else { *left };
    }
    match typed.act {
        // What is only proposed waits for the vote of those whose money it is.
        Act::Propose => bounds.leaves = None,
        // What stands was voted, or needed no vote: it may be lowered, confirmed and told.
        _ => bounds.voted = bounds.voted.max(held),
    }
    // What is only proposed is no aid yet. Of two funders that give to one partner at once the second counts what the first gave.
    let counts = promised(after, 1) > 0 && (gives || typed.act == Act::Notify);
    if let Some(rules) = aid.filter(|_| counts) {
        decisions::hold(connection, partner.organisation.id).await?;
        let except = before.map_or(0, |one| one.id);
        let room = aid::room(connection, app, (partner.organisation.id, rules), except).await?;
        bounds.aid = room.map(|room| room.left());
    }
    if let Some(most) = bounds
        .aid
        .filter(|most| typed.act == Act::Notify && cents > *most)
    {
        return Ok(Err(Refusal::Beyond(Beyond::Aid(most))));
    }
    // To postpone or to take back closes nothing; to tell gives nothing that was not given.
    let closes = gives || typed.act == Act::Refuse;
    if let Some(beyond) = beyond(gives, cents, &bounds).filter(|_| closes) {
        return Ok(Err(Refusal::Beyond(beyond)));
    }
    if let Some(envelope) = before.and_then(|one| one.envelope).filter(|_| held > 0) {
        programmes::promise(connection, envelope, -held).await?;
    }
    let holds = promised(after, cents);
    if let Some(envelope) = envelope.filter(|_| holds > 0) {
        programmes::promise(connection, envelope, holds).await?;
    }
    // What was told once is told again when it changes: those who ask never learn of it by chance. A proposal is told to
    // nobody, and to take back what was told is told.
    let told = before.is_some_and(|one| one.notified.is_some());
    let binds = !matches!(after, State::Proposed | State::Pending);
    let notified = binds && (typed.notify || told || typed.act == Act::Notify);
    // What was told stays told since that day, until it becomes something else.
    let since = before
        .filter(|one| one.state == after)
        .and_then(|one| one.notified);
    let kept = before.filter(|_| keeps);
    let decision = Decision {
        id: before.map_or(0, |one| one.id),
        partner: asked.partner.clone(),
        programme: asked.programme,
        funder: found.funder.id,
        state: after,
        cents,
        envelope,
        words: kept.map_or_else(|| typed.words.clone(), |one| one.words.clone()),
        condition: match (typed.act, before) {
            (Act::Condition, _) => typed.condition,
            (Act::Amend | Act::Confirm | Act::Notify, Some(before)) => before.condition,
            _ => None,
        },
        shared: kept.map_or(typed.shared, |one| one.shared),
        notified: notified.then(|| since.unwrap_or(today)),
        version: seen,
        on: application.submitted,
        decided: match typed.act {
            Act::Condition | Act::Grant | Act::Refuse => Some(today),
            // What is lowered was given when it was; what is raised is given today.
            Act::Amend if before.is_none_or(|one| one.cents < cents) => Some(today),
            Act::Amend | Act::Confirm | Act::Notify => before.and_then(|one| one.decided),
            Act::Propose | Act::Postpone | Act::Reopen => None,
        },
        aid: aid
            .filter(|_| holds > 0)
            .map_or_else(String::new, |rules| rules.word()),
    };
    keep(
        connection,
        found,
        (column, before),
        (&decision, partner.organisation.id),
        (typed, acting, now),
    )
    .await?;
    let tells = notified || (told && typed.act == Act::Reopen);
    if tells {
        let was = before.filter(|_| told && typed.act == Act::Amend);
        let changed = was.map(|was| move |lang: Lang| changed(app, lang, (was.cents, decision.cents)));
        let changed = changed.as_ref().map(|said| said as Changed<'_>);
        tell(connection, app, found, (column, &decision), (None, changed)).await?;
    }
    for promise in promises::newly_met(&every, &decision) {
        tell_met(connection, app, found, promise, acting).await?;
    }
    Ok(Ok(tells))
}

/// Taking back what was decided for a partner that the version which stands does not name any more: nothing else can be done to it.
async fn left(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, before): (&Column, Option<&Decision>),
    (typed, acting): (&Typed, Acting),
) -> Result<Result<bool, Refusal>, StoreError> {
    let Some(before) = before.filter(|_| typed.act == Act::Reopen) else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Some(refusal) = refusal(app, found, Some(before), typed, 0) {
        return Ok(Err(refusal));
    }
    if let Some(envelope) = before.envelope.filter(|_| before.promised() > 0) {
        programmes::promise(connection, envelope, -before.promised()).await?;
    }
    let decision = Decision {
        state: State::Pending,
        cents: 0,
        envelope: None,
        words: typed.words.clone(),
        condition: None,
        notified: None,
        on: found.sent.application.submitted,
        decided: None,
        aid: String::new(),
        ..before.clone()
    };
    let Some(partner) = decisions::beneficiary(connection, before.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let now = app.clock.now().as_second();
    keep(
        connection,
        found,
        (column, Some(before)),
        (&decision, partner),
        (typed, acting, now),
    )
    .await?;
    let told = before.notified.is_some();
    if told {
        tell(connection, app, found, (column, &decision), (Some(partner), None)).await?;
    }
    Ok(Ok(told))
}

/// Writes a decision, its history and its line in the journal.
async fn keep(
    connection: &mut Connection,
    found: &Found,
    (column, before): (&Column, Option<&Decision>),
    (decision, partner): (&Decision, i64),
    (typed, acting, now): (&Typed, Acting, i64),
) -> Result<(), StoreError> {
    let application = &found.sent.application;
    let done = Done {
        act: typed.act.as_str(),
        acting,
        funder: found.funder.id,
        now,
        ground: typed.ground.map_or("", Ground::as_str),
    };
    decisions::write(connection, application.id, (decision, partner), &done).await?;
    let said = |state: State, cents: i64| format!("{} {cents}", state.as_str());
    let was = before.map(|one| said(one.state, one.cents));
    let act = journal::Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act: typed.act.journal(),
        object: &format!(
            "application:{}/{}/{}",
            application.number, decision.partner, column.programme.address
        ),
        before: was.as_deref(),
        after: Some(&said(decision.state, decision.cents)),
    };
    journal::record(connection, now, &act).await
}
