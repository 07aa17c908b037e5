//! Deciding: in one transaction a person of a funder says what becomes of an amount; the envelope, the history, the journal
//! and the letters follow. Nothing here decides: it refuses what has no sense, and keeps the rest.

use super::coverage::{Asked, is_open};
use super::deciding::{Act, Beyond, Bounds, at_most, beyond, next};
use super::decision::{Decision, State};
use super::finding::{Column, Found};
use super::store::decisions::{self, Done};
use crate::features::{applications, programmes};
use crate::shared::app::App;
use crate::shared::authz::{Acting, Power};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::journal;
use crate::shared::mail::{self, Notice};
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
    /// The envelope is none of the programme.
    Envelope,
    /// The amount is out of bounds.
    Beyond(Beyond),
}

/// What bounds an amount, all but the envelope.
#[must_use]
pub fn bounds(found: &Found, decisions: &[Decision], column: &Column, asked: &Asked) -> Bounds {
    let others = || {
        let of = found.asked.iter();
        of.filter(|one| one.programme == asked.programme && one.partner != asked.partner)
    };
    let given = |one: &Asked| {
        let same = decisions
            .iter()
            .find(|other| (other.partner.as_str(), other.programme) == (one.partner.as_str(), one.programme));
        same.map_or(0, |decision| decision.cents)
    };
    let charges = found.sent.frozen.project.lines.iter().filter(|line| {
        let account = budgets::account(&line.account);
        line.partner == asked.partner
            && account.is_some_and(|account| account.side() == budgets::Side::Charge)
    });
    let charges: i64 = charges.map(|line| line.cents).sum();
    let rate = column.content.rate.as_ref();
    Bounds {
        requested: asked.cents,
        left: 0,
        rate: rate.map(|rate| at_most(charges, rate.percent)),
        maximum: column.content.maximum,
        minimum: column.content.minimum,
        others: others().map(given).sum(),
        open: others()
            .filter(|one| is_open(decisions, one))
            .map(|one| (one.cents - given(one)).max(0))
            .sum(),
    }
}

/// What a decision holds of its envelope, in cents.
fn promised(state: State, cents: i64) -> i64 {
    match state {
        State::Conditional | State::Granted => cents,
        State::Pending | State::Proposed | State::Refused | State::Postponed => 0,
    }
}

/// Decides. Of two at once the second waits for the first, and reads what it left.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, asked): (&Column, &Asked),
    (typed, acting): (&Typed, Acting),
) -> Result<Result<(), Refusal>, StoreError> {
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
    let before = every
        .iter()
        .find(|one| (one.partner.as_str(), one.programme) == (asked.partner.as_str(), asked.programme));
    let (state, seen) = before.map_or((State::Pending, 0), |one| (one.state, one.version));
    let Some(after) = next(state, typed.act).filter(|_| seen == typed.seen) else {
        return Ok(Err(Refusal::NotNow));
    };
    let gives = typed.act.gives();
    let cents = if gives { typed.cents } else { 0 };
    let mut bounds = bounds(found, &every, column, asked);
    let held = before.map_or(0, |one| promised(one.state, one.cents));
    if gives {
        let remaining = programmes::remaining(connection, asked.programme).await?;
        let one = remaining.iter().find(|(one, _)| Some(one.id) == typed.envelope);
        let Some((envelope, left)) = one else {
            return Ok(Err(Refusal::Envelope));
        };
        let own = before.and_then(|one| one.envelope) == Some(envelope.id);
        bounds.left = if own { left.saturating_add(held) } else { *left };
    }
    // To postpone or to take back closes nothing.
    let closes = gives || typed.act == Act::Refuse;
    if let Some(beyond) = beyond(gives, cents, &bounds).filter(|_| closes) {
        return Ok(Err(Refusal::Beyond(beyond)));
    }
    if let Some(envelope) = before.and_then(|one| one.envelope).filter(|_| held > 0) {
        programmes::promise(connection, envelope, -held).await?;
    }
    let envelope = typed.envelope.filter(|_| gives);
    let holds = promised(after, cents);
    if let Some(envelope) = envelope.filter(|_| holds > 0) {
        programmes::promise(connection, envelope, holds).await?;
    }
    // What was told once is told again when it changes: those who ask never learn of it by chance. A proposal is told to
    // nobody, and to take back what was told is told.
    let told = before.is_some_and(|one| one.notified.is_some());
    let binds = !matches!(after, State::Proposed | State::Pending);
    let notified = binds && (typed.notify || told);
    let partner = found
        .sent
        .partners
        .iter()
        .find(|named| named.party.key == asked.partner);
    let Some(partner) = partner else {
        return Ok(Err(Refusal::NotNow));
    };
    let decision = Decision {
        id: before.map_or(0, |one| one.id),
        partner: asked.partner.clone(),
        programme: asked.programme,
        funder: found.funder.id,
        state: after,
        cents,
        envelope,
        words: typed.words.clone(),
        condition: typed.condition.filter(|_| typed.act == Act::Condition),
        shared: typed.shared,
        notified: notified.then_some(today),
        version: seen,
    };
    let done = Done {
        act: typed.act.as_str(),
        acting,
        funder: found.funder.id,
        now,
    };
    decisions::write(
        connection,
        application.id,
        (&decision, partner.organisation.id),
        &done,
    )
    .await?;
    let said = |state: State, cents: i64| format!("{} {cents}", state.as_str());
    let was = before.map(|one| said(one.state, one.cents));
    let act = journal::Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act: typed.act.journal(),
        object: &format!(
            "application:{}/{}/{}",
            application.number, asked.partner, column.programme.address
        ),
        before: was.as_deref(),
        after: Some(&said(after, cents)),
    };
    journal::record(connection, now, &act).await?;
    if notified || (told && typed.act == Act::Reopen) {
        tell(connection, app, found, (column, &decision)).await?;
    }
    Ok(Ok(()))
}

/// Writes to every partner, and to the other funders: they decide next, and see what is missing now.
async fn tell(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, decision): (&Column, &Decision),
) -> Result<(), StoreError> {
    let application = &found.sent.application;
    let said = |lang: Lang| {
        let amount = app.texts.money(lang, decision.cents);
        let key = format!("desk-decision-{}", decision.state.as_str());
        vec![
            ("project", found.sent.frozen.title(lang).0.to_owned()),
            ("number", application.number.clone()),
            ("funder", found.funder.name.clone()),
            ("programme", column.content.name(lang).0.to_owned()),
            ("partner", found.sent.frozen.name(&decision.partner).to_owned()),
            (
                "decision",
                app.texts.say(lang, &key, &[("amount", Arg::Text(&amount))]),
            ),
            ("reason", decision.words.clone()),
        ]
    };
    let path = format!("/applications/{}#funders", application.address);
    // Ways and times to contest are told with the refusal itself: without them no time begins to run (code de justice
    // administrative, article R421-5).
    let key = if decision.state == State::Refused {
        "letter-desk-refusal"
    } else {
        "letter-desk-decision"
    };
    let notice = Notice {
        key,
        path: &path,
        said: &said,
    };
    let partners = found.sent.partners.iter();
    let partners: Vec<(i64, &[Power])> = partners
        .map(|named| (named.organisation.id, &[Power::JoinProjects, Power::Sign][..]))
        .collect();
    mail::notify(connection, app, &partners, notice).await?;
    let mut funders: Vec<i64> = found.columns.iter().map(|column| column.funder.id).collect();
    funders.sort_unstable();
    funders.dedup();
    let path = format!("{}#coverage", found.path());
    let others: Vec<(i64, &[Power])> = funders
        .into_iter()
        .filter(|funder| *funder != found.funder.id)
        .map(|funder| (funder, &[Power::Decide, Power::KeepProgrammes][..]))
        .collect();
    let notice = Notice {
        path: &path,
        ..notice
    };
    mail::notify(connection, app, &others, notice).await?;
    Ok(())
}
