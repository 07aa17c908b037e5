//! Joint projects among past grants: what several funders pay together, and what one decision gives several organisations.
//!
//! No file says “this is a joint project”. What can be held of lines that count, each once, is narrower, and said so
//! wherever it is shown (`reference/methods.md` §7.1, indicator 9):
//!
//! * several funders pay one organisation, in one year, for one named purpose or under one number of a project;
//! * one decision of one funder pays several organisations, in one year, for one named purpose.
//!
//! Where funders of the first kind tell equal amounts, two of their lines may be one grant told twice under two names: that
//! is no joint project, and is counted apart. A purpose that names nothing (“operating grant”) joins nobody.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

use registers::grants::named_purpose;

use super::asked::Sieve;
use super::counting::Sum;
use super::ledger::{Ledger, Line, NOBODY};
use crate::features::directory::CountedGrant;

/// In which way several are in one project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    Funders,
    Organisations,
    Twice,
}

impl Joint {
    pub const ALL: [Self; 3] = [Self::Funders, Self::Organisations, Self::Twice];

    /// The word in addresses and keys of texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Funders => "funders",
            Self::Organisations => "organisations",
            Self::Twice => "twice",
        }
    }
}

/// A project, and the places of its lines in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Project {
    pub joint: Joint,
    pub lines: Vec<u32>,
}

/// What a line names, as it is held against others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    /// Number of the line in the database.
    line: i64,
    project: u64,
    /// The decision and what it names, where the line gives the number of one.
    act: Option<u64>,
}

/// What lines name. Many have one purpose in common, each of which is read once.
#[derive(Debug, Default)]
pub(super) struct Naming {
    /// By what the purpose's letters come to, what it names.
    purposes: HashMap<u64, Option<u64>>,
}

impl Naming {
    /// What a line names; nothing where it names nothing.
    pub fn named(&mut self, line: &CountedGrant) -> Option<Name> {
        let project = match filled(line.project.as_ref()) {
            Some(number) => hash(&("number", number)),
            None => {
                let purpose = line.purpose.as_deref()?;
                let read = || named_purpose(purpose).map(|name| hash(&("purpose", name)));
                (*self.purposes.entry(hash(purpose)).or_insert_with(read))?
            }
        };
        Some(Name {
            line: line.id,
            project,
            act: filled(line.reference.as_ref()).map(|act| hash(&(act, project))),
        })
    }
}

fn filled(text: Option<&String>) -> Option<&String> {
    text.filter(|text| !text.trim().is_empty())
}

fn hash(what: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

/// Finds the joint projects. Lines stand by beneficiary, then funder; names by line.
pub(super) fn find(lines: &[Line], names: &[Name]) -> Vec<Project> {
    let (mut paid, mut decided) = (Vec::new(), Vec::new());
    for (place, line) in (0_u32..).zip(lines) {
        if !line.named || line.beneficiary == NOBODY || line.year == 0 {
            continue;
        }
        let Ok(at) = names.binary_search_by_key(&line.id, |name| name.line) else {
            continue;
        };
        paid.push(((line.beneficiary, line.year, names[at].project), place));
        if let Some(act) = names[at].act {
            decided.push(((line.funder, line.year, act), place));
        }
    }
    let mut projects = Vec::new();
    let mut keep = |joint: Joint, places: &[u32]| {
        projects.push(Project {
            joint,
            lines: places.to_vec(),
        });
    };
    together(paid, |places| {
        if let Some(joint) = of_several_funders(lines, places) {
            keep(joint, places);
        }
    });
    together(decided, |places| {
        let who: BTreeSet<u32> = places.iter().map(|place| at(lines, *place).beneficiary).collect();
        if who.len() > 1 {
            keep(Joint::Organisations, places);
        }
    });
    projects
}

fn at(lines: &[Line], place: u32) -> &Line {
    &lines[place as usize]
}

/// Hands over the places of each key, in order.
fn together<K: Ord>(mut told: Vec<(K, u32)>, mut on: impl FnMut(&[u32])) {
    told.sort_unstable();
    for group in told
        .chunk_by(|one, other| one.0 == other.0)
        .filter(|group| group.len() > 1)
    {
        let places: Vec<u32> = group.iter().map(|(_, place)| *place).collect();
        on(&places);
    }
}

/// Whether several funders pay: surely where two of them tell no amount alike, else perhaps one grant told twice.
fn of_several_funders(lines: &[Line], places: &[u32]) -> Option<Joint> {
    let own = places.chunk_by(|one, other| at(lines, *one).funder == at(lines, *other).funder);
    let amounts: Vec<BTreeSet<i64>> = own
        .map(|own| own.iter().map(|place| at(lines, *place).cents).collect())
        .collect();
    let mut pairs = amounts
        .iter()
        .enumerate()
        .flat_map(|(place, one)| amounts[place + 1..].iter().map(move |other| (one, other)));
    match (
        amounts.len() > 1,
        pairs.any(|(one, other)| one.is_disjoint(other)),
    ) {
        (false, _) => None,
        (true, true) => Some(Joint::Funders),
        (true, false) => Some(Joint::Twice),
    }
}

/// Projects, and those of their lines that a question is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shared {
    pub projects: u64,
    pub sum: Sum,
}

/// What of each kind has lines in a question, in the order of [`Joint::ALL`].
pub(super) fn count(ledger: &Ledger, sieve: &Sieve<'_>) -> [Shared; Joint::ALL.len()] {
    Joint::ALL.map(|joint| {
        let mut shared = Shared::default();
        for project in ledger.joint.iter().filter(|one| one.joint == joint) {
            let before = shared.sum.grants;
            let lines = project.lines.iter().map(|place| at(&ledger.lines, *place));
            lines
                .filter(|line| sieve.takes(line))
                .for_each(|line| shared.sum.add(line));
            shared.projects += u64::from(shared.sum.grants > before);
        }
        shared
    })
}
