//! Loading a file of a register: recognised, read, stored in one atomic step, then indexed.
//!
//! Readers keep seeing the old state until the database commits; a failure or a sudden death
//! leaves it. A file can be loaded again: what has not changed is not written. A file that would
//! drop more than a tenth of what its source had is refused unless the operator accepts the loss.

mod bodies;
mod communes;
mod contours;
mod demonstration;
mod entry;
mod flemish;
mod grants;
mod kbo;
mod load;
mod loader;
mod numbers;
mod official;
mod pen;
mod persons;
mod report;
mod rna;
mod rows;
mod settling;
mod sirene;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
pub(in crate::features::directory) mod stories;
mod stream;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use registers::{Kind, Limits, Refusal, RefusalReason};
use serde::Serialize;

use super::indexing;
use super::joining::JoiningError;
use super::store::imports::Import;
use crate::shared::app::{App, OpenError, settings};
use crate::shared::files;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::store::{self, StoreError};
use crate::shared::told::{Told, because};

pub use communes::follow as follow_communes;
pub use demonstration::{load as load_demonstration, metropolis};
pub(in crate::features::directory) use settling::settle;

/// What the operator decided.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Load a file even though it drops more than a tenth of what its source had.
    pub accept_loss: bool,
    /// Under what licence the files are published, where their register does not say it for all of them.
    pub licence: Option<String>,
    /// Draw no progress bar.
    pub quiet: bool,
}

/// What became of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The file's name, without folders.
    pub name: String,
    /// What it was: `rna-import`, `rna-waldec`, `cog-communes`, `contours`; nothing when it was not recognised.
    pub kind: Option<String>,
    /// Records found.
    pub read: u64,
    /// Records kept.
    pub kept: u64,
    /// Records refused; each is in the report with its reason.
    pub rejected: u64,
    /// How often each reason occurred, refusals and remarks alike.
    pub reasons: BTreeMap<String, u64>,
    /// Organisations that were not known.
    pub added: u64,
    /// Organisations whose values changed.
    pub changed: u64,
    /// Entries of earlier files that this one no longer holds.
    pub missing: u64,
    /// Why the whole file was refused, in the reader's words; then nothing changed.
    pub refused: Option<String>,
    /// Where every refused or remarked line is listed.
    pub report: Option<PathBuf>,
}

/// Why loading stopped.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file cannot be opened or read.
    #[error("cannot read {0}: {1}")]
    File(PathBuf, std::io::Error),
    /// The file is not what it claims, or would lose too much: a sentence for the reader.
    #[error("{0}")]
    Refused(String),
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index did not follow; `tisserand index` builds it anew.
    #[error("the data is stored but the index could not follow: {0}; run `tisserand index`")]
    Index(#[from] super::indexing::IndexingError),
    /// The data could not be read again.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The reading thread ended abruptly.
    #[error("the reader stopped abruptly")]
    Reader,
    /// The task that writes rows ended abruptly.
    #[error("the writer stopped abruptly")]
    Writer,
}

impl Told for ImportError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        match self {
            Self::File(file, error) => {
                let (file, why) = (file.to_string_lossy(), error.told(texts, lang));
                let args = [("file", Arg::Text(&file)), ("why", Arg::Text(&why))];
                texts.say(lang, "failed-file", &args)
            }
            Self::Refused(sentence) => sentence.clone(),
            Self::Store(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index-behind", &error.told(texts, lang)),
            Self::Open(error) => error.told(texts, lang),
            Self::Reader | Self::Writer => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}

impl From<JoiningError> for ImportError {
    fn from(error: JoiningError) -> Self {
        match error {
            JoiningError::Store(error) => Self::Store(error),
            JoiningError::Open(error) => Self::Open(error),
            JoiningError::Index(error) => Self::Index(error),
            JoiningError::Settle(error) => *error,
            other => Self::Refused(other.to_string()),
        }
    }
}

/// Files in the order in which they are to be loaded: those that say who exists before those that say more of them, whatever their names
/// are; else as they were given.
#[must_use]
pub fn in_order(paths: &[PathBuf]) -> Vec<PathBuf> {
    let says_who = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let members = files::open(path).ok().and_then(|file| {
            registers::recognise(std::io::BufReader::new(file), &name, &Limits::default()).ok()
        });
        members.is_some_and(|members| {
            let mut kinds = members.iter().map(|member| member.kind);
            kinds.any(|kind| matches!(kind, Kind::KboEnterprise | Kind::SireneUnits))
        })
    };
    let (first, then): (Vec<&PathBuf>, Vec<&PathBuf>) = paths.iter().partition(says_who);
    first.into_iter().chain(then).cloned().collect()
}

/// Loads files one after the other, each in one atomic step; a refused file does not stop the next.
///
/// # Errors
/// When the database or the index fails; what was loaded before stays.
pub async fn import(
    app: &App,
    paths: &[PathBuf],
    options: &Options,
    lang: Lang,
) -> Result<Vec<Outcome>, ImportError> {
    let _held = app.hold_writing()?;
    let mut outcomes = Vec::with_capacity(paths.len());
    for path in paths {
        let name = path
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let outcome = match import_one(app, path, &name, options, lang).await {
            Ok(outcome) => outcome,
            Err(ImportError::File(path, error)) => {
                let elsewhere = ["http:", "https:"].iter().any(|start| path.starts_with(start));
                let key = match error.kind() {
                    std::io::ErrorKind::NotFound if elsewhere => "import-address",
                    std::io::ErrorKind::NotFound => "import-absent",
                    std::io::ErrorKind::IsADirectory => "import-folder",
                    _ => "import-unreadable",
                };
                let refused = app.texts.say(
                    lang,
                    key,
                    &[
                        ("file", Arg::Text(&path.to_string_lossy())),
                        ("error", Arg::Text(&error.told(&app.texts, lang))),
                    ],
                );
                Outcome {
                    name,
                    refused: Some(refused),
                    ..Outcome::default()
                }
            }
            Err(ImportError::Refused(sentence)) => Outcome {
                name,
                refused: Some(sentence),
                ..Outcome::default()
            },
            Err(other) => return Err(other),
        };
        outcomes.push(outcome);
    }
    Ok(outcomes)
}

async fn import_one(
    app: &App,
    path: &Path,
    name: &str,
    options: &Options,
    lang: Lang,
) -> Result<Outcome, ImportError> {
    // The whole file is gone through for each.
    let to_hash = path.to_owned();
    let hashing = tokio::task::spawn_blocking(move || files::sha256(&to_hash));
    let recognised = recognise(path, name);
    let hashed = hashing.await.map_err(|_| ImportError::Reader)?;
    let (sha256, bytes) = hashed.map_err(|error| ImportError::File(path.to_owned(), error))?;
    let file = Import {
        file_name: name.to_owned(),
        file_date: date_in(name),
        unit: unit(name),
        licence: options.licence.clone(),
        sha256,
        bytes: i64::try_from(bytes).unwrap_or(i64::MAX),
        ..Import::default()
    };
    // A load that died between the database and the index left an index behind: what this file
    // changes would be too little to mend it.
    let behind = !indexing::is_fresh(app).await?;
    let outcome = match recognised? {
        Recognised::Rna => rna::load(app, path, file, options, lang, behind).await?,
        Recognised::Official(kinds) => official::load(app, path, file, &kinds, options, lang, behind).await?,
        Recognised::Grants => grants::load(app, path, file, options, lang, behind).await?,
        Recognised::Contours => {
            let outcome = contours::load(app, path, file, options, lang).await?;
            indexing::follow(app, options.quiet).await?;
            outcome
        }
        // The index follows when the program knows the new communes: see `follow_communes`.
        Recognised::Communes(kind) => communes::load(app, path, file, kind, options, lang).await?,
        Recognised::CommunesAndMore => {
            let args = [("file", Arg::Text(name))];
            let words = app.texts.say(lang, "import-communes-and-more", &args);
            return Err(ImportError::Refused(words));
        }
        Recognised::Nothing(refusal) => return Err(rna::refused(app, lang, name, &refusal)),
    };
    app.refresh().await?;
    Ok(outcome)
}

/// What a file is, by what it holds.
enum Recognised {
    Rna,
    /// Files of another register: the kinds of its tables.
    Official(Vec<Kind>),
    Grants,
    Contours,
    /// The official code of communes, or what became of them.
    Communes(Kind),
    /// An archive of them and of something else: each replaces what the last of its sort said, so each comes by itself.
    CommunesAndMore,
    /// Nothing that can be loaded, and why.
    Nothing(Refusal),
}

fn recognise(path: &Path, name: &str) -> Result<Recognised, ImportError> {
    let unreadable = |error| ImportError::File(path.to_owned(), error);
    let open = || files::open(path).map(std::io::BufReader::new).map_err(unreadable);
    let refusal = match registers::recognise(open()?, name, &Limits::default()) {
        Ok(members) => {
            let kinds: Vec<Kind> = members.iter().map(|member| member.kind).collect();
            if let Some(kind) = kinds.iter().copied().find(|kind| communes::are_communes(*kind)) {
                let alone = kinds.iter().all(|other| *other == kind);
                return Ok(match alone {
                    true => Recognised::Communes(kind),
                    false => Recognised::CommunesAndMore,
                });
            }
            let of_rna = |kind: &Kind| official::register(*kind).is_none();
            return Ok(match kinds.iter().all(of_rna) {
                true => Recognised::Rna,
                false => Recognised::Official(kinds),
            });
        }
        Err(refusal) => refusal,
    };
    let json = matches!(refusal.reason, RefusalReason::UnknownJson { .. });
    if json && contours::looks_like(path, name).map_err(unreadable)? {
        return Ok(Recognised::Contours);
    }
    match registers::grants::recognise(open()?, name, &Limits::default()) {
        Ok(tables) if !tables.is_empty() => Ok(Recognised::Grants),
        // Workbooks are read for grants only: what is wrong with this one is said there.
        Err(why) if refusal.reason == RefusalReason::Spreadsheet => Ok(Recognised::Nothing(why)),
        // Of an archive each reader refuses the first file that is not of its own: who came further knew those before.
        Err(why) if why.member != refusal.member => {
            let files = registers::files(open()?, name, &Limits::default()).unwrap_or_default();
            let place = |of: &Refusal| files.iter().position(|file| *file == of.member);
            Ok(Recognised::Nothing(match (place(&why), place(&refusal)) {
                (Some(of_grants), Some(of_registers)) if of_grants > of_registers => why,
                _ => refusal,
            }))
        }
        Err(why) if is_nearer(&why, &refusal) => Ok(Recognised::Nothing(why)),
        // What the readers of registers said is nearer to what people load most.
        _ => Ok(Recognised::Nothing(refusal)),
    }
}

/// Whether what a file lacks to tell of grants says more than why it is of no register: it lacks but one thing, or cannot be read.
fn is_nearer(of_grants: &Refusal, of_registers: &Refusal) -> bool {
    let lacks = |refusal: &Refusal| match &refusal.reason {
        RefusalReason::UnknownColumns { missing, .. } => Some(missing.len()),
        _ => None,
    };
    match of_registers.reason {
        RefusalReason::UnknownParquet => lacks(of_grants).is_none_or(|missing| missing == 1),
        // A register that it resembles is named by what it lacks.
        _ => lacks(of_registers) == Some(0) && lacks(of_grants) == Some(1),
    }
}

/// Marks the data as changed, in the transaction that changes it.
async fn new_version(connection: &mut store::Connection, import: &Import) -> Result<String, StoreError> {
    let version = format!(
        "{}-{}",
        import.id,
        import.sha256.get(..12).unwrap_or(&import.sha256)
    );
    store::set_setting(connection, settings::DATA_VERSION, &version).await?;
    Ok(version)
}

/// The date in a file's name, `20250501` or `2025-05-01`, as an ISO date.
fn date_in(name: &str) -> Option<String> {
    let bytes = name.as_bytes();
    (0..bytes.len()).find_map(|start| {
        let before = start == 0 || !bytes[start - 1].is_ascii_digit();
        let compact = name
            .get(start..start + 8)
            .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
        let dashed = name
            .get(start..start + 10)
            .filter(|text| text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-');
        let text = match (compact, dashed) {
            (Some(text), _) if !bytes.get(start + 8).is_some_and(u8::is_ascii_digit) => {
                format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])
            }
            (_, Some(text)) => text.to_owned(),
            _ => return None,
        };
        let date: jiff::civil::Date = text.parse().ok()?;
        (before && (1990..=2100).contains(&date.year())).then(|| date.to_string())
    })
}

/// A file's name without its dates: the file of next month has the same.
fn unit(name: &str) -> String {
    match date_in(name) {
        Some(date) => name.replace(&date, "#").replace(&date.replace('-', ""), "#"),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{date_in, unit};

    #[test]
    fn the_file_of_next_month_is_the_same_unit() {
        assert_eq!(
            date_in("rna_import_20250501_dpt_02.csv.zst").as_deref(),
            Some("2025-05-01")
        );
        assert_eq!(
            date_in("rna_waldec_2026-11-02.zip").as_deref(),
            Some("2026-11-02")
        );
        assert_eq!(date_in("waldec.csv"), None);
        assert_eq!(date_in("dossier_12345678901.csv"), None);
        assert_eq!(date_in("é_20251399.csv"), None);
        assert_eq!(
            unit("rna_import_20250501_dpt_02.csv"),
            unit("rna_import_20250601_dpt_02.csv")
        );
        assert_ne!(
            unit("rna_import_20250501_dpt_02.csv"),
            unit("rna_import_20250501_dpt_80.csv")
        );
    }
}
