//! Filling the demonstration: organisations are given their parts, and the cast takes its places.

use super::cast::{CAST, Part};
use crate::features::accounts::persons;
use crate::features::capacities::{self, Capacity, Granted, Mark};
use crate::features::directory::{self, Kind};
use crate::shared::app::App;
use crate::shared::authz::store::{self as mandates, Given};
use crate::shared::chance;
use crate::shared::i18n::Lang;
use crate::shared::journal::{self, Act};
use crate::shared::store::{self as settings, Connection, StoreError};

/// The setting that says that a data folder holds the living demonstration.
const SETTING: &str = "living-demonstration";

/// Organisations among which the parts are given.
const AMONG: i64 = 4_000;

/// Which organisations play, by number.
#[derive(Clone, Copy, Debug)]
struct Stage {
    /// An association of the territory.
    association: i64,
    /// Another one.
    neighbour: i64,
    /// One on the other side of the border.
    across: i64,
    /// A public body that gives money.
    funder: i64,
    /// A structure that helps associations.
    support: i64,
    /// A network.
    network: i64,
}

/// Why the demonstration cannot be shown, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum FillError {
    /// The data folder is somebody's.
    #[error("this data folder holds something else than a demonstration: choose an empty one, or none")]
    NotOurs,
    /// The fictitious register is not there.
    #[error("the fictitious register has no organisation for each part")]
    NoPlace,
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Fills the demonstration; a folder that was filled before stays as it was left.
///
/// # Errors
/// [`FillError`], in words for the operator.
pub async fn fill(app: &App) -> Result<(), FillError> {
    let mut transaction = app.db.write().await?;
    if settings::setting(&mut transaction, SETTING).await?.is_some() {
        return Ok(());
    }
    if !app.facts().demonstration || persons::count(&mut transaction).await? > 0 {
        return Err(FillError::NotOurs);
    }
    let stage = places(&mut transaction).await?;
    capacities_of(app, &mut transaction, &stage).await?;
    take_places(app, &mut transaction, &stage).await?;
    settings::set_setting(&mut transaction, SETTING, "1").await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(())
}

/// Which organisation plays which part.
async fn places(connection: &mut Connection) -> Result<Stage, FillError> {
    let ids = directory::published_ids(connection, AMONG).await?;
    let all = directory::published_by_ids(connection, &ids).await?;
    let mut associations = all
        .iter()
        .filter(|one| one.kind == Kind::Association && one.purpose.is_some() && one.commune.is_some());
    let mut french = associations
        .by_ref()
        .filter(|one| one.language.as_deref() == Some("fr"))
        .map(|one| one.id);
    let mut next = || french.next().ok_or(FillError::NoPlace);
    let (association, neighbour, support, network) = (next()?, next()?, next()?, next()?);
    let taken = [association, neighbour, support, network];
    let free = |id: &i64| !taken.contains(id);
    let dutch = all
        .iter()
        .filter(|one| one.language.as_deref() == Some("nl"))
        .map(|one| one.id)
        .find(free);
    let funder = all
        .iter()
        .filter(|one| matches!(one.kind, Kind::PublicBody | Kind::Foundation))
        .map(|one| one.id)
        .find(free);
    Ok(Stage {
        association,
        neighbour,
        across: dutch.ok_or(FillError::NoPlace)?,
        funder: funder.ok_or(FillError::NoPlace)?,
        support,
        network,
    })
}

async fn capacities_of(app: &App, connection: &mut Connection, stage: &Stage) -> Result<(), StoreError> {
    let now = app.clock.now();
    for (organisation, capacity, mark) in [
        (stage.funder, Capacity::Funder, None),
        (stage.funder, Capacity::Organiser, None),
        (stage.support, Capacity::SupportStructure, Some(Mark::Generalist)),
        (stage.network, Capacity::Network, None),
    ] {
        let granted = Granted {
            id: chance::row(),
            organisation,
            capacity,
            mark,
            starts: app.clock.date_of(now),
            until: None,
        };
        capacities::grant(connection, &granted, None, now.as_second()).await?;
    }
    Ok(())
}

async fn take_places(app: &App, connection: &mut Connection, stage: &Stage) -> Result<(), StoreError> {
    let now = app.clock.now();
    let today = app.clock.date_of(now);
    for person in CAST {
        let lang = if person.name.ends_with("Verzonnen") {
            Lang::Nl
        } else {
            Lang::Fr
        };
        let id = persons::make(connection, chance::row(), &person.email(), lang, now.as_second()).await?;
        persons::change(connection, id, 1, person.name, lang).await?;
        for (part, role) in person.mandates {
            let mandate = Given {
                id: chance::row(),
                person: id,
                organisation: stage.organisation(*part),
                role: *role,
                starts: today,
                until: None,
                given_by: None,
                given_how: "demonstration",
                covers: None,
            };
            mandates::give(connection, &mandate, now.as_second()).await?;
            let act = Act {
                act: "mandate-given",
                object: &format!("mandate:{}", mandate.id),
                after: Some(role.as_str()),
                ..Act::default()
            };
            journal::record(connection, now.as_second(), &act).await?;
        }
    }
    Ok(())
}

impl Stage {
    /// The organisation of a part; none for the platform.
    fn organisation(&self, part: Part) -> Option<i64> {
        match part {
            Part::Association => Some(self.association),
            Part::Neighbour => Some(self.neighbour),
            Part::AcrossTheBorder => Some(self.across),
            Part::Funder => Some(self.funder),
            Part::Support => Some(self.support),
            Part::Network => Some(self.network),
            Part::Platform => None,
        }
    }
}
