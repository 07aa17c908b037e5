//! Deciding a vote on a budget by a rule that anybody can replay.
//!
//! Every rule is exact: costs, points and shares are whole numbers or fractions, so that a tie is a tie.
//! What breaks ties is said with each rule.

mod equal_shares;
mod greedy;

use crate::Decimal;
use crate::pabulib::{Election, VoteType};

/// A way to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The projects in the order of their points (of their votes where the file has no points), each
    /// taken if what remains pays it. Ties: the cheaper one, then the lower identifier.
    Greedy,
    /// The same, but it ends at the first project that what remains cannot pay.
    GreedyNoSkip,
    /// [`Rule::Greedy`] among the projects that reach `min_project_score_threshold`.
    GreedyThreshold,
    /// The method of equal shares: each voter has an equal part of the budget and pays, with the others who
    /// support it, for what they chose.
    ///
    /// *Formulation* (Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS
    /// 2021). Voter i holds bᵢ, at first budget ÷ voters. A project of cost c is ρ-affordable if Σᵢ min(bᵢ, ρ·uᵢ) = c over those
    /// who support it. The project of the least ρ is bought, each pays min(bᵢ, ρ·uᵢ), until none is
    /// affordable. The utility uᵢ is the project's cost on a ballot of approval, the voter's points on a
    /// ballot of points. Ties: the lower identifier, compared as text.
    EqualShares,
    /// [`Rule::EqualShares`] with the completion `add1`: each voter is given one unit of currency more, and all is counted
    /// again, until nothing more can be added within the budget; where a step would exceed the budget,
    /// the one before it stands.
    EqualSharesAdd1,
}

impl Rule {
    /// The rule that the file's `META` names.
    ///
    /// # Errors
    /// [`RuleError::Unknown`] for a rule that is not one of ours: local customs (`greedy-custom`,
    /// `equalshares/add1-comparison`), or `unknown`.
    pub fn official(election: &Election) -> Result<Self, RuleError> {
        match election.rule.as_str() {
            "greedy" => Ok(Self::Greedy),
            "greedy-no-skip" => Ok(Self::GreedyNoSkip),
            "greedy-threshold" => Ok(Self::GreedyThreshold),
            "equalshares" => Ok(Self::EqualShares),
            "equalshares/add1" => Ok(Self::EqualSharesAdd1),
            other => Err(RuleError::Unknown(other.to_owned())),
        }
    }

    /// Decides.
    ///
    /// # Errors
    /// Where the rule does not apply to these ballots, or numbers are too great to be exact.
    pub fn decide(self, election: &Election) -> Result<Outcome, RuleError> {
        let selected = match self {
            Self::Greedy => greedy::greedy(election)?,
            Self::GreedyNoSkip => greedy::no_skip(election)?,
            Self::GreedyThreshold => greedy::threshold(election)?,
            Self::EqualShares => equal_shares::equal_shares(election)?,
            Self::EqualSharesAdd1 => equal_shares::add1(election)?,
        };
        let places = places_of_costs(election);
        let spent: i128 = selected
            .iter()
            .map(|&place| election.projects[place].cost.in_units(places))
            .sum();
        let spent = i64::try_from(spent).map_err(|_| RuleError::TooLarge)?;
        let spent = Decimal::new(spent, places).map_err(|_| RuleError::TooLarge)?;
        Ok(Outcome { selected, spent })
    }
}

/// What a rule decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The places in [`Election::projects`] of what is funded, in the order in which it was chosen.
    pub selected: Vec<usize>,
    /// What it costs together, in the file's currency.
    pub spent: Decimal,
}

/// Why a rule cannot decide a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The file names a rule that we do not have.
    #[error("the file's rule {0:?} is not one that can be replayed")]
    Unknown(String),
    /// Equal shares have no measure of how much a voter gains from a ranked list.
    #[error("equal shares need ballots of approval or of points, not {}", .0.word())]
    Ballots(VoteType),
    /// A choice without points on a ballot of points, or points below zero.
    #[error("the ballot of {voter} has no points, or points below zero")]
    Points {
        /// Who voted.
        voter: String,
    },
    /// `min_project_score_threshold` is absent or not a number.
    #[error("the file does not say from which min_project_score_threshold projects count")]
    Threshold,
    /// Numbers beyond what is counted exactly.
    #[error("the numbers are too great to be counted exactly")]
    TooLarge,
}

/// The places after the point of which all costs, and the budget, are whole multiples.
fn places_of_costs(election: &Election) -> u8 {
    let costs = election.projects.iter().map(|project| project.cost.places());
    costs
        .chain([election.budget.places()])
        .max()
        .expect("the budget at least")
}
