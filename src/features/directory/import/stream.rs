//! From the reading thread to the database: the pure reader runs on a thread of its own and hands
//! over its records in batches, so that reading and storing go on side by side in constant memory.

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use registers::{Kind, Limits, ReadError, grants};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::ImportError;
use crate::shared::files::{self, Counting};

/// Records handed over at once.
const BATCH: usize = 1_000;

/// A file being read: its events, and what its reader sums up at the end.
pub(super) struct Stream<E, S> {
    /// Batches as they come; the channel closes at the end.
    pub batches: mpsc::Receiver<Vec<E>>,
    /// Bytes of the file consumed so far.
    pub position: Arc<AtomicU64>,
    reader: JoinHandle<Result<S, ReadError<Gone>>>,
    path: PathBuf,
}

/// Nobody listens any more: the load was given up.
#[derive(Debug)]
pub(super) struct Gone;

/// A file as readers take it.
type Input = BufReader<Counting<std::fs::File>>;

/// Where a reader puts its events.
type Put<'p, E> = &'p mut dyn FnMut(E) -> Result<(), Gone>;

impl Stream<registers::Event, registers::Summary> {
    /// Begins to read a file of a register: those of its tables that are of wanted kinds.
    pub fn open(
        path: &Path,
        name: &str,
        wanted: impl Fn(Kind) -> bool + Send + 'static,
    ) -> Result<Self, ImportError> {
        let name = name.to_owned();
        Self::begin(path, move |input, put| {
            registers::read_some(input, &name, &Limits::default(), wanted, put)
        })
    }
}

impl Stream<grants::Event, grants::Summary> {
    /// Begins to read a file of grants.
    pub fn grants(path: &Path, name: &str) -> Result<Self, ImportError> {
        let name = name.to_owned();
        Self::begin(path, move |input, put| {
            grants::read(input, &name, &grants::Given::default(), &Limits::default(), put)
        })
    }
}

impl<E: Send + 'static, S: Send + 'static> Stream<E, S> {
    fn begin(
        path: &Path,
        read: impl FnOnce(Input, Put<'_, E>) -> Result<S, ReadError<Gone>> + Send + 'static,
    ) -> Result<Self, ImportError> {
        let file = files::open(path).map_err(|error| ImportError::File(path.to_owned(), error))?;
        let (counting, position) = Counting::new(file);
        let (sender, batches) = mpsc::channel(4);
        let reader = tokio::task::spawn_blocking(move || {
            let mut batch = Vec::with_capacity(BATCH);
            let input = BufReader::with_capacity(256 * 1024, counting);
            let summary = read(input, &mut |event| {
                batch.push(event);
                if batch.len() < BATCH {
                    return Ok(());
                }
                let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                sender.blocking_send(full).map_err(|_| Gone)
            })?;
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
    pub async fn finish(self) -> Result<Result<S, registers::Refusal>, ImportError> {
        match self.reader.await.map_err(|_| ImportError::Reader)? {
            Ok(summary) => Ok(Ok(summary)),
            Err(ReadError::Refused(refusal)) => Ok(Err(refusal)),
            Err(ReadError::Io(error)) => Err(ImportError::File(self.path, error)),
            Err(ReadError::Stopped(Gone)) => Err(ImportError::Reader),
        }
    }
}
