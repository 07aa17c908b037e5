//! Who carries a pole: the body that recognised it asks, the organisation answers for itself. Whether it is a member is
//! another question: whoever does not carry a pole is no member less.

use super::actions::By;
use super::asking::Refusal;
use super::letters;
use super::pole::{Member, Pole, REST, Stage, State, words};
use super::store::{carrying as store, members, poles};
use crate::features::askings;
use crate::features::directory::{self, Organisation};
use crate::features::projects::Sector;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

words! {
    /// What became of the question whether an organisation carries a pole.
    Answer {
        /// It has not answered.
        Asked = "asked",
        /// It said yes.
        Accepted = "accepted",
        /// It said no.
        Declined = "declined",
        /// The question was taken back before it answered.
        TakenBack = "taken_back",
    }
}

/// An organisation that was asked to carry a pole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carrying {
    /// Its number.
    pub id: i64,
    /// Number of the pole.
    pub pole: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// What became of it.
    pub answer: Answer,
    /// When it was asked, in seconds.
    pub asked_at: i64,
    /// When it answered, or the question was taken back.
    pub answered_at: Option<i64>,
}

/// The last question to an organisation, among all those of a pole in their order.
#[must_use]
pub fn last(every: &[Carrying], organisation: i64) -> Option<Carrying> {
    every
        .iter()
        .rev()
        .find(|one| one.organisation == organisation)
        .copied()
}

/// What the organisation that carries a pole, or is asked to, said.
///
/// # Errors
/// When the database does not answer.
pub async fn said(connection: &mut Connection, pole: &Pole) -> Result<Option<Answer>, StoreError> {
    let every = store::of_pole(connection, pole.id).await?;
    Ok(last(&every, pole.carrier).map(|one| one.answer))
}

/// Since when the organisation that carries a pole does, in seconds; nothing where it has not said yes.
///
/// # Errors
/// When the database does not answer.
pub async fn since(connection: &mut Connection, pole: &Pole) -> Result<Option<i64>, StoreError> {
    let every = store::of_pole(connection, pole.id).await?;
    let accepted = last(&every, pole.carrier).filter(|one| one.answer == Answer::Accepted);
    Ok(accepted.and_then(|one| one.answered_at))
}

/// Asks the carrier of a pole whether it is that.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn ask(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    carrier: &Organisation,
    by: By<'_>,
) -> Result<(), StoreError> {
    let asked = Carrying {
        id: chance::row(),
        pole: pole.id,
        organisation: carrier.id,
        answer: Answer::Asked,
        asked_at: app.clock.now().as_second(),
        answered_at: None,
    };
    store::ask(connection, &asked).await?;
    let parties = (carrier.id, by.organisation.id);
    askings::note(connection, app.clock.today(), parties).await?;
    let act = ("pole-carrier", pole);
    by.tell(connection, app, act, (None, Some(&carrier.key))).await?;
    letters::carrying(connection, app, pole, (carrier, Answer::Asked)).await
}

/// An organisation that was asked says whether it carries a pole; false where nothing waits for its answer. With its yes it
/// is a member and the pole is public; [`super::found`] makes it an organisation of the directory.
///
/// # Errors
/// When the database does not answer.
pub async fn carry(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    yes: bool,
    by: By<'_>,
) -> Result<bool, StoreError> {
    poles::take_turns(connection, pole.id).await?;
    let organisation = by.organisation;
    let pole = poles::by_id(connection, pole.id).await?;
    let Some(pole) = pole.filter(|pole| pole.carrier == organisation.id && pole.stage != Stage::Ended) else {
        return Ok(false);
    };
    let every = store::of_pole(connection, pole.id).await?;
    let asked = last(&every, organisation.id).filter(|one| one.answer == Answer::Asked);
    let Some(asked) = asked else {
        return Ok(false);
    };
    let now = app.clock.now().as_second();
    let answer = if yes { Answer::Accepted } else { Answer::Declined };
    let after = Carrying {
        answer,
        answered_at: Some(now),
        ..asked
    };
    store::answered(connection, &after).await?;
    let act = match yes {
        true => "pole-carried",
        false => "pole-not-carried",
    };
    by.tell(connection, app, (act, &pole), (None, Some(&organisation.key)))
        .await?;
    if yes {
        let every = members::of_pole(connection, pole.id).await?;
        let before = every.into_iter().find(|one| one.organisation == organisation.id);
        let member = match before {
            Some(member) if member.state == State::Accepted => member,
            before => Member {
                id: before.as_ref().map_or_else(chance::row, |one| one.id),
                pole: pole.id,
                organisation: organisation.id,
                sector: before
                    .as_ref()
                    .map_or_else(|| Sector::of(organisation.kind), |one| one.sector),
                state: State::Accepted,
                changed_at: now,
                asked_at: before.and_then(|one| one.asked_at),
            },
        };
        members::put(connection, &member).await?;
    }
    letters::carrying(connection, app, &pole, (organisation, answer)).await?;
    Ok(true)
}

/// The body that recognised a pole asks another organisation to carry it, as long as nobody said yes to that: nothing is
/// public yet. From the one that was asked before the question is taken back where it had not answered. Nobody is asked
/// twice in thirty days, nor within thirty days of a no to being a member.
///
/// # Errors
/// When the database does not answer.
pub async fn hand_over(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    carrier: &Organisation,
    by: By<'_>,
) -> Result<Result<(), Refusal>, StoreError> {
    poles::take_turns(connection, pole.id).await?;
    let Some(pole) = poles::by_id(connection, pole.id).await? else {
        return Ok(Err(Refusal::Nothing));
    };
    let every = store::of_pole(connection, pole.id).await?;
    let before = last(&every, pole.carrier);
    let carried = before.is_some_and(|one| one.answer == Answer::Accepted);
    if carried || pole.stage == Stage::Ended || carrier.id == pole.carrier || carrier.is_pole() {
        return Ok(Err(Refusal::Nothing));
    }
    let now = app.clock.now().as_second();
    let lately = |asked_at: i64| now.saturating_sub(asked_at) < REST * 86_400;
    let members = members::of_pole(connection, pole.id).await?;
    let member = members.iter().find(|one| one.organisation == carrier.id);
    let said_no = member.is_some_and(|one| match one.state {
        State::Declined | State::Left => one.rests(now),
        State::Invited | State::Accepted | State::TakenBack => false,
    });
    if said_no || last(&every, carrier.id).is_some_and(|one| lately(one.asked_at)) {
        return Ok(Err(Refusal::Soon));
    }
    // Whoever is in it already is no stranger to what is asked.
    if member.is_none_or(|one| !one.is_in())
        && let Some(day) = askings::turns_away(connection, app.clock.today(), carrier.id).await?
    {
        return Ok(Err(Refusal::Asked(day)));
    }
    if let Some(before) = before.filter(|one| one.answer == Answer::Asked) {
        let back = Carrying {
            answer: Answer::TakenBack,
            answered_at: Some(now),
            ..before
        };
        store::answered(connection, &back).await?;
        if let Some(former) = directory::any_by_ids(connection, &[pole.carrier]).await?.pop() {
            let act = ("pole-carrier-taken-back", &pole);
            by.tell(connection, app, act, (Some(&former.key), None)).await?;
            letters::carrying(connection, app, &pole, (&former, Answer::TakenBack)).await?;
        }
    }
    poles::carried_by(connection, pole.id, carrier.id, now).await?;
    let pole = Pole {
        carrier: carrier.id,
        version: pole.version + 1,
        ..pole
    };
    ask(connection, app, &pole, carrier, by).await?;
    Ok(Ok(()))
}
