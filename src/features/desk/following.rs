//! What follows a decision: an agreement rests on it, and from then on it is changed by an amendment of that agreement alone.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::bounding::bounds;
use super::deciding::{Beyond, beyond, needs_agreement};
use super::decision::{Decision, State};
use super::letters::{self, Changed};
use super::store::decisions::{self, Done};
use super::store::{notified, paid, years as given};
use super::{aid, consequences, finding, spreading};
use crate::features::programmes::{self, joined, lowered};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// What an agreement changes, in the history of a decision.
const AMEND: &str = "amend";

/// The decisions on an application by which something was granted, once those who asked were told.
///
/// # Errors
/// When the database does not answer.
pub async fn granted(connection: &mut Connection, application: i64) -> Result<Vec<Decision>, StoreError> {
    let mut every = decisions::of_application(connection, application).await?;
    every.retain(|one| one.state == State::Granted && one.notified.is_some() && one.cents > 0);
    Ok(every)
}

/// What a funder gives a beneficiary in a year, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Year {
    /// Granted or promised here.
    pub here: i64,
    /// By the registers of past grants.
    pub past: i64,
}

impl Year {
    /// Both.
    #[must_use]
    pub fn all(self) -> i64 {
        self.here.saturating_add(self.past)
    }

    /// Whether an agreement is compulsory, where the funder is a French public body.
    #[must_use]
    pub fn compels(self) -> bool {
        needs_agreement(self.all())
    }
}

/// What a funder gives a beneficiary, by year.
///
/// # Errors
/// When the database does not answer.
pub async fn years(connection: &mut Connection, pair: (i64, i64)) -> Result<BTreeMap<i64, Year>, StoreError> {
    let mut years: BTreeMap<i64, Year> = BTreeMap::new();
    for (year, cents) in given::by_year(connection, pair).await? {
        years.entry(year).or_default().here = cents;
    }
    for (year, cents) in given::registered(connection, pair).await? {
        years.entry(year).or_default().past = cents;
    }
    Ok(years)
}

/// The years of what a funder granted to an organisation before a day: by the registers, and what was told here with other applications than
/// one. Registers know years alone: of the year of that day they do not say what came first, and it may be what was requested then.
///
/// # Errors
/// When the database does not answer.
pub async fn years_before(
    connection: &mut Connection,
    pair: (i64, i64),
    (except, day): (i64, Date),
) -> Result<BTreeSet<i64>, StoreError> {
    let registered = given::registered(connection, pair).await?;
    let registered = registered.into_iter().map(|(year, _)| year);
    let mut years: BTreeSet<i64> = registered.filter(|year| *year < i64::from(day.year())).collect();
    years.extend(notified::granted_before(connection, pair, (except, day)).await?);
    Ok(years)
}

/// Why a decision cannot give its partner so many cents more, which another partner gives up out of the same envelope; nothing
/// where it can.
///
/// # Errors
/// As [`finding::found`].
pub async fn raised(
    connection: &mut Connection,
    app: &App,
    (number, acting): (&str, Acting),
    (decision, partner): (&Decision, i64),
    cents: i64,
) -> Result<Option<Beyond>, Error> {
    let found = finding::found(connection, app, number, (decision.funder, acting)).await?;
    let Some((column, asked)) = found.cell(decision.programme, &decision.partner) else {
        return Ok(Some(Beyond::Requested(0)));
    };
    let mut bounds = bounds(&found, &found.decisions, column, asked);
    bounds.others -= cents;
    bounds.left = i64::MAX;
    if let Some(rules) = aid::of(app, &found, &decision.partner) {
        // Of two funders that give to one partner at once the second counts what the first gave. Programmes are held before undertakings,
        // as everywhere: what this amendment moves once it is carried out is held from here on.
        consequences::hold_with(connection, found.sent.application.id, partner).await?;
        let room = aid::room(connection, app, (partner, rules), decision.id).await?;
        bounds.aid = room.map(aid::Room::left);
    }
    Ok(beyond(true, decision.cents.saturating_add(cents), &bounds))
}

/// Says that an agreement rests on a decision, or no longer does.
///
/// # Errors
/// When the database does not answer.
pub async fn bind(connection: &mut Connection, decision: i64, bound: bool) -> Result<(), StoreError> {
    decisions::bind(connection, decision, bound).await
}

/// Says that so many cents were paid of what a decision gives.
///
/// # Errors
/// When the database does not answer.
pub async fn note_paid(connection: &mut Connection, decision: i64, cents: i64) -> Result<(), StoreError> {
    paid::add(connection, decision, cents).await
}

/// Keeps the letter that says to a partner what an amendment changed of what was told to it, in the funder's words: in `changed`, and
/// why in the decision's own.
///
/// # Errors
/// When the database does not answer.
pub async fn tell_change(
    connection: &mut Connection,
    app: &App,
    (number, acting): (&str, Acting),
    (decision, why): (&Decision, &str),
    changed: Changed<'_>,
) -> Result<(), Error> {
    let found = finding::found(connection, app, number, (decision.funder, acting)).await?;
    let stands = found.decisions.iter().find(|one| one.id == decision.id);
    let column = found
        .columns
        .iter()
        .find(|one| one.programme.id == decision.programme);
    let (Some(stands), Some(column)) = (stands, column) else {
        return Ok(());
    };
    let told = Decision {
        words: why.to_owned(),
        ..stands.clone()
    };
    Ok(letters::keep(connection, app, &found, (column, &told), Some(changed)).await?)
}

/// What an amendment makes of a decision: another amount, with the reason. Its envelope holds as much, the plan of the
/// application shows what is missing now, and the history keeps what was before. Whoever does checked that it may be.
///
/// # Errors
/// When the database does not answer.
pub async fn amend(
    connection: &mut Connection,
    application: i64,
    (decision, partner): (&Decision, i64),
    (cents, reason, language): (i64, &str, Option<Lang>),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    programmes::hold(connection, decision.programme).await?;
    let stands = spreading::stands(connection, decision.id).await?;
    let (later, _) = lowered(&stands, decision.cents - cents);
    let amended = Decision {
        cents,
        later,
        words: reason.to_owned(),
        ..decision.clone()
    };
    amended_to(
        connection,
        application,
        (decision, &amended, partner),
        (language, acting, now),
    )
    .await
}

/// What an amendment takes from one partner and gives to another out of the same envelopes: the last years pass first, each stays of its
/// year. Whoever does checked that it may be ([`raised`], [`is_passed`]).
///
/// # Errors
/// When the database does not answer.
pub async fn pass(
    connection: &mut Connection,
    application: i64,
    ((less, from), (more, to)): ((&Decision, i64), (&Decision, i64)),
    (cents, reason, language): (i64, &str, Option<Lang>),
    (acting, now): (Acting, i64),
) -> Result<(), StoreError> {
    programmes::hold(connection, less.programme).await?;
    let (stays, passes) = lowered(&spreading::stands(connection, less.id).await?, cents);
    let own = spreading::stands(connection, more.id).await?;
    let lowered = Decision {
        cents: less.cents - cents,
        later: stays,
        words: reason.to_owned(),
        ..less.clone()
    };
    let raised = Decision {
        cents: more.cents + cents,
        later: joined(&own, &passes).unwrap_or(own),
        words: reason.to_owned(),
        ..more.clone()
    };
    amended_to(
        connection,
        application,
        (less, &lowered, from),
        (language, acting, now),
    )
    .await?;
    amended_to(
        connection,
        application,
        (more, &raised, to),
        (language, acting, now),
    )
    .await
}

/// Whether two decisions are out of the same envelopes, so that one can pass so many cents to the other.
#[must_use]
pub fn is_passed(less: &Decision, more: &Decision, cents: i64) -> bool {
    let (_, passes) = lowered(&less.later, cents);
    (less.programme, less.envelope) == (more.programme, more.envelope)
        && joined(&more.later, &passes).is_some()
}

/// Keeps what an amendment made of a decision.
async fn amended_to(
    connection: &mut Connection,
    application: i64,
    (decision, amended, partner): (&Decision, &Decision, i64),
    (language, acting, now): (Option<Lang>, Acting, i64),
) -> Result<(), StoreError> {
    spreading::hold(connection, Some(decision), amended).await?;
    let done = Done {
        act: AMEND,
        acting,
        funder: decision.funder,
        now,
        ground: "",
        advice: None,
        language,
    };
    decisions::write(connection, application, (amended, partner), &done).await
}
