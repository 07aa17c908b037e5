//! All that indicators are computed from, and the version of it.

use std::sync::Arc;

use super::brought::Brought;
use super::employers::Employers;
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
}

impl Stock {
    /// Reads all of it.
    pub async fn read(app: &App) -> Result<Self, StoreError> {
        let ledger = Arc::new(Ledger::read(app).await?);
        let mut connection = app.db.read().await?;
        let brought = Arc::new(Brought::read(&mut connection).await?);
        let employers = Arc::new(Employers::read(&mut connection, &app.territory).await?);
        Ok(Self {
            ledger,
            brought,
            employers,
        })
    }

    /// The version of the data, and of what was brought.
    pub fn version(&self) -> String {
        stamp(self.ledger.version(), &self.brought.version)
    }
}

/// The version of values that were computed from these.
pub(super) fn stamp(data: &str, brought: &str) -> String {
    match brought {
        "" => data.to_owned(),
        brought => format!("{data}+{brought}"),
    }
}
