//! What is needed, and what each organisation could bring to it.

use crate::Resource;

/// One thing that a call, a petition or a project needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The number by which evidence refers to it.
    pub id: i64,
    /// What kind of thing it is.
    pub resource: Resource,
    /// How much it matters: 1 to 3.
    pub weight: u8,
    /// What was asked, in the words of who asks, in each language of the question, always in the same order: each is
    /// compared by itself. Where one is missing the first stands for it.
    pub words: Vec<String>,
}

/// How well it is known that an organisation could bring something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// One common word of its name or its purpose in a register makes one think of it.
    Hinted,
    /// It says so of itself, in general.
    Declared,
    /// Its name or its purpose in a register says so, in two words or in one that few use.
    Described,
    /// It said so in answer to this very need, by somebody who may act for it.
    Answered,
    /// It did so in a past project.
    Proven,
    /// Somebody whose office it is certified it.
    Certified,
}

impl Level {
    /// Every level, weakest first.
    pub const ALL: [Self; 6] = [
        Self::Hinted,
        Self::Declared,
        Self::Described,
        Self::Answered,
        Self::Proven,
        Self::Certified,
    ];

    /// Whether the organisation itself said so, or did it. The others are what words in a register, which others often wrote, make
    /// one think of.
    #[must_use]
    pub const fn is_said(self) -> bool {
        !matches!(self, Self::Hinted | Self::Described)
    }

    /// What it is worth, in tenths of a need covered.
    #[must_use]
    pub const fn tenths(self) -> u8 {
        match self {
            Self::Hinted | Self::Declared => 3,
            Self::Described => 6,
            Self::Answered | Self::Proven | Self::Certified => 10,
        }
    }
}

/// Where a piece of evidence was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Its name or purpose in an official register.
    Register,
    /// What it writes of itself here.
    OwnWords,
    /// What it offers here to whoever may need it.
    Offer,
    /// Its answer to the call.
    Answer,
    /// Its answer to the call, of which it said itself that it is for the need: no word is compared.
    Meant,
    /// A project it took part in.
    Project,
    /// A certificate.
    Certificate,
}

/// That an organisation could bring what a need asks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evidence {
    /// The need it speaks to.
    pub need: i64,
    /// How well it is known.
    pub level: Level,
    /// Where it was read.
    pub source: Source,
    /// The day it was said or read, as an ISO date, where known.
    pub date: Option<Box<str>>,
}
