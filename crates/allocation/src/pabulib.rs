//! `.pb`, the exchange format of votes on budgets, as <https://pabulib.org/format> describes it.
//!
//! A file is UTF-8 text in three sections, `META`, `PROJECTS` and `VOTES`, each a table whose fields are
//! separated by semicolons. What real files taught, beyond the description: they may begin with a byte order mark;
//! a field that holds a semicolon or a quote stands in quotes; numbers come with a point or a comma; what
//! is absent is empty or `None`; `choose-1` is an approval of one.
//!
//! What the format knows is typed, what it does not is kept as text: [`read`] after [`write()`] gives the same
//! election. Nothing is guessed: a line that cannot be understood is an error that names it.

mod fault;
mod reading;
mod writing;

use crate::Decimal;

pub use fault::{Fault, ReadError};
pub use reading::read;
pub use writing::write;

/// One vote on one budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// What can be spent, in the file's currency.
    pub budget: Decimal,
    /// How voters expressed themselves.
    pub vote_type: VoteType,
    /// The name of the rule by which it was decided; `unknown` where nobody says.
    pub rule: String,
    /// Every other line of `META` (description, country, `min_project_score_threshold`…), as it stands.
    pub meta: Vec<(String, String)>,
    /// The columns of `PROJECTS` that have no field in [`Project`].
    pub project_columns: Vec<String>,
    /// The projects, in the file's order.
    pub projects: Vec<Project>,
    /// The columns of `VOTES` that have no field in [`Ballot`].
    pub ballot_columns: Vec<String>,
    /// The ballots, in the file's order; an empty one counts as a voter.
    pub ballots: Vec<Ballot>,
}

/// How voters expressed themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteType {
    /// Any number of projects, none above another.
    Approval,
    /// One project.
    ChooseOne,
    /// Projects from the most to the least wanted.
    Ordinal,
    /// Points out of a common stock.
    Cumulative,
    /// Points for each project, independent of each other.
    Scoring,
}

impl VoteType {
    /// All of them, in the order of the format's description.
    pub const ALL: [Self; 5] = [
        Self::Approval,
        Self::Ordinal,
        Self::Cumulative,
        Self::Scoring,
        Self::ChooseOne,
    ];

    /// The word of the format.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::ChooseOne => "choose-1",
            Self::Ordinal => "ordinal",
            Self::Cumulative => "cumulative",
            Self::Scoring => "scoring",
        }
    }
}

/// A project that asks for money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its name for programs; no other project of the file has it.
    pub id: String,
    /// What it costs, all or nothing. Never negative.
    pub cost: Decimal,
    /// How many voters chose it, as the file says.
    pub votes: Option<Decimal>,
    /// The points it gathered, as the file says.
    pub score: Option<Decimal>,
    /// What was decided: 0 not, 1 selected, 2 selected by another way (from an upper level, for instance).
    pub selected: Option<u8>,
    /// The other columns, in the order of [`Election::project_columns`].
    pub more: Vec<String>,
}

/// What one voter said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Who voted, as the file names them (not a person's name).
    pub voter: String,
    /// The projects chosen, each once, in the voter's order; one that is named twice without points counts once.
    pub choices: Vec<Choice>,
    /// The other columns, in the order of [`Election::ballot_columns`].
    pub more: Vec<String>,
}

/// One project on one ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Its place in [`Election::projects`].
    pub project: usize,
    /// The points given to it, where the file has them for this ballot: then for all its choices.
    pub points: Option<Decimal>,
}

impl Election {
    /// The value of a line of `META` that has no field of its own; nothing where it is absent or empty.
    #[must_use]
    pub fn meta(&self, key: &str) -> Option<&str> {
        let (_, value) = self.meta.iter().find(|(name, _)| name == key)?;
        (!is_absent(value)).then_some(value.as_str())
    }
}

/// Whether a field says that there is nothing to say.
fn is_absent(field: &str) -> bool {
    field.is_empty() || field == "None"
}
