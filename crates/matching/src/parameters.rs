//! What a search for groups may be told: sizes, quotas, distances, and what counts for how much.

use crate::candidate::Kind;

/// How much of all that is looked for somebody who speaks of no single need must say to be in a group, in
/// thousandths. Whoever says less and meets no need brings nothing, from whatever sector or commune.
pub const FLOOR: u16 = 250;

/// What one thing is worth in the sum, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// A need of weight 1 fully covered. At least 10.
    pub coverage: u32,
    /// One more sector in the group (α).
    pub sector: u32,
    /// One more commune in the group (β).
    pub commune: u32,
    /// One more side of the border in the group, where whoever asks wants several: then more than any need. Else 0.
    pub side: u32,
    /// A member whose texts say all that is looked for (γ).
    pub relevance: u32,
    /// What each member costs beyond those that a group must have ([`Parameters::least`]): more than other sectors, another
    /// commune and relevance bring, less than any need covered better. So nobody lengthens a group who brings it nothing
    /// that is needed.
    pub member: u32,
    /// What is lost for two members who are known to have worked together, when those who ask would
    /// rather meet somebody new; 0 when they do not mind.
    pub known: u32,
}

impl Default for Weights {
    /// The weights that are published. A need that matters a little (weight 1) and of which somebody speaks in general (300)
    /// is worth one member more (280); four new sectors and a new commune together (230) are not.
    fn default() -> Self {
        Self {
            coverage: 1_000,
            sector: 50,
            commune: 30,
            side: 0,
            relevance: 100,
            member: 280,
            known: 0,
        }
    }
}

/// How groups are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Members at most: 2 to 8.
    pub size: u8,
    /// Members at least: as many as whoever asks wants to answer together, 2 at least and no more than `size`. Where no
    /// group has so many, as many as one can have.
    pub least: u8,
    /// At least so many members of a kind.
    pub quotas: Vec<(Kind, u8)>,
    /// Every member within so many metres of one of them, the anchor. Whoever has no known place is
    /// then left out.
    pub radius: Option<u32>,
    /// How many different groups.
    pub proposals: u8,
    /// How many more are named at least of those who speak of a need and were seen longest ago; more where otherwise not all had their
    /// turn on 90 days on which somebody looks.
    pub others: u8,
    /// Organisations asked so often this month or more are left out; see [`Candidate::load`].
    ///
    /// [`Candidate::load`]: crate::Candidate::load
    pub load_cap: Option<u32>,
    /// Those, by number, who said that they wish to be in a group: each group is made around one of them, and there is none where
    /// none of them may be in one. Nothing where whoever asks is who wishes it: groups are then made of others.
    pub wishing: Option<Vec<i64>>,
    /// What counts for how much.
    pub weights: Weights,
}

impl Default for Parameters {
    fn default() -> Self {
        Self {
            size: 4,
            least: 2,
            quotas: Vec::new(),
            radius: None,
            proposals: 3,
            others: 6,
            load_cap: None,
            wishing: None,
            weights: Weights::default(),
        }
    }
}

/// Why a problem cannot be posed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A group has 2 to 8 members.
    Size(u8),
    /// The quotas ask for more members than a group has.
    Quotas,
    /// Weights of needs are 1 to 3: the number of the need.
    Weight(i64),
    /// Two needs, or two candidates, bear this number.
    Twice(i64),
    /// Evidence speaks to a need of this number, and there is none.
    Unknown(i64),
    /// Weights above a million points, or a need worth less than 10.
    Points,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Size(size) => write!(f, "a group has 2 to 8 members, not {size}"),
            Self::Quotas => f.write_str("the quotas ask for more members than a group has"),
            Self::Weight(need) => write!(f, "need {need}: a weight is 1 to 3"),
            Self::Twice(id) => write!(f, "number {id} is there twice"),
            Self::Unknown(need) => write!(f, "evidence speaks to need {need}, which is not asked"),
            Self::Points => f.write_str("weights are 0 to 1,000,000 points, and a need at least 10"),
        }
    }
}

impl std::error::Error for Refusal {}
