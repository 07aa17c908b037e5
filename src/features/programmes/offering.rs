//! A programme that is offered in one go, with its money: for whoever writes it elsewhere than on the pages.

use super::content::Content;
use super::envelope::{Envelope, Refusal, refusal};
use super::programme::{Programme, State};
use super::store;
use crate::features::directory::Organisation;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Begins, publishes and endows a programme, with its journal. Whoever may was checked by the caller. Nothing is
/// written of an envelope that the others refuse: the caller gives its transaction up.
///
/// # Errors
/// When the database does not answer.
pub async fn offer(
    connection: &mut Connection,
    now: i64,
    funder: &Organisation,
    (content, envelopes): (Content, &[Envelope]),
    acting: Option<Acting>,
) -> Result<Result<Programme, Refusal>, StoreError> {
    let name = content.name(Lang::Fr).0.to_owned();
    let programme = Programme {
        id: chance::row(),
        address: chance::address(&name),
        funder: funder.id,
        state: State::Published,
        draft: content,
        published: 1,
        version: 1,
    };
    store::insert(connection, &programme, now).await?;
    store::publish(connection, &programme, ("", Lang::Fr), now).await?;
    let said = programme.draft.written();
    let act = Act {
        acting,
        organisation: Some(&funder.key),
        act: "programme-published",
        object: &format!("programme:{}", programme.address),
        after: Some(&said),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    let mut set: Vec<Envelope> = Vec::with_capacity(envelopes.len());
    for envelope in envelopes {
        if let Some(refused) = refusal(&set, envelope) {
            return Ok(Err(refused));
        }
        store::set_aside(connection, programme.id, envelope, now).await?;
        let act = Act {
            acting,
            organisation: Some(&funder.key),
            act: "envelope-set-aside",
            object: &format!("envelope:{}", envelope.id),
            after: Some(&envelope.told(&programme.address)),
            ..Act::default()
        };
        journal::record(connection, now, &act).await?;
        set.push(envelope.clone());
    }
    Ok(Ok(programme))
}
