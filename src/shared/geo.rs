//! The territory this site is about: read once, from the program or from a folder.

use std::path::PathBuf;

use fictitious::{Vocabulary, VocabularyError};
use include_dir::{Dir, include_dir};
use jiff::tz::TimeZone;
use territory::{Change, Territory, TerritoryError};

use crate::shared::config::Config;

/// The territories built into the program, so that the first run needs nothing else.
static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/territories");

/// The operator's own indicators, in the data folder.
const OBSERVED: &str = "observatory.toml";

/// Why the territory cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum GeoError {
    /// The folder holds a mistake, or nothing.
    #[error("cannot read the territory {slug} in {folder}: {source}")]
    Territory {
        /// Name of the territory's folder.
        slug: String,
        /// Where it was looked for.
        folder: String,
        /// What is wrong, and where.
        source: Box<TerritoryError>,
    },
    /// The words of the demonstration hold a mistake.
    #[error("cannot read the demonstration's vocabulary: {0}")]
    Vocabulary(#[from] VocabularyError),
    /// The time zone is not one.
    #[error("the territory's time zone {0:?} is not known")]
    TimeZone(String),
}

/// Reads the territory that the configuration names.
///
/// Indicators of the operator's own stand in `observatory.toml` in the data folder, beside those of the territory.
///
/// # Errors
/// [`GeoError`] names the file and the mistake.
pub fn territory(config: &Config) -> Result<Territory, GeoError> {
    let read = |path: &str| file(config.territories.as_ref(), path);
    let refused = |source, folder| GeoError::Territory {
        source: Box::new(source),
        slug: config.territory.clone(),
        folder,
    };
    let mut territory = Territory::read(read, &config.territory).map_err(|source| {
        let folder = config.territories.as_ref();
        refused(
            source,
            folder.map_or_else(|| "the program".into(), |path| path.display().to_string()),
        )
    })?;
    if let Ok(bytes) = std::fs::read(config.path(OBSERVED)) {
        let folder = config.data_dir.display().to_string();
        territory
            .also_observe(OBSERVED, &bytes)
            .map_err(|source| refused(source, folder))?;
    }
    Ok(territory)
}

/// The country of which a file says what became of its communes.
pub const CODED: &str = "fr";

/// The territory with these changes of communes.
#[must_use]
pub fn amended(territory: &Territory, changes: &[Change]) -> Territory {
    let mut amended = territory.clone();
    amended.amend(CODED, changes);
    amended
}

/// Reads the words from which the fictitious organisations are made.
///
/// # Errors
/// [`GeoError`] names the file and the mistake.
pub fn vocabulary(config: &Config, territory: &Territory) -> Result<Vocabulary, GeoError> {
    Ok(Vocabulary::read(
        |path| file(config.territories.as_ref(), path),
        territory,
    )?)
}

/// One file of the territories' folder: the operator's, or the one built in.
#[must_use]
pub fn file(folder: Option<&PathBuf>, path: &str) -> Option<Vec<u8>> {
    match folder {
        Some(folder) => std::fs::read(folder.join(path)).ok(),
        None => BUILT_IN.get_file(path).map(|file| file.contents().to_vec()),
    }
}

/// The words that people also type when they mean a theme, in every language, for the index.
#[must_use]
pub fn theme_words(territory: &Territory) -> Vec<search::ThemeWords> {
    let of = |theme: &territory::Theme| {
        let names = [&theme.name.fr, &theme.name.nl, &theme.name.en];
        let words = [&theme.words.fr, &theme.words.nl, &theme.words.en];
        let all = names.into_iter().chain(words.into_iter().flatten());
        search::ThemeWords {
            theme: theme.slug.clone(),
            words: all.cloned().collect(),
        }
    };
    territory.themes.iter().map(of).collect()
}

/// Where deadlines and dates are decided.
///
/// # Errors
/// When the territory names a zone that does not exist.
pub fn time_zone(territory: &Territory) -> Result<TimeZone, GeoError> {
    TimeZone::get(&territory.time_zone).map_err(|_| GeoError::TimeZone(territory.time_zone.clone()))
}
