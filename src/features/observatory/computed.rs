//! The values of an indicator that is computed: one pass over what is in memory, exact whole numbers, the same whoever
//! asks. Pages, files, portraits, what is published and what is checked all come from here.

mod brought;
mod chosen;
pub(super) mod decades;
mod development;
mod giving;
pub(super) mod jobs;
mod narrow;
mod spread;
mod survival;
mod tally;
mod value;
mod whole;

use std::collections::HashMap;

use territory::{Cut, Measure, Observed, Territory};

use super::ledger::{Ledger, Stock};
use super::population::{Body, ELSEWHERE, GRANTED, LISTED, REGISTERS};
use crate::features::directory::{Kind, State};
use chosen::{counts, kinds};
pub(super) use development::base;
pub(super) use narrow::Narrow;
use tally::{Tally, YEARS_TOGETHER};
pub(super) use value::Value;

/// The key of what has no place, theme or year that is known.
pub(super) const UNKNOWN: &str = "-";

/// Years that organisations have, from 0 (`population`).
const YEARS: usize = 2_201;

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
    stock: &Stock,
    observed: &Observed,
    cut: Cut,
    narrow: &Narrow,
) -> Option<Vec<Value>> {
    let asked = Asked {
        territory,
        ledger: &stock.ledger,
        observed,
        cut,
        held: communes_of(territory, &narrow.place)?,
        everywhere: narrow.place.is_empty(),
        kinds: kinds(observed),
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
    match cut {
        Cut::Size => return Some(jobs::by_size(&asked, &stock.employers)),
        Cut::ThemeDecade => return Some(decades::values(&asked)),
        _ => {}
    }
    match observed.measure {
        Measure::Jobs => return Some(jobs::told(&asked, &stock.employers)),
        Measure::Ratio => return Some(brought::ratio(&asked, stock, narrow)),
        Measure::Development => return Some(development::values(&asked, &stock.brought, narrow)),
        Measure::Survival => return Some(survival::values(&asked)),
        Measure::Mixed
        | Measure::Openness
        | Measure::Ties
        | Measure::Bridging
        | Measure::Measured
        | Measure::Answers
        | Measure::Total => return Some(whole::values(&asked, stock, narrow)),
        Measure::Organisations
        | Measure::Density
        | Measure::Age
        | Measure::Births
        | Measure::Deaths
        | Measure::Themes
        | Measure::Spread
        | Measure::Grants
        | Measure::GrantMoney
        | Measure::Employers
        | Measure::Reach
        | Measure::Creations
        | Measure::Estimate
        | Measure::Concentration
        | Measure::SmallGrants
        | Measure::CoFunding => {}
    }
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
    /// Inhabitants of each, where something was loaded.
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
    /// The kinds of organisations that are counted.
    kinds: u8,
    theme: Option<u32>,
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
            Cut::Size | Cut::Year | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer => {}
        }
        let mut inhabitants = vec![0; keys.len()];
        let counted = |place: usize| self.held[place] && self.sees(place);
        for (place, commune) in communes.iter().enumerate().filter(|(place, _)| counted(*place)) {
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

    /// Whether anything was loaded of a commune from which this could be counted.
    fn sees(&self, commune: usize) -> bool {
        match self.observed.measure.is_of_grants() {
            true => self.ledger.reached[commune],
            false => self.ledger.population.coverage.holds(commune, self.kinds),
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
            Cut::Kind | Cut::State | Cut::Size | Cut::ThemeDecade | Cut::Age | Cut::Trait | Cut::Answer => {}
        }
    }

    /// Inhabitants of all communes that are asked for, where something was loaded.
    fn inhabitants(&self) -> u64 {
        let communes = self.territory.communes.iter().enumerate();
        let counted = communes.filter(|(place, _)| self.held[*place] && self.sees(*place));
        counted.map(|(_, commune)| u64::from(commune.population)).sum()
    }

    /// So many empty tallies as there are keys, each with how many of its communes can be counted.
    fn tallies(&self, keys: &Keys) -> Vec<Tally> {
        let many = match self.cut {
            Cut::Year => YEARS,
            _ => keys.keys.len(),
        };
        let mut tallies: Vec<Tally> = std::iter::repeat_with(Tally::default).take(many).collect();
        // Grants on the whole go to whomever they go, wherever they are.
        if self.observed.measure.is_of_grants()
            && self.everywhere
            && keys.of_commune.is_empty()
            && self.ledger.totals.counted > 0
        {
            return tallies;
        }
        let (mut seen, mut unseen) = (0, 0);
        for commune in (0..self.held.len()).filter(|commune| self.held[*commune]) {
            let sees = self.sees(commune);
            seen += u64::from(sees);
            unseen += u64::from(!sees);
            if let Some(key) = keys.of_commune.get(commune) {
                tallies[*key].seen += u64::from(sees);
                tallies[*key].unseen += u64::from(!sees);
            }
        }
        if keys.of_commune.is_empty() {
            tallies
                .iter_mut()
                .for_each(|tally| (tally.seen, tally.unseen) = (seen, unseen));
        }
        tallies
    }

    /// Those of the communes and the theme asked for that the indicator counts, commune by commune.
    fn bodies(&self) -> impl Iterator<Item = &Body> {
        let counts = counts(self.observed);
        let theme = self.theme.map(|bit| bit.trailing_zeros() as usize);
        let among = self.ledger.population.of(theme);
        let held = (0..self.held.len()).filter(move |commune| self.held[*commune]);
        held.flat_map(move |commune| among.map_or(&[][..], |among| among.of(commune)))
            .filter(move |body| counts(body))
    }

    fn organisations(&self, keys: &Keys) -> Vec<Tally> {
        let measure = self.observed.measure;
        let until = self.observed.until.unwrap_or(u16::MAX);
        let latest = self.ledger.population.latest;
        let areas = self
            .territory
            .areas
            .iter()
            .map(|area| self.observed.areas.contains(&area.slug));
        let far: Vec<bool> = std::iter::once(false).chain(areas).collect();
        // Of creations the last years that are known whole.
        let last = self.observed.until.unwrap_or(latest.saturating_sub(1));
        let mut own = self.tallies(keys);
        for body in self.bodies().filter(|body| self.sees(usize::from(body.commune))) {
            let date = match measure {
                Measure::Deaths => body.dissolved,
                _ => body.founded,
            };
            // Nothing is asked of whoever came after the last year, or lives where years of dissolution are: they are neither
            // counted nor among those whose date lacks.
            let years_of_end = (measure, self.cut) == (Measure::Deaths, Cut::Year);
            if date > until || years_of_end && date == 0 && !body.is(State::Dissolved) {
                continue;
            }
            let (known, met) = match measure {
                Measure::Employers => (
                    body.staff.is_some(),
                    body.staff.is_some_and(|band| band.employees().0 > 0),
                ),
                Measure::Reach => (body.area > 0, far[usize::from(body.area)]),
                Measure::Estimate => (
                    body.signs & (REGISTERS | GRANTED) != 0,
                    body.signs & REGISTERS != 0,
                ),
                Measure::Creations => (
                    date > 0,
                    date <= last && u64::from(date) + YEARS_TOGETHER > u64::from(last),
                ),
                _ => (date > 0, date > 0),
            };
            let mut add = |key: usize| {
                let tally = &mut own[key];
                tally.units += 1;
                tally.dated += u64::from(known);
                tally.themed += u64::from(body.themes != 0);
                tally.met += u64::from(met);
                tally.open += u64::from(match measure {
                    Measure::Estimate => body.signs & GRANTED != 0,
                    _ => body.signs & LISTED != 0 && body.staff.is_none(),
                });
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
            let inhabitants = self.inhabitants();
            let unknown = (tallies[0].units > 0).then(|| (UNKNOWN.to_owned(), 0));
            return years
                .chain(unknown)
                .map(|(key, year)| tallies[year].value(self, key, inhabitants))
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
            .map(|(place, ((key, tally), _))| tally.value(self, key, keys.inhabitants[place]))
            .collect()
    }
}
