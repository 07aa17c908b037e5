//! The co-construction of a call for initiatives: after the answers, a time in which groups may come together,
//! change or stay apart, the organisers write what they bring, and the people concerned are heard. It
//! chooses nothing.

use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::shared::i18n::Words;

/// The co-construction, as the organisers write it; empty where there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoConstruction {
    /// Its first day.
    pub starts: Option<Date>,
    /// Its last day.
    pub ends: Option<Date>,
    /// How one takes part.
    pub part: Words,
    /// How the people concerned are heard.
    pub heard: Words,
    /// What the organisers bring, one thing after the other.
    pub brought: Vec<Brought>,
}

/// Something that the organisers bring.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    /// What sort of thing it is.
    pub means: OfOrganisers,
    /// What it is.
    pub words: Words,
}

/// What organisers can bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OfOrganisers {
    /// Rooms and places.
    #[default]
    Rooms,
    /// Data and maps.
    Data,
    /// Time of their agents.
    Time,
    /// Access: to sites, networks, people who decide.
    Access,
    /// Anything else.
    Other,
}

impl OfOrganisers {
    /// Every sort, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Rooms, Self::Data, Self::Time, Self::Access, Self::Other];

    /// The word in forms and text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rooms => "rooms",
            Self::Data => "data",
            Self::Time => "time",
            Self::Access => "access",
            Self::Other => "other",
        }
    }
}

impl FromStr for OfOrganisers {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|one| one.as_str() == word).ok_or(())
    }
}

/// Where a co-construction stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It is announced.
    Announced,
    /// Groups may come together, change or stay apart.
    Open,
    /// It is over.
    Over,
}

impl CoConstruction {
    /// Whether nothing is said of one: such a call has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Its first and its last day, where there is one.
    #[must_use]
    pub fn days(&self) -> Option<(Date, Date)> {
        self.starts.zip(self.ends)
    }
}

/// Where a time of two days stands on a day; both of them are in it.
#[must_use]
pub fn phase((starts, ends): (Date, Date), today: Date) -> Phase {
    if today < starts {
        Phase::Announced
    } else if today <= ends {
        Phase::Open
    } else {
        Phase::Over
    }
}
