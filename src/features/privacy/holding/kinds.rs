//! What is said of a table that speaks of persons.

/// On which ground of article 6 GDPR something is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A mission of public interest (6.1.e).
    PublicMission,
    /// A legal obligation (6.1.c).
    Obligation,
    /// What the person asked for (6.1.b).
    Request,
    /// What the person agreed to have kept, and may take back (6.1.a).
    Consent,
}

impl Ground {
    /// The end of its text key.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PublicMission => "public-mission",
            Self::Obligation => "obligation",
            Self::Request => "request",
            Self::Consent => "consent",
        }
    }
}

/// How long something is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// So many days.
    Days(i64),
    /// So many days, as the operator set for letters that left.
    Letters,
    /// So many days, as the operator set for sessions that ended.
    Sessions,
    /// As long as the account, which ends when it was idle as long as the operator set.
    Account,
    /// So many days after the decision, as the operator set for the papers of claims.
    Papers,
    /// As long as what it is part of.
    Whole,
}

/// What becomes of it when the person leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The rows go.
    Deleted,
    /// The rows stay, these columns are emptied: what was done in the name of an organisation stays its own.
    Emptied(&'static [&'static str]),
    /// The rows stay: they name the person by a number that then says nothing.
    Numbered,
}

/// A table that speaks of persons.
#[derive(Clone, Copy, Debug)]
pub struct Holding {
    /// Its name; also the end of its text key.
    pub table: &'static str,
    /// The column that says of whom.
    pub person: &'static str,
    /// What is given to the person who asks for their data.
    pub columns: &'static [&'static str],
    /// On which ground.
    pub ground: Ground,
    /// How long.
    pub term: Term,
    /// What becomes of it.
    pub leaving: Leaving,
}
