//! Copying everything while the product runs, and proving that the copy restores.
//!
//! The copy shows the database at one instant, whatever is written meanwhile. It is read twice
//! within that instant: once to count and hash, once to write, so that nothing waits on disk or in
//! memory. Then it is restored into an empty database and read a third time: only a copy that gave
//! back every row gets its name.

use std::path::{Path, PathBuf};

use super::archive::{Copied, CopiedFile, Manifest, Writer};
use super::restore::{self, OperationError, Restored};
use super::store::rows;
use super::store::schema::Scratch;
use crate::shared::app::App;
use crate::shared::i18n::{Arg, Lang, Texts};
use crate::shared::progress::Step;
use crate::shared::store::{self, StoreError};
use crate::shared::uploads;

/// A copy that was made and proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackedUp {
    /// Where it is.
    pub file: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it holds, as it was read back from a database restored from it.
    pub proved: Restored,
    /// Files that people sent and that the disk has lost or changed: they are not in the copy.
    pub lost: u64,
}

impl BackedUp {
    /// What was done, for the operator.
    #[must_use]
    pub fn told(&self, texts: &Texts, lang: Lang) -> String {
        let done = texts.say(
            lang,
            "backup-done",
            &[
                ("file", Arg::Text(&self.file.to_string_lossy())),
                ("rows", Arg::from(self.proved.rows)),
                ("tables", Arg::from(self.proved.tables)),
                ("files", Arg::from(self.proved.files)),
                ("size", Arg::Text(&texts.decimal(lang, megabytes(self.bytes)))),
            ],
        );
        if self.lost == 0 {
            return done;
        }
        let lost = texts.say(lang, "backup-files-lost", &[("n", Arg::from(self.lost))]);
        format!("{done}\n{lost}")
    }
}

/// Bytes as the millions a person reads.
#[expect(clippy::cast_precision_loss, reason = "a size shown to a person")]
pub(super) fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1_000_000.0
}

/// Copies the database into `file` and proves the copy.
///
/// # Errors
/// When the copy cannot be made, or does not give back what was copied; an older file of the same
/// name then stays as it was.
pub async fn backup(app: &App, file: &Path) -> Result<BackedUp, OperationError> {
    let scratch = Scratch::open(&app.config.data_dir).await?;
    let done = copy(app, &scratch, file).await;
    scratch.close().await;
    done
}

async fn copy(app: &App, scratch: &Scratch, file: &Path) -> Result<BackedUp, OperationError> {
    let refused = |error| OperationError::File(file.to_owned(), error);
    let now = app.clock.now();
    let mut snapshot = app.db.snapshot().await?;
    let migrations = store::migrations(&mut snapshot).await?;
    let tables = &scratch.schema.tables;

    let mut expected = 0;
    for table in tables {
        expected += rows::count(&mut snapshot, table).await?;
    }
    let step = Step::rows("copy", expected * 2);
    let mut seen = 0;
    let mut copied = Vec::with_capacity(tables.len());
    for table in tables {
        let held = rows::lines(&mut snapshot, app.db.engine(), table, |_| {
            seen += 1;
            step.at(seen);
            Ok(())
        })
        .await
        .map_err(|error| OperationError::rows(file, error))?;
        copied.push(Copied {
            name: table.name.clone(),
            columns: table.columns.clone(),
            held,
        });
    }
    // A file that the disk lost does not keep the others from being copied: it is told apart.
    let data = app.config.data_dir.clone();
    let kept = uploads::store::all(&mut snapshot).await?;
    let held = kept.len() as u64;
    let looking = tokio::task::spawn_blocking(move || {
        let sound = kept
            .into_iter()
            .filter(|upload| uploads::is_intact(&data, upload));
        sound
            .map(|upload| CopiedFile {
                sha256: upload.sha256,
                bytes: upload.bytes,
            })
            .collect::<Vec<_>>()
    });
    let files = looking.await.map_err(|_| OperationError::Reader)?;
    let lost = held - files.len() as u64;
    let territory = app.config.territory.clone();
    let manifest = Manifest::new(now.to_string(), territory, migrations, copied, files);

    let mut writer = Writer::begin(file, now.as_second()).map_err(refused)?;
    writer.manifest(&manifest).map_err(refused)?;
    for (table, copied) in tables.iter().zip(&manifest.tables) {
        writer.table(&table.name, copied.held.bytes).map_err(refused)?;
        rows::lines(&mut snapshot, app.db.engine(), table, |line| {
            seen += 1;
            step.at(seen);
            writer.line(line)
        })
        .await
        .map_err(|error| OperationError::rows(file, error))?;
        writer.end().map_err(refused)?;
    }
    for file in &manifest.files {
        let from = uploads::path(&app.config.data_dir, &file.sha256);
        writer.file(file, &from).map_err(refused)?;
    }
    snapshot.rollback().await.map_err(StoreError::from)?;
    let whole = writer.finish().map_err(refused)?;
    step.done();

    let part = whole.part().to_owned();
    let proved = restore::load(
        &scratch.db,
        &scratch.schema,
        &part,
        &app.config.territory,
        "prove",
        None,
    )
    .await
    .map_err(|error| OperationError::NotProved(part.clone(), Box::new(error)))?;
    whole.appear().map_err(refused)?;
    let bytes = crate::shared::files::size(file).map_err(refused)?;
    Ok(BackedUp {
        file: file.to_owned(),
        bytes,
        proved,
        lost,
    })
}
