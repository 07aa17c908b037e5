//! Organisations on their way into the index, while the database that they come from is being read or
//! written. Nothing shows until [`Feed::publish`], which is called once the database has committed:
//! whoever dies or gives up before leaves the index as it was. [`Feed::prepare`] says that all is
//! there, so that the index does its long work while the database commits.

use std::collections::HashSet;

use search::{Document, Writer};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::{BATCH, IndexingError, document};
use crate::features::directory::organisation::Organisation;
use crate::features::directory::store::{organisations, withholdings};
use crate::shared::app::App;
use crate::shared::store::{Connection, StoreError};

/// Memory of the index while it is being built, in bytes.
const MEMORY: usize = 320 * 1024 * 1024;

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
    waiting: Vec<Sent>,
    fed: u64,
    writing: Option<Writing>,
    failed: Option<search::Error>,
}

/// The thread that writes the index. When the channel of changes closes it does all but publish them,
/// and when that of the decision closes it forgets them.
struct Writing {
    /// None once everything was sent.
    changes: Option<mpsc::Sender<Change>>,
    decision: oneshot::Sender<Publish>,
    thread: JoinHandle<Result<(), search::Error>>,
}

/// The decision to publish.
struct Publish {
    /// The version of the data that the index then shows.
    version: String,
    /// Whether to gather it into one piece.
    gather: bool,
}

/// Boxed: put in order and handed on, it stays where it is.
type Sent = Box<Document>;

enum Change {
    Add(Vec<Sent>),
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
                self.waiting.push(Box::new(document(self.app, organisation)));
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

    /// Says that nothing more comes.
    pub async fn prepare(&mut self) {
        self.send_waiting().await;
        // Even when nothing changed, the index learns which version it shows.
        self.send(Change::Add(Vec::new())).await;
        if let Some(writing) = &mut self.writing {
            writing.changes = None;
        }
    }

    /// Makes all of it visible, in one step, as the data of `version`.
    ///
    /// # Errors
    /// When the index fails; then it stays as it was and `rebuild` mends it.
    pub async fn publish(mut self, version: &str) -> Result<(), IndexingError> {
        self.prepare().await;
        let publish = Publish {
            version: version.to_owned(),
            gather: self.anew || self.fed > MANY,
        };
        let Some(writing) = self.writing.take() else {
            return Err(self.failed.map_or(IndexingError::Thread, Into::into));
        };
        // A thread that has failed takes no decision: it says why just below.
        let _ = writing.decision.send(publish);
        writing.thread.await.map_err(|_| IndexingError::Thread)??;
        self.app.index.reload()?;
        Ok(())
    }

    /// Gives all of it up. To be called rather than dropping it: the next writer must find the index
    /// free.
    pub async fn forget(mut self) {
        if let Some(writing) = self.writing.take() {
            drop(writing.decision);
            drop(writing.changes);
            let _ = writing.thread.await;
        }
    }

    async fn send_waiting(&mut self) {
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.sort_by(|one, other| (&one.commune, one.id).cmp(&(&other.commune, other.id)));
        self.fed += waiting.len() as u64;
        let mut waiting = waiting.into_iter();
        while waiting.len() > 0 {
            let some = waiting.by_ref().take(BATCH / 4).collect();
            self.send(Change::Add(some)).await;
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
        if let Some(Writing {
            changes: Some(changes),
            ..
        }) = &self.writing
        {
            let _ = changes.send(change).await;
        }
    }
}

impl Writing {
    fn begin(mut writer: Writer, anew: bool) -> Self {
        let (changes, mut received) = mpsc::channel(4);
        let (decision, mut decided) = oneshot::channel::<Publish>();
        let thread = tokio::task::spawn_blocking(move || {
            if anew {
                writer.clear()?;
            }
            while let Some(change) = received.blocking_recv() {
                take(&mut writer, change)?;
            }
            let early = match decided.try_recv() {
                Ok(publish) => Some(publish),
                Err(oneshot::error::TryRecvError::Empty) => None,
                Err(oneshot::error::TryRecvError::Closed) => return Ok(()),
            };
            let mut gather = false;
            let decide = || {
                let publish = early.or_else(|| decided.blocking_recv().ok())?;
                gather = publish.gather;
                Some(publish.version)
            };
            if writer.commit_if(decide)? && gather {
                writer.finish()?;
            }
            Ok(())
        });
        Self {
            changes: Some(changes),
            decision,
            thread,
        }
    }
}

fn take(writer: &mut Writer, change: Change) -> Result<(), search::Error> {
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
    Ok(())
}
