//! Files that people send: taken in whole, looked at, and kept where no address leads.
//!
//! A file comes in piece by piece ([`Incoming`]) and is then examined ([`examine`]): what its name
//! says, what its sender declares and what it holds must be one of the few formats we take. It is
//! kept under the hash of its bytes in `uploads/` in the data folder, readable by the product alone;
//! the name that people gave it is written down by whoever keeps it, and only said in a header.
//! Until a scanner has called it safe, nobody but its owner reads it; without a scanner it is
//! marked as not scanned, and readers are warned.

mod examined;
mod format;
mod giving;
mod incoming;
mod name;
mod package;
mod pictures;
mod scanning;
mod state;
pub mod store;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::shared::app::App;
use crate::shared::files;
use crate::shared::store::{Connection, StoreError};

pub use examined::{Examined, Refusal, examine};
pub use format::Format;
pub use giving::to_be_saved;
pub use incoming::{Incoming, Received};
pub use name::{clean, disposition};
pub use scanning::{ScanError, Scanner, scan_waiting};
pub use state::State;

/// Bytes that one file may have.
pub const FILE_MOST: u64 = 20 * 1024 * 1024;

/// Bytes that a request with a file may have: a file that is too large is read to its end and let go,
/// so that the page can say so with everything that was typed. Beyond this the connection is cut.
pub const REQUEST_MOST: usize = 64 * 1024 * 1024;

/// Why a file could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// The database did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The disk refused.
    #[error("a file could not be kept: {0}")]
    Disk(#[from] std::io::Error),
    /// A task of the runtime was stopped.
    #[error("looking at a file was interrupted")]
    Interrupted,
}

impl From<UploadError> for crate::shared::web::Error {
    fn from(error: UploadError) -> Self {
        match error {
            UploadError::Store(error) => error.into(),
            UploadError::Disk(_) | UploadError::Interrupted => Self::Internal(error.into()),
        }
    }
}

/// The folder of every file that is kept.
#[must_use]
pub fn folder(data: &Path) -> PathBuf {
    data.join("uploads")
}

/// Where a file lies: two letters of its hash, then its hash.
#[must_use]
pub fn path(data: &Path, sha256: &str) -> PathBuf {
    let shelf = sha256.get(..2).unwrap_or("__");
    folder(data).join(shelf).join(sha256)
}

/// Whether a file is where it was put, byte for byte.
#[must_use]
pub fn is_intact(data: &Path, upload: &store::Upload) -> bool {
    files::sha256(&path(data, &upload.sha256))
        .is_ok_and(|(sha256, bytes)| sha256 == upload.sha256 && bytes == upload.bytes)
}

/// How many files lie in the folder that nothing speaks of: what was being sent when the product was
/// stopped. They do no harm.
#[must_use]
pub fn left_behind(data: &Path, kept: &[store::Upload]) -> u64 {
    let known: std::collections::HashSet<&str> = kept.iter().map(|upload| upload.sha256.as_str()).collect();
    let names = files::names_under(&folder(data)).unwrap_or_default();
    names.iter().filter(|name| !known.contains(name.as_str())).count() as u64
}

/// Keeps a file that was found good: it is in its place before the transaction that says so commits.
/// The same bytes are kept once, whoever sends them.
///
/// # Errors
/// When the disk or the database refuses.
pub async fn keep(
    app: &App,
    connection: &mut Connection,
    examined: Examined,
    now: i64,
) -> Result<(), UploadError> {
    let state = if app.config.clamav.is_some() {
        State::Pending
    } else {
        State::NotScanned
    };
    let upload = store::Upload {
        sha256: examined.sha256.clone(),
        bytes: examined.bytes,
        format: examined.format,
        state,
    };
    // The row first: whoever lets the same bytes go at this moment holds it, and is waited for.
    store::keep(connection, &upload, now).await?;
    let place = path(&app.config.data_dir, &examined.sha256);
    let settle = tokio::task::spawn_blocking(move || examined.settle(&place));
    settle.await.map_err(|_| UploadError::Interrupted)??;
    Ok(())
}

/// Lets the files go that nothing speaks of any more and that came before an instant, row and bytes; says
/// how many went. What the disk refuses stays, and is tried again.
///
/// # Errors
/// When the database refuses.
pub async fn let_go_unheld(app: &App, before: i64) -> Result<u64, StoreError> {
    let mut connection = app.db.read().await?;
    let unheld = store::unheld(&mut connection, before).await?;
    drop(connection);
    let mut gone = 0;
    for sha256 in unheld {
        let mut transaction = app.db.write().await?;
        // Whoever keeps the same bytes at this moment was faster, or waits for the end of this.
        if !store::forget_unheld(&mut transaction, &sha256).await? {
            continue;
        }
        // Before the commit: were it after, a file that comes again meanwhile would lose its bytes.
        let place = path(&app.config.data_dir, &sha256);
        let removed = tokio::task::spawn_blocking(move || files::remove(&place)).await;
        if let Ok(Ok(())) = removed {
            transaction.commit().await?;
            gone += 1;
        } else {
            tracing::warn!(%sha256, "a file that nothing speaks of could not be removed");
        }
    }
    Ok(gone)
}

/// The bytes of a file, held against its hash; a file that is not what was kept is never given out,
/// and is marked. A disk that refuses for a moment marks nothing.
///
/// # Errors
/// When the database refuses.
pub async fn read(app: &App, sha256: &str) -> Result<Option<Vec<u8>>, UploadError> {
    let place = path(&app.config.data_dir, sha256);
    let expected = sha256.to_owned();
    let reading = tokio::task::spawn_blocking(move || {
        let bytes = files::read_all(&place)?;
        Ok::<_, std::io::Error>((files::hash(&bytes) == expected).then_some(bytes))
    });
    let bytes = match reading.await.map_err(|_| UploadError::Interrupted)? {
        Ok(bytes) => bytes,
        Err(error) => {
            tracing::error!(%sha256, %error, "a file cannot be read");
            return Ok(None);
        }
    };
    if bytes.is_none() {
        tracing::error!(%sha256, "a file is not what was kept");
        let mut transaction = app.db.write().await?;
        store::mark(
            &mut transaction,
            sha256,
            State::IntegrityError,
            app.clock.now().as_second(),
        )
        .await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    Ok(bytes)
}

#[cfg(any(test, feature = "fuzzing"))]
/// Reads anything as a file that somebody sends: its name is the first line.
pub fn read_anything(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (name, held) = bytes.split_at(end);
    let held = held.get(1..).unwrap_or_default();
    let name = clean(&String::from_utf8_lossy(name));
    std::hint::black_box(disposition(&name));
    let mut names = vec![name];
    names.extend(
        [
            "a.pdf", "a.csv", "a.docx", "a.xlsx", "a.odt", "a.ods", "a.jpg", "a.png", "a.webp",
        ]
        .map(String::from),
    );
    for name in names {
        let _ = std::hint::black_box(examined::recognised(&name, "", held));
    }
    for format in [Format::Jpeg, Format::Png, Format::Webp] {
        std::hint::black_box(pictures::without_secrets(format, held.to_vec()));
    }
}
