//! A theme on which a public body looks for those who would carry a pole, and those who say that they would.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::features::observatory::{Known, Told};
use crate::shared::i18n::Lang;

/// A published value on which a theme rests, as it was published when the theme was put up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Slug of the indicator.
    pub indicator: String,
    /// Its value for the theme, in the smallest part that it counts; nothing where nothing could be said.
    pub value: Option<i64>,
    /// What was known of it.
    #[serde(default)]
    pub known: Known,
    /// That of the whole territory.
    pub whole: Option<i64>,
    /// What was known of that.
    #[serde(default)]
    pub whole_known: Known,
    /// When it was published, in seconds.
    pub at: i64,
}

impl From<&Told> for Ground {
    fn from(told: &Told) -> Self {
        Self {
            indicator: told.indicator.clone(),
            value: told.value,
            known: told.known,
            whole: told.whole,
            whole_known: told.whole_known,
            at: told.at,
        }
    }
}

/// What an organisation, or the public body, says of a theme that is discussed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its number.
    pub id: i64,
    /// Number of who says it.
    pub organisation: i64,
    /// What.
    pub words: String,
    /// The language of those words.
    pub language: Lang,
    /// When, in seconds.
    pub said_at: i64,
    /// Why an administrator hid it.
    pub hidden: Option<String>,
    /// Whether its author took it back: its words are gone.
    pub taken_back: bool,
}

/// A theme that was put up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its number; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Number of the public body.
    pub organiser: i64,
    /// Slug of the theme.
    pub theme: String,
    /// What it is about, in a line.
    pub title: String,
    /// Why.
    pub why: String,
    /// The language of those words.
    pub language: Lang,
    /// The published values on which it rests.
    pub grounds: Vec<Ground>,
    /// Codes of its communes; the whole territory where there is none.
    pub communes: Vec<String>,
    /// The last day on which one answers.
    pub until: Option<Date>,
    /// Number of the call that it became.
    pub call: Option<i64>,
    /// When its body took it down.
    pub closed_at: Option<i64>,
}

impl Theme {
    /// Whether organisations may answer on a day.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        self.closed_at.is_none() && self.until.is_none_or(|until| today <= until)
    }
}

/// What an organisation says of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interest {
    /// Number of the organisation.
    pub organisation: i64,
    /// Whether it would carry the pole; else it would take part.
    pub carries: bool,
    /// Whether everybody may read it; else those who answered too, and the public body.
    pub shown: bool,
    /// A line about it.
    pub words: String,
    /// The language of those words.
    pub language: Lang,
}
