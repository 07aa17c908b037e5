//! Where an agreement stands, what it is, and what may be done with it. Pure.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What binds the parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Money given for a project.
    Grant,
    /// What several sides promise each other.
    Charter,
    /// What is done together with a company.
    Partnership,
}

impl Kind {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Grant, Self::Charter, Self::Partnership];

    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Grant => "grant",
            Self::Charter => "charter",
            Self::Partnership => "partnership",
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// How it binds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Everyone signs.
    #[default]
    Agreement,
    /// The funder alone writes: a letter of notification. For a public funder in France not above 23,000 € a year.
    Letter,
}

impl Form {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Agreement, Self::Letter];

    /// The word in the database, in forms and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Letter => "letter",
        }
    }
}

impl FromStr for Form {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Where an agreement stands. That its first day has come, and it runs, is said by the day and not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Whoever draws it up alone sees it.
    Draft,
    /// Its text is frozen, and waits for signatures.
    Proposed,
    /// It binds, and its first day is to come.
    Signed,
    /// It binds today.
    Running,
    /// It was kept to its end, and closed.
    Ended,
    /// It was broken off.
    Terminated,
    /// It was proposed, taken back and given up: what was signed and done is kept, its decisions are free for another.
    Withdrawn,
}

impl State {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::Draft,
        Self::Proposed,
        Self::Signed,
        Self::Running,
        Self::Ended,
        Self::Terminated,
        Self::Withdrawn,
    ];

    /// The word in text keys, and in the database where it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Proposed => "proposed",
            Self::Signed => "signed",
            Self::Running => "running",
            Self::Ended => "ended",
            Self::Terminated => "terminated",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The same on a day: what was signed runs from its first day.
    #[must_use]
    pub fn on(self, starts: Option<Date>, today: Date) -> Self {
        match self {
            Self::Signed if starts.is_none_or(|starts| starts <= today) => Self::Running,
            other => other,
        }
    }

    /// Whether it binds: money is paid, and what was promised is owed.
    #[must_use]
    pub fn binds(self) -> bool {
        matches!(self, Self::Signed | Self::Running)
    }

    /// Whether what was promised is owed: as long as it binds, and after its end, whichever it had.
    #[must_use]
    pub fn owes(self) -> bool {
        self.binds() || matches!(self, Self::Ended | Self::Terminated)
    }
}

impl FromStr for State {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Something that is done with an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Its text is frozen and shown to the others.
    Propose,
    /// It is taken back, to be written anew: signatures under it are of another text.
    TakeBack,
    /// What was proposed once and taken back is given up.
    Withdraw,
    /// The last signature came, or a letter left.
    Bind,
    /// It was kept to its end.
    End,
    /// It is broken off, with the reason.
    Terminate,
}

/// Where an act leads; nothing where it has no sense.
#[must_use]
pub fn next(state: State, act: Act) -> Option<State> {
    match (state, act) {
        (State::Draft, Act::Propose) => Some(State::Proposed),
        (State::Proposed, Act::TakeBack) => Some(State::Draft),
        (State::Draft, Act::Withdraw) => Some(State::Withdrawn),
        (State::Proposed, Act::Bind) => Some(State::Signed),
        (State::Signed | State::Running, Act::End) => Some(State::Ended),
        (State::Signed | State::Running, Act::Terminate) => Some(State::Terminated),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Act, State, next};

    #[test]
    fn what_binds_is_never_written_anew_and_what_is_over_stays_over() {
        for state in State::ALL {
            for act in [
                Act::Propose,
                Act::TakeBack,
                Act::Withdraw,
                Act::Bind,
                Act::End,
                Act::Terminate,
            ] {
                let after = next(state, act);
                assert!(!state.binds() || !matches!(after, Some(State::Draft | State::Proposed)));
                assert!(
                    !matches!(state, State::Ended | State::Terminated | State::Withdrawn) || after.is_none()
                );
                assert!(after != Some(State::Signed) || state == State::Proposed);
            }
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        let starts = Some(date(2027, 1, 1));
        assert_eq!(State::Signed.on(starts, date(2026, 12, 31)), State::Signed);
        assert_eq!(State::Signed.on(starts, date(2027, 1, 1)), State::Running);
    }
}
