//! Clearances: who may see a value, from everyone to its owner alone.

use std::str::FromStr;

/// Who may see a value; each holds those after it more tightly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Clearance {
    /// Everyone.
    Public,
    /// Whoever has signed in.
    SignedIn,
    /// The organisations that take part in the same request or project.
    Parties,
    /// The funders it was sent to.
    Funders,
    /// Agents of public bodies only.
    PublicAgents,
    /// The organisation it belongs to, alone.
    Owner,
}

impl Clearance {
    /// In this order everywhere.
    pub const ALL: [Self; 6] = [
        Self::Public,
        Self::SignedIn,
        Self::Parties,
        Self::Funders,
        Self::PublicAgents,
        Self::Owner,
    ];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::SignedIn => "signed_in",
            Self::Parties => "parties",
            Self::Funders => "funders",
            Self::PublicAgents => "public_agents",
            Self::Owner => "owner",
        }
    }
}

impl FromStr for Clearance {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|clearance| clearance.as_str() == word)
            .ok_or(())
    }
}
