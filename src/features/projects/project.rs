//! A project, where it comes from, and the organisations in it.

use super::partnership::{Part, Role, State};
use super::words::words;
use crate::features::directory::Organisation;
use crate::shared::i18n::Lang;

words! {
    /// What a project was begun from.
    Origin {
        /// Nothing: an idea.
        Nothing = "nothing",
        /// A call for initiatives or projects.
        Call = "call",
        /// A petition.
        Petition = "petition",
        /// A meeting.
        Meeting = "meeting",
        /// Another project, that of last year.
        Project = "project",
    }
}

words! {
    /// Whether a project is being built.
    Stage {
        /// It is being built.
        Preparing = "preparing",
        /// Its partners ended it; it can still be read, and be the beginning of another.
        Ended = "ended",
    }
}

/// A project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its number; never shown.
    pub id: i64,
    /// The last part of its address; it never changes.
    pub address: String,
    /// The language it was begun in.
    pub language: Lang,
    /// The language it keeps in step with the first, when it has two.
    pub second_language: Option<Lang>,
    /// What it was begun from.
    pub origin: Origin,
    /// The address of that call, petition or project; of a meeting, which one it was, in words.
    pub origin_address: Option<String>,
    /// Whether it is being built.
    pub stage: Stage,
    /// When it was begun, in seconds.
    pub created_at: i64,
    /// When anything of it last changed, in seconds.
    pub changed_at: i64,
    /// Raised by each change of these.
    pub version: i64,
}

impl Project {
    /// Its languages, the first first.
    #[must_use]
    pub fn languages(&self) -> Vec<Lang> {
        std::iter::once(self.language)
            .chain(self.second_language)
            .collect()
    }
}

/// An organisation in a project.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// Its number in the project; never shown.
    pub id: i64,
    /// The organisation.
    pub organisation: Organisation,
    /// What it is there.
    pub role: Role,
    /// Where it stands.
    pub state: State,
    /// Whether it is asked to take the lead over.
    pub offered: bool,
    /// What its invitation says.
    pub words: String,
    /// The last day on which it may answer.
    pub expires: Option<jiff::civil::Date>,
    /// Since when it stands there, in seconds.
    pub changed_at: i64,
}

impl Partner {
    /// As the rules see it.
    #[must_use]
    pub fn part(&self) -> Part {
        Part {
            id: self.id,
            role: self.role,
            state: self.state,
            offered: self.offered,
        }
    }

    /// The day from which it may be invited again, where that is still to come: it has one invitation to a
    /// project in thirty days, whatever became of it, and the day on which one ends is the day for the next.
    #[must_use]
    pub fn rests_until(&self, today: jiff::civil::Date) -> Option<jiff::civil::Date> {
        self.expires.filter(|day| *day > today)
    }

    /// Whether it takes part today.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.state == State::Accepted
    }

    /// Whether it has a budget in the project.
    #[must_use]
    pub fn has_budget(&self) -> bool {
        self.is_in() && self.role != Role::Associated
    }
}
