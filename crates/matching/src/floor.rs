//! The floor of exposure: what is kept for those who could bring something and were shown least.
//!
//! The first groups are the best, day after day the same ones. So the last is made of those alone who were shown least,
//! where they make a group worth enough beside the first; else one of its places is theirs. Below the groups some more of them are
//! named. Always the most promising of those come first: once seen they leave it to the next, until all had their turn, and then it begins anew.
//! That is a turn and no chance: the same ledger gives the same answer.

use std::borrow::Cow;

use crate::explanation::Group;
use crate::problem::Problem;
use crate::proposing::Found;

/// What a group of those alone who were shown least is worth at least beside the first, in hundredths.
const ENOUGH: i64 = 50;

impl Problem {
    /// The last group, and for whom of it it is kept, by number; nothing where nobody waits, or where whoever does gets no
    /// group.
    pub(crate) fn kept(&self, reused: &[bool], first: Option<&Group>) -> Option<(Found, Vec<i64>)> {
        let waits =
            |one: u32| self.waits(one as usize) && !reused.get(one as usize).copied().unwrap_or(false);
        let late = self.order.iter().copied().find(|one| waits(*one))?;
        let mut alone = self.pool(Some(late), reused, true);
        alone.order = Cow::Owned(alone.order.only(|one| waits(one.candidate)));
        let enough = first.map_or(0, |first| first.score * ENOUGH / 100);
        if let Some(found) = self.scored_around(&alone).found.filter(|found| found.0 >= enough) {
            let kept = found.1.iter().map(|one| self.candidates[*one as usize].id);
            let kept = kept.collect();
            return Some((found, kept));
        }
        let found = self.scored_around(&self.pool(Some(late), reused, true)).found?;
        Some((found, vec![self.candidates[late as usize].id]))
    }

    /// Some who are in no group, could bring something and were shown least, the most promising first; near the middle of
    /// the first group, where distance counts.
    pub(crate) fn others(&self, groups: &[Group]) -> Vec<i64> {
        let middle = groups.first().and_then(|first| self.find(first.anchor?));
        let is_shown = |id: i64| {
            let mut members = groups.iter().flat_map(|group| &group.members);
            members.any(|member| member.id == id || member.replacement.is_some_and(|other| other.id == id))
        };
        let waiting = self.order.iter().map(|one| *one as usize).filter(|one| {
            self.waits(*one)
                && middle.is_none_or(|middle| middle == *one || self.is_near(middle, *one))
                && !is_shown(self.candidates[*one].id)
        });
        let waiting = waiting.map(|one| self.candidates[one].id);
        waiting.take(usize::from(self.parameters.others)).collect()
    }

    /// Whether somebody speaks of a need and was shown less than others.
    fn waits(&self, at: usize) -> bool {
        let candidate = &self.candidates[at];
        candidate.overdue && !candidate.evidence.is_empty()
    }
}
