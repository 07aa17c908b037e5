//! A petition becomes a call: said by whoever organises the call, shown on both pages, told to those who
//! asked.

use super::finding::{self, Found};
use super::letters::{self, About, Side};
use super::petition::{Petition, State};
use super::store::{about, petitions, supports};
use crate::features::calls::{self, Call, Content, Draft};
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::i18n::Words;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Whether a petition is neither taken back nor closed.
pub fn lives(petition: &Petition) -> bool {
    match petition.state {
        State::Opened | State::Supported | State::Answered | State::Followed => true,
        State::Draft | State::Closed | State::Withdrawn => false,
    }
}

/// Whether a petition may become a call: it was addressed to one of the bodies that organise the call, and it lives.
pub fn may_become(found: &Found, call: &Call) -> bool {
    lives(&found.petition) && call.organisers.contains(&found.addressee.id)
}

/// The addressee begins a call from what was asked: its draft says it in the same words, and both pages name each other once it
/// is published. Gives the draft. Whoever may was checked by the caller.
pub async fn begin_call(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    acting: Acting,
) -> Result<Draft, StoreError> {
    let petition = &found.petition;
    let (themes, communes) = about::of(connection, petition.id).await?;
    let mut content = Content::default();
    content.about.languages = vec![petition.language];
    content.about.title = Words::default().and(petition.language, &petition.title);
    content.about.policy.clone_from(&petition.policy);
    content.problem.problem = Words::default().and(petition.language, &petition.words);
    content.place.themes = themes;
    content.place.communes = communes;
    let now = app.clock.now().as_second();
    let draft = calls::begin(connection, now, &found.addressee, &content, Some(acting)).await?;
    supports::became(connection, petition.id, draft.id, now).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&found.addressee.key),
        act: "petition-became-call",
        object: &format!("petition:{}", petition.key),
        after: Some(&draft.address),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(draft)
}

/// Tells those who asked of the calls that were begun from their petitions and are published now, each once.
pub async fn tell_of_calls(app: &App) -> Result<(), StoreError> {
    let waiting = supports::untold(&mut *app.db.read().await?).await?;
    for (petition, call) in waiting {
        let mut transaction = app.db.write().await?;
        let Some(call) = calls::by_id(&mut transaction, call).await? else {
            // A draft still.
            continue;
        };
        let now = app.clock.now().as_second();
        if !supports::tells(&mut transaction, (petition, call.id), now).await? {
            continue;
        }
        let petitions = petitions::by_ids(&mut transaction, &[petition]).await?;
        for found in &finding::with(&mut transaction, petitions).await? {
            let told = (&[Side::Petitioner, Side::Supporters][..], "petitions-letter-call");
            letters::send(&mut transaction, app, found, told, About::Call(&call)).await?;
        }
        transaction.commit().await?;
    }
    Ok(())
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
        letters::send(connection, app, found, told, About::Call(call)).await?;
    }
    Ok(true)
}
