//! What those who build a project say to each other where they write it, and what each has to do.

use jiff::civil::Date;

/// Something said about a section, or about the whole project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its number.
    pub id: i64,
    /// About which section; empty for the whole.
    pub section: String,
    /// What is said.
    pub words: String,
    /// Who says it.
    pub person: Option<i64>,
    /// For which organisation.
    pub organisation: Option<i64>,
    /// When, in seconds.
    pub created_at: i64,
    /// The organisations that are asked to read it.
    pub mentions: Vec<i64>,
}

/// Something to be done for the project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its number.
    pub id: i64,
    /// What.
    pub words: String,
    /// By which partner; by anybody where absent.
    pub organisation: Option<i64>,
    /// Until when.
    pub due: Option<Date>,
    /// When it was done, in seconds.
    pub done_at: Option<i64>,
}
