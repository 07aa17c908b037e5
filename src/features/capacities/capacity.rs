//! The closed lists of capacities and of marks.

use std::str::FromStr;

/// What an organisation is for the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Capacity {
    /// Gives money or other means.
    Funder,
    /// Helps associations: information, guidance, support.
    SupportStructure,
    /// Gathers organisations, by field or by territory.
    Network,
    /// Keeps a pole of a territory: a place where a subject is worked on together.
    Pole,
    /// Organises calls, forums, assemblies.
    Organiser,
    /// Does research.
    Research,
    /// An enterprise of the social and solidarity economy.
    Ess,
}

impl Capacity {
    /// Every capacity, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Funder,
        Self::SupportStructure,
        Self::Network,
        Self::Pole,
        Self::Organiser,
        Self::Research,
        Self::Ess,
    ];

    /// The word in the database and in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Funder => "funder",
            Self::SupportStructure => "support_structure",
            Self::Network => "network",
            Self::Pole => "pole",
            Self::Organiser => "organiser",
            Self::Research => "research",
            Self::Ess => "ess",
        }
    }
}

impl FromStr for Capacity {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|capacity| capacity.as_str() == word)
            .ok_or(())
    }
}

/// The four marks of Guid'Asso, the State's network of support to associations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// Orientation: welcomes and directs.
    Orientation,
    /// Information: answers the first questions.
    Information,
    /// Generalist support.
    Generalist,
    /// Support in one field.
    Specialist,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 4] = [
        Self::Orientation,
        Self::Information,
        Self::Generalist,
        Self::Specialist,
    ];

    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Orientation => "orientation",
            Self::Information => "information",
            Self::Generalist => "generalist",
            Self::Specialist => "specialist",
        }
    }
}

impl FromStr for Mark {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == word).ok_or(())
    }
}
