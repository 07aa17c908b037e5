//! What the loading of a file keeps in mind, and what it does with each record.
//!
//! The loader remembers every number already known and whose it is (some 45 bytes each), so that a
//! record finds its organisation without asking the database. New organisations are written as they
//! come, and go on to the index; those that existed are chosen anew at the end from all their entries.

use std::collections::BTreeSet;

use registers::RnaRecord;
use territory::Territory;

use super::numbers::{Keys, Numbers};
use super::report::Report;
use super::{ImportError, entry, settling};
use crate::features::directory::indexing::Feed;
use crate::features::directory::organisation::Place;
use crate::features::directory::saying;
use crate::features::directory::store::bodies;
use crate::features::directory::store::entries::{self, RnaEntry};
use crate::features::directory::store::imports::Import;
use crate::features::directory::store::loading::{self, Chosen};
use crate::shared::store::Connection;

/// Rows kept in memory before they are written.
const FLUSH: usize = 2_048;

/// A number already known.
#[derive(Clone, Copy, Debug)]
struct Slot {
    organisation: i64,
    digest: i64,
    /// Whether an entry of the database or of this file stands behind the number, and of which kind.
    entry: Option<EntryKind>,
    seen: bool,
    missing: bool,
    /// Whether the database held it before this file.
    held: bool,
}

/// The two files of the RNA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EntryKind {
    /// The old base, `rna-import`.
    Old,
    /// The present register, `rna-waldec`.
    Present,
}

impl EntryKind {
    fn of(kind: &str) -> Self {
        if kind == "rna-waldec" {
            Self::Present
        } else {
            Self::Old
        }
    }
}

impl Slot {
    /// A number of an organisation that no entry stands behind yet.
    fn named(organisation: i64) -> Self {
        Self {
            organisation,
            digest: 0,
            entry: None,
            seen: false,
            missing: false,
            held: false,
        }
    }
}

pub(super) struct Loader<'a> {
    territory: &'a Territory,
    import_id: i64,
    pub kind: &'static str,
    /// The index that takes what is written; none when it is built anew afterwards.
    pub feed: Option<Feed<'a>>,
    slots: Numbers<Slot>,
    keys: Keys,
    next_id: i64,
    first_new: i64,
    /// Organisations whose values must be chosen anew at the end.
    unsettled: BTreeSet<i64>,
    pub changed: BTreeSet<i64>,
    pub gone: Vec<i64>,
    pub read: u64,
    pub refused: u64,
    pub added: u64,
    offices: BTreeSet<Box<str>>,
    organisations: Vec<Chosen>,
    entries: Vec<RnaEntry>,
    rewritten: Vec<String>,
    identifiers: Vec<(&'static str, String, i64)>,
    themes: Vec<(i64, String)>,
    back: Vec<String>,
}

impl<'a> Loader<'a> {
    pub async fn open(
        connection: &mut Connection,
        territory: &'a Territory,
        import_id: i64,
    ) -> Result<Self, ImportError> {
        let (mut slots, mut keys, mut last) = (Numbers::new(), Keys::new(), 0);
        loading::standing(connection, |id, key, _| {
            last = last.max(id);
            keys.take(&key);
        })
        .await?;
        loading::identified(connection, "fr-rna", |number, organisation| {
            // Several may hold a number; the oldest is meant, whatever the order of the rows.
            if slots
                .get(&number)
                .is_none_or(|held: &Slot| organisation < held.organisation)
            {
                slots.insert(&number, Slot::named(organisation));
            }
        })
        .await?;
        entries::known(connection, |known| {
            let slot = Slot {
                digest: known.digest,
                entry: Some(EntryKind::of(&known.kind)),
                missing: known.missing,
                held: true,
                ..Slot::named(known.organisation_id)
            };
            slots.insert(&known.number, slot);
        })
        .await?;
        Ok(Self {
            territory,
            import_id,
            kind: "rna-import",
            feed: None,
            slots,
            keys,
            next_id: last + 1,
            first_new: last + 1,
            unsettled: BTreeSet::new(),
            changed: BTreeSet::new(),
            gone: Vec::new(),
            read: 0,
            refused: 0,
            added: 0,
            offices: BTreeSet::new(),
            organisations: Vec::new(),
            entries: Vec::new(),
            rewritten: Vec::new(),
            identifiers: Vec::new(),
            themes: Vec::new(),
            back: Vec::new(),
        })
    }

    /// Whether no organisation is known yet.
    pub fn is_first(&self) -> bool {
        self.first_new == 1
    }

    /// One record of the file.
    pub async fn take(
        &mut self,
        connection: &mut Connection,
        record: RnaRecord,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        self.read += 1;
        let office = entry::greffe(record.number.as_str());
        if !self.offices.contains(office) {
            self.offices.insert(office.into());
        }
        let organisation = self.whose(connection, &record).await?;
        let is_new = organisation.is_none();
        let organisation = organisation.unwrap_or(self.next_id);
        let siren = record.siren.as_ref().map(|siren| siren.as_str().to_owned());
        let entry = entry::entry(record, self.kind, organisation, self.import_id);
        let number = entry.number.as_str();
        if !is_new {
            self.remark_place(&entry, report)?;
        }
        let kind = EntryKind::of(self.kind);
        let mut held = false;
        if let Some(slot) = self.slots.get_mut(number) {
            held = slot.held;
            let same = slot.digest == entry.digest && slot.entry == Some(kind);
            let twice = slot.seen;
            slot.seen |= slot.entry.is_some();
            if same && !twice {
                if slot.missing {
                    slot.missing = false;
                    self.back.push(number.to_owned());
                    self.unsettled.insert(organisation);
                }
                return Ok(());
            }
            // The old base never takes the place of the present register under the same number.
            let refused = match slot.entry {
                _ if twice => Some("duplicate-number"),
                Some(EntryKind::Present) if kind == EntryKind::Old => Some("older-than-held"),
                _ => None,
            };
            if let Some(reason) = refused {
                self.refused += 1;
                return report.refuse(&entry, "id", reason);
            }
            if slot.entry.is_some() {
                self.rewritten.push(number.to_owned());
            }
        }
        let slot = Slot {
            digest: entry.digest,
            entry: Some(kind),
            seen: true,
            held,
            ..Slot::named(organisation)
        };
        self.slots.insert(number, slot);
        self.identify(&entry, siren);
        if is_new {
            self.add(&entry, report)?;
        } else {
            self.unsettled.insert(organisation);
        }
        self.entries.push(entry);
        if self.entries.len() >= FLUSH {
            self.flush(connection).await?;
        }
        Ok(())
    }

    /// Says in the report that the commune of an entry is unsure.
    fn remark_place(&self, entry: &RnaEntry, report: &mut Report<'_>) -> Result<(), ImportError> {
        let (postcode, name) = (entry.postcode.as_deref(), entry.commune_name.as_deref());
        let located = self
            .territory
            .gazetteer
            .locate(postcode, name, entry.insee.as_deref());
        if matches!(located, territory::Located::Uncertain { .. }) {
            report.remark(entry, "libcom", "place-uncertain")
        } else {
            Ok(())
        }
    }

    /// The organisation a record speaks of, if it is known; two that turn out to be one become one.
    async fn whose(
        &mut self,
        connection: &mut Connection,
        record: &RnaRecord,
    ) -> Result<Option<i64>, ImportError> {
        let numbers = [
            record.successor.as_ref(),
            Some(&record.number),
            record.former.as_ref(),
        ];
        let mut found: Option<i64> = None;
        for number in numbers.into_iter().flatten() {
            let Some(organisation) = self.slots.get(number.as_str()).map(|slot| slot.organisation) else {
                continue;
            };
            match found {
                None => found = Some(organisation),
                Some(kept) if kept != organisation => {
                    self.flush(connection).await?;
                    // Two that live side by side in another register are not one, whatever this one says.
                    if bodies::both_live(connection, kept, organisation).await? {
                        self.unsettled.insert(organisation);
                        continue;
                    }
                    loading::merge(connection, organisation, kept).await?;
                    for slot in self
                        .slots
                        .values_mut()
                        .filter(|slot| slot.organisation == organisation)
                    {
                        slot.organisation = kept;
                    }
                    self.gone.push(organisation);
                    self.unsettled.remove(&organisation);
                    self.changed.remove(&organisation);
                    self.unsettled.insert(kept);
                }
                Some(_) => {}
            }
        }
        Ok(found)
    }

    /// An organisation that was not known.
    fn add(&mut self, entry: &RnaEntry, report: &mut Report) -> Result<(), ImportError> {
        // The key comes from the number it will keep: the new one when the old one was taken over.
        let lasting = entry.successor.as_ref().unwrap_or(&entry.number);
        let key = self.keys.draw("fr-rna", lasting);
        let said = vec![saying::of_rna(entry, self.territory)];
        let (chosen, themes) = saying::choose(said, self.territory, key);
        if chosen.place == Place::Uncertain {
            report.remark(entry, "libcom", "place-uncertain")?;
        }
        self.themes
            .extend(themes.into_iter().map(|theme| (chosen.id, theme)));
        self.organisations.push(chosen);
        self.next_id += 1;
        self.added += 1;
        Ok(())
    }

    /// The numbers an entry gives its organisation.
    fn identify(&mut self, entry: &RnaEntry, siren: Option<String>) {
        let organisation = entry.organisation_id;
        self.identifiers
            .push(("fr-rna", entry.number.clone(), organisation));
        for number in [&entry.successor, &entry.former].into_iter().flatten() {
            self.identifiers.push(("fr-rna", number.clone(), organisation));
            self.slots.insert_new(number, Slot::named(organisation));
        }
        if let Some(siret) = &entry.siret {
            self.identifiers.push(("fr-siret", siret.clone(), organisation));
        }
        let siren = siren.or_else(|| Some(entry.siret.as_ref()?.get(..9)?.to_owned()));
        if let Some(siren) = siren {
            self.identifiers.push(("fr-siren", siren, organisation));
        }
    }

    /// Writes what waits in memory, and hands new organisations over to the index.
    pub async fn flush(&mut self, connection: &mut Connection) -> Result<(), ImportError> {
        loading::write(connection, &self.organisations).await?;
        entries::forget(connection, &self.rewritten).await?;
        entries::write(connection, &self.entries).await?;
        loading::identify(connection, self.import_id, &self.identifiers).await?;
        loading::give_themes(connection, &self.themes).await?;
        self.rewritten.clear();
        self.entries.clear();
        let organisations = std::mem::take(&mut self.organisations);
        let identifiers = std::mem::take(&mut self.identifiers);
        let themes = std::mem::take(&mut self.themes);
        if let Some(feed) = &mut self.feed {
            feed.add(loading::shown(organisations, themes, identifiers)).await;
        }
        Ok(())
    }

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
        let unsettled: Vec<i64> = std::mem::take(&mut self.unsettled).into_iter().collect();
        settling::settle(connection, self.territory, &unsettled).await?;
        let known = unsettled.iter().filter(|id| **id < self.first_new);
        self.changed.extend(known);
        if let Some(feed) = &mut self.feed {
            feed.replace(connection, &unsettled, &self.gone).await?;
        }
        Ok(())
    }
}
