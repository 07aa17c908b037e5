//! Groups quickly: one member after another, whoever adds most; then exchanges as long as they help.

use std::borrow::Cow;
use std::cmp::Reverse;

use crate::classes::Classes;
use crate::cover::Cover;
use crate::problem::Problem;

/// Who may be in the group that is made now.
pub(crate) struct Pool<'a> {
    pub(crate) problem: &'a Problem,
    /// Who may join.
    pub(crate) order: Cow<'a, Classes>,
    /// Who is in an earlier group, by place; empty for the first.
    pub(crate) reused: &'a [bool],
    /// How many of those may be in this one.
    pub(crate) reusable: usize,
    /// Who stays: the anchor, or who has not been seen for long.
    pub(crate) fixed: Option<u32>,
    /// Who may be the anchor instead, for they are at the same place.
    pub(crate) beside: Classes,
}

impl Pool<'_> {
    pub(crate) fn is_reused(&self, candidate: u32) -> bool {
        self.reused.get(candidate as usize).copied().unwrap_or(false)
    }

    fn reuses(&self, cover: &Cover<'_>) -> usize {
        cover.members.iter().filter(|one| self.is_reused(**one)).count()
    }

    fn takes(&self, cover: &Cover<'_>, candidate: u32) -> bool {
        !cover.members.contains(&candidate)
            && cover.has_room_for(candidate)
            && !(self.is_reused(candidate) && self.reuses(cover) >= self.reusable)
    }

    /// A group made member by member, each time whoever adds most, of equals the lower number; nothing where there is no
    /// room for who stays. Where the quotas cannot be met kinds are missing.
    pub(crate) fn greedy(&self) -> Option<Cover<'_>> {
        let mut cover = Cover::new(self.problem);
        if let Some(fixed) = self.fixed {
            if !self.takes(&cover, fixed) {
                return None;
            }
            cover.add(fixed);
        }
        while cover.members.len() < self.problem.size() {
            let is_wanted = cover.missing_in_all() > 0 || cover.members.len() < self.problem.least();
            let least = if is_wanted { i64::MIN } else { 0 };
            let takes = |candidate| self.takes(&cover, candidate);
            let Some((_, candidate)) = self.order.best(&cover, least, Reverse, takes) else {
                break;
            };
            cover.add(candidate);
        }
        Some(cover)
    }

    /// The best candidate in the place of a member, and the score of the group with it; the group is left
    /// as it was. Only those who reach more than `least` are found; in the place of the one who is `fixed`,
    /// only those beside it.
    pub(crate) fn best_instead(
        &self,
        cover: &mut Cover<'_>,
        member: u32,
        fixed: Option<u32>,
        least: i64,
    ) -> Option<(i64, u32)> {
        let order = if fixed == Some(member) {
            &self.beside
        } else {
            &self.order
        };
        let place = cover.members.iter().position(|one| *one == member)?;
        cover.remove(member);
        let (is_full, without) = (self.reuses(cover) >= self.reusable, cover.score);
        let completing = cover.completing();
        // Of equals the more promising.
        let rank = |candidate| (self.problem.alone(candidate), Reverse(candidate));
        let may = |candidate| {
            candidate != member
                && completing[self.problem.kind(candidate as usize)]
                && !(is_full && self.is_reused(candidate))
                && !cover.members.contains(&candidate)
        };
        let best = order.best(cover, least.saturating_sub(without), rank, may);
        let best = best.map(|(gain, candidate)| (without + gain, candidate));
        cover.add(member);
        cover.members.pop();
        cover.members.insert(place, member);
        best
    }

    /// Whoever brings most beside the others joins, where that is more than a member costs; who came in is added to `seen`.
    pub(crate) fn lengthen(&self, cover: &mut Cover<'_>, seen: &mut Vec<u32>) -> bool {
        let takes = |candidate| self.takes(cover, candidate);
        let Some((_, candidate)) = self.order.best(cover, 0, Reverse, takes) else {
            return false;
        };
        cover.add(candidate);
        seen.push(candidate);
        true
    }

    /// Whoever costs more than it brings now that others are there leaves, the dearest first; never the one who is `fixed`.
    pub(crate) fn shorten(&self, cover: &mut Cover<'_>, fixed: Option<u32>) -> bool {
        let before = cover.score;
        while cover.members.len() > self.problem.least() {
            let mut best: Option<(i64, u32)> = None;
            for member in cover.sorted() {
                let mut without = cover.clone();
                without.remove(member);
                let least = best.map_or(cover.score, |(score, _)| score);
                if fixed != Some(member) && without.missing_in_all() == 0 && without.score > least {
                    best = Some((without.score, member));
                }
            }
            let Some((_, member)) = best else { break };
            cover.remove(member);
        }
        cover.score > before
    }

    /// Exchanges one member for one candidate, the best such exchange first, until none helps. `fixed` is the anchor before; gives
    /// who is it then. Who came in is added to `seen`.
    pub(crate) fn exchange(
        &self,
        cover: &mut Cover<'_>,
        mut fixed: Option<u32>,
        seen: &mut Vec<u32>,
    ) -> Option<u32> {
        loop {
            let mut best: Option<(i64, u32, u32)> = None;
            for member in cover.sorted() {
                let least = best.map_or(cover.score, |(score, ..)| score);
                if let Some((score, candidate)) = self.best_instead(cover, member, fixed, least) {
                    best = Some((score, member, candidate));
                }
            }
            let Some((score, member, candidate)) = best else {
                return fixed;
            };
            cover.remove(member);
            cover.add(candidate);
            seen.push(candidate);
            if fixed == Some(member) {
                fixed = Some(candidate);
            }
            debug_assert_eq!(cover.score, score, "an exchange gives what was reckoned");
        }
    }
}
