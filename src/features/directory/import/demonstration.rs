//! The fictitious register: what a first visit sees before any official file is loaded. The first
//! official file takes its place.

use super::{ImportError, choice::days, new_version};
use crate::features::directory::indexing;
use crate::features::directory::organisation::{Place, key};
use crate::features::directory::store::entries;
use crate::features::directory::store::imports::{self, Import};
use crate::features::directory::store::loading::{self, Chosen};
use crate::shared::app::{App, OpenError, settings};
use crate::shared::geo;
use crate::shared::progress::Step;
use crate::shared::store::{self, StoreError};

/// Rows written at once.
const BATCH: usize = 2_000;

/// Invents `count` organisations (the territory's number when nothing is said), stores and indexes them.
///
/// # Errors
/// When the database or the index fails; then nothing is stored.
pub async fn load(app: &App, count: Option<usize>, quiet: bool) -> Result<(), ImportError> {
    let _held = app.hold_writing()?;
    let vocabulary = geo::vocabulary(&app.config, &app.territory).map_err(OpenError::from)?;
    let seed = app.territory.demonstration.seed;
    let count = count.unwrap_or(app.territory.demonstration.organisations);
    let today = app.clock.today();
    let step = if quiet {
        Step::hidden()
    } else {
        Step::rows("demonstration", count as u64)
    };

    let mut transaction = app.db.write().await?;
    let mut import = Import {
        id: imports::next_id(&mut transaction).await?,
        kind: "demonstration".into(),
        register: "demonstration".into(),
        file_name: format!("{} · {seed}", app.territory.slug),
        file_date: Some(today.to_string()),
        licence: Some("CC0-1.0".into()),
        sha256: String::new(),
        unit: "demonstration".into(),
        lines_read: i64::try_from(count).unwrap_or(i64::MAX),
        lines_kept: i64::try_from(count).unwrap_or(i64::MAX),
        organisations_added: i64::try_from(count).unwrap_or(i64::MAX),
        finished_at: app.clock.now().as_second(),
        ..Import::default()
    };
    import.bytes = 0;
    imports::write(&mut transaction, &import, &[]).await?;
    let mut last = 0;
    loading::standing(&mut transaction, |id, _, _| last = last.max(id)).await?;

    let (mut chosen, mut entered, mut identified, mut themes) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let invented = fictitious::organisations(&app.territory, &vocabulary, seed, count, today.year());
    for (index, organisation) in invented.enumerate() {
        let id = last + 1 + i64::try_from(index).unwrap_or(i64::MAX);
        let number = format!("{seed}-{index}");
        if let Some(rna) = &organisation.identifier {
            identified.push((rna.scheme, rna.value.clone(), id));
        }
        themes.extend(organisation.themes.iter().map(|theme| (id, theme.clone())));
        entered.push((number.clone(), id));
        chosen.push(Chosen {
            id,
            key: key("demonstration", &number, 0),
            name: organisation.name,
            short_name: organisation.short_name,
            purpose: Some(organisation.purpose),
            language: Some(organisation.language.to_string()),
            kind: organisation.kind.as_str(),
            legal_form: Some(organisation.legal_form),
            state: organisation.state.as_str(),
            commune_name: app
                .territory
                .gazetteer
                .place(&organisation.commune)
                .map(|place| place.name_fr.clone()),
            commune: Some(organisation.commune),
            place: Place::Certain.as_str(),
            place_candidates: None,
            postcode: Some(organisation.postcode),
            address: Some(organisation.address),
            area: organisation.area,
            website: organisation.website,
            founded: organisation.founded.map(|date| date.to_string()),
            dissolved: organisation.dissolved.map(|date| date.to_string()),
            updated: organisation.founded.map(|date| date.to_string()),
            entry_kind: "demonstration",
            entry_number: number,
            precedence: organisation.founded.map_or(0, days),
            import_id: import.id,
        });
        if chosen.len() == BATCH {
            write(
                &mut transaction,
                import.id,
                &mut chosen,
                &mut entered,
                &mut identified,
                &mut themes,
            )
            .await?;
            step.at(index as u64 + 1);
        }
    }
    write(
        &mut transaction,
        import.id,
        &mut chosen,
        &mut entered,
        &mut identified,
        &mut themes,
    )
    .await?;
    store::set_setting(&mut transaction, settings::DEMONSTRATION, "1").await?;
    new_version(&mut transaction, &import).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    step.done();
    indexing::rebuild(app, quiet).await?;
    app.refresh().await?;
    Ok(())
}

async fn write(
    connection: &mut store::Connection,
    import_id: i64,
    chosen: &mut Vec<Chosen>,
    entered: &mut Vec<(String, i64)>,
    identified: &mut Vec<(&'static str, String, i64)>,
    themes: &mut Vec<(i64, String)>,
) -> Result<(), StoreError> {
    loading::write(connection, chosen).await?;
    entries::write_demonstration(connection, import_id, entered).await?;
    loading::identify(connection, import_id, identified).await?;
    loading::give_themes(connection, themes).await?;
    chosen.clear();
    entered.clear();
    identified.clear();
    themes.clear();
    Ok(())
}
