//! Deciding: in one transaction a person of a funder says what becomes of an amount; the envelope, the history, the journal
//! and the letters follow. Nothing here decides: it refuses what has no sense (`weighing`), and keeps the rest.

use super::consequences::{Before, follow};
use super::coverage::Asked;
use super::deciding::{Act, Beyond};
use super::finding::{self, Column, Found};
use super::grounds::Ground;
use super::letters::{Changed, changed};
use super::spreading;
use super::store::advice::{self, Advice};
use super::store::decisions::{self, Done};
use super::store::scarce;
use super::store::spoken;
use super::store::votes::{self, Voted};
use super::telling::tell;
use super::weighing::{Weighed, weigh};
use crate::features::file;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Lang;
use crate::shared::journal;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// What a person says.
#[derive(Clone, Debug)]
pub struct Typed {
    /// What becomes of the amount.
    pub act: Act,
    /// How much, in cents; 0 where nothing is given.
    pub cents: i64,
    /// Out of which envelope.
    pub envelope: Option<i64>,
    /// What of it is of later years than the envelope's, each with its cents; none where nobody says, so that it is spread by what is
    /// requested.
    pub years: Option<Vec<(i16, i64)>>,
    /// Condition, reason or what happens next.
    pub words: String,
    /// In which language that is typed.
    pub language: Lang,
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
    /// The envelope is for others than the partner, or for another place, and no words say why.
    Only,
    /// It only completes what another programme supports, none does yet that its funder may know of, and no words say why.
    Support,
    /// It was promised if another programme gives so much, that did not tell it yet, and no words say why it is granted all the same.
    Unmet,
    /// It departs from what the colleges thought, or from the proposal that the session adopted, and no words say why.
    Departs,
    /// An agreement rests on it: it is changed by an amendment.
    Bound,
    /// What is typed for later years is more than the amount, or of no later year than the envelope.
    Years,
    /// All of the amount is typed for later years: nothing of it would be out of the envelope that is chosen.
    FirstYear,
    /// The envelope of that year has not as much left for its share; so much it has, in cents.
    Short(i16, i64),
    /// A later year for which something is requested has nothing of what is given, which is less, and no words say why.
    Ends,
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

/// Keeps what a session thought of an amount, for whoever decides on it: it binds nobody, and whoever departs from it says why.
///
/// # Errors
/// When the database does not answer.
pub async fn advise(
    connection: &mut Connection,
    application: i64,
    advice: &Advice,
) -> Result<(), StoreError> {
    advice::keep(connection, application, advice).await
}

/// Whether the law of rights that a grant creates holds for the funder.
#[must_use]
pub fn binds(app: &App, found: &Found) -> bool {
    finding::is_public(&found.funder) && file::is_french(app, &found.funder)
}

/// Decides; inside, whether the partners are told. Of two at once the second waits for the first, and reads what it left. What others
/// promised if it comes to this, and confirmed, takes effect at once.
///
/// # Errors
/// When the database does not answer.
pub async fn decide(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    (column, asked): (&Column, &Asked),
    (typed, acting): (&Typed, Acting),
) -> Result<Result<bool, Refusal>, Error> {
    let weighed = match weigh(connection, app, found, (column, asked), typed).await? {
        Ok(weighed) => weighed,
        Err(refusal) => return Ok(Err(refusal)),
    };
    settle(connection, app, (found, column), &weighed, (typed, acting)).await?;
    let before = Before {
        asked: found.asked.clone(),
        decisions: weighed.every,
    };
    // Whoever decides hinders a promise of their own without seeing it: they are told as the others are.
    follow(connection, app, (&found.sent, &before), (acting, None)).await?;
    Ok(Ok(weighed.tells))
}

/// Keeps what was weighed: its envelope holds as much, its history and the journal say it, and whoever is concerned is told.
pub(super) async fn settle(
    connection: &mut Connection,
    app: &App,
    (found, column): (&Found, &Column),
    weighed: &Weighed,
    (typed, acting): (&Typed, Acting),
) -> Result<(), StoreError> {
    let (decision, before) = (&weighed.decision, weighed.before.as_ref());
    spreading::hold(connection, before, decision).await?;
    let now = app.clock.now().as_second();
    keep(connection, found, column, weighed, (typed, acting, now)).await?;
    if !typed.act.keeps() {
        let scarce = (weighed.scarce, &weighed.lacking[..]);
        scarce::keep(connection, found.sent.application.id, decision, scarce).await?;
    }
    if weighed.tells {
        let told = before.filter(|one| one.notified.is_some() && typed.act == Act::Amend);
        let changed = told.map(|was| move |lang: Lang| changed(app, lang, (was.cents, decision.cents)));
        let changed = changed.as_ref().map(|said| said as Changed<'_>);
        tell(
            connection,
            app,
            found,
            (column, decision),
            (weighed.former, changed),
        )
        .await?;
    }
    Ok(())
}

/// Writes a decision, its history and its line in the journal.
async fn keep(
    connection: &mut Connection,
    found: &Found,
    column: &Column,
    weighed: &Weighed,
    (typed, acting, now): (&Typed, Acting, i64),
) -> Result<(), StoreError> {
    let application = &found.sent.application;
    let decision = &weighed.decision;
    let before = weighed.before.as_ref().filter(|_| typed.act.keeps());
    let language = match before {
        // Words that stand there still are in the language of whoever typed them.
        Some(before) => spoken::of(connection, application.id).await?.remove(&before.id),
        None => Some(typed.language),
    };
    let done = Done {
        language,
        act: typed.act.as_str(),
        acting,
        funder: found.funder.id,
        now,
        ground: typed.ground.map_or("", Ground::as_str),
        advice: weighed.advice.as_ref(),
    };
    decisions::write(connection, application.id, (decision, weighed.partner), &done).await?;
    let was = weighed.before.as_ref().map(spreading::journalled);
    let act = journal::Act {
        acting: Some(acting),
        organisation: Some(&found.funder.key),
        act: typed.act.journal(),
        object: &format!(
            "application:{}/{}/{}",
            application.number, decision.partner, column.programme.address
        ),
        before: was.as_deref(),
        after: Some(&spreading::journalled(decision)),
    };
    journal::record(connection, now, &act).await
}
