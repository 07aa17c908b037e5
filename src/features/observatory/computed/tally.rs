//! What comes together under one key of a cut, and the value that it makes.

use territory::{Cut, Measure};

use super::spread::{Communes, middle, spread};
use super::{Asked, UNKNOWN, Value};

/// What comes together under one key.
#[derive(Default)]
pub(super) struct Tally {
    pub units: u64,
    pub dated: u64,
    pub themed: u64,
    /// Those that the measure asks for: born or dissolved in time, employing, acting far.
    pub met: u64,
    /// Those that may employ, their band not being said.
    pub open: u64,
    pub cents: i64,
    /// Of grants: whether there are any, no file says.
    pub silent: bool,
    /// Of how many of its communes something was loaded, and of how many nothing was.
    pub seen: u64,
    pub unseen: u64,
    pub themes: u32,
    /// The age of each whose is known.
    pub ages: Vec<u16>,
    pub communes: Communes,
}

impl Tally {
    /// The value.
    pub fn value(&mut self, asked: &Asked<'_>, key: String, inhabitants: u64) -> Value {
        let observed = asked.observed;
        let count = |count: u64| i64::try_from(count).ok();
        let value = match observed.measure {
            _ if self.seen == 0 && self.unseen > 0 => None,
            Measure::Grants | Measure::GrantMoney if self.silent => None,
            Measure::Organisations | Measure::Grants => count(self.units),
            // Where no date is known, no source gives any: that is not zero.
            Measure::Deaths if asked.cut != Cut::Year && self.dated == 0 => None,
            Measure::Births if asked.cut != Cut::Year && self.units > 0 && self.dated == 0 => None,
            Measure::Births | Measure::Deaths => count(if key == UNKNOWN && asked.cut == Cut::Year {
                self.units
            } else {
                self.met
            }),
            // In hundredths, the half rounded up.
            Measure::Density => (inhabitants > 0)
                .then(|| (self.units * 200_000 + inhabitants) / (2 * inhabitants))
                .and_then(count),
            Measure::Age => middle(&mut self.ages).and_then(|age| count(u64::from(age))),
            // The same of themes, where there is somebody to have one.
            Measure::Themes if self.units > 0 && self.themed == 0 => None,
            Measure::Themes => count(u64::from(self.themes.count_ones())),
            Measure::Spread => spread(self.units, self.communes.squares()).and_then(count),
            Measure::GrantMoney => Some(self.cents),
            // Where no band is known, nobody says whether they employ.
            Measure::Employers => (self.dated > 0).then_some(self.met).and_then(count),
            // In thousandths, the half rounded up.
            Measure::Reach => (self.dated > 0)
                .then(|| (self.met * 2_000 + self.dated) / (2 * self.dated))
                .and_then(count),
            Measure::Jobs | Measure::Ratio | Measure::Development => None,
        };
        // Whatever is true of those of whom it is not known.
        let certain = match observed.measure {
            Measure::Employers if self.dated > 0 => Some((self.met, self.met + self.open)),
            Measure::Reach if self.dated > 0 => {
                let most = self.met + self.units - self.dated;
                Some((self.met * 1_000 / self.units, (most * 1_000).div_ceil(self.units)))
            }
            _ => None,
        };
        Value {
            key,
            value,
            low: certain.and_then(|(low, _)| count(low)),
            high: certain.and_then(|(_, high)| count(high)),
            year: 0,
            withheld: false,
            unseen: self.unseen,
            units: self.units,
            dated: self.dated,
            themed: self.themed,
        }
    }
}
