//! Contours of communes, GeoJSON or TopoJSON: once loaded, the map draws them.

use std::io::{BufReader, Read};
use std::path::Path;

use serde_json::Value;

use super::{ImportError, Outcome, new_version};
use crate::features::directory::store::contours;
use crate::features::directory::store::imports::{self, Import};
use crate::shared::app::App;
use crate::shared::files;
use crate::shared::i18n::{Arg, Lang};
use crate::shared::store::StoreError;

/// The names that files at hand give to the code of a commune.
const CODES: [&str; 8] = [
    "code",
    "nis",
    "nis_2025",
    "insee",
    "INSEE_COM",
    "codgeo",
    "code_insee",
    "NIS",
];

/// A larger file is not the contours of a territory's communes.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// How much of a file is looked at to see whether it is a map.
const BEGINNING: u64 = 64 * 1024;

/// Whether a file begins like a JSON object that draws something.
pub(super) fn looks_like(path: &Path) -> std::io::Result<bool> {
    let mut start = Vec::new();
    files::open(path)?.take(BEGINNING).read_to_end(&mut start)?;
    let start = String::from_utf8_lossy(&start);
    let text = start.trim_start_matches('\u{feff}').trim_start();
    Ok(text.starts_with('{') && (text.contains("\"FeatureCollection\"") || text.contains("\"Topology\"")))
}

/// Loads the contours of the communes that the territory knows; others are counted and left.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    lang: Lang,
) -> Result<Outcome, ImportError> {
    let unreadable = |error: std::io::Error| ImportError::File(path.to_owned(), error);
    let refused =
        |key: &str| ImportError::Refused(app.texts.say(lang, key, &[("file", Arg::Text(&file.file_name))]));
    let reader = BufReader::new(files::open(path).map_err(unreadable)?).take(MOST_BYTES);
    let collection: Value = serde_json::from_reader(reader).map_err(|_| refused("import-not-geojson"))?;
    // A topology holds several collections: those of communes are known by their codes.
    let collections: Vec<Value> = if registers::is_topology(&collection) {
        let drawn = registers::features_of_topology(&collection);
        drawn
            .map_err(|_| refused("import-not-geojson"))?
            .into_values()
            .collect()
    } else {
        vec![collection]
    };
    let mut features = Vec::new();
    for collection in &collections {
        let found = collection
            .get("features")
            .and_then(Value::as_array)
            .filter(|_| collection.get("type").and_then(Value::as_str) == Some("FeatureCollection"))
            .ok_or_else(|| refused("import-not-geojson"))?;
        features.extend(found);
    }

    let mut outcome = Outcome {
        name: file.file_name.clone(),
        kind: Some("contours".into()),
        ..Outcome::default()
    };
    let mut rows = Vec::new();
    for feature in features {
        outcome.read += 1;
        let commune = code(feature).and_then(|code| {
            let known =
                |commune: &&territory::Commune| commune.code == code || commune.former_codes.contains(&code);
            app.territory
                .communes
                .iter()
                .find(known)
                .map(|commune| commune.code.clone())
        });
        let geometry = feature.get("geometry").filter(|geometry| {
            matches!(
                geometry.get("type").and_then(Value::as_str),
                Some("Polygon" | "MultiPolygon")
            )
        });
        let reason = match (commune, geometry) {
            (Some(commune), Some(geometry)) => {
                rows.push((commune, geometry.to_string()));
                continue;
            }
            (None, _) => "commune-unknown",
            (_, None) => "geometry-missing",
        };
        outcome.rejected += 1;
        *outcome.reasons.entry(reason.into()).or_default() += 1;
    }
    outcome.kept = rows.len() as u64;
    if rows.is_empty() {
        return Err(refused("import-no-contour"));
    }

    let mut transaction = app.db.write().await?;
    "contours".clone_into(&mut file.kind);
    "contours".clone_into(&mut file.register);
    file.id = imports::next_id(&mut transaction).await?;
    file.lines_read = i64::try_from(outcome.read).unwrap_or(i64::MAX);
    file.lines_kept = i64::try_from(outcome.kept).unwrap_or(i64::MAX);
    file.lines_rejected = i64::try_from(outcome.rejected).unwrap_or(i64::MAX);
    file.finished_at = app.clock.now().as_second();
    let reasons: Vec<_> = outcome
        .reasons
        .iter()
        .map(|(reason, count)| (reason.clone(), *count))
        .collect();
    imports::write(&mut transaction, &file, &reasons).await?;
    contours::write(&mut transaction, file.id, &rows).await?;
    new_version(&mut transaction, &file).await?;
    transaction.commit().await.map_err(StoreError::from)?;
    Ok(outcome)
}

/// The code of the commune that a feature draws.
fn code(feature: &Value) -> Option<String> {
    let properties = feature.get("properties")?;
    let value = CODES
        .iter()
        .find_map(|name| properties.get(*name))
        .or_else(|| feature.get("id"))?;
    value
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.as_u64().map(|number| format!("{number:05}")))
}
