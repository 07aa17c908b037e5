//! Contours of communes, in GeoJSON or TopoJSON, plain or packed as any file of a register may be.

use std::io::{BufReader, Cursor, Read, Seek};

use serde_json::{Value, error::Category};

use crate::{
    Limits, Refusal, RefusalReason, TopologyError, features_of_topology, is_topology,
    source::{
        container,
        limits::{Halt, Meter},
        sniff,
    },
};

/// How much of a file is looked at to see whether it draws something.
const BEGINNING: u64 = 64 * 1024;

/// One thing that a file draws.
#[derive(Debug, Clone, PartialEq)]
pub struct Contour {
    /// The file it stands in: the input itself, or one of an archive's.
    pub member: String,
    /// Which of that file's it is, from 1: a drawing has no line of its own.
    pub rank: u64,
    /// As GeoJSON says it: its `properties`, its `geometry` in degrees, perhaps an `id`.
    pub feature: Value,
}

/// Whether every file of an input begins like a drawing; what is packed is unpacked to see it.
///
/// # Errors
/// Why the input cannot be unpacked, or holds no file.
pub fn are_contours<R: Read + Seek>(input: R, name: &str, limits: &Limits) -> Result<bool, Refusal> {
    let meter = Meter::new(*limits);
    let mut all = true;
    let mut look = |member: &str, bytes: &mut dyn Read| -> Result<(), Halt> {
        let mut start = Vec::new();
        let taken = bytes.take(BEGINNING).read_to_end(&mut start);
        taken.map_err(|error| meter.halt(member, &error))?;
        let start = String::from_utf8_lossy(&start);
        let text = start.trim_start_matches('\u{feff}').trim_start();
        all &= text.starts_with('{')
            && (text.contains("\"FeatureCollection\"") || text.contains("\"Topology\""));
        Ok(())
    };
    let found = container::walk(input, name, &meter, &mut look).map_err(|halt| halt.refusal(name))?;
    Ok(all && found.members > 0)
}

/// Reads all that an input draws, in the order of the file; a topology object by object.
///
/// # Errors
/// Why it cannot be unpacked, or is neither a GeoJSON collection nor a TopoJSON topology in degrees.
pub fn contours<R: Read + Seek>(input: R, name: &str, limits: &Limits) -> Result<Vec<Contour>, Refusal> {
    let meter = Meter::new(*limits);
    let mut contours = Vec::new();
    let mut read = |member: &str, bytes: &mut dyn Read| -> Result<(), Halt> {
        let no_drawing = || Halt::Refused(RefusalReason::NoDrawing.of(member));
        let no_degrees = || Halt::Refused(RefusalReason::NoDegrees.of(member));
        let head = sniff::head(bytes).map_err(|error| meter.halt(member, &error))?;
        let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head);
        let bytes = BufReader::new(Cursor::new(text).chain(bytes));
        let drawing: Value = serde_json::from_reader(bytes).map_err(|error| match error.classify() {
            // A reason of ours may be what ended the reading.
            Category::Io | Category::Eof => meter.halt(member, &error.into()),
            Category::Syntax | Category::Data => no_drawing(),
        })?;
        // A topology holds several collections: the communes are known by their codes, not by its words.
        let collections: Vec<Value> = if is_topology(&drawing) {
            let drawn = features_of_topology(&drawing).map_err(|error| match error {
                TopologyError::NotDegrees => no_degrees(),
                _ => no_drawing(),
            })?;
            drawn.into_values().collect()
        } else {
            vec![drawing]
        };
        let mut rank = 0;
        for mut collection in collections {
            let is_one = collection.get("type").and_then(Value::as_str) == Some("FeatureCollection");
            let features = collection.get_mut("features").filter(|_| is_one).map(Value::take);
            let Some(Value::Array(features)) = features else {
                return Err(no_drawing());
            };
            if features.iter().any(is_projected) {
                return Err(no_degrees());
            }
            contours.extend(features.into_iter().map(|feature| {
                rank += 1;
                Contour {
                    member: member.to_owned(),
                    rank,
                    feature,
                }
            }));
        }
        Ok(())
    };
    container::walk(input, name, &meter, &mut read).map_err(|halt| halt.refusal(name))?;
    Ok(contours)
}

/// Whether a feature begins at a point that is none on Earth in degrees: it was projected onto a sheet.
fn is_projected(feature: &Value) -> bool {
    first_point(&feature["geometry"]["coordinates"])
        .is_some_and(|(east, north)| east.abs() > 180.0 || north.abs() > 90.0)
}

/// The point at which coordinates begin, however deep it stands.
fn first_point(coordinates: &Value) -> Option<(f64, f64)> {
    let first = coordinates.get(0)?;
    match (first.as_f64(), coordinates.get(1).and_then(Value::as_f64)) {
        (Some(east), Some(north)) => Some((east, north)),
        _ => first_point(first),
    }
}
