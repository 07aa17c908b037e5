//! The life of an invitation to act for an organisation.

use std::str::FromStr;

/// Days for which an invitation can be accepted.
pub const DAYS: i32 = 30;

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// It waits for the person.
    Open,
    /// The person accepted: a mandate was given.
    Accepted,
    /// The person does not wish it.
    Declined,
    /// Whoever gave it took it back, or lost the mandate to give it.
    Withdrawn,
    /// It was not answered in time.
    Expired,
}

/// What may happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person says yes.
    Accept,
    /// The person says no.
    Decline,
    /// It is taken back.
    Withdraw,
    /// Its last day has passed.
    Expire,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Open,
        Self::Accepted,
        Self::Declined,
        Self::Withdrawn,
        Self::Expired,
    ];

    /// The word in the database and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }

    /// Where an event leads; nowhere from what is settled.
    pub fn after(self, event: Event) -> Option<Self> {
        match (self, event) {
            (Self::Open, Event::Accept) => Some(Self::Accepted),
            (Self::Open, Event::Decline) => Some(Self::Declined),
            (Self::Open, Event::Withdraw) => Some(Self::Withdrawn),
            (Self::Open, Event::Expire) => Some(Self::Expired),
            (Self::Accepted | Self::Declined | Self::Withdrawn | Self::Expired, _) => None,
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

/// Why somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// To act beside those who do.
    Invitation,
    /// To stand in for somebody during an absence.
    Cover,
    /// To act in place of somebody.
    Handover,
}

impl How {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::Invitation, Self::Cover, Self::Handover];

    /// The word in the database; that of the mandate it becomes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Cover => "cover",
            Self::Handover => "handover",
        }
    }
}

impl FromStr for How {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|how| how.as_str() == word).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Event, State};

    #[test]
    fn an_invitation_is_settled_once() {
        for state in State::ALL {
            for event in [Event::Accept, Event::Decline, Event::Withdraw, Event::Expire] {
                let after = state.after(event);
                assert_eq!(after.is_some(), state == State::Open, "{state:?} {event:?}");
                assert_ne!(after, Some(State::Open));
            }
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }
}
