//! What ties make together: how many there are of all that could be, how far one gets by them, who stands between others.

use std::collections::BTreeSet;

use statistics::network::{Graph, Meetings, Weighted};

use super::super::computed::Value;
use super::{Gathering, NONE, Parties, meetings, share, thousandths};

/// Organisations with ties at least, for something to be said of how they stand.
const FEWEST: usize = 30;
/// Organisations of one class at least.
const SECRET: usize = 3;

/// Who is tied to whom, and how much it weighs: of a project of n, 1 / (n − 1) for each pair.
pub(super) struct Shape {
    members: Vec<u32>,
    /// Places among the members.
    ties: Vec<(u32, u32, f64)>,
}

impl Shape {
    pub(super) fn of(gatherings: &[&Gathering]) -> Option<Self> {
        let meetings = meetings(gatherings.iter().copied(), |_| true)?;
        let members = meetings.members();
        let place = |member: u64| {
            let place = members.binary_search(&member).expect("a pair is of members");
            u32::try_from(place).expect("there are fewer than parties")
        };
        let pairs = meetings.pairs();
        let ties = pairs
            .iter()
            .map(|pair| (place(pair.one), place(pair.other), pair.weight));
        Some(Self {
            ties: ties.collect(),
            members: members
                .iter()
                .map(|one| u32::try_from(*one).unwrap_or_default())
                .collect(),
        })
    }

    /// Density, the greatest part, the core, ties across themes and communes, ties that are new: shares in thousandths.
    pub(super) fn traits(&self, parties: &Parties<'_>, gatherings: &[&Gathering]) -> Vec<Value> {
        let pairs: Vec<(u32, u32)> = self.ties.iter().map(|(one, other, _)| (*one, *other)).collect();
        let Ok(graph) = Graph::new(self.members.len(), &pairs) else {
            return Vec::new();
        };
        let nodes = self.members.len();
        let giant = graph.component_sizes().first().map(|size| share(*size, nodes));
        let core = graph.cores().iter().filter(|core| **core > 1).count();
        let theme = |member: u32| Some(parties.theme(member)).filter(|theme| *theme != NONE);
        let commune = |member: u32| parties.0[member as usize].commune.map(u64::from);
        let found = [
            ("giant", giant),
            ("core", Some(share(core, nodes))),
            ("density", graph.density()),
            ("themes", self.across(theme)),
            ("communes", self.across(commune)),
            ("new", new_ties(gatherings)),
        ];
        let known = parties.known(gatherings).len();
        let value = |(key, found): (&str, Option<f64>)| {
            let found = found.and_then(thousandths);
            Value {
                value: found,
                ..parties.valued(key.into(), gatherings, (known, None))
            }
        };
        found.into_iter().map(value).collect()
    }

    /// The share of ties between two groups, by their weight, of those of which both are known.
    fn across(&self, group: impl Fn(u32) -> Option<u64>) -> Option<f64> {
        let (mut across, mut all) = (0.0, 0.0);
        for (one, other, weight) in &self.ties {
            let [one, other] = [one, other].map(|place| group(self.members[*place as usize]));
            if let Some((one, other)) = one.zip(other) {
                all += weight;
                across += if one == other { 0.0 } else { *weight };
            }
        }
        (all > 0.0).then(|| across / all)
    }

    /// How many stand between others, and how far their ties go from theme to theme: as classes, and none that a few could be
    /// told from.
    pub(super) fn bridging(&self, parties: &Parties<'_>, projects: usize) -> (Value, Vec<Value>) {
        let nodes = self.members.len();
        let value = |key: &str, part: Option<(usize, usize)>, withheld: bool| Value {
            key: key.to_owned(),
            value: part.and_then(|(part, whole)| thousandths(share(part, whole))),
            withheld,
            units: nodes as u64,
            dated: projects as u64,
            themed: self.members.iter().filter(|one| parties.has_theme(**one)).count() as u64,
            ..Value::default()
        };
        let Ok(weighted) = Weighted::new(nodes, &self.ties) else {
            return Default::default();
        };
        if nodes < FEWEST {
            return (value("", None, false), Vec::new());
        }
        let between = weighted.between();
        let constraints = weighted.constraints().into_iter().zip(&between);
        let bridges = constraints.map(|(constraint, between)| match between {
            false => 2,
            true => usize::from(constraint >= Some(0.25)),
        });
        let spread = self.spread(parties).into_iter();
        let spread = spread.map(|one| [0.01, 0.5].iter().filter(|bound| one >= **bound).count());
        let is_secret = |counts: &[usize]| counts.iter().any(|count| (1..SECRET).contains(count));
        let mut told = Vec::new();
        for (classes, keys) in [
            (bridges.collect(), ["bridge-most", "bridge-some", "bridge-few"]),
            (
                spread.collect::<Vec<_>>(),
                ["spread-one", "spread-some", "spread-many"],
            ),
        ] {
            let mut counts = [0_usize; 3];
            classes.iter().for_each(|class| counts[*class] += 1);
            let secret = is_secret(&counts);
            for (key, count) in keys.into_iter().zip(counts) {
                let part = Some((count, classes.len())).filter(|_| !secret);
                told.push(value(key, part, secret));
            }
        }
        let many = between.iter().filter(|one| **one).count();
        let secret = is_secret(&[many, nodes - many]);
        let whole = value("", Some((many, nodes)).filter(|_| !secret), secret);
        (whole, told)
    }

    /// How the ties of each are spread over themes, of those that lead to somebody whose theme is known: not to have one is none.
    fn spread(&self, parties: &Parties<'_>) -> Vec<f64> {
        let themes: Vec<u64> = self.members.iter().map(|one| parties.theme(*one)).collect();
        let is_known = |place: &u32| themes[*place as usize] != NONE;
        let mut known = self.ties.clone();
        known.retain(|(one, other, _)| is_known(one) && is_known(other));
        let weighted = Weighted::new(themes.len(), &known);
        let spread = weighted.and_then(|weighted| weighted.participation(&themes));
        spread.unwrap_or_default().into_iter().flatten().collect()
    }
}

/// Of the pairs that met in the last year, the share that had never met before; nothing of a single year.
fn new_ties(gatherings: &[&Gathering]) -> Option<f64> {
    let last = gatherings.iter().map(|one| one.year).max()?;
    let pairs = |takes: fn(u16, u16) -> bool| -> BTreeSet<(u64, u64)> {
        let own = gatherings.iter().copied().filter(|one| takes(one.year, last));
        let found = meetings(own, |_| true);
        let found = found.iter().flat_map(Meetings::pairs);
        found.map(|pair| (pair.one, pair.other)).collect()
    };
    let (before, now) = (pairs(|year, last| year < last), pairs(|year, last| year == last));
    let fresh = now.difference(&before).count();
    (!before.is_empty()).then(|| share(fresh, now.len()))
}

#[cfg(test)]
mod tests {
    use super::super::{Parties, Party};
    use super::Shape;

    #[test]
    fn to_have_no_theme_is_none_that_ties_go_to() {
        let party = |themes| Party {
            themes,
            ..Party::default()
        };
        let parties = [1, 2, 0].map(party);
        let (members, ties) = (vec![0, 1, 2], vec![(0, 1, 1.0), (0, 2, 1.0)]);
        // Of both ties of the first one, one theme is known.
        assert_eq!(Shape { members, ties }.spread(&Parties(&parties)), [0.0, 0.0]);
    }
}
