//! Networks as they may be shown, and who speaks for them.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::membership::State;
use super::network::Network;
use super::store::{members, networks};
use crate::features::capacities::{self, Capacity};
use crate::features::directory::{self, Organisation};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A network that may be shown.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it says of itself.
    pub network: Network,
    /// The organisation that it is.
    pub organisation: Option<Organisation>,
}

impl Found {
    /// Its name: its organisation's, or the grouping's own.
    #[must_use]
    pub fn name(&self) -> &str {
        self.organisation
            .as_ref()
            .map_or(&self.network.name, |organisation| &organisation.name)
    }

    /// Language of its name, when known.
    #[must_use]
    pub fn language(&self) -> Option<&str> {
        match &self.organisation {
            Some(organisation) => organisation.language.as_deref(),
            None => Some(&self.network.language),
        }
    }

    /// Whether it is there: a grouping that has one founder is not yet.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.network.opened_at.is_some()
    }
}

/// The network at an address. An organisation that is not published, or is no network any more, has
/// no such page.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(cx: &Cx, connection: &mut Connection, key: &str) -> Result<Found, Error> {
    let network = networks::by_key(connection, &key.to_uppercase())
        .await?
        .ok_or(Error::NotFound)?;
    let found = shown(connection, vec![network], cx.app.clock.today())
        .await?
        .pop();
    found.ok_or(Error::NotFound)
}

/// Every network that may be shown, oldest first; those being founded too.
///
/// # Errors
/// When the database does not answer.
pub async fn living(connection: &mut Connection, today: Date) -> Result<Vec<Found>, StoreError> {
    let all = networks::all(connection).await?;
    shown(connection, all, today).await
}

/// What the networks are called to which an organisation belongs, as both sides said.
///
/// # Errors
/// When the database does not answer.
pub async fn joined(
    connection: &mut Connection,
    organisation: i64,
    today: Date,
) -> Result<Vec<String>, StoreError> {
    let mut confirmed = members::of_organisation(connection, organisation).await?;
    confirmed.retain(|membership| membership.state == State::Confirmed);
    if confirmed.is_empty() {
        return Ok(Vec::new());
    }
    let living = living(connection, today).await?;
    let own = living.iter().filter(|found| {
        let mut confirmed = confirmed.iter();
        found.is_open() && confirmed.any(|membership| membership.network == found.network.id)
    });
    Ok(own.map(|found| found.name().to_owned()).collect())
}

async fn shown(
    connection: &mut Connection,
    networks: Vec<Network>,
    today: Date,
) -> Result<Vec<Found>, StoreError> {
    let ids: Vec<i64> = networks
        .iter()
        .filter_map(|network| network.organisation)
        .collect();
    let organisations = directory::published_by_ids(connection, &ids).await?;
    let mut organisations: HashMap<i64, Organisation> =
        organisations.into_iter().map(|one| (one.id, one)).collect();
    let holders: HashSet<i64> = capacities::holders(connection, Capacity::Network, today)
        .await?
        .into_iter()
        .map(|granted| granted.organisation)
        .collect();
    let inhabited: HashSet<i64> = members::counts(connection)
        .await?
        .into_iter()
        .map(|(network, _)| network)
        .collect();
    Ok(networks
        .into_iter()
        .filter_map(|network| match network.organisation {
            Some(id) => {
                let organisation = organisations.remove(&id).filter(|_| holders.contains(&id))?;
                Some(Found {
                    network,
                    organisation: Some(organisation),
                })
            }
            // A grouping that everybody left is no more.
            None => inhabited.contains(&network.id).then_some(Found {
                network,
                organisation: None,
            }),
        })
        .collect())
}

/// The organisations whose people speak for a network: itself, or its founders; those who are left
/// where no founder is.
///
/// # Errors
/// When the database does not answer.
pub async fn speakers(connection: &mut Connection, network: &Network) -> Result<Vec<i64>, StoreError> {
    if let Some(organisation) = network.organisation {
        return Ok(vec![organisation]);
    }
    let mut members = members::of_network(connection, network.id).await?;
    members.retain(|membership| membership.state == State::Confirmed);
    if members.iter().any(|membership| membership.founder) {
        members.retain(|membership| membership.founder);
    }
    Ok(members.iter().map(|membership| membership.organisation).collect())
}

/// Under which mandate the asker speaks for a network.
///
/// # Errors
/// [`Error::SignIn`]; [`Error::NotFound`] for whoever does not.
pub async fn speaking(cx: &Cx, connection: &mut Connection, network: &Network) -> Result<Acting, Error> {
    cx.someone()?;
    for organisation in speakers(connection, network).await? {
        match cx.acting(Power::JoinNetworks, Some(organisation)) {
            Err(Error::NotFound) => {}
            answer => return answer,
        }
    }
    Err(Error::NotFound)
}

/// The organisations for which the asker may join networks, by name.
///
/// # Errors
/// When the database does not answer.
pub async fn own(
    cx: &Cx,
    connection: &mut Connection,
    power: Power,
) -> Result<Vec<Organisation>, StoreError> {
    let Some(actor) = cx.actor() else {
        return Ok(Vec::new());
    };
    let mut ids: Vec<i64> = actor
        .mandates_with(power)
        .filter_map(|mandate| mandate.organisation)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let mut own = directory::any_by_ids(connection, &ids).await?;
    own.sort_by_cached_key(|organisation| search::fold(&organisation.name));
    Ok(own)
}
