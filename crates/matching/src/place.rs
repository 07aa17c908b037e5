//! Where organisations are, and how far apart, in whole numbers so that every machine agrees.

/// A point, in millionths of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    latitude: i32,
    longitude: i32,
}

impl Place {
    /// A point from degrees; nothing when they are no place on Earth.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let (in_range, west_east) = (latitude.abs() <= 90.0, longitude.abs() <= 180.0);
        #[expect(clippy::cast_possible_truncation, reason = "180 million fits in 32 bits")]
        (in_range && west_east).then(|| Self {
            latitude: (latitude * 1e6).round() as i32,
            longitude: (longitude * 1e6).round() as i32,
        })
    }

    /// The shrinking of a degree of longitude at this latitude, in millionths.
    ///
    /// The series of the cosine, by additions and multiplications only: these are exact to the bit on
    /// every machine, the library's cosine is not.
    fn shrinking(self) -> i64 {
        let angle = f64::from(self.latitude) / 1e6 * std::f64::consts::PI / 180.0;
        let (square, mut term, mut sum) = (angle * angle, 1.0, 1.0);
        for step in 1..=8_u8 {
            let n = f64::from(2 * step);
            term *= -square / ((n - 1.0) * n);
            sum += term;
        }
        #[expect(clippy::cast_possible_truncation, reason = "a million")]
        let shrinking = (sum * 1e6).round() as i64;
        shrinking.max(0)
    }
}

/// A place made ready for many distances.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spot {
    place: Place,
    shrinking: i64,
}

impl Spot {
    pub(crate) fn new(place: Place) -> Self {
        Self {
            place,
            shrinking: place.shrinking(),
        }
    }

    /// Metres to another place as the crow flies, on a sphere seen as flat between them: within a
    /// hundredth up to a hundred kilometres.
    pub(crate) fn metres(&self, other: &Self) -> u32 {
        u32::try_from(self.square(other).isqrt() / 1_000_000).unwrap_or(u32::MAX)
    }

    /// Whether another place is so many metres away at most: what [`Spot::metres`] says, without the root.
    pub(crate) fn is_within(&self, other: &Self, metres: u32) -> bool {
        let beyond = (u128::from(metres) + 1) * 1_000_000;
        self.square(other) < beyond * beyond
    }

    /// The square of the micrometres between two places.
    fn square(&self, other: &Self) -> u128 {
        let north = i64::from(self.place.latitude) - i64::from(other.place.latitude);
        let east = i64::from(self.place.longitude) - i64::from(other.place.longitude);
        // A millionth of a degree of a meridian is 0.111 195 metres; here in micrometres.
        let north = north.unsigned_abs() * 111_195;
        let east =
            east.unsigned_abs() * 111_195 / 1_000 * (self.shrinking + other.shrinking).unsigned_abs() / 2_000;
        u128::from(north) * u128::from(north) + u128::from(east) * u128::from(east)
    }
}

/// Metres between two places as the crow flies.
#[must_use]
pub fn metres(one: Place, other: Place) -> u32 {
    Spot::new(one).metres(&Spot::new(other))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use super::*;

    #[test]
    fn lille_is_where_it_is() {
        let lille = Place::new(50.632, 3.058).unwrap();
        let tournai = Place::new(50.606, 3.388).unwrap();
        let between = metres(lille, tournai);
        assert!((23_300..23_700).contains(&between), "{between}");
        assert_eq!(between, metres(tournai, lille));
        let (one, other) = (Spot::new(lille), Spot::new(tournai));
        for away in [0, between - 1, between, between + 1, u32::MAX] {
            assert_eq!(one.is_within(&other, away), between <= away, "{away}");
        }
        assert!(one.is_within(&one, 0));
        assert_eq!(metres(lille, lille), 0);
        assert_eq!(Place::new(91.0, 0.0), None);
        assert_eq!(Place::new(f64::NAN, 0.0), None);
    }
}
