//! A file of past grants, from its bytes to the database, in one transaction.
//!
//! A file replaces what the last of its unit told. Who gives and who receives are parties, known by a
//! number or else by their name and department; a party whose number an organisation holds is that
//! organisation's. Of a natural person nothing is kept but that the line exists; one that a title or another word does not tell is known
//! by its number, once a register has said that it is a person's.

mod same;
mod words;

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::atomic::Ordering;

use registers::grants::{Event, GrantRecord, Party as Told, Rough, payer};

use super::load::{self, Stored};
use super::pen::{Batch, Pen};
use super::persons::Persons;
use super::report::Report;
use super::stream::Stream;
use super::{ImportError, Options, Outcome, rna};
use crate::features::directory::store::grants::{self, Line, Party, Spelling};
use crate::features::directory::store::imports::{self, Import};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::store::{self, Connection};

/// Lines written at once.
const BATCH: usize = 2_000;

/// Loads a file of grants. The index does not know of grants: it only learns the new version.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    options: &Options,
    lang: Lang,
    behind: bool,
) -> Result<Outcome, ImportError> {
    "grants".clone_into(&mut file.kind);
    "grants".clone_into(&mut file.register);
    let mut transaction = load::begin(app, &mut file).await?;
    let feed = load::feed(app, &mut transaction, false, behind).await?;
    let mut pen = Pen::new(transaction, file.id);
    let stored = read(app, path, file, options, lang, &mut pen).await;
    pen.give_up().await;
    load::follow(app, feed, stored, behind, options).await
}

async fn read(
    app: &App,
    path: &Path,
    mut file: Import,
    options: &Options,
    lang: Lang,
    pen: &mut Pen<Waiting>,
) -> Result<Stored, ImportError> {
    let mut report = Report::begin(app, &file, lang)?;
    let step = load::progress(&file, options);
    let mut taken = Grants::open(app, pen.transaction(), file.id).await?;
    let known = taken.last_party;
    let indexes = grants::begin_filling(pen.transaction()).await?;
    let mut stream = Stream::grants(path, &file.file_name)?;
    while let Some(batch) = stream.batches.recv().await {
        for event in batch {
            match event {
                Event::Member(member) => {
                    member.layout.as_str().clone_into(&mut file.kind);
                    report.within(member.name);
                }
                Event::Record { line, record } => taken.take(line, *record),
                Event::Reject(mut reject) => {
                    // A value may name the person.
                    if taken.person_at == Some(reject.line) {
                        "…".clone_into(&mut reject.value);
                    }
                    report.reject(&reject)?;
                }
            }
            if taken.waiting.lines.len() >= BATCH {
                pen.write(std::mem::take(&mut taken.waiting)).await?;
            }
        }
        step.at(stream.position.load(Ordering::Relaxed));
        step.seen(taken.taken());
    }
    let summary = match stream.finish().await? {
        Ok(summary) => summary,
        Err(refusal) => return Err(rna::refused(app, lang, &file.file_name, &refusal)),
    };
    pen.write(std::mem::take(&mut taken.waiting)).await?;
    pen.rest().await?;
    let mut transaction = pen.put_down();
    store::end_filling(&mut transaction, &indexes).await?;
    for table in ["grant_party", "grant_line"] {
        store::look_over(&mut transaction, table).await?;
    }
    let last = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let unchanged = load::is_loaded(last.as_ref(), &file, options);
    let replaced = grants::forget_replaced(&mut transaction, &file.unit, file.id).await?;
    let lost = replaced.lines.saturating_sub(taken.taken());
    load::refuse_loss(app, lang, &file, (lost, replaced.lines), options)?;
    let perhaps = taken.told_twice(&mut transaction).await?;
    // Of whom was here before, other files may tell.
    let is_asked = |party: i64| party <= known || perhaps.contains(&short(party));
    same::mark(
        &mut transaction,
        (file.id, replaced.told_elsewhere.as_slice()),
        is_asked,
    )
    .await?;
    step.done();
    if taken.persons_met > 0 {
        report.count("natural-person", taken.persons_met);
    }
    let untold = taken.persons.untold(&mut transaction, known).await?;
    if untold > 0 {
        report.count("person-untold", untold);
    }
    if summary.totals > 0 {
        report.count("total-line", summary.totals);
    }
    let outcome = Outcome {
        read: summary.read,
        kept: summary.kept,
        rejected: summary.rejected,
        missing: lost,
        ..Outcome::default()
    };
    load::conclude(app, transaction, file, report, outcome, unchanged, None).await
}

/// Rows that wait to be written.
#[derive(Default)]
struct Waiting {
    parties: Vec<Party>,
    spellings: Vec<Spelling>,
    lines: Vec<Line>,
}

/// Grants being loaded.
struct Grants {
    import_id: i64,
    keys: HashMap<Box<str>, i64>,
    /// The names met of parties that a number makes one, each hashed with its party.
    names: HashSet<u64>,
    last_party: i64,
    last_line: i64,
    waiting: Waiting,
    /// The first line of this file.
    first_line: i64,
    /// The lines, to see of whom nothing is told twice without reading them again.
    rough: Rough,
    persons: Persons,
    /// Lines that name a natural person by a number alone, and the last of them.
    persons_met: u64,
    person_at: Option<u64>,
}

impl Grants {
    async fn open(app: &App, connection: &mut Connection, import_id: i64) -> Result<Self, ImportError> {
        let (keys, last_party, last_line) = grants::known(connection).await?;
        Ok(Self {
            import_id,
            keys,
            names: HashSet::new(),
            last_party,
            last_line,
            waiting: Waiting::default(),
            first_line: last_line + 1,
            rough: Rough::default(),
            persons: Persons::read(app, connection).await?,
            persons_met: 0,
            person_at: None,
        })
    }

    /// One line of the file.
    fn take(&mut self, line: u64, mut record: GrantRecord) {
        let mut funder = key(&record.funder, None);
        let beneficiary = key(&record.beneficiary, Some(&funder));
        let gives = self.is_person(&funder, &record.funder);
        if gives {
            record.funder = Told::default();
            grants::NOBODY.clone_into(&mut funder);
        }
        let receives = !record.person && self.is_person(&beneficiary, &record.beneficiary);
        record.person |= receives;
        if gives || receives {
            self.persons_met += 1;
            self.person_at = Some(line);
        }
        let funder_id = self.party(funder, &record.funder);
        let beneficiary_id = (!record.person).then(|| self.party(beneficiary, &record.beneficiary));
        if let Some(beneficiary) = beneficiary_id {
            self.rough.take(short(beneficiary), short(funder_id), &record);
        }
        self.last_line += 1;
        let year = record.counted_year().map(i64::from);
        self.waiting.lines.push(Line {
            id: self.last_line,
            import_id: self.import_id,
            line: i64::try_from(line).unwrap_or(i64::MAX),
            funder_id,
            beneficiary_id,
            cents: record.amount.map(|amount| amount.get()),
            money: words::of_money(record.money).to_owned(),
            aid: words::of_aid(record.aid).to_owned(),
            extent: words::of_extent(record.extent).to_owned(),
            doubt: record.doubt.map(|doubt| words::of_doubt(doubt).to_owned()),
            year,
            decided: record.decided.map(|date| date.to_string()),
            // What is said of a natural person is nobody's business.
            purpose: record.purpose.filter(|_| !record.person),
            scheme: record.scheme,
            reference: record.reference,
            project: record.project,
            source: record.source_id.or(record.source),
            same_as: None,
            same_reason: None,
        });
    }

    /// Whether a register said that the number of somebody is a person's. Whoever is held under it is none.
    fn is_person(&self, key: &str, told: &Told) -> bool {
        !self.keys.contains_key(key) && self.persons.hold(told)
    }

    /// The number of a party; a new one is written with the next lines.
    fn party(&mut self, key: String, told: &Told) -> i64 {
        let has_number = told.siren.is_some() || told.rna.is_some() || told.kbo.is_some();
        let name = told.name.as_ref().filter(|_| has_number);
        if let Some(&id) = self.keys.get(key.as_str()) {
            if let Some(name) = name.filter(|name| self.is_new(id, name)) {
                self.waiting.spellings.push(Spelling {
                    party: id,
                    name: name.clone(),
                });
            }
            return id;
        }
        self.last_party += 1;
        let id = self.last_party;
        self.keys.insert(key.as_str().into(), id);
        if let Some(name) = name {
            self.is_new(id, name);
        }
        let text = |number: Option<&str>| number.map(str::to_owned);
        self.waiting.parties.push(Party {
            id,
            key,
            name: told.name.clone(),
            siren: text(told.siren.as_ref().map(|siren| siren.as_str())),
            siret: text(told.siret.as_ref().map(|siret| siret.as_str())),
            rna: text(told.rna.as_ref().map(|rna| rna.as_str())),
            kbo: text(told.kbo.as_ref().map(|kbo| kbo.as_str())),
            department: told.department.clone(),
            commune: told.commune.clone(),
        });
        id
    }

    /// Whether this file has not called that party so before.
    fn is_new(&mut self, party: i64, name: &str) -> bool {
        let mut hash = DefaultHasher::new();
        (party, name).hash(&mut hash);
        self.names.insert(hash.finish())
    }

    /// Who may be told of twice in this file.
    async fn told_twice(&mut self, connection: &mut Connection) -> Result<HashSet<u32>, ImportError> {
        let rough = std::mem::take(&mut self.rough);
        let payers: Vec<i64> = rough.payers().into_iter().map(i64::from).collect();
        let told = grants::told(connection, &payers).await?;
        let task = tokio::task::spawn_blocking(move || {
            let mut alike: HashMap<String, u32> = HashMap::new();
            let firsts: HashMap<u32, u32> = told
                .iter()
                .map(|(id, party)| {
                    let id = short(*id);
                    (id, *alike.entry(payer(&same::told(party))).or_insert(id))
                })
                .collect();
            rough.perhaps(|payer| firsts.get(&payer).copied().unwrap_or(payer))
        });
        task.await.map_err(|_| ImportError::Reader)
    }

    /// How many lines were taken.
    fn taken(&self) -> u64 {
        (self.last_line + 1 - self.first_line).unsigned_abs()
    }
}

impl Batch for Waiting {
    async fn write(&mut self, connection: &mut Connection, _: i64) -> Result<(), ImportError> {
        grants::write_parties(connection, &self.parties).await?;
        grants::write_spellings(connection, &self.spellings).await?;
        grants::write_lines(connection, &self.lines).await?;
        Ok(())
    }
}

/// The number of a party in few bytes, for there are millions of lines: those beyond come to one, and are asked of together.
fn short(party: i64) -> u32 {
    u32::try_from(party).unwrap_or(u32::MAX)
}

/// What makes a party one: its most lasting number, else its name where it is. Of one name in no place
/// that is said, each funder means its own.
fn key(told: &Told, funder: Option<&str>) -> String {
    if let Some(siren) = &told.siren {
        return format!("siren:{}", siren.as_str());
    }
    if let Some(rna) = &told.rna {
        return format!("rna:{}", rna.as_str());
    }
    if let Some(kbo) = &told.kbo {
        return format!("kbo:{}", kbo.as_str());
    }
    let name = territory::folded(told.name.as_deref().unwrap_or_default());
    let place = match (&told.department, &told.commune) {
        (None, None) => funder.unwrap_or_default().to_owned(),
        (department, commune) => format!(
            "{}/{}",
            department.as_deref().unwrap_or_default(),
            territory::folded(commune.as_deref().unwrap_or_default())
        ),
    };
    // A key of the source tells apart two of one name; without a name it is all there is.
    match (&told.local, name.is_empty()) {
        (Some(local), true) => format!("local:{local}"),
        _ => format!("name:{place}:{name}"),
    }
}
