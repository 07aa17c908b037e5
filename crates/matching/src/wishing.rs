//! Nobody is put in a group where nobody said that they wished for one: where those are named who did, each group is made around one
//! of them. It is a condition on groups, no part of their worth; what no group can pass, no group of theirs can.

use crate::problem::Problem;
use crate::proposing::{Found, better};

/// Around so many of those who wish to be in a group one is found, and the best of them taken: the most promising first. Around whom
/// there is none, for they are far from all others or of a kind too many, is none of them.
pub(crate) const TRIED: usize = 8;

impl Problem {
    /// Those who wish to be in a group and may be, the most promising first; nothing where a group needs none of them.
    pub(crate) fn wishing(&self) -> Option<Vec<u32>> {
        let wishing = self.parameters.wishing.as_ref()?;
        let wishes = |one: &u32| wishing.contains(&self.candidates[*one as usize].id);
        Some(self.order.iter().copied().filter(wishes).collect())
    }

    /// The best group around one of those who wish to be in one, who stays.
    pub(crate) fn best_wished(&self, wishing: &[u32], reused: &[bool]) -> Option<Found> {
        let around = |one: &u32| self.scored_around(&self.pool(Some(*one), reused, true)).found;
        let found = wishing.iter().filter_map(around).take(TRIED);
        found.fold(None, |best, one| better(best, Some(one)))
    }

    /// Whether somebody who wishes to be there is left when one member gives its place to another.
    pub(crate) fn still_wishes(&self, members: &[u32], (without, other): (u32, u32)) -> bool {
        let Some(wishing) = &self.parameters.wishing else {
            return true;
        };
        let others = members.iter().copied().filter(|member| *member != without);
        others
            .chain([other])
            .any(|one| wishing.contains(&self.candidates[one as usize].id))
    }
}
