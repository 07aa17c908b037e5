//! An answer: what one organisation could bring to one call or about one petition.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use matching::Resource;

use crate::shared::i18n::Lang;

/// Characters of what is said of one kind of resource at most: a line, not a file.
pub const WORDS_MOST: usize = 300;

/// Characters of a message at most.
pub const MESSAGE_MOST: usize = 3_000;

/// Messages that an organisation may write in a day, to all others together.
pub const MESSAGES_A_DAY: i64 = 20;

/// Something that an organisation says it could bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capability {
    /// Number of the organisation.
    pub organisation: i64,
    /// What kind of thing.
    pub resource: Resource,
    /// In its words.
    pub words: String,
    /// Language of those words.
    pub language: Lang,
    /// Whether the others who answered see it; the organisers always do.
    pub shown_to_others: bool,
    /// For which needs of the call the whole answer is, and for which it is not, as it says itself.
    pub meant: BTreeMap<i64, bool>,
}

/// What an organisation answered, as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// Its number.
    pub id: i64,
    /// Number of the organisation.
    pub organisation: i64,
    /// What it could bring, in the order in which people are asked.
    pub words: BTreeMap<Resource, String>,
    /// For which needs of a call that is, and for which it is not, by number, as it says itself; its words say of the others.
    pub meant: BTreeMap<i64, bool>,
    /// Language of those words.
    pub language: Lang,
    /// Whether the others who answered see it.
    pub shown: bool,
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// Of what is offered to whoever may need it, the last day; an answer has none.
    pub until: Option<Date>,
    /// Raised by each change.
    pub version: i64,
}

impl Given {
    /// Whether it stands on a day: neither taken back nor ended.
    #[must_use]
    pub fn stands(&self, today: Date) -> bool {
        !self.withdrawn && self.until.is_none_or(|until| today <= until)
    }
}

/// The last day of what is offered on a day, unless another is said: a year later.
#[must_use]
pub fn usual_end(today: Date) -> Date {
    today.saturating_add(1.year())
}

/// The latest day that may be said: what nobody said for two years is not counted on.
#[must_use]
pub fn last_end(today: Date) -> Date {
    today.saturating_add(2.years())
}

/// A message between two organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its number.
    pub id: i64,
    /// Who writes.
    pub from: i64,
    /// To whom.
    pub to: i64,
    /// What.
    pub words: String,
    /// Language of those words.
    pub language: Lang,
    /// When, in seconds.
    pub sent_at: i64,
    /// When its recipient reported it.
    pub reported_at: Option<i64>,
    /// Why.
    pub reason: String,
    /// When an administrator took it away.
    pub removed_at: Option<i64>,
}
