//! Several different groups for the screen, at once, with a bound on what could be had at best.

use std::borrow::Cow;

use crate::classes::Classes;
use crate::cover::Cover;
use crate::exact::Solver;
use crate::explanation::{Group, Proposals};
use crate::greedy::Pool;
use crate::problem::{Meaning, Problem, STEPS};
use crate::relaxation::{Among, relax};

/// Anchors tried: the best holders of the rarest need, and the places with the most around them.
const HOLDERS: usize = 8;
const PLACES: usize = 48;
/// Candidates looked at as possible centres.
const CENTRES: usize = 2_000;
/// Steps of the subgradient for the bound on the screen.
const BOUND_STEPS: usize = 40;
/// Anchors around whom a second beginning is tried, and the steps that find it.
const AGAIN: usize = 8;
const AGAIN_STEPS: usize = 20;
/// Groups of so few among so few candidates are looked for in so many steps of the search for the best, too: one member who
/// is not the best weighs most there.
const SMALL: usize = 4;
const FEW: usize = 1_000;
const NODES: u64 = 24;

/// A group: its score, its members by number, who stays.
pub(crate) type Found = (i64, Vec<u32>, Option<u32>);

/// What was found around an anchor, and whoever was in the group for a while.
#[derive(Default)]
pub(crate) struct Around {
    pub(crate) found: Option<Found>,
    seen: Vec<u32>,
}

impl Problem {
    /// Different groups, the best first; fewer than asked, or none, when there are no more. Of two groups
    /// at most half of the members are the same.
    #[must_use]
    pub fn propose(&self) -> Proposals {
        let mut groups: Vec<Group> = Vec::new();
        let mut reused = Vec::new();
        let mut start: Option<Vec<u32>> = None;
        let anchors = self.anchors();
        let mut around: Vec<Around> = Vec::new();
        let wishing = self.wishing();
        let bound = self.bound_by_steps(&mut start).max(0);
        for place in 0..self.parameters.proposals {
            let is_last = place > 0 && place + 1 == self.parameters.proposals;
            let kept = is_last
                .then(|| self.kept(&reused, groups.first(), wishing.as_deref()))
                .flatten();
            let found = match (&kept, &wishing) {
                (Some((found, _)), _) => Some(found.clone()),
                (None, Some(wishing)) => self.best_wished(wishing, &reused),
                (None, None) => self.best_around((&anchors, &mut around), &reused, start.take()),
            };
            let Some(found) = found else { break };
            let (_, members, fixed) = if place == 0 && wishing.is_none() {
                self.looked_for(found)
            } else {
                found
            };
            // Where few could bring anything groups are smaller than asked: half of what was asked may be all of one.
            if groups.iter().any(|group| self.is_alike(group, &members)) {
                continue;
            }
            if reused.is_empty() {
                reused = vec![false; self.candidates.len()];
            }
            let kept = kept.map_or_else(Vec::new, |(_, kept)| kept);
            groups.push(Group {
                kept,
                ..self.explained(&members, fixed, &reused)
            });
            for member in &members {
                reused[*member as usize] = true;
            }
        }
        let best = groups.iter().map(|group| group.score).max().unwrap_or(0);
        Proposals {
            bound: bound.max(best),
            others: self.others(&groups),
            groups,
        }
    }

    /// A group, or a better one that the search for the best comes by soon.
    fn looked_for(&self, found: Found) -> Found {
        if self.size() > SMALL || self.order.len() > FEW {
            return found;
        }
        let known: Vec<i64> = found
            .1
            .iter()
            .map(|at| self.candidates[*at as usize].id)
            .collect();
        let mut solver = Solver::new(self, &[known]);
        solver.run(NODES);
        let (ids, score) = solver.best();
        if score <= found.0 {
            return found;
        }
        let mut members: Vec<u32> = ids
            .iter()
            .filter_map(|id| u32::try_from(self.find(*id)?).ok())
            .collect();
        members.sort_unstable();
        let near = |centre: &&u32| {
            let mut others = members.iter();
            others.all(|one| one == *centre || self.is_near(**centre as usize, *one as usize))
        };
        let fixed = self
            .parameters
            .radius
            .and_then(|_| members.iter().find(near).copied());
        let pool = self.pool(fixed, &[], false);
        let better_still = self.exchanged(&pool, Cover::of(self, &members), &mut Vec::new());
        better_still.unwrap_or(found)
    }

    /// Whether more than half of the members of either are in both.
    fn is_alike(&self, group: &Group, members: &[u32]) -> bool {
        let ids: Vec<i64> = members
            .iter()
            .map(|at| self.candidates[*at as usize].id)
            .collect();
        let both = group.members.iter().filter(|one| ids.contains(&one.id)).count();
        both * 2 > group.members.len().min(ids.len())
    }

    /// No group is worth more, in points; distances are left aside.
    #[must_use]
    pub fn upper_bound(&self) -> i64 {
        self.bound_by_steps(&mut None).max(0)
    }

    /// The bound, and the best group that came by on the way.
    fn bound_by_steps(&self, start: &mut Option<Vec<u32>>) -> i64 {
        let (none, mut best) = (Cover::new(self), 0);
        let all = Among::Classes(&self.classes);
        let relaxed = relax(self, &none, all, &self.weights, BOUND_STEPS, |group| {
            let score = Cover::of(self, group).score;
            if score > best {
                best = score;
                *start = Some(group.to_vec());
            }
            best
        });
        relaxed.map_or(0, |relaxed| relaxed.bound)
    }

    /// The best group around any of the anchors that shares few members with earlier ones. `start` is
    /// another beginning, where there is no distance. What was found around an anchor before is kept in `around`.
    fn best_around(
        &self,
        (anchors, around): (&[u32], &mut Vec<Around>),
        reused: &[bool],
        start: Option<Vec<u32>>,
    ) -> Option<Found> {
        if self.parameters.radius.is_none() {
            let pool = self.pool(None, reused, false);
            let other =
                start.and_then(|start| self.exchanged(&pool, Cover::of(self, &start), &mut Vec::new()));
            return better(self.scored_around(&pool).found, other);
        }
        // Whoever met too few members of earlier groups to be refused one finds the same again.
        let is_reused = |one: &&u32| reused.get(**one as usize).copied().unwrap_or(false);
        let holds = |one: &Around| one.seen.iter().filter(is_reused).count() < self.reusable();
        for (at, anchor) in anchors.iter().enumerate() {
            if !around.get(at).is_some_and(holds) {
                let found = self.scored_around(&self.pool(Some(*anchor), reused, false));
                match around.get_mut(at) {
                    Some(known) => *known = found,
                    None => around.push(found),
                }
            }
        }
        let mut best: Vec<(u32, Option<&Found>)> = anchors
            .iter()
            .copied()
            .zip(around.iter().map(|one| one.found.as_ref()))
            .collect();
        // Stable: of equals the anchor that came first.
        best.sort_by_key(|(_, found)| std::cmp::Reverse(found.map_or(0, |found| found.0)));
        let again = best
            .iter()
            .take(AGAIN)
            .filter_map(|(anchor, _)| self.begun_again(*anchor, reused));
        let again: Vec<Found> = again.collect();
        let first = best.into_iter().filter_map(|(_, found)| found.cloned());
        first
            .chain(again)
            .fold(None, |best, found| better(best, Some(found)))
    }

    /// The group that the relaxation around an anchor comes by, exchanged until nothing helps.
    fn begun_again(&self, anchor: u32, reused: &[bool]) -> Option<Found> {
        let pool = self.pool(Some(anchor), reused, false);
        let given = Cover::of(self, &[anchor]);
        let others = pool
            .order
            .only(|one| one.candidate != anchor && !pool.is_reused(one.candidate));
        let mut best: Option<(i64, Vec<u32>)> = None;
        let others = Among::Classes(&others);
        relax(self, &given, others, &self.weights, AGAIN_STEPS, |group| {
            let mut members = vec![anchor];
            members.extend(group);
            let score = Cover::of(self, &members).score;
            if best.as_ref().is_none_or(|(known, _)| score > *known) {
                best = Some((score, members));
            }
            best.as_ref().map_or(0, |(score, _)| *score)
        })?;
        let (_, members) = best?;
        self.exchanged(&pool, Cover::of(self, &members), &mut Vec::new())
    }

    pub(crate) fn scored_around(&self, pool: &Pool<'_>) -> Around {
        let Some(cover) = pool.greedy() else {
            return Around::default();
        };
        let mut seen = cover.members.clone();
        let is_whole = cover.missing_in_all() == 0;
        let found = is_whole.then(|| self.exchanged(pool, cover, &mut seen)).flatten();
        Around { found, seen }
    }

    /// A group exchanged until nothing helps; who came in on the way is added to `seen`.
    fn exchanged(&self, pool: &Pool<'_>, mut cover: Cover<'_>, seen: &mut Vec<u32>) -> Option<Found> {
        let fixed = self.settle(pool, &mut cover, seen);
        self.finished(&cover)
            .then(|| (cover.score, cover.sorted(), fixed))
    }

    /// Exchanges, leavings and joinings as long as one helps; each makes the group worth more, so this ends. Gives who is the
    /// anchor then.
    fn settle(&self, pool: &Pool<'_>, cover: &mut Cover<'_>, seen: &mut Vec<u32>) -> Option<u32> {
        let mut fixed = pool.fixed;
        loop {
            fixed = pool.exchange(cover, fixed, seen);
            if !pool.shorten(cover, fixed) && !pool.lengthen(cover, seen) {
                return fixed;
            }
        }
    }

    /// Whether it is a group at all, and covers something that is needed.
    fn finished(&self, cover: &Cover<'_>) -> bool {
        let steps = self.needs.len() * STEPS.len();
        cover.members.len() >= self.least()
            && cover.missing_in_all() == 0
            && (0..steps).any(|step| cover.covers(step))
    }

    /// Who may be in a group with `fixed`; where it `stays`, nobody may take its place.
    pub(crate) fn pool<'a>(&'a self, fixed: Option<u32>, reused: &'a [bool], stays: bool) -> Pool<'a> {
        let near = fixed.and_then(|anchor| self.near(anchor));
        let (mut order, mut beside) = (Cow::Borrowed(&self.classes), Classes::default());
        if let (Some(anchor), Some(near)) = (fixed, near) {
            order = Cow::Owned(self.classes.only(|one| near[one.spot as usize]));
            if !stays {
                let here = self.spot_of(anchor);
                beside = order.only(|one| one.spot == here);
            }
        }
        Pool {
            problem: self,
            order,
            reused,
            reusable: self.reusable(),
            fixed,
            beside,
        }
    }

    /// Members of earlier groups that one group may have at most.
    fn reusable(&self) -> usize {
        self.size() / 2
    }

    /// Members around whom groups are made (after Lappas, Liu and Terzi 2009).
    fn anchors(&self) -> Vec<u32> {
        if self.parameters.radius.is_none() {
            return Vec::new();
        }
        let mut anchors: Vec<u32> = self.holders_of_the_rarest();
        let mut centres: Vec<(i64, u32)> = self
            .order
            .iter()
            .take(CENTRES)
            .map(|at| (self.worth_around(*at), *at))
            .collect();
        centres.sort_by_key(|(worth, at)| (std::cmp::Reverse(*worth), *at));
        for (_, at) in centres {
            if anchors.len() >= HOLDERS + PLACES {
                break;
            }
            let here = self.candidates[at as usize].place;
            if !anchors
                .iter()
                .any(|anchor| *anchor == at || self.candidates[*anchor as usize].place == here)
            {
                anchors.push(at);
            }
        }
        anchors
    }

    /// The best holders of the need that fewest could bring.
    fn holders_of_the_rarest(&self) -> Vec<u32> {
        let mut holders: Vec<Vec<(u8, u32)>> = vec![Vec::new(); self.needs.len()];
        for at in &self.order {
            let mut level = vec![0_u8; self.needs.len()];
            for element in self.elements(*at as usize) {
                if let Meaning::Step(need, tenths) = self.meanings[*element as usize] {
                    level[need] = level[need].max(tenths);
                }
            }
            for (need, tenths) in level.into_iter().enumerate().filter(|(_, tenths)| *tenths > 0) {
                holders[need].push((tenths, *at));
            }
        }
        let rarest = holders
            .into_iter()
            .filter(|holders| !holders.is_empty())
            .min_by_key(Vec::len);
        let mut rarest = rarest.unwrap_or_default();
        // Stable: among equals the more promising stays first.
        rarest.sort_by_key(|(tenths, _)| std::cmp::Reverse(*tenths));
        rarest.truncate(HOLDERS);
        rarest.into_iter().map(|(_, at)| at).collect()
    }

    /// What the best around a place are worth, each alone: more than any group there.
    fn worth_around(&self, anchor: u32) -> i64 {
        let others = self
            .order
            .iter()
            .filter(|one| **one != anchor && self.is_near(anchor as usize, **one as usize))
            .take(self.size() - 1);
        let others: i64 = others.map(|one| self.alone(*one)).sum();
        self.alone(anchor) + others
    }

    /// Whether these may be a group: asked at all, of the kinds wanted, near one of them.
    pub(crate) fn is_possible(&self, members: &[u32]) -> bool {
        let mut different = members.to_vec();
        different.sort_unstable();
        different.dedup();
        let near = |anchor: &u32| {
            members
                .iter()
                .all(|one| one == anchor || self.is_near(*anchor as usize, *one as usize))
        };
        (self.least()..=self.size()).contains(&members.len())
            && different.len() == members.len()
            && members.iter().all(|one| self.order.contains(one))
            && Cover::of(self, members).missing_in_all() == 0
            && members.iter().any(near)
    }
}

/// The better of two; of equals the first.
pub(crate) fn better(one: Option<Found>, other: Option<Found>) -> Option<Found> {
    match (one, other) {
        (Some(one), Some(other)) if other.0 > one.0 => Some(other),
        (Some(one), _) => Some(one),
        (None, other) => other,
    }
}
