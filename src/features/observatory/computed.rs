//! The values of an indicator that is computed: one pass over what is in memory, exact whole numbers, the same whoever
//! asks. Pages, files, portraits, what is published and what is checked all come from here.

mod narrow;

use std::collections::BTreeMap;

use territory::{Cut, Measure, Observed, Territory};

use super::ledger::{Ledger, NOBODY, Standing};
use super::population::ELSEWHERE;
use crate::features::directory::{Kind, State};
pub(super) use narrow::Narrow;

/// The key of what has no place, theme or year that is known.
pub(super) const UNKNOWN: &str = "-";

/// A value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Value {
    /// Code, slug, word or year; empty for the whole.
    pub key: String,
    /// In the smallest part that the measure counts; nothing where nothing can be said.
    pub value: Option<i64>,
    /// Organisations or grants it was computed from.
    pub units: u64,
    /// Those of them whose date is known.
    pub dated: u64,
    /// Those of them that have a theme.
    pub themed: u64,
}

/// Whether a place is on this territory, and which of its communes it holds; all for an empty word.
pub(super) fn communes_of(territory: &Territory, place: &str) -> Option<Vec<bool>> {
    let held: Vec<bool> = territory
        .communes
        .iter()
        .map(|one| {
            place.is_empty()
                || [&one.code, &one.group.code, &one.side]
                    .into_iter()
                    .any(|own| own == place)
        })
        .collect();
    held.contains(&true).then_some(held)
}

/// The values of an indicator, cut so; nothing where the question names what is not here.
pub(super) fn values(
    territory: &Territory,
    ledger: &Ledger,
    observed: &Observed,
    cut: Cut,
    narrow: &Narrow,
) -> Option<Vec<Value>> {
    let asked = Asked {
        territory,
        ledger,
        observed,
        cut,
        held: communes_of(territory, &narrow.place)?,
        everywhere: narrow.place.is_empty(),
        theme: match narrow.theme.as_str() {
            "" => None,
            slug => Some(
                1 << territory
                    .themes
                    .iter()
                    .position(|one| one.slug == slug)
                    .filter(|bit| *bit < 32)?,
            ),
        },
    };
    let keys = asked.keys();
    let mut tallies: BTreeMap<usize, Tally> = BTreeMap::new();
    match observed.measure.is_of_grants() {
        true => asked.grants(&keys, &mut tallies),
        false => asked.organisations(&keys, &mut tallies),
    }
    Some(asked.told(&keys, &tallies))
}

/// Where the values of a cut go.
struct Keys {
    /// In the order in which they are shown; what is unknown comes last. Empty for years, which are their own.
    keys: Vec<String>,
    /// For cuts by place: the place among the keys of each commune.
    of_commune: Vec<usize>,
    /// Inhabitants of each.
    inhabitants: Vec<u64>,
}

struct Asked<'a> {
    territory: &'a Territory,
    ledger: &'a Ledger,
    observed: &'a Observed,
    cut: Cut,
    /// The communes that are asked for.
    held: Vec<bool>,
    everywhere: bool,
    theme: Option<u32>,
}

/// What comes together under one key.
#[derive(Default)]
struct Tally {
    units: u64,
    dated: u64,
    themed: u64,
    /// Those with the date that the measure asks for.
    born: u64,
    cents: i64,
    themes: u32,
    /// How many of each age.
    ages: BTreeMap<u16, u64>,
    /// How many in each commune.
    communes: BTreeMap<u16, u64>,
}

impl Asked<'_> {
    fn keys(&self) -> Keys {
        let communes = &self.territory.communes;
        let mut keys: Vec<String> = Vec::new();
        let mut of_commune = Vec::new();
        let words = |words: &mut Vec<String>| words.push(UNKNOWN.to_owned());
        match self.cut {
            Cut::Whole => keys.push(String::new()),
            Cut::Side | Cut::Group | Cut::Commune => {
                if self.cut == Cut::Side {
                    keys.extend(self.territory.sides.iter().map(|one| one.slug.clone()));
                }
                for commune in communes {
                    let own = match self.cut {
                        Cut::Side => &commune.side,
                        Cut::Group => &commune.group.code,
                        _ => &commune.code,
                    };
                    let place = keys.iter().position(|known| known == own).unwrap_or_else(|| {
                        keys.push(own.clone());
                        keys.len() - 1
                    });
                    of_commune.push(place);
                }
                words(&mut keys);
            }
            Cut::Theme => {
                keys.extend(self.territory.themes.iter().map(|one| one.slug.clone()));
                words(&mut keys);
            }
            Cut::Kind => keys.extend(Kind::ALL.iter().map(|one| one.as_str().to_owned())),
            Cut::State => keys.extend(State::ALL.iter().map(|one| one.as_str().to_owned())),
            Cut::Year => {}
        }
        let mut inhabitants = vec![0; keys.len()];
        for (place, commune) in communes.iter().enumerate().filter(|(place, _)| self.held[*place]) {
            let key = of_commune
                .get(place)
                .copied()
                .or((self.cut == Cut::Whole).then_some(0));
            if let Some(key) = key {
                inhabitants[key] += u64::from(commune.population);
            }
        }
        Keys {
            keys,
            of_commune,
            inhabitants,
        }
    }

    fn holds(&self, commune: u16, themes: u32) -> bool {
        let here = match commune {
            ELSEWHERE => self.everywhere,
            commune => self.held[usize::from(commune)],
        };
        here && self.theme.is_none_or(|theme| themes & theme != 0)
    }

    /// Each key that something of this place, themes and year comes under.
    fn under(&self, keys: &Keys, commune: u16, themes: u32, year: u16, mut each: impl FnMut(usize)) {
        match self.cut {
            Cut::Whole => each(0),
            Cut::Side | Cut::Group | Cut::Commune => {
                each(
                    keys.of_commune
                        .get(usize::from(commune))
                        .copied()
                        .unwrap_or(keys.keys.len() - 1),
                );
            }
            Cut::Theme if themes == 0 => each(keys.keys.len() - 1),
            Cut::Theme => {
                let mut left = themes;
                while left != 0 {
                    each(left.trailing_zeros() as usize);
                    left &= left - 1;
                }
            }
            Cut::Year => each(usize::from(year)),
            // Of organisations only, which say it themselves.
            Cut::Kind | Cut::State => {}
        }
    }

    fn organisations(&self, keys: &Keys, tallies: &mut BTreeMap<usize, Tally>) {
        let chosen = |words: &[String], all: &[&str]| -> u8 {
            let bit = |(place, word): (usize, &&str)| {
                let counts = words.is_empty() || words.iter().any(|one| one == word);
                u8::from(counts) << place
            };
            all.iter().enumerate().map(bit).fold(0, |bits, bit| bits | bit)
        };
        let kinds: Vec<&str> = Kind::ALL.iter().map(|one| one.as_str()).collect();
        let states: Vec<&str> = State::ALL.iter().map(|one| one.as_str()).collect();
        let kinds = chosen(&self.observed.kinds, &kinds);
        let states = chosen(&self.observed.states, &states);
        let measure = self.observed.measure;
        let until = self.observed.until.unwrap_or(u16::MAX);
        let latest = self.ledger.population.latest;
        let mut own: Vec<Tally> = std::iter::repeat_with(Tally::default)
            .take(if self.cut == Cut::Year {
                2_300
            } else {
                keys.keys.len()
            })
            .collect();
        let held = (0..self.held.len()).filter(|commune| self.held[*commune]);
        for body in held.flat_map(|commune| self.ledger.population.of(commune)) {
            if kinds >> body.kind & 1 == 0
                || states >> body.state & 1 == 0
                || self.theme.is_some_and(|theme| body.themes & theme == 0)
            {
                continue;
            }
            let date = match measure {
                Measure::Deaths => body.dissolved,
                _ => body.founded,
            };
            let mut add = |key: usize| {
                let tally = &mut own[key];
                tally.units += 1;
                tally.dated += u64::from(date > 0);
                tally.themed += u64::from(body.themes != 0);
                tally.born += u64::from(date > 0 && date <= until);
                tally.themes |= body.themes;
                match measure {
                    Measure::Age if body.founded > 0 && latest >= body.founded => {
                        *tally.ages.entry(latest - body.founded).or_default() += 1;
                    }
                    Measure::Spread => *tally.communes.entry(body.commune).or_default() += 1,
                    _ => {}
                }
            };
            match self.cut {
                Cut::Kind => add(usize::from(body.kind)),
                Cut::State => add(usize::from(body.state)),
                _ => self.under(keys, body.commune, body.themes, date, add),
            }
        }
        tallies.extend(own.into_iter().enumerate().filter(|(_, tally)| tally.units > 0));
    }

    fn grants(&self, keys: &Keys, tallies: &mut BTreeMap<usize, Tally>) {
        for line in self
            .ledger
            .lines
            .iter()
            .filter(|line| line.standing == Standing::Counted)
        {
            let party = (line.beneficiary != NOBODY).then(|| &self.ledger.parties[line.beneficiary as usize]);
            let commune = party.and_then(|party| party.commune).unwrap_or(ELSEWHERE);
            let themes = party.map_or(0, |party| party.themes);
            if !self.holds(commune, themes) {
                continue;
            }
            self.under(keys, commune, themes, line.year, |key| {
                let tally = tallies.entry(key).or_default();
                tally.units += 1;
                tally.dated += u64::from(line.year > 0);
                tally.themed += u64::from(themes != 0);
                tally.cents = tally.cents.saturating_add(line.cents);
            });
        }
    }

    /// The values in their order: those of places and themes that are asked for, whether they have any or not.
    fn told(&self, keys: &Keys, tallies: &BTreeMap<usize, Tally>) -> Vec<Value> {
        let none = Tally::default();
        if self.cut == Cut::Year {
            let until = usize::from(self.observed.until.unwrap_or(u16::MAX));
            let years = tallies.keys().copied().filter(|year| (1..=until).contains(year));
            let (Some(first), Some(last)) = (years.clone().min(), years.max()) else {
                return Vec::new();
            };
            let years = (first..=last).map(|year| (year.to_string(), tallies.get(&year)));
            let unknown = (UNKNOWN.to_owned(), tallies.get(&0));
            let every = years.chain(unknown.1.is_some().then_some(unknown));
            return every
                .map(|(key, tally)| self.value(key, tally.unwrap_or(&none), 0))
                .collect();
        }
        let asked = |place: usize| match self.cut {
            Cut::Side | Cut::Group | Cut::Commune if place + 1 < keys.keys.len() => keys
                .of_commune
                .iter()
                .zip(&self.held)
                .any(|(key, held)| *key == place && *held),
            Cut::Theme if place + 1 < keys.keys.len() => true,
            _ => self.cut == Cut::Whole || tallies.contains_key(&place),
        };
        let every = keys.keys.iter().enumerate().filter(|(place, _)| asked(*place));
        every
            .map(|(place, key)| {
                self.value(
                    key.clone(),
                    tallies.get(&place).unwrap_or(&none),
                    keys.inhabitants[place],
                )
            })
            .collect()
    }

    fn value(&self, key: String, tally: &Tally, inhabitants: u64) -> Value {
        let count = |count: u64| i64::try_from(count).ok();
        let value = match self.observed.measure {
            Measure::Organisations | Measure::Grants => count(tally.units),
            // Where no date is known, no source gives any: that is not zero.
            Measure::Deaths if self.cut != Cut::Year && tally.dated == 0 => None,
            Measure::Births | Measure::Deaths => count(if key == UNKNOWN && self.cut == Cut::Year {
                tally.units
            } else {
                tally.born
            }),
            // In hundredths, the half rounded up.
            Measure::Density => (inhabitants > 0)
                .then(|| (tally.units * 200_000 + inhabitants) / (2 * inhabitants))
                .and_then(count),
            Measure::Age => middle(&tally.ages).and_then(|age| count(u64::from(age))),
            Measure::Themes => count(u64::from(tally.themes.count_ones())),
            Measure::Spread => spread(&tally.communes).and_then(count),
            Measure::GrantMoney => Some(tally.cents),
        };
        Value {
            key,
            value,
            units: tally.units,
            dated: tally.dated,
            themed: tally.themed,
        }
    }
}

/// The least that half of them do not exceed.
fn middle(counts: &BTreeMap<u16, u64>) -> Option<u16> {
    let all: u64 = counts.values().sum();
    let mut below = 0;
    counts.iter().find_map(|(value, count)| {
        below += count;
        (below * 2 >= all).then_some(*value)
    })
}

/// In tenths, the half rounded up: the square of the sum over the sum of the squares.
fn spread(counts: &BTreeMap<u16, u64>) -> Option<u64> {
    let all: u128 = counts.values().map(|count| u128::from(*count)).sum();
    let squares: u128 = counts.values().map(|count| u128::from(*count).pow(2)).sum();
    (squares > 0).then(|| u64::try_from((all * all * 20 + squares) / (2 * squares)).unwrap_or(u64::MAX))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use super::{middle, spread};
    use statistics::concentration::Amounts;

    #[test]
    fn the_middle_is_the_least_that_half_do_not_exceed() {
        assert_eq!(middle(&BTreeMap::new()), None);
        assert_eq!(middle(&BTreeMap::from([(3, 1), (9, 1)])), Some(3));
        assert_eq!(middle(&BTreeMap::from([(3, 1), (9, 2)])), Some(9));
    }

    #[test]
    fn the_spread_is_that_of_the_crate_of_statistics() {
        assert_eq!(spread(&BTreeMap::new()), None);
        assert_eq!(spread(&BTreeMap::from([(0, 7), (1, 7), (2, 7)])), Some(30));
        for counts in [vec![1, 2, 3, 40], vec![5], vec![1000, 1, 1, 12, 7]] {
            let own: BTreeMap<u16, u64> = (0..)
                .zip(counts.iter().map(|count: &i64| count.unsigned_abs()))
                .collect();
            let other = Amounts::new(counts).unwrap().effective_number().unwrap() * 10.0;
            assert!(
                (spread(&own).unwrap() as f64 - other).abs() <= 0.5 + 1e-9,
                "{own:?}: {other}"
            );
        }
    }
}
