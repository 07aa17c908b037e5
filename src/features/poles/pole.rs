//! A pole: who carries it, who recognised it, at which stage it is; and its members.

use jiff::civil::Date;

use super::content::Content;
use crate::features::directory::Organisation;
use crate::features::projects::Sector;
use crate::shared::chance;
use crate::shared::i18n::Lang;

/// A closed list of words of the database, of forms and of text keys.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant),+ }

        impl $name {
            /// Every one, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in the database, in forms and text keys.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.as_str() == word).ok_or(())
            }
        }
    };
}
pub(super) use words;

words! {
    /// At which stage a pole is.
    Stage {
        /// It begins: members come together, the roadmap is written.
        Emerging = "emerging",
        /// It lives: its organiser said so, with the reason.
        Consolidated = "consolidated",
        /// It is over; what it did stays to be read.
        Ended = "ended",
    }
}

words! {
    /// What is done with a stage; each is an act with its reason and its day.
    Step {
        /// It lives on its own.
        Consolidate = "consolidate",
        /// It begins anew: what held it together does not any more.
        StepBack = "step_back",
        /// It is over.
        End = "end",
    }
}

/// Where a step leads; nothing where it has no sense. What ended stays ended.
#[must_use]
pub fn next(stage: Stage, step: Step) -> Option<Stage> {
    match (stage, step) {
        (Stage::Emerging, Step::Consolidate) => Some(Stage::Consolidated),
        (Stage::Consolidated, Step::StepBack) => Some(Stage::Emerging),
        (Stage::Emerging | Stage::Consolidated, Step::End) => Some(Stage::Ended),
        (Stage::Emerging, Step::StepBack) | (Stage::Consolidated, Step::Consolidate) | (Stage::Ended, _) => {
            None
        }
    }
}

words! {
    /// Where a member stands.
    State {
        /// The pole asked it; it has not answered.
        Invited = "invited",
        /// It said yes.
        Accepted = "accepted",
        /// It said no.
        Declined = "declined",
        /// The pole took its question back before it answered.
        TakenBack = "taken_back",
        /// It was a member, and went.
        Left = "left",
    }
}

words! {
    /// What is said of a membership.
    Word {
        /// The pole asks.
        Invite = "invite",
        /// The pole takes its question back.
        TakeBack = "take_back",
        /// The organisation says yes.
        Accept = "accept",
        /// The organisation says no.
        Decline = "decline",
        /// The organisation goes.
        Leave = "leave",
    }
}

impl Word {
    /// Whether the pole says it; otherwise the organisation does, for itself.
    #[must_use]
    pub fn is_of_the_pole(self) -> bool {
        match self {
            Self::Invite | Self::TakeBack => true,
            Self::Accept | Self::Decline | Self::Leave => false,
        }
    }
}

/// Where a word leads; nothing where it changes nothing.
#[must_use]
pub fn said(state: Option<State>, word: Word) -> Option<State> {
    match (state, word) {
        (None | Some(State::Declined | State::TakenBack | State::Left), Word::Invite) => Some(State::Invited),
        (Some(State::Invited), Word::TakeBack) => Some(State::TakenBack),
        (Some(State::Invited), Word::Decline) => Some(State::Declined),
        (Some(State::Invited), Word::Accept) => Some(State::Accepted),
        (Some(State::Accepted), Word::Leave) => Some(State::Left),
        (Some(State::Invited | State::Accepted), Word::Invite)
        | (
            None | Some(State::Accepted | State::Declined | State::TakenBack | State::Left),
            Word::TakeBack | Word::Accept | Word::Decline,
        )
        | (None | Some(State::Invited | State::Declined | State::TakenBack | State::Left), Word::Leave) => {
            None
        }
    }
}

/// A pole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pole {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the organisation that carries it.
    pub carrier: i64,
    /// Number of the public body that recognised it.
    pub organiser: i64,
    /// Number of the call that it answered; nothing where it lived before.
    pub call: Option<i64>,
    /// Number of the answer that became it, where it came here.
    pub application: Option<i64>,
    /// Number of the organisation of the directory that it is; nothing until that is written.
    pub body: Option<i64>,
    /// The day since when it exists.
    pub since: Date,
    /// At which stage it is.
    pub stage: Stage,
    /// What it says of itself.
    pub content: Content,
    /// Raised by each change.
    pub version: i64,
}

/// Days after a question before the same organisation is asked again, whatever it answered.
pub const REST: i64 = 30;
/// Organisations that were asked and have not answered, at most.
pub const WAITING_MOST: usize = 30;

/// A member, or an organisation that was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Number of its row.
    pub id: i64,
    /// Number of the pole.
    pub pole: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// What sort of member it is.
    pub sector: Sector,
    /// Where it stands.
    pub state: State,
    /// Since when, in seconds.
    pub changed_at: i64,
    /// When it was asked last, in seconds.
    pub asked_at: Option<i64>,
}

impl Member {
    /// An organisation that is asked for the first time, as the sort of member that it is, at an instant in seconds.
    #[must_use]
    pub fn invited(pole: i64, (organisation, sector): (&Organisation, Sector), now: i64) -> Self {
        Self {
            id: chance::row(),
            pole,
            organisation: organisation.id,
            sector,
            state: State::Invited,
            changed_at: now,
            asked_at: Some(now),
        }
    }

    /// Whether it is a member, or may still become one by its yes: it reads the pole before it is public.
    #[must_use]
    pub fn is_in(&self) -> bool {
        matches!(self.state, State::Invited | State::Accepted)
    }

    /// Whether it was asked so lately that it is left alone.
    #[must_use]
    pub fn rests(&self, now: i64) -> bool {
        let asked = self.asked_at.unwrap_or(i64::MIN);
        self.state != State::Accepted && now.saturating_sub(asked) < REST * 86_400
    }
}

/// An act by which a stage came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Its number, from 1.
    pub number: i64,
    /// The stage.
    pub stage: Stage,
    /// Number of the organisation that said so.
    pub organisation: i64,
    /// Why: the first says by which decision.
    pub reason: String,
    /// The language of those words.
    pub language: Lang,
    /// The day of the act.
    pub day: Date,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Stage, State, Step, Word, next, said};

    proptest! {
        /// Whatever is tried: a pole goes back only by the act that says so, and what ended stays ended.
        #[test]
        fn a_stage_goes_back_by_its_own_act_only(steps in proptest::collection::vec(proptest::sample::select(Step::ALL), 0..40)) {
            let mut stage = Stage::Emerging;
            for step in steps {
                let Some(then) = next(stage, step) else { continue };
                prop_assert_ne!(then, stage, "an act changes something");
                prop_assert_ne!(stage, Stage::Ended);
                prop_assert_eq!(then < stage, step == Step::StepBack);
                stage = then;
            }
        }

        /// Whatever the pole says, however often, nobody is a member without their own yes since they last went.
        #[test]
        fn nobody_is_enrolled_alone(words in proptest::collection::vec(proptest::sample::select(Word::ALL), 0..40)) {
            let (mut state, mut yes) = (None, false);
            for word in words {
                let Some(then) = said(state, word) else { continue };
                prop_assert_ne!(Some(then), state);
                yes = match word {
                    Word::Accept => true,
                    Word::Decline | Word::Leave | Word::TakeBack => false,
                    Word::Invite => yes,
                };
                prop_assert_eq!(then == State::Accepted, yes);
                state = Some(then);
            }
        }
    }
}
