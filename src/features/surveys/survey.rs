//! A survey, and those who are asked.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;

use super::questionnaire::Content;

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Those who make it alone see it.
    Draft,
    /// Answers are taken.
    Open,
    /// No more answers; results are not published yet.
    Closed,
    /// Everybody reads the results.
    Published,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Open, Self::Closed, Self::Published];

    /// The word in the database and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Published => "published",
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

/// A survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the organisation that makes it.
    pub organisation: i64,
    /// Where it stands.
    pub state: State,
    /// What those who make it write.
    pub draft: Content,
    /// Number of the version of the questionnaire that is asked; 0 before it opens.
    pub number: i64,
    /// The last day of answers.
    pub closes: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

impl Survey {
    /// Whether answers are taken on a day.
    #[must_use]
    pub fn takes_answers(&self, today: Date) -> bool {
        self.state == State::Open && self.closes.is_some_and(|last| today <= last)
    }

    /// Which papers can be typed on a day; nothing before it is open.
    #[must_use]
    pub fn papers(&self, today: Date) -> Option<Papers> {
        match self.state {
            State::Draft => None,
            State::Open | State::Closed if self.takes_answers(today) => Some(Papers::InTime),
            State::Open | State::Closed => self.closes.map(Papers::ReceivedBy),
            State::Published => Some(Papers::Published),
        }
    }
}

/// Which papers can be typed. An answer counts where it came in time, whenever it is typed; what was published never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Papers {
    /// Answers are still taken: whatever came, came in time.
    InTime,
    /// Answers are taken no more: those received by this day.
    ReceivedBy(Date),
    /// None: results are published.
    Published,
}

/// An organisation that is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Its number.
    pub id: i64,
    /// Of which survey.
    pub survey: i64,
    /// The organisation; nothing once that was forgotten.
    pub organisation: Option<i64>,
    /// Its stratum, by number.
    pub stratum: u32,
    /// The probability with which it was drawn.
    pub probability: f64,
    /// What results can be told apart by, as the register said when it was drawn.
    pub facts: BTreeMap<String, String>,
    /// How it answered.
    pub way: Way,
    /// Whether it does not wish to be asked, since it was drawn: nobody writes to it any more, and it can answer all the same.
    pub refuses: bool,
    /// The letter that waits to be written to it.
    pub awaited: Option<Awaited>,
    /// How many persons were written to.
    pub written_to: i64,
    /// How many reminders were sent.
    pub reminders: i64,
    /// When the last letter left, in seconds.
    pub last_letter: Option<i64>,
    /// When its answers were given, in seconds; nothing before.
    pub sent_at: Option<i64>,
    /// Raised by each change of its answers.
    pub version: i64,
}

impl Unit {
    /// Whether it has not answered, and there is nobody to write to; not one that does not wish to be asked.
    #[must_use]
    pub fn is_unreached(&self) -> bool {
        self.sent_at.is_none() && self.written_to == 0 && self.awaited.is_none() && !self.refuses
    }
}

/// A letter that is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The first, with a link.
    First,
    /// A reminder.
    Again,
    /// The results.
    Results,
}

impl Awaited {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::First, Self::Again, Self::Results];

    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Again => "again",
            Self::Results => "results",
        }
    }
}

impl FromStr for Awaited {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// How answers came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Not yet.
    None,
    /// By the link.
    Online,
    /// On paper, typed by an agent.
    Paper,
}

impl Way {
    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Online => "online",
            Self::Paper => "paper",
        }
    }
}

impl From<&str> for Way {
    fn from(word: &str) -> Self {
        match word {
            "online" => Self::Online,
            "paper" => Self::Paper,
            _ => Self::None,
        }
    }
}
