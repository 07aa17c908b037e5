//! How far what is requested is covered: for each partner and programme, and in all. Exact, in cents.

use std::collections::HashMap;
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

/// Decisions by partner and programme, so that thousands are found at once.
#[derive(Clone, Debug, Default)]
pub struct Book<'a>(HashMap<(&'a str, i64), &'a Decision>);

impl<'a> Book<'a> {
    /// The decisions on an application.
    #[must_use]
    pub fn of(decisions: &'a [Decision]) -> Self {
        let by = |one: &'a Decision| ((one.partner.as_str(), one.programme), one);
        Self(decisions.iter().map(by).collect())
    }

    /// The decision on what is requested, whoever sees it.
    #[must_use]
    pub fn on(&self, asked: &Asked) -> Option<&'a Decision> {
        self.0.get(&(asked.partner.as_str(), asked.programme)).copied()
    }

    /// The same, as somebody sees it.
    #[must_use]
    pub fn seen(&self, asked: &Asked, viewer: Viewer) -> Option<&'a Decision> {
        self.on(asked).filter(|one| one.is_seen_by(viewer))
    }

    /// Whether its funder has yet to decide on what is requested.
    #[must_use]
    pub fn is_open(&self, asked: &Asked) -> bool {
        self.on(asked)
            .is_none_or(|one| matches!(one.state, State::Pending | State::Proposed | State::Postponed))
    }
}

/// What became of the amounts that `counts` chooses, as somebody sees it.
#[must_use]
pub fn sum(asked: &[Asked], book: &Book<'_>, viewer: Viewer, counts: impl Fn(&Asked) -> bool) -> Covered {
    asked
        .iter()
        .filter(|one| counts(one))
        .map(|one| covered(one.cents, book.seen(one, viewer)))
        .sum()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Asked, Book, Covered, covered, sum};
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
            later: Vec::new(),
            words: String::new(),
            condition: None,
            shared: false,
            notified: told.then(|| date(2026, 12, 1)),
            version: 1,
            on: 1,
            decided: None,
            aid: String::new(),
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
            let mut decisions: Vec<Decision> = said.into_iter()
                .map(|(partner, programme, state, cents, told)| decision(partner, programme, state, cents, told)).collect();
            decisions.sort_by(|one, other| (&one.partner, one.programme).cmp(&(&other.partner, other.programme)));
            decisions.dedup_by(|one, other| (&one.partner, one.programme) == (&other.partner, other.programme));
            let book = Book::of(&decisions);
            for viewer in [Viewer::Partners, Viewer::Funder(0)] {
                let all = sum(&asked, &book, viewer, |_| true);
                prop_assert_eq!(all.requested, asked.iter().map(|one| one.cents).sum::<i64>());
                prop_assert_eq!(all.proposed + all.voted + all.awaited + all.missing, all.requested);
                let rows: Covered = (0..partners)
                    .map(|partner| sum(&asked, &book, viewer, |one| one.partner == partner.to_string())).sum();
                let columns: Covered = (0..programmes)
                    .map(|programme| sum(&asked, &book, viewer, |one| one.programme == programme)).sum();
                prop_assert_eq!((rows, columns), (all, all));
            }
            let told: Vec<Decision> = decisions.iter().filter(|one| one.notified.is_some()).cloned().collect();
            let all = sum(&asked, &book, Viewer::Partners, |_| true);
            prop_assert_eq!(all, sum(&asked, &Book::of(&told), Viewer::Partners, |_| true));
        }
    }
}
