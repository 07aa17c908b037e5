//! One file of the RNA into the database, in one transaction.
//!
//! The loader keeps in mind every number already known and whose it is (some 60 bytes each), so
//! that a record finds its organisation without asking the database. New organisations are written
//! as they come; those that existed are chosen anew at the end from all their entries.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use registers::{Event, RnaRecord};
use sqlx::AnyConnection;

use super::report::Report;
use super::stream::Stream;
use super::{ImportError, Options, Outcome, choice, new_version};
use crate::features::directory::organisation::key;
use crate::features::directory::store::entries::{self, RnaEntry};
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::organisations::{self, Chosen};
use crate::shared::app::{App, settings};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::progress::Step;
use crate::shared::store;
use territory::Territory;

/// Rows kept in memory before they are written.
const FLUSH: usize = 2_000;

/// What the index must follow.
#[derive(Debug, Default)]
pub(in crate::features::directory) struct Touched {
    /// Organisations added or changed.
    pub changed: BTreeSet<i64>,
    /// Organisations that are gone.
    pub gone: Vec<i64>,
    /// So much changed that the index is better built anew.
    pub everything: bool,
}

/// Loads a file of the RNA.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    options: Options,
    lang: Lang,
) -> Result<(Outcome, Touched), ImportError> {
    "rna".clone_into(&mut file.kind);
    "rna".clone_into(&mut file.register);
    file.licence = Some("Licence Ouverte 2.0".into());

    let mut transaction = app.db.write().await?;
    file.id = imports::next_id(&mut transaction).await?;
    imports::write(&mut transaction, &file, &[]).await?;
    let mut loader = Loader::open(&mut transaction, &app.territory, file.id).await?;
    let mut report = Report::begin(app, &file, lang)?;

    let step = if options.quiet {
        Step::hidden()
    } else {
        Step::bytes(&file.file_name, file.bytes.unsigned_abs())
    };
    let mut stream = Stream::open(path, &file.file_name)?;
    while let Some(batch) = stream.batches.recv().await {
        for event in batch {
            match event {
                Event::Member(member) => {
                    loader.kind = member.kind.as_str();
                    report.within(member.name);
                }
                Event::Record { line, record } => {
                    report.at(line);
                    loader.take(&mut transaction, &record, &mut report).await?;
                }
                Event::Reject(reject) => report.reject(&reject)?,
            }
        }
        step.at(stream.position.load(std::sync::atomic::Ordering::Relaxed));
        step.seen(loader.read);
    }
    let summary = match stream.finish().await? {
        Ok(summary) => summary,
        Err(refusal) => return Err(refused(app, lang, &file.file_name, &refusal)),
    };
    step.done();

    loader.flush(&mut transaction).await?;
    loader.kind.clone_into(&mut file.kind);
    let before = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let (missing, held) = loader.missing(before.as_ref());
    if missing.len() as u64 * 10 > held && !options.accept_loss {
        let args = [
            ("file", Arg::Text(&file.file_name)),
            ("lost", Arg::from(missing.len())),
            ("held", Arg::from(held)),
        ];
        return Err(ImportError::Refused(app.texts.say(lang, "import-loss", &args)));
    }
    loader.settle(&mut transaction, &missing).await?;

    let mut touched = Touched {
        changed: std::mem::take(&mut loader.changed),
        ..Touched::default()
    };
    touched.gone = std::mem::take(&mut loader.gone);
    let nothing_new =
        loader.added == 0 && touched.changed.is_empty() && touched.gone.is_empty() && missing.is_empty();
    let already_loaded = before.as_ref().is_some_and(|before| before.sha256 == file.sha256);
    let mut demonstration_removed = 0;
    if !options.keep_demonstration {
        demonstration_removed = organisations::remove_demonstration(&mut transaction).await?;
        store::set_setting(&mut transaction, settings::DEMONSTRATION, "0").await?;
    }
    // Building the index anew is quicker than replacing a quarter of it.
    let many = (touched.changed.len() as u64 + loader.added) * 4 > loader.first_new.unsigned_abs();
    touched.everything = demonstration_removed > 0 || many;

    let reasons = report.reasons();
    file.scope = loader.scope().into_iter().collect::<Vec<_>>().join(" ");
    file.lines_read = signed(summary.read);
    file.lines_kept = signed(summary.kept - loader.refused);
    file.lines_rejected = signed(summary.rejected + loader.refused);
    file.organisations_added = signed(loader.added);
    file.organisations_changed = signed(touched.changed.len() as u64);
    file.entries_missing = signed(missing.len() as u64);
    file.finished_at = app.clock.now().as_second();
    if !(nothing_new && already_loaded && demonstration_removed == 0) {
        let listed: Vec<_> = reasons
            .iter()
            .map(|(reason, lines)| (reason.clone(), *lines))
            .collect();
        imports::write(&mut transaction, &file, &listed).await?;
        new_version(&mut transaction, &file).await?;
        transaction.commit().await.map_err(store::StoreError::from)?;
    }
    let outcome = Outcome {
        name: file.file_name.clone(),
        kind: Some(file.kind.clone()),
        read: summary.read,
        kept: summary.kept - loader.refused,
        rejected: summary.rejected + loader.refused,
        reasons,
        added: loader.added,
        changed: file.organisations_changed.unsigned_abs(),
        missing: missing.len() as u64,
        refused: None,
        report: report.finish()?,
    };
    if !touched.everything {
        touched.changed.extend(loader.first_new..loader.next_id);
    }
    Ok((outcome, touched))
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// A refusal in the reader's words.
fn refused(app: &App, lang: Lang, name: &str, refusal: &registers::Refusal) -> ImportError {
    let why = app
        .texts
        .say(lang, &format!("refused-{}", refusal.reason.as_str()), &[]);
    let detail = refusal.reason.to_string();
    let args = [
        ("file", Arg::Text(name)),
        ("member", Arg::Text(&refusal.member)),
        ("why", Arg::Text(&why)),
        ("detail", Arg::Text(&detail)),
    ];
    ImportError::Refused(app.texts.say(lang, "import-refused", &args))
}

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

struct Loader<'a> {
    territory: &'a Territory,
    import_id: i64,
    kind: &'static str,
    slots: HashMap<Box<str>, Slot>,
    keys: HashSet<Box<str>>,
    next_id: i64,
    first_new: i64,
    /// Organisations whose values must be chosen anew at the end.
    unsettled: BTreeSet<i64>,
    changed: BTreeSet<i64>,
    gone: Vec<i64>,
    read: u64,
    refused: u64,
    added: u64,
    offices: BTreeSet<Box<str>>,
    organisations: Vec<Chosen>,
    entries: Vec<RnaEntry>,
    rewritten: Vec<String>,
    identifiers: Vec<(&'static str, String, i64)>,
    themes: Vec<(i64, String)>,
    back: Vec<String>,
}

impl<'a> Loader<'a> {
    async fn open(
        connection: &mut AnyConnection,
        territory: &'a Territory,
        import_id: i64,
    ) -> Result<Self, ImportError> {
        let (mut slots, mut keys, mut last) = (HashMap::new(), HashSet::new(), 0);
        organisations::standing(connection, |id, key, _| {
            last = last.max(id);
            keys.insert(key.into_boxed_str());
        })
        .await?;
        organisations::identified(connection, "fr-rna", |number, organisation| {
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
    async fn take(
        &mut self,
        connection: &mut AnyConnection,
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
        connection: &mut AnyConnection,
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
                    organisations::merge(connection, organisation, kept).await?;
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
        self.remark_place(entry, report)?;
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
    async fn flush(&mut self, connection: &mut AnyConnection) -> Result<(), ImportError> {
        organisations::write(connection, &self.organisations).await?;
        entries::forget(connection, &self.rewritten).await?;
        entries::write(connection, &self.entries).await?;
        organisations::identify(connection, self.import_id, &self.identifiers).await?;
        organisations::give_themes(connection, &self.themes).await?;
        self.organisations.clear();
        self.rewritten.clear();
        self.entries.clear();
        self.identifiers.clear();
        self.themes.clear();
        Ok(())
    }

    /// The registering offices this file speaks for.
    fn scope(&self) -> BTreeSet<String> {
        self.offices.iter().map(|office| office.to_string()).collect()
    }

    /// Entries of this file's source that it no longer holds (those of its offices, and of the
    /// offices of the last file of the same name), and how many of them it should hold.
    fn missing(&self, before: Option<&Import>) -> (Vec<String>, u64) {
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
    async fn settle(
        &mut self,
        connection: &mut AnyConnection,
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
                organisations::rewrite(connection, &choice::choose(&entry, self.territory, String::new()))
                    .await?;
                organisations::clear_registered_themes(connection, id).await?;
                let themes: Vec<_> = themes(self.territory, &entry)
                    .into_iter()
                    .map(|theme| (id, theme))
                    .collect();
                organisations::give_themes(connection, &themes).await?;
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
    if kind == "rna-waldec" {
        "rna-waldec"
    } else {
        "rna-import"
    }
}
