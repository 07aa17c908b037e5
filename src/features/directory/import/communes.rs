//! The official code of communes: what became of them since the tables of the territory were written.
//!
//! What a file says is weighed against the tables alone, never against what an earlier file said, so that
//! a later one takes its place whole. The organisations of the communes concerned are then placed anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::atomic::Ordering;

use jiff::civil::Date;
use registers::{CogEvent, CogSort, Event, Kind, Record, Summary};
use territory::{Became, Change, Listed, Place, Territory};

use super::report::Report;
use super::stream::Stream;
use super::{ImportError, Options, Outcome, load, new_version, rna, settling};
use crate::features::directory::indexing;
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::placed;
use crate::shared::app::App;
use crate::shared::geo::{self, CODED};
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::{self, Connection, StoreError};

/// A list that undoes so many mergers, and more than it makes, is older than the tables.
const OLDER: usize = 5;

/// Whether a file is of this code.
pub(super) fn are_communes(kind: Kind) -> bool {
    matches!(kind, Kind::CogCommunes | Kind::CogEvents)
}

/// Lets the program know what files of communes brought, and the index show it. A server that runs meanwhile shows it then.
///
/// # Errors
/// When the territory, the database or the index does not answer.
pub async fn follow(app: &mut App, outcomes: &[Outcome], quiet: bool) -> Result<(), ImportError> {
    let told = |outcome: &Outcome| {
        outcome
            .kind
            .as_deref()
            .is_some_and(|kind| kind.starts_with("cog-"))
    };
    if !outcomes.iter().any(told) {
        return Ok(());
    }
    // The next file may name them, whoever built the index.
    if !app.knows_communes().await? {
        app.renew_territory().await?;
    }
    if indexing::is_fresh(app).await? {
        return Ok(());
    }
    let _held = app.wait_to_write().await?;
    indexing::rebuild(app, quiet).await?;
    Ok(())
}

/// Loads a file of communes, or of what became of them.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    kind: Kind,
    options: &Options,
    lang: Lang,
) -> Result<Outcome, ImportError> {
    kind.as_str().clone_into(&mut file.kind);
    "cog".clone_into(&mut file.register);
    file.licence.get_or_insert_with(|| "Licence Ouverte 2.0".into());
    let tables = geo::territory(&app.config).map_err(crate::shared::app::OpenError::from)?;
    let mut transaction = load::begin(app, &mut file).await?;
    let mut report = Report::begin(app, &file, lang)?;
    let (summary, listed) = read(app, path, &file, kind, &tables, options, lang, &mut report).await?;
    let changes = tables.changes(CODED, &listed);
    if kind == Kind::CogCommunes {
        refuse_older(app, lang, &file, &changes)?;
        let unlisted = tables.unlisted(CODED, &listed);
        refuse_cut(
            app,
            lang,
            &file,
            (unlisted.len(), tables.communes_of(CODED)),
            options,
        )?;
        // A list of one part of the country, or without what lies overseas, says nothing of the rest.
        let spoken_for: BTreeSet<&str> = tables
            .gazetteer
            .places()
            .iter()
            .filter(|place| place.country == CODED && listed.communes.contains_key(place.official()))
            .map(|place| place.department.as_str())
            .collect();
        for place in unlisted {
            if spoken_for.contains(place.department.as_str()) {
                let value = format!("{} {}", place.official(), place.name_fr);
                report.remark_number(&value, "commune-unlisted")?;
            }
        }
        tell_events(&mut transaction, &listed, &mut report).await?;
    }
    tell(&tables, &changes, &mut report)?;

    let before = store::changes_of_communes_by(&mut transaction, &file.kind).await?;
    let last = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let same: BTreeSet<&String> = changes
        .iter()
        .filter(|one| before.contains(one))
        .map(|one| &one.code)
        .collect();
    let moved = before
        .iter()
        .chain(&changes)
        .filter(|one| !same.contains(&one.code));
    let moved: Vec<Change> = moved.cloned().collect();
    let unchanged = load::is_loaded(last.as_ref(), &file, options) && moved.is_empty();
    let mut outcome = Outcome {
        name: file.file_name.clone(),
        kind: Some(file.kind.clone()),
        read: summary.read,
        kept: summary.kept,
        rejected: summary.rejected,
        reasons: report.reasons(),
        ..Outcome::default()
    };
    if !unchanged {
        store::write_changes_of_communes(&mut transaction, &file.kind, file.id, &changes).await?;
        if !moved.is_empty() {
            outcome.changed = place_anew(&mut transaction, &tables, &moved).await?;
        }
        file.lines_read = load::signed(outcome.read);
        file.lines_kept = load::signed(outcome.kept);
        file.lines_rejected = load::signed(outcome.rejected);
        file.organisations_changed = load::signed(outcome.changed);
        file.finished_at = app.clock.now().as_second();
        let reasons: Vec<_> = outcome.reasons.clone().into_iter().collect();
        imports::write(&mut transaction, &file, &reasons).await?;
        new_version(&mut transaction, &file).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    outcome.report = report.finish()?;
    Ok(outcome)
}

/// What a file lists.
#[expect(
    clippy::too_many_arguments,
    reason = "all that a load begins with, taken apart only here"
)]
async fn read(
    app: &App,
    path: &Path,
    file: &Import,
    kind: Kind,
    tables: &Territory,
    options: &Options,
    lang: Lang,
    report: &mut Report<'_>,
) -> Result<(Summary, Listed), ImportError> {
    let step = load::progress(file, options);
    let mut stream = Stream::open(path, &file.file_name, move |one| one == kind)?;
    let (mut listed, mut events) = (Listed::default(), BTreeMap::<Date, Vec<CogEvent>>::new());
    while let Some(batch) = stream.batches.recv().await {
        for event in batch {
            match event {
                Event::Member(member) => report.within(member.name),
                Event::Reject(reject) => report.reject(&reject)?,
                Event::Record {
                    record: Record::CogCommune(found),
                    ..
                } => match (found.sort, found.part_of) {
                    (CogSort::Commune, _) => {
                        listed.communes.insert(found.code, found.name);
                    }
                    (CogSort::Former, Some(into)) => {
                        listed.parts.insert(found.code, (into, found.name));
                    }
                    (CogSort::Former | CogSort::Arrondissement, _) => {}
                },
                Event::Record {
                    record: Record::CogEvent(event),
                    ..
                } => {
                    events.entry(event.date).or_default().push(*event);
                }
                Event::Record { .. } | Event::Person(_) => {}
            }
        }
        step.at(stream.position.load(Ordering::Relaxed));
    }
    let summary = match stream.finish().await? {
        Ok(summary) => summary,
        Err(refusal) => return Err(rna::refused(app, lang, &file.file_name, &refusal)),
    };
    step.done();
    if kind == Kind::CogEvents {
        listed = in_the_end(events, tables);
    }
    Ok((summary, listed))
}

/// What became of the communes of the tables in the end, day after day: one that was a part of another for a
/// while and is founded again is where it was.
fn in_the_end(events: BTreeMap<Date, Vec<CogEvent>>, tables: &Territory) -> Listed {
    let mut into = HashMap::<String, String>::new();
    let mut names = HashMap::<String, String>::new();
    for day in events.into_values() {
        let mut became = BTreeMap::<String, BTreeSet<String>>::new();
        for CogEvent { before, after, .. } in day {
            if before.sort == CogSort::Commune && after.sort == CogSort::Commune {
                names.entry(before.code.clone()).or_insert(before.name);
                names.insert(after.code.clone(), after.name);
                became.entry(before.code).or_default().insert(after.code);
            }
        }
        for (code, after) in &became {
            // One that is shared out among several is a part of none: nobody can tell where an address of it is.
            if let (Some(one), 1, false) = (after.first(), after.len(), after.contains(code)) {
                into.insert(code.clone(), one.clone());
            }
        }
        for code in became.values().flatten() {
            into.remove(code);
        }
    }
    let known: BTreeSet<&str> = tables
        .gazetteer
        .places()
        .iter()
        .filter(|place| place.country == CODED)
        .map(Place::official)
        .collect();
    let mut listed = Listed::default();
    for code in into.keys().filter(|code| known.contains(code.as_str())) {
        let mut whole = &into[code];
        // No longer than there are communes: days that contradict each other lead in a circle.
        for _ in 0..into.len() {
            match into.get(whole) {
                Some(next) => whole = next,
                None => break,
            }
        }
        if into.contains_key(whole) {
            continue;
        }
        if !known.contains(whole.as_str()) {
            let name = names.get(whole).cloned().unwrap_or_default();
            listed.communes.insert(whole.clone(), name);
        }
        let name = names.get(code).cloned().unwrap_or_default();
        listed.parts.insert(code.clone(), (whole.clone(), name));
    }
    listed
}

/// A list that says nothing of more than a tenth of the communes is not that of the country, or was cut.
fn refuse_cut(
    app: &App,
    lang: Lang,
    file: &Import,
    (unlisted, known): (usize, usize),
    options: &Options,
) -> Result<(), ImportError> {
    if unlisted * 10 <= known || options.accept_loss {
        return Ok(());
    }
    let args = [
        ("file", Arg::Text(file.file_name.as_str())),
        ("n", Arg::from(unlisted as u64)),
        ("known", Arg::from(known as u64)),
    ];
    Err(ImportError::Refused(app.texts.say(
        lang,
        "import-cut-communes",
        &args,
    )))
}

fn refuse_older(app: &App, lang: Lang, file: &Import, changes: &[Change]) -> Result<(), ImportError> {
    let count = |sort: fn(&Became) -> bool| changes.iter().filter(|one| sort(&one.became)).count();
    let undone = count(|became| matches!(became, Became::New(Some(_))));
    let merged = count(|became| matches!(became, Became::Merged(_)));
    if undone < OLDER || undone <= merged {
        return Ok(());
    }
    let args = [
        ("file", Arg::Text(file.file_name.as_str())),
        ("n", Arg::from(undone as u64)),
    ];
    Err(ImportError::Refused(app.texts.say(
        lang,
        "import-older-communes",
        &args,
    )))
}

/// Each change, in the report and in the count of reasons.
fn tell(tables: &Territory, changes: &[Change], report: &mut Report<'_>) -> Result<(), ImportError> {
    let known = by_code(tables);
    for Change { code, name, became } in changes {
        let (value, reason) = match became {
            Became::New(_) => (format!("{code} {name}"), "commune-new"),
            Became::Renamed => {
                let before = known
                    .get(code.as_str())
                    .map_or("", |place| place.name_fr.as_str());
                (format!("{code} {before} → {name}"), "commune-renamed")
            }
            Became::Merged(into) => (format!("{code} {name} → {into}"), "commune-merged"),
        };
        report.remark_number(&value, reason)?;
    }
    Ok(())
}

/// Each commune that the list has and of which events loaded before say that it is a part of another: a list does not tell whether it
/// is the later of the two, so that only events take back what events said.
async fn tell_events(
    connection: &mut Connection,
    listed: &Listed,
    report: &mut Report<'_>,
) -> Result<(), ImportError> {
    let events = store::changes_of_communes_by(connection, Kind::CogEvents.as_str()).await?;
    for Change { code, name, became } in events {
        if let Became::Merged(into) = became
            && listed.communes.contains_key(&code)
        {
            report.remark_number(&format!("{code} {name} → {into}"), "commune-event-stands")?;
        }
    }
    Ok(())
}

/// Places anew the organisations of communes to which something happened, and those whose place nobody could
/// tell. Returns how many are in another commune now.
async fn place_anew(
    connection: &mut Connection,
    tables: &Territory,
    moved: &[Change],
) -> Result<u64, ImportError> {
    let changes = store::changes_of_communes(connection).await?;
    let amended = geo::amended(tables, &changes);
    let (before, after) = (by_code(tables), by_code(&amended));
    let (mut codes, mut moves) = (BTreeSet::new(), BTreeSet::new());
    for Change { code, became, .. } in moved {
        let other = match became {
            Became::New(other) => other.as_deref(),
            Became::Merged(other) => Some(other.as_str()),
            Became::Renamed => None,
        };
        // The code itself: one that an earlier file said to be new is in no table any more.
        codes.insert(code.as_str());
        for code in [Some(code.as_str()), other].into_iter().flatten() {
            let (was, is) = (before.get(code), after.get(code));
            codes.extend([was, is].into_iter().flatten().map(|place| place.code.as_str()));
        }
        // Of a commune that is founded again the whole stays where it is: who went there, only an entry says.
        let places = (before.get(code.as_str()), after.get(code.as_str()));
        if let (Became::Merged(_), (Some(was), Some(is))) = (became, places) {
            moves.insert((was.code.as_str(), is.code.as_str()));
        }
    }
    let codes: Vec<&str> = codes.into_iter().collect();
    let before = placed::concerned(connection, &codes).await?;
    // Who has no entry of a register, being declared by its members or invented, follows its commune.
    for (from, to) in moves.into_iter().filter(|(from, to)| from != to) {
        placed::move_all(connection, from, to).await?;
    }
    let entered: Vec<i64> = before
        .iter()
        .filter(|one| one.entered)
        .map(|one| one.id)
        .collect();
    settling::settle(connection, &amended, &entered).await?;
    let ids: Vec<i64> = before.iter().map(|one| one.id).collect();
    let after = placed::communes(connection, &ids).await?;
    let moved = before
        .iter()
        .filter(|one| after.get(&one.id) != Some(&one.commune));
    Ok(moved.count() as u64)
}

/// The communes of the country by the codes that its office writes, of today and of before.
fn by_code(territory: &Territory) -> HashMap<&str, &Place> {
    let places = || {
        territory
            .gazetteer
            .places()
            .iter()
            .filter(|place| place.country == CODED)
    };
    let former = places().flat_map(|place| place.former_codes.iter().map(move |code| (code.as_str(), place)));
    let today = places().map(|place| (place.official(), place));
    former.chain(today).collect()
}
