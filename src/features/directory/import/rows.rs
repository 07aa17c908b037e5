//! Rows of the RNA on their way: collected, written together while the next are collected, then handed
//! over to the index.

use super::ImportError;
use super::pen::Batch;
use crate::features::directory::organisation::Organisation;
use crate::features::directory::store::entries::{self, RnaEntry};
use crate::features::directory::store::loading::{self, Chosen};
use crate::shared::store::Connection;

/// Rows kept in memory before they are written.
const ENOUGH: usize = 2_048;

/// Rows that wait.
pub(super) struct Rows {
    /// New organisations.
    pub organisations: Vec<Chosen>,
    /// Entries, new or in the place of others.
    pub entries: Vec<RnaEntry>,
    /// Numbers of the entries whose place is taken.
    pub rewritten: Vec<String>,
    /// Scheme, value, organisation.
    pub identifiers: Vec<(&'static str, String, i64)>,
    /// Organisation, theme.
    pub themes: Vec<(i64, String)>,
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            organisations: Vec::with_capacity(ENOUGH),
            entries: Vec::with_capacity(ENOUGH),
            rewritten: Vec::new(),
            identifiers: Vec::with_capacity(2 * ENOUGH),
            themes: Vec::with_capacity(2 * ENOUGH),
        }
    }
}

impl Rows {
    /// Whether they are worth being written.
    pub fn enough(&self) -> bool {
        self.entries.len() >= ENOUGH
    }

    /// The new organisations as the index takes them.
    pub fn shown(mut self) -> Vec<Organisation> {
        for organisation in &mut self.organisations {
            // The index does not look at addresses: persons need not be looked for in them.
            organisation.address = None;
        }
        loading::shown(self.organisations, self.themes, self.identifiers)
    }
}

impl Batch for Rows {
    async fn write(&mut self, connection: &mut Connection, import_id: i64) -> Result<(), ImportError> {
        loading::write(connection, &self.organisations).await?;
        entries::forget(connection, &self.rewritten).await?;
        entries::write(connection, &self.entries).await?;
        // Scheme by scheme, as their key has them.
        self.identifiers
            .sort_by(|one, other| (one.0, &one.1).cmp(&(other.0, &other.1)));
        loading::identify(connection, import_id, &self.identifiers).await?;
        loading::give_themes(connection, &self.themes).await?;
        Ok(())
    }
}
