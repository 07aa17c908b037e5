//! What is done once the whole file has been read: who is missing, and which values are shown.

use std::collections::BTreeSet;

use super::Loader;
use crate::features::directory::import::numbers::{EntryKind, Keys, Numbers};
use crate::features::directory::import::{ImportError, entry, settling};
use crate::features::directory::store::entries;
use crate::features::directory::store::imports::Import;
use crate::shared::store::Connection;

impl Loader<'_> {
    /// The offices this file speaks for.
    pub fn scope(&self) -> BTreeSet<String> {
        self.offices.iter().map(|office| office.to_string()).collect()
    }

    /// Entries of this file's source that it no longer holds (those of its offices, and of the
    /// offices of the last file of the same name), and how many of them it should hold.
    pub fn missing(&self, before: Option<&Import>) -> (Vec<String>, u64) {
        let mut offices = self.scope();
        offices.extend(
            before
                .into_iter()
                .flat_map(|before| before.scope.split(' '))
                .map(str::to_owned),
        );
        let kind = EntryKind::of(self.kind);
        let (mut missing, mut held) = (Vec::new(), 0);
        for (number, slot) in self.slots.iter() {
            if slot.entry == Some(kind)
                && slot.held
                && !slot.missing
                && offices.contains(entry::greffe(number))
            {
                held += 1;
                if !slot.seen {
                    missing.push(number.to_string());
                }
            }
        }
        missing.sort_unstable();
        (missing, held)
    }

    /// Chooses anew the values of every organisation whose entries changed.
    pub async fn settle(
        &mut self,
        connection: &mut Connection,
        missing: &[String],
    ) -> Result<(), ImportError> {
        entries::mark_missing(connection, None, &self.back).await?;
        entries::mark_missing(connection, Some(self.import_id), missing).await?;
        for number in missing {
            if let Some(slot) = self.slots.get(number.as_str()) {
                self.unsettled.insert(slot.organisation);
            }
        }
        // Half a million numbers are no longer needed, and the index is about to need the most memory.
        self.slots = Numbers::new();
        self.keys = Keys::new();
        if !self.unsettled.is_empty() {
            self.end_filling(connection).await?;
        }
        let unsettled = std::mem::take(&mut self.unsettled);
        let unsettled = settling::after_load(connection, self.territory, unsettled, &mut self.gone).await?;
        let known = unsettled.iter().filter(|id| **id < self.first_new);
        self.changed.extend(known);
        if let Some(feed) = &mut self.feed {
            feed.replace(connection, &unsettled, &self.gone).await?;
        }
        Ok(())
    }
}
