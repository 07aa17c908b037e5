//! What is looked at before something is decided: whether it has sense where it stands, what bounds it, what the law and the session ask
//! to be said. Writes nothing; what is weighed here is kept by `acts`.

use std::collections::BTreeSet;

use super::acts::{Refusal, Typed, binds};
use super::bounding::{bounds, ends_early, is_for_others, is_of_another_year};
use super::coverage::{Asked, Book};
use super::deciding::{Act, Beyond, beyond, next};
use super::decision::{Decision, State, promised};
use super::finding::{Column, Found};
use super::grounds;
use super::promises;
use super::scarce::Scarce;
use super::spreading::{self, left_for};
use super::store::advice::{self, Advice};
use super::store::{confirmed, decisions};
use super::{aid, consequences};
use crate::features::applications;
use crate::features::programmes::of_later;
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// What would become of an amount.
pub(super) struct Weighed {
    /// What is decided.
    pub decision: Decision,
    /// What was, if anything.
    pub before: Option<Decision>,
    /// Every decision on the application, as it was.
    pub every: Vec<Decision>,
    /// Number of the organisation for which it is.
    pub partner: i64,
    /// The same where the version that stands does not name it any more: it is told apart.
    pub former: Option<i64>,
    /// What the session thought of it, where something is decided that it spoke of.
    pub advice: Option<Advice>,
    /// Where it gives less than was proposed because nothing more was left.
    pub scarce: Option<Scarce>,
    /// Of several years: the envelopes that had nothing left for more, with how much more was wanted of each, in cents.
    pub lacking: Vec<(i64, i64)>,
    /// Whether those who ask are told.
    pub tells: bool,
}

/// Lets nobody else decide on the same until the transaction is over. What was confirmed of the application may take effect with it: all
/// that this touches is held at once and in one order, so that of two who decide one waits for the other, and never both.
async fn hold(connection: &mut Connection, found: &Found, asked: &Asked) -> Result<(), StoreError> {
    let (mut offering, mut receiving) = confirmed::touched(connection, found.sent.application.id).await?;
    offering.insert(asked.programme);
    let mut partners = found.sent.partners.iter();
    let own = partners.find(|named| named.party.key == asked.partner);
    if let Some(partner) = own.filter(|_| !receiving.is_empty()) {
        receiving.insert(partner.organisation.id);
    }
    consequences::hold(connection, &offering, &receiving).await
}

/// Weighs what somebody says; inside, why it cannot be. Until the transaction is over nobody else decides on the same.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn weigh(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, asked): (&Column, &Asked),
    typed: &Typed,
) -> Result<Result<Weighed, Refusal>, StoreError> {
    let today = app.clock.today();
    let application = &found.sent.application;
    let stands = applications::take_turn(connection, application.id).await?;
    let stands = stands.is_some_and(|one| one.state.is_examined() && one.submitted == application.submitted);
    // What was decided can be taken back whatever became of it: its money is free again.
    if !stands && typed.act != Act::Reopen {
        return Ok(Err(Refusal::Over));
    }
    hold(connection, found, asked).await?;
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
        return left(connection, app, found, (before, &every), typed).await;
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
    let mut later = before
        .filter(|_| keeps)
        .map_or_else(Vec::new, |one| one.later.clone());
    let (mut short, mut first) = (None, (0, 0));
    let aid = aid::of(app, found, &asked.partner);
    if gives {
        let remaining = left_for(connection, asked.programme, before).await?;
        let one = remaining.iter().find(|(one, _)| Some(one.id) == envelope);
        let Some((chosen, left)) = one else {
            return Ok(Err(Refusal::Envelope));
        };
        if !keeps && typed.words.is_empty() && is_of_another_year(found, column, asked, chosen) {
            return Ok(Err(Refusal::Year));
        }
        if !keeps && typed.words.is_empty() && is_for_others(app, found, asked, (chosen, &remaining)) {
            return Ok(Err(Refusal::Only));
        }
        let alone = || {
            promises::supports(&every, asked.programme, found.viewer()).is_empty()
                && promises::obtained(&found.sent.frozen, &found.funder.name).is_empty()
        };
        if typed.act == Act::Grant && typed.words.is_empty() && column.content.completes && alone() {
            return Ok(Err(Refusal::Support));
        }
        let waits = before.is_some_and(|one| promises::waits(one, &every));
        if typed.act == Act::Grant && typed.words.is_empty() && waits {
            return Ok(Err(Refusal::Unmet));
        }
        if !keeps {
            let placed = (chosen, &remaining[..]);
            match spreading::later(app, found, (column, asked), (before, typed), placed) {
                Ok(shares) => later = shares,
                Err(refusal) => short = Some(refusal),
            }
        }
        bounds.left = match short {
            // What bounds the whole is said first.
            Some(_) => i64::MAX,
            None => left.saturating_add(of_later(&later)),
        };
        first = (chosen.year, *left);
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
        aid::hold(connection, &BTreeSet::from([partner.organisation.id])).await?;
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
    match beyond(gives, cents, &bounds).filter(|_| closes) {
        // Of several years it is said which has not enough.
        Some(Beyond::Left(_)) if !later.is_empty() => {
            return Ok(Err(Refusal::Short(first.0, first.1.max(0))));
        }
        Some(beyond) => return Ok(Err(Refusal::Beyond(beyond))),
        None => {}
    }
    if let Some(short) = short {
        return Ok(Err(short));
    }
    let given = (first.0, cents, later.as_slice());
    if typed.act == Act::Grant && typed.words.is_empty() && ends_early(found, column, asked, given) {
        return Ok(Err(Refusal::Ends));
    }
    let advice = advice::on(connection, application.id, (asked.programme, &asked.partner)).await?;
    let advice =
        advice.filter(|_| matches!(typed.act, Act::Condition | Act::Grant | Act::Refuse | Act::Amend));
    let departs = advice.as_ref().is_some_and(|one| one.departs(after, cents));
    if departs && typed.words.is_empty() {
        return Ok(Err(Refusal::Departs));
    }
    // What is wanted beyond the rules of the programme is refused by these, and by no want of room.
    let wanted = advice.as_ref().and_then(|one| one.proposed);
    let rules = [bounds.rate, bounds.maximum].into_iter().flatten();
    let wanted = rules.fold(wanted.unwrap_or(bounds.requested), i64::min);
    let mut lacking = Vec::new();
    if matches!(typed.act, Act::Condition | Act::Grant | Act::Amend) && cents < wanted {
        let (to, was) = ((column, asked), (before, envelope));
        lacking = spreading::lacking(connection, (app, found), to, was, (wanted, cents, &later)).await?;
    }
    let scarce = match typed.act {
        Act::Condition | Act::Grant | Act::Amend => {
            let left = match lacking.is_empty() {
                true => bounds.left,
                // A later year has nothing more.
                false => cents,
            };
            Scarce::of(wanted, cents, Some(left), bounds.aid)
        }
        Act::Refuse => {
            let remaining = left_for(connection, asked.programme, before).await?;
            let left = remaining.iter().map(|(_, left)| *left);
            let room = match aid {
                Some(rules) => {
                    let except = before.map_or(0, |one| one.id);
                    aid::room(connection, app, (partner.organisation.id, rules), except).await?
                }
                None => None,
            };
            Scarce::of(wanted, 0, left.max(), room.map(aid::Room::left))
        }
        Act::Propose | Act::Postpone | Act::Reopen | Act::Confirm | Act::Notify => None,
    };
    let holds = promised(after, cents);
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
        later,
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
    let tells = notified || (told && typed.act == Act::Reopen);
    Ok(Ok(Weighed {
        decision,
        partner: partner.organisation.id,
        former: None,
        scarce,
        lacking,
        advice,
        tells,
        before: before.cloned(),
        every,
    }))
}

/// Taking back what was decided for a partner that the version which stands does not name any more: nothing else can be done to it.
async fn left(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (before, every): (Option<&Decision>, &[Decision]),
    typed: &Typed,
) -> Result<Result<Weighed, Refusal>, StoreError> {
    let Some(before) = before.filter(|_| typed.act == Act::Reopen) else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Some(refusal) = refusal(app, found, Some(before), typed, 0) {
        return Ok(Err(refusal));
    }
    let Some(partner) = decisions::beneficiary(connection, before.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let decision = Decision {
        state: State::Pending,
        cents: 0,
        envelope: None,
        later: Vec::new(),
        words: typed.words.clone(),
        condition: None,
        notified: None,
        on: found.sent.application.submitted,
        decided: None,
        aid: String::new(),
        ..before.clone()
    };
    Ok(Ok(Weighed {
        decision,
        partner,
        former: Some(partner),
        scarce: None,
        lacking: Vec::new(),
        advice: None,
        tells: before.notified.is_some(),
        before: Some(before.clone()),
        every: every.to_vec(),
    }))
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
