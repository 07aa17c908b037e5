//! How far what is requested is covered: for each partner and programme, and in all. Exact, in cents.

use std::iter::Sum;
use std::ops::Add;

use super::decision::{Decision, State, Viewer};

/// What a partner requests of a programme, all years and lines together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Key of the partner.
    pub partner: String,
    /// Number of the programme.
    pub programme: i64,
    /// How much, in cents.
    pub cents: i64,
}

/// What became of an amount that was requested: the parts add up to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Covered {
    /// What was requested, in cents.
    pub requested: i64,
    /// What is proposed, or promised under a condition.
    pub proposed: i64,
    /// What was granted.
    pub voted: i64,
    /// What nothing was said of yet.
    pub awaited: i64,
    /// What will not come from there: to be found elsewhere, or done without.
    pub missing: i64,
}

impl Add for Covered {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            requested: self.requested + other.requested,
            proposed: self.proposed + other.proposed,
            voted: self.voted + other.voted,
            awaited: self.awaited + other.awaited,
            missing: self.missing + other.missing,
        }
    }
}

impl Sum for Covered {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

/// What became of an amount that was requested, as the decision on it says.
#[must_use]
pub fn covered(requested: i64, decision: Option<&Decision>) -> Covered {
    let none = Covered {
        requested,
        ..Covered::default()
    };
    let Some(decision) = decision else {
        return Covered {
            awaited: requested,
            ..none
        };
    };
    // Nobody gives more than was requested; were it so, no more than that would count.
    let cents = decision.cents.clamp(0, requested);
    let rest = requested - cents;
    match decision.state {
        State::Pending | State::Postponed => Covered {
            awaited: requested,
            ..none
        },
        State::Proposed => Covered {
            proposed: cents,
            awaited: rest,
            ..none
        },
        State::Conditional => Covered {
            proposed: cents,
            missing: rest,
            ..none
        },
        State::Granted => Covered {
            voted: cents,
            missing: rest,
            ..none
        },
        State::Refused => Covered {
            missing: requested,
            ..none
        },
    }
}

/// The decision on what a partner requests of a programme, as somebody sees it.
#[must_use]
pub fn decided<'a>(decisions: &'a [Decision], asked: &Asked, viewer: Viewer) -> Option<&'a Decision> {
    decisions.iter().find(|one| {
        (one.partner.as_str(), one.programme) == (asked.partner.as_str(), asked.programme)
            && one.is_seen_by(viewer)
    })
}

/// Whether its funder has yet to decide on what is requested.
#[must_use]
pub fn is_open(decisions: &[Decision], asked: &Asked) -> bool {
    let mut decisions = decisions.iter();
    let one = decisions
        .find(|one| (one.partner.as_str(), one.programme) == (asked.partner.as_str(), asked.programme));
    one.is_none_or(|one| matches!(one.state, State::Pending | State::Proposed | State::Postponed))
}

/// What became of the amounts that `counts` chooses, as somebody sees it.
#[must_use]
pub fn sum(
    asked: &[Asked],
    decisions: &[Decision],
    viewer: Viewer,
    counts: impl Fn(&Asked) -> bool,
) -> Covered {
    asked
        .iter()
        .filter(|one| counts(one))
        .map(|one| covered(one.cents, decided(decisions, one, viewer)))
        .sum()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Asked, Covered, covered, sum};
    use crate::features::desk::decision::{Decision, State, Viewer};

    fn decision(partner: i64, programme: i64, state: State, cents: i64, told: bool) -> Decision {
        Decision {
            id: 1,
            partner: partner.to_string(),
            programme,
            funder: programme,
            state,
            cents,
            envelope: None,
            words: String::new(),
            condition: None,
            shared: false,
            notified: told.then(|| date(2026, 12, 1)),
            version: 1,
        }
    }

    #[test]
    fn a_refusal_leaves_the_whole_to_be_found_elsewhere_and_a_smaller_grant_the_rest() {
        let of = |state, cents| covered(1_000, Some(&decision(1, 1, state, cents, true)));
        assert_eq!(of(State::Refused, 0).missing, 1_000);
        assert_eq!(
            (of(State::Granted, 999).voted, of(State::Granted, 999).missing),
            (999, 1)
        );
        assert_eq!(of(State::Proposed, 400).awaited, 600);
        assert_eq!(of(State::Conditional, 400).missing, 600);
        assert_eq!(of(State::Postponed, 0).awaited, 1_000);
    }

    proptest! {
        /// From one partner and one funder to fifty of each, in whatever state and whoever looks: the parts are the whole
        /// to the cent, by rows and by columns, and whoever asks learns nothing of what was not notified.
        #[test]
        fn the_parts_are_the_whole(
            partners in 1_i64..=50, programmes in 1_i64..=50,
            said in prop::collection::vec(
                (0_i64..50, 0_i64..50, prop::sample::select(State::ALL.to_vec()), 0_i64..2_000_000, any::<bool>()), 0..60),
        ) {
            let asked: Vec<Asked> = (0..partners).flat_map(|partner| (0..programmes).map(move |programme| Asked {
                partner: partner.to_string(), programme, cents: (partner * 7_919 + programme * 104_729) % 1_000_003,
            })).collect();
            let decisions: Vec<Decision> = said.into_iter()
                .map(|(partner, programme, state, cents, told)| decision(partner, programme, state, cents, told)).collect();
            for viewer in [Viewer::Partners, Viewer::Funder(0)] {
                let all = sum(&asked, &decisions, viewer, |_| true);
                prop_assert_eq!(all.requested, asked.iter().map(|one| one.cents).sum::<i64>());
                prop_assert_eq!(all.proposed + all.voted + all.awaited + all.missing, all.requested);
                let rows: Covered = (0..partners)
                    .map(|partner| sum(&asked, &decisions, viewer, |one| one.partner == partner.to_string())).sum();
                let columns: Covered = (0..programmes)
                    .map(|programme| sum(&asked, &decisions, viewer, |one| one.programme == programme)).sum();
                prop_assert_eq!((rows, columns), (all, all));
            }
            let told: Vec<Decision> = decisions.iter().filter(|one| one.notified.is_some()).cloned().collect();
            prop_assert_eq!(
                sum(&asked, &decisions, Viewer::Partners, |_| true), sum(&asked, &told, Viewer::Partners, |_| true)
            );
        }
    }
}
