//! What can be wrong in a `.pb` file.

use crate::DecimalError;

/// The first thing that is wrong in a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct ReadError {
    /// Counted from one; the last line where something is missing at the end.
    pub line: u64,
    /// What is wrong there.
    pub fault: Fault,
}

/// What can be wrong in a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Bytes that are no text.
    #[error("this is not UTF-8 text")]
    NotUtf8,
    /// A line before the first section, or a section that comes a second time or out of order.
    #[error("the section {expected} should begin here, not {found:?}")]
    SectionExpected {
        /// The section that comes next.
        expected: &'static str,
        /// What stands there.
        found: String,
    },
    /// A section, line of `META` or column that the format obliges and the file has not.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// The same key, column, project, or project on a ballot twice.
    #[error("{what} {name:?} is there twice")]
    Twice {
        /// What it is.
        what: &'static str,
        /// How it is called.
        name: String,
    },
    /// A line with more or fewer fields than its table has columns.
    #[error("{found} fields instead of {expected}")]
    Fields {
        /// As the first line of the table has.
        expected: usize,
        /// As this line has.
        found: usize,
    },
    /// A number that is none, or that cannot be kept exactly.
    #[error("{column} {text:?} is {why}")]
    Number {
        /// The column or key.
        column: &'static str,
        /// What stands there.
        text: String,
        /// What is wrong with it.
        why: DecimalError,
    },
    /// A number out of the range of its column.
    #[error("{column} cannot be {text}")]
    OutOfRange {
        /// The column or key.
        column: &'static str,
        /// What stands there.
        text: String,
    },
    /// A `vote_type` that the format does not know.
    #[error("vote_type {0:?} is not approval, ordinal, cumulative, scoring or choose-1")]
    VoteType(String),
    /// A project without a name, or with a comma in it.
    #[error("the project's name {0:?} cannot stand on a ballot")]
    ProjectName(String),
    /// A ballot for a project that is not in the file.
    #[error("the ballot names project {0:?}, which is not among the projects")]
    UnknownProject(String),
    /// A ballot with more or fewer points than projects.
    #[error("{projects} projects on the ballot but {points} numbers of points")]
    Points {
        /// How many projects.
        projects: usize,
        /// How many numbers.
        points: usize,
    },
    /// A `choose-1` ballot that names several projects.
    #[error("{0} projects on a ballot that has one choice")]
    OneChoice(usize),
    /// Not as many lines as `META` announces: a part may have been lost.
    #[error("{column} announces {announced}, but there are {found}")]
    Count {
        /// The key of `META`.
        column: &'static str,
        /// What it says.
        announced: String,
        /// What was read.
        found: usize,
    },
}
