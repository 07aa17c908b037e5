//! What somebody needs, or could bring.

use std::str::FromStr;

/// A kind of thing that a common project needs and an organisation could bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Resource {
    /// Arms and time: volunteers, employees.
    People,
    /// What somebody knows how to do.
    Skills,
    /// Rooms, grounds, kitchens.
    Places,
    /// The people it reaches: those a project is for and with.
    Publics,
    /// Vehicles, tools, machines.
    Equipment,
    /// Money of its own.
    Money,
    /// Knowledge of the field or of the neighbourhood.
    Knowledge,
}

impl Resource {
    /// Every kind, in the order in which people are asked.
    pub const ALL: [Self; 7] = [
        Self::People,
        Self::Skills,
        Self::Places,
        Self::Publics,
        Self::Equipment,
        Self::Money,
        Self::Knowledge,
    ];

    /// The word in the database, in addresses and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Skills => "skills",
            Self::Places => "places",
            Self::Publics => "publics",
            Self::Equipment => "equipment",
            Self::Money => "money",
            Self::Knowledge => "knowledge",
        }
    }
}

/// That a word names no kind of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

impl FromStr for Resource {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        Self::ALL
            .into_iter()
            .find(|resource| resource.as_str() == word)
            .ok_or(Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for resource in Resource::ALL {
            assert_eq!(resource.as_str().parse(), Ok(resource));
        }
        assert_eq!("influence".parse::<Resource>(), Err(Unknown));
    }
}
