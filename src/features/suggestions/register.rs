//! What living organisations of the territory say of themselves, kept in memory to find partners among
//! them. Made anew in the background when registers or own words have changed; until then the one before
//! answers, and whoever is shown is always read from the database, where nothing that is withheld is found.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matching::{Body, Corpus, CorpusBuilder, Place, Texts};

use super::carried::Works;
use super::store::{self, Refused};
use crate::features::{directory, file};
use crate::shared::app::App;
use crate::shared::store::StoreError;
use crate::shared::web::Error;

/// How long a question waits for the first.
const PATIENCE: Duration = Duration::from_secs(8);

/// The organisations of one version of the data.
pub(super) struct Register {
    version: String,
    pub corpus: Corpus,
    /// What some of them carried out here.
    pub works: Works,
    /// Those whose purpose in the register is not in it, for they set it aside.
    pub aside: HashSet<i64>,
}

impl Register {
    async fn read(app: &App, version: String) -> Result<Self, StoreError> {
        let mut connection = app.db.read().await?;
        let territory = &app.territory;
        let themes: HashMap<&str, u16> = territory
            .themes
            .iter()
            .map(|theme| theme.slug.as_str())
            .zip(0..)
            .collect();
        let mut sectors: HashMap<i64, Vec<u16>> = HashMap::new();
        directory::each_theme(&mut connection, |organisation, theme| {
            if let Some(sector) = themes.get(theme) {
                sectors.entry(organisation).or_default().push(*sector);
            }
        })
        .await?;
        let mut said: HashMap<i64, String> = HashMap::new();
        file::each_said(&mut connection, |organisation, words| {
            said.insert(organisation, words.to_owned());
        })
        .await?;
        let mut described = Vec::new();
        directory::each_described(&mut connection, |one| {
            if one
                .commune
                .as_deref()
                .is_some_and(|code| territory.commune(code).is_some())
            {
                described.push(one);
            }
        })
        .await?;
        let carried = store::carried::all(&mut connection).await?;
        let aside = store::refusing(&mut connection, Refused::Purpose).await?;
        let aside: HashSet<i64> = aside.into_iter().collect();
        drop(connection);
        for one in described.iter_mut().filter(|one| aside.contains(&one.id)) {
            one.purpose = None;
        }
        let communes: HashMap<String, (u32, Option<Place>)> = territory
            .communes
            .iter()
            .zip(0..)
            .map(|(commune, number)| {
                (
                    commune.code.clone(),
                    (number, Place::new(commune.lat, commune.lon)),
                )
            })
            .collect();
        let words = territory.themes.iter().flat_map(|theme| {
            let words = &theme.words;
            words.fr.iter().chain(&words.nl).chain(&words.en)
        });
        let themed = words.map(String::as_str).collect::<Vec<_>>().join("\n");
        let (corpus, works) = tokio::task::spawn_blocking(move || {
            let mut builder = CorpusBuilder::new();
            builder.know(&themed);
            for one in &described {
                let commune = one.commune.as_deref().and_then(|code| communes.get(code));
                let Ok(kind) = one.kind.parse() else { continue };
                let mut sectors = sectors.remove(&one.id).unwrap_or_default();
                sectors.sort_unstable();
                let body = Body {
                    id: one.id,
                    kind,
                    sectors,
                    commune: commune.map(|(number, _)| *number),
                    place: commune.and_then(|(_, place)| *place),
                };
                let name = format!("{} {}", one.name, one.short_name.as_deref().unwrap_or_default());
                let texts = Texts {
                    name: &name,
                    purpose: one.purpose.as_deref().unwrap_or_default(),
                    declared: said.get(&one.id).map_or("", String::as_str),
                };
                builder.add(body, &texts);
            }
            (builder.build(), Works::new(carried))
        })
        .await
        .expect("reading words does not panic");
        Ok(Self {
            version,
            corpus,
            works,
            aside,
        })
    }
}

impl Register {
    /// The version of the data that it shows.
    pub fn version(&self) -> &str {
        &self.version
    }
}

/// The register at hand, shared by all who ask.
#[derive(Default)]
pub(super) struct Held {
    register: Mutex<Option<Arc<Register>>>,
    /// Held by whoever reads a new one.
    reading: tokio::sync::Mutex<()>,
}

impl Held {
    /// The register; that of before while a new one is read.
    pub async fn register(self: &Arc<Self>, app: &Arc<App>) -> Result<Arc<Register>, Error> {
        let version = version(app).await?;
        let held = self.at_hand();
        if let Some(held) = held.as_ref().filter(|held| held.version == version) {
            return Ok(Arc::clone(held));
        }
        let (own, app) = (Arc::clone(self), Arc::clone(app));
        let reading = tokio::spawn(async move {
            let _turn = own.reading.lock().await;
            // Somebody may have read it meanwhile, and the data may have changed again: what is read now is of
            // the version of now.
            let version = self::version(&app).await?;
            if own.at_hand().is_none_or(|held| held.version != version) {
                let read = Register::read(&app, version).await?;
                tracing::info!(
                    organisations = read.corpus.len(),
                    megabytes = read.corpus.bytes() / 1_000_000,
                    "ready to find partners"
                );
                *own.register.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(read));
            }
            Ok::<(), StoreError>(())
        });
        if let Some(before) = held {
            return Ok(before);
        }
        match tokio::time::timeout(PATIENCE, reading).await {
            Ok(read) => read.map_err(|error| Error::Internal(error.into()))??,
            Err(_) => return Err(Error::Busy),
        }
        self.at_hand().ok_or(Error::Busy)
    }

    fn at_hand(&self) -> Option<Arc<Register>> {
        self.register
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Tells whether anything that is read has changed.
async fn version(app: &App) -> Result<String, StoreError> {
    let mut connection = app.db.read().await?;
    let (last, profiles) = file::last_said(&mut connection).await?;
    let (actions, organisations) = store::carried::count(&mut connection).await?;
    let mark = store::carried::mark(&mut connection).await?;
    let aside = store::aside_mark(&mut connection).await?;
    Ok(format!(
        "{} {last} {profiles} {actions} {organisations} {mark} {aside}",
        app.facts().version
    ))
}
