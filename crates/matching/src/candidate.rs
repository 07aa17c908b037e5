//! Who could be in a group.

use std::str::FromStr;

use crate::need::Evidence;
use crate::place::Place;
use crate::resource::Unknown;

/// The nature of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An association, ASBL or VZW.
    Association,
    /// A foundation.
    Foundation,
    /// A company or cooperative.
    Company,
    /// State, local authority, public establishment.
    PublicBody,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Association,
        Self::Foundation,
        Self::Company,
        Self::PublicBody,
        Self::Other,
    ];

    /// The word in the database, in addresses and in text keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::Company => "company",
            Self::PublicBody => "public_body",
            Self::Other => "other",
        }
    }
}

impl FromStr for Kind {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.as_str() == word)
            .ok_or(Unknown)
    }
}

/// An organisation that could be in a group. It has no size, no age and no past grants: none of these
/// may weigh. Nor has it a number of acquaintances: whoever is well connected would be proposed again
/// and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// A number that stays the same from one question to the next; ties go to the lower.
    pub id: i64,
    /// Its nature.
    pub kind: Kind,
    /// Its sectors, by the caller's numbers.
    pub sectors: Vec<u16>,
    /// Its commune, by the caller's number.
    pub commune: Option<u32>,
    /// The side of the border, by the caller's number.
    pub side: Option<u8>,
    /// Where it is.
    pub place: Option<Place>,
    /// What it could bring, and how that is known.
    pub evidence: Vec<Evidence>,
    /// How much of what is looked for its texts say, in thousandths.
    pub relevance: u16,
    /// How often it was asked this month; counted only for those who have nobody to answer.
    pub load: u32,
    /// It does not wish to be proposed. It never is.
    pub opted_out: bool,
    /// It was shown less than others: the last group is kept for those.
    pub overdue: bool,
    /// Days since it was last shown, as far as anybody remembers; the most there are where it never was. Those of whom that is longest
    /// ago are named beside the groups.
    pub rested: u16,
}
