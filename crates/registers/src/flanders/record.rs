//! One association as the Flemish register describes it.

use jiff::civil::Date;

use crate::{Kbo, OrganisationKind, VCode};

/// One association of the Verenigingsregister, its values checked; what was not true is absent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlemishAssociation {
    /// Its number.
    pub number: VCode,
    /// Whether the register publishes it. If not, nothing else is here.
    pub presence: FlemishPresence,
    /// Its name; always there when published.
    pub name: Option<String>,
    /// Its short name.
    pub short_name: Option<String>,
    /// The name it goes by (`roepnaam`), which only those with legal personality have.
    pub call_name: Option<String>,
    /// What it does, in its own words.
    pub description: Option<String>,
    /// The code of its type: `VZW IVZW PS SVON`, `FV` or `VZER` without legal personality.
    pub form: Option<String>,
    /// What it is, by its type.
    pub kind: OrganisationKind,
    /// The code of its subtype, for those without legal personality.
    pub subtype: Option<String>,
    /// Whether it lives.
    pub state: FlemishState,
    /// When it began.
    pub started: Option<Date>,
    /// When it ended.
    pub ended: Option<Date>,
    /// The ages it addresses, when it says so: not `0` to `150`, which is everybody.
    pub ages: Option<(u8, u8)>,
    /// Codes of its main activities, four letters of the Verenigingsloket: `SPRT`.
    pub activities: Vec<String>,
    /// Where it says that it is active.
    pub areas: Vec<FlemishArea>,
    /// Where it is.
    pub places: Vec<FlemishPlace>,
    /// Its number in the BCE/KBO: the certain link between the two registers.
    pub kbo: Option<Kbo>,
    /// The associations of which it is a member.
    pub member_of: Vec<VCode>,
    /// When the entry last changed.
    pub updated: Option<Date>,
}

/// Whether the register publishes an association.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlemishPresence {
    /// It does.
    Published,
    /// It does no longer, or the association asked that it should not: to be hidden here as well.
    Withdrawn,
}

/// Whether an association lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlemishState {
    /// `Actief`.
    Active,
    /// `Actief`, and being wound up.
    Stopping,
    /// `Gestopt`.
    Stopped,
    /// `Dubbel`: entered twice, this entry is the one that does not count.
    Duplicate,
    /// Not said, or a word that is not in the documentation.
    Unknown,
}

/// Where an association says that it is active.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlemishArea {
    /// `BE25` for a province (NUTS 2), `BE2411540` for a municipality (with its NIS code behind).
    pub code: String,
    /// Its name.
    pub name: Option<String>,
}

impl FlemishArea {
    /// The NIS code of the municipality, when it is one.
    #[must_use]
    pub fn municipality(&self) -> Option<&str> {
        let code = self.code.strip_prefix("BE2").filter(|rest| rest.len() == 6)?;
        code.bytes().all(|byte| byte.is_ascii_digit()).then(|| &code[1..])
    }
}

/// A place of an association.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlemishPlace {
    /// What is there.
    pub kind: FlemishPlaceKind,
    /// Whether it is the main one.
    pub primary: bool,
    /// The name of the place. Never of a correspondence address.
    pub name: Option<String>,
    /// Street, number and letter box on one line. Never of a correspondence address. It may name
    /// persons: see [`mask_persons`](crate::mask_persons) before it is shown.
    pub street: Option<String>,
    /// Four digits in Belgium.
    pub postcode: Option<String>,
    /// The municipality.
    pub municipality: Option<String>,
    /// The country, as published: `België`.
    pub country: Option<String>,
}

/// What is at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlemishPlaceKind {
    /// `Maatschappelijke zetel volgens KBO`: the seat.
    Seat,
    /// `Activiteiten`: it meets there.
    Activities,
    /// `Correspondentie`: somebody receives its letters there.
    Correspondence,
    /// A word that is not in the documentation: nothing of the street is kept.
    Unknown,
}
