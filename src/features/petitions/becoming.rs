//! A petition becomes a call: said by whoever organises the call, shown on both pages, told to those who
//! asked.

use super::finding::Found;
use super::letters::{self, Side};
use super::petition::State;
use super::store::supports;
use crate::features::calls::Call;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Whether a petition may become a call: it was addressed to one of the bodies that organise the call, and
/// it is neither taken back nor closed.
pub fn may_become(found: &Found, call: &Call) -> bool {
    let lives = match found.petition.state {
        State::Opened | State::Supported | State::Answered | State::Followed => true,
        State::Draft | State::Closed | State::Withdrawn => false,
    };
    lives && call.organisers.contains(&found.addressee.id)
}

/// Whoever organises a call says that a petition became it, or takes that back; false where that changes
/// nothing, or may not be.
pub async fn become_call(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    call: &Call,
    became: bool,
    acting: Acting,
) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let changed = match became {
        true if !may_become(found, call) => false,
        true => supports::became(connection, found.petition.id, call.id, now).await?,
        false => supports::did_not_become(connection, found.petition.id, call.id).await?,
    };
    if !changed {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&found.petitioner.key),
        act: if became {
            "petition-became-call"
        } else {
            "petition-not-call"
        },
        object: &format!("petition:{}", found.petition.key),
        after: Some(&call.address),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    if became && supports::tells(connection, (found.petition.id, call.id), now).await? {
        let told = (&[Side::Petitioner, Side::Supporters][..], "petitions-letter-call");
        letters::send(connection, app, found, told, Some(call)).await?;
    }
    Ok(true)
}
