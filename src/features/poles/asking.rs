//! Who is asked to be a member of a pole, and what each answers: nobody is in without its own yes, and nobody is asked
//! again and again.

use jiff::civil::Date;

use super::actions::By;
use super::carrying::{self, Answer};
use super::letters;
use super::pole::{Member, Pole, Stage, State, WAITING_MOST, Word, said};
use super::store::{members, poles};
use crate::features::askings;
use crate::features::directory::Organisation;
use crate::features::projects::Sector;
use crate::shared::app::App;
use crate::shared::chance;
use crate::shared::store::{Connection, StoreError};

/// Why nothing is said of a membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It changes nothing, or makes no sense any more.
    Nothing,
    /// It was asked less than thirty days ago.
    Soon,
    /// Too many have not answered yet.
    Many,
    /// It is a small association that many others asked something already; it can be asked from that day.
    Asked(Date),
}

/// Says something about a membership; gives where it stands now.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (organisation, sector): (&Organisation, Sector),
    word: Word,
    by: By<'_>,
) -> Result<Result<State, Refusal>, StoreError> {
    poles::take_turns(connection, pole.id).await?;
    if word == Word::Invite
        && let Some(day) = askings::turns_away(connection, app.clock.today(), organisation.id).await?
    {
        return Ok(Err(Refusal::Asked(day)));
    }
    say_to_any(connection, app, pole, (organisation, sector), word, by).await
}

/// The same, however often an organisation was asked by others: it built what the pole comes from.
pub(super) async fn say_to_any(
    connection: &mut Connection,
    app: &App,
    pole: &Pole,
    (organisation, sector): (&Organisation, Sector),
    word: Word,
    by: By<'_>,
) -> Result<Result<State, Refusal>, StoreError> {
    poles::take_turns(connection, pole.id).await?;
    // Its stage, or its carrier, may have changed while one waited.
    let Some(pole) = &poles::by_id(connection, pole.id).await? else {
        return Ok(Err(Refusal::Nothing));
    };
    // A pole has nobody of its own who could answer: its members may join, each for itself.
    if word == Word::Invite && organisation.is_pole() {
        return Ok(Err(Refusal::Nothing));
    }
    let now = app.clock.now().as_second();
    let every = members::of_pole(connection, pole.id).await?;
    let before = every.iter().find(|one| one.organisation == organisation.id);
    let stood = before.map(|member| member.state);
    let asked = carrying::said(connection, pole).await?;
    let carries = pole.carrier == organisation.id && asked == Some(Answer::Accepted);
    // Its carrier does not leave it; and of one that is over, one may only go.
    let makes_sense = |state: &State| {
        !(carries && *state == State::Left) && (pole.stage != Stage::Ended || word == Word::Leave)
    };
    let Some(state) = said(stood, word).filter(makes_sense) else {
        return Ok(Err(Refusal::Nothing));
    };
    let waiting = every.iter().filter(|one| one.state == State::Invited);
    match word {
        Word::Invite if before.is_some_and(|member| member.rests(now)) => return Ok(Err(Refusal::Soon)),
        Word::Invite if waiting.count() >= WAITING_MOST => return Ok(Err(Refusal::Many)),
        Word::Invite | Word::TakeBack | Word::Accept | Word::Decline | Word::Leave => {}
    }
    let after = Member {
        id: before.map_or_else(chance::row, |member| member.id),
        pole: pole.id,
        organisation: organisation.id,
        sector: match (word, before) {
            (Word::Invite, _) | (_, None) => sector,
            (_, Some(member)) => member.sector,
        },
        state,
        changed_at: now,
        asked_at: match word {
            Word::Invite => Some(now),
            Word::TakeBack | Word::Accept | Word::Decline | Word::Leave => {
                before.and_then(|member| member.asked_at)
            }
        },
    };
    members::put(connection, &after).await?;
    if word == Word::Invite {
        let asked = (organisation.id, by.organisation.id);
        askings::note(connection, app.clock.today(), asked).await?;
    }
    let act = format!("pole-member-{}", state.as_str());
    let said = format!("{} {}", organisation.key, after.sector.as_str());
    by.tell(
        connection,
        app,
        (&act, pole),
        (stood.map(State::as_str), Some(&said)),
    )
    .await?;
    letters::member(connection, app, pole, (organisation, word)).await?;
    Ok(Ok(state))
}
