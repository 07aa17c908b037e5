//! From the reading thread to the database: the pure reader runs on a thread of its own and hands
//! over its records in batches, so that reading and storing go on side by side in constant memory.

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use registers::{Event, Limits, ReadError, Summary};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::ImportError;
use crate::shared::files::{self, Counting};

/// Records handed over at once.
const BATCH: usize = 1_000;

/// A file being read.
pub(super) struct Stream {
    /// Batches as they come; the channel closes at the end.
    pub batches: mpsc::Receiver<Vec<Event>>,
    /// Bytes of the file consumed so far.
    pub position: Arc<AtomicU64>,
    reader: JoinHandle<Result<Summary, ReadError<Gone>>>,
    path: PathBuf,
}

/// Nobody listens any more: the load was given up.
#[derive(Debug)]
pub(super) struct Gone;

impl Stream {
    /// Begins to read.
    pub fn open(path: &Path, name: &str) -> Result<Self, ImportError> {
        let file = files::open(path).map_err(|error| ImportError::File(path.to_owned(), error))?;
        let (counting, position) = Counting::new(file);
        let (sender, batches) = mpsc::channel(4);
        let name = name.to_owned();
        let reader = tokio::task::spawn_blocking(move || {
            let mut batch = Vec::with_capacity(BATCH);
            let summary = registers::read(
                BufReader::with_capacity(256 * 1024, counting),
                &name,
                &Limits::default(),
                |event| {
                    batch.push(event);
                    if batch.len() < BATCH {
                        return Ok(());
                    }
                    let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                    sender.blocking_send(full).map_err(|_| Gone)
                },
            )?;
            sender
                .blocking_send(batch)
                .map_err(|_| ReadError::Stopped(Gone))?;
            Ok(summary)
        });
        Ok(Self {
            batches,
            position,
            reader,
            path: path.to_owned(),
        })
    }

    /// What the reader counted, or why it refused the file. To be asked when the channel has closed.
    pub async fn finish(self) -> Result<Result<Summary, registers::Refusal>, ImportError> {
        match self.reader.await.map_err(|_| ImportError::Reader)? {
            Ok(summary) => Ok(Ok(summary)),
            Err(ReadError::Refused(refusal)) => Ok(Err(refusal)),
            Err(ReadError::Io(error)) => Err(ImportError::File(self.path, error)),
            Err(ReadError::Stopped(Gone)) => Err(ImportError::Reader),
        }
    }
}
