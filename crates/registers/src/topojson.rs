//! Contours in TopoJSON, turned into GeoJSON.
//!
//! A topology keeps each border once, as an *arc*, and draws a commune by naming the arcs around it; a
//! negative number is an arc walked backwards (`~3` is −4). With a *transform* the points of an arc are
//! whole numbers, each the difference to the one before (TopoJSON specification 1.0).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// Why a topology cannot be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TopologyError {
    /// It is no topology at all.
    #[error("it is no TopoJSON topology")]
    NotATopology,
    /// A part of it is not of the shape that the specification gives it.
    #[error("its {0} cannot be read")]
    Malformed(&'static str),
    /// A geometry names an arc that is not there.
    #[error("it names arc {0}, which it does not have")]
    NoSuchArc(i64),
    /// It was projected onto a sheet or a screen: where its points are on Earth cannot be told.
    #[error("its coordinates are not longitudes and latitudes")]
    NotDegrees,
    /// Drawn, it has more points than contours ever have: it may be a trap.
    #[error("drawn, it has more than {MOST_POINTS} points")]
    TooManyPoints,
}

/// All points that one topology may be drawn with. The communes of France and Belgium, in full detail,
/// have some ten million; one arc named again and again costs a few bytes each time.
const MOST_POINTS: usize = 20_000_000;

type Point = [f64; 2];

/// Whether a JSON value is a topology.
#[must_use]
pub fn is_topology(value: &Value) -> bool {
    value.get("type").and_then(Value::as_str) == Some("Topology")
}

/// Draws every object of a topology: a GeoJSON `FeatureCollection` under each object's name.
///
/// Features keep their `id` and `properties`. Coordinates are rounded to seven decimals (a
/// centimetre). A ring that quantisation made smaller than a triangle is left out; a feature of which
/// nothing remains has a null geometry, as one that had none.
///
/// # Errors
/// Why the topology cannot be drawn; nothing of it can be trusted then.
pub fn features_of_topology(topology: &Value) -> Result<BTreeMap<String, Value>, TopologyError> {
    if !is_topology(topology) {
        return Err(TopologyError::NotATopology);
    }
    let transform = Transform::of(topology)?;
    let arcs = topology.get("arcs").and_then(Value::as_array);
    let arcs = arcs.ok_or(TopologyError::Malformed("arcs"))?;
    let objects = topology.get("objects").and_then(Value::as_object);
    let mut drawing = Drawing {
        arcs: arcs
            .iter()
            .map(|arc| transform.arc(arc))
            .collect::<Result<_, _>>()?,
        transform,
        points: 0,
    };
    let mut collections = BTreeMap::new();
    for (name, object) in objects.ok_or(TopologyError::Malformed("objects"))? {
        let features: Vec<Value> = match object.get("geometries").and_then(Value::as_array) {
            Some(geometries) => geometries
                .iter()
                .map(|geometry| drawing.feature(geometry))
                .collect::<Result<_, _>>()?,
            None => vec![drawing.feature(object)?],
        };
        let collection = json!({ "type": "FeatureCollection", "features": features });
        collections.insert(name.clone(), collection);
    }
    Ok(collections)
}

/// From whole numbers to degrees.
struct Transform(Option<(Point, Point)>);

impl Transform {
    fn of(topology: &Value) -> Result<Self, TopologyError> {
        let Some(transform) = topology.get("transform").filter(|value| !value.is_null()) else {
            return Ok(Self(None));
        };
        let part = |name| transform.get(name).and_then(point);
        let (Some(scale), Some(translate)) = (part("scale"), part("translate")) else {
            return Err(TopologyError::Malformed("transform"));
        };
        Ok(Self(Some((scale, translate))))
    }

    fn apply(&self, [x, y]: Point) -> Result<Point, TopologyError> {
        let [east, north] = match self.0 {
            Some((scale, translate)) => [x * scale[0] + translate[0], y * scale[1] + translate[1]],
            None => [x, y],
        };
        // Infinities and what is no number are in no range either.
        if (-180.0..=180.0).contains(&east) && (-90.0..=90.0).contains(&north) {
            return Ok([east, north]);
        }
        Err(TopologyError::NotDegrees)
    }

    fn arc(&self, arc: &Value) -> Result<Vec<Point>, TopologyError> {
        let points = arc.as_array().ok_or(TopologyError::Malformed("arcs"))?;
        let mut last = [0.0, 0.0];
        points
            .iter()
            .map(|value| {
                let [x, y] = point(value).ok_or(TopologyError::Malformed("arcs"))?;
                last = match self.0 {
                    Some(_) => [last[0] + x, last[1] + y],
                    None => [x, y],
                };
                self.apply(last)
            })
            .collect()
    }
}

/// Two numbers, of which there may be more: heights are not drawn.
fn point(value: &Value) -> Option<Point> {
    let numbers = value.as_array()?;
    Some([numbers.first()?.as_f64()?, numbers.get(1)?.as_f64()?])
}

struct Drawing {
    arcs: Vec<Vec<Point>>,
    transform: Transform,
    /// Points drawn so far.
    points: usize,
}

impl Drawing {
    fn feature(&mut self, object: &Value) -> Result<Value, TopologyError> {
        let mut feature = Map::new();
        feature.insert("type".to_owned(), json!("Feature"));
        if let Some(id) = object.get("id") {
            feature.insert("id".to_owned(), id.clone());
        }
        let properties = object.get("properties").cloned().unwrap_or(Value::Null);
        feature.insert("properties".to_owned(), properties);
        feature.insert("geometry".to_owned(), self.geometry(object)?);
        Ok(Value::Object(feature))
    }

    fn geometry(&mut self, object: &Value) -> Result<Value, TopologyError> {
        let malformed = || TopologyError::Malformed("geometries");
        let kind = object.get("type").and_then(Value::as_str);
        let arcs = || object.get("arcs").and_then(Value::as_array).ok_or_else(malformed);
        let coordinates = match kind {
            None => return Ok(Value::Null),
            Some("Polygon") => self.polygon(arcs()?)?,
            Some("MultiPolygon") => {
                let mut polygons = Vec::new();
                for polygon in arcs()? {
                    let polygon = self.polygon(polygon.as_array().ok_or_else(malformed)?)?;
                    polygons.extend(Some(polygon).filter(|polygon| !polygon.is_null()));
                }
                some(polygons)
            }
            Some("LineString") => shown(&self.line(arcs()?)?),
            Some("MultiLineString") => {
                let mut lines = Vec::new();
                for line in arcs()? {
                    lines.push(shown(&self.line(line.as_array().ok_or_else(malformed)?)?));
                }
                some(lines)
            }
            Some("Point") => {
                let place = object.get("coordinates").and_then(point).ok_or_else(malformed)?;
                shown_point(self.transform.apply(place)?)
            }
            Some("MultiPoint") => {
                let places = object.get("coordinates").and_then(Value::as_array);
                let mut points = Vec::new();
                for place in places.ok_or_else(malformed)? {
                    let place = point(place).ok_or_else(malformed)?;
                    points.push(shown_point(self.transform.apply(place)?));
                }
                some(points)
            }
            Some("GeometryCollection") => {
                let parts = object.get("geometries").and_then(Value::as_array);
                let parts = parts.ok_or_else(malformed)?.iter();
                let parts: Vec<Value> = parts.map(|part| self.geometry(part)).collect::<Result<_, _>>()?;
                return Ok(json!({ "type": "GeometryCollection", "geometries": parts }));
            }
            Some(_) => return Err(malformed()),
        };
        if coordinates.is_null() {
            return Ok(Value::Null);
        }
        Ok(json!({ "type": kind, "coordinates": coordinates }))
    }

    /// Rings, the outer one first; nothing when that is smaller than a triangle.
    fn polygon(&mut self, rings: &[Value]) -> Result<Value, TopologyError> {
        let mut drawn = Vec::with_capacity(rings.len());
        for (place, ring) in rings.iter().enumerate() {
            let arcs = ring.as_array().ok_or(TopologyError::Malformed("geometries"))?;
            let line = self.line(arcs)?;
            let is_ring = line.len() >= 4 && line.first() == line.last();
            if is_ring {
                drawn.push(shown(&line));
            } else if place == 0 {
                return Ok(Value::Null);
            }
        }
        Ok(some(drawn))
    }

    /// Arcs one after the other; each begins where the one before ended.
    fn line(&mut self, arcs: &[Value]) -> Result<Vec<Point>, TopologyError> {
        let mut line: Vec<Point> = Vec::new();
        for arc in arcs {
            let number = arc.as_i64().ok_or(TopologyError::Malformed("geometries"))?;
            let backwards = number < 0;
            let index = if backwards { !number } else { number };
            let points = usize::try_from(index).ok().and_then(|index| self.arcs.get(index));
            let points = points.ok_or(TopologyError::NoSuchArc(number))?;
            self.points += points.len();
            if self.points > MOST_POINTS {
                return Err(TopologyError::TooManyPoints);
            }
            let shared = usize::from(!line.is_empty());
            if backwards {
                line.extend(points.iter().rev().skip(shared));
            } else {
                line.extend(points.iter().skip(shared));
            }
        }
        Ok(line)
    }
}

fn some(parts: Vec<Value>) -> Value {
    if parts.is_empty() {
        Value::Null
    } else {
        Value::Array(parts)
    }
}

fn shown(line: &[Point]) -> Value {
    line.iter().map(|point| shown_point(*point)).collect()
}

fn shown_point(point: Point) -> Value {
    let rounded = point.map(|degrees| (degrees * 1e7).round() / 1e7);
    json!(rounded)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    /// Two squares side by side: their common border is arc 0, walked up by one and down by the other.
    fn neighbours() -> Value {
        json!({
            "type": "Topology",
            "transform": { "scale": [0.5, 0.25], "translate": [3.0, 50.0] },
            "arcs": [[[2, 0], [0, 4]], [[2, 4], [-2, 0], [0, -4], [2, 0]], [[2, 0], [2, 0], [0, 4], [-2, 0]]],
            "objects": {
                "communes": { "type": "GeometryCollection", "geometries": [
                    { "type": "Polygon", "id": "a", "properties": { "nis": "99001" }, "arcs": [[0, 1]] },
                    { "type": "MultiPolygon", "properties": { "nis": "99002" }, "arcs": [[[-1, 2]], [[0]]] },
                    { "type": null, "properties": { "nis": "99003" } },
                    { "type": "Polygon", "arcs": [[0, -1]] },
                ] },
                "seat": { "type": "Point", "coordinates": [2, 2] },
            },
        })
    }

    #[test]
    fn neighbours_are_drawn_with_the_border_they_share() {
        let drawn = features_of_topology(&neighbours()).unwrap();
        let communes = &drawn["communes"];
        assert_eq!(communes["type"], "FeatureCollection");
        let feature = &communes["features"][0];
        assert_eq!(
            (&feature["id"], &feature["properties"]["nis"]),
            (&json!("a"), &json!("99001"))
        );
        let left = json!([[[4.0, 50.0], [4.0, 51.0], [3.0, 51.0], [3.0, 50.0], [4.0, 50.0]]]);
        assert_eq!(
            feature["geometry"],
            json!({ "type": "Polygon", "coordinates": left })
        );
        // The second polygon of the second commune is a line there and nothing more.
        let right = &communes["features"][1]["geometry"];
        let ring = json!([[[4.0, 51.0], [4.0, 50.0], [5.0, 50.0], [5.0, 51.0], [4.0, 51.0]]]);
        assert_eq!(*right, json!({ "type": "MultiPolygon", "coordinates": [ring] }));
        assert_eq!(
            drawn["seat"]["features"][0]["geometry"]["coordinates"],
            json!([4.0, 50.5])
        );
    }

    #[test]
    fn a_ring_that_vanished_leaves_no_geometry() {
        let drawn = features_of_topology(&neighbours()).unwrap();
        for place in [2, 3] {
            assert_eq!(drawn["communes"]["features"][place]["geometry"], Value::Null);
        }
    }

    #[test]
    fn a_topology_without_transform_has_its_points_as_they_are() {
        let drawn = features_of_topology(&json!({
            "type": "Topology",
            "arcs": [[[3.0, 50.0], [4.0, 50.0], [4.0, 51.0], [3.0, 50.0]]],
            "objects": { "one": { "type": "Polygon", "arcs": [[0]] } },
        }));
        let ring = json!([[[3.0, 50.0], [4.0, 50.0], [4.0, 51.0], [3.0, 50.0]]]);
        let geometry = json!({ "type": "Polygon", "coordinates": ring });
        assert_eq!(drawn.unwrap()["one"]["features"][0]["geometry"], geometry);
    }

    #[test]
    fn a_topology_that_contradicts_itself_is_refused() {
        let mut topology = neighbours();
        assert_eq!(
            features_of_topology(&json!({ "type": "FeatureCollection" })),
            Err(TopologyError::NotATopology)
        );
        topology["objects"]["communes"]["geometries"][0]["arcs"] = json!([[7]]);
        assert_eq!(features_of_topology(&topology), Err(TopologyError::NoSuchArc(7)));
        topology["objects"]["communes"]["geometries"][0]["arcs"] = json!([[i64::MIN]]);
        assert_eq!(
            features_of_topology(&topology),
            Err(TopologyError::NoSuchArc(i64::MIN))
        );
        topology["arcs"][0][0] = json!([500, 1]);
        assert_eq!(features_of_topology(&topology), Err(TopologyError::NotDegrees));
        topology["arcs"][0][0] = json!(["x", 1]);
        assert_eq!(
            features_of_topology(&topology),
            Err(TopologyError::Malformed("arcs"))
        );
        topology["transform"] = json!({ "scale": [1] });
        assert_eq!(
            features_of_topology(&topology),
            Err(TopologyError::Malformed("transform"))
        );
    }
}
