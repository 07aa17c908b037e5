//! The fictitious register: what a first visit sees before any official file is loaded. The first
//! official file takes its place.

use std::collections::{BTreeMap, BTreeSet};

use fictitious::{Grant, Part, Vocabulary};

use super::{ImportError, load, new_version};
use crate::features::directory::indexing::{self, Feed, changes};
use crate::features::directory::organisation::{Kind, Place, State, key};
use crate::features::directory::saying::days;
use crate::features::directory::store::entries::{self, DemonstrationEntry};
use crate::features::directory::store::grants::{self, Line, Party};
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::loading::{self, Chosen};
use crate::shared::app::{App, OpenError, settings};
use crate::shared::geo;
use crate::shared::progress::Step;
use crate::shared::store::{self, Connection, StoreError, Writing};

/// The word for the fictitious register, where others have the name of a register.
const REGISTER: &str = "demonstration";

/// Rows written at once.
const BATCH: usize = 2_048;

/// Invents `count` organisations (the territory's number when nothing is said), stores and indexes them.
///
/// # Errors
/// When the database or the index fails; then nothing is stored.
pub async fn load(app: &App, count: Option<usize>, quiet: bool) -> Result<(), ImportError> {
    let _held = app.hold_writing()?;
    let seed = app.territory.demonstration.seed;
    let count = count.unwrap_or(app.territory.demonstration.organisations);
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("demonstration", count as u64)
    };
    let number = i64::try_from(count).unwrap_or(i64::MAX);
    let mut import = Import {
        kind: REGISTER.into(),
        register: REGISTER.into(),
        file_name: format!("{} · {seed}", app.territory.slug),
        file_date: Some(app.clock.today().to_string()),
        licence: Some("CC0-1.0".into()),
        unit: REGISTER.into(),
        lines_read: number,
        lines_kept: number,
        organisations_added: number,
        finished_at: app.clock.now().as_second(),
        ..Import::default()
    };
    let mut transaction = load::begin(app, &mut import).await?;
    let mut last = 0;
    loading::standing(&mut transaction, |id, _, _| last = last.max(id)).await?;
    let mut batch = Batch {
        feed: (last == 0).then(|| Feed::anew(app)),
        ..Batch::default()
    };
    if let Some(feed) = &mut batch.feed {
        feed.mind_withheld(&mut transaction).await?;
    }
    let stored = invent(app, count, &import, last + 1, transaction, &mut batch, &step).await;
    match (batch.feed, stored) {
        (Some(feed), Ok(version)) => feed.publish(&version).await?,
        (None, Ok(_)) => indexing::rebuild(app, quiet).await?,
        (feed, Err(error)) => {
            if let Some(feed) = feed {
                feed.forget().await;
            }
            return Err(error);
        }
    }
    app.refresh().await?;
    Ok(())
}

/// Stores the organisations and commits; the version of the data.
async fn invent(
    app: &App,
    count: usize,
    import: &Import,
    first: i64,
    mut transaction: Writing,
    batch: &mut Batch<'_>,
    step: &Step,
) -> Result<String, ImportError> {
    let vocabulary = geo::vocabulary(&app.config, &app.territory).map_err(OpenError::from)?;
    let seed = app.territory.demonstration.seed;
    let year = app.clock.today().year();
    let invented = fictitious::organisations(&app.territory, &vocabulary, seed, count, year);
    for (id, (index, organisation)) in (first..).zip(invented.enumerate()) {
        batch.parts.push(Part::of(&organisation));
        batch.take(app, organisation, id, format!("{seed}-{index}"), import.id);
        if batch.organisations.len() == BATCH {
            batch.store(&mut transaction, import.id).await?;
            step.at(index as u64 + 1);
        }
    }
    batch.store(&mut transaction, import.id).await?;
    let invented = fictitious::grants(&batch.parts, seed, year);
    give(&mut transaction, &vocabulary, &invented, seed, first, import.id).await?;
    store::set_setting(&mut transaction, settings::DEMONSTRATION, "1").await?;
    let version = new_version(&mut transaction, import).await?;
    if let Some(feed) = &mut batch.feed {
        feed.prepare().await;
    }
    transaction.commit().await.map_err(StoreError::from)?;
    step.done();
    Ok(version)
}

/// Writes the public body that the territory imagines for itself into the fictitious register, in the
/// caller's transaction; nothing where it imagines none or where that register is not here. Once
/// committed, `Declaring::show` makes it be found.
///
/// # Errors
/// When the database does not answer.
pub async fn metropolis(connection: &mut Connection, app: &App) -> Result<Option<i64>, StoreError> {
    let demonstration = &app.territory.demonstration;
    let imports = imports::all(connection).await?;
    let register = imports.into_iter().find(|file| file.kind == REGISTER);
    let (Some(imagined), Some(mut register)) = (&demonstration.metropolis, register) else {
        return Ok(None);
    };
    let id = loading::last_id(connection).await? + 1;
    let number = format!("{}-metropolis", demonstration.seed);
    let seat = app.territory.gazetteer.place(&imagined.seat);
    let chosen = Chosen {
        id,
        key: key(REGISTER, &number, 0),
        name: imagined.name.clone(),
        short_name: None,
        purpose: Some(imagined.purpose.clone()),
        language: Some(imagined.language.clone()),
        kind: Kind::PublicBody,
        legal_form: Some(imagined.legal_form.clone()),
        state: State::Active,
        commune_name: seat.map(|place| place.name_fr.clone()),
        commune: Some(imagined.seat.clone()),
        place: Place::Certain,
        place_candidates: None,
        postcode: None,
        address: None,
        area: None,
        website: None,
        founded: None,
        dissolved: None,
        updated: None,
        entry_kind: REGISTER.into(),
        entry_number: number.clone(),
        sources: None,
        precedence: 0,
        import_id: register.id,
    };
    loading::write(connection, &[chosen]).await?;
    let entry = DemonstrationEntry {
        number,
        organisation_id: id,
        staff: None,
    };
    entries::write_demonstration(connection, register.id, &[entry]).await?;
    register.lines_read += 1;
    register.lines_kept += 1;
    register.organisations_added += 1;
    imports::write(connection, &register, &[]).await?;
    changes::note(connection, &BTreeSet::from([id])).await?;
    Ok(Some(id))
}

/// Stores the grants among the organisations whose numbers follow `first`.
async fn give(
    connection: &mut Connection,
    vocabulary: &Vocabulary,
    invented: &[Grant],
    seed: u64,
    first: i64,
    import_id: i64,
) -> Result<(), StoreError> {
    let (keys, mut last_party, mut last_line) = grants::known(connection).await?;
    // Where files of grants were loaded already, theirs are shown.
    if !keys.is_empty() {
        return Ok(());
    }
    let mut parties: BTreeMap<usize, Party> = BTreeMap::new();
    let mut lines: Vec<Line> = Vec::new();
    for grant in invented {
        for place in [grant.funder, grant.beneficiary] {
            parties.entry(place).or_insert_with(|| {
                last_party += 1;
                Party {
                    id: last_party,
                    key: format!("{REGISTER}:{seed}-{place}"),
                    ..Party::default()
                }
            });
        }
        last_line += 1;
        lines.push(Line {
            id: last_line,
            import_id,
            line: last_line,
            funder_id: parties[&grant.funder].id,
            beneficiary_id: Some(parties[&grant.beneficiary].id),
            cents: Some(grant.cents),
            money: if grant.paid { "paid" } else { "voted" }.to_owned(),
            aid: "grant".to_owned(),
            extent: "single".to_owned(),
            year: Some(i64::from(grant.year)),
            purpose: grant.project.and_then(|number| vocabulary.project(number)),
            // One decision for all who do a project together.
            reference: grant
                .project
                .map(|number| format!("{REGISTER}-{number}-{}", grant.year)),
            ..Line::default()
        });
    }
    let whose: Vec<(i64, i64)> = (parties.iter())
        .map(|(place, party)| (party.id, first + i64::try_from(*place).unwrap_or_default()))
        .collect();
    let parties: Vec<Party> = parties.into_values().collect();
    grants::write_parties(connection, &parties).await?;
    grants::give_organisations(connection, &whose).await?;
    for lines in lines.chunks(BATCH) {
        grants::write_lines(connection, lines).await?;
    }
    Ok(())
}

/// Rows that wait to be written.
#[derive(Default)]
struct Batch<'a> {
    feed: Option<Feed<'a>>,
    /// What each may give or receive.
    parts: Vec<Part>,
    organisations: Vec<Chosen>,
    entries: Vec<DemonstrationEntry>,
    identifiers: Vec<(&'static str, String, i64)>,
    themes: Vec<(i64, String)>,
}

impl Batch<'_> {
    fn take(
        &mut self,
        app: &App,
        organisation: fictitious::Organisation,
        id: i64,
        number: String,
        import_id: i64,
    ) {
        if let Some(rna) = organisation.identifier {
            self.identifiers.push((rna.scheme, rna.value, id));
        }
        self.themes
            .extend(organisation.themes.into_iter().map(|theme| (id, theme)));
        self.entries.push(DemonstrationEntry {
            number: number.clone(),
            organisation_id: id,
            staff: organisation
                .staff
                .map(|staff| (staff.band, i64::from(staff.year))),
        });
        let commune = app.territory.gazetteer.place(&organisation.commune);
        self.organisations.push(Chosen {
            id,
            key: key(REGISTER, &number, 0),
            name: organisation.name,
            short_name: organisation.short_name,
            purpose: Some(organisation.purpose),
            language: Some(organisation.language.to_string()),
            kind: organisation.kind.as_str().parse().unwrap_or(Kind::Other),
            legal_form: Some(organisation.legal_form),
            state: organisation.state.as_str().parse().unwrap_or(State::Unknown),
            commune_name: commune.map(|place| place.name_fr.clone()),
            commune: Some(organisation.commune),
            place: Place::Certain,
            place_candidates: None,
            postcode: Some(organisation.postcode),
            address: Some(organisation.address),
            area: organisation.area,
            website: organisation.website,
            founded: organisation.founded.map(|date| date.to_string()),
            dissolved: organisation.dissolved.map(|date| date.to_string()),
            updated: organisation.founded.map(|date| date.to_string()),
            entry_kind: REGISTER.into(),
            entry_number: number,
            sources: None,
            precedence: organisation.founded.map_or(0, days),
            import_id,
        });
    }

    async fn store(&mut self, connection: &mut Connection, import_id: i64) -> Result<(), StoreError> {
        loading::write(connection, &self.organisations).await?;
        entries::write_demonstration(connection, import_id, &self.entries).await?;
        loading::identify(connection, import_id, &self.identifiers).await?;
        loading::give_themes(connection, &self.themes).await?;
        self.entries.clear();
        let organisations = std::mem::take(&mut self.organisations);
        let identifiers = std::mem::take(&mut self.identifiers);
        let themes = std::mem::take(&mut self.themes);
        if let Some(feed) = &mut self.feed {
            feed.add(loading::shown(organisations, themes, identifiers)).await;
        }
        Ok(())
    }
}
