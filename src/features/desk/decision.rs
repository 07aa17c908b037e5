//! What a funder decides for one partner, of one programme; and who sees it.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;

use crate::features::programmes::{Later, of_later};

/// Where a decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Nothing was decided yet.
    Pending,
    /// An amount is proposed; nobody is bound by it.
    Proposed,
    /// An amount is promised, if something comes to be.
    Conditional,
    /// An amount is granted.
    Granted,
    /// Nothing is given, with the reason.
    Refused,
    /// It is decided later.
    Postponed,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] = [
        Self::Pending,
        Self::Proposed,
        Self::Conditional,
        Self::Granted,
        Self::Refused,
        Self::Postponed,
    ];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Proposed => "proposed",
            Self::Conditional => "conditional",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Postponed => "postponed",
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

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Its number; 0 where nothing was decided yet.
    pub id: i64,
    /// Key of the partner, as the application names it.
    pub partner: String,
    /// Number of the programme.
    pub programme: i64,
    /// Number of the funder that decided, or that thought of it last; another may offer the programme since.
    pub funder: i64,
    /// Where it stands.
    pub state: State,
    /// What is proposed, promised or granted, in cents.
    pub cents: i64,
    /// Out of which envelope; of an amount over several years, what is not of later ones.
    pub envelope: Option<i64>,
    /// What of it is of later years than its envelope's.
    pub later: Vec<Later>,
    /// Condition, reason or what happens next.
    pub words: String,
    /// It holds if that programme gives at least so many cents to the application.
    pub condition: Option<(i64, i64)>,
    /// Whether the other funders see it before it is notified.
    pub shared: bool,
    /// The day on which the partners were told.
    pub notified: Option<Date>,
    /// Raised by each act.
    pub version: i64,
    /// Number of the version of the application on which it was taken; 0 where nobody noted it.
    pub on: i64,
    /// The day on which the amount was promised, granted or refused.
    pub decided: Option<Date>,
    /// As what state aid it counts: Member State and rules, `fr general`; empty where it does not.
    pub aid: String,
}

/// What a decision holds of its envelope, in cents.
#[must_use]
pub fn promised(state: State, cents: i64) -> i64 {
    match state {
        State::Conditional | State::Granted => cents,
        State::Pending | State::Proposed | State::Refused | State::Postponed => 0,
    }
}

/// What decisions give together of the years of their envelopes, and of each later year, in cents.
#[must_use]
pub fn by_years(decisions: &[&Decision]) -> (i64, BTreeMap<i16, i64>) {
    let mut later: BTreeMap<i16, i64> = BTreeMap::new();
    for one in decisions.iter().flat_map(|decision| &decision.later) {
        *later.entry(one.year).or_default() += one.cents;
    }
    let all: i64 = decisions.iter().map(|one| one.cents).sum();
    (all - later.values().sum::<i64>(), later)
}

/// Who looks at a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Somebody of a funder of the application, by its number.
    Funder(i64),
    /// Those who ask.
    Partners,
}

impl Decision {
    /// What it holds of its envelope, in cents.
    #[must_use]
    pub fn promised(&self) -> i64 {
        promised(self.state, self.cents)
    }

    /// What it holds of which envelopes, in cents: nothing of later years that have none yet.
    #[must_use]
    pub fn held(&self) -> Vec<(i64, i64)> {
        if self.promised() == 0 {
            return Vec::new();
        }
        let first = self.envelope.map(|id| (id, self.cents - of_later(&self.later)));
        let later = self.later.iter();
        let later = later.filter_map(|one| Some((one.envelope?, one.cents)));
        first.into_iter().chain(later).collect()
    }

    /// What of it is of each of these years, in cents, after what is of its envelope's.
    #[must_use]
    pub fn shares(&self, years: &[i16]) -> Vec<i64> {
        let first = self.cents - of_later(&self.later);
        let of = |year: &i16| {
            let own = self.later.iter().find(|one| one.year == *year);
            own.map_or(0, |one| one.cents)
        };
        std::iter::once(first).chain(years.iter().map(of)).collect()
    }

    /// Whether it stays with who took it, be the programme another's since: what is promised or granted does, with its money. All else
    /// is decided by whoever offers the programme.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        matches!(self.state, State::Conditional | State::Granted)
    }

    /// Whether it was taken and those who ask were not told. A proposal is told to nobody.
    #[must_use]
    pub fn is_untold(&self) -> bool {
        self.notified.is_none() && !matches!(self.state, State::Pending | State::Proposed)
    }

    /// Whether it was taken on another version than the one that was sent last.
    #[must_use]
    pub fn is_stale(&self, sent: i64) -> bool {
        self.state != State::Pending && self.on != 0 && self.on != sent
    }

    /// Whether somebody sees it. To whoever does not, nothing was decided yet.
    #[must_use]
    pub fn is_seen_by(&self, viewer: Viewer) -> bool {
        match viewer {
            _ if self.notified.is_some() => true,
            Viewer::Funder(funder) => funder == self.funder || self.shared,
            Viewer::Partners => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::{Decision, State, Viewer};

    #[test]
    fn a_word_stands_for_one_state() {
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
    }

    proptest! {
        /// Those who ask see what was notified and nothing else; another funder sees besides what is shared.
        #[test]
        fn what_was_not_notified_is_its_funders_own(
            state in prop::sample::select(State::ALL.to_vec()), shared: bool, told: bool, own in 1_i64..4, other in 1_i64..4,
        ) {
            let decision = Decision {
                id: 1, partner: "a".to_owned(), programme: 1, funder: own, state, cents: 1, envelope: None,
                later: Vec::new(),
                words: String::new(), condition: None, shared, notified: told.then(|| date(2026, 12, 1)), version: 1,
                on: 1, decided: None, aid: String::new(),
            };
            prop_assert_eq!(decision.is_seen_by(Viewer::Partners), told);
            prop_assert_eq!(decision.is_seen_by(Viewer::Funder(other)), told || shared || own == other);
        }
    }
}
