//! Why an organisation is not in a group, and what it would have to say to be in it.

use crate::cover::Cover;
use crate::explanation::Group;
use crate::need::Level;
use crate::problem::{Problem, STEPS};

/// Why somebody is not in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absence {
    /// It is in it.
    Present,
    /// Nobody of this number was looked at.
    Unknown,
    /// It does not wish to be proposed.
    OptedOut,
    /// It was asked as often as it can bear this month.
    Overloaded,
    /// Its place is not known, and distance was asked for.
    Nowhere,
    /// So many metres from the anchor, more than was asked for.
    TooFar(u32),
    /// It speaks of no need, and of too little of all that is looked for.
    Nothing {
        /// Any one of these needs would bring it in, were it to declare that it meets it.
        declare: Vec<i64>,
    },
    /// The group would be worth this many points less with it in the place of whom it replaces best.
    Outweighed {
        /// Points, zero or more.
        by: i64,
        /// Any one of these needs would bring it in, were it to declare that it meets it.
        declare: Vec<i64>,
        /// It would be the next, had the group one place more.
        next: bool,
    },
}

impl Problem {
    /// Why an organisation is not in a group that was proposed.
    #[must_use]
    pub fn absence(&self, group: &Group, id: i64) -> Absence {
        let Some(at) = self.find(id) else {
            return Absence::Unknown;
        };
        let members: Vec<u32> = group
            .members
            .iter()
            .filter_map(|member| self.find(member.id))
            .filter_map(|at| u32::try_from(at).ok())
            .collect();
        let anchor = group.anchor.and_then(|anchor| self.find(anchor));
        if group.members.iter().any(|member| member.id == id) {
            return Absence::Present;
        }
        if self.candidates[at].opted_out {
            return Absence::OptedOut;
        }
        if self.is_overloaded(at) {
            return Absence::Overloaded;
        }
        if let Some(anchor) = anchor
            && !self.is_near(anchor, at)
        {
            return self.metres(anchor, at).map_or(Absence::Nowhere, Absence::TooFar);
        }
        let candidate = u32::try_from(at).expect("candidates are counted in 32 bits");
        let cover = Cover::of(self, &members);
        let best = self.best_with(&cover, candidate, None, anchor);
        let by = best.map_or(cover.score, |best| cover.score - best);
        let declare = self
            .needs
            .iter()
            .enumerate()
            .filter(|(need, _)| {
                self.best_with(&cover, candidate, Some(*need), anchor)
                    .is_some_and(|best| best > cover.score)
            })
            .map(|(_, need)| need.id)
            .collect();
        if !self.brings_something(at) {
            return Absence::Nothing { declare };
        }
        let gain = cover.gain(candidate);
        let next = self.order.iter().all(|other| {
            *other == candidate
                || cover.members.contains(other)
                || anchor.is_some_and(|anchor| !self.is_near(anchor, *other as usize))
                || (cover.gain(*other), std::cmp::Reverse(*other)) < (gain, std::cmp::Reverse(candidate))
        });
        Absence::Outweighed {
            by: by.max(0),
            declare,
            next,
        }
    }

    /// The best score with a candidate in the place of a member, or beside them where there is room; had it
    /// declared that it meets a need.
    fn best_with(
        &self,
        cover: &Cover<'_>,
        candidate: u32,
        declared: Option<usize>,
        anchor: Option<usize>,
    ) -> Option<i64> {
        let more = |cover: &Cover<'_>| {
            let said = declared.map_or(0, |need| self.declaring(cover, candidate, need));
            cover
                .is_completed_by(candidate)
                .then(|| cover.gain(candidate) + said)
        };
        let beside = more(cover).map(|gain| cover.score + gain);
        let instead = cover
            .members
            .iter()
            .filter(|member| anchor != Some(**member as usize));
        let instead = instead.filter_map(|member| {
            let mut without = cover.clone();
            without.remove(*member);
            more(&without).map(|gain| without.score + gain)
        });
        instead.chain(beside).max()
    }

    /// What more a candidate would add if it declared that it meets a need.
    fn declaring(&self, cover: &Cover<'_>, candidate: u32, need: usize) -> i64 {
        (0..STEPS.len())
            .filter(|step| STEPS[*step] <= Level::Declared.tenths())
            .map(|step| need * STEPS.len() + step)
            .filter(|element| {
                let has = self.elements(candidate as usize).iter();
                !cover.covers(*element) && !has.into_iter().any(|one| *one as usize == *element)
            })
            .map(|element| self.weights[element])
            .sum()
    }
}
