//! Where an application stands, and how it came there: a small machine whose every step is somebody's act.
//! Nothing else changes the state.

use std::str::FromStr;

/// Where an application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Its partners write and check it.
    Draft,
    /// A version is frozen, its partners sign it.
    Signing,
    /// It was received.
    Submitted,
    /// Its readers gave it back to be completed.
    Returned,
    /// It is complete, and such that it may be examined.
    Admissible,
    /// It is being read.
    UnderExamination,
    /// What was decided was said, with its reasons.
    Decided,
    /// Nothing more will happen to it.
    Closed,
    /// Its partners took it back.
    Withdrawn,
}

impl State {
    /// Every state, in the order of a life without accident.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Signing,
        Self::Submitted,
        Self::Returned,
        Self::Admissible,
        Self::UnderExamination,
        Self::Decided,
        Self::Closed,
        Self::Withdrawn,
    ];

    /// The word in the database and in text keys. Each has two texts: what those inside are told, and,
    /// under `.public`, what everybody is.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signing => "signing",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::Admissible => "admissible",
            Self::UnderExamination => "under_examination",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether its partners may freeze a version: before it is sent, and as long as it may be corrected; `corrects` says
    /// that this is promised of its call (`together::corrects`).
    #[must_use]
    pub fn may_change(self, corrects: bool) -> bool {
        next_while(corrects, self, Step::Freeze).is_some()
    }

    /// Whether funders may decide on what it requests: it was sent, and stands.
    #[must_use]
    pub fn is_examined(self) -> bool {
        matches!(
            self,
            Self::Submitted | Self::Admissible | Self::UnderExamination | Self::Decided
        )
    }

    /// Where it stands for whoever looks at it, where somebody began to read it for a funder or did not: at a desk each reads for
    /// itself, and nobody opens the examination for all.
    #[must_use]
    pub fn shown(self, begun: bool) -> Self {
        match self {
            Self::Submitted | Self::Admissible if begun => Self::UnderExamination,
            state => state,
        }
    }

    /// Whether it is over: a project may begin another application to the same call.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Withdrawn)
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

/// Something that is done to an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The lead freezes what the project says, to be signed.
    Freeze,
    /// The lead goes back to writing: nothing waits for a signature any more.
    Reopen,
    /// The lead sends the version that all have signed.
    Submit,
    /// The lead takes the application back.
    Withdraw,
    /// A reader gives it back to be completed.
    Return,
    /// A reader says that it may be examined.
    Admit,
    /// Reading begins.
    Examine,
    /// What was decided is said.
    Decide,
    /// It is closed.
    Close,
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The partners, by their lead.
    Partners,
    /// Those to whom it was sent.
    Readers,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Freeze,
        Self::Reopen,
        Self::Submit,
        Self::Withdraw,
        Self::Return,
        Self::Admit,
        Self::Examine,
        Self::Decide,
        Self::Close,
    ];

    /// Who alone may do it.
    #[must_use]
    pub fn voice(self) -> Voice {
        match self {
            Self::Freeze | Self::Reopen | Self::Submit | Self::Withdraw => Voice::Partners,
            Self::Return | Self::Admit | Self::Examine | Self::Decide | Self::Close => Voice::Readers,
        }
    }

    /// What the journal calls it.
    #[must_use]
    pub fn act(self) -> &'static str {
        match self {
            Self::Freeze => "application-frozen",
            Self::Reopen => "application-reopened",
            Self::Submit => "application-submitted",
            Self::Withdraw => "application-withdrawn",
            Self::Return => "application-returned",
            Self::Admit => "application-admitted",
            Self::Examine => "application-examined",
            Self::Decide => "application-decided",
            Self::Close => "application-closed",
        }
    }
}

/// Where a step leads; nothing where it has no sense.
///
/// A version that corrects what was sent is frozen, signed and sent while the earlier one stands: until it
/// arrives nothing is lost by trying.
#[must_use]
pub fn next(state: State, step: Step) -> Option<State> {
    match (state, step) {
        (State::Draft | State::Signing, Step::Freeze) => Some(State::Signing),
        (State::Signing, Step::Reopen) => Some(State::Draft),
        (State::Submitted, Step::Freeze) => Some(State::Submitted),
        (State::Returned, Step::Freeze) => Some(State::Returned),
        (State::Signing | State::Submitted | State::Returned, Step::Submit) => Some(State::Submitted),
        // What was found complete may turn out not to be.
        (State::Submitted | State::Admissible, Step::Return) => Some(State::Returned),
        (State::Submitted, Step::Admit) => Some(State::Admissible),
        (State::Admissible, Step::Examine) => Some(State::UnderExamination),
        // What was decided by mistake is decided anew, with its reasons; both stay in the history.
        (State::UnderExamination | State::Decided, Step::Decide) => Some(State::Decided),
        // What was given back and never completed ends too; so does what was found not to be admissible.
        (State::Submitted | State::Returned | State::Decided, Step::Close) => Some(State::Closed),
        (
            State::Draft
            | State::Signing
            | State::Submitted
            | State::Returned
            | State::Admissible
            | State::UnderExamination,
            Step::Withdraw,
        ) => Some(State::Withdrawn),
        (State::Draft, Step::Reopen | Step::Submit)
        | (State::Submitted | State::Returned, Step::Reopen)
        | (State::Admissible | State::UnderExamination, Step::Freeze | Step::Reopen | Step::Submit)
        | (State::Decided, Step::Freeze | Step::Reopen | Step::Submit | Step::Withdraw)
        | (
            State::Draft | State::Signing,
            Step::Return | Step::Admit | Step::Examine | Step::Decide | Step::Close,
        )
        | (State::Submitted, Step::Examine | Step::Decide)
        | (State::Returned, Step::Return | Step::Admit | Step::Examine | Step::Decide)
        | (State::Admissible, Step::Admit | Step::Decide | Step::Close)
        | (State::UnderExamination, Step::Return | Step::Admit | Step::Examine | Step::Close)
        | (State::Decided, Step::Return | Step::Admit | Step::Examine)
        | (State::Closed | State::Withdrawn, _) => None,
    }
}

/// Where a step leads until the deadline of a call, and while its co-construction is open, as well: what was found complete, or
/// is being read, may be corrected too. It stands as it does until the correction arrives, which its readers then look at anew.
#[must_use]
pub fn next_while(corrects: bool, state: State, step: Step) -> Option<State> {
    let stands = matches!(state, State::Admissible | State::UnderExamination);
    match step {
        Step::Freeze if corrects && stands => Some(state),
        Step::Submit if corrects && stands => Some(State::Submitted),
        step => next(state, step),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{State, Step, Voice, next, next_while};

    /// Every path there is, written once more by hand: the machine must have these and no other.
    const PATHS: &[(State, State)] = &[
        (State::Draft, State::Signing),
        (State::Signing, State::Signing),
        (State::Signing, State::Draft),
        (State::Signing, State::Submitted),
        (State::Submitted, State::Submitted),
        (State::Submitted, State::Returned),
        (State::Submitted, State::Admissible),
        (State::Submitted, State::Closed),
        (State::Returned, State::Returned),
        (State::Returned, State::Submitted),
        (State::Returned, State::Closed),
        (State::Admissible, State::UnderExamination),
        (State::Admissible, State::Returned),
        (State::UnderExamination, State::Decided),
        (State::Decided, State::Decided),
        (State::Decided, State::Closed),
        (State::Draft, State::Withdrawn),
        (State::Signing, State::Withdrawn),
        (State::Submitted, State::Withdrawn),
        (State::Returned, State::Withdrawn),
        (State::Admissible, State::Withdrawn),
        (State::UnderExamination, State::Withdrawn),
    ];

    #[test]
    fn no_other_path_exists_and_each_of_these_does() {
        for from in State::ALL {
            for to in State::ALL {
                let there = Step::ALL.into_iter().any(|step| next(from, step) == Some(to));
                assert_eq!(there, PATHS.contains(&(from, to)), "{from:?} to {to:?}");
            }
        }
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }

    #[test]
    fn while_it_is_built_together_only_what_was_received_and_not_decided_may_change_besides() {
        for state in State::ALL {
            for step in Step::ALL {
                assert_eq!(next_while(false, state, step), next(state, step));
                let besides = matches!(state, State::Admissible | State::UnderExamination)
                    && matches!(step, Step::Freeze | Step::Submit);
                let leads = next_while(true, state, step);
                assert_eq!(leads != next(state, step), besides, "{state:?} {step:?}");
                assert!(!besides || step != Step::Freeze || leads == Some(state));
                assert!(!besides || step != Step::Submit || leads == Some(State::Submitted));
            }
        }
    }

    proptest! {
        /// Whatever is done in whatever order: nothing is read that was not sent, nothing is decided that was not
        /// read, what is over stays over, and readers never touch what the partners still hold.
        #[test]
        fn a_life_goes_through_its_ages(building: bool, steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..60)) {
            let mut state = State::Draft;
            let mut lived = vec![state];
            for step in steps {
                let Some(after) = next_while(building, state, step) else { continue };
                prop_assert!(!state.is_over(), "{state:?} is the end");
                if matches!(state, State::Draft | State::Signing) {
                    prop_assert_eq!(step.voice(), Voice::Partners);
                }
                if step == Step::Submit {
                    prop_assert!(lived.contains(&State::Signing), "it was frozen to be signed first");
                }
                state = after;
                lived.push(state);
            }
            let needs = [
                (State::Submitted, State::Signing),
                (State::Returned, State::Submitted),
                (State::Admissible, State::Submitted),
                (State::UnderExamination, State::Admissible),
                (State::Decided, State::UnderExamination),
                (State::Closed, State::Submitted),
            ];
            for (later, earlier) in needs {
                let first = |wanted| lived.iter().position(|state| *state == wanted);
                if let Some(at) = first(later) {
                    prop_assert!(first(earlier).is_some_and(|before| before < at), "{later:?} without {earlier:?}");
                }
            }
        }
    }
}
