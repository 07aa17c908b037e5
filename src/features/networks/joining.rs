//! The verbs of belonging: each is written, sealed in the journal and answered in one transaction.

use super::finding::Found;
use super::membership::{self, Side, State, Step};
use super::network::{Network, Saying};
use super::store::members::{self, Membership};
use super::store::networks;
use super::telling;
use crate::features::directory::Organisation;
use crate::shared::app::App;
use crate::shared::authz::Acting;
use crate::shared::chance;
use crate::shared::journal::{self, Act};
use crate::shared::store::{Connection, StoreError};

/// Founders that a grouping opens with.
pub const FOUNDERS: usize = 2;

/// Who says something about a membership, and how we know.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    /// For which side.
    pub side: Side,
    /// Who.
    pub acting: Acting,
    /// Whether a public body entered it for somebody who telephoned or wrote.
    pub for_others: bool,
}

/// Says something about a membership; where it stands now, nothing where that changes nothing (it was
/// said already, or the other side was faster). The other side gets a letter.
///
/// # Errors
/// When the database does not answer.
pub async fn say(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    organisation: &Organisation,
    voice: Voice,
    step: Step,
) -> Result<Option<State>, StoreError> {
    let (now, network) = (app.clock.now().as_second(), &found.network);
    networks::take_turns(connection, network.id).await?;
    let before = members::one(connection, network.id, organisation.id).await?;
    // A network is no member of itself.
    if network.organisation == Some(organisation.id) {
        return Ok(None);
    }
    let stood = before.map(|membership| membership.state);
    let Some(state) = membership::next(stood, voice.side, step) else {
        return Ok(None);
    };
    let after = Membership {
        id: before.map_or_else(chance::row, |membership| membership.id),
        network: network.id,
        organisation: organisation.id,
        state,
        founder: false,
        changed_at: now,
    };
    members::put(connection, &after).await?;
    let act = match voice.for_others {
        true => format!("membership-{}-for-others", state.as_str()),
        false => format!("membership-{}", state.as_str()),
    };
    let act = Act {
        acting: Some(voice.acting),
        organisation: Some(&organisation.key),
        act: &act,
        object: &format!("membership:{}", after.id),
        before: stood.map(State::as_str),
        after: Some(state.as_str()),
    };
    journal::record(connection, now, &act).await?;
    if state == State::Confirmed && network.opened_at.is_none() {
        open_when_founded(connection, now, network, voice.acting).await?;
    }
    telling::tell(connection, app, found, organisation, voice, state).await?;
    Ok(Some(state))
}

async fn open_when_founded(
    connection: &mut Connection,
    now: i64,
    network: &Network,
    acting: Acting,
) -> Result<(), StoreError> {
    let members = members::of_network(connection, network.id).await?;
    let confirmed = members.iter().filter(|one| one.state == State::Confirmed);
    if confirmed.count() < FOUNDERS {
        return Ok(());
    }
    networks::open(connection, network.id, now).await?;
    let act = Act {
        acting: Some(acting),
        act: "network-opened",
        object: &format!("network:{}", network.key),
        after: Some(&network.name),
        ..Act::default()
    };
    journal::record(connection, now, &act).await
}

/// Starts a grouping with its first founder; it opens when a second one and this one said yes to each
/// other. Gives its key.
///
/// # Errors
/// When the database does not answer.
pub async fn start(
    connection: &mut Connection,
    now: i64,
    founder: &Organisation,
    saying: &Saying,
    acting: Acting,
) -> Result<String, StoreError> {
    let (id, key) = (chance::row(), chance::spoken_number());
    networks::insert(connection, id, &key, None, saying, now).await?;
    let first = Membership {
        id: chance::row(),
        network: id,
        organisation: founder.id,
        // It speaks for both sides as long as it is alone.
        state: State::Confirmed,
        founder: true,
        changed_at: now,
    };
    members::put(connection, &first).await?;
    let act = Act {
        acting: Some(acting),
        organisation: Some(&founder.key),
        act: "network-started",
        object: &format!("network:{key}"),
        after: Some(&saying.name),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(key)
}

/// Writes what an organisation that is a network says of itself at first; gives its key, or nothing when
/// somebody said so at this very moment.
///
/// # Errors
/// When the database does not answer.
pub async fn present(
    connection: &mut Connection,
    now: i64,
    organisation: &Organisation,
    saying: &Saying,
    acting: Acting,
) -> Result<Option<String>, StoreError> {
    let (id, key) = (chance::row(), chance::spoken_number());
    if !networks::insert(connection, id, &key, Some(organisation.id), saying, now).await? {
        return Ok(None);
    }
    let act = Act {
        acting: Some(acting),
        organisation: Some(&organisation.key),
        act: "network-presented",
        object: &format!("network:{key}"),
        after: Some(&saying.words),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(Some(key))
}

/// Writes what a network says of itself now, instead of what it said at `version`; false when
/// somebody was faster.
pub async fn change(
    connection: &mut Connection,
    now: i64,
    network: &Network,
    version: i64,
    saying: &Saying,
    acting: Acting,
) -> Result<bool, StoreError> {
    if !networks::change(connection, network.id, version, saying).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        act: "network-changed",
        object: &format!("network:{}", network.key),
        before: Some(&network.words),
        after: Some(&saying.words),
        ..Act::default()
    };
    journal::record(connection, now, &act).await?;
    Ok(true)
}

/// Closes a network: nobody finds it any more, its members get a letter that says why. False when it was
/// closed already.
///
/// # Errors
/// When the database does not answer.
pub async fn close(
    connection: &mut Connection,
    app: &App,
    found: &Found,
    reason: &str,
    acting: Acting,
) -> Result<bool, StoreError> {
    let (now, network) = (app.clock.now().as_second(), &found.network);
    if !networks::close(connection, network.id, reason, now).await? {
        return Ok(false);
    }
    let act = Act {
        acting: Some(acting),
        organisation: found.organisation.as_ref().map(|one| one.key.as_str()),
        act: "network-closed",
        object: &format!("network:{}", network.key),
        before: Some(&network.words),
        after: Some(reason),
    };
    journal::record(connection, now, &act).await?;
    let members = members::of_network(connection, network.id).await?;
    let told: Vec<i64> = members
        .iter()
        .filter(|one| one.state == State::Confirmed)
        .map(|one| one.organisation)
        .chain(network.organisation)
        .collect();
    telling::tell_closed(connection, app, found, &told, (reason, acting.person)).await?;
    Ok(true)
}
