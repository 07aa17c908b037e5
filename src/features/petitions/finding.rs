//! Petitions as they may be seen, and whom they may be addressed to.

use std::collections::{BTreeMap, HashMap};

use super::petition::Petition;
use super::store::{about, petitions};
use crate::features::capacities;
use crate::features::directory::{self, Kind, Organisation, key_in_address};
use crate::shared::authz::{Acting, Power};
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::{Cx, Error};

/// A petition with those it concerns.
#[derive(Clone, Debug)]
pub struct Found {
    /// What it says, and where it stands.
    pub petition: Petition,
    /// Who opened it.
    pub petitioner: Organisation,
    /// Who must answer.
    pub addressee: Organisation,
}

impl Found {
    /// Whether the asker reads its text: everyone, unless an administrator hid it.
    #[must_use]
    pub fn is_read_by(&self, cx: &Cx) -> bool {
        self.petition.hidden_at.is_none() || self.concerns(cx)
    }

    /// Whether what is hidden is shown to the asker: to those it concerns, once they have shown all that
    /// their power takes.
    #[must_use]
    pub fn concerns(&self, cx: &Cx) -> bool {
        cx.acting(Power::AnswerCalls, Some(self.petitioner.id)).is_ok()
            || cx.acting(Power::AnswerPetitions, Some(self.addressee.id)).is_ok()
            || cx.acting(Power::Administer, None).is_ok()
    }
}

/// The public petition at an address; what was never opened is there for no one.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let found = any(connection, address).await?;
    let ids = [found.petitioner.id];
    let published = directory::published_by_ids(connection, &ids).await?;
    match !found.petition.is_public() || published.is_empty() {
        true => Err(Error::NotFound),
        false => Ok(found),
    }
}

/// How many petitions wait for their answer, by theme; those on a commune where one is named, by every code that it bore, with
/// those on the whole territory.
///
/// # Errors
/// When the database does not answer.
pub async fn waiting_by_theme(
    connection: &mut Connection,
    commune: &[String],
) -> Result<BTreeMap<String, u64>, StoreError> {
    let rows = about::waiting(connection, commune).await?;
    let mut ids: Vec<i64> = rows.iter().map(|(petitioner, _)| *petitioner).collect();
    ids.sort_unstable();
    ids.dedup();
    let published = directory::published_by_ids(connection, &ids).await?;
    let mut counts = BTreeMap::new();
    for (petitioner, theme) in rows {
        if published.iter().any(|one| one.id == petitioner) {
            *counts.entry(theme).or_default() += 1;
        }
    }
    Ok(counts)
}

/// The address of a petition that everyone may see, by its number.
///
/// # Errors
/// When the database does not answer.
pub async fn address_of(connection: &mut Connection, id: i64) -> Result<Option<String>, StoreError> {
    let found = petitions::by_ids(connection, &[id]).await?.pop();
    let found = found.filter(Petition::is_public);
    Ok(found.map(|petition| petition.address()))
}

/// The petition at an address, a draft too: whoever asks for it must show that they may.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn any(connection: &mut Connection, address: &str) -> Result<Found, Error> {
    let petition = petitions::by_key(connection, &key_in_address(address).to_lowercase())
        .await?
        .ok_or(Error::NotFound)?;
    let found = with(connection, vec![petition]).await?.pop();
    found.ok_or(Error::NotFound)
}

/// Petitions with those they concern, in their order.
pub(super) async fn with(
    connection: &mut Connection,
    petitions: Vec<Petition>,
) -> Result<Vec<Found>, StoreError> {
    let mut ids: Vec<i64> = petitions
        .iter()
        .flat_map(|petition| [petition.organisation, petition.addressee])
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let organisations: HashMap<i64, Organisation> = directory::any_by_ids(connection, &ids)
        .await?
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    Ok(petitions
        .into_iter()
        .filter_map(|petition| {
            Some(Found {
                petitioner: organisations.get(&petition.organisation)?.clone(),
                addressee: organisations.get(&petition.addressee)?.clone(),
                petition,
            })
        })
        .collect())
}

/// The petitions of a list that everyone may see: those of organisations that are published.
pub(super) async fn shown(
    connection: &mut Connection,
    petitions: Vec<Petition>,
) -> Result<Vec<Found>, StoreError> {
    let mut found = with(connection, petitions).await?;
    let mut ids: Vec<i64> = found.iter().map(|one| one.petitioner.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let published = directory::published_by_ids(connection, &ids).await?;
    found.retain(|one| published.iter().any(|other| other.id == one.petitioner.id));
    Ok(found)
}

/// The petition at an address and under which mandate the asker acts for whoever opened it.
pub(super) async fn of_author(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Found, Acting), Error> {
    cx.someone()?;
    let found = any(connection, address).await?;
    let acting = cx.acting(Power::AnswerCalls, Some(found.petitioner.id))?;
    Ok((found, acting))
}

/// The petition at an address and under which mandate the asker acts for whoever must answer.
pub(super) async fn of_addressee(
    cx: &Cx,
    connection: &mut Connection,
    address: &str,
) -> Result<(Found, Acting), Error> {
    cx.someone()?;
    let found = find(connection, address).await?;
    let acting = cx.acting(Power::AnswerPetitions, Some(found.addressee.id))?;
    Ok((found, acting))
}

/// The organisations in whose name the asker may open or support petitions, by name.
pub(super) async fn own(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    holding(cx, connection, Power::AnswerCalls).await
}

/// The organisations for which the asker holds a power, by name.
pub(super) async fn holding(
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

/// The public bodies that can be petitioned: they have their say somewhere, and somebody may answer for
/// them. By name.
pub(super) async fn bodies(cx: &Cx, connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let ids = about::answering(connection, cx.app.clock.today()).await?;
    let mut bodies = directory::published_by_ids(connection, &ids).await?;
    bodies.retain(|body| body.kind == Kind::PublicBody);
    bodies.sort_by_cached_key(|body| search::fold(&body.name));
    Ok(bodies)
}

/// Whether a body has its say on every one of these communes; anywhere, where none is named.
pub(super) async fn covers(
    cx: &Cx,
    connection: &mut Connection,
    body: i64,
    communes: &[String],
) -> Result<bool, StoreError> {
    let remit = capacities::territory_of(connection, &cx.app.territory, body).await?;
    let communes = cx.app.territory.all_today(communes);
    Ok(!remit.is_empty() && communes.iter().all(|commune| remit.contains(commune)))
}
