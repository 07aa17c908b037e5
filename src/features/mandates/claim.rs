//! The life of a claim: somebody says that they act for an organisation, and it is found out whether
//! they do. It is never about the association itself: only about who may act for it.
//!
//! ```text
//! proposed ──confirm──▶ examined ◀──answer── completed
//!  (by a helper)           │  └────ask more──────▶ │
//! coded ──code typed──▶ ●──accept──▶ granted            (nobody else is concerned)
//!                       └──accept──▶ announced ──14 days──▶ granted
//!                                        └──objection──▶ disputed ──▶ granted or refused
//! ```
//!
//! From every open state the person may withdraw; an agent may refuse what they examine or mediate.

use std::str::FromStr;

/// Days for which those concerned may object.
pub const OBJECTION_DAYS: i32 = 14;

/// Seconds for which a code sent to the organisation's address counts: that box may not be read daily.
pub const CODE_SECONDS: i64 = 7 * 24 * 3600;

/// Wrong tries after which it counts no more.
pub const CODE_TRIES: i64 = 10;

/// Days after which a claim that a helper began and nobody confirmed is closed.
pub const PROPOSED_DAYS: i64 = 30;

/// How somebody shows that they act for an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By a code sent to an address that a register publishes.
    Code,
    /// By papers that an agent reads.
    Papers,
}

impl Way {
    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Papers => "papers",
        }
    }
}

impl FromStr for Way {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Code, Self::Papers]
            .into_iter()
            .find(|way| way.as_str() == word)
            .ok_or(())
    }
}

/// Where a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// A support structure began it; the person has not said yet that it is theirs.
    Proposed,
    /// A code is on its way to the organisation's address.
    Coded,
    /// An agent reads.
    Examined,
    /// An agent asked for more; the person completes.
    Completed,
    /// Those concerned were told, and may object until a day.
    Announced,
    /// Somebody objected; an agent mediates.
    Disputed,
    /// The mandate was given.
    Granted,
    /// It was not.
    Refused,
    /// The person gave it up.
    Withdrawn,
    /// Its time passed.
    Lapsed,
}

/// What may happen to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The person says that what a helper began is theirs.
    Confirm,
    /// The code was typed, or an agent accepts, and nobody else is concerned.
    Accept,
    /// The same, and others are concerned: they are told.
    Announce,
    /// An agent asks for more.
    AskMore,
    /// The person answers.
    Answer,
    /// An agent refuses.
    Refuse,
    /// Somebody concerned objects.
    Object,
    /// The delay ended without objection.
    DelayEnds,
    /// The person gives up.
    Withdraw,
    /// Nobody did what was awaited.
    Lapse,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 10] = [
        Self::Proposed,
        Self::Coded,
        Self::Examined,
        Self::Completed,
        Self::Announced,
        Self::Disputed,
        Self::Granted,
        Self::Refused,
        Self::Withdrawn,
        Self::Lapsed,
    ];

    /// The word in the database and in text keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Coded => "coded",
            Self::Examined => "examined",
            Self::Completed => "completed",
            Self::Announced => "announced",
            Self::Disputed => "disputed",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
        }
    }

    /// Whether something is still awaited.
    pub fn is_open(self) -> bool {
        match self {
            Self::Proposed
            | Self::Coded
            | Self::Examined
            | Self::Completed
            | Self::Announced
            | Self::Disputed => true,
            Self::Granted | Self::Refused | Self::Withdrawn | Self::Lapsed => false,
        }
    }

    /// Whether an agent is awaited.
    pub fn waits_for_agent(self) -> bool {
        matches!(self, Self::Examined | Self::Disputed)
    }

    /// Where an event leads; nowhere when it cannot happen then.
    pub fn after(self, event: Event) -> Option<Self> {
        match (self, event) {
            (Self::Proposed, Event::Confirm) | (Self::Completed, Event::Answer) => Some(Self::Examined),
            (Self::Coded | Self::Examined | Self::Disputed, Event::Accept)
            | (Self::Announced, Event::DelayEnds) => Some(Self::Granted),
            (Self::Coded | Self::Examined, Event::Announce) => Some(Self::Announced),
            (Self::Examined, Event::AskMore) => Some(Self::Completed),
            (Self::Examined | Self::Disputed, Event::Refuse) => Some(Self::Refused),
            (Self::Announced, Event::Object) => Some(Self::Disputed),
            (Self::Proposed | Self::Coded, Event::Lapse) => Some(Self::Lapsed),
            (state, Event::Withdraw) if state.is_open() => Some(Self::Withdrawn),
            _ => None,
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

/// What is kept so that one person has one open claim on an organisation at a time.
pub fn open_key(person: i64, organisation: i64) -> String {
    format!("{person}:{organisation}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Event, State};

    const EVENTS: [Event; 10] = [
        Event::Confirm,
        Event::Accept,
        Event::Announce,
        Event::AskMore,
        Event::Answer,
        Event::Refuse,
        Event::Object,
        Event::DelayEnds,
        Event::Withdraw,
        Event::Lapse,
    ];

    proptest! {
        /// Whatever happens, in whatever order: what is closed stays closed, a mandate is never given
        /// without a code, an agent or a delay that nobody used, and never straight after an objection
        /// without an agent.
        #[test]
        fn no_order_of_events_leads_where_it_should_not(
            start in prop::sample::select(vec![State::Proposed, State::Coded, State::Examined]),
            events in prop::collection::vec(prop::sample::select(EVENTS.to_vec()), 0..24),
        ) {
            let (mut state, mut objected, mut confirmed) = (start, false, start != State::Proposed);
            for event in events {
                let Some(next) = state.after(event) else { continue };
                prop_assert!(state.is_open(), "{:?} was closed", state);
                prop_assert_ne!(next, state);
                objected |= event == Event::Object;
                confirmed |= event == Event::Confirm;
                if next == State::Granted {
                    prop_assert!(confirmed, "whoever acts said that they wish to");
                    prop_assert!(matches!(event, Event::Accept | Event::DelayEnds));
                    prop_assert!(!(objected && event == Event::DelayEnds));
                    prop_assert!(!(state == State::Announced && event == Event::Accept));
                }
                prop_assert!(next != State::Disputed || state == State::Announced);
                state = next;
            }
        }
    }

    #[test]
    fn from_every_open_state_there_is_a_way_out_for_the_person() {
        for state in State::ALL {
            let out = state.after(Event::Withdraw);
            assert_eq!(out.is_some(), state.is_open(), "{state:?}");
            let any = EVENTS.iter().any(|event| state.after(*event).is_some());
            assert_eq!(any, state.is_open(), "{state:?}");
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }

    #[test]
    fn every_state_is_reached_from_a_beginning() {
        let mut reached = vec![State::Proposed, State::Coded, State::Examined];
        let mut at = 0;
        while at < reached.len() {
            let state = reached[at];
            for next in EVENTS.iter().filter_map(|event| state.after(*event)) {
                if !reached.contains(&next) {
                    reached.push(next);
                }
            }
            at += 1;
        }
        reached.sort();
        assert_eq!(reached, State::ALL);
    }
}
