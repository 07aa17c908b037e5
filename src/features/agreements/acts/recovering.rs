//! Paying back: the computation proposes, a person who decides for the funder decides, whoever pays for it notes that it came.

use jiff::civil::Date;

use super::{Step, Typed, note, tell_some};
use crate::features::agreements::finding::Found;
use crate::features::agreements::money::{Balance, Working, balance};
use crate::features::agreements::recovering::{Ground, Recovery, Standing, back_until, backs};
use crate::features::agreements::store::{agreements, money};
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has no sense where it stands, or somebody was faster.
    NotNow,
    /// Nothing was paid that could be paid back.
    Nothing,
    /// The same is proposed already and waits for a decision, or was asked back.
    Twice,
    /// More than was paid and not paid back; so much is, in cents.
    TooMuch(i64),
}

/// Where the money of a party stands.
///
/// # Errors
/// When the database does not answer.
pub async fn stands(
    connection: &mut Connection,
    agreement: i64,
    organisation: i64,
) -> Result<Balance, StoreError> {
    let all = money::of(connection, agreement).await?;
    let backs = backs(&money::recoveries(connection, agreement).await?);
    Ok(balance(&all, &backs, |one| one == organisation))
}

/// What happened, for a computation.
#[derive(Clone, Copy, Debug)]
pub enum Measured {
    /// A commitment was broken, or the partner left, on that day.
    Broken(Ground, Date),
    /// So much was to be spent and was, of what was paid, in cents.
    Spent {
        /// What was to be spent.
        planned: u64,
        /// What was.
        done: u64,
        /// Of so much of what was paid at most.
        most: i64,
        /// The year whose report tells it; 0 where none does.
        year: i16,
    },
}

/// Proposes what a party pays back, as the computation says.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (organisation, measured): (i64, Measured),
    (words, language): Typed<'_>,
    acting: Acting,
) -> Result<Result<(), Refusal>, StoreError> {
    let Some(agreement) = agreements::take_turn(connection, found.agreement.id).await? else {
        return Ok(Err(Refusal::NotNow));
    };
    let Some(days) = agreement
        .starts
        .zip(agreement.ends)
        .filter(|_| agreement.bound.is_some())
    else {
        return Ok(Err(Refusal::NotNow));
    };
    let now = stands(connection, agreement.id, organisation).await?;
    let free = now.paid - now.recovered - now.owed;
    let (ground, working) = match measured {
        Measured::Broken(ground, day) => (ground, Working::of_days(free, days, day)),
        Measured::Spent {
            planned,
            done,
            most,
            year,
        } => {
            let working = Working {
                paid: free.min(most),
                planned,
                done,
                year,
            };
            (Ground::Unspent, working)
        }
    };
    if free <= 0 {
        return Ok(Err(Refusal::Nothing));
    }
    let before = money::recoveries(connection, agreement.id).await?;
    let asked = |one: &Recovery| {
        let same = (one.organisation, one.ground, one.working.year) == (organisation, ground, working.year);
        same && (one.stands == Standing::Proposed || working.year > 0 && one.stands != Standing::Dropped)
    };
    if before.iter().any(asked) {
        return Ok(Err(Refusal::Twice));
    }
    let recovery = Recovery {
        id: chance::row(),
        organisation,
        ground,
        proposed: working.cents(),
        working,
        words: words.to_owned(),
        language,
        cents: 0,
        stands: Standing::Proposed,
        reason: String::new(),
        reason_language: None,
        decided: None,
        repaid: None,
    };
    money::propose(connection, agreement.id, &recovery, cx.now()).await?;
    let step = Step {
        act: "recovery-proposed",
        words: found.name(organisation),
        cents: recovery.proposed,
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    Ok(Ok(()))
}

/// Decides on what the computation proposes: so many cents, or nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    (id, cents, reason): (i64, i64, &str),
    acting: Acting,
) -> Result<Result<(), Refusal>, StoreError> {
    agreements::take_turn(connection, found.agreement.id).await?;
    let every = money::recoveries(connection, found.agreement.id).await?;
    let one = every
        .iter()
        .find(|one| one.id == id && one.stands == Standing::Proposed);
    let Some(one) = one else {
        return Ok(Err(Refusal::NotNow));
    };
    let now = stands(connection, found.agreement.id, one.organisation).await?;
    let free = now.paid - now.recovered - now.owed;
    if cents > free {
        return Ok(Err(Refusal::TooMuch(free)));
    }
    let stands = match cents {
        0 => Standing::Dropped,
        _ => Standing::Decided,
    };
    let day = (cx.app.clock.today(), acting);
    if !money::settle(connection, id, (stands, cents), (reason, cx.lang), day).await? {
        return Ok(Err(Refusal::NotNow));
    }
    let said = format!("{}: {reason}", found.name(one.organisation));
    let step = Step {
        act: "recovery-decided",
        words: &said,
        language: Some(cx.lang),
        cents,
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    let name = found.name(one.organisation).to_owned();
    let texts = &cx.app.texts;
    let until = back_until(cx.app.clock.today());
    let words = |lang: Lang| {
        let amount = texts.money(lang, cents);
        let args = [
            ("partner", Arg::Text(&name)),
            ("amount", Arg::Text(&amount)),
            ("reason", Arg::Text(reason)),
        ];
        let said = texts.say(lang, "recovery-told", &args);
        if cents == 0 {
            return said;
        }
        let day = texts.date(lang, until);
        format!(
            "{said}\n\n{}",
            texts.say(lang, "recovery-until", &[("date", Arg::Text(&day))])
        )
    };
    let to = ("letter-agreement-recovery", Some(acting.person));
    let sides = [one.organisation, found.funder.id];
    tell_some(connection, &cx.app, found, to, (&sides, &words)).await?;
    Ok(Ok(()))
}

/// Notes that it was paid back today; false where that has no sense.
///
/// # Errors
/// When the database does not answer.
pub async fn repay(
    cx: &Cx,
    connection: &mut Connection,
    found: &Found,
    id: i64,
    acting: Acting,
) -> Result<bool, StoreError> {
    agreements::take_turn(connection, found.agreement.id).await?;
    let every = money::recoveries(connection, found.agreement.id).await?;
    let Some(one) = every.iter().find(|one| one.id == id) else {
        return Ok(false);
    };
    if !money::repay(connection, id, cx.app.clock.today()).await? {
        return Ok(false);
    }
    let step = Step {
        act: "recovery-repaid",
        words: found.name(one.organisation),
        cents: one.cents,
        ..Step::default()
    };
    note(connection, &cx.app, found, step, acting).await?;
    Ok(true)
}
