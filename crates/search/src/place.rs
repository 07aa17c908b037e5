//! Nearness: distances on the sphere, and the grid of cells that makes them cheap to search.
//! The cells only exclude what is surely too far; the distance itself decides.

/// Mean radius of the Earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0088;
/// Sides in degrees of the cells of the two grids.
const SIDES: [f64; 2] = [0.1, 1.0];
/// Most cells a search reads; a wider circle looks at every organisation.
const MOST_CELLS: f64 = 400.0;

/// A circle around a point.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// Latitude of the centre, in degrees (WGS 84).
    pub lat: f64,
    /// Longitude of the centre, in degrees.
    pub lon: f64,
    /// Radius in kilometres; its edge is in.
    pub km: f64,
}

/// Great-circle distance in kilometres between two points in degrees (haversine).
#[must_use]
pub fn distance_km(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (lat1, lat2) = (from.0.to_radians(), to.0.to_radians());
    let half_lat = ((lat2 - lat1) / 2.0).sin();
    let half_lon = ((to.1 - from.1).to_radians() / 2.0).sin();
    let chord = half_lat * half_lat + lat1.cos() * lat2.cos() * half_lon * half_lon;
    2.0 * EARTH_KM * chord.sqrt().min(1.0).asin()
}

/// The cells of a place, one per grid.
pub(crate) fn cells(place: (f64, f64)) -> [u64; SIDES.len()] {
    let mut cells = [0; SIDES.len()];
    for (grid, side) in SIDES.into_iter().enumerate() {
        cells[grid] = cell(grid, row(place.0, side), column(place.1, side));
    }
    cells
}

fn row(lat: f64, side: f64) -> i64 {
    ((lat + 90.0) / side).floor() as i64
}

fn column(lon: f64, side: f64) -> i64 {
    (((lon + 180.0) / side).floor() as i64).rem_euclid(columns(side))
}

fn columns(side: f64) -> i64 {
    (360.0 / side).round() as i64
}

fn cell(grid: usize, row: i64, column: i64) -> u64 {
    ((grid as u64) << 40) | ((row as u64) << 20) | column as u64
}

impl Near {
    /// Distance in kilometres from the centre.
    #[must_use]
    pub fn distance(&self, place: (f64, f64)) -> f64 {
        distance_km((self.lat, self.lon), place)
    }

    /// Whether a place is in the circle.
    #[must_use]
    pub fn holds(&self, place: (f64, f64)) -> bool {
        self.distance(place) <= self.km
    }

    /// Cells that together hold the circle, or none when it is so wide, or so near a pole, that
    /// looking at every organisation is as quick.
    pub(crate) fn cover(&self) -> Option<Vec<u64>> {
        let angle = self.km / EARTH_KM + 1e-9;
        let (lat, reach) = (self.lat.to_radians(), angle.sin() / self.lat.to_radians().cos());
        let wide = !angle.is_finite()
            || !self.lon.is_finite()
            || self.km < 0.0
            || lat.abs() + angle >= std::f64::consts::FRAC_PI_2
            || reach >= 1.0;
        if wide {
            return None;
        }
        let (dlat, dlon) = (angle.to_degrees() + 1e-6, reach.asin().to_degrees() + 1e-6);
        SIDES.into_iter().enumerate().find_map(|(grid, side)| {
            let (south, north) = (row(self.lat - dlat, side), row(self.lat + dlat, side));
            let west = ((self.lon - dlon + 180.0) / side).floor() as i64;
            let east = ((self.lon + dlon + 180.0) / side).floor() as i64;
            let (rows, across) = (north - south + 1, (east - west + 1).min(columns(side)));
            if rows as f64 * across as f64 > MOST_CELLS {
                return None;
            }
            let along =
                |row| (0..across).map(move |step| cell(grid, row, (west + step).rem_euclid(columns(side))));
            Some((south..=north).flat_map(along).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lille_is_some_200_km_from_paris() {
        let km = distance_km((50.6292, 3.0573), (48.8566, 2.3522));
        assert!((203.0..206.0).contains(&km), "{km}");
        assert_eq!(distance_km((50.0, 3.0), (50.0, 3.0)), 0.0);
    }

    #[test]
    fn a_circle_of_a_city_is_covered_by_few_cells_and_one_of_a_continent_by_none() {
        let near = |km| Near {
            lat: 50.63,
            lon: 3.06,
            km,
        };
        assert!(near(5.0).cover().is_some_and(|cells| cells.len() <= 9));
        assert_eq!(near(3000.0).cover(), None);
        assert_eq!(near(f64::NAN).cover(), None);
    }

    proptest! {
        #[test]
        fn the_cover_of_a_circle_holds_every_place_in_it(
            lat in -89.9..89.9f64, lon in -180.0..=180.0f64, km in 0.0..300.0f64,
            dlat in -3.0..3.0f64, dlon in -6.0..6.0f64,
        ) {
            let near = Near { lat, lon, km };
            let place = ((lat + dlat).clamp(-90.0, 90.0), (lon + dlon + 540.0).rem_euclid(360.0) - 180.0);
            if let Some(cover) = near.cover() && near.holds(place) {
                prop_assert!(cells(place).iter().any(|cell| cover.contains(cell)));
            }
        }
    }
}
