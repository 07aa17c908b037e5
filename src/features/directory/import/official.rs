//! One file of Sirene, of the BCE/KBO or of the Verenigingsregister, from its bytes to the database,
//! in one transaction: read, joined to what is known, weighed against what its source had, settled,
//! committed.

mod extract;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::Ordering;

use registers::{Diffusion, Event, Kind, Record, Summary};

use super::bodies::Bodies;
use super::load::{self, Stored};
use super::persons::{Compared, Comparing};
use super::report::Report;
use super::stream::Stream;
use super::{ImportError, Options, Outcome, flemish, rna, sirene};
use crate::features::directory::store::bodies as entries;
use crate::features::directory::store::establishments;
use crate::features::directory::store::imports::{self, Import};
use crate::shared::app::App;
use crate::shared::i18n::Lang;
use crate::shared::progress::Step;
use crate::shared::store::Writing;

/// Rows of a table written at once, and head offices looked up at once.
const BATCH: usize = 1_000;

/// The register that a kind of file belongs to; none for the RNA, which has a loader of its own.
pub(super) fn register(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::SireneUnits | Kind::SireneEstablishments => Some("sirene"),
        Kind::VlAssociation => Some("vl"),
        Kind::KboEnterprise
        | Kind::KboEstablishment
        | Kind::KboDenomination
        | Kind::KboAddress
        | Kind::KboActivity
        | Kind::KboBranch
        | Kind::KboCode
        | Kind::KboContact
        | Kind::KboMeta => Some("kbo"),
        _ => None,
    }
}

/// A file being loaded.
struct Load<'a, 'b> {
    app: &'a App,
    path: &'a Path,
    lang: Lang,
    options: &'a Options,
    step: Step,
    transaction: Writing,
    bodies: &'a mut Bodies<'b>,
    report: Report<'a>,
    summary: Summary,
    /// Sound records that are not kept, by reason.
    aside: BTreeMap<String, u64>,
    /// How many of them their reader had counted as kept.
    put_aside: u64,
    /// When an extract says it was made, as an ISO date.
    made: Option<String>,
    /// Establishments beside the seats: how many were there before, how many are there now.
    beside: (u64, u64),
    persons: Comparing,
    compared: Compared,
}

/// Loads a file of `kinds`, all of one register; `behind` says that the index does not show what the
/// database holds.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    kinds: &[Kind],
    options: &Options,
    lang: Lang,
    behind: bool,
) -> Result<Outcome, ImportError> {
    let register = kinds.iter().find_map(|kind| register(*kind)).unwrap_or("sirene");
    file.kind = match kinds {
        [kind] => kind.as_str().to_owned(),
        _ => register.to_owned(),
    };
    register.clone_into(&mut file.register);
    file.licence = file.licence.or_else(|| licence(register).map(str::to_owned));
    let mut transaction = load::begin(app, &mut file).await?;
    let mut bodies = Bodies::open(&mut transaction, &app.territory, file.id, register).await?;
    bodies.feed = load::feed(app, &mut transaction, bodies.is_first(), behind).await?;
    let stored = store(app, path, file, kinds, options, lang, transaction, &mut bodies).await;
    load::follow(app, bodies.feed, stored, behind, options).await
}

#[expect(
    clippy::too_many_arguments,
    reason = "all that a load begins with, taken apart only here"
)]
async fn store(
    app: &App,
    path: &Path,
    file: Import,
    kinds: &[Kind],
    options: &Options,
    lang: Lang,
    transaction: Writing,
    bodies: &mut Bodies<'_>,
) -> Result<Stored, ImportError> {
    let mut load = Load {
        persons: Comparing::open(&file.register),
        compared: Compared::default(),
        app,
        path,
        lang,
        options,
        step: load::progress(&file, options),
        transaction,
        bodies,
        report: Report::begin(app, &file, lang)?,
        summary: Summary::default(),
        aside: BTreeMap::new(),
        put_aside: 0,
        made: None,
        beside: (0, 0),
    };
    let unit = if file.register == "kbo" {
        load.kbo(&file, kinds).await?;
        None
    } else {
        load.straight(&file, kinds).await?;
        Some(file.unit.as_str())
    };
    load.bodies.flush(&mut load.transaction, &mut load.report).await?;
    // Establishments bring no body: none of theirs can be missing.
    let (missing, held) = if kinds == [Kind::SireneEstablishments] {
        (Vec::new(), 0)
    } else {
        load.bodies.missing(&mut load.transaction, unit).await?
    };
    let loss = (missing.len() as u64, held);
    load::refuse_loss(app, lang, &file, loss, options)?;
    load.bodies.settle(&mut load.transaction, &missing).await?;
    load.compared = load.persons.end(app, &mut load.transaction).await?;
    load.step.done();
    load.end(file, missing.len() as u64).await
}

impl Load<'_, '_> {
    /// Reads the files of wanted kinds once; each record goes to `each`.
    async fn read(
        &mut self,
        file: &Import,
        wanted: impl Fn(Kind) -> bool + Send + 'static,
        mut each: impl AsyncFnMut(&mut Self, u64, Record) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        let mut stream = Stream::open(self.path, &file.file_name, wanted)?;
        while let Some(batch) = stream.batches.recv().await {
            for event in batch {
                match event {
                    Event::Member(member) => self.report.within(member.name),
                    Event::Record { line, record } => each(self, line, record).await?,
                    Event::Person(number) => self.persons.take(number.as_str()),
                    Event::Reject(reject) => self.report.reject(&reject)?,
                }
            }
            self.step.at(stream.position.load(Ordering::Relaxed));
        }
        let summary = match stream.finish().await? {
            Ok(summary) => summary,
            Err(refusal) => return Err(rna::refused(self.app, self.lang, &file.file_name, &refusal)),
        };
        self.summary.read += summary.read;
        self.summary.kept += summary.kept;
        self.summary.rejected += summary.rejected;
        for (aside, count) in summary.aside {
            *self.aside.entry(aside.as_str().to_owned()).or_default() += count;
        }
        Ok(())
    }

    /// Sirene and the Verenigingsregister: a record is a body. In an archive of both, establishments
    /// come before their units: these are read first.
    async fn straight(&mut self, file: &Import, kinds: &[Kind]) -> Result<(), ImportError> {
        if !kinds.contains(&Kind::SireneEstablishments) {
            return self.records(file, |_| true).await;
        }
        if kinds.iter().any(|kind| *kind != Kind::SireneEstablishments) {
            self.records(file, |kind| kind != Kind::SireneEstablishments)
                .await?;
            self.bodies.flush(&mut self.transaction, &mut self.report).await?;
        }
        self.beside.0 = establishments::clear(&mut self.transaction, &file.unit, file.id).await?;
        self.records(file, |kind| kind == Kind::SireneEstablishments)
            .await?;
        let (before, now) = self.beside;
        let loss = (before.saturating_sub(now), before);
        load::refuse_loss(self.app, self.lang, file, loss, self.options)
    }

    /// The records of wanted kinds.
    async fn records(
        &mut self,
        file: &Import,
        wanted: impl Fn(Kind) -> bool + Send + 'static,
    ) -> Result<(), ImportError> {
        let (mut places, mut beside) = (Vec::new(), Vec::new());
        self.read(file, wanted, async |load: &mut Self, line, record| match record {
            Record::SireneUnit(unit) => match sirene::unit(*unit, &load.app.territory) {
                sirene::Unit::Kept(body) => load.take(line, *body).await,
                sirene::Unit::Hidden(number) => load.hide(&number).await,
                sirene::Unit::Elsewhere => {
                    load.set_aside("ordinary-company");
                    Ok(())
                }
            },
            Record::FlemishAssociation(found) => match flemish::association(*found) {
                flemish::Association::Kept(body) => load.take(line, *body).await,
                flemish::Association::Hidden(number) => load.hide(&number).await,
            },
            Record::SireneEstablishment(place) => {
                let hidden = place.diffusion == Diffusion::Withheld;
                match (sirene::seat(&place), sirene::beside(*place)) {
                    (Some((siren, seat)), _) => places.push((siren, seat)),
                    (None, Some(place)) => beside.push(place),
                    (None, None) if hidden => load.set_aside("not-published"),
                    (None, None) => load.set_aside("closed-establishment"),
                }
                if places.len() >= BATCH {
                    load.seat(&std::mem::take(&mut places)).await?;
                }
                if beside.len() >= BATCH {
                    load.place(file.id, std::mem::take(&mut beside)).await?;
                }
                Ok(())
            }
            _ => Ok(()),
        })
        .await?;
        self.seat(&places).await?;
        self.place(file.id, beside).await
    }

    async fn take(&mut self, line: u64, body: super::bodies::Body) -> Result<(), ImportError> {
        self.step.seen(self.summary.read);
        self.bodies
            .take(&mut self.transaction, line, body, &mut self.report)
            .await
    }

    async fn hide(&mut self, number: &str) -> Result<(), ImportError> {
        self.set_aside("not-published");
        self.bodies.hide(&mut self.transaction, number).await
    }

    /// One more record that was understood and is not kept.
    fn set_aside(&mut self, reason: &str) {
        self.put_aside += 1;
        *self.aside.entry(reason.to_owned()).or_default() += 1;
    }

    /// Gives units that are held the seat of their head office.
    async fn seat(&mut self, places: &[(String, entries::Seat)]) -> Result<(), ImportError> {
        let numbers: Vec<&str> = places.iter().map(|(number, _)| number.as_str()).collect();
        let held = entries::seats(&mut self.transaction, "sirene", &numbers).await?;
        for (number, seat) in places {
            match held.get(number) {
                None => self.set_aside("unit-not-held"),
                Some((_, known)) if known == seat => {}
                Some((organisation, _)) => {
                    entries::seat(&mut self.transaction, "sirene", number, seat).await?;
                    self.bodies.unsettle(*organisation);
                }
            }
        }
        Ok(())
    }

    /// Keeps the establishments of units that are held.
    async fn place(
        &mut self,
        import_id: i64,
        mut places: Vec<establishments::Establishment>,
    ) -> Result<(), ImportError> {
        let numbers: Vec<&str> = places.iter().map(|place| place.siren.as_str()).collect();
        let held = entries::known(&mut self.transaction, "sirene", &numbers).await?;
        let all = places.len();
        places.retain(|place| held.contains_key(&place.siren));
        for _ in places.len()..all {
            self.set_aside("unit-not-held");
        }
        self.beside.1 += places.len() as u64;
        Ok(establishments::write(&mut self.transaction, import_id, &places).await?)
    }

    /// Writes down what became of the file and commits, unless nothing changed.
    async fn end(mut self, mut file: Import, missing: u64) -> Result<Stored, ImportError> {
        file.file_date = self.made.take().or(file.file_date);
        let (bodies, summary) = (self.bodies, &self.summary);
        let nothing_new = bodies.added == 0
            && bodies.changed.is_empty()
            && bodies.gone.is_empty()
            && missing == 0
            && self.compared.lines == 0
            && !self.compared.learned
            && self.beside.0 == self.beside.1;
        let before = imports::latest_of_unit(&mut self.transaction, &file.kind, &file.unit, file.id).await?;
        let already_loaded = load::is_loaded(before.as_ref(), &file, self.options);
        for (reason, count) in &self.aside {
            self.report.count(reason, *count);
        }
        if self.compared.lines > 0 {
            self.report.count("granted-person", self.compared.lines);
        }
        let outcome = Outcome {
            read: summary.read,
            kept: summary.kept.saturating_sub(bodies.refused + self.put_aside),
            rejected: summary.rejected + bodies.refused,
            added: bodies.added,
            changed: bodies.changed.len() as u64,
            missing,
            ..Outcome::default()
        };
        let unchanged = nothing_new && already_loaded;
        let (app, transaction, report) = (self.app, self.transaction, self.report);
        let feed = bodies.feed.as_mut();
        load::conclude(app, transaction, file, report, outcome, unchanged, feed).await
    }
}

/// Under what terms the register is published.
fn licence(register: &str) -> Option<&'static str> {
    match register {
        "sirene" => Some("Licence Ouverte 2.0"),
        "kbo" => Some("Conditions de réutilisation de la BCE (SPF Économie)"),
        _ => None,
    }
}
