//! What comes together under one key of a cut, and the value that it makes.

use statistics::concentration::Amounts;
use statistics::survival::{density, two_lists};
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
    /// Those that may employ, their band not being said; of those in two lists, how many are in the second.
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
    /// What each received, in cents, and whose the last one is: grants come beneficiary by beneficiary.
    pub received: Vec<i64>,
    pub receiver: Option<u32>,
}

/// Years over which creations are taken together, where they are not told year by year.
pub(super) const YEARS_TOGETHER: u64 = 10;
/// In both of two lists at least: of fewer the estimate is too low by more than chance (Seber 1982, § 3.1).
const IN_BOTH: u64 = 7;

impl Tally {
    /// The value.
    pub fn value(&mut self, asked: &Asked<'_>, key: String, inhabitants: u64) -> Value {
        let observed = asked.observed;
        let count = |count: u64| i64::try_from(count).ok();
        let value = match observed.measure {
            _ if self.seen == 0 && self.unseen > 0 => None,
            measure if measure.is_of_grants() && self.silent => None,
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
            Measure::Concentration => self.unequal(),
            // In thousandths, the half rounded up.
            Measure::SmallGrants | Measure::CoFunding => (self.units > 0)
                .then(|| (self.met * 2_000 + self.units) / (2 * self.units))
                .and_then(count),
            Measure::Creations | Measure::Estimate => None,
            Measure::Jobs
            | Measure::Ratio
            | Measure::Development
            | Measure::Survival
            | Measure::Mixed
            | Measure::Openness
            | Measure::Ties
            | Measure::Bridging
            | Measure::Measured
            | Measure::Answers
            | Measure::Total => None,
        };
        if let Some([value, low, high]) = self.between(asked, &key, inhabitants) {
            return Value {
                value,
                low,
                high,
                ..self.bare(key)
            };
        }
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
            value,
            low: certain.and_then(|(low, _)| count(low)),
            high: certain.and_then(|(_, high)| count(high)),
            ..self.bare(key)
        }
    }

    /// What a value rests on.
    fn bare(&self, key: String) -> Value {
        Value {
            key,
            unseen: self.unseen,
            units: self.units,
            dated: self.dated,
            themed: self.themed,
            ..Value::default()
        }
    }

    /// Another one received so much, or the last one more.
    pub fn receives(&mut self, receiver: u32, cents: i64) {
        match self
            .received
            .last_mut()
            .filter(|_| self.receiver == Some(receiver))
        {
            Some(last) => *last = last.saturating_add(cents),
            None => self.received.push(cents),
        }
        self.receiver = Some(receiver);
    }

    /// Gini's index, in thousandths; nothing of fewer than two.
    fn unequal(&mut self) -> Option<i64> {
        let received = std::mem::take(&mut self.received);
        let gini = Amounts::new(received)
            .ok()
            .filter(|all| all.count() > 1)?
            .gini()?;
        #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000")]
        let thousandths = (gini * 1_000.0).round() as i64;
        Some(thousandths)
    }

    /// A value that chance moves, and its interval at 95 %: creations for a thousand inhabitants, in hundredths, and how many are
    /// active by two lists. Nothing of another measure, or where no commune was looked at.
    #[expect(clippy::cast_possible_truncation, reason = "numbers of organisations")]
    fn between(&self, asked: &Asked<'_>, key: &str, inhabitants: u64) -> Option<[Option<i64>; 3]> {
        let is_known = self.seen > 0;
        match asked.observed.measure {
            Measure::Creations => {
                let (count, years) = match asked.cut {
                    Cut::Year => (self.units, 1),
                    _ => (self.met, YEARS_TOGETHER),
                };
                // Where nobody is, or in a year without any, nobody was created: that is known.
                let is_known = is_known && (self.dated > 0 || self.units == 0) && key != UNKNOWN;
                let found = density(count, inhabitants * years).ok().filter(|_| is_known);
                Some(match found {
                    Some(found) => [
                        Some((found.per_thousand * 100.0).round() as i64),
                        Some((found.interval.0 * 100.0).floor() as i64),
                        Some((found.interval.1 * 100.0).ceil() as i64),
                    ],
                    None => [None; 3],
                })
            }
            Measure::Estimate => {
                let both = self.met + self.open - self.dated;
                let found = two_lists(self.met, self.open, both).ok();
                let found = found.filter(|_| is_known && both >= IN_BOTH);
                Some(match found {
                    Some(found) => [
                        Some(found.estimate.round() as i64),
                        Some(found.interval.0.floor() as i64),
                        Some(found.interval.1.ceil() as i64),
                    ],
                    // So many were seen, and nobody says how many more there are.
                    None => [
                        None,
                        i64::try_from(self.dated).ok().filter(|seen| *seen > 0),
                        None,
                    ],
                })
            }
            _ => None,
        }
    }
}
