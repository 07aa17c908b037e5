//! What employers come to by commune and by theme, and what of it may be told.

use std::collections::{BTreeMap, BTreeSet};

use registers::StaffBand;
use statistics::bands::Band;
use statistics::secrecy::{
    Cell, Change, Crossing, Measure, Place, Rule, Table, leaks, may_be_told, protect, told_apart,
};
use territory::Territory;

use super::sizes::{APART, class_of};
use crate::features::observatory::employers::Employer;

/// Looks at a line before the choice of what to hide with it is taken as good enough.
const STEPS: usize = 50;

pub(super) const RULE: Rule = Rule::ORGANISATIONS;

/// What the employers of a place, of a theme or of the whole come to.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    pub bands: Vec<Band>,
    pub withheld: bool,
}

impl Sum {
    fn add(&mut self, employer: &Employer) {
        let (least, most) = employer.staff.employees();
        match self
            .bands
            .iter_mut()
            .find(|one| (one.least, one.most) == (least, most))
        {
            Some(known) => known.employers += 1,
            None => self.bands.push(Band {
                least,
                most,
                employers: 1,
            }),
        }
    }

    /// What the rule looks at, of the least and of the most that there can be.
    fn cells(&self) -> [Cell; 2] {
        let of = |each: fn(&Band) -> u32| Cell {
            units: self.bands.iter().map(|band| band.employers).sum(),
            value: self
                .bands
                .iter()
                .map(|band| {
                    i64::from(each(band)).saturating_mul(i64::try_from(band.employers).unwrap_or(i64::MAX))
                })
                .fold(0, i64::saturating_add),
            largest: self
                .bands
                .iter()
                .map(|band| i64::from(each(band)))
                .max()
                .unwrap_or_default(),
        };
        [of(|band| band.least), of(|band| band.most.unwrap_or(band.least))]
    }
}

/// Employers, and what may be told of them.
#[derive(Clone, Debug, Default)]
pub(in crate::features::observatory) struct Lines {
    /// By number.
    pub employers: Vec<Employer>,
    pub(super) whole: Sum,
    pub(super) communes: Vec<Sum>,
    /// Those without a theme come last.
    pub(super) themes: Vec<Sum>,
    /// By size, the smallest first.
    pub(super) sizes: [Sum; APART.len()],
    /// Those who were counted when sizes were told apart last, whatever was published since.
    pub sized: Banded,
    /// Whether they are told apart now.
    pub(super) sizes_are_told: bool,
}

/// The bands of those who employ, by their numbers.
pub(in crate::features::observatory) type Banded = BTreeMap<i64, StaffBand>;

impl Lines {
    /// Of employers in the order of their numbers.
    pub fn of(territory: &Territory, employers: Vec<Employer>) -> Self {
        let mut lines = Self {
            whole: Sum::default(),
            communes: vec![Sum::default(); territory.communes.len()],
            themes: vec![Sum::default(); territory.themes.len() + 1],
            sizes: Default::default(),
            sized: Banded::new(),
            sizes_are_told: false,
            employers,
        };
        for one in &lines.employers {
            lines.whole.add(one);
            lines.communes[usize::from(one.commune)].add(one);
            lines.themes[usize::from(one.theme)].add(one);
            if let Some(size) = class_of(one.staff) {
                lines.sizes[size].add(one);
            }
        }
        protected(&mut lines.communes, &mut lines.whole, &BTreeSet::new());
        protected(&mut lines.themes, &mut lines.whole, &BTreeSet::new());
        // A place less some themes may be what very few are: such places are not told, nor what would give them back.
        let mut kept = BTreeSet::new();
        loop {
            let found = told_apart(&lines.crossings(), RULE.fewest);
            let before = kept.len();
            for (at, one) in lines.crossing_places().into_iter().enumerate() {
                if found.contains(&at) && !lines.communes[one.0].withheld {
                    kept.insert(one.0);
                }
            }
            if kept.len() == before {
                // Where places that are not told anyway less themes would tell, no theme is.
                for theme in lines.themes.iter_mut().filter(|_| !found.is_empty()) {
                    theme.withheld = !theme.bands.is_empty();
                }
                return lines;
            }
            protected(&mut lines.communes, &mut lines.whole, &kept);
        }
    }

    /// Whether sizes may be told apart: each that anybody has is of three at least, none of them with almost all of its jobs.
    pub(super) fn sizes_may_be_told(&self) -> bool {
        let mut cells = self.sizes.iter().flat_map(Sum::cells);
        cells.all(|cell| RULE.sensitive(&cell).is_none())
    }

    /// The same, of which these were counted when sizes were told apart last: they are told where all are counted as then.
    pub fn of_sized(mut self, sized: Banded) -> Self {
        self.sizes_are_told = self.sizes_may_be_told() && self.banded() == sized;
        self.sized = sized;
        self
    }

    /// The same, with sizes told apart where they may be and what became of each since they were last tells on nobody.
    pub fn next_sized(self, last: &Banded) -> Self {
        let now = self.banded();
        let told = self.sizes_may_be_told() && (last.is_empty() || changed_enough(last, &now));
        self.of_sized(if told { now } else { last.clone() })
    }

    fn banded(&self) -> Banded {
        let employing = self.employers.iter().filter(|one| class_of(one.staff).is_some());
        employing.map(|one| (one.organisation, one.staff)).collect()
    }

    /// The commune and the theme of those who are in both, and how many they are.
    fn both(&self) -> BTreeMap<(usize, usize), u64> {
        let mut both = BTreeMap::new();
        for one in &self.employers {
            *both
                .entry((usize::from(one.commune), usize::from(one.theme)))
                .or_default() += 1;
        }
        both
    }

    fn crossing_places(&self) -> Vec<(usize, usize)> {
        self.both().into_keys().collect()
    }

    /// The same as everybody sees it: what is not told is known only together.
    fn crossings(&self) -> Vec<Crossing> {
        let seen = |sums: &[Sum], at: usize| match sums[at].withheld {
            true => sums.len(),
            false => at,
        };
        let both = self.both().into_iter();
        both.map(|((commune, theme), units)| Crossing {
            row: seen(&self.communes, commune),
            column: seen(&self.themes, theme),
            units,
        })
        .collect()
    }
}

/// Whether of each size nobody came or went, or three at least, none of them almost alone.
fn changed_enough(last: &Banded, now: &Banded) -> bool {
    let mut changes: [Vec<Change>; APART.len()] = Default::default();
    let numbers: BTreeSet<&i64> = last.keys().chain(now.keys()).collect();
    for number in numbers {
        let bands = [last.get(number), now.get(number)];
        let classes = bands.map(|band| band.and_then(|band| class_of(*band)));
        if classes[0] == classes[1] {
            continue;
        }
        for (band, class) in bands.into_iter().zip(classes) {
            if let (Some(band), Some(class)) = (band, class) {
                changes[class].push(ends(*band));
            }
        }
    }
    changes.iter().all(|changes| may_be_told(changes, &RULE))
}

/// How many work there at least and at most, as far as is known.
pub(super) fn ends(band: StaffBand) -> Change {
    let (least, most) = band.employees();
    [i64::from(least), i64::from(most.unwrap_or(least))]
}

/// Marks what of a line may not be told, and of its sum; `kept` may not in any case.
fn protected(rows: &mut [Sum], whole: &mut Sum, kept: &BTreeSet<usize>) {
    let shown = [Measure::Value];
    let mut hidden: BTreeSet<Place> = BTreeSet::new();
    let mut tables = Vec::new();
    for side in 0..2 {
        let cell = |(at, row): (usize, &Sum)| {
            let cell = row.cells()[side];
            match kept.contains(&at) {
                // As if it were of too few.
                true => Cell {
                    units: cell.units.min(1),
                    ..cell
                },
                false => cell,
            }
        };
        let cells: Vec<Cell> = rows.iter().enumerate().map(cell).collect();
        // A line that is too long for the rule to be looked at is not told.
        let Ok(table) = Table::line(&cells, &shown) else {
            rows.iter_mut().chain([whole]).for_each(|row| row.withheld = true);
            return;
        };
        hidden.extend(protect(&table, &RULE, STEPS).hidden());
        tables.push(table);
    }
    let told = tables
        .iter()
        .any(|table| !leaks(table, &hidden, &RULE).is_empty());
    for (at, row) in rows.iter_mut().enumerate() {
        let place = Place {
            row: Some(at),
            column: Some(0),
        };
        row.withheld = !row.bands.is_empty() && (told || hidden.contains(&place));
    }
    let sum = Place {
        row: None,
        column: Some(0),
    };
    whole.withheld |= told || hidden.contains(&sum);
}
