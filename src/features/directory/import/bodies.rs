//! What the loading of a register other than the RNA does with each body: Sirene, the BCE/KBO and
//! the Verenigingsregister alike.
//!
//! A body finds its organisation by its own number, then by the numbers of other registers that it
//! carries (Sirene names the RNA number, the Verenigingsregister the BCE/KBO number): certain links,
//! kept with the number that made them. Two bodies that live side by side in one register are never
//! one organisation, whatever number they share, and nor are two that somebody told apart: those
//! keep an organisation each, and the report says so.
//!
//! Bodies are handled a batch at a time, asking the database for what it knows of that batch only:
//! memory does not grow with the register, but for eight bytes a number.

mod round;

use std::collections::{BTreeSet, HashSet};

use territory::Territory;

use self::round::Round;
use super::ImportError;
use super::entry::MADE;
use super::report::Report;
use super::settling;
use crate::features::directory::indexing::Feed;
use crate::features::directory::organisation::key;
use crate::features::directory::saying;
use crate::features::directory::store::bodies::{self, Entry, Says};
use crate::features::directory::store::{establishments, links, loading};
use crate::shared::digest::digest;
use crate::shared::store::Connection;

/// Bodies handled at once.
const BATCH: usize = 1_000;

/// A body as its register says it.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    /// Its number in the register being loaded.
    pub number: String,
    /// Numbers of other registers that the register gives it: scheme and value.
    pub carries: Vec<(&'static str, String)>,
    /// What the register says.
    pub says: Says,
}

/// A register being loaded.
pub(super) struct Bodies<'a> {
    territory: &'a Territory,
    import_id: i64,
    register: &'static str,
    /// The scheme of its numbers.
    scheme: &'static str,
    /// The index that takes what is written; none when it is built anew afterwards.
    pub feed: Option<Feed<'a>>,
    waiting: Vec<(u64, Body)>,
    /// What was met in this file, by a digest of its number.
    seen: HashSet<u64>,
    next_id: i64,
    first_new: i64,
    /// Organisations whose values must be chosen anew at the end.
    unsettled: BTreeSet<i64>,
    pub changed: BTreeSet<i64>,
    pub gone: Vec<i64>,
    pub refused: u64,
    pub added: u64,
}

impl<'a> Bodies<'a> {
    pub async fn open(
        connection: &mut Connection,
        territory: &'a Territory,
        import_id: i64,
        register: &'static str,
    ) -> Result<Self, ImportError> {
        let next_id = loading::last_id(connection).await? + 1;
        Ok(Self {
            territory,
            import_id,
            register,
            scheme: match register {
                "kbo" => "be-kbo",
                "vl" => "be-vcode",
                _ => "fr-siren",
            },
            feed: None,
            waiting: Vec::with_capacity(BATCH),
            seen: HashSet::new(),
            next_id,
            first_new: next_id,
            unsettled: BTreeSet::new(),
            changed: BTreeSet::new(),
            gone: Vec::new(),
            refused: 0,
            added: 0,
        })
    }

    /// Whether no organisation is known yet.
    pub fn is_first(&self) -> bool {
        self.first_new == 1
    }

    /// One body of the file, on this line.
    pub async fn take(
        &mut self,
        connection: &mut Connection,
        line: u64,
        body: Body,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        self.waiting.push((line, body));
        if self.waiting.len() >= BATCH {
            self.flush(connection, report).await?;
        }
        Ok(())
    }

    /// A number that its register now hides: what it said is forgotten, and its organisation shows
    /// only what others say.
    pub async fn hide(&mut self, connection: &mut Connection, number: &str) -> Result<(), ImportError> {
        let known = bodies::known(connection, self.register, &[number]).await?;
        let Some(entry) = known.get(number) else {
            return Ok(());
        };
        self.seen.insert(digest(number));
        bodies::forget(connection, self.register, &[number.to_owned()]).await?;
        links::hide(connection, self.register, number).await?;
        if self.register == "sirene" {
            establishments::hide(connection, number).await?;
        }
        let organisation = entry.organisation_id;
        loading::forget_numbers(connection, organisation, self.register, self.scheme, number).await?;
        self.unsettled.insert(entry.organisation_id);
        Ok(())
    }

    /// Writes what waits in memory.
    pub async fn flush(
        &mut self,
        connection: &mut Connection,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        let batch = std::mem::take(&mut self.waiting);
        if batch.is_empty() {
            return Ok(());
        }
        let mut round = Round::prepare(connection, self.register, self.scheme, &batch).await?;
        for (line, body) in batch {
            report.at(line);
            if !self.seen.insert(digest(&body.number)) {
                self.refused += 1;
                report.refuse_number(&body.number, "duplicate-number")?;
                continue;
            }
            self.place(connection, &mut round, body, report).await?;
        }
        self.write(connection, &mut round).await?;
        self.waiting = Vec::with_capacity(BATCH);
        Ok(())
    }

    /// Finds the organisation of a body, and says what must be written.
    async fn place(
        &mut self,
        connection: &mut Connection,
        round: &mut Round,
        body: Body,
        report: &mut Report<'_>,
    ) -> Result<(), ImportError> {
        let digest = digest(&(MADE, &body.says, &body.carries)).cast_signed();
        let known = round.known.get(&body.number).copied();
        if let Some(known) = known.filter(|known| known.digest == digest) {
            if known.missing {
                round.back.push(body.number);
                self.unsettled.insert(known.organisation_id);
            }
            return Ok(());
        }
        let mut joined_by = None;
        let mut organisation = known.map(|known| known.organisation_id);
        if organisation.is_none()
            && let Some(holder) = round.holder(self.scheme, &body.number)
        {
            // Another register may have named this number by mistake.
            match round.apart(&body, holder) {
                Some(reason) => report.remark_number(&body.number, reason)?,
                None => organisation = Some(holder),
            }
        }
        // Numbers that are somebody else's are not given.
        let mut doubtful = BTreeSet::new();
        for (scheme, value) in &body.carries {
            let Some(other) = round.holder(scheme, value) else {
                // Whoever comes later under that number is joined by it.
                if *scheme != "fr-siret" {
                    joined_by.get_or_insert_with(|| format!("{scheme}:{value}"));
                }
                continue;
            };
            if organisation == Some(other) {
                if *scheme != "fr-siret" {
                    joined_by.get_or_insert_with(|| format!("{scheme}:{value}"));
                }
                continue;
            }
            if let Some(reason) = round.apart(&body, other) {
                report.remark_number(&body.number, reason)?;
                doubtful.insert(value.clone());
                continue;
            }
            match organisation {
                None => organisation = Some(other),
                Some(own) => {
                    self.write(connection, round).await?;
                    if round.both_live(own, other) || bodies::two_bodies(connection, own, other).await? {
                        report.remark_number(&body.number, "two-living-numbers")?;
                        doubtful.insert(value.clone());
                        continue;
                    }
                    // Where people speak of either, a reviewer is asked once the file is loaded.
                    if loading::is_spoken_for(connection, own).await?
                        || loading::is_spoken_for(connection, other).await?
                    {
                        doubtful.insert(value.clone());
                        continue;
                    }
                    // The older organisation keeps its address.
                    let (kept, gone) = (own.min(other), own.max(other));
                    loading::merge(connection, gone, kept).await?;
                    round.merged(gone, kept);
                    self.gone.push(gone);
                    self.unsettled.remove(&gone);
                    self.changed.remove(&gone);
                    organisation = Some(kept);
                }
            }
            joined_by.get_or_insert_with(|| format!("{scheme}:{value}"));
        }
        if known.is_some() {
            round.rewritten.push(body.number.clone());
        }
        let is_new = organisation.is_none();
        let organisation_id = organisation.unwrap_or(self.next_id);
        let entry = Entry {
            register: self.register,
            number: body.number,
            organisation_id,
            joined_by,
            declares: body
                .carries
                .iter()
                .find(|(scheme, _)| *scheme != "fr-siret")
                .map(|(scheme, value)| format!("{scheme}:{value}")),
            import_id: self.import_id,
            missing_since: None,
            digest,
            says: body.says,
        };
        if is_new {
            self.add(connection, round, &entry).await?;
        } else {
            self.unsettled.insert(organisation_id);
        }
        round.identify(self.scheme, entry.number.clone(), organisation_id);
        for (scheme, value) in body.carries {
            if !doubtful.contains(&value) {
                round.identify(scheme, value, organisation_id);
            }
        }
        if entry.says.state == "active" {
            round
                .living
                .entry(organisation_id)
                .or_default()
                .push(entry.number.clone());
        }
        round.entries.push(entry);
        Ok(())
    }

    /// Writes a round, and hands new organisations over to the index.
    async fn write(&mut self, connection: &mut Connection, round: &mut Round) -> Result<(), ImportError> {
        loading::write(connection, &round.organisations).await?;
        self.keep_seats(connection, round).await?;
        bodies::forget(connection, self.register, &round.rewritten).await?;
        bodies::write(connection, &round.entries).await?;
        bodies::mark_missing(connection, self.register, None, &round.back).await?;
        loading::identify(connection, self.import_id, &round.identifiers).await?;
        loading::give_themes(connection, &round.themes).await?;
        round.rewritten.clear();
        round.entries.clear();
        round.back.clear();
        let organisations = std::mem::take(&mut round.organisations);
        let identifiers = std::mem::take(&mut round.identifiers);
        let themes = std::mem::take(&mut round.themes);
        if let Some(feed) = &mut self.feed {
            feed.add(loading::shown(organisations, themes, identifiers)).await;
        }
        Ok(())
    }

    /// Units of Sirene have their seat from the file of establishments: it stays when they are
    /// written anew.
    async fn keep_seats(&self, connection: &mut Connection, round: &mut Round) -> Result<(), ImportError> {
        if self.register != "sirene" || round.rewritten.is_empty() {
            return Ok(());
        }
        let numbers: Vec<&str> = round.rewritten.iter().map(String::as_str).collect();
        let seats = bodies::seats(connection, self.register, &numbers).await?;
        for entry in &mut round.entries {
            if let Some((_, seat)) = seats.get(&entry.number) {
                let seat = seat.clone();
                entry.says.address = seat.address;
                entry.says.postcode = seat.postcode;
                entry.says.commune_name = seat.commune_name;
                entry.says.commune = seat.commune;
            }
        }
        Ok(())
    }

    /// An organisation that was not known.
    async fn add(
        &mut self,
        connection: &mut Connection,
        round: &mut Round,
        entry: &Entry,
    ) -> Result<(), ImportError> {
        let mut attempt = 0;
        let key = loop {
            let key = key(self.scheme, &entry.number, attempt);
            let taken = round.organisations.iter().any(|other| other.key == key);
            if !taken && !loading::key_is_taken(connection, &key).await? {
                break key;
            }
            attempt += 1;
        };
        let said = vec![saying::of_body(entry, self.territory)];
        let (chosen, themes) = saying::choose(said, self.territory, key);
        round.organisations.push(chosen);
        round
            .themes
            .extend(themes.into_iter().map(|theme| (entry.organisation_id, theme)));
        self.next_id += 1;
        self.added += 1;
        Ok(())
    }

    /// Entries that the file no longer holds, of those that files of its unit brought (of all, without
    /// a unit), and how many these were.
    pub async fn missing(
        &self,
        connection: &mut Connection,
        unit: Option<&str>,
    ) -> Result<(Vec<String>, u64), ImportError> {
        let (mut missing, mut held) = (Vec::new(), 0);
        bodies::numbers(connection, self.register, unit, |number| {
            held += 1;
            if !self.seen.contains(&digest(&number)) {
                missing.push(number);
            }
        })
        .await?;
        missing.sort_unstable();
        Ok((missing, held))
    }

    /// Chooses anew the values of every organisation whose entries changed.
    pub async fn settle(
        &mut self,
        connection: &mut Connection,
        missing: &[String],
    ) -> Result<(), ImportError> {
        bodies::mark_missing(connection, self.register, Some(self.import_id), missing).await?;
        let numbers: Vec<&str> = missing.iter().map(String::as_str).collect();
        let known = bodies::known(connection, self.register, &numbers).await?;
        self.unsettled
            .extend(known.values().map(|entry| entry.organisation_id));
        let unsettled = std::mem::take(&mut self.unsettled);
        let unsettled = settling::after_load(connection, self.territory, unsettled, &mut self.gone).await?;
        let changed = unsettled.iter().filter(|id| **id < self.first_new);
        self.changed.extend(changed.filter(|id| !self.gone.contains(id)));
        if let Some(feed) = &mut self.feed {
            feed.replace(connection, &unsettled, &self.gone).await?;
        }
        Ok(())
    }

    /// Organisations that something else than a body of this file changed.
    pub fn unsettle(&mut self, organisation: i64) {
        self.unsettled.insert(organisation);
    }
}
