//! What a drawing holds of one commune, put together: the parts of which it is made, and the communes that became it, side by side.
//! Two parts lie beside each other; of two outlines of one whole the second covers what the first drew, and is left.

use serde_json::{Value, json};

/// What is drawn of one commune.
#[derive(Default)]
pub(super) struct Pieces {
    itself: Vec<Value>,
    /// Those that became part of it, under the codes that they bore.
    former: Vec<(String, Value)>,
}

/// What a feature draws.
pub(super) enum Piece {
    /// A commune as it is, or a part of it.
    Itself(Value),
    /// One that became part of it, or a part of that one, under the code that it bore.
    Former(String, Value),
}

impl Pieces {
    /// Adds what a feature draws; false where it draws otherwise what was drawn already, and is left.
    pub(super) fn add(&mut self, piece: Piece) -> bool {
        match piece {
            Piece::Itself(geometry) => {
                let is_new = self.itself.iter().all(|drawn| *drawn != geometry);
                if is_new && self.itself.iter().any(|drawn| cover(drawn, &geometry)) {
                    return false;
                }
                self.itself.extend(is_new.then_some(geometry));
            }
            Piece::Former(code, geometry) => {
                let of = |(former, drawn): &&(String, Value)| *former == code && *drawn != geometry;
                let is_new = !self.former.contains(&(code.clone(), geometry.clone()));
                let mut others = self.former.iter().filter(of);
                if is_new && others.any(|(_, drawn)| cover(drawn, &geometry)) {
                    return false;
                }
                self.former.extend(is_new.then_some((code, geometry)));
            }
        }
        true
    }

    /// One geometry of all: of the commune as it is, and of those that became it where its own outline leaves them out.
    pub(super) fn geometry(self) -> Value {
        let Self { mut itself, former } = self;
        let former = former.into_iter().map(|(_, geometry)| geometry);
        let left_out = |former: &Value| !itself.iter().any(|drawn| cover(drawn, former));
        let beside: Vec<Value> = former.filter(left_out).collect();
        itself.extend(beside);
        if itself.len() == 1 {
            return itself.remove(0);
        }
        let all = itself;
        let polygons: Vec<&Value> = all.iter().flat_map(polygons).collect();
        json!({ "type": "MultiPolygon", "coordinates": polygons })
    }
}

/// The polygons of a geometry: rings, the outer one first.
fn polygons(geometry: &Value) -> Vec<&Value> {
    let coordinates = &geometry["coordinates"];
    match geometry["type"] == "MultiPolygon" {
        true => coordinates.as_array().into_iter().flatten().collect(),
        false => vec![coordinates],
    }
}

/// Whether a polygon of one has its middle within a polygon of the other: two parts of a commune, whose borders may touch, do not.
fn cover(one: &Value, other: &Value) -> bool {
    let within = |these: &Value, those: &Value| {
        let those = polygons(those);
        let mut middles = polygons(these).into_iter().filter_map(middle);
        middles.any(|at| those.iter().any(|polygon| holds(polygon, at)))
    };
    within(one, other) || within(other, one)
}

type Point = [f64; 2];

/// The points of each ring.
fn rings(polygon: &Value) -> Vec<Vec<Point>> {
    let rings = polygon.as_array().into_iter().flatten();
    rings
        .map(|ring| {
            let points = ring.as_array().into_iter().flatten();
            points
                .filter_map(|point| Some([point.get(0)?.as_f64()?, point.get(1)?.as_f64()?]))
                .collect()
        })
        .collect()
}

/// Where the rings of a polygon cross a parallel, from west to east: within it between the first and the second, and so on.
fn crossings(rings: &[Vec<Point>], y: f64) -> Vec<f64> {
    let mut crossings = Vec::new();
    for ring in rings {
        for (place, [x, from]) in ring.iter().enumerate() {
            let [next, to] = ring[(place + 1) % ring.len()];
            if (*from > y) != (to > y) {
                crossings.push(x + (y - from) / (to - from) * (next - x));
            }
        }
    }
    crossings.sort_by(f64::total_cmp);
    crossings
}

/// A point well within a polygon: in the middle of its widest stretch, halfway up; nothing of one without a surface.
fn middle(polygon: &Value) -> Option<Point> {
    let rings = rings(polygon);
    let ys = || rings.first().into_iter().flatten().map(|[_, y]| *y);
    let (south, north) = (ys().reduce(f64::min)?, ys().reduce(f64::max)?);
    let y = f64::midpoint(south, north);
    let crossings = crossings(&rings, y);
    let stretches = crossings.chunks_exact(2).map(|pair| (pair[0], pair[1]));
    let widest = stretches.max_by(|one, other| (one.1 - one.0).total_cmp(&(other.1 - other.0)))?;
    Some([f64::midpoint(widest.0, widest.1), y])
}

fn holds(polygon: &Value, [x, y]: Point) -> bool {
    let west = crossings(&rings(polygon), y).into_iter();
    west.filter(|at| *at < x).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test says what it expects")]

    use serde_json::{Value, json};

    use super::{Piece, Pieces, cover};

    /// A square of this side, whose south-west corner is there.
    fn square(x: f64, y: f64, side: f64) -> Value {
        let ring = json!([[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]);
        json!({ "type": "Polygon", "coordinates": [ring] })
    }

    #[test]
    fn what_lies_beside_is_a_part_and_what_covers_is_another_outline() {
        let whole = square(3.0, 50.0, 1.0);
        assert!(!cover(&whole, &square(4.0, 50.0, 1.0)), "they share a border");
        assert!(!cover(&whole, &square(5.0, 50.0, 0.1)), "an exclave");
        assert!(cover(&whole, &square(3.001, 50.001, 0.998)), "drawn more roughly");
        assert!(cover(&whole, &square(3.4, 50.4, 0.3)), "a quarter of it");
        // What fills a hole is a part.
        let mut ring = whole.clone();
        let hole = square(3.4, 50.4, 0.3)["coordinates"][0].take();
        ring["coordinates"].as_array_mut().unwrap().push(hole);
        assert!(!cover(&ring, &square(3.4, 50.4, 0.3)));
    }

    #[test]
    fn parts_are_joined_the_same_twice_is_one_and_another_outline_is_left() {
        let mut pieces = Pieces::default();
        assert!(pieces.add(Piece::Itself(square(3.0, 50.0, 1.0))));
        assert!(pieces.add(Piece::Itself(square(5.0, 50.0, 1.0))));
        assert!(pieces.add(Piece::Itself(square(5.0, 50.0, 1.0))), "as before");
        assert!(!pieces.add(Piece::Itself(square(5.0, 50.0, 1.1))));
        assert!(pieces.add(Piece::Former("37007".to_owned(), square(5.0, 50.0, 1.1))));
        // One that joined it after the drawing was made lies beside the outline that it had.
        assert!(pieces.add(Piece::Former("37002".to_owned(), square(4.0, 50.0, 1.0))));
        let drawn = pieces.geometry();
        assert_eq!(drawn["coordinates"].as_array().map(Vec::len), Some(3), "{drawn}");
    }
}
