//! Amendments: proposed by one side, answered by those whom they concern, then carried out and kept.

use jiff::ToSpan;
use jiff::civil::Date;

use super::changed::{concerned, letters, told};
use super::possible::{checked, own, pair, planned, rests_on};
use super::recovering::{self, Measured};
use super::{Step, Typed, drawing, note, tell};
use crate::features::agreements::agreement::{Agreement, Commitment};
use crate::features::agreements::amending::{Amendment, Change, Standing};
use crate::features::agreements::content::is_pluriannual;
use crate::features::agreements::deadlines::What;
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::{Instalment, Stands, cut};
use crate::features::agreements::recovering::Ground;
use crate::features::agreements::state::Form;
use crate::features::agreements::store::{agreements, amendments, commitments, money, parties};
use crate::features::applications;
use crate::features::desk::{self, Beyond};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no sense where it stands, or somebody was faster.
    NotNow,
    /// Another one waits for answers.
    Another,
    /// The new last day is not after the one that stands.
    Days,
    /// More than is still planned for the partner; so much is, in cents.
    TooMuch(i64),
    /// Less than that was planned on the account; so much was, in cents.
    Account(i64),
    /// The two partners are not given out of the same envelope.
    Envelope,
    /// What the other would have is out of the bounds of what it requested, or of its programme.
    Beyond(Beyond),
    /// A letter would not be enough any more.
    Letter,
    /// Somebody answered for this side already, or need not.
    NotAsked,
}

/// Proposes an amendment; the side that proposes says yes by that.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (change, words, by): (Change, &str, i64),
    acting: Acting,
) -> Result<Result<(), Refusal>, Error> {
    applications::take_turn(connection, found.sent.application.id).await?;
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if !agreement.state.binds() {
        return Ok(Err(Refusal::NotNow));
    }
    if let Err(refusal) = checked(cx, connection, found, (&agreement, &change), acting).await? {
        return Ok(Err(refusal));
    }
    let before = amendments::of(connection, agreement.id).await?;
    // One at a time; but nothing keeps a partner that leaves.
    let own = |of: i64| of == by || by == found.funder.id && found.is_over(of);
    let leaves = matches!(change, Change::Leaving { of } if own(of));
    if !leaves && before.iter().any(|one| one.stands == Standing::Proposed) {
        return Ok(Err(Refusal::Another));
    }
    let number = before.last().map_or(1, |one| one.number + 1);
    let amendment = Amendment {
        id: chance::row(),
        number,
        change,
        words: words.to_owned(),
        language: Some(cx.lang),
        by,
        stands: Standing::Proposed,
        at: cx.now(),
        settled: None,
        answers: Vec::new(),
    };
    amendments::insert(connection, agreement.id, &amendment, acting).await?;
    let step = Step {
        act: "amendment-proposed",
        words,
        language: Some(cx.lang),
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    // Whoever leaves asks nobody: the others are told that it did.
    if !found.awaited(&amendment).iter().all(|one| *one == by) {
        let said = |lang: Lang| told(cx, lang, found, (&amendment.change, words));
        let to = ("letter-agreement-amendment", Some(acting.person));
        tell(connection, &cx.app, found, to, &said).await?;
    }
    settle(cx, connection, found, (number, by, true, ""), acting).await
}

/// Answers one. With the last yes it is carried out; with the first no it is over.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    answer: (i64, i64, bool, &str),
    acting: Acting,
) -> Result<Result<(), Refusal>, Error> {
    applications::take_turn(connection, found.sent.application.id).await?;
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if !agreement.state.binds() {
        return Ok(Err(Refusal::NotNow));
    }
    let every = amendments::of(connection, agreement.id).await?;
    let one = every.iter().find(|one| one.number == answer.0);
    let asked = one.is_some_and(|one| found.awaited(one).contains(&answer.1));
    if !asked {
        return Ok(Err(Refusal::NotAsked));
    }
    settle(cx, connection, found, answer, acting).await
}

/// Takes one back that waits: whoever proposed it may, and the funder, without whose yes nothing is changed.
///
/// # Errors
/// When the database does not answer.
pub async fn withdraw(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (number, by, words): (i64, i64, &str),
    acting: Acting,
) -> Result<Result<(), Refusal>, StoreError> {
    agreements::take_turn(connection, found.agreement.id).await?;
    let every = amendments::of(connection, found.agreement.id).await?;
    let one = every.iter().find(|one| one.number == number);
    let Some(one) = one.filter(|one| one.may_be_withdrawn(found.funder.id, by)) else {
        return Ok(Err(Refusal::NotAsked));
    };
    let today = cx.app.clock.today();
    amendments::settle(connection, one.id, (Standing::Withdrawn, today)).await?;
    let step = Step {
        act: "amendment-withdrawn",
        words,
        language: Some(cx.lang),
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    let said = |_: Lang| one.words.clone();
    let to = ("letter-agreement-amendment-withdrawn", Some(acting.person));
    tell(connection, &cx.app, found, to, &said).await?;
    Ok(Ok(()))
}

/// Keeps an answer, and does what follows.
async fn settle(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (number, by, accepts, words): (i64, i64, bool, &str),
    acting: Acting,
) -> Result<Result<(), Refusal>, Error> {
    let agreement = found.agreement.id;
    let every = amendments::of(connection, agreement).await?;
    let Some(one) = every.into_iter().find(|one| one.number == number) else {
        return Ok(Err(Refusal::NotNow));
    };
    amendments::answer(connection, one.id, (by, accepts, words), (acting, cx.now())).await?;
    let today = cx.app.clock.today();
    if !accepts {
        amendments::settle(connection, one.id, (Standing::Refused, today)).await?;
        let step = Step {
            act: "amendment-refused",
            words,
            language: Some(cx.lang),
            ..Step::default()
        };
        note(connection, &cx.app, found, step, acting).await?;
        return Ok(Ok(()));
    }
    let every = amendments::of(connection, agreement).await?;
    let Some(one) = every.into_iter().find(|one| one.number == number) else {
        return Ok(Err(Refusal::NotNow));
    };
    if !found.awaited(&one).is_empty() {
        return Ok(Ok(()));
    }
    let before = desk::before(connection, &found.sent).await?;
    // What was possible when it was proposed may no longer be.
    let Some(now) = agreements::take_turn(connection, agreement).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    if let Err(refusal) = checked(cx, connection, found, (&now, &one.change), acting).await? {
        return Ok(Err(refusal));
    }
    let is_letter = now.content.form == Form::Letter;
    amendments::settle(connection, one.id, (Standing::Accepted, today)).await?;
    let concerned = concerned(connection, found, &one.change).await?;
    carry_out(cx, connection, found, (now, &one), acting).await?;
    if let Change::Leaving { of } = one.change {
        let mut parties = found.parties.iter().map(|(party, _)| party);
        let key = parties.find(|party| party.organisation == of);
        let left = (key.map_or("", |party| party.key.as_str()), found.funder.id);
        desk::leave(connection, &cx.app, &found.sent, left, acting).await?;
    }
    desk::follow(connection, &cx.app, (&found.sent, &before), (acting, None)).await?;
    if is_letter && drawing::compulsory(cx, connection, found).await?.is_some() {
        return Ok(Err(Refusal::Letter));
    }
    let step = Step {
        act: "amendment-accepted",
        words: &one.words,
        language: one.language,
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    let said = |lang: Lang| told(cx, lang, found, (&one.change, &one.words));
    let to = ("letter-agreement-amended", Some(acting.person));
    tell(connection, &cx.app, found, to, &said).await?;
    letters(cx, connection, found, (&concerned, &one), acting).await?;
    Ok(Ok(()))
}

/// Does what an amendment says.
async fn carry_out(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (agreement, amendment): (Agreement, &Amendment),
    acting: Acting,
) -> Result<(), StoreError> {
    let application = found.sent.application.id;
    let by = (acting, cx.now());
    match &amendment.change {
        Change::Extension { ends } => extend(cx, connection, found, (agreement, *ends)).await,
        Change::Lines { .. } => Ok(()),
        Change::Partners { from, to, cents } => {
            let Some((less, more)) = pair(connection, found, (*from, *to), *cents).await? else {
                return Ok(());
            };
            let mut own = own(connection, agreement.id, *from).await?;
            own.retain(|one| one.decision == less.id);
            let Ok(changes) = cut(&own, *cents) else {
                return Ok(());
            };
            let due = own
                .iter()
                .filter(|one| changes.iter().any(|(id, _)| *id == one.id));
            let due = due.map(|one| one.due).max().unwrap_or(cx.app.clock.today());
            for (id, left) in changes {
                money::change(connection, id, left).await?;
            }
            let instalment = Instalment {
                id: chance::row(),
                agreement: agreement.id,
                organisation: *to,
                decision: more.id,
                number: money::count(connection, (agreement.id, *to)).await? + 1,
                cents: *cents,
                due,
                stands: Stands::Planned,
                reference: String::new(),
                paid_on: None,
            };
            money::insert(connection, &instalment).await?;
            let (words, language) = (amendment.words.as_str(), amendment.language);
            let both = ((&less, *from), (&more, *to));
            desk::pass(connection, application, both, (*cents, words, language), by).await
        }
        Change::Leaving { of } => {
            let words = (amendment.words.as_str(), amendment.language);
            free(cx, connection, found, (&[*of], words), acting).await?;
            release(connection, found).await?;
            let today = cx.app.clock.today();
            parties::leave(connection, (agreement.id, *of), today).await?;
            // What waits was proposed to others than those who stay.
            for one in amendments::of(connection, agreement.id).await? {
                amendments::settle(connection, one.id, (Standing::Withdrawn, today)).await?;
            }
            // What whoever led owed for all passes to whoever leads now.
            let next = found.present().into_iter().find(|one| one != of);
            if let Some(next) = next.filter(|_| found.lead() == *of) {
                commitments::pass(connection, agreement.id, (*of, next)).await?;
            }
            // What was paid is paid back for the time to come; a person decides how much.
            let measured = Measured::Broken(Ground::Leaving, today);
            let what = (*of, measured);
            let _ = recovering::propose(cx, connection, found, what, words, acting).await?;
            Ok(())
        }
    }
}

/// What is planned for parties and not ordered is dropped, and the decisions that it would have paid give as much less.
pub(super) async fn free(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (whose, words): (&[i64], Typed<'_>),
    acting: Acting,
) -> Result<(), StoreError> {
    let mut all = money::of(connection, found.agreement.id).await?;
    all.retain(|one| one.stands == Stands::Planned && whose.contains(&one.organisation));
    for (decision, _) in rests_on(connection, found).await? {
        let less = planned(&all, decision.id);
        give_less(cx, connection, found, (decision.id, less, words), acting).await?;
    }
    for one in all {
        money::change(connection, one.id, 0).await?;
    }
    Ok(())
}

/// A decision gives so many cents less: they are free again in its envelope.
pub(super) async fn give_less(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (decision, less, words): (i64, i64, Typed<'_>),
    acting: Acting,
) -> Result<(), StoreError> {
    let every = rests_on(connection, found).await?;
    let one = every.iter().find(|(one, _)| one.id == decision);
    let Some((one, whose)) = one.filter(|_| less > 0) else {
        return Ok(());
    };
    let amount = ((one.cents - less).max(0), words.0, words.1);
    let application = found.sent.application.id;
    let by = (acting, cx.now());
    desk::amend(connection, application, (one, *whose), amount, by).await
}

/// A decision that gives nothing any more is the desk's again: it may be decided anew, and another agreement may follow it.
pub(super) async fn release(connection: &mut Connection, found: &Found) -> Result<(), StoreError> {
    let kept = rests_on(connection, found).await?;
    for follows in parties::follows(connection, found.agreement.id).await? {
        if kept.iter().all(|(one, _)| one.id != follows.decision) {
            desk::bind(connection, follows.decision, false).await?;
            parties::let_go(connection, follows.decision).await?;
        }
    }
    Ok(())
}

/// It lasts longer: each further year is told of, and what came of it is looked at before the new end.
async fn extend(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (agreement, ends): (Agreement, Date),
) -> Result<(), StoreError> {
    let (Some(starts), Some(before)) = (agreement.starts, agreement.ends) else {
        return Ok(());
    };
    let new = |what: What, due: Date| Commitment::new(chance::row(), agreement.id, found.lead(), (what, due));
    for year in before.year() + 1..=ends.year() {
        if let Ok(due) = Date::new(year + 1, 6, 30) {
            commitments::insert(connection, &new(What::Report(year), due)).await?;
        }
    }
    if is_pluriannual(starts, ends) {
        let due = ends.saturating_sub(3.months());
        let every = commitments::of(connection, agreement.id).await?;
        let evaluation = every.iter().find(|one| one.kind == What::Evaluate.key());
        match evaluation {
            Some(one) => commitments::put_off(connection, one.id, due).await?,
            None => commitments::insert(connection, &new(What::Evaluate, due)).await?,
        }
    }
    let agreement = Agreement {
        ends: Some(ends),
        ..agreement
    };
    agreements::update(connection, &agreement, cx.now()).await?;
    Ok(())
}
