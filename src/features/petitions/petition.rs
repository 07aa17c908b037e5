//! A petition: where it stands, and which step leads where.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::shared::clock::Clock;
use crate::shared::i18n::Lang;

/// Characters of a title at most.
pub const TITLE_MOST: usize = 120;
/// Characters of its text, of an answer and of a note at most.
pub const WORDS_MOST: usize = 6_000;
/// Themes that one petition is about at most.
pub const THEMES_MOST: usize = 3;
/// Days after its opening in which its text may still be made more exact, while nobody supports it.
pub const AMENDED_WITHIN: i32 = 7;

/// Where a petition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Being written; only its organisation sees it.
    Draft,
    /// Public, and waiting for an answer.
    Opened,
    /// The same, and other organisations ask with the first.
    Supported,
    /// The addressee answered.
    Answered,
    /// It was told what became of it.
    Followed,
    /// Whoever opened it says that all is said.
    Closed,
    /// Whoever opened it took it back before an answer.
    Withdrawn,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Draft,
        Self::Opened,
        Self::Supported,
        Self::Answered,
        Self::Followed,
        Self::Closed,
        Self::Withdrawn,
    ];

    /// The word in the database, the journal and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Opened => "opened",
            Self::Supported => "supported",
            Self::Answered => "answered",
            Self::Followed => "followed",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether an answer is due.
    #[must_use]
    pub fn waits(self) -> bool {
        matches!(self, Self::Opened | Self::Supported)
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

/// What is done with a petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Its organisation makes it public.
    Open,
    /// Its organisation makes its text more exact.
    Amend,
    /// Another organisation asks with it.
    Support,
    /// The last organisation that asked with it does not any more.
    LoseSupport,
    /// The addressee answers.
    Answer,
    /// Either side tells what became of it.
    FollowUp,
    /// Its organisation says that all is said.
    Close,
    /// Its organisation takes it back; a draft is thrown away instead.
    Withdraw,
}

impl Step {
    /// Every step.
    #[cfg(test)]
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Amend,
        Self::Support,
        Self::LoseSupport,
        Self::Answer,
        Self::FollowUp,
        Self::Close,
        Self::Withdraw,
    ];
}

/// Where a step leads; nothing where it has no sense there.
#[must_use]
pub fn next(now: State, step: Step) -> Option<State> {
    match (now, step) {
        (State::Draft, Step::Open) => Some(State::Opened),
        (State::Opened, Step::Amend) => Some(State::Opened),
        (State::Opened | State::Supported, Step::Support) => Some(State::Supported),
        (State::Supported, Step::LoseSupport) => Some(State::Opened),
        (State::Opened | State::Supported, Step::Answer) => Some(State::Answered),
        (State::Answered | State::Followed, Step::FollowUp) => Some(State::Followed),
        (State::Answered | State::Followed, Step::Close) => Some(State::Closed),
        (State::Opened | State::Supported, Step::Withdraw) => Some(State::Withdrawn),
        (State::Draft, Step::Amend | Step::Support | Step::LoseSupport | Step::Answer)
        | (State::Draft, Step::FollowUp | Step::Close | Step::Withdraw)
        | (State::Opened, Step::Open | Step::LoseSupport | Step::FollowUp | Step::Close)
        | (State::Supported, Step::Open | Step::Amend | Step::FollowUp | Step::Close)
        | (State::Answered | State::Followed, Step::Open | Step::Amend | Step::Support)
        | (State::Answered | State::Followed, Step::LoseSupport | Step::Answer | Step::Withdraw)
        | (State::Closed | State::Withdrawn, _) => None,
    }
}

/// A petition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Petition {
    /// Its number; never shown.
    pub id: i64,
    /// The end of its address.
    pub key: String,
    /// Who opens it.
    pub organisation: i64,
    /// The public body that must answer.
    pub addressee: i64,
    /// Where it stands.
    pub state: State,
    /// What it is about.
    pub title: String,
    /// What it says.
    pub words: String,
    /// Language of title and words.
    pub language: Lang,
    /// Address of the public policy that it is about.
    pub policy: Option<String>,
    /// Days for an answer when it was opened; 0 before.
    pub delay_days: i64,
    /// On which day it was opened.
    pub opened_on: Option<Date>,
    /// By when the answer is due.
    pub due_on: Option<Date>,
    /// When it was opened, in seconds.
    pub opened_at: Option<i64>,
    /// When it was answered, in seconds.
    pub answered_at: Option<i64>,
    /// When it was closed or withdrawn, in seconds.
    pub ended_at: Option<i64>,
    /// When an administrator hid its text, in seconds.
    pub hidden_at: Option<i64>,
    /// Why; public.
    pub hidden_reason: String,
    /// When it was begun, in seconds.
    pub created_at: i64,
    /// Raised by each change.
    pub version: i64,
}

impl Petition {
    /// Whether everybody may see it: it was opened once. A draft that was taken back never was.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.opened_at.is_some()
    }

    /// The last part of its address: words of its title, and the key that finds it whatever they are. A
    /// hidden title is not told by the address either.
    #[must_use]
    pub fn address(&self) -> String {
        if self.hidden_at.is_some() {
            return self.key.clone();
        }
        let mut address = String::new();
        for word in search::fold(&self.title).split_whitespace() {
            if address.len() + word.len() > 60 {
                break;
            }
            let plain = word.chars().filter(char::is_ascii_alphanumeric);
            let before = address.len();
            address.extend(plain);
            if address.len() > before {
                address.push('-');
            }
        }
        address + &self.key
    }

    /// Days by which the answer is late now, or was when it came; nothing while it is not.
    #[must_use]
    pub fn late(&self, clock: &Clock) -> Option<u64> {
        let answered = self.answered_at.and_then(|at| Timestamp::from_second(at).ok());
        let on = match answered {
            Some(at) => clock.date_of(at),
            None if self.state.waits() => clock.today(),
            None => return None,
        };
        let days = self.due_on?.until(on).ok()?.get_days();
        u64::try_from(days).ok().filter(|days| *days > 0)
    }

    /// Whether its text may still be made more exact on a day.
    #[must_use]
    pub fn may_be_amended(&self, today: Date) -> bool {
        let days = self.opened_on.and_then(|opened| opened.until(today).ok());
        next(self.state, Step::Amend).is_some() && days.is_some_and(|days| days.get_days() <= AMENDED_WITHIN)
    }
}

/// What was typed, once read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// What it is about.
    pub title: String,
    /// What it says.
    pub words: String,
    /// Language of title and words.
    pub language: Lang,
    /// Slugs of its themes.
    pub themes: Vec<String>,
    /// Codes of the communes it is about; the whole territory where empty.
    pub communes: Vec<String>,
    /// Address of the public policy that it is about.
    pub policy: Option<String>,
    /// The public body that must answer.
    pub addressee: i64,
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test says what it expects")]
mod tests {
    use proptest::prelude::*;

    use super::{Petition, State, Step, next};
    use crate::shared::clock::Clock;
    use crate::shared::i18n::Lang;

    fn some(title: &str) -> Petition {
        Petition {
            id: 1,
            key: "k7f3q2m9".into(),
            organisation: 2,
            addressee: 3,
            state: State::Opened,
            title: title.into(),
            words: String::new(),
            language: Lang::Fr,
            policy: None,
            delay_days: 60,
            opened_on: Some("2026-11-24".parse().unwrap()),
            due_on: Some("2027-01-23".parse().unwrap()),
            opened_at: Some(0),
            answered_at: None,
            ended_at: None,
            hidden_at: None,
            hidden_reason: String::new(),
            created_at: 0,
            version: 1,
        }
    }

    proptest! {
        /// Whatever is done in whatever order: nothing is answered that was not opened, nothing is followed
        /// up or closed that was not answered, and what has ended stays so.
        #[test]
        fn no_step_is_skipped(steps in proptest::collection::vec(proptest::sample::select(&Step::ALL[..]), 0..60)) {
            let mut state = State::Draft;
            let (mut opened, mut answered) = (false, false);
            for step in steps {
                let Some(then) = next(state, step) else { continue };
                prop_assert!(!matches!(state, State::Closed | State::Withdrawn), "what ended goes on");
                opened |= step == Step::Open;
                answered |= step == Step::Answer;
                prop_assert!(opened, "what was never opened is a draft");
                if matches!(then, State::Answered | State::Followed | State::Closed) {
                    prop_assert!(answered);
                }
                prop_assert!(!(answered && then.waits()), "an answer cannot be made undone");
                state = then;
            }
        }

        /// An address is made of plain letters and ends with the key, whatever the title.
        #[test]
        fn an_address_can_be_read_aloud(title in "\\PC{0,200}") {
            let address = some(&title).address();
            prop_assert!(address.ends_with("k7f3q2m9"));
            prop_assert!(address.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-'), "{address}");
            prop_assert_eq!(address.rsplit('-').next(), Some("k7f3q2m9"));
        }
    }

    #[test]
    fn words_are_read_back_and_a_hidden_title_is_not_told_by_the_address() {
        for state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        let mut petition = some("Où dormir à l’hiver ?");
        assert_eq!(petition.address(), "ou-dormir-a-hiver-k7f3q2m9");
        petition.hidden_at = Some(1);
        assert_eq!(petition.address(), "k7f3q2m9");
    }

    #[test]
    fn a_late_answer_is_counted_in_days_while_it_waits_and_once_it_came() {
        let mut petition = some("x");
        let at = |text: &str| {
            let zone = jiff::tz::TimeZone::get("Europe/Paris").unwrap();
            Clock::fixed(text.parse().unwrap(), zone)
        };
        assert_eq!(
            petition.late(&at("2027-01-23T22:59:59Z")),
            None,
            "its last day here"
        );
        assert_eq!(petition.late(&at("2027-01-23T23:00:00Z")), Some(1));
        assert_eq!(petition.late(&at("2027-02-25T12:00:00Z")), Some(33));
        petition.state = State::Answered;
        let answered = |text: &str| {
            text.parse::<jiff::Timestamp>()
                .ok()
                .map(jiff::Timestamp::as_second)
        };
        petition.answered_at = answered("2027-01-24T12:00:00Z");
        assert_eq!(petition.late(&at("2028-01-01T12:00:00Z")), Some(1));
        petition.answered_at = answered("2027-01-23T12:00:00Z");
        assert_eq!(petition.late(&at("2028-01-01T12:00:00Z")), None);
        (petition.state, petition.answered_at) = (State::Withdrawn, None);
        assert_eq!(petition.late(&at("2028-01-01T12:00:00Z")), None);
    }
}
