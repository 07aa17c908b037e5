//! What the loading of a file keeps in mind, and what it does with each record.
//!
//! The loader remembers every number already known and whose it is (some 60 bytes each), so that a
//! record finds its organisation without asking the database. New organisations are written as they
//! come; those that existed are chosen anew at the end from all their entries.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use registers::RnaRecord;
use territory::Territory;

use super::report::Report;
use super::{ImportError, choice};
use crate::features::directory::organisation::{Place, key};
use crate::features::directory::store::entries::{self, RnaEntry};
use crate::features::directory::store::imports::Import;
use crate::features::directory::store::loading::{self, Chosen};
use crate::shared::store::Connection;

/// Rows kept in memory before they are written.
const FLUSH: usize = 2_000;

/// A number already known.
#[derive(Clone, Copy, Debug)]
struct Slot {
    organisation: i64,
    digest: i64,
    /// Whether an entry of the database or of this file stands behind the number, and of which kind.
    entry: Option<&'static str>,
    seen: bool,
    missing: bool,
    /// Whether the database held it before this file.
    held: bool,
}

pub(super) struct Loader<'a> {
    territory: &'a Territory,
    import_id: i64,
    pub kind: &'static str,
    slots: HashMap<Box<str>, Slot>,
    keys: HashSet<Box<str>>,
    pub next_id: i64,
    pub first_new: i64,
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
        let (mut slots, mut keys, mut last) = (HashMap::new(), HashSet::new(), 0);
        loading::standing(connection, |id, key, _| {
            last = last.max(id);
            keys.insert(key.into_boxed_str());
        })
        .await?;
        loading::identified(connection, "fr-rna", |number, organisation| {
            let slot = Slot {
                organisation,
                digest: 0,
                entry: None,
                seen: false,
                missing: false,
                held: false,
            };
            slots.insert(number.into_boxed_str(), slot);
        })
        .await?;
        entries::known(connection, |known| {
            let slot = Slot {
                organisation: known.organisation_id,
                digest: known.digest,
                entry: Some(kind_name(&known.kind)),
                seen: false,
                missing: known.missing,
                held: true,
            };
            slots.insert(known.number.into_boxed_str(), slot);
        })
        .await?;
        Ok(Self {
            territory,
            import_id,
            kind: "rna-import",
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

    /// One record of the file.
    pub async fn take(
        &mut self,
        connection: &mut Connection,
        record: &RnaRecord,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        self.read += 1;
        let number = record.number.as_str();
        let office = choice::greffe(number);
        if !self.offices.contains(office) {
            self.offices.insert(office.into());
        }
        let organisation = self.whose(connection, record).await?;
        let is_new = organisation.is_none();
        let organisation = organisation.unwrap_or(self.next_id);
        let entry = choice::entry(record, self.kind, organisation, self.import_id);
        if !is_new {
            self.remark_place(&entry, report)?;
        }
        if let Some(slot) = self.slots.get_mut(number).filter(|slot| slot.entry.is_some()) {
            let same = slot.digest == entry.digest && slot.entry == Some(self.kind);
            let twice = slot.seen;
            slot.seen = true;
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
                Some("rna-waldec") if self.kind == "rna-import" => Some("older-than-held"),
                _ => None,
            };
            if let Some(reason) = refused {
                self.refused += 1;
                return report.refuse(&entry, "id", reason);
            }
            self.rewritten.push(number.to_owned());
        }
        let held = self.slots.get(number).is_some_and(|slot| slot.held);
        let slot = Slot {
            organisation,
            digest: entry.digest,
            entry: Some(self.kind),
            seen: true,
            missing: false,
            held,
        };
        self.slots.insert(number.into(), slot);
        self.identify(record, organisation);
        if is_new {
            self.add(record, &entry, report)?;
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
    fn add(&mut self, record: &RnaRecord, entry: &RnaEntry, report: &mut Report) -> Result<(), ImportError> {
        // The key comes from the number it will keep: the new one when the old one was taken over.
        let lasting = record.successor.as_ref().unwrap_or(&record.number);
        let key = (0..)
            .map(|attempt| key("fr-rna", lasting.as_str(), attempt))
            .find(|key| !self.keys.contains(key.as_str()))
            .unwrap_or_default();
        self.keys.insert(key.as_str().into());
        let chosen = choice::choose(entry, self.territory, key);
        if chosen.place == Place::Uncertain.as_str() {
            report.remark(entry, "libcom", "place-uncertain")?;
        }
        self.themes.extend(
            themes(self.territory, entry)
                .into_iter()
                .map(|theme| (chosen.id, theme)),
        );
        self.organisations.push(chosen);
        self.next_id += 1;
        self.added += 1;
        Ok(())
    }

    /// The numbers a record gives its organisation.
    fn identify(&mut self, record: &RnaRecord, organisation: i64) {
        self.identifiers
            .push(("fr-rna", record.number.as_str().to_owned(), organisation));
        for number in [&record.successor, &record.former].into_iter().flatten() {
            self.identifiers
                .push(("fr-rna", number.as_str().to_owned(), organisation));
            let slot = Slot {
                organisation,
                digest: 0,
                entry: None,
                seen: false,
                missing: false,
                held: false,
            };
            self.slots.entry(number.as_str().into()).or_insert(slot);
        }
        if let Some(siret) = &record.siret {
            self.identifiers
                .push(("fr-siret", siret.as_str().to_owned(), organisation));
        }
        let siren = record
            .siren
            .as_ref()
            .map(|siren| siren.as_str())
            .or(record.siret.as_ref().map(|siret| &siret.as_str()[..9]));
        if let Some(siren) = siren {
            self.identifiers
                .push(("fr-siren", siren.to_owned(), organisation));
        }
    }

    /// Writes what waits in memory.
    pub async fn flush(&mut self, connection: &mut Connection) -> Result<(), ImportError> {
        loading::write(connection, &self.organisations).await?;
        entries::forget(connection, &self.rewritten).await?;
        entries::write(connection, &self.entries).await?;
        loading::identify(connection, self.import_id, &self.identifiers).await?;
        loading::give_themes(connection, &self.themes).await?;
        self.organisations.clear();
        self.rewritten.clear();
        self.entries.clear();
        self.identifiers.clear();
        self.themes.clear();
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
        let (mut missing, mut held) = (Vec::new(), 0);
        for (number, slot) in &self.slots {
            if slot.entry == Some(self.kind)
                && slot.held
                && !slot.missing
                && offices.contains(choice::greffe(number))
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
        for chunk in unsettled.chunks(500) {
            let mut best: BTreeMap<i64, RnaEntry> = BTreeMap::new();
            for entry in entries::of_organisations(connection, chunk).await? {
                match best.get(&entry.organisation_id) {
                    Some(other) if choice::precedence(other) >= choice::precedence(&entry) => {}
                    _ => {
                        best.insert(entry.organisation_id, entry);
                    }
                }
            }
            for (id, entry) in best {
                loading::rewrite(connection, &choice::choose(&entry, self.territory, String::new())).await?;
                loading::clear_registered_themes(connection, id).await?;
                let themes: Vec<_> = themes(self.territory, &entry)
                    .into_iter()
                    .map(|theme| (id, theme))
                    .collect();
                loading::give_themes(connection, &themes).await?;
                if id < self.first_new {
                    self.changed.insert(id);
                }
            }
        }
        Ok(())
    }
}

/// The themes that the codes of an entry mean.
fn themes(territory: &Territory, entry: &RnaEntry) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    for code in entry.theme_codes.split_whitespace() {
        for theme in territory.crosswalk.themes(code) {
            if !themes.iter().any(|known| known == theme) {
                themes.push(theme.to_string());
            }
        }
    }
    themes
}

fn kind_name(kind: &str) -> &'static str {
    ["rna-import", "rna-waldec"][usize::from(kind == "rna-waldec")]
}
