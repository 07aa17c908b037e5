//! Ties between organisations: who receives for one project together. They are read in past grants, where one decision pays
//! several organisations for one named purpose (`joint`); where it pays very many it is a programme, and ties nobody.
//!
//! It is reckoned when somebody asks, once for a version of the data: comparing with chance takes a while, and whoever asks for
//! anything else does not wait for it. Of who stands between others nothing is said but how it is spread: their names would be
//! of use to whoever wishes to part the others.

mod shape;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use statistics::network::{Link, Meetings, blau};
use territory::{Cut, Measure};

use super::computed::Value;
use super::joint::{Joint, Project};
use super::ledger::{Line, NOBODY, Party};
use shape::Shape;

/// Organisations that one project has at most.
pub(super) const TOGETHER: usize = 12;
/// Random networks that ties are held against, and what they begin with.
const ROUNDS: u32 = 200;
const SEED: u64 = 2_026;
/// Stands for the theme of whoever has none.
const NONE: u64 = 32;

/// A project and who is in it, by their places among the parties.
struct Gathering {
    year: u16,
    members: Vec<u32>,
}

/// Lines, who gives and receives in them, and the joint projects that they tell of.
type Told<'a> = (&'a [Line], &'a [Party], &'a [Project]);

/// Values of measures, by cut.
type Reckoned = HashMap<(Measure, Cut), Vec<Value>>;

/// The values of every measure of ties, each reckoned once: those that are held against chance apart from all others.
#[derive(Debug, Default)]
pub(super) struct Ties {
    seen: OnceLock<Reckoned>,
    against_chance: OnceLock<Reckoned>,
}

impl Ties {
    /// The values of a measure; nothing where there are none. It is always asked of the same lines, and of a thread that may wait.
    pub fn of(&self, told: Told<'_>, measure: Measure, cut: Cut) -> Vec<Value> {
        let reckoned = match measure {
            Measure::Openness => self.against_chance.get_or_init(|| against_chance(told)),
            _ => self.seen.get_or_init(|| seen(told)),
        };
        reckoned.get(&(measure, cut)).cloned().unwrap_or_default()
    }
}

/// How open themes are to each other, over what chance would give.
fn against_chance((lines, parties, joint): Told<'_>) -> Reckoned {
    let gatherings = gatherings(lines, joint);
    let parties = Parties(parties);
    let all: Vec<&Gathering> = gatherings.iter().collect();
    let whole = parties.openness(String::new(), &all);
    let years = by_year(&gatherings, |key, own| parties.openness(key, own));
    HashMap::from([
        ((Measure::Openness, Cut::Whole), vec![whole]),
        ((Measure::Openness, Cut::Year), years),
    ])
}

/// All that is read in the projects themselves.
fn seen((lines, parties, joint): Told<'_>) -> Reckoned {
    let gatherings = gatherings(lines, joint);
    let parties = Parties(parties);
    let all: Vec<&Gathering> = gatherings.iter().collect();
    let mixed = parties.mixed(String::new(), &all);
    let years = by_year(&gatherings, |key, own| parties.mixed(key, own));
    let shape = Shape::of(&all);
    let traits = shape
        .as_ref()
        .map_or_else(Vec::new, |shape| shape.traits(&parties, &all));
    let giant = traits.iter().find(|one| one.key == "giant").cloned();
    let giant = Value {
        key: String::new(),
        ..giant.unwrap_or_default()
    };
    let (bridging, classes) =
        shape.map_or_else(Default::default, |shape| shape.bridging(&parties, all.len()));
    HashMap::from([
        ((Measure::Mixed, Cut::Whole), vec![mixed]),
        ((Measure::Mixed, Cut::Trait), parties.mixtures(&all)),
        ((Measure::Mixed, Cut::Year), years),
        ((Measure::Ties, Cut::Whole), vec![giant]),
        ((Measure::Ties, Cut::Trait), traits),
        ((Measure::Bridging, Cut::Whole), vec![bridging]),
        ((Measure::Bridging, Cut::Trait), classes),
    ])
}

/// A value for each year of which any project is, the first one first.
fn by_year(gatherings: &[Gathering], value: impl Fn(String, &[&Gathering]) -> Value) -> Vec<Value> {
    let years: BTreeSet<u16> = gatherings.iter().map(|one| one.year).collect();
    let of = |year: u16| -> Vec<&Gathering> { gatherings.iter().filter(|one| one.year == year).collect() };
    years
        .into_iter()
        .map(|year| value(year.to_string(), &of(year)))
        .collect()
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

#[cfg(test)]
mod tests {
    use super::{Cut, Measure, Ties};

    #[test]
    fn who_asks_for_what_projects_say_does_not_wait_for_what_chance_gives() {
        let ties = Ties::default();
        assert!(!ties.of((&[], &[], &[]), Measure::Mixed, Cut::Whole).is_empty());
        assert!(ties.seen.get().is_some() && ties.against_chance.get().is_none());
        assert!(!ties.of((&[], &[], &[]), Measure::Openness, Cut::Whole).is_empty());
        assert!(ties.against_chance.get().is_some());
    }
}
