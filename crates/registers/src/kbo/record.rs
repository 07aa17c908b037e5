//! The rows of the BCE/KBO.

use jiff::civil::Date;

use super::KboLegalForm;
use crate::{BranchNumber, EstablishmentNumber, Kbo, OrganisationKind};

/// What a row is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboEntity {
    /// A registered entity, which may be a natural person.
    Enterprise(Kbo),
    /// An establishment unit of one.
    Establishment(EstablishmentNumber),
    /// A Belgian branch of a foreign one.
    Branch(BranchNumber),
}

impl KboEntity {
    /// The ten digits, without dots.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enterprise(number) => number.as_str(),
            Self::Establishment(number) => number.as_str(),
            Self::Branch(number) => number.as_str(),
        }
    }
}

/// Whether an enterprise lives, as `Status` says: the open data hold only those that do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboState {
    /// `AC`.
    Active,
    /// `ST`: stopped.
    Stopped,
    /// Blank, or a code that is not in the documentation.
    Unknown,
}

/// A row of `enterprise.csv`: a registered entity that is no natural person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboEnterprise {
    /// Its number.
    pub number: Kbo,
    /// Whether it lives.
    pub state: KboState,
    /// The code of its legal situation, three digits: `000` is normal, `012` a voluntary dissolution.
    pub situation: Option<String>,
    /// Its legal form as entered.
    pub legal_form: Option<KboLegalForm>,
    /// Its legal form as the code of companies and associations of 2019 transformed it, when it did.
    pub new_legal_form: Option<KboLegalForm>,
    /// What it is, by its legal form.
    pub kind: OrganisationKind,
    /// When it began.
    pub started: Option<Date>,
}

/// A row of `establishment.csv`. Its enterprise may be a natural person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboEstablishment {
    /// Its number.
    pub number: EstablishmentNumber,
    /// Whose it is.
    pub enterprise: Kbo,
    /// When it began.
    pub started: Option<Date>,
}

/// A row of `branch.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboBranch {
    /// Its number.
    pub number: BranchNumber,
    /// The foreign entity whose branch it is.
    pub enterprise: Kbo,
    /// When it began.
    pub started: Option<Date>,
}

/// A row of `denomination.csv`. It may be the name of a natural person: see the module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboDenomination {
    /// Whose name it is.
    pub entity: KboEntity,
    /// In which language; the same name may stand once for each.
    pub language: KboLanguage,
    /// What kind of name it is.
    pub kind: KboNameKind,
    /// The name, on one line.
    pub name: String,
}

/// A language of the BCE/KBO.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboLanguage {
    /// `0`, or a code that is not in the documentation.
    Unknown,
    /// `1`, `FR`.
    French,
    /// `2`, `NL`.
    Dutch,
    /// `3`, `DE`.
    German,
    /// `4`, `EN`.
    English,
}

impl KboLanguage {
    /// The language's two letters; none when unknown.
    #[must_use]
    pub const fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::French => Some("fr"),
            Self::Dutch => Some("nl"),
            Self::German => Some("de"),
            Self::English => Some("en"),
        }
    }
}

/// What kind of name a denomination is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboNameKind {
    /// `001`: the name in the statutes.
    Legal,
    /// `002`: its abbreviation.
    Abbreviation,
    /// `003`: the name it trades under.
    Commercial,
    /// `004`: that of a branch.
    Branch,
    /// A code that is not in the documentation.
    Unknown,
}

/// A row of `address.csv`. It may be where a natural person lives: see the module.
///
/// Not serialisable on purpose: it may name persons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboAddress {
    /// Whose address it is.
    pub entity: KboEntity,
    /// What is there.
    pub kind: KboAddressKind,
    /// Four digits in Belgium, as published elsewhere.
    pub postcode: Option<String>,
    /// The municipality, or the place abroad, in Dutch.
    pub municipality_nl: Option<String>,
    /// The same in French.
    pub municipality_fr: Option<String>,
    /// The street in Dutch.
    pub street_nl: Option<String>,
    /// The street in French.
    pub street_fr: Option<String>,
    /// The number in the street, with its letters.
    pub house: Option<String>,
    /// The letter box.
    pub letter_box: Option<String>,
    /// The country in Dutch, when it is not Belgium.
    pub country_nl: Option<String>,
    /// The country in French, when it is not Belgium.
    pub country_fr: Option<String>,
    /// More about the place. It may name persons: see [`mask_persons`](crate::mask_persons).
    pub extra: Option<String>,
    /// Whether the administration struck the address off: nobody is there any more.
    pub struck_off: bool,
    /// When it did.
    pub struck_off_on: Option<Date>,
}

/// What is at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboAddressKind {
    /// `REGO`: the seat of an enterprise.
    Seat,
    /// `BAET`: an establishment unit.
    Establishment,
    /// `ABBR`: a branch.
    Branch,
    /// `OBAD`: the oldest active establishment unit.
    OldestEstablishment,
    /// A code that is not in the documentation.
    Unknown,
}

/// A row of `activity.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboActivity {
    /// Whose activity it is.
    pub entity: KboEntity,
    /// The register that knows of it, three digits: `001` VAT, `006` social security.
    pub group: String,
    /// The version of the NACE nomenclature: 2003, 2008, 2025.
    pub nace: u16,
    /// The code in that version, five digits or seven.
    pub code: String,
    /// Its rank among the entity's activities.
    pub rank: KboActivityRank,
}

/// The rank of an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KboActivityRank {
    /// `MAIN`.
    Main,
    /// `SECO`.
    Secondary,
    /// `ANCI`: it serves the others.
    Auxiliary,
    /// A code that is not in the documentation.
    Unknown,
}

/// A row of `code.csv`: what a code means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboCode {
    /// The list: `JuridicalForm`, `Nace2008`, `TypeOfAddress`.
    pub category: String,
    /// The code.
    pub code: String,
    /// The language of the words.
    pub language: KboLanguage,
    /// The words.
    pub description: String,
}

/// A row of `meta.csv`: `SnapshotDate`, `ExtractTimestamp`, `ExtractType`, `ExtractNumber`, `Version`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KboMeta {
    /// What is said.
    pub variable: String,
    /// What it is, as published; a date is written day first.
    pub value: String,
}
