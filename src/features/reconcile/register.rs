//! The organisations made ready to be recognised, in memory. Made anew in the background when the
//! data has changed; until then the one before answers, and what is shown is always read from the
//! database, where nothing that is withheld is found.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use linkage::{Found, Name, Parameters, Party, Reconciler};
use tokio::sync::{Notify, Semaphore};

use crate::features::directory::{compared, compared_name, each_named, each_other_name};
use crate::shared::app::App;
use crate::shared::store::StoreError;
use crate::shared::web::Error;

/// How long a question waits for the first register.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long a batch waits for its turn.
const TURN: Duration = Duration::from_secs(10);
/// Batches compared at once, few enough that pages are answered meanwhile.
const TURNS: usize = 2;

/// The organisations of one version of the data, ready to be recognised.
pub struct Register {
    version: String,
    reconciler: Reconciler,
    /// Number in the database and key of each party: a number may be given again, a key is not.
    parties: Vec<(i64, Box<str>)>,
}

impl Register {
    /// Reads every published organisation.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn read(app: &App) -> Result<Self, StoreError> {
        let version = app.facts().version.clone();
        let mut connection = app.db.read().await?;
        let mut others: HashMap<i64, Vec<Name>> = HashMap::new();
        each_other_name(&mut connection, |id, language, name| {
            others.entry(id).or_default().push(compared_name(name, language));
        })
        .await?;
        let mut parties = Vec::new();
        let mut known = Vec::new();
        each_named(&mut connection, |organisation| {
            known.push((organisation.id, organisation.key.clone().into_boxed_str()));
            let others = others.remove(&organisation.id).unwrap_or_default();
            parties.push(compared(&app.territory, organisation, others));
        })
        .await?;
        drop(connection);
        let reconciler =
            tokio::task::spawn_blocking(move || Reconciler::new(&parties, Parameters::default()))
                .await
                .expect("reading names does not panic");
        Ok(Self {
            version,
            reconciler,
            parties: known,
        })
    }

    /// Who it may be, the likeliest first: number in the database, key, and why.
    #[must_use]
    pub fn candidates(&self, asked: &Party, limit: usize) -> Vec<(i64, &str, Found)> {
        self.reconciler
            .candidates(asked, limit)
            .into_iter()
            .map(|found| {
                let (id, key) = &self.parties[found.party];
                (*id, &**key, found)
            })
            .collect()
    }

    /// Organisations it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.parties.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parties.is_empty()
    }

    /// Bytes it keeps in memory, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let keys: usize = self.parties.iter().map(|(_, key)| key.len()).sum();
        self.reconciler.bytes() + size_of_val(&*self.parties) + keys
    }
}

/// The register at hand, shared by all who ask.
pub(super) struct Held {
    state: Mutex<State>,
    /// Told when a reading ends, well or not.
    ended: Notify,
    turns: Arc<Semaphore>,
}

#[derive(Default)]
struct State {
    register: Option<Arc<Register>>,
    reading: bool,
}

impl Default for Held {
    fn default() -> Self {
        Self {
            state: Mutex::default(),
            ended: Notify::new(),
            turns: Arc::new(Semaphore::new(TURNS)),
        }
    }
}

impl Held {
    /// The register at hand, if any; begins to read the present data when it shows another version.
    pub fn prepare(self: &Arc<Self>, app: &Arc<App>) -> Option<Arc<Register>> {
        let version = app.facts().version.clone();
        let mut state = self.state();
        let fresh = state
            .register
            .as_ref()
            .is_some_and(|held| held.version == version);
        if !fresh && !state.reading {
            state.reading = true;
            let (held, app) = (Arc::clone(self), Arc::clone(app));
            tokio::spawn(async move {
                let read = Register::read(&app).await;
                let mut state = held.state();
                state.reading = false;
                match read {
                    Ok(register) => {
                        tracing::info!(
                            organisations = register.len(),
                            megabytes = register.bytes() / 1_000_000,
                            "ready to reconcile"
                        );
                        state.register = Some(Arc::new(register));
                    }
                    Err(error) => tracing::error!(%error, "cannot make ready to reconcile"),
                }
                drop(state);
                held.ended.notify_waiters();
            });
        }
        state.register.clone()
    }

    /// The register; nothing when the first is not ready in time.
    pub async fn register(self: &Arc<Self>, app: &Arc<App>) -> Option<Arc<Register>> {
        let ended = self.ended.notified();
        let mut ended = std::pin::pin!(ended);
        // From here on an end is heard, so that none falls between looking and waiting.
        ended.as_mut().enable();
        if let Some(register) = self.prepare(app) {
            return Some(register);
        }
        let _ = tokio::time::timeout(PATIENCE, ended).await;
        self.state().register.clone()
    }

    /// Work of the processor, in its turn and away from the threads that answer everybody.
    pub async fn in_turn<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let turn = tokio::time::timeout(TURN, Arc::clone(&self.turns).acquire_owned());
        let Ok(Ok(turn)) = turn.await else {
            return Err(Error::Busy);
        };
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(turn);
            done
        });
        done.await.map_err(|error| Error::Internal(error.into()))
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state
            .lock()
            .expect("nothing panics while it holds the state")
    }
}
