//! The calendar of a call, and what becomes of an answer that comes too late.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// The calendar. Instants are seconds in UTC; people write and read them in the territory's own time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// From when answers are taken.
    pub opens: Option<i64>,
    /// Until when questions are taken; as long as answers are, where nothing is said.
    pub questions_until: Option<i64>,
    /// The first second at which it is too late.
    pub closes: Option<i64>,
    /// The day by which the organisers answer.
    pub answer_by: Option<Date>,
    /// What becomes of an answer that comes too late.
    pub late: Late,
}

impl Calendar {
    /// Whether the organisers answer once nobody can answer any more, as far as both are said.
    #[must_use]
    pub fn answers_last(&self) -> bool {
        self.answer_by.is_none_or(|day| self.is_after(day))
    }

    /// Whether a day ends after the answers do, as far as their end is said.
    #[must_use]
    pub fn is_after(&self, day: Date) -> bool {
        // In no zone does a day begin more than fourteen hours before it does in UTC.
        let end = day
            .tomorrow()
            .ok()
            .and_then(|next| next.to_zoned_datetime(TimeZone::UTC).ok())
            .map_or(i64::MAX, |start| start.timestamp().as_second() + 14 * 3600);
        self.closes.is_none_or(|closes| end > closes)
    }
}

/// The written rule for late answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Late {
    /// It is not examined, whatever the reason.
    #[default]
    Refused,
    /// It is examined when it comes within so many hours.
    Within(u16),
    /// The organisers decide together, and publish why.
    Reasoned,
}

impl Late {
    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Within(_) => "within",
            Self::Reasoned => "reasoned",
        }
    }
}
