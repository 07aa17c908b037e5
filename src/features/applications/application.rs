//! An application: a project as it was frozen, numbered and sent.

use std::str::FromStr;

use jiff::civil::Date;

use super::lifecycle::State;
use crate::shared::authz::Role;

/// How an application came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// Its partners sent it here.
    Online,
    /// It came on paper, and an agent of the organisers typed it in.
    Paper,
}

impl Channel {
    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Paper => "paper",
        }
    }
}

impl FromStr for Channel {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Online, Self::Paper]
            .into_iter()
            .find(|channel| channel.as_str() == word)
            .ok_or(())
    }
}

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// Its number in the database; never shown.
    pub id: i64,
    /// Last part of the address of its page.
    pub address: String,
    /// Its number, that people read aloud and write.
    pub number: String,
    /// Number of the project; none where it came on paper.
    pub project: Option<i64>,
    /// Number of the call that it answers.
    pub call: Option<i64>,
    /// Where it stands.
    pub state: State,
    /// Number of the version that was frozen last; 0 for none.
    pub version: i64,
    /// Number of the version that was sent last; 0 for none.
    pub submitted: i64,
    /// When it changed last, in seconds.
    pub changed_at: i64,
}

/// How far funders came with an application: of so many amounts that it requests, so many decisions were told to its partners.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Amounts that are requested.
    pub asked: i64,
    /// Those of which somebody told what was decided.
    pub told: i64,
    /// Whether somebody began to read it for a funder.
    pub begun: bool,
}

impl Application {
    /// What somebody sees who looks at it now: where it stands, and the version that was sent last. A verdict is about
    /// that and nothing else.
    #[must_use]
    pub fn seen(&self) -> String {
        format!("{} {}", self.state.as_str(), self.submitted)
    }
}

/// A frozen version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: i64,
    /// What it says: a `Frozen`, as JSON in canonical form (RFC 8785).
    pub document: String,
    /// SHA-256 of those bytes: what is signed.
    pub hash: String,
    /// When it was frozen, in seconds; when the sheet came, where it came on paper.
    pub frozen_at: i64,
    /// When we received it, in seconds; absent as long as it was not sent.
    pub received_at: Option<i64>,
    /// How it came.
    pub channel: Channel,
    /// The receipt that was given for it: a `Receipt` as JSON; absent as long as it was not sent.
    pub receipt: Option<String>,
}

/// A signature under a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Which version, by the hash of its document.
    pub hash: String,
    /// For which organisation.
    pub organisation: i64,
    /// Under which mandate; none where it stands on paper.
    pub mandate: Option<i64>,
    /// As what, by that mandate, and since which day; none where it stands on paper.
    pub capacity: Option<(Role, Date)>,
    /// What the person called themselves then.
    pub name: String,
    /// When, in seconds; when the sheet came, where it stands on paper.
    pub signed_at: i64,
    /// How.
    pub channel: Channel,
}
