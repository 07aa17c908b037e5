//! What becomes of each line of past grants: counted once, or left out with its reason.

use crate::features::directory::CountedGrant;

/// What becomes of a line when grants are counted, each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    Counted,
    TwoSources,
    SeveralYears,
    VotedAndPaid,
    PartOfTotal,
    Unnamed,
    NoGrant,
    Doubt,
    NoAmount,
}

impl Standing {
    /// Why a line is left out, each reason once.
    pub const LEFT_OUT: [Self; 8] = [
        Self::TwoSources,
        Self::SeveralYears,
        Self::VotedAndPaid,
        Self::PartOfTotal,
        Self::Unnamed,
        Self::NoGrant,
        Self::Doubt,
        Self::NoAmount,
    ];

    /// The word of the reason, in addresses and keys of texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::TwoSources => "two-sources",
            Self::SeveralYears => "several-years",
            Self::VotedAndPaid => "voted-and-paid",
            Self::PartOfTotal => "part-of-total",
            Self::Unnamed => "unnamed",
            Self::NoGrant => "no-grant",
            Self::Doubt => "doubt",
            Self::NoAmount => "no-amount",
        }
    }

    pub fn of(line: &CountedGrant) -> Self {
        let same = line.same_reason.as_deref();
        match same.and_then(|same| Self::LEFT_OUT.into_iter().find(|one| one.as_str() == same)) {
            Some(standing) => standing,
            None if line.aid != "grant" => Self::NoGrant,
            None if line.doubt.is_some() => Self::Doubt,
            None if line.cents.is_none_or(|cents| cents <= 0) => Self::NoAmount,
            None => Self::Counted,
        }
    }
}
