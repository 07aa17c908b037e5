//! What living organisations say of themselves, kept in memory to find partners among them: those who can be found, on the territory,
//! near it and in countries of which no register is here; all that registers hold only while a European call takes answers. Whoever a
//! question names is held too, wherever they are. Made anew in the background when registers or own words have changed; until then the
//! one before answers, unless it does not hold whom a question needs; and whoever is shown is always read from the database, where
//! nothing that is withheld is found.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use matching::{Body, Corpus, CorpusBuilder, Place, Texts};
use territory::{Commune, Territory};

use super::carried::Works;
use super::elsewhere::Elsewhere;
use super::occasion::{Occasion, Reach, side};
use super::store::{self, Refused};
use crate::features::{calls, capabilities, directory, file};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};
use crate::shared::web::Error;

/// How long a question waits for the first.
const PATIENCE: Duration = Duration::from_secs(8);

/// How far from the territory somebody across the border is near, in metres: one goes there and back in a day.
pub(super) const NEAR: u32 = 50_000;

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The side of the border; none in another country.
    pub side: Option<u8>,
    /// Whether it is a commune of the territory, or near one of them.
    pub is_inside: bool,
    pub is_near: bool,
}

/// Whoever is in a country of which no register is here, as their members declared: nobody knows how far that is.
const ABROAD: Spot = Spot {
    side: None,
    is_inside: false,
    is_near: true,
};

/// The organisations of one version of the data.
pub(super) struct Register {
    version: String,
    pub corpus: Corpus,
    /// Whether it holds those who are far away, too.
    is_everywhere: bool,
    /// Those whom a question named, held wherever they are.
    named: HashSet<i64>,
    /// Where each commune is, by its number: those of the territory in its order, then others.
    spots: Vec<Spot>,
    /// What some of them carried out here.
    pub works: Works,
    /// What organisations said they could bring to other things, and offer.
    pub elsewhere: Elsewhere,
    /// Those whose purpose in the register is not in it, for they set it aside.
    pub aside: HashSet<i64>,
}

impl Register {
    async fn read(app: &App, version: String, named: HashSet<i64>) -> Result<Self, StoreError> {
        let mut connection = app.db.read().await?;
        let territory = &app.territory;
        let is_everywhere = is_everywhere(app, &mut connection).await?;
        let mut described = Vec::new();
        let mut communes = Communes::of(territory);
        directory::each_described(&mut connection, |one| {
            let is_held = match &one.commune {
                Some(code) => communes
                    .spot(territory, code)
                    .is_some_and(|spot| spot.is_near || is_everywhere || named.contains(&one.id)),
                None => one.is_declared,
            };
            if is_held {
                described.push(one);
            }
        })
        .await?;
        let held: HashSet<i64> = described.iter().map(|one| one.id).collect();
        let themes: HashMap<&str, u16> = territory
            .themes
            .iter()
            .map(|theme| theme.slug.as_str())
            .zip(0..)
            .collect();
        let mut sectors: HashMap<i64, Vec<u16>> = HashMap::new();
        directory::each_theme(&mut connection, |organisation, theme| {
            if let Some(sector) = themes.get(theme).filter(|_| held.contains(&organisation)) {
                sectors.entry(organisation).or_default().push(*sector);
            }
        })
        .await?;
        let mut said: HashMap<i64, String> = HashMap::new();
        file::each_said(&mut connection, |organisation, words| {
            if held.contains(&organisation) {
                said.insert(organisation, words.to_owned());
            }
        })
        .await?;
        let carried = store::carried::all(&mut connection).await?;
        let aside = store::refusing(&mut connection, Refused::Purpose).await?;
        let aside: HashSet<i64> = aside.into_iter().collect();
        let elsewhere = Elsewhere::read(app, &mut connection).await?;
        drop(connection);
        for one in described.iter_mut().filter(|one| aside.contains(&one.id)) {
            one.purpose = None;
        }
        let Communes { numbers, spots } = communes;
        let words = territory.themes.iter().flat_map(|theme| {
            let words = &theme.words;
            words.fr.iter().chain(&words.nl).chain(&words.en)
        });
        let themed = words.map(String::as_str).collect::<Vec<_>>().join("\n");
        let (corpus, works) = tokio::task::spawn_blocking(move || {
            let mut builder = CorpusBuilder::new();
            builder.know(&themed);
            for one in &described {
                let commune = one.commune.as_deref().and_then(|code| numbers.get(code));
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
            is_everywhere,
            named,
            spots,
            works,
            elsewhere,
            aside,
        })
    }

    /// Whether it holds whom these questions need.
    fn holds(&self, occasions: &[Occasion]) -> bool {
        let reaches = |occasion: &Occasion| occasion.reach != Reach::Anywhere || self.is_everywhere;
        occasions
            .iter()
            .all(|occasion| reaches(occasion) && occasion.needed().all(|id| self.knows(id)))
    }

    /// Whether somebody is in it, or was looked for in vain.
    fn knows(&self, id: i64) -> bool {
        self.named.contains(&id) || self.corpus.body(id).is_some()
    }

    /// Where an organisation is.
    pub fn spot(&self, body: &Body) -> Spot {
        let commune = body.commune.and_then(|commune| usize::try_from(commune).ok());
        let spot = commune.and_then(|commune| self.spots.get(commune));
        spot.copied().unwrap_or(ABROAD)
    }

    /// The side of the border on which a commune is, by its number.
    pub fn side(&self, commune: Option<u32>) -> Option<u8> {
        let commune = usize::try_from(commune?).ok()?;
        self.spots.get(commune)?.side
    }

    /// The version of the data that it shows.
    pub fn version(&self) -> &str {
        &self.version
    }
}

/// Communes as they are met: number and centre by code, and where each is.
struct Communes {
    numbers: HashMap<String, (u32, Option<Place>)>,
    spots: Vec<Spot>,
}

impl Communes {
    /// Those of the territory, in its order.
    fn of(territory: &Territory) -> Self {
        let mut communes = Self {
            numbers: HashMap::new(),
            spots: Vec::new(),
        };
        for commune in &territory.communes {
            let spot = Spot {
                side: side(&commune.country),
                is_inside: true,
                is_near: true,
            };
            communes.add(&commune.code, spot, Place::new(commune.lat, commune.lon));
        }
        communes
    }

    /// Where a commune is, where that is known; one beyond the territory is noted when it is first met.
    fn spot(&mut self, territory: &Territory, code: &str) -> Option<Spot> {
        if let Some((number, _)) = self.numbers.get(code) {
            return self.spots.get(usize::try_from(*number).ok()?).copied();
        }
        let found = territory.gazetteer.place(code)?;
        let place = found.lat.zip(found.lon);
        let place = place.and_then(|(lat, lon)| Place::new(lat, lon));
        let mut inside = territory.communes.iter();
        let is_near = |commune: &Commune| {
            let centre = Place::new(commune.lat, commune.lon).zip(place);
            centre.is_some_and(|(centre, place)| matching::metres(centre, place) <= NEAR)
        };
        let spot = Spot {
            side: side(&found.country),
            is_inside: false,
            is_near: inside.any(is_near),
        };
        self.add(code, spot, place);
        Some(spot)
    }

    fn add(&mut self, code: &str, spot: Spot, place: Option<Place>) {
        let number = u32::try_from(self.spots.len()).expect("fewer than 4 thousand million communes");
        self.numbers.insert(code.to_owned(), (number, place));
        self.spots.push(spot);
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
    /// A register that holds whom these questions need; that of before while a new one is read.
    pub async fn register(
        self: &Arc<Self>,
        app: &Arc<App>,
        occasions: &[Occasion],
    ) -> Result<Arc<Register>, Error> {
        let version = version(app).await?;
        let held = self.at_hand().filter(|held| held.holds(occasions));
        if let Some(held) = held.as_ref().filter(|held| held.version == version) {
            return Ok(Arc::clone(held));
        }
        let (own, app) = (Arc::clone(self), Arc::clone(app));
        let mut named: HashSet<i64> = occasions.iter().flat_map(Occasion::needed).collect();
        let reading = tokio::spawn(async move {
            let _turn = own.reading.lock().await;
            // Somebody may have read it meanwhile, and the data may have changed again: what is read now is of
            // the version of now.
            let version = self::version(&app).await?;
            let before = own.at_hand();
            let lacks = |before: &Register| named.iter().any(|id| !before.knows(*id));
            if before
                .as_ref()
                .is_none_or(|before| before.version != version || lacks(before))
            {
                named.extend(before.iter().flat_map(|before| &before.named));
                let read = Register::read(&app, version, named).await?;
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

/// Tells whether anything that is read has changed. What is said here and there is read anew for each question; on a day on which
/// anything is, all of it is once.
async fn version(app: &App) -> Result<String, StoreError> {
    let mut connection = app.db.read().await?;
    let (last, profiles) = file::last_said(&mut connection).await?;
    let (actions, organisations) = store::carried::count(&mut connection).await?;
    let mark = store::carried::mark(&mut connection).await?;
    let aside = store::aside_mark(&mut connection).await?;
    let said = capabilities::last_said(&mut connection).await? / 86_400;
    let is_everywhere = is_everywhere(app, &mut connection).await?;
    Ok(format!(
        "{} {last} {profiles} {actions} {organisations} {mark} {aside} {said} {is_everywhere}",
        app.facts().version
    ))
}

/// Whether a call takes answers for which one looks anywhere.
async fn is_everywhere(app: &App, connection: &mut Connection) -> Result<bool, StoreError> {
    let now = app.clock.now().as_second();
    let european = calls::closing_of_kind(connection, calls::Kind::European, now).await?;
    Ok(european
        .iter()
        .any(|(call, version)| Reach::of(call, version, now) == Reach::Anywhere))
}
