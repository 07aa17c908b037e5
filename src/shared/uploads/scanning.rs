//! The scanner: ClamAV, asked by its command INSTREAM over a socket of this machine or of another.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};

use super::state::State;
use super::{UploadError, path, store};
use crate::shared::app::App;
use crate::shared::files;
use crate::shared::store::StoreError;

/// Files scanned in one round.
const ROUND: i64 = 20;
/// Bytes handed over at once.
const PIECE: usize = 64 * 1024;
/// How long one file may take.
const PATIENCE: Duration = Duration::from_secs(120);
/// Bytes of an answer.
const ANSWER_MOST: u64 = 4 * 1024;

/// Why a file could not be scanned: it waits, and is tried again.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// The scanner cannot be reached, or fell silent.
    #[error("the scanner at {0} does not answer: {1}")]
    Unreachable(String, std::io::Error),
    /// It took too long.
    #[error("the scanner at {0} took too long")]
    Slow(String),
    /// It answered something else than what it promises.
    #[error("the scanner at {0} answered {1:?}")]
    Strange(String, String),
    /// The file or the database cannot be read.
    #[error(transparent)]
    Upload(#[from] UploadError),
}

impl From<StoreError> for ScanError {
    fn from(error: StoreError) -> Self {
        Self::Upload(error.into())
    }
}

/// A scanner and where it listens: the path of a socket, or `host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner(pub String);

impl Scanner {
    /// What the scanner says of some bytes: [`State::Safe`] or [`State::Infected`].
    ///
    /// # Errors
    /// [`ScanError`] when it says neither.
    pub async fn scan(&self, bytes: &[u8]) -> Result<State, ScanError> {
        let asked = tokio::time::timeout(PATIENCE, self.ask(bytes));
        let answer = asked
            .await
            .map_err(|_| ScanError::Slow(self.0.clone()))?
            .map_err(|error| ScanError::Unreachable(self.0.clone(), error))?;
        let said = answer.trim_end_matches('\0').trim();
        if said.ends_with(" OK") {
            Ok(State::Safe)
        } else if said.ends_with(" FOUND") {
            Ok(State::Infected)
        } else {
            Err(ScanError::Strange(self.0.clone(), said.to_owned()))
        }
    }

    async fn ask(&self, bytes: &[u8]) -> std::io::Result<String> {
        if self.0.starts_with('/') {
            converse(UnixStream::connect(&self.0).await?, bytes).await
        } else {
            converse(TcpStream::connect(&self.0).await?, bytes).await
        }
    }
}

/// `zINSTREAM`, then each piece after its length in four bytes, then a length of nothing; the answer
/// ends with a zero.
async fn converse(mut line: impl AsyncRead + AsyncWrite + Unpin, bytes: &[u8]) -> std::io::Result<String> {
    line.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).expect("a piece is small");
        line.write_all(&length.to_be_bytes()).await?;
        line.write_all(piece).await?;
    }
    line.write_all(&[0; 4]).await?;
    line.flush().await?;
    let mut answer = String::new();
    line.take(ANSWER_MOST).read_to_string(&mut answer).await?;
    Ok(answer)
}

/// Scans the files that wait, when a scanner is configured; says how many it spoke of.
///
/// # Errors
/// [`ScanError`]: what was not scanned waits.
pub async fn scan_waiting(app: &App) -> Result<usize, ScanError> {
    let Some(scanner) = app.config.clamav.clone().map(Scanner) else {
        return Ok(0);
    };
    let mut connection = app.db.read().await?;
    let waiting = store::unscanned(&mut connection, ROUND).await?;
    drop(connection);
    let mut scanned = 0;
    let mut failed = None;
    for upload in waiting {
        let place = path(&app.config.data_dir, &upload.sha256);
        let reading = tokio::task::spawn_blocking(move || files::read_all(&place));
        let read = reading.await.map_err(|_| UploadError::Interrupted)?;
        let state = match read {
            Ok(bytes) if files::hash(&bytes) == upload.sha256 => match scanner.scan(&bytes).await {
                Ok(state) => state,
                // This one waits; the others are not held up by it.
                Err(error) => {
                    tracing::warn!(sha256 = %upload.sha256, %error, "a file could not be scanned");
                    failed = Some(error);
                    continue;
                }
            },
            Ok(_) => State::IntegrityError,
            // A disk that refuses for a moment says nothing of the file.
            Err(error) => {
                tracing::warn!(sha256 = %upload.sha256, %error, "a file could not be read");
                continue;
            }
        };
        if state != State::Safe {
            tracing::warn!(sha256 = %upload.sha256, state = state.as_str(), "a file is not given out");
        }
        let mut transaction = app.db.write().await?;
        let now = app.clock.now().as_second();
        store::mark(&mut transaction, &upload.sha256, state, now).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        scanned += 1;
    }
    match failed {
        Some(error) if scanned == 0 => Err(error),
        _ => Ok(scanned),
    }
}
