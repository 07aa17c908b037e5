//! What the loading of a file keeps in mind, and what it does with each record.
//!
//! The loader remembers every number already known and whose it is (some 45 bytes each), so that a
//! record finds its organisation without asking the database. New organisations are written as they
//! come, and go on to the index; those that existed are chosen anew at the end from all their entries.

mod ending;

use std::collections::{BTreeSet, HashSet};

use registers::{Event, Record, RnaNumber, RnaRecord};
use territory::Territory;

use super::numbers::{EntryKind, Keys, Numbers, Slot};
use super::pen::Pen;
use super::report::Report;
use super::rows::Rows;
use super::{ImportError, entry};
use crate::features::directory::indexing::Feed;
use crate::features::directory::organisation::Place;
use crate::features::directory::saying;
use crate::features::directory::store::bodies;
use crate::features::directory::store::entries::{self, RnaEntry};
use crate::features::directory::store::{links, loading, not_same};
use crate::shared::store::{self, Connection};

pub(super) struct Loader<'a> {
    territory: &'a Territory,
    import_id: i64,
    pub kind: &'static str,
    /// The index that takes what is written; none when it is built anew afterwards.
    pub feed: Option<Feed<'a>>,
    /// Indexes of the database that are made once all rows are there, where none was before: as SQL.
    indexes: Vec<String>,
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
    /// Numbers that somebody told apart, each with the other.
    apart: HashSet<(String, String)>,
    /// What is to be written next.
    rows: Rows,
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
        let mut apart = HashSet::new();
        for [one, other] in links::held_apart(connection).await? {
            if one.0 == "rna" && other.0 == "rna" {
                apart.insert((one.1.clone(), other.1.clone()));
                apart.insert((other.1, one.1));
            }
        }
        let indexes = match last {
            0 => loading::begin_filling(connection).await?,
            _ => Vec::new(),
        };
        Ok(Self {
            territory,
            import_id,
            kind: "rna-import",
            feed: None,
            indexes,
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
            apart,
            rows: Rows::default(),
            back: Vec::new(),
        })
    }

    /// Whether no organisation is known yet.
    pub fn is_first(&self) -> bool {
        self.first_new == 1
    }

    /// Some events of the file. While these are taken a task writes the rows of those before, and the
    /// index takes what is written: three steps that go on side by side.
    pub async fn take(
        &mut self,
        pen: &mut Pen<Rows>,
        events: Vec<Event>,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        for event in events {
            match event {
                Event::Member(member) => {
                    self.kind = member.kind.as_str();
                    report.within(member.name);
                }
                Event::Record {
                    line,
                    record: Record::Rna(mut record),
                } => {
                    report.at(line);
                    self.read += 1;
                    self.leave_apart(&mut record, report)?;
                    let organisation = self.whose(pen, &record).await?;
                    self.place(*record, organisation, report)?;
                }
                // Files of other registers have a loader of their own.
                Event::Record { .. } | Event::Person(_) => {}
                Event::Reject(reject) => report.reject(&reject)?,
            }
            if self.rows.enough() {
                let written = pen.write(std::mem::take(&mut self.rows)).await?;
                self.hand_over(written).await;
            }
        }
        Ok(())
    }

    /// One record of the file, which speaks of this organisation or of a new one.
    fn place(
        &mut self,
        record: RnaRecord,
        organisation: Option<i64>,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        let office = entry::greffe(record.number.as_str());
        if !self.offices.contains(office) {
            self.offices.insert(office.into());
        }
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
                self.rows.rewritten.push(number.to_owned());
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
        self.rows.entries.push(entry);
        Ok(())
    }

    /// Leaves out the numbers from which somebody told a record apart: its register may name them again and again.
    fn leave_apart(&self, record: &mut RnaRecord, report: &mut Report<'_>) -> Result<(), ImportError> {
        if self.apart.is_empty() {
            return Ok(());
        }
        let number = record.number.as_str().to_owned();
        let is_apart = |other: &RnaNumber| self.apart.contains(&(number.clone(), other.as_str().to_owned()));
        for named in [&mut record.successor, &mut record.former] {
            if named.as_ref().is_some_and(is_apart) {
                *named = None;
                report.remark_number(&number, "told-apart")?;
            }
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

    /// The organisations that have the numbers of a record, where any has.
    fn holders(&self, record: &RnaRecord) -> [Option<i64>; 3] {
        let numbers = [
            record.successor.as_ref(),
            Some(&record.number),
            record.former.as_ref(),
        ];
        numbers.map(|number| Some(self.slots.get(number?.as_str())?.organisation))
    }

    /// The organisation a record speaks of, if it is known; two that turn out to be one become one.
    async fn whose(&mut self, pen: &mut Pen<Rows>, record: &RnaRecord) -> Result<Option<i64>, ImportError> {
        let mut found: Option<i64> = None;
        for number in 0..3 {
            // Asked each time: it may just have become a part of another.
            let Some(organisation) = self.holders(record)[number] else {
                continue;
            };
            match found {
                None => found = Some(organisation),
                Some(kept) if kept != organisation => self.join(pen, kept, organisation).await?,
                Some(_) => {}
            }
        }
        Ok(found)
    }

    /// Makes an organisation a part of another, unless they are two.
    async fn join(&mut self, pen: &mut Pen<Rows>, kept: i64, gone: i64) -> Result<(), ImportError> {
        self.flush(pen).await?;
        self.end_filling(pen.transaction()).await?;
        // Two that live side by side in another register are not one, whatever this one says.
        // Neither are two of which people speak, or that somebody told apart: that is for a reviewer to say.
        if bodies::both_live(pen.transaction(), kept, gone).await?
            || not_same::is_succession(pen.transaction(), kept, gone).await?
            || loading::is_spoken_for(pen.transaction(), kept).await?
            || loading::is_spoken_for(pen.transaction(), gone).await?
        {
            self.unsettled.insert(gone);
            return Ok(());
        }
        loading::merge(pen.transaction(), gone, kept).await?;
        for slot in self.slots.values_mut().filter(|slot| slot.organisation == gone) {
            slot.organisation = kept;
        }
        self.gone.push(gone);
        self.unsettled.remove(&gone);
        self.changed.remove(&gone);
        self.unsettled.insert(kept);
        Ok(())
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
        let themes = themes.into_iter().map(|theme| (chosen.id, theme));
        self.rows.themes.extend(themes);
        self.rows.organisations.push(chosen);
        self.next_id += 1;
        self.added += 1;
        Ok(())
    }

    /// The numbers an entry gives its organisation.
    fn identify(&mut self, entry: &RnaEntry, siren: Option<String>) {
        let organisation = entry.organisation_id;
        let mut identify = |scheme, value| self.rows.identifiers.push((scheme, value, organisation));
        identify("fr-rna", entry.number.clone());
        for number in [&entry.successor, &entry.former].into_iter().flatten() {
            identify("fr-rna", number.clone());
            self.slots.insert_new(number, Slot::named(organisation));
        }
        if let Some(siret) = &entry.siret {
            identify("fr-siret", siret.clone());
        }
        let siren = siren.or_else(|| Some(entry.siret.as_ref()?.get(..9)?.to_owned()));
        if let Some(siren) = siren {
            identify("fr-siren", siren);
        }
    }

    /// Hands new organisations that are written over to the index.
    async fn hand_over(&mut self, written: Option<Rows>) {
        if let (Some(rows), Some(feed)) = (written, &mut self.feed) {
            feed.add(rows.shown()).await;
        }
    }

    /// Makes the indexes that waited for the rows, before anything is asked that needs them.
    pub async fn end_filling(&mut self, connection: &mut Connection) -> Result<(), ImportError> {
        store::end_filling(connection, &std::mem::take(&mut self.indexes)).await?;
        Ok(())
    }

    /// Writes all that waits in memory, and hands it over.
    pub async fn flush(&mut self, pen: &mut Pen<Rows>) -> Result<(), ImportError> {
        let written = pen.write(std::mem::take(&mut self.rows)).await?;
        self.hand_over(written).await;
        let written = pen.rest().await?;
        self.hand_over(written).await;
        Ok(())
    }
}
