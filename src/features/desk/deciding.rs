//! How a decision comes where it stands, and within which bounds. Pure: people decide, this says what has no sense.

use std::str::FromStr;

use super::decision::State;

/// Something that a funder does about what a partner requests of one of its programmes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Propose an amount: nobody is bound by it.
    Propose,
    /// Promise an amount, if something comes to be.
    Condition,
    /// Grant an amount.
    Grant,
    /// Give nothing, with the reason.
    Refuse,
    /// Decide later.
    Postpone,
    /// Take back what was decided, with the reason.
    Reopen,
    /// Change the amount of what was promised or granted, with the reason.
    Amend,
    /// Say that what was decided holds for the version that was sent since.
    Confirm,
    /// Tell the partners what was decided.
    Notify,
}

impl Act {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Propose,
        Self::Condition,
        Self::Grant,
        Self::Refuse,
        Self::Postpone,
        Self::Confirm,
        Self::Notify,
        Self::Amend,
        Self::Reopen,
    ];

    /// The word in the database, in forms and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Propose => "propose",
            Self::Condition => "condition",
            Self::Grant => "grant",
            Self::Refuse => "refuse",
            Self::Postpone => "postpone",
            Self::Reopen => "reopen",
            Self::Amend => "amend",
            Self::Confirm => "confirm",
            Self::Notify => "notify",
        }
    }

    /// What the journal calls it.
    #[must_use]
    pub fn journal(self) -> &'static str {
        match self {
            Self::Propose => "decision-proposed",
            Self::Condition => "decision-conditional",
            Self::Grant => "decision-granted",
            Self::Refuse => "decision-refused",
            Self::Postpone => "decision-postponed",
            Self::Reopen => "decision-reopened",
            Self::Amend => "decision-amended",
            Self::Confirm => "decision-confirmed",
            Self::Notify => "decision-notified",
        }
    }

    /// Whether it names an amount.
    #[must_use]
    pub fn gives(self) -> bool {
        matches!(self, Self::Propose | Self::Condition | Self::Grant | Self::Amend)
    }

    /// Whether it leaves what was decided as it is.
    #[must_use]
    pub fn keeps(self) -> bool {
        matches!(self, Self::Confirm | Self::Notify)
    }

    /// Whether words are owed: a condition, a reason, what happens next.
    #[must_use]
    pub fn needs_words(self) -> bool {
        matches!(
            self,
            Self::Condition | Self::Refuse | Self::Postpone | Self::Reopen | Self::Amend
        )
    }
}

impl FromStr for Act {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|act| act.as_str() == word).ok_or(())
    }
}

/// How far a state is from the beginning: only [`Act::Reopen`] goes back.
#[must_use]
pub fn far(state: State) -> u8 {
    match state {
        State::Pending => 0,
        State::Proposed | State::Postponed => 1,
        State::Conditional => 2,
        State::Granted | State::Refused => 3,
    }
}

/// Where an act leads; nothing where it has no sense.
#[must_use]
pub fn next(state: State, act: Act) -> Option<State> {
    let after = match act {
        Act::Propose => State::Proposed,
        Act::Condition => State::Conditional,
        Act::Grant => State::Granted,
        Act::Refuse => State::Refused,
        Act::Postpone => State::Postponed,
        Act::Reopen if far(state) >= 2 => return Some(State::Pending),
        Act::Reopen => return None,
        Act::Amend => return matches!(state, State::Conditional | State::Granted).then_some(state),
        Act::Confirm => return (state != State::Pending).then_some(state),
        Act::Notify => return (!matches!(state, State::Pending | State::Proposed)).then_some(state),
    };
    // What was decided stays so until it is taken back; a proposal may be made anew as often as one likes.
    let moves = far(after) > far(state) || (far(state) == 1 && far(after) == 1);
    moves.then_some(after)
}

/// What bounds an amount, in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// What is requested.
    pub requested: i64,
    /// What the envelope has left for it.
    pub left: i64,
    /// The most that the rate of the programme allows of the partner's costs.
    pub rate: Option<i64>,
    /// The most that the programme gives to one request.
    pub maximum: Option<i64>,
    /// The least that it gives to one request.
    pub minimum: Option<i64>,
    /// What it proposes, promises or grants to the other partners of this request.
    pub others: i64,
    /// What the other partners request of it that is not decided yet.
    pub open: i64,
    /// What the partner may still have under the ceiling of small state aid.
    pub aid: Option<i64>,
    /// Where a common fund pays: what its members leave to whoever holds the account to give to one application.
    pub leaves: Option<i64>,
    /// What that fund proposes, promises or grants besides to this application, of all the programmes for which it pays.
    pub pooled: i64,
    /// What the members of that fund voted for this partner.
    pub voted: i64,
}

impl Bounds {
    /// Where a common fund pays: the most that needs no other vote of its members.
    fn without_a_vote(&self) -> Option<i64> {
        let leaves = self.leaves?;
        Some(leaves.saturating_sub(self.pooled).max(self.voted).max(0))
    }
}

/// Why an amount is out of bounds; with the bound, in cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// It is not more than nothing.
    Nothing,
    /// More than is requested.
    Requested(i64),
    /// More than the rate allows.
    Rate(i64),
    /// More, with the other partners, than is given to one request.
    Maximum(i64),
    /// Less, with all that the other partners could still have, than is given to one request.
    Minimum(i64),
    /// More than the members of the common fund that pays leave or voted.
    Voted(i64),
    /// More than the ceiling of small state aid leaves the partner.
    Aid(i64),
    /// More than the envelope has left.
    Left(i64),
    /// More, under a condition, than the other programme can come to give.
    Given(i64),
}

impl Beyond {
    /// The word in text keys, and the bound.
    #[must_use]
    pub fn said(self) -> (&'static str, i64) {
        match self {
            Self::Nothing => ("nothing", 0),
            Self::Requested(cents) => ("requested", cents),
            Self::Rate(cents) => ("rate", cents),
            Self::Maximum(cents) => ("maximum", cents),
            Self::Minimum(cents) => ("minimum", cents),
            Self::Voted(cents) => ("voted", cents),
            Self::Aid(cents) => ("aid", cents),
            Self::Left(cents) => ("left", cents),
            Self::Given(cents) => ("given", cents),
        }
    }
}

/// Why an amount is out of bounds; nothing where it is within. Nothing given, `cents` is 0: what the other partners have
/// must not fall below the least by that.
#[must_use]
pub fn beyond(gives: bool, cents: i64, bounds: &Bounds) -> Option<Beyond> {
    if gives && cents <= 0 {
        return Some(Beyond::Nothing);
    }
    let given = bounds.others.saturating_add(cents);
    let reachable = given.saturating_add(bounds.open);
    if let Some(minimum) = bounds.minimum.filter(|least| given > 0 && reachable < *least) {
        return Some(Beyond::Minimum(minimum));
    }
    if !gives {
        return None;
    }
    if cents > bounds.requested {
        return Some(Beyond::Requested(bounds.requested));
    }
    if let Some(most) = bounds.rate.filter(|most| cents > *most) {
        return Some(Beyond::Rate(most));
    }
    if let Some(maximum) = bounds.maximum.filter(|most| given > *most) {
        return Some(Beyond::Maximum(maximum));
    }
    if let Some(most) = bounds.without_a_vote().filter(|most| cents > *most) {
        return Some(Beyond::Voted(most));
    }
    if let Some(most) = bounds.aid.filter(|most| cents > *most) {
        return Some(Beyond::Aid(most));
    }
    (cents > bounds.left).then_some(Beyond::Left(bounds.left))
}

/// The most that a rate allows of costs, in cents: what is less than a cent is not given.
#[must_use]
pub fn at_most(charges: i64, percent: u8) -> i64 {
    let part = i128::from(charges) * i128::from(percent) / 100;
    i64::try_from(part).unwrap_or(i64::MAX)
}

/// Above so many cents in a year, a public funder and who receives conclude an agreement (law 2000-321, article 10; decree
/// 2001-495).
pub const AGREEMENT_ABOVE: i64 = 2_300_000;

/// From so many cents on the ceiling is near enough to be named: eight tenths of it.
pub const AGREEMENT_NEAR: i64 = AGREEMENT_ABOVE / 10 * 8;

/// Whether what a public funder grants in a year to one beneficiary makes an agreement compulsory.
#[must_use]
pub fn needs_agreement(cents: i64) -> bool {
    cents > AGREEMENT_ABOVE
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Act, Beyond, Bounds, at_most, beyond, far, needs_agreement, next};
    use crate::features::desk::decision::State;

    #[test]
    fn a_bound_is_kept_to_the_cent() {
        let bounds = Bounds {
            requested: 1_000,
            left: 900,
            rate: Some(at_most(1_001, 80)),
            maximum: Some(1_200),
            minimum: Some(500),
            others: 500,
            open: 0,
            ..Bounds::default()
        };
        let said = |cents| beyond(true, cents, &bounds);
        assert_eq!(said(0), Some(Beyond::Nothing));
        assert_eq!(said(1_001), Some(Beyond::Requested(1_000)));
        assert_eq!(said(801), Some(Beyond::Rate(800)));
        assert_eq!(said(701), Some(Beyond::Maximum(1_200)));
        assert_eq!(said(700), None);
        assert_eq!(
            beyond(true, 700, &Bounds { left: 699, ..bounds }),
            Some(Beyond::Left(699))
        );
        let aided = Bounds {
            aid: Some(600),
            ..bounds
        };
        assert_eq!(beyond(true, 600, &aided), None);
        assert_eq!(beyond(true, 601, &aided), Some(Beyond::Aid(600)));
        // Of a common fund: 600 to one request without a vote, of which the others have 500; or as much as was voted.
        let pooled = Bounds {
            leaves: Some(600),
            pooled: 500,
            ..bounds
        };
        assert_eq!(beyond(true, 100, &pooled), None);
        assert_eq!(beyond(true, 101, &pooled), Some(Beyond::Voted(100)));
        let voted = Bounds { voted: 700, ..pooled };
        assert_eq!(beyond(true, 700, &voted), None);
        let spent = Bounds {
            pooled: 601,
            maximum: None,
            ..pooled
        };
        assert_eq!(beyond(true, 1, &spent), Some(Beyond::Voted(0)));
        let alone = Bounds { others: 0, ..bounds };
        assert_eq!(beyond(true, 499, &alone), Some(Beyond::Minimum(500)));
        assert_eq!(
            beyond(true, 499, &Bounds { open: 1, ..alone }),
            None,
            "another may still bring it there"
        );
        assert_eq!(beyond(false, 0, &alone), None, "nothing is a grant too");
        assert_eq!(
            beyond(
                false,
                0,
                &Bounds {
                    others: 400,
                    ..bounds
                }
            ),
            Some(Beyond::Minimum(500))
        );
        assert!(!needs_agreement(2_300_000) && needs_agreement(2_300_001));
    }

    proptest! {
        /// Whatever is done in whatever order: only taking back goes back, and never from where nothing was decided.
        #[test]
        fn a_decision_goes_back_only_by_being_taken_back(
            acts in prop::collection::vec(prop::sample::select(Act::ALL.to_vec()), 0..60)
        ) {
            let mut state = State::Pending;
            for act in acts {
                let Some(after) = next(state, act) else { continue };
                let back = far(after) < far(state);
                prop_assert_eq!(back, act == Act::Reopen);
                prop_assert!(act == Act::Reopen || after != State::Pending);
                prop_assert!(!act.gives() || matches!(after, State::Proposed | State::Conditional | State::Granted));
                state = after;
            }
        }

        /// Whatever is granted in whatever order out of one envelope: their sum is never more than it holds, and each
        /// is within what was requested.
        #[test]
        fn no_envelope_promises_more_than_it_holds(
            whole in 0_i64..5_000, asked in prop::collection::vec((0_i64..2_000, 0_i64..2_500, any::<bool>()), 0..40)
        ) {
            let mut promised: Vec<i64> = Vec::new();
            for (requested, cents, back) in asked {
                let left = whole - promised.iter().sum::<i64>();
                let bounds = Bounds { requested, left, ..Bounds::default() };
                if beyond(true, cents, &bounds).is_none() {
                    prop_assert!(cents <= requested);
                    promised.push(cents);
                } else if back {
                    promised.pop();
                }
                prop_assert!(promised.iter().sum::<i64>() <= whole);
            }
        }
    }
}
