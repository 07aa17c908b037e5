//! Decisions that gave less than was proposed because nothing more was left: of an envelope, or under the ceiling of small state aid. Once
//! there is room again, those who decide for their funder are told, once: they look at it again, or leave it. Nothing is decided by that.

use std::str::FromStr;

use super::store::decisions;
use super::store::scarce::{self as store, Untold};
use super::telling::{self, Names};
use super::{aid, finding, standing};
use crate::features::applications::{self, Sent};
use crate::features::directory;
use crate::features::programmes::{self, Programme};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// What left nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The envelope.
    Envelope,
    /// The ceiling of small state aid.
    Aid,
}

impl Room {
    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Envelope => "envelope",
            Self::Aid => "aid",
        }
    }
}

impl FromStr for Room {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Envelope, Self::Aid]
            .into_iter()
            .find(|room| room.as_str() == word)
            .ok_or(())
    }
}

/// That less was given than was proposed, and what left nothing more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scarce {
    /// What did.
    pub room: Room,
    /// What was proposed by the session, or requested where it proposed nothing, in cents.
    pub wanted: i64,
}

impl Scarce {
    /// Whether so many cents were given and no more because they were all that an envelope had left, or all that the ceiling left: where
    /// either says nothing, it left nothing short.
    #[must_use]
    pub fn of(wanted: i64, cents: i64, left: Option<i64>, aid: Option<i64>) -> Option<Self> {
        let room = match cents < wanted {
            true if left.is_some_and(|left| left <= cents) => Room::Envelope,
            true if aid.is_some_and(|aid| aid <= cents) => Room::Aid,
            _ => return None,
        };
        Some(Self { room, wanted })
    }
}

/// Looks where there is room again: for what a programme whose money moved decides, and under the ceilings of small state aid of those to
/// whom it decided something; or under every ceiling, which time gives back.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn look(
    connection: &mut Connection,
    app: &App,
    programme: Option<i64>,
) -> Result<(), Error> {
    for one in store::untold(connection, programme).await? {
        match more(connection, app, &one).await? {
            Some(0) => {}
            Some(more) => {
                if store::tell(connection, one.decision).await? {
                    tell(connection, app, &one, more).await?;
                }
            }
            // Nobody is told of it any more: it is looked at no more either.
            None => {
                store::tell(connection, one.decision).await?;
            }
        }
    }
    Ok(())
}

/// Whether somebody is to be told of room that time gave back; nothing is written by that.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn is_there(connection: &mut Connection, app: &App) -> Result<bool, Error> {
    for one in store::untold(connection, None).await? {
        if more(connection, app, &one).await?.is_some_and(|more| more > 0) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How much more could be given now, in cents, and no more than was proposed: as far as both the envelope and the ceiling go, whichever of
/// them left nothing more. None once it is requested no more, or the last year is over for which it was: what comes back then is for others.
async fn more(connection: &mut Connection, app: &App, one: &Untold) -> Result<Option<i64>, Error> {
    let Some(sent) = applications::sent_with(connection, one.application).await? else {
        return Ok(None);
    };
    let Some(programme) = programmes::by_ids(connection, &[one.programme]).await?.pop() else {
        return Ok(None);
    };
    let requests = sent.frozen.own_requests();
    let requests =
        requests.filter(|asked| asked.programme == programme.address && asked.partner == one.partner.0);
    let last = requests.map(|asked| asked.year).max();
    let Some(last) = last.filter(|last| *last >= app.clock.today().year()) else {
        return Ok(None);
    };
    let left = left(connection, app, (one, &programme, last)).await?;
    if left <= 0 {
        return Ok(Some(0));
    }
    let ceiling = under_the_ceiling(connection, app, (one, &sent)).await?;
    let ceiling = match one.scarce.room {
        Room::Envelope => ceiling.unwrap_or(i64::MAX),
        // Where no ceiling is known, nobody says that there is room under it.
        Room::Aid => ceiling.unwrap_or_default(),
    };
    Ok(Some(left.min(ceiling).min(one.scarce.wanted - one.cents).max(0)))
}

/// What is left of its envelope, or where nothing was given of any of its programme that is for no later year than the last for which it
/// was requested: what is set aside for the next year is for what is requested then. What comes back to one of a year that is over is nobody's
/// to give any more; what members of a common fund set aside is of no year.
async fn left(
    connection: &mut Connection,
    app: &App,
    (one, programme, last): (&Untold, &Programme, i16),
) -> Result<i64, StoreError> {
    let is_pooled = programme.pooled.is_some();
    let this = app.clock.today().year();
    let remaining = programmes::remaining(connection, programme.id).await?;
    if !one.lacking.is_empty() {
        // Of several years each gives back what it has, and no more than was wanted of it.
        let back = one.lacking.iter().map(|(id, wanted)| {
            let own = remaining
                .iter()
                .find(|(own, _)| own.id == *id && own.year >= this);
            own.map_or(0, |(_, left)| (*left).min(*wanted).max(0))
        });
        return Ok(back.sum());
    }
    let left = remaining.iter().filter(|(envelope, _)| match one.envelope {
        Some(own) => own == envelope.id && (is_pooled || envelope.year >= this),
        None => is_pooled || (this..=last).contains(&envelope.year),
    });
    Ok(left.map(|(_, left)| *left).max().unwrap_or_default())
}

/// What the partner may still have under the rules on small state aid, beyond what the decision gives; nothing where these are none of it.
async fn under_the_ceiling(
    connection: &mut Connection,
    app: &App,
    (one, sent): (&Untold, &Sent),
) -> Result<Option<i64>, Error> {
    let funder = directory::any_by_ids(connection, &[one.funder]).await?.pop();
    let (partner, organisation) = (one.partner.0.as_str(), one.partner.1);
    let rules = funder.and_then(|funder| aid::rules(app, &funder, (&sent.frozen, partner)));
    let Some(rules) = rules else { return Ok(None) };
    let room = aid::room(connection, app, (organisation, rules), one.decision).await?;
    Ok(room.map(|room| room.left() - one.cents))
}

async fn tell(connection: &mut Connection, app: &App, one: &Untold, more: i64) -> Result<(), Error> {
    let Some(sent) = applications::sent_with(connection, one.application).await? else {
        return Ok(());
    };
    let every = decisions::of_application(connection, one.application).await?;
    let (columns, _) = finding::requests(connection, &sent).await?;
    let former = standing::former(connection, &sent, &every).await?;
    let names = Names {
        sent: &sent,
        columns: &columns,
        former: &former,
    };
    if let Some(decision) = every.iter().find(|decision| decision.id == one.decision) {
        telling::tell_room(connection, app, names, (decision, one.scarce, more)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Room, Scarce};

    #[test]
    fn whoever_gave_all_that_was_left_and_less_than_was_proposed_lacked_room_and_nobody_else() {
        let scarce = |room| Some(Scarce { room, wanted: 500 });
        assert_eq!(Scarce::of(500, 300, Some(300), None), scarce(Room::Envelope));
        assert_eq!(Scarce::of(500, 0, Some(-1), None), scarce(Room::Envelope));
        assert_eq!(Scarce::of(500, 300, Some(301), Some(300)), scarce(Room::Aid));
        assert_eq!(Scarce::of(500, 300, Some(301), Some(301)), None, "it chose to");
        assert_eq!(Scarce::of(500, 500, Some(500), Some(500)), None, "nothing lacks");
        assert_eq!(Scarce::of(500, 0, None, None), None);
        for room in [Room::Envelope, Room::Aid] {
            assert_eq!(room.as_str().parse(), Ok(room));
        }
    }
}
