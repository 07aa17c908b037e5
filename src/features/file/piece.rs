//! Pieces of an organisation's file: their kinds, how deeply one was looked at, what stands of it.

use std::str::FromStr;

use jiff::civil::Date;

use crate::shared::authz::Clearance;
use crate::shared::uploads::{Format, State};

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PieceKind {
    /// The rules it gave itself.
    Statutes,
    /// Who leads it.
    Officers,
    /// The accounts of one year, as its members approved them.
    Accounts,
    /// A paper of its bank.
    BankDetails,
    /// A certificate of insurance.
    Insurance,
    /// An approval (agrément) by a public authority.
    Approval,
    /// The contrat d'engagement républicain that it signed.
    Commitment,
    /// A statement of state aid received.
    StateAid,
    /// Anything else.
    Other,
}

impl PieceKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Statutes,
        Self::Officers,
        Self::Accounts,
        Self::BankDetails,
        Self::Insurance,
        Self::Approval,
        Self::Commitment,
        Self::StateAid,
        Self::Other,
    ];

    /// The word in the database.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Statutes => "statutes",
            Self::Officers => "officers",
            Self::Accounts => "accounts",
            Self::BankDetails => "bank_details",
            Self::Insurance => "insurance",
            Self::Approval => "approval",
            Self::Commitment => "commitment",
            Self::StateAid => "state_aid",
            Self::Other => "other",
        }
    }

    /// The key of its name.
    #[must_use]
    pub fn key(self) -> String {
        format!("file-kind-{}", self.as_str().replace('_', "-"))
    }

    /// Who sees it unless its organisation says otherwise.
    #[must_use]
    pub fn usual_clearance(self) -> Clearance {
        match self {
            Self::Statutes | Self::Accounts | Self::Insurance | Self::Approval | Self::Commitment => {
                Clearance::Funders
            }
            Self::Officers | Self::BankDetails | Self::StateAid => Clearance::PublicAgents,
            Self::Other => Clearance::Owner,
        }
    }

    /// The loosest clearance it may have: names of persons and bank details are never published.
    #[must_use]
    pub fn loosest(self) -> Clearance {
        match self {
            Self::Officers | Self::BankDetails | Self::Commitment => Clearance::Funders,
            Self::Statutes
            | Self::Accounts
            | Self::Insurance
            | Self::Approval
            | Self::StateAid
            | Self::Other => Clearance::Public,
        }
    }

    /// Whether there is one a year.
    #[must_use]
    pub fn is_yearly(self) -> bool {
        self == Self::Accounts
    }

    /// Whether it is added as a file; the commitment is read and signed instead.
    #[must_use]
    pub fn is_added(self) -> bool {
        self != Self::Commitment
    }
}

impl FromStr for PieceKind {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or(())
    }
}

/// How deeply somebody looked at a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Depth {
    /// It is there, legible, and of the right organisation.
    Seen,
    /// It was read, and holds together.
    Read,
    /// It was compared with who issued it, or with a register.
    Verified,
}

impl Depth {
    /// Every depth, the least first.
    pub const ALL: [Self; 3] = [Self::Seen, Self::Read, Self::Verified];

    /// The word in the database and in text keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Read => "read",
            Self::Verified => "verified",
        }
    }
}

impl FromStr for Depth {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .into_iter()
            .find(|depth| depth.as_str() == word)
            .ok_or(())
    }
}

/// A piece, and its last version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its number.
    pub id: i64,
    /// Whose.
    pub organisation: i64,
    /// What it is.
    pub kind: PieceKind,
    /// What it is called, where its kind does not say.
    pub title: String,
    /// The year it speaks of; empty for none.
    pub period: String,
    /// Its last day, when it has one.
    pub valid_until: Option<Date>,
    /// Who sees it.
    pub clearance: Clearance,
    /// Raised by each change.
    pub version: i64,
    /// Its last version.
    pub last: Version,
}

/// A version of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1, 2, 3…
    pub number: i64,
    /// The file; nothing where it is an act that was signed.
    pub file: Option<HeldFile>,
    /// The act that was signed.
    pub act: Option<SignedAct>,
    /// When it was added, in seconds.
    pub added_at: i64,
}

/// The file of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFile {
    /// Hash of its bytes.
    pub sha256: String,
    /// As people named it.
    pub name: String,
    /// How many bytes.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What is known of it.
    pub state: State,
}

/// A text that was signed on the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedAct {
    /// Which version of the text.
    pub text: String,
    /// Who signed, as they call themselves.
    pub signatory: String,
    /// When.
    pub on: Option<Date>,
}

/// Somebody looked at a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Its number.
    pub id: i64,
    /// The version that was looked at.
    pub number: i64,
    /// The organisation that did.
    pub by: i64,
    /// How deeply.
    pub depth: Depth,
    /// Until when it holds, when that was said.
    pub valid_until: Option<Date>,
    /// When, in seconds.
    pub checked_at: i64,
    /// The check of another funder that was accepted.
    pub accepts: Option<i64>,
}

impl Check {
    /// Whether it holds on a day, for the version that stands.
    #[must_use]
    pub fn holds(&self, piece: &Piece, today: Date) -> bool {
        self.number == piece.last.number && self.valid_until.is_none_or(|until| until >= today)
    }
}

impl Piece {
    /// Whether it is past its last day.
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        self.valid_until.is_some_and(|until| until < today)
    }

    /// Days until its last day; nothing when it has none or is past it.
    #[must_use]
    pub fn days_left(&self, today: Date) -> Option<i64> {
        let until = self.valid_until.filter(|until| *until >= today)?;
        Some(i64::from(today.until(until).ok()?.get_days()))
    }
}
