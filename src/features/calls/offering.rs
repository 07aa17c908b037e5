//! Programmes that a call offers. Its organisers choose them among all that are published; each is offered only by the
//! yes of its funder, who may be one of them or somebody else.

use super::call::Kind;
use super::content::{Content, Lack, Section, lacks};
use super::letters;
use super::organising::Writing;
use super::publishing;
use super::store::calls::Draft;
use super::store::programmes::{self as store, Offer, State};
use super::store::sections;
use crate::features::directory::{self, Organisation};
use crate::features::programmes::{self, Programme};
use crate::shared::authz::{Acting, Power};
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Cx;

/// Everything that a call lacks before it can be published, the yes of each funder too.
///
/// # Errors
/// When the database does not answer.
pub async fn missing(
    connection: &mut Connection,
    draft: &Draft,
    content: &Content,
) -> Result<Vec<Lack>, StoreError> {
    let mut missing = lacks(content);
    // A rule of ours that came after a call was published does not keep its words from being mended.
    let alone = |content: &Content| content.about.kind == Kind::Projects && content.answering.minimum < 2;
    let stands = publishing::last(connection, draft).await?;
    if stands.is_some_and(|stands| alone(&stands.content)) {
        missing.retain(|lack| lack.key != "call-lack-partners");
    }
    let offers = store::of_call(connection, draft.id).await?;
    for address in &content.means.programmes {
        let programme = programmes::find(connection, address).await?;
        let said = programme.as_ref().and_then(|programme| {
            let mut own = offers.iter();
            own.find(|offer| offer.programme == programme.id)
        });
        let open = programme
            .as_ref()
            .is_some_and(|one| one.state == programmes::State::Published);
        let key = match said.map(|offer| offer.state) {
            _ if !open => "call-lack-programme-closed",
            Some(State::Agreed) => continue,
            Some(State::Declined) => "call-lack-programme-declined",
            Some(State::Proposed) | None => "call-lack-programme-asked",
        };
        let lack = Lack {
            section: Section::Means,
            key,
        };
        if !missing.contains(&lack) {
            missing.push(lack);
        }
    }
    missing.sort_by_key(|lack| lack.section);
    Ok(missing)
}

fn object(draft: &Draft, programme: &Programme) -> String {
    format!("call:{}/{}", draft.address, programme.address)
}

/// Asks the funders of the programmes that a draft names now, each once: one that is named no longer and then again was asked.
/// Whoever keeps the programme too says yes by that.
///
/// # Errors
/// When the database does not answer.
pub async fn ask(
    cx: &Cx,
    connection: &mut Connection,
    own: &Writing,
    content: &Content,
) -> Result<(), StoreError> {
    let (draft, now) = (&own.draft, cx.now());
    let offers = store::of_call(connection, draft.id).await?;
    let mut named = Vec::new();
    for address in &content.means.programmes {
        named.extend(programmes::find(connection, address).await?);
    }
    for programme in named {
        if offers.iter().any(|offer| offer.programme == programme.id) {
            continue;
        }
        let keeper = cx.acting(Power::KeepProgrammes, Some(programme.funder)).ok();
        let state = match keeper {
            Some(_) => State::Agreed,
            None => State::Proposed,
        };
        if !store::propose(connection, (draft.id, programme.id), state, now).await? {
            continue;
        }
        let funder = directory::any_by_ids(connection, &[programme.funder])
            .await?
            .pop();
        let Some(funder) = funder else { continue };
        let act = Act {
            acting: keeper.or(Some(own.acting)),
            organisation: Some(&funder.key),
            act: match state {
                State::Agreed => "call-programme-agreed",
                State::Proposed | State::Declined => "call-programme-proposed",
            },
            object: &object(draft, &programme),
            ..Act::default()
        };
        journal::record(connection, now, &act).await?;
        if state == State::Proposed {
            let by = own.organisation.name.as_str();
            letters::tell_asked(
                &cx.app,
                connection,
                (&programme, &funder),
                by,
                &content.about.title,
            )
            .await?;
        }
    }
    Ok(())
}

/// Whether a call still asks for a programme: one that was given up, or names it no more, asks for nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn is_asked(
    connection: &mut Connection,
    offer: &Offer,
    programme: &Programme,
) -> Result<bool, StoreError> {
    for draft in store::drafts(connection, &[offer.call]).await? {
        let (content, _) = sections::read(connection, draft.id).await?;
        if draft.withdrawn_at.is_none() && content.means.programmes.contains(&programme.address) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a funder may change what it said: once everybody reads that the call offers its programme, it closes that.
#[must_use]
pub fn may_answer(offer: &Offer) -> bool {
    !offer.offered
}

/// Keeps what a funder says, and tells the organisers; false where it may not say that now.
///
/// # Errors
/// When the database does not answer.
pub async fn answer(
    cx: &Cx,
    connection: &mut Connection,
    (draft, offer): (&Draft, &Offer),
    (programme, funder): (&Programme, &Organisation),
    (to, acting): (State, Acting),
) -> Result<bool, StoreError> {
    if !may_answer(offer) || to == State::Proposed || to == offer.state {
        return Ok(false);
    }
    let now = cx.now();
    if !store::answer(connection, offer, to, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&funder.key),
        act: match to {
            State::Agreed => "call-programme-agreed",
            State::Proposed | State::Declined => "call-programme-declined",
        },
        object: &object(draft, programme),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    letters::tell_answered(&cx.app, connection, draft, (programme, funder), to).await?;
    Ok(true)
}

/// Says that a call offers a programme of a body that organises it, for those who write both at once.
///
/// # Errors
/// When the database does not answer.
pub async fn offer(
    connection: &mut Connection,
    draft: &Draft,
    programme: &Programme,
    now: i64,
) -> Result<(), StoreError> {
    store::propose(connection, (draft.id, programme.id), State::Agreed, now).await?;
    Ok(())
}

/// The programmes that a published call offers, by their numbers.
///
/// # Errors
/// When the database does not answer.
pub async fn offered(connection: &mut Connection, call: i64) -> Result<Vec<i64>, StoreError> {
    let offers = store::of_call(connection, call).await?;
    Ok(offers
        .iter()
        .filter(|offer| offer.offered)
        .map(|offer| offer.programme)
        .collect())
}
