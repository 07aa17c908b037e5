//! All that indicators are computed from, and the version of it.

use std::sync::Arc;

use super::brought::Brought;
use super::employers::Employers;
use super::here::Here;
use super::ledger::Ledger;
use crate::shared::app::App;
use crate::shared::store::StoreError;

/// All that indicators are computed from.
#[derive(Clone)]
pub(super) struct Stock {
    pub ledger: Arc<Ledger>,
    pub brought: Arc<Brought>,
    /// Whom jobs are told of.
    pub employers: Arc<Employers>,
    pub here: Arc<Here>,
}

impl Stock {
    /// Reads all of it.
    pub async fn read(app: &App) -> Result<Self, StoreError> {
        let ledger = Arc::new(Ledger::read(app).await?);
        let mut connection = app.db.read().await?;
        let brought = Arc::new(Brought::read(&mut connection).await?);
        let employers = Arc::new(Employers::read(&mut connection, &app.territory).await?);
        let here = Arc::new(Here::read(app, &mut connection).await?);
        Ok(Self {
            ledger,
            brought,
            employers,
            here,
        })
    }

    /// The version of the data, of what was brought, and of what was measured and answered.
    pub fn version(&self) -> String {
        stamp(self.ledger.version(), [&self.brought.version, &self.here.version])
    }
}

/// The version of values that were computed from these.
pub(super) fn stamp(data: &str, besides: [&str; 2]) -> String {
    let besides = besides.into_iter().filter(|one| !one.is_empty());
    std::iter::once(data).chain(besides).collect::<Vec<_>>().join("+")
}
