//! Candidates in classes: those of one class bring the same to the needs, and differ by sector, commune and relevance alone.
//!
//! What a class would still add to the needs is looked up once for all of it. That and what its first member is worth beside is a
//! bound for the class, so that of thousands of candidates only those of a few classes are looked at.

use rustc_hash::FxHashMap;

use crate::cover::Cover;
use crate::problem::{Meaning, Problem};

/// Some candidates, class by class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Classes {
    classes: Vec<Class>,
    /// Steps that those of a class bring, class by class.
    steps: Vec<u32>,
    candidates: Vec<One>,
}

/// Where the steps of a class and its candidates end.
#[derive(Clone, Copy, Debug)]
struct Class {
    steps: u32,
    end: u32,
}

/// A candidate of a class, those worth most beside the needs first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct One {
    pub(crate) candidate: u32,
    /// Its place among all places.
    pub(crate) spot: u32,
    /// What it is worth at most beside what it brings to the needs.
    beside: i64,
}

impl Classes {
    /// All who may be in a group.
    pub(crate) fn of(problem: &Problem) -> Self {
        let is_step = |element: &&u32| matches!(problem.meanings[**element as usize], Meaning::Step(..));
        let steps = |candidate: u32| {
            let elements = problem.elements(candidate as usize);
            &elements[..elements.iter().take_while(is_step).count()]
        };
        let mut numbers: FxHashMap<&[u32], usize> = FxHashMap::default();
        let mut classes: Vec<(&[u32], Vec<One>)> = Vec::new();
        for candidate in &problem.order {
            let steps = steps(*candidate);
            let number = *numbers.entry(steps).or_insert_with(|| {
                classes.push((steps, Vec::new()));
                classes.len() - 1
            });
            let brought: i64 = steps.iter().map(|step| problem.weights[*step as usize]).sum();
            classes[number].1.push(One {
                candidate: *candidate,
                spot: problem.spot_of(*candidate),
                beside: problem.alone(*candidate) - brought,
            });
        }
        // In a class the more promising is the one worth more beside: they stand in that order already.
        let mut all = Self::default();
        for (steps, candidates) in classes {
            all.candidates.extend(candidates);
            all.close(steps);
        }
        all
    }

    /// Those of them who fit.
    pub(crate) fn only(&self, fits: impl Fn(&One) -> bool) -> Self {
        let mut some = Self::default();
        for (steps, own) in self.each() {
            let before = some.candidates.len();
            some.candidates
                .extend(own.iter().copied().filter(|one| fits(one)));
            if some.candidates.len() > before {
                some.close(steps);
            }
        }
        some
    }

    /// Makes those who came last a class that brings these steps.
    fn close(&mut self, steps: &[u32]) {
        self.steps.extend(steps);
        let short = |count: usize| u32::try_from(count).expect("candidates are counted in 32 bits");
        self.classes.push(Class {
            steps: short(self.steps.len()),
            end: short(self.candidates.len()),
        });
    }

    /// Each class: its steps, its candidates.
    fn each(&self) -> impl Iterator<Item = (&[u32], &[One])> {
        let mut last = Class { steps: 0, end: 0 };
        self.classes.iter().map(move |class| {
            let before = std::mem::replace(&mut last, *class);
            let steps = &self.steps[before.steps as usize..class.steps as usize];
            (steps, &self.candidates[before.end as usize..class.end as usize])
        })
    }

    /// Whoever adds most to a group among those who may: more than `least`, of equals the one of the highest `rank`. With what
    /// it adds.
    pub(crate) fn best<R: Ord>(
        &self,
        cover: &Cover<'_>,
        least: i64,
        rank: impl Fn(u32) -> R,
        may: impl Fn(u32) -> bool,
    ) -> Option<(i64, u32)> {
        let mut best: Option<(i64, R, u32)> = None;
        let open = |steps: &[u32]| steps.iter().map(|step| cover.open(*step)).sum();
        self.walk(open, |most, one| {
            if best.as_ref().map_or(most <= least, |best| most < best.0) {
                return false;
            }
            let gain = cover.gain(one);
            let is_better = match &best {
                None => gain > least,
                Some((known, of, _)) => gain > *known || gain == *known && rank(one) > *of,
            };
            if is_better && may(one) {
                best = Some((gain, rank(one), one));
            }
            true
        });
        best.map(|(gain, _, candidate)| (gain, candidate))
    }

    /// Shows the candidates of each class, what each is worth at most first, where steps are worth what `worth` says: as long as
    /// `could_be` says that somebody worth so much could be wanted, for those after it in the class are worth less.
    pub(crate) fn walk(&self, worth: impl Fn(&[u32]) -> i64, mut could_be: impl FnMut(i64, u32) -> bool) {
        for (steps, own) in self.each() {
            let brought = worth(steps);
            for one in own {
                if !could_be(brought + one.beside, one.candidate) {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use proptest::prelude::*;

    use super::*;
    use crate::{Candidate, Evidence, Kind, Level, Need, Parameters, Resource, Source};

    const LEVELS: [Level; 3] = [Level::Declared, Level::Described, Level::Proven];

    fn candidate(id: i64, (brings, sector, relevance): (Vec<(i64, usize)>, u16, u16)) -> Candidate {
        let evidence = brings.into_iter().map(|(need, level)| Evidence {
            need,
            level: LEVELS[level],
            source: Source::Register,
            date: None,
        });
        Candidate {
            id,
            kind: Kind::ALL[usize::from(relevance) % Kind::ALL.len()],
            sectors: vec![sector],
            commune: Some(u32::from(relevance % 7)),
            side: None,
            place: None,
            evidence: evidence.collect(),
            relevance,
            load: 0,
            opted_out: false,
            overdue: false,
            rested: u16::MAX,
        }
    }

    proptest! {
        #[test]
        fn whoever_adds_most_is_found_as_if_everybody_were_looked_at(
            brought in proptest::collection::vec(
                (proptest::collection::vec((0..4_i64, 0..3_usize), 0..3), 0..5_u16, 250..1000_u16), 3..60),
            group in proptest::collection::btree_set(0..3_usize, 0..3),
            least in -100..2_000_i64,
            kind in 0..Kind::ALL.len(),
        ) {
            let needs = (0..4).map(|id| Need { id, resource: Resource::ALL[0], weight: 2, words: Vec::new() });
            let candidates = (0..).zip(brought).map(|(id, one)| candidate(id, one)).collect();
            let problem = Problem::new(needs.collect(), candidates, &[], Parameters::default()).expect("it can be asked");
            let members: Vec<u32> = group.into_iter().map(|at| problem.order[at]).collect();
            let cover = Cover::of(&problem, &members);
            let may = |one: u32| problem.kind(one as usize) != kind && !members.contains(&one);
            let all = problem.order.iter().copied().filter(|one| may(*one) && cover.gain(*one) > least);
            let most = all.map(|one| (cover.gain(one), Reverse(one))).max();
            let found = problem.classes.best(&cover, least, Reverse, may);
            prop_assert_eq!(found, most.map(|(gain, Reverse(one))| (gain, one)));
            let some = problem.classes.only(|one| one.candidate % 2 == 0);
            let mut seen = Vec::new();
            some.walk(|_| 0, |_, one| { seen.push(one); true });
            seen.sort_unstable();
            let mut even: Vec<u32> = problem.order.iter().copied().filter(|one| one % 2 == 0).collect();
            even.sort_unstable();
            prop_assert_eq!(seen, even);
        }
    }
}
