//! A network: organisations that belong together, by field or on one territory.

use std::str::FromStr;

/// What holds a network together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One field of activity: a federation.
    Field,
    /// One territory, across sectors.
    Territory,
}

impl Kind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Territory, Self::Field];

    /// The word in the database, in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Field => "field",
            Self::Territory => "territory",
        }
    }
}

impl FromStr for Kind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(())
    }
}

/// A network as it presents itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// Its number; never shown.
    pub id: i64,
    /// Its address.
    pub key: String,
    /// The organisation that it is; absent for a grouping that is no legal person.
    pub organisation: Option<i64>,
    /// Its name.
    pub name: String,
    /// What holds it together.
    pub kind: Kind,
    /// The theme of a network by field.
    pub theme: Option<String>,
    /// The commune of a network across sectors; the whole territory where absent.
    pub commune: Option<String>,
    /// What it does, in its own words.
    pub words: String,
    /// Language of those words.
    pub language: String,
    /// When a second founder was confirmed, in seconds; absent while it is being founded.
    pub opened_at: Option<i64>,
    /// Raised by each change of what it says of itself.
    pub version: i64,
}

/// What a network says of itself, as it was typed and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// Its name; empty where its organisation has one.
    pub name: String,
    /// What holds it together.
    pub kind: Kind,
    /// The theme of a network by field.
    pub theme: Option<String>,
    /// The commune of a network across sectors; the whole territory where absent.
    pub commune: Option<String>,
    /// What it does, in its own words.
    pub words: String,
    /// Language of those words.
    pub language: String,
}
