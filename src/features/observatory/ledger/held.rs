//! The ledger at hand and what stands beside it, each read once for a version of it and shared by all who ask.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::super::answered::Answered;
use super::super::brought::Brought;
use super::super::employers::Employers;
use super::super::here::Here;
use super::super::wholes::Wholes;
use super::{Ledger, Stock};
use crate::shared::app::App;
use crate::shared::store::StoreError;
use crate::shared::web::Error;

/// How long a question waits for the first, and for a newer one than that at hand.
const PATIENCE: Duration = Duration::from_secs(8);
const SHORT: Duration = Duration::from_secs(1);

/// Something read once, until another version of it is asked for.
type Slot<T> = Mutex<Option<Arc<T>>>;

fn kept<T>(slot: &Slot<T>) -> Option<Arc<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

fn keep<T>(slot: &Slot<T>, read: T) -> Arc<T> {
    let read = Arc::new(read);
    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&read));
    read
}

/// The ledger at hand, shared by all who ask.
#[derive(Default)]
pub(in crate::features::observatory) struct Held {
    ledger: Slot<Ledger>,
    reading: tokio::sync::Mutex<()>, // held by whoever reads a new one
    /// The figures that the operator brought.
    brought: Slot<Brought>,
    /// Whom jobs are told of.
    employers: Slot<Employers>,
    /// What was measured and answered, and of which data and when it changed last.
    here: Slot<(String, Arc<Here>)>,
    /// What was counted last.
    pub answered: Answered,
    /// What each indicator comes to on the whole territory.
    pub wholes: Wholes,
}

impl Held {
    /// The ledger; that of before while a new one is read.
    pub async fn ledger(self: &Arc<Self>, app: &Arc<App>) -> Result<Arc<Ledger>, Error> {
        let held = kept(&self.ledger);
        if let Some(held) = held.as_ref().filter(|held| held.version == app.facts().version) {
            return Ok(Arc::clone(held));
        }
        let (own, app) = (Arc::clone(self), Arc::clone(app));
        let reading = tokio::spawn(async move {
            let _turn = own.reading.lock().await;
            let version = app.facts().version.clone();
            if kept(&own.ledger).is_none_or(|held| held.version != version) {
                let mut read = Ledger::read(&app).await?;
                // Under the version that was asked for: a newer one is read again when pages speak of it.
                read.version = version;
                keep(&own.ledger, read);
            }
            Ok::<(), StoreError>(())
        });
        let patience = if held.is_some() { SHORT } else { PATIENCE };
        match tokio::time::timeout(patience, reading).await {
            Ok(read) => read.map_err(|error| Error::Internal(error.into()))??,
            Err(_) => return held.ok_or(Error::Busy),
        }
        kept(&self.ledger).ok_or(Error::Busy)
    }

    /// The ledger, and all that stands beside it.
    pub async fn stock(self: &Arc<Self>, app: &Arc<App>) -> Result<Stock, Error> {
        let ledger = self.ledger(app).await?;
        let mut connection = app.db.read().await?;
        let version = Brought::version_of(&mut connection).await?;
        let brought = match kept(&self.brought).filter(|held| held.version == version) {
            Some(held) => held,
            None => keep(&self.brought, Brought::read(&mut connection).await?),
        };
        let version = Employers::version_of(&mut connection).await?;
        let employers = match kept(&self.employers).filter(|held| held.version == version) {
            Some(held) => held,
            None => keep(
                &self.employers,
                Employers::read(&mut connection, &app.territory).await?,
            ),
        };
        // Of whoever is withheld since nothing is told here either.
        let changed = Here::changed_at(&mut connection).await?;
        let changed = format!("{} {changed}", app.facts().version);
        let before = kept(&self.here);
        let here = match before.as_ref().filter(|held| held.0 == changed) {
            Some(held) => Arc::clone(held),
            None => {
                let read = Here::read(app, &mut connection).await?;
                // What says the same is the same: what was counted of it stands.
                let same = before.filter(|held| held.1.version == read.version);
                let here = same.map_or_else(|| Arc::new(read), |held| Arc::clone(&held.1));
                keep(&self.here, (changed, here))
            }
        };
        Ok(Stock {
            ledger,
            brought,
            employers,
            here: Arc::clone(&here.1),
        })
    }
}
