//! Putting a copy back, into an empty database: one transaction, held against the copy's own
//! figures before it is committed.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use tokio::sync::mpsc;

use super::archive::{self, BadArchive, Manifest};
use super::store::rows::{self, RowsError};
use super::store::schema::{Schema, Scratch};
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::progress::Step;
use crate::shared::store::{self, Db, StoreError, Writing};
use crate::shared::told::{Told, because};

/// What was put back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The instant that the copy shows, UTC.
    pub created: String,
    /// Rows.
    pub rows: u64,
    /// Tables.
    pub tables: usize,
    /// Files that people sent.
    pub files: usize,
}

impl Restored {
    /// What was done, for the operator.
    #[must_use]
    pub fn told(&self, app: &App, lang: Lang) -> String {
        let here = |instant: Timestamp| {
            let (hour, minute) = app.clock.time_of(instant);
            let date = app.texts.date(lang, app.clock.date_of(instant));
            format!("{date}, {hour:02}:{minute:02}")
        };
        let created = self.created.parse().map_or_else(|_| self.created.clone(), here);
        let args = [
            ("created", Arg::Text(created.as_str())),
            ("rows", Arg::from(self.rows)),
            ("tables", Arg::from(self.tables)),
            ("files", Arg::from(self.files)),
        ];
        app.texts.say(lang, "restore-done", &args)
    }
}

/// Why a copy could not be made or put back, in words for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OperationError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The index cannot be asked.
    #[error("the index cannot be asked: {0}; `tisserand index` builds it anew")]
    Index(#[from] search::Error),
    /// A file cannot be read or written.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// The file cannot serve as a copy.
    #[error("{0} {1}; nothing was changed")]
    Archive(PathBuf, BadArchive),
    /// The copy was made by a version that knows more.
    #[error(
        "{0} was written by Tisserand {1}, whose database has changes that this version does not know; \
         restore it with that version or a later one; nothing was changed"
    )]
    Newer(PathBuf, String),
    /// The copy was made by a version whose tables were others.
    #[error(
        "{file} was written by Tisserand {version}, and the table {table} has changed since; restore it with \
         that version, then start this one on the same folder: it brings the database up to date; nothing was changed"
    )]
    OtherShape {
        /// The copy.
        file: PathBuf,
        /// What wrote it.
        version: String,
        /// The table that differs.
        table: String,
    },
    /// The copy is of another territory.
    #[error(
        "{0} is the copy of a site for {1:?}, and this one is configured for {2:?}; set `territory` to {1:?}"
    )]
    OtherTerritory(PathBuf, String, String),
    /// The database holds something.
    #[error(
        "the database is not empty: the table {0} has {1} rows; a copy is put back only into a new folder \
         (--data) or a new database; nothing was changed"
    )]
    NotEmpty(String, u64),
    /// What the database gave back is not what the copy holds.
    #[error("the table {0} does not read back as it was copied; nothing was changed")]
    NotSame(String),
    /// A copy that does not restore.
    #[error(
        "the copy does not restore: {1}. It is left as {0} for examination and has not got its name: do not rely on it"
    )]
    NotProved(PathBuf, Box<OperationError>),
    /// The reading thread ended abruptly.
    #[error("the reader stopped abruptly")]
    Reader,
}

impl Told for OperationError {
    fn told(&self, texts: &Texts, lang: Lang) -> String {
        let of_file = |key: &str, file: &Path, args: &[(&'static str, &str)]| {
            let file = file.to_string_lossy();
            let args = args.iter().map(|(name, value)| (*name, Arg::Text(value)));
            let args: Vec<_> = [("file", Arg::Text(&file))].into_iter().chain(args).collect();
            texts.say(lang, key, &args)
        };
        match self {
            Self::Store(error) => error.told(texts, lang),
            Self::Index(error) => because(texts, lang, "failed-index", &error.to_string()),
            Self::File(file, error) => of_file("failed-file", file, &[("why", &error.told(texts, lang))]),
            Self::Archive(file, bad) => match bad {
                BadArchive::Unreadable(error) => {
                    of_file("restore-unreadable", file, &[("why", &error.told(texts, lang))])
                }
                BadArchive::Strange(what) => of_file("restore-strange", file, &[("what", what)]),
                BadArchive::OtherFormat(version) => {
                    of_file("restore-other-format", file, &[("version", version)])
                }
                BadArchive::Damaged(what) => of_file("restore-damaged", file, &[("what", what)]),
            },
            Self::Newer(file, version) => of_file("restore-newer", file, &[("version", version)]),
            Self::OtherShape { file, version, table } => of_file(
                "restore-other-shape",
                file,
                &[("version", version), ("table", table)],
            ),
            Self::OtherTerritory(file, theirs, ours) => of_file(
                "restore-other-territory",
                file,
                &[("theirs", theirs), ("ours", ours)],
            ),
            Self::NotEmpty(table, rows) => {
                let args = [("table", Arg::Text(table)), ("rows", Arg::from(*rows))];
                texts.say(lang, "restore-not-empty", &args)
            }
            Self::NotSame(table) => texts.say(lang, "restore-not-same", &[("table", Arg::Text(table))]),
            Self::NotProved(file, error) => {
                of_file("backup-not-proved", file, &[("why", &error.told(texts, lang))])
            }
            Self::Reader => texts.say(lang, "failed-abruptly", &[]),
        }
    }
}

impl OperationError {
    pub(super) fn rows(path: &Path, error: RowsError) -> Self {
        match error {
            RowsError::Store(error) => Self::Store(error),
            RowsError::Taker(error) => Self::File(path.to_owned(), error),
        }
    }
}

/// Puts the copy in `file` back into the database, which must be empty. The index is the caller's to
/// build.
///
/// # Errors
/// [`OperationError`] says why nothing was changed.
pub async fn restore(app: &App, file: &Path) -> Result<Restored, OperationError> {
    let scratch = Scratch::open(&app.config.data_dir).await?;
    let data = Some(app.config.data_dir.as_path());
    let done = load(
        &app.db,
        &scratch.schema,
        file,
        &app.config.territory,
        "restore",
        data,
    )
    .await;
    scratch.close().await;
    done
}

/// Loads a copy into an empty database and reads it back before committing. The files that people sent
/// go to `data`; they are there before the database that speaks of them commits.
pub(super) async fn load(
    db: &Db,
    schema: &Schema,
    file: &Path,
    territory: &str,
    label: &str,
    data: Option<&Path>,
) -> Result<Restored, OperationError> {
    let bad = |error| OperationError::Archive(file.to_owned(), error);
    let manifest = {
        let file = file.to_owned();
        let reading = tokio::task::spawn_blocking(move || Manifest::of(&file));
        reading.await.map_err(|_| OperationError::Reader)?.map_err(bad)?
    };
    let mut transaction = db.write().await?;
    refuse_unfit(&mut transaction, schema, &manifest, file, territory).await?;

    let step = Step::rows(label, manifest.rows() * 2);
    let mut seen = 0;
    let (sender, mut batches) = mpsc::channel::<archive::Batch>(4);
    let reader = {
        let (file, schema, data) = (file.to_owned(), schema.clone(), data.map(Path::to_owned));
        tokio::task::spawn_blocking(move || archive::read(&file, &schema, &sender, data.as_deref()))
    };
    while let Some((table, batch)) = batches.recv().await {
        rows::insert(&mut transaction, &schema.tables[table], &batch).await?;
        seen += batch.len() as u64;
        step.at(seen);
    }
    reader.await.map_err(|_| OperationError::Reader)?.map_err(bad)?;

    for (table, copied) in schema.tables.iter().zip(&manifest.tables) {
        let held = rows::lines(&mut transaction, db.engine(), table, |_| {
            seen += 1;
            step.at(seen);
            Ok(())
        })
        .await
        .map_err(|error| OperationError::rows(file, error))?;
        if held != copied.held {
            return Err(OperationError::NotSame(table.name.clone()));
        }
    }
    transaction.commit().await.map_err(StoreError::from)?;
    step.done();
    Ok(Restored {
        rows: manifest.rows(),
        tables: manifest.tables.len(),
        files: manifest.files.len(),
        created: manifest.created,
    })
}

/// Tables in which a migration writes a first row: an empty database has it, and the copy brings its own.
const BEGUN: [&str; 1] = ["journal_head"];

/// Refuses, before anything is written, a copy that this database cannot take.
async fn refuse_unfit(
    transaction: &mut Writing,
    schema: &Schema,
    manifest: &Manifest,
    file: &Path,
    territory: &str,
) -> Result<(), OperationError> {
    let known = store::migrations(transaction).await?;
    if manifest
        .migrations
        .iter()
        .any(|migration| !known.contains(migration))
    {
        return Err(OperationError::Newer(file.to_owned(), manifest.version.clone()));
    }
    let differs = (0..schema.tables.len().max(manifest.tables.len())).find_map(|number| {
        let ours = schema
            .tables
            .get(number)
            .map(|table| (&table.name, &table.columns));
        let theirs = manifest
            .tables
            .get(number)
            .map(|table| (&table.name, &table.columns));
        (ours != theirs).then(|| ours.or(theirs).map(|(name, _)| name.clone()))
    });
    if let Some(table) = differs {
        return Err(OperationError::OtherShape {
            file: file.to_owned(),
            version: manifest.version.clone(),
            table: table.unwrap_or_default(),
        });
    }
    if manifest.territory != territory {
        let (theirs, ours) = (manifest.territory.clone(), territory.to_owned());
        return Err(OperationError::OtherTerritory(file.to_owned(), theirs, ours));
    }
    for table in &schema.tables {
        let rows = rows::count(transaction, table).await?;
        let begun = BEGUN.contains(&table.name.as_str());
        if rows > u64::from(begun) {
            return Err(OperationError::NotEmpty(table.name.clone(), rows));
        }
    }
    for table in schema
        .tables
        .iter()
        .filter(|table| BEGUN.contains(&table.name.as_str()))
    {
        rows::clear(transaction, table).await?;
    }
    Ok(())
}
