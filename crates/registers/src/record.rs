//! What a reading delivers, whatever the register.

use crate::{
    CogCommune, CogEvent, FlemishAssociation, Kbo, KboActivity, KboAddress, KboBranch, KboCode,
    KboDenomination, KboEnterprise, KboEstablishment, KboMeta, RnaRecord, Siren, SireneEstablishment,
    SireneUnit,
};

/// One record of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Record {
    /// An association of the RNA.
    Rna(Box<RnaRecord>),
    /// A legal unit of Sirene.
    SireneUnit(Box<SireneUnit>),
    /// An establishment of Sirene.
    SireneEstablishment(Box<SireneEstablishment>),
    /// A registered entity of the BCE/KBO, natural persons left out.
    KboEnterprise(KboEnterprise),
    /// An establishment unit of the BCE/KBO.
    KboEstablishment(KboEstablishment),
    /// A name in the BCE/KBO.
    KboDenomination(KboDenomination),
    /// An address in the BCE/KBO.
    KboAddress(Box<KboAddress>),
    /// An activity in the BCE/KBO.
    KboActivity(KboActivity),
    /// A branch in the BCE/KBO.
    KboBranch(KboBranch),
    /// What a code of the BCE/KBO means.
    KboCode(KboCode),
    /// What the BCE/KBO says of the extract itself.
    KboMeta(KboMeta),
    /// An association of the Flemish register.
    FlemishAssociation(Box<FlemishAssociation>),
    /// A commune of France, or a part of one.
    CogCommune(CogCommune),
    /// What became of a commune of France.
    CogEvent(Box<CogEvent>),
}

/// Why a sound record is not delivered: nothing is wrong with it, it is not ours to keep.
///
/// Only counted, in [`Summary::aside`](crate::Summary::aside): there are millions, and each would
/// name somebody. Of a natural person its number is told besides, in [`Event::Person`](crate::Event::Person).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Aside {
    /// A natural person, or several without a legal person between them.
    NaturalPerson,
    /// A telephone number or an electronic address.
    ContactDetail,
}

impl Aside {
    /// A stable code for texts and reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NaturalPerson => "natural-person",
            Self::ContactDetail => "contact-detail",
        }
    }
}

/// The number of a natural person: a sole trader has one, as any company has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonNumber {
    /// In Sirene.
    Siren(Siren),
    /// In the BCE/KBO.
    Kbo(Kbo),
}

impl PersonNumber {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Siren(number) => number.as_str(),
            Self::Kbo(number) => number.as_str(),
        }
    }
}

/// What a reader makes of a record that it understood.
#[derive(Debug)]
pub(crate) enum Taken {
    Record(Record),
    Aside(Aside),
    Person(PersonNumber),
}
