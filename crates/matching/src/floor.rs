//! The floor of exposure: what is kept for those who could bring something and were shown least.
//!
//! The first groups are the best, day after day the same ones. So the last is made of those alone who were shown least,
//! where they make a group worth enough beside the first; else one of its places is theirs, the most promising first.
//!
//! Below the groups those are named who were seen longest ago, or never: so many that on [`WITHIN`] days on which somebody looks all who
//! speak of a need were seen. For whoever is named goes to the end of the row, and comes before nobody who still waits; so nobody waits
//! longer than it takes to name all others once.
//!
//! Both are a turn and no chance: the same ledger gives the same answer.

use std::borrow::Cow;

use crate::explanation::Group;
use crate::problem::Problem;
use crate::proposing::Found;
use crate::wishing::TRIED;

/// What a group of those alone who were shown least is worth at least beside the first, in hundredths.
const ENOUGH: i64 = 50;

/// Days on which somebody looks, within which all who speak of a need are named.
const WITHIN: usize = 90;

impl Problem {
    /// The last group, and for whom of it it is kept, by number; nothing where nobody waits, or where whoever does gets no
    /// group. Where it must have somebody who wishes to be in one, one of those is there too, the most promising first.
    pub(crate) fn kept(
        &self,
        reused: &[bool],
        first: Option<&Group>,
        wishing: Option<&[u32]>,
    ) -> Option<(Found, Vec<i64>)> {
        let waits =
            |one: u32| self.waits(one as usize) && !reused.get(one as usize).copied().unwrap_or(false);
        let late = self.order.iter().copied().find(|one| waits(*one))?;
        let enough = first.map_or(0, |first| first.score * ENOUGH / 100);
        let alone = |stays: &u32| {
            let mut alone = self.pool(Some(*stays), reused, true);
            alone.order = Cow::Owned(alone.order.only(|one| waits(one.candidate)));
            self.scored_around(&alone).found.filter(|found| found.0 >= enough)
        };
        let stay = wishing.unwrap_or(std::slice::from_ref(&late));
        if let Some(found) = stay.iter().take(TRIED).find_map(alone) {
            let kept = found.1.iter().filter(|one| waits(**one));
            let kept = kept.map(|one| self.candidates[*one as usize].id).collect();
            return Some((found, kept));
        }
        let found = self.scored_around(&self.pool(Some(late), reused, true)).found?;
        let is_wished = wishing.is_none_or(|wishing| found.1.iter().any(|one| wishing.contains(one)));
        is_wished.then(|| (found, vec![self.candidates[late as usize].id]))
    }

    /// Those who speak of a need, are in no group and were seen longest ago, or never; of those unseen as long the most promising
    /// first. Near the middle of the first group, where distance counts. So many that all have their turn on [`WITHIN`] days.
    pub(crate) fn others(&self, groups: &[Group]) -> Vec<i64> {
        let least = usize::from(self.parameters.others);
        if least == 0 {
            return Vec::new();
        }
        let middle = groups.first().and_then(|first| self.find(first.anchor?));
        let is_shown = |id: i64| {
            let mut members = groups.iter().flat_map(|group| &group.members);
            members.any(|member| member.id == id || member.replacement.is_some_and(|other| other.id == id))
        };
        let speaking = self.order.iter().map(|one| *one as usize).filter(|one| {
            !self.candidates[*one].evidence.is_empty()
                && middle.is_none_or(|middle| middle == *one || self.is_near(middle, *one))
        });
        let mut speaking: Vec<usize> = speaking.collect();
        let most = least.max(speaking.len().div_ceil(WITHIN));
        speaking.retain(|one| !is_shown(self.candidates[*one].id));
        // The sort is stable.
        speaking.sort_by_key(|one| std::cmp::Reverse(self.candidates[*one].rested));
        let named = speaking.into_iter().map(|one| self.candidates[one].id);
        named.take(most).collect()
    }

    /// Whether somebody speaks of a need and was shown less than others.
    fn waits(&self, at: usize) -> bool {
        let candidate = &self.candidates[at];
        candidate.overdue && !candidate.evidence.is_empty()
    }
}
