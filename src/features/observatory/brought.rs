//! Figures that no register holds and an operator brings by a file (`tisserand inputs FILE`): all in memory, and loading
//! them. What they mean and where they are found is in the territory's `observatory.toml`; the format is
//! [`territory::read_inputs`].

use std::collections::{BTreeMap, BTreeSet};

use territory::{Given, Known, Wrong};

use super::store::brought as store;
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{Connection, StoreError, set_setting, setting};

/// The setting that changes with what is brought.
const VERSION: &str = "observatory-inputs";

/// A figure of one place and year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub known: Known,
    /// Who published it, in one language or several.
    pub source: String,
}

/// All that was brought.
#[derive(Debug, Default)]
pub(super) struct Brought {
    /// Nothing before the first file.
    pub version: String,
    /// By input, place and year.
    figures: BTreeMap<String, BTreeMap<String, BTreeMap<u16, Figure>>>,
}

impl Brought {
    /// The version of what is stored.
    pub async fn version_of(connection: &mut Connection) -> Result<String, StoreError> {
        Ok(setting(connection, VERSION).await?.unwrap_or_default())
    }

    /// Reads all.
    pub async fn read(connection: &mut Connection) -> Result<Self, StoreError> {
        let mut all = Self {
            version: Self::version_of(connection).await?,
            ..Self::default()
        };
        for (given, known) in store::all(connection).await? {
            let places = all.figures.entry(given.input).or_default();
            let figure = Figure {
                known,
                source: given.source,
            };
            places.entry(given.place).or_default().insert(given.year, figure);
        }
        Ok(all)
    }

    /// A figure.
    pub fn of(&self, input: &str, place: &str, year: u16) -> Option<&Figure> {
        self.figures.get(input)?.get(place)?.get(&year)
    }

    /// The years of a figure and a place, the first one first.
    pub fn years(&self, input: &str, place: &str) -> impl DoubleEndedIterator<Item = u16> {
        let years = self.figures.get(input).and_then(|places| places.get(place));
        years.into_iter().flat_map(|years| years.keys().copied())
    }

    /// Of how many places a figure is known, and from which year to which; nothing where it is not.
    pub fn extent(&self, input: &str) -> Option<(u64, u16, u16)> {
        let places = self.figures.get(input)?;
        let years: BTreeSet<u16> = places.values().flat_map(BTreeMap::keys).copied().collect();
        Some((places.len() as u64, *years.first()?, *years.last()?))
    }

    /// Who published the figures of an input, each once, in a language where the file says it in several.
    pub fn sources(&self, input: &str, lang: Lang) -> BTreeSet<&str> {
        let places = self.figures.get(input).into_iter().flat_map(BTreeMap::values);
        places
            .flat_map(BTreeMap::values)
            .map(|figure| in_language(&figure.source, lang))
            .collect()
    }
}

/// What a source says in a language, where it is written in several: `fr: … | nl: … | en: …`; else all of it.
fn in_language(source: &str, lang: Lang) -> &str {
    let mut parts = source.split(" | ").filter_map(|part| part.split_once(": "));
    let own = parts.find(|(code, _)| *code == lang.code());
    own.map_or(source, |(_, words)| words)
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// Nothing was changed: every mistake.
    Refused(Vec<Wrong>),
    /// All its lines are here.
    Done {
        /// Figures that are here now and were not, or were others.
        changed: u64,
        /// Figures that were taken back.
        taken_back: u64,
    },
}

/// Loads a file: what it says replaces what was said of the same figure, place and year. Values are to be published anew
/// after it.
///
/// # Errors
/// When the database does not answer.
pub async fn load(app: &App, name: &str, bytes: &[u8]) -> Result<Loaded, StoreError> {
    let mut transaction = app.db.write().await?;
    let loaded = bring(&mut transaction, app, (name, bytes)).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(loaded)
}

/// The same in the caller's transaction.
///
/// # Errors
/// When the database does not answer.
pub async fn bring(
    connection: &mut Connection,
    app: &App,
    (name, bytes): (&str, &[u8]),
) -> Result<Loaded, StoreError> {
    let territory = &app.territory;
    let read = territory::read_inputs(bytes, &territory.inputs, |place| territory.knows_place(place));
    let given = match read {
        Ok(given) => given,
        Err(wrong) => return Ok(Loaded::Refused(wrong)),
    };
    let known: BTreeMap<(String, String, u16), (Known, String)> = store::all(connection)
        .await?
        .into_iter()
        .map(|(given, known)| ((given.input, given.place, given.year), (known, given.source)))
        .collect();
    let before = |one: &Given| known.get(&(one.input.clone(), one.place.clone(), one.year));
    let (mut changed, mut taken_back) = (0, 0);
    let mut rows: Vec<&Given> = Vec::new();
    for one in &given {
        let same = match (one.known, before(one)) {
            (Some(new), Some((old, source))) => new == *old && one.source == *source,
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if same {
            continue;
        }
        match one.known {
            Some(_) => changed += 1,
            None => taken_back += 1,
        }
        rows.push(one);
    }
    let file = (name, app.clock.now().as_second());
    store::came(connection, file, given.len()).await?;
    if !rows.is_empty() {
        store::replace(connection, &rows, file).await?;
        let version = Brought::version_of(connection).await?;
        let next = version.parse::<u64>().unwrap_or_default() + 1;
        set_setting(connection, VERSION, &next.to_string()).await?;
    }
    Ok(Loaded::Done { changed, taken_back })
}
