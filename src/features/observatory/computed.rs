//! The values of an indicator that is computed: one pass over what is in memory, exact whole numbers, the same whoever
//! asks. Pages, files, portraits, what is published and what is checked all come from here.

mod narrow;
mod spread;

use std::collections::HashMap;

use territory::{Cut, Measure, Observed, Territory};

use super::ledger::{Ledger, NOBODY, Standing};
use super::population::ELSEWHERE;
use crate::features::directory::{Kind, State};
pub(super) use narrow::Narrow;
use spread::{Communes, middle, spread};

/// The key of what has no place, theme or year that is known.
pub(super) const UNKNOWN: &str = "-";

/// Years that organisations have, from 0 (`population`).
const YEARS: usize = 2_201;

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
    let tallies = match observed.measure.is_of_grants() {
        true => asked.grants(&keys),
        false => asked.organisations(&keys),
    };
    Some(asked.told(keys, tallies))
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
    /// The age of each whose is known.
    ages: Vec<u16>,
    communes: Communes,
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
                let mut places: HashMap<&str, usize> = HashMap::new();
                if self.cut == Cut::Side {
                    keys.extend(self.territory.sides.iter().map(|one| one.slug.clone()));
                    let sides = self.territory.sides.iter().zip(0..);
                    places.extend(sides.map(|(one, place)| (one.slug.as_str(), place)));
                }
                for commune in communes {
                    let own = match self.cut {
                        Cut::Side => &commune.side,
                        Cut::Group => &commune.group.code,
                        _ => &commune.code,
                    };
                    let place = *places.entry(own).or_insert(keys.len());
                    if place == keys.len() {
                        keys.push(own.clone());
                    }
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

    /// So many empty tallies as there are keys.
    fn tallies(&self, keys: &Keys) -> Vec<Tally> {
        let many = match self.cut {
            Cut::Year => YEARS,
            _ => keys.keys.len(),
        };
        std::iter::repeat_with(Tally::default).take(many).collect()
    }

    fn organisations(&self, keys: &Keys) -> Vec<Tally> {
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
        let mut own = self.tallies(keys);
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
                        tally.ages.push(latest - body.founded);
                    }
                    Measure::Spread => tally.communes.add(body.commune),
                    _ => {}
                }
            };
            match self.cut {
                Cut::Kind => add(usize::from(body.kind)),
                Cut::State => add(usize::from(body.state)),
                _ => self.under(keys, body.commune, body.themes, date, add),
            }
        }
        own
    }

    fn grants(&self, keys: &Keys) -> Vec<Tally> {
        let mut tallies = self.tallies(keys);
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
                if key >= tallies.len() {
                    tallies.resize_with(key + 1, Tally::default);
                }
                let tally = &mut tallies[key];
                tally.units += 1;
                tally.dated += u64::from(line.year > 0);
                tally.themed += u64::from(themes != 0);
                tally.cents = tally.cents.saturating_add(line.cents);
            });
        }
        tallies
    }

    /// The values in their order: those of places and themes that are asked for, whether they have any or not.
    fn told(&self, keys: Keys, mut tallies: Vec<Tally>) -> Vec<Value> {
        if self.cut == Cut::Year {
            let until = usize::from(self.observed.until.unwrap_or(u16::MAX));
            let told = |year: &usize| tallies[*year].units > 0;
            let years = (1..tallies.len().min(until + 1)).filter(told);
            let (Some(first), Some(last)) = (years.clone().min(), years.max()) else {
                return Vec::new();
            };
            let years = (first..=last).map(|year| (year.to_string(), year));
            let unknown = (tallies[0].units > 0).then(|| (UNKNOWN.to_owned(), 0));
            return years
                .chain(unknown)
                .map(|(key, year)| self.value(key, &mut tallies[year], 0))
                .collect();
        }
        let mut asked = vec![self.cut == Cut::Theme; keys.keys.len()];
        for (key, held) in keys.of_commune.iter().zip(&self.held) {
            asked[*key] |= *held;
        }
        let last = keys.keys.len() - 1;
        let all = self.cut == Cut::Whole;
        let named = !matches!(self.cut, Cut::Kind | Cut::State);
        let every = keys.keys.into_iter().zip(&mut tallies).zip(asked).enumerate();
        let every = every.filter(|(place, ((_, tally), asked))| {
            all || tally.units > 0 || named && *asked && *place < last
        });
        every
            .map(|(place, ((key, tally), _))| self.value(key, tally, keys.inhabitants[place]))
            .collect()
    }

    fn value(&self, key: String, tally: &mut Tally, inhabitants: u64) -> Value {
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
            Measure::Age => middle(&mut tally.ages).and_then(|age| count(u64::from(age))),
            Measure::Themes => count(u64::from(tally.themes.count_ones())),
            Measure::Spread => spread(tally.units, tally.communes.squares()).and_then(count),
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
