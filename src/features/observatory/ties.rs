//! Ties between organisations: who receives for one project together. They are read in past grants, where one decision pays
//! several organisations for one named purpose (`joint`); where it pays very many it is a programme, and ties nobody.
//!
//! All of it is reckoned once for a version of the data: comparing with chance takes a while. Of who stands between others
//! nothing is said but how it is spread: their names would be of use to whoever wishes to part the others.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use statistics::network::{Graph, Link, Meetings, Weighted, blau};
use territory::{Cut, Measure};

use super::computed::Value;
use super::joint::{Joint, Project};
use super::ledger::{Line, NOBODY, Party};

/// Organisations that one project has at most.
pub(super) const TOGETHER: usize = 12;
/// Random networks that ties are held against, and what they begin with.
const ROUNDS: u32 = 200;
const SEED: u64 = 2_026;
/// Organisations with ties at least, for something to be said of how they stand.
const FEWEST: usize = 30;
/// Organisations of one class at least.
const SECRET: usize = 3;
/// Stands for the theme of whoever has none.
const NONE: u64 = 32;

/// A project and who is in it, by their places among the parties.
struct Gathering {
    year: u16,
    members: Vec<u32>,
}

/// The values of every measure of ties, by cut.
#[derive(Debug, Default)]
pub(super) struct Ties(HashMap<(Measure, Cut), Vec<Value>>);

impl Ties {
    /// The values of a measure; nothing where there are none.
    pub fn of(&self, measure: Measure, cut: Cut) -> Vec<Value> {
        self.0.get(&(measure, cut)).cloned().unwrap_or_default()
    }

    /// Reckons all of them.
    pub fn find(lines: &[Line], parties: &[Party], joint: &[Project]) -> Self {
        let gatherings = gatherings(lines, joint);
        let parties = Parties(parties);
        let mut ties = Self::default();
        let years: BTreeSet<u16> = gatherings.iter().map(|one| one.year).collect();
        let all: Vec<&Gathering> = gatherings.iter().collect();
        let of_year =
            |year: u16| -> Vec<&Gathering> { all.iter().copied().filter(|one| one.year == year).collect() };
        ties.keep(
            Measure::Mixed,
            Cut::Whole,
            vec![parties.mixed(String::new(), &all)],
        );
        ties.keep(Measure::Mixed, Cut::Trait, parties.mixtures(&all));
        ties.keep(
            Measure::Openness,
            Cut::Whole,
            vec![parties.openness(String::new(), &all)],
        );
        let by_year = |value: &dyn Fn(String, &[&Gathering]) -> Value| -> Vec<Value> {
            let own = years.iter().map(|year| (year.to_string(), of_year(*year)));
            own.map(|(key, own)| value(key, &own)).collect()
        };
        ties.keep(
            Measure::Mixed,
            Cut::Year,
            by_year(&|key, own| parties.mixed(key, own)),
        );
        ties.keep(
            Measure::Openness,
            Cut::Year,
            by_year(&|key, own| parties.openness(key, own)),
        );
        let shape = Shape::of(&all);
        let traits = shape
            .as_ref()
            .map_or_else(Vec::new, |shape| shape.traits(&parties, &all));
        let giant = traits.iter().find(|one| one.key == "giant").cloned();
        let whole = Value {
            key: String::new(),
            ..giant.unwrap_or_default()
        };
        ties.keep(Measure::Ties, Cut::Whole, vec![whole]);
        ties.keep(Measure::Ties, Cut::Trait, traits);
        let (whole, classes) =
            shape.map_or_else(Default::default, |shape| shape.bridging(&parties, all.len()));
        ties.keep(Measure::Bridging, Cut::Whole, vec![whole]);
        ties.keep(Measure::Bridging, Cut::Trait, classes);
        ties
    }

    fn keep(&mut self, measure: Measure, cut: Cut, values: Vec<Value>) {
        self.0.insert((measure, cut), values);
    }
}

/// Projects of several, as grants tell them.
fn gatherings(lines: &[Line], joint: &[Project]) -> Vec<Gathering> {
    let projects = joint.iter().filter(|one| one.joint == Joint::Organisations);
    let gathering = |project: &Project| {
        let own = || project.lines.iter().map(|place| &lines[*place as usize]);
        let members: BTreeSet<u32> = own()
            .map(|line| line.beneficiary)
            .filter(|one| *one != NOBODY)
            .collect();
        let year = own().map(|line| line.year).next()?;
        (2..=TOGETHER).contains(&members.len()).then(|| Gathering {
            year,
            members: members.into_iter().collect(),
        })
    };
    projects.filter_map(gathering).collect()
}

/// Members at gatherings, as the crate of statistics has them.
fn meetings<'a>(
    gatherings: impl Iterator<Item = &'a Gathering>,
    takes: impl Fn(u32) -> bool,
) -> Option<Meetings> {
    let links: Vec<Link> = (0_u64..)
        .zip(gatherings)
        .flat_map(|(gathering, one)| one.members.iter().map(move |member| (*member, gathering)))
        .filter(|(member, _)| takes(*member))
        .map(|(member, gathering)| Link {
            member: u64::from(member),
            gathering,
            cents: 0,
        })
        .collect();
    Meetings::new(&links).ok().filter(|_| !links.is_empty())
}

#[expect(clippy::cast_precision_loss, reason = "numbers of organisations and projects")]
fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// In thousandths; nothing where it is no number.
fn thousandths(share: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1,000")]
    let rounded = (share * 1_000.0).round() as i64;
    share.is_finite().then_some(rounded)
}

/// What is known of whoever receives.
struct Parties<'a>(&'a [Party]);

impl Parties<'_> {
    /// The first of its themes, in the order of the territory.
    fn theme(&self, member: u32) -> u64 {
        match self.0[member as usize].themes {
            0 => NONE,
            themes => u64::from(themes.trailing_zeros()),
        }
    }

    fn has_theme(&self, member: u32) -> bool {
        self.theme(member) != NONE
    }

    /// How many members of each theme a project has; nothing where fewer than two have one.
    fn themes(&self, gathering: &Gathering) -> Option<Vec<u64>> {
        let mut counts: BTreeMap<u64, u64> = BTreeMap::new();
        for member in gathering.members.iter().filter(|one| self.has_theme(**one)) {
            *counts.entry(self.theme(*member)).or_default() += 1;
        }
        (counts.values().sum::<u64>() > 1).then(|| counts.into_values().collect())
    }

    fn known(&self, gatherings: &[&Gathering]) -> Vec<Vec<u64>> {
        gatherings.iter().filter_map(|one| self.themes(one)).collect()
    }

    /// The share of projects that join several themes.
    fn mixed(&self, key: String, gatherings: &[&Gathering]) -> Value {
        let known = self.known(gatherings);
        let several = known.iter().filter(|counts| counts.len() > 1).count();
        self.valued(
            key,
            gatherings,
            (known.len(), thousandths(share(several, known.len()))),
        )
    }

    /// The same, and how mixed they are on average (Blau 1977).
    fn mixtures(&self, gatherings: &[&Gathering]) -> Vec<Value> {
        let known = self.known(gatherings);
        let mixed: f64 = known.iter().filter_map(|counts| blau(counts)).sum();
        #[expect(clippy::cast_precision_loss, reason = "a number of projects")]
        let mean = mixed / known.len() as f64;
        let several = self.mixed("several-themes".into(), gatherings);
        let blau = self.valued("blau".into(), gatherings, (known.len(), thousandths(mean)));
        if known.is_empty() {
            Vec::new()
        } else {
            vec![several, blau]
        }
    }

    /// Ties across themes over those of random networks in which each takes part as often; its bounds are those of chance.
    fn openness(&self, key: String, gatherings: &[&Gathering]) -> Value {
        let meetings = meetings(gatherings.iter().copied(), |member| self.has_theme(member));
        let found = meetings.and_then(|meetings| {
            let place = |member: u64| u32::try_from(member).unwrap_or_default();
            let against = meetings
                .bridging(|member| self.theme(place(member)), ROUNDS, SEED)
                .ok()?;
            Some((against.ratio()?, against.deviation / against.expected))
        });
        #[expect(clippy::cast_possible_truncation, reason = "a ratio of two numbers of ties")]
        let hundredths = |ratio: f64| (ratio * 100.0).round() as i64;
        let value = self.valued(key, gatherings, (self.known(gatherings).len(), None));
        Value {
            value: found.map(|(ratio, _)| hundredths(ratio)),
            low: found.map(|(_, away)| hundredths((1.0 - 1.96 * away).max(0.0))),
            high: found.map(|(_, away)| hundredths(1.0 + 1.96 * away)),
            ..value
        }
    }

    /// A value computed from projects, of which so many have a theme on two sides.
    fn valued(&self, key: String, gatherings: &[&Gathering], (known, value): (usize, Option<i64>)) -> Value {
        Value {
            key,
            value: value.filter(|_| known > 0),
            units: gatherings.len() as u64,
            dated: gatherings.len() as u64,
            themed: known as u64,
            ..Value::default()
        }
    }
}

/// Who is tied to whom, and how much it weighs: of a project of n, 1 / (n − 1) for each pair.
struct Shape {
    members: Vec<u32>,
    /// Places among the members.
    ties: Vec<(u32, u32, f64)>,
}

impl Shape {
    fn of(gatherings: &[&Gathering]) -> Option<Self> {
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
    fn traits(&self, parties: &Parties<'_>, gatherings: &[&Gathering]) -> Vec<Value> {
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
    fn bridging(&self, parties: &Parties<'_>, projects: usize) -> (Value, Vec<Value>) {
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
    use super::{Parties, Party, Shape};

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
