//! Filling the demonstration: organisations are given their parts, and the cast takes its places.

use std::sync::Arc;

use super::cast::{ADMINISTRATOR, CAST, Part};
use super::play::Play;
use super::scenes::SCENES;
use crate::features::accounts::persons;
use crate::features::capacities::{self, Capacity, Granted, Mark, Remit, Scope};
use crate::features::directory::{self, Kind, Organisation};
use crate::shared::app::App;
use crate::shared::authz::store::{self as mandates, Given};
use crate::shared::authz::{Acting, Role};
use crate::shared::chance;
use crate::shared::i18n::{Lang, Texts};
use crate::shared::journal::{self, Act};
use crate::shared::store::{self as settings, Connection, StoreError};
use crate::shared::told::{Told, because};
use crate::shared::uploads::UploadError;
use crate::shared::web::Error;

/// The setting that says that a data folder holds the living demonstration.
const SETTING: &str = "living-demonstration";

/// Organisations among which the parts are given.
pub(super) const AMONG: i64 = 4_000;

/// Which organisations play, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stage {
    /// An association of the territory.
    association: i64,
    /// Another one.
    neighbour: i64,
    /// One on the other side of the border.
    across: i64,
    /// A foundation that gives money.
    funder: i64,
    /// The public body of the whole territory.
    metropolis: i64,
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
    #[error(
        "the fictitious register has no organisation for each part, or the territory imagines no metropolis"
    )]
    NoPlace,
    /// A file is being loaded.
    #[error("a file is being loaded into this data folder: try again when it is there")]
    Busy,
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A paper of a scene was not taken.
    #[error("a paper of the demonstration was not taken")]
    Paper,
    /// The disk refused a paper.
    #[error(transparent)]
    Disk(#[from] std::io::Error),
    /// What a page would have said went wrong.
    #[error("a verb of the demonstration did not do what a page would have: {0}")]
    Verb(String),
    /// A paper could not be kept.
    #[error(transparent)]
    Upload(#[from] UploadError),
    /// The search does not show what was made.
    #[error(transparent)]
    Index(#[from] directory::IndexingError),
}

impl Told for FillError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::NotOurs => texts.say(lang, "demonstration-not-ours", &[]),
            Self::NoPlace => texts.say(lang, "demonstration-no-place", &[]),
            Self::Busy => texts.say(lang, "demonstration-busy", &[]),
            Self::Store(error) => error.told(texts, lang),
            Self::Paper => texts.say(lang, "demonstration-paper", &[]),
            Self::Disk(error) => because(texts, lang, "failed-upload", &error.told(texts, lang)),
            Self::Verb(why) => because(texts, lang, "demonstration-verb", why),
            Self::Upload(error) => error.told(texts, lang),
            Self::Index(error) => error.told(texts, lang),
        }
    }
}

impl From<Error> for FillError {
    fn from(error: Error) -> Self {
        Self::Verb(format!("{error:?}"))
    }
}

/// Fills the demonstration; a folder that was filled before stays as it was left.
///
/// # Errors
/// [`FillError`], in words for the operator.
pub async fn fill(app: &Arc<App>) -> Result<(), FillError> {
    let declaring = directory::begin_declaring(app)?.ok_or(FillError::Busy)?;
    let mut transaction = app.db.write().await?;
    let mut begins = false;
    let stage = match settings::setting(&mut transaction, SETTING).await? {
        // Filled by a version that knew no scenes: as it was left.
        Some(kept) => match Stage::read(&kept) {
            Some(stage) => stage,
            None => return Ok(()),
        },
        None => {
            if !app.facts().demonstration || persons::count(&mut transaction).await? > 0 {
                return Err(FillError::NotOurs);
            }
            let stage = places(&mut transaction, app).await?;
            take_places(app, &mut transaction, &stage).await?;
            capacities_of(app, &mut transaction, &stage).await?;
            settings::set_setting(&mut transaction, SETTING, &stage.written()).await?;
            begins = true;
            stage
        }
    };
    transaction.commit().await.map_err(StoreError::from)?;
    for scene in SCENES {
        let played = format!("demonstration-scene-{}", scene.name);
        let mut play = Play::begin(app, stage).await?;
        if settings::setting(&mut play.writing, &played).await?.is_some() {
            continue;
        }
        match (scene.play)(&mut play).await {
            Ok(()) => {}
            Err(error) if begins || matches!(error, FillError::Store(_)) => {
                tracing::error!(scene = scene.name, %error, "a scene cannot be played");
                return Err(error);
            }
            // Somebody lived in this folder before this scene was written: the cast may have left, and all else stands.
            Err(error) => {
                tracing::warn!(scene = scene.name, %error, "a scene cannot be played in this folder any more");
                continue;
            }
        }
        settings::set_setting(&mut play.writing, &played, "1").await?;
        play.writing.commit().await.map_err(StoreError::from)?;
    }
    declaring.show(app).await?;
    Ok(())
}

/// Which organisation plays which part.
async fn places(connection: &mut Connection, app: &App) -> Result<Stage, FillError> {
    let ids = directory::published_ids(connection, AMONG).await?;
    let mut all = directory::published_by_ids(connection, &ids).await?;
    // Nobody acts for a body that is no more.
    all.retain(|one| one.state == directory::State::Active);
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
        .filter(|one| one.kind == Kind::Foundation)
        .map(|one| one.id)
        .find(free);
    let metropolis = directory::metropolis(connection, app).await?;
    Ok(Stage {
        association,
        neighbour,
        across: dutch.ok_or(FillError::NoPlace)?,
        funder: funder.ok_or(FillError::NoPlace)?,
        metropolis: metropolis.ok_or(FillError::NoPlace)?,
        support,
        network,
    })
}

/// What the organisations are for the others, and where the metropolis has its say.
async fn capacities_of(app: &App, connection: &mut Connection, stage: &Stage) -> Result<(), FillError> {
    let now = app.clock.now();
    let acting = administrator(connection, app).await?;
    for (id, capacity, mark) in [
        (stage.funder, Capacity::Funder, None),
        (stage.funder, Capacity::Organiser, None),
        (stage.metropolis, Capacity::Funder, None),
        (stage.metropolis, Capacity::Organiser, None),
        (stage.support, Capacity::SupportStructure, Some(Mark::Generalist)),
        (stage.network, Capacity::Network, None),
    ] {
        let granted = Granted {
            id: chance::row(),
            organisation: id,
            capacity,
            mark,
            starts: app.clock.date_of(now),
            until: None,
        };
        let organisation = named(connection, id).await?;
        capacities::grant_by(connection, now.as_second(), &organisation, &granted, acting).await?;
    }
    let remit = Remit {
        id: chance::row(),
        scope: Scope::Whole,
        place: String::new(),
    };
    let metropolis = named(connection, stage.metropolis).await?;
    capacities::reach(connection, now.as_second(), &metropolis, &remit, acting).await?;
    Ok(())
}

/// An organisation that plays.
async fn named(connection: &mut Connection, id: i64) -> Result<Organisation, FillError> {
    let found = directory::any_by_ids(connection, &[id]).await?.pop();
    found.ok_or(FillError::NoPlace)
}

/// As whom the platform is run.
async fn administrator(connection: &mut Connection, app: &App) -> Result<Acting, FillError> {
    let played = CAST.iter().find(|person| person.word == ADMINISTRATOR);
    let email = played.ok_or(FillError::NoPlace)?.email();
    let person = persons::by_email(connection, &email)
        .await?
        .ok_or(FillError::NoPlace)?;
    let held = mandates::mandates(connection, person.id, app.clock.today()).await?;
    let mandate = held.iter().find(|mandate| mandate.role == Role::Administrator);
    Ok(Acting {
        person: person.id,
        organisation: None,
        mandate: mandate.map(|mandate| mandate.id),
    })
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
    /// The stage as a setting keeps it, in the order of [`Self::all`].
    fn written(&self) -> String {
        self.all().map(|id| id.to_string()).join(" ")
    }

    /// The stage that a setting kept.
    fn read(kept: &str) -> Option<Self> {
        let ids: Vec<i64> = kept.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
        let [
            association,
            neighbour,
            across,
            funder,
            metropolis,
            support,
            network,
        ] = ids[..]
        else {
            return None;
        };
        Some(Self {
            association,
            neighbour,
            across,
            funder,
            metropolis,
            support,
            network,
        })
    }

    fn all(&self) -> [i64; 7] {
        [
            self.association,
            self.neighbour,
            self.across,
            self.funder,
            self.metropolis,
            self.support,
            self.network,
        ]
    }

    /// Whether an organisation plays a part.
    pub(super) fn plays(&self, id: i64) -> bool {
        self.all().contains(&id)
    }

    /// The organisation of a part; none for the platform.
    pub(super) fn organisation(&self, part: Part) -> Option<i64> {
        match part {
            Part::Association => Some(self.association),
            Part::Neighbour => Some(self.neighbour),
            Part::AcrossTheBorder => Some(self.across),
            Part::Funder => Some(self.funder),
            Part::Metropolis => Some(self.metropolis),
            Part::Support => Some(self.support),
            Part::Network => Some(self.network),
            Part::Platform => None,
        }
    }
}
