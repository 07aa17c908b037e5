//! Groups that would become one: a small machine. Each says yes for itself, or it does not happen; nobody is made to go
//! along, and until the common answer arrived every group's own stands.

use std::str::FromStr;

/// Groups in one proposal, at most: as many as are ever proposed together.
pub const MOST: usize = 8;

/// Where a group stands with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It was asked.
    Proposed,
    /// It said yes; who proposes said so by that.
    Accepted,
    /// It said no.
    Declined,
    /// It said yes, and took that back.
    Withdrawn,
}

impl Answer {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Proposed, Self::Accepted, Self::Declined, Self::Withdrawn];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl FromStr for Answer {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It waits for answers, or to be made.
    Proposed,
    /// The common project is made, and has not been sent.
    Made,
    /// The common application was received; what some of the groups had sent stands beside it, for a partner of theirs
    /// is not in it. Those whose own was withdrawn for it cannot be as if nothing had been.
    Partly,
    /// Somebody said no.
    Dropped,
    /// What the groups wrote together was received in the place of what each had sent.
    Arrived,
}

impl State {
    /// Every one.
    pub const ALL: [Self; 5] = [
        Self::Proposed,
        Self::Made,
        Self::Partly,
        Self::Dropped,
        Self::Arrived,
    ];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Made => "made",
            Self::Partly => "partly",
            Self::Dropped => "dropped",
            Self::Arrived => "arrived",
        }
    }
}

impl State {
    /// Whether the common project is made and goes on: those who said yes are in no other.
    #[must_use]
    pub fn goes_on(self) -> bool {
        match self {
            Self::Made | Self::Partly => true,
            Self::Proposed | Self::Dropped | Self::Arrived => false,
        }
    }

    /// Whether the common project was made, whatever became of it.
    #[must_use]
    pub fn is_made(self) -> bool {
        match self {
            Self::Made | Self::Partly | Self::Arrived => true,
            Self::Proposed | Self::Dropped => false,
        }
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// A group in a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    /// Its application.
    pub application: i64,
    /// Whether it proposed.
    pub proposes: bool,
    /// Where it stands.
    pub answer: Answer,
}

/// What is said about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// A group says yes.
    Accept,
    /// A group says no.
    Decline,
    /// A group takes its yes back, or its proposal.
    TakeBack,
    /// One of the groups makes the common project.
    Make,
    /// What they wrote together was received, and of some groups their own is withdrawn.
    ArriveInPart,
    /// What they wrote together was received, and nobody's own stands any more.
    Arrive,
}

impl Step {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::Accept,
        Self::Decline,
        Self::TakeBack,
        Self::Make,
        Self::ArriveInPart,
        Self::Arrive,
    ];

    /// The word in forms, and the end of what the journal calls it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::TakeBack => "take-back",
            Self::Make => "make",
            Self::ArriveInPart => "arrive-in-part",
            Self::Arrive => "arrive",
        }
    }
}

impl FromStr for Step {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Where a proposal stands after the group of `application` said something; nothing where it has no sense.
///
/// Yes was said to all who are named, and to nobody else: as soon as one says no it is over, and what is left may be
/// proposed anew. Once the common project is made those who stay go on, as long as they are two.
#[must_use]
pub fn next(
    (state, parties): (State, &[Party]),
    application: i64,
    step: Step,
) -> Option<(State, Vec<Party>)> {
    let own = parties.iter().find(|party| party.application == application)?;
    let said = |answer| {
        let mut parties = parties.to_vec();
        for party in &mut parties {
            if party.application == application {
                party.answer = answer;
            }
        }
        parties
    };
    let yes = |parties: &[Party]| {
        let accepted = parties.iter().filter(|party| party.answer == Answer::Accepted);
        accepted.count()
    };
    match (state, own.answer, step) {
        (State::Proposed, Answer::Proposed, Step::Accept) => Some((State::Proposed, said(Answer::Accepted))),
        (State::Proposed, Answer::Proposed, Step::Decline) => Some((State::Dropped, said(Answer::Declined))),
        (State::Proposed, Answer::Accepted, Step::TakeBack) => {
            Some((State::Dropped, said(Answer::Withdrawn)))
        }
        (State::Proposed, Answer::Accepted, Step::Make) if yes(parties) == parties.len() => {
            Some((State::Made, parties.to_vec()))
        }
        (State::Made, Answer::Accepted, Step::TakeBack) => {
            let parties = said(Answer::Withdrawn);
            let state = if yes(&parties) < 2 {
                State::Dropped
            } else {
                State::Made
            };
            Some((state, parties))
        }
        (State::Made, Answer::Accepted, Step::ArriveInPart) => Some((State::Partly, parties.to_vec())),
        (State::Made | State::Partly, Answer::Accepted, Step::Arrive) => {
            Some((State::Arrived, parties.to_vec()))
        }
        (
            State::Proposed | State::Made | State::Partly,
            Answer::Proposed | Answer::Accepted | Answer::Declined | Answer::Withdrawn,
            Step::Accept | Step::Decline | Step::TakeBack | Step::Make | Step::ArriveInPart | Step::Arrive,
        )
        | (State::Dropped | State::Arrived, _, _) => None,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{Answer, Party, State, Step, next};

    fn beginning(groups: i64) -> Vec<Party> {
        (1..=groups)
            .map(|application| Party {
                application,
                proposes: application == 1,
                answer: if application == 1 {
                    Answer::Accepted
                } else {
                    Answer::Proposed
                },
            })
            .collect()
    }

    proptest! {
        /// Whatever is said, in whatever order: nobody goes along whose own last word is not a yes, nothing is made unless
        /// all said yes, and what is over stays over.
        #[test]
        fn nobody_goes_along_without_its_own_yes(
            groups in 2_i64..=5,
            talk in proptest::collection::vec((1_i64..=6, proptest::sample::select(&Step::ALL[..])), 0..60),
        ) {
            let mut state = State::Proposed;
            let mut parties = beginning(groups);
            let mut said = BTreeMap::from([(1, true)]);
            for (application, step) in talk {
                let Some((after, changed)) = next((state, &parties), application, step) else {
                    continue;
                };
                prop_assert!(!matches!(state, State::Dropped | State::Arrived));
                prop_assert_eq!(changed.len(), parties.len());
                for (one, other) in parties.iter().zip(&changed) {
                    prop_assert!(one == other || one.application == application, "one speaks for itself only");
                }
                match step {
                    Step::Accept => { said.insert(application, true); }
                    Step::Decline | Step::TakeBack => { said.insert(application, false); }
                    Step::Make | Step::ArriveInPart | Step::Arrive => {}
                }
                if state == State::Proposed && after == State::Made {
                    prop_assert!(parties.iter().all(|party| said.get(&party.application) == Some(&true)));
                }
                prop_assert!(after != State::Arrived || state.goes_on());
                prop_assert!(state != State::Partly || after == State::Arrived, "what arrived is not as if it had not");
                (state, parties) = (after, changed);
                for party in &parties {
                    let yes = said.get(&party.application) == Some(&true);
                    prop_assert_eq!(party.answer == Answer::Accepted, yes);
                }
                let yes = parties.iter().filter(|party| party.answer == Answer::Accepted).count();
                prop_assert!(!state.is_made() || yes >= 2);
            }
        }
    }

    #[test]
    fn every_word_is_read_back_and_a_stranger_says_nothing() {
        for answer in Answer::ALL {
            assert_eq!(answer.as_str().parse(), Ok(answer));
        }
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
            for step in Step::ALL {
                assert_eq!(next((state, &beginning(2)), 9, step), None);
            }
        }
        let (state, parties) = next((State::Proposed, &beginning(2)), 2, Step::Accept).unwrap();
        let (state, _) = next((state, &parties), 2, Step::Make).unwrap();
        assert_eq!(state, State::Made);
    }
}
