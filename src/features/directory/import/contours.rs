//! Contours of communes, GeoJSON or TopoJSON: once loaded, the map draws them.

mod pieces;

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufReader;
use std::path::Path;

use registers::Limits;
use serde_json::Value;
use territory::Territory;

use pieces::{Piece, Pieces};

use super::report::Report;
use super::{ImportError, Options, Outcome, load, rna};
use crate::features::directory::indexing::changes;
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

/// A drawing is held in memory whole: a larger one is not that of a territory's communes.
const MOST_BYTES: u64 = 256 << 20;

/// Whether a file, plain or packed, begins like a drawing.
pub(super) fn looks_like(path: &Path, name: &str) -> std::io::Result<bool> {
    let input = files::open(path).map(BufReader::new)?;
    Ok(registers::are_contours(input, name, &Limits::default()).unwrap_or(false))
}

/// Loads the contours of the communes that the territory knows; others are told and left.
pub(super) async fn load(
    app: &App,
    path: &Path,
    mut file: Import,
    options: &Options,
    lang: Lang,
) -> Result<Outcome, ImportError> {
    let limits = Limits {
        member_bytes: MOST_BYTES,
        total_bytes: MOST_BYTES,
        ..Limits::default()
    };
    let input = files::open(path).map(BufReader::new);
    let input = input.map_err(|error| ImportError::File(path.to_owned(), error))?;
    let drawn = registers::contours(input, &file.file_name, &limits)
        .map_err(|refusal| rna::refused(app, lang, &file.file_name, &refusal))?;

    "contours".clone_into(&mut file.kind);
    "contours".clone_into(&mut file.register);
    let mut transaction = load::begin(app, &mut file).await?;
    let mut report = Report::begin(app, &file, lang)?;
    let (mut read, mut kept) = (0, 0);
    let mut pieces = BTreeMap::<String, Pieces>::new();
    for contour in drawn {
        read += 1;
        let said = code(&contour.feature).unwrap_or_default();
        let drawn = piece(&app.territory, &said, &contour.feature);
        let added = drawn.and_then(|(commune, piece)| {
            let of = pieces.entry(commune.code.clone()).or_default();
            of.add(piece).then_some(()).ok_or("contour-twice")
        });
        match added {
            Ok(()) => kept += 1,
            Err(reason) => {
                report.within(contour.member);
                report.at(contour.rank);
                report.refuse_number(&said, reason)?;
            }
        }
    }
    if pieces.is_empty() {
        let args = [("file", Arg::Text(file.file_name.as_str()))];
        return Err(ImportError::Refused(app.texts.say(
            lang,
            "import-no-contour",
            &args,
        )));
    }
    let rows: Vec<(String, String)> = pieces
        .into_iter()
        .map(|(commune, pieces)| (commune, pieces.geometry().to_string()))
        .collect();
    let mut outcome = Outcome {
        name: file.file_name.clone(),
        kind: Some(file.kind.clone()),
        read,
        kept,
        rejected: read - kept,
        reasons: report.reasons(),
        ..Outcome::default()
    };

    let held: BTreeMap<String, String> = contours::all(&mut transaction).await?.into_iter().collect();
    let before = imports::latest_of_unit(&mut transaction, &file.kind, &file.unit, file.id).await?;
    let unchanged = load::is_loaded(before.as_ref(), &file, options)
        && rows
            .iter()
            .all(|(commune, drawn)| held.get(commune) == Some(drawn));
    if !unchanged {
        file.lines_read = load::signed(outcome.read);
        file.lines_kept = load::signed(outcome.kept);
        file.lines_rejected = load::signed(outcome.rejected);
        file.finished_at = app.clock.now().as_second();
        let reasons: Vec<_> = outcome.reasons.clone().into_iter().collect();
        imports::write(&mut transaction, &file, &reasons).await?;
        let drawn = rows.iter().filter_map(|(code, _)| app.territory.commune(code));
        let became: Vec<String> = drawn.flat_map(|commune| commune.former_codes.clone()).collect();
        contours::write(&mut transaction, file.id, &rows, &became).await?;
        // No organisation is another for it: no index is built anew.
        changes::note(&mut transaction, &BTreeSet::new()).await?;
        transaction.commit().await.map_err(StoreError::from)?;
    }
    outcome.report = report.finish()?;
    Ok(outcome)
}

/// The commune that a feature draws, under the code that it bears; else why it is left.
fn piece<'t>(
    territory: &'t Territory,
    code: &str,
    feature: &Value,
) -> Result<(&'t territory::Commune, Piece), &'static str> {
    let commune = territory.commune(code).ok_or("commune-unknown")?;
    let polygons = feature.get("geometry").filter(|geometry| {
        let kind = geometry.get("type").and_then(Value::as_str);
        matches!(kind, Some("Polygon" | "MultiPolygon"))
    });
    let geometry = polygons.ok_or("geometry-missing")?.clone();
    Ok(match commune.code == code {
        true => (commune, Piece::Itself(geometry)),
        false => (commune, Piece::Former(code.to_owned(), geometry)),
    })
}

/// The code of the commune that a feature draws.
fn code(feature: &Value) -> Option<String> {
    let properties = feature.get("properties");
    let named = CODES.iter().find_map(|name| properties?.get(*name));
    let value = named.or_else(|| feature.get("id"))?;
    value
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.as_u64().map(|number| format!("{number:05}")))
}
