//! The communes as they are drawn on the ground, from the contours that were loaded.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;
use territory::Territory;

use super::STRIP;
use crate::features::directory::store;
use crate::shared::web::{Cx, Error};

/// Width of the drawing.
const WIDTH: f64 = 960.0;

/// Points nearer than this to the one before are left out: they would not be seen.
const NEAREST: f64 = 0.6;

/// Paths by commune, ready to be drawn.
#[derive(Debug)]
pub struct Contours {
    /// Width and height of the drawing, the strip above included.
    pub size: (u32, u32),
    /// Path of each commune, by its code.
    pub shapes: HashMap<String, String>,
}

/// A ring of points: longitude and latitude in degrees.
type Ring = Vec<(f64, f64)>;

/// A drawing, if there is any, with the version of the data and the territory that it shows.
type Drawn = (String, Arc<Territory>, Option<Arc<Contours>>);

/// The last drawing.
static DRAWN: Mutex<Option<Drawn>> = Mutex::new(None);

/// The contours that were loaded, if any were.
///
/// # Errors
/// When the database does not answer.
pub async fn load(cx: &Cx) -> Result<Option<Arc<Contours>>, Error> {
    let version = cx.app.facts().version.clone();
    let territory = &cx.app.territory;
    {
        let held = DRAWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((drawn, of, contours)) = held.as_ref()
            && *drawn == version
            && Arc::ptr_eq(of, territory)
        {
            return Ok(contours.clone());
        }
    }
    let mut connection = cx.app.db.read().await?;
    let rows = store::contours::all(&mut connection).await?;
    // One that became part of another since it was drawn is drawn with it.
    let rows: Vec<(String, String)> = rows
        .into_iter()
        .map(|(code, geometry)| (territory.today(&code).to_owned(), geometry))
        .collect();
    let contours = (!rows.is_empty()).then(|| Arc::new(draw(&rows)));
    let drawn = (version, Arc::clone(territory), contours.clone());
    *DRAWN.lock().unwrap_or_else(PoisonError::into_inner) = Some(drawn);
    Ok(contours)
}

/// Projects and writes contours, all of one code as one: equirectangular about their middle latitude.
fn draw(rows: &[(String, String)]) -> Contours {
    let communes: Vec<(&str, Vec<Ring>)> = rows
        .iter()
        .map(|(code, geometry)| (code.as_str(), rings(geometry)))
        .collect();
    let points = || communes.iter().flat_map(|(_, rings)| rings.iter().flatten());
    let least = |axis: fn(&(f64, f64)) -> f64| points().map(axis).fold(f64::INFINITY, f64::min);
    let most = |axis: fn(&(f64, f64)) -> f64| points().map(axis).fold(f64::NEG_INFINITY, f64::max);
    let (west, east) = (least(|point| point.0), most(|point| point.0));
    let (south, north) = (least(|point| point.1), most(|point| point.1));
    if !(west < east && south < north) {
        return Contours {
            size: (WIDTH as u32, STRIP),
            shapes: HashMap::new(),
        };
    }
    let shrink = ((south + north) / 2.0).to_radians().cos();
    let scale = WIDTH / ((east - west) * shrink);
    let project = |(lon, lat): &(f64, f64)| {
        (
            (lon - west) * shrink * scale,
            (north - lat) * scale + f64::from(STRIP),
        )
    };
    let mut shapes = HashMap::<String, String>::new();
    for (code, rings) in &communes {
        let path = shapes.entry((*code).to_owned()).or_default();
        for ring in rings {
            write_ring(path, ring.iter().map(project));
        }
    }
    Contours {
        size: (WIDTH as u32, ((north - south) * scale).ceil() as u32 + STRIP),
        shapes,
    }
}

fn write_ring(path: &mut String, points: impl Iterator<Item = (f64, f64)>) {
    let mut last: Option<(f64, f64)> = None;
    for (x, y) in points {
        let far = last.is_none_or(|(lx, ly)| (x - lx).hypot(y - ly) >= NEAREST);
        if far {
            let letter = if last.is_none() { 'M' } else { 'L' };
            // Writing to a text cannot fail.
            let _ = write!(path, "{letter}{x:.1} {y:.1}");
            last = Some((x, y));
        }
    }
    if last.is_some() {
        path.push('Z');
    }
}

/// The rings of a GeoJSON polygon or group of polygons; nothing of anything else.
fn rings(geometry: &str) -> Vec<Ring> {
    let Ok(geometry) = serde_json::from_str::<Value>(geometry) else {
        return Vec::new();
    };
    let coordinates = geometry.get("coordinates").unwrap_or(&Value::Null);
    let polygons = match geometry.get("type").and_then(Value::as_str) {
        Some("Polygon") => std::slice::from_ref(coordinates),
        Some("MultiPolygon") => coordinates.as_array().map_or(&[][..], Vec::as_slice),
        _ => &[],
    };
    polygons
        .iter()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_array)
        .map(|ring| ring.iter().filter_map(point).collect())
        .collect()
}

fn point(value: &Value) -> Option<(f64, f64)> {
    let (lon, lat) = (value.get(0)?.as_f64()?, value.get(1)?.as_f64()?);
    ((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)).then_some((lon, lat))
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn north_is_up_and_west_is_left() {
        let square = |west: f64| {
            format!(
                r#"{{"type":"Polygon","coordinates":[[[{west},50.0],[{west},50.5],[{},50.5],[{},50.0],[{west},50.0]]]}}"#,
                west + 0.5,
                west + 0.5
            )
        };
        let drawn = draw(&[
            ("A".into(), square(3.0)),
            ("B".into(), square(3.5)),
            ("A".into(), square(4.0)),
        ]);
        assert_eq!(drawn.shapes["A"].chars().next(), Some('M'));
        assert!(drawn.shapes["A"].starts_with("M0.0 "), "{}", drawn.shapes["A"]);
        assert!(drawn.shapes["B"].starts_with("M320.0 "), "{}", drawn.shapes["B"]);
        assert!(drawn.shapes["A"].contains("L0.0 48.0"), "{}", drawn.shapes["A"]);
        assert!(
            drawn.shapes["A"].contains("ZM640.0 "),
            "both parts: {}",
            drawn.shapes["A"]
        );
    }

    #[test]
    fn what_is_no_polygon_draws_nothing() {
        let drawn = draw(&[("A".into(), "{}".into()), ("B".into(), "nonsense".into())]);
        assert!(drawn.shapes.is_empty());
    }
}
