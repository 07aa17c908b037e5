//! Organisations on their way into the index, while the database that they come from is being read or
//! written. Nothing shows until [`Feed::publish`], which is called once the database has committed:
//! whoever dies or gives up before leaves the index as it was.

use std::collections::HashSet;

use search::{Document, Writer};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{BATCH, IndexingError, document};
use crate::features::directory::organisation::Organisation;
use crate::features::directory::store::{organisations, withholdings};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Memory of the index while it is being built, in bytes.
const MEMORY: usize = 400 * 1024 * 1024;

/// Organisations put in the order of their communes before they go on. Those of a commune that lie
/// together make the index smaller and searches faster; files come by department at best.
const NEAR: usize = 10_000;

/// From how many organisations on the index is gathered afterwards, which makes every search quicker.
const MANY: u64 = 20_000;

/// Organisations on their way into the index.
pub struct Feed<'a> {
    app: &'a App,
    anew: bool,
    /// Keys of organisations that are not published.
    withheld: HashSet<String>,
    waiting: Vec<Document>,
    fed: u64,
    writing: Option<Writing>,
    failed: Option<search::Error>,
}

/// The thread that writes the index. It ends when the channel closes and gives the writer back, with
/// nothing committed.
struct Writing {
    changes: mpsc::Sender<Change>,
    thread: JoinHandle<Result<Writer, search::Error>>,
}

enum Change {
    Add(Vec<Document>),
    Remove(Vec<i64>),
}

impl<'a> Feed<'a> {
    /// Organisations that take the place of all that the index holds.
    pub fn anew(app: &'a App) -> Self {
        Self {
            app,
            anew: true,
            withheld: HashSet::new(),
            waiting: Vec::new(),
            fed: 0,
            writing: None,
            failed: None,
        }
    }

    /// Organisations that join those of an index that is up to date.
    pub fn onto(app: &'a App) -> Self {
        Self {
            anew: false,
            ..Self::anew(app)
        }
    }

    /// Leaves out, from now on, the organisations that are withheld from publication. What is read
    /// through [`organisations`] never holds them; what comes from a file may.
    pub async fn mind_withheld(&mut self, connection: &mut Connection) -> Result<(), StoreError> {
        self.withheld = withholdings::keys(connection).await?;
        Ok(())
    }

    /// Adds organisations that the index does not hold yet.
    pub async fn add(&mut self, organisations: Vec<Organisation>) {
        for organisation in organisations {
            if !self.withheld.contains(&organisation.key) {
                self.waiting.push(document(self.app, &organisation));
            }
        }
        if self.waiting.len() >= NEAR {
            self.send_waiting().await;
        }
    }

    /// Replaces organisations by what the database says of them now, and takes others out.
    pub async fn replace(
        &mut self,
        connection: &mut Connection,
        changed: &[i64],
        gone: &[i64],
    ) -> Result<(), StoreError> {
        self.send_waiting().await;
        if !(changed.is_empty() && gone.is_empty()) {
            self.send(Change::Remove([changed, gone].concat())).await;
        }
        for ids in changed.chunks(BATCH) {
            let found = organisations::by_ids(connection, ids).await?;
            self.add(found).await;
        }
        Ok(())
    }

    /// Makes all of it visible, in one step, as the data of `version`.
    ///
    /// # Errors
    /// When the index fails; then it stays as it was and `rebuild` mends it.
    pub async fn publish(mut self, version: &str) -> Result<(), IndexingError> {
        self.send_waiting().await;
        // Even when nothing changed, the index learns which version it shows.
        self.send(Change::Add(Vec::new())).await;
        let writer = self.writer().await?;
        let (version, gather) = (version.to_owned(), self.anew || self.fed > MANY);
        let publish = move |mut writer: Writer| {
            writer.commit(&version)?;
            if gather { writer.finish() } else { Ok(()) }
        };
        tokio::task::spawn_blocking(move || publish(writer))
            .await
            .map_err(|_| IndexingError::Thread)??;
        self.app.index.reload()?;
        Ok(())
    }

    /// Gives all of it up. To be called rather than dropping it: the next writer must find the index
    /// free.
    pub async fn forget(mut self) {
        drop(self.writer().await);
    }

    /// The writer, once it has taken all that was sent.
    async fn writer(&mut self) -> Result<Writer, IndexingError> {
        let written = match self.writing.take() {
            Some(Writing { changes, thread }) => {
                drop(changes);
                thread.await.map_err(|_| IndexingError::Thread)?
            }
            None => return Err(self.failed.take().map_or(IndexingError::Thread, Into::into)),
        };
        Ok(written?)
    }

    async fn send_waiting(&mut self) {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by(|one, other| (&one.commune, one.id).cmp(&(&other.commune, other.id)));
        self.fed += waiting.len() as u64;
        while !waiting.is_empty() {
            let rest = waiting.split_off(waiting.len().min(BATCH / 4));
            self.send(Change::Add(std::mem::replace(&mut waiting, rest)))
                .await;
        }
    }

    /// Hands over to the thread, which begins with the first change. That it failed is told when the
    /// index is published: a load does not fail because of its index.
    async fn send(&mut self, change: Change) {
        if self.writing.is_none() && self.failed.is_none() {
            match self.app.index.writer(MEMORY) {
                Ok(writer) => self.writing = Some(Writing::begin(writer, self.anew)),
                Err(error) => self.failed = Some(error),
            }
        }
        if let Some(writing) = &self.writing {
            let _ = writing.changes.send(change).await;
        }
    }
}

impl Writing {
    fn begin(mut writer: Writer, anew: bool) -> Self {
        let (changes, mut received) = mpsc::channel(4);
        let thread = tokio::task::spawn_blocking(move || {
            if anew {
                writer.clear()?;
            }
            while let Some(change) = received.blocking_recv() {
                match change {
                    Change::Add(documents) => {
                        for document in &documents {
                            writer.add(document)?;
                        }
                    }
                    Change::Remove(ids) => {
                        for id in ids {
                            writer.delete(id.unsigned_abs());
                        }
                    }
                }
            }
            Ok(writer)
        });
        Self { changes, thread }
    }
}
