//! A call: several public bodies or one state a problem, organisations answer together. What is asked
//! of it by others is here; what it says, word for word, is its [`super::content::Content`].

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::content::{Phase, phase};
use crate::shared::i18n::{Lang, Words};

/// What sort of call it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A problem is stated, whoever can act says so, and what is done is worked out together.
    #[default]
    Initiatives,
    /// Projects by several organisations, examined by published criteria.
    Projects,
    /// Groups that wish to become a pole of a territory.
    Poles,
    /// Partners for an answer to a European programme.
    European,
}

impl Kind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Initiatives, Self::Projects, Self::Poles, Self::European];

    /// The word in the database, in addresses and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initiatives => "initiatives",
            Self::Projects => "projects",
            Self::Poles => "poles",
            Self::European => "european",
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(())
    }
}

/// Where a published call stands: its own times and the server's clock say it, nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// Announced: answers are not taken yet.
    Forecast,
    /// Answers are taken.
    Open,
    /// Answers are taken no more.
    Closed,
    /// Its organisers gave it up, and said why.
    Withdrawn,
}

impl State {
    /// Every state, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Open, Self::Forecast, Self::Closed, Self::Withdrawn];

    /// The word in addresses and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Forecast => "forecast",
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
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

/// A published call, by its last version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// What sort of call it is.
    pub kind: Kind,
    /// Number of the policy that it serves.
    pub policy: Option<i64>,
    /// Its title, by language.
    pub titles: Words,
    /// The languages of its texts and of the answers; two where answers are due in both.
    pub languages: Vec<Lang>,
    /// Numbers of the organisations that organise it together, by how long each has without a break.
    pub organisers: Vec<i64>,
    /// The stable parts of their addresses, in the same order.
    pub organiser_keys: Vec<String>,
    /// Slugs of its themes.
    pub themes: Vec<String>,
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// How many organisations must answer together, at least.
    pub minimum_partners: u8,
    /// Money available, in cents; none in many calls.
    pub cents: Option<i64>,
    /// Whether it offers programmes of funders, of which money can be asked.
    pub offers_programmes: bool,
    /// From when answers are taken, in seconds.
    pub opens_at: i64,
    /// The first second at which it is too late, extensions counted.
    pub deadline: i64,
    /// Until when questions are taken, in seconds.
    pub questions_until: Option<i64>,
    /// The day by which the organisers answer.
    pub answer_by: Option<Date>,
    /// First and last day on which it is built together, after the answers; absent where nothing is.
    pub co_construction: Option<(Date, Date)>,
    /// Number of its last version, and SHA-256 of that document.
    pub version: (i64, String),
    /// When it was first published, and when its last version was, in seconds.
    pub published_at: (i64, i64),
    /// When its organisers gave it up.
    pub withdrawn_at: Option<i64>,
}

impl Call {
    /// Its title for a reader, and the language it is in.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.titles.get(lang)
    }

    /// Where it stands at an instant, in seconds.
    #[must_use]
    pub fn state(&self, now: i64) -> State {
        if self.withdrawn_at.is_some() {
            State::Withdrawn
        } else if now < self.opens_at {
            State::Forecast
        } else if now < self.deadline {
            State::Open
        } else {
            State::Closed
        }
    }

    /// Where its co-construction stands on a day: only once answers are taken no more, and unless it was given
    /// up.
    #[must_use]
    pub fn phase(&self, now: i64, today: Date) -> Option<Phase> {
        let days = self.co_construction.filter(|_| self.state(now) == State::Closed);
        days.map(|days| phase(days, today))
    }

    /// Whether answers are due in two languages.
    #[must_use]
    pub fn is_bilingual(&self) -> bool {
        self.languages.len() > 1
    }

    /// Whether questions are taken at an instant.
    #[must_use]
    pub fn takes_questions(&self, now: i64) -> bool {
        let until = self.questions_until.unwrap_or(self.deadline);
        self.withdrawn_at.is_none() && now < until
    }
}

/// Whether a call takes answers at an instant, in seconds: its deadline is the server's.
#[must_use]
pub fn open(call: &Call, now: i64) -> bool {
    call.state(now) == State::Open
}
