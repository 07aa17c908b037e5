//! How an organisation becomes a member of a network, and ceases to be: both sides say yes, either
//! side alone may end it. Nothing else happens, and nothing happens by itself.

use std::str::FromStr;

/// Where a membership stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The organisation asked; the network has not answered.
    Asked,
    /// The network invited; the organisation has not answered.
    Invited,
    /// Both said yes.
    Confirmed,
    /// One of them said no, or took its word back before the other answered.
    Declined,
    /// It was confirmed, and one of them ended it.
    Left,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Asked,
        Self::Invited,
        Self::Confirmed,
        Self::Declined,
        Self::Left,
    ];

    /// The word in the database, the journal and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Invited => "invited",
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Left => "left",
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|state| state.as_str() == word)
            .ok_or(())
    }
}

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The network.
    Network,
    /// The organisation.
    Organisation,
}

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Asks to join, or invites.
    Propose,
    /// Says yes to what the other proposed.
    Confirm,
    /// Says no, or takes back what one proposed.
    Decline,
    /// Ends what was confirmed.
    End,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Propose, Self::Confirm, Self::Decline, Self::End];

    /// The word in forms.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Propose => "propose",
            Self::Confirm => "confirm",
            Self::Decline => "decline",
            Self::End => "end",
        }
    }
}

impl FromStr for Step {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|step| step.as_str() == word).ok_or(())
    }
}

/// Where a step leads; nothing where it changes nothing or has no sense there.
#[must_use]
pub fn next(now: Option<State>, side: Side, step: Step) -> Option<State> {
    match (now, step) {
        (None | Some(State::Declined | State::Left), Step::Propose) => Some(match side {
            Side::Organisation => State::Asked,
            Side::Network => State::Invited,
        }),
        // Whoever proposes what the other proposed already says yes to it.
        (Some(State::Asked), Step::Propose | Step::Confirm) if side == Side::Network => {
            Some(State::Confirmed)
        }
        (Some(State::Invited), Step::Propose | Step::Confirm) if side == Side::Organisation => {
            Some(State::Confirmed)
        }
        (Some(State::Asked | State::Invited), Step::Decline) => Some(State::Declined),
        (Some(State::Confirmed), Step::End) => Some(State::Left),
        (Some(State::Asked | State::Invited), Step::Propose | Step::Confirm | Step::End)
        | (Some(State::Confirmed), Step::Propose | Step::Confirm | Step::Decline)
        | (None | Some(State::Declined | State::Left), Step::Confirm | Step::Decline | Step::End) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Side, State, Step, next};

    fn said() -> impl Strategy<Value = (Side, Step)> {
        let sides = prop_oneof![Just(Side::Network), Just(Side::Organisation)];
        (sides, proptest::sample::select(&Step::ALL[..]))
    }

    proptest! {
        /// Whatever is said, in whatever order, who is a member was wanted by both since the last end.
        #[test]
        fn nobody_is_a_member_unless_both_sides_said_yes(talk in proptest::collection::vec(said(), 0..40)) {
            let mut state = None;
            let (mut network, mut organisation) = (false, false);
            for (side, step) in talk {
                let Some(then) = next(state, side, step) else { continue };
                prop_assert_ne!(Some(then), state, "a step that leads somewhere changes something");
                if matches!(then, State::Declined | State::Left) {
                    (network, organisation) = (false, false);
                } else {
                    match side {
                        Side::Network => network = true,
                        Side::Organisation => organisation = true,
                    }
                }
                prop_assert_eq!(then == State::Confirmed, network && organisation);
                state = Some(then);
            }
        }

        /// One side alone, however often it insists, makes nobody a member.
        #[test]
        fn one_side_alone_makes_nobody_a_member(steps in proptest::collection::vec(proptest::sample::select(&Step::ALL[..]), 0..40), network: bool) {
            let side = if network { Side::Network } else { Side::Organisation };
            let mut state = None;
            for step in steps {
                state = next(state, side, step).or(state);
                prop_assert_ne!(state, Some(State::Confirmed));
            }
        }
    }

    #[test]
    fn either_side_may_always_go() {
        for side in [Side::Network, Side::Organisation] {
            assert_eq!(next(Some(State::Confirmed), side, Step::End), Some(State::Left));
            for waiting in [State::Asked, State::Invited] {
                assert_eq!(next(Some(waiting), side, Step::Decline), Some(State::Declined));
            }
        }
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }
}
