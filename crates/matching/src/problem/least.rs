//! How many members a group has at least: as many as were asked for, or as many as one can have.

use rustc_hash::FxHashSet;

use super::Problem;
use crate::candidate::Kind;
use crate::cover::Cover;

impl Problem {
    /// How many members a group has at least here: what [`Parameters::least`](crate::Parameters::least) asks for, fewer only
    /// where no group has so many; 2 at least.
    #[must_use]
    pub fn least(&self) -> usize {
        self.least
    }

    /// What a member costs. Those that a group must have cost nothing: what they would stands in every group's favour.
    pub(crate) fn per_member(&self) -> i64 {
        i64::from(self.parameters.weights.member)
    }

    /// What stands in every group's favour: what the members that it must have cost.
    pub(crate) fn for_nothing(&self) -> i64 {
        i64::try_from(self.least).unwrap_or(2) * self.per_member()
    }

    /// The most members that a group can have, as far as what is asked for.
    pub(super) fn reached(&self) -> usize {
        let asked = usize::from(self.parameters.least).clamp(2, self.size());
        if asked == 2 {
            return asked;
        }
        let mut most = 2;
        // Around all of one place and kind is the same.
        let mut seen = FxHashSet::default();
        let has_places = self.parameters.radius.is_some();
        let wishing = self.wishing();
        for anchor in wishing.as_ref().unwrap_or(&self.order) {
            let spot = has_places.then(|| self.spot_of(*anchor));
            if most < asked && seen.insert((spot, self.kind(*anchor as usize))) {
                most = most.max(self.around(*anchor).min(asked));
            }
        }
        most
    }

    /// How many a group around somebody can have at most; 0 where it cannot have the kinds that are asked for.
    fn around(&self, anchor: u32) -> usize {
        if !Cover::new(self).has_room_for(anchor) {
            return 0;
        }
        let mut kinds = [0_usize; Kind::ALL.len()];
        let near = self.near(anchor);
        let is_near = |one: u32| {
            one == anchor
                || near
                    .as_ref()
                    .is_none_or(|near| near.get(self.spot_of(one) as usize).copied().unwrap_or(false))
        };
        for one in self.order.iter().filter(|one| is_near(**one)) {
            kinds[self.kind(*one as usize)] += 1;
        }
        let mut quotas = kinds.iter().zip(self.quotas);
        match quotas.all(|(there, least)| *there >= usize::from(least)) {
            true => kinds.iter().sum::<usize>().min(self.size()),
            false => 0,
        }
    }
}
