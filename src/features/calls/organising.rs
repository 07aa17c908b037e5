//! Who may write a call: the people of the organisations that organise it together, as long as each holds
//! the capacity of an organiser. One whose capacity ended writes nothing any more: it may leave, finish reading and
//! answering what was sent to it, and give the call up where no other organiser goes on with it.

use super::call::Call;
use super::store;
use super::store::calls::Draft;
use super::store::organisers::{self, State};
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A call as its organisers write it, and in whose name the asker does.
pub struct Writing {
    /// The call.
    pub draft: Draft,
    /// The organiser in whose name.
    pub organisation: Organisation,
    /// Under which mandate.
    pub acting: Acting,
    /// Whether it holds the capacity of an organiser today. Without it nothing is written; leaving and
    /// giving up stay possible.
    pub holds: bool,
}

/// The call at an address, for whoever writes it. For everyone else there is none.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn writing(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Writing, Error> {
    let own = giving_up(cx, connection, address).await?;
    own.holds.then_some(own).ok_or(Error::NotFound)
}

/// The same for whoever organises it, even where the capacity of an organiser ended since: what is left to them is giving
/// it up, where nobody else goes on with it. Where somebody does, they leave.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn giving_up(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Writing, Error> {
    let own = among(cx, connection, address, &[State::Confirmed]).await?;
    if own.holds {
        return Ok(own);
    }
    for organiser in organisers::of_call(connection, own.draft.id).await? {
        let confirmed = organiser.state == State::Confirmed;
        if confirmed && may_organise(cx, connection, organiser.organisation).await? {
            return Err(Error::NotFound);
        }
    }
    Ok(own)
}

/// The same for whoever was asked to organise it and has not answered yet.
///
/// # Errors
/// [`Error::SignIn`], [`Error::NotFound`], [`Error::SecondFactor`].
pub async fn asked_to(cx: &Cx, connection: &mut Connection, address: &str) -> Result<Writing, Error> {
    among(cx, connection, address, &[State::Confirmed, State::Invited]).await
}

/// The first organiser in one of these states for which the asker acts; one that holds the capacity comes
/// before one that does not.
async fn among(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
    states: &[State],
) -> Result<Writing, Error> {
    cx.someone()?;
    let draft = store::calls::draft(connection, address)
        .await?
        .ok_or(Error::NotFound)?;
    let mut without = None;
    for organiser in organisers::of_call(connection, draft.id).await? {
        if !states.contains(&organiser.state) {
            continue;
        }
        let acting = match cx.acting(Power::OrganiseCalls, Some(organiser.organisation)) {
            Err(Error::NotFound) => continue,
            answer => answer?,
        };
        let organisation = directory::any_by_ids(connection, &[organiser.organisation])
            .await?
            .pop()
            .ok_or(Error::NotFound)?;
        let own = Writing {
            holds: may_organise(cx, connection, organisation.id).await?,
            draft: draft.clone(),
            organisation,
            acting,
        };
        if own.holds {
            return Ok(own);
        }
        without.get_or_insert(own);
    }
    without.ok_or(Error::NotFound)
}

/// One organiser of a call that is not published yet asks another body to organise it together, which says yes: under which mandate each
/// does. Whoever calls this looked that both may.
///
/// # Errors
/// When the database does not answer.
pub async fn together(
    connection: &mut Connection,
    now: i64,
    draft: &Draft,
    other: &Organisation,
    (asks, answers): (Acting, Acting),
) -> Result<(), StoreError> {
    let row = (chance::row(), draft.id, other.id);
    organisers::insert(connection, row, State::Confirmed, now).await?;
    for (word, acting) in [
        ("call-organiser-invited", asks),
        ("call-organiser-confirmed", answers),
    ] {
        let act = Act {
            acting: Some(acting),
            organisation: Some(&other.key),
            act: word,
            object: &format!("call:{}", draft.address),
            ..Act::default()
        };
        journal::record(connection, now, &act).await?;
    }
    Ok(())
}

/// The organisations in whose name the asker may organise a call, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let mut ids: Vec<i64> = actor
        .mandates_with(Power::OrganiseCalls)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = Vec::new();
    for organisation in directory::any_by_ids(connection, &ids).await? {
        if may_organise(cx, connection, organisation.id).await? {
            own.push(organisation);
        }
    }
    own.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    Ok(own)
}

/// Whether the asker is shown the way to write a published call: one of its organisers, which holds the
/// capacity, is theirs.
///
/// # Errors
/// When the database does not answer.
pub async fn organises(cx: &Cx, connection: &mut Connection, call: &Call) -> Result<bool, StoreError> {
    for organiser in &call.organisers {
        if cx.could(Power::OrganiseCalls, Some(*organiser))
            && may_organise(cx, connection, *organiser).await?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether an organisation holds the capacity of an organiser today.
///
/// # Errors
/// When the database does not answer.
pub async fn may_organise(
    cx: &Cx,
    connection: &mut Connection,
    organisation: i64,
) -> Result<bool, StoreError> {
    let held = capacities::held(connection, organisation, cx.app.clock.today()).await?;
    Ok(held.iter().any(|granted| granted.capacity == Capacity::Organiser))
}
